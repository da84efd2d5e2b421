"""An unfinished interview goes to another version of its form, tells what that does, and comes back."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.form.model import Form
from app.interview.fates import Fate, Preview
from app.interview.moving import MOST_BEFORE, answered_since, move, undone
from app.interview.orphans import Orphan
from app.interview.record import Record
from app.interview.refitting import Why
from app.interview.session import Session
from app.interview.state import Attachment, StopReason
from tests.helpers.scenario import MORNING, Scenario, calculate, form_of, group, question, roster, section

CLOCK = FixedClock(MORNING)
Q = question
LISTS = {"yn": ["yes", "no", "maybe"]}


def version(number: int, *rows: dict[str, Any], **parts: Any) -> Form:
    return form_of(*rows, **{"version": str(number), "choices": LISTS, **parts})


def begun(*rows: dict[str, Any], **parts: Any) -> Scenario:
    return Scenario(*rows, **{"choices": LISTS, **parts})


def moved(session: Session, form: Form) -> tuple[Session, Preview]:
    """The interview under `form`, once more through the JSON that the vault would hold."""
    made = move(session, form, CLOCK)
    draft = json.loads(json.dumps(made.session.draft()))
    return Session.resume(form, session.device, CLOCK, draft), made.preview


def fates(preview: Preview) -> dict[str, tuple[Fate, Why]]:
    return {fated.path: (fated.fate, fated.why) for fated in preview.fates}


def told(session: Session) -> dict[str, Any]:
    return {orphan.path: orphan.told() for orphan in session.orphans}


def test_answers_go_along_by_name_and_by_former_name() -> None:
    old = begun(Q("name"), section("s", Q("hours", "integer")), roster("member", Q("age", "integer")))
    old.answer("name", "A").answer("hours", 9).add_row("member").add_row("member").answer("member[2]/age", 7)
    old.session.remark("hours", "on Sundays")
    old.session.cursor = "member[2]/age"
    new = version(
        2,
        roster("person", Q("years", "integer", was=["age"]), was=["member"]),
        group("g", Q("work_hours", "integer", was=["daily", "hours"])),
        Q("name"),
    )
    session, preview = moved(old.session, new)
    assert session.answers() == {"person": [{}, {"years": 7}], "work_hours": 9, "name": "A"}
    assert session.state("work_hours").remark == "on Sundays"
    assert session.cursor == "person[2]/years"
    assert (preview.kept, preview.fates, preview.old_version, preview.new_version) == (3, (), "1", "2")
    assert session.record_id == old.session.record_id
    assert session.started == old.session.started


def test_what_has_no_place_becomes_an_orphan_and_stands_in_the_record() -> None:
    old = begun(Q("gone"), Q("stays"), Q("note_now"), roster("r", Q("in", "integer")), Q("calc_now"))
    old.answer("gone", "secret").answer("stays", "x").answer("note_now", "y").answer("calc_now", "z")
    old.add_row("r").answer("r[1]/in", 5)
    old.session.remark("gone", "said quietly")
    new = version(
        2,
        Q("stays"),
        Q("note_now", "note"),
        calculate("calc_now", "1 + 1"),
        Q("in", "integer"),
        Q("brandnew"),
    )
    session, preview = moved(old.session, new)
    assert fates(preview) == {
        "gone": (Fate.ORPHANED, Why.REMOVED),
        "note_now": (Fate.ORPHANED, Why.OTHER_TYPE),
        "calc_now": (Fate.ORPHANED, Why.OTHER_TYPE),
        "r[1]/in": (Fate.ORPHANED, Why.OTHER_ROSTER),
        "brandnew": (Fate.NEW, Why.NOTHING),
    }
    form = {"form": old.form.hash, "version": "1"}
    assert told(session) == {
        "gone": {**form, "path": "gone", "value": "secret", "remark": "said quietly"},
        "note_now": {**form, "path": "note_now", "value": "y"},
        "calc_now": {**form, "path": "calc_now", "value": "z"},
        "r[1]/in": {**form, "path": "r[1]/in", "value": 5},
    }
    record = session.finish()
    assert [orphan["path"] for orphan in record.orphans] == ["gone", "note_now", "calc_now", "r[1]/in"]
    again = Record.from_bytes(record.to_bytes())
    assert again == record
    assert b'"format":"dala-record/2"' in record.to_bytes()
    assert record.form_version == "2"
    assert ("moved", "1 -> 2") in {(kind, about) for _, kind, about in record.paradata}


def test_a_record_without_orphans_is_written_as_it_always_was() -> None:
    record = begun(Q("a")).answer("a", "x").session.finish()
    assert b'"format":"dala-record/1"' in record.to_bytes()
    assert b"orphans" not in record.to_bytes()


@pytest.mark.parametrize(
    "change",
    [
        {"format": "dala-record/2"},
        {"format": "dala-record/2", "orphans": []},
        {"orphans": [{"form": "f", "version": "1", "path": "a"}]},
        {"format": "dala-record/2", "orphans": [{"form": "f", "version": "1"}]},
        {"format": "dala-record/2", "orphans": [{"form": "f", "version": "1", "path": "a", "x": 1}]},
        {"format": "dala-record/2", "orphans": [{"form": "f", "version": "1", "path": "a", "remark": 1}]},
        {"format": "dala-record/2", "orphans": ["a"]},
        {"format": "dala-record/3"},
    ],
)
def test_a_record_whose_orphans_are_none_is_damaged(change: dict[str, Any]) -> None:
    content = json.loads(begun(Q("a")).session.finish().to_bytes())
    with pytest.raises(KnownError) as caught:
        Record.from_bytes(json.dumps({**content, **change}).encode())
    assert caught.value.code is Code.RECORD_DAMAGED
    with pytest.raises(KnownError):
        Record.from_bytes(b"[]")


def test_a_withdrawn_interview_keeps_no_orphan() -> None:
    old = begun(Q("gone"), Q("a")).answer("gone", "x")
    session, _ = moved(old.session, version(2, Q("a")))
    assert session.stop(StopReason.LEFT).orphans
    assert session.stop(StopReason.WITHDREW).orphans == ()


@pytest.mark.parametrize(
    ("was", "entry", "now", "value", "raw", "fate", "why"),
    [
        ("text", "17", "integer", 17, "", Fate.CHANGED, Why.READ_ANEW),
        ("text", "many", "integer", None, "many", Fate.CHANGED, Why.OTHER_TYPE),
        ("integer", 17, "text", "17", "", Fate.CHANGED, Why.READ_ANEW),
        ("integer", 17, "decimal", 17.0, "", None, Why.NOTHING),
        ("decimal", 1.5, "integer", None, "1.5", Fate.CHANGED, Why.OTHER_TYPE),
        ("text", "x", "barcode", "x", "", None, Why.NOTHING),
        ("select_one", "yes", "select_multiple", ("yes",), "", Fate.CHANGED, Why.READ_ANEW),
        ("select_multiple", ("no", "yes"), "select_one", None, "yes no", Fate.CHANGED, Why.NO_SUCH_CHOICE),
        ("select_multiple", ("yes", "no"), "text", "yes no", "", Fate.CHANGED, Why.READ_ANEW),
        ("select_one", "maybe", "text", "maybe", "", None, Why.NOTHING),
        ("acknowledge", True, "text", "OK", "", Fate.CHANGED, Why.READ_ANEW),
        ("text", "yes", "acknowledge", None, "", Fate.ORPHANED, Why.OTHER_TYPE),
        ("text", "perhaps", "select_one", None, "perhaps", Fate.CHANGED, Why.OTHER_TYPE),
        ("integer", "12x", "text", "12x", "", None, Why.NOTHING),
        ("integer", "12x", "decimal", None, "12x", None, Why.NOTHING),
    ],
)  # fmt: skip
def test_answers_are_read_as_the_new_type_or_kept_to_be_mended(
    was: str, entry: Any, now: str, value: Any, raw: str, fate: Fate | None, why: Why
) -> None:
    def row(kind: str) -> dict[str, Any]:
        return Q("q", kind, **({"list_name": "yn"} if kind.startswith("select") else {}))

    old = begun(row(was)).answer("q", entry)
    session, preview = moved(old.session, version(2, row(now)))
    state = session.state("q")
    assert (state.value, state.raw) == (value, raw)
    assert fates(preview) == ({} if fate is None else {"q": (fate, why)})
    assert bool(session.orphans) is (why in (Why.OTHER_TYPE, Why.NO_SUCH_CHOICE))


def test_a_choice_that_is_gone_has_to_be_mended_and_stays_in_the_record() -> None:
    old = begun(Q("q", "select_one", list_name="yn")).answer("q", "maybe")
    fewer = version(2, Q("q", "select_one", list_name="yn"), choices={"yn": ["yes", "no"]})
    session, preview = moved(old.session, fewer)
    assert fates(preview) == {"q": (Fate.CHANGED, Why.NO_SUCH_CHOICE)}
    assert [problem.kind.value for problem in session.problems()] == ["choice"]
    session.answer("q", "no")
    record = session.finish()
    assert record.answers == {"q": "no"}
    assert record.orphans[0]["value"] == "maybe"


def test_special_answers_go_to_kinds_choices_and_back() -> None:
    plain = Q("q", "select_one", list_name="yn", special=["refused"])
    with_choice = {"choices": {"yn": ["yes", {"name": "ref", "missing": "refused"}]}}
    by_choice = version(2, Q("q", "select_one", list_name="yn"), **with_choice)
    old = begun(plain)
    old.special("q", "refused")
    session, preview = moved(old.session, by_choice)
    assert (session.state("q").value, session.state("q").missing) == ("ref", "refused")
    assert preview.kept == 1
    back, preview = moved(session, version(3, plain))
    assert (back.state("q").value, back.state("q").missing) == (None, "refused")
    gone, preview = moved(back, version(4, Q("q", "select_one", list_name="yn")))
    assert fates(preview) == {"q": (Fate.ORPHANED, Why.NO_SUCH_SPECIAL)}
    assert gone.orphans[0].told()["missing"] == "refused"
    assert gone.state("q").missing is None


def test_a_file_stays_with_a_question_for_files_and_with_no_other() -> None:
    photo = Attachment("photo.jpg", 3, "0" * 64, "image/jpeg")
    old = begun(Q("q", "image")).answer("q", photo)
    session, _ = moved(old.session, version(2, Q("q", "file")))
    assert session.state("q").value == photo
    session, preview = moved(session, version(3, Q("q", "text")))
    assert fates(preview) == {"q": (Fate.ORPHANED, Why.OTHER_TYPE)}
    assert session.orphans[0].told()["value"] == {
        "file": "photo.jpg", "size": 3, "sha256": "0" * 64, "type": "image/jpeg"
    }  # fmt: skip
    back, preview = moved(session, version(4, Q("q", "image")))
    assert fates(preview) == {"q": (Fate.RESTORED, Why.NOTHING)}
    assert back.state("q").value == photo


def test_the_new_versions_own_rules_are_told_before_the_move() -> None:
    old = (
        begun(Q("age", "integer"), Q("school"), Q("hours", "integer")).answer("age", 17).answer("school", "5")
    )
    old.answer("hours", 30)
    new = version(
        2,
        Q("age", "integer", constraint=". >= 18", constraint_message={"en": "Adults only"}),
        Q("school", relevant="${age} < 16"),
        Q("hours", constraint="false()", constraint_message={"en": "Never"}),
    )
    session, preview = moved(old.session, new)
    assert fates(preview) == {
        "age": (Fate.CHANGED, Why.FAILS),
        "school": (Fate.CHANGED, Why.NOT_ASKED),
        "hours": (Fate.CHANGED, Why.FAILS),
    }
    assert session.state("school").value == "5"
    assert preview.of(Fate.NEW) == ()


def test_an_orphan_comes_back_with_its_question() -> None:
    old = begun(Q("a"), Q("b"), roster("r", Q("in", "integer")))
    old.answer("b", "x").add_row("r").add_row("r").answer("r[1]/in", 1).answer("r[2]/in", 2)
    without = version(2, Q("a"), roster("r", Q("else")))
    middle, _ = moved(old.session, without)
    middle.remove_row("r[1]")
    again = version(3, Q("a"), Q("bee", was=["b"]), roster("r", Q("in", "integer")))
    session, preview = moved(middle, again)
    assert fates(preview) == {
        "bee": (Fate.RESTORED, Why.NOTHING),
        "r[1]/in": (Fate.RESTORED, Why.NOTHING),
    }
    assert session.answers() == {"bee": "x", "r": [{"in": 2}]}
    assert session.orphans == ()


def test_an_orphan_stays_where_its_question_was_answered_anew_or_is_another() -> None:
    old = begun(Q("q", "integer"), Q("w")).answer("q", 5).answer("w", "x")
    middle, _ = moved(old.session, version(2, Q("a")))
    third, _ = moved(middle, version(3, Q("q", "date"), roster("r", Q("w")), Q("a")))
    assert [orphan.name for orphan in third.orphans] == ["q", "w"]
    third.answer("q", "2026-01-01")
    fourth, _ = moved(third, version(4, Q("q", "date"), calculate("w", "1")))
    assert sorted((orphan.name, orphan.version) for orphan in fourth.orphans) == [("q", "1"), ("w", "1")]


def test_a_hidden_answer_is_kept_for_another_move_but_is_in_no_record() -> None:
    old = begun(Q("a"), Q("b", relevant="${a} = 'yes'")).answer("a", "yes").answer("b", "x").answer("a", "no")
    session, _ = moved(old.session, version(2, Q("a")))
    assert [orphan.hidden for orphan in session.orphans] == [True]
    assert session.finish().orphans == ()
    back, _ = moved(session, version(3, Q("a"), Q("b")))
    assert back.answers() == {"a": "no", "b": "x"}


def test_confirmations_go_with_their_checks() -> None:
    def checked(*exprs: str) -> dict[str, Any]:
        checks = [{"expr": expr, "severity": "warning", "message": {"en": expr}} for expr in exprs]
        return Q("q", "integer", checks=checks)

    old = begun(checked(". > 10", ". > 20")).answer("q", 5).confirm("q", "a child", 0).confirm("q", "sure", 1)
    session, _ = moved(old.session, version(2, checked(". > 15", ". > 10")))
    assert [(p.index, p.confirmed, p.confirmation) for p in session.problems()] == [
        (0, False, ""),
        (1, True, "a child"),
    ]
    assert session.orphans[0].told()["confirmed"] == {"1": "sure"}


def test_new_questions_get_their_defaults_and_metadata_what_is_known() -> None:
    old = begun(Q("a")).answer("a", "x")
    new = version(
        2, Q("begun", "start"), Q("day", "today"), Q("laptop", "deviceid"), Q("who", "username"),
        Q("a", default="y"), Q("b", default="${a}"), roster("r", Q("c", "deviceid")),
    )  # fmt: skip
    session, preview = moved(old.session, new)
    answers = session.answers()
    assert (answers["a"], answers["b"], answers["laptop"], answers["who"]) == ("x", "x", "laptop-1", "R03")
    assert answers["day"] == MORNING.date().isoformat()
    assert answers["begun"] == MORNING.isoformat()
    assert [fated.path for fated in preview.of(Fate.NEW)] == ["b"]


def test_kept_results_of_calculations_go_along_and_others_are_worked_out() -> None:
    old = begun(
        calculate("dice", "once(random())"), calculate("sum", "1"), calculate("lost", "once(random())"),
        calculate("asked", "once(random())"), calculate("plain", "once(1)"), Q("h", "hidden", default="x"),
        Q("m", "deviceid"),
    )  # fmt: skip
    before = old.session.answers()
    new = version(
        2, calculate("dice", "once(random())"), calculate("sum", "2"), Q("asked", "decimal"),
        calculate("plain", "2"), Q("h", "hidden"), Q("m"),
    )  # fmt: skip
    session, _ = moved(old.session, new)
    after = session.answers()
    assert after["dice"] == before["dice"]
    assert (after["sum"], after["plain"], after["h"], after["m"]) == (2, 2, "x", "laptop-1")
    assert after["asked"] == before["asked"]
    assert sorted(told(session)) == ["lost", "plain"]


def test_a_calculated_day_is_no_answer_to_a_number() -> None:
    old = begun(calculate("c", "once(today())"), Q("start_of", "start"))
    session, preview = moved(old.session, version(2, Q("c", "integer"), Q("start_of", "today")))
    assert session.state("c").value is None
    assert session.state("c").raw == ""
    assert sorted(told(session)) == ["c", "start_of"]
    assert session.answers() == {"start_of": MORNING.date().isoformat()}
    assert preview.of(Fate.ORPHANED) == ()


def test_a_waiting_calculation_still_waits() -> None:
    rows = (Q("a"), Q("show"), calculate("c", "${a}", trigger=["a"], relevant="${show} = 'yes'"))
    old = begun(*rows).answer("a", "x")
    session, _ = moved(old.session, version(2, *rows, Q("more")))
    session.answer("show", "yes")
    assert session.answers()["c"] == "x"
    session, _ = moved(old.session, version(2, *rows[:2]))
    assert session.orphans == ()


def test_languages_that_are_gone_give_way_to_those_there_are() -> None:
    both = {"languages": {"en": "English", "kk": "Қазақша"}}
    old = begun(Q("a"), **both, language="kk")
    session, _ = moved(old.session, version(2, Q("a")))
    assert (session.language, session.languages) == ("en", ("en",))
    only_russian = {"languages": {"ru": "Русский"}, "default_language": "ru", "title": {"ru": "x"}}
    session, _ = moved(
        old.session, version(2, Q("a", label={"ru": "a"}), **only_russian, special_values={}, choices={})
    )
    assert (session.language, session.languages) == ("ru", ("ru",))


def test_undo_brings_the_old_draft_back_and_its_log_goes_on() -> None:
    old = begun(Q("a"), Q("b")).answer("a", "x").answer("b", "y")
    before = old.session.draft()
    session, _ = moved(old.session, version(2, Q("a"), Q("c")))
    assert session.moved_from == (old.form.hash, "1")
    assert answered_since(session) == 0
    session.answer("c", "new")
    session.answer("a", "z")
    session.answer("a", "zz")
    assert answered_since(session) == 2
    back = undone(session, old.form, CLOCK)
    after = back.draft()
    log = after.pop("paradata")
    assert log[: len(before["paradata"])] == before.pop("paradata")
    assert [line[1] for line in log[-2:]] == ["moved-back", "resume"]
    assert after == before
    assert back.moved_from is None
    with pytest.raises(ValueError, match="record-1"):
        undone(back, old.form, CLOCK)


def test_two_moves_are_undone_one_by_one_and_only_so_many_are_kept() -> None:
    session = begun(Q("a"), Q("v1")).answer("a", "x").answer("v1", "one").session
    forms = [session.form]
    for number in range(2, 6):
        forms.append(version(number, Q("a"), Q(f"v{number}")))
        session, _ = moved(session, forms[-1])
        session.answer(f"v{number}", str(number))
    assert len(session.orphans) == 4
    for form in reversed(forms[-1 - MOST_BEFORE : -1]):
        session = undone(session, form, CLOCK)
        assert session.answers() == {
            "a": "x",
            f"v{form.version}": "one" if form.version == "1" else form.version,
        }
    assert session.moved_from is None


def test_an_older_draft_reads_as_one_that_was_never_moved() -> None:
    scenario = begun(Q("a")).answer("a", "x")
    draft = scenario.session.draft()
    del draft["orphans"], draft["before"]
    draft["format"] = "dala-draft/1"
    session = Session.resume(scenario.form, scenario.device, CLOCK, draft)
    assert session.answers() == {"a": "x"}
    assert (session.orphans, session.moved_from) == ((), None)


@pytest.mark.parametrize("part", [{"orphans": [["f"]]}, {"orphans": 1}, {"before": [1]}])
def test_a_draft_whose_past_is_none_is_damaged(part: dict[str, Any]) -> None:
    scenario = begun(Q("a"))
    with pytest.raises(KnownError) as caught:
        Session.resume(scenario.form, scenario.device, CLOCK, {**scenario.session.draft(), **part})
    assert caught.value.code is Code.DRAFT_DAMAGED


def test_a_surplus_rows_orphans_go_with_it() -> None:
    old = begun(Q("n", "integer"), roster("r", Q("a"), Q("b"), repeat_count="${n}"))
    old.answer("n", 2).answer("r[2]/b", "x").answer("r[2]/a", "y").answer("n", 1)
    session, _ = moved(old.session, version(2, Q("n", "integer"), roster("r", Q("a"), repeat_count="${n}")))
    assert [orphan.hidden for orphan in session.orphans] == [True]
    assert session.surplus("r") == 1
    session.discard_surplus("r")
    assert session.orphans == ()


def test_remarks_on_what_is_no_question_go_along_too() -> None:
    old = begun(group("g", Q("a")), roster("r", Q("b")), Q("n", "note"))
    old.add_row("r")
    for path in ("g", "r", "r[1]", "n"):
        old.session.remark(path, path)
    session, preview = moved(old.session, version(2, group("g", Q("a")), group("r", Q("b"))))
    assert session.state("g").remark == "g"
    assert session.state("r").remark == "r"
    assert {path: line.get("remark") for path, line in told(session).items()} == {"r[1]": "r[1]", "n": "n"}
    assert preview.fates == ()


def test_an_orphan_travels_as_json() -> None:
    orphan = Orphan("f" * 64, "1", "age", (3,), "member[2]/age", {"value": 7}, hidden=True)
    assert Orphan.from_json(json.loads(json.dumps(orphan.to_json()))) == orphan
