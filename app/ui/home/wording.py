"""How the list says what an interview is, and when it was changed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject

from app.actions.interviews import InterviewEntry, State
from app.ui.texts import clock, clock_or_moment, day, number
from app.ui.widgets.table import Cell

if TYPE_CHECKING:
    from datetime import date

    from app.ui.widgets.card import Tone

WARNS_AFTER: Final = 3
"""Days after which an interview that exists nowhere else is warned of."""

ALARMS_AFTER: Final = 7
"""Days after which it is said as strongly as anything is."""


class Interviews(QObject):
    """The texts that count something: lupdate knows a plural in `tr` only, not in `translate`."""

    def old_draft(self, hours: int) -> str:
        """A draft that has waited too long."""
        return self.tr("Draft older than %n hours", "", hours)

    def only_here(self, count: int) -> str:
        """How many interviews have no copy anywhere else."""
        return self.tr("%n interviews exist only on this laptop", "", count)

    def oldest(self, days: int) -> str:
        """How old the oldest of them is; follows `only_here` and a comma."""
        return self.tr("the oldest for %n days", "", days)


def changed_text(moment: datetime, now: datetime) -> str:
    """ "Today 12:03", "Yesterday 17:40", "12 February"."""
    here = moment.astimezone(now.tzinfo)
    translate = QCoreApplication.translate
    if here.date() == now.date():
        return translate("Interviews", "Today {time}").replace("{time}", clock(here))
    if here.date() == now.date() - timedelta(days=1):
        return translate("Interviews", "Yesterday {time}").replace("{time}", clock(here))
    return day(here.date())


def changed_cell(entry: InterviewEntry, now: datetime) -> Cell:
    """When it was changed; of a withdrawn interview only the day is kept."""
    if entry.state is State.WITHDRAWN:
        return Cell(day(entry.changed.date()))
    return Cell(changed_text(entry.changed, now))


def name_of_entry(entry: InterviewEntry) -> str:
    """What the list calls it: a draft by its title, a sealed interview by its random code."""
    return entry.code or entry.title.strip() or QCoreApplication.translate("Interviews", "New interview")


def is_old_draft(entry: InterviewEntry, now: datetime, reminder_hours: int) -> bool:
    """Whether a draft has waited longer than the survey allows without a reminder."""
    return entry.state is State.DRAFT and now - entry.changed > timedelta(hours=reminder_hours)


def void_reason(reason: str) -> str:
    """Why an interview does not count; "" for a reason of a later Dala."""
    translate = QCoreApplication.translate
    return {
        "duplicate": translate("Interviews", "the same interview is there twice"),
        "practice": translate("Interviews", "it was practice"),
        "wrong-person": translate("Interviews", "the wrong person was asked"),
        "mistake": translate("Interviews", "a mistake of mine"),
        "other": translate("Interviews", "another reason"),
    }.get(reason, "")


def state_cell(entry: InterviewEntry, now: datetime, reminder_hours: int) -> Cell:
    """The state in words behind its sign, and its tone."""
    if entry.state is State.DRAFT:
        return _draft_cell(entry, now, reminder_hours)
    translate = QCoreApplication.translate
    if entry.until is not None:
        said = translate("Interviews", "Finished · can be opened again until {time}")
        return Cell("◐  " + said.replace("{time}", clock_or_moment(entry.until, now)))
    sign = "●"
    if entry.state is State.VOID:
        why = void_reason(entry.void)
        said = translate("Interviews", "Void")
        return Cell(f"–  {said} · {why}" if why else f"–  {said}", "muted")
    if entry.confirmed is not None:
        sign, said = "✓", translate("Interviews", "Confirmed")
    elif entry.state is State.WITHDRAWN:
        sign, said = "–", translate("Interviews", "Withdrawn · answers destroyed")
    elif entry.handed_over is not None:
        sign, said = "→", translate("Interviews", "Handed over")
    else:
        said = translate("Interviews", "Sealed")
    if entry.state is State.PARTIAL:
        stopped = translate("Interviews", "stopped early")
        said = f"{said} · {stopped}"
    return Cell(f"{sign}  {said}", "ok" if entry.confirmed is not None else "text")


def _draft_cell(entry: InterviewEntry, now: datetime, reminder_hours: int) -> Cell:
    translate = QCoreApplication.translate
    if entry.until is not None:
        said = translate("Interviews", "Opened again · is sealed at {time}")
        return Cell("!  " + said.replace("{time}", clock_or_moment(entry.until, now)), "warn")
    if entry.returned:
        return Cell("!  " + translate("Interviews", "To correct: came back"), "warn")
    if is_old_draft(entry, now, reminder_hours):
        return Cell("!  " + Interviews().old_draft(reminder_hours), "warn")
    said = translate("Interviews", "Draft · {answered} of {asked}")
    said = said.replace("{answered}", number(entry.answered)).replace("{asked}", number(entry.asked))
    return Cell(f"○  {said}")


def next_cell(entry: InterviewEntry) -> Cell:
    """What can be done with it, or where it is."""
    translate = QCoreApplication.translate
    if entry.state is State.DRAFT:
        return Cell(translate("Interviews", "Continue"), "accent")
    if entry.handed_over is None:
        return Cell(translate("Interviews", "only here"), "warn")
    if entry.confirmed is not None:
        return Cell(translate("Interviews", "not here any more"), "muted")
    return Cell("")


def only_here_text(count: int, oldest: date | None, today: date) -> str:
    """ "14 interviews exist only on this laptop, the oldest for 3 days. Hand over today."; "" for none."""
    translate = QCoreApplication.translate
    if not count or oldest is None:
        return ""
    said = Interviews().only_here(count)
    days = (today - oldest).days
    if days > 0:
        said = f"{said}, {Interviews().oldest(days)}"
    what_to_do = translate("Interviews", "Hand over today.")
    if days >= ALARMS_AFTER:
        what_to_do = translate("Interviews", "Hand over now: if this laptop is lost, they are lost with it.")
    return f"{said}. {what_to_do}"


def only_here_tone(oldest: date | None, today: date) -> Tone:
    """How loudly that is said: the longer nothing was handed over, the louder."""
    days = (today - oldest).days if oldest is not None else 0
    return "error" if days >= ALARMS_AFTER else "warning" if days >= WARNS_AFTER else "info"


def sealed_text(entry: InterviewEntry) -> str:
    """Why an interview that ended cannot be opened, by what became of it."""
    translate = QCoreApplication.translate
    if entry.until is not None:
        said = translate(
            "Interviews",
            "{name} is finished and closed. {key} opens it again; that is noted in the interview.",
        )
        return said.replace("{name}", f"“{name_of_entry(entry)}”").replace("{key}", "Ctrl+O")
    if entry.confirmed is not None:
        said = translate(
            "Interviews", "Interview {code} is with the coordinator, in two places, and not here any more."
        )
    elif entry.state is State.VOID:
        said = translate(
            "Interviews", "Interview {code} is void. It is kept and travels, but does not count."
        )
    else:
        said = translate("Interviews", "Interview {code} is sealed: nobody can open it on this laptop.")
    return said.replace("{code}", entry.code)
