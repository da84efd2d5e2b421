"""Whatever is put, deleted and reopened in whatever order, the vault holds what a plain dictionary would."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.base.errors import Code, KnownError
from app.vault.vault import Vault
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE

IDS = st.sampled_from([f"r{n}" for n in range(6)])
KINDS = st.sampled_from(["draft", "sealed", "meta"])
PAYLOADS = st.binary(max_size=40) | st.integers(4000, 20_000).map(bytes)


class VaultStates(RuleBasedStateMachine):
    """A vault beside the dictionary that it should equal."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.vault = Vault.create(self.folder / "data", PASSPHRASE, CHEAP)
        self.expected: dict[str, tuple[str, bytes, int]] = {}
        self.count = 0

    @rule(changes=st.lists(st.tuples(KINDS, IDS, PAYLOADS, st.booleans()), min_size=1, max_size=4))
    def write(self, changes: list[tuple[str, str, bytes, bool]]) -> None:
        with self.vault.write() as transaction:
            for kind, row_id, payload, deletes in changes:
                if deletes and row_id in self.expected:
                    transaction.delete(row_id)
                    del self.expected[row_id]
                    continue
                self.count += 1
                transaction.put(kind, row_id, payload, {"n": self.count})
                self.expected[row_id] = (kind, payload, self.count)

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
        self.vault = Vault.open(self.folder / "data", PASSPHRASE)

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
        found = {row.id: row.kind for kind in ("draft", "sealed", "meta") for row in self.vault.rows(kind)}
        assert found == {row_id: kind for row_id, (kind, _, _) in self.expected.items()}
        for row_id, (_, payload, count) in self.expected.items():
            assert self.vault.read(row_id) == payload
            row = self.vault.row(row_id)
            assert row is not None
            assert row.summary.get("n", 0) == count

    def teardown(self) -> None:
        self.vault.close()
        shutil.rmtree(self.folder)


TestVaultStates = VaultStates.TestCase
TestVaultStates.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
