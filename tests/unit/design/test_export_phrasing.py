"""Expressions are said in words that every ODK engine has; where it has ours, not a letter changes."""

from __future__ import annotations

import re

import pytest

from app.design.exporting.phrasing import Phrasing, Special, anywhere
from tests.helpers.scenario import form_of, group, question, roster

FORM = form_of(
    question("q"),
    question("s", "select_one", list_name="a"),
    roster(
        "r",
        question("age", "integer"),
        group("g", question("work")),
        roster("inner", question("day", "date")),
    ),
    choices={"a": [{"name": "x", "size": "1"}], "out": [{"name": "y"}]},
)
SPECIALS = {"age": Special("age_special", {}), "s": Special("", {"dk": "dont_know", "ref": "refused"})}


def said(source: str, owner: str = "q") -> str:
    return Phrasing(FORM, SPECIALS).phrase(source, owner)


@pytest.mark.parametrize(
    "source",
    [
        "${q}  =  'a'  and position(..)>1",
        "count(${r}[age >= 18])",
        "instance('a')/root/item[name = ${s}]/size",
        "regex(., '^[a-z]+$')",
        "jr:choice-name(${s}, '${s}')",
        "-(1 + 2) * 3",
    ],
)
def test_what_odk_says_alike_stays_to_the_letter(source: str) -> None:
    assert said(source) == source


@pytest.mark.parametrize(
    ("source", "result"),
    [
        ("missing(${age}) = ''", "${age_special} = ''"),
        (
            "missing(${s})",
            "if(selected(${s}, 'dk'), 'dont_know', if(selected(${s}, 'ref'), 'refused', ''))",
        ),
        ("count(${r}[missing(age) = 'refused'])", "count(${r}[age_special = 'refused'])"),
        ("count(${r}[missing(${age}) = 'refused'])", "count(${r}[age_special = 'refused'])"),
        ("count(${r}[${age} > 3])", "count(${r}[age > 3])"),
        ("count(${r}[${work} = ${q}])", "count(${r}[g/work = ${q}])"),
        ("count(${inner}[${age} > 3])", "count(${inner}[../age > 3])"),
        ("sum(${r}/inner[${age} > 3]/day)", "sum(${r}/inner[../age > 3]/day)"),
        ("count(${r}[count(${inner}[day != '']) > 1])", "count(${r}[count(inner[day != '']) > 1])"),
        ("count(/anything/r[age > 1])", "count(/data/r[age > 1])"),
        ("pulldata('a', 'size', 'name', ${s})", "string(instance('a')/root/item[name = ${s}][1]/size)"),
        (
            "pulldata('a', 'size', 'name', ../code)",
            "string(instance('a')/root/item[name = current()/../code][1]/size)",
        ),
        (
            "pulldata('a', 'size', 'name', concat(-(.), 1 + ., current()/../s, ${r}[1]/age))",
            "string(instance('a')/root/item[name = concat(-current()/., 1 + current()/., current()/../s, "
            "${r}[1]/age)][1]/size)",
        ),
        ("instance('a')/root/item[2]/label", "jr:itext(instance('a')/root/item[2]/itextId)"),
        ("substring(${q}, 2, 3)", "substr(${q}, 2 - 1, 2 - 1 + 3)"),
        ("substring(${q}, 2)", "substr(${q}, 2 - 1)"),
        ("version()", "'1'"),
        ("device('device')", "${dala_device}"),
        ("-next_number()", "-${dala_number}"),
        ("last('q')", "${last-saved#q}"),
        ("regex(${q}, 'b')", "regex(${q}, '[\\s\\S]*(?:b)[\\s\\S]*')"),
    ],
)  # fmt: skip
def test_what_odk_lacks_is_said_otherwise(source: str, result: str) -> None:
    assert said(source) == result


def test_what_has_no_equal_is_left_blank_and_told_once_a_row() -> None:
    phrasing = Phrasing(FORM, {})
    assert phrasing.phrase("concat(device('organisation'), device('organisation'))", "q") == "concat('', '')"
    assert phrasing.phrase("last('age')", "q") == "''"
    assert [str(note) for note in phrasing.notes] == [
        "q: device('organisation') is not known to ODK; it is left blank.",
        "q: last('age') has no equal in ODK; it is left blank.",
    ]


@pytest.mark.parametrize("pattern", ["^a$", "a", "^a", "a$", "a|b", "^a|b$", r"^a\$", r"^a\\$"])
@pytest.mark.parametrize("text", ["a", "xa", "ax", "b", "xb", "c", "a$", "a\\", "x\na\n"])
def test_a_pattern_finds_the_same_in_engines_that_match_the_whole_text(pattern: str, text: str) -> None:
    assert (re.fullmatch(anywhere(pattern), text) is not None) == (re.search(pattern, text) is not None)


def test_a_relative_key_inside_a_condition_is_told() -> None:
    phrasing = Phrasing(FORM, {})
    phrasing.phrase("pulldata('a', 'size', 'name', size) = 1", "q", is_filter=True)
    assert [note.name for note in phrasing.notes] == ["q"]
    phrasing = Phrasing(FORM, {})
    phrasing.phrase("pulldata('a', 'size', 'name', ${s}) = size", "q", is_filter=True)
    assert phrasing.notes == []
