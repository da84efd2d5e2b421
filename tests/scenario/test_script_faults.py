"""A step that cannot be done says what is wrong and what to do; expectations make a script a test."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.actions.form_scripts import run_script_file
from app.base.errors import Cancelled, Code, KnownError
from tests.helpers.commands import Commands
from tests.scenario.test_script_steps import ROW, answer, household, results

STEPS: list[tuple[object, str, str]] = [
    (answer("hh_sise", 1), "hh_sise, which the form does not have", "Did you mean hh_size?"),
    (answer("zzzz", 1), "zzzz", "Write the name of a row"),
    (answer("member[3]/m_age", 1), "member has 1 rows", "Rows count from 1"),
    (answer("m_age", 1), "does not say which row", "Write member[1]/m_age."),
    (answer("room/m_age", 1), "m_age does not stand in room", "Write member[1]/m_age."),
    (answer("main[1]/hh_size", 1), "main is no roster", "Leave out"),
    (answer("member[1]/[2]", 1), "is no path", "Write it as"),
    (answer("", 1), "The path is empty", "Write it as"),
    (answer("adults", 1), "adults is a calculate", "path of a question"),
    (answer("member[1]", 1), "member[1] is a row", "path of a question"),
    (answer("kept", 1), "can only be read", ""),
    (answer("hh_size", {"much": 1}), "An answer is no object", "a number, a text"),
    (answer("hh_size", [None]), "A list holds names", "Write ["),
    ({"answer": 17}, "The step needs an object", '{"path": "age", "value": 17}'),
    ({"answer": {"value": 17}}, 'does not say its "path"', '{"path"'),
    ({"answer": {"path": 17, "value": 17}}, "A path is a text", "quotation marks"),
    ({"answer": {"path": "hh_size", "valeu": 17}}, 'no part "valeu"', '{"path"'),
    ({"special": {"path": "hh_size", "kind": "dont_know"}}, "does not take", "It takes: refused."),
    ({"special": {"path": "member[1]/m_name", "kind": "refused"}}, "does not take", 'its "special"'),
    ({"add_row": "hh_size"}, "hh_size is no roster", "path of a roster"),
    ({"add_row": "room"}, "room", ""),
    ({"remove_row": "member"}, "member is no row", "member[1]"),
    ({"language": "kk"}, "kk", ""),
    ({"finish": False}, '"finish" can only be true', "leave the line out"),
    ({"stop": {"reason": "bored"}}, "no reason to stop", "tired"),
    ({"confirm": {"path": "hh_size", "index": 0, "remark": "x"}}, "no such warning", "Leave the step out"),
    ({"confirm": {"path": "member[1]/m_age", "index": 4, "remark": "x"}}, "no such warning", "It has: 0."),
    ({"today": "yesterday"}, "no day", "2026-11-21"),
    ({"now": "later"}, "no moment", "2026-11-21T09:30"),
    ({"device": {"enumerator": "R03"}}, "before the interview begins", "first lines"),
    ({"last": 3}, "no last answers", "market"),
    ({"next_number": "3"}, "whole number", "7"),
    ({"expect": {}}, "Nothing is expected", "relevant"),
    ({"anser": {"path": "hh_size", "value": 1}}, 'no step "anser"', 'Did you mean "answer"?'),
    ({"q": 1}, 'no step "q"', "A step is one of: answer, special"),
    ({}, "nothing to do", "Write one"),
    ({"finish": True, "resume": True}, "one thing", "Write one"),
]  # fmt: skip


@pytest.mark.parametrize(("step", "what", "hint"), STEPS, ids=[json.dumps(step) for step, _, _ in STEPS])
def test_a_step_that_cannot_be_done_is_told_and_changes_nothing(step: object, what: str, hint: str) -> None:
    before, bad, good = results(ROW, answer("member[1]/m_age", 101), step, {"expect": {"hh_size": None}})[1:]

    assert bad.state is None
    (fault,) = bad.faults
    assert fault.line == 3
    assert what in fault.what
    assert hint in fault.hint
    assert fault.hint
    assert good.faults == ()
    assert before.state is not None
    assert good.state is not None
    assert good.state["states"] == before.state["states"]


def test_nothing_is_done_in_an_interview_that_has_ended() -> None:
    steps = (answer("hh_size", 1), {"finish": True}, answer("hh_size", 2), {"expect": {"finished": True}})

    bad, expected = results(*steps)[2:]

    assert "has ended" in bad.faults[0].what
    assert expected.faults == ()


@pytest.mark.parametrize(
    ("expected", "differs"),
    [
        ({"hh_size": 2}, []),
        ({"hh_size": 3}, ["hh_size: value is 2, not 3."]),
        ({"hh_size": {"value": 2, "relevant": True, "problems": [], "label": "How many?"}}, []),
        ({"path": "hh_size", "value": 2, "missing": None}, []),
        ({"path": "hh_size", "value": 4}, ["hh_size: value is 2, not 4."]),
        ({"member[1]/m_age": {"problems": ["constraint", "check"]}}, []),
        ({"member[1]/m_age": {"specials": []}}, ['member[1]/m_age: specials is ["dont_know", ']),
        ({"where": {"choices": ["market", "farm"]}}, []),
        ({"member": {"rows": 1}, "room": {"rows": 2}}, []),
        ({"hh_size": {"rows": 1}}, ["hh_size: rows is null, not 1."]),
        ({"member[1]": {"rows": 1}}, ["member[1]: rows is null, not 1."]),
        ({"member[2]": {"exists": False}, "member[1]": {"exists": True}}, []),
        ({"member[1]": {"exists": False}}, ["member[1]: exists is true, not false."]),
        ({"member[2]": 1}, ["member[2]: the roster member has 1 rows here."]),
        ({"hh_size": {"relevant": 1}}, ["hh_size: relevant is true, not 1."]),
        ({"hh_size": {"vlaue": 1}}, ['hh_size: there is no "vlaue" to expect, only value, missing, raw, ']),
        ({"finished": False, "language": "en"}, []),
        ({"finished": True}, ["finished is false, not true."]),
    ],
)  # fmt: skip
def test_what_is_not_as_expected_is_told(expected: object, differs: list[str]) -> None:
    steps = (ROW, answer("member[1]/m_age", 200), answer("hh_size", 2), {"expect": expected})

    last = results(*steps)[-1]

    assert len(last.faults) == len(differs)
    assert all(fault.what.startswith(text) for fault, text in zip(last.faults, differs, strict=True))
    assert last.state is not None


@pytest.fixture
def desk(tmp_path: Path) -> Commands:
    (tmp_path / "form.json").write_text(household().source, "utf-8")
    return Commands(tmp_path)


def script(desk: Commands, *lines: object) -> tuple[object, ...]:
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    (desk.folder / "steps.jsonl").write_text(text, "utf-8")
    return (
        "form", "run", desk.folder / "form.json", "--script", desk.folder / "steps.jsonl",
        "--out", desk.folder / "states.jsonl",
    )  # fmt: skip


def test_the_command_writes_a_line_a_step(desk: Commands) -> None:
    words = script(desk, ROW, "", answer("member[1]/m_name", "Аня"), {"finish": True})
    ran = desk.run(*words, "--today", "2026-11-20")

    written = (desk.folder / "states.jsonl").read_text("utf-8")
    lines = [json.loads(line) for line in written.splitlines()]
    assert ran.status == 0
    assert "3 steps written" in ran.err
    assert [(line["step"], line["line"]) for line in lines] == [(1, 1), (2, 3), (3, 4)]
    assert lines[1]["states"]["day"]["value"] == "2026-11-20"
    assert '"value":"Аня"' in written

    assert desk.run(*words, "--today", "2026-11-20").status == 0
    assert (desk.folder / "states.jsonl").read_text("utf-8") == written


def test_a_bad_step_writes_nothing_and_names_its_line(desk: Commands) -> None:
    ran = desk.run(*script(desk, ROW, answer("member[2]/m_age", 1), answer("hh_size", 2)))

    assert ran.status == 1
    assert "steps.jsonl:2: member[2]/m_age: the roster member has 1 rows" in ran.err
    assert not (desk.folder / "states.jsonl").exists()


def test_keep_going_passes_over_bad_steps_and_still_fails(desk: Commands) -> None:
    ran = desk.run(*script(desk, "nonsense", ROW, {"x": 1}, answer("hh_size", 2)), "--keep-going")

    assert ran.status == 1
    assert "steps.jsonl:1: The line is not one JSON object." in ran.err
    assert "steps.jsonl:3: " in ran.err
    assert len((desk.folder / "states.jsonl").read_text("utf-8").splitlines()) == 2


def test_an_unmet_expectation_fails_when_all_is_written(desk: Commands) -> None:
    ran = desk.run(*script(desk, ROW, {"expect": {"hh_size": 9}}, ROW))

    assert ran.status == 1
    assert "steps.jsonl:2: hh_size: value is null, not 9." in ran.err
    assert len((desk.folder / "states.jsonl").read_text("utf-8").splitlines()) == 3


def test_lines_or_a_script_never_both_nor_neither(desk: Commands) -> None:
    words = script(desk, ROW)

    assert "--answers or --script" in desk.run(*words, "--answers", desk.folder / "steps.jsonl").err
    assert "--answers or --script" in desk.run(*words[:3], *words[5:]).err


def test_a_file_of_another_kind_is_never_written_over(desk: Commands) -> None:
    (desk.folder / "states.jsonl").write_text("my notes")

    assert desk.run(*script(desk, ROW)).status == 1
    assert (desk.folder / "states.jsonl").read_text() == "my notes"


def test_an_unknown_language_is_told_before_anything(desk: Commands) -> None:
    assert "xx" in desk.run(*script(desk, ROW), "--language", "xx").err


def test_a_script_can_be_cancelled_and_must_exist(desk: Commands) -> None:
    script(desk, ROW, ROW)

    def cancel(done: int, _total: int | None) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(run_script_file(desk.folder / "form.json", desk.folder / "steps.jsonl", progress=cancel))
    with pytest.raises(KnownError) as raised:
        run_script_file(desk.folder / "form.json", desk.folder / "no.jsonl")
    assert raised.value.code is Code.FILE_MISSING
