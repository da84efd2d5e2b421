"""Makes a laptop known to its survey: its request goes to a stick, its eight words are read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from app.actions import enrolling
from app.base.errors import Code, KnownError
from app.base.reading import is_folder
from app.ui.home.arrivals_card import TAKE_KEY, ArrivalsCard
from app.ui.home.drives import removable_drives
from app.ui.home.places import PlacesCard
from app.ui.messages import message
from app.ui.page import Chrome, Step
from app.ui.start.form_page import FormPage
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.labels import Label
from app.ui.widgets.path_line import BROWSE_KEY
from app.ui.widgets.spoken_words import SpokenWords
from app.ui.widgets.styled import appear

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QWidget

    from app.actions.desks import EnumeratorDesk
    from app.actions.enrolling import RequestReport
    from app.base.progress import Progress
    from app.ui.home.drives import Drive
    from app.ui.tasks import Tasks


class EnrolPage(FormPage):
    """The eight words, where the request goes, and what comes back.

    Signals: back_asked(); take_in_asked(path) for the certificate, None where it is still to be chosen.
    """

    back_asked = Signal()
    take_in_asked = Signal(object)

    def __init__(
        self,
        desk: EnumeratorDesk,
        tasks: Tasks,
        find_drives: Callable[[], tuple[Drive, ...]] = removable_drives,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._desk = desk
        self.report: RequestReport | None = None
        self._title, self._what = Label(role="h1"), Label(role="body")
        card = Card()
        self._says, self.words, self._words_why = Label(role="question"), SpokenWords(), Label(role="muted")
        for part in (self._says, self.words, self._words_why):
            card.column.addWidget(part)
        self.places = PlacesCard(tasks, find_drives)
        self.written = Banner(tone="ok")
        self.arrivals = ArrivalsCard(desk, tasks)
        self.arrivals.asked.connect(self.take_in_asked)
        self.places.drives_changed.connect(self._drives_changed)
        self.lines = [self.places.folder]
        for shown in (self._title, self._what, self.written, card, self.places, self.arrivals):
            self.area.column.addWidget(shown)
        self.finish_building()

    def chrome(self) -> Chrome:
        """Back to the list, or write the request."""
        free = not self.is_busy
        again = self.report is not None
        return Chrome(
            title=self._desk.survey_name,
            subtitle=self.tr("Make this laptop known"),
            back=Step(self.tr("Back"), "Esc", free),
            keys=self.tr("1–9 choose · {key} another folder").replace("{key}", BROWSE_KEY),
            primary=Step(
                self.tr("Write the request again") if again else self.tr("Write the request"), "Enter", free
            ),
        )

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("Make this laptop known"))
        self._what.setText(
            self.tr(
                "The coordinator has to certify this laptop once. Until then you can interview as usual: "
                "nothing is lost, the interviews are kept and wait. Write the request to a stick, bring it "
                "to the coordinator, and read the eight words aloud."
            )
        )
        self._says.setText(self.tr("The eight words of this laptop"))
        self._words_why.setText(
            self.tr(
                "The coordinator compares them with those of the request, on the telephone or face to face. "
                "If one differs, the request is not from this laptop: write it again."
            )
        )
        self.words.show_words(" ".join(self.words.words), self._says.text())
        self._show_written()
        super().retranslate()

    def _show_written(self) -> None:
        report = self.report
        said = ""
        if report is not None:
            said = self.tr(
                "The request is written: {path}. Give it to the coordinator and read the eight words aloud. "
                "Later take the certificate in, here or under Hand over."
            ).replace("{path}", str(report.path))
        self.written.show_message(said, "ok")
        self.setAccessibleName(said)
        appear(self._what, not said)

    def shown(self) -> None:
        """Look for sticks; the keyboard is where the request goes."""
        self._tasks.run(_read(self._desk), self._known)
        self.places.watch()
        self._drives_changed()
        self.places.take_keyboard()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look for sticks only while the page is open."""
        self.places.rest()
        super().hideEvent(event)

    def _known(self, words: str) -> None:
        self.words.show_words(words, self._says.text())

    @Slot()
    def _drives_changed(self) -> None:
        self.arrivals.look_on([drive.folder for drive in self.places.drives])

    def key_pressed(self, key: str) -> bool:
        """Places, the dialog, and taking the certificate in."""
        if self.is_busy:
            return super().key_pressed(key)
        if key == TAKE_KEY:
            self.arrivals.ask()
            return True
        return self.places.key_pressed(key)

    def go_back(self) -> None:
        """To the list."""
        if not self.is_busy:
            self.back_asked.emit()

    def go_on(self) -> None:
        """Write the request."""
        if self.is_busy:
            return
        folder = self.places.place
        if folder is None:
            self.complain(self.places.folder, self.tr("Choose a folder or plug a stick in."))
            return
        self.places.is_held = True
        self.run(self.tr("Writing and reading back…"), _write(self._desk, folder), self._written)

    def _written(self, report: RequestReport) -> None:
        self.report = report
        self._show_written()
        self.chrome_changed.emit()
        self.area.verticalScrollBar().setValue(0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _over(self) -> None:
        self.places.is_held = False
        super()._over()

    def failed(self, error: KnownError) -> None:
        """Where the folder is to blame, say it there."""
        if self.places.is_folder:
            self.complain(self.places.folder, message(error))
        else:
            super().failed(error)


def _read(desk: EnumeratorDesk) -> Callable[[Progress], str]:
    def job(progress: Progress) -> str:
        progress(0, None)
        return enrolling.fingerprint(desk)

    return job


def _write(desk: EnumeratorDesk, folder: Path) -> Callable[[Progress], RequestReport]:
    def job(progress: Progress) -> RequestReport:
        progress(0, None)
        if not is_folder(folder):
            raise KnownError(Code.FOLDER_MISSING, path=str(folder))
        return enrolling.write_request(desk, folder)

    return job
