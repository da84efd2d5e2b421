"""What an import says about a spreadsheet: at which sheet, row and column, and whether it refuses it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.form.model import Severity

MAX_REMARKS: Final = 1_000
"""Errors, and warnings, that are kept of one file; nobody reads more at once."""


@dataclass(frozen=True, slots=True)
class Place:
    """A sheet, or a row of it, or a cell. `row` counts from 1 with the headers, 0 for the whole sheet.

    `unit` is what a row is called: in text files it is a line.
    """

    sheet: str = ""
    row: int = 0
    column: str = ""
    unit: str = "row"

    def at(self, column: str) -> Place:
        """The cell of this row under the header `column`."""
        return Place(self.sheet, self.row, column, self.unit)

    def __str__(self) -> str:
        """`survey row 12, column relevant`."""
        named = self.sheet + (f" {self.unit} {self.row}" if self.row else "")
        return named + (f", column {self.column}" if self.column else "")


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to know: an error keeps the form from being imported, a warning tells what became of it."""

    place: Place
    severity: Severity
    message: str

    def line(self, file: str) -> str:
        """`FILE.xlsx: survey row 12, column relevant: warning: ...`."""
        where = str(self.place)
        return f"{file}: {where + ': ' if where else ''}{self.severity}: {self.message}"


@dataclass(slots=True)
class Report:
    """Collects the remarks of one import; the same thing is said once at each place."""

    _found: dict[Remark, None] = field(default_factory=dict)
    _count: dict[str, int] = field(default_factory=lambda: {"error": 0, "warning": 0})

    def warn(self, place: Place, message: str) -> None:
        """Note what the designer should know. `message` is a whole sentence."""
        self._add(Remark(place, "warning", message))

    def refuse(self, place: Place, message: str) -> None:
        """Note what keeps the form from being imported."""
        self._add(Remark(place, "error", message))

    def _add(self, remark: Remark) -> None:
        if remark in self._found:
            return
        self._count[remark.severity] += 1
        if self._count[remark.severity] <= MAX_REMARKS:
            self._found[remark] = None

    @property
    def refused(self) -> bool:
        """Whether anything keeps the form from being imported."""
        return self._count["error"] > 0

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """All remarks as they were noted."""
        return tuple(self._found)
