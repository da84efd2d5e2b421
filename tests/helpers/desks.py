"""A small survey and a passphrase that costs nothing to check, for tests that need whole desks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.actions import interviews
from app.crypto.passphrase import KdfCost

if TYPE_CHECKING:
    from app.actions.desks import EnumeratorDesk
    from app.base.clock import FixedClock
    from app.interview.session import Session

CHEAP = KdfCost(64, 1, 1)
PASSPHRASE = "river falcon lamp seven"
SENTENCE = "Паспорт у хозяина с мая"

FORM = {
    "format": "dala-form/1",
    "form_id": "market",
    "version": "1",
    "default_language": "en",
    "title": {"en": "Market"},
    "languages": {"en": "English", "kk": "Қазақша"},
    "instance_name": "concat('Visit ', ${number})",
    "choices": {
        "site": [{"name": "almaty", "label": {"en": "Almaty"}}, {"name": "taraz", "label": {"en": "Taraz"}}],
    },
    "survey": [
        {"type": "integer", "name": "number", "label": {"en": "Number"}, "default": "next_number()"},
        {
            "type": "select_one",
            "list_name": "site",
            "name": "site",
            "label": {"en": "Where?"},
            "default": "last('site')",
        },
        {"type": "text", "name": "story", "label": {"en": "What happened?"}, "required": True},
        {"type": "text", "name": "who", "label": {"en": "Who?"}, "pii": "name", "default": "last('who')"},
        {
            "type": "text",
            "name": "hurt",
            "label": {"en": "How?"},
            "sensitive": True,
            "default": "last('hurt')",
        },
        {"type": "text", "name": "other", "label": {"en": "Anything else?"}},
    ],
}


def begun(desk: EnumeratorDesk, clock: FixedClock, story: str = SENTENCE) -> Session:
    """An interview with all that is required answered, not saved yet."""
    session = interviews.start(desk, "market", "en", clock)
    session.answer("site", "almaty")
    session.answer("story", story)
    return session
