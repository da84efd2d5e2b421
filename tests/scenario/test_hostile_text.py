"""Answers that would break a spreadsheet come back from the workbook as text, unchanged or visibly marked.

Issue 2, acceptance F: typed in a live interview, sealed as a record, written as a workbook, read back by
openpyxl and by LibreOffice. Where LibreOffice is missing the test fails: half of its proof would be.
"""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import openpyxl
import pytest

from app.export.about import Origin, Written
from app.export.options import ExportOptions
from app.export.workbook import write
from app.sheets.text import CUT_MARK, MOST_UNITS, units
from tests.helpers.scenario import Scenario, question, roster

ALL_SHEETS_AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"

LONG = "Ұзақ сөз " * 4444 + "конец"
LONG_EMOJI = "😀" * 20_000
LONG_ESCAPES = "_x0041_" * 6000

UNCHANGED = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+7 701",
    "-1",
    "@x",
    "@SUM(1+1)",
    "007",
    "1e5",
    "1,5",
    "12:30",
    "2022-04-23",
    "TRUE",
    "#N/A",
    "'quoted",
    "\"all\" of; these, and 'these'",
    "a;b,c\td",
    "  two before, two behind  ",
    "\tindented",
    "one\ntwo\n\nfour",
    "\nstarts and ends with a break\n",
    "_x0041_ _x000D_ _x005F_x0041_ _x005f_ x005F_",
    "<b>&amp;</b> ]]> &#0;",
    "😀 👨\u200d👩\u200d👧 𐐷",
    "\u202eabc\u202c \u200fאב\u200e \u2066x\u2069",
    "Oʻzbekcha ʼ қғңөұүһі e\u0301",
    "a\u00a0b\u2028c\u2029d\u0085e\x7ff\ufeffg",
    "w" * 5000,
    "ж" * MOST_UNITS,
    "😀" * (MOST_UNITS // 2),
)
MARKED = {
    "a\x00b\x01c\x08d": "a␀b␁c␈d",
    "\x0b\x0c\x0e\x1b[31m\x1f": "␋␌␎␛[31m␟",
    "one\r\ntwo\rthree": "one␍\ntwo␍three",
    "lone \ud800 high, \udfff low": "lone � high, � low",
    "not a character \ufffe \uffff": "not a character � �",
}
CONTINUED = (LONG, LONG_EMOJI, LONG_ESCAPES)

SHOWN: dict[str, str] = {**{text: text for text in UNCHANGED}, **MARKED}
HOSTILE = (*SHOWN, *CONTINUED)

Rows = list[tuple[Any, ...]]


class Exported(NamedTuple):
    path: Path
    written: Written


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Exported:
    """A workbook of one interview that was told every hostile text, in questions, roster rows and remarks."""
    names = [f"q{number}" for number in range(len(HOSTILE))]
    told = Scenario(*(question(name) for name in names), roster("things", question("thing")))
    for name, text in zip(names, HOSTILE, strict=True):
        told.answer(name, text)
        told.session.remark(name, text)
    for number, text in enumerate(HOSTILE, 1):
        told.add_row("things")
        told.answer(f"things[{number}]/thing", text)
    content = json.loads(told.session.finish().to_bytes())
    path = tmp_path_factory.mktemp("hostile") / "workbook.xlsx"
    origin = Origin("Hostile", datetime(2026, 11, 21, tzinfo=UTC), "test")
    return Exported(path, write(path, [content], [told.form], ExportOptions(), origin))


def by_openpyxl(path: Path) -> dict[str, Rows]:
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in openpyxl.load_workbook(path)}


def by_libreoffice(path: Path, folder: Path) -> dict[str, Rows]:
    program = shutil.which("soffice")
    assert program is not None, "LibreOffice is missing: apt-get install libreoffice-calc-nogui"
    profile = (folder / "profile").as_uri()
    command = [program, f"-env:UserInstallation={profile}", "--headless", "--convert-to", ALL_SHEETS_AS_CSV]
    subprocess.run(
        [*command, "--outdir", str(folder), str(path)], check=True, capture_output=True, timeout=120
    )
    found: dict[str, Rows] = {}
    csv.field_size_limit(1_000_000)
    for file in folder.glob("workbook-*.csv"):
        with file.open(encoding="utf-8", newline="") as lines:
            found[file.stem.removeprefix("workbook-")] = [tuple(row) for row in csv.reader(lines)]
    return found


def check(sheets: dict[str, Rows]) -> None:
    """Every text stands where it was told, in the interviews, the roster and the remarks."""
    header, row = sheets["interviews"]
    answers = dict(zip(header, row, strict=False))
    things = [line[3] for line in sheets["things"][1:]]
    remarks = {line[2]: line[4] for line in sheets["remarks"][1:]}
    for number, text in enumerate(HOSTILE):
        for found in (answers[f"q{number}"], things[number], remarks[f"q{number}"]):
            if text in SHOWN:
                assert found == SHOWN[text]
            else:
                assert found.endswith(CUT_MARK)
                assert units(found) <= MOST_UNITS
                assert text.startswith(found.removesuffix(CUT_MARK))
    check_long_texts(sheets["long_text"])


def check_long_texts(rows: Rows) -> None:
    whole: dict[tuple[str, str], str] = {}
    for _, row, variable, _, part in rows[1:]:
        key = (str(row or ""), variable)
        whole[key] = whole.get(key, "") + part
    for text in CONTINUED:
        number = HOSTILE.index(text)
        # The answer and the remark of a question stand under its name, one behind the other.
        assert whole["", f"q{number}"] == text * 2
        assert whole[str(number + 1), "thing"] == text


def test_openpyxl_reads_every_text_as_it_was_told(exported: Exported) -> None:
    check(by_openpyxl(exported.path))


@pytest.mark.timeout(180)
def test_libreoffice_reads_every_text_as_it_was_told(exported: Exported, tmp_path: Path) -> None:
    check(by_libreoffice(exported.path, tmp_path))


def test_no_cell_is_a_formula_and_every_answer_is_text(exported: Exported) -> None:
    with zipfile.ZipFile(exported.path) as package:
        for name in package.namelist():
            tags = {e.tag.rpartition("}")[2] for e in ElementTree.fromstring(package.read(name)).iter()}
            assert "f" not in tags
    header, row = openpyxl.load_workbook(exported.path)["interviews"].iter_rows()
    kinds = {cell.data_type for name, cell in zip(header, row, strict=True) if name.value.startswith("q")}
    assert kinds == {"s"}


def test_about_counts_what_was_marked_and_continued(exported: Exported) -> None:
    about = dict(row[:2] for row in by_openpyxl(exported.path)["about"])
    marked = sum(sum(c in "␀␁␈␋␌␎␛␟␍�" for c in shown) for shown in MARKED.values())
    assert about["unreadable characters replaced"] == 3 * marked == exported.written.replaced
    assert about["texts continued in long_text"] == 3 * len(CONTINUED) == exported.written.long_texts
