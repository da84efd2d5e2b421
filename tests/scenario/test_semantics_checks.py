"""FORM.md, semantics: constraints, warnings, choice filters, read-only."""

from __future__ import annotations

import pytest

from app.base.errors import Code, KnownError
from app.interview.state import Problem, SectionStatus
from tests.helpers.scenario import Scenario, calculate, question, roster, section

HOURS = (
    section(
        "time",
        question("least", "integer", constraint=". >= 1 and . <= 24"),
        question(
            "most",
            "integer",
            constraint=". >= ${least}",
            constraint_message={"en": "Not less than ${least}"},
        ),
    ),
)


def test_a_violating_answer_is_kept_marked_and_keeps_the_section_open() -> None:
    told = Scenario(*HOURS).answer("least", 8).answer("most", 5)
    told.expect_value("most", 5).expect_problem("most", "constraint", "Not less than 8")
    assert told.session.sections()[0].status is SectionStatus.PROBLEM
    with pytest.raises(KnownError):
        told.session.finish()


def test_a_constraint_is_checked_again_when_an_answer_that_it_reads_changes() -> None:
    told = Scenario(*HOURS).answer("least", 8).answer("most", 5).expect_problem("most", "constraint")
    told.answer("least", 4).expect_fine("most").expect_changed("least", "most")
    told.answer("least", 6).expect_problem("most", "constraint")


def test_what_cannot_be_read_is_kept_as_typed_and_reads_blank() -> None:
    told = Scenario(*HOURS, calculate("known", "${least} != ''")).answer("least", "eight")
    told.expect_value("least", None).expect_problem("least", "type").expect_value("known", False)
    assert told.state("least").raw == "eight"
    assert told.resume().state("least").raw == "eight"
    told.answer("least", 8).expect_fine("least").expect_value("known", True)
    assert told.state("least").raw == ""


def test_an_unknown_choice_is_kept_as_typed() -> None:
    told = Scenario(question("q", "select_one", list_name="yn"), choices={"yn": ["yes", "no"]})
    told.answer("q", "maybe").expect_problem("q", "choice").expect_value("q", None)
    assert told.state("q").raw == "maybe"


def warned() -> Scenario:
    return Scenario(
        question("head", "integer"),
        question(
            "age",
            "integer",
            checks=[
                {"expr": ". >= 15", "severity": "warning", "message": {"en": "Under 15?"}},
                {"expr": ". < ${head}", "severity": "error", "message": {"en": "Older than the head"}},
            ],
        ),
    ).answer("head", 40)


def test_a_warning_is_confirmed_with_a_remark_and_the_record_says_so() -> None:
    told = warned().answer("age", 12).expect_problem("age", "check", "Under 15?")
    with pytest.raises(KnownError):
        told.session.finish()
    told.confirm("age", "has her own household")
    assert told.state("age").problems == (
        Problem(
            "age", "check", "Under 15?", "warning", 0, confirmed=True, confirmation="has her own household"
        ),
    )
    (confirmed,) = told.resume().session.finish().confirmed
    assert (confirmed.path, confirmed.index, confirmed.remark) == ("age", 0, "has her own household")


def test_a_confirmation_is_void_when_the_answer_changes() -> None:
    told = warned().answer("age", 12).confirm("age", "yes").answer("age", 11)
    assert not told.state("age").problems[0].confirmed


def test_a_check_of_severity_error_cannot_be_confirmed() -> None:
    told = warned().answer("age", 50).expect_problem("age", "check", "Older than the head")
    told.confirm("age", "I insist", index=1)
    with pytest.raises(KnownError):
        told.session.finish()
    told.answer("head", 60).expect_fine("age")


def places() -> Scenario:
    return Scenario(
        question("oblast", "select_one", list_name="oblast"),
        question("raion", "select_one", list_name="raion", choice_filter="oblast = ${oblast}", required=True),
        question("visited", "select_multiple", list_name="raion", choice_filter="oblast = ${oblast}"),
        calculate("copy", "${raion}"),
        choices={
            "oblast": ["kar", "alm"],
            "raion": [
                {"name": "abay", "oblast": "kar"},
                {"name": "osakarov", "oblast": "kar"},
                {"name": "talgar", "oblast": "alm"},
            ],
        },
    )


def test_a_choice_filter_follows_its_answer() -> None:
    told = places().expect_choices("raion")
    told.answer("oblast", "kar").expect_choices("raion", "abay", "osakarov")
    assert "raion" in told.changes.paths
    told.answer("oblast", "alm").expect_choices("raion", "talgar")


def test_a_choice_that_a_filter_takes_away_is_hidden_told_and_restored() -> None:
    told = places().answer("oblast", "kar").answer("raion", "abay").expect_value("copy", "abay")
    told.answer("oblast", "alm").expect_value("raion", None).expect_value("copy", None)
    assert told.changes.dropped == ("raion",)
    told.expect_problem("raion", "required")
    told.answer("oblast", "kar").expect_value("raion", "abay").expect_value("copy", "abay")


def test_of_several_choices_only_those_filtered_out_are_hidden() -> None:
    told = places().answer("oblast", "kar").answer("visited", ("abay", "osakarov"))
    told.answer("oblast", "alm").expect_value("visited", None)
    told.answer("oblast", "kar").expect_value("visited", ("abay", "osakarov"))


def test_finish_drops_what_is_filtered_out() -> None:
    told = places().answer("oblast", "kar").answer("raion", "abay").answer("visited", ("abay",))
    told.answer("oblast", "alm").answer("raion", "talgar")
    record = told.session.finish()
    assert record.answers == {"oblast": "alm", "raion": "talgar", "copy": "talgar"}
    assert "abay" not in record.to_bytes().decode()


def test_a_read_only_question_is_not_answered() -> None:
    told = Scenario(
        question("lock", "acknowledge"),
        question("site", default="almaty", read_only="${lock} = 'OK'"),
    ).answer("site", "astana")
    told.answer("lock", True)
    assert told.state("site").read_only
    with pytest.raises(KnownError) as caught:
        told.answer("site", "shymkent")
    assert caught.value.code is Code.QUESTION_READ_ONLY
    told.expect_value("site", "astana")


def test_checks_in_rows_are_confirmed_one_by_one_with_their_severity() -> None:
    told = Scenario(
        roster(
            "m",
            question("age", "integer", checks=[_check(". >= 15"), _check(". <= 99", "error")]),
            repeat_count="2",
        )
    )
    told.answer("m[1]/age", 12).answer("m[2]/age", 120)
    assert [(p.path, p.severity, p.index) for p in told.session.problems()] == [
        ("m[1]/age", "warning", 0),
        ("m[2]/age", "error", 1),
    ]
    told.confirm("m[1]/age", "a bride").confirm("m[2]/age", "no way", index=1)
    with pytest.raises(KnownError) as caught:
        told.session.finish()
    assert caught.value.facts == {"count": 1}
    told.answer("m[2]/age", 14).confirm("m[2]/age", "a shepherd")
    confirmed = told.session.finish().confirmed
    assert [(each.path, each.remark) for each in confirmed] == [
        ("m[1]/age", "a bride"),
        ("m[2]/age", "a shepherd"),
    ]


def test_a_confirmation_is_taken_back_and_void_once_the_check_holds() -> None:
    told = Scenario(question("limit", "integer"), question("n", "integer", checks=[_check(". < ${limit}")]))
    told.answer("limit", 5).answer("n", 9).confirm("n", "measured twice")
    assert told.state("n").problems[0].confirmed
    told.confirm("n", "  ")
    assert not told.state("n").problems[0].confirmed
    told.confirm("n", "measured twice").answer("limit", 10).expect_fine("n").answer("limit", 5)
    assert not told.state("n").problems[0].confirmed


def test_a_blank_or_special_answer_is_never_checked() -> None:
    told = Scenario(
        question("n", "integer", constraint="false()", checks=[_check("false()")], special=["refused"])
    )
    told.expect_fine("n").special("n", "refused").expect_fine("n").answer("n", 1)
    told.expect_problem("n", "constraint").expect_problem("n", "check").answer("n", None).expect_fine("n")


def test_required_may_depend_on_other_answers_and_its_message_names_them() -> None:
    told = Scenario(
        question("who"),
        question("why", required="${who} != ''", required_message={"en": "Why ${who}?"}),
    )
    told.expect_fine("why").answer("who", "Asel").expect_problem("why", "required", "Why Asel?")
    told.answer("who", "Dina").expect_problem("why", "required", "Why Dina?").expect_changed("who", "why")


def _check(expression: str, severity: str = "warning") -> dict[str, object]:
    return {"expr": expression, "severity": severity, "message": {"en": "?"}}
