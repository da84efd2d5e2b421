"""A survey's keys have names, places and rehearsals; what changes them reaches packs and vaults."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from app.actions import opening, publishing, recipients, recovery, surveys, updating
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.crypto import age
from app.crypto.age import Identity
from app.crypto.signing import SigningKey
from app.exchange import key_file
from app.exchange import pack as packs
from app.exchange.pack import MAX_RECIPIENTS, Policy
from app.vault.vault import Vault
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.fieldwork import publish

LINE = str(Identity(bytes(range(32))).recipient)


def refused(code: Code) -> pytest.RaisesExc[KnownError]:
    return pytest.RaisesExc(KnownError, check=lambda error: error.code is code)


def test_a_survey_begins_with_the_key_of_its_own_desk(coordinator: CoordinatorDesk) -> None:
    (own,) = recipients.listing(coordinator)
    assert (own.name, own.own, own.off_site, own.rehearsed) == ("Coordinator", True, False, "")
    assert recipients.own_key(coordinator).identity is coordinator.identity
    assert len(own.fingerprint.split()) == 8


def test_a_further_key_is_sealed_to_from_the_next_revision_on(
    coordinator: CoordinatorDesk, tmp_path: Path, clock: FixedClock
) -> None:
    key = recipients.add(coordinator, f" {LINE}\n", "  Safe  in Astana ", off_site=True, clock=clock)
    assert (key.name, key.off_site, key.own) == ("Safe in Astana", True, False)
    assert coordinator.pack.recipients[1] == LINE
    assert (coordinator.pack.revision, coordinator.pack.created) == (2, "2026-11-21T09:30:00+00:00")
    coordinator.close()
    again = opening.unlock(tmp_path / "office", PASSPHRASE)
    assert isinstance(again, CoordinatorDesk)
    assert [key.name for key in recipients.listing(again)] == ["Coordinator", "Safe in Astana"]
    assert again.pack.root_key == again.signing.public
    again.close()


def test_a_key_that_is_made_is_kept_nowhere_in_the_vault(coordinator: CoordinatorDesk) -> None:
    made = recipients.make(coordinator, "Safe")
    assert len(recipients.listing(coordinator)) == 1
    key = recipients.add_made(coordinator, made)
    assert (key.recipient, key.off_site) == (str(made.identity.recipient), True)
    vault = coordinator.vault
    stored = b"".join(vault.read(row.id) for kind in vault.kinds() for row in vault.rows(kind))
    assert made.identity.secret_line().encode() not in stored
    assert coordinator.identity.secret_line().encode() in stored


@pytest.mark.parametrize(
    ("line", "name", "code"),
    [
        (LINE, "", Code.RECIPIENT_NAMELESS),
        (LINE, "coordinator", Code.RECIPIENT_NAMELESS),
        (LINE, "a" * 61, Code.RECIPIENT_NAMELESS),
        (LINE, "Safe\u202e", Code.RECIPIENT_NAMELESS),
        (LINE[:-1], "Safe", Code.KEY_TEXT_INVALID),
        (Identity(bytes(32)).secret_line(), "Safe", Code.KEY_TEXT_INVALID),
    ],
)
def test_what_is_no_key_or_no_name_changes_nothing(
    coordinator: CoordinatorDesk, line: str, name: str, code: Code
) -> None:
    with refused(code):
        recipients.add(coordinator, line, name)
    assert coordinator.pack.revision == 1


def test_a_key_twice_or_one_too_many_is_refused(coordinator: CoordinatorDesk) -> None:
    with refused(Code.RECIPIENT_TWICE):
        recipients.add(coordinator, coordinator.pack.recipients[0], "Again")
    full = tuple(str(Identity.generate().recipient) for _ in range(MAX_RECIPIENTS))
    coordinator.pack = dataclasses.replace(coordinator.pack, recipients=full)
    with refused(Code.RECIPIENTS_TOO_MANY):
        recipients.make(coordinator, "One more")


def test_a_published_survey_keeps_two_keys_and_one_elsewhere(coordinator: CoordinatorDesk) -> None:
    publish(coordinator)
    before = coordinator.pack
    with refused(Code.RECIPIENTS_TOO_FEW):
        recipients.remove(coordinator, "Safe in Astana")
    recipients.add(coordinator, LINE, "Deputy")
    with refused(Code.OFF_SITE_MISSING):
        recipients.remove(coordinator, "Safe in Astana")
    recipients.mark(coordinator, "Deputy", off_site=True)
    recipients.remove(coordinator, "Safe in Astana")
    assert coordinator.pack.recipients == (before.recipients[0], LINE)


def test_neither_the_last_key_nor_the_desks_own_can_be_removed(coordinator: CoordinatorDesk) -> None:
    with refused(Code.RECIPIENT_LAST):
        recipients.remove(coordinator, "Coordinator")
    recipients.add(coordinator, LINE, "Safe")
    with refused(Code.RECIPIENT_OWN):
        recipients.remove(coordinator, "Coordinator")
    with refused(Code.RECIPIENT_UNKNOWN):
        recipients.remove(coordinator, "Nobody")
    assert recipients.remove(coordinator, "SAFE").recipient == LINE
    assert coordinator.pack.recipients == (str(coordinator.identity.recipient),)
    assert coordinator.pack.revision == 3


def test_a_key_is_marked_and_renamed_without_a_new_revision(coordinator: CoordinatorDesk) -> None:
    recipients.add(coordinator, LINE, "Safe")
    publishing.rehearse(coordinator, Identity(bytes(range(32))).secret_line())
    assert recipients.mark(coordinator, "Safe", off_site=True).counts
    renamed = recipients.rename(coordinator, "Safe", "Bank")
    assert (renamed.off_site, renamed.counts, coordinator.pack.revision) == (True, True, 2)
    assert not recipients.mark(coordinator, "Bank", off_site=False).off_site


def test_a_changed_list_of_keys_makes_the_rehearsal_void(coordinator: CoordinatorDesk) -> None:
    recipients.add(coordinator, LINE, "Safe", off_site=True)
    assert publishing.rehearse(coordinator, Identity(bytes(range(32))).secret_line()).counts
    recipients.add(coordinator, str(Identity(bytes(32)).recipient), "Third")
    safe = recipients.find(coordinator, "Safe")
    assert safe.rehearsed
    assert not safe.counts


def test_keys_without_a_note_of_them_have_a_name_all_the_same(coordinator: CoordinatorDesk) -> None:
    coordinator.pack = dataclasses.replace(coordinator.pack, recipients=(*coordinator.pack.recipients, LINE))
    names = [key.name for key in recipients.listing(coordinator)]
    assert names == ["Coordinator", recipients.fingerprint(LINE)]


@pytest.mark.parametrize("payload", [b"{", b"[]", b'{"changes": 1, "keys": [1]}'])
def test_a_damaged_note_is_told(coordinator: CoordinatorDesk, payload: bytes) -> None:
    with coordinator.vault.write() as transaction:
        transaction.put(recipients.RECIPIENTS, recipients.RECIPIENTS, payload, {})
    with refused(Code.VAULT_DAMAGED):
        recipients.listing(coordinator)


def recovers(folder: Path, identity: Identity) -> bool:
    """Whether that key opens the vault without its passphrase, which then is as before."""
    try:
        Vault.recover(folder, identity, PASSPHRASE, CHEAP).close()
    except KnownError as error:
        if error.code is not Code.RECOVERY_OTHER_KEY:
            raise
        return False
    return True


def test_every_vault_of_the_survey_follows_its_keys(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, tmp_path: Path
) -> None:
    safe = Identity(bytes(range(32)))
    recipients.add(coordinator, LINE, "Safe")
    surveys.write_pack(coordinator, tmp_path / "next")
    updating.apply(desk, updating.plan_device_update(desk, tmp_path / "next"))
    own = coordinator.identity
    desk.close()
    coordinator.close()
    for folder in (tmp_path / "office", tmp_path / "laptop"):
        assert recovers(folder, own)
        assert recovers(folder, safe)
        assert not recovers(folder, Identity(bytes(32)))


def test_keys_that_lie_elsewhere_recover_before_others(coordinator: CoordinatorDesk, tmp_path: Path) -> None:
    own = coordinator.pack.recipients[0]
    near = [str(Identity.generate().recipient) for _ in range(3)]
    for number, line in enumerate(near):
        recipients.add(coordinator, line, f"Near {number}")
    recipients.add(coordinator, LINE, "Safe", off_site=True)
    assert coordinator.pack.recipients == (own, LINE, *near)
    assert recovery.keys(coordinator.pack) == (own, LINE, near[0])
    coordinator.close()
    assert recovers(tmp_path / "office", Identity(bytes(range(32))))


def test_a_vault_whose_keys_were_cut_off_takes_them_when_it_is_opened(
    coordinator: CoordinatorDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(recovery, "renew", lambda vault, pack: None)
        recipients.add(coordinator, LINE, "Safe")
    coordinator.close()
    assert not recovers(tmp_path / "office", Identity(bytes(range(32))))
    opening.unlock(tmp_path / "office", PASSPHRASE).close()
    assert recovers(tmp_path / "office", Identity(bytes(range(32))))


def test_a_disk_that_refuses_the_keys_is_tried_again_later(
    coordinator: CoordinatorDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise KnownError(Code.FILE_UNWRITABLE, path="vault.key", reason="read-only")

    monkeypatch.setattr(Vault, "set_recovery", refuse)
    assert recipients.add(coordinator, LINE, "Safe").name == "Safe"


def test_a_trial_of_before_there_were_roots_gets_one_when_it_is_opened(
    coordinator: CoordinatorDesk, tmp_path: Path
) -> None:
    before = dataclasses.replace(coordinator.pack, root="")
    with coordinator.vault.write() as transaction:
        transaction.put("pack", "pack", before.to_bytes(), {})
        transaction.delete("root")
    coordinator.close()
    again = opening.unlock(tmp_path / "office", PASSPHRASE)
    assert isinstance(again, CoordinatorDesk)
    assert again.pack.root == str(again.signing.public)
    assert again.pack.revision == 2
    root = again.signing
    again.close()
    once_more = opening.unlock(tmp_path / "office", PASSPHRASE)
    assert isinstance(once_more, CoordinatorDesk)
    assert (once_more.signing.seed, once_more.pack.revision) == (root.seed, 2)
    once_more.close()


def test_a_damaged_root_is_told(coordinator: CoordinatorDesk, tmp_path: Path) -> None:
    with coordinator.vault.write() as transaction:
        transaction.put("root", "root", b"not hex", {})
    coordinator.close()
    with refused(Code.VAULT_DAMAGED):
        opening.unlock(tmp_path / "office", PASSPHRASE)


def test_packs_are_signed_by_the_root_and_no_other(coordinator: CoordinatorDesk, tmp_path: Path) -> None:
    surveys.write_pack(coordinator, tmp_path / "pack")
    assert packs.read(tmp_path / "pack", coordinator.signing.public) == coordinator.pack
    with refused(Code.OTHER_ROOT):
        packs.read(tmp_path / "pack", SigningKey.generate().public)


def test_a_pack_replaces_packs_only(coordinator: CoordinatorDesk, tmp_path: Path) -> None:
    path = tmp_path / "survey.dala-pack"
    surveys.write_pack(coordinator, path)
    (tmp_path / "empty").write_bytes(b"")
    surveys.write_pack(coordinator, tmp_path / "empty")
    key_file.write(tmp_path / "key", coordinator.identity, "Safe", PASSPHRASE, CHEAP, "2026-11-21")
    before = (tmp_path / "key").read_bytes()
    assert before[:8] == path.read_bytes()[:8]
    with refused(Code.FILE_OTHER_KIND):
        surveys.write_pack(coordinator, tmp_path / "key")
    assert (tmp_path / "key").read_bytes() == before


def test_the_policy_reaches_the_next_pack(coordinator: CoordinatorDesk) -> None:
    pack = surveys.set_policy(coordinator, Policy(auto_lock_minutes=7))
    assert (pack.policy.auto_lock_minutes, pack.revision) == (7, 2)
    with refused(Code.NOTHING_NEW):
        surveys.set_policy(coordinator, Policy(auto_lock_minutes=7))
    assert coordinator.pack is pack
    assert surveys.set_policy(coordinator, Policy(reopen_hours=24)).policy.reopen_hours == 24


def test_what_is_sealed_opens_with_every_key_alone(coordinator: CoordinatorDesk) -> None:
    recipients.add(coordinator, LINE, "Safe")
    sealed = age.encrypt(b"kept", coordinator.pack.recipients)
    for identity in (coordinator.identity, Identity(bytes(range(32)))):
        assert age.decrypt(sealed, [identity]) == b"kept"


def test_keys_are_told_as_json_without_their_secret(coordinator: CoordinatorDesk) -> None:
    (key,) = recipients.listing(coordinator)
    told = json.dumps(key.to_json())
    assert "SECRET" not in told
    assert key.to_json()["rehearsal_counts"] is False
