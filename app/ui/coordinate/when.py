"""Days and moments as a coordinator reads them: today, yesterday, how long ago."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui import texts
from app.ui.coordinate.overview import day_of
from app.ui.coordinate.room import fill

if TYPE_CHECKING:
    from datetime import date


def moment(value: datetime, now: datetime | None = None) -> str:
    """ "today 18:20", "yesterday 09:05", "12 February 18:20", with the year where it is another one."""
    here = value.astimezone()
    today = (now or datetime.now()).astimezone().date()
    time = texts.clock(here)
    days = (today - here.date()).days
    if days == 0:
        return fill(QCoreApplication.translate("When", "today {time}"), time=time)
    if days == 1:
        return fill(QCoreApplication.translate("When", "yesterday {time}"), time=time)
    return f"{_day(here.date(), today)} {time}"


def stored(text: str) -> str:
    """A stored ISO moment or day as people read it; the text itself where it is neither."""
    day = day_of(text)
    if day is not None:
        return texts.full_day(day)
    try:
        return moment(datetime.fromisoformat(text))
    except ValueError:
        return text


def days_ago(value: datetime, now: datetime | None = None) -> int:
    """How many calendar days ago it was."""
    return ((now or datetime.now()).astimezone().date() - value.astimezone().date()).days


def _day(value: date, today: date) -> str:
    return texts.day(value) if value.year == today.year else texts.full_day(value)
