"""The passphrase that opens a desk; on the demo also which of its two desks."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot

from app.actions import passphrases
from app.base.errors import Cancelled, Code, KnownError
from app.ui.locking.words import LockWords
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
    from app.base.again import Again
    from app.base.progress import Progress
    from app.ui.tasks import Tasks
    from app.ui.texts import Texts
    from app.ui.theme import Theme

SHOW_KEY: Final = "F4"
TYPE_KEY: Final = "F2"
DESK_KEY: Final = "F8"
RECOVER_KEY: Final = "F9"

_TRIES: Final = 50
_BETWEEN_TRIES: Final = 0.1
"""Seconds; together five, in which the process that this one takes the place of must have ended."""

pause = threading.Event().wait
"""Waits for so many seconds, in the worker."""


class UnlockPage(FormPage):
    """One line for the passphrase, the interface's language and theme.

    A laptop that was closed for good has no such line: only a key of the survey opens it.

    Signals: opened(desk) with the open desk; back_asked() from a demo begun on the first page;
    recover_asked(folder) and destroy_asked(folder) for what the passphrase is not needed for.
    """

    opened = Signal(object)
    back_asked = Signal()
    recover_asked = Signal(object)
    destroy_asked = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        texts: Texts,
        theme: Theme,
        folder: Path,
        demo: Demo | None = None,
        *,
        again: Again | None = None,
        can_go_back: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._folder, self._demo, self._can_go_back = folder, demo, can_go_back
        self._again, self._words = again, LockWords()
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
        self._only_key = Label(role="body")
        self._recover_says = Label(role="muted")
        self.recover_button = KeyButton(key=RECOVER_KEY, kind="chip")
        self.recover_button.clicked.connect(self._ask_recover)
        self.destroy_button = KeyButton(kind="chip")
        self.destroy_button.clicked.connect(self._ask_destroy)
        self._other = FlowRow()
        self._other.place((self.recover_button, self.destroy_button))
        self.is_closed = False
        self.desks = Segment()
        self._demo_card = Card()
        self._build_demo()
        self.look_bar = LookBar(texts, theme)
        self.lines = [self.passphrase]
        parts = (self._title, self.told, self._demo_card, self._only_key, self._card)
        for part in parts:
            self.area.column.addWidget(part)
        self._demo_card.setHidden(demo is None)
        self.destroy_button.setHidden(demo is not None)
        self.finish_building()
        for last in (self._other, self.look_bar):
            self.area.column.insertWidget(self.area.column.count() - 1, last)
        self._look_whether_closed()

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
            primary=(
                Step(self.tr("Open with the coordinator's key"), "Enter", free)
                if self.is_closed
                else Step(self.tr("Unlock"), "Enter", free)
            ),
        )

    def retranslate(self) -> None:
        """Say it anew."""
        closed = self.tr("This laptop is locked for good")
        self._title.setText(closed if self.is_closed else self.tr("Unlock"))
        self._only_key.setText(self.tr("Only the coordinator's key opens it. No passphrase does."))
        self.setAccessibleName(self._only_key.text() if self.is_closed else "")
        self.recover_button.show_text(self.tr("Open with the coordinator's key…"))
        self.destroy_button.show_text(self.tr("Destroy everything on this laptop…"))
        if self._again is not None and not self.is_closed:
            because = self._again.because
            self.told.show_message(self._words.said(because), self._words.tone(because))
        self.passphrase.ask(self.tr("Passphrase"))
        hide, show = self.tr("Hide"), self.tr("Show")
        self.reveal.show_text(hide if self._is_shown else show)
        self.reveal.setAccessibleName(self.tr("Show or hide the passphrase"))
        self._hint.setText(
            self.tr(
                "Forgotten? Nobody can look it up. An enumerator calls the coordinator before anything else; "
                "the coordinator opens this computer with a key of the survey that is kept elsewhere."
            )
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

    def shown(self) -> None:
        """The keyboard is at the passphrase."""
        if self.is_closed:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.passphrase.take_focus()
        self.passphrase.line.selectAll()

    def _look_whether_closed(self) -> None:
        """Show the line for a passphrase only where one can open the desk."""
        self.is_closed = passphrases.is_closed(self.folder)
        self._card.setHidden(self.is_closed)
        self._only_key.setHidden(not self.is_closed)
        self.recover_button.setHidden(self.is_closed)
        if self.is_closed:
            self.told.hide()
        self.retranslate()

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
        self._look_whether_closed()

    @Slot()
    def _ask_recover(self) -> None:
        if not self.is_busy:
            self.recover_asked.emit(self.folder)

    @Slot()
    def _ask_destroy(self) -> None:
        if not self.is_busy:
            self.destroy_asked.emit(self.folder)

    def key_pressed(self, key: str) -> bool:
        """Keys of the demo, of language and theme, and those of every form."""
        if self.is_busy:
            return super().key_pressed(key)
        if key == SHOW_KEY:
            self.toggle_shown()
            return True
        if key == RECOVER_KEY:
            self._ask_recover()
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
        if self.is_closed:
            self._ask_recover()
            return
        if not self.passphrase.text:
            self.complain(self.passphrase, self.tr("Type the passphrase of this laptop."))
            return
        self.run(
            self.tr("Checking the passphrase…"),
            _unlock(self.folder, self.passphrase.text, patient=self._again is not None),
            self._opened,
        )

    def _opened(self, desk: EnumeratorDesk | CoordinatorDesk) -> None:
        self.passphrase.forget()
        self.opened.emit(desk)

    def failed(self, error: KnownError) -> None:
        """A wrong passphrase is said at its line, everything else below."""
        if error.code is Code.VAULT_LOCKED:
            self.complain(self.passphrase, message(error))
            self.passphrase.line.selectAll()
        elif error.code is Code.VAULT_CLOSED:
            self._look_whether_closed()
            self.shown()
        else:
            super().failed(error)


def _unlock(
    folder: Path, passphrase: str, *, patient: bool
) -> Callable[[Progress], EnumeratorDesk | CoordinatorDesk]:
    """`patient`: the process before may still hold the folder (Windows), and gets five seconds to end."""

    def job(progress: Progress) -> EnumeratorDesk | CoordinatorDesk:
        # The vault's libraries take half a second to load: not before the window stands.
        from app.actions import opening

        for _ in range(_TRIES if patient else 0):
            progress(0, None)
            try:
                return checked(opening.unlock(folder, passphrase), progress)
            except KnownError as error:
                if error.code is not Code.VAULT_IN_USE:
                    raise
                pause(_BETWEEN_TRIES)
        progress(0, None)
        return checked(opening.unlock(folder, passphrase), progress)

    def checked(
        desk: EnumeratorDesk | CoordinatorDesk, progress: Progress
    ) -> EnumeratorDesk | CoordinatorDesk:
        try:
            progress(1, 1)
        except Cancelled:
            desk.close()
            raise
        return desk

    return job
