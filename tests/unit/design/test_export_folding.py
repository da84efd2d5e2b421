"""What XForms lack is said with what they have: choices, further questions, constraints, hints."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.design.exporting.folding import Folded, fold
from app.form.loader import load_form
from tests.helpers.scenario import calculate, form_of, group, question, roster


def folded(*survey: dict[str, Any], **parts: Any) -> Folded:
    form = form_of(*survey, **parts)
    return fold(json.loads(form.source), load_form(form.source.encode(), "form.json"))


def rows_of(rows: list[Any]) -> dict[str, dict[str, Any]]:
    found = {}
    for row in rows:
        found[row["name"]] = row
        found |= rows_of(row.get("children", []))
    return found


def survey_of(*survey: dict[str, Any], **parts: Any) -> dict[str, dict[str, Any]]:
    definition: Any = folded(*survey, **parts).definition
    return rows_of(definition["survey"])


def notes_of(*survey: dict[str, Any], **parts: Any) -> list[str]:
    return [str(note) for note in folded(*survey, **parts).notes]


def test_special_answers_of_a_number_are_asked_for_while_it_is_blank():
    rows = survey_of(
        question("age", "integer", special=["dont_know", "refused"], required=True, relevant="1 = 1")
    )
    assert list(rows) == ["age", "age_special"]
    assert "required" not in rows["age"]
    assert rows["age_special"]["required"] is True
    assert rows["age_special"]["relevant"] == "(1 = 1) and ${age} = ''"
    assert rows["age_special"]["label"] == {"en": "Why is there no answer?"}


def test_the_question_for_a_special_answer_has_a_name_of_its_own():
    rows = survey_of(question("age", "integer", special=["refused"]), question("age_special"))
    assert list(rows) == ["age", "age_special_", "age_special"]


def test_special_answers_of_a_select_become_choices_of_a_list_of_its_own():
    made: Any = folded(
        question("q", "select_one", list_name="yn", special=["refused"], choice_filter="name != 'no'"),
        question("other", "select_one", list_name="yn"),
        choices={"yn": ["yes", "no"]},
    ).definition
    rows = rows_of(made["survey"])
    assert rows["other"]["list_name"] == "yn"
    assert [c["name"] for c in made["choices"]["yn"]] == ["yes", "no"]
    assert [c["name"] for c in made["choices"][rows["q"]["list_name"]]] == ["yes", "no", "refused"]
    assert rows["q"]["choice_filter"] == "(name != 'no') or name = 'refused'"


def test_a_constraint_spares_special_choices():
    rows = survey_of(
        question("q", "select_one", list_name="a", special=["refused"], constraint="${x} != ''"),
        question("x"),
        question("m", "select_multiple", list_name="a", special=["refused"]),
        choices={"a": ["a", "b"]},
    )
    assert rows["q"]["constraint"] == "selected(., 'refused') or (${x} != '')"
    alone = "(count-selected(.) = 1 and (selected(., 'refused')))"
    assert rows["m"]["constraint"] == f"{alone} or (not(selected(., 'refused')))"


def test_a_constraint_spares_choices_that_stand_for_a_special_answer():
    missing = [{"name": "dk", "missing": "dont_know"}, "a"]
    rows = survey_of(
        question("m", "select_multiple", list_name="a", constraint="count-selected(.) > 1"),
        choices={"a": missing},
    )
    assert (
        rows["m"]["constraint"]
        == "(count-selected(.) = 1 and (selected(., 'dk'))) or (count-selected(.) > 1)"
    )
    made: Any = folded(question("m", "select_one", list_name="a"), choices={"a": missing}).definition
    assert "missing" not in made["choices"]["a"][0]


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([question("q", "integer", special=["refused"])], "${q_special} = 'refused'"),
        (
            [question("q", "select_one", list_name="a", special=["refused"])],
            "if(selected(${q}, 'refused'), 'refused', '') = 'refused'",
        ),
        ([question("q", "text")], "'' = 'refused'"),
    ],
)
def test_missing_asks_where_the_special_answer_is(rows, said):
    found = survey_of(*rows, question("z", relevant="missing(${q}) = 'refused'"), choices={"a": ["a", "b"]})
    assert found["z"]["relevant"] == said


def test_hard_checks_join_the_constraint_and_warnings_the_hint():
    rows = survey_of(
        question(
            "q",
            "integer",
            hint={"en": "In tenge."},
            constraint=". > 0",
            constraint_message={"en": "Above 0."},
            checks=[
                {"expr": ". < 9", "severity": "error", "message": {"en": "Below 9."}},
                {"expr": ". < 5", "severity": "warning", "message": {"en": "Really?"}},
            ],
        )
    )
    assert rows["q"]["constraint"] == "(. > 0) and (. < 9)"
    assert rows["q"]["constraint_message"] == {"en": "Above 0. Below 9."}
    assert rows["q"]["hint"] == {"en": "In tenge. ⚠ Really?"}
    assert "checks" not in rows["q"]


def test_a_text_that_is_missing_in_a_language_is_said_in_the_default_one():
    rows = survey_of(
        question("q", label={"en": "Name"}, number="12a"), languages={"en": "English", "ru": "Русский"}
    )
    assert rows["q"]["label"] == {"en": "12a. Name", "ru": "12a. Name"}


def test_what_a_laptop_knows_is_asked_of_the_telephone():
    made: Any = folded(
        question("code", default="concat(device('enumerator'), next_number())"),
        question("where", default="last('where')"),
        question("unit", default="device('organisation')"),
        calculate("edition", "version()"),
    )
    rows = rows_of(made.definition["survey"])
    assert rows["code"]["default"] == "concat(${dala_enumerator}, ${dala_number})"
    assert rows["dala_enumerator"]["type"] == "username"
    assert rows["dala_number"]["calculation"].startswith("once(")
    assert rows["where"]["default"] == "${last-saved#where}"
    assert rows["unit"]["default"] == "''"
    assert rows["edition"]["calculation"] == "'1'"
    assert [note.name for note in made.notes] == ["unit"]


def test_the_last_answer_of_a_row_cannot_be_asked():
    notes = notes_of(roster("r", question("q")), question("p", default="last('q')"))
    assert notes == ["p: last('q') has no equal in ODK; it is left blank."]


def test_what_nobody_is_asked_becomes_hidden_and_is_told():
    rows = survey_of(
        question("q", scope="supervisor", required=True, special=["refused"]), question("p", "text")
    )
    assert rows["q"]["type"] == "hidden"
    assert "required" not in rows["q"]
    assert list(rows) == ["q", "p"]


def test_rows_that_cannot_be_said_are_told():
    notes = notes_of(
        roster("r", question("q"), row_title="${q}"),
        question("o", "osm"),
        question("s", "select_one", list_name="a", special=["refused"]),
        question("t", relevant="${s} != ''"),
        question("u", relevant="${s} = 'a' and selected(${s}, 'a')"),
        group("g", question("v", "select_one", list_name="a", special=["refused"]), appearance="table-list"),
        choices={"a": ["a", "b"]},
    )
    assert [note.split(":")[0] for note in notes] == ["t", "r", "o", "v"]
