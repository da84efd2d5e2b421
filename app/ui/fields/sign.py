"""A signature: drawn with mouse, finger or pen, or attached as a picture; kept as a PNG."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.form.model import Kind
from app.ui.fields.attach import AttachField, Given
from app.ui.fields.line import PAUSE
from app.ui.theme import look
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from app.interview.state import NodeState

_SIZE: Final = QSize(1200, 300)
"""Dots of the kept picture; everything is drawn in these, whatever the screen's scale."""

_WIDE: Final = 5
_INK: Final = QColor("#1A2A6C")
_PAPER: Final = QColor("#FFFFFF")
_LINE: Final = QColor("#B8C0CC")
NAME: Final = "signature.png"


class SignaturePad(Styled, QWidget):
    """White paper in both themes, with a line to sign on.

    Signals: drawn() when a stroke ended.
    """

    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: QImage | None = None
        self._strokes: list[QPainterPath] = []
        self._is_drawing = False
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Four times as wide as high."""
        return QSize(look().px(704), look().px(176))

    def minimumSizeHint(self) -> QSize:
        """Room for a short name."""
        return QSize(look().px(240), look().px(176))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing on the sheet."""
        return self._kept is None and not self._strokes

    def show_kept(self, image: QImage | None) -> None:
        """Show what was drawn or attached before; strokes go on top of it."""
        self._kept = image
        self.update()

    def clear(self) -> None:
        """An empty sheet."""
        self._kept = None
        self._strokes.clear()
        self._is_drawing = False
        self.update()

    def take(self) -> bytes:
        """All that is on the sheet as a PNG, which counts as kept from now on."""
        image = QImage(_SIZE, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        self._draw(painter)
        painter.end()
        self._kept = image
        self._strokes.clear()
        held = QByteArray()
        buffer = QBuffer(held)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(held.data())

    def _draw(self, painter: QPainter) -> None:
        """Draw the sheet in the dots of the kept picture."""
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        sheet = QRectF(0, 0, _SIZE.width(), _SIZE.height())
        painter.fillRect(sheet, _PAPER)
        if self._kept is not None:
            size = self._kept.size().scaled(_SIZE, Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (_SIZE.width() - size.width()) / 2, (_SIZE.height() - size.height()) / 2
            painter.drawImage(QRectF(left, top, size.width(), size.height()), self._kept)
        pen = QPen(_INK, _WIDE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            painter.drawPath(stroke)

    def _sheet(self) -> QRectF:
        """Where the sheet lies: as large as it fits, in its own proportions, or signatures would be bent."""
        size = QSizeF(_SIZE).scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(0, (self.height() - size.height()) / 2, size.width(), size.height())

    def _dot(self, position: QPointF) -> QPointF:
        """A place on the sheet in dots of the kept picture."""
        sheet = self._sheet()
        scale = _SIZE.width() / max(1.0, sheet.width())
        x, y = position.x() * scale, (position.y() - sheet.top()) * scale
        return QPointF(min(max(x, 0.0), _SIZE.width()), min(max(y, 0.0), _SIZE.height()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke; fingers and pens come as a mouse too."""
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._is_drawing = True
        at = self._dot(event.position())
        stroke = QPainterPath(at)
        stroke.lineTo(at + QPointF(0.1, 0.0))
        self._strokes.append(stroke)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the stroke."""
        if self._is_drawing:
            self._strokes[-1].lineTo(self._dot(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        if self._is_drawing:
            self._is_drawing = False
            self.drawn.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet; the line to sign on is no part of the signature."""
        sheet = self._sheet()
        painter = QPainter(self)
        painter.save()
        painter.translate(sheet.topLeft())
        painter.scale(sheet.width() / _SIZE.width(), sheet.height() / _SIZE.height())
        painter.setClipRect(QRectF(QPointF(), QSizeF(_SIZE)))
        self._draw(painter)
        painter.restore()
        now = look()
        if self._kept is None:
            painter.setPen(QPen(_LINE, 1))
            base = sheet.bottom() - sheet.height() * 0.22
            painter.drawLine(
                QPointF(sheet.left() + now.px(24), base), QPointF(sheet.right() - now.px(24), base)
            )
        painter.setPen(QPen(now.colour("line"), 1))
        painter.drawRect(sheet.adjusted(0, 0, -1, -1))


class SignField(AttachField):
    """Draw; Del clears; 1 attaches a picture of a signature. Said when the pen rests, or when one goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._unsaid = self._drew = False
        super().__init__(Kind.SIGNATURE, parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.commit)
        self.pad.drawn.connect(self._drawn)

    def _lay_out(self) -> None:
        self.pad = SignaturePad()
        self.area.row.addWidget(self.pad, 1)
        self.picture.setParent(self)  # the sheet shows it
        self.name.setParent(self)
        for part in (self.area, self.size_label, self._error, self.buttons, self._note):
            self.column.addWidget(part)

    @Slot()
    def _drawn(self) -> None:
        self._unsaid = True
        self._pause.start()
        self._show()
        self.typed.emit()

    @property
    def is_pending(self) -> bool:
        """Whether something was drawn that is not kept yet."""
        return self._unsaid

    @Slot()
    def commit(self) -> None:
        """Keep what was drawn."""
        self._pause.stop()
        if self._unsaid and self._is_working:
            self._pause.start()  # one after the other
        elif self._unsaid and not self._is_locked:
            self._unsaid, self._drew = False, True
            self.given.emit(Given(name=NAME, data=self.pad.take()))
            self.typed.emit()

    def forget(self) -> None:
        """An empty sheet for another row."""
        super().forget()
        self._pause.stop()
        self._unsaid = self._drew = False
        self.pad.clear()

    def show_error(self, text: str) -> None:
        """Say why it is not kept; what was drawn stays, and is tried again."""
        super().show_error(text)
        self._unsaid, self._drew = self._drew, False
        self.typed.emit()

    def show_state(self, state: NodeState) -> None:
        """Show the signature that is kept."""
        before = self.attachment
        self.pad.setEnabled(not state.read_only)
        super().show_state(state)
        if self.attachment != before:
            if not self._drew and not self._unsaid:
                self.pad.clear()
            self._drew = False

    @Slot()
    def _ask_picture(self) -> None:
        if self.pad.is_empty:
            super()._ask_picture()

    def show_picture(self, image: QImage | None) -> None:
        """Show the signature on the sheet, unless somebody draws on it already."""
        if self.pad.is_empty:
            self.pad.show_kept(image)

    @Slot()
    def remove(self) -> None:
        """An empty sheet, whether what is on it was kept already or not."""
        if not self._is_locked and not self._is_working:
            self._pause.stop()
            self._unsaid = self._drew = False
            self.pad.clear()
            self.typed.emit()
            super().remove()
            self._show()

    def _show(self) -> None:
        super()._show()
        self.name.hide()
        self.remove_button.show_text(self.tr("Clear"))
        self.remove_button.setVisible(self.attachment is not None or self._unsaid)
        if self.attachment is not None and not self._is_working:
            self.size_label.setText(self.tr("Signed. Draw on to add to it, or clear it."))

    def limit_text(self) -> str:
        """What is said before anything is drawn."""
        return self.tr("Sign in the frame with the mouse, a finger or a pen.")

    def choose_text(self) -> str:
        """The way for whoever cannot draw."""
        return self.tr("Attach a picture of the signature…")

    def note_text(self) -> str:
        """Of a picture from the disk, what is said of every picture."""
        drawn = self.attachment is not None and self.attachment.name == NAME
        return "" if drawn else super().note_text()

    def keys_help(self) -> str:
        """The keys."""
        return self.tr("1 attach a picture   Del clear")
