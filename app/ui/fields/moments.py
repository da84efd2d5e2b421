"""Days and times, typed; a day also from a calendar that opens by key."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Slot
from PySide6.QtWidgets import QHBoxLayout

from app.form.model import Kind
from app.interview.values import to_text
from app.ui.fields.calendar import Calendar
from app.ui.fields.line import LineField, digits_only
from app.ui.texts import clock, short_day
from app.ui.widgets.button import KeyButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.interview.state import NodeState

CALENDAR_KEY = "F4"


def typed_moment(value: object, appearance: frozenset[str] = frozenset()) -> str:
    """A day, time or both as they are typed; seconds only where there are some.

    Of a day that is asked for as a month or year, only these.
    """
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        if "year" in appearance:
            return f"{value.year:04}"
        if "month-year" in appearance:
            return f"{value.month:02}.{value.year:04}"
    if isinstance(value, dt.datetime):
        return f"{short_day(value.date())} {clock(value, seconds=bool(value.second))}"
    if isinstance(value, dt.date):
        return short_day(value)
    if isinstance(value, dt.time):
        return clock(value, seconds=bool(value.second))
    return to_text(value) if isinstance(value, str | int | float) else ""


class TimeField(LineField):
    """A time of day: 9:30, or 0930."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Show how a time is typed."""
        self.edit.setPlaceholderText(self.tr("hh:mm"))

    def text_of(self, state: NodeState) -> str:
        """The time as it is typed."""
        return state.raw or typed_moment(state.value)

    def normalised(self, text: str) -> str:
        """Four digits are hours and minutes."""
        digits = digits_only(text)
        return f"{digits[:-2]}:{digits[-2:]}" if len(digits) in (3, 4) else text


class MonthField(LineField):
    """A month or a year, kept as its first day, as ODK does: 02.2022, 022022, 2022-02; or 2022."""

    def __init__(self, appearance: frozenset[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance & {"year", "month-year"}
        self.retranslate()

    def retranslate(self) -> None:
        """Show how it is typed."""
        is_year = "year" in self._appearance
        self.edit.setPlaceholderText(self.tr("yyyy") if is_year else self.tr("mm.yyyy"))

    def text_of(self, state: NodeState) -> str:
        """Month and year, or the year, as typed."""
        return state.raw or typed_moment(state.value, self._appearance)

    def normalised(self, text: str) -> str:
        """The first day of the typed month or year, in ISO; what is none stays as it was typed."""
        numbers = [int(part) for part in re.findall(r"[0-9]+", text)]
        digits = digits_only(text)
        if "year" in self._appearance:
            return f"{digits}-01-01" if len(digits) == 4 else text
        if len(digits) in (5, 6):
            numbers = [int(digits[:-4]), int(digits[-4:])]
        if len(numbers) == 3:  # a whole day
            numbers = numbers[:2] if numbers[0] > 31 else numbers[1:]
        if len(numbers) != 2:
            return text
        month, year = numbers if numbers[1] > 12 else numbers[::-1]
        return f"{year:04}-{month:02}-01" if 1 <= month <= 12 and 1 <= year <= 9999 else text


class DayField(LineField):
    """A day: 12.02.2022, 12022022, 2022-02-12, or picked from the calendar; for `dateTime` with the time."""

    def __init__(self, kind: Kind, parent: QWidget | None = None, *, calendar: bool = True) -> None:
        super().__init__(parent)
        self._with_time = kind is Kind.DATE_TIME
        self._has_calendar = calendar
        self._open = KeyButton(key=CALENDAR_KEY, kind="chip")
        self._open.clicked.connect(self.toggle_calendar)
        self.calendar = Calendar()
        self.calendar.hide()
        self.calendar.picked.connect(self._picked)
        self.calendar.dismissed.connect(self._dismissed)
        row = QHBoxLayout()
        self.column.removeWidget(self.edit)
        row.addWidget(self.edit, 1)
        row.addWidget(self._open)
        self.column.addLayout(row)
        self.column.addWidget(self.calendar)
        self.retranslate()

    def retranslate(self) -> None:
        """Show how a day is typed."""
        self.edit.setPlaceholderText(
            self.tr("dd.mm.yyyy hh:mm") if self._with_time else self.tr("dd.mm.yyyy")
        )
        self._open.show_text(self.tr("Calendar"))

    def forget(self) -> None:
        """Close the calendar too."""
        super().forget()
        self.calendar.hide()

    def show_state(self, state: NodeState) -> None:
        """Show the day."""
        super().show_state(state)
        self._open.setVisible(self._has_calendar and not state.read_only)

    def text_of(self, state: NodeState) -> str:
        """The day as it is typed."""
        return state.raw or typed_moment(state.value)

    def normalised(self, text: str) -> str:
        """Eight digits are day, month and year."""
        day, _, rest = text.strip().partition(" ")
        digits = digits_only(day)
        if len(digits) == 8:
            day = f"{digits[:2]}.{digits[2:4]}.{digits[4:]}"
        time = digits_only(rest)
        if len(time) in (3, 4):
            rest = f"{time[:-2]}:{time[-2:]}"
        return f"{day} {rest}".strip()

    def key_pressed(self, key: str) -> bool:
        """Open and close the calendar."""
        if key == CALENDAR_KEY and self._has_calendar and not self.edit.isReadOnly():
            self.toggle_calendar()
            return True
        return False

    @Slot()
    def toggle_calendar(self) -> None:
        """Open the calendar at the typed day, or close it."""
        if not self.calendar.isHidden():
            self._dismissed()
            return
        found = QDate.fromString(self.normalised(self.edit.text()).partition(" ")[0], "dd.MM.yyyy")
        self.calendar.open_at(found if found.isValid() else QDate.currentDate())

    @Slot(QDate)
    def _picked(self, day: QDate) -> None:
        rest = self.edit.text().partition(" ")[2] if self._with_time else ""
        self.edit.setText(f"{day.toString('dd.MM.yyyy')} {rest}".strip() + (" " if self._with_time else ""))
        self._dismissed()
        if not self._with_time or rest:
            self.commit()
        else:
            self.edit.deselect()
            self.edit.end(False)

    @Slot()
    def _dismissed(self) -> None:
        self.calendar.hide()
        self.take_focus()
