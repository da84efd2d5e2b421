"""Files on a laptop: taken in before the draft names them, gone with what names them, sealed with it."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.actions import attaching, form_files, forms, interviews, opening, taking
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.interview.attachments import LONGEST_NAME, MOST_BYTES
from app.interview.state import Attachment, StopReason
from app.vault.index import ATTACHMENT, SEALED_FILE
from tests.helpers.attached import FORM, LETTER, PHOTO, attach, begun, laptop, office, told
from tests.helpers.desks import PASSPHRASE
from tests.helpers.pictures import SECRET, png
from tests.unit.vault.test_vault_full_disk import allow_pages


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 21, 9, 30, tzinfo=UTC))


@pytest.fixture
def coordinator(tmp_path: Path) -> Iterator[CoordinatorDesk]:
    desk = office(tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def desk(tmp_path: Path, coordinator: CoordinatorDesk) -> Iterator[EnumeratorDesk]:
    made = laptop(tmp_path)
    yield made
    made.close()


def files(desk: EnumeratorDesk) -> set[str]:
    return {row.id.rpartition("/")[2] for row in desk.vault.rows(ATTACHMENT)}


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def again(desk: EnumeratorDesk) -> EnumeratorDesk:
    desk.close()
    opened = opening.unlock(desk.vault.folder, PASSPHRASE)
    assert isinstance(opened, EnumeratorDesk)
    return opened


def test_a_picture_is_kept_without_what_the_camera_wrote(desk: EnumeratorDesk, clock: FixedClock) -> None:
    session = begun(desk, clock)
    taken = taking.prepared(session.state("photo").node, "IMG_1.jpg", PHOTO)
    assert taken.cleaned
    assert taken.content == png()
    assert taken.attachment == Attachment("IMG_1.jpg", len(png()), digest(png()), "image/png")
    assert repr(taken).count("IMG_1") == 1
    assert "IHDR" not in repr(taken)
    plain = taking.prepared(session.state("letter").node, "Шарт.txt", LETTER)
    assert (plain.cleaned, plain.content) == (False, LETTER)
    as_file = taking.prepared(session.state("letter").node, "IMG_1.png", PHOTO)
    assert (as_file.cleaned, as_file.content) == (True, png())


@pytest.mark.parametrize(
    ("path", "name", "data", "code"),
    [
        ("photo", "a.png", b"", Code.ATTACHMENT_DAMAGED),
        ("photo", "a.png", PHOTO[:60], Code.ATTACHMENT_DAMAGED),
        ("photo", "a.png", LETTER, Code.ATTACHMENT_OTHER_KIND),
        ("letter", "a.txt", bytes(MOST_BYTES + 1), Code.ATTACHMENT_TOO_LARGE),
        ("story", "a.txt", LETTER, Code.ATTACHMENT_OTHER_KIND),
    ],
)
def test_what_cannot_be_an_answer_is_refused_and_nothing_is_kept(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path, path: str, name: str, data: bytes, code: Code
) -> None:
    session = begun(desk, clock)
    (tmp_path / name).write_bytes(data)
    with pytest.raises(KnownError) as raised:
        attaching.attach(desk, session.record_id, session.state(path).node, tmp_path / name)
    assert raised.value.code is code
    assert name not in str(raised.value)
    assert files(desk) == set()


def test_a_file_that_is_not_there_a_folder_and_one_far_too_large(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    session = begun(desk, clock)
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(5 * MOST_BYTES)
    for path, code in (
        (tmp_path / "absent.txt", Code.ATTACHMENT_UNREADABLE),
        (tmp_path, Code.ATTACHMENT_UNREADABLE),
        (huge, Code.ATTACHMENT_TOO_LARGE),
    ):
        with pytest.raises(KnownError) as raised:
            taking.read_file(session.state("letter").node, path)
        assert raised.value.code is code


def test_a_file_that_may_not_be_read(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = begun(desk, clock)
    path = tmp_path / "secret.txt"
    path.write_bytes(LETTER)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "secret.txt")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(KnownError) as raised:
        taking.read_file(session.state("letter").node, path)
    assert raised.value.code is Code.ATTACHMENT_UNREADABLE
    assert raised.value.facts == {"reason": "Permission denied"}


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\u202egpj.exe", "agpj.exe"),
        ("line\nbreak.png", "linebreak.png"),
        ("x" * 300 + ".jpeg", "x" * (LONGEST_NAME - 5) + ".jpeg"),
        ("y" * 300, "y" * LONGEST_NAME),
        ("\n", "file"),
        (".png", "file.png"),
        ("Шарт 1.pdf", "Шарт 1.pdf"),
    ],
)
def test_a_name_is_shown_on_one_line(desk: EnumeratorDesk, clock: FixedClock, name: str, shown: str) -> None:
    session = begun(desk, clock)
    assert taking.prepared(session.state("letter").node, name, LETTER).attachment.name == shown


def test_files_stay_while_the_draft_names_them(desk: EnumeratorDesk, clock: FixedClock) -> None:
    session = told(desk, clock)
    kept = {digest(png()), digest(LETTER), digest(png(size=(1, 7))), digest(png(size=(2, 7)))}
    assert files(desk) == kept
    opened = again(desk)
    resumed = interviews.resume(opened, session.record_id, clock)
    photo = resumed.state("photo").value
    assert isinstance(photo, Attachment)
    assert attaching.content_of(opened, session.record_id, photo) == png()
    assert attaching.content_of(opened, "another", photo) is None
    resumed.answer("story", "nothing")
    interviews.save(opened, resumed, clock)
    assert files(opened) == kept, "a hidden answer comes back when its question does"
    resumed.answer("letter", None)
    assert digest(LETTER) in files(opened), "the saved draft still names it"
    interviews.save(opened, resumed, clock)
    assert files(opened) == kept - {digest(LETTER)}
    resumed.remove_row("page[1]")
    interviews.save(opened, resumed, clock)
    assert files(opened) == {digest(png()), digest(png(size=(2, 7)))}
    opened.close()


def test_a_save_that_was_asked_for_before_does_not_take_a_new_file_away(
    desk: EnumeratorDesk, clock: FixedClock
) -> None:
    session = begun(desk, clock)
    interviews.save(desk, session, clock)
    earlier = interviews.snapshot(session, clock)
    taken = taking.prepared(session.state("photo").node, "a.png", PHOTO)
    attaching.keep(desk, session.record_id, taken)
    interviews.store(desk, earlier)
    session.answer("photo", taken.attachment)
    interviews.save(desk, session, clock)
    assert files(desk) == {taken.attachment.sha256}
    assert desk.arriving == set()
    attaching.keep(desk, session.record_id, taken)
    assert attaching.content_of(desk, session.record_id, taken.attachment) == png()


def test_what_no_draft_names_is_swept_at_the_next_opening(desk: EnumeratorDesk, clock: FixedClock) -> None:
    session = told(desk, clock)
    stray = taking.prepared(session.state("photo").node, "a.png", png(size=(5, 5)))
    attaching.keep(desk, session.record_id, stray)
    attaching.keep(desk, "never-saved", stray)
    before = files(desk)
    opened = again(desk)
    assert files(opened) == before - {stray.attachment.sha256}
    assert len(opened.vault.rows(ATTACHMENT)) == 4
    opened.close()


def test_a_draft_that_cannot_be_read_keeps_all_its_files(desk: EnumeratorDesk, clock: FixedClock) -> None:
    session = told(desk, clock)
    with desk.vault.write() as transaction:
        row = desk.vault.row(session.record_id)
        assert row is not None
        transaction.put("draft", session.record_id, b"not JSON", row.summary)
    opened = again(desk)
    assert len(files(opened)) == 4
    opened.close()


@pytest.mark.parametrize("reason", [None, StopReason.LEFT, StopReason.WITHDREW])
def test_with_the_interview_its_files_are_sealed_or_destroyed(
    desk: EnumeratorDesk, clock: FixedClock, reason: StopReason | None
) -> None:
    other = told(desk, clock)
    session = told(desk, clock)
    session.answer("story", "nothing")
    if reason is None:
        interviews.finish(desk, session)
    else:
        interviews.stop(desk, session, reason)
    sealed = [row.id for row in desk.vault.rows(SEALED_FILE)]
    count = 0 if reason is StopReason.WITHDREW else 3  # the photo was hidden at the end
    assert sealed == [f"{session.record_id}/{number}" for number in range(1, count + 1)]
    row = desk.vault.row(session.record_id)
    assert row is not None
    assert row.summary.get("files", 0) == count
    assert {row.id.rpartition("/")[0] for row in desk.vault.rows(ATTACHMENT)} == {other.record_id}
    assert not any(digest(LETTER) in row.id for row in desk.vault.rows(SEALED_FILE))


def test_a_file_that_is_gone_keeps_the_interview_open_and_names_the_question(
    desk: EnumeratorDesk, clock: FixedClock
) -> None:
    session = told(desk, clock)
    with desk.vault.write() as transaction:
        transaction.delete(attaching.row_of(session.record_id, digest(png(size=(2, 7)))))
    with pytest.raises(KnownError) as raised:
        interviews.finish(desk, session)
    assert raised.value.code is Code.ATTACHMENT_MISSING
    assert raised.value.facts == {"path": "page"}
    session.answer("page[2]/scan", None)
    interviews.finish(desk, session)


def test_a_damaged_file_is_told_and_does_not_keep_the_rest(
    desk: EnumeratorDesk, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = told(desk, clock)
    row_id = attaching.row_of(session.record_id, digest(LETTER))
    read = desk.vault.read

    def damaged(asked: str) -> bytes:
        if asked == row_id:
            raise KnownError(Code.VAULT_DAMAGED, place="row 7")
        return read(asked)

    monkeypatch.setattr(desk.vault, "read", damaged)
    letter = session.state("letter").value
    assert isinstance(letter, Attachment)
    assert attaching.content_of(desk, session.record_id, letter) is None
    with pytest.raises(KnownError) as raised:
        interviews.finish(desk, session)
    assert raised.value.facts == {"path": "letter"}


def test_a_full_disk_while_attaching_leaves_the_interview_whole(
    desk: EnumeratorDesk, clock: FixedClock
) -> None:
    session = told(desk, clock)
    before = files(desk)
    allow_pages(desk.vault, 3)
    large = taking.prepared(session.state("letter").node, "large.txt", bytes(200_000))
    with pytest.raises(KnownError) as raised:
        attaching.keep(desk, session.record_id, large)
    assert raised.value.code is Code.DISK_FULL
    assert files(desk) == before
    resumed = interviews.resume(desk, session.record_id, clock)
    letter = resumed.state("letter").value
    assert isinstance(letter, Attachment)
    assert attaching.content_of(desk, session.record_id, letter) == LETTER
    attaching.keep(desk, session.record_id, large)
    resumed.answer("letter", large.attachment)
    interviews.finish(desk, resumed)
    assert len(desk.vault.rows(SEALED_FILE)) == 4


def test_saving_does_not_write_a_file_again(desk: EnumeratorDesk, clock: FixedClock) -> None:
    session = told(desk, clock)
    entries = {e.id: e.revision for e in desk.vault._index.in_root() if e.kind == ATTACHMENT}
    for number in range(5):
        session.answer("story", f"told {number}")
        interviews.save(desk, session, clock)
    assert {e.id: e.revision for e in desk.vault._index.in_root() if e.kind == ATTACHMENT} == entries


def test_no_error_and_no_summary_says_a_files_name(desk: EnumeratorDesk, clock: FixedClock) -> None:
    told(desk, clock)
    shown = json.dumps([dict(row.summary) for kind in (ATTACHMENT, "draft") for row in desk.vault.rows(kind)])
    assert "house" not in shown
    assert SECRET.decode() not in shown


# Lines


def lines(folder: Path, *found: dict[str, object]) -> Path:
    path = folder / "lines.jsonl"
    path.write_text("\n".join(json.dumps(one) for one in found), "utf-8")
    return path


def test_lines_take_files_from_their_own_folder(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    (folder / "scans").mkdir(parents=True)
    (folder / "house.png").write_bytes(PHOTO)
    (folder / "scans" / "1.png").write_bytes(PHOTO)
    (tmp_path / "outside.txt").write_bytes(LETTER)
    good = {"story": "a", "photo": {"file": "house.png"}, "page": [{"scan": {"file": "scans/1.png"}}]}
    outside = [
        {"file": name} for name in ("../outside.txt", str(tmp_path / "outside.txt"), "absent", "scans")
    ]
    outside += [{"file": name} for name in ("C:\\x", "\\\\host\\x", "..\\outside.txt", "a\0b", "scans/../..")]
    path = lines(folder, good, *({"story": "b", "letter": one} for one in outside))
    report = interviews.load(desk, "papers", path, clock)
    assert report.loaded == 1
    assert [failure.line for failure in report.failures] == list(range(2, 2 + len(outside)))
    assert all("letter: no such file" in failure.reason for failure in report.failures)
    assert [row.summary["files"] for row in desk.vault.rows(interviews.SEALED)] == [1]
    assert files(desk) == set()


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_no_link_leads_out_of_the_folder_of_the_lines(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (tmp_path / "outside.txt").write_bytes(LETTER)
    (folder / "inside.txt").write_bytes(LETTER)
    (folder / "out.txt").symlink_to(tmp_path / "outside.txt")
    (folder / "in.txt").symlink_to(folder / "inside.txt")
    (folder / "round.txt").symlink_to(folder / "round.txt")
    path = lines(
        folder, *({"story": "b", "letter": {"file": f"{name}.txt"}} for name in ("out", "in", "round"))
    )
    report = interviews.load(desk, "papers", path, clock)
    assert [failure.line for failure in report.failures] == [1, 3]


def test_a_file_of_a_line_is_told_to_be_too_large_or_of_another_kind(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    (tmp_path / "letter.txt").write_bytes(LETTER)
    (tmp_path / "large.txt").write_bytes(bytes(MOST_BYTES + 1))
    path = lines(
        tmp_path,
        {"story": "a", "photo": {"file": "letter.txt"}},
        {"story": "a", "letter": {"file": "large.txt"}},
    )
    reasons = [failure.reason for failure in interviews.load(desk, "papers", path, clock).failures]
    assert "photo: a file of another kind" in reasons[0]
    assert "letter: its file is too large" in reasons[1]
    assert not any("letter.txt" in reason or "large.txt" in reason for reason in reasons)


def test_attaching_a_file_again_is_the_same_row(desk: EnumeratorDesk, clock: FixedClock) -> None:
    session = begun(desk, clock)
    attach(desk, session, "photo", "one.png", PHOTO)
    session.add_row("page")
    attach(desk, session, "page[1]/scan", "two.png", PHOTO)
    assert len(files(desk)) == 1
    session.answer("photo", None)
    interviews.save(desk, session, clock)
    assert len(files(desk)) == 1


def test_a_run_looks_at_files_beside_the_lines_and_keeps_none(tmp_path: Path) -> None:
    (tmp_path / "form.json").write_text(json.dumps(FORM), "utf-8")
    (tmp_path / "house.png").write_bytes(PHOTO)
    reference = {"file": "x.png", "size": 5, "sha256": "a" * 64, "type": "image/png"}
    path = lines(
        tmp_path,
        {"story": "a", "photo": {"file": "house.png"}},
        {"story": "a", "photo": {"file": "absent.png"}},
    )
    found, absent = forms.run_file(tmp_path / "form.json", path)
    photo = found["values"]["photo"]
    assert photo == {"file": "house.png", "size": len(png()), "sha256": digest(png()), "type": "image/png"}
    assert found["finished"]
    assert [(problem["path"], problem["kind"]) for problem in absent["problems"]] == [("photo", "file")]
    (alone,) = forms.run(
        form_files.form_in(tmp_path / "form.json"), [(1, {"story": "a", "photo": reference})]
    )
    assert alone["values"]["photo"] == reference
    assert sorted(p.name for p in tmp_path.iterdir()) == ["form.json", "house.png", "lines.jsonl"]
