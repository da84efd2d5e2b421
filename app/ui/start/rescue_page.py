"""Makes a coordinator's desk anew from a survey's pack and one of its keys, where every backup is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.actions import premises, rescuing
from app.base.errors import Code, KnownError
from app.exchange import pack as packs
from app.ui.messages import message
from app.ui.page import Chrome, Step
from app.ui.start.form_page import FormPage
from app.ui.start.key_lines import KeyLines
from app.ui.start.passphrase_lines import PassphraseLines
from app.ui.start.place_notes import PlaceNotes
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label
from app.ui.widgets.path_line import BROWSE_KEY, PathLine, dropped_files

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from app.actions.desks import CoordinatorDesk
    from app.base.progress import Progress
    from app.crypto.passphrase import Cost
    from app.ui.start.key_lines import GivenKey
    from app.ui.tasks import Tasks

KEY_FILE_KEY = "Ctrl+B"

_AT_PACK = {
    Code.PACK_NOT_A_PACK,
    Code.PACK_DAMAGED,
    Code.PACK_TOO_NEW,
    Code.FILE_MISSING,
    Code.FILE_UNREADABLE,
    Code.FORM_INVALID,
    Code.FORM_TWICE,
}


class RescuePage(FormPage):
    """The pack, the key, a new passphrase. Signals: made(desk) with the open desk; back_asked()."""

    made = Signal(object)
    back_asked = Signal()

    def __init__(self, tasks: Tasks, folder: Path, cost: Cost, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._folder, self._cost = folder, cost
        self._title, self._what = Label(role="h1"), Label(role="body")
        self._lacks = Label(role="warning")
        self.place = PlaceNotes(tasks, folder)
        self.pack = PathLine("file")
        self.given = KeyLines(browse_key=KEY_FILE_KEY)
        self.secret = PassphraseLines()
        self._new = Label(role="h2")
        card = Card()
        card.column.addWidget(self.given)
        self.lines = [self.pack, *self.given.lines, *self.secret.lines]
        for part in (
            self._title, self._what, self._lacks, self.place, self.pack, card, self._new, self.secret,
            self.place.asks,
        ):  # fmt: skip
            self.area.column.addWidget(part)
        self.setAcceptDrops(True)
        self.finish_building()

    def chrome(self) -> Chrome:
        """Back, and on."""
        free = not self.is_busy
        return Chrome(
            "Dala",
            self.tr("Make a desk anew"),
            guarded=False,
            back=Step(self.tr("Back"), "Esc", free),
            keys=self.tr("Enter: next line · {key} choose the pack").replace("{key}", BROWSE_KEY),
            primary=Step(self.tr("Make the desk"), "Ctrl+Enter", free),
        )

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("Make a desk anew from a pack and a key"))
        self._what.setText(
            self.tr(
                "For when the coordinator's computer and every backup are lost. The new desk takes bundles"
                " in, counts and exports them as the lost one did; add all bundles again."
            )
        )
        self._lacks.setText(
            self.tr(
                "It cannot sign: it writes no new pack, certifies no laptop, writes no receipt. If there is a"
                " backup, go back and restore it."
            )
        )
        self.pack.ask(self.tr("Survey pack"), self.tr("for example E:\\survey.dala-pack"))
        self.pack.offer(
            self.tr("Choose the survey pack"), self.tr("Survey packs") + f" (*{packs.SUFFIX});;* (*)"
        )
        self._new.setText(self.tr("The new desk's passphrase"))
        super().retranslate()

    def shown(self) -> None:
        """The keyboard starts at the pack."""
        (self.given if self.pack.text else self.pack).take_focus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one dragged file."""
        if dropped_files(event) and not self.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The dropped file is the pack."""
        self.pack.take(dropped_files(event)[:1])

    def key_pressed(self, key: str) -> bool:
        """The dialogs, the passphrase's and the key's own keys; Enter on the last line goes on."""
        if not self.is_busy:
            if key == BROWSE_KEY:
                self.pack.browse()
                return True
            if any(part.key_pressed(key) for part in (self.place, self.secret, self.given)):
                return True
            if key == "Enter" and self.given.key.line.hasFocus() and self.given.key.text.strip():
                self.secret.first.take_focus()
                return True
            if key == "Enter" and self.secret.second.line.hasFocus():
                self.go_on()
                return True
        return super().key_pressed(key)

    def go_back(self) -> None:
        """To the first page."""
        if not self.is_busy:
            self.back_asked.emit()

    def go_on(self) -> None:
        """Look at every line, then make the desk."""
        if self.is_busy:
            return
        path = self.pack.path
        if path is None:
            self.complain(self.pack, self.tr("Choose the survey pack: any laptop's or an old one will do."))
            return
        if wrong := self.given.problem() or self.secret.problem():
            self.complain(*wrong)
            return
        if self.refuses_place(self.place):
            return
        job = _make(
            self._folder, path, self.given.given, self.secret.passphrase, self._cost,
            anyway=self.place.is_confirmed,
        )  # fmt: skip
        self.run(self.tr("Making the desk…"), job, self._made)

    def _made(self, desk: CoordinatorDesk) -> None:
        self.given.clear()
        self.secret.clear()
        self.made.emit(desk)

    def failed(self, error: KnownError) -> None:
        """Say it at the line that it concerns."""
        line = self.given.line_of(error)
        if line is not None:
            self.complain(line, message(error))
        elif error.code is Code.REHEARSAL_OTHER_KEY:
            by_file = self.given.file.path is not None
            self.complain(self.given.file if by_file else self.given.key, message(error))
        elif error.code in _AT_PACK:
            self.complain(self.pack, message(error))
        elif error.code is Code.EASY_TO_GUESS:
            self.complain(self.secret.first, message(error))
        else:
            super().failed(error)


def _make(
    folder: Path, pack: Path, given: GivenKey, passphrase: str, cost: Cost, *, anyway: bool
) -> Callable[[Progress], CoordinatorDesk]:
    def job(progress: Progress) -> CoordinatorDesk:
        progress(0, None)
        premises.check(folder, here_anyway=anyway)
        return rescuing.open_with_key(folder, pack, given.read(), passphrase, cost)

    return job
