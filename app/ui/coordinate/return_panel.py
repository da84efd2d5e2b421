"""Sends interviews back to their laptops: what is asked about them, and where the files go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.actions import returning
from app.actions.returning import Request
from app.base.errors import Code
from app.ui.coordinate.panel import Panel
from app.ui.coordinate.question_remarks import QuestionRemarks
from app.ui.coordinate.room import fill
from app.ui.messages import message
from app.ui.widgets.labelled import Labelled
from app.ui.widgets.path_line import PathLine
from app.ui.widgets.styled import appear
from app.ui.widgets.tabbing import tab_order

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.actions.returning import WrittenReturn
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.form.model import Form
    from app.ui.coordinate.health import InterviewLine
    from app.ui.coordinate.room import Desk

FOLDER_KEY: Final = "Ctrl+T"
LONGEST: Final = 2_000


class ReturnPanel(Panel):
    """Give it the interviews with `show_interviews`. `written` are the files of the last run."""

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.chosen: tuple[InterviewLine, ...] = ()
        self.written: tuple[WrittenReturn, ...] = ()
        self.remark = Labelled()
        self.remark.line.setMaxLength(LONGEST)
        self.questions = QuestionRemarks()
        self.questions.seen.connect(self.seen)
        self.folder = PathLine("folder", key=FOLDER_KEY)
        self.lines = [self.remark, self.folder]
        for part in (self.remark, self.questions, self.folder):
            self.column.addWidget(part)
        tab_order((self.folder.line, self.folder.browse_button))
        self.questions.hide()
        self.finish_building()

    def show_interviews(self, chosen: Sequence[InterviewLine]) -> None:
        """These are to go back; of one alone single questions can be remarked on."""
        self.chosen = tuple(chosen)
        self.questions.show_questions(None, (), "")
        appear(self.questions, False)
        self.retranslate()
        if len(self.chosen) == 1:
            record = self.chosen[0].record
            self.around.tasks.run(_questions(self.around, record), self._found, self._not_found)

    def _found(self, found: tuple[str, Form | None, tuple[str, ...]]) -> None:
        record, form, paths = found
        if [one.record for one in self.chosen] == [record] and paths:
            self.questions.show_questions(form, paths, self.around.texts.language)
            appear(self.questions, True)

    def _not_found(self, error: KnownError) -> None:
        self.failed(error)

    def begin(self) -> None:
        """Nothing is proposed."""

    def go_text(self) -> str:
        """What the button says."""
        return self.tr("Write the files")

    def go(self) -> None:
        """Write one file a laptop."""
        if self.is_working or not self.chosen:
            return
        folder, remark, remarks = self.folder.path, self.remark.text.strip(), dict(self.questions.remarks)
        if not remark and not remarks:
            self.complain(
                self.remark, self.tr("Type what shall be corrected: the enumerator sees only this.")
            )
        elif folder is None:
            self.complain(self.folder, self.tr("Type which folder the files go into, or choose it."))
        else:
            requests = [Request(one.record, remark, remarks) for one in self.chosen]
            self.run(
                self.tr("Writing the files for the laptops…"),
                _write(self.around, requests, folder),
                self._done,
            )

    def _done(self, written: tuple[WrittenReturn, ...]) -> None:
        self.written = written
        self.ended.emit(lambda: self._said(written))

    def _said(self, written: tuple[WrittenReturn, ...]) -> str:
        count = sum(one.interviews for one in written)
        went = self.tr("%n interviews are returned.", "", count)
        files = self.tr("Take each of the %n files to its laptop.", "", len(written))
        return f"{went} {files}"

    def failed(self, error: KnownError) -> None:
        """Say it at the line that it concerns."""
        if error.code in (Code.FOLDER_MISSING, Code.FILE_UNWRITABLE, Code.DISK_FULL):
            self.complain(self.folder, message(error))
        else:
            super().failed(error)

    def forget(self) -> None:
        """What was asked goes too."""
        super().forget()
        self.chosen = ()
        self.questions.show_questions(None, (), "")
        self.questions.hide()

    def retranslate(self) -> None:
        """Set every text."""
        self.title.setText(self.tr("Return %n interviews to be corrected", "", len(self.chosen)))
        names = ", ".join(f"{one.name} ({one.enumerator})" for one in self.chosen[:8])
        said = self.tr(
            "{names}. Each laptop gets a file that only it can open, with the interviews, answers and all,"
            " and your remark. It makes drafts of them. The interviews here stay and count until corrected"
            " ones come; then those take their place."
        )
        self.what.setText(fill(said, names=f"{names} …" if len(self.chosen) > 8 else names))
        self.remark.ask(
            self.tr("What shall be corrected"), self.tr("for the enumerator, about the whole interview")
        )
        self.folder.ask(self.tr("Folder for the files"), self.tr("one file a laptop; its name says nothing"))
        self.folder.offer(self.tr("Choose the folder for the files"))
        super().retranslate()

    def key_pressed(self, key: str) -> bool:
        """The dialog, the questions, and the lines."""
        if self.is_working:
            return super().key_pressed(key)
        if key == FOLDER_KEY:
            self.folder.browse()
            return True
        if not self.questions.isHidden():
            if key == "Enter" and self.remark.line.hasFocus():
                self.questions.finder.take_focus()
                self.seen.emit(self.questions.finder)
                return True
            if self.questions.key_pressed(key):
                return True
            if key == "Enter" and self.questions.finder.line.hasFocus():
                self.folder.take_focus()
                self.seen.emit(self.folder)
                return True
        return super().key_pressed(key)


def _questions(around: Desk, record: str) -> Callable[[Progress], tuple[str, Form | None, tuple[str, ...]]]:
    def job(progress: Progress) -> tuple[str, Form | None, tuple[str, ...]]:
        progress(0, None)
        form_hash, paths = returning.questions(around.desk, record)
        return record, around.desk.definitions().get(form_hash), paths

    return job


def _write(
    around: Desk, requests: Sequence[Request], folder: Path
) -> Callable[[Progress], tuple[WrittenReturn, ...]]:
    def job(progress: Progress) -> tuple[WrittenReturn, ...]:
        progress(0, None)
        return returning.write_return(around.desk, requests, folder)

    return job
