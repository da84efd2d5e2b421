"""`dala form export` as a designer runs it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from pyxform.xls2xform import convert

from app.form.library import shipped_form
from app.sheets.reader import read_tables
from tests.helpers.commands import Commands
from tests.outside.odk_validate import faults_of


@pytest.fixture
def commands(tmp_path: Path) -> Commands:
    made = Commands(tmp_path)
    (tmp_path / "demo.json").write_bytes(shipped_form("demo"))
    return made


def test_a_workbook_is_one_that_pyxform_takes_and_no_cell_is_a_formula(commands: Commands) -> None:
    target = commands.folder / "demo.xlsx"
    assert commands.dala("form", "export", commands.folder / "demo.json", "-o", target).status == 0
    tables = read_tables(target)
    assert list(tables) == ["survey", "choices", "settings"]
    assert not any(table.formulas for table in tables.values())
    warnings: list[str] = []
    assert "<h:title>Поход на рынок</h:title>" in convert(str(target), warnings=warnings).xform
    assert warnings == []


def test_a_text_that_looks_like_a_formula_stays_a_text(commands: Commands) -> None:
    form = json.loads(shipped_form("demo"))
    form["survey"][5]["children"][0]["label"]["ru"] = "=1+1"
    source, target = commands.folder / "form.json", commands.folder / "form.xlsx"
    source.write_text(json.dumps(form), "utf-8")
    commands.dala("form", "export", source, "-o", target)
    table = read_tables(target)["survey"]
    assert table.formulas == 0
    assert "=1+1" in {cell for row in table.rows for cell in row}


def test_an_xform_is_written_and_what_it_says_otherwise_is_told(commands: Commands) -> None:
    target = commands.folder / "demo.xml"
    ran = commands.dala("form", "export", commands.folder / "demo.json", "-o", target)
    assert ran.status == 0
    assert "warning purchase: row_title has no equal in ODK" in ran.err
    assert ran.err.splitlines()[-1].endswith(f"written to {target}, 2 warnings")
    xml = target.read_text("utf-8")
    assert xml.startswith("<?xml")
    for part in (
        "relevant=\" /data/s_visit/arrived  = ''\"",  # why there is no answer is asked while there is none
        '<translation lang="Қазақша (kk)">',
        "⚠ Меньше, чем стоят перечисленные покупки.",
        "selected(., 'dont_know') or (selected( /data/s_shopping/bought , .))",
    ):
        assert part in xml


def test_an_export_replaces_one_of_its_own_sort_and_nothing_else(commands: Commands) -> None:
    source, target = commands.folder / "demo.json", commands.folder / "demo.xml"
    assert commands.dala("form", "export", source, "-o", target).status == 0
    before = target.read_bytes()
    assert commands.dala("form", "export", source, "-o", target).status == 0
    assert target.read_bytes() == before
    other = commands.folder / "notes.xlsx"
    other.write_text("mine", "utf-8")
    ran = commands.fail("form", "export", source, "-o", other)
    assert "file of another kind" in ran.err
    assert other.read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    ("name", "form", "said"),
    [
        ("form.pdf", None, "must end in .xlsx or .xml"),
        ("no/folder/form.xml", None, "no/folder"),
        ("form.xml", "{", "cannot be used"),
        ("form.xlsx", '{"format": "dala-form/1"}', "cannot be used"),
    ],
)
def test_what_cannot_be_done_is_told_and_nothing_is_written(
    commands: Commands, name: str, form: str | None, said: str
) -> None:
    source = commands.folder / "demo.json"
    if form is not None:
        source.write_text(form, "utf-8")
    before = sorted(path.name for path in commands.folder.rglob("*"))
    ran = commands.fail("form", "export", source, "-o", commands.folder / name)
    assert said.replace("/", "") in ran.err.replace("\n", " ").replace("/", "").replace("\\", "")
    assert "Traceback" not in ran.err
    assert sorted(path.name for path in commands.folder.rglob("*")) == before


def test_a_missing_form_is_told(commands: Commands) -> None:
    ran = commands.fail("form", "export", commands.folder / "none.json", "-o", commands.folder / "x.xml")
    assert "There is no file" in ran.err


def test_a_form_that_pyxform_refuses_is_told_with_its_reason(commands: Commands) -> None:
    form = json.loads(shipped_form("demo"))
    form["survey"].append({"type": "text", "name": "meta", "label": {"ru": "?"}})
    source = commands.folder / "form.json"
    source.write_text(json.dumps(form), "utf-8")
    ran = commands.fail("form", "export", source, "-o", commands.folder / "x.xml")
    assert "cannot be said as an XForm" in ran.err
    assert not (commands.folder / "x.xml").exists()


@pytest.mark.slow
@pytest.mark.parametrize("name", ["demo", "labour_rights"])
def test_odk_validate_accepts_the_shipped_forms(name: str) -> None:
    assert shutil.which("java"), "ODK Validate needs Java 17"
    assert faults_of(shipped_form(name), name) == ""
