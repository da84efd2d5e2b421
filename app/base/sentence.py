"""The shape of what a known error says, and the mark that hands its words to translators."""

from __future__ import annotations

from typing import NamedTuple


class Sentence(NamedTuple):
    """What happened and what to do, in plain words; both may hold `{fact}` places."""

    what: str
    next_step: str


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark `text` for the translation catalogue, under the name that Qt's lupdate looks for."""
    return text
