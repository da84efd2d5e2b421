"""What a laptop did not sign is not taken, one bad part stops nothing else, and all of it is told."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from app.actions import merging
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.base.errors import Code
from app.exchange import bundle, sealing
from app.exchange.bundle import Blob, Part
from app.exchange.chain import SignedEntry
from tests.helpers.chained import Laptop
from tests.helpers.fieldwork import finish, set_up, stick


def parts_of(office: CoordinatorDesk, path: Path) -> list[Part]:
    with bundle.read(path, [office.identity]) as reader:
        return list(reader)


def signed_by(desk: EnumeratorDesk, office: CoordinatorDesk, path: Path, parts: list[Part]) -> Path:
    """Another bundle of this laptop that holds these parts; its header tells the truth of them."""
    laptop = Laptop(key=desk.keys.signer, identity=desk.keys.identity, survey=office.survey)
    laptop.device = desk.device.device
    laptop.chain = [part for part in parts if isinstance(part, SignedEntry)]
    bundle.write(path, laptop.header(parts), parts, office.pack.recipients, key=laptop.key)
    return path


def other_content(office: CoordinatorDesk, blob: Blob) -> Blob:
    data = sealing.open_sealed(blob.sealed, [office.identity])
    return Blob(blob.record, sealing.seal_record(data + b" ", office.pack.recipients), blob.summary)


def no_age_file(_office: CoordinatorDesk, blob: Blob) -> Blob:
    return Blob(blob.record, b"nothing", blob.summary)


@pytest.mark.parametrize("forge", [other_content, no_age_file])
def test_an_interview_that_is_not_the_signed_one_stops_nothing_else(
    desk: EnumeratorDesk,
    coordinator: CoordinatorDesk,
    clock: FixedClock,
    tmp_path: Path,
    forge: Callable[[CoordinatorDesk, Blob], Blob],
) -> None:
    first, second, third = finish(desk, clock, 3)
    parts = parts_of(coordinator, stick(desk, clock, tmp_path / "1.dala"))
    at = next(n for n, part in enumerate(parts) if isinstance(part, Blob) and part.record == second)
    blob = parts[at]
    assert isinstance(blob, Blob)
    parts[at] = forge(coordinator, blob)
    path = signed_by(desk, coordinator, tmp_path / "2.dala", parts)
    (result,) = merging.add_bundles(coordinator, [path]).bundles
    assert (result.new, result.read, result.expected, result.whole) == (2, 2, 3, False)
    assert [(one.interview, one.error.code) for one in result.problems] == [
        (second[:8], Code.RECORD_UNSIGNED)
    ]
    status = merging.status(coordinator)
    assert {one.record for one in merging.summaries(coordinator)} == {first, third}
    assert [one.record for one in status.laptops[0].report.missing] == [second]
    # The true bundle makes up for it.
    merging.add_bundles(coordinator, [tmp_path / "1.dala"])
    assert merging.status(coordinator).whole


def test_an_interview_of_another_laptop_is_not_taken_from_this_one(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    """Its own chain would be true, but the interview inside names whose it is."""
    thief = set_up(coordinator, tmp_path / "thief")
    finish(desk, clock)
    parts = parts_of(coordinator, stick(desk, clock, tmp_path / "1.dala"))
    stolen = next(part for part in parts if isinstance(part, Blob))
    laptop = Laptop(key=thief.keys.signer, identity=thief.keys.identity, survey=coordinator.survey)
    laptop.device = thief.device.device
    own: list[Part] = laptop.work(0)
    _started, final, _blob = laptop.finish(stolen.record)
    assert isinstance(final, SignedEntry)
    entry = dataclasses.replace(final.entry, blob=hashlib.sha256(stolen.sealed).hexdigest())
    laptop.chain[-1] = SignedEntry.sign(laptop.key, entry)
    own += [laptop.chain[-2], laptop.chain[-1], stolen]
    path = signed_by(thief, coordinator, tmp_path / "2.dala", own)
    thief.close()
    (result,) = merging.add_bundles(coordinator, [path]).bundles
    assert (result.new, result.rejected) == (0, 1)
    assert [one.error.code for one in result.problems] == [Code.RECORD_UNSIGNED]
    assert list(merging.summaries(coordinator)) == []


def test_a_dropped_entry_is_told_and_its_neighbours_are_taken(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finish(desk, clock, 3)
    parts = parts_of(coordinator, stick(desk, clock, tmp_path / "1.dala"))
    dropped = [n for n, part in enumerate(parts) if isinstance(part, SignedEntry)][2]
    del parts[dropped : dropped + 2]
    last = max(part.entry.seq for part in parts if isinstance(part, SignedEntry))
    laptop = Laptop(key=desk.keys.signer, identity=desk.keys.identity, survey=coordinator.survey)
    laptop.device = desk.device.device
    laptop.chain = [part for part in parts if isinstance(part, SignedEntry)]
    path = tmp_path / "2.dala"
    bundle.write(path, laptop.header(parts), parts, coordinator.pack.recipients, key=laptop.key)
    (result,) = merging.add_bundles(coordinator, [path]).bundles
    assert (result.new, result.whole) == (2, False)
    assert Code.CHAIN_DAMAGED in {one.error.code for one in result.problems}
    (told,) = merging.status(coordinator).laptops
    assert (told.report.missing_entries, told.report.last) == (1, last)
    assert [gap.first for gap in told.report.links.gaps] == [2]
