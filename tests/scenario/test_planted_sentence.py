"""Acceptance D: what a respondent said lies in no byte of any file, and after finish no key opens it."""

from __future__ import annotations

import base64
import json
import logging
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import settings
from app.actions import exporting, handover, interviews, merging, opening, surveys
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.export.options import ExportOptions
from app.form.model import Kind
from app.interview.state import StopReason
from tests.helpers import stranger
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.planted import (
    SENTENCE,
    Remains,
    World,
    disguises,
    drafted,
    files_of,
    line,
    living_in,
    new_laptop,
    new_pack,
    open_laptop,
    steps,
    stored,
    traces,
)

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with living_in(World(tmp_path / "world")) as world:
        new_pack(world)
        yield world


@pytest.fixture
def desk(world: World) -> Iterator[EnumeratorDesk]:
    desk = new_laptop(world)
    yield desk
    desk.close()


def readable_rows(world: World) -> list[str]:
    """The rows in which someone with the passphrase finds any part of the sentence."""
    found = stranger.rows(world.data, PASSPHRASE)
    assert all(row.content is not None for row in found)
    (world.root / "seen").mkdir()
    for row in found:
        (world.root / "seen" / str(row.number)).write_bytes(row.content or b"")
    names = list(traces(world.root / "seen"))
    for path in (world.root / "seen").iterdir():
        path.unlink()
    (world.root / "seen").rmdir()
    return names


def test_the_search_finds_the_sentence_in_every_disguise(world: World) -> None:
    (world.root / "temp" / "deep").mkdir()
    leak = world.root / "temp" / "deep" / "etilqs_x"
    for name, hidden in disguises(SENTENCE).items():
        leak.write_bytes(random.Random(1).randbytes(5000) + hidden + b"\0\0")
        assert [Path(found).name for found in traces(world.root)] == ["etilqs_x"], name
        # Half of it, as where a page of the database ends in its middle.
        leak.write_bytes(hidden[len(hidden) // 2 :])
        assert traces(world.root), name


def test_the_search_finds_the_sentence_in_a_log_and_in_any_base64(world: World) -> None:
    logging.getLogger("anything").debug("typed: %s", SENTENCE)
    assert "logs" in next(iter(traces(world.root)))
    for before in range(3):
        path = world.root / "temp" / "x"
        path.write_bytes(base64.b64encode(b"abc"[:before] + SENTENCE.encode() + b"tail"))
        assert any(name.endswith("x") for name in traces(world.root))
    path.unlink()
    (world.root / "temp" / SENTENCE[:20]).touch()
    assert any("temp" in name for name in traces(world.root))


def test_a_stretch_of_a_ciphertext_is_found_wherever_it_lies(world: World) -> None:
    ciphertext = random.Random(2).randbytes(9000)
    remains = Remains([ciphertext])
    path = world.root / "temp" / "x"
    path.write_bytes(b"..." + ciphertext[4011:4059] + b"...")
    assert remains.left_in(world.root)
    path.write_bytes(b"..." + ciphertext[4011:4030] + b"...")
    assert not remains.left_in(world.root)


def test_while_drafting_nothing_is_readable_in_any_file(world: World, desk: EnumeratorDesk) -> None:
    session = interviews.start(desk, "planted")
    for _ in steps(session, desk=desk):
        interviews.save(desk, session)
        assert traces(world.root) == {}
    # The passphrase does open it, so the sentence was there to be found.
    assert readable_rows(world)
    desk.close()
    assert traces(world.root) == {}
    again = open_laptop(world)
    assert interviews.resume(again, session.record_id).state("story").value == SENTENCE
    interviews.leave(again, session.record_id)
    again.close()
    assert traces(world.root) == {}


@pytest.mark.parametrize("reason", [None, StopReason.LEFT, StopReason.WITHDREW])
def test_after_finish_no_row_has_it_and_no_earlier_state_is_left(
    world: World, desk: EnumeratorDesk, reason: StopReason | None
) -> None:
    other = drafted(desk, "Nothing that matters here")
    session = interviews.start(desk, "planted")
    remains = Remains()
    for _ in steps(session, desk=desk):
        interviews.save(desk, session)
        for ciphertext in stored(world):
            remains.add(ciphertext)
    assert remains.left_in(world.root)
    if reason is None:
        entry = interviews.finish(desk, session)
    else:
        session.answer("age", SENTENCE)
        interviews.save(desk, session)
        entry = interviews.stop(desk, session, reason, SENTENCE)
    assert traces(world.root) == {}
    assert remains.left_in(world.root) == {}
    desk.close()
    assert remains.left_in(world.root) == {}
    assert readable_rows(world) == []
    assert list(stranger.drafts(stranger.rows(world.data, PASSPHRASE))) == [other.record_id]
    again = open_laptop(world)
    assert SENTENCE not in repr(interviews.listing(again)) + repr(again.device) + repr(entry)
    assert not again.device.last
    interviews.start(again, "planted")
    again.close()
    assert readable_rows(world) == []
    assert traces(world.root) == {}
    assert remains.left_in(world.root) == {}


def test_what_is_handed_over_and_merged_has_nothing_readable(world: World, desk: EnumeratorDesk) -> None:
    interviews.finish(desk, drafted(desk))
    interviews.stop(desk, drafted(desk), StopReason.LEFT, SENTENCE)
    handover.write_bundle(desk, world.root / "bundle.dala")
    handover.verify(desk, world.root / "bundle.dala")
    settings.write_settings(world.data / "settings.json", settings.Settings(language="kk", theme="dark"))
    assert traces(world.root) == {}
    office = opening.unlock(world.root / "office", PASSPHRASE)
    assert isinstance(office, CoordinatorDesk)
    added = merging.add_bundles(office, [world.root / "bundle.dala"])
    assert added.interviews == 2
    status = merging.status(office)
    surveys.write_pack(office, world.root / "again.dala-pack")
    assert traces(world.root) == {}
    assert SENTENCE not in added.in_words() + repr(added) + status.in_words() + json.dumps(status.to_json())
    # The workbook is the one deliberate release of answers. It leaves nothing of itself beside it.
    workbook = world.root.parent / "all.xlsx"
    before = {name for name, _ in files_of(world.root)}

    def nothing_new(done: int, total: int | None) -> None:
        assert {name for name, _ in files_of(world.root)} == before

    exporting.workbook(office, workbook, ExportOptions(identifiers=True), nothing_new)
    exporting.contacts(office, world.root.parent / "contacts.xlsx")
    office.close()
    assert workbook.exists()
    assert traces(world.root) == {}


def test_interviews_loaded_from_a_file_leave_nothing_readable(world: World, desk: EnumeratorDesk) -> None:
    answers = world.root.parent / "in.jsonl"
    answers.write_text("\n".join(json.dumps(line()) for _ in range(3)), "utf-8")
    report = interviews.load(desk, "planted", answers)
    assert (report.loaded, report.failures) == (3, ())
    assert traces(world.root) == {}
    desk.close()
    assert readable_rows(world) == []


def test_every_text_answer_of_the_study_is_gone_after_finish(world: World) -> None:
    form = ROOT / "forms" / "labour_rights.json"
    folder = world.root / "study"
    office = opening.create_survey(folder / "office", "Study", [form], PASSPHRASE, CHEAP)
    surveys.write_pack(office, folder / "pack")
    office.close()
    desk = opening.init_device(world.data, folder / "pack", "R01", PASSPHRASE, CHEAP)
    lines = (Path(__file__).parent / "answers_401.jsonl").read_text("utf-8").splitlines()
    answers = max(map(json.loads, lines), key=lambda found: sum(name.endswith("_other") for name in found))
    kinds = {name: node.kind for name, node in desk.form("labour_rights").nodes.items()}
    session = interviews.start(desk, "labour_rights")
    remains = Remains()
    typed = 0
    for _ in range(2):
        for path in session.asked():
            state = session.state(path)
            if kinds.get(path) is Kind.TEXT and not state.read_only:
                session.answer(path, SENTENCE)
                typed += 1
            elif state.value is None and path in answers:
                value = answers[path]
                session.answer(path, tuple(value) if isinstance(value, list) else value)
        interviews.save(desk, session)
        assert traces(world.root) == {}
        for ciphertext in stored(world):
            remains.add(ciphertext)
    assert typed >= 5
    assert len(readable_rows(world)) >= 2
    interviews.stop(desk, session, StopReason.NOT_PRIVATE, SENTENCE)
    desk.close()
    assert readable_rows(world) == []
    assert traces(world.root) == {}
    assert remains.left_in(world.root) == {}
