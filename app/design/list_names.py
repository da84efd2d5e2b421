"""Calls the lists in files as ODK does, by their files, and back: in Dala such a list may have any name."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.interview.values import Json

_CALLED: Final = re.compile(r"((?:pulldata|instance)\s*\(\s*)(['\"])([^'\"]+)\2")
"""A function and the list that it looks into."""


def file_names(lists: Json) -> dict[str, str]:
    """Of each list in a file: the file, by the list's name."""
    found = lists.items() if isinstance(lists, dict) else ()
    return {name: str(of["file"]) for name, of in found if isinstance(of, dict) and of.get("file")}


def names_in_odk(lists: Json) -> dict[str, str]:
    """What ODK calls lists that have another name: their files' names without the ending.

    A list keeps its name where that of its file is the name of a list that stands in the form itself.
    """
    files = file_names(lists)
    inner = set(lists) - set(files) if isinstance(lists, dict) else set()
    stems = {name: PurePosixPath(file).stem for name, file in files.items()}
    return {name: stem for name, stem in stems.items() if stem != name and stem not in inner}


def names_in_dala(lists: Json) -> dict[str, str]:
    """The way back from `names_in_odk`: of several lists in one file the one called as it, or the first."""
    files = file_names(lists)
    found: dict[str, str] = {}
    for name, stem in names_in_odk(lists).items():
        if files.get(stem) != files[name]:
            found.setdefault(stem, name)
    return found


def renamed(expression: str, names: Mapping[str, str]) -> str:
    """An expression that calls lists by other names, old -> new, in `pulldata()` and `instance()`."""
    if not names:
        return expression
    return _CALLED.sub(lambda m: f"{m[1]}{m[2]}{names.get(m[3], m[3])}{m[2]}", expression)
