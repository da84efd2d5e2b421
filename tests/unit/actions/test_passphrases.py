"""A passphrase is changed, recovered by a key of the survey, taken away for good; a desk is destroyed."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.actions import interviews, opening, passphrases
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.errors import Code, KnownError
from app.exchange import key_file
from app.interview.state import StopReason
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.program import make_laptop

NEW = "velvet otter quarry tundra nine"


@pytest.fixture
def laptop(tmp_path: Path) -> Path:
    """A laptop; its survey's own desk lies in `tmp_path / "office"`."""
    return make_laptop(tmp_path)


def office(tmp_path: Path) -> CoordinatorDesk:
    desk = opening.unlock(tmp_path / "office", PASSPHRASE)
    assert isinstance(desk, CoordinatorDesk)
    return desk


def enumerator(folder: Path) -> EnumeratorDesk:
    desk = opening.unlock(folder, PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    return desk


def refused(folder: Path, passphrase: str) -> Code:
    with pytest.raises(KnownError) as told:
        opening.unlock(folder, passphrase)
    return told.value.code


def test_the_new_passphrase_opens_and_the_old_does_not(laptop: Path) -> None:
    desk = enumerator(laptop)
    with pytest.raises(KnownError) as told:
        passphrases.change(desk, NEW, PASSPHRASE, CHEAP)
    assert told.value.code is Code.VAULT_LOCKED
    with pytest.raises(KnownError) as told:
        passphrases.change(desk, PASSPHRASE, "1234", CHEAP)
    assert told.value.code is Code.EASY_TO_GUESS
    passphrases.change(desk, PASSPHRASE, NEW, CHEAP)
    desk.close()
    assert refused(laptop, PASSPHRASE) is Code.VAULT_LOCKED
    opening.unlock(laptop, NEW).close()


def test_a_key_of_the_survey_opens_a_forgotten_desk(laptop: Path, tmp_path: Path) -> None:
    desk = office(tmp_path)
    line = desk.identity.secret_line()
    path = tmp_path / "survey.dala-key"
    key_file.write(
        path, desk.identity, "Office", "its own five quiet words", CHEAP, "2026-11-21T10:00:00+05:00"
    )
    desk.close()
    opened = passphrases.recover(laptop, f" {line[:40]} {line[40:].lower()}\n", NEW, CHEAP)
    assert isinstance(opened, EnumeratorDesk)
    opened.close()
    assert refused(laptop, PASSPHRASE) is Code.VAULT_LOCKED
    with pytest.raises(KnownError) as told:
        passphrases.recover_by_file(laptop, path, "not its words", NEW, CHEAP)
    assert told.value.code is Code.KEY_FILE_LOCKED
    passphrases.recover_by_file(laptop, path, "its own five quiet words", PASSPHRASE, CHEAP).close()
    opening.unlock(laptop, PASSPHRASE).close()


def test_another_surveys_key_does_not(laptop: Path, tmp_path: Path) -> None:
    make_laptop(tmp_path / "other")
    desk = office(tmp_path / "other")
    line = desk.identity.secret_line()
    desk.close()
    with pytest.raises(KnownError) as told:
        passphrases.recover(laptop, line, NEW, CHEAP)
    assert told.value.code is Code.RECOVERY_OTHER_KEY
    opening.unlock(laptop, PASSPHRASE).close()


@pytest.mark.parametrize("is_open", [True, False])
def test_a_desk_locked_for_good_is_opened_by_no_passphrase_and_loses_nothing(
    laptop: Path, tmp_path: Path, is_open: bool
) -> None:
    desk = enumerator(laptop)
    session = interviews.start(desk, "market", "en")
    session.answer("story", "He hit me")
    interviews.save(desk, session)
    assert passphrases.can_be_recovered(desk)
    assert not passphrases.is_closed(laptop)
    assert passphrases.is_closable(laptop)
    if is_open:
        passphrases.panic(desk)
    else:
        desk.close()
        passphrases.panic_locked(laptop)
    assert passphrases.is_closed(laptop)
    assert not passphrases.is_closable(laptop)
    assert refused(laptop, PASSPHRASE) is Code.VAULT_CLOSED
    desk_of_office = office(tmp_path)
    line = desk_of_office.identity.secret_line()
    desk_of_office.close()
    again = passphrases.recover(laptop, line, NEW, CHEAP)
    assert isinstance(again, EnumeratorDesk)
    assert interviews.resume(again, session.record_id).state("story").value == "He hit me"
    again.close()


@pytest.mark.parametrize("is_open", [True, False])
def test_what_is_destroyed_is_counted_before_and_gone_after(laptop: Path, is_open: bool) -> None:
    desk = enumerator(laptop)
    for number in range(3):
        session = interviews.start(desk, "market", "en")
        interviews.save(desk, session)
        if number:
            interviews.stop(desk, session, StopReason.LEFT)
    assert passphrases.at_stake(desk) == passphrases.AtStake(interviews=2, drafts=1)
    if is_open:
        passphrases.destroy(laptop, desk)
    else:
        with pytest.raises(KnownError) as told:
            passphrases.destroy(laptop)
        assert told.value.code is Code.VAULT_IN_USE
        desk.close()
        passphrases.destroy(laptop)
    assert opening.what_is_in(laptop) is opening.Found.EMPTY
    assert not passphrases.is_closed(laptop)
    assert not passphrases.is_closable(laptop)


def test_a_key_file_that_is_damaged_is_no_locked_desk(laptop: Path) -> None:
    (laptop / "vault.key").write_bytes(b"")
    assert not passphrases.is_closed(laptop)
    (laptop / "vault.key").unlink()
    (laptop / "vault.key").mkdir()
    assert not passphrases.is_closed(laptop)


def test_a_coordinators_desk_counts_no_interviews_of_its_own(laptop: Path, tmp_path: Path) -> None:
    desk = office(tmp_path)
    assert passphrases.at_stake(desk) == passphrases.AtStake(0, 0)
    desk.close()
