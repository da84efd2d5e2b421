"""The key file: pages of 4 KiB, each written twice, changed only in place so that wiping one erases it."""

from __future__ import annotations

import contextlib
import hashlib
import os
import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from app.base.atomic import explain, reason
from app.base.errors import Code, KnownError
from app.vault.files import sync

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

PAGE_SIZE = 4096
PAGES = 16
PAIRS = PAGES // 2
"""Page n and page n + 8 hold the same: neighbours on a disk tend to go bad together."""

VERSION = 1
_MAGIC = b"DALA"
_HEADER = struct.Struct(">4sBBQH")
_HASH_SIZE = 32
_ROOM = PAGE_SIZE - _HEADER.size - _HASH_SIZE


class PageType(IntEnum):
    """What a page holds. Numbers are never used again for something else."""

    HEAD = 1
    PASS = 2
    EPOCH = 3
    RECOV = 4
    OUTBOX = 5


@dataclass(frozen=True, slots=True)
class Page:
    """One live page. `generation` tells successive pages of one type apart."""

    type: PageType
    generation: int
    payload: bytes


def encode(page: Page) -> bytes:
    """The 4096 bytes of a page; what is left over is filled with random bytes."""
    if len(page.payload) > _ROOM:
        raise ValueError("a page payload is too long")
    body = _HEADER.pack(_MAGIC, VERSION, page.type, page.generation, len(page.payload)) + page.payload
    body += hashlib.sha256(body).digest()
    return body + os.urandom(PAGE_SIZE - len(body))


def decode(raw: bytes, path: Path) -> Page | None:
    """The page in `raw`, or None where it is free, torn or damaged.

    Raises VAULT_TOO_NEW for an intact page of a later version or of an unknown type.
    """
    if len(raw) != PAGE_SIZE:
        return None
    magic, version, kind, generation, length = _HEADER.unpack_from(raw)
    end = _HEADER.size + length
    if magic != _MAGIC or length > _ROOM or raw[end : end + _HASH_SIZE] != hashlib.sha256(raw[:end]).digest():
        return None
    if version > VERSION or kind not in PageType._value2member_map_:
        raise KnownError(Code.VAULT_TOO_NEW, path=str(path))
    return Page(PageType(kind), generation, raw[_HEADER.size : end])


class KeyFile:
    """The pages of one `vault.key`. Every write has reached the disk when its method returns.

    Raises FILE_UNREADABLE, FILE_UNWRITABLE or DISK_FULL where the system refuses.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._slots: list[Page | None] = [None] * PAGES

    @classmethod
    def create(cls, path: Path, pages: Iterable[Page]) -> KeyFile:
        """A new file of random bytes with `pages` in it; a file that is there is overwritten."""
        file = cls(path)
        raw = bytearray(os.urandom(PAGE_SIZE * PAGES))
        for pair, page in enumerate(pages):
            for slot in (pair, pair + PAIRS):
                raw[slot * PAGE_SIZE : (slot + 1) * PAGE_SIZE] = encode(page)
                file._slots[slot] = page
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(handle, "r+b", buffering=0) as out:
                out.truncate(0)
                written = out.write(raw)
                sync(out.fileno())
        except OSError as error:
            raise explain(error, path) from None
        if written != len(raw):
            raise KnownError(Code.DISK_FULL, path=str(path))
        return file

    @classmethod
    def read(cls, path: Path) -> KeyFile:
        """The file as it is on disk. Too short a file counts as one whose missing pages are damaged."""
        file = cls(path)
        try:
            with path.open("rb") as source:
                raw = source.read(PAGE_SIZE * PAGES)
        except OSError as error:
            raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason=reason(error)) from None
        for slot in range(PAGES):
            file._slots[slot] = decode(raw[slot * PAGE_SIZE : (slot + 1) * PAGE_SIZE], path)
        return file

    def live(self, kind: PageType) -> list[Page]:
        """The different intact pages of a type, latest generation first."""
        found = dict.fromkeys(page for page in self._slots if page is not None and page.type is kind)
        return sorted(found, key=lambda page: page.generation, reverse=True)

    def add(self, page: Page) -> None:
        """Write both copies of `page` over a free pair."""
        for pair in range(PAIRS):
            if self._slots[pair] is None and self._slots[pair + PAIRS] is None:
                self._write(pair, page)
                self._write(pair + PAIRS, page)
                return
        raise KnownError(Code.VAULT_DAMAGED, place=f"{self.path.name}: no free page")

    def wipe(self, kind: PageType, generation: int) -> None:
        """Overwrite every copy of a page with random bytes; one that cannot be does not keep the other."""
        failed: KnownError | None = None
        for slot, page in enumerate(self._slots):
            if page is not None and page.type is kind and page.generation == generation:
                try:
                    self._write(slot, None)
                except KnownError as error:
                    failed = error
        if failed is not None:
            raise failed

    def single(self) -> list[Page]:
        """The live pages that have one copy left."""
        twins = ((page, self._slots[(slot + PAIRS) % PAGES]) for slot, page in enumerate(self._slots))
        return [page for page, twin in twins if page is not None and twin != page]

    def mend(self) -> None:
        """Write the missing copy of every live page that has lost one.

        A place of the disk that takes no more writing is left as it is: the other copy is good.
        """
        for slot, page in enumerate(self._slots):
            twin = (slot + PAIRS) % PAGES
            if page is not None and self._slots[twin] is None:
                with contextlib.suppress(KnownError):
                    self._write(twin, page)

    def _write(self, slot: int, page: Page | None) -> None:
        raw = os.urandom(PAGE_SIZE) if page is None else encode(page)
        try:
            with self.path.open("r+b", buffering=0) as file:
                file.seek(slot * PAGE_SIZE)
                written = file.write(raw)
                sync(file.fileno())
        except OSError as error:
            raise explain(error, self.path) from None
        if written != PAGE_SIZE:
            raise KnownError(Code.DISK_FULL, path=str(self.path))
        self._slots[slot] = page
