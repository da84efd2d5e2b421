"""Where the window begins and ends: the application, the log, the first page, the event loop."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.base.process import replace_process
from app.paths import DataFolder
from app.ui.bugs import write_log_to
from app.ui.endings import Endings
from app.ui.locking.session import watch_session
from app.ui.program import Program

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from typing import NoReturn

    from app.base.again import Again
    from app.crypto.passphrase import Cost


class FirstPaint(QObject):
    """Ends the program with 0 as soon as a page has been painted for the first time."""

    def __init__(self, app: QApplication, page: QWidget) -> None:
        super().__init__(page)
        self._app = app
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint, which is done when the event loop turns again."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._app.quit)
        return False


def run(
    folder: Path,
    *,
    cost: Cost,
    demo: bool = False,
    demo_in: Path | None = None,
    again: Again | None = None,
    exit_after_paint: bool = False,
    replace: Callable[[Sequence[str]], NoReturn] = replace_process,
) -> int:
    """Open the window on `folder` and return the exit status when it is closed.

    `cost` is what checking a passphrase costs in vaults made from here. `demo` makes the demo below `folder`.
    `demo_in` and `again` come from the process that this one takes the place of. `exit_after_paint` ends with
    0 after the first paint of the first page. Locking does not come back: `replace` begins the next process.
    """
    folder = folder.absolute()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        app = QApplication(["dala"])
    app.setApplicationName("Dala")
    # The window decides when it may go: a save may be under way.
    app.setQuitOnLastWindowClosed(False)
    _leave_no_trace(folder)
    handler = write_log_to(DataFolder(folder).log)
    program = Program(app, folder, cost, demo=demo, demo_in=demo_in, again=again, fresh=True)
    session = watch_session(program.locker)
    endings = Endings()
    endings.asked.connect(program.end_soon)
    try:
        program.begin()
        page = program.window.shell.page
        if exit_after_paint and page is not None:
            FirstPaint(app, page)
        status = app.exec()
    finally:
        session.release()
        program.end()
        endings.release()
        logging.getLogger("app").removeHandler(handler)
        handler.close()
    if program.next:
        replace(program.next)
    return status


def _leave_no_trace(folder: Path) -> None:
    """Qt's file dialogs would note the folders that were visited in the user's own configuration."""
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(folder / "qt"))
