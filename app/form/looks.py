"""The words that `appearance` and `parameters` may hold: XLSForm's, and what of them this program shows."""

from __future__ import annotations

from typing import Final

from app.form.model import LINES_ON_EARTH, SELECTS, Kind

_WIDTHS: Final = tuple(f"w{number}" for number in range(1, 13))
_COLUMNS: Final = tuple(f"columns-{number}" for number in range(1, 11))
_CALENDARS: Final = (
    "no-calendar", "month-year", "year", "ethiopian", "coptic", "islamic", "bikram-sambat", "myanmar",
    "persian",
)  # fmt: skip
_OF_SELECTS: Final = (
    "minimal", "autocomplete", "columns", "columns-pack", *_COLUMNS, "no-buttons", "image-map", "label",
    "list", "list-nolabel", "horizontal", "horizontal-compact", "compact",
    *(f"compact-{number}" for number in range(1, 11)),
)  # fmt: skip
_MAPS: Final = frozenset({"maps", "placement-map", "hide-input"})
_CAMERA: Final = frozenset({"new", "new-front", "new-rear"})

ANYWHERE: Final = frozenset({*_WIDTHS, "hidden"})
"""Words of web forms that any row may have; a laptop has one width."""

APPEARANCES: Final[dict[Kind, frozenset[str]]] = {
    Kind.TEXT: frozenset({"multiline", "numbers", "url", "thousands-sep", "masked", "tel", "email"}),
    Kind.INTEGER: frozenset({"thousands-sep", "counter", "masked", "numbers", "bearing"}),
    Kind.DECIMAL: frozenset({"thousands-sep", "bearing", "masked", "numbers"}),
    Kind.RANGE: frozenset({"vertical", "no-ticks", "picker", "rating", "distress"}),
    Kind.DATE: frozenset(_CALENDARS),
    Kind.TIME: frozenset({"12-hour"}),
    Kind.DATE_TIME: frozenset(_CALENDARS),
    Kind.SELECT_ONE: frozenset({*_OF_SELECTS, "quick", "quickcompact", "likert", "map"}),
    Kind.SELECT_MULTIPLE: frozenset(_OF_SELECTS),
    Kind.RANK: frozenset({"minimal"}),
    Kind.ACKNOWLEDGE: frozenset({"minimal"}),
    Kind.BARCODE: frozenset({"front"}),
    Kind.GEOPOINT: _MAPS,
    Kind.GEOTRACE: _MAPS,
    Kind.GEOSHAPE: _MAPS,
    Kind.IMAGE: frozenset({"signature", "draw", "annotate", *_CAMERA}),
    Kind.SIGNATURE: frozenset({"signature", "draw"}),
    Kind.VIDEO: _CAMERA,
    Kind.AUDIO: frozenset({"new"}),
    Kind.GROUP: frozenset({"field-list", "table-list", "pages", "summary"}),
    Kind.REPEAT: frozenset({"field-list", "table-list", "compact", "minimal"}),
}
"""Words that rows of a type may have; of types that are not here, none but those of `ANYWHERE`."""

_FROM_FILE: Final = frozenset({"value", "label"})

PARAMETERS: Final[dict[Kind, frozenset[str]]] = {
    Kind.TEXT: frozenset({"rows"}),
    Kind.RANGE: frozenset({"start", "end", "step", "tick_interval", "placeholder", "tick_labelset"}),
    Kind.IMAGE: frozenset({"max-pixels", "quality", "app"}),
    Kind.SIGNATURE: frozenset({"max-pixels"}),
    Kind.AUDIO: frozenset({"quality"}),
    Kind.VIDEO: frozenset({"quality"}),
    Kind.BACKGROUND_AUDIO: frozenset({"quality"}),
    Kind.GEOPOINT: frozenset({"capture-accuracy", "warning-accuracy", "allow-mock-accuracy"}),
    Kind.AUDIT: frozenset(
        {
            "location-priority", "location-min-interval", "location-max-age", "track-changes",
            "track-changes-reasons", "identify-user",
        }
    ),
    **dict.fromkeys(SELECTS, frozenset({"randomize", "seed"}) | _FROM_FILE),
    **dict.fromkeys(LINES_ON_EARTH, frozenset({"allow-mock-accuracy", "incremental"})),
}  # fmt: skip
"""Settings that rows of a type may have; other types have none."""

LONGEST_SCALE: Final = 9
"""Choices that a scale from end to end of the screen can hold and stay readable."""


def is_open_word(word: str) -> bool:
    """Whether the word names another program or has its own arguments, so that no list can hold it."""
    return any(sign in word for sign in "():='\"/,") or word.startswith(("ex", "printer"))
