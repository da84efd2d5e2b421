"""A secret key of the survey as somebody gives it: typed from paper, or a file under its own passphrase."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout

from app.base.errors import Code
from app.crypto.typed_keys import any_key
from app.exchange import key_file
from app.ui.texts import Screen
from app.ui.theme import look
from app.ui.widgets.button import KeyButton
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labelled import Labelled
from app.ui.widgets.path_line import BROWSE_KEY, PathLine
from app.ui.widgets.styled import Styled, appear

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.base.errors import KnownError
    from app.crypto.age import Identity

SHOW_KEY: Final = "F5"

_AT_FILE: Final = {Code.KEY_FILE_DAMAGED, Code.FILE_TOO_NEW, Code.FILE_MISSING, Code.FILE_UNREADABLE}
_AT_TEXT: Final = {
    Code.KEY_PUBLIC,
    Code.KEY_LINE_LENGTH,
    Code.KEY_LINE_SLIP,
    Code.KEY_LINE_WRONG,
    Code.KEY_TEXT_INVALID,
}


@dataclass(frozen=True, slots=True)
class GivenKey:
    """What was given: a text, or a file with its passphrase."""

    text: str = field(default="", repr=False)
    path: Path | None = None
    passphrase: str = field(default="", repr=False)

    def read(self) -> Identity:
        """The key. Raises what `any_key`, `key_file.read` and its `unlock` raise. For the worker."""
        if self.path is None:
            return any_key(self.text)
        return key_file.read(self.path).unlock(self.passphrase, str(self.path))


class KeyLine(Labelled):
    """A secret line in which a slip is put right: the keyboard comes without marking what stands there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, secret=True)

    def take_focus(self) -> None:
        """Put the keyboard behind what was typed."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.deselect()
        self.line.end(False)


class KeyLines(Styled, Screen):
    """Three lines and a chip that shows what is typed; nothing that was typed outlives `clear`."""

    def __init__(self, parent: QWidget | None = None, *, browse_key: str = BROWSE_KEY) -> None:
        super().__init__(parent)
        self._browse_key = browse_key
        self.key = KeyLine()
        self.file = PathLine("file", key=browse_key)
        self.file_secret = Labelled(secret=True)
        self.reveal = KeyButton(key=SHOW_KEY, kind="chip")
        self.reveal.clicked.connect(self.toggle_shown)
        row = FlowRow()
        row.place((self.reveal,))
        self._column = QVBoxLayout(self)
        for part in (self.key, row, self.file, self.file_secret):
            self._column.addWidget(part)
        self.file_secret.hide()
        self.file.line.textChanged.connect(self._file_changed)
        self.file.chosen.connect(self._file_chosen)
        for line in self.lines:
            line.line.textEdited.connect(self._edited)
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        """Scale the gaps."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(10))

    @property
    def lines(self) -> tuple[Labelled, ...]:
        """All lines, top to bottom."""
        return self.key, self.file, self.file_secret

    @property
    def is_shown(self) -> bool:
        """Whether what is typed can be read."""
        return self.key.line.echoMode() is self.key.line.EchoMode.Normal

    @property
    def given(self) -> GivenKey:
        """What was given now."""
        path = self.file.path
        return GivenKey(self.key.text) if path is None else GivenKey("", path, self.file_secret.text)

    def retranslate(self) -> None:
        """Say it anew."""
        self.key.ask(
            self.tr("The key from its sheet, or the words of two sheets one after the other"),
            "AGE-SECRET-KEY-PQ-1…",
        )
        self.file.ask(self.tr("Or a key file"), self.tr("for example E:\\key.dala-key"))
        files = self.tr("Key files")
        self.file.offer(self.tr("Choose the key file"), f"{files} (*{key_file.SUFFIX});;* (*)")
        self.file_secret.ask(self.tr("Passphrase of the key file"))
        shown, hidden = self.tr("Hide what is typed"), self.tr("Show what is typed")
        self.reveal.show_text(shown if self.is_shown else hidden)

    @Slot()
    def toggle_shown(self) -> None:
        """Show or hide what is typed."""
        mode = self.key.line.EchoMode.Password if self.is_shown else self.key.line.EchoMode.Normal
        for line in (self.key, self.file_secret):
            line.line.setEchoMode(mode)
        self.retranslate()

    @Slot()
    def _file_changed(self) -> None:
        appear(self.file_secret, bool(self.file.text.strip()))

    @Slot(object)
    def _file_chosen(self, _paths: object) -> None:
        self._file_changed()
        self.file_secret.take_focus()

    @Slot()
    def _edited(self) -> None:
        line = next((one for one in self.lines if one.line is self.sender()), None)
        if line is not None:
            line.say("")

    def take_focus(self) -> None:
        """Put the keyboard where something is to be typed first."""
        (self.key if self.file.path is None else self.file_secret).take_focus()

    def problem(self) -> tuple[Labelled, str] | None:
        """The line that is not filled in yet and what to say there, or None."""
        path = self.file.path
        if path is None and not self.key.text.strip():
            return self.key, self.tr("Type the key, or choose the file that holds it.")
        if path is not None and not self.file_secret.text:
            return self.file_secret, self.tr("Type the passphrase of the key file.")
        return None

    def line_of(self, error: KnownError) -> Labelled | None:
        """The line that `error` is about, None where it is none of these."""
        by_file = self.file.path is not None
        if by_file and error.code is Code.KEY_FILE_LOCKED:
            return self.file_secret
        if by_file and error.code in _AT_FILE and error.facts.get("path") == str(self.file.path):
            return self.file
        if not by_file and (error.code in _AT_TEXT or error.code.name.startswith("SHARE")):
            return self.key
        return None

    def clear(self) -> None:
        """Forget what was typed, and hide what is typed next."""
        for line in self.lines:
            line.forget()
            line.say("")
        if self.is_shown:
            self.toggle_shown()

    def key_pressed(self, key: str) -> bool:
        """F5 shows what is typed, the dialog's key opens it."""
        if key == SHOW_KEY:
            self.toggle_shown()
        elif key == self._browse_key:
            self.file.browse()
        else:
            return False
        return True
