"""Keeps what must be written later: compressed in memory, beyond a bound sealed in a nameless file."""

from __future__ import annotations

import tempfile
import zlib
from typing import IO, TYPE_CHECKING, Final

from app.crypto.rows import new_key, open_row, seal_row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST_IN_MEMORY: Final = 8 * 1024 * 1024
_LENGTH_SIZE: Final = 4


class Spool:
    """A queue of blocks, read back once.

    The file lies in `folder`, goes when it is closed, and is readable to nobody: its key is in memory only.
    """

    def __init__(self, folder: Path, most_in_memory: int = MOST_IN_MEMORY) -> None:
        self._folder = folder
        self._most = most_in_memory
        self._blocks: list[bytes] = []
        self._held = 0
        self._file: IO[bytes] | None = None
        self._key = new_key()
        self._spilled = 0

    def add(self, block: bytes) -> None:
        """Put one block behind the others. Raises `OSError` where the folder's disk is full."""
        packed = zlib.compress(block, 1)
        self._blocks.append(packed)
        self._held += len(packed)
        if self._held > self._most:
            self._spill()

    def blocks(self) -> Iterator[bytes]:
        """All blocks in the order in which they came."""
        if self._file is not None:
            self._file.seek(0)
            for number in range(self._spilled):
                size = int.from_bytes(self._file.read(_LENGTH_SIZE), "big")
                yield zlib.decompress(open_row(self._key, self._file.read(size), number))
        for packed in self._blocks:
            yield zlib.decompress(packed)

    def close(self) -> None:
        """Forget everything. Calling it again does nothing."""
        self._blocks.clear()
        if self._file is not None:
            self._file.close()
            self._file = None

    def _spill(self) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile(dir=self._folder, prefix="", suffix=".part")  # noqa: SIM115 - closed by close()
        for packed in self._blocks:
            sealed = seal_row(self._key, packed, self._spilled)
            self._file.write(len(sealed).to_bytes(_LENGTH_SIZE, "big") + sealed)
            self._spilled += 1
        self._blocks.clear()
        self._held = 0
