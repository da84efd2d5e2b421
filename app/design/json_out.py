"""Writes a definition as JSON laid out for people: a choice a line, a row's texts and rules a line each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from app.interview.values import Json

_HEAD: Final = frozenset(
    {"type", "list_name", "name", "number", "section", "required", "read_only", "appearance", "parameters",
     "special", "pii", "sensitive", "scope"}
)  # fmt: skip
"""Keys that stand on a row's first line, as long as they come first and are short."""
_SHORT: Final = 60


def definition_text(definition: Mapping[str, Json]) -> str:
    """The definition as JSON text, the same for the same definition; keys stay in their order."""
    members = [f" {_plain(key)}: {_member(key, value)}" for key, value in definition.items()]
    return "{\n" + ",\n".join(members) + "\n}\n"


def _member(key: str, value: Json) -> str:
    if key == "survey" and isinstance(value, list):
        return _bracketed("[", (_row(row, 2) for row in value), "]", 1)
    if key == "choices" and isinstance(value, dict):
        lists = (f"  {_plain(name)}: {_list(choices)}" for name, choices in value.items())
        return _bracketed("{", lists, "}", 1)
    if key == "special_values" and isinstance(value, dict):
        return _bracketed("{", (f"  {_plain(kind)}: {_plain(of)}" for kind, of in value.items()), "}", 1)
    return _plain(value)


def _list(choices: Json) -> str:
    if not isinstance(choices, list):
        return _plain(choices)
    return _bracketed("[", (f"   {_plain(choice)}" for choice in choices), "]", 2)


def _row(row: Json, depth: int) -> str:
    indent = " " * depth
    if not isinstance(row, dict):
        return indent + _plain(row)
    head: list[str] = []
    lines: list[str] = []
    for key, value in row.items():
        if key == "children" and isinstance(value, list):
            rows = _bracketed("[", (_row(child, depth + 2) for child in value), "]", depth + 1)
            lines.append(f'{indent} "children": {rows}')
            continue
        text = f"{_plain(key)}: {_plain(value)}"
        if key in _HEAD and not lines and len(text) <= _SHORT:
            head.append(text)
        else:
            lines.append(f"{indent} {text}")
    parts = [", ".join(head), *lines] if head else lines
    return indent + "{" + ",\n".join(parts).lstrip() + "}"


def _bracketed(opening: str, lines: Iterable[str], closing: str, depth: int) -> str:
    inside = ",\n".join(lines)
    return f"{opening}\n{inside}\n{' ' * depth}{closing}" if inside else opening + closing


def _plain(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def values_in(value: Json) -> int:
    """How many values a definition counts where its number is bounded."""
    return 1 + sum(values_in(part) for part in _parts(value))


def _parts(value: Json) -> Iterator[Json]:
    if isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, list):
        yield from value
