"""Acceptance D on the whole way: receipts, returns and backups carry what was said, and show none of it.

What a receipt confirmed is gone from the laptop's raw files, and no key of the laptop opens what a copy kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.actions import (
    backing_up,
    handover,
    interviews,
    merging,
    opening,
    passphrases,
    receipts,
    receiving,
    returning,
    returning_here,
)
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.returning import Request
from tests.helpers import stranger
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.planted import (
    SENTENCE,
    Remains,
    World,
    drafted,
    found_in,
    living_in,
    new_laptop,
    new_pack,
    open_laptop,
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
def desk(world: World) -> Iterator[EnumeratorDesk]:
    desk = new_laptop(world)
    yield desk
    desk.close()


@pytest.fixture
def office(world: World) -> Iterator[CoordinatorDesk]:
    found = opening.unlock(world.root / "office", PASSPHRASE)
    assert isinstance(found, CoordinatorDesk)
    yield found
    found.close()


def finished(desk: EnumeratorDesk) -> str:
    """An interview with files that says the sentence everywhere, sealed; its record id."""
    session = interviews.start(desk, "planted")
    for _ in steps(session, desk=desk):
        interviews.save(desk, session)
    interviews.finish(desk, session)
    return session.record_id


def sealed_ciphertexts(world: World, desk: EnumeratorDesk) -> Remains:
    """What the laptop keeps of sealed interviews and of their files."""
    numbers = {entry.number for entry in desk.vault._index.entries() if entry.kind.startswith("sealed")}
    return Remains(payload for number, _, _, payload in stranger.stored(world.data) if number in numbers)


def handed_over(world: World, desk: EnumeratorDesk, office: CoordinatorDesk) -> Path:
    """A bundle taken in, a backup of the office made; the receipt for what lies in both."""
    bundle = handover.write_bundle(desk, world.root / "bundle.dala")
    merging.add_bundles(office, [bundle.path])
    kept = backing_up.backup(office, world.root / "office.dala-backup")
    report = receipts.write(office, kept.path, world.root, same_disk=lambda *_: False)
    (written,) = report.receipts
    return written.path


def test_what_a_receipt_confirmed_is_gone_from_the_raw_files(
    world: World, desk: EnumeratorDesk, office: CoordinatorDesk
) -> None:
    finished(desk)
    remains = sealed_ciphertexts(world, desk)
    raw = {kind: payload for kind, _, payload in stranger.pages(world.data)}
    receipt = handed_over(world, desk, office)
    assert traces(world.root) == {}
    assert remains.left_in(world.data)
    other = finished(desk)
    assert receiving.apply_receipt(desk, receipt).confirmed == 1
    assert traces(world.root) == {}
    assert remains.left_in(world.data) == {}
    assert raw[5] not in {payload for _, _, payload in stranger.pages(world.data)}
    desk.close()
    assert remains.left_in(world.data) == {}
    again = open_laptop(world)
    assert {row.id for row in again.vault.rows("sealed")} == {other}
    again.close()


def test_a_returned_interview_is_readable_in_no_file(
    world: World, desk: EnumeratorDesk, office: CoordinatorDesk
) -> None:
    record = finished(desk)
    receiving.apply_receipt(desk, handed_over(world, desk, office))
    request = Request(record, f"Did they say: {SENTENCE}?", {"story": SENTENCE})
    (written,) = returning.write_return(office, [request], world.root)
    assert traces(world.root) == {}
    (taken,) = returning_here.take_in(desk, written.path).drafts
    assert traces(world.root) == {}
    session = interviews.resume(desk, taken.record)
    assert session.state("story").value == SENTENCE
    remains = Remains()
    session.answer("town", "Almaty")
    interviews.save(desk, session)
    for ciphertext in stored(world):
        remains.add(ciphertext)
    session.confirm("town", 0, SENTENCE)
    interviews.finish(desk, session)
    assert traces(world.root) == {}
    assert remains.left_in(world.data) == {}
    found = stranger.rows(world.data, PASSPHRASE)
    assert not any(found_in(row.content or b"") for row in found)


def test_a_laptops_backup_shows_nothing_to_who_has_laptop_passphrase_and_stick(
    world: World, desk: EnumeratorDesk
) -> None:
    session = drafted(desk)
    kept = backing_up.backup(desk, world.root / "laptop.dala-backup")
    assert traces(world.root) == {}
    raw = kept.path.read_bytes()
    assert raw.startswith(b"age-encryption.org/")
    assert not any(page in raw for _, _, page in stranger.pages(world.data))
    interviews.finish(desk, session)
    assert traces(world.root) == {}


def test_new_passphrases_and_panic_show_nothing(
    world: World, desk: EnumeratorDesk, office: CoordinatorDesk
) -> None:
    session = drafted(desk)
    passphrases.change(desk, PASSPHRASE, "lamp river seven falcon", CHEAP)
    assert traces(world.root) == {}
    passphrases.panic(desk)
    assert traces(world.root) == {}
    line = office.identity.secret_line()
    found = passphrases.recover(world.data, line, PASSPHRASE, CHEAP)
    assert isinstance(found, EnumeratorDesk)
    assert interviews.resume(found, session.record_id).state("story").value == SENTENCE
    found.close()
    assert traces(world.root) == {}
