"""Tells of characters that XML cannot hold, wherever they stand in a definition."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.form.diagnostics import Fault

if TYPE_CHECKING:
    from app.form.json_reader import Json
    from app.form.loader_values import Source

UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""What production 2 of XML 1.0, Char, leaves out; half characters no definition holds (E004)."""


def check_characters(source: Source, root: Json) -> None:
    """Warn of each text and key with such a character; findings name the row that it stands in."""
    waiting = [(root, "")]
    while waiting:
        json, name = waiting.pop()
        if isinstance(json.value, list):
            waiting += [(item, name) for item in json.value]
        elif isinstance(json.value, dict):
            named = json.value.get("name")
            if "type" in json.value and named is not None and isinstance(named.json.value, str):
                name = named.json.value
            for key, member in json.value.items():
                _tell(source, key, member.key_offset, name)
                waiting.append((member.json, name))
        elif isinstance(json.value, str):
            _tell(source, json.value, json.offset, name)


def _tell(source: Source, text: str, offset: int, name: str) -> None:
    if (found := UNFIT.search(text)) is not None:
        source.findings.add(
            Fault.UNFIT_CHARACTER,
            source.document.position(offset),
            f"The character U+{ord(found[0]):04X} stands in this text, which no XForm can hold.",
            "Delete it; it often comes along with pasted text. A line break is written \\n.",
            UNFIT.sub("", name),
        )
