"""The passphrase that opens a desk; on the demo also which of its two desks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot

from app.base.errors import Cancelled, Code, KnownError
from app.ui.messages import message
from app.ui.page import Chrome, Step
from app.ui.start.form_page import FormPage
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labelled import Labelled
from app.ui.widgets.labels import Label
from app.ui.widgets.look_bar import LookBar
from app.ui.widgets.segment import Segment

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.actions.demo import Demo
    from app.actions.desks import CoordinatorDesk, EnumeratorDesk
    from app.base.progress import Progress
    from app.ui.tasks import Tasks
    from app.ui.texts import Texts
    from app.ui.theme import Theme

SHOW_KEY: Final = "F4"
TYPE_KEY: Final = "F2"
DESK_KEY: Final = "F8"


class UnlockPage(FormPage):
    """One line for the passphrase, the interface's language and theme.

    Signals: opened(desk) with the open desk; back_asked() from a demo begun on the first page.
    """

    opened = Signal(object)
    back_asked = Signal()

    def __init__(
        self,
        tasks: Tasks,
        texts: Texts,
        theme: Theme,
        folder: Path,
        demo: Demo | None = None,
        *,
        can_go_back: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._folder, self._demo, self._can_go_back = folder, demo, can_go_back
        self._title = Label(role="h1")
        self._card = Card()
        self.passphrase = Labelled(secret=True)
        self.reveal = KeyButton(key=SHOW_KEY)
        self.reveal.clicked.connect(self.toggle_shown)
        self.passphrase.row.addWidget(self.reveal)
        self._hint = Label(role="muted")
        self._card.column.addWidget(self.passphrase)
        self._card.column.addWidget(self._hint)
        self.told = Banner()
        self.told.hide()
        self.desks = Segment()
        self._demo_card = Card()
        self._build_demo()
        self.look_bar = LookBar(texts, theme)
        self.lines = [self.passphrase]
        for part in (self._title, self.told, self._demo_card, self._card):
            self.area.column.addWidget(part)
        self._demo_card.setHidden(demo is None)
        self.finish_building()
        self.area.column.insertWidget(self.area.column.count() - 1, self.look_bar)

    def _build_demo(self) -> None:
        self._demo_says, self._demo_words = Label(role="muted"), Label(role="h2")
        self._demo_asks = Label(role="muted")
        self.type_for_me = KeyButton(key=TYPE_KEY, kind="chip")
        self.type_for_me.clicked.connect(self.type_passphrase)
        self.desks.chosen.connect(self._desk_chosen)
        column = self._demo_card.column
        column.addWidget(self._demo_says)
        column.addWidget(self._demo_words)
        column.addWidget(self.type_for_me)
        column.addWidget(self._demo_asks)
        row = FlowRow()
        row.place((self.desks,))
        column.addWidget(row)

    # What the page says

    def chrome(self) -> Chrome:
        """Unlock is the only step; a demo begun on the first page can be left."""
        free = not self.is_busy
        keys = [self.tr("F6 language"), self.tr("F7 theme")]
        if self._demo is not None:
            keys.insert(0, self.tr("{key} the other desk").replace("{key}", DESK_KEY))
        return Chrome(
            "Dala",
            self.tr("Demo") if self._demo is not None else "",
            guarded=False,
            back=Step(self.tr("Back"), "Esc", free) if self._can_go_back else None,
            keys=" · ".join(keys),
            primary=Step(self.tr("Unlock"), "Enter", free),
        )

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("Unlock"))
        self.passphrase.ask(self.tr("Passphrase"))
        hide, show = self.tr("Hide"), self.tr("Show")
        self.reveal.show_text(hide if self._is_shown else show)
        self.reveal.setAccessibleName(self.tr("Show or hide the passphrase"))
        self._hint.setText(
            self.tr("Forgotten? Nobody can look it up. Call the coordinator before you do anything else.")
        )
        self._demo_says.setText(self.tr("This is a demo: nothing real may be kept in it. Its passphrase is:"))
        self._demo_asks.setText(self.tr("Which desk do you want to see? ({key})").replace("{key}", DESK_KEY))
        self.type_for_me.show_text(self.tr("Type it for me"))
        self.desks.setAccessibleName(self.tr("Desk"))
        if self._demo is not None:
            self._hint.hide()
            self._demo_words.setText(self._demo.passphrase)
            names = {"laptop": self.tr("Enumerator's laptop"), "coordinator": self.tr("Coordinator's desk")}
            options = [(key, name, name) for key, name in names.items()]
            self.desks.show_options(options, self.desks.current or "laptop")
        super().retranslate()

    def tell(self, text: str, tone: str = "info") -> None:
        """Say something above the passphrase, such as why the program was locked."""
        self.told.show_message(text, "warning" if tone == "warning" else "info")

    def shown(self) -> None:
        """The keyboard is at the passphrase."""
        self.passphrase.take_focus()
        self.passphrase.line.selectAll()

    @property
    def _is_shown(self) -> bool:
        return self.passphrase.line.echoMode() is self.passphrase.line.EchoMode.Normal

    # What the user does

    @Slot()
    def toggle_shown(self) -> None:
        """Show or hide what is typed."""
        line = self.passphrase.line
        line.setEchoMode(line.EchoMode.Password if self._is_shown else line.EchoMode.Normal)
        self.retranslate()

    @Slot()
    def type_passphrase(self) -> None:
        """Type the demo's passphrase."""
        if self._demo is not None:
            self.passphrase.show_text(self._demo.passphrase)
            self.passphrase.take_focus()

    @Slot(str)
    def _desk_chosen(self, _key: str) -> None:
        self.passphrase.say("")

    def key_pressed(self, key: str) -> bool:
        """Keys of the demo, of language and theme, and those of every form."""
        if self.is_busy:
            return super().key_pressed(key)
        if key == SHOW_KEY:
            self.toggle_shown()
            return True
        if self._demo is not None and key == TYPE_KEY:
            self.type_passphrase()
            return True
        if self._demo is not None and key == DESK_KEY:
            other = next(b for b in self.desks.buttons if not b.isChecked())
            other.click()
            return True
        if self.look_bar.key_pressed(key):
            return True
        # Enter unlocks; there is no next line.
        return key in ("Up", "Down")

    @property
    def folder(self) -> Path:
        """The data folder that will be unlocked."""
        if self._demo is None:
            return self._folder
        return self._demo.coordinator if self.desks.current == "coordinator" else self._demo.laptop

    def go_back(self) -> None:
        """Leave the demo."""
        if self._can_go_back and not self.is_busy:
            self.back_asked.emit()

    def go_on(self) -> None:
        """Check the passphrase and open the desk."""
        if self.is_busy:
            return
        if not self.passphrase.text:
            self.complain(self.passphrase, self.tr("Type the passphrase of this laptop."))
            return
        self.run(
            self.tr("Checking the passphrase…"), _unlock(self.folder, self.passphrase.text), self._opened
        )

    def _opened(self, desk: EnumeratorDesk | CoordinatorDesk) -> None:
        self.passphrase.line.clear()
        self.opened.emit(desk)

    def failed(self, error: KnownError) -> None:
        """A wrong passphrase is said at its line, everything else below."""
        if error.code is Code.VAULT_LOCKED:
            self.complain(self.passphrase, message(error))
            self.passphrase.line.selectAll()
        else:
            super().failed(error)


def _unlock(folder: Path, passphrase: str) -> Callable[[Progress], EnumeratorDesk | CoordinatorDesk]:
    def job(progress: Progress) -> EnumeratorDesk | CoordinatorDesk:
        # The vault's libraries take half a second to load: not before the window stands.
        from app.actions import opening

        progress(0, None)
        desk = opening.unlock(folder, passphrase)
        try:
            progress(1, 1)
        except Cancelled:
            desk.close()
            raise
        return desk

    return job
