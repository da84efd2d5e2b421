"""Whatever a laptop does in whatever order, and whatever fails, its chain says all of it and only that."""

from __future__ import annotations

import hashlib
import json
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.actions import handover, interviews, opening, receiving, voiding
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.exchange import pack as packs
from app.exchange import receipt as receipts
from app.exchange.chain import Head, VoidReason
from app.exchange.receipt import BackupCopy, Receipt
from app.vault.index import DRAFT, SEALED
from tests.helpers.desks import CHEAP, FORM, PASSPHRASE, begun
from tests.helpers.whole_bundle import read_all

STEPS = ["begin", "finish", "void", "bundle", "receipt", "reopen", "clock back"]


@dataclass
class Field:
    """A laptop and its coordinator, and what the chain should say by now."""

    folder: Path
    office: CoordinatorDesk
    desk: EnumeratorDesk
    clock: FixedClock
    said: list[tuple[str, str]] = field(default_factory=lambda: [("genesis", "")])
    came: dict[int, str] = field(default_factory=dict)
    blobs: dict[str, str] = field(default_factory=dict)
    number: int = 0

    def step(self, name: str, fails: bool) -> None:
        """Do it, or have the disk refuse what it writes."""
        with pytest.MonkeyPatch.context() as patch:
            if fails:
                patch.setattr(self.desk.vault, "_commit", _full)
            try:
                said = getattr(self, name.replace(" ", "_"))()
            except KnownError as error:
                if not fails or error.code is not Code.DISK_FULL:
                    raise
                said = []
        if not fails or name == "reopen":
            self.said += said

    def begin(self) -> list[tuple[str, str]]:
        session = begun(self.desk, self.clock)
        interviews.save(self.desk, session, self.clock)
        return [("started", session.record_id)]

    def finish(self) -> list[tuple[str, str]]:
        drafts = self.desk.vault.rows(DRAFT)
        if not drafts:
            return []
        record = drafts[0].id
        interviews.finish(self.desk, interviews.peek(self.desk, record, self.clock), self.clock)
        self.blobs[record] = hashlib.sha256(self.desk.vault.read(record)).hexdigest()
        return [("final", record)]

    def void(self) -> list[tuple[str, str]]:
        ended = [entry for entry in interviews.listing(self.desk) if entry.code and not entry.void]
        if not ended:
            return []
        voiding.void(self.desk, ended[-1].record, VoidReason.OTHER, self.clock)
        return [("void", ended[-1].record)]

    def bundle(self) -> list[tuple[str, str]]:
        self.number += 1
        path = self.folder / f"{self.number}.dala"
        try:
            report = handover.write_bundle(self.desk, path, silent, self.clock)
        except KnownError as error:
            if error.code is not Code.NOTHING_TO_HAND_OVER:
                raise
            return []
        found = read_all(path, [self.office.identity])
        assert found.complete
        self.came |= {signed.entry.seq: signed.hash for signed in found.entries}
        assert {blob.record for blob in found.blobs} == {row.id for row in self.desk.vault.rows(SEALED)}
        return [("bundle", "")] if report.noted else []

    def receipt(self) -> list[tuple[str, str]]:
        """Confirms whatever came, up to the first entry that did not."""
        known = [n for n in range(len(self.came)) if n in self.came]
        if known != sorted(self.came) or not known or self.office.root is None:
            return []
        head = Head(known[-1], self.came[known[-1]])
        finals = {signed.entry.blob for signed in self.desk.chain.entries() if signed.entry.seq <= head.seq}
        named = tuple(blob for blob in self.blobs.values() if blob in finals)
        device = self.desk.device.device
        told = Receipt(self.desk.survey, device, head, named, "store", BackupCopy("b" * 64, "x"), "x")
        path = self.folder / "receipt"
        path.write_bytes(receipts.write(told, self.office.root, self.desk.identity.recipient))
        before = self.desk.chain.head
        receiving.apply_receipt(self.desk, path, self.clock)
        return [("receipt", "")] if self.desk.chain.head != before else []

    def reopen(self) -> list[tuple[str, str]]:
        self.desk.close()
        found = opening.unlock(self.desk.vault.folder, PASSPHRASE, self.clock)
        assert isinstance(found, EnumeratorDesk)
        self.desk = found
        return []

    def clock_back(self) -> list[tuple[str, str]]:
        self.clock.moment = self.clock.moment.replace(year=self.clock.moment.year - 1)
        return []


def _full(_transaction: object) -> None:
    raise KnownError(Code.DISK_FULL, path="laptop")


@settings(max_examples=12, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(STEPS), st.sampled_from([False, False, False, True])),
        min_size=6,
        max_size=16,
    )
)
def test_the_chain_says_what_was_done_and_nothing_else(steps: list[tuple[str, bool]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office = opening.create_survey(
            folder / "office", "Markets", [json.dumps(FORM).encode()], PASSPHRASE, CHEAP
        )
        packs.write(folder / "pack", office.pack, office.root)
        clock = FixedClock(datetime(2026, 11, 21, 9, 30, tzinfo=UTC))
        laptop = opening.init_device(folder / "laptop", folder / "pack", "R03", PASSPHRASE, CHEAP)
        world = Field(folder, office, laptop, clock)
        for step, fails in steps:
            world.step(step, fails)
        entries = [signed.entry for signed in world.desk.chain.entries()]
        assert [(entry.type.value, entry.record) for entry in entries] == world.said
        assert [entry.seq for entry in entries] == list(range(len(entries)))
        assert world.desk.chain.check().whole
        world.desk.close()
        office.close()
