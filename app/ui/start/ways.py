"""The pages behind the first one: how a folder that holds nothing gets a desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from app.ui.program import Program
    from app.ui.start.create_page import CreatePage
    from app.ui.start.rescue_page import RescuePage
    from app.ui.start.set_up_page import SetUpPage
    from app.ui.start.start_page import StartPage


class Ways(QObject):
    """Shows each page when the first one asks for it; each comes back to the first, or to an open desk."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program

    def follow(self, page: StartPage) -> None:
        """Do what is picked on `page`."""
        page.set_up_asked.connect(self.show_set_up)
        page.create_asked.connect(self.show_create)
        page.restore_asked.connect(self.show_restore)
        page.rescue_asked.connect(self.show_rescue)

    @Slot()
    def show_set_up(self) -> None:
        """A laptop from a survey pack."""
        from app.ui.start.set_up_page import SetUpPage

        program = self._program
        self._make(SetUpPage(program.tasks, program.folder.root, program.cost))

    @Slot()
    def show_create(self) -> None:
        """A survey of its own."""
        from app.ui.start.create_page import CreatePage

        program = self._program
        self._make(CreatePage(program.tasks, program.folder.root, program.cost))

    @Slot()
    def show_rescue(self) -> None:
        """A coordinator's desk from a pack and a key."""
        from app.ui.start.rescue_page import RescuePage

        program = self._program
        self._make(RescuePage(program.tasks, program.folder.root, program.cost))

    @Slot()
    def show_restore(self) -> None:
        """A desk from its backup; its passphrase is asked for afterwards."""
        from app.ui.start.restore_page import RestorePage

        program = self._program
        page = RestorePage(program.tasks, program.folder.root)
        page.restored.connect(program.show_first)
        page.back_asked.connect(program.show_first)
        program.show(page)

    def _make(self, page: SetUpPage | CreatePage | RescuePage) -> None:
        page.made.connect(self._program.open_new)
        page.back_asked.connect(self._program.show_first)
        self._program.show(page)
