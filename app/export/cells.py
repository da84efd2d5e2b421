"""Turns one answer into the cells of its columns, typed as its question is."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, Final

from app.export import missing
from app.export.columns import Piece, Shape
from app.export.options import ExportOptions, Missing, Values
from app.form.model import CALCULATED, SELECTS, Form, Kind, Node
from app.interview.attachments import attachment_of
from app.sheets import cells
from app.sheets.text import fits, parts, shortened

if TYPE_CHECKING:
    from app.export.columns import Layout
    from app.export.files import FileFolder
    from app.form.model import Choice
    from app.interview.state import Attachment
    from app.sheets.writer import Book, Sheet

Make = Callable[[Any], str]
"""An answer -> the XML of its cells."""

_DAYS: Final = frozenset({Kind.DATE, Kind.TODAY})
_MOMENTS: Final = frozenset({Kind.DATE_TIME, Kind.START, Kind.END})
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?")
_MOST_REMEMBERED: Final = 4096


@dataclass(slots=True)
class Place:
    """Where a workbook is being written: the row that is on, and the book that texts go to."""

    book: Book
    long_text: Sheet
    files: FileFolder | None = None
    record: str = ""
    row: int = 0
    long_texts: int = 0
    counted: dict[str, int] = field(default_factory=dict)

    def text(self, column: str, text: str, variable: str, style: int = cells.TEXT) -> str:
        """A cell of any text at all; what it cannot hold is marked, counted, continued in `long_text`."""
        text = self.book.visible(text)
        if not fits(text):
            self._continue(variable, text)
            text = shortened(text)
        return cells.text_cell(column, text, style) if text else ""

    def file(self, variable: str, attachment: Attachment) -> str:
        """What stands for an attached file: where it was written to, or where none are, its own name."""
        if self.files is None:
            return attachment.name
        return self.files.add(self.record, variable, self.row, attachment)

    def _continue(self, variable: str, text: str) -> None:
        self.long_texts += 1
        keys = cells.text_cell("A", self.record) + (cells.number_cell("B", self.row) if self.row else "")
        keys += cells.text_cell("C", variable)
        for number, part in enumerate(parts(text), 1):
            self.long_text.add(
                keys + cells.number_cell("D", number) + cells.text_cell("E", part, cells.WRAPPED)
            )


@dataclass(frozen=True, slots=True)
class Encoder:
    """Makes a piece's cells for one form version. `known` holds those of each choice, or of each set of them.

    Its keys are texts and tuples of texts only: 1, 1.0 and True would be one key.
    """

    variable: str
    block: int
    known: dict[str | tuple[str, ...], str]
    make: Make


class Encoders:
    """Builds the encoders of one form version."""

    def __init__(self, form: Form, layout: Layout, options: ExportOptions, place: Place) -> None:
        self._form = form
        self._layout = layout
        self._options = options
        self._place = place

    def encoder(self, piece: Piece, node: Node, *, is_multiple: bool = False) -> Encoder:
        """The encoder of `piece` for `node`; `is_multiple` where it takes several choices in some version."""
        choices = self._form.choices_of(node)
        if piece.shape is Shape.CHOICES or node.kind in (Kind.SELECT_MULTIPLE, Kind.RANK):
            made = self._split if piece.shape is Shape.CHOICES else self._joined
            encoder = made(piece, choices)
            return _of_one(encoder) if node.kind is Kind.SELECT_ONE else encoder
        if is_multiple and node.kind is Kind.SELECT_ONE:
            return _of_one(self._joined(piece, choices))
        if choices and (node.kind in SELECTS or node.kind in CALCULATED):
            return self._chosen(piece, node, choices)
        column = cells.letters(piece.first)
        if piece.shape is Shape.LABEL:
            return Encoder(piece.variable, piece.block, {}, lambda _: "")
        return Encoder(piece.variable, piece.block, {}, lambda answer: self._typed(column, node, answer))

    def _chosen(self, piece: Piece, node: Node, choices: tuple[Choice, ...]) -> Encoder:
        column = cells.letters(piece.first)
        as_label = piece.shape is Shape.LABEL or self._options.values is Values.LABELS
        known: dict[str | tuple[str, ...], str] = {}
        for choice in choices:
            if choice.missing and self._options.missing is Missing.BLANK:
                known[choice.name] = ""
            else:
                known[choice.name] = self._shared(column, self._label(choice) if as_label else choice.name)
        return Encoder(piece.variable, piece.block, known, lambda answer: self._typed(column, node, answer))

    def _joined(self, piece: Piece, choices: tuple[Choice, ...]) -> Encoder:
        column = cells.letters(piece.first)
        names = {c.name: self._label(c) if piece.shape is Shape.LABEL else c.name for c in choices}
        between = "; " if piece.shape is Shape.LABEL else " "
        known: dict[str | tuple[str, ...], str] = {}

        def make(answer: Any) -> str:
            picked = _picked(answer)
            if picked is None:
                return self._other(column, piece.variable, answer)
            if self._is_blanked(choices, answer):
                return ""
            text = between.join(names.get(name, name) for name in picked)
            cell = self._place.text(column, text, piece.variable)
            if all(name in names for name in picked) and len(known) < _MOST_REMEMBERED and fits(text):
                known[picked] = cell
            return cell

        return Encoder(piece.variable, piece.block, known, make)

    def _split(self, piece: Piece, choices: tuple[Choice, ...]) -> Encoder:
        offered = {choice.name for choice in choices}
        columns = [
            (code, cells.letters(piece.first + n)) for n, code in enumerate(piece.codes) if code in offered
        ]
        known: dict[str | tuple[str, ...], str] = {}

        def make(answer: Any) -> str:
            picked = _picked(answer)
            if picked is None:
                return "".join(self._other(column, piece.variable, answer) for _, column in columns)
            if self._is_blanked(choices, answer):
                return ""
            made = "".join(cells.number_cell(column, int(code in picked)) for code, column in columns)
            if len(known) < _MOST_REMEMBERED and offered.issuperset(picked):
                known[picked] = made
            return made

        return Encoder(piece.variable, piece.block, known, make)

    def _typed(self, column: str, node: Node, answer: Any) -> str:
        if isinstance(answer, str):
            return _dated(column, node, answer) or self._place.text(column, answer, node.name)
        if isinstance(answer, bool):
            return cells.boolean_cell(column, answer)
        if isinstance(answer, (int, float)):
            if cells.is_exact(answer):
                return cells.number_cell(column, answer)
            return self._place.text(column, str(answer), node.name)
        return self._other(column, node.name, answer)

    def _other(self, column: str, variable: str, answer: Any) -> str:
        """A special answer, or what no question of this kind should hold, which is shown as it is."""
        if answer is None:
            return ""
        if (attachment := attachment_of(answer)) is not None:
            return self._place.text(column, self._place.file(variable, attachment), variable)
        if not isinstance(answer, dict) or not isinstance(answer.get("missing"), str):
            text = answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)
            return self._place.text(column, text, variable)
        kind = answer["missing"]
        match self._options.missing:
            case Missing.BLANK:
                return ""
            case Missing.CODES:
                text = self._layout.missing_codes.get(kind, f".{kind}")
            case Missing.LABELS:
                text = missing.label(self._form, kind, self._options.language)
        return self._place.text(column, text, variable)

    def _is_blanked(self, choices: tuple[Choice, ...], answer: Any) -> bool:
        return (
            self._options.missing is Missing.BLANK
            and missing.stored_kind(missing.kinds_of(choices), answer) != ""
        )

    def _label(self, choice: Choice) -> str:
        return self._form.text(choice.label, self._options.language) or choice.name

    def _shared(self, column: str, text: str) -> str:
        return cells.shared_cell(column, self._place.book.shared(self._place.book.visible(text)))


def _of_one(encoder: Encoder) -> Encoder:
    """For a question of one choice where another version takes several: one column, one way of writing."""
    make = encoder.make
    return replace(
        encoder, known={}, make=lambda answer: make([answer] if isinstance(answer, str) else answer)
    )


def _picked(answer: Any) -> tuple[str, ...] | None:
    """The names of a list of choices, None for anything else."""
    if isinstance(answer, list) and all(isinstance(name, str) for name in answer):
        return tuple(answer)
    return None


def _dated(column: str, node: Node, answer: str) -> str:
    """A date or time cell for an answer that is one, else ""."""
    try:
        if node.kind is Kind.TIME:
            return cells.time_cell(column, time.fromisoformat(answer))
        if node.kind in _DAYS or (node.kind in CALCULATED and len(answer) == 10 and _ISO.fullmatch(answer)):
            day = date.fromisoformat(answer)
            return cells.date_cell(column, day) if cells.is_datable(day) else ""
        if node.kind in _MOMENTS or (node.kind in CALCULATED and _ISO.fullmatch(answer)):
            moment = datetime.fromisoformat(answer)
            return cells.moment_cell(column, moment) if cells.is_datable(moment) else ""
    except ValueError:
        return ""
    return ""
