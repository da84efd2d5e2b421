"""How two versions of a form differ, and which differences break data."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import Any

import pytest

from app.design.versions.compare import compare
from app.design.versions.kinds import Change, Difference, FormDiff, Reason
from app.design.versions.logic import is_looser
from app.design.versions.rows import COMPARED, keeps_answers
from app.design.versions.words import lines, to_json
from app.form.loader import load_form
from app.form.model import Form, Kind, Node
from tests.helpers.scenario import calculate, form_of, group, question, roster

Q = question


def diff(was: list[dict[str, Any]], now: list[dict[str, Any]], **parts: Any) -> FormDiff:
    both = {"choices": {"yn": ["yes", "no"]}}
    before = form_of(*was, **{**both, **parts.pop("old", {})})
    return compare(before, form_of(*now, **{"version": "2", **both, **parts.pop("new", {})}))


def found(told: FormDiff) -> list[tuple[str, str, str, Reason | None]]:
    """Name, change, key and reason of all but the version's own."""
    return [(d.name, d.change.value, d.key, d.reason) for d in told.differences if d.key != "version"]


def only(told: FormDiff) -> Difference:
    rest = [d for d in told.differences if d.key != "version"]
    assert len(rest) == 1, rest
    return rest[0]


def test_equal_versions_do_not_differ() -> None:
    form = form_of(Q("a"), roster("r", Q("b")))
    assert compare(form, form).differences == ()


def test_added_and_removed_rows_stand_where_they_stand() -> None:
    told = diff(
        [Q("first"), Q("gone"), Q("last", "note")],
        [Q("first"), Q("come", "integer", label={"en": "How many hours?"}), group("g", Q("last", "note"))],
    )
    assert [(d.name, d.change.value, d.is_breaking) for d in told.differences[1:]] == [
        ("gone", "removed", True),
        ("come", "added", False),
        ("g", "added", False),
        ("last", "moved", False),
    ]


def test_a_row_that_says_what_it_was_is_renamed_and_carries_its_answers() -> None:
    one = only(diff([Q("old_name")], [Q("new_name", was=["old_name"], label={"en": "old_name"})]))
    assert (one.name, one.change, one.old, one.reason) == ("new_name", Change.RENAMED, "old_name", None)


def test_a_row_with_the_label_of_one_that_went_was_probably_renamed() -> None:
    label = {"label": {"en": "How many hours a day do you work?"}}
    one = only(diff([Q("hours", "integer", **label)], [Q("work_hours", "integer", **label)]))
    assert (one.change, one.old, one.reason) == (Change.PROBABLY_RENAMED, "hours", Reason.ORPHANED)


def test_a_nearly_equal_label_will_do_but_another_type_or_roster_never() -> None:
    old = Q("a", label={"en": "How many hours a day?"})
    told = diff([old], [Q("b", label={"en": "How many hours a day, really?"})])
    assert {d.change for d in told.differences[1:]} == {Change.PROBABLY_RENAMED, Change.TEXT}
    told = diff([old], [Q("b", "integer", label={"en": "How many hours a day?"})])
    assert {d.change for d in told.differences[1:]} == {Change.ADDED, Change.REMOVED}
    inside = roster("r", Q("x"), Q("b", label={"en": "How many hours a day?"}))
    told = diff([old, roster("r", Q("x"))], [inside])
    assert {d.change for d in told.differences[1:]} == {Change.ADDED, Change.REMOVED}


@pytest.mark.parametrize(
    ("was", "now", "kept"),
    [
        ("integer", "text", True),
        ("text", "integer", False),
        ("integer", "decimal", True),
        ("decimal", "integer", False),
        ("select_one", "select_multiple", True),
        ("select_multiple", "select_one", False),
        ("select_one", "text", True),
        ("text", "select_one", False),
        ("date", "dateTime", False),
        ("image", "text", False),
    ],
)
def test_a_wider_type_keeps_answers_a_narrower_one_may_not(was: str, now: str, kept: bool) -> None:
    assert keeps_answers(Kind(was), Kind(now)) is kept
    rows = [Q("q", kind, **({"list_name": "yn"} if "select" in kind else {})) for kind in (was, now)]
    told = [d for d in diff(rows[:1], rows[1:]).differences if d.change is Change.TYPE]
    assert [(d.old, d.new, d.is_breaking) for d in told] == [(was, now, not kept)]


def test_a_question_that_becomes_a_note_leaves_orphans() -> None:
    assert only(diff([Q("q")], [Q("q", "note")])).reason is Reason.ORPHANED
    assert only(diff([Q("q", "note")], [Q("q")])).reason is None


@pytest.mark.parametrize(
    ("key", "old", "new", "reason"),
    [
        ("constraint", ". >= 18", ". >= 16", None),
        ("constraint", ". >= 16", ". >= 18", Reason.MAY_NOT_FIT),
        ("constraint", ". >= 16", "", None),
        ("constraint", "", ". >= 16", Reason.MAY_NOT_FIT),
        ("relevant", "${a} = 1", "${a} = 1 or ${a} = 2", None),
        ("relevant", "${a} = 1", "${a} = 2", Reason.MAY_BE_HIDDEN),
        ("required", "", "true()", None),
        ("read_only", "", "true()", None),
        ("default", "1", "2", None),
    ],
)
def test_stricter_conditions_break_data_looser_ones_do_not(
    key: str, old: str, new: str, reason: Reason | None
) -> None:
    rows = [Q("q", "integer", **({key: source} if source else {})) for source in (old, new)]
    one = only(diff([Q("a", "integer"), rows[0]], [Q("a", "integer"), rows[1]]))
    assert (one.change, one.key, one.reason) == (Change.LOGIC, key, reason)


@pytest.mark.parametrize(
    ("old", "new", "looser"),
    [
        (". > 5 and . < 10", ". > 5", True),
        (". > 5", ". > 5 and . < 10", False),
        (". > 5 and . < 10", ". < 12 and . >= 5", True),
        ("5 < .", ". > 5", True),
        ("5 < .", ". > 4", True),
        (". >= 5", ". > 5", False),
        (". > 5", ". >= 5", True),
        (". = 3", ". < 4", True),
        (". = 3", ". > 4", False),
        (". < 4", ". = 3", False),
        (". >= -5", ". >= -6", True),
        (". >= -5", ". >= -(2)", False),
        ("${a} > 5", "${b} > 5", False),
        ("regex(., '^a$')", "regex(., '^b$')", False),
        (". = 1 or . = 2", ". = 2 or . = 1 or . = 3", True),
        (". != 1", ". != 2", False),
    ],
)
def test_looser_is_seen_in_bounds_and_alternatives(old: str, new: str, looser: bool) -> None:
    assert is_looser(old, new) is looser


def test_a_calculation_gets_another_meaning() -> None:
    assert only(diff([calculate("c", "1")], [calculate("c", "2")])).reason is Reason.OTHER_MEANING


def test_checks_are_told_one_by_one() -> None:
    def check(expr: str, severity: str, message: str = "Sure?") -> dict[str, Any]:
        return {"expr": expr, "severity": severity, "message": {"en": message}}

    old = Q(
        "q", "integer", checks=[check(". > 1", "warning"), check(". > 2", "error"), check(". > 3", "error")]
    )
    new = Q("q", "integer", checks=[check(". > 1", "error"), check(". > 2", "error", "Really?")])
    assert found(diff([old], [new])) == [
        ("q", "logic", "checks", Reason.MAY_NOT_FIT),
        ("q", "text", "checks", None),
        ("q", "logic", "checks", None),
    ]
    assert (
        only(diff([Q("q", "integer")], [Q("q", "integer", checks=[check(". > 1", "warning")])])).reason
        is None
    )


def test_special_answers_that_go_may_not_fit_any_more() -> None:
    one = only(diff([Q("q", special=["refused"])], [Q("q", special=["dont_know"])]))
    assert (one.key, one.old, one.new, one.reason) == ("special", "refused", "dont_know", Reason.MAY_NOT_FIT)
    assert only(diff([Q("q")], [Q("q", special=["dont_know"])])).reason is None


def test_a_range_that_changes_may_not_fit() -> None:
    old, new = (Q("q", "range", parameters={"start": 1, "end": end, "step": 1}) for end in (5, 7))
    assert only(diff([old], [new])).reason is Reason.MAY_NOT_FIT
    assert only(diff([Q("q", parameters={"rows": "2"})], [Q("q", parameters={"rows": "3"})])).reason is None


def test_labels_and_looks_never_break() -> None:
    old = Q("q", label={"en": "What?", "kk": "Не?"}, pii="name")
    new = Q(
        "q",
        label={"en": "What is it?", "kk": " Не? "},
        hint={"kk": "Иә"},
        appearance="multiline",
        x={"note": 1},
    )
    languages = {"languages": {"en": "English", "kk": "Қазақша"}}
    told = diff([old], [new], old=languages, new=languages)
    assert [(d.key, d.language) for d in told.differences[1:]] == [
        ("label", "en"),
        ("hint", "kk"),
        ("pii", ""),
        ("appearance", ""),
        ("x", ""),
    ]
    assert told.breaking == ()


def test_into_a_roster_or_out_of_it_leaves_orphans_into_a_group_does_not() -> None:
    assert only(diff([Q("q"), roster("r", Q("x"))], [roster("r", Q("x"), Q("q"))])).reason is Reason.ORPHANED
    assert only(diff([Q("q"), group("g", Q("x"))], [group("g", Q("x"), Q("q"))])).reason is None
    conditional = [Q("x", "integer"), group("g", Q("y"), relevant="${x} = 1")]
    told = diff([Q("q"), *conditional], [conditional[0], group("g", Q("y"), Q("q"), relevant="${x} = 1")])
    assert only(told).reason is Reason.MAY_BE_HIDDEN


def test_the_rows_of_a_renamed_roster_have_not_moved() -> None:
    told = diff(
        [roster("member", Q("age"))], [roster("person", Q("age"), was=["member"], label={"en": "member"})]
    )
    assert found(told) == [("person", "renamed", "name", None)]


def test_what_only_follows_a_renamed_row_does_not_differ() -> None:
    check = {"severity": "warning", "message": {"en": "Sure?"}}

    def rows(name: str, **was: Any) -> list[dict[str, Any]]:
        return [
            Q(name, "integer", label={"en": "How many?"}, **was),
            Q("q", "integer", label={"en": f"You said ${{{name}}}"}, relevant=f"${{{name}}} > 1",
              checks=[{"expr": f". < ${{ {name} }}", **check}]),
            calculate("c", f"${{{name}}}", trigger=[name]),
        ]  # fmt: skip

    told = diff(rows("old"), rows("new", was=["old"]))
    assert found(told) == [("new", "renamed", "name", None)]


def test_only_what_was_taken_elsewhere_is_out_of_order() -> None:
    told = diff([Q("a"), Q("b"), Q("c"), Q("d")], [Q("d"), Q("a"), Q("b"), Q("c")])
    assert found(told) == [("d", "order", "", None)]


def test_choice_lists_are_told_choice_by_choice() -> None:
    old = {"choices": {"w": ["a", {"name": "b", "area": "1"}, "c", "d"], "gone": ["x"]}}
    new = {"choices": {
        "w": ["d", "a", {"name": "b", "area": "2", "label": {"en": "Bee"}},
              {"name": "e", "missing": "refused"}],
        "come": ["y"],
    }}  # fmt: skip
    rows = [Q("q", "select_one", list_name="w")]
    assert found(diff(rows, rows, old=old, new=new)) == [
        ("w", "choice order", "d", None),
        ("w", "choice text", "b", None),
        ("w", "choice column", "b, area", None),
        ("w", "choice added", "e", None),
        ("w", "choice removed", "c", Reason.CODE_GONE),
        ("come", "added", "", None),
        ("gone", "removed", "", None),
    ]


def test_lists_from_files_are_counted() -> None:
    def version(number: str, *lines: str) -> Form:
        definition = {
            "format": "dala-form/1",
            "form_id": "f",
            "version": number,
            "languages": {"en": "English"},
            "default_language": "en",
            "choices": {"villages": {"file": "v.csv"}},
            "survey": [
                {"type": "select_one", "list_name": "villages", "name": "q", "label": {"en": "Where?"}}
            ],
        }
        text = "\n".join(("name,label", *lines)).encode()
        return load_form(json.dumps(definition).encode(), "f.json", {"v.csv": text})

    old = version("1", "gone,Gone", "same,Same", "other,Other", *(f"g{n},G" for n in range(9)))
    told = compare(old, version("2", "same,Same", "other,Changed", "new,New"))
    assert [(d.change.value, d.key, d.old or d.new, d.is_breaking) for d in told.differences[1:]] == [
        ("choice added", "×1", "new", False),
        ("choice removed", "×10", "gone g0 g1 g2 g3 g4 g5 g6 …", True),
        ("choice column", "×1", "other", False),
    ]


def test_a_choice_that_comes_to_stand_for_a_special_answer_means_something_else() -> None:
    rows = [Q("q", "select_one", list_name="w")]
    told = diff(
        rows,
        rows,
        old={"choices": {"w": ["a"]}},
        new={"choices": {"w": [{"name": "a", "missing": "refused"}]}},
    )
    assert only(told).reason is Reason.OTHER_MEANING


def test_another_list_breaks_where_it_lacks_a_code() -> None:
    lists = {"choices": {"few": ["a", "b"], "more": ["a", "b", "c"]}}
    rows = [[Q("q", "select_one", list_name=name)] for name in ("few", "more")]
    assert only(diff(*rows, old=lists, new=lists)).reason is None
    assert only(diff(*rows[::-1], old=lists, new=lists)).reason is Reason.CODE_GONE


def test_settings_of_the_form() -> None:
    told = diff(
        [Q("q"), Q("site")],
        [Q("q"), Q("site")],
        old={"special_values": {"lost": {"code": -1, "label": {"en": "Lost"}}}},
        new={
            "form_id": "other",
            "title": {"en": "Other"},
            "languages": {"en": "English", "kk": "Қазақша"},
            "instance_name": "${q}",
            "roles": {"site": "site"},
            "special_values": {
                "lost": {"code": -2, "label": {"en": "Mislaid"}},
                "new": {"code": -3, "label": {"en": "New"}},
            },
        },
    )
    assert [(d.key, d.reason) for d in told.differences if d.name == ""] == [
        ("form_id", Reason.OTHER_FORM),
        ("version", None),
        ("title", None),
        ("languages, kk", None),
        ("instance_name", None),
        ("roles, site", None),
        ("special_values, lost", Reason.OTHER_MEANING),
        ("special_values, lost", None),
        ("special_values, new", None),
    ]


def test_every_part_of_a_row_is_compared() -> None:
    """Whoever adds a part to rows decides here whether versions may differ in it unseen."""
    assert {part.name for part in fields(Node)} - COMPARED == {"position", "number", "was", "review"}


def test_in_words_each_difference_is_one_line_and_the_breaking_ones_are_marked() -> None:
    told = diff(
        [Q("a"), Q("b", "integer", constraint=". > 1"), Q("c")],
        [Q("a", label={"en": "line\n" * 60}), Q("b", "integer", constraint=". > 2"), group("g", Q("c"))],
    )
    said = list(lines(told))
    assert said[0] == "scenario 1 -> 2: 5 differences, 1 of them breaking for data"
    assert "! b: constraint: “. > 1” -> “. > 2”; answers already given may not fit any more" in said
    assert "  c: moved: top -> g" in said
    assert all("\n" not in line and len(line) < 240 for line in said)
    for change in Change:
        one = replace(told.differences[0], change=change)
        assert list(lines(replace(told, differences=(one,))))[1]


def test_as_json_the_texts_are_whole() -> None:
    told = to_json(diff([Q("a")], [Q("a", label={"en": "x" * 300})]))
    assert told["breaking"] == 0
    assert told["differences"][1]["new"] == "x" * 300


def test_many_rows_that_all_changed_their_names_are_still_compared() -> None:
    old = [Q(f"a{number}", label={"en": f"Question number {number}"}) for number in range(150)]
    new = [Q(f"b{number}", label={"en": f"Question number {number}"}) for number in range(150)]
    told = diff(old, new)
    assert [d.old for d in told.differences if d.change is Change.PROBABLY_RENAMED] == [
        row["name"] for row in old
    ]
