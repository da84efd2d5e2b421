"""What a line of the list of interviews says: its status and what a person should know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.exchange.chain import VoidReason
from app.ui.coordinate.room import fill
from app.ui.coordinate.words import status
from app.ui.home.wording import void_reason
from app.ui.widgets.table import Cell

if TYPE_CHECKING:
    from app.ui.coordinate.health import InterviewLine


def status_cell(one: InterviewLine) -> Cell:
    """Its status; of one that does not count why, of one that went back that it is not here again."""
    translate = QCoreApplication.translate
    said = status(one.status)
    if one.state == "void":
        mistake = translate("InterviewWords", "a mistake of the enumerator")
        why = mistake if one.reason == VoidReason.MISTAKE else void_reason(one.reason)
        void = translate("InterviewWords", "– void, does not count")
        return Cell(f"{void}: {why}" if why else void, "muted")
    if one.state == "replaced":
        return Cell(translate("InterviewWords", "– replaced by a corrected one"), "muted")
    if one.state == "returned":
        text = translate("InterviewWords", "→ returned, not back yet ({status})")
        return Cell(fill(text, status=said), "warn")
    return Cell(said)


def flags_cell(one: InterviewLine) -> Cell:
    """What a person should know of it."""
    if not one.flags:
        return Cell("")
    translate = QCoreApplication.translate
    words = {
        "clock": translate("InterviewWords", "clock was set back"),
        "conflict": translate("InterviewWords", "in conflict"),
        "enumerator": translate("InterviewWords", "names another enumerator"),
        "files": translate("InterviewWords", "files lack"),
        "form": translate("InterviewWords", "form not known here"),
        "unsigned": translate("InterviewWords", "not signed"),
        "unasked": translate("InterviewWords", "corrected without being asked"),
    }
    return Cell("! " + ", ".join(words[flag] for flag in one.flags), "warn")
