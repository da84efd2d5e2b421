"""Moves an unfinished interview to another version of its form, and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from app.form.renames import former_names
from app.interview.fates import Fate, Moved, Preview, preview
from app.interview.graph import graph_of
from app.interview.orphans import Orphan
from app.interview.paradata import EventKind
from app.interview.paths import path_of
from app.interview.refitting import HELD, Why, refit
from app.interview.session import Session
from app.interview.values import to_json

if TYPE_CHECKING:
    from app.base.clock import Clock
    from app.form.expression import Place
    from app.form.model import Form
    from app.interview.orphans import Entry
    from app.interview.store import Cell
    from app.interview.values import Json

MOST_BEFORE = 3
"""How many moves can be undone; older states are dropped, since each makes every save larger."""


@dataclass(frozen=True, slots=True)
class Move:
    """A move that is ready: `session` is the interview as it will be. Nothing is stored yet."""

    session: Session
    preview: Preview


def move(session: Session, form: Form, clock: Clock) -> Move:
    """The interview under another version of its form. `session` stays as it is.

    Answers go along by name, or by the names that the newer version's questions had; rows keep their ids.
    What `form` has no place for becomes an orphan; orphans of earlier moves return where they fit again.
    """
    moving = _Moving(session, form)
    moving.take_rows()
    moving.take_answers()
    moving.take_orphans()
    moved = Session.resume(form, session.device, clock, moving.draft(clock), fresh=moving.fresh)
    cells = moved.store.cells
    moves = [Moved(cells[key], was, fate, why) for key, was, fate, why in moving.moves]
    moves += [Moved(was, was, Fate.ORPHANED, why) for was, why in moving.left]
    return Move(moved, preview(session, moved, moves, moving.fresh))


def undone(session: Session, form: Form, clock: Clock) -> Session:
    """The interview as it was before its last move, made with `form`. Answers given since are lost.

    Its log goes on: it still says that it was moved and when, and that this was undone.
    Raises ValueError where it was not moved, and DRAFT_OTHER_FORM.
    """
    if session.moved_from is None:
        raise ValueError(session.record_id)
    draft = session.draft()
    before = cast("list[dict[str, Json]]", draft["before"])
    log = [*cast("list[Json]", draft["paradata"]), _line(clock, EventKind.MOVED_BACK, session.form, form)]
    back: dict[str, Json] = {**before[-1], "before": [*before[:-1]], "paradata": log}
    return Session.resume(form, session.device, clock, back)


def answered_since(session: Session) -> int:
    """How many questions were answered since the last move: what an undo would lose."""
    found: set[str] = set()
    for _, kind, about in session.events():
        if kind in (EventKind.MOVED, EventKind.MOVED_BACK):
            found.clear()
        elif kind == EventKind.ANSWER:
            found.add(about)
    return len(found)


def _line(clock: Clock, kind: EventKind, old: Form, new: Form) -> Json:
    return [clock.now().isoformat(timespec="milliseconds"), kind.value, f"{old.version} -> {new.version}"]


class _Moving:
    """One draft on its way. `moves` are keys of new cells with the old ones; `left` are old cells alone."""

    def __init__(self, session: Session, form: Form) -> None:
        self._session = session
        self._form = form
        self._old = session.draft()
        self._specs = graph_of(form).specs
        self._now_of = {was: now for now, was in former_names(session.form, form).items()}
        self._answers: dict[tuple[str, Place], Entry] = {}
        self._orphans: list[Orphan] = []
        self._rows: list[Json] = []
        self._roster_of: dict[int, str] = {}
        self.moves: list[tuple[tuple[str, Place], Cell | None, Fate, Why]] = []
        self.left: list[tuple[Cell, Why]] = []
        self.fresh = frozenset(form.nodes) - frozenset(self._now_of.values())

    def take_rows(self) -> None:
        """Rosters that stand where they stood keep their rows, their order and how many of them count."""
        for name, place, ids, active in cast("list[tuple[str, Json, list[int], Json]]", self._old["rows"]):
            now = self._name(name, is_row=True)
            if now is not None:
                self._rows.append([now, place, [*ids], active])
                self._roster_of.update(dict.fromkeys(ids, now))

    def take_answers(self) -> None:
        """Each entry to its question; what of it does not fit, to the orphans."""
        for name, place, entry in cast("list[tuple[str, list[int], Entry]]", self._old["answers"]):
            cell = self._session.store.cells[name, tuple(place)]
            now = self._name(name, is_row=cell.is_row)
            if now is None:
                self._leave(cell, entry, Why.OTHER_ROSTER if name in self._now_of else Why.REMOVED)
                continue
            kept, left, why = refit(cell.spec, self._specs[now], entry)
            holds = any(key in kept for key in HELD)
            if kept:
                self._answers[now, cell.place] = kept
            if holds and cell.spec.node.is_asked:
                self.moves.append(((now, cell.place), cell, Fate.CHANGED if why else Fate.KEPT, why))
            self._leave(cell, left, why, told=not holds)

    def _name(self, name: str, *, is_row: bool) -> str | None:
        """What the node is called now, if it stands in the rows of the same rosters; else None."""
        now = self._now_of.get(name)
        if now is None:
            return None
        was, spec = self._session.store.graph.specs[name], self._specs[now]
        around = tuple(self._now_of.get(roster) for roster in was.node.rosters)
        stays = around == tuple(spec.node.rosters) and (spec.is_roster or not is_row)
        return now if stays else None

    def _leave(self, cell: Cell, entry: Entry, why: Why, *, told: bool = True) -> None:
        left = {key: value for key, value in entry.items() if key != "due"}
        if not left:
            return
        form, path = self._session.form, path_of(self._session.store, cell)
        self._orphans.append(
            Orphan(form.hash, form.version, cell.name, cell.place, path, left, not cell.visible)
        )
        if told and cell.spec.node.is_asked:
            self.left.append((cell, why))

    def take_orphans(self) -> None:
        """Orphans of earlier moves: back where this version has their question again, blank, and they fit."""
        for orphan in self._session.orphans:
            if not self._restore(orphan):
                self._orphans.append(orphan)

    def _restore(self, orphan: Orphan) -> bool:
        name = self._now_called(orphan.name)
        spec = self._specs.get(name)
        rosters = tuple(self._roster_of.get(row) for row in orphan.place)
        if spec is None or not spec.node.is_asked or rosters != tuple(spec.node.rosters):
            return False
        key = (name, orphan.place)
        now = self._answers.get(key, {})
        if any(part in now for part in HELD):
            return False
        kept, left, _ = refit(spec, spec, orphan.entry)
        if left or "raw" in kept or not any(part in kept for part in HELD):
            return False
        self._answers[key] = {**kept, **now}
        self.moves.append((key, None, Fate.RESTORED, Why.NOTHING))
        return True

    def _now_called(self, name: str) -> str:
        nodes = self._form.nodes.values()
        return next((node.name for node in nodes if name in node.was), name)

    def draft(self, clock: Clock) -> dict[str, Json]:
        """The draft as the newer version reads it."""
        old, form, session = self._old, self._form, self._session
        languages = [code for code in session.languages if code in form.languages] or list(form.languages)
        bare = {key: old[key] for key in old if key not in ("before", "paradata")}
        log, before = cast("list[Json]", old["paradata"]), cast("list[Json]", old["before"])
        self._fill_in_metadata()
        return {
            **old,
            "form": form.form_id,
            "version": form.version,
            "hash": form.hash,
            "language": session.language if session.language in languages else languages[0],
            "languages": [*languages],
            "cursor": self._path(session.cursor),
            "visited": [self._now_of.get(name, name) for name in cast("list[str]", old["visited"])],
            "rows": self._rows,
            "answers": [[name, [*place], entry] for (name, place), entry in self._answers.items()],
            "orphans": [orphan.to_json() for orphan in self._orphans],
            "before": [*before, bare][-MOST_BEFORE:],
            "paradata": [*log, _line(clock, EventKind.MOVED, session.form, form)],
        }

    def _fill_in_metadata(self) -> None:
        """What a new interview would know from the start, this one knows too."""
        known = self._session.known_at_start()
        for name, spec in self._specs.items():
            answer = known.get(spec.node.kind)
            if answer and not spec.depth and (name, ()) not in self._answers:
                self._answers[name, ()] = {"value": to_json(answer)}

    def _path(self, path: str) -> str:
        steps = (step.partition("[") for step in path.split("/"))
        return "/".join(self._now_of.get(name, name) + mark + rest for name, mark, rest in steps)
