"""Who can open the survey's interviews: its keys, what is written of them, whether they were tried."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot

from app.actions import publishing, recipients
from app.ui.coordinate.figure import TableCard
from app.ui.coordinate.given_panel import GivenPanel
from app.ui.coordinate.key_words import name_of_key, place_of_key, trial_of_key
from app.ui.coordinate.make_panel import MakePanel
from app.ui.coordinate.publish_card import PublishCard
from app.ui.coordinate.rehearse_panel import RehearsePanel
from app.ui.coordinate.remove_panel import RemovePanel
from app.ui.coordinate.room import Bar, Room, fill
from app.ui.messages import message
from app.ui.page import Step
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Banner
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import appear
from app.ui.widgets.table import HairlineTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.actions.publishing import Readiness
    from app.actions.recipients import SurveyKey
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.coordinate.overview import Overview
    from app.ui.coordinate.panel import Panel
    from app.ui.coordinate.room import Desk

GO_KEY: Final = "Ctrl+Enter"
TASKS: Final = {
    "make": "Ctrl+N", "give": "Ctrl+G", "try": "Ctrl+T", "own": "Ctrl+P", "mark": "F8", "remove": "Ctrl+Del",
}  # fmt: skip
"""What can be done with keys, and the key that does it."""


class KeysRoom(Room):
    """The table of keys; each task opens a card below it, one at a time."""

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.keys: tuple[SurveyKey, ...] = ()
        self._practice = 0
        self._said: Callable[[], str] | None = None
        self._title, self._what = Label(role="h1"), Label()
        self.result = Banner(tone="ok")
        self.publish = PublishCard(around)
        self.table = HairlineTable()
        self._table_card = TableCard(self.table)
        self.buttons = {name: KeyButton(key=key) for name, key in TASKS.items()}
        self._tools = FlowRow()
        self._tools.place(tuple(self.buttons.values()))
        self.make = MakePanel(around)
        self.given = GivenPanel(around)
        self.rehearse = RehearsePanel(around)
        self.own = MakePanel(around, own=True)
        self.remove = RemovePanel(around)
        self.panels: dict[str, MakePanel | GivenPanel | RehearsePanel | RemovePanel] = {
            "make": self.make,
            "give": self.given,
            "try": self.rehearse,
            "own": self.own,
            "remove": self.remove,
        }
        self.open = ""
        for part in (
            self._title, self._what, self.result, self.publish, self._table_card, self._tools,
            *self.panels.values(),
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch(1)
        for panel in self.panels.values():
            panel.hide()
        tasks: tuple[Panel, ...] = (*self.panels.values(), self.publish)
        for one in tasks:
            one.ended.connect(self._ended)
            one.state_changed.connect(self.bar_changed)
            one.seen.connect(self._see)
        self.publish.went.connect(self.task)
        self.publish.hide()
        self.table.moved.connect(self._moved)
        for button in self.buttons.values():
            button.clicked.connect(self._asked)
        self.retranslate()

    # what the desk shows

    @property
    def panel(self) -> Panel | None:
        """The task that is open."""
        return self.panels.get(self.open)

    @property
    def is_working(self) -> bool:
        """Whether a task's job is under way."""
        return any(panel.is_working for panel in (*self.panels.values(), self.publish))

    def cancel(self) -> None:
        """Ask the task's job to stop."""
        for panel in (*self.panels.values(), self.publish):
            panel.cancel()

    def bar(self) -> Bar:
        """Close the task that is open, or do it."""
        if self.is_working:
            return Bar(Step(self.tr("Cancel"), "Esc"))
        panel = self.panel
        if panel is None:
            return Bar(note=self.tr("↑ ↓ choose a key"))
        return Bar(Step(self.tr("Close"), "Esc"), "", Step(panel.go_text(), GO_KEY))

    def go_back(self) -> None:
        """Cancel the job, or close the task."""
        if self.is_working:
            self.cancel()
        else:
            self.close_task()

    def go_on(self) -> None:
        """Do the task."""
        if self.panel is not None:
            self.panel.go()

    def shown(self) -> None:
        """The keyboard is at the table, or at the task that is open."""
        if self.panel is not None:
            self.panel.take_focus()
        else:
            self.table.setFocus()
            self.verticalScrollBar().setValue(0)

    def left(self) -> None:
        """What was typed does not stay behind."""
        if not self.is_working:
            self.close_task()
            self._tell(None)

    def show_overview(self, overview: Overview) -> None:
        """Have the keys and the checks read."""
        self._practice = overview.all.total
        self.around.tasks.run(_read(self.around), self._read)

    def _read(self, found: tuple[tuple[SurveyKey, ...], tuple[Readiness, ...]]) -> None:
        self.keys, checks = found
        self.publish.show_checks(checks, self._practice)
        self._show_publish()
        self._show_keys()

    def _show_publish(self) -> None:
        """The gate stands there while the survey is a trial and no task takes the room."""
        appear(self.publish, self.around.desk.trial and not self.open)

    # tasks

    @Slot()
    def _asked(self) -> None:
        name = next((name for name, button in self.buttons.items() if button is self.sender()), "")
        self.task(name)

    @Slot(str)
    def task(self, name: str) -> None:
        """Open a task, or do it at once where it needs nothing more; `mark` without a button: the table."""
        if self.is_working or not name:
            return
        if name == "mark":
            if self.sender() is self.publish:
                self.focus(self.table)
            else:
                self._mark()
            return
        key = self.key
        if name == "remove":
            if key is None or key.own:
                return
            self.remove.show_key(key)
        self.close_task()
        self._tell(None)
        self.open = name
        panel = self.panels[name]
        self._show_publish()
        panel.show()
        panel.begin()
        panel.take_focus()
        self.bar_changed.emit()
        self.see(panel)

    def close_task(self) -> None:
        """Close what is open and forget what was typed there."""
        panel, self.open = self.panel, ""
        if panel is not None:
            panel.forget()
            panel.hide()
            self._show_publish()
            self.table.setFocus()
            self.bar_changed.emit()

    @property
    def key(self) -> SurveyKey | None:
        """The key in the table's current row."""
        return self.keys[self.table.row] if 0 <= self.table.row < len(self.keys) else None

    def _mark(self) -> None:
        key = self.key
        if key is not None:
            job = _mark(self.around, key.name, off_site=not key.off_site)
            self.around.tasks.run(job, self._marked, self._not_marked)

    def _marked(self, key: SurveyKey) -> None:
        self._tell(lambda: self._marked_text(key))
        self.stored.emit()

    def _marked_text(self, key: SurveyKey) -> str:
        if key.off_site:
            said = self.tr("“{name}” is kept in another building.")
        else:
            said = self.tr("“{name}” is not kept off-site.")
        return fill(said, name=name_of_key(key))

    def _not_marked(self, error: KnownError) -> None:
        self._tell(lambda: message(error), good=False)

    @Slot(object)
    def _ended(self, said: Callable[[], str]) -> None:
        self.close_task()
        self._show_publish()
        self._tell(said)
        self.table.setFocus()
        self.see(self.result)
        self.stored.emit()

    def _tell(self, said: Callable[[], str] | None, *, good: bool = True) -> None:
        self._said = said
        self.result.show_message(said() if said is not None else "", "ok" if good else "error")
        if said is not None:
            self.see(self.result)

    @Slot(object)
    def _see(self, widget: QWidget) -> None:
        self.see(widget)

    # showing

    @Slot(int)
    def _moved(self, _row: int) -> None:
        self._show_tools()

    def _show_tools(self) -> None:
        key = self.key
        self.buttons["mark"].setEnabled(key is not None)
        self.buttons["remove"].setEnabled(key is not None and not key.own)
        is_off_site = key is not None and key.off_site
        here, there = self.tr("It is not off-site"), self.tr("It is kept off-site")
        self.buttons["mark"].show_text(here if is_off_site else there)
        self._tools.updateGeometry()

    def _show_keys(self) -> None:
        head = (
            self.tr("Key"),
            self.tr("Where it is kept"),
            self.tr("Tried last"),
            self.tr("Its eight words"),
        )
        rows = [
            (name_of_key(key), place_of_key(key), trial_of_key(key), key.fingerprint) for key in self.keys
        ]
        self.table.show_rows(head, rows, (4, 4, 4, 6), max(self.table.row, 0))
        self._show_tools()

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Keys"))
        self._what.setText(
            self.tr(
                "Each of these keys opens every interview of the survey by itself, and any laptop whose"
                " passphrase is lost (the first three do). One must lie in another building: with this"
                " computer as the only key, a fire or a theft ends the survey."
            )
        )
        self._table_card.title.setText(self.tr("Keys of the survey"))
        self.table.setAccessibleName(self._table_card.title.text())
        for name, text in (
            ("make", self.tr("Make a new key")),
            ("give", self.tr("Add a key somebody gave")),
            ("try", self.tr("Try a key")),
            ("own", self.tr("Put this desk's key on paper")),
            ("remove", self.tr("Remove it")),
        ):
            self.buttons[name].show_text(text)
        self.result.show_message(self._said() if self._said is not None else "")
        self._show_keys()
        super().retranslate()

    def key_pressed(self, key: str) -> bool:
        """The open task's keys, then those of the gate and of the tasks."""
        panel = self.panel
        if panel is not None and panel.key_pressed(key):
            return True
        if self.is_working:
            return key in TASKS.values()
        if panel is None and self.publish.key_pressed(key):
            return True
        name = next((name for name, does in TASKS.items() if does == key), "")
        if name and self.buttons[name].isEnabled():
            self.task(name)
        return bool(name)


def _read(around: Desk) -> Callable[[Progress], tuple[tuple[SurveyKey, ...], tuple[Readiness, ...]]]:
    def job(progress: Progress) -> tuple[tuple[SurveyKey, ...], tuple[Readiness, ...]]:
        progress(0, None)
        return recipients.listing(around.desk), publishing.readiness(around.desk)

    return job


def _mark(around: Desk, name: str, *, off_site: bool) -> Callable[[Progress], SurveyKey]:
    def job(progress: Progress) -> SurveyKey:
        progress(0, None)
        return recipients.mark(around.desk, name, off_site=off_site)

    return job
