"""What moving an interview to the newer version of its questionnaire would do, and moving it; or back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.actions import moving
from app.interview.fates import Fate
from app.interview.moving import answered_since
from app.ui.coordinate.figure import TableCard
from app.ui.coordinate.room import fill
from app.ui.page import Chrome, Page, Step
from app.ui.plain import plain_text
from app.ui.version_words import why_text
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import appear
from app.ui.widgets.table import HairlineTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.actions.desks import EnumeratorDesk
    from app.interview.session import Session

MOVE_KEY: Final = "Ctrl+Enter"
UNDO_KEY: Final = "Ctrl+Z"

_SHOWN: Final = (Fate.CHANGED, Fate.ORPHANED, Fate.RESTORED, Fate.NEW)


class MovePage(Page):
    """Answers by what becomes of them; no answer itself is shown.

    `session` belongs to the window's thread, and every version it needs is read before the page is made.

    Signals: moved(session) with the interview as it is now, not stored yet; back_asked().
    """

    moved = Signal(object)
    back_asked = Signal()

    def __init__(self, desk: EnumeratorDesk, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, session
        self._move = moving.plan(desk, session) if moving.newer_version(desk, session) else None
        self._title, self._what, self._kept = Label(role="h1"), Label(role="body"), Label()
        self.tables = {fate: HairlineTable(marks_row=False) for fate in _SHOWN}
        self._cards = {fate: TableCard(table) for fate, table in self.tables.items()}
        self._back_card = Card()
        self._back_text = Label()
        self.undo_button = KeyButton(key=UNDO_KEY)
        self.undo_button.clicked.connect(self.undo)
        row = QHBoxLayout()
        row.addWidget(self._back_text, 1)
        row.addWidget(self.undo_button)
        self._back_card.column.addLayout(row)
        self.area = ScrollColumn()
        for part in (self._title, self._what, self._kept, *self._cards.values(), self._back_card):
            self.area.column.addWidget(part)
        self.area.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.retranslate()

    def chrome(self) -> Chrome:
        """Stay, or move."""
        move = self._move
        primary = None
        if move is not None:
            said = self.tr("Move to version {version}")
            primary = Step(fill(said, version=move.preview.new_version), MOVE_KEY)
        return Chrome(
            title=self._session.title().strip() or self.tr("Interview"),
            subtitle=self.tr("Versions of the questionnaire"),
            back=Step(self.tr("Back to the interview"), "Esc"),
            primary=primary,
        )

    def retranslate(self) -> None:
        """Say it anew."""
        move = self._move
        if move is not None:
            preview = move.preview
            title = self.tr("From version {old} to version {new}")
            self._title.setText(fill(title, old=preview.old_version, new=preview.new_version))
            self._what.setText(
                self.tr(
                    "The survey has a newer version of this questionnaire. You can finish the interview with"
                    " the version it was begun with, or move it. Nothing is lost either way, and the move can"
                    " be undone until the interview is finished."
                )
            )
            self._kept.show_text(self.tr("%n answers stay as they are.", "", preview.kept))
        else:
            version = self._session.form.version
            self._title.setText(fill(self.tr("Version {version}"), version=version))
            self._what.setText(self.tr("The interview has the version that the survey has now."))
            self._kept.show_text("")
        self._show_tables()
        self._show_back()
        super().retranslate()

    def _show_tables(self) -> None:
        titles = {
            Fate.CHANGED: self.tr("Answers to look at again"),
            Fate.ORPHANED: self.tr("Answers to questions that are gone: kept beside the interview"),
            Fate.RESTORED: self.tr("Answers that come back"),
            Fate.NEW: self.tr("New questions"),
        }
        for fate, table in self.tables.items():
            found = self._move.preview.of(fate) if self._move is not None else ()
            card = self._cards[fate]
            appear(card, bool(found))
            card.title.setText(titles[fate])
            table.setAccessibleName(titles[fate])
            rows = [(plain_text(fated.label) or fated.path, why_text(fated.why)) for fated in found]
            if any(why for _, why in rows):
                table.show_rows(("", ""), rows, (5, 4))
            else:
                table.show_rows(("",), [(label,) for label, _ in rows], (1,))

    def _show_back(self) -> None:
        before = self._session.moved_from
        appear(self._back_card, before is not None)
        if before is None:
            return
        said = fill(self.tr("This interview was moved from version {version}."), version=before[1])
        orphans = len(self._session.orphans)
        if orphans:
            beside = self.tr("%n answers of earlier versions are kept beside it.", "", orphans)
            said = f"{said} {beside}"
        since = answered_since(self._session)
        if since:
            lost = self.tr("Undoing the move loses %n answers given since.", "", since)
            said = f"{said} {lost}"
        self._back_text.setText(said)
        self.undo_button.show_text(self.tr("Undo the move"))

    def shown(self) -> None:
        """The keys are the page's own."""
        self.setFocus()

    def key_pressed(self, key: str) -> bool:
        """Undoing, and scrolling."""
        if key == UNDO_KEY and self._session.moved_from is not None:
            self.undo()
            return True
        step = {"PgUp": -1, "PgDown": 1, "Up": -0.2, "Down": 0.2}.get(key)
        if step is None:
            return False
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + int(step * bar.pageStep()))
        return True

    def go_back(self) -> None:
        """To the interview as it is."""
        self.back_asked.emit()

    def go_on(self) -> None:
        """Move it."""
        if self._move is not None:
            self.moved.emit(self._move.session)

    @Slot()
    def undo(self) -> None:
        """Bring the interview back as it was before the last move."""
        self.moved.emit(moving.undo(self._desk, self._session))
