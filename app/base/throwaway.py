"""A folder that goes when the program that tried something in it ends, also where a fresh process goes on."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.base.errors import Code, KnownError

if TYPE_CHECKING:
    from collections.abc import Iterator

_PREFIX: Final = "dala-demo-"


def make() -> Path:
    """A new empty folder among the system's temporary ones."""
    return Path(tempfile.mkdtemp(prefix=_PREFIX))


def remove(folder: Path) -> None:
    """Remove a folder that `make` made; what another program holds open there stays."""
    shutil.rmtree(folder, ignore_errors=True)


def checked(folder: Path) -> Path:
    """`folder` where `make` may have made it: anything else is never removed. Raises BAD_OPTION."""
    place = folder.resolve()
    if place.parent != Path(tempfile.gettempdir()).resolve() or not place.name.startswith(_PREFIX):
        raise KnownError(Code.BAD_OPTION, option="--demo-in", reason="it is not the folder of a demo")
    return place


@contextmanager
def throwaway(before: Path | None = None) -> Iterator[Path]:
    """Such a folder, new or that of the process `before`, for the length of a block. Raises BAD_OPTION."""
    folder = make() if before is None else checked(before)
    try:
        yield folder
    finally:
        remove(folder)
