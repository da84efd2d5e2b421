"""What a room of the coordinator's desk is: a column of cards, what the bottom bar says, and its jobs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal

from app.crypto.passphrase import DEFAULT
from app.ui.texts import Retranslating
from app.ui.widgets.column import ScrollColumn

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from app.actions.desks import CoordinatorDesk
    from app.crypto.passphrase import Cost
    from app.ui.coordinate.overview import Overview
    from app.ui.page import Step
    from app.ui.tasks import Tasks
    from app.ui.texts import Texts


@dataclass(frozen=True, slots=True)
class Desk:
    """What every room works with."""

    desk: CoordinatorDesk
    tasks: Tasks
    texts: Texts
    cost: Cost = DEFAULT


@dataclass(frozen=True, slots=True)
class Bar:
    """The bottom bar while a room is shown."""

    back: Step | None = None
    note: str = ""
    primary: Step | None = None


class Room(Retranslating, ScrollColumn):
    """One room. A subclass gives `bar()` and overrides what it needs.

    Signals:
        bar_changed() when `bar()` gives something new.
        went(room) when the user should be led to another room, by its key.
        add_asked() when bundles shall be picked; stored() after something in the vault changed.
    """

    bar_changed = Signal()
    went = Signal(str)
    add_asked = Signal()
    stored = Signal()

    def __init__(self, around: Desk, parent: QWidget | None = None, *, wide: bool = False) -> None:
        super().__init__(parent, wide=wide)
        self.around = around

    def bar(self) -> Bar:
        """What the bottom bar shows now."""
        return Bar()

    @property
    def is_working(self) -> bool:
        """Whether a job of this room is under way."""
        return False

    def cancel(self) -> None:
        """Ask the room's job to stop."""

    def go_back(self) -> None:
        """The bottom bar's left button or its key."""

    def go_on(self) -> None:
        """The bottom bar's primary button or its key."""

    def key_pressed(self, key: str) -> bool:
        """A key that no widget kept; whether the room did something with it."""
        return False

    def shown(self) -> None:
        """The desk shows this room now: put the keyboard where the user will want it."""

    def left(self) -> None:
        """The desk shows another room now."""

    def show_overview(self, overview: Overview) -> None:
        """Show what the desk knows now."""

    def survey_changed(self) -> None:
        """The trial became a survey of its own: say everything anew."""
        self.retranslate()

    def retranslate(self) -> None:
        """Have the bottom bar follow too. Subclasses call it last."""
        self.bar_changed.emit()

    def scroll_by_key(self, key: str) -> bool:
        """Scroll a page up or down where `key` says so."""
        step = {"PgUp": -1, "PgDown": 1}.get(key)
        if step is None:
            return False
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step * bar.pageStep())
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All keys go to the desk, which asks the room again."""
        event.ignore()

    def see(self, widget: QWidget) -> None:
        """Scroll so that `widget` is in sight."""
        self.ensureWidgetVisible(widget, 0, 24)

    def focus(self, widget: QWidget) -> None:
        """Put the keyboard into `widget` and show it."""
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        self.see(widget)


def fill(text: str, /, **facts: Any) -> str:
    """`text` with each `{name}` replaced; braces in facts stay as they are."""
    for name, fact in facts.items():
        text = text.replace("{" + name + "}", str(fact))
    return text
