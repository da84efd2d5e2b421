"""No acknowledged save is lost, and no destroyed key is left, whenever the power goes.

The real process is recorded while it works; then every state that a cut can leave on the disk is made, and
the real vault opens it. The model of the disk is in tests/helpers/power_cut.py. Needs strace.
"""

from __future__ import annotations

import itertools
import json
import random
import shutil
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.actions import opening, surveys
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.planted import FORM
from tests.helpers.power_cut import SECTOR, Change, Disk, Files, Naming, lay_out, selections, torn
from tests.helpers.power_cut_judge import judged, needs_mending
from tests.helpers.power_cut_record import Cut, Recording, cuts, record
from tests.helpers.power_cut_worker import STORIES, WEAKNESSES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's")

SEED = 20220212
QUICK = 120
"""States of each story in the reduced form."""

AGAIN = 8
"""States that a second cut meets while they are mended."""

FORMATS = Path(__file__).resolve().parents[1] / "formats"

Recorder = Callable[..., Recording]


@pytest.fixture
def recorded(tmp_path: Path) -> Recorder:
    """Records a story, with a weakness or none, on a disk of its own."""
    office = opening.create_survey(
        tmp_path / "office", "Planted", [json.dumps(FORM).encode()], PASSPHRASE, CHEAP
    )
    surveys.write_pack(office, tmp_path / "pack")
    office.close()

    worlds = itertools.count()

    def made(*words: str, begins: Files | None = None) -> Recording:
        world = tmp_path / f"disk-{next(worlds)}"
        (world / "stick").mkdir(parents=True)
        lay_out(begins or {"survey.dala-pack": (tmp_path / "pack").read_bytes()}, world)
        if words[0] == "upgrade":
            shutil.copytree(FORMATS / "vault-2", world / "data")
        return record(world, list(words), tmp_path / "trace", office.identity)

    return made


def mixed(made: Recording, **how: int) -> list[Cut]:
    """The states in an order that soon has some after each acknowledgement."""
    states = list(cuts(made, SEED, **how))
    random.Random(SEED).shuffle(states)
    turns: dict[int, Iterator[int]] = defaultdict(itertools.count)
    return sorted(states, key=lambda cut: next(turns[cut.moment.told]))


def prove(made: Recording, states: list[Cut], folder: Path) -> None:
    for number, fault in enumerate(judged(made, states, folder), 1):
        assert not fault, f"state {number} of {len(states)}: {fault}"


@pytest.mark.parametrize("story", ["short", "confirmed"])
def test_no_cut_of_the_power_loses_a_save_or_keeps_a_key(
    recorded: Recorder, tmp_path: Path, story: str
) -> None:
    made = recorded(story)
    states = mixed(made, samples=3)
    assert len(states) > QUICK
    assert {cut.moment.told for cut in states[:QUICK]} == set(range(len(made.told) + 1))
    prove(made, states[:QUICK], tmp_path / "state")


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("story", sorted(set(STORIES) - {"reopen"}))
def test_no_cut_loses_anything_in_all_states(recorded: Recorder, tmp_path: Path, story: str) -> None:
    """Every selection where up to 8 sectors wait; where there are more, as many samples at each moment."""
    made = recorded(story)
    states = mixed(made, few=8, samples={"long": 40, "keys": 40, "confirmed": 60}.get(story, 200))
    assert len(states) > 1_000
    prove(made, states, tmp_path / "state")


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("story", ["short", "confirmed", "upgrade"])
def test_a_second_cut_while_the_first_is_mended_loses_nothing(
    recorded: Recorder, tmp_path: Path, story: str
) -> None:
    """The program is recorded as it opens what a cut left, and cut again."""
    left = [cut for cut in mixed(recorded(story)) if needs_mending(cut)][:AGAIN]
    assert len(left) == AGAIN
    flushed = 0
    for cut in left:
        again = recorded("reopen", begins=cut.files)
        flushed += len(again.moments)
        prove(again, mixed(again)[:QUICK], tmp_path / "state")
    assert flushed > 3 * AGAIN, "nothing was mended"


FOUND = {
    "synchronous=NORMAL": ("short", "of another content ['draft']"),
    "synchronous=OFF": ("short", "lost"),
    "old epochs are kept": ("short", "a key of type 3 that was destroyed"),
    "old outboxes are kept": ("confirmed", "a key of type 5 that was destroyed"),
    "old passphrases are kept": ("keys", "a key of type 2 that was destroyed"),
    "pages are not flushed": ("short", "vault.key: epoch"),
    "the folder's name is not flushed": ("short", "lost: the whole vault"),
}
"""In which story a weakness must show itself, and as what."""


def weakened(recorded: Recorder, folder: Path, weakness: str) -> None:
    story, fault = FOUND[weakness]
    made = recorded(story, weakness)
    states = mixed(made)
    found = next((one for one in judged(made, states, folder) if fault in one), "")
    assert found, f"none of {len(states)} states shows it"


def test_the_proof_finds_what_weaker_settings_lose(recorded: Recorder, tmp_path: Path) -> None:
    weakened(recorded, tmp_path / "state", "synchronous=NORMAL")


def test_the_proof_finds_a_key_that_was_not_wiped(recorded: Recorder, tmp_path: Path) -> None:
    weakened(recorded, tmp_path / "state", "old epochs are kept")


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("weakness", sorted(WEAKNESSES))
def test_the_proof_finds_each_weakness(recorded: Recorder, tmp_path: Path, weakness: str) -> None:
    weakened(recorded, tmp_path / "state", weakness)


def test_a_write_that_is_not_flushed_comes_in_any_selection_of_its_sectors() -> None:
    disk = Disk({1: b"old " * 300}, {"f": 1}, [Change(1, 100, b"n" * 1000)])
    assert [len(one.data) for one in torn(disk.pending) if isinstance(one, Change) and one.data] == [
        SECTOR - 100,
        SECTOR,
        1100 - 2 * SECTOR,
    ]
    found = {disk.files(chosen)["f"] for chosen in selections(disk, random.Random(1), few=8, samples=0)}
    assert len(found) == 8
    disk.flush_file(1)
    assert {disk.files(chosen)["f"] for chosen in selections(disk, random.Random(1), 8, 0)} == {
        (b"old " * 25 + b"n" * 1000 + b"old " * 25)
    }


def test_a_name_that_is_not_flushed_may_be_undone() -> None:
    disk = Disk({1: b"old", 2: b"new"}, {"f": 1, "f.part": 2})
    disk.pending.append(Naming((("f.part", None), ("f", 2)), frozenset({"."})))
    found = [disk.files(chosen) for chosen in selections(disk, random.Random(1), few=8, samples=0)]
    assert found == [{"f": b"old", "f.part": b"new"}, {"f": b"new"}]
    disk.flush_folder(".")
    assert disk.files([]) == {"f": b"new"}
