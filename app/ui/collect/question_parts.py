"""What a question has below its field: messages, advice, remark, chips with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.interview.state import ProblemKind
from app.ui.collect.inline import InlineEditor
from app.ui.collect.wording import (
    CONFIRM_KEY,
    GUIDANCE_KEY,
    REMARK_KEY,
    problem_text,
    special_keys,
    special_text,
)
from app.ui.plain import plain_text
from app.ui.texts import Screen
from app.ui.theme import look
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Banner
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import Styled, appear

if TYPE_CHECKING:
    from app.interview.state import NodeState, Problem


class QuestionParts(Styled, Screen):
    """Messages, remark and chips of one question.

    Signals:
        special_chosen(kind), "" to take it back; remark_kept(text); confirmed(index, remark);
        back_to_field() when an editor closed and the keyboard should return;
        typed() when `is_pending` may be different.
    """

    special_chosen = Signal(str)
    remark_kept = Signal(str)
    confirmed = Signal(int, str)
    back_to_field = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: NodeState | None = None
        self._asked_required = False
        self._keys: dict[str, str] = {}
        self._confirming = -1
        self._coordinator = ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._banner_column = QVBoxLayout()
        self.column.addLayout(self._banner_column)
        self._guidance = Label(role="muted")
        self._guidance.hide()
        self._is_guided = False
        self._remark = Label(role="muted")
        self._remark.hide()
        self._editor: InlineEditor | None = None  # made when it is first asked for: most never are
        self._flow = FlowRow()
        for part in (self._guidance, self._remark, self._flow):
            self.column.addWidget(part)
        self._banners: list[Banner] = []
        self._asks_coordinator: Banner | None = None  # made for the few that came back with a remark
        self.specials: list[KeyButton] = []
        self.guidance_chip = KeyButton(key=GUIDANCE_KEY, kind="chip", parent=self._flow)
        self.guidance_chip.setCheckable(True)
        self.guidance_chip.clicked.connect(self.toggle_guidance)
        self.confirm_chip = KeyButton(key=CONFIRM_KEY, kind="chip", parent=self._flow)
        self.confirm_chip.clicked.connect(self.ask_confirmation)
        self.remark_chip = KeyButton(key=REMARK_KEY, kind="chip", parent=self._flow)
        self.remark_chip.clicked.connect(self.ask_remark)
        self.restyle()

    def restyle(self) -> None:
        """Scale the spacing."""
        self.column.setSpacing(look().px(8))
        self._banner_column.setSpacing(look().px(6))

    def retranslate(self) -> None:
        """Say it anew."""
        if self._state is not None:
            self.show_state(self._state, asked=self._asked_required)
        if self._editor is not None:
            self._editor.ask(self._asks())
        self.show_coordinator(self._coordinator)

    def _asks(self) -> str:
        if self._confirming < 0:
            return self.tr("Remark for the coordinator. Enter keeps it, Esc does not.")
        return self.tr("Why is the answer right all the same? Enter confirms, Esc does not.")

    def show_state(self, state: NodeState, *, asked: bool) -> None:
        """Show a state. `asked`: it was passed by, so that a missing answer is said too."""
        self._state, self._asked_required = state, asked
        self._show_problems(state, self.problems(state, asked=asked))
        self._show_chips(state)
        self.confirm_chip.show_text(self.tr("Confirm"))
        appear(self.confirm_chip, self._open_warning() is not None)
        self.remark_chip.show_text(self.tr("Remark"), mark="✎")
        appear(self.remark_chip, True)
        self.guidance_chip.show_text(self.tr("Guidance"))
        appear(self.guidance_chip, bool(state.guidance))
        self._show_guidance()
        self._remark.show_text(f"✎  {state.remark}" if state.remark else "")

    def show_coordinator(self, text: str) -> None:
        """Say what the coordinator asks about this question; nothing where it is ""."""
        if not text and self._asks_coordinator is None:
            return
        if self._asks_coordinator is None:
            self._asks_coordinator = Banner(parent=self)
            self._banner_column.insertWidget(0, self._asks_coordinator)
        said = self.tr("The coordinator asks: “{remark}”").replace("{remark}", text) if text else ""
        self._coordinator = text
        self._asks_coordinator.show_message(said, "info")

    @staticmethod
    def problems(state: NodeState, *, asked: bool) -> list[Problem]:
        """What is said at the question: a blank is no fault before the question was passed by."""
        return [p for p in state.problems if asked or p.kind is not ProblemKind.REQUIRED]

    def _show_problems(self, state: NodeState, problems: list[Problem]) -> None:
        while len(self._banners) > len(problems):
            gone = self._banners.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._banners) < len(problems):
            banner = Banner(parent=self)
            self._banner_column.addWidget(banner)
            self._banners.append(banner)
        for banner, problem in zip(self._banners, problems, strict=True):
            banner.show_message(problem_text(problem, state), problem.severity)

    def _show_chips(self, state: NodeState) -> None:
        self._keys = special_keys(state.specials)
        while len(self.specials) > len(state.specials):
            gone = self.specials.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.specials) < len(state.specials):
            chip = KeyButton(kind="chip", parent=self._flow)
            chip.setCheckable(True)
            chip.clicked.connect(self._special_clicked)
            chip.show()
            self.specials.append(chip)
        for chip, special in zip(self.specials, state.specials, strict=True):
            chip.show_text(special_text(special), self._keys[special.kind])
            chip.setChecked(state.missing == special.kind)
            chip.setEnabled(not state.read_only)
        self._flow.place([*self.specials, self.confirm_chip, self.guidance_chip, self.remark_chip])

    def _show_guidance(self) -> None:
        text = plain_text(self._state.guidance) if self._state is not None else ""
        self._guidance.show_text(text if self._is_guided else "")
        self.guidance_chip.setChecked(self._is_guided)

    @Slot()
    def toggle_guidance(self) -> None:
        """Show the questionnaire's longer advice, or put it away again."""
        self._is_guided = not self._is_guided
        self._show_guidance()

    @property
    def texts(self) -> tuple[str, ...]:
        """What the messages say, the coordinator's first."""
        asked = (self._asks_coordinator,) if self._coordinator and self._asks_coordinator else ()
        return tuple(banner.label.text() for banner in (*asked, *self._banners))

    def _open_warning(self) -> Problem | None:
        problems = self._state.problems if self._state is not None else ()
        return next((p for p in problems if p.severity == "warning" and not p.confirmed), None)

    @Slot()
    def _special_clicked(self) -> None:
        chip = self.sender()
        if self._state is None:
            return
        for other, special in zip(self.specials, self._state.specials, strict=True):
            if other is chip:
                self._choose(special.kind)

    def _choose(self, kind: str) -> None:
        state = self._state
        if state is not None and not state.read_only:
            self.special_chosen.emit("" if state.missing == kind else kind)

    def key_pressed(self, key: str) -> bool:
        """The chips' keys."""
        kind = next((k for k, shown in self._keys.items() if shown == key), None)
        if kind is not None:
            self._choose(kind)
        elif key == GUIDANCE_KEY and self._state is not None and self._state.guidance:
            self.toggle_guidance()
        elif key == REMARK_KEY:
            self.ask_remark()
        elif key == CONFIRM_KEY and self._open_warning() is not None:
            self.ask_confirmation()
        else:
            return False
        return True

    @property
    def editor(self) -> InlineEditor:
        """Where a remark or reason is written."""
        if self._editor is None:
            self._editor = InlineEditor(self)
            self._editor.kept.connect(self._kept)
            self._editor.dismissed.connect(self._dismissed)
            self._editor.typed.connect(self.typed)
            self.column.insertWidget(3, self._editor)
        return self._editor

    @Slot()
    def ask_remark(self) -> None:
        """Open the line for a remark."""
        self._confirming = -1
        text = self._state.remark if self._state is not None else ""
        self.editor.open(self._asks(), text)

    @Slot()
    def ask_confirmation(self) -> None:
        """Open the line for the reason why the answer is right all the same."""
        warning = self._open_warning()
        if warning is not None:
            self._confirming = warning.index
            self.editor.open(self._asks(), "")

    @property
    def is_pending(self) -> bool:
        """Whether a remark or reason was typed and not yet kept."""
        return self._editor is not None and self._editor.is_pending

    def forget(self) -> None:
        """Close the line and the advice: another row's question is shown next."""
        self._is_guided = False
        if self._editor is not None:
            self._editor.hide()

    def commit(self) -> None:
        """Keep what is typed, and leave the line open: the window may be locked before Enter comes."""
        if self._editor is not None and self._editor.is_pending:
            self._keep(self._editor.take())

    def _keep(self, text: str) -> None:
        if self._confirming < 0:
            self.remark_kept.emit(text)
        elif text:
            self.confirmed.emit(self._confirming, text)

    @Slot(str)
    def _kept(self, text: str) -> None:
        self._keep(text)
        self.back_to_field.emit()

    @Slot()
    def _dismissed(self) -> None:
        self.back_to_field.emit()
