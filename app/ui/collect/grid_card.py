"""Several questions with the same choices as one table: a row a question, a column a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.form.model import Kind
from app.ui.collect.question_card import is_bad
from app.ui.collect.question_parts import QuestionParts
from app.ui.keys import name_of
from app.ui.plain import plain_text
from app.ui.texts import Screen
from app.ui.theme import look
from app.ui.widgets.card import Card, paint_cap
from app.ui.widgets.choice_row import paint_mark
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import Styled, focus_ring, text_height

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from app.interview.state import ChoiceState, NodeState

_LABEL_SHARE: Final = 0.40
_MIDDLE: Final = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
_LEFT: Final = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


def _columns(width: int, count: int) -> tuple[int, list[QRect]]:
    """The label's width and the columns of the choices."""
    left = int(width * _LABEL_SHARE)
    step = (width - left) / max(1, count)
    return left, [QRect(int(left + i * step), 0, int(step), 0) for i in range(count)]


class GridHead(Styled, QWidget):
    """The choices above their columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[ChoiceState, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_choices(self, choices: tuple[ChoiceState, ...]) -> None:
        """Show these."""
        self._choices = choices
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Labels wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The highest wrapped label."""
        now = look()
        _, columns = _columns(width, len(self._choices))
        heights = [
            text_height(plain_text(c.label), now.font(12), r.width() - now.px(8))
            for c, r in zip(self._choices, columns, strict=True)
        ]
        return max(heights, default=0) + now.px(8)

    def sizeHint(self) -> QSize:
        """As high as the labels at a usual width."""
        return QSize(look().px(300), self.heightForWidth(max(self.width(), look().px(600))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the labels."""
        now = look()
        painter = QPainter(self)
        painter.setFont(now.font(12))
        painter.setPen(now.colour("muted"))
        _, columns = _columns(self.width(), len(self._choices))
        for choice, column in zip(self._choices, columns, strict=True):
            room = QRect(column.x() + now.px(4), 0, column.width() - now.px(8), self.height())
            painter.drawText(room, _MIDDLE, plain_text(choice.label))


class GridCells(Styled, QWidget):
    """One question of the grid: its text and a mark for each choice.

    Signals: picked(name).
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: NodeState | None = None
        self._label = ""
        self._multiple = False
        self._column = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_state(self, state: NodeState) -> None:
        """Show the question and what is chosen."""
        self._state, self._label = state, plain_text(state.label)
        self._multiple = state.node.kind is Kind.SELECT_MULTIPLE
        self.setAccessibleName(self._label)
        chosen = [plain_text(c.label) for c in state.choices if self._is_chosen(c.name)]
        self.setAccessibleDescription(", ".join(chosen))
        self.updateGeometry()
        self.update()

    def _is_chosen(self, name: str) -> bool:
        value = self._state.value if self._state is not None else None
        return name in value if isinstance(value, tuple) else name == value

    def hasHeightForWidth(self) -> bool:
        """The question wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """44 px, or the wrapped question."""
        now = look()
        wide = int(width * _LABEL_SHARE) - now.px(20)
        return max(now.px(44), text_height(self._label, now.font(15), wide) + now.px(16))

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(look().px(300), look().px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the question, caps and marks."""
        now, state = look(), self._state
        if state is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(self.rect()), now.px(8), now.px(8))
        left, columns = _columns(self.width(), len(state.choices))
        painter.setPen(now.colour("text"))
        painter.setFont(now.font(15))
        painter.drawText(QRect(now.px(10), 0, left - now.px(20), self.height()), _LEFT, self._label)
        middle = self.height() / 2
        for place, (choice, column) in enumerate(zip(state.choices, columns, strict=True), 1):
            centre = QPointF(column.center().x() + now.px(10), middle)
            mark = QRectF(centre.x() - now.px(8), middle - now.px(8), now.px(16), now.px(16))
            paint_mark(painter, mark, on=self._is_chosen(choice.name), multiple=self._multiple)
            if self._multiple and self.hasFocus() and place - 1 == self._column:
                painter.setPen(QPen(now.colour("accent"), now.px(2)))
                painter.drawLine(
                    QPointF(mark.left(), mark.bottom() + now.px(5)),
                    QPointF(mark.right(), mark.bottom() + now.px(5)),
                )
            cap = QRectF(centre.x() - now.px(38), middle - now.px(9), now.px(20), now.px(18))
            painter.setFont(now.font(12, QFont.Weight.DemiBold))
            paint_cap(painter, cap, str(place))
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), now.px(8))

    def _pick(self, place: int) -> bool:
        state = self._state
        if state is None or state.read_only or not 0 <= place < len(state.choices):
            return False
        self.picked.emit(state.choices[place].name)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the choice of the column."""
        super().mousePressEvent(event)
        if self._state is not None:
            _, columns = _columns(self.width(), len(self._state.choices))
            for place, column in enumerate(columns):
                if column.left() <= event.position().x() <= column.right():
                    self._pick(place)

    def key_pressed(self, key: str) -> bool:
        """Digits pick; left and right go to the neighbour, which is picked where one of several is asked."""
        state = self._state
        if state is None:
            return False
        if len(key) == 1 and key.isdigit():
            return self._pick(int(key) - 1)
        if key in ("Left", "Right"):
            step = 1 if key == "Right" else -1
            if self._multiple:
                self._column = min(max(self._column + step, 0), len(state.choices) - 1)
                self.update()
                return True
            here = next((i for i, c in enumerate(state.choices) if c.name == state.value), None)
            there = 0 if here is None else here + step
            return self._pick(min(max(there, 0), len(state.choices) - 1))
        if key == "Space" and self._multiple:
            return self._pick(self._column)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys while the keyboard is here."""
        if not self.key_pressed(name_of(event)):
            super().keyPressEvent(event)


class GridRow(Styled, Screen):
    """One question of a grid with its messages and, while it is current, its chips.

    Signals: as those of a `QuestionCard`.
    """

    typed = Signal()
    answered = Signal(str, object)
    special_chosen = Signal(str, str)
    remark_kept = Signal(str, str)
    confirmed = Signal(str, int, str)

    def __init__(self, state: NodeState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path, self.state, self.asked = state.path, state, False
        self._current = False
        self.cells = GridCells()
        self.parts = QuestionParts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(4))
        column.addWidget(self.cells)
        column.addWidget(self.parts)
        self.setFocusProxy(self.cells)
        self.cells.picked.connect(self._picked)
        self.parts.special_chosen.connect(self._special)
        self.parts.remark_kept.connect(self._remark)
        self.parts.confirmed.connect(self._confirmed)
        self.parts.back_to_field.connect(self.take_focus)
        self.parts.typed.connect(self.typed)
        self.show_state(state, "")

    def refresh(self, state: NodeState, _language: str, *, asked: bool) -> None:
        """Show a state, unless it is what is shown."""
        if (state, asked) != (self.state, self.asked):
            self.show_state(state, "", asked=asked)

    def show_state(self, state: NodeState, _language: str, *, asked: bool | None = None) -> None:
        """Show a state."""
        self.state, self.path = state, state.path
        self.asked = self.asked if asked is None else asked
        self.cells.show_state(state)
        self.parts.show_state(state, asked=self.asked)
        self._show_parts()

    def show_coordinator(self, text: str) -> None:
        """Say what the coordinator asks about it."""
        self.parts.show_coordinator(text)
        self._show_parts()

    def set_current(self, current: bool) -> None:
        """Show the chips, or not."""
        self._current = current
        self._show_parts()

    def _show_parts(self) -> None:
        busy = bool(self.state.remark or self.state.missing) or bool(self.parts.texts)
        self.parts.setVisible(self._current or busy)

    @property
    def is_bad(self) -> bool:
        """Whether it has an error."""
        return is_bad(self.state, asked=self.asked)

    @property
    def is_pending(self) -> bool:
        """Whether a remark was typed that the interview does not know yet."""
        return self.parts.is_pending

    def commit(self) -> None:
        """Only a remark is typed here."""
        self.parts.commit()

    @Slot()
    def take_focus(self) -> None:
        """Put the keyboard on the row."""
        self.cells.setFocus(Qt.FocusReason.OtherFocusReason)

    def key_pressed(self, key: str) -> bool:
        """Keys of the row and the chips."""
        return self.cells.key_pressed(key) or self.parts.key_pressed(key)

    def keys_help(self) -> str:
        """How to choose."""
        return self.tr("1–{last} choose").replace("{last}", str(len(self.state.choices)))

    @Slot(str)
    def _picked(self, name: str) -> None:
        value = self.state.value
        if self.state.node.kind is Kind.SELECT_MULTIPLE:
            chosen = value if isinstance(value, tuple) else ()
            rest = tuple(n for n in chosen if n != name)
            self.answered.emit(self.path, (rest if len(rest) < len(chosen) else (*chosen, name)) or None)
        else:
            self.answered.emit(self.path, None if value == name else name)

    @Slot(str)
    def _special(self, kind: str) -> None:
        self.special_chosen.emit(self.path, kind)

    @Slot(str)
    def _remark(self, text: str) -> None:
        self.remark_kept.emit(self.path, text)

    @Slot(int, str)
    def _confirmed(self, index: int, remark: str) -> None:
        self.confirmed.emit(self.path, index, remark)


class GridCard(Card):
    """A group's title, the choices as columns, and a row for each of its questions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(role="question")
        self._head = GridHead()
        self.column.addWidget(self._title)
        self.column.addWidget(self._head)
        self.rows: list[GridRow] = []

    def show_group(self, title: str, choices: tuple[ChoiceState, ...]) -> None:
        """Show the grid's title and the columns."""
        self._title.show_text(title)
        self._head.show_choices(choices)
        self.setAccessibleName(title)

    def place_rows(self, rows: list[GridRow]) -> None:
        """Hold `rows` in this order."""
        if rows != self.rows:
            for row in self.rows:
                self.column.removeWidget(row)
            for row in rows:
                self.column.addWidget(row)
                row.show()
            self.rows = rows

    def frame(self) -> None:
        """Frame it as current where one of its rows is."""
        current = any(row._current for row in self.rows)
        self.set_frame(current=current, bad=any(row.is_bad for row in self.rows))
