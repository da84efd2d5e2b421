"""One live interview: everything that a screen, a command or a test does with it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from app.base.errors import Code, KnownError
from app.form.model import Kind
from app.interview import attachments, sealing
from app.interview import draft as drafts
from app.interview.defaults import put_in_plain
from app.interview.graph import Graph, graph_of
from app.interview.paradata import EventKind, Paradata
from app.interview.paths import path_of
from app.interview.recompute import Recompute
from app.interview.sections import section_of
from app.interview.state import Attachment, Changes, StopReason
from app.interview.states import States, is_confirmed
from app.interview.store import Store
from app.interview.tree import LiveTree
from app.interview.values import BLANK, Entry, read_entry
from app.interview.view import View

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from app.base.clock import Clock
    from app.form.expression import Place
    from app.form.model import Form
    from app.interview.orphans import Orphan
    from app.interview.record import Record
    from app.interview.state import Answer, DeviceInfo
    from app.interview.store import Cell
    from app.interview.values import Json


class Session(View):
    """A live interview over a form, made by `start` or `resume`.

    Paths that the form or its rosters do not have raise KeyError. Not for use by two threads at once.
    """

    def __init__(
        self, form: Form, device: DeviceInfo, clock: Clock, language: str, languages: Sequence[str]
    ) -> None:
        self.form = form
        self.device = device
        self.languages = tuple(languages) or tuple(form.languages)
        self._clock = clock
        self._graph: Graph = graph_of(form)
        self._store = Store(self._graph)
        self._tree = LiveTree(self._store, device, clock, self._known_language(language))
        self._engine = Recompute(self._store, self._tree, self._note)
        self._states = States(self._store, self._tree)
        self._log = Paradata(clock)
        self._visited: dict[str, None] = {}
        self._cursor = ""
        self._asked: list[Cell] | None = None
        self._before: list[dict[str, Json]] = []
        self.orphans: tuple[Orphan, ...] = ()
        self.record_id = ""
        self.started: datetime = clock.now()

    # Beginning

    @classmethod
    def start(
        cls,
        form: Form,
        device: DeviceInfo,
        clock: Clock,
        language: str = "",
        *,
        survey_languages: Sequence[str] = (),
        record_id: str = "",
    ) -> Session:
        """A new interview in `language` ("" is the form's default), with its defaults filled in.

        `survey_languages` are those that may be switched to, all of the form's where none are given.
        Raises LANGUAGE_UNKNOWN.
        """
        session = cls(form, device, clock, language or form.default_language, survey_languages)
        session.record_id = session._tree.lot = record_id or str(uuid4())
        session._log.note(EventKind.START)
        session._fill_in_metadata()
        put_in_plain(session._store.cells.values(), session._tree)
        session._engine.everything(keep=False)
        session._engine.settle()
        session._engine.apply_defaults(list(session._store.cells.values()))
        session._engine.settle()
        session._engine.begin()
        session._go_to_first_question()
        return session

    @classmethod
    def resume(
        cls,
        form: Form,
        device: DeviceInfo,
        clock: Clock,
        draft: dict[str, Json],
        *,
        fresh: Collection[str] = (),
        how: EventKind = EventKind.RESUME,
    ) -> Session:
        """The interview that `draft()` saved; `fresh` are questions that begin now, with their defaults.

        `how` it is opened is noted. Raises DRAFT_TOO_NEW, DRAFT_DAMAGED, DRAFT_OTHER_FORM.
        """
        session = cls(form, device, clock, form.default_language, ())
        saved = drafts.read_draft(form, draft, session._store)
        session.record_id = session._tree.lot = saved.record
        session.started = saved.started
        session.languages = saved.languages
        session._tree.language = session._known_language(saved.language)
        session._log = Paradata.from_lists(clock, saved.paradata)
        session._visited = dict.fromkeys(saved.visited)
        session._before, session.orphans = saved.before, saved.orphans
        quiet, session._engine.note = session._engine.note, _keep_quiet
        session._engine.everything(keep=True)
        session._engine.settle()
        if fresh:
            session._engine.apply_defaults([c for c in session._store.cells.values() if c.name in fresh])
            session._engine.settle()
        session._engine.begin()
        session._engine.note = quiet
        session._log.note(how)
        session._cursor = saved.cursor
        if not saved.cursor or not session._is_shown(saved.cursor):
            session._go_to_first_question()
        return session

    def known_at_start(self) -> dict[Kind, Answer]:
        """What metadata of each kind holds from the beginning; "" where nothing is known."""
        return {
            Kind.START: self.started,
            Kind.TODAY: self.started.date(),
            Kind.DEVICE_ID: self.device.device,
            Kind.USERNAME: self.device.enumerator,
        }

    def _fill_in_metadata(self) -> None:
        known = self.known_at_start()
        for cell in self._store.cells.values():
            if cell.spec.node.kind in known:
                cell.value = known[cell.spec.node.kind] or None

    def _go_to_first_question(self) -> None:
        asked = self.asked()
        self._cursor = asked[0] if asked else ""
        self._visit(self._cursor)

    def _is_shown(self, path: str) -> bool:
        return self.has(path) and self._cell(path).visible

    # Where it is

    @property
    def language(self) -> str:
        """The language in which questions are asked."""
        return self._tree.language

    @property
    def cursor(self) -> str:
        """The path of the current question; part of the draft."""
        return self._cursor

    @cursor.setter
    def cursor(self, path: str) -> None:
        if path != self._cursor:
            self._cell(path)
            self._visit(path)
            self._cursor = path

    def _visit(self, path: str) -> None:
        if not path:
            return
        section = section_of(self._cell(path))
        here = section_of(self._cell(self._cursor)) if self._cursor and self.has(self._cursor) else None
        if section != here or section not in self._visited:
            self._visited[section] = None
            self._log.note(EventKind.SECTION, section)

    # What may be done

    def answer(self, path: str, value: Answer | None) -> Changes:
        """Keep an answer; None or "" clears it. Typed text is parsed; what cannot be read stays as `raw`.

        Raises QUESTION_READ_ONLY, and for a file what `attachments.check` raises.
        """
        cell = self._question(path)
        if isinstance(value, Attachment):
            attachments.check(cell.spec.node, value, self.attached(besides=path))
        self._log.note(EventKind.ANSWER, path)
        entry = read_entry(cell.spec.node, value, cell.spec.choice_places)
        return self._enter(cell, entry)

    def special(self, path: str, kind: str) -> Changes:
        """Keep a special answer, as the choice that stands for it where there is one.

        Raises QUESTION_READ_ONLY, and ValueError where the question has no such special answer now.
        """
        cell = self._question(path)
        found = next((special for special in self._states.specials(cell) if special.kind == kind), None)
        if found is None:
            raise ValueError(path)
        self._log.note(EventKind.ANSWER, path)
        if found.choice is None:
            return self._enter(cell, BLANK, kind)
        return self._enter(cell, read_entry(cell.spec.node, found.choice, cell.spec.choice_places))

    def attached(self, *, besides: str = "") -> list[Attachment]:
        """The files that were attached, to hidden questions too; without the one at the path `besides`."""
        left_out = self._cell(besides) if besides else None
        return [
            cell.value
            for cell in self._store.cells.values()
            if isinstance(cell.value, Attachment) and cell is not left_out
        ]

    def _question(self, path: str) -> Cell:
        cell = self._cell(path)
        if not cell.spec.node.is_asked:
            raise KeyError(path)
        if cell.read_only:
            raise KnownError(Code.QUESTION_READ_ONLY, path=path)
        return cell

    def _enter(self, cell: Cell, entry: Entry, special: str = "") -> Changes:
        self._engine.begin()
        self._engine.enter(cell, entry, special)
        return self._settle()

    def remark(self, path: str, text: str) -> None:
        """Keep the enumerator's remark on a node; "" takes it away."""
        cell = self._cell(path)
        if cell.remark != text:
            cell.remark = text
            self._log.note(EventKind.REMARK, path)

    def confirm(self, path: str, index: int, remark: str) -> Changes:
        """Confirm a warning check with a remark that says why; an empty remark takes that back."""
        cell = self._cell(path)
        self._engine.begin()
        self._engine.check_again(cell)
        if remark.strip():
            cell.confirmed[index] = remark
        else:
            cell.confirmed.pop(index, None)
        self._log.note(EventKind.CONFIRM, path)
        return self._settle()

    def add_row(self, roster_path: str) -> Changes:
        """Add a row at the end of a roster. Raises ROSTER_FULL; ROSTER_COUNTED where an answer decides."""
        cell = self._roster_by_hand(roster_path)
        active = self._store.rows[cell.name, cell.place].active
        most = self._engine.most_rows(cell)
        if active >= most:
            raise KnownError(Code.ROSTER_FULL, path=roster_path, most=most)
        self._engine.begin()
        self._engine.resize(cell, active + 1)
        self._log.note(EventKind.ROW_ADDED, roster_path)
        return self._settle()

    def remove_row(self, row_path: str) -> Changes:
        """Take a row and its answers away for good; rows behind it move up. Raises ROSTER_COUNTED."""
        row = self._cell(row_path)
        if not row.is_row:
            raise KeyError(row_path)
        self._roster_by_hand(path_of(self._store, self._store.cells[row.name, row.place[:-1]]))
        self._engine.begin()
        self._engine.take_out(row)
        self._log.note(EventKind.ROW_REMOVED, row_path)
        self._engine.settle()
        self._drop_row(row.name, row.place)
        self._asked = None  # what is asked now is not what was asked with the row
        if not self._is_shown(self._cursor):
            self._go_to_first_question()
        return self._settle()

    def _roster_by_hand(self, path: str) -> Cell:
        cell = self._cell(path)
        if not cell.spec.is_roster or cell.is_row:
            raise KeyError(path)
        if cell.spec.node.repeat_count is not None:
            raise KnownError(Code.ROSTER_COUNTED, path=path)
        return cell

    def surplus(self, roster_path: str) -> int:
        """How many rows with answers wait, hidden, for the roster's count to grow again."""
        cell = self._cell(roster_path)
        rows = self._store.rows[cell.name, cell.place]
        return len(rows.ids) - rows.active

    def discard_surplus(self, roster_path: str) -> None:
        """Forget the rows that wait hidden, after the enumerator was asked."""
        cell = self._cell(roster_path)
        rows = self._store.rows[cell.name, cell.place]
        for row in rows.ids[rows.active :]:
            self._drop_row(cell.name, (*cell.place, row))
            self._log.note(EventKind.ROW_REMOVED, roster_path)

    def _drop_row(self, roster: str, row: Place) -> None:
        """A row goes with everything that was ever answered in it."""
        self._store.drop_row(roster, row)
        self.orphans = tuple(orphan for orphan in self.orphans if row[-1] not in orphan.place)

    def set_language(self, code: str) -> Changes:
        """Ask in another language from now on. Raises LANGUAGE_UNKNOWN."""
        code = self._known_language(code)
        if code == self.language:
            return Changes()
        self._engine.begin()
        self._tree.language = code
        self._log.note(EventKind.LANGUAGE, code)
        for name, aspect in self._graph.language_readers:
            for cell in self._store.instances(name, ()):
                self._engine.schedule(cell, aspect)
        self._engine.reword(self._store.all_shown())
        return self._settle()

    def _known_language(self, code: str) -> str:
        if code not in self.form.languages or (self.languages and code not in self.languages):
            raise KnownError(Code.LANGUAGE_UNKNOWN, language=code, known=", ".join(self.languages))
        return code

    def recompute_all(self) -> Changes:
        """Work out the whole interview again; nothing should come of it, which tests prove."""
        self._engine.begin()
        self._engine.everything(keep=True)
        return self._settle()

    def _settle(self) -> Changes:
        engine = self._engine
        engine.settle()
        if engine.structure:
            self._asked = None
        if engine.effort.told is not None:
            raise engine.effort.told
        return Changes(
            paths=tuple(path_of(self._store, cell) for cell in engine.changed()),
            structure=engine.structure,
            dropped=tuple(path_of(self._store, cell) for cell in engine.dropped if cell.visible),
        )

    def _note(self, kind: EventKind, cell: Cell) -> None:
        self._log.note(kind, path_of(self._store, cell))

    # Ending

    def draft(self) -> dict[str, Json]:
        """All of it as JSON can hold, for `resume`."""
        saved = drafts.Saved(
            record=self.record_id,
            started=self.started,
            language=self.language,
            languages=self.languages,
            cursor=self._cursor,
            visited=tuple(self._visited),
            paradata=self._log.as_lists(),
            orphans=self.orphans,
            before=self._before,
        )
        return drafts.write_draft(self.form, saved, self._store)

    def finish(self) -> Record:
        """The complete interview. Raises INTERVIEW_INCOMPLETE with the count of what is to be mended."""
        count = sum(
            not is_confirmed(cell, kind, index)
            for cell in self._store.all_shown()
            for kind, index in cell.faults
        )
        if count:
            raise KnownError(Code.INTERVIEW_INCOMPLETE, count=count)
        self._end()
        self._log.note(EventKind.FINISH)
        return sealing.record_of(self, self._store, self._log)

    def stop(self, reason: StopReason, remark: str = "") -> Record:
        """The interview as far as it came. WITHDREW keeps its id, the day and the reason, and no answer."""
        if reason is StopReason.WITHDREW:
            return sealing.withdrawn(self)
        self._end()
        self._log.note(EventKind.STOP, reason.value)
        return sealing.record_of(self, self._store, self._log, reason, remark)

    def _end(self) -> None:
        self.ended = self._clock.now()
        self._engine.begin()
        for cell in self._store.cells.values():
            if cell.spec.node.kind is Kind.END:
                self._engine.enter(cell, Entry(self.ended))
        self._engine.settle()


def _keep_quiet(_kind: EventKind, _cell: Cell) -> None:
    """Notes nothing: a resumed interview shows again what the log already has."""
