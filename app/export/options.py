"""What a person may choose of an export, with the defaults that protect respondents."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


class Values(StrEnum):
    """How chosen answers are written."""

    LABELS = "labels"
    CODES = "codes"
    BOTH = "both"


class Multiple(StrEnum):
    """How multiple choice is written: one joined column, a 0/1 column a choice, or both."""

    BOTH = "both"
    SPLIT = "split"
    JOINED = "joined"


class Missing(StrEnum):
    """How special answers (don't know, refused, not applicable, own kinds) are written."""

    LABELS = "labels"
    CODES = "codes"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """The choices of one export.

    `language` is of labels and question texts, "" for each form's own default. `identifiers` writes `pii`
    questions too (but `contact` never); `without_sensitive` leaves sensitive ones out; `pseudonyms` adds
    `_respondent`, a key of the respondent that is the same in every export of the survey and says nothing
    without the coordinator's vault; `files` writes what was attached into a folder beside the workbook. The
    last five fields select interviews: empty ones select all, days are included.
    """

    values: Values = Values.LABELS
    language: str = ""
    multiple: Multiple = Multiple.BOTH
    missing: Missing = Missing.LABELS
    identifiers: bool = False
    without_sensitive: bool = False
    pseudonyms: bool = False
    files: bool = False
    sites: frozenset[str] = frozenset()
    enumerators: frozenset[str] = frozenset()
    first_day: date | None = None
    last_day: date | None = None
    form_versions: frozenset[str] = frozenset()

    def filter_in_words(self) -> str:
        """Which interviews are selected, as the sheet `about` says it."""
        said = [
            f"{what} {', '.join(sorted(wanted))}"
            for what, wanted in (
                ("site", self.sites),
                ("enumerator", self.enumerators),
                ("form version", self.form_versions),
            )
            if wanted
        ]
        if self.first_day:
            said.append(f"from {self.first_day.isoformat()}")
        if self.last_day:
            said.append(f"until {self.last_day.isoformat()}")
        return "; ".join(said) or "all interviews"
