"""Reads the rows of a definition as an outline: type, name and place of each, before anything is compiled."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.form.diagnostics import Fault
from app.form.keys import ROW_KEYS, TYPE_ALIASES, TYPE_HINTS
from app.form.loader_values import name_in
from app.form.model import CONTAINERS, Kind

if TYPE_CHECKING:
    from app.form.json_reader import Json
    from app.form.loader_values import Source
    from app.form.model import Position

_ALL_TYPES = ", ".join(Kind)
_KINDS = {**{kind.value: kind for kind in Kind}, **TYPE_ALIASES}
_LISTS_FROM_FILES = {
    "select_one_from_file": "select_one",
    "select_multiple_from_file": "select_multiple",
    "select_one_external": "select_one",
}
"""Types of XLSForm that name a file of choices; here the choice list names it."""
_ENDS = frozenset({"end group", "end repeat"})
"""What closes a group in a spreadsheet; here it holds its rows."""


@dataclass(slots=True)
class Row:
    """One row of the outline. `keys` are the members that its type may have."""

    kind: Kind
    name: str
    position: Position
    json: Json
    keys: dict[str, Json]
    parents: tuple[str, ...] = ()
    rosters: tuple[str, ...] = ()
    section: str | None = None
    is_section: bool = False
    certain: bool = True
    """Whether its type is known; else `kind` is a guess, so that its name is there for others."""
    children: list[Row] = field(default_factory=list)


class Outline:
    """All rows of a form in form order, by name."""

    def __init__(self, source: Source, survey: Json | None) -> None:
        self.source = source
        self.rows: dict[str, Row] = {}
        self.top = self._rows(survey, None) if survey is not None else []

    def _rows(self, json: Json, parent: Row | None) -> list[Row]:
        if not isinstance(json.value, list):
            self.source.wrong(json, '"survey"' if parent is None else '"children"', "a list of rows [ ... ]")
            return []
        found = []
        for item in json.value:
            row = self._row(item, parent)
            if row is not None:
                found.append(row)
        return found

    def _row(self, item: Json, parent: Row | None) -> Row | None:
        kind, certain = self._kind(item)
        if kind is None:
            return None
        keys = self.source.members(item, ROW_KEYS, f"a {kind} row", kind=kind if certain else None)
        name = self.source.name(keys.get("name"), "name")
        row = Row(kind, name, self.source.at(keys.get("name", item)), item, keys, certain=certain)
        if parent is not None:
            row.parents = (*parent.parents, parent.name)
            row.rosters = (*parent.rosters, parent.name) if parent.kind is Kind.REPEAT else parent.rosters
            row.section = parent.name if parent.is_section else parent.section
        self._place_section(row, parent)
        if not name:
            row.name = f"?{item.offset}"
        elif name in self.rows:
            self.source.tell(
                Fault.DUPLICATE_NAME,
                keys["name"],
                f'Another row on line {self.rows[name].position.line} is named "{name}".',
                "Rename one of the two; expressions could not tell them apart.",
                name,
            )
            row.name = f"?{item.offset}"
        self.rows[row.name] = row
        if kind in CONTAINERS and "children" in keys:
            row.children = self._rows(keys["children"], row)
        return row

    def _place_section(self, row: Row, parent: Row | None) -> None:
        row.is_section = self.source.flag(row.keys.get("section"), "section", row.name)
        if row.is_section and parent is not None:
            self.source.tell(
                Fault.MISPLACED_SECTION,
                row.keys["section"],
                f"A section cannot stand inside {parent.name}.",
                'Move it to the top of "survey", or make it a plain group.',
                row.name,
            )

    def _kind(self, item: Json) -> tuple[Kind | None, bool]:
        """The type, and whether it is certain: a row of an unknown type still has a name that others use."""
        if not isinstance(item.value, dict):
            self.source.wrong(item, "A row", "an object { ... }")
            return None, False
        member = item.value.get("type")
        likely = Kind.GROUP if "children" in item.value else Kind.TEXT
        if member is None:
            hint = f"Write one of: {_ALL_TYPES}."
            self.source.tell(Fault.MISSING_KEY, item, 'A row needs the key "type".', hint)
            return likely, False
        word = self.source.text(member.json, "type")
        if word in _KINDS:
            return _KINDS[word], True
        if isinstance(member.json.value, str):
            self.source.tell(
                Fault.UNKNOWN_TYPE,
                member.json,
                f'There is no type "{word[:40]}".',
                self._type_hint(word),
                name_in(item.value),
            )
        if " ".join(word.lower().replace("_", " ").split()) in _ENDS:
            return None, False
        return likely, False

    def _type_hint(self, word: str) -> str:
        plain = " ".join(word.lower().split())
        first = plain.split(" ")[0]
        if first in ("select_one", "select_multiple", "rank") and first != plain:
            return f'Write "type": "{first}", "list_name": "{plain.split(" ")[1][:40]}".'
        if plain.replace("_", " ") in _ENDS:
            return 'Put the rows of a group into its "children" instead.'
        if first in _LISTS_FROM_FILES:
            listed = '"choices": {"villages": {"file": "villages.csv"}}'
            return f'Write "type": "{_LISTS_FROM_FILES[first]}", "list_name": "villages", and {listed}.'
        if first in ("csv-external", "xml-external"):
            return 'Leave the row out, and name the file under "choices": {"prices": {"file": "prices.csv"}}.'
        meant = TYPE_HINTS.get(plain)
        if meant:
            return f'Did you mean "{meant}"?'
        return (
            self.source.findings.suggest(plain, Kind, 'Did you mean "{}"?') or f"Write one of: {_ALL_TYPES}."
        )
