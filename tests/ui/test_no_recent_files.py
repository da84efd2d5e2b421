"""Choosing a file leaves its folder's name in no file of the user's, because it may be a respondent's."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

from tests.helpers.program import make_pack

ROOT = Path(__file__).resolve().parents[2]


def traces(tmp_path: Path, *more: str) -> list[str]:
    """A whole run in which a pack is chosen; the files, wherever it may write, that name its folder."""
    places = {name: tmp_path / name for name in ("home", "config", "data", "cache", "state", "run")}
    for place in places.values():
        place.mkdir(mode=0o700)
    there = tmp_path / "Aigul Serikova"
    there.mkdir()
    pack = make_pack(tmp_path)
    pack = pack.rename(there / pack.name)
    variables = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(places["home"]),
        "XDG_CONFIG_HOME": str(places["config"]),
        "XDG_DATA_HOME": str(places["data"]),
        "XDG_CACHE_HOME": str(places["cache"]),
        "XDG_STATE_HOME": str(places["state"]),
        "XDG_RUNTIME_DIR": str(places["run"]),
    }
    folder = places["data"] / "dala"
    words = [sys.executable, "-m", "tests.helpers.dialog_child", str(folder), str(pack), *more]
    done = subprocess.run(words, cwd=ROOT, env=variables, capture_output=True, timeout=25, check=False)
    assert done.returncode == 0, done.stderr.decode()
    files = [path for place in places.values() for path in place.rglob("*") if path.is_file()]
    return [path.name for path in files if b"Aigul" in path.read_bytes()]


def test_the_folder_of_a_chosen_file_is_named_nowhere(tmp_path: Path) -> None:
    assert traces(tmp_path) == []
    assert list((tmp_path / "config").iterdir()) == []


def test_qts_own_dialog_would_name_it(tmp_path: Path) -> None:
    assert traces(tmp_path, "plain") == ["QtProject.conf"]


def test_every_dialog_for_files_is_the_one_that_forgets() -> None:
    found = []
    for module in sorted((ROOT / "app").rglob("*.py")):
        nodes = ast.walk(ast.parse(module.read_text("utf-8")))
        if any(isinstance(node, ast.Name) and node.id == "QFileDialog" for node in nodes):
            found.append(module.name)
    assert found == ["file_dialog.py"]
