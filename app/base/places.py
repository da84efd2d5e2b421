"""Where an error came from, told without its text."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import Final

_PLACES: Final = 12


def place_of(error: BaseException) -> str:
    """Type and places of an error, innermost last: "KeyError at page.py:31 shown < ...".

    Never its text: exceptions of libraries carry the value they could not use, which may be an answer.
    """
    frames = traceback.extract_tb(error.__traceback__)[-_PLACES:]
    places = " > ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames)
    return f"{type(error).__name__} at {places or 'an unknown place'}"
