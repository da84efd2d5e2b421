"""A list may have another name than its file: ODK looks it up by the file, and the import calls it back."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from app.design.exporting.workbook import xlsform_of
from app.design.exporting.xform import xform_of
from app.design.importing.importer import import_xlsform
from app.form.loader import read_form
from app.sheets.reader import read_tables
from tests.helpers.scenario import question

if TYPE_CHECKING:
    from pathlib import Path

FILES = {"villages.csv": b"name,label,pop\nv1,One,7\n", "v.csv": b"name,label,pop\nv1,One,7\n"}
PULLED = "pulldata('village','pop','name',${v})"
COUNTED = "count(instance('village')/root/item[pop > 3])"


def definition(*rows: dict[str, Any], **choices: Any) -> dict[str, Any]:
    return {
        "format": "dala-form/1", "form_id": "f", "version": "1", "default_language": "en",
        "languages": {"en": "English"},
        "choices": {"village": {"file": "villages.csv"}, **choices},
        "survey": [question("v", "text", label={"en": "V"}), *rows],
    }  # fmt: skip


def calculate(name: str, calculation: str) -> dict[str, Any]:
    return {"type": "calculate", "name": name, "calculation": calculation}


def back(path: Path, before: dict[str, Any]) -> dict[str, Any]:
    path.write_bytes(xlsform_of(before, FILES))
    found: dict[str, Any] = json.loads(import_xlsform(path, "form.json", (), FILES).text)
    return found


CASES = [
    definition(calculate("pop", PULLED)),
    definition(calculate("pop", PULLED), question("s", "select_one", list_name="village", label={"en": "S"})),
    definition(calculate("n", COUNTED)),
    definition(calculate("pop", PULLED), villages=[{"name": "v1", "label": {"en": "One"}}]),
    definition(calculate("pop", PULLED), again={"file": "villages.csv"}),
    definition(calculate("pop", "pulldata('again','pop','name','v1')"), again={"file": "villages.csv"}),
    definition(calculate("pop", PULLED), villages={"file": "villages.csv"}),
]


@pytest.mark.parametrize("before", CASES, ids=range(len(CASES)))
def test_the_round_trip_gives_the_list_and_its_calls_back(before: dict[str, Any], tmp_path: Path) -> None:
    assert back(tmp_path / "form.xlsx", before) == before


def test_the_sheet_says_what_odk_looks_up(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    back(path, definition(calculate("pop", PULLED), calculate("n", COUNTED)))
    head, *rows = read_tables(path)["survey"].rows
    cells = [dict(zip(head, row, strict=True)) for row in rows]
    assert [row["calculation"] for row in cells[1:3]] == [
        "pulldata('villages','pop','name',${v})",
        "count(instance('villages')/root/item[pop > 3])",
    ]
    assert (cells[3]["type"], cells[3]["name"]) == ("csv-external", "villages")


def test_a_call_that_somebody_changed_finds_the_same_list(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    before = definition(calculate("pop", PULLED))
    back(path, before)
    book = load_workbook(path)
    survey = book["survey"]
    column = [cell.value for cell in survey[1]].index("calculation") + 1
    survey.cell(3, column).value = "pulldata('villages', 'label', 'name', 'v1')"
    book.save(path)
    found = json.loads(import_xlsform(path, "form.json", (), FILES).text)
    assert found["survey"][1]["calculation"] == "pulldata('village', 'label', 'name', 'v1')"
    assert found["choices"] == before["choices"]


def test_a_foreign_form_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "form.md"
    path.write_text(
        "| survey |\n| | type | name | label | calculation |\n| | text | v | V | |\n"
        "| | calculate | pop | | pulldata('villages','pop','name',${v}) |\n"
    )
    found = json.loads(import_xlsform(path, "form.json", (), FILES).text)
    assert found["choices"] == {"villages": {"file": "villages.csv"}}


@pytest.mark.parametrize("before", CASES[:3] + CASES[4:], ids=range(6))
def test_the_xform_has_one_instance_of_the_file(before: dict[str, Any]) -> None:
    form = read_form(json.dumps(before).encode(), "form.json", FILES).form
    assert form is not None
    xml = xform_of(before, form).xml
    assert re.findall(r'src="jr://file-csv/([^"]*)"', xml) == ["villages.csv"]
    assert "'village'" not in xml
