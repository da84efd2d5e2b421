"""An A4 sheet in black on white that grows downwards: headings, paragraphs, letters to copy, a QR code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import segno
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

DOTS: Final = 10
"""Dots a point: positions are exact, and a font's size in points means what it says."""

MARGIN: Final = 48.0
WIDTH: Final = 595.0 - 2 * MARGIN
HEIGHT: Final = 842.0 - 2 * MARGIN
"""What may be drawn on, in points of 1/72 inch."""

QUIET: Final = 4
"""Modules of white around a QR code (ISO/IEC 18004)."""

_POINTS: Final = 72
_TALL: Final = 10_000.0
_WRAP: Final = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: its size in points, and whether it is bold."""

    size: float
    bold: bool = False
    fixed: bool = False

    def font(self) -> QFont:
        """A font of the system; a fixed one tells 0 from O by itself on all that we know."""
        fixed = QFontDatabase.SystemFont.FixedFont
        font = QFontDatabase.systemFont(fixed) if self.fixed else QFont()
        font.setPointSizeF(self.size)
        font.setBold(self.bold)
        return font


TITLE: Final = Style(20, bold=True)
HEADING: Final = Style(12, bold=True)
TEXT: Final = Style(10.5)
SMALL: Final = Style(9)
LETTERS: Final = Style(19, bold=True, fixed=True)
WORDS: Final = Style(13, bold=True, fixed=True)


class Paper:
    """One page under the pen. `y` is how far down it is written, in points."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self.y = 0.0

    @property
    def full(self) -> bool:
        """Whether something was written below the end of the page."""
        return self.y > HEIGHT

    def text(
        self, words: str, style: Style = TEXT, *, left: float = 0, width: float = WIDTH, after: float = 6
    ) -> None:
        """A paragraph that wraps within `width`."""
        self._painter.setFont(style.font())
        room = _dots(left, self.y, width, _TALL)
        drawn = self._painter.drawText(room, int(_WRAP | Qt.AlignmentFlag.AlignLeft), words)
        self.y = drawn.bottom() / DOTS + after

    def points(self, texts: Sequence[str], style: Style = TEXT) -> None:
        """A list of paragraphs."""
        for words in texts:
            top = self.y
            self.text("•", style)
            self.y = top
            self.text(words, style, left=14, width=WIDTH - 14, after=4)
        self.y += 4

    def boxed(self, words: str, style: Style = HEADING) -> None:
        """A paragraph in a frame."""
        top = self.y
        self.y += 7
        self.text(words, style, left=10, width=WIDTH - 20, after=7)
        self._painter.setPen(QPen(QColor(Qt.GlobalColor.black), 1.5 * DOTS))
        self._painter.drawRect(_dots(0, top, WIDTH, self.y - top))
        self.y += 10

    def grid(self, cells: Sequence[str], columns: int, style: Style, *, down: bool = False) -> None:
        """Short texts in columns of one width, along the rows or `down` the columns."""
        self._painter.setFont(style.font())
        line = self._painter.fontMetrics().lineSpacing() * 1.15 / DOTS
        rows = -(-len(cells) // columns)
        for at, cell in enumerate(cells):
            row, column = (at % rows, at // rows) if down else divmod(at, columns)
            place = _dots(column * WIDTH / columns, self.y + row * line, WIDTH / columns, line)
            self._painter.drawText(
                place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), cell
            )
        self.y += rows * line + 8

    def code(self, content: str, side: float, left: float) -> float:
        """A QR code of `content` with its quiet zone in a square of `side` points; the y below it."""
        modules = matrix(content)
        step = side / (len(modules) + 2 * QUIET)
        black = QColor(Qt.GlobalColor.black)
        for row, cells in enumerate(modules):
            for first, last in _runs(cells):
                self._painter.fillRect(
                    _dots(
                        left + (first + QUIET) * step,
                        self.y + (row + QUIET) * step,
                        (last - first) * step,
                        step,
                    ),
                    black,
                )
        return self.y + side

    def at_foot(self, words: str) -> None:
        """A paragraph at the end of the page."""
        self._painter.setFont(SMALL.font())
        tall = self._painter.boundingRect(_dots(0, 0, WIDTH, _TALL), int(_WRAP), words).height() / DOTS
        self.y = max(self.y, HEIGHT - tall)
        self.text(words, SMALL, after=0)


def matrix(content: str) -> tuple[tuple[bool, ...], ...]:
    """The modules of the QR code of `content`, without its quiet zone; a third of them may be unreadable."""
    code = segno.make_qr(content, error="h", boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def pdf(pages: Sequence[Callable[[Paper], None]], title: str) -> bytes:
    """A PDF file with one A4 page for each of `pages`. Needs a QGuiApplication, no window.

    Raises ValueError where a page does not hold what is written on it.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Dala")
    writer.setResolution(_POINTS * DOTS)
    size = QPageSize(QSizeF(595, 842), QPageSize.Unit.Point, "A4")
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Point))
    painter = QPainter(writer)
    try:
        for number, draw in enumerate(pages):
            if number:
                writer.newPage()
            paper = Paper(painter)
            draw(paper)
            if paper.full:
                raise ValueError("the text is longer than the page")
    finally:
        painter.end()
        buffer.close()
    return bytes(data.data())


def _dots(left: float, top: float, width: float, height: float) -> QRectF:
    """A rectangle in points, in dots."""
    return QRectF(left * DOTS, top * DOTS, width * DOTS, height * DOTS)


def _runs(cells: Sequence[bool]) -> list[tuple[int, int]]:
    """The black stretches of a row, so that no printer leaves a hair between two modules."""
    found: list[tuple[int, int]] = []
    for at, black in enumerate(cells):
        if black and found and found[-1][1] == at:
            found[-1] = (found[-1][0], at + 1)
        elif black:
            found.append((at, at + 1))
    return found
