"""FORM.md, semantics: hidden answers, relevance of groups, empty operands."""

from __future__ import annotations

import pytest

from app.base.errors import Code, KnownError
from tests.helpers.scenario import Scenario, calculate, group, question, roster


def contract() -> Scenario:
    return Scenario(
        question("signed", "select_one", list_name="yn"),
        question("pay", "integer", relevant="${signed} = 'yes'"),
        calculate("double", "${pay} * 2"),
        calculate("has_pay", "if(${pay} != '', 'yes', 'no')"),
        choices={"yn": ["yes", "no"]},
    )


def test_an_answer_that_becomes_hidden_reads_blank_and_comes_back() -> None:
    told = contract().answer("signed", "yes").answer("pay", 300).expect_value("double", 600)
    told.answer("signed", "no").expect_hidden("pay").expect_value("has_pay", "no")
    told.answer("signed", "yes").expect_shown("pay").expect_value("pay", 300).expect_value("double", 600)


def test_a_hidden_answer_is_left_out_of_the_record_but_noted_in_paradata() -> None:
    told = contract().answer("signed", "yes").answer("pay", 300).answer("signed", "no")
    record = told.session.finish()
    assert record.answers == {"signed": "no", "has_pay": "no"}
    assert "300" not in record.to_bytes().decode()
    assert ("hidden", "pay") in {(kind, about) for _, kind, about in record.paradata}


def test_a_hidden_answer_is_restored_after_a_resume_too() -> None:
    told = contract().answer("signed", "yes").answer("pay", 300).answer("signed", "no").resume()
    told.expect_hidden("pay").answer("signed", "yes").expect_value("pay", 300)


def test_hidden_nodes_are_left_out_of_node_sets() -> None:
    told = Scenario(
        roster(
            "person",
            question("age", "integer"),
            question("wage", "integer", relevant="${age} >= 16"),
        ),
        calculate("wages", "sum(${wage})"),
        calculate("how_many", "count(${wage})"),
    )
    told.add_row("person").add_row("person")
    told.answer("person[1]/age", 20).answer("person[1]/wage", 100)
    told.answer("person[2]/age", 30).answer("person[2]/wage", 50)
    told.expect_value("wages", 150).expect_value("how_many", 2)
    told.answer("person[2]/age", 10).expect_value("wages", 100).expect_value("how_many", 1)


def nested() -> Scenario:
    return Scenario(
        question("consent", "select_one", list_name="yn"),
        group(
            "all",
            question("works", "select_one", list_name="yn"),
            group(
                "job",
                question("hours", "integer", required=True, constraint=". <= 24"),
                calculate("week", "${hours} * 7"),
                relevant="${works} = 'yes'",
            ),
            relevant="${consent} = 'yes'",
        ),
        calculate("seen", "concat('week:', ${week})"),
        choices={"yn": ["yes", "no"]},
    )


def test_relevance_is_own_and_all_ancestors() -> None:
    told = nested().expect_hidden("all", "works", "job", "hours")
    told.answer("consent", "yes").expect_shown("all", "works").expect_hidden("job", "hours")
    told.answer("works", "yes").expect_shown("hours")
    told.answer("consent", "no").expect_hidden("works", "job", "hours")


def test_required_and_constraint_are_not_checked_in_hidden_groups() -> None:
    told = nested().answer("consent", "yes").answer("works", "yes")
    told.expect_problem("hours", "required").answer("hours", 30).expect_problem("hours", "constraint")
    told.answer("consent", "no").expect_fine("hours")
    assert told.session.problems() == ()
    told.session.finish()


def test_a_hidden_calculation_does_not_run_and_reads_blank() -> None:
    told = nested().answer("consent", "yes").answer("works", "yes").answer("hours", 10)
    told.expect_value("seen", "week:70")
    told.answer("works", "no").expect_value("seen", "week:").expect_value("week", None)
    told.answer("works", "yes").expect_value("seen", "week:70")


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("${x} < 5", False),
        ("${x} >= 0", False),
        ("${x} != 3", True),
        ("${x} = ''", True),
        ("${x} = 0", False),
    ],
)
def test_a_blank_operand(expression: str, result: bool) -> None:
    Scenario(question("x", "integer"), calculate("c", expression)).expect_value("c", result)


def test_a_sum_with_a_blank_is_not_a_number_and_reads_blank() -> None:
    told = Scenario(
        question("x", "integer"), calculate("c", "${x} + 1"), calculate("blank", "${c} = ''")
    ).expect_value("blank", True)
    assert told.session.values()["c"] == "NaN"
    assert "c" not in told.session.finish().answers
    told.answer("x", 1).expect_value("c", 2).expect_value("blank", False)


def test_a_special_answer_reads_blank_satisfies_required_and_skips_the_constraint() -> None:
    told = Scenario(
        question("age", "integer", required=True, constraint=". >= 18", special=["dont_know", "refused"]),
        question("group", relevant="missing(${age}) = 'refused'"),
        calculate("adult", "${age} >= 18"),
    )
    told.expect_problem("age", "required")
    told.special("age", "dont_know").expect_fine("age").expect_missing("age", "dont_know")
    told.expect_value("age", None).expect_value("adult", False).expect_hidden("group")
    told.special("age", "refused").expect_shown("group").expect_answers(
        age={"missing": "refused"}, adult=False
    )
    told.answer("age", 12).expect_missing("age", None).expect_problem("age", "constraint")


def special_choice() -> Scenario:
    return Scenario(
        question("origin", "select_one", list_name="origin", required=True, constraint=". != 'ref'"),
        question(
            "why",
            "select_multiple",
            list_name="why",
            constraint="not(selected(., 'dk') and count-selected(.) > 1)",
        ),
        calculate("kind", "missing(${origin})"),
        calculate("name", "${origin}"),
        choices={
            "origin": ["kg", "uz", {"name": "ref", "missing": "refused"}],
            "why": ["pay", "family", {"name": "dk", "missing": "dont_know"}],
        },
    )


def test_a_choice_that_stands_for_a_special_answer_keeps_its_name() -> None:
    told = special_choice().expect_choices("origin", "kg", "uz")
    specials = told.state("origin").specials
    assert [(special.kind, special.choice, special.label) for special in specials] == [
        ("refused", "ref", "Ref")
    ]
    told.special("origin", "refused").expect_value("origin", "ref").expect_missing("origin", "refused")
    told.expect_fine("origin").expect_value("kind", "refused").expect_value("name", "ref")
    assert told.session.finish().answers["origin"] == "ref"


def test_a_special_choice_beside_others_is_an_answer_that_the_constraint_checks() -> None:
    told = special_choice().special("why", "dont_know").expect_missing("why", "dont_know").expect_fine("why")
    told.expect_value("why", ("dk",))
    told.answer("why", ("dk", "pay")).expect_missing("why", None).expect_problem("why", "constraint")


def test_a_special_answer_that_the_question_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="origin"):
        special_choice().special("origin", "dont_know")


def test_finish_counts_what_is_to_be_mended() -> None:
    told = Scenario(
        question("a", "integer", required=True),
        question("b", "integer", constraint=". > 0"),
        question("c", "integer"),
    )
    told.answer("b", -1).answer("c", "many")
    with pytest.raises(KnownError) as caught:
        told.session.finish()
    assert caught.value.code is Code.INTERVIEW_INCOMPLETE
    assert caught.value.facts == {"count": 3}
    assert [problem.path for problem in told.session.problems()] == ["a", "b", "c"]
