"""Acceptance E: the memory of the locked program holds no answer, no key, no passphrase. Linux only.

The program is a child process. Its whole memory is read from outside, which needs the right to do so: where
that is missing the test fails and says which, it is never passed over.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.actions import opening, surveys
from tests.helpers import process_memory, stranger
from tests.helpers.desks import CHEAP
from tests.helpers.story_child import Child

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows a process's memory as a file"),
    pytest.mark.timeout(120),
]

PASSPHRASE = "otter quarry velvet tundra nine"
ANSWERS = {
    "latin": "Passport kept by the landlord since May",
    "cyrillic": "Паспорт у хозяина с мая, ударил",
}
TYPED_LAST = "Half a sentence that nobody confirmed"

FORM = {
    "format": "dala-form/1",
    "form_id": "memory",
    "version": "1",
    "default_language": "en",
    "title": {"en": "Memory"},
    "languages": {"en": "English"},
    "survey": [
        {"type": "text", "name": "latin", "label": {"en": "What happened?"}},
        {"type": "text", "name": "cyrillic", "label": {"en": "And then?"}},
        {"type": "text", "name": "last", "label": {"en": "Anything else?"}},
    ],
}

IN_PLACE = """
from tests.helpers import driven_program as driven
begin = driven.DrivenProgram.__init__
driven.DrivenProgram.__init__ = lambda self, *a, **k: begin(self, *a, **(k | {"fresh": False}))
driven.main()
"""
"""The program with a lock that only shows another page, as if closing the vault were enough."""


@pytest.fixture
def laptop(tmp_path: Path) -> Path:
    """A laptop that is set up for the form, by a process that is not looked into."""
    desk = opening.create_survey(tmp_path / "desk", "Memory", [json.dumps(FORM).encode()], PASSPHRASE, CHEAP)
    surveys.write_pack(desk, tmp_path / "memory.dala-pack")
    desk.close()
    opening.init_device(tmp_path / "laptop", tmp_path / "memory.dala-pack", "R03", PASSPHRASE, CHEAP).close()
    return tmp_path / "laptop"


@pytest.fixture
def children() -> Iterator[list[Child]]:
    started: list[Child] = []
    yield started
    for child in started:
        child.kill()


def interviewed(child: Child) -> Child:
    """Unlock, and answer; the last answer is typed, and no key says that it is finished."""
    child.wait(lambda seen: seen["page"] == "UnlockPage")
    child.press(f"'{PASSPHRASE}", "Enter")
    child.wait(lambda seen: seen["page"] == "ListPage" and not seen["busy"])
    child.press("Ctrl+N")
    child.wait(lambda seen: seen["page"] == "InterviewPage")
    for answer in ANSWERS.values():
        child.press(f"'{answer}", "Enter")
    child.press(f"'{TYPED_LAST}")
    return child


def lock(child: Child) -> None:
    child.lock("Ctrl+L")
    child.wait(lambda seen: seen["page"] == "UnlockPage" and not seen["busy"])


def patterns(folder: Path) -> dict[str, bytes]:
    """What must not be there: answers and passphrase in every way that memory has them, and all keys."""
    found: dict[str, bytes] = {}
    for name, text in (*ANSWERS.items(), ("typed last", TYPED_LAST)):
        # A piece of it is enough: a text need not lie in one stretch.
        found |= process_memory.written_as(name, text[: len(text) // 2])
        found |= process_memory.written_as(f"rest of {name}", text[len(text) // 2 :])
    found |= process_memory.written_as("passphrase", PASSPHRASE)
    keys = stranger.keys(folder, PASSPHRASE)
    found |= process_memory.key_as("data key", keys.data_key)
    for kind, generations in (("epoch", keys.epochs), ("outbox", keys.outboxes)):
        for generation, key in generations.items():
            found |= process_memory.key_as(f"{kind} key {generation}", key)
    return found


def look(pid: int, wanted: dict[str, bytes], *, everywhere: bool = True) -> set[str]:
    try:
        return process_memory.found(pid, wanted, everywhere=everywhere)
    except PermissionError:
        pytest.fail(process_memory.RIGHT)


def test_the_locked_program_holds_no_answer_no_key_no_passphrase(laptop: Path, children: list[Child]) -> None:
    children.append(Child(laptop))
    child = interviewed(children[0])
    wanted = patterns(laptop)
    open_now = look(child.pid, wanted, everywhere=False)
    for expected in ("latin as utf-8", "cyrillic as utf-16-le", "typed last as utf-16-le", "data key"):
        assert expected in open_now, "the unlocked program holds it: a search that does not find it is blind"
    pid = child.pid
    lock(child)
    assert child.pid == pid, "it is the same program to the system, and another memory"
    assert child.now["dumpable"] == 0
    assert look(pid, wanted | patterns(laptop)) == set()
    child.press(f"'{PASSPHRASE}", "Enter")
    child.wait(lambda seen: seen["page"] == "InterviewPage")
    assert child.now["answers"] == {**ANSWERS, "last": TYPED_LAST}, "nothing that was typed is lost"


def test_a_lock_that_keeps_the_process_keeps_the_answers(laptop: Path, children: list[Child]) -> None:
    def in_place(command: list[str]) -> list[str]:
        at = command.index("-m")
        return [*command[:at], "-c", IN_PLACE, *command[at + 2 :]]

    children.append(Child(laptop, in_place))
    child = interviewed(children[0])
    wanted = patterns(laptop)
    child.press("Ctrl+L")
    child.wait(lambda seen: seen["page"] == "UnlockPage" and not seen["busy"])
    answers = {name: pattern for name, pattern in wanted.items() if "key" not in name}
    assert look(child.pid, answers, everywhere=False)


def test_where_the_right_is_missing_the_test_fails_and_says_which(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_arguments: object) -> int:
        raise PermissionError

    monkeypatch.setattr(process_memory.os, "open", refused)
    with pytest.raises(pytest.fail.Exception, match="CAP_SYS_PTRACE"):
        look(1, {"any": b"any"})
