"""Questions that a file answers: it is chosen or dropped, shown small, replaced or removed."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from app.form.model import Kind
from app.interview import media, stripping
from app.interview.attachments import MOST_BYTES
from app.interview.state import Attachment
from app.ui.fields.drop_area import DropArea
from app.ui.fields.field import Field
from app.ui.fields.picture import Picture, can_show
from app.ui.plain import plain_text
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Banner
from app.ui.widgets.file_dialog import FileDialog
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.styled import appear

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from app.interview.state import NodeState

CHOOSE_KEY: Final = "1"
REMOVE_KEY: Final = "Del"

_FAMILIES: Final = {Kind.IMAGE: "image", Kind.SIGNATURE: "image", Kind.AUDIO: "audio", Kind.VIDEO: "video"}


@dataclass(frozen=True, slots=True)
class Given:
    """A file that somebody chose (`path`) or drew (`data`, as a PNG called `name`)."""

    path: Path | None = None
    name: str = ""
    data: bytes = field(default=b"", repr=False)


class AttachField(Field):
    """Key 1 chooses a file, Del removes it.

    The field emits what was given; who keeps it calls `show_working`, `show_error` and, with the answer,
    `show_state`. Signals: given(Given); picture_asked(Attachment) where `show_picture` should be called.
    """

    given = Signal(object)
    picture_asked = Signal(object)

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.attachment: Attachment | None = None
        self._raw = ""
        self._is_working = self._is_locked = False
        self.dialog: FileDialog | None = None
        self.area = DropArea()
        self.area.keys = frozenset({CHOOSE_KEY, "Space", REMOVE_KEY})
        self.picture = Picture()
        self.name = ElidedLabel(role="body")
        self.size_label = Label(role="muted")
        self._note = Label(role="muted")
        self._error = Banner(tone="error")
        self.buttons = FlowRow()
        self.choose_button = KeyButton(key=CHOOSE_KEY, kind="chip", parent=self.buttons)
        self.remove_button = KeyButton(key=REMOVE_KEY, kind="chip", parent=self.buttons)
        self.buttons.place([self.choose_button, self.remove_button])
        self._lay_out()
        self._later = QTimer(self)  # what asks is not connected yet while it is being built
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._ask_picture)
        self.area.dropped.connect(self._dropped)
        self.area.pressed.connect(self.key_pressed)
        self.choose_button.clicked.connect(self.choose)
        self.remove_button.clicked.connect(self.remove)
        self.setFocusProxy(self.area)
        self.retranslate()

    def _lay_out(self) -> None:
        told = QVBoxLayout()
        told.addWidget(self.name)
        told.addWidget(self.size_label)
        told.addWidget(self.buttons)
        told.addStretch(1)
        self.area.row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self.area.row.addLayout(told, 1)
        self.column.addWidget(self.area)
        self.column.addWidget(self._error)
        self.column.addWidget(self._note)

    # What is shown

    def retranslate(self) -> None:
        """Say it anew."""
        self._show()

    def show_state(self, state: NodeState) -> None:
        """Show the file, or that there is none."""
        self.area.setAccessibleName(plain_text(state.label) or state.node.name)
        value = state.value if isinstance(state.value, Attachment) else None
        if value != self.attachment:
            self.picture.show_image(None)
            self._error.show_message("")
            if value is not None and can_show(value.media_type):
                self._later.start()
        self.attachment, self._raw, self._is_locked = value, state.raw, state.read_only
        self._show()

    def _show(self) -> None:
        found = self.attachment
        self.area.is_filled = found is not None
        self.area.setEnabled(not self._is_locked)
        self.name.show_whole(found.name if found else self._raw)
        appear(self.name, bool(found or self._raw))
        if self._is_working:
            size = self.tr("Encrypting the file…")
        elif found is not None:
            size = QLocale().formattedDataSize(found.size, 1, QLocale.DataSizeFormat.DataSizeIecFormat)
        else:
            size = self.limit_text()
        self.size_label.setText(size)
        self.choose_button.show_text(self.choose_text() if found is None else self.tr("Replace…"))
        self.remove_button.show_text(self.tr("Remove"))
        appear(self.remove_button, found is not None or bool(self._raw))
        for button in (self.choose_button, self.remove_button):
            button.setEnabled(not self._is_working and not self._is_locked)
        self._note.show_text(self.note_text())
        described = f"{found.name}, {size}" if found is not None else size
        self.area.setAccessibleDescription(described)
        self.picture.setAccessibleName(found.name if found is not None else "")
        self.area.update()

    def choose_text(self) -> str:
        """What the button says while there is no file."""
        match self.kind:
            case Kind.IMAGE | Kind.SIGNATURE:
                return self.tr("Attach a picture…")
            case Kind.AUDIO:
                return self.tr("Attach a recording…")
            case Kind.VIDEO:
                return self.tr("Attach a film…")
            case _:
                return self.tr("Attach a file…")

    def limit_text(self) -> str:
        """What is said before a file is chosen."""
        said = self.tr("At most {limit} MiB. Choose it, or drop it here.")
        return said.replace("{limit}", str(MOST_BYTES >> 20))

    def note_text(self) -> str:
        """What the enumerator should know of the file's other copy, and of what else it may tell."""
        if self.attachment is None:
            return ""
        if stripping.is_stripped(self.attachment.media_type):
            return self.tr(
                "Place, time and camera were taken out of this copy. The file on the disk stays as it is."
            )
        return self.tr(
            "The file is kept as it is: it may say who made it, where and when. It stays on the disk too."
        )

    def show_working(self, working: bool) -> None:
        """Show that a file is being taken in, or no longer."""
        self._is_working = working
        if working:
            self._error.show_message("")
        self._show()

    def show_error(self, text: str) -> None:
        """Say why a file was not taken; what was there before stays."""
        self._error.show_message(text, "error")

    def show_picture(self, image: QImage | None) -> None:
        """Show the decoded picture of the file."""
        self.picture.show_image(image)

    def forget(self) -> None:
        """Drop what belongs to another row: its file comes with the next state."""
        self.attachment, self._raw, self._is_working = None, "", False
        self._later.stop()
        self.picture.show_image(None)
        self._error.show_message("")

    # What is done

    @Slot()
    def choose(self) -> None:
        """Open the system's dialog; what is chosen there comes by signal."""
        if self._is_working or self._is_locked:
            return
        dialog = FileDialog(self.window(), self.choose_text().rstrip("…"))
        dialog.choose_files()
        family = _FAMILIES.get(self.kind)
        if family is not None:
            endings = " ".join(f"*.{suffix}" for suffix in media.suffixes(family))
            every = self.tr("All files")
            dialog.setNameFilters([f"{self.family_text()} ({endings})", f"{every} (*)"])
        dialog.fileSelected.connect(self._chosen)
        self.dialog = dialog
        dialog.open()

    def family_text(self) -> str:
        """What the dialog calls the files that fit."""
        match self.kind:
            case Kind.AUDIO:
                return self.tr("Recordings")
            case Kind.VIDEO:
                return self.tr("Films")
            case _:
                return self.tr("Pictures")

    @Slot(str)
    def _chosen(self, name: str) -> None:
        self._give(Given(Path(name)))

    @Slot(object)
    def _dropped(self, path: Path) -> None:
        self._give(Given(path))

    def _give(self, given: Given) -> None:
        if not self._is_working and not self._is_locked:
            self.given.emit(given)

    @Slot()
    def remove(self) -> None:
        """Take the file away from the interview."""
        if (self.attachment is not None or self._raw) and not self._is_working and not self._is_locked:
            self.answered.emit(None)
            self.take_focus()

    @Slot()
    def _ask_picture(self) -> None:
        if self.attachment is not None and self.picture.image is None:
            self.picture_asked.emit(self.attachment)

    def take_focus(self) -> None:
        """Put the keyboard on the frame."""
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def key_pressed(self, key: str) -> bool:
        """1 or Space chooses, Del removes."""
        if key in (CHOOSE_KEY, "Space"):
            self.choose()
        elif key == REMOVE_KEY:
            self.remove()
        else:
            return False
        return True

    def keys_help(self) -> str:
        """The keys."""
        return self.tr("1 attach   Del remove")
