"""What the coordinator sends back becomes a draft with its remarks; its correction says what it replaces."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.actions import attaching, interviews, opening, returning_here
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.returned import Returned
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.crypto.signing import SigningKey
from app.exchange import returns
from app.exchange.returns import ReturnHeader
from app.exchange.sealing import open_sealed
from app.interview.attachments import named_in
from app.interview.record import Record
from app.interview.state import Attachment, StopReason
from tests.helpers import attached, stranger
from tests.helpers.desks import CHEAP, PASSPHRASE, SENTENCE, begun

REMARK = "Which market was it?"


def sealed_record(office: CoordinatorDesk, laptop: EnumeratorDesk, record: str) -> bytes:
    return open_sealed(laptop.vault.read(record), [office.identity])


def sent_back(
    path: Path,
    office: CoordinatorDesk,
    laptop: EnumeratorDesk,
    *items: returns.Returned,
    root: SigningKey | None = None,
    **told: str,
) -> Path:
    header = ReturnHeader(laptop.survey, laptop.device.device, "2026-11-22T10:00:00+00:00", "return-1")
    key = root or office.root
    assert key is not None
    returns.write(path, replace(header, **told), items, key, laptop.identity.recipient)
    return path


@pytest.fixture
def finished(desk: EnumeratorDesk, clock: FixedClock) -> str:
    session = begun(desk, clock)
    session.answer("who", "Айгуль")
    session.remark("story", "said twice")
    return interviews.finish(desk, session, clock).record


@pytest.fixture
def file(desk: EnumeratorDesk, coordinator: CoordinatorDesk, tmp_path: Path, finished: str) -> Path:
    item = returns.Returned(sealed_record(coordinator, desk, finished), "Please ask again.", {"site": REMARK})
    return sent_back(tmp_path / "back", coordinator, desk, item)


def test_a_returned_interview_is_a_draft_that_holds_what_was_told(
    desk: EnumeratorDesk, clock: FixedClock, file: Path, finished: str
) -> None:
    report = returning_here.take_in(desk, file, clock)
    (one,) = report.drafts
    assert (one.corrects, one.form, one.remarks, one.unfit) == (finished, "market", 1, 0)
    assert one.record != finished
    session = interviews.resume(desk, one.record, clock)
    answers = session.answers()
    assert (answers["site"], answers["story"], answers["who"]) == ("almaty", SENTENCE, "Айгуль")
    assert session.state("story").remark == "said twice"
    returned = interviews.returned_of(desk, one.record)
    assert returned == Returned(finished, "Please ask again.", {"site": REMARK})
    entry = next(line for line in interviews.listing(desk) if line.record == one.record)
    assert (entry.returned, entry.to_json()["returned"]) == (finished, finished)
    assert interviews.returned_of(desk, finished) is None
    assert interviews.returned_of(desk, "none") is None
    assert "Please" not in json.dumps(report.to_json())


def test_it_does_not_count_as_left_open_and_its_remarks_outlive_saves_and_locks(
    desk: EnumeratorDesk, clock: FixedClock, file: Path, finished: str
) -> None:
    (one,) = returning_here.take_in(desk, file, clock).drafts
    assert interviews.interrupted(desk) == ""
    session = interviews.resume(desk, one.record, clock)
    session.answer("site", "taraz")
    interviews.save(desk, session, clock)
    desk.close()
    again = opening.unlock(desk.vault.folder, PASSPHRASE)
    assert isinstance(again, EnumeratorDesk)
    returned = interviews.returned_of(again, one.record)
    assert returned is not None
    assert (returned.record, returned.remarks) == (finished, {"site": REMARK})
    assert interviews.resume(again, one.record, clock).answers()["site"] == "taraz"
    again.close()


def test_the_correction_says_which_interview_it_replaces(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, file: Path, finished: str
) -> None:
    (one,) = returning_here.take_in(desk, file, clock).drafts
    session = interviews.resume(desk, one.record, clock)
    session.answer("site", "taraz")
    interviews.finish(desk, session, clock)
    last = [signed.entry for signed in desk.chain.entries()][-3:]
    assert [(entry.type.value, entry.record, entry.other) for entry in last] == [
        ("started", one.record, ""),
        ("final", one.record, ""),
        ("supersede", one.record, finished),
    ]
    record = Record.from_bytes(sealed_record(coordinator, desk, one.record))
    assert record.answers["site"] == "taraz"
    found = stranger.rows(desk.vault.folder, PASSPHRASE)
    assert not any(REMARK.encode() in row.content for row in found if row.content)
    entry = next(line for line in interviews.listing(desk) if line.record == one.record)
    assert entry.returned == finished


def test_a_correction_that_is_broken_off_replaces_it_too(
    desk: EnumeratorDesk, clock: FixedClock, file: Path, finished: str
) -> None:
    (one,) = returning_here.take_in(desk, file, clock).drafts
    interviews.stop(desk, interviews.resume(desk, one.record), StopReason.WITHDREW, clock=clock)
    last = list(desk.chain.entries())[-1].entry
    assert (last.type, last.record, last.other) == ("supersede", one.record, finished)


def test_it_is_taken_in_once(desk: EnumeratorDesk, clock: FixedClock, file: Path) -> None:
    returning_here.take_in(desk, file, clock)
    number, count = desk.device.next_number, len(interviews.listing(desk))
    with pytest.raises(KnownError) as raised:
        returning_here.take_in(desk, file, clock)
    assert raised.value.code is Code.RETURN_KNOWN
    assert (desk.device.next_number, len(interviews.listing(desk))) == (number, count)


def test_what_was_left_blank_stays_blank_whatever_the_last_interview_said(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    session = begun(desk, clock)
    record = interviews.finish(desk, session, clock).record
    item = returns.Returned(sealed_record(coordinator, desk, record))
    other = begun(desk, clock)
    other.answer("who", "somebody else")
    other.answer("hurt", "differently")
    interviews.finish(desk, other, clock)
    (one,) = returning_here.take_in(desk, sent_back(tmp_path / "b", coordinator, desk, item), clock).drafts
    answers = interviews.resume(desk, one.record, clock).answers()
    assert "who" not in answers
    assert "hurt" not in answers
    assert answers["number"] == 1


def test_only_the_surveys_root_for_this_laptop_may_send_back(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path, finished: str
) -> None:
    item = returns.Returned(sealed_record(coordinator, desk, finished))
    other = opening.init_device(tmp_path / "b", tmp_path / "survey.dala-pack", "R04", PASSPHRASE, CHEAP)
    cases = (
        (sent_back(tmp_path / "1", coordinator, desk, item, root=SigningKey(bytes(32))), Code.OTHER_ROOT),
        (sent_back(tmp_path / "2", coordinator, other, item), Code.OTHER_DEVICE),
        (sent_back(tmp_path / "3", coordinator, desk, item, device="another"), Code.OTHER_DEVICE),
        (sent_back(tmp_path / "4", coordinator, desk, item, survey="another"), Code.OTHER_DEVICE),
        (sent_back(tmp_path / "5", coordinator, desk, returns.Returned(b"{}")), Code.RETURN_DAMAGED),
    )
    before = interviews.listing(desk)
    for path, code in cases:
        with pytest.raises(KnownError) as raised:
            returning_here.take_in(desk, path, clock)
        assert raised.value.code is code
    good = sent_back(tmp_path / "6", coordinator, desk, item)
    root = desk.pack
    desk.pack = replace(root, root="")
    with pytest.raises(KnownError) as raised:
        returning_here.take_in(desk, good, clock)
    assert raised.value.code is Code.OTHER_ROOT
    desk.pack = root
    assert interviews.listing(desk) == before
    assert len(returning_here.take_in(desk, good, clock).drafts) == 1
    other.close()


def test_one_damaged_interview_takes_none_of_its_file(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path, finished: str
) -> None:
    good = returns.Returned(sealed_record(coordinator, desk, finished))
    path = sent_back(tmp_path / "b", coordinator, desk, good, returns.Returned(b"{}"))
    number = desk.device.next_number
    with pytest.raises(KnownError):
        returning_here.take_in(desk, path, clock)
    assert (len(interviews.listing(desk)), desk.device.next_number) == (1, number)
    assert desk.chain.head is not None
    assert desk.chain.head.seq == 1


def rewritten(data: bytes, **changes: Any) -> bytes:
    return replace(Record.from_bytes(data), **changes).to_bytes()


def test_a_form_version_that_is_not_here_is_replaced_by_the_surveys_own_or_refused(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path, finished: str
) -> None:
    data = sealed_record(coordinator, desk, finished)
    answers = {**Record.from_bytes(data).answers, "gone": "x"}
    other = returns.Returned(rewritten(data, form_hash="0" * 64, answers=answers, language="xx"))
    (one,) = returning_here.take_in(desk, sent_back(tmp_path / "1", coordinator, desk, other), clock).drafts
    assert one.unfit == 1
    assert interviews.resume(desk, one.record, clock).language == "en"
    unknown = returns.Returned(rewritten(data, form_hash="0" * 64, form_id="unknown"))
    path = sent_back(tmp_path / "2", coordinator, desk, unknown, id="return-2")
    with pytest.raises(KnownError) as raised:
        returning_here.take_in(desk, path, clock)
    assert raised.value.code is Code.DEFINITION_UNKNOWN


def test_what_was_typed_and_never_understood_comes_back_as_typed(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    session = begun(desk, clock)
    session.answer("number", "about ten")
    record = interviews.stop(desk, session, StopReason.LEFT, clock=clock).record
    item = returns.Returned(sealed_record(coordinator, desk, record))
    (one,) = returning_here.take_in(desk, sent_back(tmp_path / "b", coordinator, desk, item), clock).drafts
    assert interviews.resume(desk, one.record, clock).state("number").raw == "about ten"


def test_a_draft_whose_remarks_are_damaged_is_said_to_be(
    desk: EnumeratorDesk, clock: FixedClock, file: Path
) -> None:
    (one,) = returning_here.take_in(desk, file, clock).drafts
    row = desk.vault.row(one.record)
    assert row is not None
    content = json.loads(desk.vault.read(one.record))
    del content["returned"]
    with desk.vault.write() as transaction:
        transaction.put("draft", one.record, json.dumps(content).encode(), row.summary)
    with pytest.raises(KnownError) as raised:
        interviews.returned_of(desk, one.record)
    assert raised.value.code is Code.DRAFT_DAMAGED


@pytest.fixture
def papers(tmp_path: Path) -> Iterator[tuple[CoordinatorDesk, EnumeratorDesk]]:
    office = attached.office(tmp_path / "papers")
    laptop = attached.laptop(tmp_path / "papers")
    yield office, laptop
    laptop.close()
    office.close()


def test_files_come_back_with_their_interview_and_go_on_with_the_correction(
    papers: tuple[CoordinatorDesk, EnumeratorDesk], clock: FixedClock, tmp_path: Path
) -> None:
    office, laptop = papers
    session = attached.told(laptop, clock)
    contents = {
        named.sha256: attaching.content_of(laptop, session.record_id, named)
        for named in named_in(session.draft())
    }
    record = interviews.finish(laptop, session, clock).record
    files = {digest: content for digest, content in contents.items() if content is not None}
    stray = b"named by nobody"
    item = returns.Returned(
        sealed_record(office, laptop, record),
        files={**files, hashlib.sha256(stray).hexdigest(): stray},
    )
    path = sent_back(tmp_path / "b", office, laptop, item)
    (one,) = returning_here.take_in(laptop, path, clock).drafts
    assert len(laptop.vault.rows("attachment")) == len(files) == 4
    again = interviews.resume(laptop, one.record, clock)
    letter = again.state("letter").value
    assert isinstance(letter, Attachment)
    assert attaching.content_of(laptop, one.record, letter) == attached.LETTER
    interviews.finish(laptop, again, clock)
    assert len([row for row in laptop.vault.rows("sealed-file") if row.id.startswith(one.record)]) == 4
