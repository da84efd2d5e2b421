"""Ticks and choices that stand inside a card: without a frame of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.coordinate.ticks import TickCard
from app.ui.theme import look
from app.ui.widgets.choice_card import ChoiceCard

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.ui.widgets.card import Card

    _Base = Card
else:
    _Base = object


class Bare(_Base):
    """Mix-in that stands before a card's class."""

    def restyle(self) -> None:
        """No margins: the card around it has them."""
        self.column.setContentsMargins(0, look().px(4), 0, look().px(4))
        self.column.setSpacing(look().px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """No frame."""


class BareTicks(Bare, TickCard):
    """A `TickCard` inside a card."""


class BareChoices(Bare, ChoiceCard):
    """A `ChoiceCard` inside a card."""
