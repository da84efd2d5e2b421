"""Spreadsheets of every sort, whole and damaged, as cells of text."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest

from app.base.errors import Code, KnownError
from app.design.importing.grids import cell_text, read_grids
from tests.helpers.xlsforms import FORMS, take


def book(path: Path, **sheets: list[list[object]]) -> Path:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    made.save(path)
    return path


HEAD: list[object] = ["type", "name", "label"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "TRUE"),
        (False, "FALSE"),
        (1.0, "1"),
        (2.5, "2.5"),
        (7, "7"),
        (" a\u00a0b ", "a b"),
        (date(2026, 11, 21), "2026-11-21"),
        (datetime(2026, 11, 21), "2026-11-21"),
        (datetime(2026, 11, 21, 8, 30), "2026-11-21T08:30:00"),
        (time(8, 30), "08:30:00"),
    ],
)
def test_cells_are_read_as_xlsform_reads_them(value: object, text: str) -> None:
    assert cell_text(value) == text


def test_a_workbook_keeps_the_numbers_of_its_rows(tmp_path: Path) -> None:
    rows: list[list[object]] = [HEAD, [None], ["text", "a", "A"], [None], [None], ["nope", "b", "B"]]
    made = take(book(tmp_path / "f.xlsx", survey=rows))
    assert made.errors[0].startswith('f.xlsx: survey row 6, column type: error: There is no type "nope".')


def test_a_formula_counts_as_the_value_it_was_saved_with(tmp_path: Path) -> None:
    path = book(tmp_path / "f.xlsx", survey=[HEAD, ["text", "a", '="B"&"C"']])
    packed = tmp_path / "g.xlsx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            data = old.read(name).replace(b"<v />", b"<v>BC</v>").replace(b"<v></v>", b"<v>BC</v>")
            data = data.replace(b'<c r="C2">', b'<c r="C2" t="str">')
            new.writestr(name, data)
    assert take(packed).rows["a"]["label"] == {"en": "BC"}


def test_a_single_sheet_of_another_name_is_the_survey(tmp_path: Path) -> None:
    assert take(book(tmp_path / "f.xlsx", Sheet1=[HEAD, ["text", "a", "A"]])).names == ["a"]


def test_an_old_workbook_is_read() -> None:
    made = take(FORMS / "old_workbook.xls")
    rows = made.rows
    assert rows["rooms"]["default"] == 3
    assert rows["day"]["default"] == "2024-05-17"
    assert rows["hour"]["default"] == "08:30:00"
    assert rows["moment"]["default"] == "2024-05-17T08:30:00"
    assert rows["told"]["default"] == "TRUE"
    assert [c["name"] for c in made.json["choices"]["size"]] == ["1", "2.5"]
    assert made.json["version"] == "20240517"
    assert made.json["x"]["sheets"] == {"remarks": [["who", "what"], ["A", "Ask again"]]}


@pytest.mark.parametrize("between", [",", ";"])
def test_a_combined_csv_is_read(tmp_path: Path, between: str) -> None:
    lines = [
        "survey",
        ",type,name,label",
        ',text,a,"A, and ""B"""',
        "",
        ",note,b,B",
        "settings",
        ",form_id",
        ",csv",
    ]
    path = tmp_path / "f.csv"
    text = "\n".join(lines)
    if between == ";":
        text = text.replace('"A, and', '"A; and').replace(",", ";")
    path.write_text("\ufeff" + text, "utf-8")
    made = take(path)
    assert made.names == ["a", "b"]
    assert made.json["form_id"] == "csv"
    assert made.rows["a"]["label"]["en"].endswith('and "B"')


def test_a_table_may_hold_bars_rules_and_remarks(tmp_path: Path) -> None:
    path = tmp_path / "f.md"
    path.write_text(
        "A form.\n\n| survey | | | |\n|---|---|---|---|\n|  | type | name | label |\n"
        "|  | text | a | This \\| that |  # a remark\n# | | text | b | B |\n|\n",
        "utf-8",
    )
    assert take(path).rows["a"]["label"] == {"en": "This | that"}


def test_columns_end_after_many_blank_headers(tmp_path: Path) -> None:
    made = take(
        book(
            tmp_path / "f.xlsx", survey=[[*HEAD, *[None] * 30, "far"], ["text", "a", "A", *[None] * 30, "x"]]
        )
    )
    assert "x" not in made.rows["a"]


def test_rows_end_after_many_blank_ones(tmp_path: Path) -> None:
    rows = [HEAD, ["text", "a", "A"], *([[None]] * 70), ["text", "b", "B"]]
    assert take(book(tmp_path / "f.xlsx", survey=rows)).names == ["a"]


def test_two_equal_headers_are_refused_in_a_workbook_and_told_in_a_text(tmp_path: Path) -> None:
    rows = [[*HEAD, "label"], ["text", "a", "A", "B"]]
    assert take(book(tmp_path / "f.xlsx", survey=rows)).errors == [
        "f.xlsx: survey row 1, column label: error: Two columns have this header. "
        "Rename or delete one of them."
    ]
    path = tmp_path / "f.csv"
    path.write_text("survey\n,type,name,label,label\n,text,a,A,B\n", "utf-8")
    made = take(path)
    assert made.rows["a"]["label"] == {"en": "B"}
    assert "the last one counts" in made.warnings[0]


def test_settings_may_name_one_thing_twice_and_have_rows_to_spare(tmp_path: Path) -> None:
    settings: list[list[object]] = [["form_id", "id_string", "version"], ["a", "b", 2], ["c"]]
    made = take(book(tmp_path / "f.xlsx", survey=[HEAD, ["text", "a", "A"]], settings=settings))
    assert made.json["form_id"] == "a"
    assert made.json["version"] == "2"
    assert made.json["x"] == {"settings": {"id_string": "b"}}
    assert len(made.warnings) == 2


def test_a_huge_sheet_that_dala_does_not_know_is_left_out(tmp_path: Path) -> None:
    rows: list[list[object]] = [[f"c{n}" for n in range(50)] for _ in range(50)]
    made = take(book(tmp_path / "f.xlsx", survey=[HEAD, ["text", "a", "A"]], data=rows))
    assert "x" not in made.json
    assert "too large to be kept" in made.warnings[0]


def refusal(path: Path) -> KnownError:
    with pytest.raises(KnownError) as raised:
        read_grids(path)
    return raised.value


@pytest.mark.parametrize("name", ["f.xlsx", "f.xlsm", "f.xls"])
def test_a_damaged_workbook_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    for data in (b"", b"PK\x03\x04 and no more", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600):
        path.write_bytes(data)
        assert refusal(path).code is Code.WORKBOOK_UNREADABLE


@pytest.mark.parametrize("cut", [600, 2000, 5000])
def test_a_cut_off_old_workbook_is_refused(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "f.xls"
    path.write_bytes((FORMS / "old_workbook.xls").read_bytes()[:cut])
    with pytest.raises(KnownError) as raised:
        read_grids(path)
    assert raised.value.code is Code.WORKBOOK_UNREADABLE


def test_a_locked_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "f.xlsx"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    )
    error = refusal(path)
    assert error.code is Code.FILE_UNREADABLE
    assert "password" in str(error)


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml"])
def test_entities_are_never_unfolded(tmp_path: Path, part: str) -> None:
    path = book(tmp_path / "f.xlsx", survey=[HEAD, ["text", "a", "A"]])
    bomb = tmp_path / "bomb.xlsx"
    levels = "".join(f'<!ENTITY x{n} "{f"&x{n - 1};" * 10}">' for n in range(1, 9))
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(bomb, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == part:
                text = data.decode().partition("?>")[2] if data.startswith(b"<?xml") else data.decode()
                data = f'<!DOCTYPE d [<!ENTITY x0 "boom">{levels}]>{text}'.replace("text", "&x8;").encode()
            new.writestr(name, data)
    assert refusal(bomb).code is Code.WORKBOOK_UNREADABLE


def test_a_workbook_that_unpacks_to_far_more_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "f.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * (40 * 1024 * 1024))
    assert refusal(path).code is Code.WORKBOOK_TOO_LARGE


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("f.csv", b"\xff\xfe\x00"),
        ("f.csv", b'survey\n,"type'),
        ("f.csv", b"just a line"),
        ("f.csv", b"survey\n,type,na\0me\n"),
        ("f.md", b"# A title\n\nand a text\n"),
        ("f.txt", b"no form at all"),
        ("f.csv", b""),
    ],
)
def test_a_text_of_another_sort_is_refused(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert refusal(path).code is Code.FILE_UNREADABLE


def test_a_file_that_is_missing_or_a_folder_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.xlsx").code is Code.FILE_MISSING
    assert refusal(tmp_path).code is Code.FILE_UNREADABLE
