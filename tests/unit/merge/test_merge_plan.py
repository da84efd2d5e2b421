"""Verdicts, the content that stands for a record, counts and differences."""

from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from app.interview.record import Confirmation, Record, Status
from app.merge.counts import counts, site_labels
from app.merge.differences import differences
from app.merge.plan import Incoming, Verdict, by_record, leading, plan
from app.merge.summary import RecordSummary
from tests.helpers.scenario import form_of, question


def summary(record: str = "r", content_hash: str = "h", **parts: str) -> RecordSummary:
    whole = {
        "form_id": "f",
        "form_version": "1",
        "form_hash": "fh",
        "device": "d",
        "enumerator": "R1",
        "site": "ala",
        "day": "2026-11-20",
        "end": "2026-11-20T10:00:00+05:00",
        "status": "complete",
    }
    return RecordSummary(record=record, content_hash=content_hash, **{**whole, **parts})


def record(**parts: object) -> Record:
    whole: dict[str, object] = {
        "record": "r",
        "survey": "s",
        "device": "d",
        "enumerator": "R1",
        "organisation": "",
        "form_id": "f",
        "form_version": "1",
        "form_hash": "fh",
        "start": "2026-11-20T10:00:00+05:00",
        "end": "2026-11-20T10:30:00+05:00",
        "language": "en",
        "status": Status.COMPLETE,
    }
    return Record(**{**whole, **parts})


def test_each_verdict() -> None:
    incoming = [
        Incoming("new", "1"),
        Incoming("known", "1"),
        Incoming("known", "2"),
        Incoming("known", "2"),
        Incoming("bad", "", "damaged"),
    ]
    found = plan({"known": ["1"]}, incoming)
    assert [entry.verdict for entry in found.entries] == [
        Verdict.NEW,
        Verdict.SAME,
        Verdict.CONFLICT,
        Verdict.SAME,
        Verdict.REJECTED,
    ]
    assert [entry.is_kept for entry in found.entries] == [True, False, True, False, False]
    assert found.count(Verdict.SAME) == 2


contents = st.tuples(st.sampled_from("abc"), st.sampled_from("123"))
bundles = st.lists(st.lists(contents, max_size=5), max_size=4)


def merged(order: list[list[tuple[str, str]]]) -> set[tuple[str, str]]:
    """What is stored after the bundles were added in that order."""
    kept: dict[str, set[str]] = {}
    for one in order:
        for entry in plan(kept, [Incoming(*content) for content in one]).entries:
            if entry.is_kept:
                kept.setdefault(entry.incoming.record, set()).add(entry.incoming.content_hash)
    return {(name, content) for name, hashes in kept.items() for content in hashes}


@given(bundles, st.randoms(use_true_random=False), st.booleans())
@settings(max_examples=150, deadline=None)
def test_order_repetition_and_division_do_not_matter(
    order: list[list[tuple[str, str]]], random: object, again: bool
) -> None:
    shuffled = [list(one) for one in order] + (order if again else [])
    random.shuffle(shuffled)
    for one in shuffled:
        random.shuffle(one)
    assert (
        merged(order)
        == merged(shuffled)
        == merged([list(itertools.chain(*order))])
        == set(itertools.chain(*order))
    )


@given(st.lists(contents, max_size=8), st.permutations(range(8)))
@settings(max_examples=60, deadline=None)
def test_what_leads_does_not_depend_on_the_order(found: list[tuple[str, str]], order: list[int]) -> None:
    listed = [summary(*content, end=f"2026-11-2{content[1]}T10:00:00+05:00") for content in set(found)]
    other = [listed[place] for place in order if place < len(listed)]

    def leaders(versions: list[RecordSummary]) -> dict[str, RecordSummary]:
        return {name: leading(ones) for name, ones in by_record(versions).items()}

    assert leaders(listed) == leaders(other)


def test_a_withdrawal_leads_then_complete_then_the_later_end() -> None:
    partial = summary(content_hash="p", status="partial", end="2026-11-29T10:00:00+05:00")
    early = summary(content_hash="e")
    late = summary(content_hash="l", end="2026-11-21T10:00:00+05:00")
    gone = summary(content_hash="w", status="withdrawn", end="2026-11-01")
    assert leading([partial, early, late, gone]) is gone
    assert leading([partial, late, early]) is late
    assert leading([partial, early]) is early


def test_a_summary_is_the_same_after_json() -> None:
    assert RecordSummary.from_json(summary().to_json()) == summary()


def test_site_and_day_are_the_answers_that_play_these_roles() -> None:
    form = form_of(question("where"), question("when", "date"), roles={"site": "where", "day": "when"})
    told = record(answers={"where": "ala", "when": "2026-11-19"})
    assert (RecordSummary.of(told, "h", form).site, RecordSummary.of(told, "h", form).day) == (
        "ala",
        "2026-11-19",
    )
    blank = record(answers={"where": {"missing": "refused"}})
    assert (RecordSummary.of(blank, "h", form).site, RecordSummary.of(blank, "h", form).day) == (
        "",
        "2026-11-20",
    )
    assert RecordSummary.of(told, "h", None).site == ""


def test_counts_by_four_views() -> None:
    form = form_of(
        question("site", "select_one", list_name="site"),
        roles={"site": "site"},
        choices={"site": [{"name": "ala", "label": {"en": "Almaty"}}]},
    )
    found = counts(
        [
            summary("a"),
            summary("b", enumerator="R2", status="partial"),
            summary("c", site="", day="2026-11-19", status="withdrawn"),
        ],
        site_labels([form], "en"),
    )
    assert found.to_json() == {
        "total": 3,
        "complete": 1,
        "partial": 1,
        "withdrawn": 1,
        "by_enumerator": [
            {"code": "R1", "label": "R1", "total": 2, "complete": 1, "partial": 0, "withdrawn": 1},
            {"code": "R2", "label": "R2", "total": 1, "complete": 0, "partial": 1, "withdrawn": 0},
        ],
        "by_site": [
            {"code": "", "label": "", "total": 1, "complete": 0, "partial": 0, "withdrawn": 1},
            {"code": "ala", "label": "Almaty", "total": 2, "complete": 1, "partial": 1, "withdrawn": 0},
        ],
        "by_day": [
            {
                "code": "2026-11-19",
                "label": "2026-11-19",
                "total": 1,
                "complete": 0,
                "partial": 0,
                "withdrawn": 1,
            },
            {
                "code": "2026-11-20",
                "label": "2026-11-20",
                "total": 2,
                "complete": 1,
                "partial": 1,
                "withdrawn": 0,
            },
        ],
        "by_version": [
            {"code": "f 1", "label": "f 1", "total": 3, "complete": 1, "partial": 1, "withdrawn": 1},
        ],
    }


def test_differences_name_every_field_and_print_no_value() -> None:
    gone = ({"form": "h", "version": "1", "path": "gone", "value": "secret"},)
    left = record(
        answers={"a": "secret", "same": 1, "kids": [{"age": 5}, {"age": 6}]},
        remarks={"a": "old"},
        confirmed=(Confirmation("a", 0, "sure"),),
    )
    right = record(answers={"a": "other", "same": 1, "kids": [{"age": 5}], "b": None}, end="x", orphans=gone)
    found = differences(left, right)
    assert [one.path for one in found] == [
        "_end",
        "a",
        "kids[2]/age",
        "a (remark)",
        "a (confirmed 0)",
        "b",
        "gone (orphan of 1)",
    ]
    assert (found[1].left, found[1].right) == ("secret", "other")
    assert "secret" not in repr(found)
    assert differences(left, left) == ()
