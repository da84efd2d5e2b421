"""What the window does with a coordinator's open desk: its page, the settings, and leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from app.ui.coordinate.desk import CoordinatorPage
from app.ui.open_desk import DeskRoom
from app.ui.settings_page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.actions.desks import CoordinatorDesk
    from app.ui.open_desk import Around
    from app.ui.page import Page


class CoordinatorRoom(DeskRoom):
    """The coordinator's page and the settings."""

    def __init__(self, desk: CoordinatorDesk, around: Around) -> None:
        super().__init__(desk, around)
        self.page = CoordinatorPage(desk, around.tasks, around.texts, cost=around.cost)
        self.settings = SettingsPage(around.choices, around.folder)
        self.settings.read_place(around.tasks)
        self.offer_keys(self.settings)
        self.page.settings_asked.connect(self.show_settings)
        self.settings.back_asked.connect(self.open)

    def pages(self) -> tuple[Page, ...]:
        """Both."""
        return self.page, self.settings

    @Slot()
    def open(self) -> None:
        """Show the desk."""
        self._around.show(self.page, keep=True)

    def show_own_settings(self) -> None:
        """Back to the settings."""
        self.show_settings()

    @Slot()
    def show_settings(self) -> None:
        """Show the settings."""
        self._around.show(self.settings, keep=True)

    def leave(
        self,
        then: Callable[[], None],
        *,
        by_choice: bool = False,
        force: bool = False,
        otherwise: Callable[[], None] | None = None,
    ) -> None:
        """Stop what is under way at its next whole step, then close."""
        self.page.stop_work()
        self.close(then, self._desk.close)
