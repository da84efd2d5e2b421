"""Takes typed values out of a definition's JSON, telling what is wrong with each at its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.form.diagnostics import Fault
from app.form.expression import MAX_SIZE, ExpressionCode, ExpressionError, compile_expression
from app.form.keys import CHOICE_KEYS, LANGUAGE_PATTERN, NAME_PATTERN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.form.diagnostics import Findings
    from app.form.expression import Expression, Scope
    from app.form.json_reader import Document, Json, Member
    from app.form.keys import Key
    from app.form.model import Choice, Kind, Position, Texts

_NAME = re.compile(NAME_PATTERN)
_LANGUAGE = re.compile(LANGUAGE_PATTERN)
_REFERENCE = re.compile(r"\$\{[^{}]*\}")
MAX_NAME: Final = 128
MAX_FAULTY: Final = 50
"""Faulty expressions after which the others are left unread; such a form is mended step by step."""
MAX_EXPRESSIONS: Final = 200_000
"""Characters of all expressions of a form together."""
MAX_PARTS: Final = 150_000
"""Parts that all expressions of a form may come to together: about half a second of compiling."""

_FAULTS: Final = {
    ExpressionCode.SYNTAX: Fault.BAD_EXPRESSION,
    ExpressionCode.NAME: Fault.UNKNOWN_NAME,
    ExpressionCode.PATH: Fault.UNKNOWN_NAME,
    ExpressionCode.FUNCTION: Fault.UNKNOWN_FUNCTION,
    ExpressionCode.ARITY: Fault.WRONG_ARGUMENTS,
    ExpressionCode.ARGUMENT: Fault.WRONG_ARGUMENTS,
    ExpressionCode.COLUMN: Fault.UNKNOWN_NAME,
    ExpressionCode.LIST: Fault.MISSING_LIST,
    ExpressionCode.PATTERN: Fault.BAD_REGEX,
    ExpressionCode.TOO_LONG: Fault.TOO_COMPLEX,
    ExpressionCode.TOO_DEEP: Fault.TOO_COMPLEX,
}


@dataclass(frozen=True, slots=True)
class Wording:
    """One text in several languages as it stands in the definition, for the checks of translations."""

    owner: str
    key: str
    texts: Texts
    json: Json
    review: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """A compiled expression with the JSON text it came from, so that its parts have places."""

    owner: str
    key: str
    expression: Expression
    json: Json


@dataclass
class Source:
    """One definition while it is read: its document, its findings, and what the checks want to see again."""

    document: Document
    findings: Findings
    files: Mapping[str, bytes] = field(default_factory=dict)
    read_files: dict[str, bytes] = field(default_factory=dict)
    languages: dict[str, str] = field(default_factory=dict)
    default_language: str = ""
    wordings: list[Wording] = field(default_factory=list)
    written: list[Written] = field(default_factory=list)
    _misread: dict[str, str] = field(default_factory=dict)
    _choice_names: dict[int, Mapping[str, Choice]] = field(default_factory=dict)
    _faulty: int = 0
    _length: int = 0
    _parts: int = 0

    def at(self, json: Json) -> Position:
        """Where a value begins."""
        return self.document.position(json.offset)

    def tell(self, fault: Fault, json: Json, message: str, hint: str = "", name: str = "") -> None:
        """Note a finding at a value."""
        self.findings.add(fault, self.at(json), message, hint, name)

    def members(
        self, json: Json, keys: Mapping[str, Key], what: str, *, kind: Kind | None = None, free: bool = False
    ) -> dict[str, Json]:
        """The members of an object that `keys` knows; `free` also gives those that it does not know.

        Unknown, misplaced and missing keys are told. `what` names the object in messages, such as "a choice".
        """
        if not isinstance(json.value, dict):
            self.wrong(json, f"{what[0].upper()}{what[1:]}", "an object { ... }")
            return {}
        name = name_in(json.value)
        found: dict[str, Json] = {}
        for word, member in json.value.items():
            key = keys.get(word)
            if key is None and not free:
                self.findings.add(
                    Fault.UNKNOWN_KEY,
                    self.document.position(member.key_offset),
                    f'There is no key "{word[:40]}" in {what}.',
                    self.findings.suggest(word, keys, 'Did you mean "{}"?')
                    or 'Keep what is only for you under "x".',
                    name,
                )
            elif key is not None and kind is not None and key.kinds is not None and kind not in key.kinds:
                self.findings.add(
                    Fault.MISPLACED_KEY,
                    self.document.position(member.key_offset),
                    f'A row of type {kind} cannot have "{word}".',
                    f"It belongs to: {', '.join(sorted(key.kinds))}.",
                    name,
                )
            else:
                found[word] = member.json
        for key in keys.values():
            if key.needed and key.name not in json.value:
                if key.name == "type" or (key.kinds is not None and kind not in key.kinds):
                    continue
                self.tell(
                    Fault.MISSING_KEY,
                    json,
                    f'{what[0].upper()}{what[1:]} needs the key "{key.name}".',
                    key.meaning,
                    name,
                )
        return found

    def misread_as(self, column: str) -> str:
        """The key in quotes that a choice's column was probably meant to be, "" where none resembles it."""
        if column not in self._misread:
            self._misread[column] = self.findings.suggest(column, CHOICE_KEYS, '"{}"')
        return self._misread[column]

    def choice_names(self, choices: tuple[Choice, ...]) -> Mapping[str, Choice]:
        """The choices by name, gathered once for all that ask about one list."""
        if id(choices) not in self._choice_names:
            self._choice_names[id(choices)] = {choice.name: choice for choice in choices}
        return self._choice_names[id(choices)]

    def wrong(self, json: Json, subject: str, wanted: str, name: str = "") -> None:
        """Tell that a value is of the wrong sort."""
        self.tell(
            Fault.WRONG_SHAPE,
            json,
            f"{subject} is {_sort(json)} where {wanted} belongs.",
            f"Write {wanted}.",
            name,
        )

    def text(self, json: Json | None, key: str, owner: str = "", *, numbers: bool = False) -> str:
        """A text, "" where there is none; `numbers` takes a number as the text that it reads as."""
        if json is None or json.value is None:
            return ""
        if isinstance(json.value, str):
            return json.value
        if numbers and isinstance(json.value, int | float) and not isinstance(json.value, bool):
            return self.document.number_text(json)
        self.wrong(json, f'"{key}"', "a text or a number" if numbers else "a text", owner)
        return ""

    def word(self, json: Json | None, key: str, words: Iterable[str], owner: str, fault: Fault) -> str:
        """A text out of a few words, "" where there is none or it is another."""
        text = self.text(json, key, owner)
        known = tuple(words)
        if json is None or not text or text in known:
            return text
        hint = self.findings.suggest(text, known) or f"Write one of: {', '.join(known)}."
        self.tell(fault, json, f'"{key}" cannot be "{text[:40]}".', hint, owner)
        return ""

    def name(self, json: Json | None, key: str, owner: str = "") -> str:
        """A name that expressions can write, "" where there is none."""
        text = self.text(json, key, owner)
        if json is None or not isinstance(json.value, str):
            return ""
        if _NAME.fullmatch(text) and len(text) <= MAX_NAME:
            return text
        self.tell(
            Fault.BAD_NAME,
            json,
            f'"{text[:40]}" cannot be a name.' if text else f'"{key}" is empty.',
            'Begin with a letter; go on with letters, digits, "_", "-" or ".".',
            owner,
        )
        return ""

    def flag(self, json: Json | None, key: str, owner: str = "") -> bool:
        """True or false; false where there is none."""
        if json is None or json.value is None:
            return False
        if not isinstance(json.value, bool):
            self.wrong(json, f'"{key}"', "true or false", owner)
        return json.value is True

    def names(self, json: Json | None, key: str, owner: str = "") -> tuple[tuple[str, Json], ...]:
        """A list of texts, each with its place; a single text counts as a list of one."""
        if json is None or json.value is None:
            return ()
        items = json.value if isinstance(json.value, list) else [json]
        found = []
        for item in items:
            if isinstance(item.value, str):
                found.append((item.value.strip(), item))
            else:
                self.wrong(item, f'An entry of "{key}"', "a text", owner)
        return tuple(found)

    def review(self, json: Json | None, owner: str = "") -> tuple[str, ...]:
        """The languages that wait for a native speaker."""
        found = self.names(json, "review", owner)
        for language, item in found:
            if language not in self.languages:
                self._unknown_language(language, self.at(item), owner)
        return tuple(language for language, _ in found)

    def texts(
        self, json: Json | None, key: str, owner: str = "", review: tuple[str, ...] = ()
    ) -> dict[str, str]:
        """Texts by language; a plain text is in the default language. Empty texts are left out."""
        if json is None or json.value is None:
            return {}
        if isinstance(json.value, str):
            found = {self.default_language: json.value} if json.value.strip() else {}
        elif isinstance(json.value, dict):
            found = self._by_language(json.value, key, owner)
        else:
            self.wrong(json, f'"{key}"', 'texts by language { "ru": "…" }', owner)
            return {}
        self.wordings.append(Wording(owner, key, found, json, review))
        return found

    def _by_language(self, members: dict[str, Member], key: str, owner: str) -> dict[str, str]:
        found = {}
        for language, member in members.items():
            if language not in self.languages:
                self._unknown_language(language, self.document.position(member.key_offset), owner)
            text = self.text(member.json, f"{key}, {language}", owner)
            if text.strip():
                found[language] = text
        return found

    def _unknown_language(self, language: str, position: Position, owner: str) -> None:
        hint = self.findings.suggest(language, self.languages) or 'Add it to "languages", or delete it here.'
        message = f'"{language[:40]}" is not among the form\'s languages.'
        self.findings.add(Fault.UNKNOWN_LANGUAGE, position, message, hint, owner)

    def language_code(self, code: str, position: Position) -> bool:
        """Whether `code` looks like a language's code; tells where it does not."""
        if _LANGUAGE.fullmatch(code):
            return True
        self.findings.add(
            Fault.UNKNOWN_LANGUAGE,
            position,
            f'"{code[:40]}" is not a language\'s code.',
            "Write it as ru, kk, ky, uz, en or uz-Cyrl.",
        )
        return False

    def expression(self, json: Json | None, key: str, scope: Scope, owner: str = "") -> Expression | None:
        """A compiled expression, None where there is none or it cannot be used."""
        if json is None or json.value is None:
            return None
        if isinstance(json.value, int | float) and not isinstance(json.value, bool):
            return self.compiled(self.document.number_text(json), json, key, scope, owner)
        if not isinstance(json.value, str):
            self.wrong(json, f'"{key}"', "an expression in quotation marks", owner)
            return None
        return self.compiled(json.value, json, key, scope, owner) if json.value.strip() else None

    def compiled(self, source: str, json: Json, key: str, scope: Scope, owner: str) -> Expression | None:
        """`source` compiled; what is wrong with it is told at its place within the value `json`."""
        if self._faulty >= MAX_FAULTY or not self._spend(len(source), 0, json, owner):
            return None
        try:
            expression = compile_expression(source, scope, self.document.inside(json, 0))
        except ExpressionError as error:
            self._faulty += 1
            self._parts += MAX_SIZE if error.code is ExpressionCode.TOO_LONG else 0
            self.findings.add(
                _FAULTS[error.code],
                self.document.inside(json, error.column - 1),
                _sentence(key, source, error),
                error.hint or "forms/FORMAT.md lists what an expression may say.",
                owner,
            )
            return None
        if not self._spend(0, expression.size, json, owner):
            return None
        self.written.append(Written(owner, key, expression, json))
        return expression

    def _spend(self, length: int, parts: int, json: Json, owner: str) -> bool:
        self._length += length
        self._parts += parts
        if self._length <= MAX_EXPRESSIONS and self._parts <= MAX_PARTS:
            return True
        self._faulty = MAX_FAULTY
        self.tell(
            Fault.TOO_COMPLEX,
            json,
            f"The expressions of the form have more than {MAX_EXPRESSIONS:,} characters together."
            if self._length > MAX_EXPRESSIONS
            else f"The expressions of the form come to more than {MAX_PARTS:,} parts together.",
            "Calculate what several of them need once, in a calculate row, and name that.",
            owner,
        )
        return False


def _sentence(key: str, source: str, error: ExpressionError) -> str:
    """What is wrong, with the key that says it: `choice_filter names ${oblst}.`"""
    unknown = _REFERENCE.match(source, error.column - 1)
    if error.code is not ExpressionCode.NAME or unknown is None:
        return f"{key}: {error.message}"
    return (
        f"{key} names {unknown[0]}."
        if error.hint
        else f"{key} names {unknown[0]}, which is no row of the form."
    )


def name_in(members: dict[str, Member]) -> str:
    """The name that an object gives itself, "" where it gives none."""
    named = members.get("name")
    return named.json.value[:MAX_NAME] if named is not None and isinstance(named.json.value, str) else ""


def _sort(json: Json) -> str:
    value = json.value
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return "a number"
    return {str: "a text", list: "a list", dict: "an object"}[type(value)]
