"""The questionnaires to choose from, each with what its check found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot

from app.ui import texts
from app.ui.texts import Retranslating, number
from app.ui.widgets.card import Card
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.actions.form_files import FormLook
    from app.form.diagnostics import Diagnostic

_TOLD: Final = 5
"""So many errors of one form are listed; the first are the ones to mend first."""


class FormsCard(Retranslating, Card):
    """A row a form; one with errors cannot be ticked, and its errors stand below it with line and column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asks = Label(role="question")
        self.column.addWidget(self._asks)
        self._looks: list[FormLook] = []
        self.rows: list[ChoiceRow] = []
        self.findings: list[Label] = []
        self.retranslate()

    @property
    def chosen(self) -> list[FormLook]:
        """The ticked forms, in the order in which they are shown."""
        return [look for look, row in zip(self._looks, self.rows, strict=True) if row.isChecked()]

    def add(self, looks: tuple[FormLook, ...], *, tick: bool) -> None:
        """Add forms; one that is there already, by its file name and source, only gets ticked."""
        for look in looks:
            place = next((i for i, known in enumerate(self._looks) if known.name == look.name), None)
            if place is None:
                place = len(self._looks)
                row = ChoiceRow("", "", multiple=True, parent=self)
                row.clicked.connect(self._clicked)
                said = Label(role="muted")
                # The line for another file stays last.
                self.column.insertWidget(1 + 2 * place, row)
                self.column.insertWidget(2 + 2 * place, said)
                self._looks.append(look)
                self.rows.append(row)
                self.findings.append(said)
            else:
                self._looks[place] = look
            self.rows[place].setEnabled(not look.errors)
            self.rows[place].setChecked(tick and not look.errors)
        self._show()

    def retranslate(self) -> None:
        """Say it anew."""
        self._asks.setText(self.tr("Questionnaires"))
        self.setAccessibleName(self._asks.text())
        self._show()

    def _show(self) -> None:
        spoken = texts.spoken()
        for look, row, said in zip(self._looks, self.rows, self.findings, strict=True):
            title = look.title.get(spoken) or next(iter(look.title.values()), "")
            row.show_text(f"{title} · {look.name}" if title else look.name)
            said.set_role("error" if look.errors else "muted")
            said.show_text(self._findings(look) if look.errors else self._good(look))

    def _good(self, look: FormLook) -> str:
        said = self.tr("Checked: no errors. Version {version}, languages: {languages}.")
        said = said.replace("{version}", look.version).replace("{languages}", ", ".join(look.languages))
        warnings = len(look.diagnostics)
        if warnings:
            notes = self.tr("%n notes for its designer.", "", warnings)
            said = f"{said} {notes}"
        return said

    def _findings(self, look: FormLook) -> str:
        lines = [self.tr("It cannot be used: %n errors.", "", len(look.errors))]
        lines += [self._place(found) for found in look.errors[:_TOLD]]
        more = len(look.errors) - _TOLD
        if more > 0:
            lines.append(self.tr("… and %n more.", "", more))
        return "\n".join(lines)

    def _place(self, found: Diagnostic) -> str:
        said = self.tr("Line {line}, column {column}: ")
        said = said.replace("{line}", number(found.line)).replace("{column}", number(found.column))
        subject = f"{found.name}: " if found.name else ""
        hint = f" {found.hint}" if found.hint else ""
        return f"{said}{subject}{found.message}{hint}"

    @Slot()
    def _clicked(self) -> None:
        row = self.sender()
        if isinstance(row, ChoiceRow):
            row.setChecked(not row.isChecked())
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def key_pressed(self, key: str) -> bool:
        """Up and down go from form to form; Enter ticks as Space does."""
        here = next((i for i, row in enumerate(self.rows) if row.hasFocus()), None)
        if here is None:
            return False
        if key == "Enter":
            self.rows[here].click()
            return True
        if key in ("Up", "Down"):
            usable = [i for i, row in enumerate(self.rows) if row.isEnabled()]
            after = [i for i in usable if (i > here if key == "Down" else i < here)]
            if after:
                self.rows[after[0] if key == "Down" else after[-1]].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False
