"""What two versions of a form may differ in, and why that may matter to answers already given."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Subject(StrEnum):
    """What differs."""

    FORM = "form"
    ROW = "row"
    LIST = "list"


class Change(StrEnum):
    """In which way it differs."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    PROBABLY_RENAMED = "probably renamed"
    TYPE = "type"
    LIST = "list"
    MOVED = "moved"
    ORDER = "order"
    TEXT = "text"
    LOGIC = "logic"
    SETTING = "setting"
    CHOICE_ADDED = "choice added"
    CHOICE_REMOVED = "choice removed"
    CHOICE_TEXT = "choice text"
    CHOICE_COLUMN = "choice column"
    CHOICE_ORDER = "choice order"


class Reason(StrEnum):
    """Why a difference breaks data. Each is a rule that `forms/FORMAT.md` explains."""

    ORPHANED = "orphaned"
    MAY_NOT_FIT = "may not fit"
    MAY_BE_HIDDEN = "may be hidden"
    OTHER_MEANING = "other meaning"
    CODE_GONE = "code gone"
    OTHER_FORM = "other form"


IN_WORDS = {
    Reason.ORPHANED: "its answers become orphans: kept beside the interview, answering nothing",
    Reason.MAY_NOT_FIT: "answers already given may not fit any more",
    Reason.MAY_BE_HIDDEN: "answers already given may not be asked for any more, and are then left out",
    Reason.OTHER_MEANING: "one column of the data gets two meanings",
    Reason.CODE_GONE: "answers that hold this code do not fit any more",
    Reason.OTHER_FORM: "these are two questionnaires, not two versions of one",
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference. `name` is the row's (the new one where it has two) or the list's, "" for the form.

    `key` is the definition's key or the choice; `language` is set where a text differs. `old` and `new` are
    as the definitions have them, "" for nothing. `reason` says why it breaks data, None where it does not.
    """

    subject: Subject
    name: str
    change: Change
    key: str = ""
    language: str = ""
    old: str = ""
    new: str = ""
    reason: Reason | None = None

    @property
    def is_breaking(self) -> bool:
        """Whether answers already given are lost to the new version, or mean something else in it."""
        return self.reason is not None


@dataclass(frozen=True, slots=True)
class FormDiff:
    """All differences of two versions: the form's own, the rows' in form order, then the lists'."""

    form_id: str
    old_version: str
    new_version: str
    differences: tuple[Difference, ...]

    @property
    def breaking(self) -> tuple[Difference, ...]:
        """Those that break data."""
        return tuple(difference for difference in self.differences if difference.is_breaking)
