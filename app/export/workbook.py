"""Writes interviews as one workbook: data row by row as they come, then the sheets that explain them."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from app.base.atomic import write_atomic
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.export import about, codebook, orphans
from app.export.about import Origin, Written
from app.export.cells import Place
from app.export.columns import Table, layout
from app.export.interviews import (
    Content,
    is_selected,
    pseudonym,
    row_number,
    variable,
)
from app.export.rows import FormRows
from app.sheets import cells
from app.sheets.writer import Book, Column, Limits, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from app.base.progress import Progress
    from app.export.files import FileFolder
    from app.export.options import ExportOptions
    from app.form.model import Form

UNKNOWN_FORM: Final = "the form version is not part of the survey"
NOT_SELECTED: Final = "not selected by the filter"

_BLOCK: Final = 1 << 20
_REMARKS: Final = (("_record", 38), ("_row", 8), ("variable", 24), ("kind", 12), ("text", 60))
_LONG_TEXT: Final = (("_record", 38), ("_row", 8), ("variable", 24), ("part", 8), ("text", 60))


def write(
    path: Path,
    interviews: Iterable[Content],
    forms: Sequence[Form],
    options: ExportOptions,
    origin: Origin,
    progress: Progress = silent,
    *,
    total: int | None = None,
    limits: Limits | None = None,
    files: FileFolder | None = None,
) -> Written:
    """Write `interviews`, the decoded contents of records, into the workbook `path`, whole or not at all.

    `forms` are all versions that the interviews were made with, older ones first. Memory does not grow with
    the interviews. What was attached goes into `files`, which has its name only once the workbook is whole;
    without it cells hold the names of files. `progress` is called after each interview, with `total`, and may
    raise `Cancelled`. Raises LANGUAGE_UNKNOWN, DISK_FULL, FILE_UNWRITABLE, CHANGED_ON_DISK.
    """
    if options.language and not any(options.language in form.languages for form in forms):
        known = ", ".join(dict.fromkeys(code for form in forms for code in form.languages))
        raise KnownError(Code.LANGUAGE_UNKNOWN, language=options.language, known=known)
    book = Book(path.parent, limits)
    try:
        export = _Export(book, forms, options, origin, files)
        write_atomic(path, export.chunks(interviews, progress, total))
        if files is not None:
            files.finish()
    finally:
        book.close()
        if files is not None:
            files.discard()
    return export.written


class _Export:
    """One workbook on its way."""

    def __init__(
        self,
        book: Book,
        forms: Sequence[Form],
        options: ExportOptions,
        origin: Origin,
        files: FileFolder | None,
    ) -> None:
        self.written = Written()
        self._book = book
        self._forms = tuple(forms)
        self._options = options
        self._origin = origin
        self._layout = layout(forms, options)
        self._about = book.sheet("about", [Column("name", 40), Column("value", 60)])
        self._tables = {table.roster: self._data_sheets(table) for table in self._layout.tables}
        self._explaining = self._explaining_sheets()
        self._remarks = book.sheet("remarks", [Column(*column) for column in _REMARKS])
        self._orphans = self._orphan_sheet()
        self._known = {form.hash: form for form in forms}
        long_text = book.sheet("long_text", [Column(*column) for column in _LONG_TEXT])
        self._place = Place(book, long_text, files)
        self._by_hash = {
            form.hash: FormRows(form, self._layout, options, self._place, self._tables) for form in forms
        }

    def chunks(self, interviews: Iterable[Content], progress: Progress, total: int | None) -> Iterator[bytes]:
        """The package's bytes, as they come."""
        for number, content in enumerate(interviews, 1):
            self._interview(content)
            progress(number, total)
            if self._book.sink.size >= _BLOCK:
                yield self._book.sink.take()
        self._explain()
        self._book.finish()
        yield self._book.sink.take()

    def _interview(self, content: Content) -> None:
        rows = self._by_hash.get(content["form_hash"])
        if rows is None:
            self.written.excluded[UNKNOWN_FORM] += 1
            return
        if not is_selected(self._options, rows.form, content):
            self.written.excluded[NOT_SELECTED] += 1
            return
        self.written.interviews += 1
        self.written.statuses[content["status"]] += 1
        self.written.versions[rows.form.hash] += 1
        self.written.devices.add(content["device"])
        named = content["answers"].get(rows.form.roles.get("enumerator", ""))
        self.written.other_enumerator += named is not None and named != content["enumerator"]
        key = self._origin.pseudonym_key
        respondent = pseudonym(key, rows.form, content) if self._options.pseudonyms else ""
        rows.write(content, respondent)
        self._write_remarks(content)
        self._write_orphans(content)

    def _write_remarks(self, content: Content) -> None:
        answers, place = content["answers"], self._place
        said = [(path, "remark", text) for path, text in content["remarks"].items()]
        said += [(path, "confirmed", text) for path, _, text in content["confirmed"]]
        said += [(path, "not readable", text) for path, text in content.get("unreadable", {}).items()]
        said += [(path, "not valid", "") for path in content.get("invalid", ())]
        if content["stop_reason"]:
            stop = f"{content['stop_reason']}: {content['stop_remark']}".removesuffix(": ")
            said.append(("_stop", "stopped", stop))
        for path, kind, text in said:
            name = variable(path)
            if name in self._layout.left_out:
                self.written.remarks_left_out += 1
                continue
            number = row_number(answers, path)
            place.row = number
            self._remarks.add(
                cells.text_cell("A", place.record)
                + (cells.number_cell("B", number) if number else "")
                + place.text("C", name, "_remark")
                + cells.text_cell("D", kind)
                + place.text("E", text, name, cells.WRAPPED)
            )

    def _orphan_sheet(self) -> Sheet | None:
        if not orphans.needs_sheet(self._forms):
            return None
        return self._book.sheet("orphans", [Column(*column) for column in orphans.COLUMNS])

    def _write_orphans(self, content: Content) -> None:
        language = self._options.language
        self._place.row = 0
        file = self._place.file
        lines, left_out = orphans.orphan_lines(content, self._known, self._layout, language, file)
        self.written.orphans_left_out += left_out
        if self._orphans is None:
            return
        for line in lines:
            self.written.orphans += 1
            made = cells.text_cell("A", self._place.record)
            for number, value in enumerate(line, 1):
                column = cells.letters(number)
                if isinstance(value, str) or not cells.is_exact(value):
                    made += self._place.text(column, str(value), line.variable, cells.WRAPPED)
                else:
                    made += cells.number_cell(column, value)
            self._orphans.add(made)

    def _data_sheets(self, table: Table) -> list[Sheet]:
        by_hash = {form.hash: form for form in self._forms}
        language = self._options.language
        sheets = []
        for number, headers in enumerate(table.blocks):
            columns = [Column(h, codebook.width(table, h, by_hash, language)) for h in headers]
            direct = not table.roster and number == 0
            sheets.append(self._book.sheet(table.name, columns, direct=direct))
        return sheets

    def _explaining_sheets(self) -> dict[str, Sheet]:
        choices = [Column(name, 30) for name in codebook.choices_header(self._forms)]
        missing = [Column(name, len(name) + 4) for name in codebook.missing_header(self._layout)]
        return {
            "codebook": self._book.sheet("codebook", [Column(*column) for column in codebook.CODEBOOK]),
            "choices": self._book.sheet("choices", choices),
            "missing": self._book.sheet("missing", missing),
        }

    def _explain(self) -> None:
        forms = self._forms
        tallies = {form_hash: rows.tally for form_hash, rows in self._by_hash.items()}
        self._fill("codebook", codebook.codebook_lines(forms, self._layout, tallies, self._options))
        self._fill("choices", codebook.choices_lines(forms))
        self._fill("missing", codebook.missing_lines(self._layout, tallies))
        self.written.replaced = self._book.replaced
        self.written.long_texts = self._place.long_texts
        if self._place.files is not None:
            self.written.files = self._place.files.written
            self.written.files_lacking = self._place.files.lacking
        for roster, sheets in self._tables.items():
            if roster:
                self.written.rows[roster] = sheets[0].rows
            names = [part for sheet in sheets for part in sheet.parts]
            if len(names) > 1:
                self.written.limits.append(f"{names[0]} goes on in {', '.join(names[1:])}")
        lines = about.about_lines(self._origin, self._options, forms, self._layout, self.written)
        for name, value in lines:
            self._about.add(self._line((name, value), cells.WRAPPED))

    def _fill(self, sheet: str, lines: Iterable[codebook.Line]) -> None:
        for line in lines:
            self._explaining[sheet].add(self._line(line, cells.WRAPPED))

    def _line(self, values: Iterable[str | int | date], style: int) -> str:
        made = ""
        for number, value in enumerate(values):
            column = cells.letters(number)
            if isinstance(value, datetime):
                made += cells.moment_cell(column, value)
            elif isinstance(value, str):
                made += self._place.text(column, value, "", style)
            elif isinstance(value, int):
                made += cells.number_cell(column, value)
        return made
