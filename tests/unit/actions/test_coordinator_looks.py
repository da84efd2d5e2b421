"""What the coordinator looks up before calling or returning: heard words, questions, codes; no answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.actions import certifying, enrolling, handover, heads, interviews, merging, returning
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.heads import HeardHead
from app.base.clock import FixedClock
from app.base.errors import Cancelled, Code, KnownError
from app.crypto.spoken import first_difference
from tests.helpers.desks import SENTENCE
from tests.helpers.fieldwork import finish, publish, set_up, stick


def test_heard_words_are_found_among_all_entries_that_came(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finish(desk, clock)
    yesterday = handover.head_code(desk)
    finish(desk, clock)
    today = handover.head_code(desk)
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "1.dala")])
    device = desk.device.device
    assert desk.chain.head is not None
    last = desk.chain.head.seq - 1  # the hand-over itself comes with the next bundle
    assert heads.compare(coordinator, device, f" {today.upper().replace(' ', ' - ')}") == HeardHead(last, 0)
    assert heads.compare(coordinator, device, yesterday) == HeardHead(last - 1, 1)
    assert handover.head_code(desk) == today  # so that it is the same as here after all came
    again = stick(desk, clock, tmp_path / "2.dala")
    assert handover.head_code(desk) == today
    merging.add_bundles(coordinator, [again])
    assert heads.compare(coordinator, device, today) == HeardHead(last, 0)
    (laptop,) = merging.status(coordinator).laptops
    assert laptop.report.head_code == today
    assert f"head {last}: {today}" in merging.status(coordinator).in_words()
    finish(desk, clock)
    assert heads.compare(coordinator, device, handover.head_code(desk)) == HeardHead()
    assert heads.compare(coordinator, "another", today) == HeardHead()


@pytest.mark.parametrize(
    ("heard", "place"),
    [
        ("one two three", None),
        ("  ONE, Two -three", None),
        ("one too three", 2),
        ("one two", 3),
        ("one two three four", 4),
        ("", 1),
    ],
)
def test_the_first_word_that_differs_is_named(heard: str, place: int | None) -> None:
    assert first_difference(heard, "one two three") == place


def test_a_line_of_the_list_has_the_code_that_its_enumerator_knows(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    (record,) = finish(desk, clock)
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "1.dala")])
    (summary,) = merging.summaries(coordinator)
    assert summary.code == next(one.code for one in interviews.listing(desk) if one.record == record)
    assert len(summary.code) == 4


def test_the_questions_of_an_interview_are_named_without_an_answer(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    (record,) = finish(desk, clock)
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "1.dala")])
    form_hash, paths = returning.questions(coordinator, record)
    assert form_hash == coordinator.forms["market"].hash
    assert {"number", "site", "story", "who"} <= set(paths)
    assert SENTENCE not in str(paths)
    with pytest.raises(KnownError) as caught:
        returning.questions(coordinator, "nobody")
    assert caught.value.code is Code.RECORD_UNKNOWN


def test_taking_what_waited_can_be_stopped_and_is_taken_the_next_time(
    coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    publish(coordinator)
    laptop = set_up(coordinator, tmp_path / "r07")
    finish(laptop, clock, 2)
    merging.add_bundles(coordinator, [stick(laptop, clock, tmp_path / "1.dala")])
    request = enrolling.write_request(laptop, tmp_path)
    laptop.close()

    def stop(_done: int, _total: int | None) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        certifying.certify(coordinator, request.path, request.fingerprint, tmp_path, clock, stop)
    assert merging.status(coordinator).counts.all.total == 0
    report = certifying.certify(coordinator, request.path, request.fingerprint, tmp_path, clock)
    assert (report.bundles, merging.status(coordinator).counts.all.total) == (1, 2)
