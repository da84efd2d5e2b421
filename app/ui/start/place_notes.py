"""What is said of the data folder before anything is written there, and the tick that confirms it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout

from app.actions import premises
from app.actions.premises import Weight
from app.ui.messages import message
from app.ui.texts import Screen
from app.ui.theme import look
from app.ui.widgets.card import Banner
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import Styled, appear

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.actions.premises import Remark
    from app.base.progress import Progress
    from app.ui.tasks import Tasks


class PlaceNotes(Styled, Screen):
    """A banner a danger; where the folder has to be confirmed also a row to tick. Hidden where all is well.

    `asks` is what is only worth knowing: a quiet line that its owner puts where the page ends.
    """

    def __init__(self, tasks: Tasks, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remarks: tuple[Remark, ...] = ()
        self.banners: list[Banner] = []
        self.asks = Label(role="muted")
        self.asks.hide()
        self.how = Label(role="muted")
        self.anyway = ChoiceRow("", "", multiple=True)
        self.anyway.clicked.connect(self._ticked)
        self.said = Label(role="error")
        self._column = QVBoxLayout(self)
        for part in (self.how, self.anyway, self.said):
            self._column.addWidget(part)
            part.hide()
        self.hide()
        self.restyle()
        self.retranslate()
        tasks.run(_look(folder), self._looked)

    def restyle(self) -> None:
        """Scale the gaps."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(8))

    def retranslate(self) -> None:
        """Say it anew."""
        self.anyway.show_text(self.tr("Keep the interviews there all the same; I know what that means"))
        self.how.setText(
            self.tr("To choose another folder, close Dala and start it with the command: dala --data FOLDER")
        )
        self.said.show_text("")
        self._say()

    def _looked(self, found: tuple[Remark, ...]) -> None:
        self.remarks = found
        loud = [remark for remark in found if remark.weight is not Weight.ASKS]
        while len(self.banners) < len(loud):
            banner = Banner(parent=self)
            self._column.insertWidget(len(self.banners), banner)
            self.banners.append(banner)
        appear(self, bool(loud))
        for part in (self.how, self.anyway):
            appear(part, self.has_to_be_confirmed)
        self._say()

    def _say(self) -> None:
        loud = [remark for remark in self.remarks if remark.weight is not Weight.ASKS]
        for banner, remark in zip(self.banners, loud, strict=True):
            refuses = remark.weight is Weight.REFUSES
            banner.show_message(message(remark.said), "error" if refuses else "warning")
        quiet = [message(remark.said) for remark in self.remarks if remark.weight is Weight.ASKS]
        self.asks.show_text(" ".join(quiet))

    @property
    def has_to_be_confirmed(self) -> bool:
        """Whether the folder is synced, or on another computer."""
        return premises.refusal(self.remarks) is not None

    @property
    def is_confirmed(self) -> bool:
        """Whether the user ticked that the folder is to be used all the same."""
        return self.anyway.isChecked()

    def refuse(self) -> None:
        """Say that the row has to be ticked, and put the keyboard on it."""
        self.said.show_text("!  " + self.tr("Choose another folder, or tick the line above."))
        self.anyway.setFocus(Qt.FocusReason.OtherFocusReason)

    def key_pressed(self, key: str) -> bool:
        """Enter ticks while the row has the keyboard, as Space does."""
        if key == "Enter" and self.anyway.hasFocus():
            self.anyway.click()
            return True
        return False

    @Slot()
    def _ticked(self) -> None:
        self.anyway.setChecked(not self.anyway.isChecked())
        self.said.show_text("")


def _look(folder: Path) -> Callable[[Progress], tuple[Remark, ...]]:
    def job(progress: Progress) -> tuple[Remark, ...]:
        progress(0, None)
        return premises.remarks(folder)

    return job
