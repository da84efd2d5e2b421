"""Writes the contacts of respondents who agreed to be contacted, apart from every answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from app.base.atomic import write_atomic
from app.base.progress import silent
from app.export.cells import Place
from app.export.interviews import WITHDRAWN, Content, roster_rows
from app.sheets import cells
from app.sheets.writer import Book, Column, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from app.base.progress import Progress
    from app.form.model import Form, Node

COLUMNS: Final = (("_record", 38), ("_row", 8), ("variable", 24), ("contact", 60))
_LONG_TEXT: Final = (("_record", 38), ("_row", 8), ("variable", 24), ("part", 8), ("text", 60))
_YES: Final = "yes"


def write(
    path: Path,
    interviews: Iterable[Content],
    forms: Sequence[Form],
    progress: Progress = silent,
    *,
    total: int | None = None,
) -> int:
    """Write a row for each answer to a `contact` question whose consent is 'yes'; return their number.

    The consent is the answer to the question with the role `contact_consent`, in a form without that role the
    one with `consent`; without either nothing is written. Raises as `workbook.write` does.
    """
    book = Book(path.parent)
    try:
        export = _Contacts(book, forms)
        write_atomic(path, export.chunks(interviews, progress, total))
    finally:
        book.close()
    return export.sheet.rows


class _Contacts:
    """One list of contacts on its way."""

    def __init__(self, book: Book, forms: Sequence[Form]) -> None:
        self._book = book
        self._forms = {form.hash: form for form in forms}
        self.sheet: Sheet = book.sheet("contacts", [Column(*c) for c in COLUMNS], direct=True)
        self._place = Place(book, book.sheet("long_text", [Column(*c) for c in _LONG_TEXT]))

    def chunks(self, interviews: Iterable[Content], progress: Progress, total: int | None) -> Iterator[bytes]:
        """The package's bytes."""
        for number, content in enumerate(interviews, 1):
            form = self._forms.get(content["form_hash"])
            if form is not None and content["status"] != WITHDRAWN:
                self._interview(form, content)
            progress(number, total)
        self._book.finish()
        yield self._book.sink.take()

    def _interview(self, form: Form, content: Content) -> None:
        consent = form.roles.get("contact_consent") or form.roles.get("consent")
        if consent is None:
            return
        answers = content["answers"]
        for node in form.nodes.values():
            if node.pii == "contact" and node.is_asked:
                for number, row in _places(answers, node):
                    agreed = row.get(consent, answers.get(consent))
                    contact = row.get(node.name)
                    if agreed == _YES and isinstance(contact, str) and contact:
                        self._add(content, number, node.name, contact)

    def _add(self, content: Content, number: int, variable: str, contact: str) -> None:
        place = self._place
        place.record, place.row = place.book.visible(content["record"]), number
        self.sheet.add(
            cells.text_cell("A", place.record)
            + (cells.number_cell("B", number) if number else "")
            + cells.text_cell("C", variable)
            + place.text("D", contact, variable)
        )


def _places(answers: Mapping[str, Any], node: Node) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Where a question was asked: roster rows with their number, or the interview as number 0."""
    if not node.rosters:
        yield 0, answers
        return
    for number, _, row in roster_rows(answers, node.rosters):
        yield number, row
