"""Where the forms and resources that travel with the program are."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def packaged(*parts: str) -> Traversable:
    """The packaged file or folder `parts`, for example `packaged("forms", "demo.json")`.

    An installed wheel keeps them under `app/_data`; in a checkout they lie beside `app`.
    """
    installed = resources.files("app").joinpath("_data")
    root = installed if installed.is_dir() else Path(__file__).resolve().parents[2]
    return root.joinpath(*parts)
