"""One line that says what of the survey is not whole, and one that says what does not count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.ui.coordinate.health import Health
    from app.ui.widgets.card import Tone


class WholeWords(QObject):
    """A QObject, because plurals need `tr`."""

    def trouble(self, health: Health) -> tuple[str, Tone]:
        """What is not whole, "" where everything is; in red what cannot mend itself by the next bundle."""
        said = []
        if health.forks:
            said.append(self.tr("%n laptops were copied", "", health.forks))
        if health.missing_interviews:
            said.append(self.tr("%n interviews did not come", "", health.missing_interviews))
        if health.missing_entries:
            said.append(self.tr("%n entries of chains did not come", "", health.missing_entries))
        if health.held:
            said.append(self.tr("%n bundles wait for a certificate", "", health.held))
        if health.strange:
            said.append(self.tr("%n bundles came with other keys", "", health.strange))
        if health.not_back:
            said.append(self.tr("%n returned interviews are not back", "", len(health.not_back)))
        if not said:
            return "", "warning"
        is_bad = health.forks or health.missing_interviews or health.strange
        text = self.tr("Not everything is here and whole:") + " " + ", ".join(said) + "."
        return text, "error" if is_bad else "warning"

    def not_counted(self, health: Health) -> str:
        """What came and does not count."""
        said = []
        void = sum(health.void.values())
        if void:
            said.append(self.tr("%n declared void", "interviews", void))
        if health.replaced:
            said.append(self.tr("%n replaced by corrected ones", "interviews", health.replaced))
        return self.tr("Kept, but not counted:") + " " + ", ".join(said) + "." if said else ""
