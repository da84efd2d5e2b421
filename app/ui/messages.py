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
    facts = dict(error.facts)
    if "reason" in facts:
        facts["reason"] = system_reason(str(facts["reason"]))
    return Sentence(what.format(**facts), step.format(**facts))


def message(error: KnownError) -> str:
    """Sentence and next step as one text."""
    said = sentence(error)
    return f"{said.what} {said.next_step}"


def system_reason(said: str) -> str:
    """What a system says in English of a file, in the interface's language; anything else as it is."""
    gone = QCoreApplication.translate("reasons", "the disk or the stick does not answer")
    forbidden = QCoreApplication.translate("reasons", "it is not allowed there")
    words = {
        "No such file or directory": QCoreApplication.translate("reasons", "there is no such folder or file"),
        "Permission denied": forbidden,
        "Operation not permitted": forbidden,
        "Read-only file system": QCoreApplication.translate("reasons", "it is protected against writing"),
        "Input/output error": gone,
        "No such device": gone,
        "No such device or address": gone,
        "Is a directory": QCoreApplication.translate("reasons", "it is a folder, not a file"),
        "Not a directory": QCoreApplication.translate("reasons", "a file stands where a folder should be"),
        "File name too long": QCoreApplication.translate("reasons", "its name is too long"),
        "Device or resource busy": QCoreApplication.translate("reasons", "another program uses it"),
    }
    return words.get(said, said)
