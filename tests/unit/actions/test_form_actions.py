"""What `dala form check` and `dala form run` do, without the command line."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from app.actions import forms
from app.actions.forms import RunResult
from app.base.clock import FixedClock
from app.base.errors import Cancelled, Code, KnownError
from app.form.library import shipped_form

Row = dict[str, Any]
CLOCK = FixedClock(datetime(2026, 11, 21, 9, 30))
RESULT_KEYS = {"line", "values", "missing", "relevant", "problems", "finished"}


def definition(*rows: Row, **header: Any) -> bytes:
    """A definition in English."""
    form = {"format": "dala-form/1", "form_id": "f", "version": "1", "survey": list(rows), **header}
    return json.dumps(form, ensure_ascii=False).encode()


def question(kind: str, name: str, **keys: Any) -> Row:
    """A row with a label."""
    return {"type": kind, "name": name, "label": name.upper(), **keys}


YN = [{"name": "yes", "label": "Yes"}, {"name": "no", "label": "No"}]
FORM = definition(
    question(
        "integer",
        "age",
        required=True,
        special=["refused"],
        constraint=". >= 0",
        constraint_message="Not below 0",
    ),
    question("select_one", "ok", list_name="ok", relevant="${age} > 17"),
    question("select_multiple", "many", list_name="yn"),
    question(
        "group", "g", children=[question("decimal", "pay"), question("date", "day"), question("note", "n")]
    ),
    question(
        "repeat",
        "kid",
        repeat_count="${age} - 18",
        children=[question("integer", "kid_age", special=["refused"])],
    ),
    {"type": "calculate", "name": "half", "calculation": "${age} div 2"},
    {"type": "calculate", "name": "adult", "calculation": "${age} >= 18"},
    {"type": "calculate", "name": "none", "calculation": "1 * ${pay}"},
    {"type": "calculate", "name": "now", "calculation": "today()"},
    choices={"yn": YN, "ok": [*YN, {"name": "dk", "label": "?", "missing": "dont_know"}]},
)


@pytest.fixture
def run(tmp_path: Path) -> Any:
    """Puts lines, as text or values, through FORM or another definition."""

    def through(*lines: object, form: bytes = FORM) -> list[RunResult]:
        (tmp_path / "form.json").write_bytes(form)
        text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
        (tmp_path / "answers.jsonl").write_text(text, encoding="utf-8")
        return list(forms.run_file(tmp_path / "form.json", tmp_path / "answers.jsonl", CLOCK))

    return through


def test_a_line_becomes_the_state_of_an_interview(run: Any) -> None:
    (result,) = run(
        {"age": 20, "ok": "dk", "many": ["no", "yes"], "pay": 7.0, "day": "2026-01-31",
         "kid": [{"kid_age": 3}, {"kid_age": {"missing": "refused"}}], "_synthetic": True, "half": 99}
    )  # fmt: skip

    assert result["line"] == 1
    assert set(result) == RESULT_KEYS
    assert result["values"] == {
        "age": 20, "ok": "dk", "many": ["yes", "no"], "pay": 7, "day": "2026-01-31",
        "kid": [{"kid_age": 3}, {"kid_age": None}], "half": 10, "adult": True, "none": 7, "now": "2026-11-21",
    }  # fmt: skip
    assert result["missing"] == {"ok": "dont_know", "kid[2]/kid_age": "refused"}
    assert result["relevant"]["ok"] is True
    assert result["relevant"]["kid[2]/kid_age"] is True
    assert (result["problems"], result["finished"]) == ([], True)
    json.dumps(result, allow_nan=False)


def test_what_is_blank_is_null_and_not_a_number_is_a_text(run: Any) -> None:
    (result,) = run({"age": {"missing": -99}})

    assert result["values"]["half"] == "NaN"
    assert result["values"]["many"] is None
    assert result["values"]["kid"] == []
    assert result["values"]["adult"] is False
    assert result["missing"] == {"age": "refused"}
    assert result["finished"] is True


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ({}, [("age", "required")]),
        ({"age": -1}, [("age", "constraint")]),
        ({"age": "old"}, [("age", "type")]),
        ({"age": 20, "ok": "perhaps"}, [("ok", "choice")]),
        ({"age": 1, "nobody": 2}, [("nobody", "name")]),
        ({"age": 1, "many": "yes no maybe"}, [("many", "choice")]),
        ({"age": {"missing": "dont_know"}}, [("age", "special"), ("age", "required")]),
        ({"age": 19, "kid": [{}, {}]}, [("kid", "rows")]),
        ({"age": 1, "_language": "xx"}, [("_language", "option")]),
    ],
)
def test_what_is_wrong_keeps_it_from_being_finished(
    run: Any, line: Row, kinds: list[tuple[str, str]]
) -> None:
    (result,) = run(line)

    assert [(p["path"], p["kind"]) for p in result["problems"]] == kinds
    assert all(p["message"] for p in result["problems"])
    assert result["finished"] is False


def test_an_answer_to_a_hidden_question_is_told_but_hinders_nothing(run: Any) -> None:
    (result,) = run({"age": 10, "ok": "yes"})

    assert result["values"]["ok"] is None
    assert result["relevant"]["ok"] is False
    assert [(p["path"], p["kind"]) for p in result["problems"]] == [("ok", "hidden")]
    assert result["finished"] is True


def test_messages_are_the_form_s_own_where_it_has_them(run: Any) -> None:
    invalid, blank = run({"age": -1}, {})

    assert invalid["problems"][0]["message"] == "Not below 0"
    assert blank["problems"][0]["message"] == "An answer is required."


@pytest.mark.parametrize("line", ["nonsense", "[1]", '{"age": NaN}', '{"age": 1, "age": 2}', "[" * 500])
def test_a_line_that_is_no_object_is_a_result_and_the_next_one_goes_on(run: Any, line: str) -> None:
    bad, good = run(line, {"age": 5})

    assert (bad["line"], good["line"]) == (1, 2)
    assert set(bad) == RESULT_KEYS
    assert [p["kind"] for p in bad["problems"]] == ["line"]
    assert bad["finished"] is False
    assert good["finished"] is True


def test_a_form_of_calculates_only_runs(run: Any) -> None:
    rows = [
        {"type": "calculate", "name": f"c{i}", "calculation": c}
        for i, c in enumerate(("1 + 1", "1 div 3", "true()"))
    ]

    (result,) = run({}, form=definition(*rows))

    assert result["values"] == {"c0": 2, "c1": 1 / 3, "c2": True}
    assert result["finished"] is True


def test_the_laptop_of_a_run_knows_nothing(run: Any) -> None:
    (result,) = run({}, form=definition(question("text", "who", default="device('enumerator')")))

    assert result["values"] == {"who": None}


def test_an_invalid_form_is_not_run(run: Any) -> None:
    with pytest.raises(KnownError) as raised:
        run({}, form=definition(question("text", "a b")))

    assert raised.value.code is Code.FORM_INVALID


def test_progress_counts_lines_and_may_cancel(tmp_path: Path) -> None:
    (tmp_path / "f.json").write_bytes(FORM)
    (tmp_path / "a.jsonl").write_text("{}\n{}\n", encoding="utf-8")
    seen = []

    def progress(done: int, total: int | None) -> None:
        seen.append((done, total))
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(forms.run_file(tmp_path / "f.json", tmp_path / "a.jsonl", CLOCK, progress))
    assert seen == [(0, 2), (1, 2)]


def test_sound_forms_check_clean(tmp_path: Path) -> None:
    (tmp_path / "f.json").write_bytes(FORM)

    assert forms.check([tmp_path / "f.json"]) == ()


def test_a_file_that_cannot_be_read_is_a_finding_and_the_others_are_checked(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_bytes(b"{")

    found = forms.check([tmp_path / "no.json", tmp_path, tmp_path / "bad.json"])

    assert [(d.code, d.severity, d.line, d.column) for d in found[:2]] == [("E001", "error", 1, 1)] * 2
    assert found[0].file == str(tmp_path / "no.json")
    assert "no.json" in found[0].message
    assert found[0].hint
    assert found[2].code == "E004"


def test_the_study_runs_as_it_was_answered(run: Any) -> None:
    line = {"consent": "no", "refusal_reason": "no_time"}

    (result,) = run(line, form=shipped_form("labour_rights"))

    assert result["relevant"]["age"] is False
    assert result["values"]["children"] == []
    assert result["finished"] is False
