"""Refuses to write over what was never meant: a vault's own files, or a file of another kind."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.base import atomic
from app.base.errors import Code, KnownError
from app.base.reading import is_there, read_bounded
from app.paths import DataFolder
from app.vault.files import KEY_NAME

WORKBOOK: Final = b"PK\x03\x04"
PACK: Final = b'{"body":"'
RUN: Final = b'{"line":'
STATES: Final = b'{"step":'
LINES: Final = b'{"_language":'
"""How files begin that a new one of the same kind may replace."""


_DATA = DataFolder(Path())
_OWN: Final = ("vault.", _DATA.settings.name, _DATA.log.name)
"""How the names of a data folder's own files begin."""


def check_target(path: Path, begins: bytes = b"") -> None:
    """Raise where writing to `path` could destroy something.

    FILE_IN_VAULT where it is a file of a vault, FILE_OTHER_KIND where a file is there that does not begin
    with `begins`, FILE_EXISTS where nothing may be replaced; an empty file may always be.
    """
    if path.name.startswith(_OWN) and is_there(path.parent / KEY_NAME):
        raise KnownError(Code.FILE_IN_VAULT, path=str(path))
    try:
        with path.open("rb") as file:
            head = file.read(len(begins) or 1)
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        raise atomic.explain(error, path) from None
    if head and head != begins:
        raise KnownError(Code.FILE_OTHER_KIND if begins else Code.FILE_EXISTS, path=str(path))


def what_is_at(path: Path, most: int) -> bytes:
    """What a file holds that is to be replaced, up to one byte more than `most`; nothing where none is.

    Raises FILE_UNREADABLE.
    """
    try:
        return read_bounded(path, most)
    except KnownError as error:
        if error.code is not Code.FILE_MISSING:
            raise
        return b""
