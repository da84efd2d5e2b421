"""A survey whose questions take files, and two open desks of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from app.actions import attaching, interviews, opening, taking
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.exchange import pack as packs
from app.interview.session import Session
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.pictures import SECRET, png, png_chunk

PHOTO = png(png_chunk(b"tEXt", SECRET))
"""A picture as a camera writes it; what is kept of it is `png()`."""

LETTER = "Шарт: паспорт у хозяина. ".encode() * 40

FORM: dict[str, Any] = {
    "format": "dala-form/1",
    "form_id": "papers",
    "version": "1",
    "default_language": "en",
    "title": {"en": "Papers"},
    "languages": {"en": "English"},
    "survey": [
        {"type": "text", "name": "story", "label": {"en": "What happened?"}, "required": True},
        {"type": "image", "name": "photo", "label": {"en": "A photo"}, "relevant": "${story} != 'nothing'"},
        {"type": "file", "name": "letter", "label": {"en": "A paper"}},
        {"type": "file", "name": "passport", "label": {"en": "A passport"}, "pii": "other"},
        {"type": "file", "name": "card", "label": {"en": "A calling card"}, "pii": "contact"},
        {"type": "file", "name": "wound", "label": {"en": "A doctor's note"}, "sensitive": True},
        {"type": "signature", "name": "sign", "label": {"en": "Sign here"}},
        {
            "type": "repeat",
            "name": "page",
            "label": {"en": "Page"},
            "children": [{"type": "image", "name": "scan", "label": {"en": "Scan"}}],
        },
    ],
}


def office(folder: Path) -> CoordinatorDesk:
    """A coordinator's desk, whose pack lies beside its folder."""
    desk = opening.create_survey(folder / "office", "Papers", [json.dumps(FORM).encode()], PASSPHRASE, CHEAP)
    packs.write(folder / "survey.dala-pack", desk.pack, desk.root)
    return desk


def laptop(folder: Path, name: str = "laptop") -> EnumeratorDesk:
    """A laptop of the survey of `office`."""
    return opening.init_device(folder / name, folder / "survey.dala-pack", "R03", PASSPHRASE, CHEAP)


def begun(desk: EnumeratorDesk, clock: FixedClock, story: str = "told") -> Session:
    """An interview with all that is required answered."""
    session = interviews.start(desk, "papers", "en", clock)
    session.answer("story", story)
    return session


def attach(desk: EnumeratorDesk, session: Session, path: str, name: str, data: bytes) -> None:
    """Attach a file as the screen does, and save the draft."""
    node = session.state(path).node
    taken = taking.prepared(node, name, data, session.attached(besides=path))
    attaching.keep(desk, session.record_id, taken)
    session.answer(path, taken.attachment)
    interviews.save(desk, session)


def told(desk: EnumeratorDesk, clock: FixedClock) -> Session:
    """An interview with a photo, a letter and two scans, saved."""
    session = begun(desk, clock)
    attach(desk, session, "photo", "house.png", PHOTO)
    attach(desk, session, "letter", "Шарт.txt", LETTER)
    for number in (1, 2):
        session.add_row("page")
        attach(desk, session, f"page[{number}]/scan", f"{number}.png", png(size=(number, 7)))
    return session
