"""What a screen, a command or a test may know of one live interview, as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.form.model import Node, Severity


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that was given as an answer. Its bytes lie encrypted beside the interview, never in it.

    `name` is the file's own name without its folder, `size` in bytes, `sha256` in hex of its bytes.
    """

    name: str
    size: int
    sha256: str
    media_type: str


Answer = str | int | float | bool | date | time | datetime | tuple[str, ...] | Attachment
"""A typed answer: select_multiple and rank are tuples of choice names, points on earth the text as typed."""


class ProblemKind(StrEnum):
    """Why an answer keeps an interview from being finished."""

    REQUIRED = "required"
    CONSTRAINT = "constraint"
    CHECK = "check"
    TYPE = "type"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend or confirm. `message` is in the questions' language, "" where the form has none;
    `index` numbers a node's checks.
    """

    path: str
    kind: ProblemKind
    message: str
    severity: Severity = "error"
    index: int = 0
    confirmed: bool = False
    confirmation: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceState:
    """A choice as it may be picked now."""

    name: str
    label: str
    missing: str | None = None


@dataclass(frozen=True, slots=True)
class SpecialState:
    """A special answer that may be given now: by `kind`, or where a choice stands for it, by that choice."""

    kind: str
    label: str
    choice: str | None = None


@dataclass(frozen=True, slots=True)
class NodeState:
    """Everything a screen shows of one question, note, calculation, group or roster row.

    `path` is `name`, or `roster[2]/name` inside a roster's second row (rows count from 1; a row itself is
    `roster[2]`). `raw` is what was typed where it could not be read as the type, else "".
    `guidance` is the longer advice to the enumerator, shown when asked for.
    `choices` are those that pass the filter, without the ones that stand for a special answer (`specials`).
    """

    path: str
    node: Node
    label: str
    hint: str = ""
    guidance: str = ""
    value: Answer | None = None
    missing: str | None = None
    raw: str = ""
    relevant: bool = True
    required: bool = False
    read_only: bool = False
    choices: tuple[ChoiceState, ...] = ()
    specials: tuple[SpecialState, ...] = ()
    problems: tuple[Problem, ...] = ()
    remark: str = ""
    label_language: str = ""

    @property
    def is_answered(self) -> bool:
        """Whether it holds a value, a special answer or an unreadable entry."""
        return self.value is not None or self.missing is not None or bool(self.raw)


class StopReason(StrEnum):
    """Why an interview is broken off. WITHDREW destroys the answers."""

    LEFT = "left"
    TIRED = "tired"
    NOT_PRIVATE = "not_private"
    WITHDREW = "withdrew"
    OTHER = "other"


class SectionStatus(StrEnum):
    """How far a section is; shown by shape and colour."""

    DONE = "done"
    PROBLEM = "problem"
    OPEN = "open"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class SectionState:
    """One row of the section list. `answered` of `asked` counts shown questions, rosters' rows included."""

    name: str
    title: str
    status: SectionStatus
    answered: int
    asked: int


@dataclass(frozen=True, slots=True)
class Changes:
    """What one step changed: node states to redraw by path, rows that came or went, and texts to tell.

    `paths` holds every path whose NodeState differs from before, in form order; `structure` is true when
    rows or relevance changed, so that a page must be laid out anew; `dropped` names questions whose chosen
    answer a filter took away.
    """

    paths: tuple[str, ...] = ()
    structure: bool = False
    dropped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DeviceInfo:
    """Who is interviewing, where: what `device('...')`, `deviceid`, `username` and records say."""

    device: str
    enumerator: str
    survey: str
    organisation: str = ""
    last: dict[str, Answer] = field(default_factory=dict)
    next_number: int = 1
    seed: int | None = None
    """Makes random() and uuid() repeat, for scripts and tests; None: nobody can foresee them."""
