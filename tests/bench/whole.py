"""A whole survey on one laptop: 10,000 interviews of 200 answers, finished, listed, handed over, merged."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from app.actions import handover, interviews, merging, opening, surveys
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.exchange import bundle
from app.interview.session import Session
from tests.bench.figures import Bench, Figure, Times, fresh, peak_memory
from tests.helpers.desks import CHEAP, PASSPHRASE

MANY, ANSWERS, TIMED = 10_000, 200, 200
"""Interviews in all, answers in each, and how many of them are answered one by one and timed."""

_SECTIONS = 10


def form() -> bytes:
    """Two hundred questions in ten sections: whole numbers, choices, texts."""
    each = ANSWERS // _SECTIONS
    definition = {
        "format": "dala-form/1",
        "form_id": "whole",
        "version": "1",
        "title": {"en": "A whole survey"},
        "languages": {"en": "English"},
        "default_language": "en",
        "choices": {"list": [{"name": f"c{n}", "label": {"en": f"Choice {n}"}} for n in range(1, 6)]},
        "survey": [
            {
                "type": "group",
                "name": f"s{section}",
                "label": {"en": f"Section {section}"},
                "children": [_question(f"q{section}_{number}", number) for number in range(each)],
            }
            for section in range(_SECTIONS)
        ],
    }
    return json.dumps(definition).encode()


def _question(name: str, number: int) -> dict[str, object]:
    kind = ("integer", "select_one", "text", "integer")[number % 4]
    found: dict[str, object] = {"type": kind, "name": name, "label": {"en": f"Question {name}"}}
    return found | {"list_name": "list"} if kind == "select_one" else found


def whole(bench: Bench) -> Iterator[Figure]:
    """Finish beside 10,000 others; open the list; write the bundle; verify and merge it."""
    count = bench.count(MANY, TIMED)
    desk, office = _desks(bench.folder)
    _fill(desk, count - TIMED)
    finishes = Times()
    with fresh():
        for _ in range(TIMED):
            session = _answered(desk)
            interviews.save(desk, session)
            with finishes.one():
                interviews.finish(desk, session)
    yield from finishes.figures("whole: finish", sealed=count, answers=ANSWERS)
    desk.close()
    opened, listed, written, verified, added = Times(), Times(), Times(), Times(), Times()
    with fresh():
        with opened.one():
            again = opening.unlock(bench.folder / "laptop", PASSPHRASE)
        assert isinstance(again, EnumeratorDesk)
        with listed.one():
            found = interviews.listing(again)
        assert len(found) == count
        stick = bench.folder / "stick"
        stick.mkdir()
        with written.one():
            handover.write_bundle(again, stick)
    again.close()
    parts = sorted(stick.iterdir())
    size = sum(path.stat().st_size for path in parts)
    yield opened.median("whole: unlock", interviews=count)
    yield listed.median("whole: list", interviews=count)
    yield written.median("whole: bundle", interviews=count, parts=len(parts), bytes=size)
    with fresh():
        with verified.one():
            for path in parts:
                bundle.verify(path, [office.identity])
        with added.one():
            report = merging.add_bundles(office, parts)
    assert report.interviews == count
    office.close()
    yield verified.median("whole: verify", interviews=count)
    yield added.median("whole: merge", interviews=count)
    both = (sum(verified.seconds) + sum(added.seconds)) * 1000
    yield Figure("whole: verify and merge", both, "ms", {"n": 1, "interviews": count})
    peak = peak_memory()
    yield Figure("whole: peak memory", peak, "MiB", {"n": 1})


def _desks(folder: Path) -> tuple[EnumeratorDesk, CoordinatorDesk]:
    pack = folder / "survey.dala-pack"
    office = opening.create_survey(folder / "office", "Whole", [form()], PASSPHRASE, CHEAP)
    surveys.write_pack(office, pack)
    return opening.init_device(folder / "laptop", pack, "R01", PASSPHRASE, CHEAP), office


def _answered(desk: EnumeratorDesk) -> Session:
    session = interviews.start(desk, "whole")
    for path in session.asked():
        kind = session.form.nodes[path].kind.value
        session.answer(path, {"integer": 41, "select_one": "c3"}.get(kind, "Two or three words of an answer"))
    return session


def _fill(desk: EnumeratorDesk, count: int) -> None:
    """That many sealed interviews, each with an id of its own and the content of one that was answered."""
    like = _answered(desk).finish()
    for _ in range(count):
        interviews.seal(desk, desk.form("whole"), replace(like, record=str(uuid4())))
