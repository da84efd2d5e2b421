"""`dala form import` as a designer runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.helpers.commands import Commands
from tests.helpers.xlsforms import FORMS

FORM = """| survey |
| | type | name | label::Русский (ru) | label::English (en) | relevant |
| | select_one_from_file villages.csv | village | Село? | Village? | |
| | text | street | Улица? | Street? | ${village} != '' and //x |
| settings |
| | form_id | version |
| | villages | 7 |
"""


@pytest.fixture
def commands(tmp_path: Path) -> Commands:
    made = Commands(tmp_path)
    (tmp_path / "sheets").mkdir()
    (tmp_path / "sheets" / "form.md").write_text(FORM, "utf-8")
    return made


def test_a_form_is_imported_with_every_remark(commands: Commands) -> None:
    source, target = commands.folder / "sheets" / "form.md", commands.folder / "form.json"
    ran = commands.dala("form", "import", source, "-o", target)
    lines = ran.err.splitlines()
    assert lines[0].startswith(
        f"{source}: survey line 4, column relevant: warning: relevant: Paths with `//`"
    )
    assert any(line.startswith(f"{target}:") and "W017" in line for line in lines)
    assert (
        lines[-2] == f"{target}: put villages.csv into {commands.folder} before a survey is made of the form."
    )
    assert lines[-1].startswith(f"{source} imported to {target}, 1 warnings, ")
    assert json.loads(target.read_text("utf-8"))["survey"][1]["x"] == {"relevant": "${village} != '' and //x"}
    checked = commands.run("form", "check", target)
    assert checked.status == 0


def test_a_list_beside_the_spreadsheet_is_used_and_asked_for(commands: Commands) -> None:
    source, target = commands.folder / "sheets" / "form.md", commands.folder / "form.json"
    (commands.folder / "sheets" / "villages.csv").write_text("name,label\na,A\n", "utf-8")
    ran = commands.dala("form", "import", source, "-o", target)
    assert f"{target}: copy villages.csv from the spreadsheet's folder into {commands.folder}." in ran.err
    assert "W017" not in ran.err
    beside = commands.dala("form", "import", source, "-o", commands.folder / "sheets" / "form.json")
    assert "villages.csv" not in beside.err


def test_everything_is_told_as_json_too(commands: Commands) -> None:
    source, target = commands.folder / "sheets" / "form.md", commands.folder / "form.json"
    told = commands.dala("form", "import", source, "-o", target, "--json").json()
    assert told["written"] == str(target)
    assert told["remarks"][0] | {"message": ""} == {
        "sheet": "survey", "row": 4, "column": "relevant", "severity": "warning", "message": "",
    }  # fmt: skip
    assert told["lacking"] == ["villages.csv"]
    assert told["copy"] == []
    assert "W017" in {d["code"] for d in told["diagnostics"]}


def test_languages_are_selected(commands: Commands) -> None:
    source, target = commands.folder / "sheets" / "form.md", commands.folder / "form.json"
    commands.dala("form", "import", source, "-o", target, "--languages", "en, ru")
    assert list(json.loads(target.read_text("utf-8"))["languages"]) == ["en", "ru"]


def test_a_refused_form_leaves_what_was_there(commands: Commands) -> None:
    target = commands.folder / "form.json"
    target.write_text("{}", "utf-8")
    source = FORMS / "refused" / "unknown_reference.md"
    ran = commands.run("form", "import", source, "-o", target)
    assert ran.status == 1
    assert f"{source}: survey line 4, column relevant: error: There is no ${{whom}} in the form." in ran.err
    assert ran.err.splitlines()[-1].endswith("was not imported: 1 to mend. Nothing was written.")
    assert target.read_text("utf-8") == "{}"
    told = commands.run("form", "import", source, "-o", target, "--json")
    assert told.status == 1
    assert told.json()["written"] is None


def test_nothing_else_is_written_over(commands: Commands) -> None:
    source, target = commands.folder / "sheets" / "form.md", commands.folder / "notes.txt"
    target.write_text("my notes", "utf-8")
    ran = commands.run("form", "import", source, "-o", target)
    assert ran.status == 1
    assert target.read_text("utf-8") == "my notes"


def test_a_long_list_is_written_beside_the_form_and_nothing_else_lost(commands: Commands) -> None:
    rows = "".join(f"| | v | v{n} | V | r{n % 7} | {n} |\n" for n in range(5_000))
    source, target = commands.folder / "long.md", commands.folder / "long.json"
    head = "| survey |\n| | type | name | label |\n| | select_one v | a | A |\n| choices |\n"
    source.write_text(f"{head}| | list_name | name | label | raion | size |\n{rows}", "utf-8")
    (commands.folder / "v.csv").write_text("mine", "utf-8")
    assert commands.run("form", "import", source, "-o", target).status == 1
    assert (commands.folder / "v.csv").read_text("utf-8") == "mine"
    assert not target.exists()
    (commands.folder / "v.csv").unlink()
    ran = commands.dala("form", "import", source, "-o", target)
    assert "It is written to v.csv" in ran.err
    commands.dala("form", "import", source, "-o", target)
    assert commands.run("form", "check", target).status == 0


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("f.xlsx", b"PK\x03\x04"),
        ("f.xls", b"none"),
        ("f.csv", b"\xff\xff"),
        ("f.md", b"words"),
        ("none.xlsx", None),
    ],
)
def test_what_is_no_form_is_refused_in_a_sentence(commands: Commands, name: str, data: bytes | None) -> None:
    path = commands.folder / name
    if data is not None:
        path.write_bytes(data)
    ran = commands.run("form", "import", path, "-o", commands.folder / "form.json")
    assert ran.status == 1
    assert ran.err.startswith("dala: ")
    assert str(path) in ran.err
    assert not (commands.folder / "form.json").exists()
