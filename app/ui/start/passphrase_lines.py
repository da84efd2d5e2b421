"""A new passphrase typed twice, with five words on offer and a word on how hard it is to guess."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from app.base.errors import KnownError
from app.crypto.words import check_strength, generate_words
from app.ui.messages import sentence
from app.ui.texts import Screen
from app.ui.theme import look
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labelled import Labelled
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

TAKE_KEY: Final = "F2"
OTHER_KEY: Final = "F3"
SHOW_KEY: Final = "F4"


class PassphraseLines(Styled, Screen):
    """Two lines and a card with the offered words; `problem` says why it cannot be taken yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.second = Labelled(secret=True), Labelled(secret=True)
        self.words = generate_words()
        self._offer = Card()
        self._offered = Label(role="muted")
        self._words = Label(role="h2")
        self._is_advised = False
        self._advice = Label(role="muted")
        self.take = KeyButton(key=TAKE_KEY, kind="chip")
        self.other = KeyButton(key=OTHER_KEY, kind="chip")
        self.reveal = KeyButton(key=SHOW_KEY, kind="chip")
        for part in (self._offered, self._words, self._advice):
            self._offer.column.addWidget(part)
        row = FlowRow()
        row.place((self.take, self.other, self.reveal))
        self._offer.column.addWidget(row)
        self._column = QVBoxLayout(self)
        for whole in (self._offer, self.first, self.second):
            self._column.addWidget(whole)
        self.take.clicked.connect(self.take_words)
        self.other.clicked.connect(self.offer_others)
        self.reveal.clicked.connect(self.toggle_shown)
        self.first.line.textChanged.connect(self._judge)
        self.second.line.textChanged.connect(self._compare)
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        """Scale the gaps."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(14))

    @property
    def lines(self) -> tuple[Labelled, Labelled]:
        """Both lines."""
        return self.first, self.second

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """What takes the keyboard, top to bottom."""
        return self.take, self.other, self.reveal, self.first.line, self.second.line

    @property
    def passphrase(self) -> str:
        """What was typed into the first line."""
        return self.first.text

    @property
    def is_shown(self) -> bool:
        """Whether what is typed can be read."""
        return self.first.line.echoMode() is self.first.line.EchoMode.Normal

    def retranslate(self) -> None:
        """Say it anew."""
        self._offered.setText(self.tr("Five words that nobody can guess, made for you:"))
        self._words.setText(self.words)
        if not self._is_advised:
            self._advice.setText(
                self.tr(
                    "Write them on paper and keep it away from the laptop, or learn them by heart. "
                    "Without the passphrase nobody can open this laptop's interviews."
                )
            )
        self.take.show_text(self.tr("Use these words"))
        self.other.show_text(self.tr("Other words"))
        shown, hidden = self.tr("Hide what is typed"), self.tr("Show what is typed")
        self.reveal.show_text(shown if self.is_shown else hidden)
        self.first.ask(self.tr("Passphrase"))
        self.second.ask(self.tr("The same passphrase once more"))
        if self.first.text:
            self._judge()

    def advise(self, advice: str) -> None:
        """Say `advice` where the passphrase is not a laptop's; its owner says it anew in another language."""
        self._is_advised = True
        self._advice.setText(advice)

    @Slot()
    def take_words(self) -> None:
        """Put the offered words into the first line; the second is typed by hand, which proves the note."""
        self.first.show_text(self.words)
        self.second.show_text("")
        self.second.take_focus()

    @Slot()
    def offer_others(self) -> None:
        """Offer five other words."""
        self.words = generate_words()
        self._words.setText(self.words)

    @Slot()
    def toggle_shown(self) -> None:
        """Show or hide what is typed."""
        mode = self.first.line.EchoMode.Password if self.is_shown else self.first.line.EchoMode.Normal
        for line in self.lines:
            line.line.setEchoMode(mode)
        self.retranslate()

    def weakness(self) -> str:
        """Why the passphrase is too weak, "" where it is not."""
        try:
            check_strength(self.passphrase)
        except KnownError as error:
            said = sentence(error)
            return f"{said.what} {said.next_step}"
        return ""

    @Slot()
    def _judge(self) -> None:
        if not self.first.text:
            self.first.say("")
        elif weak := self.weakness():
            self.first.say(weak, "warning")
        else:
            self.first.say(self.tr("Hard to guess."), "ok")
        self._compare()

    @Slot()
    def _compare(self) -> None:
        if self.second.text and self.second.text == self.first.text:
            self.second.say(self.tr("Both are the same."), "ok")
        else:
            self.second.say("")

    def problem(self) -> tuple[Labelled, str] | None:
        """The line that is not right yet and what to say there, or None."""
        if not self.first.text:
            return self.first, self.tr("Type a passphrase, or press F2 to use the five words.")
        if weak := self.weakness():
            return self.first, weak
        if self.second.text != self.first.text:
            return self.second, self.tr("This is not the same. Type the passphrase once more.")
        return None

    def clear(self) -> None:
        """Forget what was typed."""
        for line in self.lines:
            line.forget()

    def key_pressed(self, key: str) -> bool:
        """F2 takes the words, F3 offers others, F4 shows what is typed."""
        does = {TAKE_KEY: self.take_words, OTHER_KEY: self.offer_others, SHOW_KEY: self.toggle_shown}
        if key in does:
            does[key]()
            return True
        return False
