"""Who may set a laptop up, and how many interviews are wanted: two lists from spreadsheets saved as CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import Slot

from app.actions import fieldwork
from app.base.errors import Code
from app.ui.coordinate.panel import Panel
from app.ui.coordinate.paths import PathField
from app.ui.coordinate.room import fill
from app.ui.messages import message
from app.ui.widgets.button import KeyButton
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import appear

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.coordinate.room import Desk

Kind = Literal["enumerators", "quotas"]
TAKE_KEYS: Final = {"enumerators": "F10", "quotas": "F11"}


class ListCard(Panel):
    """One of the lists: what it says now, a file for another, a button that empties it."""

    def __init__(self, around: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.kind: Kind = kind
        self.now = Label(role="muted")
        self.file = PathField("", "open", ".csv")
        self.file.edited.connect(self._path_edited)
        self.take = KeyButton(key=TAKE_KEYS[kind])
        self.take.clicked.connect(self.go)
        self.empty = KeyButton()
        self.empty.clicked.connect(self.clear_list)
        row = FlowRow()
        row.place((self.take, self.empty))
        for part in (self.now, self.file, row):
            self.column.addWidget(part)
        self.finish_building()

    @property
    def count(self) -> int:
        """How many lines the survey's list has now."""
        pack = self.around.desk.pack
        return len(pack.enumerators if self.kind == "enumerators" else pack.quotas)

    def show_list(self) -> None:
        """Say what the survey says now."""
        if self.kind == "enumerators":
            every = self.tr("Now: anybody with the pack may set a laptop up, with any code.")
            some = self.tr("Now: %n enumerators may set a laptop up.", "", self.count)
        else:
            every = self.tr("Now: no quotas.")
            some = self.tr("Now: %n quotas.", "", self.count)
        self.now.setText(some if self.count else every)
        appear(self.empty, bool(self.count))

    def go_text(self) -> str:
        """What the button says."""
        return self.tr("Take the list over")

    def take_focus(self) -> None:
        """The line."""
        self.file.line.setFocus()

    @Slot()
    def _path_edited(self) -> None:
        self._why = None
        self.notice.show_message("")

    @Slot()
    def go(self) -> None:
        """Read the file and sign the pack's next revision."""
        if self.is_working:
            return
        path = self.file.path
        if path is None:
            self.refuse(self._asks_file)
            self.take_focus()
            return
        self.run(self.tr("Signing the pack…"), _set(self.around, self.kind, path), self._taken)

    @Slot()
    def clear_list(self) -> None:
        """Empty the list."""
        if not self.is_working:
            self.run(self.tr("Signing the pack…"), _set(self.around, self.kind, None), self._taken)

    def _asks_file(self) -> str:
        return self.tr("Type which file holds the list, or choose it with Browse.")

    def _taken(self, _nothing: None) -> None:
        self.file.line.clear()
        self.show_list()
        self.ended.emit(self._said)

    def _said(self) -> str:
        said = self.tr("The pack has number {number} now. Write it and give it to every laptop.")
        return fill(said, number=self.around.desk.pack.revision)

    def failed(self, error: KnownError) -> None:
        """What is as it was is no mistake."""
        if error.code is Code.NOTHING_NEW:
            self.refuse(self._nothing_new)
        else:
            self.refuse(lambda: message(error))

    def _nothing_new(self) -> str:
        return self.tr("The survey says that already: nothing is changed.")

    def retranslate(self) -> None:
        """Set every text."""
        if self.kind == "enumerators":
            self.title.setText(self.tr("Enumerators"))
            self.what.setText(
                self.tr(
                    "With a list, only these codes can set a laptop up. A CSV file with the columns code and,"
                    " where there are several, organisation."
                )
            )
            asks, chooses = self.tr("List of enumerators"), self.tr("Choose the list of enumerators")
            self.empty.show_text(self.tr("Let everybody set a laptop up"))
        else:
            self.title.setText(self.tr("Quotas"))
            self.what.setText(
                self.tr(
                    "How many interviews are wanted, by answers. A CSV file with the columns name, form,"
                    " target, and one for each question that counts."
                )
            )
            asks, chooses = self.tr("List of quotas"), self.tr("Choose the list of quotas")
            self.empty.show_text(self.tr("Do without quotas"))
        self.file.say(asks, chooses, self.tr("CSV files"))
        self.take.show_text(self.go_text())
        self.show_list()
        super().retranslate()

    def key_pressed(self, key: str) -> bool:
        """Its function key; Enter in the line too."""
        if key == TAKE_KEYS[self.kind] or (key == "Enter" and self.file.line.hasFocus()):
            self.go()
            return True
        return False


def _set(around: Desk, kind: Kind, path: Path | None) -> Callable[[Progress], None]:
    def job(progress: Progress) -> None:
        progress(0, None)
        if kind == "enumerators":
            fieldwork.set_enumerators(around.desk, fieldwork.read_enumerators(path) if path else ())
        else:
            fieldwork.set_quotas(around.desk, fieldwork.read_quotas(path) if path else ())

    return job
