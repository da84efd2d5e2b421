"""Takes what XLSForm has no column for out of the columns whose names begin with `dala_`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from app.design.exact import EXACT
from app.design.vocabulary import NO, YES
from app.form.keys import FORM_KEYS, ROW_KEYS, Holds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.design.remarks import Place, Report
    from app.form.keys import Key
    from app.interview.values import Json

_WORDS: Final = frozenset({Holds.NAMES, Holds.LANGUAGES, Holds.TRIGGER})
_TEXT: Final = frozenset({Holds.TEXT, Holds.NAME, Holds.SCALAR_TEXT, Holds.EXPRESSION})
_LISTS: Final = "lists"


def carried_value(key: str, text: str, place: Place, report: Report) -> Json:
    """The value of a row's key; None where the column is none of ours or cannot be read."""
    if key == EXACT:
        return _json(text, place, report)
    return _value(ROW_KEYS.get(key), key, text, place, report)


def carried_setting(key: str, text: str, place: Place, report: Report) -> Json:
    """The value of a form's key, and of `lists`, which tells the order of the choice lists."""
    if key in (_LISTS, EXACT) or key in FORM_KEYS:
        return _json(text, place, report)
    report.warn(place, f"There is no key {key[:60]}; the column is left out.")
    return None


def _value(key: Key | None, name: str, text: str, place: Place, report: Report) -> Json:
    if key is None:
        report.warn(place, f"There is no key {name[:60]}; the column is left out.")
        return None
    if key.holds is Holds.FLAG:
        word = text.lower()
        if word in YES or word in NO:
            return word in YES
        report.refuse(place, f'"{text[:60]}" is neither yes nor no.')
        return None
    if key.holds in _WORDS and not text.startswith("["):
        return [*text.split()]
    return text if key.holds in _TEXT else _json(text, place, report)


def _json(text: str, place: Place, report: Report) -> Json:
    try:
        found: Json = json.loads(text)
    except (ValueError, RecursionError):
        report.refuse(place, "The cell is not JSON; write it as `dala form export` does.")
        return None
    return found


def ordered(lists: Mapping[str, Json], carried: Json) -> dict[str, Json]:
    """The choice lists in the order that was carried, with the lists in files that no row names."""
    order = carried if isinstance(carried, dict) else {}
    found = {name: lists.get(name, source) for name, source in order.items() if name in lists or source}
    return {**found, **{name: source for name, source in lists.items() if name not in found}}
