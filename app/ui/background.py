"""Jobs of the worker that nobody waits for."""

from __future__ import annotations

import logging
from importlib import import_module
from typing import TYPE_CHECKING

from app.base.places import place_of
from app.settings import write_settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.base.progress import Progress
    from app.settings import Settings

log = logging.getLogger(__name__)


def load_libraries(progress: Progress) -> None:
    """Load what unlocking needs while the passphrase is typed."""
    import_module("app.vault.vault")


def keep_settings(path: Path, settings: Settings) -> Callable[[Progress], None]:
    """A job that writes the user's choices; where that fails the log says so."""

    def job(progress: Progress) -> None:
        try:
            write_settings(path, settings)
        except OSError as error:
            log.warning("the settings could not be kept: %s", place_of(error))

    return job
