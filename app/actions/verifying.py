"""Tells, changing nothing, whether a desk is whole: every row, and every chain from its genesis on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.actions import device_keys
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.opening import IDENTITY, PACK, device_in, load_forms
from app.base.errors import KnownError
from app.base.progress import silent
from app.crypto.age import Identity
from app.exchange.pack import SurveyPack
from app.vault.keyring import Role

if TYPE_CHECKING:
    from pathlib import Path

    from app.base.progress import Progress
    from app.merge.chain import DeviceReport
    from app.vault.checking import VaultCheck
    from app.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class ChainLine:
    """One laptop's chain: `entries` that fit, numbers of the `first` and `last`, when those were made.

    `gaps` are the numbers at which it does not go on; `fork` is the first number that two entries have, None
    where there is one chain only.
    """

    device: str
    entries: int
    first: int | None
    last: int | None
    gaps: tuple[int, ...] = ()
    fork: int | None = None
    from_moment: str = ""
    to_moment: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether nothing lacks and nothing is there twice."""
        return not self.gaps and self.fork is None

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {
            "device": self.device,
            "entries": self.entries,
            "first": self.first,
            "last": self.last,
            "from": self.from_moment,
            "to": self.to_moment,
            "gaps": list(self.gaps),
            "fork": self.fork,
            "whole": self.is_whole,
        }

    def in_words(self) -> str:
        """One line for a terminal."""
        if self.first is None:
            return f"chain of {self.device[:8]}: no entry"
        said = f"chain of {self.device[:8]}: {self.entries} entries, {self.first} ({self.from_moment}) to "
        said += f"{self.last} ({self.to_moment})"
        if self.gaps:
            said += f"; does not fit together at {', '.join(map(str, self.gaps))}"
        if self.fork is not None:
            said += f"; fork at {self.fork}: the laptop was copied"
        return said if self.gaps or self.fork is not None else f"{said}; whole"


@dataclass(frozen=True, slots=True)
class DeskCheck:
    """What was found: the vault's rows, and the chains in it unless they are `unread`.

    They are where rows are damaged that say whose desk it is.
    """

    rows: VaultCheck
    chains: tuple[ChainLine, ...]
    unread: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether everything is there and fits together."""
        return self.rows.is_whole and not self.unread and all(chain.is_whole for chain in self.chains)

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it; never an answer."""
        rows = self.rows
        return {
            "whole": self.is_whole,
            "layout": rows.layout,
            "rows": rows.rows,
            "counts": dict(sorted(rows.counts.items())),
            "damaged": [{"place": one.place, "kind": one.kind, "id": one.id} for one in rows.damaged],
            "missing": [{"place": one.place, "kind": one.kind, "id": one.id} for one in rows.missing],
            "strays": list(rows.strays),
            "single_copies": list(rows.single_copies),
            "pending": rows.is_pending,
            "chains_unread": self.unread,
            "chains": [chain.to_json() for chain in self.chains],
        }

    def in_words(self) -> str:
        """Some lines for a terminal."""
        rows = self.rows
        lines = [f"{rows.rows} rows open"]
        lines += [f"  {count:>6}  {kind}" for kind, count in sorted(rows.counts.items())]
        lines += [f"damaged: {one.place} {one.kind} {one.id}".rstrip() for one in rows.damaged]
        lines += [f"missing: {one.place} {one.kind} {one.id}".rstrip() for one in rows.missing]
        lines += [f"row {number} is in no list" for number in rows.strays]
        lines += [f"key page {page}: one copy is lost; opening mends it" for page in rows.single_copies]
        lines += ["the last write was cut off; opening undoes it"] if rows.is_pending else []
        lines += [chain.in_words() for chain in self.chains]
        lines += ["the chains cannot be read"] if self.unread else []
        return "\n".join([*lines, "whole" if self.is_whole else "NOT WHOLE"])


def look(folder: Path, passphrase: str, progress: Progress = silent) -> DeskCheck:
    """Look through the desk in `folder`, which no program has open; not one byte there changes.

    Damage is in what is returned. Raises VAULT_MISSING, VAULT_IN_USE, VAULT_LOCKED, VAULT_CLOSED,
    VAULT_TOO_NEW, and VAULT_DAMAGED where nothing can be opened at all.
    """
    # sqlmodel takes 0.4 s to import: not before it is needed.
    from app.vault.reading import LookedVault

    with LookedVault(folder, passphrase) as vault:
        rows = vault.check(progress)
        try:
            pack = SurveyPack.from_store(vault.read(PACK), str(folder))
            chains = _own(vault, pack) if vault.role is Role.DEVICE else _all(vault, pack)
        except (KeyError, KnownError):
            return DeskCheck(rows, (), unread=True)
        return DeskCheck(rows, chains)


def look_open(desk: CoordinatorDesk, progress: Progress = silent) -> DeskCheck:
    """`look` for a desk that this program has open. `progress` counts rows and may raise `Cancelled`."""
    rows = desk.vault.check(progress)
    try:
        return DeskCheck(rows, _standing(desk))
    except (KeyError, KnownError):
        return DeskCheck(rows, (), unread=True)


def look_here(desk: EnumeratorDesk, progress: Progress = silent) -> DeskCheck:
    """`look` for a laptop that this program has open. `progress` counts rows and may raise `Cancelled`."""
    rows = desk.vault.check(progress)
    try:
        return DeskCheck(rows, _own(desk.vault, desk.pack))
    except (KeyError, KnownError):
        return DeskCheck(rows, (), unread=True)


def _own(vault: Vault, pack: SurveyPack) -> tuple[ChainLine, ...]:
    from app.actions.chain_log import ChainLog

    keys, device = device_keys.load(vault), device_in(vault, pack)
    if keys is None:
        return ()
    log = ChainLog(vault, keys.signer, device)
    found, moments = log.check(), [signed.entry.at for signed in log.entries()]
    first, last = (moments[0], moments[-1]) if moments else ("", "")
    return (
        ChainLine(device.device, found.entries, found.first, found.last, found.faults, None, first, last),
    )


def _all(vault: Vault, pack: SurveyPack) -> tuple[ChainLine, ...]:
    identity = Identity.parse(vault.read(IDENTITY).decode("ascii"))
    return _standing(CoordinatorDesk(vault, pack, load_forms(pack), identity))


def _standing(desk: CoordinatorDesk) -> tuple[ChainLine, ...]:
    from app.actions import chain_store, standing

    found = []
    for device, report in standing.standing(desk).reports.items():
        ordered = sorted(
            (signed.entry for signed in chain_store.entries_of(desk, device)), key=lambda entry: entry.seq
        )
        first, last = (ordered[0].at, ordered[-1].at) if ordered else ("", "")
        found.append(_line(device, report, first, last))
    return tuple(found)


def _line(device: str, report: DeviceReport, first: str, last: str) -> ChainLine:
    links = report.links
    gaps = {gap.first for gap in links.gaps} | set(links.broken)
    gaps |= {links.tail.first} if links.tail is not None else set()
    return ChainLine(
        device, report.entries, report.first, report.last, tuple(sorted(gaps)), links.fork, first, last
    )
