"""A room that writes one file: where to, what if it is there already, how far it is, what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Slot

from app.base.errors import Cancelled, Code, KnownError
from app.base.reading import is_folder, is_there
from app.ui import messages
from app.ui.coordinate.paths import PathField, documents
from app.ui.coordinate.room import Bar, Room, fill
from app.ui.coordinate.sync_note import SyncNote
from app.ui.coordinate.work import WorkCard
from app.ui.page import Step
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Banner, Card

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.base.progress import Progress
    from app.ui.coordinate.room import Desk
    from app.ui.widgets.card import Tone

WRITE_KEY = "Ctrl+Enter"
REPLACE_KEY = "F7"
BROWSE_KEY = "Ctrl+B"


# `tr` would look for the texts of this class under the name of its subclass.
translate = QCoreApplication.translate


class WriteRoom(Room):
    """A subclass gives `default_name`, `job_for`, `report` and the texts, and places the parts.

    `warns_of_sync` is false where the file may be copied anywhere, `may_replace` where a file that is there
    stays in any case.
    """

    warns_of_sync = True
    may_replace = True

    def __init__(
        self, around: Desk, suffix: str, parent: QWidget | None = None, *, wide: bool = False
    ) -> None:
        super().__init__(around, parent, wide=wide)
        self.work = WorkCard()
        self.result = Banner()
        self.question = Banner(tone="warning")
        self.replace_button = KeyButton(key=REPLACE_KEY)
        self.replace_button.clicked.connect(self.replace)
        self.question.row.addWidget(self.replace_button)
        self.synced = SyncNote(around.tasks)
        self.target = PathField(BROWSE_KEY, "save", suffix)
        self.target.edited.connect(self._edited)
        self.target_card = Card()
        for part in (self.target, self.synced, self.question):
            self.target_card.column.addWidget(part)
        self._said: Callable[[], str] | None = None
        self._asked_for: Path | None = None
        self._touched = False

    # what a subclass gives

    def default_name(self) -> str:
        """The file's name where nobody typed one."""
        raise NotImplementedError

    def job_for(self, path: Path) -> Callable[[Progress], Any]:
        """The job that writes `path`."""
        raise NotImplementedError

    def obstacle(self) -> str:
        """Why it cannot be written yet, "" where it can."""
        return ""

    def report(self, result: Any) -> str:
        """What came of it, in words."""
        raise NotImplementedError

    def tone(self, result: Any) -> Tone:
        """How it is said what came of it."""
        return "ok"

    def working_text(self) -> str:
        """What is being done."""
        raise NotImplementedError

    def step_text(self, done: int, total: int) -> str:
        """How far it is, in words."""
        return fill(translate("WriteRoom", "interview {done} of {total}"), done=done, total=total)

    def write_text(self) -> str:
        """What the button says."""
        raise NotImplementedError

    def note(self) -> str:
        """What the bottom bar says beside it."""
        return ""

    def can_write(self) -> bool:
        """Whether there is anything to write."""
        return True

    # what all share

    def bar(self) -> Bar:
        """Writing is the next step; while it runs, cancelling."""
        if self.is_working:
            return Bar(Step(translate("WriteRoom", "Cancel"), "Esc"))
        return Bar(None, self.note(), Step(self.write_text(), WRITE_KEY, self.can_write()))

    @property
    def is_working(self) -> bool:
        """Whether the file is being written."""
        return self.work.is_working

    def cancel(self) -> None:
        """Stop; no half file is left."""
        self.work.cancel()

    def go_back(self) -> None:
        """Cancel."""
        self.cancel()

    def go_on(self) -> None:
        """Write, unless something is in the way."""
        self.write()

    def key_pressed(self, key: str) -> bool:
        """Ctrl+B browses, F7 replaces where that is asked."""
        if key == BROWSE_KEY and not self.is_working:
            self.target.browse()
        elif key == REPLACE_KEY and self._asked_for is not None:
            self.replace()
        else:
            return False
        return True

    def shown(self) -> None:
        """The path has the keyboard; at first it holds a name in the documents' folder."""
        if not self._touched and not self.target.line.text():
            self.target.show_path(documents() / self.default_name())
            self._touched = False
        self.focus(self.target.line)
        self.verticalScrollBar().setValue(0)

    @Slot()
    def replace(self) -> None:
        """Write over the file that is there: the user was asked and said so."""
        path, self._asked_for = self._asked_for, None
        self.question.show_message("")
        if path is not None:
            self._run(path, replace=True)

    def write(self) -> None:
        """Write the file that the line names."""
        if self.is_working or not self.can_write():
            return
        path = self.target.path
        if path is None:
            self._tell(_asks_where, "error")
        elif self.obstacle():
            self._tell(self.obstacle, "error")
        else:
            self._run(path, replace=False)

    def _run(self, path: Path, *, replace: bool) -> None:
        name, make = self.default_name(), self.job_for

        def job(progress: Progress) -> Any:
            target = _target(path, name)
            if not replace and is_there(target):
                raise KnownError(Code.FILE_EXISTS, path=str(target))
            return make(target)(progress)

        self.question.show_message("")
        self.result.show_message("")
        self._said = None
        task = self.around.tasks.run(job, self._done, self._failed, self._told)
        self.work.begin(task, self.working_text())
        self._path = path
        self.see(self.work)
        self.bar_changed.emit()

    def _told(self, done: int, total: int | None) -> None:
        said = self.step_text(done, total) if total else ""
        self.work.tell(said, done / total if total else 0.0)

    def _done(self, result: Any) -> None:
        self._end()
        self._tell(lambda: self.report(result), self.tone(result))
        self.stored.emit()

    def _failed(self, error: KnownError) -> None:
        self._end()
        if error.code is Code.FILE_EXISTS and self.may_replace:
            self._asked_for = self._path
            said = translate("WriteRoom", "{name} is already there. Replace it, or type another name.")
            what = fill(said, name=Path(str(error.facts["path"])).name)
            self.question.show_message(what)
            self.focus(self.target.line)
            self.see(self.question)
        elif isinstance(error, Cancelled):
            self._tell(lambda: translate("WriteRoom", "Cancelled. No file was written."), "warning")
        else:
            self._tell(lambda: messages.message(error), "error")

    def _end(self) -> None:
        self.work.end()
        self.bar_changed.emit()

    def _tell(self, said: Callable[[], str], tone: Any) -> None:
        self._said = said
        self.result.show_message(said(), tone)
        self.see(self.result)

    @Slot()
    def _edited(self) -> None:
        self._touched = True
        self._asked_for = None
        self.question.show_message("")
        self.synced.look(self.target.path if self.warns_of_sync else None)

    def survey_changed(self) -> None:
        """The name that was proposed says TRIAL no more."""
        if not self._touched:
            self.target.line.clear()
            self._touched = False
        super().survey_changed()

    def retranslate(self) -> None:
        """Set the texts that such rooms share. Subclasses call it last."""
        self.replace_button.show_text(translate("WriteRoom", "Replace it"))
        if self._said is not None:
            self.result.show_message(self._said())
        self.work.what.setText(self.working_text() if self.is_working else "")
        self._edited_texts()
        super().retranslate()

    def _edited_texts(self) -> None:
        touched, asked = self._touched, self._asked_for
        self._edited()
        self._touched, self._asked_for = touched, asked


def _asks_where() -> str:
    return translate("WriteRoom", "Type where the file shall be written, or choose it with Browse.")


def _target(path: Path, name: str) -> Path:
    """The file to write: in a folder the default name, else the typed one with the suffix it must have."""
    if is_folder(path):
        return path / name
    suffix = Path(name).suffix
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
