"""Files that come from the coordinator to a laptop: which lie on a stick, and what taking one in would do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, Final

from app.actions import receiving, returning_here
from app.actions.enrolling import read_own_certificate
from app.base.errors import Code, KnownError
from app.exchange import enrolment as enrolments
from app.exchange import receipt as receipts
from app.exchange import returns

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.actions.desks import EnumeratorDesk

MOST_LOOKED_AT: Final = 200
"""Files of one folder that are opened to find those for this laptop."""


class Kind(StrEnum):
    """What a file from the coordinator is."""

    RECEIPT = "receipt"
    RETURN = "return"
    CERTIFICATE = "certificate"


_KINDS: Final = {
    receipts.SUFFIX: Kind.RECEIPT,
    returns.SUFFIX: Kind.RETURN,
    enrolments.CERTIFICATE_SUFFIX: Kind.CERTIFICATE,
}
_NOT_FOR_US: Final = (Code.OTHER_DEVICE, Code.OTHER_ROOT, Code.RETURN_KNOWN, Code.FILE_MISSING)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file for this laptop, looked through, nothing of it taken.

    `interviews` a receipt would destroy here, or a return would bring back as drafts. `already` were
    destroyed by an earlier receipt; `waiting` would still wait for one. `words` are the eight that a
    certificate certifies. `problem` is why a file that was found cannot be taken.
    """

    path: Path
    kind: Kind
    interviews: int = 0
    already: int = 0
    waiting: int = 0
    words: str = ""
    is_news: bool = True
    problem: KnownError | None = None


def look(desk: EnumeratorDesk, path: Path) -> Arrival:
    """What taking `path` in would do. Changes nothing.

    Raises ARRIVAL_UNKNOWN for a file of another kind, and what `receiving.apply_receipt`,
    `returning_here.take_in` and `enrolling.take_certificate` raise for one that is refused.
    """
    kind = _KINDS.get(path.suffix.lower())
    if kind is None:
        raise KnownError(Code.ARRIVAL_UNKNOWN, path=str(path))
    if kind is Kind.RECEIPT:
        found = receiving.preview(desk, path)
        is_news = found.destroys > 0 or found.moves_on
        return Arrival(path, kind, found.destroys, found.already, found.waiting, is_news=is_news)
    if kind is Kind.RETURN:
        return Arrival(path, kind, returning_here.preview(desk, path))
    certificate = read_own_certificate(desk, path)
    words = certificate.enrolment.fingerprint()
    return Arrival(path, kind, words=words, is_news=desk.certificate is None)


def found(desk: EnumeratorDesk, folders: Iterable[Path]) -> tuple[Arrival, ...]:
    """What lies in `folders` themselves for this laptop and is new to it, by kind and name.

    Files of other laptops and surveys are left out, damaged ones are named with their `problem`.
    """
    arrivals: list[Arrival] = []
    for folder in folders:
        for path in islice(_candidates(folder), MOST_LOOKED_AT):
            try:
                arrival = look(desk, path)
            except KnownError as error:
                if error.code in _NOT_FOR_US:
                    continue
                arrival = Arrival(path, _KINDS[path.suffix.lower()], problem=error)
            if arrival.is_news:
                arrivals.append(arrival)
    order = list(Kind)
    return tuple(sorted(arrivals, key=lambda one: (order.index(one.kind), one.path.name)))


def _candidates(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() in _KINDS)
    except OSError:  # a stick that was pulled out meanwhile holds nothing
        return []
