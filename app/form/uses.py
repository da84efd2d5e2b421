"""What results depend on besides answers."""

from __future__ import annotations

from enum import StrEnum


class Use(StrEnum):
    """What a result depends on besides the nodes that are read."""

    TODAY = "today"
    NOW = "now"
    LANGUAGE = "language"
    RANDOM = "random"
    POSITION = "position"
    OWN_VALUE = "own value"
    DEVICE = "device"
