"""The dialog that files and folders are chosen in: Qt's own, because the system's keeps lists of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDir, QSize, QUrl
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QSplitter, QToolButton

from app.base import volumes
from app.ui.theme import look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


_ARROWS: Final = {"backButton": "←", "forwardButton": "→", "toParentButton": "↑"}
"""Qt's buttons by name; their pictures are black, also on a dark ground."""

_SPARE: Final = ("newFolderButton", "listModeButton", "detailModeButton")
_MAC_DRIVES: Final = Path("/Volumes")


class FileDialog(QFileDialog):
    """Opened with `open`; what is chosen comes by signal, and it is gone when it is finished.

    Windows and the desktops of Linux note what was chosen in their own dialogs (recent files, the registry),
    and Qt notes the last folders of every dialog. A file or folder may be called after a respondent.
    """

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent, title)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        names = {
            QFileDialog.DialogLabel.LookIn: self.tr("Folder:"),
            QFileDialog.DialogLabel.FileName: self.tr("Name:"),
            QFileDialog.DialogLabel.FileType: self.tr("Shown:"),
            QFileDialog.DialogLabel.Reject: self.tr("Cancel"),
        }
        for label, text in names.items():
            self.setLabelText(label, text)
        # The columns of the other view have English heads in languages that Qt does not speak.
        self.setViewMode(QFileDialog.ViewMode.List)
        self.setSidebarUrls([QUrl.fromLocalFile(place) for place in _places()])
        for button in self.findChildren(QToolButton):
            if button.objectName() in _SPARE:
                button.hide()
            elif button.objectName() in _ARROWS:
                button.setIcon(QIcon())
                button.setText(_ARROWS[button.objectName()])
        self.resize(QSize(look().px(760), look().px(480)))
        for splitter in self.findChildren(QSplitter):
            splitter.setSizes([look().px(180), look().px(580)])
        self.finished.connect(self.deleteLater)

    def choose_folder(self) -> None:
        """Let a folder be chosen."""
        self.setFileMode(QFileDialog.FileMode.Directory)
        self.setOption(QFileDialog.Option.ShowDirsOnly)
        self.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Choose"))

    def choose_files(self, *, several: bool = False) -> None:
        """Let a file that is there be chosen, or several."""
        modes = QFileDialog.FileMode
        self.setFileMode(modes.ExistingFiles if several else modes.ExistingFile)
        self.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Open"))

    def choose_new(self) -> None:
        """Let the name of a file be chosen that will be written; its page says what would be lost."""
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setOption(QFileDialog.Option.DontConfirmOverwrite)
        self.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Save"))

    def done(self, result: int) -> None:
        """Forget where it was, which Qt would write into a file of its own when the dialog goes."""
        super().done(result)
        self.setDirectory(QDir.homePath())
        self.setHistory([])
        self.setSidebarUrls([])


def _places() -> list[str]:
    """Home, and where sticks and disks are seen; nothing of it is opened, for one of them may not answer."""
    drives = [drive.absolutePath() for drive in QDir.drives()]
    if drives == ["/"]:
        drives = [volume.root for volume in volumes.mounts() if volumes.is_removable(volume)]
        drives += [str(place) for place in _MAC_DRIVES.glob("*")]
    return [QDir.homePath(), *sorted(set(drives))]
