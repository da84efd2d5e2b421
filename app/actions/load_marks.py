"""How far a file of answer lines was loaded, so that a load which was killed can be gone on with."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Final

from app.base.errors import Code, KnownError
from app.base.reading import digest_of

if TYPE_CHECKING:
    from pathlib import Path

    from app.actions.desks import EnumeratorDesk
    from app.vault.transaction import Transaction

LOAD: Final = "load"
"""The kind of row that remembers a load under way; it goes when the load has come to its end."""

_DOMAIN: Final = b"dala/load/v1\0"


class LoadMark:
    """The last line of one file that was sealed, and the lines before it that were not.

    It is written in the transaction that seals the line's interview, so neither can be without the other.
    The file is known by its content, for a line's number says nothing in another file.
    """

    def __init__(self, desk: EnumeratorDesk, form_id: str, path: Path) -> None:
        """Raises FILE_MISSING and FILE_UNREADABLE."""
        digest = hashlib.sha256(_DOMAIN + f"{form_id}\n{digest_of(path)}".encode())
        self._desk, self.row_id = desk, f"load-{digest.hexdigest()[:32]}"
        self.through = 0
        self.failed: set[int] = set()
        self._is_stored = desk.vault.row(self.row_id) is not None
        if self._is_stored:
            kept = json.loads(desk.vault.read(self.row_id))
            self.through, self.failed = kept["through"], set(kept["failed"])

    @property
    def is_under_way(self) -> bool:
        """Whether the file was loaded before, and not to its end."""
        return self._is_stored

    def wants(self, line: int) -> bool:
        """Whether a line is still to be loaded: it comes later, or failed before."""
        return line > self.through or line in self.failed

    def sealed(self, transaction: Transaction, line: int) -> None:
        """Note, with the interview, that the line is loaded."""
        failed = self.failed - {line}
        kept = {"v": 1, "through": max(line, self.through), "failed": sorted(failed)}
        transaction.put(LOAD, self.row_id, json.dumps(kept).encode("ascii"), {})

    def passed(self, line: int) -> None:
        """Say that the transaction is done."""
        self._is_stored = True
        self.through = max(line, self.through)
        self.failed.discard(line)

    def forget(self) -> None:
        """Forget the file: its load came to its end, or is to begin anew."""
        if self._is_stored:
            try:
                with self._desk.vault.write() as transaction:
                    transaction.delete(self.row_id)
            except KnownError as error:
                # A full disk: everything is loaded, and the next load of this file asks once too often.
                if error.code is not Code.DISK_FULL:
                    raise
        self._is_stored, self.through, self.failed = False, 0, set()
