"""The live interview as expressions read it."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app.base.dice import Dice
from app.form.expression import Day, Moment, Value
from app.interview.store import reading_of
from app.interview.values import read_entry

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.base.clock import Clock
    from app.form.expression import Place
    from app.form.model import ChoiceList
    from app.interview.state import DeviceInfo
    from app.interview.store import Store


class LiveTree:
    """Implements `app.form.tree.Tree` over a store; today() is the day on which this sitting began."""

    def __init__(self, store: Store, device: DeviceInfo, clock: Clock, language: str) -> None:
        self.store = store
        self.clock = clock
        self.sitting = clock.today()
        self._device = device
        self._language = language
        self.steps = 0
        """Nodes and choices that expressions visited since the last change."""
        self.lot = ""
        """What random orders follow that are drawn once an interview: the interview's id."""
        self._lists: dict[str, Sequence[Mapping[str, str]]] = {}
        self._random = random.SystemRandom() if device.seed is None else Dice(device.seed)

    @property
    def language(self) -> str:
        """Code of the language in which questions are asked now."""
        return self._language

    @language.setter
    def language(self, code: str) -> None:
        self._language = code
        self._lists.clear()

    def today(self) -> Day:
        """The day on which this sitting began."""
        return Day.of(self.sitting)

    def now(self) -> Moment:
        """The moment, with the zone of the clock."""
        return Moment(self.clock.now())

    def value(self, name: str, place: Place) -> Value:
        """The answer; "" where it is blank, hidden, unreadable or a special answer."""
        cell = self.store.cells.get((name, place))
        return cell.reading if cell is not None else ""

    def relevant(self, name: str, place: Place) -> bool:
        """Whether the node is shown."""
        cell = self.store.cells.get((name, place))
        return cell is not None and cell.visible

    def missing(self, name: str, place: Place) -> str:
        """The kind of special answer, "" where there is none or it is hidden."""
        cell = self.store.cells.get((name, place))
        return cell.kind if cell is not None else ""

    def rows(self, roster: str, place: Place) -> Sequence[Place]:
        """Shown rows of a roster, in order."""
        cell = self.store.cells.get((roster, place))
        return self.store.active_rows(roster, place) if cell is not None and cell.visible else ()

    def position(self, place: Place) -> int:
        """Position, from 1, of the innermost row."""
        return self.store.positions.get(place[-1], 1) if place else 1

    def choice_label(self, name: str, choice: str) -> str:
        """The label of a question's choice in the questions' language."""
        form = self.store.graph.form
        spec = self.store.graph.specs.get(name)
        at = spec.choice_places.get(choice) if spec is not None else None
        return (
            form.text(spec.choices[at].label, self._language) if spec is not None and at is not None else ""
        )

    def choices(self, list_name: str) -> Sequence[Mapping[str, str]]:
        """Name, label and columns of a list's choices; the same object until the language changes."""
        found = self._lists.get(list_name)
        if found is None:
            source = self.store.graph.form.choices.get(list_name)
            found = self._lists[list_name] = self._rows(source) if source is not None else ()
        return found

    def _rows(self, source: ChoiceList) -> Sequence[Mapping[str, str]]:
        form, language = self.store.graph.form, self._language
        if source.file:
            column = source.labels.get(language) or source.labels.get(form.default_language)
            return [{**row, "label": row[column]} for row in source.rows] if column else source.rows
        return tuple(
            {**choice.columns, "name": choice.name, "label": form.text(choice.label, language)}
            for choice in source.choices
        )

    def device(self, key: str) -> str:
        """What the laptop knows of itself; "" for a key that it does not know."""
        known = self._device
        return {
            "enumerator": known.enumerator,
            "organisation": known.organisation,
            "device": known.device,
            "survey": known.survey,
        }.get(key, "")

    def last(self, name: str) -> Value:
        """The last answer on this laptop to a question."""
        spec = self.store.graph.specs[name]
        return reading_of(spec, read_entry(spec.node, self._device.last.get(name), spec.choice_places).value)

    def next_number(self) -> float:
        """The number of this interview on this laptop."""
        return float(self._device.next_number)

    def spent(self, steps: int) -> None:
        """Count what an evaluation visited."""
        self.steps += steps

    def random(self) -> float:
        """A number from 0 up to but not including 1."""
        return self._random.random()
