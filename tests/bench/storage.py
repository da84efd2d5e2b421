"""How quick a laptop stores interviews, on the disk that `--dir` is on."""

from __future__ import annotations

from collections.abc import Iterator

from app.actions import interviews, opening
from app.actions.desks import EnumeratorDesk
from app.crypto.passphrase import DEFAULT
from app.interview.state import StopReason
from tests.bench import study
from tests.bench.figures import Bench, Figure, Times, fresh
from tests.helpers.desks import PASSPHRASE

ANSWERS_EACH, MANY = 40, 10_000


def save(bench: Bench) -> Iterator[Figure]:
    """A draft saved after each of its first 40 answers; others of it wait as drafts."""
    desk = study.laptop(bench.folder, "save", DEFAULT)
    form = desk.form(study.FORM_ID)
    for line in study.lines(3):
        waiting = interviews.start(desk, study.FORM_ID)
        for path, value in study.answers_of(form, line, ANSWERS_EACH):
            waiting.answer(path, value)
        interviews.save(desk, waiting)
    saves, snapshots, seals, largest = Times(), Times(), Times(), 0
    with fresh():
        for line in study.lines(bench.count(20)):
            session = interviews.start(desk, study.FORM_ID)
            for path, value in study.answers_of(form, line, ANSWERS_EACH):
                session.answer(path, value)
                with snapshots.one():
                    made = interviews.snapshot(session)
                largest = max(largest, len(made.payload))
                with saves.one():
                    interviews.save(desk, session)
            with seals.one():
                interviews.stop(desk, session, StopReason.LEFT)
    yield from saves.figures("save", answers=ANSWERS_EACH, largest_draft=largest, drafts_beside=3)
    yield from snapshots.figures("save, of that in the window's thread")
    yield from seals.figures("seal", drafts_beside=3)
    record = interviews.listing(desk)[0].record
    desk.close()
    unlocks, resumes = Times(), Times()
    for _ in range(bench.count(5)):
        with unlocks.one():
            again = opening.unlock(bench.folder / "save", PASSPHRASE)
        assert isinstance(again, EnumeratorDesk)
        with resumes.one():
            interviews.resume(again, record)
        again.close()
    yield unlocks.median("unlock", memory_kib=DEFAULT.memory_kib, passes=DEFAULT.passes)
    yield resumes.median("resume")


def many(bench: Bench) -> Iterator[Figure]:
    """Saving and sealing on a laptop that holds 10,000 sealed interviews already."""
    desk = study.laptop(bench.folder, "many")
    count = bench.count(MANY)
    interviews.stop(desk, interviews.start(desk, study.FORM_ID), StopReason.LEFT)
    (like,) = desk.vault.rows(interviews.SEALED)
    payload = desk.vault.read(like.id)
    with desk.vault.write() as transaction:
        for number in range(count - 1):
            summary = {**like.summary, "code": f"{number}"}
            transaction.put(interviews.SEALED, f"bench-{number}", payload, summary, pads=False)
    saves, seals, lists = Times(), Times(), Times()
    for _ in range(bench.count(50)):
        session = interviews.start(desk, study.FORM_ID)
        with saves.one():
            interviews.save(desk, session)
        with seals.one():
            interviews.stop(desk, session, StopReason.LEFT)
        with lists.one():
            interviews.listing(desk)
    desk.close()
    yield from saves.figures("save beside many", sealed=count)
    yield from seals.figures("seal beside many", sealed=count)
    yield from lists.figures("list of many", sealed=count)


def load(bench: Bench) -> Iterator[Figure]:
    """Answer lines to sealed interviews."""
    count = bench.count(401)
    path = study.some_lines(bench.folder, count)
    desk = study.laptop(bench.folder, "load")
    times = Times()
    with fresh(), times.one():
        report = interviews.load(desk, study.FORM_ID, path)
    desk.close()
    assert report.loaded == count
    yield times.rate("interview load", count)
