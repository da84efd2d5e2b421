"""Reads the choices of an XLSForm: lists in its sheets, and the names of lists in files."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from app.design.importing.texts import shortened
from app.design.list_names import file_names, names_in_dala, renamed
from app.form.keys import CHOICE_KEYS

if TYPE_CHECKING:
    from collections.abc import Container

    from app.design.importing.headers import Row, Sheet
    from app.design.importing.languages import Languages
    from app.design.remarks import Place, Report
    from app.interview.values import Json

OTHER: Final = "other"
OTHER_LABELS: Final = {
    "ru": "Другое", "kk": "Басқа", "ky": "Башка", "uz": "Boshqa", "en": "Other",
}  # fmt: skip
SPECIFY_LABELS: Final = {
    "ru": "Уточните.", "kk": "Нақтылаңыз.", "ky": "Тактаңыз.", "uz": "Aniqlashtiring.",
    "en": "Specify other.",
}  # fmt: skip
_WORDS: Final = ("review",)
_PULLED: Final = re.compile(r"pulldata\(\s*['\"]([^'\"]+)['\"]")

Choice = dict[str, "Json"]


@dataclass(slots=True)
class Lists:
    """The choice lists by name, each a list of choices or `{"file": name}`.

    `renamed` tells which choice names had to be mended, old -> new; `places` where each choice stands;
    `external` what the lists of the sheet of external choices are called; `named` the choices by name;
    `others` the copies that end with the choice `other`; `headers` the columns of labels by sheet and code;
    `carried` the lists that the form had when it was exported.
    """

    found: dict[str, list[Choice] | dict[str, Json]] = field(default_factory=dict)
    renamed: dict[str, str] = field(default_factory=dict)
    places: dict[str, list[Row]] = field(default_factory=dict)
    external: dict[str, str] = field(default_factory=dict)
    named: dict[str, dict[str, Choice]] = field(default_factory=dict)
    others: dict[str, str] = field(default_factory=dict)
    headers: dict[tuple[str, str], str] = field(default_factory=dict)
    carried: Json = None

    def choices(self, name: str) -> list[Choice]:
        """The choices of a list in the sheets."""
        listed = self.found.get(name)
        return listed if isinstance(listed, list) else []

    def file_list(self, file: str, place: Place, report: Report) -> str:
        """The name of the list in `file`, new or known."""
        for name, listed in self.found.items():
            if isinstance(listed, dict) and listed.get("file") == file:
                return name
        stem = PurePosixPath(file).stem
        files = file_names(self.carried)
        before = {of: name for name, of in reversed(files.items())}
        wanted = stem if files.get(stem) == file else before.get(file, stem)
        name = self._free_name(wanted)
        if name != wanted:
            report.warn(place, f"There is another list {wanted}; the one in {file} is called {name} in Dala.")
        self.found[name] = {"file": file}
        return name

    def called(self, expression: str, place: Place, report: Report) -> str:
        """An expression that calls lists in files as they are called here; `pulldata('x')` names x.csv."""
        expression = renamed(expression, names_in_dala(self.carried))
        files = file_names(self.carried)
        for name in _PULLED.findall(expression):
            if name not in self.found:
                self.file_list(files.get(name, f"{name}.csv"), place, report)
        return expression

    def add_external(self, others: Lists) -> None:
        """Take in the lists of the sheet of external choices, whose names may be those of other lists."""
        for name, choices in others.found.items():
            final = self._free_name(f"{name}_external") if name in self.found else name
            self.external[name] = final
            self.found[final] = choices
            self.places[final] = others.places.get(name, [])
        self.renamed |= others.renamed

    def with_other(self, name: str, languages: Languages, *, shared: bool) -> str:
        """The name of a list that ends with `other`: the list itself, or a copy of one that others use."""
        choices = self.choices(name)
        if any(choice["name"] == OTHER for choice in choices):
            return name
        label: Json = {code: OTHER_LABELS.get(code, OTHER_LABELS["en"]) for code in languages.names}
        target = self.others.get(name, name)
        if shared and target == name:
            target = self._free_name(f"{name}_or_other")
        self.others[name] = target
        self.found.setdefault(target, [*choices])
        if not any(choice["name"] == OTHER for choice in self.choices(target)):
            self.choices(target).append({"name": OTHER, "label": label})
        return target

    def _free_name(self, wanted: str) -> str:
        name = wanted
        number = 2
        while name in self.found:
            name = f"{wanted}_{number}"
            number += 1
        return name


def read_lists(
    sheet: Sheet | None,
    lists: Lists,
    languages: Languages,
    report: Report,
    *,
    duplicates: bool,
    nameless: bool = False,
) -> None:
    """Add the lists of a sheet of choices.

    `duplicates` says that a list may repeat its names, `nameless` that rows without one are only left out,
    as pyxform does with external choices.
    """
    if sheet is None:
        return
    has_name = any(column.key == "name" for column in sheet.columns.values())
    if not has_name and sheet.rows:
        report.refuse(sheet.place, "The sheet has no column name.")
        return
    for header, column in sheet.columns.items():
        code = languages.code(column.language) if column.key == "label" else None
        if code is not None:
            lists.headers[sheet.name, code] = header
    name = sheet.header_of("name")
    for row in sheet.rows:
        if nameless and not row.cells.get(name):
            report.warn(row.at(name), "The choice has no name; it is left out.")
        else:
            _read_choice(row, sheet, lists, languages, report, duplicates=duplicates)


def _read_choice(
    row: Row, sheet: Sheet, lists: Lists, languages: Languages, report: Report, *, duplicates: bool
) -> None:
    values = {column.key: row.cells.get(h, "") for h, column in sheet.columns.items() if column.key}
    list_name, name = values.get("list_name", ""), values.get("name", "")
    if not list_name:
        report.warn(row.at(sheet.header_of("list_name")), "The row names no choice list; it is left out.")
        return
    if not name:
        report.refuse(row.at(sheet.header_of("name")), "The choice has no name.")
        return
    choices = lists.choices(list_name)
    lists.found[list_name] = choices
    at = row.at(sheet.header_of("name"))
    choice = _choice(_mended(name, lists, at, report), row, sheet, languages, report)
    named = lists.named.setdefault(list_name, {})
    same = named.get(str(choice["name"]))
    if same is not None:
        if not duplicates:
            report.refuse(
                at, f'The list {list_name} has two choices named "{name[:60]}". Rename one of them.'
            )
            return
        if same == choice:
            report.warn(
                at, f'The list {list_name} has the same choice "{name[:60]}" before; this one is left out.'
            )
            return
        choice["name"] = _free(str(choice["name"]), named)
        message = (
            f'The list {list_name} has another choice named "{name[:60]}"; this one is stored as '
            f"{choice['name']}, because stored codes must tell choices apart."
        )
        report.warn(at, message)
    choices.append(choice)
    named[str(choice["name"])] = choice
    lists.places.setdefault(list_name, []).append(row)


def _mended(name: str, lists: Lists, at: Place, report: Report) -> str:
    if not any(c.isspace() for c in name):
        return name
    mended = "_".join(name.split())
    lists.renamed[name] = mended
    report.warn(at, f'The choice name "{name[:60]}" holds a space; it is stored as {mended[:60]}.')
    return mended


def _free(wanted: str, taken: Container[str]) -> str:
    number = 2
    while f"{wanted}_{number}" in taken:
        number += 1
    return f"{wanted}_{number}"


def _choice(name: str, row: Row, sheet: Sheet, languages: Languages, report: Report) -> Choice:
    choice: Choice = {"name": name}
    label: dict[str, Json] = {}
    media: dict[str, Json] = {}
    columns: Choice = {}
    for header, text in row.cells.items():
        column = sheet.columns.get(header)
        if column is None or column.key in ("name", "list_name"):
            continue
        if column.key == "label":
            code = languages.code(column.language)
            if code is not None:
                label[code] = shortened(text, row.at(header), report)
        elif column.key == "media":
            add_media(media, column.sort, column.language, text, languages)
        elif column.carried:
            columns[column.carried] = [*text.split()] if column.carried in _WORDS else text
        else:
            columns[_column_name(header, row, report)] = shortened(text, row.at(header), report)
    if label:
        choice["label"] = label
    if media:
        choice["media"] = media
    return choice | columns


def _column_name(header: str, row: Row, report: Report) -> str:
    if header not in CHOICE_KEYS:
        return header
    report.warn(
        row.at(header), f'The column "{header}" means something else in Dala; it is kept as {header}_.'
    )
    return f"{header}_"


def add_media(
    media: dict[str, Json], sort: str, language: str | None, file: str, languages: Languages
) -> None:
    """Note a picture, sound or video: for every language, or for one.

    Beside others, one without a language is that of texts without a language.
    """
    before = media.get(sort)
    if language is None and before is None:
        media[sort] = file
        return
    code = languages.code(language)
    if code is None:
        return
    given = dict(before) if isinstance(before, dict) else {languages.unnamed: before} if before else {}
    if language is not None or code not in given:
        media[sort] = {**given, code: file}
