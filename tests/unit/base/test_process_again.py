"""What one process tells the next, the command that begins it, and the folder that outlives the first."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app import bootstrap
from app.base import process, throwaway
from app.base.again import OPTION, Again, Because
from app.base.errors import Code, KnownError
from app.cli.main import app

ROOT = Path(__file__).resolve().parents[3]

EXCHANGE = """
import fcntl, os, sys
from app.base.process import keep_memory_private, replace_process
keep_memory_private()
if len(sys.argv) == 1:
    print(os.getpid(), flush=True)
    secret = ["planted " + "in memory"]
    held = os.open("lock", os.O_CREAT | os.O_RDWR)
    os.set_inheritable(held, True)
    fcntl.flock(held, fcntl.LOCK_EX)
    replace_process(["again"])
else:
    fcntl.flock(os.open("lock", os.O_RDWR), fcntl.LOCK_EX | fcntl.LOCK_NB)
    print(os.getpid(), sys.argv[1])
"""


@pytest.mark.parametrize(
    "again",
    [
        Again(Because.ASKED),
        Again(Because.IDLE, place=(-8, 0, 1366, 768), covered=True),
        Again(Because.CLOSED, place=(0, 0, 900, 560), maximized=True, only_here=12),
    ],
)
def test_what_is_told_is_understood(again: Again) -> None:
    option, text = again.option()
    assert option == OPTION
    assert Again.parse(text) == again


@pytest.mark.parametrize("text", ["", "idle,", "tired", "idle,place=1.2.3", "idle,place=a.b.c.d", "idle,x=1"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(KnownError) as refused:
        Again.parse(text)
    assert refused.value.code is Code.BAD_OPTION


def test_numbers_have_a_bound() -> None:
    with pytest.raises(KnownError):
        Again.parse("idle,place=0.0.9999999999.1")


def test_the_command_is_the_one_that_began_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "orig_argv", ["python", "-X", "dev", "-m", "app", "--data", "x"])
    monkeypatch.setattr(sys, "argv", ["/somewhere/app/__main__.py", "--data", "x"])
    assert process.command_for(["demo"]) == [sys.executable, "-X", "dev", "-m", "app", "demo"]
    monkeypatch.setattr(sys, "orig_argv", ["python", "/bin/dala"])
    monkeypatch.setattr(sys, "argv", ["/bin/dala"])
    assert process.command_for(["demo"]) == [sys.executable, "/bin/dala", "demo"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert process.command_for(["demo"]) == [sys.executable, "demo"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows begins a second process instead")
def test_the_fresh_process_has_the_place_and_none_of_the_locks(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(f"import sys\nsys.path.insert(0, {str(ROOT)!r})\n{EXCHANGE}", "utf-8")
    done = subprocess.run(
        [sys.executable, str(program)], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    before, after, argument = done.stdout.split()
    assert (before, argument) == (after, "again")
    assert done.stderr == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows begins a second process instead")
def test_where_no_fresh_process_can_be_begun_this_one_ends_all_the_same(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    code = EXCHANGE.replace("replace_process(", "sys.executable = '/nowhere/python'; replace_process(")
    program.write_text(f"import sys\nsys.path.insert(0, {str(ROOT)!r})\n{code}", "utf-8")
    done = subprocess.run(
        [sys.executable, str(program)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "locked, and ended" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_demos_folder_is_removed_by_whichever_process_ends_last() -> None:
    with throwaway.throwaway() as folder:
        (folder / "laptop").mkdir()
        with throwaway.throwaway(folder) as same:
            assert same == folder.resolve()
        assert not folder.exists()


@pytest.mark.parametrize("name", ["home", "dala-demo-1/inside"])
def test_no_other_folder_is_ever_removed(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir(parents=True)
    with pytest.raises(KnownError) as refused, throwaway.throwaway(folder):
        pass
    assert refused.value.code is Code.BAD_OPTION
    assert folder.exists()
    with pytest.raises(KnownError):
        throwaway.checked(Path(tempfile.gettempdir()) / "dala-demo-1" / "..")


def test_no_help_speaks_of_what_only_the_program_tells_itself() -> None:
    for words in ([], ["demo"]):
        shown = CliRunner().invoke(app, [*words, "--help"]).stdout
        assert "Usage" in shown
        assert OPTION not in shown
        assert "--demo-in" not in shown


@pytest.mark.parametrize("words", [["--again", "tired"], ["demo", "--demo-in", "/home"]])
def test_a_person_who_uses_it_wrongly_is_told(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "check_display", lambda: None)
    done = CliRunner().invoke(app, words)
    assert done.exit_code == 1
    assert words[-2] in done.stderr
    assert "Traceback" not in done.stderr


class Ended(Exception):
    """The process would have ended here."""


@pytest.mark.parametrize(("fails", "status"), [(False, 0), (True, 1)])
def test_on_windows_a_second_process_begins_and_this_one_ends_at_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fails: bool, status: int
) -> None:
    begun: list[list[str]] = []

    def begin(command: list[str], **_options: object) -> None:
        if fails:
            raise FileNotFoundError(2, "not found")
        begun.append(command)

    def end(code: int) -> None:
        raise Ended(code)

    monkeypatch.setattr(process.sys, "platform", "win32")
    monkeypatch.setattr(subprocess, "Popen", begin)
    monkeypatch.setattr(process.os, "_exit", end)
    with pytest.raises(Ended) as ended:
        process.replace_process(["--data", "D:\\Данные"])
    assert ended.value.args == (status,)
    assert [command[-2:] for command in begun] == ([] if fails else [["--data", "D:\\Данные"]])
    assert ("locked, and ended" in capsys.readouterr().err) is fails
