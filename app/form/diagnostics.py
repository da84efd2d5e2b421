"""What is wrong with a definition, where, and what to do: every kind of finding has a stable code here."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Final

from app.form.resembling import Resembling

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.form.model import Position, Severity


MAX_FINDINGS: Final = 1_000
"""Errors, and warnings, that are kept of one file; nobody reads more at once."""
MAX_MESSAGE: Final = 600
"""Characters of a message or hint; what they quote of a hostile definition may be of any length."""


class Fault(Enum):
    """One kind of finding: its code, which never changes once released, and its meaning.

    E: the form cannot be used until it is mended. W: it can be used, but probably not as it was meant.
    """

    UNREADABLE = ("E001", "the file is missing or cannot be read")
    TOO_LARGE = ("E002", "the file is larger than 2 MiB")
    BAD_ENCODING = ("E003", "the file is not UTF-8 text")
    BAD_JSON = ("E004", "the file is not JSON")
    TOO_DEEP = ("E005", "values are nested more than 32 deep")
    TOO_MANY = ("E006", "the file holds more than 20,000 values")
    TOO_LONG = ("E007", "a text is longer than 10,000 characters")
    DUPLICATE_KEY = ("E008", "a key is given twice in one object")
    BAD_NUMBER = ("E009", "a number that no form can hold: NaN, Infinity, or far too large")
    BAD_EXPRESSION = ("E010", "an expression cannot be read")
    UNKNOWN_FUNCTION = ("E011", "an expression calls a function that there is not")
    UNKNOWN_NAME = ("E012", "an expression, text, trigger or role names a question that there is not")
    WRONG_ARGUMENTS = ("E013", "a function is called with too few, too many or unsuitable arguments")
    CYCLE = ("E014", "questions depend on each other in a circle")
    TOO_COMPLEX = ("E015", "an expression is too long or too deeply nested")
    BAD_REGEX = ("E016", "a regular expression cannot be used")
    UNKNOWN_FORMAT = ("E020", "the file is not a dala-form/1 definition")
    MISSING_KEY = ("E021", "a key that is needed is missing")
    UNKNOWN_KEY = ("E022", "a key that the definition language does not have")
    WRONG_SHAPE = ("E023", "a value of the wrong sort, such as a number where a text belongs")
    UNKNOWN_TYPE = ("E024", "a question type that there is not")
    MISPLACED_KEY = ("E025", "a key that rows of this type cannot have")
    BAD_NAME = ("E026", "a name that is not made of letters, digits, '_', '-' and '.'")
    DUPLICATE_NAME = ("E027", "two rows have one name")
    MISSING_LIST = ("E028", "a choice list that there is not")
    UNKNOWN_VALUE = ("E029", "a word outside the few that a key may hold")
    BAD_CHOICE_NAME = ("E030", "a choice name that is empty or holds spaces")
    DUPLICATE_CHOICE = ("E031", "two choices of a list have one name")
    UNKNOWN_LANGUAGE = ("E032", "a language that `languages` does not list")
    MISSING_LABEL = ("E033", "a row or choice that people see has no label at all")
    UNKNOWN_SPECIAL = ("E034", "a kind of special answer that there is not")
    SPECIAL_TWICE = ("E035", "a choice stands for a special answer that `special` gives too")
    BAD_SPECIAL_VALUE = ("E036", "a special answer's kind or code is taken")
    UNKNOWN_ROLE = ("E037", "a role that there is not")
    BAD_ROLE = ("E038", "a role is played by a row that cannot play it")
    TITLE_REVEALS = ("E039", "instance_name shows an identifying or sensitive answer")
    MISPLACED_SECTION = ("E040", "a section inside another group or roster")
    UNKNOWN_PII = ("E041", "a kind of identifying information that there is not")
    EMPTY_LIST = ("E042", "a choice list without choices")
    BAD_LIST_FILE = ("E043", "a file of choices cannot be read, or lacks a column or a code")
    BAD_FORMER_NAME = ("E044", "a former name in `was` is the name of another row")
    MISSING_TRANSLATION = ("W001", "texts are missing in a language")
    COMPARED_MULTIPLE = ("W002", "a select_multiple is compared with = instead of selected()")
    UNANCHORED_REGEX = ("W003", "a regular expression without ^ and $ finds its pattern anywhere")
    SILENT_CONSTRAINT = ("W004", "a constraint or check without a message")
    CONSTANT_RELEVANT = ("W005", "a relevant that is always true or always false")
    PII_SUSPECTED = ("W006", "a question whose name suggests identifying information has no pii")
    REVIEW_NEEDED = ("W007", "texts wait for a native speaker's review")
    UNUSED_LIST = ("W008", "a choice list that no question uses")
    TRANSLATED_DATA = ("W009", "a calculation stores a label, which changes with the language")
    OWN_ROSTER_TOTAL = ("W010", "a total inside the roster it totals sees the own row only")
    NOT_SHOWN = ("W011", "a key that is kept but has no effect in this program")
    SUSPECT_COLUMN = ("W012", "a choice's column whose name looks like a mistyped key")
    UNKNOWN_CHOICE = ("W013", "a select is compared with a choice that its list does not have")
    SURPLUS_MESSAGE = ("W014", "a message without the constraint or requirement it belongs to")
    UNLABELLED_CHOICE = ("W015", "a choice has no label, so its name is shown")
    NOT_ON_A_LAPTOP = ("W016", "a type that only a telephone can fill in")
    MISSING_FILE = ("W017", "a file of choices is not beside the form, or is of a sort that is not read")
    LOOKALIKE_NAMES = ("W018", "two names differ only in capital letters")
    TAKEN_NAME = ("W019", "a name that exports or answer lines use for something else")
    BAD_DEFAULT = ("W020", "a default that is no answer of its type, or no choice of its list")
    TAKEN_CODE = ("W021", "a special answer's code is another one's, or a choice's name")
    NEVER_REMEMBERED = ("W022", "last() asks for an answer that laptops never keep")
    LOCKED_BLANK = ("W023", "a question that has to be answered and never can be")
    IDLE_FILTER = ("W024", "a choice filter that looks at no column of its list")
    UNKNOWN_APPEARANCE = ("W025", "a word of `appearance` that means nothing for the type")
    UNKNOWN_PARAMETER = ("W026", "a parameter that means nothing for the type")
    LONG_SCALE = ("W027", "a likert scale with more choices than fit the screen")
    UNREACHABLE = ("W028", "a row that no interview can show")
    UNFIT_CHARACTER = ("W029", "a control character, or another that XML cannot hold")

    def __init__(self, code: str, meaning: str) -> None:
        self.code = code
        self.meaning = meaning

    @property
    def severity(self) -> Severity:
        """Whether it keeps the form from being used."""
        return "error" if self.code.startswith("E") else "warning"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: place (counted from 1), code, the row it is about or "", what is wrong, what to do."""

    file: str
    line: int
    column: int
    severity: Severity
    code: str
    name: str
    message: str
    hint: str
    end_column: int = 0
    """Where on its line the text ends that it is about, exclusive; 0 where only its beginning is known."""

    def __str__(self) -> str:
        """`file:line:column severity code name: message; hint`, as compilers and editors write it."""
        subject = f" {self.name}:" if self.name else ""
        said = f"{self.message} {self.hint}" if self.hint else self.message
        if self.hint.startswith("Did you mean") and self.message.endswith("."):
            said = f"{self.message[:-1]}; d{self.hint[1:]}"
        return f"{self.file}:{self.line}:{self.column} {self.severity} {self.code}{subject} {said}"


class Findings:
    """Collects the diagnostics of one file; each place is told once for each kind of finding."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._found: dict[tuple[Position, str, str], Diagnostic] = {}
        self._resembling = Resembling()
        self._count = {"error": 0, "warning": 0}

    def add(self, fault: Fault, position: Position, message: str, hint: str = "", name: str = "") -> None:
        """Note a finding. `message` and `hint` are whole sentences; `name` is the row it is about."""
        severity = fault.severity
        self._count[severity] += 1
        if self._count[severity] > MAX_FINDINGS:
            return
        message, hint = message[:MAX_MESSAGE], hint[:MAX_MESSAGE]
        line, column = position.line, position.column
        # A row without a usable name has a makeshift one, which nobody wrote.
        known = "" if name.startswith("?") else name
        entry = Diagnostic(self.file, line, column, severity, fault.code, known, message, hint)
        self._found.setdefault((position, fault.code, message), entry)

    def suggest(self, word: str, known: Iterable[str], template: str = "Did you mean {}?") -> str:
        """A hint with the known word that `word` resembles most, or "" where none does."""
        near = self._resembling.nearest(word, known)
        return template.format(near) if near else ""

    @property
    def has_errors(self) -> bool:
        """Whether the form cannot be used."""
        return self._count["error"] > 0

    def sorted(self, text: str = "") -> tuple[Diagnostic, ...]:
        """All findings in the order of the file; `text`, the file itself, tells where each of them ends."""
        lines = _BREAK.split(text) if self._found else []
        found = [
            replace(d, end_column=_end(lines[d.line - 1], d.column)) if d.line <= len(lines) else d
            for d in self._found.values()
        ]
        return tuple(sorted(found, key=lambda d: (d.line, d.column, d.code, d.message)))


_BREAK: Final = re.compile(r"\r\n|\r|\n")
_PIECE: Final = re.compile(r'\$\{[^{}"]*+\}|"(?:[^"\\]++|\\.)*+"|\'[^\'"]*\'|[^\W\d][\w.\-:]*|[-+0-9.eE]+|\S')
"""What an editor underlines: a reference, a text in quotes, a name, a number, a single sign."""


def _end(line: str, column: int) -> int:
    """The column after the piece that begins at `column`."""
    piece = _PIECE.match(line, column - 1)
    return piece.end() + 1 if piece is not None else column
