"""What lies on a stick for a laptop is told before anything of it is taken."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.actions import arrivals, enrolling, interviews, opening, receiving, returning_here, verifying
from app.actions.arrivals import Kind
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.exchange import receipt as receipts
from app.exchange import returns
from app.exchange.receipt import BackupCopy, Receipt
from app.exchange.returns import ReturnHeader
from app.exchange.sealing import open_sealed
from app.vault.files import DATABASE_NAME
from app.vault.index import SEALED
from tests.helpers.desks import CHEAP, PASSPHRASE, begun
from tests.helpers.fieldwork import certify, publish, set_up

BACKUP = BackupCopy("b" * 64, "2026-11-22T10:00:00+00:00")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def sealed(desk: EnumeratorDesk, clock: FixedClock) -> list[str]:
    return [interviews.finish(desk, begun(desk, clock), clock).record for _ in range(3)]


@pytest.fixture
def other(tmp_path: Path, coordinator: CoordinatorDesk) -> Iterator[EnumeratorDesk]:
    made = opening.init_device(tmp_path / "other", tmp_path / "survey.dala-pack", "R04", PASSPHRASE, CHEAP)
    yield made
    made.close()


def receipt(
    path: Path, coordinator: CoordinatorDesk, desk: EnumeratorDesk, records: list[str], whose: str = ""
) -> Path:
    assert coordinator.root is not None
    assert desk.chain.head is not None
    blobs = tuple(hashlib.sha256(desk.vault.read(record)).hexdigest() for record in records)
    told = Receipt(
        desk.survey, whose or desk.device.device, desk.chain.head, blobs, "store", BACKUP, "2026-11-22"
    )
    path.write_bytes(receipts.write(told, coordinator.root, desk.identity.recipient))
    return path


def returned(path: Path, coordinator: CoordinatorDesk, desk: EnumeratorDesk, record: str) -> Path:
    assert coordinator.root is not None
    content = open_sealed(desk.vault.read(record), [coordinator.identity])
    header = ReturnHeader(desk.survey, desk.device.device, "2026-11-22T10:00:00+00:00", "one")
    item = returns.Returned(content, "Which market?")
    returns.write(path, header, [item], coordinator.root, desk.identity.recipient)
    return path


def test_a_receipt_is_told_of_before_it_destroys_anything(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, stick: Path, sealed: list[str]
) -> None:
    path = receipt(stick / "a.dala-receipt", coordinator, desk, sealed[:2])
    looked = arrivals.look(desk, path)
    assert (looked.kind, looked.interviews, looked.already, looked.waiting) == (Kind.RECEIPT, 2, 0, 1)
    assert len(desk.vault.rows(SEALED)) == 3
    assert arrivals.found(desk, [stick]) == (looked,)
    report = receiving.apply_receipt(desk, path)
    assert (report.confirmed, report.waiting) == (looked.interviews, looked.waiting)
    again = arrivals.look(desk, path)
    assert (again.interviews, again.already, again.is_news) == (0, 2, False)
    assert arrivals.found(desk, [stick]) == ()


def test_a_return_is_told_of_and_once_taken_is_no_news(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, stick: Path, sealed: list[str]
) -> None:
    path = returned(stick / "b.DALA-RETURN", coordinator, desk, sealed[0])
    (looked,) = arrivals.found(desk, [stick])
    assert (looked.kind, looked.interviews) == (Kind.RETURN, 1)
    assert not [entry for entry in interviews.listing(desk) if entry.returned]
    returning_here.take_in(desk, path)
    assert arrivals.found(desk, [stick]) == ()
    with pytest.raises(KnownError) as raised:
        arrivals.look(desk, path)
    assert raised.value.code is Code.RETURN_KNOWN


def test_a_certificate_is_news_until_it_is_taken(coordinator: CoordinatorDesk, tmp_path: Path) -> None:
    publish(coordinator)
    laptop = set_up(coordinator, tmp_path / "r07")
    stick = tmp_path / "certificates"
    stick.mkdir()
    path = certify(coordinator, laptop, stick).path
    (looked,) = arrivals.found(laptop, [stick])
    assert (looked.kind, looked.words) == (Kind.CERTIFICATE, enrolling.fingerprint(laptop))
    assert not laptop.is_certified
    enrolling.take_certificate(laptop, path)
    assert arrivals.found(laptop, [stick]) == ()
    laptop.close()


def test_files_for_others_are_left_out_and_damaged_ones_named(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, other: EnumeratorDesk, stick: Path, sealed: list[str]
) -> None:
    receipt(stick / "other.dala-receipt", coordinator, other, [])
    receipt(stick / "wrong.dala-receipt", coordinator, desk, [], whose="another laptop")
    (stick / "films.mp4").write_bytes(b"film")
    (stick / "damaged.dala-receipt").write_bytes(b"no receipt")
    (found,) = arrivals.found(desk, [stick, stick / "gone"])
    assert found.path.name == "damaged.dala-receipt"
    assert found.problem is not None
    assert found.problem.code is Code.RECEIPT_DAMAGED
    with pytest.raises(KnownError) as raised:
        arrivals.look(desk, stick / "films.mp4")
    assert raised.value.code is Code.ARRIVAL_UNKNOWN


def test_a_remark_outside_of_rows_needs_no_place(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, stick: Path, sealed: list[str]
) -> None:
    assert coordinator.root is not None
    content = open_sealed(desk.vault.read(sealed[0]), [coordinator.identity])
    header = ReturnHeader(desk.survey, desk.device.device, "2026-11-22T10:00:00+00:00", "two")
    item = returns.Returned(content, "", {"story": "Longer, please", "nowhere": "gone"})
    path = stick / "c.dala-return"
    returns.write(path, header, [item], coordinator.root, desk.identity.recipient)
    (draft,) = returning_here.take_in(desk, path).drafts
    told = interviews.returned_of(desk, draft.record)
    assert told is not None
    assert dict(told.places) == {}
    interviews.save(desk, interviews.resume(desk, draft.record))
    assert interviews.returned_of(desk, draft.record) == told


def test_an_open_laptop_can_be_looked_through(desk: EnumeratorDesk, sealed: list[str]) -> None:
    found = verifying.look_here(desk)
    assert found.is_whole
    assert found.rows.counts[SEALED] == 3
    (chain,) = found.chains
    assert desk.chain.head is not None
    assert (chain.last, chain.gaps) == (desk.chain.head.seq, ())


def test_an_open_laptop_with_a_damaged_interview_is_not_whole(
    desk: EnumeratorDesk, sealed: list[str], tmp_path: Path
) -> None:
    number = next(row.number for row in desk.vault.rows(SEALED) if row.id == sealed[1])
    desk.close()
    with closing(sqlite3.connect(tmp_path / "laptop" / DATABASE_NAME)) as database:
        (payload,) = database.execute("SELECT payload FROM rows WHERE number = ?", (number,)).fetchone()
        damaged = bytes([payload[0] ^ 1]) + payload[1:]
        database.execute("UPDATE rows SET payload = ? WHERE number = ?", (damaged, number))
        database.commit()
    opened = opening.unlock(tmp_path / "laptop", PASSPHRASE)
    assert isinstance(opened, EnumeratorDesk)
    found = verifying.look_here(opened)
    opened.close()
    assert not found.is_whole
    assert [trouble.id for trouble in found.rows.damaged] == [sealed[1]]
