"""One answers line through a live interview: issue 2, item 8."""

from __future__ import annotations

from typing import Any

import pytest

from app.base.errors import Code, KnownError
from app.interview.answers import UNSEEN, FillReason, conclude, fill
from app.interview.record import Status
from app.interview.state import StopReason
from tests.helpers.scenario import Scenario, calculate, question, roster, section


def study() -> Scenario:
    return Scenario(
        section(
            "a",
            question("code", required=True),
            question("consent", "select_one", list_name="yn", required=True),
            question("age", "integer", constraint=". >= 10 and . <= 90", special=["refused"], required=True),
            question("day", "date"),
        ),
        section(
            "b",
            question("reasons", "select_multiple", list_name="reason"),
            question("place", "select_one", list_name="place", choice_filter="kind = ${consent}"),
            question(
                "hours",
                "integer",
                checks=[{"expr": ". < 16", "severity": "warning", "message": {"en": "So many?"}}],
            ),
            question("fixed", default="x", read_only="true()"),
            question("kids", "integer"),
            roster(
                "kid",
                question("kid_age", "integer", required=True),
                calculate("kid_group", "if(${kid_age} < 6, 'small', 'big')"),
                repeat_count="${kids}",
            ),
            roster("job", question("job_name")),
            calculate("total", "sum(${kid_age})"),
            relevant="${consent} = 'yes'",
        ),
        question("start", "start"),
        choices={
            "yn": ["yes", "no"],
            "reason": ["pay", "family", {"name": "dk", "missing": "dont_know"}],
            "place": [{"name": "north", "kind": "yes"}, {"name": "south", "kind": "no"}],
        },
    )


GOOD: dict[str, Any] = {"code": "R1", "consent": "yes", "age": 30}


def reasons(**changes: Any) -> dict[str, FillReason]:
    told = study()
    return {problem.path: problem.reason for problem in fill(told.session, {**GOOD, **changes})}


def test_a_whole_line() -> None:
    line = {
        **GOOD,
        "day": "2022-04-23",
        "reasons": ["family", "pay"],
        "place": "north",
        "hours": 10,
        "kids": 2,
        "kid": [{"kid_age": 3, "kid_group": "wrong, but calculated"}, {"kid_age": 9, "_row": 2}],
        "job": [{"job_name": "cook"}, {}],
        "total": "ignored",
        "start": "ignored",
        "_index": 5,
    }
    record = conclude(study().session, line)
    answers = dict(record.answers)
    assert answers.pop("start")
    assert answers == {
        **GOOD,
        "day": "2022-04-23",
        "reasons": ["pay", "family"],
        "place": "north",
        "hours": 10,
        "fixed": "x",
        "kids": 2,
        "kid": [{"kid_age": 3, "kid_group": "small"}, {"kid_age": 9, "kid_group": "big"}],
        "job": [{"job_name": "cook"}, {}],
        "total": 12,
    }
    assert record.status is Status.COMPLETE


def test_nulls_say_nothing() -> None:
    assert reasons(day=None, reasons=None, kid=None, fixed=None) == {}


def test_the_order_of_names_does_not_matter() -> None:
    line = {"kid": [{"kid_age": 3}], "kids": 1, **GOOD}
    assert conclude(study().session, line).answers["kid"] == [{"kid_age": 3, "kid_group": "small"}]


def test_a_count_that_follows_from_later_answers() -> None:
    told = Scenario(roster("kid", question("age", "integer"), repeat_count="${n}"), question("n", "integer"))
    assert fill(told.session, {"n": 2, "kid": [{"age": 1}, {"age": 2}]}) == ()
    told.expect_value("kid[2]/age", 2)


@pytest.mark.parametrize("missing", ["refused", -99, "-99"])
def test_special_answers_by_kind_and_code(missing: str | int) -> None:
    told = study()
    assert fill(told.session, {**GOOD, "age": {"missing": missing}}) == ()
    told.expect_missing("age", "refused")


@pytest.mark.parametrize("missing", ["dont_know", "dk"])
def test_special_answers_by_the_choice_that_stands_for_them(missing: str) -> None:
    told = study()
    assert fill(told.session, {**GOOD, "reasons": {"missing": missing}}) == ()
    told.expect_value("reasons", ("dk",)).expect_missing("reasons", "dont_know")


@pytest.mark.parametrize(
    ("changes", "path", "reason"),
    [
        ({"nobody": 1}, "nobody", FillReason.UNKNOWN_NAME),
        ({"nobody": None}, "nobody", FillReason.UNKNOWN_NAME),
        ({"a": "x"}, "a", FillReason.UNKNOWN_NAME),
        ({"kid_age": 3}, "kid_age", FillReason.UNKNOWN_NAME),
        ({"kids": 1, "kid": [{"kid_age": 1, "age": 3}]}, "kid[1]/age", FillReason.UNKNOWN_NAME),
        ({"age": "many"}, "age", FillReason.WRONG_TYPE),
        ({"age": 1.5}, "age", FillReason.WRONG_TYPE),
        ({"age": True}, "age", FillReason.WRONG_TYPE),
        ({"age": [30]}, "age", FillReason.WRONG_TYPE),
        ({"age": {"missing": True}}, "age", FillReason.WRONG_TYPE),
        ({"age": {"value": 3}}, "age", FillReason.WRONG_TYPE),
        ({"code": 7}, "code", FillReason.WRONG_TYPE),
        ({"day": "2022-02-30"}, "day", FillReason.WRONG_TYPE),
        ({"consent": ["yes"]}, "consent", FillReason.WRONG_TYPE),
        ({"reasons": ["pay", 3]}, "reasons", FillReason.WRONG_TYPE),
        ({"kid": {"kid_age": 3}}, "kid", FillReason.WRONG_TYPE),
        ({"reasons": ["pay", "gold"]}, "reasons", FillReason.UNKNOWN_CHOICE),
        ({"consent": "perhaps"}, "consent", FillReason.UNKNOWN_CHOICE),
        ({"place": "south"}, "place", FillReason.FILTERED),
        ({"age": {"missing": "dont_know"}}, "age", FillReason.UNKNOWN_SPECIAL),
        ({"day": {"missing": "refused"}}, "day", FillReason.UNKNOWN_SPECIAL),
        ({"fixed": "y"}, "fixed", FillReason.READ_ONLY),
        ({"kids": 2, "kid": [{"kid_age": 1}]}, "kid", FillReason.ROWS),
        ({"kid": [{"kid_age": 1}]}, "kid", FillReason.ROWS),
        ({"consent": "no", "hours": 3}, "hours", FillReason.HIDDEN),
        ({"consent": "no", "job": [{"job_name": "cook"}]}, "job", FillReason.HIDDEN),
        ({"_language": "xx"}, "_language", FillReason.OPTION),
        ({"_remarks": ["x"]}, "_remarks", FillReason.OPTION),
        ({"_remarks": {"code": 3}}, "_remarks.code", FillReason.OPTION),
        ({"_remarks": {"nobody": "x"}}, "_remarks.nobody", FillReason.UNKNOWN_NAME),
        ({"_stop": {"reason": "bored"}}, "_stop", FillReason.OPTION),
    ],
)
def test_what_does_not_fit_is_named(changes: dict[str, Any], path: str, reason: FillReason) -> None:
    assert reasons(**changes).get(path) is reason


def test_a_read_only_answer_may_be_repeated() -> None:
    assert reasons(fixed="x") == {}


def test_the_error_names_questions_and_never_values() -> None:
    with pytest.raises(KnownError) as caught:
        conclude(study().session, {**GOOD, "age": "a secret", "nobody": "another secret"})
    assert caught.value.code is Code.ANSWER_LINE
    assert caught.value.facts["count"] == 2
    assert "age" in str(caught.value)
    assert "nobody" in str(caught.value)
    assert "secret" not in str(caught.value)


def test_what_is_missing_or_violated_is_named_at_the_end() -> None:
    with pytest.raises(KnownError) as caught:
        conclude(study().session, {"consent": "yes", "age": 95})
    assert caught.value.facts["where"] == "code: an answer is required; age: outside what is allowed"


def test_a_warning_is_confirmed_by_the_line() -> None:
    unseen = conclude(study().session, {**GOOD, "hours": 18})
    assert [(one.path, one.remark) for one in unseen.confirmed] == [("hours", UNSEEN)]
    record = conclude(study().session, {**GOOD, "hours": 18, "_confirm": {"hours": "two shifts"}})
    assert [(one.path, one.remark) for one in record.confirmed] == [("hours", "two shifts")]


def test_an_answer_to_a_question_that_is_not_asked_is_left_out() -> None:
    record = conclude(study().session, {**GOOD, "consent": "no", "hours": 3})
    assert "hours" not in record.answers


def test_remarks_and_language() -> None:
    record = conclude(study().session, {**GOOD, "_language": "en", "_remarks": {"age": "by her passport"}})
    assert record.remarks == {"age": "by her passport"}
    assert record.language == "en"


def test_a_line_may_stop_an_interview() -> None:
    line = {"consent": "yes", "age": 95, "_stop": {"reason": "tired", "remark": "called away"}}
    record = conclude(study().session, line)
    assert record.status is Status.PARTIAL
    assert record.stop_reason is StopReason.TIRED
    assert record.stop_remark == "called away"
    assert record.answers["age"] == 95
    assert record.invalid == ("age",)
    assert "code" in record.not_reached


def test_a_line_may_withdraw() -> None:
    line = {**GOOD, "_remarks": {"age": "a secret"}, "_stop": {"reason": "withdrew", "remark": "a secret"}}
    record = conclude(study().session, line)
    assert record.status is Status.WITHDRAWN
    assert record.answers == {}
    assert b"secret" not in record.to_bytes()


def test_rows_whose_count_comes_later_still_are_refused_where_it_does_not_come_to_them() -> None:
    told = Scenario(
        roster(
            "house",
            roster("room", question("area", "integer"), repeat_count="${rooms}"),
            calculate("rooms", "${more} + ${houses} * 0"),
            question("more", "integer"),
            repeat_count="${houses}",
        ),
        question("houses", "integer"),
    )
    line = {"house": [{"more": 2, "room": [{"area": 1}, {"area": 2}]}], "houses": 1}
    assert [(p.path, p.reason) for p in fill(told.session, line)] == [("house[1]/room", FillReason.ROWS)]


def test_a_blank_entry_answers_nothing() -> None:
    told = study()
    assert fill(told.session, {**GOOD, "code": "", "reasons": []}) == ()
    told.expect_value("code", None)


def test_a_special_answer_to_what_is_only_shown_is_refused() -> None:
    told = Scenario(question("fixed", "integer", special=["refused"], read_only="true()"))
    (problem,) = fill(told.session, {"fixed": {"missing": "refused"}})
    assert (problem.path, problem.reason) == ("fixed", FillReason.READ_ONLY)


def test_a_special_answer_by_choice_or_by_kind() -> None:
    told = Scenario(
        question("q", "select_one", list_name="l", special=["refused"]),
        choices={"l": ["a", {"name": "dk", "missing": "dont_know"}]},
    )
    assert fill(told.session, {"q": {"missing": "dk"}}) == ()
    told.expect_value("q", "dk").expect_missing("q", "dont_know")
    assert fill(told.session, {"q": {"missing": "refused"}}) == ()
    told.expect_missing("q", "refused")


def test_only_warnings_are_confirmed_by_a_line() -> None:
    told = study()
    line = {**GOOD, "age": 5, "_confirm": {"age": "sure"}}
    fill(told.session, line)
    told.expect_problem("age", "constraint")
    assert not told.state("age").problems[0].confirmed
