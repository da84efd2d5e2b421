"""Whatever bundles come, in whatever order and however often: the merge report says exactly what came."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.actions import merging, opening
from app.actions.chain_store import ArrivingEntries
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.exchange.chain import EntryType
from tests.helpers.desks import CHEAP, FORM, PASSPHRASE
from tests.helpers.fieldwork import finish, say, set_up, stick
from tests.helpers.whole_bundle import read_all


@dataclass(frozen=True)
class Came:
    """What a file holds: (device, hash) of its entries, records, and whether it is whole."""

    path: Path
    entries: frozenset[tuple[str, str]]
    records: frozenset[str]
    whole: bool


@dataclass(frozen=True)
class World:
    """An office that nothing came to yet, in a folder to be copied, and files of three laptops."""

    folder: Path
    came: tuple[Came, ...]
    void: frozenset[str]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """Laptop A hands over thrice, B is cloned and both go on, of C's bundle one copy is cut."""
    folder = tmp_path_factory.mktemp("world")
    clock = FixedClock(datetime(2090, 11, 21, 9, 30, tzinfo=UTC))
    office = opening.create_survey(folder / "office", "M", [json.dumps(FORM).encode()], PASSPHRASE, CHEAP)
    a, b, c = (set_up(office, folder / name, f"R0{name}") for name in "abc")
    paths, void = [], set()
    for number in range(3):
        (record, _) = finish(a, clock, 2)
        if number == 1:
            say(a, clock, EntryType.VOID, record=record, reason="practice")
            void.add(record)
        paths.append(stick(a, clock, folder / f"a{number}.dala"))
    finish(b, clock, 2)
    b.close()
    shutil.copytree(folder / "b", folder / "b2")
    for name in ("b", "b2"):
        side = opening.unlock(folder / name, PASSPHRASE)
        assert isinstance(side, EnumeratorDesk)
        finish(side, clock)
        paths.append(stick(side, clock, folder / f"{name}.dala"))
        side.close()
    finish(c, clock, 25)
    paths.append(stick(c, clock, folder / "c.dala"))
    cut = folder / "c-cut.dala"
    cut.write_bytes(paths[-1].read_bytes()[: paths[-1].stat().st_size * 7 // 10])
    came = tuple(_came(path, office) for path in (*paths, cut))
    for desk in (a, c, office):
        desk.close()
    return World(folder, came, frozenset(void))


def _came(path: Path, office: CoordinatorDesk) -> Came:
    found = read_all(path, [office.identity])
    return Came(
        path,
        frozenset((one.entry.device, one.hash) for one in found.entries),
        frozenset(blob.record for blob in found.blobs),
        found.complete,
    )


def check(world: World, order: list[int], batches: bool) -> None:
    """Add these files to an empty office, each alone or all at once, and compare with what is in them."""
    copy = world.folder / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(world.folder / "office", copy)
    office = opening.unlock(copy, PASSPHRASE)
    assert isinstance(office, CoordinatorDesk)
    files = [world.came[number] for number in order]
    groups = [[one] for one in files] if batches else [files]
    for group in groups:
        merging.add_bundles(office, [one.path for one in group])
    status = merging.status(office)
    office.close()
    entries = frozenset().union(*(one.entries for one in files))
    records = frozenset().union(*(one.records for one in files))
    told = {laptop.device: laptop.report for laptop in status.laptops}
    assert {device: report.entries for device, report in told.items()} == {
        device: sum(whose == device for whose, _ in entries) for device in {whose for whose, _ in entries}
    }
    # A void of an earlier bundle is in every later one of that laptop, so it shows as soon as it is known.
    voided = {record for report in told.values() for record in report.void} & records
    assert voided <= world.void
    assert status.counts.all.total == len(records - voided)
    assert sum(status.void.values()) == len(voided)
    assert (status.superseded, status.conflicts) == (0, ())
    sides = [one for one in files if one.path.stem in ("b", "b2")]
    assert status.forks == (len({one.path for one in sides}) == 2)
    held = {record for report in told.values() for record in (one.record for one in report.missing)}
    assert not held & records
    assert all(report.duplicates == 0 for report in told.values())
    if all(one.whole for one in files) and not status.forks:
        assert status.whole


ORDERS = st.lists(st.integers(0, 6), min_size=1, max_size=8)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=ORDERS, batches=st.booleans())
def test_the_status_says_what_came(world: World, order: list[int], batches: bool) -> None:
    check(world, order, batches)


@pytest.mark.slow
@pytest.mark.timeout(900)
@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=ORDERS, batches=st.booleans())
def test_the_status_says_what_came_of_hundreds_of_orders(
    world: World, order: list[int], batches: bool
) -> None:
    check(world, order, batches)


def test_a_store_that_forgets_one_entry_does_not_pass(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Negative control."""
    take = ArrivingEntries.take
    monkeypatch.setattr(
        ArrivingEntries, "take", lambda self, signed: signed.entry.seq != 1 and take(self, signed)
    )
    with pytest.raises(AssertionError):
        check(world, [0, 1, 2], batches=True)
