"""Generated interviews reach what can be reached, tell what cannot, and repeat for a seed."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from app.actions import forms, interviews, opening, surveys
from app.actions.form_trying import answer_lines, try_file
from app.base.clock import FixedClock
from app.base.errors import Cancelled, Code, KnownError
from app.design.trying.files import CONTENTS
from app.design.trying.report import lines, to_json
from app.design.trying.run import Trial, try_form
from app.form.library import shipped_form
from app.form.model import Kind
from tests.helpers.commands import Commands
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.scenario import calculate, form_of, group, question, roster

CLOCK = FixedClock(datetime(2026, 11, 21, 12, 0))
DAY = date(2026, 11, 21)


def tried(*rows: dict[str, Any], count: int = 60, seed: int = 1, **parts: Any) -> Trial:
    return try_form(form_of(*rows, **parts), count, seed, CLOCK)


def soft(rule: str) -> dict[str, Any]:
    """A check that asks for confirmation."""
    return {"expr": rule, "severity": "warning", "message": {"en": "Sure?"}}


SCHOOL = question("school", "integer", required=True, constraint=". = ${age} - 1")
DEEP = (
    question("kind", "select_one", list_name="kind"),
    question("code", "integer", relevant="${kind} = 'k7'"),
    question("word", relevant="${code} = 4711"),
    question("day", "date", relevant="${word} = 'abracadabra'"),
    question("at", "time", relevant="${day} = date('1999-12-31')"),
    calculate("old", "${day} < today() - 9000"),
    group("last", question("many", "select_multiple", list_name="kind"), relevant="${old} and ${at} != ''"),
    question("deepest", relevant="selected(${many}, 'k3') and selected(${many}, 'k5')"),
)
KINDS = {"kind": [f"k{number}" for number in range(12)]}


def test_what_only_rare_answers_show_is_reached() -> None:
    trial = tried(*DEEP, count=200, choices=KINDS)

    assert trial.tally.never_shown() == []
    assert trial.dead_ends == ()


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        ("text", {"constraint": "regex(., '^[A-Z]{2}-\\\\d{4}(\\\\.[a-f]+)?$')".replace("\\\\", "\\")}),
        ("text", {"constraint": "string-length(.) = 12 and regex(., '^[0-9]+$')"}),
        ("text", {"constraint": ". = 'open sesame'"}),
        ("barcode", {"constraint": "starts-with(., 'KZ')"}),
        ("integer", {"constraint": ". >= 100000 and . < 100010"}),
        ("integer", {"constraint": "(. mod 7 = 0) and . > 0"}),
        ("decimal", {"constraint": ". > 0.5 and . < 0.75"}),
        ("range", {"parameters": {"start": 10, "end": 20, "step": 5}, "constraint": ". = 15"}),
        ("date", {"constraint": ". >= date('2020-02-01') and . < date('2020-02-03')"}),
        ("date", {"constraint": "(today() - .) div 365.25 > 18 and (today() - .) div 365.25 < 19"}),
        ("dateTime", {"constraint": ". > now()"}),
        ("time", {"constraint": ". = '14:05:00'"}),
        ("select_one", {"list_name": "kind", "constraint": ". = 'k11'"}),
        ("select_multiple", {"list_name": "kind", "constraint": "count-selected(.) = 3"}),
        ("select_multiple", {"list_name": "kind", "constraint": "selected(., 'k2') and selected(., 'k9')"}),
        ("rank", {"list_name": "kind", "constraint": "selected-at(., 0) = 'k4'"}),
        ("acknowledge", {}),
        ("geopoint", {}),
        ("geotrace", {}),
        ("geoshape", {}),
        ("image", {}),
        ("audio", {}),
        ("video", {}),
        ("file", {}),
        ("signature", {}),
    ],
)
def test_every_type_is_answered_within_its_rules(kind: str, keys: dict[str, Any]) -> None:
    trial = tried(question("it", kind, required=True, **keys), count=5, choices=KINDS)

    assert trial.dead_ends == ()
    assert trial.tally.answered["it"] == 5


def test_answers_to_other_questions_are_clues() -> None:
    trial = tried(
        question("begin", "date", required=True),
        question("end", "date", required=True, constraint=". > ${begin} and . < ${begin} + 3"),
        question("low", "decimal", required=True),
        question("high", "decimal", required=True, constraint=". >= ${low} and . <= ${low} + 1"),
        question("word", required=True),
        question("again", required=True, constraint=". = ${word}"),
        question("t1", "time", required=True),
        question("t2", "time", required=True, constraint=". = ${t1}"),
        question("m1", "dateTime", required=True),
        question("m2", "dateTime", required=True, constraint=". >= ${m1}"),
        roster("kid", question("age", "integer", required=True), SCHOOL),
        count=20,
    )

    assert trial.dead_ends == ()


def test_rosters_have_none_or_several_rows() -> None:
    trial = tried(
        question("size", "integer", constraint=". >= 0 and . <= 4"),
        roster("counted", question("c", "integer"), repeat_count="${size}"),
        roster("free", question("f", "integer"), roster("inner", question("i", "integer"))),
    )

    sizes = {name: {len(line.get(name, ())) for line in trial.lines} for name in ("counted", "free")}
    assert sizes["counted"] >= {0, 1, 4}
    assert sizes["free"] >= {0, 1, 2, 3}
    assert any(len(row.get("inner", ())) > 1 for line in trial.lines for row in line.get("free", ()))


def test_languages_and_special_answers_and_blanks_occur() -> None:
    trial = tried(
        question("a", special=["refused"]),
        question("b", "integer", required=True, special=["dont_know"], checks=[soft(". < 1")]),
        languages={"en": "English", "kk": "Қазақша"},
    )

    assert {line["_language"] for line in trial.lines} == {"en", "kk"}
    assert {"missing": "refused"} in [line.get("a") for line in trial.lines]
    assert any("a" not in line for line in trial.lines)
    assert trial.tally.special["b"] > 0
    assert trial.tally.finished == 60


def test_what_is_never_shown_offered_filled_or_fulfilled_is_told() -> None:
    trial = tried(
        question("n", "integer", constraint=". > 0 and . < 10"),
        group("g", question("inside"), relevant="${n} > 50"),
        question("m", "note", relevant="${n} = 11"),
        question("kept", scope="supervisor", relevant="false()"),
        question("town", "select_one", list_name="town", choice_filter="of != 'nowhere'"),
        question("odd", "integer", checks=[soft(". = . + 1")]),
        question("ok", "integer", constraint="true()"),
        calculate("blank", "${inside}"),
        calculate("empty", "if(${n} > 50, 1, '')"),
        choices={"town": [{"name": "a", "of": "x"}, {"name": "lost", "of": "nowhere"}]},
    )

    found = to_json(trial)
    assert found["never_shown"] == ["g", "m"]
    assert found["never_offered"] == {"town": ["lost"]}
    assert found["always_blank"] == ["blank", "empty"]
    assert found["always_violated"] == [{"name": "odd", "rule": "checks[0]"}]
    assert found["never_violated"] == [{"name": "ok", "rule": "constraint"}]
    assert found["questions"]["n"]["shown"] == 60
    told = "\n".join(lines(trial))
    for text in ("never shown: g, m", "never offered at town: lost", "always blank: blank, empty"):
        assert text in told
    assert "fulfilled by no answer: odd (checks[0])" in told
    assert "no dead ends" in told


def test_the_times_name_the_slow_spots() -> None:
    times = to_json(tried(*DEEP, count=10, choices=KINDS))["times"]

    assert set(times) == {"p50", "p99", "slowest_questions", "slowest_expressions"}
    assert times["slowest_questions"]["kind"]["answers"] > 5
    assert {"name", "key", "expression", "runs", "total", "longest"} == set(times["slowest_expressions"][0])
    assert any(slow["name"] == "code" and slow["key"] == "relevant" for slow in times["slowest_expressions"])


def test_the_same_seed_gives_the_same_interviews() -> None:
    def without_times(seed: int) -> Any:
        trial = tried(*DEEP, question("lot", default="random()"), count=15, seed=seed, choices=KINDS)
        found = to_json(trial)
        found.pop("times")
        return found, trial.lines

    assert without_times(3) == without_times(3)
    assert without_times(3) != without_times(4)


@pytest.mark.parametrize("name", ["demo", "labour_rights"])
def test_the_shipped_forms_have_no_dead_ends_and_their_lines_run(name: str, tmp_path: Path) -> None:
    (tmp_path / "form.json").write_bytes(shipped_form(name))

    trial = try_file(tmp_path / "form.json", 40, 1, DAY)

    assert trial.dead_ends == ()
    assert trial.tally.never_shown() == []
    (tmp_path / "lines.jsonl").write_bytes(b"".join(answer_lines(trial)))
    for file, _, content in CONTENTS.values():
        (tmp_path / file).write_bytes(content)
    results = forms.run_file(tmp_path / "form.json", tmp_path / "lines.jsonl", CLOCK)
    assert [(r["line"], r["problems"]) for r in results if not r["finished"]] == []


def test_the_command_reports_and_writes_lines(tmp_path: Path) -> None:
    desk = Commands(tmp_path)
    form, out = tmp_path / "f.json", tmp_path / "lines.jsonl"
    form.write_text(
        form_of(question("a", "integer", required=True), calculate("b", "${a} * 2")).source, "utf-8"
    )
    words = ("form", "try", form, "--count", 7, "--seed", 2, "--out", out)

    ran = desk.run(*words)

    assert (ran.status, "7 interviews with seed 2, 7 finished" in ran.out) == (0, True)
    assert len(out.read_text("utf-8").splitlines()) == 7
    assert desk.run(*words, "--json", "--today", "2026-01-01").json()["finished"] == 7
    assert "--count" in desk.run("form", "try", form, "--count", 0).err


def test_dead_ends_make_the_command_fail(tmp_path: Path) -> None:
    desk = Commands(tmp_path)
    (tmp_path / "f.json").write_text(form_of(question("a", read_only=True, required=True)).source, "utf-8")

    ran = desk.run("form", "try", tmp_path / "f.json", "--count", 3)

    assert (ran.status, "DEAD END at a" in ran.out) == (1, True)


def test_trying_can_be_cancelled_and_needs_a_sound_form(tmp_path: Path) -> None:
    (tmp_path / "f.json").write_text(form_of(question("a")).source, "utf-8")
    (tmp_path / "bad.json").write_text("{")
    seen = []

    def progress(done: int, total: int | None) -> None:
        seen.append((done, total))
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        try_file(tmp_path / "f.json", 5, 1, DAY, progress)
    assert seen == [(0, 5), (1, 5), (2, 5)]
    with pytest.raises(KnownError) as raised:
        try_file(tmp_path / "bad.json", 5, 1, DAY)
    assert raised.value.code is Code.FORM_INVALID


FILED = ("image", "signature", "audio", "video", "file")


def test_files_that_lines_name_stand_beside_them(tmp_path: Path) -> None:
    form = form_of(*(question(f"q_{kind}", kind, required=True) for kind in FILED), form_id="files")
    (tmp_path / "f.json").write_text(form.source, "utf-8")
    out = tmp_path / "lines.jsonl"

    assert Commands(tmp_path).run("form", "try", tmp_path / "f.json", "--count", 3, "--out", out).status == 0

    assert {path.name for path in tmp_path.glob("try-*")} == {CONTENTS[Kind(kind)][0] for kind in FILED}
    results = list(forms.run_file(tmp_path / "f.json", out, CLOCK))
    assert [(r["finished"], r["problems"]) for r in results] == [(True, [])] * 3
    given = json.loads(out.read_text("utf-8").splitlines()[0])["q_image"]
    value = results[0]["values"]["q_image"]
    assert isinstance(value, dict)
    assert (value["file"], value["type"]) == (given["file"], given["type"])


@pytest.mark.parametrize("name", ["demo", "labour_rights"])
def test_generated_interviews_are_loaded_and_sealed(name: str, tmp_path: Path) -> None:
    (tmp_path / "form.json").write_bytes(shipped_form(name))
    trial = try_file(tmp_path / "form.json", 6, 5, DAY)
    (tmp_path / "lines.jsonl").write_bytes(b"".join(answer_lines(trial)))
    for file, _, content in CONTENTS.values():
        (tmp_path / file).write_bytes(content)
    survey = opening.create_survey(tmp_path / "survey", "S", [shipped_form(name)], PASSPHRASE, CHEAP)
    surveys.write_pack(survey, tmp_path / "s.dala-pack")
    survey.close()
    desk = opening.init_device(tmp_path / "laptop", tmp_path / "s.dala-pack", "R01", PASSPHRASE, CHEAP)

    report = interviews.load(desk, name, tmp_path / "lines.jsonl", CLOCK)

    desk.close()
    assert (report.loaded, report.failures) == (6, ())
