"""Sets this laptop up for one enumerator: the survey pack, the enumerator's code, a passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot

from app.actions import opening, premises
from app.base.errors import Code, KnownError
from app.exchange import pack as packs
from app.ui.messages import message
from app.ui.page import Chrome, Step
from app.ui.start.form_page import FormPage
from app.ui.start.passphrase_lines import PassphraseLines
from app.ui.start.place_notes import PlaceNotes
from app.ui.widgets.card import Card
from app.ui.widgets.choice_card import ChoiceCard
from app.ui.widgets.labelled import Labelled
from app.ui.widgets.labels import Label
from app.ui.widgets.path_line import BROWSE_KEY, PathLine, dropped_files
from app.ui.widgets.spoken_words import SpokenWords
from app.ui.widgets.styled import appear
from app.ui.widgets.tabbing import tab_order

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from app.actions.desks import EnumeratorDesk
    from app.base.progress import Progress
    from app.crypto.passphrase import Cost
    from app.exchange.pack import SurveyPack
    from app.ui.tasks import Tasks

_LOOK_AFTER = 300
"""Milliseconds without a key after which a typed pack is looked into."""

_AT_PACK = {
    Code.PACK_NOT_A_PACK,
    Code.PACK_DAMAGED,
    Code.PACK_TOO_NEW,
    Code.FILE_MISSING,
    Code.FILE_UNREADABLE,
    Code.FORM_INVALID,
    Code.FORM_TWICE,
}


class SetUpPage(FormPage):
    """Lines for the pack, the code, the organisation where there are several, and the passphrase.

    Signals: made(desk) with the open `EnumeratorDesk`; back_asked().
    """

    made = Signal(object)
    back_asked = Signal()

    def __init__(self, tasks: Tasks, folder: Path, cost: Cost, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._folder, self._cost = folder, cost
        self._seen: Path | None = None
        self._pack: SurveyPack | None = None
        self._title, self._what = Label(role="h1"), Label(role="body")
        self.place = PlaceNotes(tasks, folder)
        self.pack = PathLine("file")
        self.words_card, self.words = Card(), SpokenWords()
        self._words_say, self._words_why = Label(role="question"), Label(role="muted")
        for said in (self._words_say, self.words, self._words_why):
            self.words_card.column.addWidget(said)
        self.words_card.hide()
        self.code = Labelled()
        self.organisation = ChoiceCard()
        self.secret = PassphraseLines()
        self.lines = [self.pack, self.code, *self.secret.lines]
        ends = (self.organisation, self.secret, self.place.asks)
        shown = (self._title, self._what, self.place, self.pack, self.words_card, self.code)
        for part in (*shown, *ends):
            self.area.column.addWidget(part)
        self.organisation.hide()
        self.setAcceptDrops(True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_LOOK_AFTER)
        self._soon.timeout.connect(self.look_into_pack)
        self.pack.line.textChanged.connect(self._soon.start)
        self.pack.chosen.connect(self._pack_chosen)
        self.finish_building()

    def chrome(self) -> Chrome:
        """Back, the keys, and on."""
        free = not self.is_busy
        return Chrome(
            "Dala",
            self.tr("Set up this laptop"),
            guarded=False,
            back=Step(self.tr("Back"), "Esc", free),
            keys=self.tr("Enter: next line · {key} choose the file").replace("{key}", BROWSE_KEY),
            primary=Step(self.tr("Set up"), "Ctrl+Enter", free),
        )

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("Set up this laptop for interviews"))
        self._what.setText(self.tr("Choose the survey pack, type it, or drop the file here."))
        self.pack.ask(self.tr("Survey pack"), self.tr("for example E:\\survey.dala-pack"))
        self.pack.offer(
            self.tr("Choose the survey pack"), self.tr("Survey packs") + f" (*{packs.SUFFIX});;* (*)"
        )
        self.code.ask(
            self.tr("Enumerator code, as the coordinator gave it to you"), self.tr("for example R03")
        )
        self.organisation.ask(self.tr("Your organisation"))
        self._words_say.setText(self.tr("The eight words of this survey"))
        self._words_why.setText(
            self.tr(
                "Compare them with those that the coordinator tells you. If one differs, somebody changed "
                "the pack: do not go on."
            )
        )
        self._show_pack()
        super().retranslate()

    def shown(self) -> None:
        """The keyboard starts at the first empty line."""
        empty = next((line for line in self.lines if not line.text), self.lines[-1])
        empty.take_focus()

    # The pack

    @Slot(object)
    def _pack_chosen(self, _paths: object) -> None:
        self.look_into_pack()
        self.code.take_focus()

    @Slot()
    def look_into_pack(self) -> None:
        """Have the worker read the pack, to say which survey it is."""
        self._soon.stop()
        path = self.pack.path
        if path is None or path == self._seen or self.is_busy:
            return
        self._seen, self._pack = path, None
        self.words_card.hide()
        self._tasks.run(_read_pack(path), self._pack_read, self._pack_refused)

    def _pack_read(self, found: tuple[Path, SurveyPack]) -> None:
        path, pack = found
        if path == self.pack.path:
            self._pack = pack
            self._show_pack()

    def _pack_refused(self, error: KnownError) -> None:
        # Half a path is no mistake yet; it is told when the user wants to go on.
        if error.code is not Code.FILE_MISSING and not self.is_busy:
            self.pack.say(message(error), "error")

    def _show_pack(self) -> None:
        pack = self._pack
        root = pack.root_key if pack is not None and not pack.trial else None
        appear(self.words_card, root is not None)
        if pack is None:
            return
        self.words.show_words(packs.fingerprint(root) if root is not None else "", self._words_say.text())
        said = self.tr("Survey: {name}").replace("{name}", pack.name)
        if pack.trial:
            trial = self.tr("TRIAL: only for practice")
            said = f"{said} · {trial}"
        self.pack.say(said, "ok")
        several = len(pack.organisations) > 1
        self.organisation.show_choices(tuple((name, name) for name in pack.organisations))
        self.organisation.setVisible(several)
        tab_order((self.code.line, *self.organisation.rows, *self.secret.in_order))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one dragged file."""
        if dropped_files(event) and not self.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The dropped file is the pack."""
        self.pack.take(dropped_files(event)[:1])

    # Going on

    def key_pressed(self, key: str) -> bool:
        """The dialog, the passphrase's keys, and those of every form."""
        if not self.is_busy:
            if key == BROWSE_KEY:
                self.pack.browse()
                return True
            if any(part.key_pressed(key) for part in (self.place, self.secret, self.organisation)):
                return True
            if key == "Enter":
                return self._enter()
        return super().key_pressed(key)

    def _enter(self) -> bool:
        """To the next line; on the way the pack is read and the organisation asked for."""
        if self.pack.line.hasFocus():
            self.look_into_pack()
        if self.secret.second.line.hasFocus():
            self.go_on()
        elif self.code.line.hasFocus() and not self.organisation.isHidden():
            self.organisation.take_focus()
        elif self.organisation.has_keyboard:
            # Two quick presses of Enter must not choose somebody else's organisation.
            (self.secret.first if self.organisation.chosen else self.organisation).take_focus()
        else:
            return super().key_pressed("Enter")
        return True

    def go_back(self) -> None:
        """To the first page."""
        if not self.is_busy:
            self.back_asked.emit()

    def go_on(self) -> None:
        """Look at every line, then set the laptop up."""
        if self.is_busy:
            return
        path = self.pack.path
        if path is None:
            self.complain(self.pack, self.tr("Choose the file that the coordinator gave you."))
            return
        if not self.code.text.strip():
            self.complain(
                self.code, self.tr("Type your code. Without it nobody knows whose interviews these are.")
            )
            return
        if not self.organisation.isHidden() and not self.organisation.chosen:
            self.organisation.complain(self.tr("Choose your organisation."))
            self.area.ensureWidgetVisible(self.organisation)
            return
        if wrong := self.secret.problem():
            self.complain(*wrong)
            return
        if self.refuses_place(self.place):
            return
        who, secret = (self.code.text, self.organisation.chosen), self.secret.passphrase
        job = _set_up(self._folder, path, who, secret, self._cost, self.place.is_confirmed)
        self.run(self.tr("Setting up this laptop…"), job, self._made)

    def _made(self, desk: EnumeratorDesk) -> None:
        self.secret.clear()
        self.made.emit(desk)

    def failed(self, error: KnownError) -> None:
        """Say it at the line that it concerns."""
        if error.code in _AT_PACK:
            self.complain(self.pack, message(error))
        elif error.code is Code.ENUMERATOR_CODE:
            self.complain(self.code, message(error))
        elif error.code is Code.EASY_TO_GUESS:
            self.complain(self.secret.first, message(error))
        else:
            super().failed(error)


def _read_pack(path: Path) -> Callable[[Progress], tuple[Path, SurveyPack]]:
    def job(progress: Progress) -> tuple[Path, SurveyPack]:
        progress(0, None)
        return path, packs.read(path)

    return job


def _set_up(
    folder: Path, pack: Path, who: tuple[str, str], passphrase: str, cost: Cost, anyway: bool
) -> Callable[[Progress], EnumeratorDesk]:
    code, organisation = who

    def job(progress: Progress) -> EnumeratorDesk:
        progress(0, None)
        premises.check(folder, here_anyway=anyway)
        return opening.init_device(folder, pack, code, passphrase, cost, organisation=organisation)

    return job
