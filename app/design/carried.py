"""Carries what XLSForm has no column for through a spreadsheet, in columns whose names begin with `dala_`.

Other programs pass over such columns, so the sheets stay an XLSForm; the import gives everything back.
Short words stand in cells as they are, so that a designer may edit them; what has parts is written as JSON.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.interview.values import Json

PREFIX: Final = "dala_"
_ROW_TEXTS: Final = ("number", "variable_label", "row_title", "pii", "scope")
_ROW_FLAGS: Final = ("sensitive", "section")
_WORD_LISTS: Final = ("special", "was", "review")
_ROW_JSON: Final = ("checks",)
_FORM_JSON: Final = ("title", "languages", "special_values", "roles", "$schema", "review")
_YES: Final = "yes"


def carried_by_row(row: Mapping[str, Json], *, is_listed: bool) -> dict[str, str]:
    """The `dala_` cells of a row; `is_listed` says that its type names its choice list."""
    texts = _ROW_TEXTS if is_listed else (*_ROW_TEXTS, "list_name")
    cells = {PREFIX + key: _text(row[key]) for key in texts if row.get(key) not in (None, "")}
    cells |= {PREFIX + key: _YES for key in _ROW_FLAGS if row.get(key) is True}
    return cells | _words(row) | {PREFIX + key: _json(row[key]) for key in _ROW_JSON if row.get(key)}


def carried_by_choice(choice: Mapping[str, Json]) -> dict[str, str]:
    """The `dala_` cells of a choice."""
    cells = _words(choice)
    if choice.get("missing"):
        cells[f"{PREFIX}missing"] = _text(choice["missing"])
    return cells


def carried_by_form(definition: Mapping[str, Json]) -> dict[str, str]:
    """The `dala_` cells of the settings."""
    cells = {PREFIX + key: _json(definition[key]) for key in _FORM_JSON if definition.get(key)}
    lists = definition.get("choices")
    if isinstance(lists, dict):
        cells[f"{PREFIX}lists"] = _json(
            {name: of if isinstance(of, dict) else [] for name, of in lists.items()}
        )
    return cells


def _words(row: Mapping[str, Json]) -> dict[str, str]:
    cells = {}
    for key in _WORD_LISTS:
        words = row.get(key)
        if words:
            cells[PREFIX + key] = " ".join(map(str, words)) if isinstance(words, list) else str(words)
    return cells


def _text(value: Json) -> str:
    return str(value)


def _json(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
