"""An error that nobody foresaw: its type and place go to the log, a page says what to do."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.base.places import place_of
from app.ui.page import Chrome, Page, Step
from app.ui.widgets.card import Banner
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

log = logging.getLogger("app")

_MAX_LOG: Final = 256 * 1024


class PlaceFormatter(logging.Formatter):
    """Writes a record without the text of an exception that comes with it."""

    def formatException(self, ei: object) -> str:
        """Type and place only."""
        error = ei[1] if isinstance(ei, tuple) else None
        return place_of(error) if isinstance(error, BaseException) else ""

    def format(self, record: logging.LogRecord) -> str:
        """Without what another handler may have kept of the exception's text."""
        record.exc_text = None
        return super().format(record)


def write_log_to(path: Path) -> logging.Handler:
    """Keep warnings and errors in `path`, at most two files of 256 KiB; the file appears with the first."""
    handler = RotatingFileHandler(path, maxBytes=_MAX_LOG, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(PlaceFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    handler.setLevel(logging.WARNING)
    log.addHandler(handler)
    return handler


class Bugs(QObject):
    """Takes over `sys.excepthook` while the window lives. An error during an error is only logged.

    Signals: met(error) in the window's thread.
    """

    met = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = sys.excepthook
        self._busy = False
        sys.excepthook = self._hook

    def release(self) -> None:
        """Give the hook back."""
        sys.excepthook = self._before

    def _hook(self, kind: type[BaseException], error: BaseException, _where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, _where)
            return
        self.meet(error)

    def meet(self, error: BaseException) -> None:
        """Log the error's type and place, and show the page."""
        log.error("a bug: %s", place_of(error))
        if not self._busy:
            self._busy = True
            try:
                self.met.emit(error)
            finally:
                self._busy = False


class BugPage(Page):
    """Says that the program made a mistake, what is kept, and how to go on.

    Signals: on_asked() to lock and start again from the passphrase.
    """

    on_asked = Signal()

    def __init__(self, log_file: Path, parent: QWidget | None = None, *, at_desk: bool = True) -> None:
        super().__init__(parent)
        self._log_file, self._at_desk = log_file, at_desk
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title, self._kept, self._next, self._where = Label(role="h1"), Banner(), Label(), Label()
        for label in (self._next, self._where):
            label.setProperty("role", "body")
        self.is_saved: bool | None = None
        area = ScrollColumn()
        for part in (self._title, self._kept, self._next, self._where):
            area.column.addWidget(part)
        area.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.retranslate()

    def chrome(self) -> Chrome:
        """One way on."""
        return Chrome("Dala", guarded=False, primary=Step(self.tr("Go on"), "Enter"))

    def say_saved(self, saved: bool) -> None:
        """Whether the open interview could be saved as it was on the screen."""
        self.is_saved = saved
        self.retranslate()

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("Dala made a mistake"))
        self.setAccessibleName(self._title.text())
        if not self._at_desk:
            self._kept.show_message(self.tr("Nothing of your data was changed."), "info")
        elif self.is_saved:
            self._kept.show_message(self.tr("Your interviews are saved."), "ok")
        else:
            said = self.tr("The last answer may not be saved. Everything before it is.")
            self._kept.show_message(said, "warning")
        again = self.tr("If it happens again at the same place, stop there and call the coordinator.")
        on = self.tr("Press Enter, type your passphrase, and go on where you were.")
        first = self.tr("Press Enter and begin again.")
        self._next.setText(f"{on if self._at_desk else first} {again}")
        said = self.tr("What went wrong is written down, without any answer, in {file}.")
        self._where.setText(said.replace("{file}", str(self._log_file)))
        super().retranslate()

    def shown(self) -> None:
        """Keys come here."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """Lock and begin again."""
        self.on_asked.emit()
