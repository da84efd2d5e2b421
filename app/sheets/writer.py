"""Streams a workbook of any size into an .xlsx package, row by row, in memory that does not grow with it."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Final

from app.sheets.cells import HEADER, MOST_ROWS, ROW, letters, text_cell
from app.sheets.spool import Spool
from app.sheets.styles import (
    DECLARATION,
    MAIN,
    PACKAGE_RELATIONS,
    STYLES,
    content_types,
    workbook_part,
    workbook_relations,
)
from app.sheets.text import escaped, string_item, visible

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

LEVEL: Final = 1
"""Of deflate: sheets repeat themselves so much that more effort costs much time and saves little."""

_BLOCK_ROWS: Final = 64
_MOST_NAME: Final = 31
_FORBIDDEN_IN_NAME = re.compile(r"[\[\]:*?/\\]")
_NARROWEST, _WIDEST = 8, 60


@dataclass(frozen=True, slots=True)
class Limits:
    """Where a sheet goes on in a further one: its rows, the header among them, and its bytes of XML."""

    rows: int = MOST_ROWS
    sheet_bytes: int = 1_900_000_000


@dataclass(frozen=True, slots=True)
class Column:
    """A column's header and its width in characters."""

    header: str
    width: float = 12


class Sink:
    """Collects what the zip writer gives, until somebody takes it."""

    def __init__(self) -> None:
        self.size = 0
        self._parts: list[bytes] = []

    def write(self, data: bytes) -> int:
        """Take some bytes."""
        self._parts.append(bytes(data))
        self.size += len(data)
        return len(data)

    def flush(self) -> None:
        """Do nothing: what was written is here already."""

    def close(self) -> None:
        """Do nothing: what was written can still be taken."""

    def take(self) -> bytes:
        """All bytes since the last time."""
        data = b"".join(self._parts)
        self._parts.clear()
        self.size = 0
        return data


class Sheet:
    """One table under a header row; where a sheet is full it goes on in a further one of the same header."""

    def __init__(self, book: Book, name: str, columns: Sequence[Column]) -> None:
        self.name = name
        self.columns = tuple(columns)
        self.rows = 0
        self.parts = [book.reserve(name)]
        self._book = book
        self._last = letters(max(len(self.columns), 1) - 1)
        self._pending: list[str] = []
        self._row = 0
        self._bytes = 0
        self._open: IO[bytes] | Spool | None = None

    def add(self, cells: str) -> None:
        """Append one row: the XML of its cells from left to right, blank ones left out (see `cells`)."""
        limits = self._book.limits
        if self._open is None or self._row >= limits.rows or self._bytes >= limits.sheet_bytes:
            self._next_part()
        self._row += 1
        self.rows += 1
        number = str(self._row)
        self._pending.append(f'<row r="{number}">{cells.replace(ROW, number)}</row>')
        if len(self._pending) >= _BLOCK_ROWS:
            self._flush()

    def _next_part(self) -> None:
        self._close_part()
        if self._row:
            self.parts.append(self._book.reserve(self.name))
        self._open = self._book.begin(self, self.parts[-1])
        self._put(_sheet_head(self.columns))
        header = "".join(
            text_cell(letters(index), visible(column.header)[0], HEADER)
            for index, column in enumerate(self.columns)
        )
        self._put(f'<row r="1">{header.replace(ROW, "1")}</row>')
        self._row = 1

    def _put(self, xml: str) -> None:
        data = xml.encode()
        self._bytes += len(data)
        if isinstance(self._open, Spool):
            self._open.add(data)
        elif self._open is not None:
            self._open.write(data)

    def _flush(self) -> None:
        if self._pending:
            self._put("".join(self._pending))
            self._pending.clear()

    def _close_part(self) -> None:
        if self._open is None:
            return
        self._flush()
        area = f"A1:{self._last}{self._row}"
        self._put(f'</sheetData><autoFilter ref="{area}"/></worksheet>')
        self._book.end(self.parts[-1], self._open, f"$A$1:${self._last}${self._row}")
        self._open = None
        self._bytes = 0

    def abandon(self) -> None:
        """Let go of the part that is being written."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def finish(self) -> None:
        """End the last part; a sheet without rows still gets its header."""
        if self._row == 0:
            self._next_part()
        self._close_part()


class Book:
    """A workbook being written. One sheet may go `direct` into the package; the others wait in spools.

    `sink` gets the package's bytes; take them whenever it holds enough. `folder` is where spools that outgrow
    memory lie, sealed. Call `close` whatever happens.
    """

    def __init__(self, folder: Path, limits: Limits | None = None) -> None:
        self.sink = Sink()
        self.limits = limits or Limits()
        self.replaced = 0
        self._folder = folder
        self._zip = zipfile.ZipFile(self.sink, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL)
        self._sheets: list[Sheet] = []
        self._direct: Sheet | None = None
        self._numbers: dict[str, int] = {}
        self._areas: dict[str, str] = {}
        self._waiting: list[tuple[str, Spool]] = []
        self._spools: list[Spool] = []
        self._shared: dict[str, int] = {}
        self._is_closed = False

    def sheet(self, name: str, columns: Sequence[Column], *, direct: bool = False) -> Sheet:
        """A further sheet; its tab stands behind those before it."""
        sheet = Sheet(self, name, columns)
        self._sheets.append(sheet)
        if direct:
            self._direct = sheet
        return sheet

    def visible(self, text: str) -> str:
        """`text` as a cell can hold it; replaced characters are counted in `replaced`."""
        text, count = visible(text)
        self.replaced += count
        return text

    def shared(self, text: str) -> int:
        """The number of `text`, already visible, in the table of texts that many cells share."""
        return self._shared.setdefault(text, len(self._shared))

    def finish(self, *, first: Sequence[Sheet] = ()) -> None:
        """Write everything that waits and the package's end. Tabs of `first` come before the others."""
        ordered = [*first, *(sheet for sheet in self._sheets if sheet not in first)]
        for sheet in sorted(self._sheets, key=lambda s: s is not self._direct):
            sheet.finish()
        for name, spool in self._waiting:
            with self._zip.open(self._info(name), "w") as entry:
                for block in spool.blocks():
                    entry.write(block)
            spool.close()
        tabs = [part for sheet in ordered for part in sheet.parts]
        self._write_package(tabs)
        self._zip.close()
        self._is_closed = True

    def close(self) -> None:
        """Let go of everything. After `finish` it does nothing."""
        for spool in self._spools:
            spool.close()
        if not self._is_closed:
            self._is_closed = True
            for sheet in self._sheets:
                sheet.abandon()
            self._zip.close()

    def reserve(self, wanted: str) -> str:
        """A tab name near `wanted` that no other sheet has (for `Sheet`)."""
        name = _tab_name(wanted, set(self._numbers))
        self._numbers[name] = len(self._numbers) + 1
        return name

    def begin(self, sheet: Sheet, tab: str) -> IO[bytes] | Spool:
        """Where the XML of a part of `sheet` goes (for `Sheet`)."""
        if sheet is self._direct:
            return self._zip.open(self._info(tab), "w")
        spool = Spool(self._folder)
        self._spools.append(spool)
        return spool

    def end(self, name: str, stream: IO[bytes] | Spool, area: str) -> None:
        """Take note that a part is whole (for `Sheet`)."""
        self._areas[name] = area
        if isinstance(stream, Spool):
            self._waiting.append((name, stream))
        else:
            stream.close()

    def _info(self, tab: str) -> zipfile.ZipInfo:
        return _entry(f"xl/worksheets/sheet{self._numbers[tab]}.xml")

    def _write_package(self, tabs: list[str]) -> None:
        names = "".join(_defined_names(place, tab, self._areas[tab]) for place, tab in enumerate(tabs))
        listed = [(escaped(tab), self._numbers[tab]) for tab in tabs]
        items = "".join(f"<si>{string_item(text)}</si>" for text in self._shared)
        shared = f'{DECLARATION}<sst xmlns="{MAIN}" uniqueCount="{len(self._shared)}">{items}</sst>'
        for name, xml in (
            ("xl/sharedStrings.xml", shared),
            ("xl/styles.xml", STYLES),
            ("xl/workbook.xml", workbook_part(listed, names)),
            ("xl/_rels/workbook.xml.rels", workbook_relations(len(tabs))),
            ("_rels/.rels", PACKAGE_RELATIONS),
            ("[Content_Types].xml", content_types(len(tabs))),
        ):
            self._zip.writestr(_entry(name), xml)


def _entry(name: str) -> zipfile.ZipInfo:
    """An entry without the time and user that would make equal workbooks differ."""
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    return info


def _sheet_head(columns: Sequence[Column]) -> str:
    widths = "".join(
        f'<col min="{n}" max="{n}" width="{min(max(column.width, _NARROWEST), _WIDEST):g}" customWidth="1"/>'
        for n, column in enumerate(columns, 1)
    )
    return (
        f'{DECLARATION}<worksheet xmlns="{MAIN}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/>{f"<cols>{widths}</cols>" if widths else ""}<sheetData>'
    )


def _defined_names(place: int, tab: str, area: str) -> str:
    quoted = escaped("'" + tab.replace("'", "''") + "'")
    return (
        f'<definedName name="_xlnm._FilterDatabase" localSheetId="{place}" hidden="1">'
        f"{quoted}!{area}</definedName>"
        f'<definedName name="_xlnm.Print_Titles" localSheetId="{place}">{quoted}!$1:$1</definedName>'
    )


def _tab_name(wanted: str, taken: set[str]) -> str:
    """A name that Excel accepts (31 characters, none of []:*?/\\, no quote at an end) and no tab has."""
    clean = _FORBIDDEN_IN_NAME.sub("_", visible(wanted)[0]).strip("'").strip() or "sheet"
    if clean.casefold() == "history":  # Excel keeps this name for itself
        clean += "_"
    folded = {name.casefold() for name in taken}
    name, number = clean[:_MOST_NAME].rstrip("' "), 1
    while name.casefold() in folded:
        number += 1
        ending = f"_{number}"
        name = clean[: _MOST_NAME - len(ending)] + ending
    return name
