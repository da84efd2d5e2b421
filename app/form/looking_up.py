"""Looks one row of a list up by the value of a column, without looking at the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.form.operators import equal
from app.form.values import Value, looks_dated, to_number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.form.code import Frame


class Lookup:
    """The first row with a value in a column; equal means what `=` means.

    Texts and numbers are found by an index, which is made anew when another list of rows comes.
    """

    __slots__ = ("_column", "_numbers", "_rows", "_texts")

    def __init__(self, column: str) -> None:
        self._column = column
        self._rows: Sequence[Mapping[str, str]] = ()
        self._texts: dict[str, int] = {}
        self._numbers: dict[float, int] = {}

    def find(self, f: Frame, rows: Sequence[Mapping[str, str]], wanted: Value) -> Mapping[str, str] | None:
        """The first row whose cell equals `wanted`, None where there is none."""
        if rows is not self._rows:
            self._read(rows)
        if isinstance(wanted, float):
            at = self._numbers.get(wanted)
        elif isinstance(wanted, str) and not looks_dated(wanted):
            at = self._texts.get(wanted)
        else:
            f.spend(len(rows))
            at = next((n for n, row in enumerate(rows) if equal(row.get(self._column, ""), wanted)), None)
        return rows[at] if at is not None else None

    def _read(self, rows: Sequence[Mapping[str, str]]) -> None:
        self._rows = rows
        self._texts = {}
        self._numbers = {}
        for at, row in enumerate(rows):
            cell = row.get(self._column, "")
            self._texts.setdefault(cell, at)
            self._numbers.setdefault(to_number(cell), at)
