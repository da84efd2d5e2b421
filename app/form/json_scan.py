"""Reads the texts, numbers and words of JSON, and says in plain words what is wrong with them."""

from __future__ import annotations

import math
import re
from typing import Final

from app.form.diagnostics import Fault

MAX_STRING: Final = 10_000
_MAX_NUMBER: Final = 40
"""Characters of a number; more than any code, count or coordinate needs."""

_SPACE = re.compile(r"[ \t\r\n]++")
_STRING = re.compile(r'"([^"\\\x00-\x1f]*+)"')
_PLAIN = re.compile(r'[^"\\\x00-\x1f]*')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_WORD = re.compile(r"[A-Za-z0-9_.+\-$'/#]+")
_HEX = re.compile(r"[0-9A-Fa-f]{4}")
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_LITERALS: dict[str, bool | None] = {"true": True, "false": False, "null": None}
_NOT_NUMBERS = {"nan", "infinity", "-infinity", "+infinity", "inf", "-inf", "+inf", "-nan", "+nan"}

Scalar = str | int | float | bool | None


class Refused(Exception):
    """Reading stops here: what is wrong at which offset of the text, and what to do."""

    def __init__(self, fault: Fault, offset: int, message: str, hint: str) -> None:
        super().__init__(message)
        self.fault = fault
        self.offset = offset
        self.message = message
        self.hint = hint


class Scanner:
    """A place in a text that moves over one scalar at a time; each method raises `Refused`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def string(self) -> str:
        """The text whose opening quotation mark stands here."""
        start = self.at
        whole = _STRING.match(self.text, start)
        if whole is not None and whole.end() - start <= MAX_STRING:
            self.at = whole.end()
            return whole[1]
        self.at += 1
        parts: list[str] = []
        length = 0
        while True:
            found = _PLAIN.match(self.text, self.at)
            run = found[0] if found else ""
            parts.append(run)
            length += len(run)
            if length > MAX_STRING:
                raise Refused(
                    Fault.TOO_LONG,
                    start,
                    f"This text is longer than {MAX_STRING:,} characters.",
                    'Shorten it, or look for a closing quotation mark (") that is missing.',
                )
            self.at += len(run)
            head = self.text[self.at : self.at + 1]
            if head == '"':
                self.at += 1
                return "".join(parts)
            if head != "\\":
                self._unclosed(start, head)
            parts.append(self._escape())
            length += 1

    def _unclosed(self, start: int, head: str) -> None:
        if head in ("\n", "\r", ""):
            raise Refused(
                Fault.BAD_JSON,
                start,
                "This text has no closing quotation mark on its line.",
                'Close it with "; a line break inside a text is written \\n.',
            )
        raise self.bad(
            f"The control character U+{ord(head):04X} stands in a text.",
            "Delete it; a tab is written \\t." if head == "\t" else "Delete it.",
        )

    def _escape(self) -> str:
        offset = self.at
        letter = self.text[offset + 1 : offset + 2]
        if letter == "u":
            self.at += 2
            code = self._hex(offset)
            if 0xD800 <= code < 0xDC00 and self.text.startswith("\\u", self.at):
                self.at += 2
                low = self._hex(offset)
                if 0xDC00 <= low < 0xE000:
                    return chr(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))
                code = 0xD800
            if 0xD800 <= code < 0xE000:
                raise Refused(
                    Fault.BAD_JSON,
                    offset,
                    "This escape is half a character.",
                    "Write the character itself; the file is UTF-8 and needs no escapes for letters.",
                )
            return chr(code)
        if letter not in _ESCAPES or not letter:
            raise self.bad(
                f'"\\{letter}" is not an escape.', 'Write \\\\ for a backslash, \\" for a quotation mark.'
            )
        self.at += 2
        return _ESCAPES[letter]

    def _hex(self, offset: int) -> int:
        digits = _HEX.match(self.text, self.at)
        if digits is None:
            raise Refused(
                Fault.BAD_JSON,
                offset,
                "\\u needs four hexadecimal digits.",
                "Write for example \\u0401, or Ё itself.",
            )
        self.at += 4
        return int(digits[0], 16)

    def word(self) -> Scalar:
        """The number, true, false or null that stands here."""
        found = _WORD.match(self.text, self.at)
        if found is None:
            raise self._no_value()
        word = found[0]
        if word in _LITERALS:
            self.at = found.end()
            return _LITERALS[word]
        number = _NUMBER.fullmatch(word)
        if number is not None:
            value = self._number(word, whole=number[1] is None and number[2] is None)
            self.at = found.end()
            return value
        if word.lower() in _NOT_NUMBERS:
            raise Refused(
                Fault.BAD_NUMBER,
                self.at,
                f"{word} is not a number that JSON has.",
                "Leave the key out, or write null.",
            )
        if word.startswith(("'", "//", "/*", "#")):
            raise self._no_value()
        if word.lower() in ("true", "false", "null", "none", "yes", "no"):
            raise self.bad(f"{word} is not JSON.", "Write true, false or null in small letters.")
        if word[0] in "-+.0123456789":
            raise self.bad(
                f"{short(word)} is not a number as JSON writes it.",
                'Write digits with a point, such as -12.5; put anything else in "quotation marks".',
            )
        raise self.bad(f"{short(word)} stands without quotation marks.", f'Write "{short(word)}".')

    def _number(self, word: str, *, whole: bool) -> int | float:
        value: int | float = math.inf
        if len(word) <= _MAX_NUMBER:
            value = int(word) if whole else float(word)
        if not abs(value) < 1e18:
            raise Refused(
                Fault.BAD_NUMBER,
                self.at,
                f"The number {short(word)} is too large or too long.",
                f'Write a long number as a text: "{short(word)}".',
            )
        return value

    def space(self) -> None:
        """Step over white space."""
        found = _SPACE.match(self.text, self.at)
        if found is not None:
            self.at = found.end()

    def take(self, sign: str) -> bool:
        """Step over `sign` if it stands here."""
        if self.text.startswith(sign, self.at):
            self.at += 1
            return True
        return False

    def seen(self) -> str:
        """What stands here, as a message names it."""
        head = self.text[self.at : self.at + 1]
        return (
            f'"{head}"'
            if head.isprintable() and head
            else ("The end of the file" if not head else repr(head))
        )

    def bad(self, message: str, hint: str) -> Refused:
        """What to raise where the text is not JSON at this place."""
        return Refused(Fault.BAD_JSON, self.at, message, hint)

    def _no_value(self) -> Refused:
        if self.text.startswith(("//", "/*", "#"), self.at):
            return self.bad("JSON has no comments.", 'Delete the comment, or keep it in the "x" key.')
        if self.text.startswith("'", self.at):
            return self.bad("A text stands between ' marks.", 'Put texts between " marks.')
        return self.bad(
            f"{self.seen()} stands where a value is needed.", "Write a value, or delete the key before it."
        )


def short(word: str) -> str:
    """`word` as a message may hold it, cut after 40 characters."""
    return word if len(word) <= 40 else word[:40] + "…"
