"""Creates a survey: its name, its questionnaires with their check, the coordinator's passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from app.actions import form_files, opening, premises
from app.base.errors import Code, KnownError
from app.ui.messages import message
from app.ui.page import Chrome, Step
from app.ui.start.form_page import FormPage
from app.ui.start.forms_card import FormsCard
from app.ui.start.passphrase_lines import PassphraseLines
from app.ui.start.place_notes import PlaceNotes
from app.ui.widgets.labelled import Labelled
from app.ui.widgets.labels import Label
from app.ui.widgets.path_line import BROWSE_KEY, PathLine, dropped_files
from app.ui.widgets.tabbing import tab_order

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from app.actions.desks import CoordinatorDesk
    from app.actions.form_files import FormLook
    from app.base.progress import Progress
    from app.crypto.passphrase import Cost
    from app.exchange.pack import PackedForm
    from app.ui.tasks import Tasks

_AT_FORMS = {Code.FORM_INVALID, Code.FORM_TWICE, Code.FORM_FILE_MISSING, Code.SURVEY_FORMLESS}


class CreatePage(FormPage):
    """Signals: made(desk) with the open `CoordinatorDesk`; back_asked()."""

    made = Signal(object)
    back_asked = Signal()

    def __init__(self, tasks: Tasks, folder: Path, cost: Cost, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._folder, self._cost = folder, cost
        self._title, self._what = Label(role="h1"), Label(role="body")
        self.place = PlaceNotes(tasks, folder)
        self.name = Labelled()
        self.forms = FormsCard()
        self.file = PathLine("files")
        self.file.chosen.connect(self._files_chosen)
        self.forms.column.addWidget(self.file)
        self.secret = PassphraseLines()
        self.lines = [self.name, self.file, *self.secret.lines]
        parts = (self._title, self._what, self.place, self.name, self.forms, self.secret, self.place.asks)
        for part in parts:
            self.area.column.addWidget(part)
        self.setAcceptDrops(True)
        self.finish_building()
        tasks.run(form_files.look_at_shipped, self._shipped_read)

    def chrome(self) -> Chrome:
        """Back, the keys, and on."""
        free = not self.is_busy
        return Chrome(
            "Dala",
            self.tr("Create a survey"),
            guarded=False,
            back=Step(self.tr("Back"), "Esc", free),
            keys=self.tr("Enter: next line · Space: choose a form · {key} add a file").replace(
                "{key}", BROWSE_KEY
            ),
            primary=Step(self.tr("Create"), "Ctrl+Enter", free),
        )

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("Create a survey"))
        self._what.setText(
            self.tr(
                "This computer becomes the coordinator's desk: it keeps the key that opens the interviews. "
                "Until the survey is published, everything in it is a TRIAL."
            )
        )
        self.name.ask(self.tr("Name of the survey, as enumerators will read it"))
        self.file.ask(self.tr("Add a form file (JSON)"), self.tr("type its path and press Enter"))
        self.file.offer(self.tr("Choose form files"), self.tr("Forms") + " (*.json);;* (*)")
        super().retranslate()

    def shown(self) -> None:
        """The keyboard starts at the first empty line."""
        empty = (line for line in (self.name, *self.secret.lines) if not line.text)
        next(empty, self.name).take_focus()

    # The forms

    def _shipped_read(self, looks: tuple[FormLook, ...]) -> None:
        self.forms.add(looks, tick=False)
        self._order()

    def _order(self) -> None:
        tab_order((self.name.line, *self.forms.rows, self.file.line, self.file.browse_button))
        tab_order((self.file.browse_button, *self.secret.in_order))

    @Slot(object)
    def _files_chosen(self, paths: tuple[Path, ...]) -> None:
        self._read(list(paths))

    def _read(self, paths: list[Path]) -> None:
        self.file.say(self.tr("Checking…"))
        self._tasks.run(_look(paths), self._files_read, self._file_refused)

    def _files_read(self, looks: tuple[FormLook, ...]) -> None:
        self.file.show_text("")
        self.file.say("")
        self.forms.add(looks, tick=True)
        self._order()
        self.area.ensureWidgetVisible(self.forms)

    def _file_refused(self, error: KnownError) -> None:
        self.file.say(message(error), "error")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take dragged files."""
        if dropped_files(event) and not self.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped files are forms."""
        self._read(dropped_files(event))

    # Going on

    def key_pressed(self, key: str) -> bool:
        """The dialog, the passphrase's keys, and those of every form."""
        if not self.is_busy:
            if key == BROWSE_KEY:
                self.file.browse()
                return True
            if any(part.key_pressed(key) for part in (self.place, self.secret, self.forms)):
                return True
            if key == "Enter" and self.file.line.hasFocus() and self.file.path is not None:
                self._read([self.file.path])
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
        """Look at every line, then create the survey."""
        if self.is_busy:
            return
        if not self.name.text.strip():
            self.complain(self.name, self.tr("Give the survey a name."))
            return
        chosen = self.forms.chosen
        if not chosen:
            self.complain(self.file, self.tr("Choose at least one questionnaire above, or add a file."))
            return
        if wrong := self.secret.problem():
            self.complain(*wrong)
            return
        if self.refuses_place(self.place):
            return
        sources = [look.packed for look in chosen]
        anyway = self.place.is_confirmed
        job = _create(self._folder, self.name.text, sources, self.secret.passphrase, self._cost, anyway)
        self.run(self.tr("Creating the survey and its keys…"), job, self._made)

    def _made(self, desk: CoordinatorDesk) -> None:
        self.secret.clear()
        self.made.emit(desk)

    def set_lines_enabled(self, enabled: bool) -> None:
        """The forms wait too."""
        super().set_lines_enabled(enabled)
        self.forms.setEnabled(enabled)

    def failed(self, error: KnownError) -> None:
        """Say it at the line that it concerns."""
        if error.code in _AT_FORMS:
            self.complain(self.file, message(error))
        elif error.code is Code.SURVEY_NAMELESS:
            self.complain(self.name, message(error))
        elif error.code is Code.EASY_TO_GUESS:
            self.complain(self.secret.first, message(error))
        else:
            super().failed(error)


def _look(paths: list[Path]) -> Callable[[Progress], tuple[FormLook, ...]]:
    def job(progress: Progress) -> tuple[FormLook, ...]:
        return form_files.look_at(paths, progress)

    return job


def _create(
    folder: Path, name: str, sources: list[PackedForm], passphrase: str, cost: Cost, anyway: bool
) -> Callable[[Progress], CoordinatorDesk]:
    def job(progress: Progress) -> CoordinatorDesk:
        progress(0, None)
        premises.check(folder, here_anyway=anyway)
        return opening.create_survey(folder, name, sources, passphrase, cost)

    return job
