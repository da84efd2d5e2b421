"""Characters that XML cannot hold are told of, and leave no export or import that cannot be read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest

from app.design.exporting.workbook import xlsform_of
from app.design.exporting.xform import xform_of
from app.design.importing.importer import import_xlsform
from app.form.loader import read_form

if TYPE_CHECKING:
    from pathlib import Path

UNFIT = ["\u0000", "\u0008", "\u001b", "\ufffe"]


def definition(sign: str) -> dict[str, Any]:
    return {
        "format": "dala-form/1", "form_id": "f", "version": "1", "default_language": "en",
        "languages": {"en": "English"},
        "choices": {"list": [{"name": f"a{sign}b", "label": {"en": f"A{sign}"}}]},
        "survey": [
            {"type": "select_one", "name": "s", "list_name": "list", "label": {"en": f"S{sign}?"}},
            {"type": "calculate", "name": "c", "calculation": f"concat('x{sign}', ${{s}})"},
        ],
    }  # fmt: skip


@pytest.mark.parametrize("sign", UNFIT, ids=ascii)
def test_each_such_text_is_told_with_its_row(sign: str) -> None:
    told = read_form(json.dumps(definition(sign)).encode(), "form.json").diagnostics
    assert [d.name for d in told if d.code == "W029"] == ["", "", "s", "c"]


@pytest.mark.parametrize("sign", ["\t", "\n", "\r", "\u007f", "\u00a0", "\U0001f600"], ids=ascii)
def test_what_xml_holds_is_not_told(sign: str) -> None:
    made = definition("")
    made["survey"][0]["label"]["en"] = sign + "S"
    assert not [d for d in read_form(json.dumps(made).encode(), "f.json").diagnostics if d.code == "W029"]


@pytest.mark.parametrize("sign", UNFIT, ids=ascii)
def test_the_xform_is_xml_without_them_and_says_so(sign: str) -> None:
    made = definition(sign)
    form = read_form(json.dumps(made).encode(), "form.json").form
    assert form is not None
    xform = xform_of(made, form)
    ElementTree.fromstring(xform.xml.encode())
    assert "S?" in xform.xml
    assert sign not in xform.xml
    assert "s: characters that XML cannot hold are left out." in map(str, xform.notes)


@pytest.mark.parametrize("sign", UNFIT, ids=ascii)
def test_the_spreadsheet_brings_them_back(sign: str, tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    made = definition(sign)
    del made["choices"]["list"][0]
    made["choices"]["list"].append({"name": "ab", "label": {"en": f"A{sign}"}})
    path.write_bytes(xlsform_of(made, {}))
    assert json.loads(import_xlsform(path, "form.json", (), {}).text) == made


def test_the_import_leaves_them_out_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "form.md"
    path.write_text("| survey |\n| | type | name | label |\n| | text | a | A\u0008B |\n")
    imported = import_xlsform(path, "form.json", (), {})
    assert json.loads(imported.text)["survey"][0]["label"] == {"en": "AB"}
    assert any("Control characters" in remark.message for remark in imported.remarks)
