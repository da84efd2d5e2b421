"""Files at their questions: chosen, dropped or drawn, shown, replaced, removed; refusals in words; by key."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.base.clock import FixedClock
from app.form.loader import load_form
from app.interview.attachments import MOST_BYTES
from app.interview.session import Session
from app.interview.state import Attachment, DeviceInfo
from app.ui.collect.interview_page import InterviewPage
from app.ui.collect.question_card import QuestionCard
from app.ui.collect.wording import answer_text, problem_text
from app.ui.fields.attach import AttachField
from app.ui.fields.picture import decoded
from app.ui.fields.sign import NAME, SignField
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from tests.helpers.pictures import png
from tests.helpers.screens import MOMENT, FakeJobs, press

Show = Callable[[Page], MainWindow]


def question(kind: str, name: str, **more: object) -> dict[str, object]:
    return {"type": kind, "name": name, "label": {"en": name.capitalize()}, **more}


FORM = {
    "format": "dala-form/1",
    "form_id": "files",
    "version": "1",
    "default_language": "en",
    "title": {"en": "Files"},
    "languages": {"en": "English"},
    "survey": [
        question("image", "photo", required=True),
        question("signature", "sign"),
        question("file", "paper"),
        question("audio", "talk"),
        question("video", "film"),
        question("file", "locked", read_only="true()"),
        {**question("repeat", "page"), "children": [question("image", "scan")]},
    ],
}


class Interview:
    """An interview page in a window, with the field of each question."""

    def __init__(self, qtbot: QtBot, show: Show, tasks: Tasks) -> None:
        self.qtbot = qtbot
        form = load_form(json.dumps(FORM).encode(), "files.json")
        self.session = Session.start(form, DeviceInfo("d", "R03", "s"), FixedClock(MOMENT))
        self.jobs = FakeJobs()
        self.page = InterviewPage(self.session, self.jobs, tasks, FixedClock(MOMENT))
        self.window = show(self.page)

    def field(self, path: str) -> AttachField:
        card = self.page.questions.views[path]
        assert isinstance(card, QuestionCard)
        assert isinstance(card.field, AttachField)
        return card.field

    @property
    def sign(self) -> SignField:
        field = self.field("sign")
        assert isinstance(field, SignField)
        return field

    def value(self, path: str) -> Attachment | None:
        value = self.session.state(path).value
        assert value is None or isinstance(value, Attachment)
        return value

    def choose(self, path: str, file: Path) -> None:
        """Press the key at the question and choose a file in the dialog."""
        self.page.go_to(path)
        press("1")
        dialog = self.field(path).dialog
        assert dialog is not None
        dialog.fileSelected.emit(str(file))
        dialog.reject()

    def until(self, done: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(done)

    def stroke(self, *points: tuple[int, int]) -> None:
        pad, left = self.sign.pad, Qt.MouseButton.LeftButton
        QTest.mousePress(pad, left, pos=QPoint(*points[0]))
        for point in points[1:]:
            QTest.mouseMove(pad, QPoint(*point))
        QTest.mouseRelease(pad, left, pos=QPoint(*points[-1]))


@pytest.fixture(autouse=True)
def _no_window_for_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "open", lambda _dialog: None)


@pytest.fixture
def interview(qtbot: QtBot, show: Show, tasks: Tasks) -> Interview:
    return Interview(qtbot, show, tasks)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "house.png"
    path.write_bytes(png(size=(40, 20)))
    return path


def ink(image: QImage) -> int:
    """How many dots of a signature are not paper."""
    return sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


def test_a_picture_is_chosen_by_key_kept_and_shown(interview: Interview, photo: Path) -> None:
    field = interview.field("photo")
    assert field.size_label.text() == "At most 8 MiB. Choose it, or drop it here."
    assert QApplication.focusWidget() is field.area
    interview.choose("photo", photo)
    assert field.size_label.text() == "Encrypting the file…"
    assert not field.choose_button.isEnabled()
    interview.until(lambda: interview.value("photo") is not None)
    assert field.name.text() == "house.png"
    assert "Place, time and camera were taken out" in field._note.text()
    interview.until(lambda: field.picture.image is not None)
    assert field.picture.image is not None
    assert (field.picture.image.width(), field.picture.image.height()) == (40, 20)
    assert field.area.accessibleName() == "Photo"
    assert field.area.accessibleDescription().startswith("house.png, ")
    assert answer_text(interview.session.state("photo")) == "house.png"
    interview.until(lambda: interview.page.saver.is_clean)
    assert "house.png" in json.dumps(interview.jobs.drafts[-1])
    assert photo.exists()
    press("Enter")
    assert interview.page.session.cursor == "sign"


def test_a_dialog_leaves_no_trace_of_where_it_was(interview: Interview, tmp_path: Path) -> None:
    interview.page.go_to("paper")
    press("1")
    dialog = interview.field("paper").dialog
    assert dialog is not None
    (tmp_path / "Aigul").mkdir()
    dialog.setDirectory(str(tmp_path / "Aigul"))
    dialog.reject()
    assert dialog.directory().path() == QDir.homePath()
    assert not any("Aigul" in place for place in dialog.history())


def test_a_file_is_removed_by_key_and_replaced(interview: Interview, photo: Path, tmp_path: Path) -> None:
    interview.choose("photo", photo)
    interview.until(lambda: interview.value("photo") is not None)
    other = tmp_path / "yard.png"
    other.write_bytes(png(size=(9, 9)))
    interview.choose("photo", other)
    interview.until(lambda: getattr(interview.value("photo"), "name", "") == "yard.png")
    press("Del")
    assert interview.value("photo") is None
    assert interview.field("photo").picture.image is None
    assert not interview.field("photo").remove_button.isVisible()
    press("Del")
    assert interview.value("photo") is None


def test_a_file_may_be_dropped(interview: Interview, photo: Path, tmp_path: Path) -> None:
    area = interview.field("paper").area
    none, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction

    def dragged(*urls: QUrl) -> QMimeData:
        data = QMimeData()
        data.setUrls(list(urls))
        return data

    one = dragged(QUrl.fromLocalFile(str(photo)))
    enter = QDragEnterEvent(QPoint(5, 5), copy, one, Qt.MouseButton.LeftButton, none)
    area.dragEnterEvent(enter)
    assert enter.isAccepted()
    assert area._is_over
    area.dragLeaveEvent(QDragLeaveEvent())
    assert not area._is_over
    two = dragged(QUrl.fromLocalFile(str(photo)), QUrl.fromLocalFile(str(tmp_path)))
    for data in (two, dragged(QUrl("https://example.org/x.png"))):
        event = QDragEnterEvent(QPoint(5, 5), copy, data, Qt.MouseButton.LeftButton, none)
        event.ignore()
        area.dragEnterEvent(event)
        assert not event.isAccepted()
    both = copy | Qt.DropAction.MoveAction
    drop = QDropEvent(QPointF(5, 5), both, one, Qt.MouseButton.LeftButton, none)
    area.dropEvent(drop)
    assert drop.dropAction() == copy
    interview.until(lambda: interview.value("paper") is not None)
    assert photo.exists()


def test_what_is_not_taken_is_said_at_the_question(interview: Interview, tmp_path: Path) -> None:
    field = interview.field("photo")
    wrong, large = tmp_path / "letter.txt", tmp_path / "large.txt"
    wrong.write_bytes(b"words")
    large.write_bytes(bytes(MOST_BYTES + 1))
    interview.choose("photo", wrong)
    interview.until(lambda: not field._error.isHidden())
    assert "another kind" in field._error.label.text()
    assert "letter" not in field._error.label.text()
    assert interview.value("photo") is None
    assert field.choose_button.isEnabled()
    interview.choose("paper", large)
    paper = interview.field("paper")
    interview.until(lambda: not paper._error.isHidden())
    assert "8 MiB is the most" in paper._error.label.text()
    interview.choose("paper", tmp_path / "absent.txt")
    assert paper._error.isHidden()
    interview.until(lambda: not paper._error.isHidden())
    assert "cannot be read" in paper._error.label.text()


def test_other_files_show_name_and_size_and_say_what_they_may_tell(
    interview: Interview, tmp_path: Path
) -> None:
    talk = tmp_path / "talk.mp3"
    talk.write_bytes(b"ID3" + bytes(3000))
    interview.choose("talk", talk)
    interview.until(lambda: interview.value("talk") is not None)
    field = interview.field("talk")
    assert field.name.text() == "talk.mp3"
    assert "KiB" in field.size_label.text()
    assert "it may say who made it" in field._note.text()
    assert field.picture.isHidden()
    filters = {path: interview.field(path) for path in ("photo", "talk", "film", "paper")}
    for path, field in filters.items():
        field.choose()
        assert field.dialog is not None
        names = field.dialog.nameFilters()
        field.dialog.reject()
        assert len(names) == (1 if path == "paper" else 2)
    assert {field.choose_text() for field in filters.values()} == {
        "Attach a picture…", "Attach a recording…", "Attach a film…", "Attach a file…",
    }  # fmt: skip


def test_a_locked_question_takes_nothing(interview: Interview, photo: Path) -> None:
    field = interview.field("locked")
    field.choose()
    field._chosen(str(photo))
    field.remove()
    assert field.dialog is None
    assert not field.area.isEnabled()
    assert interview.value("locked") is None


def test_a_text_where_a_file_belongs_is_shown_and_can_be_removed(interview: Interview) -> None:
    interview.page._answer("paper", "letter.pdf")
    field = interview.field("paper")
    assert field.name.text() == "letter.pdf"
    state = interview.session.state("paper")
    assert (
        problem_text(state.problems[0], state) == "Typed words are no file. Attach one, or remove the words."
    )
    interview.page.go_to("paper")
    press("Del")
    assert not interview.session.state("paper").is_answered


def test_a_signature_is_drawn_kept_and_drawn_again(interview: Interview) -> None:
    interview.page.go_to("sign")
    sign = interview.sign
    assert sign.size_label.text() == "Sign in the frame with the mouse, a finger or a pen."
    interview.stroke((30, 60), (120, 30), (200, 90))
    assert sign.is_pending
    assert interview.page.questions.is_pending
    press("Enter")
    interview.until(lambda: interview.value("sign") is not None)
    kept = interview.value("sign")
    assert kept is not None
    assert (kept.name, kept.media_type) == (NAME, "image/png")
    assert not sign.is_pending
    first = decoded(interview.jobs.files[kept.sha256], "image/png")
    assert first is not None
    assert ink(first) > 20
    interview.page.go_to("sign")
    interview.stroke((30, 100), (300, 100))
    sign.commit()
    interview.until(lambda: interview.value("sign") not in (None, kept))
    second = interview.value("sign")
    assert second is not None
    both = decoded(interview.jobs.files[second.sha256], "image/png")
    assert both is not None
    assert ink(both) > ink(first)
    assert sign._note.text() == ""


def test_a_signature_is_shown_again_after_a_restart(
    interview: Interview, qtbot: QtBot, show: Show, tasks: Tasks
) -> None:
    interview.page.go_to("sign")
    interview.stroke((30, 60), (120, 30), (200, 90))
    interview.sign.commit()
    interview.until(lambda: interview.value("sign") is not None)
    session = Session.resume(
        interview.session.form, interview.session.device, FixedClock(MOMENT), interview.session.draft()
    )
    page = InterviewPage(session, interview.jobs, tasks, FixedClock(MOMENT))
    show(page)
    card = page.questions.views["sign"]
    assert isinstance(card, QuestionCard)
    field = card.field
    assert isinstance(field, SignField)
    qtbot.waitUntil(lambda: not field.pad.is_empty)
    shown = field.pad.grab().toImage()
    assert ink(shown) > 0
    field.remove()
    assert session.state("sign").value is None
    assert field.pad.is_empty


def test_clear_takes_back_what_is_not_kept_yet(interview: Interview) -> None:
    interview.page.go_to("sign")
    interview.stroke((30, 60), (120, 30))
    assert interview.sign.remove_button.isVisible()
    press("Del")
    assert interview.sign.pad.is_empty
    assert not interview.sign.is_pending
    assert interview.value("sign") is None
    QTest.mousePress(interview.sign.pad, Qt.MouseButton.RightButton)
    assert interview.sign.pad.is_empty


def test_a_signature_that_could_not_be_kept_is_tried_again(
    interview: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    interview.page.go_to("sign")
    interview.stroke((30, 60), (120, 30))
    real = interview.sign.pad.take
    monkeypatch.setattr(interview.sign.pad, "take", lambda: b"")
    interview.sign.commit()
    interview.until(lambda: not interview.sign._error.isHidden())
    assert interview.sign.is_pending
    monkeypatch.setattr(interview.sign.pad, "take", real)
    press("Enter")
    interview.until(lambda: interview.value("sign") is not None)


def test_a_picture_of_a_signature_may_be_attached(interview: Interview, photo: Path) -> None:
    interview.choose("sign", photo)
    interview.until(lambda: interview.value("sign") is not None)
    interview.until(lambda: not interview.sign.pad.is_empty)
    assert "The file on the disk stays" in interview.sign._note.text()
    interview.stroke((30, 60), (120, 30))
    interview.sign.commit()
    interview.until(lambda: getattr(interview.value("sign"), "name", "") == NAME)


def test_a_file_that_arrives_after_its_question_was_left_closes_the_review(
    interview: Interview, photo: Path
) -> None:
    interview.choose("photo", photo)
    interview.page.show_review()
    assert interview.page.review.open == 1
    interview.until(lambda: interview.page.review.open == 0)
    interview.page.finish()
    interview.until(lambda: interview.jobs.ended == "finished")


def test_leaving_waits_for_a_file_on_its_way(interview: Interview, photo: Path) -> None:
    left: list[bool] = []
    interview.page.left.connect(lambda: left.append(interview.value("photo") is not None))
    interview.choose("photo", photo)
    interview.page.leave()
    assert left == []
    interview.until(lambda: left == [True])
    assert interview.page.saver.is_clean


def test_a_row_that_moves_while_its_file_arrives_still_gets_it(interview: Interview, photo: Path) -> None:
    for _ in range(2):
        interview.page._add_row("page")
    interview.choose("page[2]/scan", photo)
    interview.page._remove_row("page[1]")
    interview.until(lambda: interview.value("page[1]/scan") is not None)
    interview.page._add_row("page")
    interview.choose("page[2]/scan", photo)
    interview.page._remove_row("page[2]")
    interview.until(lambda: not interview.page.files._arriving)
    assert interview.session.row_count("page") == 1


def test_a_field_that_goes_to_another_row_forgets_the_first(interview: Interview, photo: Path) -> None:
    interview.choose("photo", photo)
    field = interview.field("photo")
    interview.until(lambda: field.picture.image is not None)
    field.show_error("no")
    field.forget()
    assert (field.attachment, field.picture.image) == (None, None)
    assert field._error.isHidden()
    field.show_state(interview.session.state("photo"))
    interview.until(lambda: field.picture.image is not None)
    interview.page.go_to("sign")
    interview.stroke((30, 60), (120, 30))
    interview.sign.forget()
    assert not interview.sign.is_pending
    assert interview.sign.pad.is_empty
