"""Where a data folder is and what lies in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs


def default_data_folder() -> Path:
    """The folder that this system keeps for the user's program data; it need not exist."""
    return Path(platformdirs.user_data_path("Dala", appauthor=False))


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The files of one data folder, and nothing outside it."""

    root: Path

    @property
    def settings(self) -> Path:
        """What the user chose for the look and language; never an answer."""
        return self.root / "settings.json"

    @property
    def log(self) -> Path:
        """Codes and places of errors, for support; never an answer."""
        return self.root / "dala.log"
