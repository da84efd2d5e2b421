"""The packages that the streaming writer makes, read back by openpyxl."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.base.errors import Code, KnownError
from app.sheets import cells
from app.sheets.reader import ReadLimits, read_tables
from app.sheets.spool import Spool
from app.sheets.writer import Book, Column, Limits


def save(book: Book, path: Path) -> Path:
    book.finish()
    path.write_bytes(book.sink.take())
    book.close()
    return path


def test_values_come_back_typed(tmp_path: Path) -> None:
    book = Book(tmp_path)
    sheet = book.sheet("data", [Column("a")])
    sheet.add(
        cells.text_cell("A", "007")
        + cells.number_cell("B", 7)
        + cells.number_cell("C", 0.1)
        + cells.boolean_cell("D", True)
        + cells.date_cell("E", date(2022, 4, 23))
        + cells.moment_cell("F", datetime(2022, 4, 23, 10, 41, 30))
        + cells.time_cell("G", time(23, 59, 59))
        + cells.shared_cell("I", book.shared("Алматы"))
    )
    found = read_tables(save(book, tmp_path / "b.xlsx"))["data"].rows[1]
    assert found == (
        "007",
        7,
        0.1,
        True,
        datetime(2022, 4, 23),
        datetime(2022, 4, 23, 10, 41, 30),
        time(23, 59, 59),
        None,
        "Алматы",
    )
    assert [type(value) for value in found[:4]] == [str, int, float, bool]


def test_days_before_march_1900_are_not_datable() -> None:
    assert cells.is_datable(date(1900, 3, 1))
    assert not cells.is_datable(date(1900, 2, 28))


def test_columns_are_named_as_spreadsheets_do() -> None:
    names = [cells.letters(n) for n in (0, 25, 26, 701, 702, cells.MOST_COLUMNS - 1)]
    assert names == ["A", "Z", "AA", "ZZ", "AAA", "XFD"]


def test_a_full_sheet_goes_on_in_a_further_one_with_the_same_header(tmp_path: Path) -> None:
    book = Book(tmp_path, Limits(rows=4))
    direct = book.sheet("interviews", [Column("n")], direct=True)
    waiting = book.sheet("children", [Column("n")])
    for number in range(7):
        direct.add(cells.number_cell("A", number))
        waiting.add(cells.number_cell("A", -number))
    tables = read_tables(save(book, tmp_path / "b.xlsx"))
    assert list(tables) == [
        "interviews",
        "interviews_2",
        "interviews_3",
        "children",
        "children_2",
        "children_3",
    ]
    assert [row[0] for row in tables["interviews_2"].rows] == ["n", 3, 4, 5]
    assert [row[0] for row in tables["children_3"].rows] == ["n", -6]


def test_a_sheet_goes_on_before_its_xml_grows_too_large(tmp_path: Path) -> None:
    book = Book(tmp_path, Limits(sheet_bytes=20_000))
    sheet = book.sheet("data", [Column("n")], direct=True)
    for number in range(3000):
        sheet.add(cells.number_cell("A", number))
    tables = read_tables(save(book, tmp_path / "b.xlsx"))
    assert len(tables) > 2
    assert [row[0] for table in tables.values() for row in table.rows[1:]] == list(range(3000))


def test_header_is_frozen_filtered_printed_and_fitted(tmp_path: Path) -> None:
    import openpyxl

    book = Book(tmp_path)
    sheet = book.sheet("it's", [Column("_record", 38), Column("b", 1000)])
    sheet.add(cells.text_cell("A", "x"))
    found = openpyxl.load_workbook(save(book, tmp_path / "b.xlsx"))["it's"]
    assert (found.freeze_panes, found.auto_filter.ref, found.print_title_rows) == ("A2", "A1:B2", "$1:$1")
    assert (found.column_dimensions["A"].width, found.column_dimensions["B"].width) == (38, 60)
    assert found["A1"].font.b
    assert found["A2"].number_format == "@"


@pytest.mark.parametrize(
    ("wanted", "tab"),
    [
        ("a/b?c*[d]:\\e", "a_b_c__d___e"),
        ("'quoted'", "quoted"),
        ("", "sheet"),
        ("History", "History_"),
        ("ы" * 40, "ы" * 31),
        ("\x00", "␀"),
        ("<&>", "<&>"),
    ],
)
def test_any_name_becomes_one_that_excel_takes(tmp_path: Path, wanted: str, tab: str) -> None:
    book = Book(tmp_path)
    book.sheet(wanted, [Column("a")])
    assert list(read_tables(save(book, tmp_path / "b.xlsx"))) == [tab]


def test_names_that_differ_in_case_only_are_told_apart(tmp_path: Path) -> None:
    book = Book(tmp_path)
    for name in ("Kids", "kids", "k" * 31, "K" * 40):
        book.sheet(name, [Column("a")])
    found = list(read_tables(save(book, tmp_path / "b.xlsx")))
    assert found == ["Kids", "kids_2", "k" * 31, "K" * 29 + "_2"]


@given(st.lists(st.text(st.characters(blacklist_categories=[]), max_size=30), min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_no_text_ever_becomes_a_formula_or_breaks_the_package(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("book")
    book = Book(folder)
    sheet = book.sheet("data", [Column("a")], direct=True)
    shown = [book.visible(f"={text}") for text in texts]
    for text in shown:
        sheet.add(cells.text_cell("A", text) + cells.shared_cell("B", book.shared(text)))
    path = save(book, folder / "b.xlsx")
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            tags = {
                element.tag.rpartition("}")[2]
                for element in ElementTree.fromstring(package.read(name)).iter()
            }
            assert "f" not in tags
    table = read_tables(path)["data"]
    assert [row[0] for row in table.rows[1:]] == shown


def test_equal_books_are_equal_bytes(tmp_path: Path) -> None:
    def made() -> bytes:
        book = Book(tmp_path)
        book.sheet("a", [Column("x")]).add(cells.text_cell("A", "x"))
        book.finish()
        return book.sink.take()

    assert made() == made()


def test_a_book_given_up_leaves_no_file(tmp_path: Path) -> None:
    book = Book(tmp_path)
    book.sheet("a", [Column("x")], direct=True).add(cells.text_cell("A", "x"))
    book.sheet("b", [Column("x")]).add(cells.text_cell("A", "x"))
    book.close()
    book.close()
    assert list(tmp_path.iterdir()) == []


def test_a_spool_gives_back_what_outgrew_memory_and_shows_it_to_nobody(tmp_path: Path) -> None:
    spool = Spool(tmp_path, most_in_memory=1000)
    secret = b"planted sentence"
    blocks = [secret * 40 + bytes([n]) * 700 + n.to_bytes(4, "big") for n in range(60)]
    for block in blocks:
        spool.add(block)
    assert spool._file is not None
    spool._file.seek(0)
    raw = spool._file.read()
    assert raw
    assert b"planted" not in raw
    assert list(spool.blocks()) == blocks
    spool.close()
    assert list(tmp_path.iterdir()) == []


def test_a_workbook_that_unpacks_to_too_much_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet1.xml", b" " * 2_000_000)
    for limits in (ReadLimits(unpacked=1_000_000), ReadLimits(ratio_from=1_000_000), ReadLimits(files=0)):
        with pytest.raises(KnownError) as caught:
            read_tables(path, limits)
        assert caught.value.code is Code.WORKBOOK_TOO_LARGE


def test_an_entity_bomb_and_other_damage_is_no_workbook(tmp_path: Path) -> None:
    book = Book(tmp_path)
    book.sheet("data", [Column("a")]).add(cells.text_cell("A", "x"))
    good = save(book, tmp_path / "good.xlsx")
    bomb = tmp_path / "entity.xlsx"
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(bomb, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name.endswith("sheet1.xml"):
                data = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaa">]><x>&a;</x>'
            new.writestr(name, data)
    text = tmp_path / "text.xlsx"
    text.write_text("not a zip")
    for path in (bomb, text):
        with pytest.raises(KnownError) as caught:
            read_tables(path)
        assert caught.value.code is Code.WORKBOOK_UNREADABLE
    with pytest.raises(KnownError) as caught:
        read_tables(tmp_path / "none.xlsx")
    assert caught.value.code is Code.FILE_MISSING
