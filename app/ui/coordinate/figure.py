"""A figure with what it counts, and the row of them at the top of a desk."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import look
from app.ui.widgets.card import Card, ProgressBar
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import Styled, appear


class Figure(Card):
    """A number, what it counts, and a line in a tone where something needs a look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = Label(role="h1", wrap=False)
        self.what = Label(role="muted")
        self.note = Label(role="muted")
        self.bar = ProgressBar()
        for part in (self.number, self.what, self.note, self.bar):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.bar.hide()

    def show_figure(
        self, number: str, what: str, note: str = "", tone: str = "muted", share: float | None = None
    ) -> None:
        """Show `number` of `what`; `note` in the role `tone`, a bar where there is a share of a whole."""
        self.number.setText(number)
        self.what.setText(what)
        self.note.set_role(tone)
        self.note.show_text(note)
        appear(self.bar, share is not None)
        if share is not None:
            self.bar.set_share(share)
            self.bar.setAccessibleName(what)


class FigureRow(Styled, QWidget):
    """Figures side by side, all as high as the highest."""

    def __init__(self, weights: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.figures = tuple(Figure() for _ in weights)
        for figure, weight in zip(self.figures, weights, strict=True):
            self._row.addWidget(figure, weight)
        self.restyle()

    def restyle(self) -> None:
        """Scale the gaps."""
        self._row.setSpacing(look().px(14))


class TableCard(Card):
    """A title over a table that fills the card to its edges."""

    def __init__(self, table: QWidget, parent: QWidget | None = None) -> None:
        self.title = Label(role="h2")
        self._head = QVBoxLayout()
        super().__init__(parent, flat=True)
        self._head.addWidget(self.title)
        self.column.addLayout(self._head)
        self.column.addWidget(table)
        self.restyle()

    def restyle(self) -> None:
        """Scale margins: the title stands over the table's first column."""
        super().restyle()
        self._head.setContentsMargins(look().px(16), look().px(8), look().px(16), 0)
