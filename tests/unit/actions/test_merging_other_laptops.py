"""No laptop takes away, replaces or vouches for what another laptop of the survey made."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.actions import exporting, laptops, merging, receipts
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.laptops import Admission
from app.base.clock import FixedClock
from app.base.errors import Code
from app.base.progress import silent
from app.crypto.signing import SigningKey
from app.exchange import bundle, sealing
from app.exchange import enrolment as enrolments
from app.exchange.bundle import Blob, Part
from app.exchange.chain import EntryType
from app.export.options import ExportOptions
from app.interview.record import Record, Status
from app.merge.plan import leading, shown
from tests.helpers.chained import Laptop
from tests.helpers.fieldwork import finish, set_up, stick


@pytest.fixture
def thief(coordinator: CoordinatorDesk, tmp_path: Path) -> Iterator[EnumeratorDesk]:
    made = set_up(coordinator, tmp_path / "thief")
    yield made
    made.close()


def chain_of(desk: EnumeratorDesk, office: CoordinatorDesk) -> Laptop:
    """A program of its own that has the keys of a laptop, and says whatever it wants."""
    laptop = Laptop(key=desk.keys.signer, identity=desk.keys.identity, survey=office.survey)
    laptop.device = desk.device.device
    return laptop


def blobs_in(office: CoordinatorDesk, path: Path) -> list[Blob]:
    with bundle.read(path, [office.identity]) as reader:
        return [part for part in reader if isinstance(part, Blob)]


def forged(office: CoordinatorDesk, laptop: Laptop, blobs: list[Blob], path: Path) -> Path:
    """A bundle of that laptop whose final entries name these interviews."""
    parts: list[Part] = [laptop.say(EntryType.GENESIS, other=str(laptop.key.public))]
    for blob in blobs:
        named = hashlib.sha256(blob.sealed).hexdigest()
        parts += [laptop.say(EntryType.FINAL, record=blob.record, blob=named), blob]
    bundle.write(path, laptop.header(parts), parts, office.pack.recipients, key=laptop.key)
    return path


def withdrawal(office: CoordinatorDesk, laptop: Laptop, blob: Blob) -> Blob:
    """The same record id, said to be that laptop's own, without an answer."""
    record = Record.from_bytes(sealing.open_sealed(blob.sealed, [office.identity]))
    gone = dataclasses.replace(
        record, device=laptop.device, status=Status.WITHDRAWN, answers={}, paradata=(), remarks={}
    )
    return Blob(blob.record, sealing.seal_record(gone.to_bytes(), office.pack.recipients), blob.summary)


@pytest.mark.parametrize("comes_first", [False, True])
def test_a_withdrawal_by_another_laptop_takes_no_interview_out(
    desk: EnumeratorDesk,
    thief: EnumeratorDesk,
    coordinator: CoordinatorDesk,
    clock: FixedClock,
    tmp_path: Path,
    comes_first: bool,
) -> None:
    (record,) = finish(desk, clock)
    true = stick(desk, clock, tmp_path / "true.dala")
    laptop = chain_of(thief, coordinator)
    made_up = withdrawal(coordinator, laptop, blobs_in(coordinator, true)[0])
    false = forged(coordinator, laptop, [made_up], tmp_path / "false.dala")
    merging.add_bundles(coordinator, [false, true] if comes_first else [true, false])
    status = merging.status(coordinator)
    assert (status.counts.all.total, status.counts.all.complete, status.counts.all.withdrawn) == (2, 1, 1)
    assert [conflict.record for conflict in status.conflicts] == [record]
    assert "_device" in {one.path for one in status.conflicts[0].differing}
    report = exporting.workbook(coordinator, tmp_path / "all.xlsx", ExportOptions())
    assert (report.interviews, report.excluded) == (2, {})
    # The weaker rule, one content a record, would have left the respondent's answers out.
    assert leading(merging.summaries(coordinator)).device == laptop.device
    assert {one.device for one in shown(merging.summaries(coordinator))} == {
        desk.device.device,
        laptop.device,
    }


def test_contents_of_one_laptop_are_still_one_interview(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    (_record,) = finish(desk, clock)
    true = stick(desk, clock, tmp_path / "true.dala")
    laptop = chain_of(desk, coordinator)
    clone = forged(
        coordinator, laptop, [withdrawal(coordinator, laptop, blobs_in(coordinator, true)[0])], tmp_path / "c"
    )
    merging.add_bundles(coordinator, [true, clone])
    (one,) = shown(merging.summaries(coordinator))
    assert one.status == "withdrawn"


def test_what_another_laptop_sealed_is_not_what_this_one_says_it_finished(
    desk: EnumeratorDesk,
    thief: EnumeratorDesk,
    coordinator: CoordinatorDesk,
    clock: FixedClock,
    tmp_path: Path,
) -> None:
    """Its blob is known here, so that nothing of it need be opened; it is another laptop's all the same."""
    (record,) = finish(desk, clock)
    true = stick(desk, clock, tmp_path / "true.dala")
    merging.add_bundles(coordinator, [true])
    laptop = chain_of(thief, coordinator)
    false = forged(coordinator, laptop, blobs_in(coordinator, true), tmp_path / "false.dala")
    (result,) = merging.add_bundles(coordinator, [false]).bundles
    assert (result.same, result.rejected) == (0, 1)
    assert [one.error.code for one in result.problems] == [Code.RECORD_UNSIGNED]
    reports = {one.device: one.report for one in merging.status(coordinator).laptops}
    assert [one.record for one in reports[laptop.device].missing] == [record]
    assert reports[desk.device.device].whole


def test_in_a_trial_only_a_laptop_itself_says_what_its_keys_are(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, thief: EnumeratorDesk
) -> None:
    """Else receipts and returned interviews of a laptop could be sealed to somebody else."""
    own = desk.keys.enrolment(desk.device)
    bent = dataclasses.replace(own, recipient=str(thief.keys.identity.recipient))
    stranger = enrolments.certify(bent, SigningKey.generate())
    assert laptops.admission(coordinator, stranger) is Admission.UNCERTIFIED
    assert laptops.admission(coordinator, enrolments.request(own, desk.keys.signer)) is Admission.ADMITTED
    assert laptops.admission(coordinator, enrolments.certify(own, coordinator.signing)) is Admission.ADMITTED


def test_a_receipt_names_no_interview_of_another_laptop(
    desk: EnumeratorDesk,
    thief: EnumeratorDesk,
    coordinator: CoordinatorDesk,
    clock: FixedClock,
    tmp_path: Path,
) -> None:
    from app.actions import backing_up

    finish(desk, clock)
    true = stick(desk, clock, tmp_path / "true.dala")
    laptop = chain_of(thief, coordinator)
    false = forged(coordinator, laptop, blobs_in(coordinator, true), tmp_path / "false.dala")
    merging.add_bundles(coordinator, [true, false])
    backup = backing_up.backup(coordinator, tmp_path / "b.dala-backup").path
    report = receipts.write(coordinator, backup, tmp_path, silent, clock, lambda _one, _other: False)
    assert [one.device for one in report.receipts] == [desk.device.device]
