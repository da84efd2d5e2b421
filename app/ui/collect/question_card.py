"""One question as a card, one note as a card, and what the page asks of both and of a grid's row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from app.form.model import ATTACHED
from app.interview.state import ProblemKind
from app.ui.collect.question_parts import QuestionParts
from app.ui.fields.attach import AttachField
from app.ui.fields.making import make_field
from app.ui.plain import plain_text
from app.ui.texts import Retranslating
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.interview.state import NodeState


def is_bad(state: NodeState, *, asked: bool) -> bool:
    """Whether the question gets the red frame: an error, or a blank that was passed by."""
    return any(
        p.severity == "error" and (asked or p.kind is not ProblemKind.REQUIRED) for p in state.problems
    )


class NoteCard(Card):
    """A text to read out or to know; nothing is answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Label(role="body")
        self._hint = Label(role="muted")
        self._hint.hide()
        self.column.addWidget(self._text)
        self.column.addWidget(self._hint)

    def show_state(self, state: NodeState) -> None:
        """Show the note's texts."""
        self._text.setText(plain_text(state.label))
        texts = (plain_text(state.hint), plain_text(state.guidance))
        self._hint.show_text("\n".join(text for text in texts if text))
        self.setAccessibleName(plain_text(state.label))


class QuestionCard(Retranslating, Card):
    """Number, question, hint, field, messages, chips.

    Signals (path is the question's):
        answered(path, value); special_chosen(path, kind); remark_kept(path, text);
        confirmed(path, index, remark); typed() when `is_pending` may be different;
        done(path) where the answer just given is all of it;
        attach_asked(path, Given) and picture_asked(path, Attachment) of a question that takes a file.
    """

    attach_asked = Signal(str, object)
    picture_asked = Signal(str, object)

    done = Signal(str)

    typed = Signal()
    answered = Signal(str, object)
    special_chosen = Signal(str, str)
    remark_kept = Signal(str, str)
    confirmed = Signal(str, int, str)

    def __init__(self, state: NodeState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = state.path
        self.state = state
        self.asked = False
        self._language = ""
        self._is_stale = False
        self._number = Label(role="caps", wrap=False)
        self._label = Label(role="question")
        self._hint = Label(role="muted")
        self._hint.hide()
        self.field = make_field(state.node)
        self.parts = QuestionParts()
        for part in (self._number, self._label, self._hint, self.field, self.parts):
            self.column.addWidget(part)
        self.setFocusProxy(self.field)
        self.field.answered.connect(self._answered)
        self.field.done.connect(self._done)
        self.parts.special_chosen.connect(self._special)
        self.parts.remark_kept.connect(self._remark)
        self.parts.confirmed.connect(self._confirmed)
        self.parts.back_to_field.connect(self.take_focus)
        self.field.typed.connect(self.typed)
        if isinstance(self.field, AttachField):
            self.field.given.connect(self._given)
            self.field.picture_asked.connect(self._picture)
        self.parts.typed.connect(self.typed)
        self.show_state(state, language="")

    def retranslate(self) -> None:
        """Say anew what is not the questionnaire's."""
        self.show_state(self.state, self._language)

    def refresh(self, state: NodeState, language: str, *, asked: bool) -> None:
        """Show a state, unless it is what is shown."""
        if self._is_stale or (state, language, asked) != (self.state, self._language, self.asked):
            self.show_state(state, language, asked=asked)

    def show_state(self, state: NodeState, language: str, *, asked: bool | None = None) -> None:
        """Show a state; a text that is not in `language`, that of the questions, is tagged with its own."""
        self.state, self.path, self._language = state, state.path, language
        self._is_stale = False
        self.asked = self.asked if asked is None else asked
        number = state.node.number
        tags = [number] if number else []
        if state.read_only:
            tags.append(self.tr("cannot be changed"))
        elif not state.required and state.node.required is None:
            tags.append(self.tr("optional"))
        if language and state.label_language and state.label_language != language:
            tags.append(state.label_language.upper())
        self._number.show_text("  ·  ".join(tags))
        label = plain_text(state.label)
        self._label.show_text(label)
        self._hint.show_text(plain_text(state.hint))
        self.setAccessibleName(label or state.node.name)
        self.field.show_state(state)
        self.parts.show_state(state, asked=self.asked)
        self._frame(current=self.is_current)

    def show_coordinator(self, text: str) -> None:
        """Say what the coordinator asks about it."""
        self.parts.show_coordinator(text)

    @property
    def may_serve_another_row(self) -> bool:
        """Whether the same question of another row may be shown in this card: nothing is begun in it."""
        return not self.is_pending and self.state.node.kind not in ATTACHED

    def leave_row(self) -> None:
        """Be ready for the same question of another row; much faster than a new card."""
        self.field.forget()
        self.parts.forget()
        self._is_stale = True

    def set_current(self, current: bool) -> None:
        """Frame it as the current question or not."""
        self._frame(current=current)

    def _frame(self, *, current: bool) -> None:
        self.set_frame(current=current, bad=is_bad(self.state, asked=self.asked))

    @property
    def is_pending(self) -> bool:
        """Whether something was typed that the interview does not know yet."""
        return self.field.is_pending or self.parts.is_pending

    def commit(self) -> None:
        """Say what was typed."""
        self.field.commit()
        self.parts.commit()

    @Slot()
    def take_focus(self) -> None:
        """Put the keyboard on the field."""
        self.field.take_focus()

    def key_pressed(self, key: str) -> bool:
        """Keys of the field and the chips."""
        return self.field.key_pressed(key) or self.parts.key_pressed(key)

    def keys_help(self) -> str:
        """The field's own keys, for the bottom bar."""
        return self.field.keys_help()

    @Slot(object)
    def _answered(self, value: object) -> None:
        self._is_stale = True  # what was typed may read as the answer that is there and look different
        self.answered.emit(self.path, value)

    @Slot(object)
    def _given(self, given: object) -> None:
        self.attach_asked.emit(self.path, given)

    @Slot(object)
    def _picture(self, attachment: object) -> None:
        self.picture_asked.emit(self.path, attachment)

    @Slot()
    def _done(self) -> None:
        self.done.emit(self.path)

    @Slot(str)
    def _special(self, kind: str) -> None:
        self.special_chosen.emit(self.path, kind)

    @Slot(str)
    def _remark(self, text: str) -> None:
        self.remark_kept.emit(self.path, text)

    @Slot(int, str)
    def _confirmed(self, index: int, remark: str) -> None:
        self.confirmed.emit(self.path, index, remark)
