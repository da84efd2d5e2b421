"""Records that came with different contents: what differs, side by side, in the form's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot

from app.actions.merging import form_hashes
from app.base.errors import Cancelled, KnownError
from app.ui import messages
from app.ui.coordinate.comparison import Compared, compare
from app.ui.coordinate.figure import TableCard
from app.ui.coordinate.room import Bar, Room, fill
from app.ui.coordinate.when import stored
from app.ui.coordinate.words import Words, status
from app.ui.page import Step
from app.ui.widgets.card import Banner
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import appear
from app.ui.widgets.table import Cell, HairlineTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.base.progress import Progress
    from app.interview.record import Record
    from app.ui.coordinate.comparison import Field
    from app.ui.coordinate.overview import Overview
    from app.ui.coordinate.room import Desk
    from app.ui.tasks import Task
    from app.ui.widgets.card import Tone
    from app.ui.widgets.table import Row

SHOW_KEY: Final = "Ctrl+D"
_ALWAYS: Final = ("_device", "_enumerator", "_status", "_start", "_end")
"""Parts of the header that stand over every comparison, whether or not they differ."""


class ConflictsRoom(Room):
    """Shows, decides nothing. Answers are read when the room is opened and forgotten when it is left."""

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, parent, wide=True)
        self._found: tuple[Compared, ...] | None = None
        self._names: dict[str, str] = {}
        self._task: Task | None = None
        self._is_open = False
        self.shows_private = False
        self._title = Label(role="h1")
        self.notice = Banner()
        self.error = Banner(tone="error")
        self.table = HairlineTable()
        self.table.moved.connect(self._moved)
        self._table_card = TableCard(self.table)
        self.sides = HairlineTable(marks_row=False)
        self._sides_card = TableCard(self.sides)
        for part in (self._title, self.notice, self.error, self._table_card, self._sides_card):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.retranslate()

    def bar(self) -> Bar:
        """Showing what is hidden at first."""
        if not self._has_private():
            return Bar()
        text = self.tr("Hide sensitive answers") if self.shows_private else self.tr("Show sensitive answers")
        return Bar(Step(text, SHOW_KEY), self.tr("Make sure that nobody looks over your shoulder."))

    def go_back(self) -> None:
        """Show or hide sensitive answers."""
        self.shows_private = not self.shows_private
        self._show_sides()
        self.bar_changed.emit()

    def shown(self) -> None:
        """Read the contents; the list has the keyboard."""
        self._is_open = True
        self._load()
        if self._found:
            self.table.setFocus()

    def left(self) -> None:
        """Forget the answers."""
        self._is_open = self.shows_private = False
        self.cancel()
        self._found = None
        self._show()

    def cancel(self) -> None:
        """Stop reading."""
        if self._task is not None:
            self._task.cancel()

    def show_overview(self, overview: Overview) -> None:
        """Read again where the room is open; the interviews are called as in every other room."""
        self._names = {line.record: line.name for line in overview.health.lines}
        if self._is_open:
            self._load()

    def _name(self, one: Compared) -> str:
        return self._names.get(one.record, one.record[:8])

    def _load(self) -> None:
        desk = self.around.desk

        def job(progress: Progress) -> tuple[Compared, ...]:
            return compare(desk, progress)

        self._task = self.around.tasks.run(job, self._loaded, self._failed)

    def _loaded(self, found: tuple[Compared, ...]) -> None:
        self._task = None
        if not self._is_open:
            return
        first = not self._found
        self._found = found
        self.error.show_message("")
        self._show()
        self.bar_changed.emit()
        if first and found:
            self.table.setFocus()

    def _failed(self, error: KnownError) -> None:
        self._task = None
        if not isinstance(error, Cancelled):
            self.error.show_message(messages.message(error))

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Conflicts"))
        self._show()
        super().retranslate()

    def _show(self) -> None:
        found = self._found or ()
        self.notice.show_message(*self._notice())
        appear(self._table_card, bool(found))
        self._table_card.title.setText(self.tr("Interviews that came with different contents"))
        self.table.setAccessibleName(self._table_card.title.text())
        rows = [
            (
                self._name(one),
                ", ".join(dict.fromkeys(v.enumerator for v in one.versions)),
                stored(one.versions[0].day),
                str(len(one.versions)),
                self.tr("%n differences", "", len(one.fields)),
            )
            for one in found
        ]
        head = (
            self.tr("Interview"), self.tr("Enumerator"), self.tr("Day"), self.tr("Versions"),
            self.tr("What differs"),
        )  # fmt: skip
        self.table.show_rows(head, rows, (3, 3, 4, 2, 4), max(self.table.row, 0))
        self._show_sides()

    def _notice(self) -> tuple[str, Tone]:
        if self._found is None:
            return "", "info"
        if not self._found:
            return self.tr("No conflict: every interview came with one content only."), "ok"
        return (
            self.tr(
                "Nothing was overwritten: every version is kept. Dala cannot record a decision yet. Until it"
                " can, exports take version 1: a withdrawal before everything, then a complete interview"
                " before a partial one, then the one that ended later. Ask the enumerators which is right."
            ),
            "warning",
        )

    @property
    def current(self) -> Compared | None:
        """The conflict whose contents are shown."""
        found = self._found or ()
        return found[self.table.row] if 0 <= self.table.row < len(found) else None

    def _words(self, record: Record) -> Words:
        return Words(form_hashes(self.around.desk).get(record.form_hash), self.around.texts.language)

    def _has_private(self) -> bool:
        one = self.current
        return one is not None and any(self._is_private(one, each) for each in one.fields)

    def _is_private(self, one: Compared, each: Field) -> bool:
        return any(self._words(record).is_private(each.path) for record in one.versions)

    @Slot(int)
    def _moved(self, row: int) -> None:
        self.shows_private = False
        self._show_sides()
        self.bar_changed.emit()

    def _show_sides(self) -> None:
        one = self.current
        appear(self._sides_card, one is not None)
        if one is None:
            self.sides.show_rows((), (), ())
            return
        said = fill(self.tr("Interview {code}, side by side"), code=self._name(one))
        self._sides_card.title.setText(said)
        self.sides.setAccessibleName(said)
        words = [self._words(record) for record in one.versions]
        rows: list[Row] = [self._head_row(one, name) for name in _ALWAYS]
        for each in sorted(one.fields, key=lambda each: words[0].order(each.path)):
            if each.path in _ALWAYS:
                continue
            question = next((w for w in words if w.node(each.path) is not None), words[0])
            hidden = not self.shows_private and self._is_private(one, each)
            answers = (w.answer(each.path, value) for w, value in zip(words, each.values, strict=True))
            cells = [Cell(self.tr("hidden"), "muted") if hidden else Cell(said) for said in answers]
            rows.append((Cell(question.question(each.path)), *cells))
        names = [fill(self.tr("Version {n}"), n=n) for n in range(1, len(one.versions) + 1)]
        names[0] = fill(self.tr("{version}, exported for now"), version=names[0])
        self.sides.show_rows((self.tr("Question"), *names), rows, (5, *([4] * len(names))))

    def _head_row(self, one: Compared, name: str) -> Row:
        values: list[Cell | str] = [Cell(Words(None, "").question(name), "muted")]
        for record in one.versions:
            if name == "_status":
                values.append(status(record.status.value))
            else:
                values.append(Words(None, "").answer(name, str(getattr(record, name[1:]))))
        return values
