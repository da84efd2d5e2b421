"""Makes up texts that a regular expression describes, for the patterns that questionnaires use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.base.dice import Dice

_DIGITS: Final = "0123456789"
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_WORD: Final = _LETTERS + _LETTERS.upper() + _DIGITS + "_"
_SPACE: Final = " "
_ANY: Final = _LETTERS + _DIGITS
_OTHER: Final = "-. ЖшӘ#"
_CLASSES: Final = {"d": _DIGITS, "w": _WORD, "s": _SPACE, "D": _LETTERS, "W": "-.", "S": _ANY}
_PROPERTIES: Final = {"L": "абвжшәabc", "Lu": "АЖШӘABC", "Ll": "ажшәabc", "N": _DIGITS, "Nd": _DIGITS}
_MOST_TIMES: Final = 3
"""How much more often than it has to a part with `*` or `+` is repeated."""


class UnknownPattern(Exception):
    """The pattern uses what this module does not know; nothing is wrong with the pattern."""


def sample(pattern: str, dice: Dice) -> str | None:
    """A text that the pattern probably matches; None where the pattern is beyond this module."""
    try:
        reader = _Reader(pattern, dice)
        text = reader.alternatives()
    except (UnknownPattern, IndexError, ValueError):
        return None
    return text if reader.at == len(pattern) else None


class _Reader:
    """Reads a pattern from the left, making its text up on the way."""

    def __init__(self, pattern: str, dice: Dice) -> None:
        self.pattern = pattern
        self.dice = dice
        self.at = 0

    def _next(self) -> str:
        return self.pattern[self.at : self.at + 1]

    def _take(self) -> str:
        sign = self.pattern[self.at]
        self.at += 1
        return sign

    def alternatives(self) -> str:
        found = [self._sequence()]
        while self._next() == "|":
            self.at += 1
            found.append(self._sequence())
        return self.dice.pick(found)

    def _sequence(self) -> str:
        text = ""
        while self._next() not in ("", "|", ")"):
            start = self.at
            part = self._atom()
            end = self.at
            least, most = self._times()
            text += self._again(start, end, part, least, most)
        return text

    def _again(self, start: int, end: int, part: str, least: int, most: int) -> str:
        """The part as often as wanted, made up anew each time."""
        after = self.at
        parts = [part]
        wanted = self.dice.between(least, most)
        while len(parts) < wanted:
            self.at = start
            parts.append(self._atom())
            if self.at != end:
                raise UnknownPattern
        self.at = after
        return "".join(parts[:wanted])

    def _times(self) -> tuple[int, int]:
        sign = self._next()
        if sign == "{":
            end = self.pattern.index("}", self.at)
            low, comma, high = self.pattern[self.at + 1 : end].partition(",")
            self.at = end + 1
            least = int(low or 0)
            most = int(high) if high else least + _MOST_TIMES if comma else least
        elif sign in ("*", "+", "?") and sign:
            self.at += 1
            least = 1 if sign == "+" else 0
            most = 1 if sign == "?" else least + _MOST_TIMES
        else:
            return 1, 1
        if self._next() in ("?", "+") and self._next():
            self.at += 1
        return least, most

    def _atom(self) -> str:
        sign = self._take()
        match sign:
            case "^" | "$":
                return ""
            case ".":
                return self.dice.pick(_ANY)
            case "(":
                return self._group()
            case "[":
                return self.dice.pick(self._set())
            case "\\":
                return self._escape()
            case "*" | "+" | "?" | "{":
                raise UnknownPattern
            case _:
                return sign

    def _group(self) -> str:
        if self._next() == "?":
            rest = self.pattern[self.at :]
            if rest.startswith("?:"):
                self.at += 2
            elif rest.startswith(("?P<", "?<")) and not rest.startswith(("?<=", "?<!")):
                self.at = self.pattern.index(">", self.at) + 1
            elif rest[1:2].isalpha() and ")" in rest:
                self.at = self.pattern.index(")", self.at) + 1
                return ""
            else:
                raise UnknownPattern
        text = self.alternatives()
        if self._take() != ")":
            raise UnknownPattern
        return text

    def _escape(self) -> str:
        sign = self._take()
        if sign in "bBAz":
            return ""
        return self.dice.pick(self._class(sign))

    def _class(self, sign: str) -> str:
        if sign in _CLASSES:
            return _CLASSES[sign]
        if sign in "pP":
            name = self._property()
            return _OTHER if sign == "P" else _PROPERTIES.get(name, _LETTERS)
        if sign in "tnrfv":
            return {"t": "\t", "n": "\n"}.get(sign, " ")
        if sign.isalnum():
            raise UnknownPattern
        return sign

    def _property(self) -> str:
        if self._take() != "{":
            return self.pattern[self.at - 1]
        end = self.pattern.index("}", self.at)
        name = self.pattern[self.at : end]
        self.at = end + 1
        return name

    def _set(self) -> str:
        """The signs that `[...]` allows."""
        negated = self._next() == "^"
        if negated:
            self.at += 1
        found = ""
        first = True
        while first or self._next() != "]":
            first = False
            sign = self._take()
            if sign == "\\":
                found += self._class(self._take())
            elif sign == "[" and self._next() == ":":
                self.at = self.pattern.index(":]", self.at) + 2
                found += _ANY
            elif self._next() == "-" and self.pattern[self.at + 1 : self.at + 2] not in ("", "]"):
                self.at += 1
                last = self._take()
                found += "".join(map(chr, range(ord(sign), min(ord(last), ord(sign) + 200) + 1)))
            else:
                found += sign
        self.at += 1
        if negated:
            found = "".join(sign for sign in _ANY + _OTHER if sign not in found)
        if not found:
            raise UnknownPattern
        return found
