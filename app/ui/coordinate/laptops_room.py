"""The survey's laptops: what came of each, what lacks, whether its words agree; certificates, receipts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot

from app.ui import texts
from app.ui.coordinate.certify_panel import CertifyPanel
from app.ui.coordinate.figure import TableCard
from app.ui.coordinate.laptop_card import HEAR_KEY, LaptopCard
from app.ui.coordinate.laptop_words import LaptopWords
from app.ui.coordinate.receipts_panel import ReceiptsPanel
from app.ui.coordinate.room import Bar, Room, fill
from app.ui.coordinate.sight import see_row
from app.ui.page import Step
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Banner
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import appear
from app.ui.widgets.table import Cell, HairlineTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.actions.merging_status import LaptopStatus
    from app.ui.coordinate.laptop_words import Trouble
    from app.ui.coordinate.overview import Overview
    from app.ui.coordinate.room import Desk
    from app.ui.widgets.table import Row

GO_KEY: Final = "Ctrl+Enter"
TASKS: Final = {"certify": "Ctrl+N", "receipts": "Ctrl+R"}
"""What can be done for laptops, and the key that does it."""


class LaptopsRoom(Room):
    """A row a laptop and the card of the current one; each task opens a card below, one at a time."""

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, parent, wide=True)
        self.laptops: tuple[LaptopStatus, ...] = ()
        self._overview: Overview | None = None
        self._is_filling = False
        self._said: Callable[[], str] | None = None
        self._words = LaptopWords(self)
        self._title, self._what = Label(role="h1"), Label()
        self.result = Banner(tone="ok")
        self.table = HairlineTable()
        self.table.moved.connect(self._moved)
        self.table.opened.connect(self._opened)
        self._table_card = TableCard(self.table)
        self.buttons = {name: KeyButton(key=key) for name, key in TASKS.items()}
        self._none = Label()
        self._tools = FlowRow()
        self._tools.place(tuple(self.buttons.values()))
        self.written = HairlineTable(marks_row=False)
        self._written_card = TableCard(self.written)
        self.card = LaptopCard(around)
        self.certify = CertifyPanel(around)
        self.receipts = ReceiptsPanel(around)
        self.panels: dict[str, CertifyPanel | ReceiptsPanel] = {
            "certify": self.certify,
            "receipts": self.receipts,
        }
        self.open = ""
        for part in (
            self._title, self._what, self._none, self.result, self._written_card, self._tools,
            *self.panels.values(), self._table_card, self.card,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch(1)
        for panel in self.panels.values():
            panel.hide()
            panel.ended.connect(self._ended)
            panel.state_changed.connect(self.bar_changed)
            panel.seen.connect(self._see)
        for button in self.buttons.values():
            button.clicked.connect(self._asked)
        self.card.hide()
        self.retranslate()

    # what the desk shows

    @property
    def panel(self) -> CertifyPanel | ReceiptsPanel | None:
        """The task that is open."""
        return self.panels.get(self.open)

    @property
    def is_working(self) -> bool:
        """Whether a task's job is under way."""
        return any(panel.is_working for panel in self.panels.values())

    def cancel(self) -> None:
        """Ask the task's job to stop."""
        for panel in self.panels.values():
            panel.cancel()

    def bar(self) -> Bar:
        """Close the task that is open, or do it."""
        if self.is_working:
            return Bar(Step(self.tr("Cancel"), "Esc"))
        panel = self.panel
        if panel is not None:
            return Bar(Step(self.tr("Close"), "Esc"), "", Step(panel.go_text(), GO_KEY))
        if not self.laptops:
            return Bar()
        return Bar(note=fill(self.tr("↑ ↓ choose a laptop · Enter or {key} compare its words"), key=HEAR_KEY))

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
            self._take_focus()
            self.verticalScrollBar().setValue(0)

    def _take_focus(self) -> None:
        (self.table if self.laptops else self.buttons["certify"]).setFocus()

    def left(self) -> None:
        """What was typed does not stay behind."""
        self.card.forget()
        if not self.is_working:
            self.close_task()
            self._tell(None)

    def show_overview(self, overview: Overview) -> None:
        """Show the laptops as they are now."""
        self._overview = overview
        self.receipts.show_lacking(overview.lacking)
        self._show()
        self.bar_changed.emit()

    # tasks

    @Slot()
    def _asked(self) -> None:
        name = next((name for name, button in self.buttons.items() if button is self.sender()), "")
        self.task(name)

    def task(self, name: str) -> None:
        """Open a task; what another one held is forgotten."""
        if self.is_working or name not in self.panels:
            return
        self.close_task()
        self._tell(None)
        self.open = name
        panel = self.panels[name]
        panel.show()
        self._show_card()
        panel.begin()
        panel.take_focus()
        self.bar_changed.emit()
        self.see(panel)

    def certify_file(self, path: Path) -> None:
        """Look at a request that was dropped."""
        self.task("certify")
        if self.open == "certify":
            self.certify.open_file(path)

    def close_task(self) -> None:
        """Close what is open and forget what was typed there."""
        panel, self.open = self.panel, ""
        if panel is not None:
            panel.forget()
            panel.hide()
            self._show_card()
            self._take_focus()
            self.bar_changed.emit()

    @Slot(object)
    def _ended(self, said: Callable[[], str]) -> None:
        name = self.open
        self.close_task()
        self._tell(said, shows_receipts=name == "receipts")
        self._take_focus()
        self.see(self.result)
        self.stored.emit()

    def _tell(self, said: Callable[[], str] | None, *, shows_receipts: bool = False) -> None:
        self._said = said
        self.result.show_message(said() if said is not None else "", "ok")
        if not shows_receipts:
            self.receipts.report = None
        self._show_written()

    @Slot(object)
    def _see(self, widget: QWidget) -> None:
        self.see(widget)

    # showing

    @property
    def current(self) -> LaptopStatus | None:
        """The laptop of the current row."""
        return self.laptops[self.table.row] if 0 <= self.table.row < len(self.laptops) else None

    @Slot(int)
    def _moved(self, _row: int) -> None:
        if not self._is_filling:
            self._show_card()
            see_row(self, self.table)

    @Slot(int)
    def _opened(self, _row: int) -> None:
        if self.card.take_focus():
            self.see(self.card.heard)
        else:
            self.see(self.card)

    def _troubles(self, one: LaptopStatus) -> tuple[Trouble, ...]:
        found = self._overview
        away = found.health.not_back if found is not None else ()
        return self._words.troubles(one, away, trial=self.around.desk.trial)

    def _show(self) -> None:
        found = self._overview
        was = self.current
        # What needs a look comes first.
        laptops = found.health.laptops if found is not None else ()
        self.laptops = tuple(sorted(laptops, key=lambda one: _weight(self._troubles(one))))
        appear(self._table_card, bool(self.laptops))
        self._none.show_text(self._nobody() if found is not None and not self.laptops else "")
        head: tuple[str, ...] = (
            self.tr("Enumerator"), self.tr("Organisation"), self.tr("Certificate"), self.tr("Interviews"),
            self.tr("Last entry"), self.tr("Head code"), self.tr("What is not as it should be"),
        )  # fmt: skip
        weights: tuple[float, ...] = (2, 2.2, 3, 1.8, 1.4, 4.4, 5)
        rows = [self._row(one) for one in self.laptops]
        if not any(one.organisation for one in self.laptops):
            head, weights = head[:1] + head[2:], weights[:1] + weights[2:]
            rows = [(row[0], *row[2:]) for row in rows]
        place = next((i for i, one in enumerate(self.laptops) if was and one.device == was.device), 0)
        self._is_filling = True
        self.table.show_rows(head, rows, weights, place)
        self._is_filling = False
        self._show_card()

    def _nobody(self) -> str:
        if self.around.desk.trial:
            return self.tr(
                "No laptop has handed anything over yet. Set laptops up with the survey pack; in a trial none"
                " of them needs a certificate."
            )
        return self.tr(
            "No laptop is known yet. Set laptops up with the survey pack: each writes a request to a stick."
            " Bring the stick here, and certify the laptop."
        )

    def _row(self, one: LaptopStatus) -> Row:
        report = one.report
        return (
            one.enumerator or "—",
            one.organisation,
            self._words.state(one, trial=self.around.desk.trial),
            texts.number(one.interviews),
            str(report.head.seq) if report.head is not None else "—",
            report.head_code or Cell("—", "muted"),
            self._words.short(self._troubles(one), one),
        )

    def _show_card(self) -> None:
        one = self.current if self.panel is None else None
        if one is None:
            self.card.show_laptop(None, "", None, (), "")
            return
        name, fine = self._words.name(one), self._words.fine(one)
        self.card.show_laptop(one, name, self._last(one), self._troubles(one), fine)

    def _last(self, one: LaptopStatus) -> datetime | None:
        bundles = self._overview.bundles if self._overview is not None else ()
        return max((each.added for each in bundles if each.device == one.device), default=None)

    def _show_written(self) -> None:
        report = self.receipts.report if self._said is not None else None
        written = report.receipts if report is not None else ()
        appear(self._written_card, bool(written))
        self._written_card.title.setText(self.tr("Receipts that were written"))
        self.written.setAccessibleName(self._written_card.title.text())
        head = (self.tr("Enumerator"), self.tr("Interviews"), self.tr("File"))
        rows = [(one.enumerator, texts.number(one.interviews), one.path.name) for one in written]
        self.written.show_rows(head, rows, (3, 2, 6))

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Laptops"))
        self._what.setText(
            self.tr(
                "Each laptop signs everything it does in one chain. So Dala sees what is missing, even when"
                " interviews or whole bundles never came."
            )
        )
        self._table_card.title.setText(self.tr("Laptops of the survey"))
        self.table.setAccessibleName(self._table_card.title.text())
        self.buttons["certify"].show_text(self.tr("Certify a laptop"))
        self.buttons["receipts"].show_text(self.tr("Write receipts"))
        self.result.show_message(self._said() if self._said is not None else "")
        self._show_written()
        self._show()
        super().retranslate()

    def key_pressed(self, key: str) -> bool:
        """The open task's keys, the card's, then those of the tasks."""
        panel = self.panel
        if panel is not None and panel.key_pressed(key):
            return True
        if self.is_working:
            return key in TASKS.values()
        if key == HEAR_KEY:
            self._opened(self.table.row)
            return True
        if self.card.key_pressed(key):
            return True
        name = next((name for name, does in TASKS.items() if does == key), "")
        if name:
            self.task(name)
        return bool(name)


def _weight(troubles: tuple[Trouble, ...]) -> int:
    return 0 if any(one.tone == "error" for one in troubles) else 1 if troubles else 2
