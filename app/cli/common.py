"""What every command shares: options, passphrases, progress, and how an error is told."""

from __future__ import annotations

import json
import re
import sys
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.base.errors import Cancelled, Code, KnownError
from app.base.reading import explained
from app.base.sentences import describe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.base.progress import Progress


def _folder_of_all(context: typer.Context, data: Path | None) -> Path | None:
    """`dala --data FOLDER COMMAND` names the folder for the command too, unless that names its own."""
    if data is None and context.parent is not None:
        given = context.find_root().params.get("data")
        return given if isinstance(given, Path) else None
    return data


DataOption = Annotated[
    Path | None,
    typer.Option("--data", callback=_folder_of_all, help="The data folder; the user's own by default."),
]
PassphraseOption = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file", help="A file whose first line is the passphrase; else it is asked for."
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON value instead of text.")]

FAILED = 1
USAGE = 2
NO_DISPLAY = 3

_MAX_PASSPHRASE_FILE = 64 * 1024
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def say(text: str) -> None:
    """Print one line of result."""
    sys.stdout.write(_harmless(text) + "\n")


def warn(text: str) -> None:
    """Print one line beside the result."""
    sys.stderr.write(_harmless(text) + "\n")


def say_json(value: Any) -> None:
    """Print `value` as strict JSON, readable by people."""
    text = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)
    say(_CONTROL.sub(lambda found: f"\\u{ord(found.group()):04x}", text))


def _harmless(text: str) -> str:
    """The text without what steers a terminal: names in it may come from another machine."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)


@contextmanager
def known_errors() -> Iterator[None]:
    """Tell a known error in one sentence and its next step on standard error, and exit with 1."""
    try:
        yield
    except KnownError as error:
        sentence = describe(error)
        warn(f"dala: {sentence.what} {sentence.next_step}")
        raise typer.Exit(FAILED) from None
    except KeyboardInterrupt:
        sentence = describe(Cancelled())
        warn(f"\ndala: {sentence.what} {sentence.next_step}")
        raise typer.Exit(FAILED) from None


def read_passphrase(
    path: Path | None,
    *,
    confirm: bool = False,
    option: str = "--passphrase-file",
    prompt: str = "Passphrase",
) -> str:
    """The first line of `path`, or what is typed at a prompt without echo.

    `confirm` asks twice. Raises `KnownError` where there is neither a file nor a terminal.
    """
    if path is not None:
        return _first_line(path)
    if not sys.stdin.isatty():
        raise KnownError(Code.BAD_OPTION, option=option, reason="there is no terminal to ask at")
    typed: str = typer.prompt(prompt, hide_input=True, confirmation_prompt=confirm, err=True)
    return typed


def read_day(option: str, text: str | None) -> date | None:
    """The day that an option names as 2026-11-21; None where it was not given. Raises BAD_OPTION."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise KnownError(Code.BAD_OPTION, option=option, reason="it is a day such as 2026-11-21") from None


def _first_line(path: Path) -> str:
    try:
        with explained(path), path.open("rb") as file:
            data = file.read(_MAX_PASSPHRASE_FILE)
        lines = data.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason="it is not UTF-8 text") from None
    if not lines or not lines[0]:
        raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason="its first line is empty")
    return lines[0]


@contextmanager
def progress_line(what: str) -> Iterator[Progress]:
    """A progress that writes one line to a terminal's standard error, and nothing elsewhere."""
    on_terminal = sys.stderr.isatty()
    written = False

    def tell(done: int, total: int | None) -> None:
        nonlocal written
        if on_terminal:
            written = True
            sys.stderr.write(f"\r{what} {done}" + (f" of {total}" if total is not None else ""))
            sys.stderr.flush()

    try:
        yield tell
    finally:
        if written:
            sys.stderr.write("\n")
