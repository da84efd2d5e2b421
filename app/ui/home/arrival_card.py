"""What a file from the coordinator is and what taking it in will do; a tick where something is destroyed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from app.actions.arrivals import Kind
from app.ui.texts import Retranslating
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.labels import Label
from app.ui.widgets.spoken_words import SpokenWords
from app.ui.widgets.styled import appear

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.actions.arrivals import Arrival
    from app.actions.receiving import ReceiptReport

TICK_KEY: Final = "F7"


class ArrivalCard(Retranslating, Card):
    """Hidden while nothing is known. Signals: ticked() when the user ticked or unticked."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arrival: Arrival | None = None
        self._name, self.says = Label(role="h2"), Label(role="body")
        self.words = SpokenWords()
        self.warning = Banner(tone="warning")
        self.tick = ChoiceRow(TICK_KEY, "", multiple=True, parent=self)
        self.tick.clicked.connect(self._toggle)
        for part in (self._name, self.says, self.words, self.warning, self.tick):
            self.column.addWidget(part)
        self.retranslate()

    def show_arrival(self, arrival: Arrival | None) -> None:
        """Say what it is; another file is agreed to anew."""
        if arrival is not self._arrival:
            self.tick.setChecked(False)
        self._arrival = arrival
        self.retranslate()

    @property
    def destroys(self) -> int:
        """How many interviews taking it in destroys here."""
        found = self._arrival
        return found.interviews if found is not None and found.kind is Kind.RECEIPT else 0

    @property
    def is_agreed(self) -> bool:
        """Whether nothing is destroyed, or the user ticked that it may be."""
        return not self.destroys or self.tick.isChecked()

    @Slot()
    def _toggle(self) -> None:
        self.tick.setChecked(not self.tick.isChecked())
        self.ticked.emit()

    def key_pressed(self, key: str) -> bool:
        """Its key ticks, and Enter on the row."""
        if self.destroys and (key == TICK_KEY or (key == "Enter" and self.tick.hasFocus())):
            self._toggle()
            return True
        return False

    def retranslate(self) -> None:
        """Say it anew."""
        found = self._arrival
        appear(self, found is not None)
        if found is None:
            return
        names = {
            Kind.RECEIPT: self.tr("A receipt for this laptop"),
            Kind.RETURN: self.tr("Returned interviews for this laptop"),
            Kind.CERTIFICATE: self.tr("The certificate of this laptop"),
        }
        self._name.setText(names[found.kind])
        appear(self.words, bool(found.words))
        self.words.show_words(found.words, self.tr("The eight words of this laptop"))
        warning, tick = "", ""
        if found.kind is Kind.RECEIPT:
            said = self._receipt_text(found)
            if found.interviews:
                warning = self.tr(
                    "%n interviews will be destroyed on this laptop, because the coordinator has them in two "
                    "places. Nobody can open them here afterwards. It cannot be undone.",
                    "",
                    found.interviews,
                )
                tick = self.tr("Yes, destroy these %n interviews on this laptop", "", found.interviews)
        elif found.kind is Kind.RETURN:
            said = self.tr(
                "%n interviews come back to be corrected. Each becomes a draft at the top of the list, with "
                "what the coordinator asks.",
                "",
                found.interviews,
            )
        else:
            said = self.tr(
                "With it the coordinator certifies this laptop: its interviews count from now on. Nothing "
                "has to be handed over again."
            )
        self.says.setText(said)
        self.warning.show_message(warning, "warning")
        self.tick.show_text(tick)
        appear(self.tick, bool(tick))

    def _receipt_text(self, found: Arrival) -> str:
        parts = []
        if found.interviews:
            parts.append(
                self.tr(
                    "The coordinator confirms %n interviews that are still on this laptop.",
                    "",
                    found.interviews,
                )
            )
        else:
            parts.append(self.tr("It confirms no interview that is still on this laptop."))
        if found.already:
            parts.append(self.tr("%n more were destroyed here before.", "", found.already))
        if found.waiting:
            parts.append(
                self.tr("%n finished interviews stay here and wait for another receipt.", "", found.waiting)
            )
        return " ".join(parts)


class Applied(QObject):
    """The texts that count something: lupdate knows a plural in `tr` only."""

    def texts(self, report: ReceiptReport) -> tuple[str, str]:
        """What a receipt did, and what is left."""
        said = self.tr("No interview had to be destroyed. The receipt is noted.")
        if report.confirmed:
            said = self.tr(
                "%n interviews are destroyed here. The coordinator has them.", "", report.confirmed
            )
        left = self.tr("No finished interview is on this laptop any more.")
        if report.waiting:
            left = self.tr("%n finished interviews wait for another receipt.", "", report.waiting)
        only = report.only_here.count
        if only:
            exist = self.tr("%n of them exist only on this laptop: hand over.", "", only)
            left = f"{left} {exist}"
        return said, left


def applied_texts(report: ReceiptReport) -> tuple[str, str]:
    """What a receipt did here, and what still waits or exists only here."""
    return Applied().texts(report)
