"""The enumerator's list of interviews: what there is, what is open, what exists only here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from app.actions import handover, interviews, reopening
from app.actions.interviews import InterviewEntry, State
from app.base.clock import SystemClock
from app.ui import texts
from app.ui.home.drives import removable_drives
from app.ui.home.side import ROOM_KEYS
from app.ui.home.stick_bar import StickBar
from app.ui.home.window_bar import WindowBar
from app.ui.home.wording import (
    changed_cell,
    name_of_entry,
    next_cell,
    only_here_text,
    only_here_tone,
    sealed_text,
    state_cell,
)
from app.ui.messages import message
from app.ui.page import Chrome, Page, Step
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Banner, Card, Tone
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.labelled import Labelled
from app.ui.widgets.labels import Label
from app.ui.widgets.table import Cell, HairlineTable, Row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QWidget

    from app.actions.desks import EnumeratorDesk
    from app.actions.handover import OnlyHere
    from app.actions.interviews import SealedEntry
    from app.base.clock import Clock
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.home.side import DeskSide
    from app.ui.tasks import Tasks

NEW_KEY: Final = "Ctrl+N"
HAND_OVER_KEY: Final = "Ctrl+2"
FIND_KEY: Final = "Ctrl+F"
VOID_KEY: Final = "Ctrl+D"
ENROL_KEY: Final = "Ctrl+G"
SHOWN: Final = 60
"""So many rows are shown at once; with more, the line above finds the others by their code."""


class Listed(NamedTuple):
    """What the worker found."""

    entries: tuple[InterviewEntry, ...]
    only_here: OnlyHere
    trouble: KnownError | None = None


class ListPage(Page):
    """Signals: new_asked(); resume_asked(record), reopen_asked(record) for a draft or one that is finished;
    room_asked(room); void_asked(entry); enrol_asked().
    """

    new_asked = Signal()
    resume_asked = Signal(str)
    reopen_asked = Signal(str)
    room_asked = Signal(str)
    void_asked = Signal(object)
    enrol_asked = Signal()

    def __init__(
        self,
        desk: EnumeratorDesk,
        side: DeskSide,
        tasks: Tasks,
        clock: Clock | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._clock = desk, tasks, clock or SystemClock()
        self.side = self._rooms = side
        self.listed: Listed | None = None
        self._shown: list[InterviewEntry] = []
        self._at_top = False
        self._title = Label(role="h1")
        self.told = Banner()
        self.told.hide()
        self.only_here = Banner(tone="warning")
        self.only_here.hide()
        self.hand_over_button = KeyButton(key=HAND_OVER_KEY, kind="chip")
        self.hand_over_button.clicked.connect(self._hand_over)
        self.only_here.row.addWidget(self.hand_over_button)
        self.uncertified = Banner(tone="info")
        self.enrol_button = KeyButton(key=ENROL_KEY, kind="chip")
        self.enrol_button.clicked.connect(self.enrol_asked)
        self.uncertified.row.addWidget(self.enrol_button)
        self.stick = StickBar(desk, tasks, removable_drives)
        self.stick.written.connect(self.reload)
        self.window_bar = WindowBar(desk, tasks, self._clock)
        self.window_bar.reopen_asked.connect(self.reopen_asked)
        self.window_bar.sealed.connect(self._sealed)
        self.window_bar.ended.connect(self.reload)
        self.window_bar.failed.connect(self._not_read)
        self.finder = Labelled()
        self.finder.hide()
        self.finder.line.textChanged.connect(self._show_rows)
        self._empty = Label(role="body")
        self.table = HairlineTable()
        self.table.opened.connect(self._opened)
        self.table.moved.connect(self._moved)
        card = self._card = Card()
        card.column.addWidget(self._empty)
        card.column.addWidget(self.table)
        self._more = Label(role="muted")
        card.column.addWidget(self._more)
        self.area = ScrollColumn()
        banners = (self.told, self.only_here, self.uncertified, self.window_bar, self.stick)
        for part in (self._title, *banners, self.finder, card):
            self.area.column.addWidget(part)
        self.area.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.retranslate()

    # What is shown

    def chrome(self) -> Chrome:
        """The survey, who works here, and a new interview."""
        who = self.tr("enumerator {code}").replace("{code}", self._desk.device.enumerator)
        parts = [self.tr("TRIAL")] if self._desk.trial else []
        parts += [part for part in (self._desk.device.organisation, who) if part]
        keys = [self.tr("↑ ↓ choose · Enter continue · Ctrl+1–3 rooms")]
        if not self.finder.isHidden():
            keys.append(self.tr("{key} find").replace("{key}", FIND_KEY))
        if self._can_void:
            keys.append(self.tr("{key} void").replace("{key}", VOID_KEY))
        return Chrome(
            title=self._desk.survey_name,
            subtitle=" · ".join(parts),
            keys=" · ".join(keys),
            primary=Step(self.tr("New interview"), NEW_KEY),
        )

    def retranslate(self) -> None:
        """Say it anew."""
        self.told.show_message("")  # it was said in another language
        self._title.setText(self.tr("Interviews"))
        self.hand_over_button.show_text(self.tr("Hand over"))
        self.enrol_button.show_text(self.tr("Make it known"))
        self.table.setAccessibleName(self.tr("Interviews"))
        self.finder.ask(self.tr("Find an interview by its code"))
        self._show_all()
        super().retranslate()

    def tell(self, text: str, tone: Tone = "ok") -> None:
        """Say what happened, above the list, until the list is shown again."""
        self.told.show_message(text, tone)

    def shown(self) -> None:
        """Read the list anew; the keyboard is on it."""
        self._rooms.show_room("list")
        self.take_focus()
        self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was told belongs to one visit, and a stick is looked for while the list is shown."""
        self.told.show_message("")
        self.window_bar.forget()
        self.stick.rest()
        super().hideEvent(event)

    def take_focus(self) -> None:
        """Put the keyboard on the table, or where there is none on the page."""
        target = self.table if not self.table.isHidden() else self
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if target is self.table else Qt.FocusPolicy.StrongFocus)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def begin_at_top(self) -> None:
        """Drafts to correct stand there: when the list is read next, the first row is the current one."""
        self._at_top = True

    @Slot()
    def reload(self) -> None:
        """Have the worker read the list."""
        self._tasks.run(_read(self._desk, self._clock), self._read, self._not_read)

    def _read(self, listed: Listed) -> None:
        self.listed = listed
        if self._at_top:
            self._at_top, self._shown = False, []
        self._show_all()
        if self.isVisible():
            self.stick.watch(listed.only_here.count)
        if self.table.hasFocus() or self.hasFocus():
            self.take_focus()
        if listed.trouble is not None:
            self.tell(message(listed.trouble), "error")
        self.chrome_changed.emit()

    @Slot(object)
    def _sealed(self, entry: SealedEntry) -> None:
        said = self.tr("The interview is sealed for good. Its code is {code}.")
        self.tell(said.replace("{code}", entry.code), "ok")
        self.reload()

    @Slot(object)
    def _not_read(self, error: KnownError) -> None:
        self.tell(message(error), "error")

    def _show_all(self) -> None:
        listed = self.listed
        entries = listed.entries if listed is not None else ()
        self.finder.setVisible(len(entries) > SHOWN)
        only = listed.only_here if listed is not None else None
        today = self._clock.today()
        text = only_here_text(only.count, only.oldest, today) if only is not None else ""
        self.only_here.show_message(text, only_here_tone(only.oldest if only is not None else None, today))
        waits = self.tr("This laptop is not certified yet: its interviews are kept and wait.")
        self.uncertified.show_message("" if self._desk.is_certified else waits, "info")
        self._rooms.show_counts(len(entries), only.count if only is not None else 0)
        self._empty.setVisible(listed is not None and not entries)
        self._empty.setText(
            self.tr("There is no interview on this laptop yet. Press Ctrl+N to begin the first.")
        )
        self.setAccessibleName(self._empty.text())
        self._show_rows()

    @Slot()
    def _show_rows(self) -> None:
        entries = self.listed.entries if self.listed is not None else ()
        wanted = self.finder.text.strip().casefold() if not self.finder.isHidden() else ""
        found = [entry for entry in entries if wanted in name_of_entry(entry).casefold()]
        current = self.current
        self._shown = found[:SHOWN]
        several = len(self._desk.forms) > 1
        head = [self.tr("Code"), self.tr("State"), self.tr("Changed"), ""]
        weights = [0.9, 1.8, 1.35, 1.35]
        if several:
            head.insert(1, self.tr("Questionnaire"))
            weights.insert(1, 1.6)
        place = next((i for i, e in enumerate(self._shown) if current and e.record == current.record), 0)
        self.table.setVisible(bool(self._shown))
        self.table.show_rows(head, [self._row(entry, several) for entry in self._shown], weights, place)
        hidden = len(found) - len(self._shown)
        more = self.tr("%n more are not shown. Type a code above to find one.", "", hidden) if hidden else ""
        if wanted and not found:
            more = self.tr("No interview has this code.")
        self._more.show_text(more)
        self.window_bar.show_entries(entries)
        self.window_bar.show_current(self.current)

    def _row(self, entry: InterviewEntry, several: bool) -> Row:
        now = self._clock.now()
        hours = self._desk.pack.policy.draft_reminder_hours
        cells: list[Cell | str] = [
            name_of_entry(entry),
            state_cell(entry, now, hours),
            changed_cell(entry, now),
            next_cell(entry),
        ]
        if several:
            form = self._desk.forms.get(entry.form)
            cells.insert(1, form.text(form.title, self._language(form.languages)) if form else entry.form)
        return cells

    def _language(self, languages: dict[str, str] | object) -> str:
        code = texts.spoken()
        return code if isinstance(languages, dict) and code in languages else ""

    @property
    def current(self) -> InterviewEntry | None:
        """The interview of the current row."""
        return self._shown[self.table.row] if 0 <= self.table.row < len(self._shown) else None

    # What the user does

    def go_on(self) -> None:
        """A new interview."""
        self.new_asked.emit()

    @Slot(int)
    def _opened(self, row: int) -> None:
        entry = self._shown[row]
        if entry.state is State.DRAFT:
            self.resume_asked.emit(entry.record)
        else:
            self.tell(sealed_text(entry), "info")

    @Slot(int)
    def _moved(self, row: int) -> None:
        self.window_bar.show_current(self.current)
        if row < 0:
            return
        self.chrome_changed.emit()
        place = self.table.visualRect(self.table.model_.index(row, 0)).center()
        within = self.table.viewport().mapTo(self.area.holder, place)
        self.area.ensureVisible(within.x(), within.y(), 0, 80)

    @property
    def _can_void(self) -> bool:
        entry = self.current
        return entry is not None and entry.state not in (State.DRAFT, State.FINISHED, State.VOID)

    @Slot()
    def _hand_over(self) -> None:
        self.room_asked.emit("hand_over")

    def key_pressed(self, key: str) -> bool:
        """Rooms, finding, and Enter where the table has not the keyboard."""
        if key in ROOM_KEYS:
            self.room_asked.emit(ROOM_KEYS[key])
            return True
        if key == FIND_KEY and not self.finder.isHidden():
            self.finder.take_focus()
            return True
        if key == VOID_KEY and self._can_void:
            self.void_asked.emit(self.current)
            return True
        if key == ENROL_KEY and not self._desk.is_certified:
            self.enrol_asked.emit()
            return True
        if self.window_bar.key_pressed(key) or self.stick.key_pressed(key):
            return True
        if self.finder.line.hasFocus() and key in ("Down", "Enter", "Esc"):
            if key == "Esc":
                self.finder.line.clear()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False


def _read(desk: EnumeratorDesk, clock: Clock) -> Callable[[Progress], Listed]:
    def job(progress: Progress) -> Listed:
        progress(0, None)
        swept = reopening.seal_due(desk, clock)
        # What came back to be corrected first; the order is kept otherwise.
        entries = sorted(interviews.listing(desk), key=_is_other)
        trouble = swept.failed[0][1] if swept.failed else None
        return Listed(tuple(entries), handover.only_here(desk), trouble)

    return job


def _is_other(entry: InterviewEntry) -> bool:
    return entry.state is not State.DRAFT or not entry.returned
