"""Reads the type column of an XLSForm's survey sheet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum, auto
from pathlib import PurePosixPath
from typing import Final

from app.design.vocabulary import (
    CONTROLS,
    EXTERNAL_LISTS,
    FROM_FILE,
    LIST_FILE_ENDINGS,
    OR_OTHER,
    SELECT_COMMANDS,
    TYPE_CONSTRAINTS,
    TYPES,
)
from app.form.model import Kind


class Part(Enum):
    """What part a row plays in the sheet."""

    ROW = auto()
    BEGIN = auto()
    END = auto()
    LOOP = auto()
    LIST_FILE = auto()
    SETTING = auto()


class TypeFault(Exception):
    """A type that there is not; `message` says what to do."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True, slots=True)
class TypeCell:
    """What a type says. `kind` is None for what is no row of a definition.

    `file` is the whole name of a file of choices, `source` the question whose answers are the choices,
    `constraint` what the type lets one answer, `control` what is begun or ended, `external` that the list
    stands in the sheet of external choices.
    """

    part: Part
    kind: Kind | None = None
    list_name: str = ""
    file: str = ""
    source: str = ""
    or_other: bool = False
    constraint: str = ""
    control: str = ""
    external: bool = False


_CONTROL: Final = re.compile(
    rf"(?P<step>begin|end)[\s_\-]*(?P<control>{'|'.join(sorted(CONTROLS, key=len, reverse=True))})"
    r"(?:\s+(?:over\s+)?(?P<list>\S+))?",
    re.IGNORECASE,
)
_SELECT: Final = re.compile(
    rf"(?P<command>{'|'.join(sorted(SELECT_COMMANDS, key=len, reverse=True))})(?:\s+(?P<rest>.+))?",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(rf"(?P<list>.+?)\s+(?:{'|'.join(OR_OTHER)})", re.IGNORECASE)
_SOURCE: Final = re.compile(r"\$\{\s*([^{}]+?)\s*\}")
_SETTINGS: Final = {"form_title", "set form title", "form_id", "set form id", "set_form_title", "set_form_id"}


def read_type(text: str) -> TypeCell:
    """What a type says, in any of the spellings that XLSForm has had. Raises TypeFault."""
    text = " ".join(text.split())
    word = text.lower()
    if word in _SETTINGS:
        return TypeCell(Part.SETTING, control=word.replace(" ", "_").removeprefix("set_"))
    control = _CONTROL.fullmatch(text)
    if control:
        return _control(control["step"].lower(), control["control"].lower(), control["list"] or "")
    select = _SELECT.fullmatch(text)
    if select:
        return _select(select["command"].lower(), (select["rest"] or "").strip())
    if word in EXTERNAL_LISTS:
        return TypeCell(Part.LIST_FILE, file=EXTERNAL_LISTS[word])
    if word == "osm" or word.startswith("osm "):
        return TypeCell(Part.ROW, Kind.OSM)
    for spelling in (word, word.replace("_", " "), word.replace("_", "-"), word.replace("-", " ")):
        if spelling in TYPES:
            return TypeCell(Part.ROW, TYPES[spelling], constraint=TYPE_CONSTRAINTS.get(spelling, ""))
    raise TypeFault(f'There is no type "{text[:60]}".{_hint(word)}')


def _control(step: str, control: str, list_name: str) -> TypeCell:
    if step == "end":
        return TypeCell(Part.END, CONTROLS[control], control=control)
    if control == "loop":
        if not list_name:
            raise TypeFault("A loop names the choice list that it goes over: `begin loop over LIST`.")
        return TypeCell(Part.LOOP, None, list_name, control=control)
    return TypeCell(Part.BEGIN, CONTROLS[control], control=control)


def _select(command: str, rest: str) -> TypeCell:
    kind = SELECT_COMMANDS[command]
    tail = _TAIL.fullmatch(rest)
    name = tail["list"] if tail else rest
    if not name:
        raise TypeFault(f'"{command}" names no choice list. Write `{command} LIST`.')
    source = _SOURCE.fullmatch(name)
    if source:
        return TypeCell(Part.ROW, kind, source=source[1])
    if " " in name:
        raise TypeFault(f'"{name[:60]}" cannot be the name of a choice list: it holds a space.')
    suffix = PurePosixPath(name).suffix.lower()
    if tail and suffix in LIST_FILE_ENDINGS:
        raise TypeFault(f'or_other needs a list in the sheet of choices; "{name[:60]}" is a file.')
    if suffix in LIST_FILE_ENDINGS:
        return TypeCell(Part.ROW, kind, file=name)
    if command in FROM_FILE:
        endings = ", ".join(LIST_FILE_ENDINGS)
        raise TypeFault(f'The file "{name[:60]}" must end in one of {endings}.')
    external = command == "select_one_external"
    return TypeCell(Part.ROW, kind, name, or_other=tail is not None, external=external)


def _hint(word: str) -> str:
    near = get_close_matches(word[:64], [*TYPES, *SELECT_COMMANDS, "begin group", "begin repeat"], n=1)
    return f' Did you mean "{near[0]}"?' if near else ""
