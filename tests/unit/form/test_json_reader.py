"""Definitions are read with places and within bounds; what is not JSON is told in plain words."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.form.diagnostics import Diagnostic, Findings
from app.form.json_reader import MAX_BYTES, MAX_DEPTH, MAX_VALUES, Document, Json, read_json
from app.form.json_scan import MAX_STRING


def read(source: bytes | str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The document and what was found."""
    findings = Findings("f.json")
    document = read_json(source.encode() if isinstance(source, str) else source, findings)
    return document, findings.sorted()


def only(source: bytes | str) -> Diagnostic:
    """The one finding that there should be."""
    _, found = read(source)
    assert len(found) == 1, found
    assert found[0].hint
    return found[0]


def root(source: str) -> tuple[Document, Json]:
    """A document that reads without a finding, and its root."""
    document, found = read(source)
    assert found == ()
    assert document.root is not None
    return document, document.root


def test_every_key_and_value_knows_its_line_and_column() -> None:
    document, top = root('{\r\n "а": [1,\n  {"b": true}],\r "c": null\n}')

    assert isinstance(top.value, dict)
    member = top.value["а"]
    assert document.position(member.key_offset).line == 2
    assert document.position(member.key_offset).column == 2
    assert isinstance(member.json.value, list)
    inner = member.json.value[1]
    assert (document.position(inner.offset).line, document.position(inner.offset).column) == (3, 3)
    assert document.position(top.value["c"].key_offset).line == 4


def test_a_place_inside_a_text_counts_escapes() -> None:
    document, top = root('["a\\n\\u0041\\ud83d\\ude00z"]')

    assert isinstance(top.value, list)
    text = top.value[0]
    assert text.value == "a\nA😀z"
    columns = [document.inside(text, index).column for index in range(6)]
    assert columns == [3, 4, 6, 12, 24, 25]
    assert document.inside(top, 3).column == 1


@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers(-(10**17), 10**17)
        | st.text(max_size=20)
        | st.floats(-1e17, 1e17, allow_nan=False),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
        max_leaves=20,
    ),
    st.booleans(),
)
def test_gives_what_the_standard_library_gives(value: object, escaped: bool) -> None:
    written = json.dumps(value, ensure_ascii=escaped)
    try:
        data = written.encode()
    except UnicodeEncodeError:
        return
    document, found = read(data)

    if any("half a character" in d.message for d in found):
        return
    assert found == ()
    assert document.root is not None
    assert document.plain(document.root) == json.loads(written)


@given(st.binary(max_size=60))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    document, found = read(data)

    assert document.root is not None or found


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    document, found = read(b"\xef\xbb\xbf{}")

    assert found == ()
    assert document.text == "{}"


def test_a_number_is_given_back_as_it_was_written() -> None:
    document, top = root("[1.50]")

    assert isinstance(top.value, list)
    assert document.number_text(top.value[0]) == "1.50"


@pytest.mark.parametrize(
    ("source", "line", "column", "words"),
    [
        ("", 1, 1, "empty"),
        ("  \n ", 2, 2, "empty"),
        ("{} x", 1, 4, "follows the end"),
        ('{"a": 1,}', 1, 9, "comma stands before"),
        ("[1,\n]", 2, 1, "comma stands before"),
        ('{"a" 1}', 1, 6, '":" is needed'),
        ("{a: 1}", 1, 2, "a key is needed"),
        ("{,}", 1, 2, "a key is needed"),
        ('{"a": }', 1, 7, "a value is needed"),
        ('{"a": 1 "b": 2}', 1, 9, '"," or "}" is needed'),
        ("[1 2]", 1, 4, '"," or "]" is needed'),
        ("[1", 1, 3, "The end of the file"),
        ("['a']", 1, 2, "' marks"),
        ("[1, // one\n2]", 1, 5, "no comments"),
        ("[True]", 1, 2, "True is not JSON"),
        ("[yes]", 1, 2, "yes is not JSON"),
        ("[abc]", 1, 2, "without quotation marks"),
        ("[01]", 1, 2, "not a number"),
        ("[1.]", 1, 2, "not a number"),
        ("[+1]", 1, 2, "not a number"),
        ('["a\nb"]', 1, 2, "no closing quotation mark"),
        ('["a', 1, 2, "no closing quotation mark"),
        ('["a\tb"]', 1, 4, "U+0009"),
        ('["\\x"]', 1, 3, "not an escape"),
        ('["\\u12"]', 1, 3, "four hexadecimal digits"),
        ('["\\ud800"]', 1, 3, "half a character"),
        ('["\\ud800\\u0041"]', 1, 3, "half a character"),
        ('["\\udc00"]', 1, 3, "half a character"),
    ],
)
def test_says_where_it_is_not_json(source: str, line: int, column: int, words: str) -> None:
    found = only(source)

    assert (found.code, found.line, found.column) == ("E004", line, column)
    assert words in found.message


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 30, "1" * 5000])
def test_refuses_numbers_that_no_form_can_hold(word: str) -> None:
    found = only(f'{{"a": {word}}}')

    assert (found.code, found.column) == ("E009", 7)


def test_refuses_a_file_that_is_too_large() -> None:
    found = only(b" " * (MAX_BYTES + 1))

    assert (found.code, found.line, found.column) == ("E002", 1, 1)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32", "cp1251", "koi8-r"])
def test_refuses_other_encodings(encoding: str) -> None:
    data = '{"a": "Дала"}'.encode(encoding)

    found = only(b"\xfe\xff" + data if encoding == "utf-16-be" else data)

    assert found.code == "E003"
    assert (found.column == 8) == (encoding in ("cp1251", "koi8-r"))


def test_nesting_is_bounded() -> None:
    assert read("[" * MAX_DEPTH + "]" * MAX_DEPTH)[1] == ()

    assert only("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1)).code == "E005"


def test_the_count_of_values_is_bounded() -> None:
    assert read(f"[{','.join('1' * (MAX_VALUES - 1))}]")[1] == ()

    assert only(f"[{','.join('1' * MAX_VALUES)}]").code == "E006"


def test_the_length_of_texts_is_bounded() -> None:
    assert read(f'["{"я" * MAX_STRING}"]')[1] == ()

    assert only(f'["{"я" * (MAX_STRING + 1)}"]').code == "E007"
    assert only('["' + "\\n" * (MAX_STRING + 1) + '"]').code == "E007"


def test_tells_each_duplicate_key_and_reads_on() -> None:
    document, found = read('{"a": 1,\n "a": 2, "b": {"c": 1, "c": 2}}')

    assert [(d.code, d.line, d.column) for d in found] == [("E008", 2, 2), ("E008", 2, 24)]
    assert "line 1" in found[0].message
    assert document.root is not None
    assert document.plain(document.root) == {"a": 1, "b": {"c": 1}}


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("[" * 10_000, "E005"),
        ('{"a":' * 10_000, "E005"),
        ("[" + "0," * 50_000 + "0]", "E006"),
        ("[" + "{}," * 50_000 + "{}]", "E006"),
        ('{"a": "' + '<img src="x">'.replace('"', "'") * 80_000 + '"}', "E007"),
        ('["' + "\\" * 1_000_000, "E007"),
        ("[" + " " * 2_000_000, "E004"),
        ("-" * 2_000_000, "E004"),
        ("1" * 2_000_000, "E009"),
    ],
    ids=[
        "brackets",
        "objects",
        "values",
        "empty objects",
        "label",
        "backslashes",
        "blanks",
        "minus",
        "digits",
    ],
)
def test_hostile_files_are_answered(source: str, code: str) -> None:
    found = only(source)

    assert found.code == code
