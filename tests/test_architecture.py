"""The rules of app/ARCHITECTURE.md, as tests whose names give the reason."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
APP = ROOT / "app"
DATA_TABLES = {"app/base/sentences.py"}
"""Modules that are tables of data, which may be as long as their data."""


def sources(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob("*.py") if "_data" not in p.parts)


def test_imports_flow_only_downward() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_core_runs_where_qt_is_not_installed() -> None:
    rooms = ["base", "crypto", "form", "interview", "vault", "exchange", "merge", "export", "sheets"]
    rooms += ["actions"]
    code = "import sys; sys.modules['PySide6'] = None; import importlib, pkgutil\n"
    code += f"for room in {rooms!r}:\n"
    code += "    package = importlib.import_module('app.' + room)\n"
    code += "    for m in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
    code += "        importlib.import_module(m.name)\n"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("path", sources(APP), ids=lambda p: str(p.relative_to(ROOT)))
def test_a_module_is_short_enough_to_read(path: Path) -> None:
    name = path.relative_to(ROOT).as_posix()
    lines = len(path.read_text("utf-8").splitlines())
    assert lines <= 400 or name in DATA_TABLES, f"{name} has {lines} lines: split it by what it does"


@pytest.mark.parametrize("path", sources(APP / "ui"), ids=lambda p: str(p.relative_to(ROOT)))
def test_screens_keep_qts_traps_out(path: Path) -> None:
    """Lambda or partial slots keep widgets alive, f-strings escape translation, the rest breaks threads.

    PySide keeps layout items as addresses that outlive them: a widget made there later crashes the program.
    """
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in {"processEvents", "moveToThread", "itemAt", "takeAt"}:
            found.append(f"{path.name}:{node.lineno} calls {name}")
        if name == "exec" and isinstance(node.func, ast.Attribute) and path.name != "app.py":
            found.append(f"{path.name}:{node.lineno} runs a nested event loop")
        if name == "connect":
            for arg in node.args:
                called = getattr(arg, "func", None)
                if isinstance(arg, ast.Lambda) or "partial" in (
                    getattr(called, "id", ""),
                    getattr(called, "attr", ""),
                ):
                    found.append(f"{path.name}:{node.lineno} connects a lambda or partial")
        if name in {"tr", "translate"} and any(isinstance(a, ast.JoinedStr) for a in node.args):
            found.append(f"{path.name}:{node.lineno} translates an f-string")
    assert not found, "\n".join(found)


def test_main_window_is_a_shell() -> None:
    window = APP / "ui" / "main_window.py"
    assert len(window.read_text("utf-8").splitlines()) <= 250


def test_top_level_is_the_customers_card() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    top = {name.split("/")[0] for name in listed.splitlines()}
    card = {"pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"}
    card |= {"app", "forms", "resources", "tests", "packaging"}
    assert {name for name in top if not name.startswith(".")} <= card
