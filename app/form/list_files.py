"""Reads the choice lists that stand in CSV files beside a form (RFC 4180, UTF-8)."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.form.model import Choice

if TYPE_CHECKING:
    import _csv
    from collections.abc import Mapping

MAX_LIST_BYTES: Final = 16 * 1024 * 1024
MAX_LIST_ROWS: Final = 100_000
MAX_COLUMNS: Final = 200
_DELIMITERS: Final = (",", ";", "\t")
_PLAIN_NAME: Final = re.compile(r'[^\x00-\x1f/\\:*?"<>|]{1,120}')
_TRANSLATED: Final = re.compile(r"(?P<base>.+?)\s*::?\s*(?P<language>[^:]+)")
_IN_BRACKETS: Final = re.compile(r".*\((?P<code>[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)\)")


class ListFileError(Exception):
    """A list file that cannot be used: what is wrong with it, in which line (0: as a whole), what to do."""

    def __init__(self, line: int, message: str, hint: str) -> None:
        super().__init__(line, message, hint)
        self.line = line
        self.message = message
        self.hint = hint


@dataclass(frozen=True, slots=True)
class ListFile:
    """The cells of a list file: rows as column -> text, each with the line that it begins on."""

    columns: tuple[str, ...]
    rows: tuple[Mapping[str, str], ...]
    lines: tuple[int, ...]

    def translations(self, base: str, languages: Mapping[str, str]) -> dict[str, str]:
        """Language -> the column of its texts: `label::ru`, `label::Русский` or `label::Русский (ru)`."""
        by_name = {name.casefold(): code for code, name in languages.items()}
        found: dict[str, str] = {}
        for column in self.columns:
            parts = _TRANSLATED.fullmatch(column)
            if parts is None or parts["base"] != base:
                continue
            written = parts["language"].strip()
            inside = _IN_BRACKETS.fullmatch(written)
            code = inside["code"] if inside else by_name.get(written.casefold(), written)
            if code in languages:
                found[code] = column
        return found


def is_plain_name(name: str) -> bool:
    """Whether a file name leads nowhere but to a file beside the form, on every system."""
    return _PLAIN_NAME.fullmatch(name) is not None and name.strip(". ") == name


def read_list_file(data: bytes) -> ListFile:
    """The rows of a CSV file with a heading line; commas, semicolons or tabs part the cells.

    Raises ListFileError.
    """
    if len(data) > MAX_LIST_BYTES:
        raise ListFileError(
            0, "The file is larger than 16 MiB.", "Leave out the columns that no question uses."
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ListFileError(line, "The file is not UTF-8 text.", 'Save it as "CSV UTF-8".') from None
    heading = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=heading.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        columns = _columns(next(reader, []))
        return _rows(columns, reader)
    except csv.Error:
        raise ListFileError(
            reader.line_num,
            "A quotation mark is not closed, or a cell is far too long.",
            "Write a quotation mark inside a cell twice.",
        ) from None


def _columns(cells: list[str]) -> tuple[str, ...]:
    columns = tuple(cell.strip() for cell in cells)
    if not any(columns):
        raise ListFileError(1, "The file has no heading.", "Name the columns in the first line: name,label.")
    if len(columns) > MAX_COLUMNS:
        raise ListFileError(
            1, f"The file has more than {MAX_COLUMNS} columns.", "Leave out what no question uses."
        )
    for place, column in enumerate(columns):
        if column and column in columns[:place]:
            raise ListFileError(1, f'Two columns are named "{column[:40]}".', "Rename or delete one of them.")
    return columns


def _rows(columns: tuple[str, ...], reader: _csv.Reader) -> ListFile:
    rows: list[Mapping[str, str]] = []
    lines: list[int] = []
    width = len(columns)
    named = tuple(column for column in columns if column)
    line = reader.line_num + 1
    for cells in reader:
        if any(cells):
            if len(cells) > width:
                raise ListFileError(
                    line,
                    f"The line has {len(cells)} cells, the heading {width}.",
                    "Put a cell that holds the separator into quotation marks.",
                )
            if len(rows) == MAX_LIST_ROWS:
                raise ListFileError(
                    line, f"The file has more than {MAX_LIST_ROWS:,} rows.", "Split it by region."
                )
            cells += [""] * (width - len(cells))
            row = dict(zip(columns, (cell.strip() for cell in cells), strict=True))
            row.pop("", None)
            rows.append(row)
            lines.append(line)
        line = reader.line_num + 1
    return ListFile(named, tuple(rows), tuple(lines))


def choices_from(
    listed: ListFile, value: str, label: str, languages: Mapping[str, str], default_language: str
) -> tuple[Choice, ...]:
    """The rows as choices: `value` and `label` name the columns of codes and labels. Raises ListFileError.

    A row without a label in some language has none there; without any, its code stands in.
    """
    if value not in listed.columns:
        raise ListFileError(
            1,
            f'The file has no column "{value[:40]}" for the codes.',
            f'Name it in the heading, or in the question: "parameters": {{"value": "{listed.columns[0]}"}}.',
        )
    columns = listed.translations(label, languages)
    if label in listed.columns:
        columns.setdefault(default_language, label)
    found: list[Choice] = []
    seen: dict[str, int] = {}
    for row, line in zip(listed.rows, listed.lines, strict=True):
        name = row[value]
        if not name or any(c.isspace() for c in name):
            what = "holds a space" if name else "is empty"
            raise ListFileError(
                line, f"The code in the column {value} {what}.", "Write a short code without spaces."
            )
        if name in seen:
            raise ListFileError(
                line,
                f'The code "{name[:40]}" stands in line {seen[name]} too.',
                "Give each row a code of its own; both would be stored alike.",
            )
        seen[name] = line
        texts = {language: row[column] for language, column in columns.items() if row[column]}
        found.append(Choice(name, texts or {default_language: name}, None, row))
    return tuple(found)
