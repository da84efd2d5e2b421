"""A laptop's program at work, to be recorded: after each thing that is saved it says what is saved by now.

Usage: python -m tests.helpers.power_cut_worker WORLD STORY [WEAKNESS]

WORLD holds `survey.dala-pack`; the laptop's folder is WORLD/data, the stick's WORLD/stick. Each line of
output is one acknowledgement: every row of the vault, and the passphrase, "" where none opens it any more. A
WEAKNESS takes one of the vault's precautions away: then the proof must fail.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from app.actions import (
    backing_up,
    handover,
    interviews,
    merging,
    opening,
    receipts,
    receiving,
    reopening,
    surveys,
)
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.exchange.pack import Policy
from app.interview.state import StopReason
from app.vault import database, files, pages
from app.vault.index import DRAFT, Generations
from app.vault.keyring import Keyring
from app.vault.pages import KeyFile, PageType
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.planted import FORM, World, attach

NEW_PASSPHRASE = "lamp river seven falcon"


def rows_of(vault: Vault) -> dict[str, str]:
    """Every row of a vault by id: its kind, and a hash of what it holds and tells."""
    found = {}
    for entry in vault._index.entries():
        told = json.dumps(vault.row(entry.id).summary, sort_keys=True).encode()
        found[entry.id] = f"{entry.kind} {hashlib.sha256(told + vault.read(entry.id)).hexdigest()[:16]}"
    return found


def tell(vault: Vault) -> None:
    """Acknowledge what is saved."""
    tell_of(rows_of(vault))


def tell_of(rows: dict[str, str], passphrase: str = PASSPHRASE) -> None:
    """Acknowledge that these rows are saved, and which passphrase opens them."""
    sys.stdout.write(json.dumps({"passphrase": passphrase, "rows": rows}) + "\n")
    sys.stdout.flush()


def tell_each_write(folder: Path) -> None:
    """Acknowledge whatever the vault in that folder has written, whichever action wrote it."""
    write = Vault.write

    @contextlib.contextmanager
    def told(vault: Vault) -> Iterator[Transaction]:
        with write(vault) as transaction:
            yield transaction
        if vault.folder == folder:
            tell(vault)

    Vault.write = told


def begin(world: World) -> EnumeratorDesk:
    """Set the laptop up, the first thing that is acknowledged."""
    desk = opening.init_device(world.data, world.pack, "R01", PASSPHRASE, CHEAP)
    tell(desk.vault)
    return desk


def short(world: World) -> None:
    """One interview goes on beside one that is saved twice and finished; a bundle is written."""
    desk = begin(world)
    other = interviews.start(desk, "planted")
    other.answer("story", "goes on")
    interviews.save(desk, other)
    session = interviews.start(desk, "planted")
    for text in ("first", "second " * 700):
        session.answer("story", text)
        interviews.save(desk, session)
    interviews.finish(desk, session)
    handover.write_bundle(desk, world.root / "stick" / "bundle.dala")
    other.answer("story", "and ends")
    interviews.save(desk, other)
    desk.close()


def window(world: World) -> None:
    """An interview is finished, opened again, finished once more, and sealed before its window ends."""
    desk = begin(world)
    desk.pack = replace(desk.pack, policy=Policy(reopen_hours=24))
    other = interviews.start(desk, "planted")
    other.answer("story", "goes on")
    interviews.save(desk, other)
    session = interviews.start(desk, "planted")
    session.answer("story", "first")
    record = interviews.finish(desk, session).record
    session = reopening.reopen(desk, record)
    session.answer("story", "second " * 700)
    interviews.save(desk, session)
    interviews.finish(desk, session)
    reopening.seal_now(desk, record)
    desk.close()


def long(world: World) -> None:
    """Three laptop days: drafts, files, finishing, breaking off, withdrawing, locking, handing over."""
    desk = begin(world)
    other = interviews.start(desk, "planted")
    other.answer("story", "goes on")
    interviews.save(desk, other)
    for day in range(3):
        session = interviews.start(desk, "planted")
        for step in range(3):
            session.answer("story", f"{day} {step} " * (600 * step + 1))
            if step == day:
                attach(desk, session, "a paper")
            if step == 2:
                attach(desk, session, "another paper")
            interviews.save(desk, session)
        if day == 0:
            interviews.finish(desk, session)
        else:
            interviews.stop(desk, session, (StopReason.LEFT, StopReason.WITHDREW)[day - 1])
        handover.write_bundle(desk, world.root / "stick")
        desk.close()
        found = opening.unlock(world.data, PASSPHRASE)
        assert isinstance(found, EnumeratorDesk)
        desk = found
    desk.close()


def keys(world: World) -> None:
    """The laptop's keys change: recovery, receipts, a new passphrase, panic; two interviews lie there."""
    desk = begin(world)
    records = []
    for text in ("sealed and confirmed", "sealed", "goes on"):
        session = interviews.start(desk, "planted")
        session.answer("story", text)
        interviews.save(desk, session)
        records.append(session.record_id)
        if text != "goes on":
            interviews.finish(desk, session)
    desk.vault.set_recovery(desk.pack.recipients)
    tell(desk.vault)
    with desk.vault.write() as transaction:
        transaction.delete(records[0])
    desk.vault.change_passphrase(PASSPHRASE, NEW_PASSPHRASE, CHEAP)
    rows = rows_of(desk.vault)
    tell_of(rows, NEW_PASSPHRASE)
    desk.vault.change_passphrase(NEW_PASSPHRASE, PASSPHRASE, CHEAP)
    tell_of(rows)
    desk.vault.panic()
    tell_of(rows, "")


def _sealed(desk: EnumeratorDesk, count: int) -> None:
    for number in range(count):
        session = interviews.start(desk, "planted")
        session.answer("story", f"interview {number}")
        interviews.finish(desk, session)


def _receipts(office: CoordinatorDesk, bundle: Path, world: World) -> tuple[Path, ...]:
    """Take a bundle in, put the vault in a second place, and confirm what lies in both."""
    merging.add_bundles(office, [bundle])
    kept = backing_up.backup(office, world.root / "stick" / "office.dala-backup")
    report = receipts.write(office, kept.path, world.root / "stick", same_disk=lambda *_: False)
    return tuple(receipt.path for receipt in report.receipts)


def confirmed(world: World) -> None:
    """The laptop hands over, and destroys what the office's receipt confirms; the office lies elsewhere."""
    desk = begin(world)
    _sealed(desk, 2)
    report = handover.write_bundle(desk, world.root / "stick" / "bundle.dala")
    office = opening.unlock(world.root.parent / "office", PASSPHRASE)
    assert isinstance(office, CoordinatorDesk)
    (receipt,) = _receipts(office, report.path, world)
    office.close()
    _sealed(desk, 1)
    receiving.apply_receipt(desk, receipt)
    _sealed(desk, 1)
    desk.close()


def office(world: World) -> None:
    """The coordinator's own vault: a survey is made, bundles come in, what lies in two places confirmed."""
    elsewhere = world.root.parent / "elsewhere"
    desk = opening.create_survey(world.data, "Planted", [json.dumps(FORM).encode()], PASSPHRASE, CHEAP)
    tell(desk.vault)
    surveys.write_pack(desk, world.root / "stick" / "survey.dala-pack")
    laptop = opening.init_device(
        elsewhere, world.root / "stick" / "survey.dala-pack", "R02", PASSPHRASE, CHEAP
    )
    for number in range(2):
        _sealed(laptop, 2)
        bundle = world.root.parent / f"{number}.dala"
        handover.write_bundle(laptop, bundle)
        _receipts(desk, bundle, World(world.root)) if number else merging.add_bundles(desk, [bundle])
    laptop.close()
    tell(desk.vault)
    desk.close()


def upgrade(world: World) -> None:
    """A vault of an earlier layout, which is in the world, is opened, and a draft is saved."""
    vault = Vault.open(world.data, PASSPHRASE)
    tell(vault)
    with vault.write() as transaction:
        transaction.put(DRAFT, "new", b"written after the upgrade", {})
    vault.close()


def reopen(world: World) -> None:
    """A vault that a cut left is opened, which mends it."""
    vault = Vault.open(world.data, PASSPHRASE)
    tell(vault)
    vault.close()


STORIES: dict[str, Callable[[World], None]] = {
    "short": short,
    "window": window,
    "long": long,
    "keys": keys,
    "confirmed": confirmed,
    "office": office,
    "upgrade": upgrade,
    "reopen": reopen,
}


def _set_synchronous(word: str, number: int) -> None:
    database._PRAGMAS["synchronous"] = (word, number)


def _keep_every_epoch() -> None:
    def keep(keyring: Keyring, current: Generations) -> None:
        keyring.epoch_key(current.epoch)

    Keyring.keep_only = keep


def _keep_every_outbox() -> None:
    keep = Keyring._keep

    def keep_epoch(keyring: Keyring, kind: PageType, generation: int) -> None:
        if kind is PageType.EPOCH:
            keep(keyring, kind, generation)

    Keyring._keep = keep_epoch


def _keep_every_passphrase() -> None:
    wipe = KeyFile.wipe

    def wipe_others(file: KeyFile, kind: PageType, generation: int) -> None:
        if kind is not PageType.PASS:
            wipe(file, kind, generation)

    KeyFile.wipe = wipe_others


def _flush_no_page() -> None:
    def skip(_handle: int) -> None:
        return

    pages.sync = skip


def _flush_no_folder_around() -> None:
    files.sync_folder = lambda _folder: None


WEAKNESSES: dict[str, Callable[[], None]] = {
    "synchronous=NORMAL": lambda: _set_synchronous("NORMAL", 1),
    "synchronous=OFF": lambda: _set_synchronous("OFF", 0),
    "old epochs are kept": _keep_every_epoch,
    "old outboxes are kept": _keep_every_outbox,
    "old passphrases are kept": _keep_every_passphrase,
    "pages are not flushed": _flush_no_page,
    "the folder's name is not flushed": _flush_no_folder_around,
}


def main(root: str, story: str, weakness: str = "") -> None:
    if weakness:
        WEAKNESSES[weakness]()
    world = World(Path(root))
    tell_each_write(world.data)
    STORIES[story](world)


if __name__ == "__main__":
    main(*sys.argv[1:])
