"""A laptop made of its keys and its chain alone, for tests of what travels."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.crypto import age
from app.crypto.signing import SigningKey
from app.exchange import bundle, sealing
from app.exchange import enrolment as enrolments
from app.exchange.bundle import Blob, BundleHeader, ChainPart, FilePart
from app.exchange.bundle_parts import Trailer
from app.exchange.chain import START, Entry, EntryType, Head, SignedEntry
from app.exchange.enrolment import Enrolment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.exchange.bundle import Part

OWNER = age.Identity(bytes(range(32)))
SURVEY, DEVICE, AT = "survey-1", "device-1", "2026-11-21T10:00:00+05:00"


@dataclass
class Laptop:
    """Works and writes bundles as a device would; every interview is a few bytes."""

    key: SigningKey = field(default_factory=lambda: SigningKey(bytes(range(1, 33))))
    identity: age.Identity = field(default_factory=lambda: age.Identity(bytes(range(2, 34))))
    survey: str = SURVEY
    device: str = DEVICE
    chain: list[SignedEntry] = field(default_factory=list)

    @property
    def enrolment(self) -> Enrolment:
        """What its request says."""
        return Enrolment(
            self.survey, self.device, "R03", "", str(self.key.public), str(self.identity.recipient), AT
        )

    def say(self, kind: EntryType, **told: str) -> SignedEntry:
        """Another entry of its chain."""
        prev = self.chain[-1].hash if self.chain else START
        entry = Entry(self.device, self.survey, len(self.chain), prev, kind, AT, **told)
        self.chain.append(SignedEntry.sign(self.key, entry))
        return self.chain[-1]

    def work(self, count: int, files: int = 0, size: int = 20) -> list[Part]:
        """The genesis and that many finished interviews `r0`, `r1`... with files."""
        parts: list[Part] = [self.say(EntryType.GENESIS, other=str(self.key.public))]
        for number in range(count):
            parts += self.finish(f"r{number}", files, size)
        return parts

    def finish(self, record: str, files: int = 0, size: int = 20) -> list[Part]:
        """One interview begun and finished."""
        to = [str(OWNER.recipient)]
        started = self.say(EntryType.STARTED, record=record)
        sealed = sealing.seal_record(b'{"record":"%s"}' % record.encode().ljust(size), to)
        attached = [sealing.seal_file(b"file %d" % n, to) for n in range(files)]
        final = self.say(
            EntryType.FINAL,
            record=record,
            blob=hashlib.sha256(sealed).hexdigest(),
            other=" ".join(hashlib.sha256(one).hexdigest() for one in attached),
        )
        return [started, final, Blob(record, sealed, {}), *(FilePart(record, one) for one in attached)]

    def header(
        self, parts: Sequence[Part], *, last: int | None = None, enrolment: bytes | None = None
    ) -> BundleHeader:
        """What fits these parts, or says another last entry or enrolment."""
        entries = [part for part in parts if isinstance(part, SignedEntry)]
        count, files = (sum(isinstance(part, kind) for part in parts) for kind in (Blob, FilePart))
        first = entries[0].entry.seq
        chain = ChainPart(
            1,
            first,
            first + len(entries) - 1 if last is None else last,
            Head(self.chain[-1].entry.seq, self.chain[-1].hash) if self.chain else Head(0, START),
            count,
            enrolments.request(self.enrolment, self.key).data if enrolment is None else enrolment,
        )
        return BundleHeader(self.survey, self.device, "R03", "b1", AT, "dala 0", count, files, chain)

    def write(
        self, path: Path, parts: list[Part], *, last: int | None = None, enrolment: bytes | None = None
    ) -> Path:
        """A bundle of these parts. With another `last` the header is not true: entries are missing."""
        header = self.header(parts, last=last, enrolment=enrolment)
        if last is None:
            bundle.write(path, header, parts, [str(OWNER.recipient)], key=self.key)
            return path
        return self.forge(path, header, parts)

    def forge(self, path: Path, header: BundleHeader, parts: Sequence[Part]) -> Path:
        """A file whose header tells what it wants, well signed."""
        frames = header.to_bytes(), *(part.to_bytes() for part in parts)
        kinds = {BundleHeader: 1, Blob: 2, FilePart: 4, SignedEntry: 5}
        types = 1, *(kinds[type(part)] for part in parts)
        content = b"".join(
            bytes([kind]) + len(data).to_bytes(4, "big") + data
            for kind, data in zip(types, frames, strict=True)
        )
        digest = hashlib.sha256(content)
        chain = header.chain
        assert chain is not None
        end = Trailer(
            header.count,
            digest.hexdigest(),
            header.files,
            chain.last,
            self.key.sign("dala-bundle/2", digest.digest()),
        ).to_bytes()
        content += b"\x03" + len(end).to_bytes(4, "big") + end
        path.write_bytes(age.encrypt(content, [OWNER.recipient]))
        return path
