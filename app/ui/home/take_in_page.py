"""A file from the coordinator: what it is, what taking it in will do here, then doing it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QTimer, Signal, Slot

from app.actions import arrivals, enrolling, receiving, returning_here
from app.actions.arrivals import Arrival, Kind
from app.base.errors import Code, KnownError
from app.exchange import enrolment as enrolments
from app.exchange import receipt as receipts
from app.exchange import returns
from app.ui.home.arrival_card import ArrivalCard, applied_texts
from app.ui.messages import message
from app.ui.page import Chrome, Step
from app.ui.start.form_page import FormPage
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.labels import Label
from app.ui.widgets.path_line import BROWSE_KEY, PathLine, dropped_files
from app.ui.widgets.styled import appear

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from app.actions.desks import EnumeratorDesk
    from app.actions.receiving import ReceiptReport
    from app.base.progress import Progress
    from app.ui.tasks import Tasks

_LOOK_AFTER: Final = 400
"""Milliseconds after the last letter of a path."""

_SUFFIXES: Final = (receipts.SUFFIX, returns.SUFFIX, enrolments.CERTIFICATE_SUFFIX)


class TakenIn(NamedTuple):
    """What the worker did with a file: a receipt's report, or how many drafts there are more.

    `following` is another file for this laptop that lies beside it.
    """

    kind: Kind
    receipt: ReceiptReport | None = None
    drafts: int = 0
    following: Path | None = None


class TakeInPage(FormPage):
    """A line for the file, what it would do, a tick where something is destroyed; then what was done.

    Signals: back_asked() while nothing was taken; taken(TakenIn) after something was; left() after that.
    """

    back_asked = Signal()
    left = Signal()
    taken = Signal(object)

    def __init__(
        self, desk: EnumeratorDesk, tasks: Tasks, path: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(tasks, parent)
        self._desk = desk
        self.found: Arrival | None = None
        self.done: TakenIn | None = None
        self._is_asked = False
        self._title, self._what = Label(role="h1"), Label(role="body")
        self.file = PathLine("file")
        self.lines = [self.file]
        self.card = ArrivalCard()
        self.card.ticked.connect(self.chrome_changed)
        self.result = Card()
        self._done, self._left = Banner(tone="ok"), Label(role="body")
        self.result.column.addWidget(self._done)
        self.result.column.addWidget(self._left)
        for shown in (self._title, self._what, self.file, self.card, self.result):
            self.area.column.addWidget(shown)
        self.setAcceptDrops(True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_LOOK_AFTER)
        self._soon.timeout.connect(self.look)
        self.file.line.textChanged.connect(self._changed)
        self.file.chosen.connect(self._chosen)
        self.finish_building()
        if path is not None:
            self.file.show_text(str(path))
            self._look_now()

    # What is said

    def chrome(self) -> Chrome:
        """Back, and taking it in, once it is known what that does."""
        free = not self.is_busy
        if self.done is not None:
            following, another = self.done.following, self.tr("Take in another file")
            return Chrome(
                title=self._desk.survey_name,
                subtitle=self.tr("From the coordinator"),
                back=Step(self.tr("Take in the next file") if following else another, "Ctrl+R"),
                primary=Step(self.tr("To the interviews"), "Enter"),
            )
        can = free and self.found is not None and self.card.is_agreed
        return Chrome(
            title=self._desk.survey_name,
            subtitle=self.tr("From the coordinator"),
            back=Step(self.tr("Back"), "Esc", free),
            keys=self.tr("{key} choose the file").replace("{key}", BROWSE_KEY),
            primary=Step(self._step_text(), "Ctrl+Enter", can),
        )

    def _step_text(self) -> str:
        kind = self.found.kind if self.found is not None else None
        if kind is Kind.RECEIPT and self.card.destroys:
            return self.tr("Destroy them here")
        return self.tr("Take it in")

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("From the coordinator"))
        self._what.setText(
            self.tr(
                "A receipt, returned interviews or the certificate of this laptop. Choose the file, type it, "
                "or drop it here: first you see what it does."
            )
        )
        self.file.ask(self.tr("File from the coordinator"), self.tr("for example E:\\1f20c.dala-receipt"))
        names = " ".join(f"*{suffix}" for suffix in _SUFFIXES)
        kinds = self.tr("Files from the coordinator") + f" ({names});;* (*)"
        self.file.offer(self.tr("Choose the file from the coordinator"), kinds)
        self._show_found()
        self._show_done()
        super().retranslate()

    def _show_found(self) -> None:
        found = self.found if self.done is None else None
        self.card.show_arrival(found)
        appear(self.file, self.done is None)
        appear(self._what, self.done is None)

    def _show_done(self) -> None:
        done = self.done
        appear(self.result, done is not None)
        if done is None:
            self.setAccessibleName(self._title.text())
            return
        left = ""
        if done.receipt is not None:
            said, left = applied_texts(done.receipt)
        elif done.kind is Kind.RETURN:
            said = self.tr("%n drafts to correct stand at the top of the list.", "", done.drafts)
            left = self.tr(
                "When one is finished, it takes the place of the earlier interview. Hand over again then."
            )
        else:
            said = self.tr("This laptop is certified.")
            left = self.tr("The stick is not needed any more.")
        self._done.show_message(said, "ok")
        self._left.show_text(left)
        self.setAccessibleName(said)

    def shown(self) -> None:
        """The keyboard is in the line, or at the tick where one is needed."""
        if self.done is not None:
            self.setFocus()
        elif self.found is not None and self.card.destroys:
            self.card.tick.setFocus()
        else:
            self.file.take_focus()

    # Looking

    @Slot()
    def _changed(self) -> None:
        self.found, self._is_asked = None, False
        self._show_found()
        self._soon.start()
        self.chrome_changed.emit()

    @Slot(object)
    def _chosen(self, _paths: object) -> None:
        self._look_now()

    def _look_now(self) -> None:
        self._is_asked = True
        self.look()

    @Slot()
    def look(self) -> None:
        """Have the worker look into the file."""
        self._soon.stop()
        path = self.file.path
        if path is not None and not self.is_busy and self.found is None and self.done is None:
            self._tasks.run(_look(self._desk, path), self._looked, self._not_looked)

    def _looked(self, found: Arrival) -> None:
        if found.path != self.file.path or self.done is not None:
            return
        if found.kind is Kind.CERTIFICATE and not found.is_news:
            self.file.say(self.tr("This laptop is certified already."), "ok")
            return
        self.found = found
        self.file.say("", "info")
        self._show_found()
        self.area.ensureWidgetVisible(self.card)
        self.chrome_changed.emit()
        if self.file.line.hasFocus() and self._is_asked:
            self.shown()

    def _not_looked(self, error: KnownError) -> None:
        # Half a path is no mistake yet; it is told when the user asks for it.
        if error.code not in (Code.FILE_MISSING, Code.ARRIVAL_UNKNOWN) or self._is_asked:
            self.file.say(message(error), "error")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one dragged file."""
        if dropped_files(event) and not self.is_busy and self.done is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The dropped file is what came."""
        self.file.take(dropped_files(event)[:1])

    # Taking it in

    def key_pressed(self, key: str) -> bool:
        """The dialog, the tick; Enter looks into the file."""
        if not self.is_busy and self.done is None:
            if key == BROWSE_KEY:
                self.file.browse()
                return True
            if self.card.key_pressed(key):
                return True
            if key == "Enter":
                self._look_now()
                return True
        return super().key_pressed(key)

    def go_back(self) -> None:
        """Where it was asked for; after something was taken in, to the next file."""
        if self.is_busy:
            return
        if self.done is None:
            self.back_asked.emit()
            return
        following = self.done.following
        self.done = self.found = None
        self.file.line.clear()
        self._show_found()
        self._show_done()
        self.chrome_changed.emit()
        self.shown()
        if following is not None:
            self.file.show_text(str(following))
            self._look_now()

    def go_on(self) -> None:
        """Take it in; after that, to the interviews."""
        if self.done is not None:
            self.left.emit()
        elif self.found is not None and not self.is_busy:
            texts = {
                Kind.RECEIPT: self.tr("Destroying what is confirmed…"),
                Kind.RETURN: self.tr("Taking the interviews in…"),
                Kind.CERTIFICATE: self.tr("Taking the certificate in…"),
            }
            job = _take(self._desk, self.found)
            self.run(texts[self.found.kind], job, self._taken)

    def _taken(self, done: TakenIn) -> None:
        self.done = done
        self._show_found()
        self._show_done()
        self.chrome_changed.emit()
        self.shown()
        self.taken.emit(done)

    def failed(self, error: KnownError) -> None:
        """Say it at the line."""
        self.found = None
        self._show_found()
        self.complain(self.file, message(error))


def _look(desk: EnumeratorDesk, path: Path) -> Callable[[Progress], Arrival]:
    def job(progress: Progress) -> Arrival:
        progress(0, None)
        return arrivals.look(desk, path)

    return job


def _take(desk: EnumeratorDesk, found: Arrival) -> Callable[[Progress], TakenIn]:
    def job(progress: Progress) -> TakenIn:
        progress(0, None)
        receipt, drafts = None, 0
        if found.kind is Kind.RECEIPT:
            receipt = receiving.apply_receipt(desk, found.path)
        elif found.kind is Kind.RETURN:
            drafts = len(returning_here.take_in(desk, found.path).drafts)
        else:
            enrolling.take_certificate(desk, found.path)
        beside = arrivals.found(desk, [found.path.parent])
        following = next((one.path for one in beside if one.problem is None), None)
        return TakenIn(found.kind, receipt, drafts, following)

    return job
