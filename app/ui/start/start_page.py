"""The first page on a laptop that holds nothing yet: three ways to begin, two to come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.ui.page import Chrome, Page
from app.ui.start.big_choice import BigChoice
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Banner
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labels import Label
from app.ui.widgets.look_bar import LookBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.texts import Texts
    from app.ui.theme import Theme


class StartPage(Page):
    """Set up this laptop, create a survey, try the demo; come back; the interface's language and theme.

    Signals: set_up_asked(); create_asked(); demo_asked(); restore_asked() for a backup, rescue_asked() for a
    desk that is made anew from a pack and a key.
    """

    set_up_asked = Signal()
    create_asked = Signal()
    demo_asked = Signal()
    restore_asked = Signal()
    rescue_asked = Signal()

    def __init__(
        self, texts: Texts, theme: Theme, parent: QWidget | None = None, *, destroyed: bool = False
    ) -> None:
        super().__init__(parent)
        self._is_destroyed = destroyed
        self._title = Label(role="h1")
        self._what = Label(role="body")
        self.notice = Banner()
        self.choices = tuple(BigChoice(str(number)) for number in (1, 2, 3))
        self.look_bar = LookBar(texts, theme)
        self._lost = Label(role="muted")
        self.restore = KeyButton(key="4", kind="chip")
        self.rescue = KeyButton(key="5", kind="chip")
        self.restore.clicked.connect(self.restore_asked)
        self.rescue.clicked.connect(self.rescue_asked)
        back = FlowRow()
        back.place((self.restore, self.rescue))
        area = ScrollColumn()
        for part in (self._title, self._what, self.notice, *self.choices, self._lost, back):
            area.column.addWidget(part)
        area.column.addSpacing(8)
        area.column.addWidget(self.look_bar)
        area.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        for choice, asked in zip(
            self.choices, (self.set_up_asked, self.create_asked, self.demo_asked), strict=True
        ):
            choice.clicked.connect(asked)
        self.retranslate()

    def chrome(self) -> Chrome:
        """Only the name of the program."""
        return Chrome("Dala", self.tr("Surveys without a network"), guarded=False, keys=self._keys())

    def _keys(self) -> str:
        return self.tr("1–5 choose · F6 language · F7 theme · Ctrl+plus and Ctrl+minus: size of the text")

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("How do you want to begin?"))
        self._what.setText(
            self.tr(
                "This laptop holds no survey yet. Everything stays on it, encrypted; no network is needed."
            )
        )
        destroyed = self.tr("All that was on this laptop is destroyed.")
        self.notice.show_message(destroyed if self._is_destroyed else "")
        set_up, create, demo = self.choices
        set_up.show_text(
            self.tr("Set up this laptop for interviews"),
            self.tr("You are an enumerator and have a survey pack: a file that the coordinator gave you."),
        )
        create.show_text(
            self.tr("Create a survey"),
            self.tr("You are the coordinator: choose the questionnaires, make the keys and the survey pack."),
        )
        demo.show_text(
            self.tr("Try the demo"),
            self.tr("A made-up survey on this laptop, with both desks. It is deleted when Dala is closed."),
        )
        self._lost.setText(self.tr("After a loss, or on another computer:"))
        self.restore.show_text(self.tr("Restore a backup"))
        self.rescue.show_text(self.tr("Make a desk anew from a pack and a key"))
        super().retranslate()

    def shown(self) -> None:
        """The keyboard starts at the first choice."""
        self.choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def key_pressed(self, key: str) -> bool:
        """1 to 5 choose; up and down go from choice to choice."""
        if key in ("1", "2", "3"):
            self.choices[int(key) - 1].click()
            return True
        if key in ("4", "5"):
            (self.restore if key == "4" else self.rescue).click()
            return True
        here = next((i for i, c in enumerate(self.choices) if c.hasFocus()), None)
        if key in ("Up", "Down") and here is not None:
            place = min(max(here + (1 if key == "Down" else -1), 0), len(self.choices) - 1)
            self.choices[place].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return self.look_bar.key_pressed(key)
