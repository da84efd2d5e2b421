"""FORM.md: missing is typed. Special answers on every type of question."""

from __future__ import annotations

from typing import Any

import pytest

from app.form.model import SELECTS, UNASKED, Kind
from app.interview.values import Json
from tests.helpers.scenario import Scenario, calculate, question, roster

ANSWERS: dict[Kind, tuple[Any, Json]] = {
    Kind.TEXT: ("word", "word"),
    Kind.INTEGER: (5, 5),
    Kind.DECIMAL: ("2,5", 2.5),
    Kind.RANGE: (3, 3),
    Kind.DATE: ("2026-11-21", "2026-11-21"),
    Kind.TIME: ("14:05", "14:05:00"),
    Kind.DATE_TIME: ("2026-11-21 14:05", "2026-11-21T14:05:00"),
    Kind.SELECT_ONE: ("a", "a"),
    Kind.SELECT_MULTIPLE: (("b", "a"), ["a", "b"]),
    Kind.RANK: (("b", "a"), ["b", "a"]),
    Kind.ACKNOWLEDGE: (True, "OK"),
    Kind.GEOPOINT: ("43.2 76.9", "43.2 76.9"),
    Kind.GEOTRACE: ("43.2 76.9; 43.3 76.9", "43.2 76.9; 43.3 76.9"),
    Kind.GEOSHAPE: ("0 0; 0 1; 1 1; 0 0", "0 0; 0 1; 1 1; 0 0"),
    Kind.BARCODE: ("4870001", "4870001"),
}
"""A type of question, what is typed, and what a record holds of it."""
ATTACHED = (Kind.IMAGE, Kind.AUDIO, Kind.VIDEO, Kind.FILE, Kind.SIGNATURE)
KINDS = ("dont_know", "refused", "not_applicable", "no_price")


def asked(kind: Kind) -> Scenario:
    list_name = {"list_name": "ab"} if kind in SELECTS else {}
    return Scenario(
        question("q", kind.value, special=list(KINDS), required=True, constraint="false()", **list_name),
        calculate("blank", "${q} = ''"),
        calculate("kind", "missing(${q})"),
        question("next", relevant="missing(${q}) != 'refused'"),
        special_values={"no_price": {"code": -66, "label": {"en": "No price"}}},
        choices={"ab": ["a", "b"]},
    )


def test_every_type_that_is_asked_is_tried_here() -> None:
    assert {kind for kind in Kind if kind not in UNASKED} == {*ANSWERS, *ATTACHED}


@pytest.mark.parametrize("kind", [*ANSWERS, *ATTACHED])
@pytest.mark.parametrize("special", KINDS)
def test_a_special_answer(kind: Kind, special: str) -> None:
    told = asked(kind).expect_problem("q", "required").special("q", special)
    told.expect_missing("q", special).expect_value("q", None).expect_fine("q")
    told.expect_value("blank", True).expect_value("kind", special)
    assert told.state("next").relevant is (special != "refused")
    told.resume().expect_missing("q", special).expect_value("kind", special)
    assert told.session.finish().answers["q"] == {"missing": special}


@pytest.mark.parametrize("kind", ANSWERS)
def test_an_answer_takes_its_place_and_the_other_way_round(kind: Kind) -> None:
    entry, kept = ANSWERS[kind]
    told = asked(kind).special("q", "refused").answer("q", entry)
    told.expect_missing("q", None).expect_value("blank", False).expect_problem("q", "constraint")
    assert told.session.answers()["q"] == kept
    told.special("q", "dont_know").expect_fine("q").expect_value("blank", True)
    assert told.session.answers()["q"] == {"missing": "dont_know"}
    told.answer("q", None).expect_missing("q", None).expect_problem("q", "required")


@pytest.mark.parametrize("kind", ANSWERS)
def test_in_a_roster_special_answers_are_blanks_with_a_kind(kind: Kind) -> None:
    list_name = {"list_name": "ab"} if kind in SELECTS else {}
    told = Scenario(
        roster("r", question("q", kind.value, special=["refused"], **list_name)),
        calculate("filled", "count-non-empty(${q})"),
        calculate("refused", "count(${r}[missing(q) = 'refused'])"),
        choices={"ab": ["a", "b"]},
    )
    told.add_row("r").add_row("r").answer("r[1]/q", ANSWERS[kind][0]).special("r[2]/q", "refused")
    told.expect_value("filled", 1).expect_value("refused", 1)


def test_a_hidden_special_answer_has_no_kind_until_it_returns() -> None:
    told = Scenario(
        question("show", "acknowledge"),
        question("q", "integer", special=["refused"], relevant="${show} = 'OK'"),
        calculate("kind", "missing(${q})"),
    ).answer("show", True)
    told.special("q", "refused").expect_value("kind", "refused").answer("show", None)
    told.expect_value("kind", None).expect_answers()
    told.answer("show", True).expect_value("kind", "refused")
