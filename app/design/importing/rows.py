"""Reads the survey sheet's rows into a tree: groups and rosters nested, cells sorted by what they hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.design.importing.lists import add_media
from app.design.importing.texts import kept, shortened
from app.design.importing.types import Part, TypeCell, TypeFault, read_type
from app.design.vocabulary import SIGNATURE, TEXT_KEYS, YES
from app.form.json_reader import MAX_DEPTH
from app.form.model import CONTAINERS, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.design.importing.headers import Column, Row, Sheet
    from app.design.importing.languages import Languages
    from app.design.remarks import Report
    from app.interview.values import Json

MAX_GROUPS: Final = (MAX_DEPTH - 4) // 2
"""Groups inside each other: each is a row and its children in a definition, the innermost row has a text."""
_NOTE_NAME: Final = "note_{}"
_AUDIT: Final = "audit"


@dataclass(slots=True, eq=False)
class Draft:
    """One row of the survey on its way into a definition.

    `cells` and `texts` go by key, `headers` tells under which header each of them stood; `extra` holds what
    a definition has no key for, by header, `carried` what the `dala_` columns hold. `final` is the name
    that the row gets.
    """

    type: TypeCell
    name: str
    row: Row
    kind: Kind
    parent: Draft | None = None
    cells: dict[str, str] = field(default_factory=dict)
    texts: dict[str, dict[str, str]] = field(default_factory=dict)
    media: dict[str, Json] = field(default_factory=dict)
    extra: dict[str, Json] = field(default_factory=dict)
    carried: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    children: list[Draft] = field(default_factory=list)
    final: str = ""

    def header(self, key: str) -> str:
        """The header of the column that `key` came from."""
        return self.headers.get(key, key)

    def walk(self) -> Iterator[Draft]:
        """This row and everything below it, in the order of the sheet."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def parents(self) -> tuple[Draft, ...]:
        """The groups and rosters around it, outermost first."""
        return (*self.parent.parents, self.parent) if self.parent is not None else ()


@dataclass(slots=True)
class Survey:
    """The rows outside any group, the files that rows name, and settings that stand among the rows."""

    rows: list[Draft] = field(default_factory=list)
    files: list[tuple[str, Row]] = field(default_factory=list)
    settings: dict[str, str] = field(default_factory=dict)

    def walk(self) -> Iterator[Draft]:
        """Every row of the survey."""
        for row in self.rows:
            yield from row.walk()


class Reader:
    """One pass over the rows of a survey sheet."""

    def __init__(self, sheet: Sheet, languages: Languages, report: Report) -> None:
        self.sheet = sheet
        self.languages = languages
        self.report = report
        self.survey = Survey()
        self._open: list[Draft] = []
        self._type = sheet.header_of("type")
        self._name = sheet.header_of("name")
        self._disabled = next((h for h, c in sheet.columns.items() if c.key == "disabled"), "")

    def read(self) -> Survey:
        """The tree of the rows; what is wrong is told to the report."""
        for row in self.sheet.rows:
            self._row(row)
        for draft in self._open:
            control = draft.type.control
            message = f"The {control} {draft.name} is never closed. Add a row `end {control}`."
            self.report.refuse(draft.row.at(self._type), message)
        if not self.survey.rows and not self.survey.files and not self.report.refused:
            self.report.warn(self.sheet.place, "The sheet has no questions.")
        return self.survey

    def _row(self, row: Row) -> None:
        if self._disabled and row.cells.get(self._disabled, "").lower() in YES:
            self.report.warn(row.at(self._disabled), "The row is disabled; it is left out.")
            return
        text = row.cells.get(self._type, "")
        if not text:
            self._without_type(row)
            return
        try:
            cell = read_type(text)
        except TypeFault as fault:
            self.report.refuse(row.at(self._type), fault.message)
            return
        name = row.cells.get(self._name, "")
        if cell.part is Part.SETTING:
            self.survey.settings[cell.control] = name
        elif cell.part is Part.END:
            self._end(cell, row)
        elif cell.part is Part.LIST_FILE:
            self._list_file(cell, name, row)
        else:
            self._draft(cell, name, row)

    def _without_type(self, row: Row) -> None:
        says = any(
            column.key in ("name", "label") and row.cells.get(header)
            for header, column in self.sheet.columns.items()
        )
        if says:
            self.report.refuse(row.at(self._type), "The row has no type.")
        else:
            self.report.warn(row.place, "The row has no type, name or label; it is left out as a remark.")

    def _list_file(self, cell: TypeCell, name: str, row: Row) -> None:
        if not name:
            self.report.refuse(row.at(self._name), "The row names no file.")
            return
        file = name if name.lower().endswith(cell.file) else name + cell.file
        self.survey.files.append((file, row))

    def _end(self, cell: TypeCell, row: Row) -> None:
        if not self._open:
            message = f"`end {cell.control}` closes nothing: no {cell.control} is open here."
            self.report.refuse(row.at(self._type), message)
            return
        opened = self._open.pop()
        if opened.type.kind is not cell.kind:
            message = (
                f"`end {cell.control}` closes the {opened.type.control} {opened.name} "
                f"of {opened.row.place.unit} {opened.row.place.row}. Write `end {opened.type.control}`."
            )
            self.report.refuse(row.at(self._type), message)

    def _draft(self, cell: TypeCell, name: str, row: Row) -> None:
        kind = cell.kind or Kind.GROUP
        parent = self._open[:MAX_GROUPS][-1] if self._open else None
        draft = Draft(cell, name or self._made_name(kind, row), row, kind, parent)
        draft.headers["type"] = self._type
        if kind is Kind.AUDIT and draft.name != _AUDIT:
            self.report.warn(row.at(self._name), f"ODK refuses an audit that is not named {_AUDIT}.")
        self._sort(draft)
        self._settle_kind(draft)
        (parent.children if parent is not None else self.survey.rows).append(draft)
        if cell.part in (Part.BEGIN, Part.LOOP):
            self._open.append(draft)
            if len(self._open) == MAX_GROUPS + 1:
                message = f"Groups and rosters stand more than {MAX_GROUPS} deep inside each other."
                self.report.refuse(row.at(self._type), f"{message} Put some of them beside each other.")

    def _made_name(self, kind: Kind, row: Row) -> str:
        at = row.at(self._name)
        if kind is Kind.AUDIT:
            return _AUDIT
        if kind is not Kind.NOTE:
            what = kind if kind in CONTAINERS else f"row of type {row.cells[self._type][:60]}"
            self.report.refuse(at, f"The {what} has no name.")
            return f"row_{row.place.row}"
        made = _NOTE_NAME.format(row.place.row)
        self.report.warn(at, f"The note has no name; it is called {made}.")
        return made

    def _sort(self, draft: Draft) -> None:
        """Sort the cells of a row by what their columns hold."""
        for header, text in draft.row.cells.items():
            column = self.sheet.columns.get(header)
            if column is None or column.key in ("type", "name", "disabled"):
                continue
            if column.carried:
                draft.carried[column.carried] = text
            elif column.key in TEXT_KEYS:
                self._text(draft, column, text)
            elif column.key == "media":
                add_media(draft.media, column.sort, column.language, text, self.languages)
            elif column.key:
                draft.cells[column.key] = text
                draft.headers[column.key] = header
            else:
                draft.extra[header] = kept(text)

    def _text(self, draft: Draft, column: Column, text: str) -> None:
        code = self.languages.code(column.language)
        if code is None:
            return
        at = draft.row.at(column.header)
        texts = draft.texts.setdefault(column.key, {})
        if code in texts:
            draft.extra[column.header] = kept(text)
            if texts[code] != text:
                self.report.warn(at, f"There is another text in {code}; this one is kept under x.")
            return
        texts[code] = shortened(text, at, self.report)
        draft.headers[f"{column.key} {code}"] = column.header
        if texts[code] != text:
            draft.extra[column.header] = kept(text)

    def _settle_kind(self, draft: Draft) -> None:
        words = draft.cells.get("appearance", "").split()
        if draft.kind is Kind.IMAGE and SIGNATURE in words:
            draft.kind = Kind.SIGNATURE
            words.remove(SIGNATURE)
            draft.cells["appearance"] = " ".join(words)
