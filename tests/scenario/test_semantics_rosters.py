"""FORM.md, semantics: repeat_count, rows by hand, nested rosters."""

from __future__ import annotations

import pytest

from app.base.errors import Code, KnownError
from app.interview.recompute import MOST_ROWS
from tests.helpers.scenario import Scenario, calculate, question, roster


def household() -> Scenario:
    return Scenario(
        question("size", "integer", special=["dont_know"]),
        roster(
            "member",
            question("m_name", required=True),
            question("m_age", "integer", label={"en": "Age of ${m_name}"}),
            calculate("m_number", "position(..)"),
            repeat_count="${size}",
            row_title="${m_name}",
        ),
        calculate("adults", "count(${member}[m_age >= 18])"),
        calculate("years", "sum(${m_age})"),
    )


def test_a_blank_count_gives_no_rows() -> None:
    told = household()
    assert told.session.asked() == ("size",)
    told.expect_value("adults", 0).special("size", "dont_know")
    assert told.session.row_count("member") == 0


def test_the_count_decides_how_many_rows_there_are() -> None:
    told = household().answer("size", 2)
    assert told.changes.structure
    assert told.session.asked() == (
        "size",
        "member[1]/m_name",
        "member[1]/m_age",
        "member[2]/m_name",
        "member[2]/m_age",
    )
    told.answer("member[2]/m_age", 20).expect_value("adults", 1).expect_value("member[2]/m_number", 2)


def test_surplus_rows_are_kept_hidden_and_come_back() -> None:
    told = household().answer("size", 3).answer("member[3]/m_age", 40).answer("member[1]/m_age", 30)
    told.expect_value("years", 70).answer("size", 1).expect_value("years", 30)
    assert told.session.surplus("member") == 2
    assert not told.session.has("member[3]")
    told.expect_answers(size=1, member=[{"m_age": 30, "m_number": 1}], adults=1, years=30)
    told.resume().answer("size", 3).expect_value("member[3]/m_age", 40).expect_value("years", 70)


def test_surplus_rows_can_be_discarded_after_asking() -> None:
    told = household().answer("size", 2).answer("member[2]/m_age", 40).answer("size", 1)
    told.session.discard_surplus("member")
    assert told.session.surplus("member") == 0
    told.answer("size", 2).expect_value("member[2]/m_age", None)


def test_surplus_rows_in_which_nothing_was_entered_are_forgotten() -> None:
    told = household().answer("size", 30).answer("member[2]/m_age", 5).answer("size", 1)
    assert told.session.surplus("member") == 1


def test_a_count_beyond_the_bound_is_a_problem() -> None:
    told = household().answer("size", 100_000).expect_problem("member", "constraint")
    assert told.session.row_count("member") == MOST_ROWS
    told.answer("size", 2).expect_fine("member")


@pytest.mark.parametrize("count", [-1, 0])
def test_a_count_below_one_gives_no_rows(count: int) -> None:
    assert household().answer("size", count).session.row_count("member") == 0


def test_titles_and_labels_of_rows_follow_their_answers() -> None:
    told = household().answer("size", 2)
    assert told.state("member[2]").label == "member 2"
    told.answer("member[2]/m_name", "Айгүл")
    assert told.state("member[2]").label == "Айгүл"
    assert told.state("member[2]/m_age").label == "Age of Айгүл"
    assert told.state("member[1]/m_age").label == "Age of "
    told.expect_changed("member[2]", "member[2]/m_name", "member[2]/m_age")


def test_a_counted_roster_is_not_changed_by_hand() -> None:
    told = household().answer("size", 1)
    for step in (lambda: told.add_row("member"), lambda: told.remove_row("member[1]")):
        with pytest.raises(KnownError) as caught:
            step()
        assert caught.value.code is Code.ROSTER_COUNTED


def by_hand() -> Scenario:
    return Scenario(
        roster(
            "child",
            question("age", "integer"),
            calculate("number", "position(..)"),
            calculate("before", "count(${child}[age < current()/../age])"),
        ),
        calculate("how_many", "count(${child})"),
    )


def test_rows_are_added_and_removed_by_hand_and_those_behind_move_up() -> None:
    told = by_hand()
    for age in (3, 5, 7):
        told.add_row("child")
        told.answer(f"child[{told.session.row_count('child')}]/age", age)
    told.expect_value("how_many", 3).expect_value("child[3]/before", 2)
    told.remove_row("child[1]").expect_value("how_many", 2)
    told.expect_value("child[2]/age", 7).expect_value("child[2]/number", 2)
    told.expect_value("child[2]/before", 1)
    told.resume().expect_value("child[2]/age", 7).expect_value("child[2]/number", 2)


def test_a_removed_row_leaves_nothing_behind() -> None:
    told = by_hand().add_row("child").answer("child[1]/age", 9187).remove_row("child[1]")
    assert "9187" not in str(told.session.draft())
    told.expect_answers(how_many=0)


def nested() -> Scenario:
    return Scenario(
        question("houses", "integer"),
        roster(
            "house",
            question("people", "integer"),
            roster(
                "person",
                question("wage", "integer"),
                calculate("share", "${wage} div sum(../../person/wage)"),
                repeat_count="${people}",
            ),
            calculate("house_wage", "sum(${wage})"),
            repeat_count="${houses}",
        ),
        calculate("all_wage", "sum(${wage})"),
        calculate("crowd", "count(${person})"),
    )


def test_rosters_in_rosters() -> None:
    told = nested().answer("houses", 2).answer("house[1]/people", 2).answer("house[2]/people", 1)
    told.answer("house[1]/person[1]/wage", 10).answer("house[1]/person[2]/wage", 30)
    told.answer("house[2]/person[1]/wage", 5)
    told.expect_value("house[1]/house_wage", 40).expect_value("house[2]/house_wage", 5)
    told.expect_value("all_wage", 45).expect_value("crowd", 3)
    told.expect_value("house[1]/person[2]/share", 0.75)
    told.answer("houses", 1).expect_value("all_wage", 40).expect_value("crowd", 2)
    told.resume().answer("houses", 2).expect_value("house[2]/person[1]/wage", 5).expect_value("all_wage", 45)


def test_a_row_may_read_the_row_before_it() -> None:
    told = Scenario(
        roster(
            "day",
            question("spent", "integer"),
            calculate("so_far", "coalesce(${spent}, 0) + sum(../../day[position() < 0]/spent)"),
            calculate("total", "${so_far} + sum(${day}[position() < position(current()/..)]/so_far)"),
        )
    )
    for day, spent in enumerate((5, 7), 1):
        told.add_row("day").answer(f"day[{day}]/spent", spent)
    told.expect_value("day[2]/total", 12).answer("day[1]/spent", 1).expect_value("day[2]/total", 8)


def test_a_hidden_roster_is_absent_and_keeps_its_rows() -> None:
    told = Scenario(
        question("has", "select_one", list_name="yn"),
        roster("pet", question("kind"), relevant="${has} = 'yes'"),
        calculate("pets", "count(${pet})"),
        choices={"yn": ["yes", "no"]},
    ).answer("has", "yes")
    told.add_row("pet").answer("pet[1]/kind", "horse").expect_value("pets", 1)
    told.answer("has", "no").expect_value("pets", 0).expect_answers(has="no", pets=0)
    told.answer("has", "yes").expect_value("pet[1]/kind", "horse").expect_value("pets", 1)


def test_paths_that_are_not_there() -> None:
    told = household().answer("size", 1)
    for path in ("member[2]", "member[0]", "member[1]/size", "m_age", "nobody", "member[1]/", "size[1]", ""):
        assert not told.session.has(path), path
        with pytest.raises(KeyError):
            told.state(path)
