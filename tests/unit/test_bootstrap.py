"""What is asked before a window is opened, and what it costs to unlock."""

from __future__ import annotations

import ast
import ctypes
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app import bootstrap
from app.base.errors import Code, KnownError
from app.base.sentences import describe
from app.crypto.passphrase import FLOOR

ROOT = Path(__file__).resolve().parents[2]
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems carry what Qt needs")


def refusal() -> KnownError:
    with pytest.raises(KnownError) as caught:
        bootstrap.check_display()
    assert caught.value.code is Code.NO_DISPLAY
    return caught.value


@linux
def test_a_missing_library_is_named_with_the_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(ctypes, "CDLL", missing)
    sentence = describe(refusal())
    assert "libxcb-cursor.so.0 is missing" in sentence.what
    assert "apt-get install" in sentence.next_step
    assert "libxcb-cursor0" in sentence.next_step


@linux
def test_no_display_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setattr(bootstrap, "_load", lambda *parts: None)
    assert "no display is set" in str(refusal())


@linux
def test_a_display_that_does_not_answer_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":4711")
    monkeypatch.setattr(bootstrap, "_load", lambda *parts: None)
    assert ":4711 does not answer" in str(refusal())


@linux
def test_a_platform_that_qt_does_not_have_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")
    assert "Qt has no platform nonsense" in str(refusal())


def test_without_a_screen_the_platform_for_tests_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    bootstrap.check_display()


@linux
def test_the_command_exits_with_3() -> None:
    clean = {
        k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-m", "app", "demo"],
        cwd=ROOT,
        env=clean,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 3
    assert "apt-get install" in done.stderr
    assert "Traceback" not in done.stderr


def test_readme_names_the_packages_that_the_program_names() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    block = re.search(r"sudo apt-get install (libegl1.*?)```", readme, re.DOTALL)
    assert block is not None
    assert block[1].replace("\\", " ").split() == bootstrap.DEBIAN_PACKAGES.split()


def test_nothing_outside_the_program_lowers_what_unlocking_costs() -> None:
    """The constant is what measures this computer, not a value that an environment or a file could give."""
    assert bootstrap.calibrated_cost().at_least(FLOOR)
    tree = ast.parse((ROOT / "app" / "bootstrap.py").read_text("utf-8"))
    values = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "PASSPHRASE_COST"
    ]
    assert [getattr(value, "id", None) for value in values] == ["calibrated_cost"]
