"""What a laptop does is in its chain, in the transaction that does it; what is changed there is noticed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.actions import handover, interviews, opening, voiding
from app.actions.chain_log import CHAIN, IN_ROW, pack_entries, unpack_entries
from app.actions.desks import EnumeratorDesk
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.crypto.age import Identity
from app.exchange import bundle, chain
from app.exchange.chain import EntryBroken, SignedEntry, VoidReason
from app.interview.state import StopReason
from app.vault.index import SEALED
from tests.helpers.desks import PASSPHRASE, begun

FORMATS = Path(__file__).resolve().parents[2] / "formats"
OWNER = Identity(bytes(range(32)))


def reopened(desk: EnumeratorDesk) -> EnumeratorDesk:
    desk.close()
    again = opening.unlock(desk.vault.folder, PASSPHRASE)
    assert isinstance(again, EnumeratorDesk)
    return again


def types(desk: EnumeratorDesk) -> list[str]:
    return [signed.entry.type.value for signed in desk.chain.entries()]


def test_each_step_of_an_interview_is_said_once(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    assert types(desk) == ["genesis"]
    session = begun(desk, clock)
    interviews.save(desk, session, clock)
    interviews.save(desk, session, clock)
    assert types(desk) == ["genesis", "started"]
    interviews.finish(desk, session, clock)
    voiding.void(desk, session.record_id, VoidReason.PRACTICE, clock)
    handover.write_bundle(desk, tmp_path, silent, clock)
    assert types(desk) == ["genesis", "started", "final", "void", "bundle"]
    started, final, void = [signed.entry for signed in desk.chain.entries(1)][:3]
    assert (started.record, final.record, void.record) == (session.record_id,) * 3
    assert started.form == final.form == session.form.hash
    assert void.reason == "practice"
    assert {entry.at for entry in (started, final, void)} == {clock.now().isoformat(timespec="seconds")}
    assert desk.chain.check().whole


def test_an_interview_that_withdraws_is_final_too(desk: EnumeratorDesk, clock: FixedClock) -> None:
    session = begun(desk, clock)
    interviews.stop(desk, session, StopReason.WITHDREW, clock=clock)
    assert types(desk) == ["genesis", "final"]


def test_the_chain_goes_on_after_the_laptop_was_closed(desk: EnumeratorDesk, clock: FixedClock) -> None:
    for _ in range(IN_ROW):
        interviews.save(desk, begun(desk, clock), clock)
    head = desk.chain.head
    again = reopened(desk)
    assert again.chain.head == head
    interviews.save(again, begun(again, clock), clock)
    assert [signed.entry.seq for signed in again.chain.entries()] == list(range(IN_ROW + 2))
    assert [row.id for row in again.vault.rows(CHAIN)] == ["chain-0", "chain-1"]
    assert [signed.entry.seq for signed in again.chain.entries(IN_ROW)] == [IN_ROW, IN_ROW + 1]
    assert again.chain.check() == replace(again.chain.check(), entries=IN_ROW + 2, first=0, last=IN_ROW + 1)
    assert again.chain.check().whole
    code = handover.head_code(again)
    assert len(code.split()) == 4
    assert again.chain.head is not None
    assert code == chain.head_code(again.chain.head.hash)
    again.close()


def test_what_was_not_stored_was_not_said(
    desk: EnumeratorDesk, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = desk.chain.head
    session = begun(desk, clock)

    def fails(_transaction: object) -> None:
        raise KnownError(Code.DISK_FULL, path="laptop")

    with monkeypatch.context() as patch:
        patch.setattr(desk.vault, "_commit", fails)
        with pytest.raises(KnownError):
            interviews.save(desk, session, clock)
    assert desk.chain.head == head
    interviews.save(desk, session, clock)
    interviews.finish(desk, session, clock)
    assert types(desk) == ["genesis", "started", "final"]
    assert desk.chain.check().whole


def test_a_save_writes_no_more_of_the_chain_than_one_row(desk: EnumeratorDesk, clock: FixedClock) -> None:
    for _ in range(IN_ROW):
        interviews.save(desk, begun(desk, clock), clock)
    sizes = [len(desk.vault.read(row.id)) for row in desk.vault.rows(CHAIN)]
    assert max(sizes) < 16 * 1024


def dropped(entries: list[SignedEntry], _desk: EnumeratorDesk) -> list[SignedEntry]:
    return entries[:2] + entries[3:]


def reordered(entries: list[SignedEntry], _desk: EnumeratorDesk) -> list[SignedEntry]:
    return [entries[0], entries[2], entries[1], *entries[3:]]


def altered(entries: list[SignedEntry], _desk: EnumeratorDesk) -> list[SignedEntry]:
    entry = replace(entries[2].entry, record="another")
    return [*entries[:2], SignedEntry(entry.to_bytes(), entries[2].signature, entry), *entries[3:]]


def signed_anew(entries: list[SignedEntry], desk: EnumeratorDesk) -> list[SignedEntry]:
    """Even the laptop's own key cannot change what later entries name."""
    entry = replace(entries[2].entry, record="another")
    return [*entries[:2], SignedEntry.sign(desk.keys.signer, entry), *entries[3:]]


def cut(entries: list[SignedEntry], _desk: EnumeratorDesk) -> list[SignedEntry]:
    return entries[:-1]


def another_device(entries: list[SignedEntry], desk: EnumeratorDesk) -> list[SignedEntry]:
    entry = replace(entries[-1].entry, device="another")
    return [*entries[:-1], SignedEntry.sign(desk.keys.signer, entry)]


@pytest.mark.parametrize("change", [dropped, reordered, altered, signed_anew, cut, another_device])
def test_a_changed_chain_is_noticed(
    desk: EnumeratorDesk,
    clock: FixedClock,
    change: Callable[[list[SignedEntry], EnumeratorDesk], list[SignedEntry]],
) -> None:
    for _ in range(3):
        interviews.finish(desk, begun(desk, clock), clock)
    assert desk.chain.check().whole
    row = desk.vault.rows(CHAIN)[0]
    entries = change(list(unpack_entries(desk.vault.read(row.id))), desk)
    with desk.vault.write() as transaction:
        transaction.put(CHAIN, row.id, pack_entries(entries), row.summary)
    found = desk.chain.check()
    assert not found.whole
    assert found.faults


@pytest.mark.parametrize("data", [b"\0\0\0", b"\0\0\0\5abc", b"\0\0\0\1x"])
def test_a_row_that_is_none_is_broken(data: bytes) -> None:
    with pytest.raises(EntryBroken):
        list(unpack_entries(data))


def test_a_damaged_row_bars_nothing_and_its_interviews_are_named_again(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    first = interviews.finish(desk, begun(desk, clock), clock)
    row = desk.vault.rows(CHAIN)[0]
    with desk.vault.write() as transaction:
        transaction.put(CHAIN, row.id, b"\0\0\0\1x", row.summary)
    again = reopened(desk)
    assert not again.chain.check().whole
    second = interviews.finish(again, begun(again, clock), clock)
    assert [row.id for row in again.vault.rows(CHAIN)] == ["chain-0", "chain-1"]
    report = handover.write_bundle(again, tmp_path / "all.dala", silent, clock)
    assert (report.interviews, report.unreadable) == (2, ())
    assert [signed.entry.record for signed in again.chain.entries()][:2] == [second.record, first.record]
    assert again.chain.check().faults == (0, 1)
    again.close()


def before(tmp_path: Path) -> EnumeratorDesk:
    """A laptop that was set up and used before there were chains."""
    shutil.copytree(FORMATS / "laptop-2", tmp_path / "old")
    found = opening.unlock(tmp_path / "old", PASSPHRASE, FixedClock(datetime(2026, 11, 22, 8, 0, tzinfo=UTC)))
    assert isinstance(found, EnumeratorDesk)
    return found


def test_a_laptop_of_before_gets_keys_and_a_chain_when_it_is_opened(
    tmp_path: Path, clock: FixedClock
) -> None:
    old = before(tmp_path)
    assert types(old) == ["genesis", "final", "final", "final"]
    assert old.chain.check().whole
    genesis = next(iter(old.chain.entries())).entry
    assert (genesis.other, genesis.at) == (str(old.keys.signer.public), "2026-11-22T08:00:00+00:00")
    forms = {form.hash for form in old.definitions().values()}
    assert {signed.entry.form for signed in old.chain.entries(1)} == forms
    keys, head = old.keys, old.chain.head
    again = reopened(old)
    assert (again.keys.created, again.chain.head) == (keys.created, head)
    assert again.keys.signer.seed == keys.signer.seed
    assert str(again.identity.recipient) == str(keys.identity.recipient)
    (draft,) = [entry for entry in interviews.listing(again) if not entry.code]
    interviews.finish(again, interviews.resume(again, draft.record, clock), clock)
    report = handover.write_bundle(again, tmp_path / "first.dala", silent, clock)
    assert report.interviews == 4
    found = bundle.verify(report.path, [OWNER])
    assert found.whole
    assert (found.count, found.entries) == (4, 5)
    again.close()


def test_a_full_disk_at_that_moment_leaves_it_to_the_next_bundle(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise KnownError(Code.DISK_FULL, path="laptop")

    with monkeypatch.context() as patch:
        patch.setattr("app.actions.chain_start.affirm", full)
        old = before(tmp_path)
    assert types(old) == ["genesis"]
    report = handover.write_bundle(old, tmp_path / "first.dala", silent, clock)
    assert report.interviews == 3
    assert bundle.verify(report.path, [OWNER]).whole
    assert all("seq" in row.summary for row in old.vault.rows(SEALED))
    old.close()


@pytest.mark.parametrize("weakened", [False, True])
def test_only_the_signature_tells_an_altered_last_entry(
    desk: EnumeratorDesk, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, weakened: bool
) -> None:
    """The control: a check that takes any signature for the laptop's does not see it."""
    interviews.finish(desk, begun(desk, clock), clock)
    row = desk.vault.rows(CHAIN)[0]
    first, last = unpack_entries(desk.vault.read(row.id))
    entry = replace(last.entry, record="another")
    changed = SignedEntry(entry.to_bytes(), last.signature, entry)
    with desk.vault.write() as transaction:
        transaction.put(CHAIN, row.id, pack_entries([first, changed]), {**row.summary, "head": changed.hash})
    if weakened:
        monkeypatch.setattr(SignedEntry, "said_by", lambda *_told: True)
    again = reopened(desk)
    assert again.chain.check().whole is weakened
    again.close()
