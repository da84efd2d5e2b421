"""Another passphrase for an open desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.actions import passphrases
from app.base.errors import Code, KnownError
from app.ui.messages import message
from app.ui.page import Chrome, Step
from app.ui.start.form_page import FormPage
from app.ui.start.passphrase_lines import PassphraseLines
from app.ui.widgets.labelled import Labelled
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.actions.desks import CoordinatorDesk, EnumeratorDesk
    from app.base.progress import Progress
    from app.crypto.passphrase import Cost
    from app.ui.tasks import Tasks


class ChangePage(FormPage):
    """The passphrase of now, and a new one twice. Signals: changed(); back_asked()."""

    changed = Signal()
    back_asked = Signal()

    def __init__(
        self,
        desk: EnumeratorDesk | CoordinatorDesk,
        tasks: Tasks,
        cost: Cost,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._desk, self._cost = desk, cost
        self._title, self._what = Label(role="h1"), Label(role="body")
        self.old = Labelled(secret=True)
        self.secret = PassphraseLines()
        self.lines = [self.old, *self.secret.lines]
        for part in (self._title, self._what, self.old, self.secret):
            self.area.column.addWidget(part)
        self.finish_building()

    def chrome(self) -> Chrome:
        """Back, and on."""
        free = not self.is_busy
        return Chrome(
            self._desk.survey_name,
            self.tr("Change the passphrase"),
            back=Step(self.tr("Back"), "Esc", free),
            keys=self.tr("Enter: next line"),
            primary=Step(self.tr("Change it"), "Ctrl+Enter", free),
        )

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("Change the passphrase"))
        self._what.setText(
            self.tr(
                "From then on only the new one opens this laptop. Interviews and drafts stay as they are."
            )
        )
        self.old.ask(self.tr("The passphrase of now"))
        super().retranslate()

    def shown(self) -> None:
        """The keyboard starts at the first empty line."""
        next((line for line in self.lines if not line.text), self.lines[-1]).take_focus()

    def key_pressed(self, key: str) -> bool:
        """The passphrase's keys, then those of every form; Enter on the last line goes on."""
        if not self.is_busy:
            if self.secret.key_pressed(key):
                return True
            if key == "Enter" and self.secret.second.line.hasFocus():
                self.go_on()
                return True
        return super().key_pressed(key)

    def go_back(self) -> None:
        """To the settings; nothing is changed."""
        if not self.is_busy:
            self.back_asked.emit()

    def go_on(self) -> None:
        """Look at every line, then change it."""
        if self.is_busy:
            return
        if not self.old.text:
            self.complain(self.old, self.tr("Type the passphrase that opens this laptop now."))
            return
        if wrong := self.secret.problem():
            self.complain(*wrong)
            return
        job = _change(self._desk, self.old.text, self.secret.passphrase, self._cost)
        self.run(self.tr("Changing the passphrase…"), job, self._changed)

    def _changed(self, _nothing: None) -> None:
        self.old.forget()
        self.secret.clear()
        self.changed.emit()

    def failed(self, error: KnownError) -> None:
        """Say it at the line that it concerns."""
        if error.code is Code.VAULT_LOCKED:
            self.complain(self.old, message(error))
        elif error.code is Code.EASY_TO_GUESS:
            self.complain(self.secret.first, message(error))
        else:
            super().failed(error)


def _change(
    desk: EnumeratorDesk | CoordinatorDesk, old: str, new: str, cost: Cost
) -> Callable[[Progress], None]:
    def job(progress: Progress) -> None:
        progress(0, None)
        passphrases.change(desk, old, new, cost)

    return job
