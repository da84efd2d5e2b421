"""A later pack of the survey, for a laptop that is set up: what it changes, then taking it over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal, Slot

from app.actions import updating
from app.base.errors import Code, KnownError
from app.exchange import pack as packs
from app.ui import texts
from app.ui.coordinate.room import fill
from app.ui.messages import message
from app.ui.page import Chrome, Step
from app.ui.start.form_page import FormPage
from app.ui.version_words import Counted, update_lines
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label
from app.ui.widgets.path_line import BROWSE_KEY, PathLine, dropped_files
from app.ui.widgets.styled import appear

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from app.actions.desks import EnumeratorDesk
    from app.actions.updating import Update
    from app.base.progress import Progress
    from app.ui.tasks import Tasks

_LOOK_AFTER: Final = 400
"""Milliseconds after the last letter of a path."""


class UpdatePage(FormPage):
    """Signals: updated() when the laptop has the pack; back_asked()."""

    updated = Signal()
    back_asked = Signal()

    def __init__(self, desk: EnumeratorDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._desk = desk
        self.found: Update | None = None
        self._is_asked = False
        self._title, self._what = Label(role="h1"), Label(role="body")
        self.pack = PathLine("file")
        self.lines = [self.pack]
        self._found = Card()
        self._found_title, self._lines, self._drafts = Label(role="h2"), Label(), Label(role="muted")
        for said in (self._found_title, self._lines, self._drafts):
            self._found.column.addWidget(said)
        for part in (self._title, self._what, self.pack, self._found):
            self.area.column.addWidget(part)
        self.setAcceptDrops(True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_LOOK_AFTER)
        self._soon.timeout.connect(self.look)
        self.pack.line.textChanged.connect(self._changed)
        self.pack.chosen.connect(self._chosen)
        self.finish_building()

    def chrome(self) -> Chrome:
        """Back to the settings, or take it over."""
        free = not self.is_busy
        return Chrome(
            title=self._desk.survey_name,
            subtitle=self.tr("Update from a pack"),
            back=Step(self.tr("Back"), "Esc", free),
            keys=fill(self.tr("{key} choose the file"), key=BROWSE_KEY),
            primary=Step(self.tr("Update this laptop"), "Ctrl+Enter", free and self.found is not None),
        )

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("Update from a survey pack"))
        self._what.setText(
            self.tr(
                "Choose the newest pack that the coordinator gave you. Every interview on this laptop stays"
                " as it is; new ones are begun with the pack's questionnaires."
            )
        )
        self.pack.ask(self.tr("Survey pack"), self.tr("for example E:\\survey.dala-pack"))
        self.pack.offer(
            self.tr("Choose the survey pack"), self.tr("Survey packs") + f" (*{packs.SUFFIX});;* (*)"
        )
        self._show_found()
        super().retranslate()

    def _show_found(self) -> None:
        update = self.found
        appear(self._found, update is not None)
        if update is None:
            return
        title = self.tr("Pack {revision} of this survey")
        self._found_title.setText(fill(title, revision=update.pack.revision))
        lines = update_lines(update, texts.spoken(), breaking=False)
        self._lines.setText("\n".join(lines) or self.tr("The questionnaires are the same."))
        said = ""
        if update.drafts:
            later = self.tr("Each can be moved to the new version when it is open.")
            said = f"{Counted().drafts(update.drafts)} {later}"
        self._drafts.show_text(said)

    def shown(self) -> None:
        """The keyboard is in the line."""
        self.pack.take_focus()

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
        """Have the worker look into the pack."""
        self._soon.stop()
        path = self.pack.path
        if path is None or self.is_busy or self.found is not None:
            return
        self._tasks.run(_plan(self._desk, path), self._planned, self._not_planned)

    def _planned(self, planned: tuple[Path, Update]) -> None:
        path, update = planned
        if path != self.pack.path:
            return
        self.found = update
        self.pack.say("", "info")
        self._show_found()
        self.area.ensureWidgetVisible(self._found)
        self.chrome_changed.emit()

    def _not_planned(self, error: KnownError) -> None:
        # Half a path is no mistake yet; it is told when the user asks for it.
        if error.code is not Code.FILE_MISSING or self._is_asked:
            self.pack.say(message(error), "error")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one dragged file."""
        if dropped_files(event) and not self.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The dropped file is the pack."""
        self.pack.take(dropped_files(event)[:1])

    def key_pressed(self, key: str) -> bool:
        """The dialog; Enter looks into the pack."""
        if key == BROWSE_KEY and not self.is_busy:
            self.pack.browse()
            return True
        if key == "Enter" and not self.is_busy:
            self._look_now()
            return True
        return super().key_pressed(key)

    def go_back(self) -> None:
        """To the settings."""
        if not self.is_busy:
            self.back_asked.emit()

    def go_on(self) -> None:
        """Take the pack over."""
        if self.found is not None and not self.is_busy:
            self.run(self.tr("Taking the pack over…"), _apply(self._desk, self.found), self._applied)

    def _applied(self, _nothing: None) -> None:
        self.updated.emit()

    def failed(self, error: KnownError) -> None:
        """Say it at the line."""
        self.complain(self.pack, message(error))


def _plan(desk: EnumeratorDesk, path: Path) -> Callable[[Progress], tuple[Path, Update]]:
    def job(progress: Progress) -> tuple[Path, Update]:
        progress(0, None)
        return path, updating.plan_device_update(desk, path)

    return job


def _apply(desk: EnumeratorDesk, update: Update) -> Callable[[Progress], None]:
    def job(progress: Progress) -> None:
        progress(0, None)
        updating.apply(desk, update)

    return job
