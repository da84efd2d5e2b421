"""Opening a desk for the length of one command, and what is said of a change of its survey."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.actions import opening
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.errors import Code, KnownError
from app.cli.common import read_passphrase, say
from app.paths import default_data_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def data_folder(data: Path | None) -> Path:
    """The folder that was asked for, or the user's own."""
    return data if data is not None else default_data_folder()


@contextmanager
def any_desk(data: Path | None, passphrase_file: Path | None) -> Iterator[EnumeratorDesk | CoordinatorDesk]:
    """The desk that lies in `data`, closed at the end. Raises `KnownError`."""
    folder = data_folder(data)
    opening.require_vault(folder)
    desk = opening.unlock(folder, read_passphrase(passphrase_file))
    try:
        yield desk
    finally:
        desk.close()


@contextmanager
def enumerator(data: Path | None, passphrase_file: Path | None) -> Iterator[EnumeratorDesk]:
    """The enumerator's desk in `data`; a coordinator's one is a `KnownError(WRONG_DESK)`."""
    with any_desk(data, passphrase_file) as desk:
        if not isinstance(desk, EnumeratorDesk):
            raise KnownError(Code.WRONG_DESK, desk="an enumerator")
        yield desk


@contextmanager
def coordinator(data: Path | None, passphrase_file: Path | None) -> Iterator[CoordinatorDesk]:
    """The coordinator's desk in `data`; an enumerator's one is a `KnownError(WRONG_DESK)`."""
    with any_desk(data, passphrase_file) as desk:
        if not isinstance(desk, CoordinatorDesk):
            raise KnownError(Code.WRONG_DESK, desk="a coordinator")
        yield desk


def say_revision(desk: CoordinatorDesk) -> None:
    """Say which pack the survey has after a change, and how laptops get it."""
    say(f"The survey has pack {desk.pack.revision} now: dala survey pack, then dala device update PACK.")
