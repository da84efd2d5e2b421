"""A laptop's program as a child process, to be killed: it says on its standard output what it has done.

Usage: python -m tests.helpers.planted_worker work WORLD
       python -m tests.helpers.planted_worker die WORLD ACTION disk|all STEP

`work` holds one interview after the other, each state saved, and finishes them. `die` lets a copy of itself
do one action (`save`, `attach`, `finish`, `withdraw`) in a copy of WORLD for every STEP-th moment of it, and
kills it there. Moments of `disk` are before and after each call that may reach it, of `all` each call and
return.
"""

from __future__ import annotations

import base64
import os
import shutil
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

from app.actions import interviews
from app.actions.desks import EnumeratorDesk
from app.interview.session import Session
from app.interview.state import StopReason
from tests.helpers.planted import SENTENCE, World, attach, living_in, open_laptop, steps, stored

_TOUCHING = frozenset(
    word
    for line in (
        "execute executemany commit rollback fsync write pwrite seek lseek open close",
        "replace rename unlink truncate ftruncate flush posix_fadvise fcntl",
    )
    for word in line.split()
)
"""Names of functions of the interpreter that reach the disk."""


def tell(*words: object) -> None:
    print(*words, flush=True)


def tell_saved(world: World, session: Session) -> None:
    """Acknowledge a save, with what is stored of it."""
    coded = (base64.b64encode(payload).decode() for payload in stored(world, session.record_id))
    tell("saved", session.record_id, *coded)


def work(world: World) -> None:
    """Hold interviews for ever."""
    with living_in(world):
        desk = open_laptop(world)
        tell("ready")
        while True:
            session = interviews.start(desk, "planted")
            for _ in steps(session, desk=desk):
                interviews.save(desk, session)
                tell_saved(world, session)
            tell("finishing", session.record_id)
            interviews.finish(desk, session)
            tell("finished", session.record_id)


def act(desk: EnumeratorDesk, session: Session, action: str) -> None:
    """One action that writes."""
    match action:
        case "save":
            session.answer("hurt", SENTENCE * 20)
            interviews.save(desk, session)
        case "attach":
            attach(desk, session, SENTENCE * 2)
            interviews.save(desk, session)
        case "finish":
            interviews.finish(desk, session)
        case "withdraw":
            interviews.stop(desk, session, StopReason.WITHDREW, SENTENCE)


class Moments:
    """Counts the moments of what is run and, at one of them, ends the process as SIGKILL does."""

    def __init__(self, last: int, touching: bool) -> None:
        self.last = last
        self.touching = touching
        self.count = 0

    def __call__(self, _frame: FrameType, event: str, about: Any) -> None:
        if self.touching and not (event.startswith("c_") and about.__name__ in _TOUCHING):
            return
        self.count += 1
        if self.count == self.last:
            os.kill(os.getpid(), signal.SIGKILL)


def run_once(world: World, action: str, moments: Moments) -> int:
    """Do the action in `world`, and die on the way; how many moments it had if it came through."""
    with living_in(world):
        desk = open_laptop(world)
        record = interviews.interrupted(desk)
        session = interviews.resume(desk, record)
        sys.setprofile(moments)
        act(desk, session, action)
        sys.setprofile(None)
        desk.close()
    return moments.count


def forked(job: Callable[[], object]) -> int:
    """Do a job in a copy of this process; the signal that ended it, or 0."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            job()
            status = 0
        finally:
            os._exit(status)
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise SystemExit("the copy failed")
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0


def die(world: World, action: str, moments: str, step: str) -> None:
    """Tell the world of each death."""
    touching = moments == "disk"
    whole = World(world.root.parent / f"{world.root.name}-{action}-whole")
    shutil.copytree(world.root, whole.root)
    total = run_once(whole, action, Moments(0, touching))
    tell("total", total)
    for moment in range(1, total + int(step), int(step)):
        copy = World(world.root.parent / f"{world.root.name}-{action}-{moment}")
        shutil.copytree(world.root, copy.root)
        ended = forked(partial(run_once, copy, action, Moments(moment, touching)))
        tell("killed" if ended else "whole", moment, copy.root)


if __name__ == "__main__":
    given = World(Path(sys.argv[2]))
    if sys.argv[1] == "work":
        work(given)
    else:
        die(given, *sys.argv[3:])
