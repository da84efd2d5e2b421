"""The way through an interview: questions, and rosters that are filled by hand behind their rows."""

from __future__ import annotations

from tests.helpers.scenario import Scenario, question, roster

JOB = roster("job", question("title"))


def test_a_roster_filled_by_hand_is_passed_behind_its_rows_and_without_any() -> None:
    told = Scenario(question("first"), roster("house", question("name"), JOB), question("last"))
    assert told.session.stations() == ("first", "house", "last")
    told.add_row("house").add_row("house").add_row("house[2]/job")
    assert told.session.stations() == (
        "first",
        "house[1]/name",
        "house[1]/job",
        "house[2]/name",
        "house[2]/job[1]/title",
        "house[2]/job",
        "house",
        "last",
    )
    told.remove_row("house[1]")
    assert told.session.stations()[1:4] == ("house[1]/name", "house[1]/job[1]/title", "house[1]/job")


def test_a_counted_roster_is_no_place_to_add_rows() -> None:
    told = Scenario(
        question("num", "integer"), roster("member", question("name"), JOB, repeat_count="${num}")
    )
    assert told.session.stations() == ("num",)
    told.answer("num", 2)
    assert told.session.stations() == (
        "num",
        "member[1]/name",
        "member[1]/job",
        "member[2]/name",
        "member[2]/job",
    )


def test_a_hidden_roster_is_not_passed_and_the_last_may_end_the_interview() -> None:
    told = Scenario(question("works"), roster("job", question("title"), relevant="${works} = 'yes'"))
    assert told.session.stations() == ("works",)
    told.answer("works", "yes")
    assert told.session.stations() == ("works", "job")
    assert told.session.stations() is told.session.stations(), "worked out once"
