"""What a key of the survey is called on screens, where it is kept, and whether it was tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.actions.recipients import OWN_NAME
from app.ui.coordinate.room import fill
from app.ui.coordinate.when import stored
from app.ui.widgets.table import Cell

if TYPE_CHECKING:
    from app.actions.recipients import SurveyKey


def name_of_key(key: SurveyKey) -> str:
    """The name it was given; the desk's own is called so where it has none."""
    if key.own and key.name == OWN_NAME:
        return QCoreApplication.translate("KeyWords", "Coordinator's desk")
    return key.name


def place_of_key(key: SurveyKey) -> Cell:
    """Where it is kept."""
    translate = QCoreApplication.translate
    if key.own and key.off_site:
        return Cell(translate("KeyWords", "in this desk, and off-site on paper or in a file"), "ok")
    if key.own:
        return Cell(translate("KeyWords", "in this desk"))
    if key.off_site:
        return Cell(translate("KeyWords", "✓ off-site"), "ok")
    return Cell(translate("KeyWords", "in this building"))


def trial_of_key(key: SurveyKey) -> Cell:
    """When it was tried last and whether that still counts."""
    translate = QCoreApplication.translate
    if not key.rehearsed:
        return Cell(translate("KeyWords", "not tried yet"), "muted")
    day = stored(key.rehearsed)
    if key.counts:
        return Cell(fill(translate("KeyWords", "✓ {day}"), day=day), "ok")
    if key.since_change:
        return Cell(fill(translate("KeyWords", "! {day}, from a file: try the paper too"), day=day), "warn")
    said = translate("KeyWords", "! {day}, before the keys changed: try it once more")
    return Cell(fill(said, day=day), "warn")
