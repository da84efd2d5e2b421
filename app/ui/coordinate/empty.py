"""What a coordinator does first, while no interview has come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.coordinate.places import KEY_OF
from app.ui.texts import Retranslating
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import appear

if TYPE_CHECKING:
    from collections.abc import Sequence


class FirstSteps(Retranslating, Card):
    """Three steps from an empty desk to the first interviews; a fourth, publishing, while it is a trial.

    Signals: went(room) for the survey pack and the keys, add_asked() for bundles.
    """

    went = Signal(str)
    add_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(role="h1")
        self._steps = tuple((Label(role="h2"), Label()) for _ in range(4))
        self._is_trial = False
        self.pack = KeyButton(key=KEY_OF["pack"], kind="primary")
        self.pack.clicked.connect(self._to_pack)
        self.add = KeyButton(key="Ctrl+O")
        self.add.clicked.connect(self.add_asked)
        self.publish = KeyButton(key=KEY_OF["keys"])
        self.publish.clicked.connect(self._to_keys)
        self.column.addWidget(self._title)
        buttons: Sequence[KeyButton | None] = (self.pack, None, self.add, self.publish)
        for (head, body), button in zip(self._steps, buttons, strict=True):
            self.column.addSpacing(8)
            self.column.addWidget(head)
            self.column.addWidget(body)
            if button is not None:
                row = QHBoxLayout()
                row.addWidget(button)
                row.addStretch(1)
                self.column.addLayout(row)
        self.retranslate()

    @Slot()
    def _to_pack(self) -> None:
        self.went.emit("pack")

    @Slot()
    def _to_keys(self) -> None:
        self.went.emit("keys")

    def show_stage(self, *, trial: bool) -> None:
        """A trial is to be published; laptops of a published survey are to be certified."""
        self._is_trial = trial
        self.retranslate()

    def _set_up(self) -> str:
        if self._is_trial:
            return self.tr(
                "On each laptop: start Dala, choose “Set up this laptop for interviews” and the pack,"
                " type the enumerator's code. Practice can begin."
            )
        return self.tr(
            "On each laptop: start Dala, choose “Set up this laptop for interviews” and the pack, type the"
            " enumerator's code. Interviews can begin. The laptop writes a request: certify it under Laptops."
        )

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("No interview has come in yet"))
        said = (
            (
                self.tr("1. Write the survey pack"),
                self.tr(
                    "One file for all laptops: the questionnaires and the survey's public key. No secret."
                ),
            ),
            (
                self.tr("2. Set the laptops up with it"),
                self._set_up(),
            ),
            (
                self.tr("3. Add the bundles that enumerators hand over"),
                self.tr(
                    "In any order and as often as you like: nothing is counted twice. Files can also be"
                    " dropped anywhere on this window."
                ),
            ),
            (
                self.tr("4. Publish the survey before real interviews"),
                self.tr(
                    "So far it is a trial: whatever is collected is practice and never counts. Publishing"
                    " needs a second key that is kept in another building."
                ),
            ),
        )
        for (head, body), (title, text) in zip(self._steps, said, strict=True):
            head.setText(title)
            body.setText(text)
        self.pack.show_text(self.tr("Survey pack"))
        self.add.show_text(self.tr("Add bundles…"))
        self.publish.show_text(self.tr("Keys and publishing"))
        for part in (*self._steps[3], self.publish):
            appear(part, self._is_trial)
