"""Acceptance B: the study's 401 interviews over three laptops into one workbook, compared cell by cell.

The comparison reads the answers and the form's JSON itself; it shares no code with the export.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.books import columns, formulas, read_book
from tests.helpers.commands import Commands, cheap_passphrases

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
FORM = ROOT / "forms" / "labour_rights.json"
SPLIT = (133, 134, 134)
pytestmark = pytest.mark.timeout(120)

Line = dict[str, Any]


def lines_of(name: str) -> list[Line]:
    return [json.loads(line) for line in (HERE / name).read_text("utf-8").splitlines()]


@cache
def lists() -> dict[str, list[dict[str, Any]]]:
    """The form's choice lists by name."""
    found: dict[str, list[dict[str, Any]]] = json.loads(FORM.read_text("utf-8"))["choices"]
    return found


@cache
def questions() -> dict[str, tuple[dict[str, Any], bool]]:
    """Every question and calculation of the form by name, and whether it stands in the roster."""
    found: dict[str, tuple[dict[str, Any], bool]] = {}

    def walk(rows: list[dict[str, Any]], in_roster: bool) -> None:
        for row in rows:
            if row["type"] in ("group", "repeat"):
                walk(row["children"], in_roster or row["type"] == "repeat")
            elif row["type"] != "note":
                found[row["name"]] = (row, in_roster)

    walk(json.loads(FORM.read_text("utf-8"))["survey"], False)
    return found


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Commands]:
    """Three laptops loaded, three bundles added, and the two workbooks of acceptance B."""
    folder = tmp_path_factory.mktemp("study")
    with cheap_passphrases():
        field = Commands(folder)
        field.dala("survey", "create", "--name", "Study", "--form", FORM, data="office")
        field.dala("survey", "pack", "--out", folder / "pack", data="office")
        text = (HERE / "answers_401.jsonl").read_text("utf-8").splitlines(keepends=True)
        start = 0
        for number, count in enumerate(SPLIT, 1):
            (folder / f"in{number}").write_text("".join(text[start : start + count]), "utf-8")
            start += count
            laptop = f"laptop{number}"
            field.dala(
                "device", "init", "--pack", folder / "pack", "--enumerator", f"R0{number}", data=laptop
            )
            loaded = field.dala(
                "interview",
                "load",
                "--form",
                "labour_rights",
                "--answers",
                folder / f"in{number}",
                data=laptop,
            )
            assert loaded.out == f"{count} interviews sealed, 0 lines failed\n"
            field.dala("bundle", "write", "--out", folder / f"bundle{number}", data=laptop)
        field.dala("merge", "add", *(folder / f"bundle{n}" for n in (2, 1, 3)), data="office")
        field.dala(
            *("export", "xlsx", "--out", folder / "all.xlsx", "--identifiers"),
            *("--values", "codes", "--missing", "codes"),
            data="office",
        )
        field.dala("export", "xlsx", "--out", folder / "default.xlsx", data="office")
        yield field


def expected_cell(question: dict[str, Any], value: Any) -> Any:
    if value is None:
        return None
    if question["type"] == "date":
        return dt.datetime.fromisoformat(value)
    if question["type"] == "select_multiple":
        order = [choice["name"] for choice in lists()[question["list_name"]]]
        return " ".join(sorted(value, key=order.index))
    return value


def test_every_cell_equals_what_was_answered(study: Commands) -> None:
    book = read_book(study.folder / "all.xlsx")
    rows = {row["respondent_code"]: row for row in book["interviews"]}
    answers = lines_of("answers_401.jsonl")
    assert len(book["interviews"]) == len(rows) == len(answers) == 401
    known = questions()
    asked = {n: q for n, (q, in_roster) in known.items() if not in_roster and q.get("pii") != "contact"}
    codes = {n: q["list_name"] for n, q in asked.items() if q["type"] == "select_multiple"}
    for line in answers:
        row = rows[line["respondent_code"]]
        for name, question in asked.items():
            want = expected_cell(question, line.get(name))
            assert row[name] == want, f"{line['respondent_code']} {name}"
            assert type(row[name]) is type(want) or question["type"] == "decimal", f"type of {name}"
        for name, list_name in codes.items():
            for choice in lists()[list_name]:
                ticked = row[f"{name}/{choice['name']}"]
                assert ticked == (int(choice["name"] in line[name]) if name in line else None)
        assert row["_status"] == "complete"
    assert {row["_enumerator"] for row in rows.values()} == {"R01", "R02", "R03"}


def test_every_child_is_a_row_of_its_own_sheet(study: Commands) -> None:
    book = read_book(study.folder / "all.xlsx")
    record = {row["respondent_code"]: row["_record"] for row in book["interviews"]}
    want = [
        (record[line["respondent_code"]], number, child)
        for line in lines_of("answers_401.jsonl")
        for number, child in enumerate(line.get("children", ()), 1)
    ]
    got = {(row["_record"], row["_row"]): row for row in book["children"]}
    assert len(want) == len(got) == len(book["children"]) == 74
    names = [n for n, (_, in_roster) in questions().items() if in_roster]
    for record_id, number, child in want:
        row = got[record_id, number]
        for name in names:
            assert row[name] == child.get(name), f"{name} of child {number}"
            assert type(row[name]) is type(child.get(name))


def test_nothing_hidden_and_no_formula_is_exported(study: Commands) -> None:
    book = read_book(study.folder / "all.xlsx")
    asked = {n for n, (q, _) in questions().items() if q.get("pii") != "contact"}
    for line, row in (
        (line, next(r for r in book["interviews"] if r["respondent_code"] == line["respondent_code"]))
        for line in lines_of("answers_401.jsonl")[::40]
    ):
        filled = {name for name, value in row.items() if name in asked and value is not None}
        assert filled == {name for name in line if not name.startswith("_") and name != "children"}
    assert formulas(study.folder / "all.xlsx") == []


def test_without_options_exactly_the_identifiers_are_left_out(study: Commands) -> None:
    everything = columns(study.folder / "all.xlsx", "interviews")
    default = columns(study.folder / "default.xlsx", "interviews")
    identifying = {n for n, (q, _) in questions().items() if "pii" in q}
    assert set(everything) - set(default) == identifying - {"referral_contact"}
    assert [name for name in everything if name in set(default)] == default
    assert "referral_contact" not in everything
    children = columns(study.folder / "all.xlsx", "children")
    assert children == columns(study.folder / "default.xlsx", "children")


def test_adding_the_bundles_again_in_another_order_changes_nothing(study: Commands) -> None:
    before = study.dala("merge", "status", "--json", data="office").json()
    added = study.dala("merge", "add", *(study.folder / f"bundle{n}" for n in (3, 2, 1, 1)), data="office")
    assert added.out.splitlines()[-1] == "0 new interviews, 401 in all, 0 in conflict"
    assert study.dala("merge", "status", "--json", data="office").json() == before
    again = study.folder / "again.xlsx"
    study.dala("export", "xlsx", "--out", again, data="office")
    for sheet, rows in read_book(study.folder / "default.xlsx").items():
        if sheet != "about":
            assert read_book(again)[sheet] == rows


@pytest.fixture(scope="module")
def special(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Commands]:
    """The hand-written lines, through one laptop."""
    folder = tmp_path_factory.mktemp("special")
    with cheap_passphrases():
        field = Commands(folder)
        field.dala("survey", "create", "--name", "Study", "--form", FORM, data="office")
        field.dala("survey", "pack", "--out", folder / "pack", data="office")
        field.dala("device", "init", "--pack", folder / "pack", "--enumerator", "R09", data="laptop")
        field.dala(
            *("interview", "load", "--form", "labour_rights", "--answers", HERE / "study_lines.jsonl"),
            data="laptop",
        )
        field.dala("bundle", "write", "--out", folder / "bundle", data="laptop")
        field.dala("merge", "add", folder / "bundle", data="office")
        field.dala(
            *("export", "xlsx", "--out", folder / "all.xlsx", "--identifiers"),
            *("--values", "codes", "--missing", "codes"),
            data="office",
        )
        field.dala("export", "contacts", "--out", folder / "contacts.xlsx", data="office")
        yield field


def plain(value: Any) -> Any:
    return value.date().isoformat() if isinstance(value, dt.datetime) else value


def test_the_hand_written_lines_become_the_hand_written_rows(special: Commands) -> None:
    wanted = json.loads((HERE / "study_rows.json").read_text("utf-8"))
    book = read_book(special.folder / "all.xlsx")
    rows = book["interviews"]
    assert len(rows) == len(wanted) >= 20
    withdrawn = [row for row in rows if row["_status"] == "withdrawn"]
    by_code = {row["respondent_code"]: row for row in rows if row["_status"] != "withdrawn"}
    names = [n for n, (q, in_roster) in questions().items() if not in_roster and q.get("pii") != "contact"]
    for want in wanted:
        row = by_code.get(want["interview"].get("respondent_code")) or withdrawn[0]
        case = want["case"]
        assert row["_status"] == want["status"], case
        for name in names:
            assert plain(row[name]) == want["interview"].get(name), f"{case}: {name}"
        children = [r for r in book["children"] if r["_record"] == row["_record"]]
        for got, child in zip(children, want["children"], strict=True):
            assert {k: v for k, v in got.items() if k in child} == child, case
    assert sum(want["status"] == "withdrawn" for want in wanted) == len(withdrawn) == 1


def test_remarks_confirmations_and_reasons_are_kept(special: Commands) -> None:
    wanted = json.loads((HERE / "study_rows.json").read_text("utf-8"))
    texts = [row["text"] for row in read_book(special.folder / "all.xlsx")["remarks"]]
    for want in wanted:
        for said in (*want.get("remarks", {}).values(), *want.get("confirmed", {}).values()):
            assert any(said in str(text) for text in texts), want["case"]


def test_a_contact_is_in_the_export_of_contacts_and_nowhere_else(special: Commands) -> None:
    wanted = json.loads((HERE / "study_rows.json").read_text("utf-8"))
    contact = next(want["contact"] for want in wanted if "contact" in want)
    text = contact if isinstance(contact, str) else next(iter(contact.values()))
    contacts = read_book(special.folder / "contacts.xlsx")
    assert sum(text in row.values() for sheet in contacts.values() for row in sheet) == 1
    workbook = read_book(special.folder / "all.xlsx")
    assert all(text not in map(str, row.values()) for sheet in workbook.values() for row in sheet)
