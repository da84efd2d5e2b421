"""Makes up answers that a question might take: by its type, clues from the rules, and earlier answers."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeVar

from app.design.trying.files import attachment_for
from app.design.trying.patterns import sample
from app.form.model import ATTACHED, Kind
from app.interview.values import RANGE_DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.base.dice import Dice
    from app.design.trying.clues import Clues, Constant
    from app.form.model import Node
    from app.interview.state import Answer, NodeState

MOST: Final = 90
"""Answers that are tried before a question counts as one that cannot be answered."""
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CLOCK: Final = re.compile(r"[0-9]{2}:[0-9]{2}(:[0-9]{2})?")
_USUAL_NUMBERS: Final = (0, 1, 2, 3, 5, 7, 10, 18, 25, 34, 42, 60, 80, 100, 365, 1_000, 2_000, 50_000)
_NUMBERS: Final = (*_USUAL_NUMBERS, -1, *(10**power for power in range(4, 13)))
_HOURS: Final = ((9, 30), (0, 0), (23, 59), (14, 5), (12, 0))
_USUAL_DAYS: Final = (0, -1, 1, -2, -7, -30, -200, -365, -1_000, -7_000, -12_000, -20_000, 30, 400)
_USUAL_TEXTS: Final = ("Айгуль", "market", "a", "12", "+77011234567", "aya@example.org", "ул. Абая, 7", "А 1")
_PLACES: Final = ("43.238 76.889", "51.16 71.47 350 5", "-10.5 0.25")
_LINES: Final = ("43.2 76.8; 43.3 76.8; 43.3 76.9", "51.1 71.4; 51.2 71.4; 51.2 71.5; 51.1 71.4")
_LENGTHS: Final = 200


class Inventor:
    """Makes up answers for one interview; `dice` decides, `today` is the day of the interview."""

    def __init__(self, dice: Dice, today: date) -> None:
        self._dice = dice
        self._today = today

    def answers(
        self, state: NodeState, clues: Clues, wanted: Sequence[Constant], known: Sequence[Answer]
    ) -> list[Answer]:
        """Answers worth trying, the best first.

        `wanted` are constants that would show what was never shown; `known` are answers to the questions
        that this one's rules read.
        """
        node = state.node
        groups = [
            self._near(node, state, list(wanted), [], []),
            self._near(node, state, list(clues.others), [], []),
            self._near(node, state, list(clues.own), list(known), list(clues.patterns)),
        ]
        likely_ones, others = self._usual(node, state, clues)
        usual = self._dice.shuffled(likely_ones) + self._dice.shuffled(others)
        likely = (0.7, 0.3, 0.5)
        ahead = [group for group, chance in zip(groups, likely, strict=True) if self._dice.chance(chance)]
        # The rest of a group stands behind the usual answers, so that everything is tried before giving up.
        ordered = [answer for group in ahead for answer in group[:3]] + usual[:6]
        ordered += [answer for group in (groups[2], groups[1], groups[0]) for answer in group]
        ordered += usual
        # 1, 1.0 and true are equal, but not one answer.
        return list({(type(answer), answer): answer for answer in ordered}.values())[:MOST]

    def _usual(self, node: Node, state: NodeState, clues: Clues) -> tuple[list[Answer], list[Answer]]:
        """Answers that people give to questions of this type, and some that they hardly give."""
        match node.kind:
            case Kind.INTEGER:
                low, high = self._bounds(clues)
                inside = [self._dice.between(low, high) for _ in range(8)]
                return [*inside, *(n for n in _USUAL_NUMBERS if low <= n <= high)], list(_NUMBERS)
            case Kind.DECIMAL:
                low, high = self._bounds(clues)
                spread = [low + (high - low) * round(self._dice.random(), 3) for _ in range(8)]
                return list(spread), [*map(float, _NUMBERS), 0.5, -0.5]
            case Kind.RANGE:
                return self._range(node), []
            case Kind.DATE:
                return [_plus(self._today, days) for days in _USUAL_DAYS], []
            case Kind.TIME:
                return [time(hour, minute) for hour, minute in _HOURS], []
            case Kind.DATE_TIME:
                return [datetime.combine(_plus(self._today, days), time(9, 30)) for days in _USUAL_DAYS], []
            case Kind.SELECT_ONE:
                return [choice.name for choice in state.choices], []
            case Kind.SELECT_MULTIPLE | Kind.RANK:
                return self._several([choice.name for choice in state.choices], node.kind)
            case Kind.ACKNOWLEDGE:
                return [True], []
            case Kind.GEOPOINT:
                return list(_PLACES), []
            case Kind.GEOTRACE | Kind.GEOSHAPE:
                return list(_LINES), []
            case kind if kind in ATTACHED:
                return [attachment_for(kind)], []
            case _:
                return list(_USUAL_TEXTS), []

    def _bounds(self, clues: Clues) -> tuple[int, int]:
        """The span of numbers that the question's own rules speak of."""
        numbers = [value for value in clues.own if isinstance(value, float) and abs(value) < 1e12]
        low, high = (min(numbers), max(numbers)) if numbers else (0.0, 100.0)
        return (int(low), int(high)) if high > low else (int(low), int(low) + 100)

    def _range(self, node: Node) -> list[Answer]:
        start, end, step = (float(node.parameters.get(key, plain)) for key, plain in RANGE_DEFAULTS)
        count = int((end - start) / step)
        picked = {0, count, *(self._dice.between(0, count) for _ in range(6))}
        return [round(start + step * index, 10) for index in sorted(picked)]

    def _several(self, names: list[str], kind: Kind) -> tuple[list[Answer], list[Answer]]:
        if not names:
            return [], []
        if kind is Kind.RANK:
            return [tuple(self._dice.shuffled(names)) for _ in range(6)], []
        found: list[Answer] = [tuple(self._dice.shuffled(names)[:count]) for count in (1, 1, 2, 3)]
        found += [tuple(n for n in names if self._dice.chance(0.4)) or tuple(names[:1]) for _ in range(3)]
        return found, [*((name,) for name in names[:60]), tuple(names)]

    def _near(
        self,
        node: Node,
        state: NodeState,
        constants: list[Constant],
        known: list[Answer],
        patterns: list[str],
    ) -> list[Answer]:
        """What constants, other answers and patterns suggest: themselves, or what is next to them."""
        steps = self._dice.pick(((0, 1, -1), (0, -1, 1), (1, 0, -1), (-1, 0, 1)))
        return [
            answer
            for step in steps
            for answer in self._dice.shuffled(self._of_kind(node, state, constants, known, patterns, step))
        ]

    def _of_kind(
        self,
        node: Node,
        state: NodeState,
        constants: list[Constant],
        known: list[Answer],
        patterns: list[str],
        by: int,
    ) -> list[Answer]:
        """What is suggested for a question of this type, moved by one where the type has a next value."""
        numbers = [value for value in constants if isinstance(value, float)]
        texts = [value for value in constants if isinstance(value, str)]
        match node.kind:
            case Kind.INTEGER:
                numbers += [float(v) for v in known if isinstance(v, int | float)]
                numbers += [float(text) for text in texts if text.isascii() and text.isdigit()]
                return [int(n) + by for n in numbers if abs(n) < 1e15]
            case Kind.DECIMAL:
                numbers += [float(v) for v in known if isinstance(v, int | float)]
                ordered = sorted(numbers)
                between = [(low + high) / 2 for low, high in pairwise(ordered)]
                return [*(n + by for n in numbers), *between, *(n + by / 10 for n in numbers)]
            case Kind.RANGE:
                numbers += [float(v) for v in known if isinstance(v, int | float)]
                return list(numbers)
            case Kind.DATE:
                return list(self._days(numbers, texts, known, by))
            case Kind.TIME:
                clocks = [_read(time, text) for text in texts if _CLOCK.fullmatch(text)]
                return [at for at in (*clocks, *known) if isinstance(at, time)]
            case Kind.DATE_TIME:
                days = self._days(numbers, texts, known, by)
                return [
                    *(datetime.combine(day, time(12)) for day in days),
                    *(v + timedelta(minutes=by) for v in known if isinstance(v, datetime)),
                ]
            case Kind.SELECT_ONE:
                names = {choice.name for choice in state.choices}
                return [text for text in self._codes(constants) if text in names]
            case Kind.SELECT_MULTIPLE | Kind.RANK:
                names = {choice.name for choice in state.choices}
                named = [text for text in self._codes(constants) if text in names]
                rest = [choice.name for choice in state.choices if choice.name not in named]
                if node.kind is Kind.RANK:
                    return [tuple(named + rest)] if named else []
                alone = {special.choice for special in state.specials} & set(constants)
                mixed = [(*rest[:1], str(code)) for code in sorted(map(str, alone))]
                return [*((text,) for text in named), *([tuple(named)] if named else []), *mixed]
            case Kind.TEXT | Kind.BARCODE:
                return [*self._texts(numbers, texts, patterns), *(v for v in known if isinstance(v, str))]
            case _:
                return []

    @staticmethod
    def _codes(constants: list[Constant]) -> list[str]:
        """Constants as names of choices; a number may stand for one."""
        return [value if isinstance(value, str) else f"{value:g}" for value in constants]

    def _days(self, numbers: list[float], texts: list[str], known: list[Answer], by: int) -> list[date]:
        days = [v.date() if isinstance(v, datetime) else v for v in known if isinstance(v, date)]
        days += [d for text in texts if _DAY.fullmatch(text) and (d := _read(date, text)) is not None]
        found = [_plus(day, by) for day in days]
        spans = [n for n in numbers if 0 < abs(n) < 50_000][:12]
        for day in (self._today, *days[:2]):
            for span in spans:
                found += [_plus(day, by + way) for way in (span, -span)]
                if abs(span) < 130:
                    found.append(_plus(day, by - int(abs(span) * 365.25)))
        return found

    def _texts(self, numbers: list[float], texts: list[str], patterns: list[str]) -> list[str]:
        found = list(texts)
        for pattern in patterns:
            made = (sample(pattern, self._dice) for _ in range(6))
            found += [text for text in made if text]
        for number in numbers:
            found.append(f"{number:g}")
            if number.is_integer() and 0 < number <= _LENGTHS:
                found += ["1" * int(number), "a" * int(number), "9" * (int(number) + 1)]
        return found


def _plus(day: date, days: float) -> date:
    """So many days later, the day itself where the calendar ends before that."""
    try:
        return day + timedelta(days=int(days))
    except OverflowError:
        return day


_Read = TypeVar("_Read", date, time)


def _read(kind: type[_Read], text: str) -> _Read | None:
    try:
        return kind.fromisoformat(text)
    except ValueError:
        return None
