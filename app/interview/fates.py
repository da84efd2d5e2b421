"""What a move to another version of the form does to each answer, for a person to read before it is done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from app.interview.paths import path_of
from app.interview.refitting import Why

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from app.interview.session import Session
    from app.interview.store import Cell


class Fate(StrEnum):
    """What becomes of an answer, or that a question is new."""

    KEPT = "kept"
    CHANGED = "changed"
    ORPHANED = "orphaned"
    RESTORED = "restored"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Fated:
    """One answer or new question: its path and label as screens have them, never the answer.

    An orphan's are those of the version that the interview leaves.
    """

    path: str
    label: str
    fate: Fate
    why: Why = Why.NOTHING


@dataclass(frozen=True, slots=True)
class Preview:
    """What a move does, in form order; `fates` leaves out answers simply kept, which `kept` counts."""

    old_version: str
    new_version: str
    kept: int
    fates: tuple[Fated, ...]

    def of(self, fate: Fate) -> tuple[Fated, ...]:
        """Those with one fate."""
        return tuple(fated for fated in self.fates if fated.fate is fate)


@dataclass(frozen=True, slots=True)
class Moved:
    """An answer on its way: where it is now, or of one that goes nowhere, where it was; and where it was,
    None for an orphan of an earlier move.
    """

    cell: Cell
    was: Cell | None
    fate: Fate
    why: Why


def preview(old: Session, new: Session, moves: Collection[Moved], fresh: Collection[str]) -> Preview:
    """The fates, with what only the newer version's own rules tell: who is asked, and what fails.

    `fresh` names the questions that the older version did not have.
    """
    found = list(_of_answers(old, new, moves))
    found += _of_new_questions(new, moves, fresh)
    asked = {path: place for place, path in enumerate(new.asked())}
    last = -1
    places: list[tuple[int, int]] = []
    for number, fated in enumerate(found):
        if fated.fate is not Fate.ORPHANED:
            last = asked.get(fated.path, last)
        places.append((last, number))
    kept = sum(fated.fate is Fate.KEPT for fated in found)
    ordered = (found[number] for _, number in sorted(places))
    told = tuple(fated for fated in ordered if fated.fate is not Fate.KEPT)
    return Preview(old.form.version, new.form.version, kept, told)


def _of_answers(old: Session, new: Session, moves: Collection[Moved]) -> Iterator[Fated]:
    for moved in moves:
        session = old if moved.fate is Fate.ORPHANED else new
        path, label = path_of(session.store, moved.cell), session.label_of(moved.cell)
        fated = Fated(path, label, moved.fate, moved.why)
        yield fated if session is old else _seen(fated, moved.was, moved.cell)


def _seen(fated: Fated, was: Cell | None, now: Cell) -> Fated:
    """A kept answer that the newer version does not ask for, or that fails there, has changed."""
    if was is None or fated.why not in (Why.NOTHING, Why.READ_ANEW):
        return fated
    if was.visible and not now.visible:
        return replace(fated, fate=Fate.CHANGED, why=Why.NOT_ASKED)
    if {kind for kind, _ in now.faults} - {kind for kind, _ in was.faults}:
        return replace(fated, fate=Fate.CHANGED, why=Why.FAILS)
    return fated


def _of_new_questions(new: Session, moves: Collection[Moved], fresh: Collection[str]) -> Iterator[Fated]:
    held = {path_of(new.store, moved.cell) for moved in moves if moved.fate is not Fate.ORPHANED}
    for path in new.asked():
        state = new.state(path)
        if state.node.name in fresh and path not in held:
            yield Fated(path, state.label, Fate.NEW)
