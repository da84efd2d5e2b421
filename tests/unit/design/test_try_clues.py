"""What matters to a question is found in its rules and in all that reads it, near and far."""

from __future__ import annotations

from app.design.trying.clues import SPECIAL, clues_of
from tests.helpers.scenario import calculate, form_of, group, question


def test_constants_of_own_rules_and_of_others_are_kept_apart() -> None:
    form = form_of(
        question("age", "integer", constraint=". >= 5 and . < 2 * 60 - 5"),
        question("job", relevant="${age} > 15", constraint="regex(., '^[a-z]+$') and . != ${age}"),
    )

    found = clues_of(form).clues

    assert set(found["age"].own) >= {5.0, 115.0}
    assert list(found["age"].others) == [15.0, "^[a-z]+$"]
    assert list(found["job"].patterns) == ["^[a-z]+$"]
    assert list(found["job"].reads) == ["age"]


def test_arithmetic_between_numbers_is_worked_out() -> None:
    form = form_of(
        question("n", "decimal", constraint=". > -(3 + 1) and . < 9 div 2 and . != 7 div 0 and . != 8 mod 3")
    )

    assert set(clues_of(form).clues["n"].own) >= {-4.0, 4.5, 7.0, 0.0, 8.0, 3.0}


def test_what_shows_a_group_is_needed_by_all_inside() -> None:
    form = form_of(
        question("kind", "select_one", list_name="kind"),
        question("n", "integer"),
        calculate("half", "${n} div 2"),
        group(
            "g", question("inner", relevant="missing(${n}) != ''"), relevant="${kind} = 'a' and ${half} = 4"
        ),
        question("by_path", relevant="../n = 12"),
        choices={"kind": ["a", "b"]},
    )

    needs = clues_of(form).needs

    assert "a" in needs["inner"]["kind"]
    assert set(needs["inner"]["n"]) >= {SPECIAL, 4.0, 2.0}
    assert 12.0 in needs["by_path"]["n"]
    assert "n" in needs["g"]
    assert "kind" not in needs


def test_long_lists_of_constants_are_cut() -> None:
    rule = " or ".join(f". = {number}" for number in range(200))

    assert len(clues_of(form_of(question("n", "integer", constraint=rule))).clues["n"].own) == 60
