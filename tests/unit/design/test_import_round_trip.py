"""JSON -> XLSForm -> JSON is equal, and so is XLSForm -> JSON -> XLSForm -> JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.design.exporting.book import workbook_of
from app.design.exporting.sheets import sheets_of
from app.design.json_out import definition_text
from app.form.library import shipped_form, shipped_forms
from tests.helpers.xlsforms import FORMS, Taken, take

TAKEN = sorted((FORMS / "taken").iterdir())
CUT = {"long_text"}
"""A text that had to be cut stands whole under x, and does not go back."""


def there_and_back(definition: dict[str, Any], folder: Path) -> Taken:
    path = folder / "form.xlsx"
    path.write_bytes(workbook_of(sheets_of(definition), folder))
    return take(path)


@pytest.mark.parametrize("name", shipped_forms())
def test_a_shipped_form_comes_back_equal(name: str, tmp_path: Path) -> None:
    definition = json.loads(shipped_form(name))
    back = there_and_back(definition, tmp_path)
    assert back.json == definition
    assert back.errors == back.warnings == back.faults == []


@pytest.mark.parametrize("path", [p for p in TAKEN if p.stem not in CUT], ids=lambda path: path.stem)
def test_an_imported_form_comes_back_equal(path: Path, tmp_path: Path) -> None:
    definition = take(path).json
    assert there_and_back(definition, tmp_path).json == definition


def test_what_xlsform_has_no_column_for_comes_back(tmp_path: Path) -> None:
    definition = {
        "$schema": "form.schema.json", "format": "dala-form/1", "form_id": "all", "version": "1",
        "default_language": "ru", "title": {"ru": "Всё", "kk": "Бәрі"},
        "languages": {"ru": "Русский", "kk": "Қазақша"}, "review": ["kk"],
        "special_values": {"no_price": {"code": -66, "label": {"ru": "Без цены"}}}, "roles": {"site": "a"},
        "choices": {
            "yn": [
                {"name": "yes", "label": {"ru": "Да"}, "review": ["ru"]},
                {"name": "dk", "label": {"ru": "Не знаю"}, "missing": "dont_know"},
            ],
            "rates": {"file": "rates.csv"},
        },
        "survey": [
            {
                "type": "group", "name": "s", "section": True, "label": {"ru": "Раздел"},
                "children": [
                    {
                        "type": "text", "name": "a", "number": "1a", "special": ["no_price", "refused"],
                        "pii": "name", "sensitive": True, "scope": "supervisor", "variable_label": "A",
                        "label": {"ru": "А?", "kk": "А?"}, "was": ["old_a", "older_a"],
                        "review": ["kk", "ru"],
                        "checks": [{"expr": ". != ''", "severity": "warning", "message": {"ru": "Пусто?"}}],
                    },
                    {
                        "type": "repeat", "name": "r", "row_title": "${b}", "repeat_count": 2,
                        "children": [
                            {"type": "select_one", "list_name": "yn", "name": "b", "label": {"ru": "Б?"}},
                        ],
                    },
                ],
            },
            {"type": "calculate", "name": "c", "list_name": "yn", "calculation": "'yes'"},
        ],
    }  # fmt: skip
    back = there_and_back(definition, tmp_path)
    assert back.json == definition
    assert back.errors == back.warnings == []


@pytest.mark.parametrize(
    ("header", "cell", "line"),
    [
        ("dala_checks", "[{", "The cell is not JSON"),
        ("dala_checks", "[" * 100_000, "The cell is not JSON"),
        ("dala_sensitive", "perhaps", '"perhaps" is neither yes nor no.'),
    ],
)
def test_a_carried_cell_that_was_spoiled_is_refused(
    header: str, cell: str, line: str, tmp_path: Path
) -> None:
    path = tmp_path / "form.csv"
    path.write_text(f'survey\n,type,name,label,{header}\n,text,a,A,"{cell}"\n', "utf-8")
    assert take(path).errors[0].startswith(f"form.csv: survey line 3, column {header}: error: {line}")


def test_a_column_that_only_looks_carried_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "form.csv"
    path.write_text("survey\n,type,name,label,dala_colour\n,text,a,A,red\n", "utf-8")
    assert "There is no key colour; the column is left out." in take(path).warnings[0]


def test_the_definition_is_laid_out_for_people() -> None:
    text = definition_text(take(FORMS / "taken" / "cascade.md").json)
    lines = text.splitlines()
    assert '   {"name": "n1", "label": {"en": "One"}, "region": "n"},' in lines
    assert '  {"type": "select_one", "list_name": "district", "name": "district",' in lines
    assert '   "choice_filter": "region = ${region}"},' in lines


@pytest.mark.parametrize("path", TAKEN, ids=lambda path: path.stem)
def test_the_layout_changes_nothing(path: Path) -> None:
    made = take(path)
    assert definition_text(made.json) == made.made.text


def test_odd_values_are_laid_out_too() -> None:
    odd = {"choices": {"a": [], "b": {"file": "b.csv"}}, "survey": [1, {"label": "x"}, {}], "x": None}
    assert json.loads(definition_text(odd)) == odd


def test_languages_are_left_out_wherever_a_form_holds_texts(tmp_path: Path) -> None:
    definition = json.loads(shipped_form("demo"))
    path = tmp_path / "form.xlsx"
    path.write_bytes(workbook_of(sheets_of(definition), tmp_path))
    made = take(path, "ru", "kk")
    assert made.faults == made.errors == []
    assert list(made.json["languages"]) == ["ru", "kk"]
    assert made.json["review"] == ["kk"]
    assert made.json["special_values"]["refused"]["label"] == {"ru": "Отказ", "kk": "Бас тарту"}
    assert '"uz"' not in made.made.text
