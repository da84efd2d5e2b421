"""Whatever is put, deleted and reopened in whatever order, the vault holds what a dictionary would."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.base.errors import Code, KnownError
from app.crypto.keys import Identity
from app.vault.copying import restore_files
from app.vault.vault import Vault
from tests.helpers import stranger
from tests.helpers.looking import inspect
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE

IDS = st.sampled_from([f"r{n}" for n in range(6)])
KINDS = st.sampled_from(["draft", "attachment", "sealed", "sealed-file", "meta"])
PAYLOADS = st.binary(max_size=40) | st.integers(4000, 20_000).map(bytes)
PASSPHRASES = st.sampled_from([PASSPHRASE, "table garden violin nine", "желтый поезд стоит дома"])
IDENTITIES = [Identity(bytes([n]) * 32) for n in range(3)]
SHREDDING = {"draft": 0, "attachment": 0, "sealed": 1, "sealed-file": 1}


class VaultStates(RuleBasedStateMachine):
    """A vault beside the dictionary that it should equal."""

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp())
        self.folder = self.home / "data"
        self.passphrase = PASSPHRASE
        self.expected: dict[str, tuple[str, bytes, int]] = {}
        self.count = self.copies = 0

    @initialize(who=st.sampled_from(IDENTITIES))
    def create(self, who: Identity) -> None:
        self.vault = Vault.create(self.folder, PASSPHRASE, CHEAP, recovery=[who.recipient])
        self.recovers = who

    @rule(changes=st.lists(st.tuples(KINDS, IDS, PAYLOADS, st.booleans()), min_size=1, max_size=4))
    def write(self, changes: list[tuple[str, str, bytes, bool]]) -> None:
        before, shredded = self.vault._now, set()
        with self.vault.write() as transaction:
            for kind, row_id, payload, deletes in changes:
                old = self.expected.get(row_id)
                if old is not None and (deletes or old[0] != kind or kind.startswith("sealed")):
                    shredded.add(SHREDDING.get(old[0]))
                if deletes and old is not None:
                    transaction.delete(row_id)
                    del self.expected[row_id]
                    continue
                self.count += 1
                transaction.put(kind, row_id, payload, {"n": self.count})
                self.expected[row_id] = (kind, payload, self.count)
        assert self.vault._now == (before.epoch + (0 in shredded), before.outbox + (1 in shredded))

    @rule(row_id=IDS)
    def describe(self, row_id: str) -> None:
        if row_id in self.expected:
            self.count += 1
            with self.vault.write() as transaction:
                transaction.describe(row_id, {"n": self.count})
            kind, payload, _ = self.expected[row_id]
            self.expected[row_id] = (kind, payload, self.count)

    @rule()
    def reopen(self) -> None:
        self.vault.close()
        assert inspect(self.folder, self.passphrase).is_whole
        self.vault = Vault.open(self.folder, self.passphrase)

    @rule(new=PASSPHRASES)
    def change_passphrase(self, new: str) -> None:
        self.vault.change_passphrase(self.passphrase, new, CHEAP)
        self.passphrase = new

    @rule(who=st.lists(st.sampled_from(IDENTITIES), min_size=1, max_size=3, unique=True))
    def set_recovery(self, who: list[Identity]) -> None:
        self.vault.set_recovery([one.recipient for one in who])
        self.recovers = who[-1]

    @rule(new=PASSPHRASES)
    def panic_and_recover(self, new: str) -> None:
        self.vault.panic()
        with pytest.raises(KnownError) as raised:
            Vault.open(self.folder, self.passphrase)
        assert raised.value.code is Code.VAULT_CLOSED
        self.vault = Vault.recover(self.folder, self.recovers, new, CHEAP)
        self.passphrase = new

    @rule()
    def go_on_in_a_copy(self) -> None:
        self.copies += 1
        elsewhere = self.home / f"copy-{self.copies}"
        with self.vault.copies() as (key, database):
            restore_files(elsewhere, b"".join(key.pieces), database.pieces)
        self.vault.close()
        self.folder, self.vault = elsewhere, Vault.open(elsewhere, self.passphrase)

    @rule(row_id=IDS, kind=KINDS)
    def fill_the_disk(self, row_id: str, kind: str) -> None:
        connection = self.vault._database._connection
        (used,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {used}")
        # Larger than all that other rows may ever have freed.
        with pytest.raises(KnownError) as raised, self.vault.write() as transaction:
            transaction.put(kind, row_id, bytes(2_000_000), {})
        assert raised.value.code is Code.DISK_FULL

    @invariant()
    def holds_what_is_expected(self) -> None:
        found = {row.id: row.kind for kind in self.vault.kinds() for row in self.vault.rows(kind)}
        assert found == {row_id: kind for row_id, (kind, _, _) in self.expected.items()}
        for row_id, (_, payload, count) in self.expected.items():
            assert self.vault.read(row_id) == payload
            row = self.vault.row(row_id)
            assert row is not None
            assert row.summary.get("n", 0) == count

    @invariant()
    def holds_one_key_of_each_kind(self) -> None:
        pages = list(stranger.pages(self.folder))
        assert sorted(kind for kind, _, _ in pages) == sorted([1, 2, 3, 4, 5] * 2)
        assert {generation for kind, generation, _ in pages if kind in (3, 5)} == set(self.vault._now)

    def teardown(self) -> None:
        self.vault.close()
        shutil.rmtree(self.home)


TestVaultStates = VaultStates.TestCase
TestVaultStates.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
