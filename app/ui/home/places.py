"""Where a file is to be written: the sticks that are plugged in as rows, a folder as the last."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QTimer, Signal, Slot

from app.ui.home.drives import removable_drives
from app.ui.widgets.choice_card import ChoiceCard
from app.ui.widgets.labels import Label
from app.ui.widgets.path_line import BROWSE_KEY, PathLine
from app.ui.widgets.tabbing import tab_order

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.home.drives import Drive
    from app.ui.tasks import Tasks

_LOOK_AGAIN: Final = 3_000
"""Milliseconds between two looks for a stick while the page is open."""

FOLDER: Final = "folder"
"""The row for a folder that is typed or chosen."""


class PlacesCard(ChoiceCard):
    """Looks for sticks while its page is open: call `watch` and `rest`.

    Signals: drives_changed() when another stick is there, or one less.
    """

    drives_changed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        find_drives: Callable[[], tuple[Drive, ...]] = removable_drives,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, with_digits=True)
        self._tasks, self.find_drives = tasks, find_drives
        self.drives: tuple[Drive, ...] = ()
        self._looking = False
        self.is_held = False
        """No row comes or goes while this holds: a file is being written."""
        self.folder = PathLine("folder")
        self.folder.chosen.connect(self._folder_chosen)
        self.no_stick = Label(role="muted")
        self.column.addWidget(self.no_stick)
        self.column.addWidget(self.folder)
        self.picked.connect(self._picked)
        self.again = QTimer(self)
        self.again.setInterval(_LOOK_AGAIN)
        self.again.timeout.connect(self.look)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it anew."""
        self.ask(self.tr("Where to?"))
        self.folder.ask(self.tr("Folder"), self.tr("for example E:\\ or /media/stick"))
        self.folder.offer(self.tr("Choose a folder"))
        self._show_rows()
        super().retranslate()

    def _show_rows(self) -> None:
        rows = [(str(drive.folder), self._text(drive)) for drive in self.drives]
        self.show_choices((*rows, (FOLDER, self.tr("A folder"))), rows[0][0] if rows else FOLDER)
        for row in self.rows:
            row.setVisible(bool(rows))
        tab_order((*self.rows, self.folder.line, self.folder.browse_button))
        self.folder.setVisible(self.is_folder)
        waits = self.tr("No stick is plugged in. Plug one in and it appears here, or choose a folder.")
        self.no_stick.show_text("" if rows else waits)

    def _text(self, drive: Drive) -> str:
        free = QLocale().formattedDataSize(drive.free, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        return self.tr("{name} · {free} free").replace("{name}", drive.name).replace("{free}", free)

    @property
    def is_folder(self) -> bool:
        """Whether a folder is to be typed."""
        return self.chosen == FOLDER

    @property
    def place(self) -> Path | None:
        """The chosen stick or the typed folder; None where nothing was typed."""
        return self.folder.path if self.is_folder else Path(self.chosen)

    def is_on_stick(self, path: Path) -> bool:
        """Whether the file lies on one of the sticks."""
        return any(path.is_relative_to(drive.folder) for drive in self.drives)

    # Looking for sticks

    def watch(self) -> None:
        """Look for sticks now and from now on."""
        self.look()
        self.again.start()

    def rest(self) -> None:
        """Look no more."""
        self.again.stop()

    @Slot()
    def look(self) -> None:
        """Have the worker ask the system what is plugged in."""
        if self.is_held or self._looking:
            return
        self._looking = True
        find = self.find_drives

        def job(progress: Progress) -> tuple[Drive, ...]:
            return find()

        self._tasks.run(job, self._found, self._not_found)

    def _found(self, drives: tuple[Drive, ...]) -> None:
        self._looking = False
        if drives == self.drives or self.is_held:
            return
        had = self.has_keyboard or self.folder.line.hasFocus()
        only_folder = not self.drives and not self.folder.text
        self.drives = drives
        if only_folder:
            self.chosen = ""
        self._show_rows()
        if had and not self.isHidden() and not self.folder.text:
            self.take_keyboard()
        self.drives_changed.emit()

    def _not_found(self, _error: KnownError) -> None:
        self._looking = False

    # The keyboard

    def take_keyboard(self) -> None:
        """Put the keyboard on the first stick, or into the line."""
        if self.drives:
            self.take_focus()
        else:
            self.folder.take_focus()

    @Slot(str)
    def _picked(self, _name: str) -> None:
        self.folder.setVisible(self.is_folder)
        self.folder.say("")

    @Slot(object)
    def _folder_chosen(self, _paths: object) -> None:
        self.choose(FOLDER)
        self.folder.take_focus()

    def key_pressed(self, key: str) -> bool:
        """The dialog, digits, arrows; Enter on the folder's row goes into its line."""
        if key == BROWSE_KEY:
            self.choose(FOLDER)
            self.folder.browse()
            return True
        if super().key_pressed(key):
            return True
        if key == "Up" and self.folder.line.hasFocus() and self.drives:
            self.take_focus()
            return True
        if key == "Enter" and self.has_keyboard and self.is_folder:
            self.folder.take_focus()
            return True
        return False
