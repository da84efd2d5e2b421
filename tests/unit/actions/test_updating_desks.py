"""A survey gets new versions of its forms, laptops get its new packs, and nothing made before is lost."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.actions import interviews, moving, opening, updating
from app.actions.desks import DEFINITION, CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.crypto.signing import SigningKey
from app.exchange import pack as packs
from app.exchange.sealing import open_sealed
from app.interview.fates import Fate
from app.interview.record import Record
from tests.helpers.desks import FORM, PASSPHRASE, begun
from tests.helpers.versions import second, update_both, update_office

NEXT = "next.dala-pack"


def refused(code: Code) -> pytest.RaisesExc[KnownError]:
    return pytest.RaisesExc(KnownError, check=lambda error: error.code is code)


def test_a_new_version_replaces_the_old_one_which_stays_known(
    coordinator: CoordinatorDesk, tmp_path: Path
) -> None:
    old = coordinator.form("market")
    update = updating.plan_survey_update(coordinator, [second()])
    assert (update.is_breaking, update.added, update.dropped, update.drafts) == (True, (), (), 0)
    assert [diff.new_version for diff in update.changed] == ["2"]
    assert coordinator.form("market") is old
    updating.apply(coordinator, update)
    knows_both(coordinator, old.hash)
    again = reopened(coordinator, tmp_path / "office")
    knows_both(again, old.hash)
    again.close()


def knows_both(desk: CoordinatorDesk, old: str) -> None:
    assert (desk.form("market").version, desk.pack.revision) == ("2", 2)
    assert [form.version for form in desk.definitions().values()] == ["1", "2"]
    assert desk.definition(old).version == "1"


def reopened(desk: CoordinatorDesk, folder: Path) -> CoordinatorDesk:
    desk.close()
    again = opening.unlock(folder, PASSPHRASE)
    assert isinstance(again, CoordinatorDesk)
    return again


def test_a_further_form_breaks_nothing(coordinator: CoordinatorDesk) -> None:
    further = json.dumps({**FORM, "form_id": "street"}).encode()
    update = update_office(coordinator, further)
    assert (update.is_breaking, update.changed) == (False, ())
    assert list(coordinator.forms) == ["market", "street"]
    assert coordinator.vault.rows(DEFINITION) == []


def test_an_earlier_version_can_become_the_current_one_again(coordinator: CoordinatorDesk) -> None:
    first = coordinator.pack.forms[0].definition
    update_office(coordinator, second())
    update_office(coordinator, first)
    assert [form.version for form in coordinator.definitions().values()] == ["2", "1"]
    assert coordinator.pack.revision == 3


def test_what_would_confuse_is_refused(coordinator: CoordinatorDesk) -> None:
    def plan(*forms: bytes) -> None:
        updating.plan_survey_update(coordinator, forms)

    with refused(Code.NOTHING_NEW):
        plan(coordinator.pack.forms[0].definition)
    with refused(Code.VERSION_TAKEN):
        plan(second(version="1"))
    with refused(Code.FORM_TWICE):
        plan(second(), second())
    with refused(Code.FORM_INVALID):
        plan(b"{}")
    update_office(coordinator, second())
    with refused(Code.VERSION_TAKEN):
        plan(second(title={"en": "Another"}))
    with refused(Code.VERSION_TAKEN):
        plan(second(version="1"))


def test_more_than_a_pack_can_hold_is_refused_before_anything_is_stored(coordinator: CoordinatorDesk) -> None:
    forms = [json.dumps({**FORM, "form_id": f"f{number}"}).encode() for number in range(packs.MAX_FORMS)]
    with refused(Code.PACK_DAMAGED):
        updating.plan_survey_update(coordinator, forms)
    assert coordinator.pack.revision == 1


def test_a_laptop_takes_a_later_pack_of_its_own_survey_only(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, tmp_path: Path
) -> None:
    path = tmp_path / NEXT

    def plan(pack: packs.SurveyPack) -> updating.Update:
        packs.write(path, pack, coordinator.root)
        return updating.plan_device_update(desk, path)

    first = coordinator.pack
    with refused(Code.PACK_NOT_LATER):
        plan(first)
    update_office(coordinator, second())
    with refused(Code.PACK_OTHER_SURVEY):
        plan(replace(coordinator.pack, survey="another"))
    forger = SigningKey.generate()
    packs.write(path, replace(coordinator.pack, root=str(forger.public)), forger)
    with refused(Code.OTHER_ROOT):
        updating.plan_device_update(desk, path)
    updating.apply(desk, plan(coordinator.pack))
    assert desk.form("market").version == "2"
    with refused(Code.PACK_NOT_LATER):
        plan(first)


def test_drafts_keep_their_version_until_they_are_moved(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    session = begun(desk, clock)
    session.answer("other", "more")
    interviews.save(desk, session, clock)
    update_office(coordinator, second())
    packs.write(tmp_path / NEXT, coordinator.pack, coordinator.root)
    update = updating.plan_device_update(desk, tmp_path / NEXT)
    assert update.drafts == 1
    updating.apply(desk, update)

    session = interviews.resume(desk, session.record_id, clock)
    assert session.form.version == "1"
    assert moving.newer_version(desk, session) is desk.form("market")
    move = moving.plan(desk, session, clock)
    assert {fated.path: fated.fate for fated in move.preview.fates} == {
        "age": Fate.NEW,
        "other": Fate.ORPHANED,
    }
    interviews.save(desk, move.session, clock)

    again = interviews.resume(desk, session.record_id, clock)
    assert again.form.version == "2"
    assert again.answers()["events"] == session.answers()["story"]
    with refused(Code.VERSION_CURRENT):
        moving.plan(desk, again, clock)
    back = moving.undo(desk, again, clock)
    assert back.answers() == session.answers()
    with refused(Code.NOT_MOVED):
        moving.undo(desk, back, clock)
    interviews.finish(desk, back)


def test_drafts_are_moved_and_brought_back_by_what_their_id_begins_with(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    for _ in range(2):
        session = begun(desk, clock)
        interviews.save(desk, session, clock)
    record = session.record_id
    with refused(Code.VERSION_CURRENT):
        moving.preview_draft(desk, record, clock)
    update_both(coordinator, desk, tmp_path / NEXT, second())
    assert moving.preview_draft(desk, record[:8], clock).new_version == "2"
    assert moving.move_draft(desk, record[:8].upper(), clock).kept == 3
    assert interviews.interrupted(desk) != record
    moved = interviews.resume(desk, record, clock)
    moved.answer("age", 30)
    interviews.save(desk, moved, clock)
    assert moving.lost_by_undo(desk, record) == 1
    assert moving.undo_draft(desk, record) == "1"
    assert interviews.resume(desk, record, clock).form.version == "1"
    for unknown in ("", record[:3], "zzzzzzzz"):
        with refused(Code.INTERVIEW_MISSING):
            moving.find_draft(desk, unknown)


def test_an_id_that_two_begin_with_names_neither(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    for number in (1, 2):
        session = begun(desk, clock)
        session.record_id = f"abcd-{number}"
        interviews.save(desk, session, clock)
    with refused(Code.RECORD_AMBIGUOUS):
        moving.find_draft(desk, "abcd")
    assert moving.find_draft(desk, "abcd-1") == "abcd-1"


def test_a_draft_of_a_version_that_is_not_here_is_not_touched(
    desk: EnumeratorDesk, clock: FixedClock
) -> None:
    session = begun(desk, clock)
    interviews.save(desk, session, clock)
    stored = json.loads(desk.vault.read(session.record_id))
    stored["hash"] = "0" * 64
    with desk.vault.write() as transaction:
        transaction.put("draft", session.record_id, json.dumps(stored).encode(), {})
    with refused(Code.DEFINITION_UNKNOWN):
        interviews.resume(desk, session.record_id, clock)
    assert json.loads(desk.vault.read(session.record_id)) == stored


def test_a_form_that_is_dropped_is_not_begun_any_more_but_its_drafts_go_on(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    session = begun(desk, clock)
    interviews.save(desk, session, clock)
    street = json.dumps({**FORM, "form_id": "street"}).encode()
    pack = replace(coordinator.pack, forms=(packs.PackedForm("street.json", street),), revision=2)
    packs.write(tmp_path / NEXT, pack, coordinator.root)
    update = updating.plan_device_update(desk, tmp_path / NEXT)
    assert [form.form_id for form in update.dropped] == ["market"]
    assert [form.form_id for form in update.added] == ["street"]
    updating.apply(desk, update)
    with refused(Code.FORM_UNKNOWN):
        interviews.start(desk, "market")
    again = interviews.resume(desk, session.record_id, clock)
    assert moving.newer_version(desk, again) is None
    interviews.finish(desk, again)


def test_nothing_of_the_state_before_a_move_is_left_when_the_interview_is_finished(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    session = begun(desk, clock)
    session.answer("other", "more")
    interviews.save(desk, session, clock)
    update_both(coordinator, desk, tmp_path / NEXT, second())
    moving.move_draft(desk, session.record_id, clock)
    moved = interviews.resume(desk, session.record_id, clock)
    assert "before" in json.loads(desk.vault.read(session.record_id))["draft"]
    interviews.finish(desk, moved)
    row = desk.vault.row(session.record_id)
    assert row is not None
    assert row.kind == interviews.SEALED
    assert desk.vault.rows("draft") == []
    sealed = desk.vault.read(session.record_id)
    record = Record.from_bytes(open_sealed(sealed, [coordinator.identity]))
    assert [orphan["path"] for orphan in record.orphans] == ["other"]
    assert b"before" not in record.to_bytes()
    with refused(Code.INTERVIEW_MISSING):
        moving.undo_draft(desk, session.record_id, clock)
