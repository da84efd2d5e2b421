"""The keys of a survey: who can open its interviews, which of them lie elsewhere, and which were tried."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from app.actions import surveys
from app.base.clock import Clock, stamp
from app.base.errors import Code, KnownError
from app.crypto.age import Identity, Recipient
from app.crypto.spoken import spoken
from app.exchange.pack import MAX_RECIPIENTS

if TYPE_CHECKING:
    from app.actions.desks import CoordinatorDesk
    from app.vault.vault import Transaction

RECIPIENTS: Final = "recipients"
"""Kind and id of the row that knows the names of the survey's keys; the keys themselves stand in the pack."""

LEAST_KEYS: Final = 2
"""How many keys a published survey has, the desk's own among them."""

OWN_NAME: Final = "Coordinator"
MAX_NAME: Final = 60
FINGERPRINT_WORDS: Final = 8
_UNSEEN: Final = 32


@dataclass(frozen=True, slots=True)
class SurveyKey:
    """One of the survey's keys, its public half: `recipient` is the line `age1pq1…`.

    `own` is the one whose private half this vault holds. `rehearsed` is the ISO 8601 moment at which it last
    opened a sample, "" for never, and `since_change` that the survey's keys did not change since. `counts`
    says that it did so as it was printed, since that change: only this opens the gate to publishing.
    """

    name: str
    recipient: str
    off_site: bool = False
    own: bool = False
    rehearsed: str = ""
    counts: bool = False
    since_change: bool = False

    @property
    def fingerprint(self) -> str:
        """Eight words that stand on the printed sheet too."""
        return fingerprint(self.recipient)

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {
            "name": self.name,
            "recipient": self.recipient,
            "off_site": self.off_site,
            "own": self.own,
            "rehearsed": self.rehearsed,
            "rehearsal_counts": self.counts,
            "rehearsed_since_change": self.since_change,
            "fingerprint": self.fingerprint,
        }


@dataclass(frozen=True, slots=True)
class MadeKey:
    """A key that was just made and exists in memory only, until its private half is written somewhere."""

    name: str
    off_site: bool
    identity: Identity


def fingerprint(recipient: str) -> str:
    """Eight words for the public line of a key."""
    return spoken("dala/recipient/v1", recipient.encode("ascii"), FINGERPRINT_WORDS)


def listing(desk: CoordinatorDesk) -> tuple[SurveyKey, ...]:
    """The survey's keys in the order of its pack: the desk's own, those kept elsewhere, the others."""
    told = _read(desk)
    own = str(desk.identity.recipient)
    found = []
    for line in desk.pack.recipients:
        one = told.keys.get(line, {})
        rehearsed = str(one.get("rehearsed", ""))
        found.append(
            SurveyKey(
                name=str(one.get("name", "")) or (OWN_NAME if line == own else fingerprint(line)),
                recipient=line,
                off_site=one.get("off_site") is True,
                own=line == own,
                rehearsed=rehearsed,
                counts=one.get("printed") == told.changes,
                since_change=bool(rehearsed) and one.get("at") == told.changes,
            )
        )
    return tuple(found)


def find(desk: CoordinatorDesk, name: str) -> SurveyKey:
    """The key of that name, in whatever case. Raises RECIPIENT_UNKNOWN."""
    keys = listing(desk)
    wanted = name.strip().casefold()
    for key in keys:
        if key.name.casefold() == wanted:
            return key
    raise KnownError(
        Code.RECIPIENT_UNKNOWN, name=name.strip()[:MAX_NAME], names=", ".join(k.name for k in keys)
    )


def own_key(desk: CoordinatorDesk) -> MadeKey:
    """The key in this vault, for a sheet, a key file or shares of its own."""
    own = next((key for key in listing(desk) if key.own), SurveyKey(OWN_NAME, str(desk.identity.recipient)))
    return MadeKey(own.name, own.off_site, desk.identity)


def make(desk: CoordinatorDesk, name: str, *, off_site: bool = True) -> MadeKey:
    """A new key for the survey, which is not among its keys yet: nothing is stored.

    The caller first writes `identity` (`key_sheets`, `exchange.key_file`, `crypto.shares`), then calls
    `add_made`; so no interview is ever sealed to a key that nobody has. The private half never reaches the
    vault. Raises RECIPIENT_NAMELESS, RECIPIENTS_TOO_MANY, ROOT_MISSING.
    """
    _check_room(desk)
    return MadeKey(_new_name(desk, name), off_site, Identity.generate())


def add_made(desk: CoordinatorDesk, made: MadeKey, clock: Clock | None = None) -> SurveyKey:
    """Have interviews sealed to a key that `make` made, once its private half is kept. Raises as `add`."""
    return add(desk, str(made.identity.recipient), made.name, off_site=made.off_site, clock=clock)


def add(
    desk: CoordinatorDesk, line: str, name: str, *, off_site: bool = False, clock: Clock | None = None
) -> SurveyKey:
    """Have interviews sealed to the key whose public line `age1pq1…` somebody gave.

    The pack gets the next revision: laptops seal to it once they have taken that. Raises KEY_TEXT_INVALID,
    RECIPIENT_TWICE, RECIPIENT_NAMELESS, RECIPIENTS_TOO_MANY, ROOT_MISSING, DISK_FULL.
    """
    _check_room(desk)
    recipient = str(Recipient.parse(line))
    if recipient in desk.pack.recipients:
        raise KnownError(Code.RECIPIENT_TWICE)
    kept = _new_name(desk, name)
    _change(desk, (*desk.pack.recipients, recipient), {recipient: _told(kept, off_site)}, clock)
    return find(desk, kept)


def remove(desk: CoordinatorDesk, name: str, clock: Clock | None = None) -> SurveyKey:
    """Seal to a key no more, from the pack's next revision on; what was sealed before still opens with it.

    A published survey keeps what it was published with: two keys, one of them off-site; another is added
    first. Raises RECIPIENT_UNKNOWN, RECIPIENT_LAST, RECIPIENT_OWN, RECIPIENTS_TOO_FEW, OFF_SITE_MISSING,
    ROOT_MISSING, DISK_FULL.
    """
    key = find(desk, name)
    if len(desk.pack.recipients) == 1:
        raise KnownError(Code.RECIPIENT_LAST)
    if key.own:
        raise KnownError(Code.RECIPIENT_OWN)
    left = [one for one in listing(desk) if one.recipient != key.recipient]
    if not desk.trial and len(left) < LEAST_KEYS:
        raise KnownError(Code.RECIPIENTS_TOO_FEW)
    if not desk.trial and key.off_site and not any(one.off_site for one in left):
        raise KnownError(Code.OFF_SITE_MISSING)
    _change(desk, tuple(line for line in desk.pack.recipients if line != key.recipient), {}, clock)
    return key


def mark(desk: CoordinatorDesk, name: str, *, off_site: bool) -> SurveyKey:
    """Note whether a key lies in another building. Raises RECIPIENT_UNKNOWN, DISK_FULL."""
    key = find(desk, name)
    told = _read(desk)
    told.keys[key.recipient] = {**told.keys.get(key.recipient, {}), "name": key.name, "off_site": off_site}
    _store(desk, told)
    return find(desk, name)


def rename(desk: CoordinatorDesk, name: str, new: str) -> SurveyKey:
    """Give a key another name. Raises RECIPIENT_UNKNOWN, RECIPIENT_NAMELESS, DISK_FULL."""
    key = find(desk, name)
    kept = _new_name(desk, new)
    told = _read(desk)
    told.keys[key.recipient] = {**told.keys.get(key.recipient, {}), "name": kept, "off_site": key.off_site}
    _store(desk, told)
    return find(desk, kept)


def note_rehearsal(
    desk: CoordinatorDesk, recipient: str, clock: Clock | None = None, *, printed: bool = True
) -> SurveyKey:
    """Note that the private half of a key opened a sample now, as it was printed or not. Raises DISK_FULL."""
    key = next(key for key in listing(desk) if key.recipient == recipient)
    told = _read(desk)
    noted = {**told.keys.get(recipient, {}), **_told(key.name, key.off_site)}
    noted |= {"rehearsed": stamp(clock), "at": told.changes}
    told.keys[recipient] = noted | ({"printed": told.changes} if printed else {})
    _store(desk, told)
    return find(desk, key.name)


@dataclass
class _Told:
    """What is noted of keys by their lines; `changes` counts how often the survey's keys changed."""

    changes: int
    keys: dict[str, dict[str, Any]]


def _read(desk: CoordinatorDesk) -> _Told:
    if desk.vault.row(RECIPIENTS) is None:
        return _Told(0, {})
    stored = desk.vault.read(RECIPIENTS)
    try:
        found = json.loads(stored)
        return _Told(int(found["changes"]), {str(one["recipient"]): dict(one) for one in found["keys"]})
    except (ValueError, KeyError, TypeError):
        raise KnownError(Code.VAULT_DAMAGED, place=f"{desk.vault.folder.name}: {RECIPIENTS}") from None


def _put(transaction: Transaction, told: _Told) -> None:
    keys = [{**one, "recipient": line} for line, one in told.keys.items()]
    payload = json.dumps({"v": 1, "changes": told.changes, "keys": keys}, allow_nan=False)
    transaction.put(RECIPIENTS, RECIPIENTS, payload.encode("ascii"), {})


def _store(desk: CoordinatorDesk, told: _Told) -> None:
    with desk.vault.write() as transaction:
        _put(transaction, told)


def _change(
    desk: CoordinatorDesk,
    recipients: tuple[str, ...],
    more: dict[str, dict[str, Any]],
    clock: Clock | None,
) -> None:
    told = _read(desk)
    kept = {line: one for line, one in {**told.keys, **more}.items() if line in recipients}
    own = str(desk.identity.recipient)
    # The first three recover vaults (`recovery`): this desk's own, then those that lie elsewhere.
    ordered = sorted(recipients, key=lambda line: (line != own, not kept.get(line, {}).get("off_site")))
    pack = replace(desk.pack, recipients=tuple(ordered))
    surveys.store_pack(
        desk, pack, clock, lambda transaction: _put(transaction, _Told(told.changes + 1, kept))
    )


def _check_room(desk: CoordinatorDesk) -> None:
    if len(desk.pack.recipients) >= MAX_RECIPIENTS:
        raise KnownError(Code.RECIPIENTS_TOO_MANY, limit=MAX_RECIPIENTS)
    _ = desk.signing


def _new_name(desk: CoordinatorDesk, name: str) -> str:
    text = " ".join(name.split())
    taken = {key.name.casefold() for key in listing(desk)}
    unseen = any(ord(char) < _UNSEEN or not char.isprintable() for char in text)
    if not text or len(text) > MAX_NAME or unseen or text.casefold() in taken:
        raise KnownError(Code.RECIPIENT_NAMELESS)
    return text


def _told(name: str, off_site: bool) -> dict[str, Any]:
    return {"name": name, "off_site": off_site}
