"""What a known error says on a screen: its translated sentence and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.base.sentence import Sentence
from app.base.sentences import SENTENCES

if TYPE_CHECKING:
    from app.base.errors import KnownError


def sentence(error: KnownError) -> Sentence:
    """The error's sentence and next step in the interface's language, facts filled in."""
    said = SENTENCES[error.code]
    what = QCoreApplication.translate("errors", said.what)
    step = QCoreApplication.translate("errors", said.next_step)
    return Sentence(what.format(**error.facts), step.format(**error.facts))


def message(error: KnownError) -> str:
    """Sentence and next step as one text."""
    said = sentence(error)
    return f"{said.what} {said.next_step}"
