"""The words that `appearance` may hold: those that change a laptop's screen, and XLSForm's others."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.form.model import Kind


@dataclass(frozen=True, slots=True)
class Appearance:
    """One word: what it does on screen, and on which kinds of row."""

    word: str
    meaning: str
    kinds: frozenset[Kind]


_ONE: Final = frozenset({Kind.SELECT_ONE})
_CHOSEN: Final = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE})
_NUMBERS: Final = frozenset({Kind.INTEGER, Kind.DECIMAL})
_DAYS: Final = frozenset({Kind.DATE, Kind.DATE_TIME})
_GROUPED: Final = frozenset({Kind.GROUP, Kind.REPEAT})

SHOWN: Final = {
    known.word: known
    for known in (
        Appearance("multiline", "several lines", frozenset({Kind.TEXT})),
        Appearance("numbers", "takes digits and signs only", frozenset({Kind.TEXT})),
        Appearance("thousands-sep", "blanks between thousands", _NUMBERS),
        Appearance("masked", "hidden but while it is typed", frozenset({Kind.TEXT})),
        Appearance("counter", "the arrows count up and down", frozenset({Kind.INTEGER})),
        Appearance("rating", "stars instead of a scale, up to ten", frozenset({Kind.RANGE})),
        Appearance("picker", "a line without a scale; the arrows step", frozenset({Kind.RANGE})),
        Appearance("no-ticks", "a scale without marks between its ends", frozenset({Kind.RANGE})),
        Appearance("no-calendar", "typed only, without a calendar", _DAYS),
        Appearance("month-year", "month and year; stored as the month's first day", frozenset({Kind.DATE})),
        Appearance("year", "the year; stored as its first day", frozenset({Kind.DATE})),
        Appearance("minimal", "a line that opens the list", _CHOSEN),
        Appearance("autocomplete", "type to find a choice; long lists always do", _CHOSEN),
        Appearance("horizontal", "choices beside each other", _CHOSEN),
        Appearance("horizontal-compact", "choices beside each other, close", _CHOSEN),
        Appearance("columns", "choices in columns, as many as fit", _CHOSEN),
        Appearance("columns-N", "choices in N columns, such as columns-3", _CHOSEN),
        Appearance("columns-pack", "choices beside each other, each as wide as its label", _CHOSEN),
        Appearance("quick", "goes on to the next question once a choice is made", _ONE),
        Appearance("likert", "one row, the labels below the marks", _ONE),
        Appearance("table-list", "selects over one list as a grid, a row each", frozenset({Kind.GROUP})),
        Appearance("label", "the heading of a grid made by hand: labels, no answer", _CHOSEN),
        Appearance("list-nolabel", "a row of a grid made by hand", _CHOSEN),
        Appearance("field-list", "all on one page; sections always are", _GROUPED),
    )
}
"""Words that do something here. `columns-N` stands for every number of columns."""

KEPT: Final = frozenset(
    {
        "w1", "w2", "w3", "w4", "w5", "w6", "w7", "w8", "w9", "w10", "compact", "compact-2", "list", "search",
        "map", "quick-map", "placement-map", "hide-input", "printer", "url", "bearing",
        "vertical", "no-buttons", "image-map", "draw", "annotate", "signature", "new",
        "new-front", "new-rear", "ethiopian", "coptic", "islamic", "bikram-sambat", "persian", "myanmar",
        "buddhist", "maps", "streets", "satellite", "terrain", "quickcompact", "spinner", "comments",
        "w11", "w12", "hidden", "tel", "email", "distress", "12-hour", "front", "pages", "summary",
        "compact-1", "compact-3", "compact-4", "compact-5", "compact-6",
    }
)  # fmt: skip
"""XLSForm's further words, for telephones and web forms: kept, without effect here."""

_COLUMNS: Final = re.compile(r"columns-[1-9][0-9]?")
_WITH_ARGUMENTS: Final = re.compile(r"(ex|search|intent|bearing|printer|image-map)[:(].*")


def shown(word: str) -> Appearance | None:
    """What `word` does on a laptop, None where it does nothing."""
    return SHOWN["columns-N"] if _COLUMNS.fullmatch(word) else SHOWN.get(word)


def is_kept(word: str) -> bool:
    """Whether `word` is XLSForm's and only without effect here."""
    return word in KEPT or _WITH_ARGUMENTS.fullmatch(word) is not None
