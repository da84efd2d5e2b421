"""Looks at every visible widget of a window: does its text fit, is it named, can Tab reach it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from app.ui.widgets.button import KeyButton
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.section_list import SectionRow


def visible(window: QWidget) -> list[QWidget]:
    """All visible widgets of a window, Qt's own inner ones left out."""
    return [
        w
        for w in window.findChildren(QWidget)
        if w.isVisible() and not isinstance(w, QScrollBar) and not w.objectName().startswith("qt_")
    ]


def texts_that_do_not_fit(window: QWidget) -> list[str]:
    """Labels, buttons and rows that are smaller than their text needs."""
    found = []
    for w in visible(window):
        if isinstance(w, ElidedLabel):
            continue
        if isinstance(w, QLabel) and w.wordWrap() and w.text():
            needs = w.heightForWidth(w.width())
            longest = max(w.fontMetrics().horizontalAdvance(word) for word in w.text().split() or [""])
            if needs > w.height() + 1 or longest > w.contentsRect().width() + 1:
                found.append(f"{w.text()!r} {w.width()}x{w.height()}, needs {longest}x{needs}")
        elif isinstance(w, QLabel) and w.text():
            needs = w.fontMetrics().horizontalAdvance(w.text())
            if needs > w.contentsRect().width() + 1:
                found.append(f"{w.text()!r} {w.width()} wide, needs {needs}")
        elif isinstance(w, KeyButton) and w.sizeHint().width() > w.width():
            found.append(f"button {w.shown_text!r} {w.width()} wide, needs {w.sizeHint().width()}")
        elif isinstance(w, ChoiceRow | SectionRow) and w.heightForWidth(w.width()) > w.height():
            found.append(f"row {w.accessibleName()!r} {w.height()} high, needs {w.heightForWidth(w.width())}")
    return found


def _placed(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.isVisible() and layout is not None and not child.isWindow():
            yield child


def siblings_that_overlap(window: QWidget) -> list[str]:
    """Pairs of widgets of one parent that lie on each other."""
    found = []
    for parent in [window, *visible(window)]:
        if isinstance(parent, QAbstractScrollArea):
            continue
        children = list(_placed(parent))
        for i, one in enumerate(children):
            for other in children[i + 1 :]:
                if QRect(one.geometry()).intersects(other.geometry()):
                    found.append(f"{_name(one)} and {_name(other)} in {_name(parent)}")
    return found


def unnamed(window: QWidget) -> list[str]:
    """Widgets that take the keyboard and have no accessible name."""
    return [
        _name(w)
        for w in visible(window)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.isEnabled()
        and not w.accessibleName()
        and w.focusProxy() is None
    ]


def out_of_tabs_reach(window: QWidget) -> list[str]:
    """Widgets that take the keyboard by Tab but that no Tab reaches."""
    wanted = {
        w
        for w in visible(window)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isEnabled() and w.focusProxy() is None
    }
    at = QApplication.focusWidget() or window
    reached: set[QWidget] = set()
    link = at
    for _ in range(20_000):
        reached.add(link)
        link = link.nextInFocusChain()
        if link is at:
            break
    return [_name(w) for w in wanted - reached]


def untranslated(window: QWidget, known: set[str]) -> list[str]:
    """Texts on the screen, in the pseudo-language, that are neither in its brackets nor in `known`."""
    found = []
    for w in visible(window):
        text = ""
        if isinstance(w, Label):
            text = w.accessibleName() if isinstance(w, ElidedLabel) else w.text()
        elif isinstance(w, KeyButton):
            text = w.shown_text
        elif isinstance(w, QAbstractButton):
            text = w.text().replace("&&", "&")
        elif isinstance(w, QLineEdit | QPlainTextEdit):
            text = w.placeholderText()
        bare = re.sub(r"⟦[^⟧]*⟧", "", text)
        for part in re.split(r"  ·  | · |\n", bare):
            word = part.strip(" ✓!✎–—·…")
            if re.search(r"[^\W\d_]", word) and word not in known:
                found.append(f"{_name(w)}: {word!r}")
    return found


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__}({widget.accessibleName() or widget.objectName()!r})"
