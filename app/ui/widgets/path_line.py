"""A line for a file or folder: typed, dropped on its page, or chosen in a dialog."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QUrl, Signal, Slot

from app.base.reading import is_folder
from app.ui.widgets.button import KeyButton
from app.ui.widgets.file_dialog import FileDialog
from app.ui.widgets.labelled import Labelled

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent
    from PySide6.QtWidgets import QWidget

Takes = Literal["file", "files", "folder"]
BROWSE_KEY = "Ctrl+O"


class PathLine(Labelled):
    """A `Labelled` with a button that opens the dialog; nothing waits for the dialog.

    Signals: chosen(paths) with a tuple of `Path` when a dialog or a drop gave some.
    """

    chosen = Signal(object)

    def __init__(
        self, takes: Takes = "file", parent: QWidget | None = None, *, key: str = BROWSE_KEY
    ) -> None:
        super().__init__(parent)
        self._takes: Takes = takes
        self._title = self._filter = ""
        self.dialog: FileDialog | None = None
        self.browse_button = KeyButton(key=key)
        self.browse_button.clicked.connect(self.browse)
        self.row.addWidget(self.browse_button)

    def retranslate(self) -> None:
        """Set the button's text."""
        self.browse_button.show_text(self.tr("Choose…"))
        super().retranslate()

    def offer(self, title: str, name_filter: str = "") -> None:
        """What the dialog says, and which files it lists."""
        self._title, self._filter = title, name_filter
        self.retranslate()

    @property
    def path(self) -> Path | None:
        """The typed path, None where nothing was typed; quotes that file managers add are left out."""
        typed = self.text.strip().strip('"')
        if typed.startswith("file://"):
            typed = QUrl(typed).toLocalFile()
        return Path(typed).expanduser() if typed else None

    @Slot()
    def browse(self) -> None:
        """Open the dialog and go on; what is chosen there comes by signal."""
        dialog = FileDialog(self.window(), self._title)
        if self._takes == "folder":
            dialog.choose_folder()
        else:
            dialog.choose_files(several=self._takes == "files")
        if self._filter:
            dialog.setNameFilter(self._filter)
        start = self.path
        if start is not None and is_folder(start.parent):
            dialog.setDirectory(str(start if is_folder(start) else start.parent))
        dialog.filesSelected.connect(self._selected)
        self.dialog = dialog
        dialog.open()

    @Slot("QStringList")
    def _selected(self, names: list[str]) -> None:
        self.take([Path(name) for name in names])

    def take(self, paths: list[Path]) -> None:
        """Show the first of `paths` and tell all of them."""
        if paths:
            self.show_text(str(paths[0]) if self._takes != "files" else "")
            self.chosen.emit(tuple(paths))


def dropped_files(event: QDropEvent) -> list[Path]:
    """The local files and folders that are dragged."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
