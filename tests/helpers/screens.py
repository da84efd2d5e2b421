"""What tests of screens share: one application, a window with a page, keys as people press them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.actions import taking
from app.actions.interviews import SavedAt, SealedEntry, State
from app.actions.taking import Taken
from app.base.errors import Code, KnownError
from app.base.progress import Progress
from app.interview.session import Session
from app.interview.state import Attachment, StopReason
from app.ui import keys
from app.ui.fields.attach import Given

MOMENT = datetime.fromisoformat("2022-02-12T12:03:07+05:00")


@dataclass
class FakeJobs:
    """Jobs that keep drafts in memory; `fails` makes the next saves fail."""

    drafts: list[dict[str, Any]] = field(default_factory=list)
    fails: int = 0
    ended: str = ""
    files: dict[str, bytes] = field(default_factory=dict)

    def save(self, session: Session) -> Callable[[Progress], SavedAt]:
        draft = session.draft()

        def job(_progress: Progress) -> SavedAt:
            if self.fails:
                self.fails -= 1
                raise KnownError(Code.DISK_FULL, path="vault.db")
            self.drafts.append(draft)
            return SavedAt(session.record_id, MOMENT)

        return job

    def finish(self, session: Session) -> Callable[[Progress], SealedEntry]:
        session.finish()
        return self._sealed(session, "finished")

    def stop(self, session: Session, reason: StopReason, remark: str) -> Callable[[Progress], SealedEntry]:
        session.stop(reason, remark)
        return self._sealed(session, f"{reason.value}: {remark}")

    def attach(self, session: Session, path: str, given: Given) -> Callable[[Progress], Taken]:
        node, others = session.state(path).node, session.attached(besides=path)

        def job(_progress: Progress) -> Taken:
            if given.path is not None:
                taken = taking.read_file(node, given.path, others)
            else:
                taken = taking.prepared(node, given.name, given.data, others)
            self.files[taken.attachment.sha256] = taken.content
            return taken

        return job

    def content(self, _session: Session, attachment: Attachment) -> Callable[[Progress], bytes | None]:
        return lambda _progress: self.files.get(attachment.sha256)

    def _sealed(self, session: Session, how: str) -> Callable[[Progress], SealedEntry]:
        self.ended = how
        entry = SealedEntry(session.record_id, "K7QD", State.SEALED, MOMENT.date())
        return lambda _progress: entry


def press(*names: str) -> None:
    """Press keys by the names that screens show, each wherever the keyboard is then; `'abc` types a text."""
    for name in names:
        widget = QApplication.focusWidget()
        assert widget is not None, f"nothing has the keyboard at {name}"
        if name.startswith("'"):
            for letter in name[1:]:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
                    QApplication.sendEvent(widget, event)
        else:
            key, modifiers = keys.event_for(name)
            QTest.keyClick(widget, key, modifiers)
        QApplication.sendPostedEvents()
