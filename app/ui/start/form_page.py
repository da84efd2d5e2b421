"""What pages with lines to fill in and one job at their end share."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout

from app.base.errors import Cancelled
from app.ui.messages import message
from app.ui.page import Page
from app.ui.widgets.card import Banner
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.waiting import Waiting

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.start.place_notes import PlaceNotes
    from app.ui.tasks import Task, Tasks
    from app.ui.widgets.labelled import Labelled

T = TypeVar("T")


class FormPage(Page):
    """Enter goes to the next line and, from the last, on; while the job runs the lines wait.

    A subclass fills `area.column`, lists its lines in `lines`, and ends `__init__` with `finish_building`.
    """

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None
        self._then: Callable[..., None] | None = None
        self.lines: list[Labelled] = []
        self.notice = Banner(tone="error")
        self.notice.hide()
        self._why: Callable[[], str] | None = None
        self.waiting = Waiting()
        self.waiting.cancelled.connect(self.cancel)
        self.area = ScrollColumn()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def finish_building(self) -> None:
        """Put the notice and the waiting part at the end of the column."""
        self.area.column.addWidget(self.notice)
        self.area.column.addWidget(self.waiting)
        self.area.column.addStretch(1)
        for line in self.lines:
            line.line.textEdited.connect(self._edited)
        self.retranslate()

    @property
    def is_busy(self) -> bool:
        """Whether the job runs."""
        return self._task is not None

    def run(self, text: str, job: Callable[[Progress], T], then: Callable[[T], None]) -> None:
        """Have the worker do `job`, show it as `text`, then call the bound method `then` with its result."""
        self._why = None
        self.notice.show_message("")
        self._then = then
        self.set_lines_enabled(False)
        self.waiting.begin(text)
        self._task = self._tasks.run(job, self._job_done, self._job_failed, self._told)
        self._show_end()
        self.chrome_changed.emit()

    def retranslate(self) -> None:
        """Say anew why it cannot go on. Subclasses call it last."""
        if self._why is not None:
            self.notice.show_message(self._why(), "error")
        super().retranslate()

    def refuse(self, why: Callable[[], str]) -> None:
        """Say below all lines why it cannot go on; `why` is asked again in another language."""
        self._why = why
        self.notice.show_message(why(), "error")
        self.area.ensureWidgetVisible(self.notice)

    def set_lines_enabled(self, enabled: bool) -> None:
        """Let nobody type while the job runs."""
        for line in self.lines:
            line.setEnabled(enabled)

    def _show_end(self) -> None:
        self.area.ensureWidgetVisible(self.waiting)

    def _told(self, done: int, total: int | None) -> None:
        self.waiting.tell(done, total)

    def _job_done(self, result: object) -> None:
        self._over()
        if self._then is not None:
            self._then(result)

    def _job_failed(self, error: KnownError) -> None:
        self._over()
        if isinstance(error, Cancelled):
            self.notice.show_message(message(error), "info")
            self.shown()
        else:
            self.failed(error)

    def _over(self) -> None:
        self._task = None
        self.waiting.end()
        self.set_lines_enabled(True)
        self.chrome_changed.emit()

    def failed(self, error: KnownError) -> None:
        """Say what went wrong; a subclass says it at the line that it concerns."""
        self.refuse(lambda: message(error))
        self.shown()

    def complain(self, line: Labelled, text: str) -> None:
        """Say `text` at a line and put the keyboard there."""
        line.say(text, "error")
        line.take_focus()
        self.area.ensureWidgetVisible(line)

    def refuses_place(self, place: PlaceNotes) -> bool:
        """Whether the data folder has to be confirmed first; the keyboard is there then."""
        if place.is_confirmed or not place.has_to_be_confirmed:
            return False
        place.refuse()
        self.area.ensureWidgetVisible(place)
        return True

    @Slot()
    def cancel(self) -> None:
        """Give the job up."""
        if self._task is not None:
            self._task.cancel()

    @Slot()
    def _edited(self) -> None:
        line = next((one for one in self.lines if one.line is self.sender()), None)
        if line is not None:
            line.say("")

    def key_pressed(self, key: str) -> bool:
        """Enter goes to the next line; Esc cancels the job that runs."""
        if self.is_busy:
            if key == "Esc":
                self.cancel()
            return key in ("Esc", "Enter")
        if key in ("Enter", "Down", "Up"):
            shown = [line for line in self.lines if not line.isHidden()]
            here = next((i for i, line in enumerate(shown) if line.line.hasFocus()), None)
            if here is not None:
                place = here + (-1 if key == "Up" else 1)
                if 0 <= place < len(shown):
                    shown[place].line.setFocus(Qt.FocusReason.TabFocusReason)
                    self.area.ensureWidgetVisible(shown[place])
                    return True
                return key != "Enter"
        return False
