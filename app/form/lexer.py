"""Cuts the text of an expression into tokens, under XPath 1.0's rule for names that may be operators."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from app.form.scope import ExpressionCode, ExpressionError

MAX_LENGTH = 10_000
"""Characters an expression may have."""


class Sort(Enum):
    """What a token is."""

    NUMBER = auto()
    TEXT = auto()
    NAME = auto()
    REFERENCE = auto()
    OPERATOR = auto()
    MARK = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """One token: `text` is its meaning (a name without its `${}`, a text without its quotes)."""

    sort: Sort
    text: str
    column: int


_BLANK = re.compile(r"[ \t\r\n\u00a0]*")
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]*)?|\.[0-9]+", re.ASCII)
_WORD = r"[^\W\d][\w.\-\u00b7]*"
_NAME = re.compile(rf"{_WORD}(?::(?!:){_WORD})?")
_REFERENCE = re.compile(rf"\$\{{\s*((?:last-saved#)?{_WORD}(?::{_WORD})?)\s*\}}")
_WORD_OPERATOR = re.compile(r"(?:and|or|div|mod)(?![^\W\d])")
_MARK = re.compile(r"//|::|\.\.|<=|>=|!=|[()\[\],/|+\-=<>*.@]")
_OPERATORS = frozenset({"<=", ">=", "!=", "|", "+", "-", "=", "<", ">"})
_MAY_START = frozenset({"(", "[", ",", "/", "//", "::", "@"})
"""After these marks an operand begins: there `*` and `and` are names."""

_MISTAKES = {
    "&": "Write `and` between two conditions; use concat() to put texts together.",
    "%": "Write `mod` for the remainder of a division.",
    "^": "Write pow(x, y) for powers.",
    "!": "Write not(...), or != for `is not`.",
    ";": "Separate arguments with a comma.",
    "“": "Use straight quotes: ' or \".",
    "”": "Use straight quotes: ' or \".",
    "„": "Use straight quotes: ' or \".",
    "«": "Use straight quotes: ' or \".",
    "»": "Use straight quotes: ' or \".",
    "‘": "Use straight quotes: ' or \".",
    "’": "Use straight quotes: ' or \".",
    "≤": "Write <=.",
    "≥": "Write >=.",
    "≠": "Write !=.",
    "–": "Use the plain minus sign -.",
    "−": "Use the plain minus sign -.",
    "×": "Write * for multiplication.",
    "÷": "Write div for division.",
    "#": "",
    "{": "A question is written ${name}.",
    "$": "A question is written ${name}.",
}


def tokens(source: str) -> list[Token]:
    """All tokens of `source`, the last of sort END. Raises ExpressionError."""
    if len(source) > MAX_LENGTH:
        raise ExpressionError(
            ExpressionCode.TOO_LONG,
            1,
            f"The expression has {len(source)} characters; {MAX_LENGTH} are allowed.",
            "Split it into calculations.",
        )
    found: list[Token] = []
    at = _skip(source, 0)
    while at < len(source):
        token, at = _next(source, at, _operand_ended(found))
        found.append(token)
        at = _skip(source, at)
    found.append(Token(Sort.END, "", len(source) + 1))
    return found


def _skip(source: str, at: int) -> int:
    match = _BLANK.match(source, at)
    return match.end() if match else at


def _operand_ended(found: list[Token]) -> bool:
    if not found:
        return False
    last = found[-1]
    return last.sort is not Sort.OPERATOR and not (last.sort is Sort.MARK and last.text in _MAY_START)


def _next(source: str, at: int, after_operand: bool) -> tuple[Token, int]:
    column = at + 1
    char = source[at]
    if char in "'\"":
        end = source.find(char, at + 1)
        if end < 0:
            raise ExpressionError(
                ExpressionCode.SYNTAX,
                column,
                "This text has no closing quote.",
                f"Add a {char} where it ends.",
            )
        return Token(Sort.TEXT, source[at + 1 : end], column), end + 1
    if char == "$" and (match := _REFERENCE.match(source, at)):
        return Token(Sort.REFERENCE, match[1], column), match.end()
    if match := _NUMBER.match(source, at):
        return Token(Sort.NUMBER, match[0], column), match.end()
    if after_operand and (match := _WORD_OPERATOR.match(source, at)):
        return Token(Sort.OPERATOR, match[0], column), match.end()
    if match := _NAME.match(source, at):
        return Token(Sort.NAME, match[0], column), match.end()
    if match := _MARK.match(source, at):
        mark = match[0]
        if mark == "=" and source.startswith("==", at):
            raise ExpressionError(
                ExpressionCode.SYNTAX, column, "There is no operator `==`.", "Write = once."
            )
        if mark == "<" and source.startswith("<>", at):
            raise ExpressionError(ExpressionCode.SYNTAX, column, "There is no operator `<>`.", "Write !=.")
        is_operator = mark in _OPERATORS or (mark == "*" and after_operand)
        return Token(Sort.OPERATOR if is_operator else Sort.MARK, mark, column), match.end()
    raise ExpressionError(
        ExpressionCode.SYNTAX, column, f"`{char}` means nothing here.", _MISTAKES.get(char, "")
    )
