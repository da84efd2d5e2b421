"""Two versions of one form in one workbook: all columns, and what a move left behind on its own sheet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.export import columns
from app.export.options import ExportOptions
from app.form.model import Form
from tests.helpers.scenario import form_of, question, roster
from tests.unit.export.test_export_workbook import content, export

Q = question
LISTS = {"yn": ["yes", {"name": "no", "label": {"en": "No, never"}}, {"name": "dk", "missing": "dont_know"}]}


def version(number: int, *rows: dict[str, Any], **parts: Any) -> Form:
    return form_of(*rows, **{"version": str(number), "choices": LISTS, **parts})


OLD = version(
    1,
    Q("who", pii="name"),
    Q("call", pii="contact"),
    Q("pay", "integer", sensitive=True),
    Q("agreed", "select_one", list_name="yn"),
    Q("note"),
    roster("member", Q("age", "integer")),
)
NEW = version(
    2,
    Q("pay"),
    Q("agreed", "select_multiple", list_name="yn"),
    Q("age", "integer"),
    Q("mood"),
    choices={"yn": ["yes", "maybe"]},
)


def orphan(path: str, **parts: Any) -> dict[str, Any]:
    return {"form": OLD.hash, "version": "1", "path": path, **parts}


ORPHANS = [
    orphan("who", value="Aigul"),
    orphan("call", value="+7 701"),
    orphan("pay", value=340, remark="a day"),
    orphan("agreed", value="no"),
    orphan("note", missing="refused"),
    orphan("member[2]/age", unreadable="old", confirmed={"0": "sure"}),
]


def told(rows: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    return [(row["variable"], row["kind"], row["value"], row["label"]) for row in rows]


def test_columns_of_both_versions_the_newest_first(tmp_path: Path) -> None:
    sheets = export(
        tmp_path,
        content("a", OLD, answers={"pay": 340, "agreed": "no", "member": [{"age": 5}]}),
        content("b", NEW, answers={"pay": "much", "agreed": ["yes", "maybe"], "age": 6, "mood": "fine"}),
        forms=(OLD, NEW),
    )
    first, second = sheets["interviews"]
    assert (first["pay"], second["pay"]) == (340, "much")
    assert (first["agreed"], second["agreed"]) == ("no", "yes maybe")
    assert (first["agreed/yes"], first["agreed/maybe"]) == (0, None)
    assert (second["agreed/yes"], second["agreed/maybe"], second["agreed/no"]) == (1, 1, None)
    assert (first["age"], second["age"], first["mood"]) == (None, 6, None)
    assert [row["age"] for row in sheets["member"]] == [5]
    book = {(row["variable"], row["sheet"]): row for row in sheets["codebook"]}
    assert book["pay", "interviews"]["versions"] == "scenario 1, scenario 2"
    assert book["age", "member"]["versions"] == "scenario 1"
    assert book["age", "interviews"]["versions"] == "scenario 2"
    labels = {row["code"]: (row["label.en"], row["order"]) for row in sheets["choices"]}
    assert labels == {"yes": ("Yes", 1), "no": ("No, never", 2), "dk": ("Dk", 3), "maybe": ("Maybe", 4)}


def test_the_newest_version_decides_order_and_old_questions_stand_where_they_stood() -> None:
    laid = columns.layout((OLD, NEW), ExportOptions(identifiers=True))
    assert [piece.variable for piece in laid.tables[0].pieces if not piece.codes] == [
        "who", "pay", "agreed", "note", "age", "mood",
    ]  # fmt: skip


def test_orphans_are_told_with_the_question_and_the_label_of_their_own_version(tmp_path: Path) -> None:
    sheets = export(tmp_path, content("a", NEW, orphans=ORPHANS), forms=(OLD, NEW), identifiers=True)
    assert told(sheets["orphans"]) == [
        ("who", "answer", "Aigul", None),
        ("pay", "answer", 340, None),
        ("pay", "remark", "a day", None),
        ("agreed", "answer", "no", "No, never"),
        ("note", "special", "refused", "Refused"),
        ("age", "not readable", "old", None),
        ("age", "confirmed", "sure", None),
    ]
    assert {(row["_record"], row["_form_version"]) for row in sheets["orphans"]} == {("a", "1")}
    assert sheets["orphans"][-1]["path"] == "member[2]/age"
    about = {row["name"]: row["value"] for row in sheets["about"]}
    assert about["orphans of other versions"] == 7
    assert about["orphans left out with their questions"] == 1


def test_orphans_follow_the_same_options_as_their_questions(tmp_path: Path) -> None:
    sheets = export(tmp_path, content("a", NEW, orphans=ORPHANS), forms=(OLD, NEW), without_sensitive=True)
    assert {row["variable"] for row in sheets["orphans"]} == {"agreed", "note", "age"}
    about = {row["name"]: row["value"] for row in sheets["about"]}
    assert about["orphans left out with their questions"] == 3


def test_an_orphan_of_a_version_nobody_knows_is_left_out(tmp_path: Path) -> None:
    strange = {**orphan("note", value="x"), "form": "0" * 64}
    sheets = export(tmp_path, content("a", NEW, orphans=[strange]), forms=(NEW,))
    assert "orphans" not in sheets
    about = {row["name"]: row["value"] for row in sheets["about"]}
    assert about["orphans left out with their questions"] == 1


def test_orphans_of_every_type_are_written_safely(tmp_path: Path) -> None:
    values: list[Any] = [
        True,
        False,
        1.5,
        10**17,
        "=1+1",
        ["yes", "no"],
        {"file": "photo.jpg"},
        None,
        {"odd": 1},
    ]
    orphans = [orphan("note", value=value) for value in values]
    rows = export(tmp_path, content("a", NEW, orphans=orphans), forms=(OLD, NEW))["orphans"]
    assert [row["value"] for row in rows] == [
        "TRUE", "FALSE", 1.5, str(10**17), "=1+1", "yes no", "photo.jpg", None, "1",
    ]  # fmt: skip


def test_one_version_has_no_sheet_of_orphans(tmp_path: Path) -> None:
    assert "orphans" not in export(tmp_path, content("a", NEW), forms=(NEW,))
