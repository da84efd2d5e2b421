"""Writes the files that were attached to interviews into a folder beside the workbook, under safe names."""

from __future__ import annotations

import contextlib
import re
import secrets
import shutil
import unicodedata
from typing import TYPE_CHECKING, Final

from app.base.atomic import explain, write_atomic
from app.base.errors import Code, KnownError
from app.interview.media import suffix_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.interview.state import Attachment

_UNSAFE: Final = re.compile(r"[^\w-]+")
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)", re.IGNORECASE)
"""Names that Windows takes for devices, whatever stands behind a dot."""

_LONGEST: Final = 60


def folder_beside(workbook: Path) -> Path:
    """The folder that goes with a workbook: `all_files` with `all.xlsx`."""
    return workbook.with_name(f"{workbook.stem}_files")


def safe_part(text: str) -> str:
    """A part of a path that every system takes and that leads nowhere else; letters of any script stay."""
    part = _UNSAFE.sub("_", unicodedata.normalize("NFC", text))[:_LONGEST]
    return f"_{part}" if not part or _RESERVED.fullmatch(part) else part


class FileFolder:
    """A folder of files on its way: under another name until `finish`, so that half of one is never met.

    `fetch` gives the content of the file with that SHA-256, None where it never came.
    """

    def __init__(self, folder: Path, fetch: Callable[[str], bytes | None]) -> None:
        if folder.exists():
            raise KnownError(Code.ATTACHMENTS_FOLDER, path=str(folder))
        self.folder = folder
        self.written = 0
        self.lacking = 0
        self._fetch = fetch
        self._part = folder.with_name(f"{secrets.token_hex(8)}.part")
        self._taken: set[str] = set()

    def add(self, record: str, variable: str, row: int, attachment: Attachment) -> str:
        """Write one file and return its path from the workbook, with `/`; its own name where it never came.

        `row` is 0 outside rosters. Raises DISK_FULL, FILE_UNWRITABLE, CHANGED_ON_DISK, what `fetch` raises.
        """
        content = self._fetch(attachment.sha256)
        if content is None:
            self.lacking += 1
            return attachment.name
        inside = safe_part(record)
        stem = safe_part(variable) + (f"_{row}" if row else "")
        name = self._free(inside, stem, suffix_of(attachment.media_type))
        try:
            self._part.mkdir(mode=0o700, exist_ok=True)
            (self._part / inside).mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise explain(error, self.folder) from None
        write_atomic(self._part / inside / name, [content])
        self.written += 1
        return f"{self.folder.name}/{inside}/{name}"

    def _free(self, inside: str, stem: str, suffix: str) -> str:
        """A name that no file has yet, on systems that do not tell capitals from small letters either."""
        number = 1
        name = f"{stem}{suffix}"
        while (key := f"{inside}/{name}".casefold()) in self._taken:
            number += 1
            name = f"{stem}-{number}{suffix}"
        self._taken.add(key)
        return name

    def finish(self) -> None:
        """Give the folder its name, if there is anything in it. Raises FILE_UNWRITABLE."""
        if self.written:
            try:
                self._part.rename(self.folder)
            except OSError as error:
                raise explain(error, self.folder) from None

    def discard(self) -> None:
        """Remove what was written, after a failure or Cancel."""
        with contextlib.suppress(OSError):
            shutil.rmtree(self._part)
