"""The rooms of the coordinator's desk in the order of the list, and the key that opens each."""

from __future__ import annotations

from typing import Final

ROOMS: Final = (
    "progress", "bundles", "laptops", "interviews", "conflicts", "export", "contacts", "pack", "backup",
    "keys",
)  # fmt: skip
SETTINGS: Final = "settings"

KEY_OF: Final = {
    **{room: f"Ctrl+{place}" for place, room in enumerate(ROOMS[:9], 1)},
    "keys": "Ctrl+K",
    SETTINGS: "Ctrl+,",
}
"""Digits for the first nine, as far as they go."""

ROOM_OF: Final = {key: room for room, key in KEY_OF.items()}
