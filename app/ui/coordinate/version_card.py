"""A new version of a questionnaire for the survey: chosen, compared with the one there is, taken over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from app.actions import updating
from app.ui.coordinate.figure import TableCard
from app.ui.coordinate.paths import PathField
from app.ui.messages import message
from app.ui.texts import Retranslating
from app.ui.version_words import Counted, difference_head, difference_rows, update_lines
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import appear
from app.ui.widgets.table import HairlineTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.actions.updating import Update
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.coordinate.room import Desk

CHOOSE_KEY: Final = "Ctrl+N"
TAKE_KEY: Final = "F9"


class VersionCard(Retranslating, Card):
    """What differs stands below before anything is changed; what breaks data has to be confirmed once more.

    Signals: taken() when the survey has the new version.
    """

    taken = Signal()

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around
        self.plan: Update | None = None
        self._is_sure = False
        self._is_busy = False
        self._said: Callable[[], str] | None = None
        self._title, self._what = Label(role="h2"), Label(role="muted")
        self.file = PathField(CHOOSE_KEY, "open", ".json")
        self.file.edited.connect(self._edited)
        self.result = Banner()
        self._lines = Label()
        self.table = HairlineTable(marks_row=False)
        self._table_card = TableCard(self.table)
        self._more = Label(role="muted")
        self.sure = Banner(tone="warning")
        self.take_button = KeyButton(key=TAKE_KEY)
        self.take_button.clicked.connect(self.take)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.take_button)
        for part in (
            self._title, self._what, self.file, self.result, self._lines, self._table_card, self._more,
            self.sure,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("New version of a questionnaire"))
        self._what.setText(
            self.tr(
                "Interviews that were begun keep the version they were begun with, and all versions come"
                " together in one workbook. Give the new pack to every laptop afterwards."
            )
        )
        self.file.say(
            self.tr("The changed questionnaire"),
            self.tr("Choose the changed questionnaire"),
            self.tr("Questionnaires"),
        )
        self.result.show_message(self._said() if self._said is not None else "")
        self._show_plan()

    def _show_plan(self) -> None:
        plan, language = self.plan, self.around.texts.language
        rows, more = difference_rows(plan.changed, language) if plan is not None else ([], 0)
        lines = update_lines(plan, language) if plan is not None else []
        self._lines.show_text("\n".join(lines))
        appear(self._table_card, bool(rows))
        self._table_card.title.setText(self.tr("What differs"))
        self.table.setAccessibleName(self._table_card.title.text())
        self.table.show_rows(difference_head(), rows, (3, 5, 4))
        self._more.show_text(Counted().more(more) if more else "")
        appear(self.take_button, plan is not None)
        asks = self.tr(
            "Some answers given before would be lost to the new version or mean something else, as the table"
            " says. Press once more to take it over all the same."
        )
        self.sure.show_message(asks if self._is_sure else "", "warning")
        sure = self.tr("Take it over all the same")
        self.take_button.show_text(sure if self._is_sure else self.tr("Take it over"))

    @Slot()
    def _edited(self) -> None:
        self.plan, self._is_sure = None, False
        self._tell(None, "info")
        self._show_plan()
        path = self.file.path
        if path is not None and path.is_file():
            self.around.tasks.run(_plan(self.around, path), self._planned, self._failed)

    def _planned(self, planned: tuple[Path, Update]) -> None:
        path, plan = planned
        if path == self.file.path:
            self.plan = plan
            self._show_plan()

    def _failed(self, error: KnownError) -> None:
        self._is_busy = False
        self._tell(lambda: message(error), "error")

    @Slot()
    def take(self) -> None:
        """Take it over, what breaks data only when asked twice."""
        plan = self.plan
        if plan is None or self._is_busy:
            return
        if plan.is_breaking and not self._is_sure:
            self._is_sure = True
            self._show_plan()
            return
        self._is_busy = True
        self.around.tasks.run(_apply(self.around, plan), self._applied, self._failed)

    def _applied(self, _nothing: None) -> None:
        self._is_busy = False
        self.file.line.clear()
        self._tell(self._taken_text, "ok")
        self.taken.emit()

    def _taken_text(self) -> str:
        return self.tr("The survey has the new version. Write the pack and give it to every laptop.")

    def _tell(self, said: Callable[[], str] | None, tone: str) -> None:
        self._said = said
        self.result.show_message(said() if said is not None else "", "ok" if tone == "ok" else "error")

    def key_pressed(self, key: str) -> bool:
        """The card's own keys."""
        if key == CHOOSE_KEY and not self._is_busy:
            self.file.browse()
        elif key == TAKE_KEY and self.plan is not None:
            self.take()
        else:
            return False
        return True


def _plan(around: Desk, path: Path) -> Callable[[Progress], tuple[Path, Update]]:
    def job(progress: Progress) -> tuple[Path, Update]:
        progress(0, None)
        return path, updating.plan_survey_update(around.desk, [path])

    return job


def _apply(around: Desk, plan: Update) -> Callable[[Progress], None]:
    def job(progress: Progress) -> None:
        progress(0, None)
        updating.apply(around.desk, plan)

    return job
