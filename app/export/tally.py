"""Counts, variable by variable, how interviews were answered and why they were not."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.export import missing
from app.export.columns import Table, table_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.form.model import Form


@dataclass(frozen=True, slots=True)
class Reasons:
    """How often a variable was answered, or had one of the reasons for having no value.

    `special` is by kind; `skipped` means that the question was not relevant.
    """

    answered: int
    skipped: int
    not_reached: int
    special: Mapping[str, int]


@dataclass(slots=True)
class _Level:
    """Counts of one form version at one level, the interview or a roster."""

    rows: int = 0
    present: Counter[str] = field(default_factory=Counter)
    special: Counter[tuple[str, str]] = field(default_factory=Counter)
    not_reached: Counter[str] = field(default_factory=Counter)


class Tally:
    """Counts of one form version. Withdrawn interviews do not belong in it: they hold no answers to lack."""

    def __init__(self, form: Form) -> None:
        self._levels: dict[str, _Level] = {"": _Level()}
        self._standing: dict[str, dict[str, dict[str, str]]] = {"": {}}
        self._table_of = {name: table_of(node) for name, node in form.nodes.items()}
        for roster in form.roster_names():
            self._levels[roster] = _Level()
            self._standing[roster] = {}
        for node in form.nodes.values():
            marked = missing.kinds_of(form.choices_of(node))
            if marked:
                self._standing[table_of(node)][node.name] = marked

    def row(self, roster: str, answers: Mapping[str, Any]) -> None:
        """Count the answers of one interview ("") or of one roster row."""
        level = self._levels[roster]
        level.rows += 1
        level.present.update(answers.keys())
        for name, answer in answers.items():
            if answer is None:
                level.present[name] -= 1
            elif type(answer) is dict and "missing" in answer:
                level.special[name, str(answer["missing"])] += 1
        get = answers.get
        for name, kinds in self._standing[roster].items():
            answer = get(name)
            if type(answer) is str:
                if answer in kinds:
                    level.special[name, kinds[answer]] += 1
            elif type(answer) is list and (kind := missing.stored_kind(kinds, answer)):
                level.special[name, kind] += 1

    def not_reached(self, variables: Iterable[str]) -> None:
        """Count questions that were relevant and left blank in one interview."""
        for name in variables:
            if name in self._table_of:
                self._levels[self._table_of[name]].not_reached[name] += 1

    def reasons(self, name: str, roster: str) -> Reasons:
        """The counts of one variable of this form version."""
        level = self._levels[roster]
        special = {kind: n for (variable, kind), n in level.special.items() if variable == name}
        present, blank = level.present[name], level.not_reached[name]
        answered = present - sum(special.values())
        return Reasons(answered, max(level.rows - present - blank, 0), blank, special)


def summed(tallies: Mapping[str, Tally], table: Table, name: str) -> Reasons:
    """The counts of one variable over all form versions (by hash) that have it."""
    found = [tallies[h].reasons(name, table.roster) for h in table.variables[name].nodes if h in tallies]
    special: Counter[str] = Counter()
    for reasons in found:
        special.update(reasons.special)
    return Reasons(
        sum(r.answered for r in found),
        sum(r.skipped for r in found),
        sum(r.not_reached for r in found),
        dict(special),
    )
