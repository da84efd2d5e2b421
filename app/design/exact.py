"""Keeps what a spreadsheet's cell would not give back to the letter: numbers, blanks, lists, typed spaces.

Beside such a cell the column `dala__exact` says, as JSON, what an import reads in it and what it stands for.
It counts only while the cell still reads so: who changes the cell changes the form.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.interview.values import Json

EXACT: Final = "_exact"
"""The column's name after its `dala_`."""
_READ, _IS = "read", "is"
_BELOW: Final = ("children", "survey", "choices")


def walk_rows(rows: Json) -> Iterator[dict[str, Json]]:
    """The rows of a survey and all below them, in order."""
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict):
            yield row
            yield from walk_rows(row.get("children"))


def walk_choices(definition: Mapping[str, Json]) -> Iterator[tuple[str, dict[str, Json]]]:
    """The choices of all lists with the list's name, in order."""
    lists = definition.get("choices")
    for name, choices in lists.items() if isinstance(lists, dict) else ():
        for choice in choices if isinstance(choices, list) else ():
            if isinstance(choice, dict):
                yield name, choice


def difference(wanted: Mapping[str, Json], read: Mapping[str, Json]) -> str:
    """What the column says of a row, a choice or the form that is read otherwise; "" if none is."""
    found: dict[str, Json] = {}
    for key in dict.fromkeys([*wanted, *read]):
        if key in _BELOW or (key in wanted and key in read and _alike(wanted[key], read[key])):
            continue
        said: dict[str, Json] = {_READ: read[key]} if key in read else {}
        found[key] = said | ({_IS: wanted[key]} if key in wanted else {})
    return json.dumps(found, ensure_ascii=True, separators=(",", ":")) if found else ""


@dataclass(frozen=True, slots=True)
class Exact:
    """What the columns of a spreadsheet say: of the form, and of each row and choice that has something."""

    form: Json
    lists: Json
    parts: tuple[tuple[dict[str, Json], Json], ...]

    def restore(self, definition: dict[str, Json]) -> None:
        """Make the definition what it was when it was exported, as far as nobody changed the cells.

        A list in a file is read under the file's name; where it had another that no row names any more,
        the one that was read goes.
        """
        _restore(definition, self.form)
        for part, said in self.parts:
            _restore(part, said)
        choices = definition.get("choices")
        if isinstance(choices, dict) and isinstance(self.lists, dict):
            named = {row.get("list_name") for row in walk_rows(definition.get("survey"))}
            for name in [n for n, of in choices.items() if isinstance(of, dict) and n not in self.lists]:
                if name not in named and choices[name] in self.lists.values():
                    del choices[name]


def taken(definition: dict[str, Json], form: Json, lists: Json) -> Exact | None:
    """What was carried, taken out of the rows and choices that it stands at; None where nothing was.

    `form` is what the settings say of the form itself, `lists` the choice lists that it had.
    """
    parts: list[tuple[dict[str, Json], Json]] = []
    for row in walk_rows(definition.get("survey")):
        if EXACT in row:
            parts.append((row, row.pop(EXACT)))
    for _, choice in walk_choices(definition):
        if EXACT in choice:
            parts.append((choice, _parsed(choice.pop(EXACT))))
    return Exact(form, lists, tuple(parts)) if parts or form or lists else None


def _restore(part: dict[str, Json], carried: Json) -> None:
    for key, said in carried.items() if isinstance(carried, dict) else ():
        if not isinstance(said, dict) or key in _BELOW or (key in part) != (_READ in said):
            continue
        if key in part and not _alike(part[key], said[_READ]):
            continue
        if _IS in said:
            part[key] = said[_IS]
        else:
            del part[key]


def _alike(one: Json, other: Json) -> bool:
    """Equal as JSON: 1, 1.0 and true are three things."""
    return one == other and json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _parsed(text: Json) -> Json:
    try:
        found: Json = json.loads(text) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        return None
    return found
