"""The window: the shell, the screen that hides it, and the keys that work everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from app.ui.hide_screen import HideScreen
from app.ui.keys import name_of
from app.ui.locking.question import ClosingQuestion
from app.ui.shell import Shell

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from app.ui.locking.question import Opener
    from app.ui.page import Page
    from app.ui.theme import Theme

_ZOOM = {"Ctrl++": 1, "Ctrl+=": 1, "Ctrl+-": -1, "Ctrl+0": 0}


class MainWindow(QMainWindow):
    """A shell and nothing more: pages know what they show, this window where.

    Its title never says more than the program's name.

    Signals:
        lock_asked() when the user locks; hidden(flag) when the hide screen came or went;
        close_asked() when the window is about to close and `may_close` was not set.
    """

    lock_asked = Signal()
    hidden = Signal(bool)
    close_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.may_close = True
        self._focus_before: tuple[Page | None, QWidget | None] = (None, None)
        self.setWindowTitle("Dala")
        self.setObjectName("mainWindow")
        self._stack = QStackedWidget()
        self.shell = Shell()
        self.cover = HideScreen()
        self.question = ClosingQuestion()
        for screen in (self.shell, self.cover, self.question):
            self._stack.addWidget(screen)
        self.setCentralWidget(self._stack)
        self.shell.hide_asked.connect(self.hide_work)
        self.shell.lock_asked.connect(self.lock_asked)
        self.cover.shown_again.connect(self.show_work)
        self.question.refused.connect(self.cover_again)
        self.setMinimumSize(900, 560)
        self.resize(1366, 768)

    def show_page(self, page: Page) -> None:
        """Show `page` in the shell."""
        self.shell.show_page(page)
        over = self._stack.currentWidget()
        if over is not None and self.is_hidden_work:
            over.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop_page(self, page: Page) -> None:
        """Destroy a page that is done with."""
        self.shell.drop_page(page)

    @property
    def is_hidden_work(self) -> bool:
        """Whether the hide screen, or a question upon it, covers the work."""
        return self._stack.currentWidget() is not self.shell

    @Slot()
    def hide_work(self) -> None:
        """Cover the screen at once with something harmless; nothing is lost."""
        if self.is_hidden_work:
            return
        page, here = self.shell.page, self.focusWidget()
        self._focus_before = page, here if here is not page else None
        self._stack.setCurrentWidget(self.cover)
        # A page that comes while it is covered must not get the keys that are pressed at the cover.
        self.shell.setEnabled(False)
        self.cover.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hidden.emit(True)

    def ask_to_close(self, who: Opener) -> None:
        """Ask, over whatever is shown, whether to close the laptop for good; the work is hidden behind it."""
        self.hide_work()
        self.question.ask_for(who)
        self._stack.setCurrentWidget(self.question)
        self.question.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def cover_again(self) -> None:
        """The answer was no: back to the hide screen, from which F12 leads on."""
        self._stack.setCurrentWidget(self.cover)
        self.cover.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_work(self) -> None:
        """Go on where the keyboard was, or where the page wants it that came meanwhile."""
        if not self.is_hidden_work:
            return
        self.shell.setEnabled(True)
        self._stack.setCurrentWidget(self.shell)
        (page, before), self._focus_before = self._focus_before, (None, None)
        now = self.shell.page
        if before is not None and page is now and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif now is not None:
            now.shown()
        self.hidden.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The text scale, on every screen."""
        steps = _ZOOM.get(name_of(event))
        if steps is None:
            super().keyPressEvent(event)
        else:
            self._theme.zoom(steps)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the owner save first where something is open."""
        if self.may_close:
            super().closeEvent(event)
        else:
            event.ignore()
            self.close_asked.emit()
