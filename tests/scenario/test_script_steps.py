"""A designer's script does what it says, one step a line, and tells the state of every node after each."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest

from app.actions.form_scripts import StepResult, run_script
from app.form.model import Form
from tests.helpers.scenario import calculate, form_of, group, question, roster

NOON = datetime(2026, 11, 21, 12, 0)
PARTS = {
    "value", "missing", "raw", "relevant", "required", "read_only", "label", "hint", "choices", "specials",
    "problems", "remark",
}  # fmt: skip

HOW_MANY = {"en": "How many?", "ru": "Сколько?"}


def household() -> Form:
    return form_of(
        group(
            "main",
            question("hh_size", "integer", required=True, special=["refused"], label=HOW_MANY),
            question("where", "select_one", list_name="place", required_message={"en": "Where?"}),
        ),
        roster(
            "member",
            question("m_name"),
            question(
                "m_age",
                "integer",
                special=["dont_know", "refused"],
                constraint=". >= 0 and . <= 115",
                constraint_message={"en": "0 to 115"},
                checks=[{"expr": ". < 100", "severity": "warning", "message": {"en": "So old?"}}],
                label={"en": "Age of ${m_name}", "ru": "Возраст: ${m_name}"},
            ),
            group("work", question("m_job", relevant="${m_age} >= 15")),
            question("buys", "select_multiple", list_name="goods"),
            row_title="${m_name}",
        ),
        roster("room", question("m2", "decimal"), repeat_count="${hh_size}"),
        question("agree", "acknowledge"),
        question("who", default="device('enumerator')"),
        question("before", "select_one", list_name="place", default="last('where')"),
        question("code", "integer", default="next_number()"),
        question("day", "date", default="today()"),
        question("kept", "integer", read_only=True, default=5),
        calculate("adults", "count(${member}[m_age >= 18])"),
        calculate("lot", "random()"),
        calculate("moment", "once(now())"),
        languages={"en": "English", "ru": "Русский"},
        choices={"place": ["market", "farm"], "goods": ["bread", "milk", "tea"]},
    )  # fmt: skip


def results(*steps: object, form: Form | None = None, language: str = "") -> list[StepResult]:
    numbered: list[Any] = list(enumerate(steps, 1))
    return list(run_script(form or household(), numbered, NOON, language))


def after(*steps: object, language: str = "") -> dict[str, Any]:
    """The last line of a script in which every step could be done."""
    done = results(*steps, language=language)
    assert [fault for result in done for fault in result.faults] == []
    assert done[-1].state is not None
    found: dict[str, Any] = json.loads(json.dumps(done[-1].state))
    return found


def answer(path: str, value: object) -> dict[str, object]:
    return {"answer": {"path": path, "value": value}}


ROW = {"add_row": "member"}


def test_after_each_step_comes_the_state_of_every_node_in_form_order() -> None:
    (first,) = results(ROW)

    assert first.state is not None
    states = first.state["states"]
    assert isinstance(states, dict)
    assert list(states) == [
        "main", "hh_size", "where", "member", "member[1]", "member[1]/m_name", "member[1]/m_age",
        "member[1]/work", "member[1]/m_job", "member[1]/buys", "room", "agree", "who", "before", "code",
        "day", "kept", "adults", "lot", "moment",
    ]  # fmt: skip
    assert all(set(state) == PARTS for state in states.values())
    assert states["hh_size"]["required"] is True
    assert states["hh_size"]["problems"][0]["kind"] == "required"
    assert states["hh_size"]["specials"] == [{"kind": "refused", "label": "Refused", "choice": None}]
    assert states["where"]["choices"] == [
        {"name": "market", "label": "Market"},
        {"name": "farm", "label": "Farm"},
    ]
    assert states["kept"]["read_only"] is True
    assert states["member[1]/m_job"]["relevant"] is False


def test_the_steps_of_the_guide_do_what_they_say() -> None:
    last = after(
        ROW,
        ROW,
        answer("member[2]/m_age", 17),
        answer("member[2]/m_name", "Aya"),
        {"language": "ru"},
        {"special": {"path": "member[1]/m_age", "kind": "refused"}},
        {"remove_row": "member[1]"},
        answer("hh_size", 1),
        {"finish": True},
    )

    states = last["states"]
    assert states["member[1]/m_age"]["value"] == 17
    assert states["member[1]/m_age"]["label"] == "Возраст: Aya"
    assert states["member[1]"]["label"] == "Aya"
    assert "member[2]" not in states
    assert (last["step"], last["line"], last["language"]) == (9, 9, "ru")
    assert last["finished"] is True
    assert last["record"]["answers"]["member"] == [{"m_name": "Aya", "m_age": 17}]


@pytest.mark.parametrize(
    ("path", "value", "kept"),
    [
        ("hh_size", 3, 3),
        ("hh_size", "3", 3),
        ("hh_size", 3.0, 3),
        ("hh_size", None, None),
        ("where", "farm", "farm"),
        ("where", ["farm"], "farm"),
        ("member[1]/buys", ["tea", "bread"], ["bread", "tea"]),
        ("member[1]/buys", "tea bread", ["bread", "tea"]),
        ("member[1]/m_name", 7, "7"),
        ("day", "2026-01-31", "2026-01-31"),
        ("agree", True, "OK"),
        ("agree", "OK", "OK"),
    ],
)
def test_values_may_be_written_in_any_sensible_way(path: str, value: object, kept: object) -> None:
    assert after(ROW, answer(path, value))["states"][path]["value"] == kept


@pytest.mark.parametrize(
    "path",
    [
        "member[1]/m_job",
        "member[1]/work/m_job",
        "/data/member[1]/m_job",
        "/member[1]/work/m_job",
        "/scenario/member[1]/work/m_job",
    ],
)
def test_paths_may_name_the_groups_on_the_way(path: str) -> None:
    assert after(ROW, answer(path, "miner"))["states"]["member[1]/m_job"]["value"] == "miner"


@pytest.mark.parametrize("path", ["hh_size", "${hh_size}", "main/hh_size", "/data/main/hh_size", " hh_size "])
def test_a_question_outside_rosters_has_many_paths_too(path: str) -> None:
    assert after(answer(path, 2))["states"]["hh_size"]["value"] == 2


def test_a_hidden_answer_is_kept_and_said_to_be_hidden() -> None:
    age, job = "member[1]/m_age", "member[1]/m_job"

    state = after(ROW, answer(age, 20), answer(job, "miner"), answer(age, 3))

    assert (state["states"][job]["value"], state["states"][job]["relevant"]) == ("miner", False)
    assert state["changed"] == [age, job, "adults"]


def test_what_does_not_fit_stays_as_it_was_typed() -> None:
    state = after(answer("hh_size", "many"))["states"]["hh_size"]

    assert (state["value"], state["raw"]) == (None, "many")
    assert [problem["kind"] for problem in state["problems"]] == ["type"]
    assert state["problems"][0]["message"]


@pytest.mark.parametrize(
    "step",
    [
        {"special": {"path": "hh_size", "kind": "refused"}},
        {"special": {"path": "hh_size", "kind": -99}},
        {"special": {"path": "hh_size", "kind": "-99"}},
        answer("hh_size", {"missing": "refused"}),
    ],
)
def test_a_special_answer_is_given_by_kind_or_code(step: object) -> None:
    assert after(step)["states"]["hh_size"]["missing"] == "refused"


def test_an_answer_is_cleared() -> None:
    for clear in ({"clear": "hh_size"}, {"clear": {"path": "hh_size"}}):
        assert after(answer("hh_size", 2), clear)["states"]["hh_size"]["value"] is None


def test_finishing_too_early_is_told_and_ends_nothing() -> None:
    early = after(answer("hh_size", None), {"finish": True})

    assert early["finished"] is False
    assert [(p["path"], p["kind"]) for p in early["unfinished"]] == [("hh_size", "required")]
    assert "record" not in early
    later = after(
        ROW, answer("member[1]/m_age", 105), answer("hh_size", 1), {"finish": True},
        {"confirm": {"path": "member[1]/m_age", "index": 0, "remark": "seen the papers"}}, {"finish": True},
    )  # fmt: skip
    assert later["finished"] is True
    assert later["record"]["confirmed"] == [["member[1]/m_age", 0, "seen the papers"]]


def test_breaking_off_gives_the_record_too() -> None:
    for stop in ({"stop": {"reason": "tired", "remark": "late"}}, {"stop": "tired"}):
        assert after(answer("hh_size", 2), stop)["record"]["stop_reason"] == "tired"


def test_after_the_end_another_interview_may_begin() -> None:
    state = after(answer("hh_size", 2), {"finish": True}, {"start": True}, {"device": {"enumerator": "R04"}})

    assert state["states"]["hh_size"]["value"] is None
    assert state["states"]["who"]["value"] == "R04"


def test_a_saved_interview_goes_on_where_it_was() -> None:
    first, last = results(answer("hh_size", 2), {"resume": True})

    assert first.state is not None
    assert last.state is not None
    assert last.state["states"] == first.state["states"]


def test_a_remark_and_surplus_rows() -> None:
    state = after(
        answer("hh_size", 2), answer("room[2]/m2", 12.5), answer("hh_size", 1), {"discard": "room"},
        {"remark": {"path": "hh_size", "text": "estimated"}}, answer("hh_size", 2),
    )  # fmt: skip

    assert state["states"]["hh_size"]["remark"] == "estimated"
    assert state["states"]["room[2]/m2"]["value"] is None


def test_the_laptop_and_the_day_are_the_script_s() -> None:
    state = after(
        {"device": {"enumerator": "R03", "next_number": 41, "last": {"where": "farm"}}},
        {"today": "2025-01-31"},
        {"next_number": 42},
        answer("hh_size", 2),
    )["states"]

    assert state["who"]["value"] == "R03"
    assert state["before"]["value"] == "farm"
    assert state["code"]["value"] == 42
    assert state["day"]["value"] == "2025-01-31"
    assert after({"last": {"where": "market"}})["states"]["before"]["value"] == "market"
    assert after({"now": "2025-01-31T08:15"})["states"]["moment"]["value"].startswith("2025-01-31T08:15")


def test_time_may_pass_during_an_interview() -> None:
    state = after(answer("hh_size", 2), {"today": "2026-12-01"}, {"resume": True}, {"finish": True})

    assert state["record"]["end"].startswith("2026-12-01T12:00")
    assert state["states"]["day"]["value"] == "2026-11-21"


def test_the_same_script_gives_the_same_states_chance_included() -> None:
    steps = (answer("hh_size", 2), {"finish": True})

    assert results(*steps) == results(*steps)
    assert after(*steps)["states"]["lot"]["value"] != 0


def test_a_script_may_begin_in_another_language() -> None:
    assert after(answer("hh_size", 2), language="ru")["states"]["hh_size"]["label"] == "Сколько?"


def test_a_comment_says_nothing_to_the_program() -> None:
    assert after({**answer("hh_size", 2), "comment": "two people"})["states"]["hh_size"]["value"] == 2
