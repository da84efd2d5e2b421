"""The settings that `parameters` may hold, by type: XLSForm's."""

from __future__ import annotations

from typing import Final

from app.form.model import LINES_ON_EARTH, SELECTS, Kind

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
