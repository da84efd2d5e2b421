"""Cuts the text of an expression into tokens, under XPath 1.0's rule for names that may be operators."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import NamedTuple

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


class Token(NamedTuple):
    """One token: `text` is its meaning (a name without its `${}`, a text without its quotes)."""

    sort: Sort
    text: str
    column: int


_BLANKS = r"[ \t\r\n\u00a0]*+"
_WORD = r"[^\W\d][\w.\-\u00b7]*+"
_BLANK = re.compile(_BLANKS)
_TOKEN = re.compile(
    rf"""(?: \$\{{ \s*+ ( (?:last-saved\#)? {_WORD} (?: : {_WORD} )? ) \s*+ \}}
           | ( [0-9]++ (?: \. [0-9]*+ )? | \. [0-9]++ )
           | ' ( [^']*+ ) '
           | " ( [^"]*+ ) "
           | ( {_WORD} (?: : (?!:) {_WORD} )? )
           | ( // | :: | \.\. | <= | >= | != | == | <> | [()\[\],/|+\-=<>*.@] )
         ){_BLANKS}""",
    re.VERBOSE,
)
"""One token and the blanks after it; which group matched says what it is."""
_SORTS = (Sort.END, Sort.REFERENCE, Sort.NUMBER, Sort.TEXT, Sort.TEXT, Sort.NAME, Sort.MARK)
_WORD_OPERATOR = re.compile(rf"(and|or|div|mod)(?![^\W\d]){_BLANKS}")
_OPERATORS = frozenset({"<=", ">=", "!=", "|", "+", "-", "=", "<", ">"})
_MAY_START = frozenset({"(", "[", ",", "/", "//", "::", "@"})
"""After these marks an operand begins: there `*` and `and` are names."""
_FOREIGN = {"==": "Write = once.", "<>": "Write !=."}
"""Operators of other languages."""

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
    start = _BLANK.match(source)
    at = start.end() if start else 0
    operand_ended = False
    while at < len(source):
        cut = operand_ended and _WORD_OPERATOR.match(source, at)
        if cut:
            sort, text = Sort.OPERATOR, cut[1]
        else:
            cut = _TOKEN.match(source, at)
            if not cut:
                raise _meaningless(source, at)
            group = cut.lastindex or 0
            sort, text = _SORTS[group], cut[group]
            if sort is Sort.MARK:
                if text in _FOREIGN:
                    raise _foreign(text, at)
                if text in _OPERATORS or (text == "*" and operand_ended):
                    sort = Sort.OPERATOR
        found.append(Token(sort, text, at + 1))
        operand_ended = sort is not Sort.OPERATOR and not (sort is Sort.MARK and text in _MAY_START)
        at = cut.end()
    found.append(Token(Sort.END, "", len(source) + 1))
    return found


def _foreign(mark: str, at: int) -> ExpressionError:
    return ExpressionError(ExpressionCode.SYNTAX, at + 1, f"There is no operator `{mark}`.", _FOREIGN[mark])


def _meaningless(source: str, at: int) -> ExpressionError:
    char = source[at]
    if char in "'\"":
        return ExpressionError(
            ExpressionCode.SYNTAX, at + 1, "This text has no closing quote.", f"Add a {char} where it ends."
        )
    return ExpressionError(
        ExpressionCode.SYNTAX, at + 1, f"`{char}` means nothing here.", _MISTAKES.get(char, "")
    )
