"""FORM.md, semantics: choice lists are part of the dependency graph; cascades, order, lists of files."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.interview.session import Session
from tests.helpers.scenario import Scenario, calculate, question, roster

GEOGRAPHY: dict[str, list[Any]] = {
    "oblast": ["kar", "alm"],
    "raion": [
        {"name": "abay", "oblast": "kar"},
        {"name": "shet", "oblast": "kar"},
        {"name": "talgar", "oblast": "alm"},
    ],
    "village": [
        {"name": "topar", "raion": "abay"},
        {"name": "karabas", "raion": "abay"},
        {"name": "aksu", "raion": "shet"},
        {"name": "besagash", "raion": "talgar"},
    ],
}


def select(name: str, filter_by: str = "", **parts: Any) -> dict[str, Any]:
    """A question over the list of its own name, offered where the column equals the answer to it."""
    extra = {"choice_filter": f"{filter_by} = ${{{filter_by}}}"} if filter_by else {}
    return question(name, "select_one", list_name=name, **extra, **parts)


def cascade() -> Scenario:
    return Scenario(
        select("oblast"),
        select("raion", "oblast"),
        select("village", "raion", required=True),
        calculate("address", "concat(${oblast}, '/', ${raion}, '/', ${village})"),
        choices=GEOGRAPHY,
    )


def test_a_cascade_through_three_lists() -> None:
    told = cascade().expect_choices("raion").expect_choices("village")
    told.answer("oblast", "kar").expect_choices("raion", "abay", "shet").expect_choices("village")
    told.answer("raion", "abay").expect_choices("village", "topar", "karabas")
    told.answer("village", "topar").expect_value("address", "kar/abay/topar")


def test_a_choice_that_goes_takes_those_further_down_with_it_and_brings_them_back() -> None:
    told = cascade().answer("oblast", "kar").answer("raion", "abay").answer("village", "topar")
    told.answer("oblast", "alm").expect_value("raion", None).expect_value("village", None)
    told.expect_value("address", "alm//").expect_problem("village", "required")
    assert told.changes.dropped == ("raion", "village")
    told.resume().answer("oblast", "kar").expect_value("address", "kar/abay/topar")
    told.answer("raion", "shet").expect_value("village", None).answer("village", "aksu")
    told.answer("raion", "abay").expect_value("village", None)  # what was chosen later took its place


def test_what_a_filter_took_away_is_told_noted_and_dropped_on_finish() -> None:
    told = cascade().answer("oblast", "kar").answer("raion", "abay").answer("village", "topar")
    told.answer("oblast", "alm").answer("raion", "talgar").answer("village", "besagash")
    assert not told.session.is_filtered("raion")
    told.answer("oblast", "kar")
    assert told.session.is_filtered("raion")
    told.answer("oblast", "alm")
    record = told.session.finish()
    assert record.answers["address"] == "alm/talgar/besagash"
    assert "topar" not in json.dumps(record.answers)
    noted = [about for _, kind, about in record.paradata if kind == "dropped"]
    assert noted == ["raion", "village", "raion", "village"]


def test_a_filter_may_name_a_calculation() -> None:
    told = Scenario(
        question("size", "integer"),
        calculate("least", "if(${size} > 5, 2, 1)"),
        question("car", "select_one", list_name="car", choice_filter="seats >= ${least} * 2"),
        choices={"car": [{"name": "small", "seats": "2"}, {"name": "large", "seats": "7"}]},
    )
    told.expect_choices("car", "small", "large").answer("car", "small")
    told.answer("size", 6).expect_choices("car", "large").expect_value("car", None)
    told.answer("size", 5).expect_value("car", "small").expect_changed("size", "least", "car")


def test_a_filter_in_a_roster_follows_its_own_row() -> None:
    told = Scenario(
        roster("home", select("oblast"), select("raion", "oblast")),
        calculate("all", "join(' ', ${raion})"),
        choices=GEOGRAPHY,
    )
    told.add_row("home").add_row("home").answer("home[1]/oblast", "kar").answer("home[2]/oblast", "alm")
    told.expect_choices("home[1]/raion", "abay", "shet").expect_choices("home[2]/raion", "talgar")
    told.answer("home[1]/raion", "shet").answer("home[2]/raion", "talgar").expect_value("all", "shet talgar")
    told.answer("home[1]/oblast", "alm").expect_value("all", " talgar")
    told.expect_changed("home[1]/oblast", "home[1]/raion", "all")


def test_a_filter_by_special_answers_columns_and_the_own_answer_of_others() -> None:
    told = Scenario(
        question("age", "integer", special=["refused"]),
        question(
            "work",
            "select_multiple",
            list_name="work",
            choice_filter="from <= ${age} or (missing(${age}) = 'refused' and name = 'none')",
        ),
        choices={"work": [{"name": "none", "from": "0"}, {"name": "any", "from": "16"}]},
    )
    told.expect_choices("work").answer("age", 12).expect_choices("work", "none")
    told.answer("age", 16).expect_choices("work", "none", "any").answer("work", ("none", "any"))
    told.special("age", "refused").expect_choices("work", "none").expect_value("work", ("none",))


def test_an_instance_and_a_pull_follow_the_answers_that_they_name() -> None:
    told = Scenario(
        select("oblast"),
        select("raion", "oblast"),
        calculate("villages", "count(instance('village')/root/item[raion = ${raion}])"),
        calculate("first", "pulldata('village', 'name', 'raion', ${raion})"),
        calculate("raions", "join(', ', instance('raion')/root/item[oblast = ${oblast}]/label)"),
        choices=GEOGRAPHY,
    )
    told.expect_value("villages", 0).answer("oblast", "kar").expect_value("raions", "Abay, Shet")
    told.answer("raion", "abay").expect_value("villages", 2).expect_value("first", "topar")
    told.answer("oblast", "alm").expect_value("villages", 0).expect_value("first", None)


LETTERS = list("ABCDEF")


def shuffled(**parameters: object) -> Scenario:
    return Scenario(
        question("seed"),
        question("only"),
        question(
            "q",
            "select_one",
            list_name="letters",
            parameters={"randomize": True, **parameters},
            choice_filter="${only} = '' or contains(${only}, name)",
        ),
        calculate("c", "${q}"),
        choices={"letters": [*LETTERS, {"name": "dk", "missing": "dont_know"}]},
    )


def order(told: Scenario, path: str = "q") -> str:
    return "".join(choice.name for choice in told.state(path).choices)


def letters(**parameters: object) -> Scenario:
    return Scenario(
        question("seed"),
        question("q", "select_one", list_name="l", parameters={"randomize": True, **parameters}),
        question("m", "rank", list_name="l", parameters=_written(randomize=True, **parameters)),
        choices={"l": LETTERS},
    )


def _written(**parameters: object) -> str:
    """As XLSForm writes parameters, in one text."""
    return ", ".join(f"{key}={str(value).lower()}" for key, value in parameters.items())


@pytest.mark.parametrize(
    ("seed", "odk"), [("42", "AFCBDE"), ("-42", "EDAFBC"), ("1", "BFEACD"), ("11111111", "ACDBFE")]
)
def test_a_seed_gives_the_order_that_odk_gives(seed: str, odk: str) -> None:
    told = letters(seed=seed)
    assert order(told) == order(told, "m") == odk
    told = letters(seed="${seed}").answer("seed", seed)
    assert order(told) == order(told, "m") == odk
    told.expect_changed("seed", "q", "m")


def test_a_seed_orders_what_the_filter_leaves_as_odk_does() -> None:
    told = shuffled(seed="${seed}").answer("seed", "42").answer("only", "CAFE")
    assert sorted(order(told)) == list("ACEF")
    again = Scenario(
        question("q", "select_one", list_name="l", parameters="randomize=true seed=42"),
        choices={"l": list("ACEF")},
    )
    assert order(told) == order(again)


def test_an_order_without_a_seed_is_the_interview_s_own_and_lasts() -> None:
    told = shuffled()
    first = order(told)
    assert sorted(first) == LETTERS
    told.answer("q", "D").answer("only", "BDF").resume()
    assert order(told) == "".join(letter for letter in first if letter in "BDF")
    assert [special.choice for special in told.state("q").specials] == []
    told.answer("only", None).expect_value("q", "D").expect_value("c", "D")
    assert order(told) == first
    assert [special.choice for special in told.state("q").specials] == ["dk"]


def test_orders_without_a_seed_differ_between_interviews_and_rows() -> None:
    told = Scenario(
        roster("r", question("q", "select_one", list_name="l", parameters={"randomize": True})),
        choices={"l": LETTERS},
    )
    for _ in range(4):
        told.add_row("r")
    rows = {order(told, f"r[{row}]/q") for row in range(1, 5)}
    assert len(rows) > 1
    other = Session.start(told.form, told.device, told.clock, record_id="record-2")
    other.add_row("r")
    assert {choice.name for choice in other.state("r[1]/q").choices} == set(LETTERS)
    assert [choice.name for choice in other.state("r[1]/q").choices] != list(order(told, "r[1]/q"))


def test_choices_are_in_the_order_of_the_list_unless_it_is_asked_otherwise() -> None:
    for parameters in ({"randomize": False}, {"seed": "42"}, {}):
        told = Scenario(
            question("q", "select_one", list_name="l", parameters=parameters), choices={"l": LETTERS}
        )
        told.expect_choices("q", *LETTERS)
