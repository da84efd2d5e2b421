"""Destroys everything on a laptop: what that means, how many interviews go with it, and a word to type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from app.actions import passphrases
from app.ui.page import Chrome, Step
from app.ui.start.form_page import FormPage
from app.ui.widgets.card import Banner
from app.ui.widgets.labelled import Labelled
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.actions.desks import CoordinatorDesk, EnumeratorDesk
    from app.actions.passphrases import AtStake
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.tasks import Tasks

_MARKS: Final = dict.fromkeys(map(ord, "ʻʼ'`’‘"))


class DestroyPage(FormPage):
    """Without a desk the laptop is locked: then nobody can count, but what the process before it had told.

    Signals: gone() when nothing is left; back_asked().
    """

    gone = Signal()
    back_asked = Signal()

    def __init__(
        self,
        tasks: Tasks,
        folder: Path,
        desk: EnumeratorDesk | CoordinatorDesk | None = None,
        only_here: int = -1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._folder, self._desk = folder, desk
        self._only_here, self._drafts = only_here, -1
        self._is_office = isinstance(desk, _office())
        self._title, self._what = Label(role="h1"), Label(role="body")
        self._lost, self._first = Banner(tone="error"), Label(role="body")
        self.word = Labelled()
        self.lines = [self.word]
        if desk is None and passphrases.is_closed(folder):
            self._first.hide()  # nothing milder is left to say of it
        for part in (self._title, self._what, self._lost, self._first, self.word):
            self.area.column.addWidget(part)
        self.finish_building()

    def chrome(self) -> Chrome:
        """Back is what Enter does not do: the step has a key of its own."""
        free = not self.is_busy
        return Chrome(
            "Dala",
            self.tr("Destroy everything on this laptop"),
            guarded=self._desk is not None,
            back=Step(self.tr("Back"), "Esc", free),
            primary=Step(self.tr("Destroy everything"), "Ctrl+Enter", free, destroys=True),
        )

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("Destroy everything on this laptop"))
        self._what.setText(
            self.tr(
                "All interviews, drafts and keys on this laptop become unreadable for ever: for you, for the "
                "coordinator, for everybody. It cannot be undone."
            )
        )
        self._lost.show_message(self._loss(), "error")
        self._first.setText(
            self.tr(
                "If it is enough that nobody can open the laptop, go back and hold Shift+F12 for two "
                "seconds: no passphrase opens it any more, and nothing is destroyed."
            )
        )
        asks = self.tr("To destroy everything, type the word {word}")
        self.word.ask(asks.replace("{word}", self._wanted()))
        super().retranslate()

    def _wanted(self) -> str:
        return self.tr("DESTROY")

    def _loss(self) -> str:
        if self._is_office:
            return self.tr(
                "The keys of the survey lie here. Without a printed key, a key file or word shares nobody "
                "opens any interview of this survey again."
            )
        if self._only_here < 0:
            return self.tr(
                "While the laptop is locked nobody can count how many interviews exist only here. They would "
                "be lost with it."
            )
        lost = self.tr("%n interviews exist only on this laptop. They would be lost.", "", self._only_here)
        if not self._only_here:
            lost = self.tr("Every finished interview of this laptop was handed over in some bundle.")
        drafts = self.tr("%n drafts would be lost.", "", self._drafts) if self._drafts > 0 else ""
        return f"{lost} {drafts}".strip()

    def shown(self) -> None:
        """Count again; the keyboard is at the word."""
        self.word.take_focus()
        if self._desk is not None and not self.is_busy:
            self._tasks.run(_count(self._desk), self._counted, self._not_counted)

    def _counted(self, stake: AtStake) -> None:
        self._only_here, self._drafts = stake.interviews, stake.drafts
        self.retranslate()

    def _not_counted(self, _error: KnownError) -> None:
        self._only_here = -1
        self.retranslate()

    def go_back(self) -> None:
        """Leave everything as it is."""
        if not self.is_busy:
            self.back_asked.emit()

    def go_on(self) -> None:
        """Destroy it, where the word was typed."""
        if self.is_busy:
            return
        wanted = self._wanted()
        if _plain(self.word.text) != _plain(wanted):
            said = self.tr("Nothing was destroyed. Type the word {word}, or go back with Esc.")
            self.complain(self.word, said.replace("{word}", wanted))
            return
        self.run(self.tr("Destroying…"), _destroy(self._folder, self._desk), self._gone)

    def _gone(self, _nothing: None) -> None:
        self.gone.emit()


def _plain(word: str) -> str:
    """As it is compared: hardly any keyboard has the mark of the Uzbek oʻ."""
    return "".join(word.translate(_MARKS).casefold().split())


def _office() -> type[CoordinatorDesk]:
    from app.actions.desks import CoordinatorDesk

    return CoordinatorDesk


def _count(desk: EnumeratorDesk | CoordinatorDesk) -> Callable[[Progress], AtStake]:
    def job(progress: Progress) -> AtStake:
        return passphrases.at_stake(desk)

    return job


def _destroy(folder: Path, desk: EnumeratorDesk | CoordinatorDesk | None) -> Callable[[Progress], None]:
    def job(progress: Progress) -> None:
        # Once begun it is carried to its end: half a destruction protects nobody.
        passphrases.destroy(folder, desk)

    return job
