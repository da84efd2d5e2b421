"""A whole run of the program in which a survey pack is chosen in the dialog: FOLDER PACK [plain]."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from app.ui import app as program
from app.ui.start.set_up_page import SetUpPage
from app.ui.start.start_page import StartPage
from app.ui.widgets import path_line
from tests.helpers.desks import CHEAP


class Plain(QFileDialog):
    """Qt's dialog as it is, for the negative control."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, title)
        self.finished.connect(self.deleteLater)

    def choose_files(self, *, several: bool = False) -> None:
        self.setFileMode(QFileDialog.FileMode.ExistingFile)

    def choose_folder(self) -> None:
        self.setFileMode(QFileDialog.FileMode.Directory)


class Steps:
    """Goes from page to page as a user would; ends the program when the pack is in its line."""

    def __init__(self, app: QApplication, pack: Path) -> None:
        self.app, self.pack = app, pack
        self.timer = QTimer()
        self.timer.setInterval(20)
        self.timer.timeout.connect(self.step)
        self.timer.start()

    def page(self, kind: type) -> object:
        return next((w for w in self.app.allWidgets() if isinstance(w, kind) and w.isVisible()), None)

    def step(self) -> None:
        start, page, dialog = (self.page(kind) for kind in (StartPage, SetUpPage, QFileDialog))
        if isinstance(start, StartPage):
            start.choices[0].click()
        elif isinstance(dialog, QFileDialog):
            dialog.setDirectory(str(self.pack.parent))
            line = dialog.findChild(QLineEdit)
            assert line is not None
            line.setText(self.pack.name)
            dialog.accept()
        elif isinstance(page, SetUpPage) and page.pack.path == self.pack:
            self.timer.stop()
            QTimer.singleShot(100, self.app.quit)  # the dialog has gone by then
        elif isinstance(page, SetUpPage) and page.pack.dialog is None:
            page.pack.browse()


def main() -> int:
    folder, pack = Path(sys.argv[1]), Path(sys.argv[2])
    if sys.argv[3:] == ["plain"]:
        path_line.FileDialog = Plain
    app = QApplication(["dala"])
    steps = Steps(app, pack)
    status = program.run(folder, cost=CHEAP)
    return status if not steps.timer.isActive() else 9


if __name__ == "__main__":
    sys.exit(main())
