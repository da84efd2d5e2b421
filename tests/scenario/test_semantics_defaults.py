"""FORM.md, semantics: defaults, triggers, once(), calculations on questions, today()."""

from __future__ import annotations

from datetime import date, timedelta

from tests.helpers.scenario import Scenario, calculate, question, roster


def test_defaults_are_filled_in_at_the_start_and_may_read_each_other() -> None:
    told = Scenario(
        question("site", default="almaty"),
        question("who", default="device('enumerator')"),
        question("place", default="concat(${site}, '-', ${who})"),
        question("number", "integer", default="next_number()"),
        question("day", "date", default="today()"),
        question("several", "select_multiple", list_name="abc", default="c a"),
        choices={"abc": ["a", "b", "c"]},
    )
    told.expect_value("site", "almaty").expect_value("who", "R03").expect_value("place", "almaty-R03")
    told.expect_value("number", 7).expect_value("day", date(2026, 11, 21))
    told.expect_value("several", ("a", "c"))


def test_a_default_that_does_not_fit_leaves_the_question_open() -> None:
    told = Scenario(
        question("organisation", "select_one", list_name="abc", default="device('organisation')"),
        question("number", "integer", default="concat('n', 1)"),
        choices={"abc": ["a", "b", "c"]},
    )
    assert told.expect_value("organisation", None).session.problems() == ()
    told.expect_value("number", None)


def test_a_default_is_not_filled_in_again() -> None:
    told = Scenario(
        question("a", default="x"), question("b", default="concat(${a}, '!')"), question("c", default="y")
    )
    told.answer("a", "z").expect_value("b", "x!")
    told.answer("c", None).resume().expect_value("c", None).expect_value("b", "x!")


def test_defaults_of_a_roster_are_filled_in_for_each_new_row_once() -> None:
    told = Scenario(
        question("currency", default="kzt"),
        roster(
            "job",
            question("paid_in", default="${currency}"),
            question("n", "integer", default="position(..)"),
        ),
    )
    told.add_row("job").answer("currency", "usd").add_row("job")
    told.expect_value("job[1]/paid_in", "kzt").expect_value("job[2]/paid_in", "usd")
    told.expect_value("job[2]/n", 2)
    told.answer("job[1]/paid_in", None).resume().expect_value("job[1]/paid_in", None)


def test_a_trigger_overwrites_when_its_source_changes_and_only_then() -> None:
    told = Scenario(
        question("sector"),
        question("note_to_self", calculation="concat('about ', ${sector}, ${other})", trigger="${sector}"),
        question("other"),
    )
    told.answer("sector", "trade").expect_value("note_to_self", "about trade")
    told.answer("note_to_self", "mine").answer("other", "!").expect_value("note_to_self", "mine")
    told.answer("sector", "farm").expect_value("note_to_self", "about farm!")
    told.resume().expect_value("note_to_self", "about farm!")


def test_a_triggered_calculation_waits_while_it_is_hidden() -> None:
    told = Scenario(
        question("show", "acknowledge"),
        question("source"),
        calculate("stamp", "concat('at ', ${source})", trigger="${source}", relevant="${show} = 'OK'"),
    )
    told.answer("source", "noon").expect_value("stamp", None)
    told.resume().answer("show", True).expect_value("stamp", "at noon")
    told.answer("show", None).answer("show", True).expect_value("stamp", "at noon")


def test_once_keeps_its_first_result_through_changes_and_resumes() -> None:
    told = Scenario(question("a", "integer"), calculate("first", "once(${a})"))
    told.answer("a", 5).expect_value("first", 5)
    told.answer("a", 6).expect_value("first", 5).resume().expect_value("first", 5)


def test_what_chance_gave_is_kept_through_a_resume() -> None:
    told = Scenario(calculate("lot", "random()"))
    drawn = told.state("lot").value
    told.resume().expect_value("lot", drawn)


def test_a_calculation_on_a_question_may_be_overwritten_until_its_source_changes() -> None:
    told = Scenario(question("a", "integer"), question("b", "integer", calculation="${a} * 2"))
    told.answer("a", 2).expect_value("b", 4).answer("b", 5).expect_value("b", 5)
    told.resume().expect_value("b", 5).answer("a", 3).expect_value("b", 6)


def test_calculations_follow_each_other_in_any_order() -> None:
    told = Scenario(
        calculate("c", "${b} + 1"),
        calculate("b", "${a} + 1"),
        question("a", "integer"),
        question("late", relevant="${c} > 5"),
    )
    told.answer("a", 1).expect_value("c", 3).expect_hidden("late")
    told.answer("a", 4).expect_value("c", 6).expect_shown("late")
    told.expect_changed("c", "b", "a", "late")


def test_booleans_dates_and_text_keep_their_types() -> None:
    told = Scenario(
        question("d", "date"),
        calculate("later", "date(${d} + 1)"),
        calculate("number", "${d} + 1"),
        calculate("flag", "${d} > today()"),
        calculate("branch", "if(${flag}, 'ahead', 'past')"),
        calculate("text", "'007'"),
    ).answer("d", "31.12.2026")
    told.expect_value("later", date(2027, 1, 1)).expect_value("flag", True).expect_value("branch", "ahead")
    told.expect_value("text", "007").expect_value("number", (date(2027, 1, 1) - date(1970, 1, 1)).days)
    values = told.session.values()
    assert (values["later"], values["flag"], values["text"]) == ("2027-01-01", True, "007")


def test_today_stands_still_for_a_sitting() -> None:
    told = Scenario(question("d", "date", constraint=". <= today()"), calculate("t", "today()"))
    told.clock.moment += timedelta(days=1)
    told.answer("d", date(2026, 11, 22)).expect_problem("d", "constraint")
    told.resume().expect_fine("d").expect_value("t", date(2026, 11, 22))


def test_metadata_is_filled_in() -> None:
    told = Scenario(
        question("start", "start"),
        question("end", "end"),
        question("today", "today"),
        question("device", "deviceid"),
        question("user", "username"),
        calculate("by", "concat(${user}, '@', ${device})"),
    ).expect_value("by", "R03@laptop-1")
    told.clock.moment += timedelta(minutes=40)
    record = told.resume().session.finish()
    assert record.answers["start"] == "2026-11-21T09:30:00+00:00"
    assert record.answers["end"] == record.end == "2026-11-21T10:10:00+00:00"
    assert record.answers["today"] == "2026-11-21"


def test_a_plain_default_is_there_before_anything_is_worked_out() -> None:
    told = Scenario(
        question("price", "decimal", default="2.5"),
        calculate("first_price", "once(${price} * 2)"),
        question("seen", "integer", calculation="1", trigger="price"),
        roster("item", question("count", "integer", default=3), calculate("kept", "once(${count})")),
    ).expect_value("first_price", 5)
    told.expect_value("seen", None)
    told.add_row("item").expect_value("item[1]/kept", 3)
    told.answer("price", 4).expect_value("seen", 1).expect_value("first_price", 5)


def test_a_calculated_question_keeps_its_own_result_before_its_default() -> None:
    told = Scenario(question("a", "integer", default=7, calculation="1 + 1"))
    told.expect_value("a", 2)


def test_what_a_new_row_brings_along_was_never_hidden_or_shown() -> None:
    told = Scenario(
        question("gate", "acknowledge", default="OK"),
        roster("item", question("n", "integer", default=1), relevant="${gate} = 'OK'"),
    ).add_row("item")
    assert [kind for _, kind, _ in told.session.events() if kind in ("shown", "hidden")] == []
    told.answer("gate", None)
    assert [path for _, kind, path in told.session.events() if kind == "hidden"] == ["item[1]/n"]
