"""A small live interview for tests of expressions: values by name and place, no logic of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta, timezone

from app.form.expression import Day, Moment, Named, Names, Place, Scope, Value, compile_expression
from app.form.model import Kind

NOW = datetime(2026, 3, 9, 14, 30, 15, 250_000, tzinfo=timezone(timedelta(hours=5)))


class FakeTree:
    """What a test sets is what expressions read; everything else is blank and shown."""

    moment = NOW

    def __init__(self) -> None:
        self.language = "en"
        self.answers: dict[tuple[str, Place], Value] = {}
        self.kinds: dict[tuple[str, Place], str] = {}
        self.hidden: set[tuple[str, Place]] = set()
        self.row_ids: dict[tuple[str, Place], list[int]] = {}
        self.lists: dict[str, Sequence[Mapping[str, str]]] = {}
        self.labels: dict[tuple[str, str, str], str] = {}
        self.chance = iter(range(0))

    def put(self, name: str, value: Value, *place: int) -> FakeTree:
        self.answers[name, place] = value
        return self

    def add_rows(self, roster: str, ids: Iterable[int], *place: int) -> FakeTree:
        self.row_ids[roster, place] = list(ids)
        return self

    def today(self) -> Day:
        return Day.of(self.moment.date())

    def now(self) -> Moment:
        return Moment(self.moment)

    def value(self, name: str, place: Place) -> Value:
        return "" if (name, place) in self.hidden else self.answers.get((name, place), "")

    def relevant(self, name: str, place: Place) -> bool:
        return (name, place) not in self.hidden

    def missing(self, name: str, place: Place) -> str:
        return self.kinds.get((name, place), "")

    def rows(self, roster: str, place: Place) -> Sequence[Place]:
        return [(*place, row) for row in self.row_ids.get((roster, place), [])]

    def position(self, place: Place) -> int:
        siblings = next(
            ids for (_, above), ids in self.row_ids.items() if above == place[:-1] and place[-1] in ids
        )
        return siblings.index(place[-1]) + 1

    def choice_label(self, name: str, choice: str) -> str:
        return self.labels.get((name, choice, self.language), "")

    def choices(self, list_name: str) -> Sequence[Mapping[str, str]]:
        return self.lists[list_name]

    def device(self, key: str) -> str:
        return {"enumerator": "E07", "organisation": "Labour Help"}.get(key, "")

    def last(self, name: str) -> Value:
        return {"site": "bazaar"}.get(name, "")

    def next_number(self) -> float:
        return 12.0

    def spent(self, steps: int) -> None:
        """Nobody here asks."""

    def random(self) -> float:
        return 0.25


def names_of(*nodes: Named, **lists: str) -> Names:
    """Names of a form; lists as `raion="oblast code"`, columns separated by blanks."""
    return Names.of(nodes, {name: frozenset(columns.split()) for name, columns in lists.items()}, "7")


def run(
    source: str, tree: FakeTree | None = None, names: Names | None = None, own: str = "", place: Place = ()
) -> Value:
    """The value of an expression."""
    scope = Scope(names or Names.of([]), own)
    return compile_expression(source, scope).evaluate(tree or FakeTree(), place)


def questions(*names: str) -> Names:
    """Text questions on the top level."""
    return Names.of([Named(name, Kind.TEXT) for name in names])
