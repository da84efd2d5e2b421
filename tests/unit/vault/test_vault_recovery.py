"""A forgotten passphrase loses nothing: the survey's keys open the vault, and nobody else's do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.crypto import recovery
from app.crypto.keys import Identity
from app.vault.keyring import Role
from app.vault.pages import PAGE_SIZE, Page, PageType, encode
from app.vault.vault import Vault
from tests.helpers import stranger
from tests.helpers.killed_at import killed_at_each_step
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE, code_of, put

NEW = "table garden violin nine"
OFFICE, SHEET, OFF_SITE, OTHER = (Identity(bytes([n]) * 32) for n in range(4))
PASS, RECOV = 2, 4


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    made = Vault.create(folder, PASSPHRASE, CHEAP, recovery=[OFFICE.recipient, str(SHEET.recipient)])
    put(made, "draft", "d", b"draft")
    put(made, "sealed", "s", b"sealed")
    yield made
    made.close()


def recovers(folder: Path, identity: Identity) -> bool:
    try:
        opened = Vault.recover(folder, identity, NEW, CHEAP)
    except KnownError as error:
        if error.code is not Code.RECOVERY_OTHER_KEY:
            raise
        return False
    assert opened.read("d") == b"draft"
    assert opened.read("s") == b"sealed"
    put(opened, "draft", "e", b"goes on")
    opened.close()
    return True


@pytest.mark.parametrize("identity", [OFFICE, SHEET])
def test_each_key_of_the_survey_sets_a_new_passphrase(vault: Vault, folder: Path, identity: Identity) -> None:
    vault.close()
    rows = (folder / "vault.db").read_bytes()
    opened = Vault.recover(folder, identity, NEW, CHEAP)
    assert opened.read("d") == b"draft"
    opened.close()
    assert (folder / "vault.db").read_bytes() == rows
    assert stranger.generations(folder, PASS) == {2}
    with pytest.raises(KnownError) as raised:
        Vault.open(folder, PASSPHRASE)
    assert code_of(raised) is Code.VAULT_LOCKED
    Vault.open(folder, NEW).close()


def test_another_key_opens_nothing_and_changes_nothing(vault: Vault, folder: Path) -> None:
    vault.close()
    before = (folder / "vault.key").read_bytes()
    assert not recovers(folder, OTHER)
    with pytest.raises(KnownError) as raised:
        Vault.recover(folder, OFFICE, "1234", CHEAP)
    assert code_of(raised) is Code.EASY_TO_GUESS
    assert (folder / "vault.key").read_bytes() == before


def test_who_can_recover_is_known_to_the_open_vault_only(vault: Vault, folder: Path) -> None:
    names = [recovery.fingerprint(one.recipient) for one in (OFFICE, SHEET)]
    assert vault.recovery == tuple(name.hex() for name in names)
    raw = (folder / "vault.key").read_bytes()
    assert not any(name in raw for name in names)


def test_another_set_of_keys_takes_the_place_of_the_first(vault: Vault, folder: Path) -> None:
    rows = (folder / "vault.db").read_bytes()
    vault.set_recovery([SHEET.recipient, OFF_SITE.recipient, OTHER.recipient])
    vault.close()
    assert (folder / "vault.db").read_bytes() == rows
    assert stranger.generations(folder, RECOV) == {2}
    assert not recovers(folder, OFFICE)
    assert all(recovers(folder, one) for one in (SHEET, OFF_SITE, OTHER))


def test_without_keys_nothing_recovers_it(vault: Vault, folder: Path) -> None:
    vault.set_recovery([])
    assert vault.recovery == ()
    vault.close()
    assert stranger.generations(folder, RECOV) == set()
    assert not recovers(folder, OFFICE)


def test_a_page_has_room_for_three(vault: Vault) -> None:
    with pytest.raises(ValueError, match="1 to 3"):
        vault.set_recovery([Identity.generate().recipient for _ in range(4)])
    assert len(vault.recovery) == 2


def test_cut_off_at_any_step_the_keys_of_before_or_after_recover_it(vault: Vault, folder: Path) -> None:
    with killed_at_each_step(folder) as taken:
        vault.set_recovery([OFF_SITE.recipient])
    for left in taken:
        opened = Vault.open(left, PASSPHRASE)
        assert len(stranger.generations(left, RECOV)) == 1
        names = opened.recovery
        opened.close()
        after = names == (recovery.fingerprint(OFF_SITE.recipient).hex(),)
        assert recovers(left, OFF_SITE) is after
        assert recovers(left, OFFICE) is not after


def test_cut_off_at_any_step_recovering_may_be_done_again(vault: Vault, folder: Path) -> None:
    vault.close()
    with killed_at_each_step(folder) as taken:
        assert recovers(folder, OFFICE)
    for left in taken:
        assert recovers(left, SHEET)
        Vault.open(left, NEW).close()
        assert len(stranger.generations(left, PASS)) == 1


def test_a_page_of_another_vault_recovers_nothing(vault: Vault, folder: Path) -> None:
    vault.close()
    elsewhere = Vault.create(folder.parent / "elsewhere", PASSPHRASE, CHEAP, Role.COORDINATOR)
    elsewhere.close()
    payload = next(payload for kind, _, payload in stranger.pages(folder) if kind == RECOV)
    raw = bytearray((elsewhere.folder / "vault.key").read_bytes())
    raw[6 * PAGE_SIZE : 7 * PAGE_SIZE] = encode(Page(PageType.RECOV, 1, payload))
    (elsewhere.folder / "vault.key").write_bytes(raw)
    with pytest.raises(KnownError) as raised:
        Vault.recover(elsewhere.folder, OFFICE, NEW, CHEAP)
    assert code_of(raised) is Code.RECOVERY_OTHER_KEY
    opened = Vault.open(elsewhere.folder, PASSPHRASE)
    with pytest.raises(KnownError) as raised:
        assert opened.recovery
    assert code_of(raised) is Code.VAULT_DAMAGED
    opened.close()


def test_a_sealed_key_opens_in_its_vault_only() -> None:
    key = bytes(range(32))
    sealed = recovery.seal(key, OFFICE.recipient, b"vault id", 1)
    assert len(sealed) == recovery.SEAL_SIZE
    assert recovery.open_sealed(sealed, OFFICE, b"vault id", 1) == key
    assert recovery.open_sealed(sealed, SHEET, b"vault id", 1) is None
    assert recovery.open_sealed(sealed, OFFICE, b"vault id", 2) is None
    assert recovery.open_sealed(sealed, OFFICE, b"vault ix", 1) is None
    assert recovery.open_sealed(sealed[:-1], OFFICE, b"vault id", 1) is None


def test_a_stranger_with_the_sheet_reads_everything(vault: Vault, folder: Path) -> None:
    vault.close()
    contents = [row.content or b"" for row in stranger.rows(folder, identity=SHEET.secret_line())]
    assert any(b"draft" in content for content in contents)
    assert any(b"sealed" in content[:20] for content in contents)
    assert all(contents)
