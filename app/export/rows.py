"""Writes the rows of interviews made with one form version: one of the interview, one a roster row."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from app.export.cells import Encoder, Encoders, Place
from app.export.columns import INTERVIEW_KEYS
from app.export.interviews import WITHDRAWN, Content, roster_rows, variable
from app.export.tally import Tally
from app.sheets import cells

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.export.columns import Layout, Table
    from app.export.options import ExportOptions
    from app.form.model import Form
    from app.sheets.writer import Sheet


class FormRows:
    """Knows which cells each answer of one form version becomes; `sheets` are by roster, "" is none."""

    def __init__(
        self,
        form: Form,
        layout: Layout,
        options: ExportOptions,
        place: Place,
        sheets: Mapping[str, Sequence[Sheet]],
    ) -> None:
        self.form = form
        self.tally = Tally(form)
        self._place = place
        self._sheets = sheets
        encoders = Encoders(form, layout, options, place)
        self._encoders = {table.roster: _encoders(encoders, form, table) for table in layout.tables}
        self._rosters = [(name, (*form.nodes[name].rosters, name)) for name in form.roster_names()]
        self._common = _text_cells(1, (form.form_id, form.version))

    def write(self, content: Content, respondent: str) -> None:
        """Append one interview to the sheets and count it. `respondent` is the pseudonym, "" for none."""
        answers = content["answers"]
        place = self._place
        place.record, place.row = place.book.visible(content["record"]), 0
        keys = self._interview_keys(content)
        if respondent:
            keys += cells.text_cell(cells.letters(len(INTERVIEW_KEYS)), respondent)
        again = cells.text_cell("A", place.record)
        self._row("", answers, [keys] + [again] * (len(self._sheets[""]) - 1))
        counts = content["status"] != WITHDRAWN
        if counts:
            self.tally.row("", answers)
            self.tally.not_reached(variable(path) for path in content["not_reached"])
        for roster, around in self._rosters:
            if around[0] not in answers:
                continue
            for number, parent, row in roster_rows(answers, around):
                place.row = number
                above = cells.number_cell("B", parent) if parent else ""
                keys = again + above + cells.number_cell("C", number)
                self._row(roster, row, [keys] * len(self._sheets[roster]))
                if counts:
                    self.tally.row(roster, row)

    def _row(self, roster: str, answers: Mapping[str, Any], keys: Sequence[str]) -> None:
        blocks = [[key] for key in keys]
        get = answers.get
        for name, append_to, known, make in self._encoders[roster]:
            answer = get(name)
            if answer is None:
                continue
            kind = type(answer)
            made = None
            if kind is str:
                made = known.get(answer)
            elif kind is list and known:
                try:
                    made = known.get(tuple(answer))
                except TypeError:  # a list that holds what no list of choices holds
                    made = None
            blocks[append_to].append(make(answer) if made is None else made)
        for sheet, block in zip(self._sheets[roster], blocks, strict=True):
            sheet.add("".join(block))

    def _interview_keys(self, content: Content) -> str:
        text = self._place.text
        start, end = _moment(content["start"]), _moment(content["end"])
        made = text("A", content["record"], "_record")
        made += self._common
        made += text("D", content["device"], "_device") + text("E", content["enumerator"], "_enumerator")
        made += _moment_cell("F", start) + _moment_cell("G", end)
        if isinstance(start, datetime) and isinstance(end, datetime):
            made += cells.number_cell("H", round((end - start).total_seconds() / 60, 1))
        return made + text("I", content["language"], "_language") + text("J", content["status"], "_status")


def _encoders(encoders: Encoders, form: Form, table: Table) -> list[tuple[str, int, Any, Any]]:
    """Plain tuples: this is what the innermost loop unpacks."""
    found: list[Encoder] = []
    for piece in table.pieces:
        variable = table.variables[piece.variable]
        node = variable.nodes.get(form.hash)
        if node is not None:
            found.append(encoders.encoder(piece, node, is_multiple=variable.is_multiple))
    return [(e.variable, e.block, e.known, e.make) for e in found]


def _text_cells(first: int, texts: Sequence[str]) -> str:
    return "".join(cells.text_cell(cells.letters(first + n), text) for n, text in enumerate(texts) if text)


def _moment(text: str) -> datetime | date | None:
    """A record's start or end: a moment, or of a withdrawn interview only the day."""
    try:
        return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    except ValueError:
        return None


def _moment_cell(column: str, moment: datetime | date | None) -> str:
    if moment is None or not cells.is_datable(moment):
        return ""
    if isinstance(moment, datetime):
        return cells.moment_cell(column, moment)
    return cells.date_cell(column, moment)
