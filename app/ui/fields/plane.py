"""Choices below each other, side by side, or as one row of a scale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QLineF, QRect, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import look
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from app.ui.widgets.choice_row import ChoiceRow


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How choices stand: in `columns` of equal width (0: as many as fit), packed, or on a scale."""

    sort: Literal["columns", "packed", "scale"] = "columns"
    columns: int = 1


def arrangement(appearance: frozenset[str]) -> Arrangement:
    """The arrangement that XLSForm's appearances name."""
    if "likert" in appearance:
        return Arrangement("scale")
    for word in appearance:
        stem, _, number = word.rpartition("-")
        if stem in ("columns", "compact", "quickcompact") and number.isdecimal() and int(number):
            return Arrangement("columns", int(number))
    if appearance & {"columns-pack", "columns-flex", "horizontal-compact", "compact", "quickcompact"}:
        return Arrangement("packed")
    return Arrangement("columns", 0 if appearance & {"columns", "horizontal"} else 1)


@dataclass(frozen=True, slots=True)
class _Arranged:
    """The place of each row, how many are side by side (0: packed), and whether they stand upright."""

    places: list[QRect]
    across: int
    upright: bool = False


class ChoicePlane(Styled, QWidget):
    """Places its rows itself, for the width that it gets; the text of none is cut."""

    def __init__(self, arranged: Arrangement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arranged = arranged
        self._rows: list[ChoiceRow] = []
        self._across = 1
        self._gap_before: int | None = None
        self._known: dict[int, _Arranged] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def across(self) -> int:
        """How many choices stand side by side; 0 where they are packed."""
        return self._across

    def place(self, rows: Sequence[ChoiceRow]) -> None:
        """Hold these, in this order; to be called too when a text among them is another one."""
        self._rows = list(rows)
        self._again()

    def show_gap(self, before: int | None) -> None:
        """Show where a dragged row would go: before row `before`, None to show nothing."""
        if before != self._gap_before:
            self._gap_before = before
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Fewer pixels across make more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at `width`."""
        return max((r.bottom() + 1 for r in self._arrange(width).places), default=0)

    def sizeHint(self) -> QSize:
        """As high as at its width now."""
        return QSize(look().px(240), self.heightForWidth(max(self.width(), look().px(240))))

    def minimumSizeHint(self) -> QSize:
        """No narrower than a short choice; its height follows from its width."""
        return QSize(look().px(120), look().px(40) if self._rows else 0)

    def _arrange(self, width: int) -> _Arranged:
        """Where the rows stand at `width`; layouts ask many times for the same."""
        if width not in self._known:
            self._known[width] = self._arranged_for(width)
        return self._known[width]

    def _arranged_for(self, width: int) -> _Arranged:
        rows, gap = self._rows, look().px(8)
        if not rows:
            return _Arranged([], 1)
        if self._arranged.sort == "packed":
            return _Arranged(self._pack(width, gap), 0)
        across, upright = self._fitting(width, gap), False
        if self._arranged.sort == "scale":
            least = max(row.least_width(upright=True) for row in rows)
            upright = (width - gap * (len(rows) - 1)) // len(rows) >= least
            across = len(rows) if upright else 1
        wide = (width - gap * (across - 1)) // across
        found: list[QRect] = []
        top = 0
        for first in range(0, len(rows), across):
            line = rows[first : first + across]
            high = max(row.height_at(wide, upright=upright) for row in line)
            found += [QRect(place * (wide + gap), top, wide, high) for place in range(len(line))]
            top += high + gap
        return _Arranged(found, across, upright)

    def _fitting(self, width: int, gap: int) -> int:
        wanted = self._arranged.columns
        if wanted == 1:
            return 1
        if wanted == 0:
            need = max(row.natural_width() for row in self._rows)
            wanted = len(self._rows)
        else:
            need = max(row.least_width() for row in self._rows)
        return max(1, min(wanted, len(self._rows), (width + gap) // (need + gap)))

    def _pack(self, width: int, gap: int) -> list[QRect]:
        lines: list[list[QRect]] = [[]]
        for row in self._rows:
            wide = min(row.natural_width(), width)
            left = lines[-1][-1].right() + 1 + gap if lines[-1] else 0
            if left and left + wide > width:
                lines.append([])
                left = 0
            lines[-1].append(QRect(left, 0, wide, row.height_at(wide, upright=False)))
        found: list[QRect] = []
        top = 0
        for line in lines:
            high = max(r.height() for r in line)
            found += [QRect(r.x(), top, r.width(), high) for r in line]
            top += high + gap
        return found

    def _move(self) -> None:
        arranged = self._arrange(self.width())
        self._across = arranged.across
        for row, place in zip(self._rows, arranged.places, strict=True):
            row.set_upright(arranged.upright)
            row.setGeometry(place)

    def _again(self) -> None:
        self._known.clear()
        self.updateGeometry()
        self._move()

    def restyle(self) -> None:
        """Place the rows for the new scale."""
        self._again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the rows for the new width."""
        super().resizeEvent(event)
        self._move()

    def event(self, event: QEvent) -> bool:
        """A row changed its size, came or went."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._again()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint where a dragged row would go."""
        if self._gap_before is None or not self._rows:
            return
        now = look()
        if self._gap_before < len(self._rows):
            y = self._rows[self._gap_before].geometry().top() - now.px(4)
        else:
            y = self._rows[-1].geometry().bottom() + now.px(4)
        y = min(max(y, now.px(1)), self.height() - now.px(2))
        painter = QPainter(self)
        painter.setPen(QPen(now.colour("accent"), now.px(3)))
        painter.drawLine(QLineF(0, y, self.width(), y))
