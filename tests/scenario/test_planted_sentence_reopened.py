"""A finished interview that can be opened again: a passphrase reads it until its window ends, not after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.actions import attaching, ending, interviews, opening, reopening
from app.actions.desks import EnumeratorDesk
from app.base.clock import FixedClock, SystemClock
from app.exchange.pack import Policy
from tests.helpers import stranger
from tests.helpers.desks import PASSPHRASE
from tests.helpers.planted import (
    SENTENCE,
    Remains,
    World,
    found_in,
    living_in,
    new_laptop,
    new_pack,
    steps,
    stored,
    traces,
)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with living_in(World(tmp_path / "world")) as world:
        new_pack(world)
        yield world


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(SystemClock().now())


@pytest.fixture
def desk(world: World) -> Iterator[EnumeratorDesk]:
    desk = new_laptop(world)
    desk.pack = replace(desk.pack, policy=Policy(reopen_hours=2))
    with desk.vault.write() as transaction:
        transaction.put(opening.PACK, opening.PACK, desk.pack.to_bytes(), {})
    yield desk
    desk.close()


def unlocked(world: World, clock: FixedClock) -> None:
    """Open the laptop, do nothing, close it."""
    opening.unlock(world.data, PASSPHRASE, clock).close()


def opens_with_passphrase(world: World) -> int:
    """How many rows that the passphrase opens hold any part of the sentence."""
    rows = stranger.rows(world.data, PASSPHRASE)
    assert all(row.content is not None for row in rows)
    return sum(bool(found_in(row.content or b"")) for row in rows)


def finished_twice(world: World, desk: EnumeratorDesk, clock: FixedClock) -> Remains:
    """Finished, opened again, changed, finished again; every ciphertext that its draft ever was."""
    session, remains = interviews.start(desk, "planted", clock=clock), Remains()
    for _ in steps(session, desk=desk):
        interviews.save(desk, session, clock)
    record = interviews.finish(desk, session, clock).record
    for ciphertext in stored(world):
        remains.add(ciphertext)
    session = reopening.reopen(desk, record, clock)
    for _ in steps(session, desk=desk):
        interviews.save(desk, session, clock)
        for ciphertext in stored(world):
            remains.add(ciphertext)
    interviews.finish(desk, session, clock)
    for ciphertext in stored(world):
        remains.add(ciphertext)
    return remains


def test_after_the_window_no_key_on_the_laptop_opens_it(
    world: World, desk: EnumeratorDesk, clock: FixedClock
) -> None:
    remains = finished_twice(world, desk, clock)
    assert traces(world.root) == {}, "while it waits nothing is readable without the passphrase"
    desk.close()
    unlocked(world, FixedClock(clock.now() + timedelta(hours=1)))
    assert opens_with_passphrase(world), "so it was there to be found"
    assert remains.left_in(world.root)
    unlocked(world, FixedClock(clock.now() + timedelta(hours=2)))
    assert opens_with_passphrase(world) == 0
    assert stranger.drafts(stranger.rows(world.data, PASSPHRASE)) == {}
    assert remains.left_in(world.root) == {}
    assert traces(world.root) == {}


def test_a_window_that_nobody_ends_is_found(
    world: World, desk: EnumeratorDesk, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    remains = finished_twice(world, desk, clock)
    desk.close()
    monkeypatch.setattr(reopening, "seal_due", lambda *_of, **_more: reopening.Swept())
    unlocked(world, FixedClock(clock.now() + timedelta(hours=3)))
    assert opens_with_passphrase(world)
    assert remains.left_in(world.root)


def test_a_sealing_that_keeps_the_files_of_the_draft_is_found(
    world: World, desk: EnumeratorDesk, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    finished_twice(world, desk, clock)
    monkeypatch.setattr(ending.attaching, "drop", lambda *_of, **_more: None)
    (sealed,) = reopening.seal_due(desk, FixedClock(clock.now() + timedelta(hours=3))).sealed
    monkeypatch.undo()
    assert SENTENCE not in repr(sealed)
    assert opens_with_passphrase(world)
    attaching.sweep(desk)
    assert opens_with_passphrase(world) == 0


def test_sealed_by_its_key_it_is_gone_at_once(world: World, desk: EnumeratorDesk, clock: FixedClock) -> None:
    remains = finished_twice(world, desk, clock)
    (entry,) = interviews.listing(desk)
    sealed = reopening.seal_now(desk, entry.record, clock)
    desk.close()
    assert SENTENCE not in repr(sealed) + repr(entry.to_json())
    assert opens_with_passphrase(world) == 0
    assert remains.left_in(world.root) == {}
