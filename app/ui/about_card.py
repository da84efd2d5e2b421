"""Which program this is, and whose desk: what people compare when something does not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.base.version import program_version
from app.ui.texts import Retranslating
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class AboutDesk(NamedTuple):
    """Of a survey its name, whether it is a trial, the eight words of its key ("" without one).

    Of a laptop also its enumerator, its id, whether it is certified (None where nobody asks), and the four
    words of the last entry of its chain.
    """

    survey: str
    trial: bool
    root: str
    enumerator: str = ""
    device: str = ""
    certified: bool | None = None
    head: str = ""


class AboutCard(Retranslating, Card):
    """Shows what it was told; `folder` and remarks on it stand below."""

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.desk: AboutDesk | None = None
        self._name, self._version, self.lines = Label(role="h2"), Label(), Label()
        self.where, self.place = Label(role="muted"), Label(role="muted")
        for part in (self._name, self._version, self.lines, self.where, self.place):
            self.column.addWidget(part)
        self.retranslate()

    def show_desk(self, desk: AboutDesk) -> None:
        """Say whose desk this is."""
        self.desk = desk
        self.retranslate()

    def retranslate(self) -> None:
        """Say it anew."""
        self._name.setText(self.tr("About"))
        self._version.setText(self.tr("Dala, version {version}").replace("{version}", program_version()))
        self.where.setText(self.tr("Data of this laptop: {folder}").replace("{folder}", self._folder))
        self.lines.show_text("\n".join(self._lines()))

    def _lines(self) -> list[str]:
        desk = self.desk
        if desk is None:
            return []
        stage = self.tr("TRIAL: only for practice") if desk.trial else self.tr("published")
        lines = [self.tr("Survey: {name}").replace("{name}", desk.survey) + f" · {stage}"]
        if desk.root:
            lines.append(self.tr("Eight words of the survey: {words}").replace("{words}", desk.root))
        if desk.device:
            said = self.tr("This laptop: {device}, enumerator {code}")
            said = said.replace("{device}", desk.device[:8]).replace("{code}", desk.enumerator)
            lines.append(said)
        if desk.certified is not None:
            yes, no = self.tr("The laptop is certified."), self.tr("The laptop is not certified yet.")
            lines.append(yes if desk.certified else no)
        if desk.head:
            lines.append(self.tr("Head code, four words: {words}").replace("{words}", desk.head))
        return lines
