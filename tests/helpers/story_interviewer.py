"""A person with a filled-in paper questionnaire: which keys to press for an answer, given what is shown."""

from __future__ import annotations

import re
from typing import Any

Seen = dict[str, Any]
Line = dict[str, Any]

_ISO_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


def wanted(line: Line, path: str) -> Any:
    """What the paper says at the question `path`, None where it says nothing."""
    here: Any = line
    for part in path.split("/"):
        name, _, number = part.rstrip("]").partition("[")
        here = here.get(name) if isinstance(here, dict) else None
        if number:
            here = here[int(number) - 1] if isinstance(here, list) else None
    return here


def keys_for(seen: Seen, want: Any) -> list[str]:
    """The keys that put `want` into the current question; none where it stands there already."""
    if want is None:
        return []
    if isinstance(want, dict):
        kind = want["missing"]
        return [] if kind in seen["lit"] else [seen["chips"][kind]]
    if seen["kind"] == "select_one":
        return _one(seen, want)
    if seen["kind"] == "select_multiple":
        keys: list[str] = []
        for name in want:
            keys += [] if name in seen["chosen"] else _one(seen, name)
        return keys
    if seen["kind"] == "acknowledge":
        return [seen["caps"][""]]
    text = _ISO_DAY.sub(r"\3.\2.\1", str(want)) if seen["kind"] == "date" else str(want)
    if seen["line"] == text:
        return []
    # A line of text is not selected when the keyboard comes: what stands there is replaced on purpose.
    return ["Ctrl+A", f"'{text}"] if seen["line"] else [f"'{text}"]


def _one(seen: Seen, name: str) -> list[str]:
    chip = seen["chip_of_choice"].get(name)
    if chip is not None:
        return [] if seen["lit"] else [chip]
    return [] if name in seen["chosen"] else list(seen["caps"][name])
