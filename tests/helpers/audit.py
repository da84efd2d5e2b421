"""Looks at every visible widget of a window: does its text fit, is it named, can Tab reach it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTableView,
    QWidget,
)

from app.ui.widgets.button import KeyButton
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.labels import ElidedLabel
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
            cut = w.fontMetrics().horizontalAdvance(w.accessibleName()) > w.width()
            if cut and (w.accessibleName() != w.text() or w.toolTip() != w.text()):
                found.append(f"cut and said nowhere: {w.text()!r}")
            continue
        if isinstance(w, QLabel) and w.wordWrap() and w.text():
            needs = w.heightForWidth(w.width())
            words = re.split(r"\s+|(?<=/)|(?<=[^\W\d]-)", w.text())
            longest = max(w.fontMetrics().horizontalAdvance(word) for word in words)
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
        elif isinstance(w, QLineEdit) and w.placeholderText() and not w.text():
            needs = w.fontMetrics().horizontalAdvance(w.placeholderText())
            if needs > w.contentsRect().width() - 2 * w.fontMetrics().averageCharWidth():
                found.append(f"example {w.placeholderText()!r} {w.width()} wide, needs {needs}")
    return found


def cut_by_their_parents(window: QWidget) -> list[str]:
    """Widgets that stick out of what holds them; what scrolls may be higher than its view, never wider."""
    found = []
    for w in visible(window):
        holder = w.parentWidget()
        if holder is None or w.isWindow():
            continue
        area = holder.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is holder:
            if w.width() > holder.width() and not isinstance(area, QTableView):
                found.append(f"{_name(w)} {w.width()} wide in a view of {holder.width()}")
        elif not holder.rect().contains(w.geometry()):
            found.append(f"{_name(w)} {w.geometry().getRect()} in {_name(holder)} {holder.rect().getRect()}")
    return found


@dataclass(frozen=True, slots=True)
class Drawn:
    """A text that a widget painted itself: where it was told to, and what it took there."""

    owner: str
    text: str
    room: QRectF
    needs: QRectF


@contextmanager
def recorded_painting() -> Iterator[list[Drawn]]:
    """What Python code paints while this holds. Qt's own widgets paint in C++ and are not seen."""
    drawn: list[Drawn] = []
    draw = QPainter.drawText

    def record(painter: QPainter, *told: object) -> None:
        owner = _painting_widget()
        text = str(told[-1])
        if not text:
            return
        metrics = painter.fontMetrics()
        if isinstance(told[0], QRect | QRectF):
            room = QRectF(told[0])
            needs = QRectF(metrics.boundingRect(room.toRect(), int(told[1]), text))
        else:
            at = told[0].toPoint()
            wide = metrics.horizontalAdvance(text)
            needs = QRectF(at.x(), at.y() - metrics.ascent(), wide, metrics.height())
            room = QRectF(owner.rect()) if owner else needs
        drawn.append(Drawn(f"{_name(owner)} {id(owner)}" if owner else "?", text, room, needs))
        draw(painter, *told)

    QPainter.drawText = record
    try:
        yield drawn
    finally:
        QPainter.drawText = draw


def _painting_widget() -> QWidget | None:
    frame = sys._getframe(2)
    while frame is not None:
        owner = frame.f_locals.get("view") or frame.f_locals.get("self")
        if isinstance(owner, QWidget):
            return owner
        frame = frame.f_back
    return None


def painted(window: QWidget) -> list[Drawn]:
    """Every text that the window's own widgets paint now."""
    with recorded_painting() as drawn:
        window.grab()
    return drawn


def painted_texts_that_do_not_fit(drawn: list[Drawn]) -> list[str]:
    """Painted texts that are cut by the room they were given, or lie on another one of the same widget."""
    found = []
    by_owner: dict[str, list[Drawn]] = {}
    for one in drawn:
        if not one.room.adjusted(-1, -1, 1, 1).contains(one.needs):
            who = one.owner.rpartition(" ")[0]
            found.append(f"{who} paints {one.text!r} in {_size(one.room)}, needs {_size(one.needs)}")
        by_owner.setdefault(one.owner, []).append(one)
    for owner, texts in by_owner.items():
        for place, one in enumerate(texts):
            for other in texts[place + 1 :]:
                both = one.needs.intersected(other.needs)
                if one.text != other.text and both.width() > 1 and both.height() > 1:
                    found.append(f"{owner.rpartition(' ')[0]} paints {one.text!r} on {other.text!r}")
    return found


def _size(rect: QRectF) -> str:
    return f"{rect.width():.0f}x{rect.height():.0f}"


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


def untranslated(
    window: QWidget, known: set[str], drawn: list[Drawn] | None = None, pattern: str = r"[^\W\d_]"
) -> list[str]:
    """Texts on the screen, in the pseudo-language, that are neither in its brackets nor in `known`.

    With a `pattern`: in a real language, what of its texts cannot be a part of it.

    `drawn` is what the widgets paint themselves. Names that only a screen reader says are looked at too.
    """
    found = []
    known = known | _days()
    longest_first = sorted((k for k in known if len(k) > 3), key=len, reverse=True)
    said = [(_name(w), text) for w in visible(window) for text in _texts_of(w)]
    # What an elided label leaves away is in its name.
    silent = ("ElidedLabel", "SpokenWords")  # the words of a key are in its description, and are data
    said += [(one.owner, one.text) for one in drawn or () if not one.owner.startswith(silent)]
    for name, text in said:
        if text.endswith("…") and any(whole.startswith(text.rstrip("…")) for whole in known):
            continue  # the head of a column is a question cut short
        bare = _DATA.sub("", text)
        if not re.search(pattern, bare):
            continue
        for whole in longest_first:
            bare = bare.replace(whole, "")
        bare = re.sub(r"⟦[^⟦⟧]*⟧", "", re.sub(r"⟦[^⟦⟧]*⟧", "", bare))
        for part in re.split(r"  ·  | · |, |\n", bare):
            word = part.strip(" ✓!✎–—·….:;()“”")
            if re.search(pattern, word) and word not in known and not _KEY.fullmatch(word):
                found.append(f"{name}: {word!r}")
    return found


def _days() -> set[str]:
    """The words of dates, which the system translates."""
    english = QLocale("en_GB")
    kinds = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    found = {english.monthName(n, kind) for n in range(1, 13) for kind in kinds}
    return found | {english.dayName(n, kind) for n in range(1, 8) for kind in kinds}


_DATA = re.compile(
    r"/tmp/[^\s⟦⟧]+|[^\s⟦⟧]+\.(dala-[a-z]+|dala|xlsx|json|txt|log|key)\b|\b[0-9a-f]{8}\b|\b[A-Z0-9]{4}\b|\b[RS]\d\d(-\d+)?\b"
    r"|\b([a-z]{4} ){3,7}[a-z]{4}\b"
)
"""What no language changes: paths and files, the first letters of an id, a code, a passphrase."""

_KEY = re.compile(r"((Ctrl|Alt|Shift)\+)*(Enter|Esc|Ins|Del|Space|Tab|PgUp|PgDown|F\d+|[A-Z0-9↑↓])")


def _texts_of(widget: QWidget) -> list[str]:
    found = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    if isinstance(widget, QLabel):
        found.append(widget.text())
    elif isinstance(widget, KeyButton):
        found.append(widget.shown_text)
    elif isinstance(widget, QAbstractButton):
        found.append(widget.text().replace("&&", "&"))
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        found.append(widget.placeholderText())
    elif isinstance(widget, QHeaderView):
        model = widget.model()
        found += [str(model.headerData(n, widget.orientation()) or "") for n in range(widget.count())]
    return [text for text in found if text]


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__}({widget.accessibleName() or widget.objectName()!r})"
