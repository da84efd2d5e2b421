"""Rows that no interview can show are found, and never one that some interview shows."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.base.clock import FixedClock
from app.design.trying.run import try_form
from app.form.loader import read_form

CLOCK = FixedClock(datetime(2026, 11, 21, 12, 0))
LISTS = {
    "yn": [
        {"name": "yes", "label": "Y"},
        {"name": "no", "label": "N"},
        {"name": "dk", "label": "?", "missing": "dont_know"},
    ],
    "num": [{"name": str(number), "label": str(number)} for number in range(1, 4)],
}


def row(kind: str, name: str, **keys: Any) -> dict[str, Any]:
    return {"type": kind, "name": name, "label": name, **keys}


GROWN = "${age} < 3 and . > ${age} and not(. = 9)"
BEFORE = (
    row("select_one", "one", list_name="yn"),
    row("select_one", "code", list_name="num"),
    row("select_multiple", "many", list_name="yn"),
    row(
        "integer",
        "age",
        constraint=". >= 0 and 115 >= . and . != 7",
        constraint_message="0-115",
        special=["refused"],
    ),
    row("decimal", "size", checks=[{"expr": ". < 2.5", "severity": "error", "message": "small"}]),
    row("range", "mark", parameters={"start": 1, "end": 5}),
    row("text", "word"),
    row("date", "day"),
    row("integer", "any", checks=[{"expr": ". < 3", "severity": "warning", "message": "?"}]),
    {"type": "calculate", "name": "calc", "calculation": "${age} * 2"},
    row("text", "only_yes", relevant="${one} = 'yes'"),
    row("integer", "grown", constraint=GROWN, constraint_message="grown"),
    row("integer", "tight", constraint=". > 3 and . < 5", constraint_message="4"),
)
ROSTER = row(
    "repeat",
    "kid",
    repeat_count=2,
    children=[row("integer", "kid_age", constraint=". < 18", constraint_message="child")],
)


def found(*rows: dict[str, Any]) -> list[str]:
    """Names of the rows that are said to be never shown."""
    form = {"format": "dala-form/1", "form_id": "f", "version": "1", "choices": LISTS, "survey": rows}
    result = read_form(json.dumps(form).encode(), "f.json")
    assert result.form is not None, result.errors
    return [d.name for d in result.diagnostics if d.code == "W028"]


def never(condition: str, *, after: tuple[dict[str, Any], ...] = BEFORE) -> bool:
    return found(*after, ROSTER, row("note", "it", relevant=condition)) == ["it"]


@pytest.mark.parametrize(
    "condition",
    [
        "${one} = 'maybe'",
        "'maybe' = ${one}",
        "selected(${one}, 'maybe')",
        "selected(${many}, 'maybe')",
        "${one} = 'yes' and ${one} = 'no'",
        "${one} = 'yes' and ${one} != 'yes'",
        "${one} = 'yes' and not(${one} = 'yes')",
        "${one} = '' and selected(${one}, 'yes')",
        "${code} > 3",
        "${code} = 4",
        "4 < ${code}",
        "${age} > 115",
        "${age} < 0",
        "${age} = 7",
        "${age} = 1.5",
        "${age} > 3 and ${age} < 4",
        "200 < ${age}",
        "${age} >= 18 and ${age} < 18",
        "${age} = 'old'",
        "${age} = 5 and ${age} = 6",
        "${age} = -1",
        "${age} > 5 and ${age} = ''",
        "${size} >= 2.5",
        "${size} > 1 and ${size} <= 1",
        "${mark} = 6",
        "${mark} = 0",
        "selected(${many}, 'yes') and not(selected(${many}, 'yes'))",
        "selected(${many}, 'no') and ${many} = ''",
        "${word} = 'a' and ${word} = 'b'",
        "${word} = 'a' and ${word} = ''",
        "${only_yes} != '' and ${one} = 'no'",
        "${only_yes} = 'x' and not(${one} = 'yes')",
        "${one} = 'maybe' or ${age} > 200",
        "(${one} = 'yes' or ${age} = 3) and ${one} = 'no' and ${age} = 4",
        "not(${one} = 'yes' or ${one} != 'yes')",
        "missing(${age}) = 'dont_know'",
        "missing(${mark}) != ''",
        "not(missing(${word}) = '')",
        "${one} = 'yes' and false()",
        "not(true()) and ${age} = 1",
        "${age} > 1 and 1 = 2",
        "${kid_age} > 20",
        "selected(${kid_age}, 'x') and ${age} = 200",
        "${tight} != 4 and ${tight} != ''",
        "${tight} > 3.5 and ${tight} != 4",
        "${age} > 3 and not(${age} >= 2)",
        "not(${age} < 116 or ${age} = '')",
    ],
)
def test_what_can_never_be_true_is_told(condition: str) -> None:
    assert never(condition)


@pytest.mark.parametrize(
    "condition",
    [
        "${one} = 'yes'",
        "${one} != 'maybe'",
        "${one} = 'dk'",
        "${one} = 'yes' or ${one} = 'no'",
        "${one} = ''",
        "not(${one} = 'yes') and not(${one} = 'no')",
        "${code} > 2",
        "${code} = 3",
        "not(${code} > 3)",
        "${code} = '3'",
        "${age} >= 115",
        "${age} < 1",
        "${age} > 5 or ${age} = 7",
        "not(${age} > 115)",
        "${age} != 7",
        "${age} != 'old'",
        "${age} > 113.5 and ${age} < 115",
        "${any} > 1000",
        "${size} > 2.49",
        "${mark} = 5",
        "${mark} = 2.5",
        "selected(${many}, 'yes') and selected(${many}, 'no')",
        "not(selected(${many}, 'maybe'))",
        "${many} != ''",
        "${many} = 'yes no'",
        "selected(${many}, 'yes no')",
        "selected(${word}, 'x')",
        "selected(., 'x') or ${age} = 1",
        "${word} = 'a' or ${word} = 'b'",
        "${word} != 'a' and ${word} != 'b'",
        "${day} = '2020-01-01'",
        "${word} = '1'",
        "${day} > date('2020-01-01') and ${day} < date('2019-01-01')",
        "${calc} = 'x'",
        "${calc} > 3 and ${calc} < 1",
        "${only_yes} = '' and ${one} = 'no'",
        "${only_yes} != '' and ${one} = 'yes'",
        "missing(${age}) = 'refused'",
        "missing(${one}) = 'dont_know'",
        "missing(${mark}) = ''",
        "${kid_age} = 1 and ${kid_age} = 2",
        "not(${kid_age} = 1)",
        "${kid_age} < 18",
        "${age} + 1 = 900",
        "string-length(${word}) > 900",
        "${age} = ${any}",
        "true() and ${age} = 1",
        "${age} < 3 = true()",
        "${age} = 4 = 1",
        "${one}",
        "not(${word})",
        "1 = 1 and ${age} = 1",
        "'a' = 'a' and ${age} = 2",
        "count(${kid}) > 5",
        "${grown} = 9",
        "${kid} = 'x' or ${age} = 1",
        "${kid} = 'x'",
        "position(..) = 9 or ${age} = 1",
        "missing(${kid_age}) = 'refused' or ${age} = 1",
        "${tight} = 4",
        "${tight} >= 4",
        "if(${one} = 'maybe', 1, 0)",
        "concat(${one}) = 'maybe'",
    ],
)
def test_what_may_be_true_is_let_be(condition: str) -> None:
    assert not never(condition)


@pytest.mark.parametrize(
    ("condition", "hidden"),
    [
        ("position(..) > 2", True),
        ("position(..) < 1", True),
        ("position(..) = 2", False),
        ("position(..) = 1 and position(..) = 2", True),
        ("position(../..) = 9", False),
        ("${kid_age} = 3 and ${kid_age} = 4", True),
        ("${kid_age} = 3 and ${one} = 'no' and ${only_yes} = 'x'", True),
        ("../kid_age > 99", False),
    ],
)
def test_in_a_row_the_own_answers_count(condition: str, hidden: bool) -> None:
    inside = {**ROSTER, "children": [*ROSTER["children"], row("note", "it", relevant=condition)]}

    assert found(*BEFORE, inside) == (["it"] if hidden else [])


IN_GROUP = row("note", "it", relevant="position(..) > 5 and ${t} = 'x'")


def test_rows_that_are_added_by_hand_have_no_last_number() -> None:
    inside = row(
        "repeat", "free", children=[row("note", "it", relevant="position(..) > 50"), row("text", "t")]
    )
    deeper = row(
        "repeat",
        "deep",
        children=[row("text", "t"), row("group", "g", children=[IN_GROUP])],
    )

    assert found(inside) == []
    assert found(deeper) == []


def test_groups_and_what_is_inside_them_contradict() -> None:
    inner = row("group", "g2", relevant="${age} > 3", children=[row("note", "it", relevant="${one} = 'no'")])
    outer = row("group", "g1", relevant="${one} = 'yes'", children=[inner, row("note", "fine")])

    assert found(*BEFORE, outer) == ["it"]


def test_a_hidden_group_is_told_alone() -> None:
    outer = row("group", "g1", relevant="${age} > 200", children=[row("note", "it", relevant="${age} > 300")])

    assert found(*BEFORE, outer) == ["g1"]


def test_a_long_choice_of_ways_is_given_up_on() -> None:
    ways = " and ".join(f"(string-length(${{word}}) = {n} or ${{day}} = {n})" for n in range(14))

    assert not never(f"{ways} and ${{one}} = 'maybe'")
    assert never(f"${{one}} = 'maybe' and {ways}")


def test_a_constant_is_another_check_s_matter() -> None:
    assert found(row("text", "t"), row("note", "it", relevant="1 = 2")) == []


LITERALS = st.sampled_from(["'yes'", "'no'", "'maybe'", "''", "1", "3", "3.5", "7", "116", "-2"])
NAMES = st.sampled_from(["one", "code", "many", "age", "size", "mark", "word", "only_yes", "tight", "any"])
ATOMS = st.one_of(
    st.builds("${{{}}} {} {}".format, NAMES, st.sampled_from(["=", "!=", "<", "<=", ">", ">="]), LITERALS),
    st.builds("selected(${{{}}}, {})".format, NAMES, st.sampled_from(["'yes'", "'no'", "'maybe'", "'2'"])),
    st.builds("missing(${{{}}}) = {}".format, NAMES, st.sampled_from(["''", "'refused'", "'dont_know'"])),
)
CONDITIONS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.builds("({} and {})".format, inner, inner),
        st.builds("({} or {})".format, inner, inner),
        st.builds("not({})".format, inner),
    ),
    max_leaves=5,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(CONDITIONS, min_size=6, max_size=12))
def test_no_interview_ever_shows_what_is_said_to_be_never_shown(conditions: list[str]) -> None:
    notes = [row("note", f"n{number}", relevant=text) for number, text in enumerate(conditions)]
    form = {
        "format": "dala-form/1",
        "form_id": "f",
        "version": "1",
        "choices": LISTS,
        "survey": [*BEFORE, *notes],
    }
    result = read_form(json.dumps(form).encode(), "f.json")
    assert result.form is not None
    told = {d.name for d in result.diagnostics if d.code == "W028"}

    trial = try_form(result.form, 12, 1, CLOCK)

    assert trial.dead_ends == ()
    assert told & trial.tally.seen == set()
