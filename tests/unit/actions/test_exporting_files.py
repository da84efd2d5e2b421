"""Attached files leave only when asked for, under safe names, and never those of identifying questions."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.actions import exporting, handover, interviews, merging, merging_files
from app.actions.desks import CoordinatorDesk
from app.base.clock import FixedClock
from app.base.errors import Cancelled, Code, KnownError
from app.export.files import FileFolder, folder_beside, safe_part
from app.export.options import ExportOptions
from app.interview.state import Attachment
from tests.helpers.attached import LETTER, PHOTO, attach, laptop, office, told
from tests.helpers.books import read_book
from tests.helpers.pictures import png


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 21, 9, 30, tzinfo=UTC))


@pytest.fixture
def merged(tmp_path: Path, clock: FixedClock) -> Iterator[CoordinatorDesk]:
    """An office with one interview, which has a file for every question that takes one."""
    desk = office(tmp_path)
    laptop_desk = laptop(tmp_path)
    session = told(laptop_desk, clock)
    for path in ("passport", "card", "wound"):
        attach(laptop_desk, session, path, f"{path}.txt", LETTER + path.encode())
    interviews.finish(laptop_desk, session)
    handover.write_bundle(laptop_desk, tmp_path / "one.dala")
    laptop_desk.close()
    merging.add_bundles(desk, [tmp_path / "one.dala"])
    yield desk
    desk.close()


def record_of(desk: CoordinatorDesk) -> str:
    return next(merging.summaries(desk)).record


def written(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder).as_posix()): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def about(path: Path) -> dict[str, Any]:
    return {row["name"]: row["value"] for row in read_book(path)["about"]}


def test_without_being_asked_only_names_leave(merged: CoordinatorDesk, tmp_path: Path) -> None:
    path = tmp_path / "out" / "all.xlsx"
    path.parent.mkdir()
    exporting.workbook(merged, path, ExportOptions())
    assert [p.name for p in path.parent.iterdir()] == ["all.xlsx"]
    (row,) = read_book(path)["interviews"]
    assert (row["photo"], row["letter"], row["wound"]) == ("house.png", "Шарт.txt", "wound.txt")
    assert not {"passport", "card"} & set(row)
    assert about(path)["attached files"] == "not written, only their names"
    kinds = {row["variable"]: row["type"] for row in read_book(path)["codebook"]}
    assert kinds["photo"] == "image: name of the file"
    counts = {row["variable"]: row["answered"] for row in read_book(path)["missing"]}
    assert (counts["photo"], counts["sign"], counts["scan"]) == (1, 0, 2)


def test_files_are_written_beside_the_workbook(merged: CoordinatorDesk, tmp_path: Path) -> None:
    path = tmp_path / "out" / "все.xlsx"
    path.parent.mkdir()
    report = exporting.workbook(merged, path, ExportOptions(files=True))
    record = record_of(merged)
    folder = path.parent / "все_files"
    assert written(folder) == {
        f"{record}/photo.png": png(),
        f"{record}/letter.txt": LETTER,
        f"{record}/wound.txt": LETTER + b"wound",
        f"{record}/scan_1.png": png(size=(1, 7)),
        f"{record}/scan_2.png": png(size=(2, 7)),
    }
    if os.name == "posix":
        assert folder.stat().st_mode & 0o077 == 0
    assert (report.files, report.files_lacking) == (5, 0)
    assert f"5 files written into {folder}" in report.in_words()
    (row,) = read_book(path)["interviews"]
    assert row["photo"] == f"все_files/{record}/photo.png"
    assert (path.parent / row["letter"]).read_bytes() == LETTER
    scans = [row["scan"] for row in read_book(path)["page"]]
    assert scans == [f"все_files/{record}/scan_{number}.png" for number in (1, 2)]
    assert about(path)["attached files written"] == 5
    assert sorted(p.name for p in path.parent.iterdir()) == ["все.xlsx", "все_files"]


def test_identifying_files_leave_only_with_the_identifiers_and_contacts_never(
    merged: CoordinatorDesk, tmp_path: Path
) -> None:
    path = tmp_path / "all.xlsx"
    exporting.workbook(merged, path, ExportOptions(files=True, identifiers=True, without_sensitive=True))
    names = {name.rpartition("/")[2] for name in written(folder_beside(path))}
    assert names == {"photo.png", "letter.txt", "passport.txt", "scan_1.png", "scan_2.png"}
    contacts = exporting.contacts(merged, tmp_path / "contacts.xlsx")
    assert contacts.contacts == 0


def test_a_folder_that_is_there_is_left_alone(merged: CoordinatorDesk, tmp_path: Path) -> None:
    path = tmp_path / "all.xlsx"
    folder_beside(path).mkdir()
    with pytest.raises(KnownError) as raised:
        exporting.workbook(merged, path, ExportOptions(files=True))
    assert raised.value.code is Code.ATTACHMENTS_FOLDER
    assert not path.exists()
    exporting.workbook(merged, path, ExportOptions())


def test_after_cancel_or_a_failure_nothing_is_left(
    merged: CoordinatorDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out" / "all.xlsx"
    path.parent.mkdir()

    def cancel(_done: int, _total: int | None) -> None:
        assert len(list(path.parent.rglob("*.png"))) == 3
        raise Cancelled

    with pytest.raises(Cancelled):
        exporting.workbook(merged, path, ExportOptions(files=True), cancel)
    assert list(path.parent.iterdir()) == []

    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(KnownError) as raised:
        exporting.workbook(merged, path, ExportOptions(files=True))
    assert raised.value.code is Code.DISK_FULL
    monkeypatch.undo()
    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(KnownError):
        exporting.workbook(merged, path, ExportOptions(files=True))
    monkeypatch.undo()
    assert [p.name for p in path.parent.iterdir()] == ["all.xlsx"]


def test_what_never_came_is_named_and_counted(merged: CoordinatorDesk, tmp_path: Path) -> None:
    with merged.vault.write() as transaction:
        for row in merged.vault.rows(merging_files.FILE):
            transaction.delete(row.id)
    path = tmp_path / "all.xlsx"
    report = exporting.workbook(merged, path, ExportOptions(files=True))
    assert (report.files, report.files_lacking) == (0, 5)
    assert "5 attached files never came" in report.in_words()
    assert not folder_beside(path).exists()
    assert read_book(path)["interviews"][0]["photo"] == "house.png"
    assert about(path)["attached files that never came"] == 5


# Names


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("photo", "photo"),
        ("фото-1", "фото-1"),
        ("../../etc/passwd", "_etc_passwd"),
        ("a.b\\c:d*?", "a_b_c_d_"),
        ("con", "_con"),
        ("LPT1", "_LPT1"),
        ("", "_"),
        ("x" * 100, "x" * 60),
    ],
)
def test_a_name_leads_nowhere_else(text: str, part: str) -> None:
    assert safe_part(text) == part


@given(st.text(max_size=80))
def test_any_text_becomes_one_harmless_part(text: str) -> None:
    part = safe_part(text)
    assert 1 <= len(part) <= 61
    assert not set(part) & set('/\\:*?"<>|. \0\n\r\t')
    assert not part.startswith((" ", "."))
    assert all(letter.isprintable() for letter in part)


def test_two_files_never_share_a_name(tmp_path: Path) -> None:
    folder = FileFolder(tmp_path / "x_files", lambda digest: digest.encode())
    one, other = (Attachment("a.exe", 1, digit * 64, "application/x-msdownload") for digit in "12")
    assert folder.add("R1", "q", 0, one) == "x_files/R1/q.bin"
    assert folder.add("r1", "Q", 0, other) == "x_files/r1/Q-2.bin"
    assert folder.add("R1", "q", 2, PHOTO_AS) == "x_files/R1/q_2.png"
    folder.finish()
    assert len(written(folder.folder)) == 3
    folder.discard()
    assert len(written(folder.folder)) == 3


PHOTO_AS = Attachment("p", len(PHOTO), "3" * 64, "image/png")
