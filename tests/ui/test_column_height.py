"""A page scrolls only where there is more to see."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.ui.main_window import MainWindow
from app.ui.page import Chrome, Page
from app.ui.widgets import column as columns
from app.ui.widgets.card import Banner
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.labels import Label

SENTENCES = "Every answer is saved the moment it is given, and nobody else can read it. " * 4


class Sentences(Page):
    """`count` long sentences under one another."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = ScrollColumn()
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.area)
        self.banners = [Banner(tone="info") for _ in range(count)]
        for banner in self.banners:
            self.area.column.addWidget(banner)
            banner.show_message(SENTENCES)
        self.last = Label("the last line")
        self.area.column.addWidget(self.last)
        self.area.column.addStretch(1)

    def chrome(self) -> Chrome:
        return Chrome("Dala")


@pytest.fixture
def laid_out(show: Callable[[Page], MainWindow]) -> Callable[[int], Sentences]:
    """A page of so many sentences in a small window, with every layout at rest."""

    def made(count: int) -> Sentences:
        page = Sentences(count)
        show(page).resize(1093, 614)
        for _ in range(3):
            QApplication.processEvents()
        return page

    return made


def test_what_fits_does_not_scroll(laid_out: Callable[[int], Sentences]) -> None:
    assert laid_out(6).area.verticalScrollBar().maximum() == 0


def test_what_does_not_fit_scrolls_to_its_last_line(laid_out: Callable[[int], Sentences]) -> None:
    page = laid_out(12)
    bar = page.area.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    below = page.area.viewport().height() - page.last.mapTo(page.area, page.last.rect().bottomLeft()).y()
    assert 0 < below < 60


def test_the_check_sees_a_page_as_high_as_in_the_narrowest_window(
    laid_out: Callable[[int], Sentences], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(columns._Inside, "minimumSizeHint", QWidget.minimumSizeHint)
    assert laid_out(6).area.verticalScrollBar().maximum() > 0
