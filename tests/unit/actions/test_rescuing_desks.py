"""A survey goes on without its desk: one of its keys and any pack make another that merges and exports."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.actions import (
    certifying,
    enrolling,
    exporting,
    merging,
    opening,
    publishing,
    recipients,
    rescuing,
    surveys,
    updating,
)
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.crypto.age import Identity
from app.exchange.pack import Policy
from app.export.options import ExportOptions
from app.vault.vault import Vault
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.fieldwork import finish, set_up, stick
from tests.helpers.versions import second

SAFE = Identity(bytes(range(32)))


def refused(code: Code) -> pytest.RaisesExc[KnownError]:
    return pytest.RaisesExc(KnownError, check=lambda error: error.code is code)


@pytest.fixture
def pack(coordinator: CoordinatorDesk, tmp_path: Path) -> Path:
    recipients.add(coordinator, str(SAFE.recipient), "Safe", off_site=True)
    publishing.rehearse(coordinator, SAFE.secret_line())
    publishing.publish(coordinator)
    return surveys.write_pack(coordinator, tmp_path / "last.dala-pack").path


def test_the_new_desk_merges_and_exports(
    coordinator: CoordinatorDesk, pack: Path, tmp_path: Path, clock: FixedClock
) -> None:
    laptop = set_up(coordinator, tmp_path / "r07")
    request = enrolling.write_request(laptop, tmp_path)
    certified = certifying.certify(coordinator, request.path, request.fingerprint, tmp_path)
    enrolling.take_certificate(laptop, certified.path)
    finish(laptop, clock, 3)
    bundle = stick(laptop, clock, tmp_path / "b.dala")
    laptop.close()
    coordinator.close()

    rescuing.open_with_key(tmp_path / "new", pack, SAFE, PASSPHRASE, CHEAP).close()
    desk = opening.unlock(tmp_path / "new", PASSPHRASE)
    assert isinstance(desk, CoordinatorDesk)
    merging.add_bundles(desk, [bundle])
    assert merging.status(desk).counts.all.total == 3
    assert exporting.workbook(desk, tmp_path / "book.xlsx", ExportOptions()).interviews == 3
    own = next(key for key in recipients.listing(desk) if key.own)
    assert own.recipient == str(SAFE.recipient)
    desk.close()
    Vault.recover(tmp_path / "new", SAFE, PASSPHRASE, CHEAP).close()


def test_it_signs_nothing_but_hands_the_signed_pack_on(pack: Path, tmp_path: Path) -> None:
    desk = rescuing.open_with_key(tmp_path / "new", pack, SAFE, PASSPHRASE, CHEAP)
    with refused(Code.ROOT_MISSING):
        surveys.set_policy(desk, Policy(auto_lock_minutes=9))
    with refused(Code.ROOT_MISSING):
        recipients.make(desk, "Another")
    with refused(Code.ROOT_MISSING):
        updating.apply(desk, updating.plan_survey_update(desk, [second()]))
    surveys.write_pack(desk, tmp_path / "again.dala-pack")
    assert (tmp_path / "again.dala-pack").read_bytes() == pack.read_bytes()
    laptop = opening.init_device(tmp_path / "l", tmp_path / "again.dala-pack", "R03", PASSPHRASE, CHEAP)
    assert isinstance(laptop, EnumeratorDesk)
    laptop.close()
    desk.close()
    again = opening.unlock(tmp_path / "new", PASSPHRASE)
    assert isinstance(again, CoordinatorDesk)
    assert again.root is None
    again.close()


def test_another_key_a_weak_passphrase_or_a_full_folder_makes_nothing(pack: Path, tmp_path: Path) -> None:
    with refused(Code.REHEARSAL_OTHER_KEY):
        rescuing.open_with_key(tmp_path / "new", pack, Identity.generate(), PASSPHRASE, CHEAP)
    with refused(Code.EASY_TO_GUESS):
        rescuing.open_with_key(tmp_path / "new", pack, SAFE, "1234", CHEAP)
    with refused(Code.VAULT_EXISTS):
        rescuing.open_with_key(tmp_path / "office", pack, SAFE, PASSPHRASE, CHEAP)
    forged = pack.read_bytes().replace(b"Markets", b"Wallets")
    (tmp_path / "forged").write_bytes(forged)
    with refused(Code.PACK_DAMAGED):
        rescuing.open_with_key(tmp_path / "new", tmp_path / "forged", SAFE, PASSPHRASE, CHEAP)
    assert not (tmp_path / "new").exists()
