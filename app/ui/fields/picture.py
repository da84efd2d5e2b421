"""A picture that was attached, decoded within bounds and shown small."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.interview import media
from app.ui.theme import look
from app.ui.widgets.styled import Styled

_FORMATS: Final = {
    "image/jpeg": b"jpeg",
    "image/png": b"png",
    "image/webp": b"webp",
    "image/gif": b"gif",
    "image/bmp": b"bmp",
}
_MOST_PIXELS: Final = 100_000_000
_MOST_MEGABYTES: Final = 256
"""What decoding may take: a small file can claim to be a picture of a terabyte."""

WIDTH: Final = 220
HEIGHT: Final = 150
"""The most that is shown of a picture, in unscaled pixels."""

_SHARP: Final = 3
"""Decoded that much larger, for screens with several dots a pixel and for larger text."""


def can_show(media_type: str) -> bool:
    """Whether pictures of that type are decoded at all."""
    return media_type in _FORMATS


def decoded(data: bytes, media_type: str) -> QImage | None:
    """The picture, small and right way up; None where it cannot or must not be decoded. For any thread."""
    kind = _FORMATS.get(media_type)
    if kind is None or media.media_type(data[: media.HEAD], "") != media_type:
        return None
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    held = QByteArray(data)  # a buffer does not keep its bytes
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return None
    most = QSize(WIDTH, HEIGHT) * _SHARP
    if size.width() > most.width() or size.height() > most.height():
        small = size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(QSize(max(1, small.width()), max(1, small.height())))
    image = reader.read()
    return None if image.isNull() else image


class Picture(Styled, QWidget):
    """A picture with rounded corners, never larger than it is; nothing where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def image(self) -> QImage | None:
        """What is shown."""
        return self._image

    def show_image(self, image: QImage | None) -> None:
        """Show a picture, or none."""
        self._image = image
        self.setVisible(image is not None)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The picture's size, within bounds."""
        if self._image is None:
            return QSize(0, 0)
        most = QSize(look().px(WIDTH), look().px(HEIGHT))
        size = self._image.size()
        if size.width() <= most.width() and size.height() <= most.height():
            return size
        return size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it with a hairline around."""
        if self._image is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(area, look().px(6), look().px(6))
        painter.setClipPath(path)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)  # what a picture lets through is paper
        painter.drawImage(area, self._image)
        painter.setClipping(False)
        painter.setPen(QPen(look().colour("line"), 1))
        painter.drawPath(path)
