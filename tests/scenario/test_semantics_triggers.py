"""FORM.md, semantics: trigger, once() and default in rosters, through resumes, hidden and shown again."""

from __future__ import annotations

from datetime import timedelta

from tests.helpers.scenario import Scenario, calculate, group, question, roster


def test_a_trigger_of_several_names_runs_when_any_of_them_changes() -> None:
    told = Scenario(
        question("a"),
        question("b"),
        question("c"),
        calculate("log", "concat(${log_before}, ${a}, ${b}, ${c}, ';')", trigger=["${a}", "b"]),
        calculate("log_before", "''"),
    )
    told.answer("c", "3").expect_value("log", None).answer("a", "1").expect_value("log", "13;")
    told.answer("c", "4").expect_value("log", "13;").answer("b", "2").expect_value("log", "124;")


def test_a_trigger_fires_when_its_source_is_cleared_but_not_when_it_stays_or_is_hidden() -> None:
    told = Scenario(
        question("show", "acknowledge", default="OK"),
        question("source", relevant="${show} = 'OK'"),
        question("other", "integer"),
        calculate("copy", "concat('<', ${source}, ${other}, '>')", trigger="source"),
    ).answer("source", "x")
    told.expect_value("copy", "<x>").answer("other", 5).answer("source", "x").expect_value("copy", "<x>")
    told.answer("show", None).expect_value("copy", "<x>")
    told.answer("show", True).expect_value("copy", "<x>")
    told.answer("source", None).expect_value("copy", "<5>")


def test_a_trigger_overwrites_what_was_typed_and_even_a_special_answer() -> None:
    told = Scenario(
        question("product"),
        question("price", "integer", calculation="string-length(${product})", trigger="product",
                 special=["refused"]),
    )  # fmt: skip
    told.answer("product", "tea").expect_value("price", 3).answer("price", 90).expect_value("price", 90)
    told.answer("product", "coffee").expect_value("price", 6)
    told.special("price", "refused").answer("product", "milk").expect_value("price", 4)
    told.expect_missing("price", None)


def test_a_trigger_in_a_roster_runs_in_its_own_row_only() -> None:
    told = Scenario(
        question("all"),
        roster(
            "r",
            question("q"),
            calculate("own", "concat(${q}, ${all})", trigger="q"),
            calculate("every", "concat(${all}, position(..))", trigger="all"),
        ),
    )
    told.add_row("r").add_row("r").answer("r[1]/q", "a").expect_value("r[1]/own", "a")
    told.expect_value("r[2]/own", None).answer("all", "!").expect_value("r[1]/own", "a")
    told.expect_value("r[1]/every", "!1").expect_value("r[2]/every", "!2")
    told.add_row("r").expect_value("r[3]/every", None)


def test_a_chain_of_triggers_runs_in_one_step_and_a_resume_runs_none() -> None:
    told = Scenario(
        calculate("third", "concat(${second}, 3)", trigger="second"),
        calculate("second", "concat(${first}, 2)", trigger="first"),
        question("first"),
        calculate("stamp", "now()", trigger="first"),
    ).answer("first", "1")
    told.expect_value("third", "123")
    stamp = told.state("stamp").value
    told.clock.moment += timedelta(hours=1)
    told.resume().expect_value("third", "123").expect_value("stamp", stamp)
    told.answer("first", "0").expect_value("third", "023")
    assert told.state("stamp").value != stamp


def test_once_waits_until_it_is_shown_and_then_keeps_what_it_gave() -> None:
    told = Scenario(
        question("show", "acknowledge"),
        question("n", "integer"),
        group("g", calculate("kept", "once(${n} * 10)"), relevant="${show} = 'OK'"),
    ).answer("n", 1)
    told.expect_value("kept", None).answer("n", 2).answer("show", True).expect_value("kept", 20)
    told.answer("n", 3).answer("show", None).answer("show", True).expect_value("kept", 20)
    told.resume().answer("n", 4).expect_value("kept", 20)


def test_once_on_a_question_is_a_first_value_that_may_be_changed() -> None:
    told = Scenario(question("n", "integer"), question("q", "integer", calculation="once(${n})"))
    told.answer("n", 3).expect_value("q", 3).answer("n", 4).expect_value("q", 3)
    told.answer("q", 9).answer("n", 5).expect_value("q", 9).resume().expect_value("q", 9)


def test_a_default_is_filled_in_once_even_where_it_is_hidden_at_first() -> None:
    told = Scenario(
        question("show", "acknowledge"),
        question("place", default="bazaar", relevant="${show} = 'OK'"),
        calculate("copy", "${place}"),
    ).expect_value("copy", None)
    told.answer("show", True).expect_value("place", "bazaar").expect_value("copy", "bazaar")
    told.answer("place", None).answer("show", None).answer("show", True).expect_value("place", None)
    told.resume().expect_value("place", None)


def test_a_default_reads_the_moment_and_is_not_asked_again_on_reopening() -> None:
    told = Scenario(
        question("day", "date", default="today()"),
        question("at", "dateTime", default="now()"),
        roster("visit", question("on", "date", default="today()"), repeat_count="1"),
    )
    values = told.session.values()
    told.clock.moment += timedelta(days=3)
    told.resume()
    assert told.session.values() == values


def test_defaults_of_rows_are_filled_in_at_each_way_in_which_a_row_comes() -> None:
    told = Scenario(
        question("n", "integer", default=2),
        roster("counted", question("a", "integer", default="position(..) * 10"), repeat_count="${n}"),
        roster(
            "hand",
            question("b", default="x"),
            roster("inner", question("c", default="concat(${b}, position(..))"), repeat_count="2"),
        ),
    )
    told.expect_value("counted[2]/a", 20).answer("n", 3).expect_value("counted[3]/a", 30)
    told.answer("counted[3]/a", 7).answer("n", 1).answer("n", 3).expect_value("counted[3]/a", 7)
    told.add_row("hand").expect_value("hand[1]/inner[2]/c", "x2").answer("hand[1]/b", "y")
    told.expect_value("hand[1]/inner[1]/c", "x1")


def test_a_default_that_was_only_filled_in_does_not_keep_a_surplus_row_alive_unasked() -> None:
    told = Scenario(
        question("n", "integer"),
        roster("r", question("a", default="x"), repeat_count="${n}"),
    ).answer("n", 2)
    told.answer("r[2]/a", "mine").answer("n", 0)
    assert told.session.surplus("r") == 2
    told.answer("n", 2).expect_value("r[2]/a", "mine")
