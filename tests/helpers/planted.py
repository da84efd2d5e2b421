"""A sentence that a respondent said, a form with places for it, and a search for its traces."""

from __future__ import annotations

import base64
import json
import logging
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pytest

from app.actions import attaching, interviews, opening, taking
from app.actions.desks import EnumeratorDesk
from app.exchange import pack as packs
from app.interview.session import Session
from tests.helpers import stranger
from tests.helpers.desks import CHEAP, PASSPHRASE

SENTENCE = "Паспорт у хозяина с мая, ол мені ұрды — Жетісу үйі №7, ok?"

_PIECE, _STEP = 12, 6
"""Any 18 letters of the sentence hold one whole piece: it need not lie in a file in one go to be found."""

_STRETCH = 24
"""Any 48 bytes of a ciphertext hold one whole stretch of it."""


def _base64_of(plain: bytes) -> Iterator[bytes]:
    """What of the text is the same in every base64 that has it, whichever of three places it begins at."""
    for before in range(3):
        coded = base64.b64encode(bytes(before) + plain)
        kept = coded[-(-before * 8 // 6) : (before + len(plain)) * 8 // 6]
        yield kept
        yield kept.replace(b"+", b"-").replace(b"/", b"_")


def disguises(text: str) -> dict[str, bytes]:
    """The ways in which a text could lie in a file, by name."""
    plain = {code: text.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")}
    found = {**plain, "cp1251": text.encode("cp1251", "replace")}
    escaped = json.dumps(text)[1:-1]
    found |= {"json": escaped.encode(), "json twice": json.dumps(escaped)[1:-1].encode()}
    found["JSON"] = "".join(c if c.isascii() else f"\\u{ord(c):04X}" for c in text).encode()
    for code in ("utf-8", "utf-16-le"):
        for number, coded in enumerate(_base64_of(plain[code])):
            found[f"base64 {number} of {code}"] = coded
        found[f"hex of {code}"] = plain[code].hex().encode()
        found[f"HEX of {code}"] = plain[code].hex().upper().encode()
    found["bytes as Python shows them"] = repr(plain["utf-8"])[2:-1].encode()
    found["percent"] = quote(text).encode()
    return found


def _pieces(text: str) -> Iterator[str]:
    yield from (text[at : at + _PIECE] for at in range(0, len(text) - _PIECE + 1, _STEP))


_PATTERNS = {
    pattern: name
    for piece in _pieces(SENTENCE)
    for name, pattern in disguises(piece).items()
    if len(pattern) >= 10 and pattern.count(b"?") < 3
}


def found_in(raw: bytes) -> set[str]:
    """The disguises in which any part of the sentence lies in these bytes."""
    return {name for pattern, name in _PATTERNS.items() if pattern in raw}


def files_of(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file below a folder: its path, and its name and content as bytes."""
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        yield name, os.fsencode(name) + b"\0" + (path.read_bytes() if path.is_file() else b"")


def traces(folder: Path) -> dict[str, set[str]]:
    """The files that hold any part of the sentence, and how. Journals, locks and names are searched too."""
    return {name: how for name, raw in files_of(folder) if (how := found_in(raw))}


class Remains:
    """Ciphertexts that a test has seen, to be looked for again."""

    def __init__(self, ciphertexts: Iterable[bytes] = ()) -> None:
        self._stretches: set[bytes] = set()
        for ciphertext in ciphertexts:
            self.add(ciphertext)

    def add(self, ciphertext: bytes) -> None:
        whole = range(0, len(ciphertext) - _STRETCH + 1, _STRETCH)
        self._stretches.update(ciphertext[at : at + _STRETCH] for at in whole)

    def __len__(self) -> int:
        return len(self._stretches)

    def left_in(self, folder: Path) -> dict[str, int]:
        """The files that hold 48 bytes in a row of any of the ciphertexts, and how many stretches of 24."""
        found = {}
        for name, raw in files_of(folder):
            windows = {raw[at : at + _STRETCH] for at in range(len(raw) - _STRETCH + 1)}
            if met := len(windows & self._stretches):
                found[name] = met
        return found


@dataclass(frozen=True)
class World:
    """All places that a program may write to: data folder, the system's temporary one, home, logs."""

    root: Path

    @property
    def data(self) -> Path:
        return self.root / "data"

    @property
    def pack(self) -> Path:
        return self.root / "survey.dala-pack"

    @property
    def log(self) -> Path:
        return self.root / "logs" / "everything.log"

    def variables(self) -> dict[str, str]:
        """What makes a program believe that there are no other places."""
        temporary = dict.fromkeys(("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"), str(self.root / "temp"))
        folders = ["HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_CACHE_HOME"]
        folders += ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"]
        return temporary | dict.fromkeys(folders, str(self.root / "home"))

    def make(self) -> World:
        for name in ("temp", "home", "logs"):
            (self.root / name).mkdir(parents=True, exist_ok=True)
        return self


@contextmanager
def living_in(world: World) -> Iterator[World]:
    """Keep this process within `world` and write all that any library logs, at every level, there."""
    world.make()
    handler = logging.FileHandler(world.log, encoding="utf-8")
    root = logging.getLogger()
    level = root.level
    with pytest.MonkeyPatch.context() as patch:
        for name, value in world.variables().items():
            patch.setenv(name, value)
        patch.setattr(tempfile, "tempdir", None)
        root.addHandler(handler)
        root.setLevel(logging.DEBUG)
        try:
            yield world
        finally:
            root.setLevel(level)
            root.removeHandler(handler)
            handler.close()


FORM = {
    "format": "dala-form/1",
    "form_id": "planted",
    "version": "1",
    "default_language": "en",
    "title": {"en": "Planted"},
    "languages": {"en": "English"},
    "special_values": {"refused": {"code": -99, "label": {"en": "Refused"}}},
    "instance_name": "concat('Visit ', ${story})",
    "choices": {"site": [{"name": "almaty", "label": {"en": "Almaty"}}]},
    "survey": [
        {"type": "integer", "name": "number", "label": {"en": "Number"}, "default": "next_number()"},
        {"type": "select_one", "list_name": "site", "name": "site", "label": {"en": "Where?"}},
        {"type": "text", "name": "story", "label": {"en": "What happened?"}, "required": True},
        {"type": "calculate", "name": "again", "calculation": "concat(${story}, ' ', ${who})"},
        {"type": "note", "name": "told", "label": {"en": "You said: ${story}"}},
        {"type": "text", "name": "who", "label": {"en": "Who?"}, "pii": "name", "default": "last('who')"},
        {
            "type": "text",
            "name": "hurt",
            "label": {"en": "How?"},
            "sensitive": True,
            "default": "last('hurt')",
        },
        {"type": "text", "name": "phone", "label": {"en": "Phone?"}, "pii": "contact"},
        {
            "type": "text",
            "name": "town",
            "label": {"en": "Town?"},
            "checks": [
                {
                    "expr": "string-length(.) < 9",
                    "severity": "warning",
                    "message": {"en": "Is that “${town}”?"},
                }
            ],
        },
        {"type": "integer", "name": "age", "label": {"en": "Age?"}, "constraint": ". < 120"},
        {"type": "date", "name": "since", "label": {"en": "Since when?"}},
        {
            "type": "repeat",
            "name": "child",
            "label": {"en": "Child"},
            "row_title": "${child_name}",
            "children": [{"type": "text", "name": "child_name", "label": {"en": "Name?"}}],
        },
        {"type": "text", "name": "hidden", "label": {"en": "Then?"}, "relevant": "${site} = 'almaty'"},
        {"type": "file", "name": "paper", "label": {"en": "A paper?"}},
    ],
}
"""A text may go into each kind of place: plain, pii, sensitive, repeated, hidden, unreadable, a title."""


def attach(desk: EnumeratorDesk, session: Session, text: str) -> None:
    """Attach a paper whose name and content are that text."""
    node = session.state("paper").node
    taken = taking.prepared(node, f"{text}.txt", text.encode() * 99)
    attaching.keep(desk, session.record_id, taken)
    session.answer("paper", taken.attachment)


def steps(session: Session, sentence: str = SENTENCE, desk: EnumeratorDesk | None = None) -> Iterator[None]:
    """Type the sentence wherever there is a place for it; a save may follow each step.

    With a desk two papers that hold the sentence are attached, the second in place of the first.
    """
    if desk is not None:
        attach(desk, session, sentence + "!")
        yield
    for path in ("story", "who", "hurt", "phone", "town", "age", "since"):
        session.answer(path, sentence)
        yield
    session.confirm("town", 0, sentence)
    session.remark("site", sentence)
    yield
    session.add_row("child")
    session.answer("child[1]/child_name", sentence)
    yield
    session.answer("site", "almaty")
    session.answer("hidden", sentence)
    yield
    session.answer("site", None)
    yield
    if desk is not None:
        attach(desk, session, sentence)
        yield
    session.answer("age", None)
    session.answer("since", None)
    session.remark("story", sentence * 40)
    yield


def line(sentence: str = SENTENCE) -> dict[str, object]:
    """The same as an answers line."""
    texts = dict.fromkeys(("story", "who", "hurt", "phone", "town", "hidden"), sentence)
    rows = [{"child_name": sentence}]
    notes = {"_confirm": {"town": sentence}, "_remarks": {"site": sentence}}
    return {**texts, "site": "almaty", "child": rows, **notes}


def stored(world: World, record: str = "") -> list[bytes]:
    """All ciphertexts of drafts, of the list that names them, and of their files, or of one draft's files.

    Another interview's finish encrypts drafts anew, but not their files, which have keys of their own.
    """
    files = stranger.file_ciphertexts(world.data, PASSPHRASE, record)
    return stranger.draft_ciphertexts(world.data) + files


def new_pack(world: World) -> None:
    """Make a coordinator's office in the world, and the pack of its survey."""
    office = opening.create_survey(
        world.root / "office", "Planted", [json.dumps(FORM).encode()], PASSPHRASE, CHEAP
    )
    packs.write(world.pack, office.pack, office.root)
    office.close()


def new_laptop(world: World) -> EnumeratorDesk:
    """Set a laptop up in the world."""
    return opening.init_device(world.data, world.pack, "R03", PASSPHRASE, CHEAP)


def open_laptop(world: World) -> EnumeratorDesk:
    """Unlock the world's laptop, as the next start does."""
    desk = opening.unlock(world.data, PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    return desk


def drafted(desk: EnumeratorDesk, sentence: str = SENTENCE) -> Session:
    """An interview that is ready to be finished and saved."""
    session = interviews.start(desk, "planted")
    for _ in steps(session, sentence):
        interviews.save(desk, session)
    return session
