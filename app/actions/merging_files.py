"""The files of interviews on their way into the coordinator's vault: which came, and which are lacking."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from app.base.errors import Code, KnownError
from app.exchange import sealing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.actions.desks import CoordinatorDesk
    from app.exchange.bundle import FilePart
    from app.vault.vault import Transaction

FILE: Final = "file"
"""The kind of row that holds a file of merged interviews; its id is `file-` and its SHA-256."""


def file_row(digest: str) -> str:
    """The id of the row that holds the file with that SHA-256."""
    return f"file-{digest}"


def lacking(desk: CoordinatorDesk, digests: Iterable[str]) -> list[str]:
    """Those of the files that are not in the vault."""
    return [digest for digest in digests if desk.vault.row(file_row(digest)) is None]


def is_damaged(desk: CoordinatorDesk, row_id: str) -> bool:
    """Whether there is such a row and nobody can read it any more."""
    return desk.vault.row(row_id) is not None and desk.vault.read_whole(row_id) is None


class ArrivingFiles:
    """Takes the files behind each interview of a bundle; `staged_size` bytes of them wait to be stored."""

    def __init__(self, desk: CoordinatorDesk) -> None:
        self._desk = desk
        self._staged: dict[str, bytes] = {}
        self._named: set[str] = set()
        self._wanted: set[str] = set()
        self.staged_size = 0

    def expect(self, digests: Iterable[str]) -> None:
        """The next files are those of an interview that names these; none where it was refused."""
        self._named = set(digests)
        waiting = self._named - self._staged.keys()
        lost = {digest for digest in waiting if is_damaged(self._desk, file_row(digest))}
        self._wanted = lost.union(lacking(self._desk, waiting))

    def take(self, part: FilePart) -> int:
        """Stage a file that is wanted and whole; return how many that were. Known ones are passed over."""
        if not self._wanted:
            return 0
        try:
            content = sealing.open_file(part.sealed, [self._desk.identity])
        except KnownError:
            return 0
        digest = hashlib.sha256(content).hexdigest()
        if digest not in self._wanted:
            return 0
        self._wanted.discard(digest)
        self._staged[digest] = content
        self.staged_size += len(content)
        return 1

    def problem(self) -> KnownError | None:
        """What the interview lacks after its last file; None where it is whole."""
        if not self._wanted:
            return None
        return KnownError(Code.ATTACHMENTS_LACKING, count=len(self._wanted), total=len(self._named))

    def store(self, transaction: Transaction) -> None:
        """Put everything staged into the vault."""
        for digest, content in self._staged.items():
            if self._desk.vault.row(file_row(digest)) is not None:
                transaction.delete(file_row(digest))  # damaged; a new number, as for an interview
            transaction.put(FILE, file_row(digest), content, {})

    def stored(self) -> None:
        """What was staged is in the vault now."""
        self._staged.clear()
        self.staged_size = 0
