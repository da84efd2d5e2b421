"""No vault is made or opened where the cryptography that it stands on does not work."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.crypto import selftest
from app.vault.vault import Vault
from tests.helpers.desks import CHEAP, PASSPHRASE


def broken() -> None:
    raise ImportError


def test_a_library_that_lacks_something_is_told_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = tmp_path / "whole"
    Vault.create(whole, PASSPHRASE, CHEAP).close()
    before = {path: path.read_bytes() for path in whole.iterdir()}
    selftest.require.cache_clear()
    with monkeypatch.context() as lacking:
        lacking.setitem(selftest._CHECKS, "AES-256-GCM", broken)
        for folder in (whole, tmp_path / "new"):
            with pytest.raises(KnownError) as caught:
                Vault.open(folder, PASSPHRASE) if folder == whole else Vault.create(folder, PASSPHRASE, CHEAP)
            assert caught.value.code is Code.CRYPTO_UNAVAILABLE
            assert caught.value.facts == {"lacks": "AES-256-GCM"}
    assert {path: path.read_bytes() for path in whole.iterdir()} == before
    assert not (tmp_path / "new" / "vault.key").exists()
    Vault.open(whole, PASSPHRASE).close()


def test_a_desk_opens_without_what_only_paper_keys_need(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    selftest.require.cache_clear()
    with monkeypatch.context() as lacking:
        lacking.setitem(selftest._CHECKS, "SLIP-39", broken)
        Vault.create(tmp_path / "desk", PASSPHRASE, CHEAP).close()
        with pytest.raises(KnownError):
            selftest.run()
