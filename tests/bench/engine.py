"""How quick the form and a live interview over it are, without a disk."""

from __future__ import annotations

from collections.abc import Iterator

from app.base.clock import SystemClock
from app.form.library import shipped_form
from app.form.loader import load_form, read_form
from app.interview.answers import fill
from app.interview.session import Session
from app.interview.state import Answer, Changes, DeviceInfo
from tests.bench import study
from tests.bench.figures import Bench, Figure, Times, fresh

DEVICE = DeviceInfo("bench", "R01", "bench")


def form(bench: Bench) -> Iterator[Figure]:
    """Reading and checking the study's definition."""
    source = shipped_form(study.FORM_ID)
    times = Times()
    for _ in range(bench.count(15)):
        with fresh(), times.one():
            assert read_form(source, study.FORM.name).form is not None
    yield times.median("form load", bytes=len(source))


class TimedSession(Session):
    """Takes the time of each answer."""

    times: Times
    pages: Times

    def answer(self, path: str, value: Answer | None) -> Changes:
        with self.times.one():
            changes = super().answer(path, value)
        return changes


def answer(bench: Bench) -> Iterator[Figure]:
    """Each answer of each interview of the study, and what a screen asks for after some of them."""
    read = load_form(shipped_form(study.FORM_ID), study.FORM.name)
    TimedSession.times, starts, pages = Times(), Times(), Times()
    found = study.lines(bench.count(401))
    with fresh():
        for number, line in enumerate(found):
            with starts.one():
                session = TimedSession.start(read, DEVICE, SystemClock())
            fill(session, line)
            if number % 10 == 0:
                for section in session.sections():
                    with pages.one():
                        session.page(section.name)
                        session.sections()
                        session.progress()
    yield from TimedSession.times.figures("answer", interviews=len(found))
    yield from starts.figures("interview start")
    yield from pages.figures("section page and list")
