"""One task of a room as a card that is opened for it: its lines, its job, what is wrong, and its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal, Slot

from app.base.errors import Cancelled
from app.ui.messages import message
from app.ui.texts import Retranslating
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.labels import Label
from app.ui.widgets.waiting import Waiting

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.coordinate.room import Desk
    from app.ui.tasks import Task
    from app.ui.widgets.labelled import Labelled

T = TypeVar("T")


class Panel(Retranslating, Card):
    """A subclass fills `column` and `lines`, then calls `finish_building`; `go` does its task.

    Signals:
        ended(what) when the task is done, with a function that says what came of it, asked in each language.
        state_changed() when the bottom bar should say something else; seen(widget) to scroll there.
    """

    ended = Signal(object)
    state_changed = Signal()
    seen = Signal(object)

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around
        self.title, self.what = Label(role="h2"), Label()
        self.notice, self.waiting = Banner(tone="error"), Waiting()
        self.waiting.cancelled.connect(self.cancel)
        self.lines: list[Labelled] = []
        self._task: Task | None = None
        self._then: Callable[..., None] | None = None
        self._why: Callable[[], str] | None = None
        self.column.addWidget(self.title)
        self.column.addWidget(self.what)

    def finish_building(self) -> None:
        """Put what is wrong and the waiting part at the end."""
        self.column.addWidget(self.notice)
        self.column.addWidget(self.waiting)
        for line in self.lines:
            line.line.textEdited.connect(self._edited)
        self.retranslate()

    # what a subclass gives

    def go_text(self) -> str:
        """What the button of the bottom bar says."""
        raise NotImplementedError

    def go(self) -> None:
        """Do the task, or say what is missing."""
        raise NotImplementedError

    def forget(self) -> None:
        """The panel is closed: nothing that was typed stays. Subclasses call it too."""
        for line in self.lines:
            line.forget()
            line.say("")
        self._why = None
        self.notice.show_message("")

    def take_focus(self) -> None:
        """Put the keyboard into the first line that is empty."""
        shown = [line for line in self.lines if not line.isHidden()]
        line = next((line for line in shown if not line.text), shown[-1] if shown else None)
        if line is not None:
            line.take_focus()

    def failed(self, error: KnownError) -> None:
        """Say what went wrong; a subclass says it at the line that it concerns."""
        self.refuse(lambda: message(error))

    # what all share

    @property
    def is_working(self) -> bool:
        """Whether its job is under way."""
        return self._task is not None

    @Slot()
    def cancel(self) -> None:
        """Ask the job to stop."""
        if self._task is not None:
            self._task.cancel()

    def run(self, text: str, job: Callable[[Progress], T], then: Callable[[T], None]) -> None:
        """Have the worker do `job`, then call the bound method `then` with its result."""
        self._why = None
        self.notice.show_message("")
        self._then = then
        self._enable(False)
        self.waiting.begin(text)
        self._task = self.around.tasks.run(job, self._job_done, self._job_failed, self._told)
        self.seen.emit(self.waiting)
        self.state_changed.emit()

    def refuse(self, why: Callable[[], str]) -> None:
        """Say below all lines why it cannot be done; asked again in another language."""
        self._why = why
        self.notice.show_message(why(), "error")
        self.seen.emit(self.notice)

    def complain(self, line: Labelled, text: str) -> None:
        """Say `text` at a line and put the keyboard there."""
        line.say(text, "error")
        line.take_focus()
        self.seen.emit(line)

    def _enable(self, enabled: bool) -> None:
        for line in self.lines:
            line.setEnabled(enabled)

    def _told(self, done: int, total: int | None) -> None:
        self.waiting.tell(done, total)

    def _over(self) -> None:
        self._task = None
        self.waiting.end()
        self._enable(True)
        self.state_changed.emit()

    def _job_done(self, result: object) -> None:
        self._over()
        if self._then is not None:
            self._then(result)
            self.state_changed.emit()

    def _job_failed(self, error: KnownError) -> None:
        self._over()
        self.take_focus()
        if isinstance(error, Cancelled):
            self.refuse(lambda: message(error))
        else:
            self.failed(error)

    @Slot()
    def _edited(self) -> None:
        line = next((one for one in self.lines if one.line is self.sender()), None)
        if line is not None:
            line.say("")

    def retranslate(self) -> None:
        """Say anew what is wrong. Subclasses call it last."""
        if self._why is not None:
            self.notice.show_message(self._why(), "error")
        self.state_changed.emit()

    def key_pressed(self, key: str) -> bool:
        """Enter goes to the next line and, from the last, on; while the job runs it does nothing."""
        if self.is_working:
            return key == "Enter"
        if key != "Enter":
            return False
        shown = [line for line in self.lines if not line.isHidden()]
        here = next((i for i, line in enumerate(shown) if line.line.hasFocus()), None)
        if here is None:
            return False
        if here + 1 < len(shown):
            shown[here + 1].line.setFocus(Qt.FocusReason.TabFocusReason)
            self.seen.emit(shown[here + 1])
        else:
            self.go()
        return True
