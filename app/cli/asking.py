"""What commands ask for: keys, new passphrases and a yes; a secret is never a word of the command."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from app.base.errors import Code, KnownError
from app.cli.common import read_passphrase, warn

if TYPE_CHECKING:
    from app.crypto.age import Identity

YesOption = Annotated[bool, typer.Option("--yes", help="Do it without asking.")]
NewPassphraseOption = Annotated[
    Path | None,
    typer.Option(
        "--new-passphrase-file", help="A file whose first line is the new passphrase; else it is asked for."
    ),
]
KeyFileOption = Annotated[
    Path | None,
    typer.Option(
        "--key-file", help="A key file; else the printed line, or the words of two parts, are read."
    ),
]
KeyPassphraseOption = Annotated[
    Path | None,
    typer.Option(
        "--key-passphrase-file", help="A file whose first line is the key file's passphrase; else asked for."
    ),
]

_MAX_TYPED: Final = 64 * 1024


def read_key(key_file: Path | None, key_passphrase_file: Path | None) -> Identity:
    """A survey's private key: from a key file, typed at the terminal without echo, or from standard input.

    Raises what reading a key file and `any_key` raise.
    """
    from app.crypto.typed_keys import any_key
    from app.exchange import key_file as key_files

    if key_file is not None:
        found = key_files.read(key_file)
        passphrase = read_passphrase(
            key_passphrase_file, option="--key-passphrase-file", prompt="The key file's passphrase"
        )
        return found.unlock(passphrase, str(key_file))
    if sys.stdin.isatty():
        warn("Type the line of the printed key, or the words of two parts one after the other.")
        typed: str = typer.prompt("Key", hide_input=True, err=True)
        return any_key(typed)
    typed = sys.stdin.read(_MAX_TYPED)
    if not typed.strip():
        raise KnownError(
            Code.BAD_OPTION, option="--key-file", reason="give it, or the key on standard input: none came"
        )
    return any_key(typed)


def read_new_passphrase(path: Path | None) -> str:
    """A passphrase that is to be set, typed twice where there is no file."""
    return read_passphrase(path, confirm=True, option="--new-passphrase-file", prompt="New passphrase")


def require_yes(yes: bool, question: str) -> None:
    """Raise NOT_CONFIRMED unless `--yes` was given or somebody at the terminal says so."""
    if not yes and not (sys.stdin.isatty() and typer.confirm(question, err=True)):
        raise KnownError(Code.NOT_CONFIRMED)


def require_word(yes: bool, word: str) -> None:
    """Raise NOT_CONFIRMED unless `--yes` was given or somebody at the terminal types `word`."""
    if yes:
        return
    if not sys.stdin.isatty() or typer.prompt(f"Type {word} to go on", err=True) != word:
        raise KnownError(Code.NOT_CONFIRMED)
