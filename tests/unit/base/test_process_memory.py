"""A crash of the program writes no memory to the disk, and Ctrl+C at any moment is no crash."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
CODE = """
import ctypes, resource, sys
from app import __main__ as program
from app.cli import main as commands

def told(**options):
    dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == "linux" else 0
    print(resource.getrlimit(resource.RLIMIT_CORE)[0], dumpable)

commands.app = told
program.main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no core files")
def test_the_program_begins_with_core_dumps_off() -> None:
    begin = (
        "import resource; resource.setrlimit(resource.RLIMIT_CORE, resource.getrlimit(resource.RLIMIT_CORE));"
    )
    done = subprocess.run(
        [sys.executable, "-c", begin + CODE], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["0", "0"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no core files")
def test_without_it_the_same_look_finds_the_memory_open() -> None:
    weak = CODE.replace("program.main()", "program.keep_memory_private = lambda: None\nprogram.main()")
    done = subprocess.run([sys.executable, "-c", weak], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() != ["0", "0"]


@pytest.mark.parametrize("place", ["while it loads", "in a command"])
def test_ctrl_c_ends_it_with_a_word_and_no_traceback(place: str) -> None:
    pressed = "def told(**options):\n    raise KeyboardInterrupt\n"
    loading = "class Loading:\n    def find_spec(self, name, *rest):\n        if name == 'app.cli.main':\n"
    loading += "            raise KeyboardInterrupt\nimport sys\nsys.meta_path.insert(0, Loading())\n"
    begin = "from app import __main__ as program\n"
    command = f"{pressed}from app.cli import main as commands\ncommands.app = told\n"
    code = begin + (loading if place == "while it loads" else command) + "program.main()\n"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "\ndala: Cancelled.\n")
