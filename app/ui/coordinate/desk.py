"""The page of an unlocked coordinator's desk: its rooms on the left, the one that is open beside them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedLayout

from app.crypto.passphrase import DEFAULT
from app.exchange.bundle import SUFFIX
from app.exchange.enrolment import REQUEST_SUFFIX
from app.ui.coordinate.backup_room import BackupRoom
from app.ui.coordinate.bundles_room import BundlesRoom
from app.ui.coordinate.conflicts_room import ConflictsRoom
from app.ui.coordinate.contacts_room import ContactsRoom
from app.ui.coordinate.export_room import ExportRoom
from app.ui.coordinate.interviews_room import InterviewsRoom
from app.ui.coordinate.keys_room import KeysRoom
from app.ui.coordinate.laptops_room import LaptopsRoom
from app.ui.coordinate.overview import Overview, gather
from app.ui.coordinate.pack_room import PackRoom
from app.ui.coordinate.places import ROOM_OF, ROOMS, SETTINGS
from app.ui.coordinate.progress_room import ProgressRoom
from app.ui.coordinate.room import Desk, Room, fill
from app.ui.page import Chrome, Page
from app.ui.widgets.file_dialog import FileDialog
from app.ui.widgets.labels import Label
from app.ui.widgets.section_list import ListItem, SectionList

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from app.actions.desks import CoordinatorDesk
    from app.base.progress import Progress
    from app.crypto.passphrase import Cost
    from app.ui.tasks import Tasks
    from app.ui.texts import Texts


class CoordinatorPage(Page):
    """Everything a coordinator does with one survey. Give it an unlocked desk; the owner closes that.

    Call `stop_work()` before the desk is closed: a job under way ends at its next whole step, and since all
    jobs share one worker, a job that closes the desk, queued after it, runs when it has ended.

    Signals: settings_asked() when the user picks the settings, which belong to the owner.
    """

    settings_asked = Signal()

    def __init__(
        self,
        desk: CoordinatorDesk,
        tasks: Tasks,
        texts: Texts,
        parent: QWidget | None = None,
        *,
        cost: Cost = DEFAULT,
    ) -> None:
        """`cost` is what the passphrase of a key file costs to check."""
        super().__init__(parent)
        self._was_trial = desk.trial
        self._desk, self._tasks, self._texts = desk, tasks, texts
        self.overview: Overview | None = None
        self._dialog: FileDialog | None = None
        self.setAcceptDrops(True)
        around = Desk(desk, tasks, texts, cost)
        self.progress = ProgressRoom(around)
        self.bundles = BundlesRoom(around)
        self.conflicts = ConflictsRoom(around)
        self.export = ExportRoom(around)
        self.contacts = ContactsRoom(around)
        self.pack = PackRoom(around)
        self.keys = KeysRoom(around)
        self.laptops = LaptopsRoom(around)
        self.interviews = InterviewsRoom(around)
        self.backup = BackupRoom(around)
        self._rooms: dict[str, Room] = {
            "progress": self.progress,
            "bundles": self.bundles,
            "conflicts": self.conflicts,
            "export": self.export,
            "contacts": self.contacts,
            "pack": self.pack,
            "keys": self.keys,
            "backup": self.backup,
            "laptops": self.laptops,
            "interviews": self.interviews,
        }
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        for room in self._rooms.values():
            self._stack.addWidget(room)
            room.bar_changed.connect(self._bar_changed)
            room.went.connect(self.open_room)
            room.add_asked.connect(self.pick_bundles)
            room.stored.connect(self.refresh)
        self._current = "progress"
        self.list = SectionList()
        self.list.chosen.connect(self._picked)
        self._trial = Label(role="warning")
        self._keys = Label(role="muted")
        self.list.foot.addWidget(self._trial)
        self.list.foot.addWidget(self._keys)
        self.list.restyle()
        self.side = self.list
        # Labels of the form are gathered in one language: anew in another.
        texts.changed.connect(self.refresh)
        self.retranslate()
        self.refresh()

    @property
    def room(self) -> Room:
        """The room that is open."""
        return self._rooms[self._current]

    @property
    def current(self) -> str:
        """The key of the room that is open, one of `ROOMS`."""
        return self._current

    @property
    def is_working(self) -> bool:
        """Whether a job that writes or takes over is under way."""
        return any(room.is_working for room in self._rooms.values())

    def stop_work(self) -> None:
        """Ask every job under way to stop at its next whole step."""
        for room in self._rooms.values():
            room.cancel()

    @Slot(str)
    def open_room(self, key: str) -> None:
        """Open another room."""
        if key != self._current:
            self.room.left()
            self._current = key
            self._stack.setCurrentWidget(self.room)
        self._show_list()
        self.chrome_changed.emit()
        self.room.shown()

    @Slot()
    def refresh(self) -> None:
        """Gather what the desk knows, in the worker, and show it."""
        desk, language = self._desk, self._texts.language

        def job(progress: Progress) -> Overview:
            return gather(desk, language)

        self._tasks.run(job, self._gathered)

    def _gathered(self, overview: Overview) -> None:
        self.overview = overview
        if self._desk.trial != self._was_trial:
            self._was_trial = self._desk.trial
            for room in self._rooms.values():
                room.survey_changed()
            self.retranslate()
        for room in self._rooms.values():
            room.show_overview(overview)
        self._show_list()
        self.chrome_changed.emit()

    def chrome(self) -> Chrome:
        """The survey's name and version, and what the open room says in the bottom bar."""
        bar = self.room.bar()
        versions = ", ".join(dict.fromkeys(form.version for form in self._desk.forms.values()))
        parts = [self.tr("Coordinator"), fill(self.tr("form version {version}"), version=versions)]
        if self._desk.trial:
            parts.insert(1, self.tr("TRIAL"))
        return Chrome(
            title=self._desk.survey_name,
            subtitle=" · ".join(parts),
            back=bar.back,
            keys=bar.note,
            primary=bar.primary,
        )

    def _show_list(self) -> None:
        found = self.overview
        conflicts = found.conflicts if found is not None else 0
        lacking = found.lacking if found is not None else 0
        health = found.health if found is not None else None
        troubled = health.troubled if health is not None else 0
        items = {
            "progress": ListItem(
                "progress", self.tr("Progress"), count=str(found.all.total) if found else ""
            ),
            "bundles": ListItem(
                "bundles", self.tr("Bundles"), count=str(len(found.bundles)) if found else ""
            ),
            "laptops": ListItem(
                "laptops",
                self.tr("Laptops"),
                "problem" if troubled else "open",
                str(troubled or len(health.laptops)) if health else "",
                self.tr("needs a look") if troubled else "",
            ),
            "interviews": ListItem(
                "interviews", self.tr("Interviews"), count=str(len(health.lines)) if health else ""
            ),
            "conflicts": ListItem(
                "conflicts",
                self.tr("Conflicts"),
                "problem" if conflicts else "open",
                str(conflicts) if found else "",
                self.tr("needs a look") if conflicts else "",
            ),
            "export": ListItem("export", self.tr("Export")),
            "contacts": ListItem("contacts", self.tr("Contacts")),
            "pack": ListItem("pack", self.tr("Survey pack")),
            "backup": ListItem(
                "backup",
                self.tr("Backup"),
                "problem" if lacking else "open",
                str(lacking) if lacking else "",
                self.tr("interviews are in no backup on another disk") if lacking else "",
            ),
            "keys": ListItem("keys", self.tr("Keys and publishing") if self._desk.trial else self.tr("Keys")),
            SETTINGS: ListItem(SETTINGS, self.tr("Settings")),
        }
        self.list.show_items(tuple(items[key] for key in (*ROOMS, SETTINGS)), self._current)

    @Slot(str)
    def _picked(self, key: str) -> None:
        if key == SETTINGS:
            self.settings_asked.emit()
        else:
            self.open_room(key)

    @Slot()
    def _bar_changed(self) -> None:
        if self.sender() is self.room:
            self.chrome_changed.emit()

    def shown(self) -> None:
        """Put the keyboard into the open room, or the list where it needs none."""
        self.room.shown()
        if not self.room.isAncestorOf(self.focusWidget() or self):
            row = next((row for row in self.list.rows if row.is_current), None)
            if row is not None:
                row.setFocus()

    def go_back(self) -> None:
        """The open room's left step."""
        self.room.go_back()

    def go_on(self) -> None:
        """The open room's next step."""
        self.room.go_on()

    def key_pressed(self, key: str) -> bool:
        """The room's keys, then those of the list, Ctrl+O and Ctrl+E from everywhere."""
        if self.room.key_pressed(key):
            return True
        if key in ROOM_OF:
            self._picked(ROOM_OF[key])
        elif key == "Ctrl+O":
            self.pick_bundles()
        elif key == "Ctrl+E":
            self.open_room("export")
        else:
            return self.room.scroll_by_key(key)
        return True

    @Slot()
    def pick_bundles(self) -> None:
        """Ask for bundles in the system's dialog, without blocking the window."""
        if self._dialog is not None or self.bundles.is_working:
            return
        self.open_room("bundles")
        dialog = FileDialog(self, self.tr("Add bundles"))
        dialog.choose_files(several=True)
        bundles, every = self.tr("Bundles of interviews"), self.tr("All files")
        dialog.setNameFilters([f"{bundles} (*{SUFFIX})", f"{every} (*)"])
        dialog.filesSelected.connect(self._files_picked)
        dialog.finished.connect(self._dialog_closed)
        self._dialog = dialog
        dialog.open()

    @Slot(list)
    def _files_picked(self, files: list[str]) -> None:
        self.bundles.add([Path(file) for file in files])

    @Slot()
    def _dialog_closed(self) -> None:
        self._dialog = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged anywhere over the desk."""
        if event.mimeData().hasUrls() and not self.bundles.is_working:
            event.acceptProposedAction()
            self.bundles.invite(True)

    def dragLeaveEvent(self, event: object) -> None:
        """Nothing was dropped."""
        self.bundles.invite(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped; a laptop's request is looked at."""
        self.bundles.invite(False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths:
            return
        event.acceptProposedAction()
        if len(paths) == 1 and paths[0].suffix.lower() == REQUEST_SUFFIX:
            self.open_room("laptops")
            self.laptops.certify_file(paths[0])
        else:
            self.open_room("bundles")
            self.bundles.add(paths)

    def retranslate(self) -> None:
        """Set the texts around the rooms."""
        self.list.setAccessibleName(self.tr("Rooms of the desk"))
        self._trial.show_text(
            self.tr("TRIAL: for practice only. Do not collect real interviews with it.")
            if self._desk.trial
            else ""
        )
        self._keys.setText(self.tr("Ctrl+1 … Ctrl+9 open a room, Ctrl+K the keys, Ctrl+, the settings"))
        self._show_list()
        super().retranslate()
