"""The Tab key goes as the eye does, also to widgets that were made later than those below them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable


def tab_order(widgets: Iterable[QWidget]) -> None:
    """Have Tab go from each of `widgets` to the next."""
    for one, following in pairwise(widgets):
        QWidget.setTabOrder(one, following)
