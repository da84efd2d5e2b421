"""Keys as they reach a window from outside, and what a person sees on it: for stories told by keys only.

Nothing here calls what a user could not reach: keys go to the window as the system gives them, and what is
read is what the widgets show. The one look behind the screen is `answers`, for comparing afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.interview.session import Session
from app.ui import keys
from app.ui.collect.grid_card import GridRow
from app.ui.collect.interview_page import InterviewPage
from app.ui.collect.question_card import QuestionCard
from app.ui.collect.section_view import QuestionView
from app.ui.fields.agree import AgreeField
from app.ui.fields.line import BoxField, LineField
from app.ui.fields.select_field import SelectField
from app.ui.program import Program
from app.ui.widgets.choice_row import ChoiceRow

Seen = dict[str, Any]


def strike(window: QWidget, names: Sequence[str], *, held: bool = False) -> None:
    """Press keys by the names that screens show; `'abc` types a text. `held`: a key that repeats itself."""
    for name in names:
        if name.startswith("'"):
            for letter in name[1:]:
                _send(window, _code(letter), Qt.KeyboardModifier.NoModifier, letter, held=held)
        else:
            key, modifiers = keys.event_for(name)
            text = name if len(name) == 1 else ""
            _send(window, int(key), modifiers, text, held=held)


def _code(letter: str) -> int:
    return ord(letter.upper()) if len(letter.upper()) == 1 else 0


def _send(window: QWidget, code: int, modifiers: Qt.KeyboardModifier, text: str, *, held: bool) -> None:
    handle = window.windowHandle()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(handle, QKeyEvent(kind, code, modifiers, text, held))
    QApplication.sendPostedEvents()


def look_at(program: Program) -> Seen:
    """What the window shows, as JSON can hold it."""
    shell = program.window.shell
    page = shell.page
    focus = QApplication.focusWidget()
    seen: Seen = {
        "page": type(page).__name__,
        "saved": shell.saved.text(),
        "focus": type(focus).__name__ if focus is not None else "",
        "busy": program.tasks.is_busy,
    }
    if isinstance(page, InterviewPage):
        seen |= _look_at_interview(page)
    return seen


def _look_at_interview(page: InterviewPage) -> Seen:
    shown = page._stack.currentWidget()
    view = page.questions.current
    seen: Seen = {
        "view": {page.review: "review", page.stop_view: "stop"}.get(shown, "questions"),
        "question": page.session.cursor,
        "language": page.session.language,
        "open": page.review.open,
        "answers": answers(page.session),
        "shown": {path: shown_answer(one) for path, one in page.questions.views.items()},
    }
    if view is not None:
        seen |= _look_at_question(page, view)
    return seen


def _look_at_question(page: InterviewPage, view: QuestionView) -> Seen:
    focus = QApplication.focusWidget()
    area, port = view.rect(), page.questions.viewport()
    top = view.mapTo(port, area.topLeft()).y()
    state = view.state
    return {
        "framed": view.path,
        "has_keyboard": focus is not None and (focus is view or view.isAncestorOf(focus)),
        "in_sight": view.isVisible() and 0 <= top <= max(0, port.height() - 40),
        "kind": state.node.kind.value,
        "caps": _caps(view),
        "labels": {row.name: row.accessibleName() for row in _rows(view)},
        "chosen": sorted(_chosen(view)),
        "line": _line(view),
        # A choice such as "don't know" stands as a chip with a key of its own.
        "chips": {special.kind: view.parts._keys[special.kind] for special in state.specials},
        "chip_of_choice": {s.choice: view.parts._keys[s.kind] for s in state.specials if s.choice},
        "lit": [
            s.kind for s, chip in zip(state.specials, view.parts.specials, strict=True) if chip.isChecked()
        ],
        "warned": view.parts.confirm_chip.isVisible(),
        "remark": view.parts._remark.text() if view.parts._remark.isVisible() else "",
        "says": list(view.parts.texts),
        "label": state.label,
    }


def _rows(view: QuestionView) -> list[ChoiceRow]:
    if isinstance(view, QuestionCard) and isinstance(view.field, SelectField):
        return view.field.rows
    return []


def _caps(view: QuestionView) -> dict[str, str]:
    """What stands in the cap beside each choice."""
    if isinstance(view, GridRow):
        return {choice.name: str(place) for place, choice in enumerate(view.state.choices, 1)}
    if isinstance(view, QuestionCard) and isinstance(view.field, AgreeField):
        return {"": view.field.row.key}
    return {row.name: row.key for row in _rows(view)}


def _chosen(view: QuestionView) -> list[str]:
    if isinstance(view, GridRow):
        return [choice.name for choice in view.state.choices if choice.name == view.state.value]
    return [row.name for row in _rows(view) if row.isChecked()]


def _line(view: QuestionView) -> str | None:
    if isinstance(view, QuestionCard):
        if isinstance(view.field, LineField):
            return view.field.edit.text()
        if isinstance(view.field, BoxField):
            return view.field.edit.toPlainText()
    return None


def shown_answer(view: QuestionView) -> Any:
    """The answer as it stands on the screen: the lit chip, the ticked rows, or the text of the line."""
    for special, chip in zip(view.state.specials, view.parts.specials, strict=True):
        if chip.isChecked():
            return {"missing": special.kind}
    line = _line(view)
    if line is not None:
        return line or None
    return sorted(_chosen(view)) or None


def answers(session: Session) -> Seen:
    """All that the interview holds, by path: value or special answer as texts, and remarks."""
    found: Seen = {}
    for path in session.asked():
        state = session.state(path)
        if state.missing is not None:
            found[path] = {"missing": state.missing}
        elif isinstance(state.value, tuple):
            found[path] = sorted(state.value)
        elif state.is_answered:
            found[path] = state.raw or str(state.value)
        if state.remark:
            found[path + " remark"] = state.remark
    return found
