"""Draws on paper from a command: a Qt application without a window, in the language that was asked for."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from app.ui.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def for_paper(language: str = "") -> Iterator[None]:
    """Let the block draw in that language, the system's by default; no display is needed."""
    app = QCoreApplication.instance()
    if app is None:
        # Only Linux may be without a display, and only there do the system's fonts not need one.
        app = QApplication(["dala", *(["-platform", "offscreen"] if sys.platform == "linux" else [])])
    before = QLocale()
    texts = Texts(app, language)
    try:
        yield
    finally:
        texts.close()
        texts.deleteLater()
        QLocale.setDefault(before)
