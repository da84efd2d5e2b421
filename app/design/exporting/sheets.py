"""Writes a definition as the sheets of an XLSForm: survey, choices and settings, cell by cell as text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from app.design.carried import carried_by_choice, carried_by_form, carried_by_row
from app.design.list_names import names_in_odk, renamed
from app.form.keys import CHOICE_KEYS
from app.form.values import number_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.interview.values import Json

Cells = dict[str, str]
"""One row of a sheet: header -> text."""

_TEXTS: Final = ("label", "hint", "guidance_hint", "required_message", "constraint_message")
_PLAIN: Final = ("relevant", "constraint", "calculation", "choice_filter", "repeat_count")
_CONDITIONS: Final = ("required", "read_only")
_SIGNATURE: Final = "signature"
_NOT_IN_TABS: Final = re.compile(r"[\[\]:*?/\\]")
_LONGEST_TAB: Final = 31
_FROM_FILE: Final = {
    "select_one": "select_one",
    "select_multiple": "select_multiple",
    "rank": "select_multiple",
}
"""XLSForm ranks no list from a file; what comes nearest stands in the sheet."""
_ORDER: Final = (
    "list_name", "type", "name", "label", "hint", "guidance_hint", "appearance", "required",
    "required_message", "relevant", "constraint", "constraint_message", "calculation", "trigger", "default",
    "read_only", "choice_filter", "parameters", "repeat_count", "media",
)  # fmt: skip
"""The order in which designers look for columns; others follow as they come, `dala_` ones last."""


@dataclass(slots=True)
class Sheets:
    """An XLSForm as sheets of rows. `kept` are further sheets that an import brought along, cell by cell."""

    survey: list[Cells] = field(default_factory=list)
    choices: list[Cells] = field(default_factory=list)
    settings: list[Cells] = field(default_factory=list)
    kept: dict[str, list[list[str]]] = field(default_factory=dict)

    def tables(self) -> dict[str, list[Cells]]:
        """The sheets by name, in the order of their tabs; a form without choices has no such sheet."""
        named = {"survey": self.survey, "choices": self.choices, "settings": self.settings}
        return {name: rows for name, rows in named.items() if rows}


def headers(rows: list[Cells]) -> list[str]:
    """The headers of a sheet's rows in the usual order."""
    seen = dict.fromkeys(header for row in rows for header in row)
    rank = {name: place for place, name in enumerate(_ORDER)}

    def place(header: str) -> tuple[int, int]:
        return header.startswith("dala_"), rank.get(header.split("::")[0], len(rank))

    return sorted(seen, key=place)


def sheets_of(definition: dict[str, Json], *, carried: bool = True) -> Sheets:
    """The sheets of a definition that loads without errors.

    `carried` adds the columns `dala_...` for what XLSForm has no column for.
    """
    return _Writer(definition, carried=carried).sheets()


def language_name(code: str, name: str) -> str:
    """How XLSForm writes a language in headers and settings: `Русский (ru)`."""
    plain = " ".join(name.replace("::", " ").split())
    return f"{plain} ({code})" if plain else code


class _Writer:
    def __init__(self, definition: dict[str, Json], *, carried: bool) -> None:
        self.definition = definition
        self.carried = carried
        given = definition.get("languages")
        names = {c: str(n) for c, n in given.items()} if isinstance(given, dict) else {}
        self.default = str(definition.get("default_language") or next(iter(names), "en"))
        names.setdefault(self.default, {"en": "English"}.get(self.default, ""))
        self.headers = {code: language_name(code, name) for code, name in names.items()}
        lists = definition.get("choices")
        self.lists = lists if isinstance(lists, dict) else {}
        self.list_names = names_in_odk(self.lists)
        self.named_files: set[str] = set()

    def sheets(self) -> Sheets:
        found = Sheets()
        self._rows(self.definition.get("survey"), found.survey)
        for name, choices in self.lists.items():
            self._list(name, choices, found)
        found.settings.append(self._settings())
        found.kept.update(_kept_sheets(self.definition.get("x")))
        return found

    def _settings(self) -> Cells:
        definition = self.definition
        title = definition.get("title")
        default = title.get(self.default) if isinstance(title, dict) else title
        cells = {
            "form_title": str(default or definition["form_id"]),
            "form_id": str(definition["form_id"]),
            "version": scalar(definition["version"]),
            "default_language": self.headers[self.default],
        }
        if definition.get("instance_name"):
            cells["instance_name"] = renamed(scalar(definition["instance_name"]), self.list_names)
        extra = definition.get("x")
        settings = extra.get("settings") if isinstance(extra, dict) else None
        if isinstance(settings, dict):
            _fill(cells, settings)
        if self.carried:
            cells |= carried_by_form(definition)
        return cells

    def _list(self, name: str, choices: Json, found: Sheets) -> None:
        if isinstance(choices, dict):
            stem, suffix = _file_of(choices)
            if choices["file"] not in self.named_files and suffix in (".csv", ".xml"):
                self.named_files.add(str(choices["file"]))
                kind = "xml-external" if suffix == ".xml" else "csv-external"
                found.survey.append({"type": kind, "name": stem})
            return
        for choice in choices if isinstance(choices, list) else ():
            if isinstance(choice, dict):
                found.choices.append(self._choice(name, choice))

    def _choice(self, list_name: str, choice: dict[str, Json]) -> Cells:
        cells = {"list_name": list_name, "name": scalar(choice["name"])}
        self._texts(cells, "label", choice.get("label"))
        self._media(cells, choice.get("media"))
        for column, value in choice.items():
            if column not in CHOICE_KEYS and value is not None and column not in cells:
                cells[column] = scalar(value)
        if self.carried:
            cells |= carried_by_choice(choice)
        return cells

    def _rows(self, rows: Json, found: list[Cells]) -> None:
        for row in rows if isinstance(rows, list) else ():
            if not isinstance(row, dict):
                continue
            cells = self._row(row)
            found.append(cells)
            if row["type"] in ("group", "repeat"):
                self._rows(row.get("children"), found)
                found.append({"type": f"end_{row['type']}", "name": cells["name"]})

    def _row(self, row: dict[str, Json]) -> Cells:
        kind = str(row["type"])
        cells = {"type": self._type(kind, row), "name": str(row["name"])}
        for key in _TEXTS:
            self._texts(cells, key, row.get(key))
        for key in _CONDITIONS:
            if key in row:
                value = row[key]
                cells[key] = ("yes" if value else "no") if isinstance(value, bool) else self._called(value)
        for key in _PLAIN:
            if row.get(key) not in (None, ""):
                cells[key] = self._called(row[key])
        words = _words(row.get("appearance"), " ")
        if kind == _SIGNATURE:
            words = f"{_SIGNATURE} {words}".strip()
        optional = {
            "appearance": words,
            "trigger": ", ".join(
                _reference(part) for part in _words(row.get("trigger"), ",").split(",") if part
            ),
            "default": renamed(_default(row.get("default")), self.list_names),
            "parameters": _parameters(row.get("parameters")),
        }
        cells |= {key: text for key, text in optional.items() if text}
        self._media(cells, row.get("media"))
        extra = row.get("x")
        if isinstance(extra, dict):
            _fill(cells, extra)
            if isinstance(extra.get("type"), str):
                cells["type"] = str(extra["type"])
        if self.carried:
            cells |= carried_by_row(row, is_listed=kind in _FROM_FILE)
        return cells

    def _type(self, kind: str, row: dict[str, Json]) -> str:
        if kind in ("group", "repeat"):
            return f"begin_{kind}"
        if kind == _SIGNATURE:
            return "image"
        if kind not in _FROM_FILE:
            return kind
        name = str(row["list_name"])
        source = self.lists.get(name)
        if isinstance(source, dict):
            self.named_files.add(str(source["file"]))
            return f"{_FROM_FILE[kind]}_from_file {source['file']}"
        return f"{kind} {name}"

    def _called(self, value: Json) -> str:
        """An expression that calls lists in files as ODK does."""
        return renamed(scalar(value), self.list_names)

    def _texts(self, cells: Cells, key: str, texts: Json) -> None:
        if isinstance(texts, str):
            texts = {self.default: texts}
        for code, text in texts.items() if isinstance(texts, dict) else ():
            if isinstance(text, str) and text.strip():
                cells[f"{key}::{self.headers[code]}"] = text

    def _media(self, cells: Cells, media: Json) -> None:
        for sort, file in media.items() if isinstance(media, dict) else ():
            if isinstance(file, dict):
                for code, name in file.items():
                    cells[f"media::{sort}::{self.headers.get(code, code)}"] = scalar(name)
            elif file:
                cells[f"media::{sort}"] = scalar(file)


def scalar(value: Json) -> str:
    """A single value as a cell's text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return number_text(value)
    return "" if value is None else str(value)


def _fill(cells: Cells, extra: dict[str, Json]) -> None:
    """Give unknown imported columns back, where nothing of ours has taken their place."""
    for header, value in extra.items():
        if isinstance(value, str | int | float) and not header.startswith("dala_"):
            cells.setdefault(header, scalar(value))


def _kept_sheets(extra: Json) -> Iterator[tuple[str, list[list[str]]]]:
    sheets = extra.get("sheets") if isinstance(extra, dict) else None
    for name, rows in sheets.items() if isinstance(sheets, dict) else ():
        if isinstance(rows, list) and rows:
            yield (
                _NOT_IN_TABS.sub("_", name)[:_LONGEST_TAB],
                [[_scalar_text(cell) for cell in row] for row in rows if isinstance(row, list)],
            )


def _file_of(source: dict[str, Json]) -> tuple[str, str]:
    path = PurePosixPath(str(source["file"]))
    return path.stem, path.suffix.lower()


def _words(value: Json, between: str) -> str:
    if isinstance(value, list):
        return between.join(str(word).strip() for word in value)
    return str(value or "").strip()


def _reference(name: str) -> str:
    name = name.strip()
    return name if name.startswith("$") else f"${{{name}}}"


def _default(value: Json) -> str:
    if isinstance(value, bool):
        return "true()" if value else "false()"
    return " ".join(scalar(word) for word in value) if isinstance(value, list) else _scalar_text(value)


def _scalar_text(value: Json) -> str:
    """A scalar's text; "" for what is none."""
    return "" if isinstance(value, dict | list) else scalar(value)


def _parameters(value: Json) -> str:
    if isinstance(value, dict):
        return " ".join(f"{key}={scalar(part)}" for key, part in value.items())
    return str(value or "")
