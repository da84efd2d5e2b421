"""A whole interview with the real program writes to its data folder only, and opens nothing an answer names.

The program runs under strace (Linux; `apt-get install strace`, no further right is needed), its window
offscreen.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.actions import interviews, opening, surveys
from app.actions.desks import EnumeratorDesk
from app.actions.interviews import State
from tests.helpers import strace
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.planted import SENTENCE, World, traces
from tests.helpers.story_child import Child
from tests.helpers.strace import Call

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's"),
    pytest.mark.timeout(60),
]

ROOT = Path(__file__).resolve().parents[2]

EXCEPTIONS = {
    "/dev/null": "what is written there is gone",
    "home/.cache/fontconfig": "fontconfig lists the system's fonts there where nobody did before",
}
"""All that may be written outside the data folder, `home` being the user's: at most five, with reasons."""

PLANT = "planted-path-XYZ"
"""A part of every path that the form or an answer names."""


def _answers(planted: Path) -> dict[str, str]:
    """Answers to text questions that look like paths; the first is what must be readable nowhere."""
    return {
        "story": SENTENCE,
        "plain": str(planted),
        "url": planted.as_uri(),
        "parent": f"../../{PLANT}",
        "windows": f"..\\..\\{PLANT}\\x.txt",
        "share": f"\\\\{PLANT}\\share",
        "home": f"~/{PLANT}.csv",
        "picture": f"<img src='{planted}'>",
        "style": f"url({planted})",
    }


def _form(planted: Path) -> dict[str, Any]:
    """A form whose every text looks like a path, with choices in a file of such a name."""
    texts = [
        f"<img src='{planted.as_uri()}'> {planted}",
        f"[x]({planted})",
        f"file:///{PLANT}",
        f"..\\{PLANT}",
        f"qrc:/{PLANT}",
    ]
    return {
        "format": "dala-form/1",
        "form_id": PLANT,
        "version": f"../{PLANT}",
        "default_language": "en",
        "title": {"en": f"{planted}"},
        "languages": {"en": "English"},
        "instance_name": "concat(${plain}, ${url})",
        "choices": {
            "near": [
                {"name": f"a{n}-{PLANT}", "label": {"en": f"<img src='{planted}'> {n}"}} for n in range(2)
            ],
            "far": {"file": f"{PLANT}.csv"},
        },
        "survey": [
            {"type": "note", "name": "told", "label": {"en": f"![]({planted.as_uri()}) ${{plain}}"}},
            {"type": "select_one", "list_name": "near", "name": "near", "label": {"en": str(planted)}},
            {"type": "select_one", "list_name": "far", "name": "far", "label": {"en": f"/{PLANT}"}},
            *(
                {
                    "type": "text",
                    "name": name,
                    "label": {"en": texts[number % len(texts)]},
                    "hint": {"en": texts[(number + 1) % len(texts)]},
                }
                for number, name in enumerate(_answers(planted))
            ),
        ],
    }


@dataclass
class Field:
    """A laptop that was set up for that form, and what the program did on it."""

    world: World
    planted: Path
    calls: list[Call] = field(default_factory=list)

    def interview(self, weakness: str = "") -> None:
        """Finish an interview by keys, begin another, lock, close; `weakness` is code to run first."""
        trace = self.world.root.parent / "trace"
        child = Child(self.world.data, partial(_watched, trace, weakness), self.world.variables())
        try:
            _hold_interview(child, _answers(self.planted / "x.png"))
            _begin_and_lock(child)
            child.end()
        finally:
            child.kill()
        self.calls = list(strace.calls(trace, failed=True))

    def outside(self) -> set[str]:
        """What was written, made, moved or removed outside the data folder and the exceptions."""
        inside = [self.world.data, *(self.world.root / name for name in EXCEPTIONS)]
        touched = {path for call in self.calls if _writes(call) for path in _paths(call)}
        return {str(path) for path in touched if not any(path.is_relative_to(one) for one in inside)}

    def opened(self) -> set[str]:
        """The paths of form and answers of which any call tried something."""
        paths = {path for call in self.calls for path in _paths(call)}
        return {str(path) for path in paths if PLANT in path.name or path.is_relative_to(self.planted)}


def _watched(trace: Path, weakness: str, command: list[str]) -> list[str]:
    if weakness:
        at = command.index("-m")
        code = f"{weakness}\nfrom tests.helpers.driven_program import *\nmain()"
        command = [*command[:at], "-c", code, *command[at + 2 :]]
    return strace.command(trace, strace.NAMES, *command)


def _hold_interview(child: Child, answers: dict[str, str]) -> None:
    child.wait(lambda seen: seen["page"] == "UnlockPage")
    child.press(f"'{PASSPHRASE}", "Enter")
    child.wait(lambda seen: seen["page"] == "ListPage" and not seen["busy"])
    child.press("Ctrl+N")
    child.wait(lambda seen: seen["page"] == "InterviewPage")
    while child.now["view"] == "questions":
        path = child.now["question"]
        if path in answers:
            child.press(f"'{answers[path]}")
            assert child.now["shown"][path] == answers[path]
        elif child.now["caps"]:
            child.press("1")
        child.press("Enter")
        child.wait(lambda seen, path=path: seen["question"] != path or seen["view"] != "questions")
    assert (child.now["view"], child.now["open"]) == ("review", 0)
    assert {path: child.now["answers"][path] for path in answers} == answers
    child.press("Ctrl+Enter")
    child.wait(lambda seen: seen["page"] == "ListPage" and not seen["busy"])


def _begin_and_lock(child: Child) -> None:
    """A second interview is begun; its first answer stands on the screen when the program is locked."""
    child.press("Ctrl+N")
    child.wait(lambda seen: seen["page"] == "InterviewPage")
    while child.now["question"] != "story":
        child.press("Enter")
    child.press(f"'{SENTENCE}")
    child.lock("Ctrl+L")
    child.wait(lambda seen: seen["page"] == "UnlockPage" and not seen["busy"])


def _paths(call: Call) -> Iterator[Path]:
    for text in call.texts:
        yield Path(ROOT, text.decode("utf-8", "surrogateescape"))


def _writes(call: Call) -> bool:
    """Whether the call changed what is on a disk, or would have if it had been allowed to."""
    if call.name.startswith("open"):
        flags = " ".join(call.words)
        return any(flag in flags for flag in ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"))
    return True


@pytest.fixture
def laptop(tmp_path: Path) -> Field:
    """A laptop of a survey whose form has those texts; what they name is there, to be opened."""
    planted = tmp_path / PLANT
    planted.mkdir()
    for name in ("x.txt", "x.png"):
        (planted / name).write_text("planted")
    (tmp_path / f"{PLANT}.csv").write_text("name,label\nb1,One\nb2,Two\n")
    (tmp_path / "form.json").write_text(json.dumps(_form(planted / "x.png")))
    office = opening.create_survey(
        tmp_path / "office", f"../{PLANT}", [tmp_path / "form.json"], PASSPHRASE, CHEAP
    )
    surveys.write_pack(office, tmp_path / "pack")
    office.close()
    world = World(tmp_path / "world").make()
    opening.init_device(world.data, tmp_path / "pack", "R01", PASSPHRASE, CHEAP).close()
    return Field(world, planted)


def test_an_interview_writes_to_its_data_folder_only(laptop: Field) -> None:
    laptop.interview()
    assert len(EXCEPTIONS) <= 5
    assert laptop.outside() == set()
    assert laptop.opened() == set()
    # Neither the data folder nor any exception holds what was said.
    assert traces(laptop.world.root) == {}
    desk = opening.unlock(laptop.world.data, PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    assert [entry.state for entry in interviews.listing(desk)] == [State.DRAFT, State.SEALED]
    desk.close()


LEAKY = """
import tempfile
from app.interview.session import Session
answer = Session.answer
def leak(session, path, value):
    if isinstance(value, str) and "planted" in value:
        with tempfile.TemporaryFile("w") as file:
            file.write(value)
        try:
            open(value).close()
        except OSError:
            pass
    return answer(session, path, value)
Session.answer = leak
"""
"""A program that writes what is typed to a temporary file, and opens what it names."""


def test_a_program_that_keeps_a_temporary_file_is_found(laptop: Field) -> None:
    laptop.interview(LEAKY)
    found = laptop.outside()
    assert found
    assert all(Path(path).is_relative_to(laptop.world.root / "temp") for path in found)
    assert str(laptop.planted / "x.png") in laptop.opened()
    assert any(path.endswith(f"../{PLANT}") for path in laptop.opened())
