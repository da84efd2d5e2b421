"""What each known error says to a person: one sentence of what happened, one of what to do next."""

from __future__ import annotations

from typing import NamedTuple

from app.base.errors import Code, KnownError


class Sentence(NamedTuple):
    """What happened and what to do, in plain words; both may hold `{fact}` places."""

    what: str
    next_step: str


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark `text` for the translation catalogue, under the name that Qt's lupdate looks for."""
    return text


SENTENCES: dict[Code, Sentence] = {
    Code.CANCELLED: Sentence(
        QT_TRANSLATE_NOOP("errors", "Cancelled."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Start again when you are ready."),
    ),
    Code.BAD_OPTION: Sentence(
        QT_TRANSLATE_NOOP("errors", "{option}: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Run the command with --help to see what it takes."),
    ),
    Code.FILE_MISSING: Sentence(
        QT_TRANSLATE_NOOP("errors", "There is no file {path}."),
        QT_TRANSLATE_NOOP("errors", "Check the name and the folder."),
    ),
    Code.FILE_UNREADABLE: Sentence(
        QT_TRANSLATE_NOOP("errors", "The file {path} cannot be read: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Check that the stick is plugged in and that you may read the file."),
    ),
    Code.FILE_UNWRITABLE: Sentence(
        QT_TRANSLATE_NOOP("errors", "The file {path} cannot be written: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Choose another folder, or make this one writable."),
    ),
    Code.FILE_EXISTS: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} is already there."),
        QT_TRANSLATE_NOOP("errors", "Choose another name; nothing was overwritten."),
    ),
    Code.DISK_FULL: Sentence(
        QT_TRANSLATE_NOOP("errors", "There is no space left where {path} is kept."),
        QT_TRANSLATE_NOOP("errors", "Free some space and try again; what was saved before is unharmed."),
    ),
}


def describe(error: KnownError) -> Sentence:
    """The error's sentence with its facts filled in, in English."""
    what, step = SENTENCES[error.code]
    return Sentence(what.format(**error.facts), step.format(**error.facts))
