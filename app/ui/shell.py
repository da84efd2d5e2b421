"""The frame that all desks share: top bar, list on the left, work area, bottom bar with the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QStackedLayout, QWidget

from app.ui.keys import name_of
from app.ui.page import Chrome, Page
from app.ui.texts import Screen
from app.ui.theme import look
from app.ui.widgets.button import KeyButton
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.segment import Segment
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

_ROLES = {"saved": "ok", "saving": "muted", "failed": "error"}
_MARKS = {"saved": "✓  ", "saving": "", "failed": "!  "}


class Shell(Styled, Screen):
    """Shows one page at a time and its bars.

    Signals: hide_asked() for F12, lock_asked() for Ctrl+L.
    """

    hide_asked = Signal()
    lock_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build_top()
        self._side = QFrame()
        self._side.setObjectName("side")
        self._sides = QStackedLayout(self._side)
        self._work = QWidget()
        self._pages = QStackedLayout(self._work)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._build_bottom()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.addWidget(self._top, 0, 0, 1, 2)
        self._grid.addWidget(self._side, 1, 0, 2, 1)
        self._grid.addWidget(self._work, 1, 1)
        self._grid.addWidget(self._bottom, 2, 1)
        self._grid.setRowStretch(1, 1)
        self._grid.setColumnStretch(1, 1)
        self._pages.addWidget(QWidget())
        self.restyle()
        self.retranslate()

    def _build_top(self) -> None:
        self._top = QFrame()
        self._top.setObjectName("top")
        self.title = ElidedLabel(role="h1")
        self.subtitle = ElidedLabel(role="muted")
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.lock_notice = ElidedLabel(role="warning")
        self.lock_notice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.lock_notice.hide()
        self._lock_in = 0
        self.saved = Label(role="ok", wrap=False)
        self.saved.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.languages = Segment()
        self.hide_button = KeyButton(key="F12", kind="chip")
        self.lock_button = KeyButton(key="Ctrl+L", kind="chip")
        self.languages.chosen.connect(self._language_chosen)
        self.hide_button.clicked.connect(self.hide_asked)
        self.lock_button.clicked.connect(self.lock_asked)
        self._top_row = QHBoxLayout(self._top)
        for part in (self.title, self.subtitle, self.lock_notice, self.saved, self.languages):
            self._top_row.addWidget(part, 1 if part in (self.subtitle, self.lock_notice) else 0)
        self._top_row.addWidget(self.hide_button)
        self._top_row.addWidget(self.lock_button)

    def _build_bottom(self) -> None:
        self._bottom = QFrame()
        self._bottom.setObjectName("bottom")
        self.back_button = KeyButton()
        self.keys = Label(role="muted")
        self.keys.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.primary_button = KeyButton(kind="primary")
        self.back_button.clicked.connect(self._back)
        self.primary_button.clicked.connect(self._on)
        self._bottom_row = QGridLayout(self._bottom)
        self._bottom_row.addWidget(self.back_button, 1, 0)
        self._bottom_row.addWidget(self.keys, 1, 1)
        self._bottom_row.addWidget(self.primary_button, 1, 2)
        self._bottom_row.setColumnStretch(1, 1)
        self._keys_above = False

    def restyle(self) -> None:
        """Scale the bars."""
        now = look()
        self.saved.setMinimumWidth(0)
        self._top_row.setContentsMargins(now.px(20), now.px(9), now.px(16), now.px(9))
        self._top_row.setSpacing(now.px(12))
        self._bottom_row.setContentsMargins(now.px(28), now.px(10), now.px(28), now.px(10))
        self._bottom_row.setHorizontalSpacing(now.px(20))
        self._bottom_row.setVerticalSpacing(now.px(6))
        self._side.setFixedWidth(min(now.px(284), 420))

    def retranslate(self) -> None:
        """Set the bars' texts."""
        self.saved.setMinimumWidth(0)
        self.hide_button.show_text(self.tr("Hide"))
        self.lock_button.show_text(self.tr("Lock"))
        self.languages.setAccessibleName(self.tr("Language of the questions"))
        self.warn_of_lock(self._lock_in)
        self._show_chrome()

    @Slot(int)
    def warn_of_lock(self, seconds: int) -> None:
        """Say in the subtitle's place that the program locks in so many seconds; 0 says nothing."""
        self._lock_in = seconds
        said = self.tr("Locks in %n s. Press Shift to stay.", "", seconds)
        self.lock_notice.show_whole(said if seconds else "")
        self.lock_notice.setVisible(seconds > 0)
        self.subtitle.setVisible(seconds == 0)

    def _place_keys(self) -> None:
        """Give the help of keys a line of its own where the buttons leave it too little room."""
        now = look()
        buttons = [b for b in (self.back_button, self.primary_button) if not b.isHidden()]
        taken = sum(b.sizeHint().width() for b in buttons) + now.px(2 * 28 + 40)
        side = self._side.width() if not self._side.isHidden() else 0
        above = bool(self.keys.text()) and self.width() - side - taken < now.px(230)
        if above != self._keys_above:
            self._keys_above = above
            self._bottom_row.removeWidget(self.keys)
            if above:
                self._bottom_row.addWidget(self.keys, 0, 0, 1, 3)
            else:
                self._bottom_row.addWidget(self.keys, 1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bottom bar to the new width."""
        super().resizeEvent(event)
        self._place_keys()

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._page

    def show_page(self, page: Page) -> None:
        """Show `page`; the one before is left as it is, its owner may close it with `drop_page`."""
        if self._page is not None:
            self._page.chrome_changed.disconnect(self._show_chrome)
        self._page = page
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        if page.side is not None and self._sides.indexOf(page.side) < 0:
            self._sides.addWidget(page.side)
        page.chrome_changed.connect(self._show_chrome)
        self._pages.setCurrentWidget(page)
        if page.side is not None:
            self._sides.setCurrentWidget(page.side)
        self._show_chrome()
        page.shown()

    def drop_page(self, page: Page) -> None:
        """Forget a page and destroy it with all that it shows."""
        if page is self._page:
            page.chrome_changed.disconnect(self._show_chrome)
            self._page = None
        for part, stack in ((page.side, self._sides), (page, self._pages)):
            if part is not None:
                if stack.indexOf(part) >= 0:
                    stack.removeWidget(part)
                part.hide()
                part.deleteLater()

    @Slot()
    def _show_chrome(self) -> None:
        page = self._page
        chrome = page.chrome() if page is not None else Chrome("", guarded=False)
        self.title.show_whole(chrome.title)
        self.subtitle.show_whole(chrome.subtitle)
        saved = chrome.saved
        self.saved.set_role(_ROLES[saved.state] if saved else "muted")
        self.saved.show_text(_MARKS[saved.state] + saved.text if saved else "")
        # It changes at every answer: the widest text so far keeps its room, so that nothing moves.
        self.saved.setMinimumWidth(max(self.saved.minimumWidth(), self.saved.sizeHint().width()))
        self.languages.show_options(
            [(code, code.upper(), name) for code, name in chrome.languages], chrome.language
        )
        self.languages.setVisible(len(chrome.languages) > 1)
        self.hide_button.setVisible(chrome.guarded)
        self.lock_button.setVisible(chrome.guarded)
        self._side.setVisible(page is not None and page.side is not None)
        destroys = chrome.primary is not None and chrome.primary.destroys
        self.primary_button.set_kind("danger" if destroys else "primary")
        for button, step in ((self.back_button, chrome.back), (self.primary_button, chrome.primary)):
            button.setVisible(step is not None)
            if step is not None:
                button.show_text(step.text, step.key)
                button.setEnabled(step.enabled)
        self.keys.setText(chrome.keys)
        self._bottom.setVisible(bool(chrome.back or chrome.primary or chrome.keys))
        self._place_keys()

    @Slot(str)
    def _language_chosen(self, code: str) -> None:
        if self._page is not None:
            self._page.choose_language(code)

    @Slot()
    def _back(self) -> None:
        if self._page is not None:
            self._page.go_back()

    @Slot()
    def _on(self) -> None:
        if self._page is not None:
            self._page.go_on()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the shell, and the page's keys wherever the keyboard is."""
        key = name_of(event)
        guarded = self._page is not None and self._page.chrome().guarded
        if guarded and key == "F12":
            self.hide_asked.emit()
        elif guarded and key == "Ctrl+L":
            self.lock_asked.emit()
        elif self._page is None or not self._page.take_key(key):
            super().keyPressEvent(event)
