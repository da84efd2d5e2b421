"""The files that stand beside a form, read when the form names them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from app.base import atomic
from app.base.errors import Code, KnownError
from app.form.list_files import MAX_LIST_BYTES, is_plain_name

if TYPE_CHECKING:
    from pathlib import Path


class FilesBeside(Mapping[str, bytes]):
    """A folder's CSV files by name, no more of each than shows that it is too large.

    A file that is there and cannot be read raises FILE_UNREADABLE.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __getitem__(self, name: str) -> bytes:
        if not is_plain_name(name):
            raise KeyError(name)
        path = self._folder / name
        try:
            with path.open("rb") as file:
                return file.read(MAX_LIST_BYTES + 1)
        except FileNotFoundError:
            raise KeyError(name) from None
        except OSError as error:
            raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason=atomic.reason(error)) from None

    def __iter__(self) -> Iterator[str]:
        return (path.name for path in sorted(self._folder.glob("*.csv")))

    def __len__(self) -> int:
        return sum(1 for _ in self)
