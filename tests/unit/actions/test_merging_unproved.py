"""What no signature of its laptop covers proves nothing, and a laptop with an old pack is told."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from app.actions import handover, merging, recipients, surveys, updating
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.standing import BUNDLE
from app.base.clock import FixedClock
from app.crypto.signing import SigningKey
from app.exchange import bundle
from app.exchange.bundle_parts import BundleHeader
from app.exchange.bundle_reader import BundleReader
from app.exchange.chain import EntryType, Head
from tests.helpers.chained import Laptop
from tests.helpers.fieldwork import finish, stick


def outsider(desk: EnumeratorDesk, office: CoordinatorDesk, path: Path) -> Path:
    """A bundle by somebody who has the pack and this laptop's enrolment, and none of its keys."""
    laptop = Laptop(key=SigningKey.generate(), identity=desk.keys.identity, survey=office.survey)
    laptop.device = desk.device.device
    parts = [laptop.say(EntryType.GENESIS, other=str(laptop.key.public))]
    header = laptop.header(parts, enrolment=desk.enrolment.data)
    assert header.chain is not None
    far = dataclasses.replace(header.chain, head=Head(90_000_000, "f" * 64))
    bundle.write(path, dataclasses.replace(header, chain=far), parts, office.pack.recipients, key=laptop.key)
    return path


def test_a_stranger_s_bundle_under_a_laptop_s_name_leaves_no_trace_of_it(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finish(desk, clock)
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "true.dala")])
    before = merging.status(coordinator)
    assert before.whole
    (result,) = merging.add_bundles(coordinator, [outsider(desk, coordinator, tmp_path / "x.dala")]).bundles
    assert (result.whole, result.entries, result.read) == (False, 0, 0)
    assert result.problems
    assert merging.status(coordinator) == before
    assert len(coordinator.vault.rows(BUNDLE)) == 1


def test_were_its_header_believed_the_laptop_would_lack_millions_of_entries(
    desk: EnumeratorDesk,
    coordinator: CoordinatorDesk,
    clock: FixedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    finish(desk, clock)
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "true.dala")])
    monkeypatch.setattr(BundleReader, "is_proved", True)
    merging.add_bundles(coordinator, [outsider(desk, coordinator, tmp_path / "x.dala")])
    assert not merging.status(coordinator).whole


def packs_in(office: CoordinatorDesk) -> tuple[int, bool]:
    (told,) = merging.status(office).laptops
    assert told.to_json()["pack"] == told.pack
    said = f"works with pack {told.pack}" in merging.status(office).in_words()
    assert said is told.is_behind
    return told.pack, told.is_behind


def test_a_laptop_that_still_seals_to_a_removed_key_is_told(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finish(desk, clock)
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "1.dala")])
    assert packs_in(coordinator) == (1, False)
    made = recipients.make(coordinator, "Safe in Astana")
    recipients.add_made(coordinator, made)
    recipients.remove(coordinator, made.name)
    assert packs_in(coordinator) == (1, True)
    pack = surveys.write_pack(coordinator, tmp_path / "later.dala-pack").path
    updating.apply(desk, updating.plan_device_update(desk, pack))
    finish(desk, clock)
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "2.dala")])
    assert packs_in(coordinator) == (3, False)
    # An older bundle that comes again, or late, takes nothing back.
    merging.add_bundles(coordinator, [tmp_path / "1.dala"])
    assert packs_in(coordinator) == (3, False)


def test_a_bundle_that_does_not_say_its_pack_is_not_called_old(
    desk: EnumeratorDesk,
    coordinator: CoordinatorDesk,
    clock: FixedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = BundleHeader.to_bytes
    monkeypatch.setattr(BundleHeader, "to_bytes", lambda header: said(dataclasses.replace(header, pack=0)))
    finish(desk, clock)
    path = handover.write_bundle(desk, tmp_path / "1.dala", clock=clock).path
    with bundle.read(path, [coordinator.identity]) as reader:
        assert reader.header.pack == 0
    merging.add_bundles(coordinator, [path])
    recipients.add_made(coordinator, recipients.make(coordinator, "Safe in Astana"))
    assert packs_in(coordinator) == (0, False)
