"""Reads whatever of a bundle can be verified: each part is handed out only when its proof is complete."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Self

from app.base import atomic
from app.base.errors import Code, KnownError
from app.base.reading import explained
from app.crypto import age
from app.exchange import enrolment
from app.exchange.bundle_parts import (
    FORMAT,
    Blob,
    BundleHeader,
    FilePart,
    PartDamaged,
    PartTooNew,
    Trailer,
)
from app.exchange.chain import START, EntryBroken, EntryType, SignedEntry
from app.exchange.frames import OPTIONAL, Frame, FrameError, FrameType, read_frames

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    from app.crypto.age import Identity
    from app.exchange.enrolment import Certificate

Part = SignedEntry | Blob | FilePart
"""What stands between header and trailer: entries, behind a final one its interview, then its files."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing in a bundle that does not fit, which stopped nothing else.

    CHAIN_DAMAGED: the entry `seq` is not the device's, or not the one that follows. RECORD_UNSIGNED: the
    interview `record` or a file of it is not what the entry before it names, and was not handed out.
    INTERVIEW_DAMAGED, ATTACHMENTS_LACKING: only where interviews are opened too.
    """

    code: Code
    record: str = ""
    seq: int = -1


class BundleReader:
    """Hands out a bundle's parts one by one, each verified; a context manager that closes the file.

    `header` is there at once, and so is `enrolment`, which says whose key the chain is signed with: a
    certificate or a device's own request. Whether the survey's root signed it, the caller must check.
    After iteration `complete` says whether all came and fits; else `problem` is a code where the reading
    ended early, `faults` what was passed over, and what was handed out is authentic and may be kept.
    """

    def __init__(self, path: Path, file: BinaryIO, identities: Sequence[Identity]) -> None:
        self.path = path
        self.complete = False
        self.problem: Code | None = None
        self.faults: list[Fault] = []
        self.count = self.files = self.entries = 0
        self.enrolment: Certificate | None = None
        self._came = dict.fromkeys(FrameType, 0)
        self._link: tuple[int, str] = (0, "")
        self._waiting: SignedEntry | None = None
        self._final: SignedEntry | None = None
        self._blob: str | None = None
        self._named: set[str] | None = None
        self._file = file
        self._digest = hashlib.sha256()
        self._frames = read_frames(age.decrypt_stream(file, identities))
        self.header = self._read_header()

    @property
    def expected(self) -> int:
        """How many interviews the bundle says it holds."""
        return self.header.count

    @property
    def is_proved(self) -> bool:
        """Whether the laptop that the header names has said anything of what came, or there is no chain.

        Until then whoever has the survey's public keys may have written it.
        """
        return self.header.chain is None or self.entries > 0 or self.problem is None

    @property
    def missing(self) -> int:
        """How many of those were not handed out (yet)."""
        return self.expected - self.count

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def __iter__(self) -> Iterator[Part]:
        """What was not yet handed out, in its order. Damage ends it, it does not raise."""
        try:
            yield from self._parts()
        except (age.AgeError, FrameError, PartDamaged, OSError):
            self.problem = Code.BUNDLE_DAMAGED
        except PartTooNew:
            self.problem = Code.BUNDLE_TOO_NEW
        yield from self._alone()
        self.complete = self.problem is None and not self.faults

    def error(self) -> KnownError | None:
        """What ended the reading, for the person who chose the file; None where nothing did."""
        if self.problem is None:
            return None
        return KnownError(self.problem, path=str(self.path), read=self.count, expected=self.expected)

    def _read_header(self) -> BundleHeader:
        place = {"path": str(self.path)}
        try:
            frame = next(self._frames, None)
            if frame is None or frame.type != FrameType.HEADER:
                raise KnownError(Code.BUNDLE_NOT_A_BUNDLE, **place)
            header = BundleHeader.from_bytes(frame.payload)
            self.enrolment = _enrolment(header)
        except age.NotAge:
            raise KnownError(Code.BUNDLE_NOT_A_BUNDLE, **place) from None
        except age.WrongKey:
            raise KnownError(Code.BUNDLE_OTHER_SURVEY, **place) from None
        except PartTooNew:
            raise KnownError(Code.BUNDLE_TOO_NEW, **place) from None
        except (age.AgeError, FrameError, PartDamaged):
            raise KnownError(Code.BUNDLE_UNREADABLE, **place) from None
        except OSError as error:
            raise KnownError(Code.FILE_UNREADABLE, **place, reason=atomic.reason(error)) from None
        if header.chain is not None:
            self._link = (header.chain.first, START if header.chain.first == 0 else "")
        self._digest.update(frame.to_bytes())
        return header

    def _parts(self) -> Iterator[Part]:
        for frame in self._frames:
            if frame.type == FrameType.TRAILER:
                yield from self._alone()
                self._check_end(Trailer.from_bytes(frame.payload))
                return
            self._digest.update(frame.to_bytes())
            if frame.type == FrameType.ENTRY and self.header.chain is not None:
                self._came[FrameType.ENTRY] += 1
                yield from self._checked_entry(frame.payload)
                continue
            yield from self._alone()
            part = self._part(frame)
            if part is not None:
                yield part
        raise PartDamaged

    def _part(self, frame: Frame) -> Part | None:
        """What the frame holds; None where it may be passed over, or must be and is a fault."""
        if frame.type >= OPTIONAL:
            return None
        if frame.type == FrameType.BLOB:
            self._expect(FrameType.BLOB, self.header.count)
            return self._checked_blob(Blob.from_bytes(frame.payload))
        if frame.type == FrameType.FILE:
            self._expect(FrameType.FILE, self.header.files)
            return self._checked_file(FilePart.from_bytes(frame.payload))
        raise PartTooNew

    def _expect(self, kind: FrameType, most: int) -> None:
        self._came[kind] += 1
        if self._came[kind] > most:
            raise PartDamaged

    def _checked_entry(self, payload: bytes) -> Iterator[SignedEntry]:
        """The entries that are known to be the device's now that this one came.

        The hash by which an entry names the one before it covers that one's bytes and signature. So the
        signature of the later is the device's word for both, and every other one need not be checked; what
        comes before an interview has always been.
        """
        self._final = self._blob = self._named = None
        try:
            signed = SignedEntry.from_bytes(payload)
        except EntryBroken:
            yield from self._alone()
            self.faults.append(Fault(code=Code.CHAIN_DAMAGED, seq=self._link[0]))
            return
        before, entry = self._waiting, signed.entry
        if before is not None:
            named = (before.entry.seq + 1, before.hash) == (entry.seq, entry.prev)
            if named and self._is_said(signed):
                self._waiting = None
                yield from self._admitted(before, said=True)
                yield from self._admitted(signed, said=True)
                return
            yield from self._alone()
        if entry.type is EntryType.FINAL:
            yield from self._admitted(signed, said=self._is_said(signed))
        else:
            self._waiting = signed

    def _alone(self) -> Iterator[SignedEntry]:
        """The entry that waited for the next, by its own signature."""
        signed, self._waiting = self._waiting, None
        if signed is not None:
            yield from self._admitted(signed, said=self._is_said(signed))

    def _is_said(self, signed: SignedEntry) -> bool:
        whose = self.enrolment
        return whose is not None and signed.said_by(whose.enrolment.verify_key)

    def _admitted(self, signed: SignedEntry, *, said: bool) -> Iterator[SignedEntry]:
        """The entry where the device said it; that it does not follow is a fault, but hides nothing."""
        entry = signed.entry
        seq, prev = self._link
        if not said or (entry.device, entry.survey) != (self.header.device, self.header.survey):
            self.faults.append(Fault(code=Code.CHAIN_DAMAGED, record=entry.record, seq=seq))
            return
        if entry.seq != seq or (prev and entry.prev != prev):
            self.faults.append(Fault(code=Code.CHAIN_DAMAGED, record=entry.record, seq=entry.seq))
        self._link = (entry.seq + 1, signed.hash)
        if entry.type is EntryType.FINAL:
            self._final = signed
        self.entries += 1
        yield signed

    def _checked_blob(self, blob: Blob) -> Blob | None:
        final, self._final = self._final, None
        self._blob, self._named = blob.record, None
        if self.header.chain is not None:
            hashed = hashlib.sha256(blob.sealed).hexdigest()
            if final is None or (final.entry.record, final.entry.blob) != (blob.record, hashed):
                self.faults.append(Fault(Code.RECORD_UNSIGNED, blob.record))
                return None
            self._named = set(final.entry.other.split())
        self.count += 1
        return blob

    def _checked_file(self, file: FilePart) -> FilePart | None:
        if file.record != self._blob:
            raise PartDamaged
        if self.header.chain is not None:
            if self._named is None:  # its interview was a fault already
                return None
            hashed = hashlib.sha256(file.sealed).hexdigest()
            if hashed not in self._named:
                self.faults.append(Fault(Code.RECORD_UNSIGNED, file.record))
                return None
            self._named.discard(hashed)
        self.files += 1
        return file

    def _check_end(self, trailer: Trailer) -> None:
        came = (self._came[FrameType.BLOB], self._came[FrameType.FILE])
        if came != (self.header.count, self.header.files) or trailer.count != self.header.count:
            raise PartDamaged
        if trailer.digest != self._digest.hexdigest():
            raise PartDamaged
        # The end is only the end where the file says so too.
        if next(self._frames, None) is not None:
            raise PartDamaged
        if self.header.chain is not None:
            self._check_signature(trailer, self.header.chain.first, self.header.chain.last)

    def _check_signature(self, trailer: Trailer, first: int, last: int) -> None:
        if self._came[FrameType.ENTRY] != last - first + 1:
            raise PartDamaged
        if (trailer.files, trailer.last) != (self.header.files, last) or self.enrolment is None:
            raise PartDamaged
        key = self.enrolment.enrolment.verify_key
        if not key.verifies(trailer.signature, FORMAT, self._digest.digest()):
            raise PartDamaged


def _enrolment(header: BundleHeader) -> Certificate | None:
    """Who signed the chain in a bundle, which must be the laptop that it says it comes from."""
    if header.chain is None:
        return None
    try:
        found = enrolment.read_either(header.chain.enrolment)
    except KnownError as error:
        raise PartTooNew if error.code is Code.FILE_TOO_NEW else PartDamaged from None
    if (found.enrolment.device, found.enrolment.survey) != (header.device, header.survey):
        raise PartDamaged
    return found


def read(path: Path, identities: Sequence[Identity]) -> BundleReader:
    """Open a bundle; use it in a `with` statement.

    Raises FILE_MISSING, FILE_UNREADABLE, BUNDLE_NOT_A_BUNDLE, BUNDLE_OTHER_SURVEY (no identity opens it),
    BUNDLE_UNREADABLE (damaged before the first interview), BUNDLE_TOO_NEW.
    """
    with explained(path):
        file = path.open("rb")
    try:
        return BundleReader(path, file, identities)
    except BaseException:
        file.close()
        raise
