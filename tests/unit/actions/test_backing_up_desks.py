"""A desk in one file: written, read back, noted, restored whole or not at all, by the right key only."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from app.actions import backing_up, interviews, merging, opening, passphrases
from app.actions.backing_up import BACKUP
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base import volumes
from app.base.clock import FixedClock
from app.base.errors import Cancelled, Code, KnownError
from app.crypto.age import Identity
from app.exchange import backup_file
from app.exchange.backup_file import Role
from app.vault.checking import Trouble
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.helpers.desks import CHEAP, PASSPHRASE, begun
from tests.helpers.fieldwork import finish, stick


def refused(code: Code) -> pytest.RaisesExc[KnownError]:
    return pytest.RaisesExc(KnownError, check=lambda error: error.code is code)


def test_a_coordinators_backup_is_its_vault_again(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, tmp_path: Path, clock: FixedClock
) -> None:
    finish(desk, clock, 2)
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "b.dala")])
    report = backing_up.backup(coordinator, tmp_path / "office.dala-backup", clock=clock)
    assert (report.damaged, report.noted, report.size) == (0, True, report.path.stat().st_size)
    header = backing_up.restore(report.path, tmp_path / "again")
    assert (header.role, header.survey) == (Role.COORDINATOR, coordinator.survey)
    again = opening.unlock(tmp_path / "again", PASSPHRASE)
    assert isinstance(again, CoordinatorDesk)
    assert merging.status(again).counts.all.total == 2
    assert again.signing.seed == coordinator.signing.seed
    # The note is written behind the copy: the copy itself does not hold it.
    assert backing_up.listing(again) == ()
    again.close()


def test_a_backup_is_noted_with_the_last_row_that_is_in_it(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, tmp_path: Path, clock: FixedClock
) -> None:
    report = backing_up.backup(coordinator, tmp_path / "one", clock=clock)
    (noted,) = backing_up.listing(coordinator)
    assert (noted.digest, noted.through) == (report.digest, report.through)
    told = json.loads(coordinator.vault.read(report.digest))
    assert (told["v"], told["through"]) == (1, report.through)
    assert told["written"] == clock.now().isoformat(timespec="seconds")
    finish(desk, clock)
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "b.dala")])
    (interview,) = coordinator.vault.rows(merging.INTERVIEW)
    assert interview.number > report.through
    later = backing_up.backup(coordinator, tmp_path / "two", clock=clock)
    assert later.through >= interview.number


def test_interviews_lack_until_they_are_in_a_backup_on_another_disk(
    coordinator: CoordinatorDesk,
    desk: EnumeratorDesk,
    tmp_path: Path,
    clock: FixedClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert backing_up.lacking(coordinator) == 0
    finish(desk, clock)
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "b.dala")])
    assert backing_up.lacking(coordinator) == 1
    backing_up.backup(coordinator, tmp_path / "beside", clock=clock)
    assert backing_up.lacking(coordinator) == 1, "whoever loses the disk loses both"
    monkeypatch.setattr(volumes, "same_disk", lambda _one, _other: False)
    backing_up.backup(coordinator, tmp_path / "stick", clock=clock)
    assert backing_up.lacking(coordinator) == 0
    finish(desk, clock)
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "c.dala")])
    assert backing_up.lacking(coordinator) == 1
    assert [one.same_disk for one in backing_up.listing(coordinator)] == [True, False]


def test_a_laptops_backup_opens_with_a_key_of_its_survey_only(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, tmp_path: Path, clock: FixedClock
) -> None:
    finish(desk, clock)
    session = begun(desk, clock)
    interviews.save(desk, session, clock)
    report = backing_up.backup(desk, tmp_path, clock=clock)
    assert report.path.name == f"{desk.survey[:8]}-20261121-093100.dala-backup"
    assert backup_file.is_sealed(report.path)
    assert PASSPHRASE.encode() not in report.path.read_bytes()
    for identities in ([], [Identity.generate()]):
        with refused(Code.BACKUP_OTHER_KEY):
            backing_up.verify_backup(report.path, identities)
        with refused(Code.BACKUP_OTHER_KEY):
            backing_up.restore(report.path, tmp_path / "again", identities)
    assert not (tmp_path / "again").exists()
    found = backing_up.verify_backup(report.path, [coordinator.identity])
    assert (found.role, found.digest) == (Role.DEVICE, report.digest)
    backing_up.restore(report.path, tmp_path / "again", [coordinator.identity])
    again = opening.unlock(tmp_path / "again", PASSPHRASE)
    assert isinstance(again, EnumeratorDesk)
    assert sorted(entry.state.value for entry in interviews.listing(again)) == ["draft", "sealed"]
    assert again.chain.head == desk.chain.head
    again.close()


def test_a_restored_laptop_that_forgot_its_passphrase_is_recovered(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, tmp_path: Path
) -> None:
    path = backing_up.backup(desk, tmp_path).path
    backing_up.restore(path, tmp_path / "again", [coordinator.identity])
    passphrases.recover_with(tmp_path / "again", coordinator.identity, "sato lemi gudo nira", CHEAP).close()
    opening.unlock(tmp_path / "again", "sato lemi gudo nira").close()


def test_two_laptops_of_one_backup_are_seen_as_a_fork(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, tmp_path: Path, clock: FixedClock
) -> None:
    path = backing_up.backup(desk, tmp_path).path
    backing_up.restore(path, tmp_path / "again", [coordinator.identity])
    again = opening.unlock(tmp_path / "again", PASSPHRASE)
    assert isinstance(again, EnumeratorDesk)
    bundles = []
    for number, laptop in enumerate((desk, again)):
        finish(laptop, clock)
        bundles.append(stick(laptop, clock, tmp_path / f"{number}.dala"))
    again.close()
    merging.add_bundles(coordinator, bundles)
    status = merging.status(coordinator)
    assert status.counts.all.total == 2
    assert any(one.report.links.fork is not None for one in status.laptops)


def test_nothing_that_is_there_is_restored_over(coordinator: CoordinatorDesk, tmp_path: Path) -> None:
    path = backing_up.backup(coordinator, tmp_path / "b").path
    with refused(Code.VAULT_EXISTS):
        backing_up.restore(path, tmp_path / "office")
    with refused(Code.FILE_EXISTS):
        backing_up.backup(coordinator, path)
    with refused(Code.FILE_IN_VAULT):
        backing_up.backup(coordinator, tmp_path / "office" / "vault.backup")


def test_a_damaged_or_cut_backup_restores_nothing(coordinator: CoordinatorDesk, tmp_path: Path) -> None:
    whole = backing_up.backup(coordinator, tmp_path / "b").path.read_bytes()
    turned = bytearray(whole)
    turned[len(whole) // 2] ^= 1
    for data in (bytes(turned), whole[:-1], whole[: len(whole) // 2], whole + b"\0"):
        (tmp_path / "broken").write_bytes(data)
        with refused(Code.BACKUP_DAMAGED):
            backing_up.verify_backup(tmp_path / "broken")
        with refused(Code.BACKUP_DAMAGED):
            backing_up.restore(tmp_path / "broken", tmp_path / "again")
        assert opening.what_is_in(tmp_path / "again") is opening.Found.EMPTY
    (tmp_path / "noise").write_bytes(b"noise")
    with refused(Code.BACKUP_NOT_A_BACKUP):
        backing_up.restore(tmp_path / "noise", tmp_path / "again")


def test_a_backup_that_was_given_up_leaves_no_file_and_no_note(
    coordinator: CoordinatorDesk, tmp_path: Path
) -> None:
    def give_up(done: int, total: int | None) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        backing_up.backup(coordinator, tmp_path / "b", give_up)
    assert not (tmp_path / "b").exists()
    assert coordinator.vault.rows(BACKUP) == []
    assert backing_up.backup(coordinator, tmp_path / "b").noted


def test_a_full_disk_at_the_desk_leaves_a_whole_backup_that_is_not_noted(
    coordinator: CoordinatorDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise KnownError(Code.DISK_FULL, path="vault.db")

    with monkeypatch.context() as patch:
        patch.setattr(Transaction, "apply", full)
        report = backing_up.backup(coordinator, tmp_path / "b")
    assert not report.noted
    assert "no space to note it" in report.in_words()
    assert backing_up.verify_backup(report.path).digest == report.digest
    assert backing_up.listing(coordinator) == ()


def test_damage_and_the_same_disk_are_told(
    coordinator: CoordinatorDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check = coordinator.vault.check()
    broken = dataclasses.replace(check, missing=(Trouble("vault.db: row 7", "interview", "x"),))
    monkeypatch.setattr(Vault, "check", lambda self: broken)
    report = backing_up.backup(coordinator, tmp_path / "b")
    assert (report.damaged, report.same_disk) == (1, True)
    assert "damaged" in report.in_words()
    assert "disk of the desk itself" in report.in_words()
    monkeypatch.setattr(volumes, "same_disk", lambda one, other: False)
    assert not backing_up.backup(coordinator, tmp_path / "c").same_disk


def test_a_verified_backup_tells_itself_as_json(coordinator: CoordinatorDesk, tmp_path: Path) -> None:
    report = backing_up.backup(coordinator, tmp_path / "b")
    told = backing_up.verify_backup(report.path).to_json()
    assert told["sha256"] == report.digest
    assert (told["role"], told["whole"]) == ("coordinator", True)
