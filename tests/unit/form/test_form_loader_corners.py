"""Corners of reading a form: lists from files, choices that stand for nothing known, too much logic."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.base.clock import FixedClock
from app.form.compiler import Compiler
from app.form.domains import domain_of
from app.form.expression import ExpressionError, Names, Scope
from app.form.loader import LoadResult, read_form
from app.form.syntax import Here, Root
from app.interview.session import Session
from app.interview.state import DeviceInfo
from tests.helpers.scenario import MORNING

VILLAGES = "code,title,label,label::ru,label::fr,of\nv1,T1,Aksu,Аксу,Acsou,a\nv2,T2,Shu,Шу,Chou,b\n"


def read(*rows: dict[str, Any], files: dict[str, bytes] | None = None, **parts: Any) -> LoadResult:
    form = {
        "format": "dala-form/1",
        "form_id": "f",
        "version": "1",
        "default_language": "en",
        "languages": {"en": "English", "ru": "Русский"},
        "choices": {},
        **parts,
        "survey": [{"label": {"en": "l", "ru": "l"}, **row} for row in rows],
    }
    return read_form(json.dumps(form).encode(), "f.json", files or {})


def select(name: str, **parts: Any) -> dict[str, Any]:
    return {"type": "select_one", "list_name": "v", "name": name, **parts}


def test_several_questions_take_the_same_columns_of_a_file() -> None:
    columns = {"parameters": {"value": "code", "label": "title"}}
    read_in = read(
        select("a", **columns),
        select("b", **columns),
        select("c", parameters={"value": "code"}),
        choices={"v": {"file": "v.csv"}},
        files={"v.csv": VILLAGES.encode()},
    )
    form = read_in.form
    assert form is not None, read_in.diagnostics
    for name in "ab":
        assert [(c.name, c.label["en"]) for c in form.choices_of(form.nodes[name])] == [
            ("v1", "T1"),
            ("v2", "T2"),
        ]
    labels = [dict(c.label) for c in form.choices_of(form.nodes["c"])]
    assert labels[0] == {"en": "Aksu", "ru": "Аксу"}  # French is no language of the form


def test_what_is_looked_up_in_a_file_is_in_the_language_of_the_questions() -> None:
    rows = [
        {"type": "text", "name": "q"},
        {
            "type": "calculate",
            "name": "word",
            "calculation": "instance('v')/root/item[code = ${q}]/label",
        },
    ]
    read_in = read(*rows, choices={"v": {"file": "v.csv"}}, files={"v.csv": VILLAGES.encode()})
    assert read_in.form is not None, read_in.diagnostics
    session = Session.start(read_in.form, DeviceInfo("d", "e", "s"), FixedClock(MORNING))
    session.answer("q", "v2")
    assert session.values()["word"] == "Shu"
    session.set_language("ru")
    assert session.values()["word"] == "Шу"


def test_columns_of_a_file_that_is_not_there_are_not_doubted() -> None:
    read_in = read(select("a", choice_filter="anything = 1"), choices={"v": {"file": "v.csv"}})
    assert [d.code for d in read_in.diagnostics if d.severity == "error"] == []


def test_a_choice_stands_for_a_kind_that_the_form_has() -> None:
    choices = {"v": [{"name": "a", "label": {"en": "a", "ru": "a"}, "missing": "nobody"}]}
    (told,) = read(select("a"), choices=choices).diagnostics
    assert (told.severity, told.name, told.message) == (
        "error",
        "v/a",
        'There is no special answer "nobody".',
    )


def test_expressions_that_come_to_too_many_parts_together_are_refused() -> None:
    questions = [{"type": "note", "name": f"q{at}", "label": "n"} for at in range(1_000)]
    rows: list[dict[str, Any]] = [{"type": "group", "name": "g", "children": questions}]
    rows += [{"type": "calculate", "name": f"c{at}", "calculation": "count(${g}/*)"} for at in range(160)]
    told = [d for d in read(*rows).diagnostics if d.severity == "error"]
    assert len(told) == 1
    assert "parts together" in told[0].message


@pytest.mark.parametrize("start", [Here(3), Root(3)])
def test_where_a_path_begins_is_no_path_yet(start: Here | Root) -> None:
    with pytest.raises(ExpressionError, match="not a path"):
        Compiler(Scope(Names.of([]))).compile(start)


@pytest.mark.parametrize("search", ["${a}//b", "current()//b", "//b"])
def test_searching_at_any_depth_is_refused(search: str) -> None:
    found = read({"type": "text", "name": "a"}, {"type": "calculate", "name": "c", "calculation": search})
    assert found.form is None
    assert "//" in found.diagnostics[0].message


def test_a_form_may_name_only_the_language_that_it_is_in() -> None:
    row = {"type": "text", "name": "a", "label": "Имя"}
    source = {
        "format": "dala-form/1",
        "form_id": "f",
        "version": "1",
        "default_language": "ru",
        "survey": [row],
    }
    form = read_form(json.dumps(source).encode(), "f.json").form
    assert form is not None
    assert (form.languages, form.nodes["a"].label) == ({"ru": "ru"}, {"ru": "Имя"})


@pytest.mark.parametrize(
    ("constraint", "high"),
    [
        (". < 10", 10.0),
        ("10 > .", 10.0),
        (". < ${other}", float("inf")),
        ("${other} > 3", float("inf")),
        ("1 < 2", float("inf")),
        (". < 20 and . < 10 and not(. = 3)", 10.0),
    ],
)
def test_what_a_constraint_says_of_the_largest_answer(constraint: str, high: float) -> None:
    form = read(
        {"type": "integer", "name": "other"},
        {"type": "integer", "name": "a", "constraint": constraint, "constraint_message": "no"},
    ).form
    assert form is not None
    assert domain_of(form, form.nodes["a"]).high == high
