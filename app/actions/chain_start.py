"""How a laptop's chain begins: with its set-up, or where it was set up before laptops had chains."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from app.actions import device_keys
from app.actions.attaching import sealed_rows_of
from app.actions.chain_log import CHAIN, ChainLog, genesis, pack_entries, row_id, row_summary
from app.base.errors import KnownError
from app.exchange.chain import Head
from app.vault.creation import NewRow
from app.vault.index import SEALED

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from app.actions.desks import EnumeratorDesk
    from app.actions.device_keys import DeviceKeys
    from app.interview.state import DeviceInfo
    from app.vault.vault import Row, Vault


def first_rows(keys: DeviceKeys, device: DeviceInfo, at: datetime) -> list[NewRow]:
    """The rows with a laptop's keys and the genesis of its chain."""
    first = genesis(keys.signer, device, at)
    told = row_summary([first], Head(0, first.hash))
    rows = [NewRow(name, name, content, {}) for name, content in keys.rows().items()]
    return [*rows, NewRow(CHAIN, row_id(0), pack_entries([first]), told)]


def opened(vault: Vault, device: DeviceInfo, at: datetime) -> tuple[DeviceKeys, ChainLog]:
    """The keys and the chain of a laptop; one of before there were any gets them now.

    What it has sealed by then still lacks an entry: see `affirm_before`. Raises VAULT_DAMAGED, DISK_FULL.
    """
    keys = device_keys.load(vault)
    if keys is None:
        keys = device_keys.generate(at.isoformat(timespec="seconds"))
        with vault.write() as transaction:
            for row in first_rows(keys, device, at):
                transaction.put(row.kind, row.id, row.payload, row.summary)
    return keys, ChainLog(vault, keys.signer, device)


def affirm(desk: EnumeratorDesk, rows: Iterable[Row], at: datetime) -> None:
    """Say of interviews that are sealed already that this laptop sealed them, in one transaction.

    One that cannot be read any more is left out. Raises DISK_FULL and what else a write raises.
    """
    forms = {(form.form_id, form.version): form.hash for form in desk.definitions().values()}
    with desk.vault.write() as transaction:
        for row in rows:
            sealed = _read(desk, row)
            if sealed:
                form = forms.get((row.summary["form"], row.summary["version"]), "")
                signed = desk.chain.final(transaction, at, row.id, sealed[0], sealed[1:], form)
                transaction.describe(row.id, {**row.summary, "seq": signed.entry.seq})


def affirm_before(desk: EnumeratorDesk, at: datetime) -> None:
    """`affirm` what was sealed before there were chains. Where there is no room, the next bundle does it."""
    before = [row for row in desk.vault.rows(SEALED) if "seq" not in row.summary]
    if before:
        with contextlib.suppress(KnownError):
            affirm(desk, before, at)


def _read(desk: EnumeratorDesk, row: Row) -> list[bytes]:
    """A sealed interview and its files; nothing where any of it is damaged."""
    found = [desk.vault.read_whole(name) for name in (row.id, *sealed_rows_of(row))]
    whole = [sealed for sealed in found if sealed is not None]
    return whole if len(whole) == len(found) else []
