"""Leaves out the languages that an import was not asked for, wherever a definition holds texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.interview.values import Json


def narrowed(value: Json, known: Collection[str], left_out: Collection[str]) -> Json:
    """`value` without its texts in the languages `left_out`; `known` are all languages of the form."""
    if isinstance(value, dict):
        is_texts = bool(value) and all(key in known for key in value)
        return {
            key: _review(part, left_out) if key == "review" else narrowed(part, known, left_out)
            for key, part in value.items()
            if not (is_texts and key in left_out)
        }
    if isinstance(value, list):
        return [narrowed(part, known, left_out) for part in value]
    return value


def _review(value: Json, left_out: Collection[str]) -> Json:
    return [code for code in value if code not in left_out] if isinstance(value, list) else value
