"""The keys of a definition, what each may hold and where it may stand: for the loader and the JSON Schema."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.form.model import CALCULATED, CONTAINERS, METADATA, SELECTS, UNASKED, Kind

FORMAT: Final = "dala-form/1"
"""What `format` says in a definition that this program reads."""

PII: Final = ("name", "contact", "address", "code", "date_of_birth", "demographic", "location", "other")
ROLES: Final = ("site", "day", "respondent", "enumerator", "consent", "contact_consent", "language")
SCOPES: Final = ("interviewer", "supervisor", "hidden")
SEVERITIES: Final = ("error", "warning")
NAME_PATTERN: Final = r"[^\W\d][\w.\-]*"
"""A row's name: letters of any script, digits, "_", "." and "-", beginning with a letter or "_"."""
LANGUAGE_PATTERN: Final = r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*"
"""A language's code, as BCP 47 writes it."""


class Holds(StrEnum):
    """The sort of value that a key holds."""

    TEXT = "text"
    NAME = "name"
    SCALAR_TEXT = "text or number"
    TEXTS = "texts by language"
    EXPRESSION = "expression"
    COUNT = "expression or number"
    CONDITION = "true, false or an expression"
    DEFAULT = "value or expression"
    FLAG = "true or false"
    INTEGER = "whole number"
    NAMES = "list of names"
    TRIGGER = "name or list of names"
    WORDS = "words"
    LANGUAGES = "list of languages"
    LANGUAGE_NAMES = "language names by code"
    PARAMETERS = "parameters"
    CHECKS = "list of checks"
    ROWS = "list of rows"
    CHOICE_LISTS = "choice lists by name"
    SPECIAL_VALUES = "special answers by kind"
    ROLES = "questions by role"
    ANYTHING = "anything"


@dataclass(frozen=True, slots=True)
class Key:
    """One key: what it holds and is for; on which kinds of row (None: all); its few words, if few."""

    name: str
    holds: Holds
    meaning: str
    kinds: frozenset[Kind] | None = None
    needed: bool = False
    words: tuple[str, ...] = ()


ASKED: Final = frozenset(Kind) - UNASKED
ANSWERED: Final = ASKED | CALCULATED | METADATA
SHOWN: Final = ASKED | CONTAINERS | {Kind.NOTE}


def _table(*keys: Key) -> dict[str, Key]:
    return {key.name: key for key in keys}


FORM_KEYS: Final = _table(
    Key("$schema", Holds.TEXT, "Where an editor finds the JSON Schema; not read by the program."),
    Key("format", Holds.TEXT, "The language of this file.", needed=True, words=(FORMAT,)),
    Key("form_id", Holds.NAME, "The form's lasting name, the same in all its versions.", needed=True),
    Key("version", Holds.SCALAR_TEXT, "This version's name, usually its date.", needed=True),
    Key("title", Holds.TEXTS, "What people call the form."),
    Key("languages", Holds.LANGUAGE_NAMES, "The languages of the texts, each by its own name."),
    Key("default_language", Holds.TEXT, "The language that stands in where a text is missing."),
    Key("instance_name", Holds.EXPRESSION, "An interview's name in the list; never of identifying answers."),
    Key("special_values", Holds.SPECIAL_VALUES, "Special answers such as don't know: code and label."),
    Key("choices", Holds.CHOICE_LISTS, "The choice lists."),
    Key("roles", Holds.ROLES, "Which question plays which part in counts, lists and duplicates."),
    Key("review", Holds.LANGUAGES, "Languages whose whole wording waits for a native speaker."),
    Key("survey", Holds.ROWS, "The rows: questions, notes, calculations, groups, rosters.", needed=True),
    Key("x", Holds.ANYTHING, "What an import brought along and this language has no key for."),
)

ROW_KEYS: Final = _table(
    Key("type", Holds.TEXT, "The row's type.", needed=True),
    Key("name", Holds.NAME, "The row's name, unique in the form.", needed=True),
    Key("label", Holds.TEXTS, "What the respondent is asked or told."),
    Key("hint", Holds.TEXTS, "A remark for the enumerator under the label.", SHOWN),
    Key("guidance_hint", Holds.TEXTS, "Longer guidance, shown when asked for.", SHOWN),
    Key("variable_label", Holds.TEXT, "The variable's label in codebooks and statistics files."),
    Key("number", Holds.SCALAR_TEXT, "The row's number, where it is not the running one."),
    Key(
        "list_name",
        Holds.NAME,
        "The choice list; of a calculate, whose codes it gives.",
        SELECTS | CALCULATED,
    ),
    Key("choice_filter", Holds.EXPRESSION, "Which choices are offered, by their columns.", SELECTS),
    Key("relevant", Holds.EXPRESSION, "When the row is asked or shown."),
    Key("required", Holds.CONDITION, "Whether it must be answered.", ASKED),
    Key("required_message", Holds.TEXTS, "What is said where it was not answered.", ASKED),
    Key("read_only", Holds.CONDITION, "Whether it is shown but cannot be changed.", ASKED | CONTAINERS),
    Key("constraint", Holds.EXPRESSION, "What an answer must fulfil; `.` is the answer.", ASKED),
    Key("constraint_message", Holds.TEXTS, "What is said where it does not.", ASKED),
    Key("checks", Holds.CHECKS, "Further checks, each an error or a warning.", ASKED),
    Key("calculation", Holds.EXPRESSION, "The value that is calculated.", ASKED | CALCULATED),
    Key("default", Holds.DEFAULT, "The first value of a new interview or row.", ASKED | CALCULATED),
    Key(
        "trigger",
        Holds.TRIGGER,
        "The question whose change runs the calculation.",
        ASKED | CALCULATED | {Kind.BACKGROUND_GEOPOINT},
    ),
    Key("appearance", Holds.WORDS, "How it is shown."),
    Key("parameters", Holds.PARAMETERS, "Settings of the type, such as a range's start, end and step."),
    Key("special", Holds.NAMES, "Kinds of special answer that it takes.", ASKED),
    Key("pii", Holds.TEXT, "What kind of identifying information it holds.", ANSWERED, words=PII),
    Key("sensitive", Holds.FLAG, "Whether the answer could harm the respondent.", ANSWERED | CONTAINERS),
    Key("scope", Holds.TEXT, "Who fills it in.", words=SCOPES),
    Key("section", Holds.FLAG, "Whether the group is a section of the interview.", frozenset({Kind.GROUP})),
    Key("repeat_count", Holds.COUNT, "How many rows the roster has.", frozenset({Kind.REPEAT})),
    Key("row_title", Holds.EXPRESSION, "What a roster's row is called.", frozenset({Kind.REPEAT})),
    Key("children", Holds.ROWS, "The rows inside.", CONTAINERS, needed=True),
    Key("media", Holds.ANYTHING, "Pictures or sounds of the label; kept, not shown."),
    Key("was", Holds.NAMES, "Names that it had in earlier versions, so that answers move along."),
    Key("review", Holds.LANGUAGES, "Languages whose wording here waits for a native speaker."),
    Key("x", Holds.ANYTHING, "What an import brought along and this language has no key for."),
)

CHOICE_KEYS: Final = _table(
    Key("name", Holds.SCALAR_TEXT, "The stored code, without spaces.", needed=True),
    Key("label", Holds.TEXTS, "What the respondent is offered."),
    Key("missing", Holds.NAME, "The kind of special answer that this choice stands for."),
    Key("media", Holds.ANYTHING, "Pictures or sounds of the label; kept, not shown."),
    Key("review", Holds.LANGUAGES, "Languages whose wording here waits for a native speaker."),
)
"""A choice's further keys are columns for choice filters: any name, a text or number each."""

LIST_FILE_KEYS: Final = _table(
    Key("file", Holds.TEXT, "The CSV file beside the form that holds the choices.", needed=True),
    Key("x", Holds.ANYTHING, "What an import brought along and this language has no key for."),
)
"""Keys of a choice list that stands in a file of its own."""

SPECIAL_KEYS: Final = _table(
    Key("code", Holds.INTEGER, "The number that stands for it in data, usually negative.", needed=True),
    Key("label", Holds.TEXTS, "What it is called on screen.", needed=True),
    Key("review", Holds.LANGUAGES, "Languages whose wording here waits for a native speaker."),
)

CHECK_KEYS: Final = _table(
    Key("expr", Holds.EXPRESSION, "What must be true; `.` is the answer.", needed=True),
    Key(
        "severity",
        Holds.TEXT,
        "error refuses the answer, warning asks to confirm.",
        needed=True,
        words=SEVERITIES,
    ),
    Key("message", Holds.TEXTS, "What is said where it is false."),
    Key("review", Holds.LANGUAGES, "Languages whose wording here waits for a native speaker."),
)

TYPE_ALIASES: Final = {"trigger": Kind.ACKNOWLEDGE}
"""Other names that XLSForm has for a type."""

TYPE_HINTS: Final = {
    "string": "text", "int": "integer", "datetime": "dateTime", "float": "decimal", "number": "integer",
    "select1": "select_one", "select": "select_multiple", "select one": "select_one",
    "select multiple": "select_multiple", "begin group": "group", "begin_group": "group", "section": "group",
    "begin repeat": "repeat", "begin_repeat": "repeat", "roster": "repeat", "calculation": "calculate",
    "gps": "geopoint", "boolean": "acknowledge", "device_id": "deviceid",
}  # fmt: skip
"""What is meant by words that designers bring from elsewhere."""

STANDARD_LABELS: Final[dict[str, tuple[int, dict[str, str]]]] = {
    "dont_know": (
        -88,
        {"ru": "Не знаю", "kk": "Білмеймін", "ky": "Билбейм", "uz": "Bilmayman", "en": "Don't know"},
    ),
    "refused": (
        -99,
        {
            "ru": "Отказ от ответа",
            "kk": "Жауап беруден бас тарту",
            "ky": "Жооп берүүдөн баш тартуу",
            "uz": "Javob berishdan bosh tortish",
            "en": "Refused to answer",
        },
    ),
    "not_applicable": (
        -77,
        {
            "ru": "Не применимо",
            "kk": "Қолданылмайды",
            "ky": "Колдонулбайт",
            "uz": "Tegishli emas",
            "en": "Not applicable",
        },
    ),
}
"""Code and labels of the standard kinds where a form uses them without defining them."""
