"""The workbook for the analysis team: what it holds, how answers are written, where it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from app.actions import exporting
from app.base.clock import SystemClock
from app.export.options import ExportOptions, Missing, Multiple, Values
from app.ui import texts
from app.ui.coordinate.filters import FilterCard
from app.ui.coordinate.pairs import Pairs
from app.ui.coordinate.paths import file_name
from app.ui.coordinate.room import fill
from app.ui.coordinate.ticks import TickCard
from app.ui.coordinate.writing import WriteRoom
from app.ui.widgets.choice_card import ChoiceCard
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.actions.exporting import ExportReport
    from app.base.progress import Progress
    from app.ui.coordinate.overview import Overview
    from app.ui.coordinate.room import Desk

SUFFIX = ".xlsx"


class ExportRoom(WriteRoom):
    """Every option of the export with what it means; identifiers need a tick that says what it does."""

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, SUFFIX, parent, wide=True)
        self._overview: Overview | None = None
        self._title = Label(role="h1")
        self._warning = Label(role="warning")
        self.values = ChoiceCard(with_digits=True)
        self.multiple = ChoiceCard(with_digits=True)
        self.missing = ChoiceCard(with_digits=True)
        self.language = ChoiceCard(with_digits=True)
        self.ticks = TickCard(("identifiers", "understood", "without_sensitive", "pseudonyms", "files"))
        self.ticks.toggled.connect(self._ticked)
        self.ticks.offer("understood", False)
        self.filters = FilterCard()
        self._cards = (self.values, self.missing, self.multiple, self.language)
        for part in (
            self._title, self._warning, self.work, self.result, self.target_card, self.ticks,
            Pairs(self._cards), self.filters,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.retranslate()

    def default_name(self) -> str:
        """The survey's name and the day."""
        parts = [self.around.desk.survey_name, "TRIAL" if self.around.desk.trial else ""]
        day = SystemClock().today().isoformat()
        return file_name(" ".join(part for part in (*parts, day) if part)) + SUFFIX

    def options(self) -> ExportOptions:
        """What the page says now."""
        first, last = self.filters.days
        return ExportOptions(
            values=Values(self.values.chosen),
            language=self.language.chosen,
            multiple=Multiple(self.multiple.chosen),
            missing=Missing(self.missing.chosen),
            identifiers=self.ticks.is_ticked("identifiers") and self.ticks.is_ticked("understood"),
            without_sensitive=self.ticks.is_ticked("without_sensitive"),
            pseudonyms=self.ticks.is_ticked("pseudonyms"),
            files=self.ticks.is_ticked("files"),
            sites=self.filters.sites.chosen,
            enumerators=self.filters.enumerators.chosen,
            first_day=first,
            last_day=last,
            form_versions=self.filters.versions.chosen,
        )

    def obstacle(self) -> str:
        """An unconfirmed choice, or a day that cannot be read."""
        if self.ticks.is_ticked("identifiers") and not self.ticks.is_ticked("understood"):
            return self.tr("Identifying answers are chosen: tick that you understand what that means (2).")
        return self.filters.problem()

    def can_write(self) -> bool:
        """Whether any interview has come in."""
        return self._overview is not None and self._overview.all.total > 0

    def job_for(self, path: Path) -> Callable[[Progress], ExportReport]:
        """Write the workbook with what the page says now."""
        desk, options = self.around.desk, self.options()

        def job(progress: Progress) -> ExportReport:
            return exporting.workbook(desk, path, options, progress)

        return job

    def report(self, result: Any) -> str:
        """Rows by sheet, what was left out, and where the file is."""
        written: ExportReport = result
        said = [fill(self.tr("Written: {path}."), path=written.path)]
        rows = [self.tr("%n interviews", "", written.interviews)]
        rows += [
            fill(self.tr("{sheet}: {n} rows"), sheet=sheet, n=texts.number(count))
            for sheet, count in written.rows.items()
        ]
        said.append("; ".join(rows) + ".")
        left_out = sum(written.excluded.values())
        if left_out:
            said.append(self.tr("%n contents were left out; the sheet “about” says why.", "", left_out))
        if written.files:
            said.append(self.tr("%n attached files stand in the folder beside it.", "", written.files))
        if written.files_lacking:
            said.append(
                self.tr("%n attached files never came; their names are written.", "", written.files_lacking)
            )
        if written.replaced:
            said.append(self.tr("%n unreadable characters are shown as marks.", "", written.replaced))
        if written.long_texts:
            said.append(self.tr("%n long texts go on in the sheet “long_text”.", "", written.long_texts))
        return " ".join(said)

    def working_text(self) -> str:
        """Writing the workbook."""
        return self.tr("Writing the workbook")

    def write_text(self) -> str:
        """What the button says."""
        return self.tr("Write the workbook")

    def note(self) -> str:
        """How many interviews there are."""
        if not self.can_write() or self._overview is None:
            return self.tr("No interview has come in yet: add bundles first (Ctrl+O).")
        return self.tr("%n interviews are here", "", self._overview.all.total)

    def key_pressed(self, key: str) -> bool:
        """Digits choose in the card that has the keyboard."""
        cards = (*self._cards, self.ticks)
        return any(card.key_pressed(key) for card in cards) or super().key_pressed(key)

    def show_overview(self, overview: Overview) -> None:
        """Offer the sites, enumerators and versions that there are."""
        self._overview = overview
        self.filters.show_overview(overview)
        self.bar_changed.emit()

    @Slot(str)
    def _ticked(self, name: str) -> None:
        if name == "identifiers":
            self.ticks.offer("understood", self.ticks.is_ticked("identifiers"))

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Export to Excel"))
        self._warning.setText(
            self.tr(
                "The workbook is not encrypted: whoever has the file can read the answers in it. Every export"
                " is noted in the survey."
            )
        )
        self.target.say(
            self.tr("Where the workbook is written"), self.tr("Export to Excel"), self.tr("Excel workbook")
        )
        self._say_choices()
        self.ticks.say(
            self.tr("What else is written, and what is not"),
            (
                self.tr("Identifying answers too. Without this tick they are left out; contacts always are."),
                self.tr(
                    "I understand: with this file respondents can be recognised, and for them that can mean"
                    " deportation. It will be noted that I exported it."
                ),
                self.tr("Leave sensitive answers out, such as those about violence and health."),
                self.tr("A pseudonym for each respondent, the same in every export of this survey."),
                self.tr("Attached files too, not encrypted, into a new folder beside the workbook."),
            ),
        )
        super().retranslate()

    def _say_choices(self) -> None:
        self.values.ask(self.tr("Chosen answers"))
        self.values.show_choices(
            (
                (Values.LABELS.value, self.tr("Labels: the words of the questionnaire")),
                (Values.CODES.value, self.tr("Codes: short names that never change")),
                (Values.BOTH.value, self.tr("Both, side by side")),
            ),
            Values.LABELS.value,
        )
        self.missing.ask(self.tr("Don't know, refused, not applicable"))
        self.missing.show_choices(
            (
                (Missing.LABELS.value, self.tr("In words, so that nobody averages them")),
                (Missing.CODES.value, self.tr("Codes: .d .r .n, as statistics programs read them")),
                (Missing.BLANK.value, self.tr("Blank: they cannot be told from skipped questions")),
            ),
            Missing.LABELS.value,
        )
        self.multiple.ask(self.tr("Questions with several answers"))
        self.multiple.show_choices(
            (
                (Multiple.BOTH.value, self.tr("Both: one column with all, and a 0/1 column for each")),
                (Multiple.SPLIT.value, self.tr("Only a 0/1 column for each answer")),
                (Multiple.JOINED.value, self.tr("Only one column with all of them")),
            ),
            Multiple.BOTH.value,
        )
        languages: dict[str, str] = {}
        for form in self.around.desk.forms.values():
            languages.update(form.languages)
        first = next(iter(self.around.desk.forms.values()))
        spoken = self.around.texts.language
        self.language.ask(self.tr("Language of labels and questions"))
        self.language.show_choices(
            tuple(languages.items()), spoken if spoken in languages else first.default_language
        )
