"""Pictures that were attached are decoded small, within bounds, and only as what they are."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from app.ui.fields.picture import decoded
from tests.helpers.pictures import png, png_chunk


def bytes_of(image: QImage, kind: bytes) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(kind)).write(image)
    return bytes(held.data())


def test_pictures_are_decoded_within_bounds(qapp: QApplication) -> None:
    large = QImage(3000, 900, QImage.Format.Format_RGB32)
    large.fill(Qt.GlobalColor.red)
    small = decoded(bytes_of(large, b"jpeg"), "image/jpeg")
    assert small is not None
    assert (small.width(), small.height()) == (660, 198)
    header = png_chunk(b"IHDR", b"\0\1\0\0\0\1\0\0\x08\2\0\0\0")
    bomb = png()[:8] + header + png()[33:]
    assert len(bomb) == len(png())
    assert decoded(bomb, "image/png") is None
    assert decoded(png(), "image/jpeg") is None
    assert decoded(b"<svg/>", "image/svg+xml") is None
