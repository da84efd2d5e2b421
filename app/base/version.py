"""Which version of the program is running."""

from __future__ import annotations

from importlib import metadata


def program_version() -> str:
    """The installed version, "unknown" where the program runs without being installed."""
    try:
        return metadata.version("dala")
    except metadata.PackageNotFoundError:
        return "unknown"
