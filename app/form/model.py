"""The immutable definition of a questionnaire, as `forms/FORMAT.md` describes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from app.form.expression import Expression

Texts = Mapping[str, str]
"""Language code -> text. Empty where the definition gives none."""

Severity = Literal["error", "warning"]


class Kind(StrEnum):
    """The type of a row of the survey, under XLSForm's name."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    RANGE = "range"
    DATE = "date"
    TIME = "time"
    DATE_TIME = "dateTime"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    RANK = "rank"
    NOTE = "note"
    CALCULATE = "calculate"
    ACKNOWLEDGE = "acknowledge"
    GEOPOINT = "geopoint"
    GEOTRACE = "geotrace"
    GEOSHAPE = "geoshape"
    BARCODE = "barcode"
    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    FILE = "file"
    SIGNATURE = "signature"
    HIDDEN = "hidden"
    GROUP = "group"
    REPEAT = "repeat"
    START = "start"
    END = "end"
    TODAY = "today"
    DEVICE_ID = "deviceid"
    USERNAME = "username"
    AUDIT = "audit"
    EMAIL = "email"
    PHONE_NUMBER = "phonenumber"
    SUBSCRIBER_ID = "subscriberid"
    SIM_SERIAL = "simserial"
    START_GEOPOINT = "start-geopoint"
    BACKGROUND_GEOPOINT = "background-geopoint"
    BACKGROUND_AUDIO = "background-audio"
    OSM = "osm"


SELECTS = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK})
ATTACHED = frozenset({Kind.IMAGE, Kind.AUDIO, Kind.VIDEO, Kind.FILE, Kind.SIGNATURE})
"""Kinds whose answer is a file, kept encrypted with the interview."""
LINES_ON_EARTH = frozenset({Kind.GEOTRACE, Kind.GEOSHAPE})
"""Kinds whose answer is several points; a laptop asks for them as text."""
CALCULATED = frozenset({Kind.CALCULATE, Kind.HIDDEN})
"""Kinds that have a value and no place on screen."""
OF_A_TELEPHONE = frozenset(
    {Kind.EMAIL, Kind.PHONE_NUMBER, Kind.SUBSCRIBER_ID, Kind.SIM_SERIAL, Kind.START_GEOPOINT,
     Kind.BACKGROUND_GEOPOINT, Kind.BACKGROUND_AUDIO, Kind.OSM}
)  # fmt: skip
"""Kinds that only a telephone can fill in: kept in the form, blank on a laptop."""
METADATA = frozenset({Kind.START, Kind.END, Kind.TODAY, Kind.DEVICE_ID, Kind.USERNAME, Kind.AUDIT}) | (
    OF_A_TELEPHONE - {Kind.OSM}
)
CONTAINERS = frozenset({Kind.GROUP, Kind.REPEAT})
OFF_SCREEN = METADATA | CALCULATED | {Kind.OSM}
"""Kinds that never stand on screen."""
UNASKED = OFF_SCREEN | CONTAINERS | {Kind.NOTE}
"""Kinds that an enumerator never answers."""

STANDARD_MISSING = ("dont_know", "refused", "not_applicable")
"""Special answers that every form may use; a form's `special_values` may add kinds of its own."""


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a definition's file; line and column count from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a choice list. `columns` are its further cells, for choice filters."""

    name: str
    label: Texts
    missing: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    review: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChoiceList:
    """A named list of choices in the designer's order.

    A list from the file `file` beside the form has its cells in `rows`, and in `labels` the column of the
    labels of each language that has one of its own.
    """

    name: str
    choices: tuple[Choice, ...]
    file: str = ""
    rows: tuple[Mapping[str, str], ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SpecialValue:
    """A kind of special answer: its stored code (for example -88) and what respondents are told."""

    kind: str
    code: int
    label: Texts
    review: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """A soft or hard check beside the constraint: violated where `expr` is false."""

    expr: Expression
    severity: Severity
    message: Texts


@dataclass(frozen=True, slots=True)
class Node:
    """One row of the survey: a question, a note, a calculation, a group or a roster.

    `rosters` names the rosters around it, outermost first (a roster does not name itself);
    `section` names the section it stands in. Names are unique in a form. `was` are the names that it had in
    earlier versions.
    """

    kind: Kind
    name: str
    position: Position
    label: Texts = field(default_factory=dict)
    hint: Texts = field(default_factory=dict)
    guidance_hint: Texts = field(default_factory=dict)
    constraint_message: Texts = field(default_factory=dict)
    required_message: Texts = field(default_factory=dict)
    variable_label: str = ""
    appearance: frozenset[str] = frozenset()
    list_name: str | None = None
    relevant: Expression | None = None
    required: Expression | None = None
    read_only: Expression | None = None
    constraint: Expression | None = None
    calculation: Expression | None = None
    default: Expression | None = None
    trigger: tuple[str, ...] = ()
    choice_filter: Expression | None = None
    seed: Expression | None = None
    repeat_count: Expression | None = None
    row_title: Expression | None = None
    checks: tuple[Check, ...] = ()
    special: tuple[str, ...] = ()
    pii: str | None = None
    sensitive: bool = False
    scope: str = "interviewer"
    parameters: Mapping[str, str] = field(default_factory=dict)
    is_section: bool = False
    children: tuple[Node, ...] = ()
    rosters: tuple[str, ...] = ()
    section: str | None = None
    number: str = ""
    was: tuple[str, ...] = ()
    review: tuple[str, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def is_shuffled(self) -> bool:
        """Whether its choices are offered in a random order, that of `seed` where it has one."""
        return self.kind in SELECTS and self.parameters.get("randomize", "").strip().lower() == "true"

    @property
    def is_asked(self) -> bool:
        """Whether an enumerator may answer it."""
        return self.kind not in UNASKED

    def walk(self) -> Iterator[Node]:
        """This node and everything below it, in form order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Form:
    """A whole questionnaire.

    `source` is the very text it was read from, `files` what was read beside it. `hash` is the SHA-256 of the
    text in hex; where there are files, of that and of each file's name and SHA-256. `views` holds, by
    question, the choices of those that take other columns of a list's file than `name` and `label`.
    """

    form_id: str
    version: str
    title: Texts
    languages: Mapping[str, str]
    default_language: str
    survey: tuple[Node, ...]
    choices: Mapping[str, ChoiceList]
    special_values: Mapping[str, SpecialValue]
    roles: Mapping[str, str]
    nodes: Mapping[str, Node]
    order: tuple[str, ...]
    hash: str
    source: str
    instance_name: Expression | None = None
    review: tuple[str, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    views: Mapping[str, tuple[Choice, ...]] = field(default_factory=dict)

    def choices_of(self, node: Node) -> tuple[Choice, ...]:
        """The choices of a question or calculation, () where it has no list."""
        if node.name in self.views:
            return self.views[node.name]
        listed = self.choices.get(node.list_name or "")
        return listed.choices if listed is not None else ()

    def text(self, texts: Texts, language: str) -> str:
        """The text in `language`; failing that in the default language, failing that in any; or ""."""
        return texts.get(language) or texts.get(self.default_language) or next(iter(texts.values()), "")

    def roster_names(self) -> tuple[str, ...]:
        """The form's rosters in form order."""
        return tuple(n for n in self.order if self.nodes[n].kind is Kind.REPEAT)
