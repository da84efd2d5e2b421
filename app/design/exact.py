"""Keeps what a spreadsheet's cell would not give back to the letter: numbers, blanks, lists, typed spaces.

Beside such a cell the column `dala__exact` says, as JSON, what an import reads in it and what it stands for.
It counts only while the cell still reads so: who changes the cell changes the form.
"""

from __future__ import annotations

import json
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
    """What the column says of a row, a choice or the form that is read otherwise than it stands; "" if not."""
    found: dict[str, Json] = {}
    for key in dict.fromkeys([*wanted, *read]):
        if key in _BELOW or (key in wanted and key in read and _alike(wanted[key], read[key])):
            continue
        said: dict[str, Json] = {_READ: read[key]} if key in read else {}
        found[key] = said | ({_IS: wanted[key]} if key in wanted else {})
    return json.dumps(found, ensure_ascii=True, separators=(",", ":")) if found else ""


def restored(definition: dict[str, Json], carried: Json, lists: Json) -> dict[str, Json]:
    """The definition as it was exported; `carried` is what the settings say of the form itself.

    `lists` are the choice lists that it had: one in a file is read under the file's name, and dropped here
    where it had another and no row names it any more.
    """
    _restore(definition, carried)
    for row in walk_rows(definition.get("survey")):
        _restore(row, row.pop(EXACT, None))
    for _, choice in walk_choices(definition):
        _restore(choice, _parsed(choice.pop(EXACT, None)))
    choices = definition.get("choices")
    if isinstance(choices, dict) and isinstance(lists, dict):
        named = {row.get("list_name") for row in walk_rows(definition.get("survey"))}
        for name in [n for n, of in choices.items() if isinstance(of, dict) and n not in lists]:
            if name not in named and choices[name] in lists.values():
                del choices[name]
    return definition


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
