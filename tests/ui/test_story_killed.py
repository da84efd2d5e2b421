"""Acceptance C: the program, killed in the middle of an interview, opens where it was with all it had saved.

A child process is the real program; this one plays the enumerator by keys and kills it at random moments:
when everything is saved, right after a key, when it says that it saves, and after a few milliseconds more.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.actions import interviews, opening, surveys
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.interviews import State
from app.exchange.sealing import open_sealed
from app.interview.record import Record
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.story_child import Child, Seen
from tests.helpers.story_interviewer import keys_for, wanted
from tests.helpers.story_paper import PAPER, sealed_answers

ROOT = Path(__file__).resolve().parents[2]
SEED = 20220212
HOW = ("saved", "at once", "saving", "soon", "typing")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[CoordinatorDesk]:
    """A coordinator's desk; the laptop that was set up from its pack is `tmp_path / "laptop"`."""
    form = (ROOT / "forms" / "labour_rights.json").read_bytes()
    desk = opening.create_survey(tmp_path / "office", "Study", [form], PASSPHRASE, CHEAP)
    surveys.write_pack(desk, tmp_path / "pack")
    opening.init_device(tmp_path / "laptop", tmp_path / "pack", "R01", PASSPHRASE, CHEAP).close()
    yield desk
    desk.close()


@pytest.fixture
def killed() -> Iterator[list[Child]]:
    """All children that were started: none outlives its test."""
    children: list[Child] = []
    yield children
    for child in children:
        child.kill()


def is_saved(seen: Seen) -> bool:
    return bool(seen["saved"].startswith("✓"))


def unlock(folder: Path, children: list[Child]) -> Child:
    """A new child, unlocked: what it opens by itself is shown."""
    child = Child(folder)
    children.append(child)
    child.wait(lambda seen: seen["page"] == "UnlockPage")
    child.press(f"'{PASSPHRASE}", "Enter")
    child.wait(lambda seen: seen["page"] != "UnlockPage" and not seen["busy"])
    return child


def begin(folder: Path, children: list[Child]) -> Child:
    """A new interview in English, saved for the first time."""
    child = unlock(folder, children)
    assert child.now["page"] == "ListPage"
    child.press("Ctrl+N")
    child.wait(lambda seen: seen["page"] == "NewPage")
    child.press("Enter")
    child.wait(lambda seen: seen["page"] == "InterviewPage" and is_saved(seen))
    return child


def step(child: Child) -> None:
    """Answer the current question from the paper and go on, pressing as fast as a program can."""
    seen = child.now
    path = seen["question"]
    seen = child.press(*keys_for(seen, wanted(PAPER, path)))
    assert seen["question"] == path
    child.press("Enter")


def die(child: Child, how: str, chance: random.Random) -> None:
    """Kill it at a moment of that kind."""
    if how == "saved":
        child.wait(is_saved)
    elif how == "typing":
        child.wait(is_saved)
        child.press(*keys_for(child.now, wanted(PAPER, child.now["question"])))
        child.watch(chance.random() / 50)
    else:
        child.wait(is_saved)
        child.send(*keys_for(child.now, wanted(PAPER, child.now["question"])), "Enter")
        if how == "saving":
            child.wait(lambda seen: seen["saved"] == "Saving…")
        elif how == "soon":
            child.watch(chance.random() / 50)
    child.kill()


def told(child: Child) -> tuple[Seen, list[Seen]]:
    """What it had shown as saved last, and all that it showed from then on."""
    shown = [seen for seen in child.seen if seen["page"] == "InterviewPage"]
    last = max(i for i, seen in enumerate(shown) if is_saved(seen))
    return shown[last], shown[last:]


def compare(dead: Child, child: Child) -> None:
    """The new child stands at the same question with everything that was shown as saved."""
    saved, later = told(dead)
    on_screen = {path for path, answer in saved["shown"].items() if answer is not None}
    assert on_screen == set(saved["answers"]) & set(saved["shown"]), (
        "said to be saved, but it is not even known"
    )
    seen = child.now
    assert seen["page"] == "InterviewPage", "it does not open the interview that was open"
    assert (seen["question"], seen["answers"]) in [(one["question"], one["answers"]) for one in later]
    if len(later) == 1:
        assert seen["question"] == saved["question"]
        assert seen["shown"] == saved["shown"]
    for path, answer in saved["answers"].items():
        assert seen["answers"].get(path) in [one["answers"].get(path) for one in later], (path, answer)
    child.wait(lambda now: now.get("has_keyboard", False) and now["in_sight"] and is_saved(now))
    assert child.now["framed"] == seen["question"]


def play(folder: Path, children: list[Child], kills: int) -> Child:
    """An interview with `kills` deaths on its way."""
    chance = random.Random(SEED)
    child = begin(folder, children)
    for number in range(kills):
        for _ in range(chance.randint(1, 4)):
            if child.now["view"] == "questions":
                step(child)
        if child.now["view"] != "questions":
            child.press("Esc")
        dead = child
        die(dead, HOW[number % len(HOW)], chance)
        child = unlock(folder, children)
        compare(dead, child)
    return child


@pytest.mark.timeout(60)
def test_after_a_kill_the_interview_opens_where_it_was(
    office: CoordinatorDesk, killed: list[Child], tmp_path: Path
) -> None:
    play(tmp_path / "laptop", killed, len(HOW))


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_thirty_kills_cost_no_saved_answer_and_the_interview_is_sealed_whole(
    office: CoordinatorDesk, killed: list[Child], tmp_path: Path
) -> None:
    child = play(tmp_path / "laptop", killed, 30)
    while child.now["view"] == "questions":
        step(child)
    assert (child.now["view"], child.now["open"]) == ("review", 0)
    child.press("Ctrl+Enter")
    child.wait(lambda seen: seen["page"] == "ListPage" and not seen["busy"])
    child.kill()
    desk = opening.unlock(tmp_path / "laptop", PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    (entry,) = interviews.listing(desk)
    assert entry.state is State.SEALED
    record = Record.from_bytes(open_sealed(desk.vault.read(entry.record), [office.identity]))
    desk.close()
    assert record.answers == sealed_answers()
