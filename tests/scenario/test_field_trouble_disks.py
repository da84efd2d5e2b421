"""Trouble in the field: the laptop's own disk is full or takes no writing. Answers stay, nothing is lost."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

import pytest

from app.actions import handover, interviews, opening
from app.actions.desks import EnumeratorDesk
from app.actions.interviews import State
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.base.sentences import describe
from app.interview.state import StopReason
from tests.helpers.commands import PASSPHRASE, cheap_passphrases
from tests.helpers.desks import SENTENCE, begun
from tests.helpers.field import Field, everything_in, read_only, small_disk, told

CLOCK = FixedClock(datetime(2026, 11, 21, 12))


Full = Callable[[], AbstractContextManager[None]]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a small disk or RLIMIT_FSIZE")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Full]:
    """A laptop with two sealed interviews on a disk of its own, and what fills that disk."""
    with cheap_passphrases(), small_disk(tmp_path / "disk", kilobytes=2048) as full:
        Field(tmp_path / "disk").set_up()
        yield full


@pytest.fixture
def field(disk: Full, tmp_path: Path) -> Field:
    """The laptop by its commands."""
    return Field(tmp_path / "disk")


@pytest.fixture
def desk(field: Field) -> Iterator[EnumeratorDesk]:
    """The laptop, unlocked."""
    desk = opening.unlock(field.folder / "laptop", PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    yield desk
    desk.close()


def refused(action: Callable[[], object]) -> None:
    """The action says that there is no space, and what to do."""
    with pytest.raises(KnownError) as raised:
        action()
    assert raised.value.code is Code.DISK_FULL
    said = describe(raised.value)
    assert "space" in said.what + said.next_step
    assert SENTENCE not in said.what + said.next_step


def test_the_answer_in_flight_stays_and_is_saved_once_there_is_room(desk: EnumeratorDesk, disk: Full) -> None:
    session = begun(desk, CLOCK)
    interviews.save(desk, session, CLOCK)
    with disk():
        session.answer("other", "in flight " * 3000)
        refused(lambda: interviews.save(desk, session, CLOCK))
        assert session.state("other").value == "in flight " * 3000
        assert interviews.peek(desk, session.record_id).state("other").value is None
        session.answer("who", "another answer")
        refused(lambda: interviews.save(desk, session, CLOCK))
    interviews.save(desk, session, CLOCK)
    kept = interviews.peek(desk, session.record_id)
    assert kept.state("other").value == "in flight " * 3000
    assert kept.state("who").value == "another answer"


def test_an_interview_that_finds_no_room_to_be_sealed_stays_a_draft(
    desk: EnumeratorDesk, disk: Full, tmp_path: Path
) -> None:
    session = begun(desk, CLOCK)
    session.answer("other", "x" * 30_000)
    interviews.save(desk, session, CLOCK)
    before = {entry.record: entry.state for entry in interviews.listing(desk)}
    with disk():
        refused(lambda: interviews.finish(desk, session))
        refused(lambda: interviews.stop(desk, session, StopReason.WITHDREW))
        assert {entry.record: entry.state for entry in interviews.listing(desk)} == before
        # What is sealed may still leave, to a disk that has room.
    report = handover.write_bundle(desk, tmp_path / "stick.dala", clock=CLOCK)
    assert report.interviews == 2
    interviews.finish(desk, session)
    states = {entry.record: entry.state for entry in interviews.listing(desk)}
    assert states[session.record_id] is State.SEALED


def test_a_full_disk_is_told_on_the_command_line(field: Field, disk: Full) -> None:
    with disk():
        assert len(field.listed()) == 2
        told(field.load(2, status=1), "space")
        assert field.dala("vault", "verify", data="laptop")
    assert len(field.listed()) == 2
    field.load(2)
    assert len(field.listed()) == 4


def test_a_folder_that_is_read_only_is_told_and_left_as_it_is(field: Field) -> None:
    laptop = field.folder / "laptop"
    before = everything_in(laptop)
    with read_only(laptop):
        told(field.load(1, status=1), "laptop")
        told(field.fail("vault", "passphrase", *new_passphrase(field), data="laptop"), "laptop")
        assert field.dala("vault", "verify", data="laptop")
        assert everything_in(laptop) == before
    assert len(field.listed()) == 2


def new_passphrase(field: Field) -> tuple[object, ...]:
    path = field.folder / "new"
    path.write_text("lamp river seven falcon\n", "utf-8")
    return ("--new-passphrase-file", path)
