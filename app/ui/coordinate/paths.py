"""A file as people type it, and a field for it with the system's dialog at its side."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QStandardPaths, QUrl, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.base.reading import is_folder
from app.ui.texts import Screen
from app.ui.theme import look
from app.ui.widgets.button import KeyButton
from app.ui.widgets.entry import LineEdit
from app.ui.widgets.file_dialog import FileDialog
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import Styled

_UNSAFE: Final = '<>:"/\\|?*'


def typed_path(text: str) -> Path | None:
    """The path that `text` names: quotes around it are dropped, `~` and a bare name start at home."""
    plain = text.strip().strip("\"'").strip()
    if plain.startswith("file://"):  # as file managers copy it
        plain = QUrl(plain).toLocalFile()
    if not plain or "\0" in plain:
        return None
    try:
        path = Path(plain).expanduser()
    except RuntimeError:  # ~somebody whose home is not known
        path = Path(plain)
    return path if path.is_absolute() else Path.home() / path


def file_name(text: str) -> str:
    """`text` as a file name that every system takes."""
    kept = "".join(" " if c in _UNSAFE or not c.isprintable() else c for c in text)
    return " ".join(kept.split()).strip(". ")[:80] or "dala"


def documents() -> Path:
    """The folder where people look for documents; their own one where that is not there."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and is_folder(Path(found)) else Path.home()


class PathField(Styled, Screen):
    """A labelled line for a path, with a button that opens the system's dialog; never blocks.

    Signals: edited() when the path is another one.
    """

    edited = Signal()

    def __init__(
        self,
        key: str,
        mode: Literal["open", "save"] = "save",
        suffix: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode, self._suffix = mode, suffix
        self._dialog: FileDialog | None = None
        self._filter = self._dialog_title = ""
        self.label = Label(role="muted")
        self.line = LineEdit()
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.setMaxLength(4_000)
        self.line.textChanged.connect(self.edited)
        self.button = KeyButton(key=key)
        self.button.clicked.connect(self.browse)
        self._row = QHBoxLayout()
        self._row.addWidget(self.line, 1)
        self._row.addWidget(self.button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.label)
        self._column.addLayout(self._row)
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        """Scale the gaps."""
        self._row.setSpacing(look().px(8))
        self._column.setSpacing(look().px(6))

    def retranslate(self) -> None:
        """Set the button's text."""
        self.button.show_text(self.tr("Browse…"))

    def say(self, label: str, dialog_title: str, filter_name: str) -> None:
        """Set the texts that the room gives."""
        self.label.setText(label)
        self.line.setAccessibleName(label)
        self._dialog_title, self._filter = dialog_title, filter_name

    @property
    def path(self) -> Path | None:
        """What is named, as `typed_path` reads it; None where nothing is."""
        return typed_path(self.line.text())

    def show_path(self, path: Path) -> None:
        """Put `path` into the line."""
        self.line.setText(str(path))

    @Slot()
    def browse(self) -> None:
        """Ask with the system's dialog."""
        if self._dialog is not None:
            return
        dialog = FileDialog(self, self._dialog_title)
        if self._mode == "save":
            dialog.choose_new()
        else:
            dialog.choose_files()
        dialog.setNameFilters([f"{self._filter} (*{self._suffix})"] if self._suffix else [])
        path = self.path
        if path is not None:
            dialog.setDirectory(str(path.parent))
            dialog.selectFile(path.name)
        dialog.fileSelected.connect(self._selected)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    @Slot(str)
    def _selected(self, file: str) -> None:
        if file:
            self.show_path(Path(file))

    @Slot()
    def _closed(self) -> None:
        self._dialog = None
        self.line.setFocus()
