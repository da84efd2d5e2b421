"""pulldata() finds the first row of a list; in its key `.` and `..` belong to the question that asks."""

from __future__ import annotations

from typing import Any

import pytest

from tests.helpers.scenario import Scenario, calculate, question, roster

LISTS: dict[str, list[Any]] = {
    "goods": [
        {"name": "tea", "code": "7", "day": "2026-03-01", "sold": "true"},
        {"name": "salt", "code": "07.0", "day": "2026-03-02T00:00:00", "sold": "false"},
        {"name": "bread", "code": "12", "day": "", "sold": ""},
    ]
}


def pull(key: str, by: str = "code") -> str:
    return f"pulldata('goods', 'name', '{by}', {key})"


def test_a_constraint_asks_whether_the_own_answer_is_in_the_list() -> None:
    told = Scenario(question("good", constraint=f"{pull('.', 'name')} != ''"), choices=LISTS)
    told.answer("good", "zzz").expect_problem("good", "constraint")
    told.answer("good", "salt").expect_fine("good")


def test_the_key_may_be_a_question_beside() -> None:
    told = Scenario(
        roster("row", question("code"), calculate("good", pull("../code"))), choices=LISTS
    ).add_row("row")
    told.answer("row[1]/code", "12").expect_value("row[1]/good", "bread")


@pytest.mark.parametrize(
    ("key", "by", "found"),
    [
        ("'7'", "code", "tea"),
        ("7", "code", "tea"),
        ("${n}", "code", "tea"),
        ("'07.0'", "code", "salt"),
        ("'nowhere'", "code", None),
        ("${blank}", "code", None),
        ("'2026-03-02'", "day", "salt"),
        ("date('2026-03-01')", "day", "tea"),
        ("${n} > 3", "sold", "tea"),
    ],
)
def test_equal_means_what_the_sign_means(key: str, by: str, found: str | None) -> None:
    told = Scenario(
        question("n", "integer"), question("blank"), calculate("good", pull(key, by)), choices=LISTS
    )
    told.answer("n", 7).expect_value("good", found)


def test_a_key_that_reads_the_asking_question_goes_in_no_circle() -> None:
    told = Scenario(question("a"), question("b", relevant=f"{pull('${a}', 'name')} = 'tea'"), choices=LISTS)
    told.answer("a", "tea").expect_shown("b").answer("a", "salt").expect_hidden("b")
