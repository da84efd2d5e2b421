"""Choice lists in CSV files beside a form: what is read, and what is said of a file that cannot be."""

from __future__ import annotations

import json

import pytest

from app.form.list_files import ListFileError, is_plain_name, read_list_file
from app.form.loader import LoadResult, read_form
from app.form.model import Form

VILLAGES = "name,label,label::Қазақша (kk),raion\nv1,Аксу,Ақсу,abay\nv2,Бурное,,abay\nv3,Шу,Шу,shu\n"


def definition(*rows: dict[str, object], lists: dict[str, object] | None = None) -> bytes:
    return json.dumps(
        {
            "format": "dala-form/1",
            "form_id": "f",
            "version": "1",
            "languages": {"ru": "Русский", "kk": "Қазақша"},
            "choices": lists if lists is not None else {"villages": {"file": "villages.csv"}},
            "survey": list(rows),
        },
        ensure_ascii=False,
    ).encode()


def village(**keys: object) -> dict[str, object]:
    label = {"ru": "Село", "kk": "Ауыл"}
    return {"type": "select_one", "list_name": "villages", "name": "village", "label": label, **keys}


def read(content: str | bytes = VILLAGES, *rows: dict[str, object]) -> LoadResult:
    data = content.encode() if isinstance(content, str) else content
    return read_form(definition(*(rows or (village(),))), "f.json", {"villages.csv": data})


def loaded(content: str | bytes = VILLAGES, *rows: dict[str, object]) -> Form:
    result = read(content, *rows)
    assert result.form is not None, [str(d) for d in result.diagnostics]
    return result.form


def test_the_rows_become_choices_with_their_labels_and_columns() -> None:
    form = loaded()
    choices = form.choices_of(form.nodes["village"])

    assert [(c.name, c.label) for c in choices] == [
        ("v1", {"ru": "Аксу", "kk": "Ақсу"}),
        ("v2", {"ru": "Бурное"}),
        ("v3", {"ru": "Шу", "kk": "Шу"}),
    ]
    assert choices[0].columns["raion"] == "abay"
    assert form.choices["villages"].file == "villages.csv"


@pytest.mark.parametrize("content", [VILLAGES.replace(",", ";"), VILLAGES.replace(",", "\t")])
def test_other_separators_are_understood(content: str) -> None:
    assert loaded(content).choices == loaded().choices


def test_a_byte_order_mark_blank_lines_and_short_lines_are_no_trouble() -> None:
    form = loaded("\ufeffname,label,raion\r\n\r\nv1,Аксу\r\n,,\r\n")

    assert [dict(row) for row in form.choices["villages"].rows] == [
        {"name": "v1", "label": "Аксу", "raion": ""}
    ]


def test_columns_without_a_heading_are_left_out() -> None:
    assert "" not in loaded("name,label,\nv1,Аксу,x\n").choices["villages"].rows[0]


def test_a_question_may_name_other_columns() -> None:
    form = loaded(
        "id,title,name\n7,Семь,a\n8,,b\n", village(parameters="value=id label=title"), village(name="again")
    )

    assert [(c.name, c.label["ru"]) for c in form.choices_of(form.nodes["village"])] == [
        ("7", "Семь"),
        ("8", "8"),
    ]
    assert [c.name for c in form.choices_of(form.nodes["again"])] == ["a", "b"]


def test_a_list_that_is_only_looked_up_may_repeat_its_codes() -> None:
    calculate = {
        "type": "calculate",
        "name": "price",
        "calculation": "pulldata('villages', 'kg', 'name', 'x')",
    }

    assert loaded("name,kg\nx,1\nx,2\n", calculate).choices["villages"].choices == ()


def test_the_hash_covers_the_files() -> None:
    assert loaded().hash != loaded(VILLAGES + "v4,Тараз,,shu\n").hash
    assert loaded().files == {"villages.csv": VILLAGES.encode()}


def test_a_form_is_read_without_its_file() -> None:
    result = read_form(definition(village()), "f.json")

    assert result.form is not None
    assert result.form.choices_of(result.form.nodes["village"]) == ()
    assert [d.code for d in result.diagnostics] == ["W017"]


def test_only_csv_is_read() -> None:
    result = read_form(definition(village(), lists={"villages": {"file": "v.geojson"}}), "f.json")

    assert [(d.code, "not read" in d.message) for d in result.diagnostics] == [("W017", True)]


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        ("", 1, "no heading"),
        ("name,name\n", 1, 'Two columns are named "name"'),
        (",".join(f"c{n}" for n in range(201)), 1, "more than 200 columns"),
        ("name,label\nv1,a,b\n", 2, "has 3 cells"),
        ('name,label\nv1,"a\n', 2, "quotation mark"),
        ("id,label\n1,a\n", 1, 'no column "name"'),
        ("name,label\n,a\n", 2, "is empty"),
        ("name,label\nv 1,a\n", 2, "holds a space"),
        ("name,label\nv1,a\n\nv1,b\n", 4, "line 2 too"),
        ("name,label\nv1,\u0410".encode("utf-16"), 1, "UTF-8"),
        ("name,label\nv1,Аксу\n".encode("cp1251"), 2, "UTF-8"),
        (b"x" * (16 * 1024 * 1024 + 1), 0, "16 MiB"),
        ("name\n" + "".join(f"v{n}\n" for n in range(100_001)), 100_002, "100,000 rows"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_with_its_line(
    content: str | bytes, line: int, words: str
) -> None:
    result = read(content)
    told = [d for d in result.diagnostics if d.code == "E043"]

    assert result.form is None
    assert [words in d.message for d in told] == [True], result.diagnostics
    assert told[0].message.startswith(f"villages.csv, line {line}: " if line else "villages.csv: ")


@pytest.mark.parametrize(
    "name", ["../x.csv", "a/b.csv", "c:\\x.csv", " x.csv", "x.csv.", "con\x00.csv", "x" * 121]
)
def test_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    assert not is_plain_name(name)
    result = read_form(definition(village(), lists={"villages": {"file": name}}), "f.json")

    assert [d.code for d in result.errors] == ["E043"]


def test_a_list_file_says_the_line_of_each_row() -> None:
    assert read_list_file(b'name,label\na,"two\nlines"\nb,c\n').lines == (2, 4)


def test_the_error_is_one_of_its_own() -> None:
    with pytest.raises(ListFileError, match="heading"):
        read_list_file(b"")
