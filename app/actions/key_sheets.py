"""What is printed of a key: a sheet with its line and code, or three of words, any two of which give it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.actions.recipients import fingerprint
from app.actions.targets import check_target
from app.base import atomic, synced
from app.base.clock import Clock, SystemClock, stamp
from app.base.errors import Code, KnownError
from app.base.reading import is_there
from app.crypto import shares as splitting
from app.crypto.passphrase import KdfCost
from app.crypto.words import check_strength
from app.exchange import key_file
from app.vault.files import KEY_NAME

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from app.actions.desks import CoordinatorDesk
    from app.actions.recipients import MadeKey
    from app.crypto.passphrase import Cost

GROUP: Final = 4
PREFIX: Final = "AGE-SECRET-KEY-PQ-1"
"""How every private line begins; behind it come only letters and digits that cannot be mistaken."""


@dataclass(frozen=True, slots=True)
class KeySheet:
    """One printed key. `line` is the private key in 77 upper-case characters, for paper only."""

    survey: str
    name: str
    off_site: bool
    day: date
    fingerprint: str
    line: str = field(repr=False)

    @property
    def groups(self) -> tuple[str, ...]:
        """The line as it is printed: its beginning, then groups of four characters."""
        rest = self.line.removeprefix(PREFIX)
        return (PREFIX, *(rest[at : at + GROUP] for at in range(0, len(rest), GROUP)))


@dataclass(frozen=True, slots=True)
class ShareSheet:
    """One of three lists of words; any `needed` of them are the key, one alone says nothing of it."""

    survey: str
    name: str
    day: date
    fingerprint: str
    number: int
    of: int
    needed: int
    words: tuple[str, ...] = field(repr=False)


def check_place(path: Path) -> None:
    """Refuse to write a key where it would lie beside what it opens, or on other computers, or over a file.

    Raises FILE_IN_VAULT anywhere below a data folder, FOLDER_SYNCED, FILE_EXISTS.
    """
    if any(is_there(folder / KEY_NAME) for folder in path.absolute().parents):
        raise KnownError(Code.FILE_IN_VAULT, path=str(path))
    if program := synced.synced_by(path.parent):
        raise KnownError(Code.FOLDER_SYNCED, path=str(path.parent), program=program)
    check_target(path)


def write(path: Path, data: bytes) -> str:
    """Put a drawn sheet into a new file and return its SHA-256 in hex.

    Raises FILE_IN_VAULT, FOLDER_SYNCED, FILE_EXISTS, DISK_FULL, FILE_UNWRITABLE, CHANGED_ON_DISK.
    """
    check_place(path)
    return atomic.write_atomic(path, [data])


def write_file(path: Path, key: MadeKey, passphrase: str, cost: Cost, clock: Clock | None = None) -> str:
    """Put a key into a new file under a passphrase of its own and return the file's SHA-256 in hex.

    Raises EASY_TO_GUESS, FILE_IN_VAULT, FOLDER_SYNCED, FILE_EXISTS, DISK_FULL, FILE_UNWRITABLE, MEMORY_SHORT.
    """
    check_strength(passphrase)
    check_place(path)
    moment = stamp(clock)
    spent = cost if isinstance(cost, KdfCost) else cost()
    return key_file.write(path, key.identity, key.name, passphrase, spent, moment)


def sheet(desk: CoordinatorDesk, key: MadeKey, clock: Clock | None = None) -> KeySheet:
    """The sheet of a key that was just made, or of the desk's own (`recipients.own_key`)."""
    return KeySheet(
        survey=desk.survey_name,
        name=key.name,
        off_site=key.off_site,
        day=(clock or SystemClock()).today(),
        fingerprint=fingerprint(str(key.identity.recipient)),
        line=key.identity.secret_line(),
    )


def share_sheets(desk: CoordinatorDesk, key: MadeKey, clock: Clock | None = None) -> tuple[ShareSheet, ...]:
    """Three sheets for three people who do not live together. Each call splits the key anew."""
    words = splitting.split(key.identity)
    return tuple(
        ShareSheet(
            survey=desk.survey_name,
            name=key.name,
            day=(clock or SystemClock()).today(),
            fingerprint=fingerprint(str(key.identity.recipient)),
            number=number,
            of=len(words),
            needed=splitting.NEEDED,
            words=tuple(share.split()),
        )
        for number, share in enumerate(words, 1)
    )
