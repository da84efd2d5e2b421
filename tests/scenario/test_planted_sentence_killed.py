"""Acceptance D after a kill: whenever the program dies, nothing that was said is readable, or left."""

from __future__ import annotations

import base64
import hashlib
import os
import random
import selectors
import shutil
import signal
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.actions import attaching, interviews
from app.interview.state import Attachment
from app.vault.index import ATTACHMENT
from tests.helpers import stranger
from tests.helpers.desks import PASSPHRASE
from tests.helpers.planted import (
    SENTENCE,
    Remains,
    World,
    drafted,
    found_in,
    living_in,
    new_laptop,
    new_pack,
    open_laptop,
    steps,
    stored,
    traces,
)

ROOT = Path(__file__).resolve().parents[2]

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL and fork"),
    pytest.mark.timeout(60),
]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A laptop that was set up and closed."""
    world = World(tmp_path / "world")
    with living_in(world):
        new_pack(world)
        new_laptop(world).close()
        yield world


def child(world: World, *words: object) -> subprocess.Popen[bytes]:
    """The worker, living in `world` with all that it prints."""
    with (world.root / "logs" / "stderr").open("ab") as errors:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.planted_worker", *map(str, words)],
            cwd=ROOT,
            env=os.environ | world.variables(),
            stdout=subprocess.PIPE,
            stderr=errors,
        )


@dataclass
class Said:
    """What the worker had acknowledged when it died."""

    begun: set[str] = field(default_factory=set)
    finished: set[str] = field(default_factory=set)
    stored: dict[str, list[bytes]] = field(default_factory=lambda: defaultdict(list))

    def hear(self, line: bytes) -> None:
        word, *rest = line.decode().split()
        if word == "saved":
            self.begun.add(rest[0])
            self.stored[rest[0]] += map(base64.b64decode, rest[1:])
        elif word == "finished":
            self.finished.add(rest[0])


def killed_after(world: World, acknowledged: int, chance: random.Random) -> Said:
    """Let the worker do some acknowledged steps, and a random part of the next; then kill it."""
    process = child(world, "work", world.root)
    assert process.stdout is not None
    said = Said()
    with process, selectors.DefaultSelector() as selector:
        assert process.stdout.readline() == b"ready\n", (world.root / "logs" / "stderr").read_text()
        for _ in range(acknowledged):
            said.hear(process.stdout.readline())
        selector.register(process.stdout, selectors.EVENT_READ)
        selector.select(chance.uniform(0, 0.03))
        process.send_signal(signal.SIGKILL)
        said_last = process.stdout.read()
        for line in said_last.splitlines(keepends=True):
            if line.endswith(b"\n"):
                said.hear(line)
    return said


def check(world: World, said: Said) -> tuple[int, int]:
    """What the kill left, before and after the next start; how many are drafts, how many sealed."""
    assert traces(world.root) == {}
    desk = open_laptop(world)
    found = {entry.record: entry.state for entry in interviews.listing(desk)}
    drafts = {record for record, state in found.items() if state is interviews.State.DRAFT}
    assert said.begun <= set(found)
    assert said.finished <= set(found) - drafts
    for record in drafts & said.begun:
        assert interviews.resume(desk, record).state("story").value == SENTENCE
        interviews.leave(desk, record)
    desk.close()
    assert traces(world.root) == {}
    rows = stranger.rows(world.data, PASSPHRASE)
    assert all(row.content is not None for row in rows)
    named = {row.number for row in rows if row.content is not None and found_in(row.content)}
    assert bool(named) == bool(drafts)
    assert set(stranger.drafts(rows)) == drafts
    remains = Remains()
    for record in set(said.stored) - drafts:
        for ciphertext in said.stored[record]:
            remains.add(ciphertext)
    # A draft that goes on was encrypted anew when another interview was finished, so it shares none of these.
    assert remains.left_in(world.root) == {}
    return len(drafts), len(found) - len(drafts)


def kill_again_and_again(world: World, rounds: int, seed: int) -> None:
    chance = random.Random(seed)
    sealed = 0
    for _ in range(rounds):
        _, sealed = check(world, killed_after(world, chance.randrange(15, 45), chance))
    assert sealed > 0


def test_killed_at_random_moments(world: World) -> None:
    kill_again_and_again(world, 1, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_killed_at_many_random_moments(world: World) -> None:
    kill_again_and_again(world, 30, seed=2)


def prepared(world: World) -> tuple[str, str, Remains]:
    """A draft that was interrupted, another one, and all ciphertexts of the first; the laptop is closed."""
    desk = open_laptop(world)
    other = drafted(desk, "Nothing that matters here")
    interviews.leave(desk, other.record_id)
    session = interviews.start(desk, "planted")
    remains = Remains()
    for _ in steps(session, desk=desk):
        interviews.save(desk, session)
        for ciphertext in stored(world):
            remains.add(ciphertext)
    desk.close()
    return session.record_id, other.record_id, remains


def die_at(world: World, action: str, moments: str, step: int) -> None:
    """Kill an action at every `step`-th of its moments, and check what each death leaves."""
    record, other, remains = prepared(world)
    process = child(world, "die", world.root, action, moments, step)
    assert process.stdout is not None
    ends = set()
    with process:
        for line in process.stdout:
            word, _, *path = line.decode().split()
            if word in ("killed", "whole"):
                left = World(Path(path[0]))
                ends.add(check_death(left, record, other, remains))
                shutil.rmtree(left.root)
    assert process.returncode == 0, (world.root / "logs" / "stderr").read_text()
    assert ends == ({False} if action in ("save", "attach") else {False, True})


def check_death(world: World, record: str, other: str, remains: Remains) -> bool:
    """Whether the interview is sealed after the next start; nothing of it may be readable before or after."""
    assert traces(world.root) == {}
    desk = open_laptop(world)
    states = {entry.record: entry.state for entry in interviews.listing(desk)}
    assert set(states) == {record, other}
    is_sealed = states[record] is not interviews.State.DRAFT
    if not is_sealed:
        assert traces(world.root) == {}
        session = interviews.resume(desk, record)
        assert session.state("story").value == SENTENCE
        paper = session.state("paper").value
        assert isinstance(paper, Attachment)
        content = attaching.content_of(desk, record, paper)
        assert content is not None
        assert hashlib.sha256(content).hexdigest() == paper.sha256
        assert len(desk.vault.rows(ATTACHMENT)) == 1
        interviews.finish(desk, session)
    assert interviews.resume(desk, other).state("story").value == "Nothing that matters here"
    desk.close()
    assert traces(world.root) == {}
    assert remains.left_in(world.root) == {}
    assert not any(found_in(row.content or b"") for row in stranger.rows(world.data, PASSPHRASE))
    return is_sealed


@pytest.mark.parametrize("action", ["finish", "attach"])
def test_killed_beside_calls_that_touch_the_disk(world: World, action: str) -> None:
    die_at(world, action, "disk", step=17)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("action", ["save", "attach", "finish", "withdraw"])
def test_killed_beside_every_call_that_touches_the_disk(world: World, action: str) -> None:
    die_at(world, action, "disk", step=1)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize(("action", "step"), [("save", 61), ("finish", 211)])
def test_killed_at_moments_spread_over_all_that_is_run(world: World, action: str, step: int) -> None:
    die_at(world, action, "all", step)


def test_the_checks_find_what_is_left_behind(world: World) -> None:
    record, other, remains = prepared(world)
    desk = open_laptop(world)
    kept = stranger.draft_ciphertexts(world.data)
    interviews.finish(desk, interviews.resume(desk, record))
    desk.close()
    assert check_death(world, record, other, remains)
    (world.data / "vault.db-old").write_bytes(kept[-1][1000:])
    with pytest.raises(AssertionError, match=r"vault\.db-old"):
        check_death(world, record, other, remains)
