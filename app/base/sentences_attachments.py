"""What the known errors about attached files say; part of `base.sentences`."""

from __future__ import annotations

from app.base.errors import Code
from app.base.sentence import QT_TRANSLATE_NOOP, Sentence

ATTACHMENTS: dict[Code, Sentence] = {
    Code.ATTACHMENT_OTHER_KIND: Sentence(
        QT_TRANSLATE_NOOP("errors", "This file is of another kind than the question asks for."),
        QT_TRANSLATE_NOOP("errors", "Choose a file of the kind that is asked for."),
    ),
    Code.ATTACHMENT_TOO_LARGE: Sentence(
        QT_TRANSLATE_NOOP("errors", "This file is too large: {limit} MiB is the most."),
        QT_TRANSLATE_NOOP("errors", "Choose a smaller one, or save it smaller in another program."),
    ),
    Code.ATTACHMENTS_TOO_LARGE: Sentence(
        QT_TRANSLATE_NOOP("errors", "All files of an interview together may have {limit} MiB at most."),
        QT_TRANSLATE_NOOP("errors", "Remove another file first, or choose a smaller one."),
    ),
    Code.ATTACHMENTS_TOO_MANY: Sentence(
        QT_TRANSLATE_NOOP("errors", "An interview may hold {limit} files at most."),
        QT_TRANSLATE_NOOP("errors", "Remove another file first."),
    ),
    Code.ATTACHMENT_UNREADABLE: Sentence(
        QT_TRANSLATE_NOOP("errors", "The file cannot be read: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Check that the stick is plugged in and that you may read the file."),
    ),
    Code.ATTACHMENT_DAMAGED: Sentence(
        QT_TRANSLATE_NOOP("errors", "The file is empty or damaged."),
        QT_TRANSLATE_NOOP("errors", "Open it in another program and save it again, or choose another one."),
    ),
    Code.ATTACHMENT_OUTSIDE: Sentence(
        QT_TRANSLATE_NOOP("errors", "A file that the line names is not in the folder of the lines."),
        QT_TRANSLATE_NOOP("errors", "Put it there or in a folder inside, and name it from there."),
    ),
    Code.ATTACHMENT_MISSING: Sentence(
        QT_TRANSLATE_NOOP("errors", "A file attached to this interview is no longer on this laptop: {path}."),
        QT_TRANSLATE_NOOP("errors", "Attach it again or remove it there, then finish the interview."),
    ),
    Code.ATTACHMENTS_LACKING: Sentence(
        QT_TRANSLATE_NOOP("errors", "{count} of {total} attached files are missing or damaged."),
        QT_TRANSLATE_NOOP("errors", "The interview is kept. Add a whole copy of the bundle for its files."),
    ),
    Code.ATTACHMENTS_FOLDER: Sentence(
        QT_TRANSLATE_NOOP("errors", "The folder for attached files is already there: {path}."),
        QT_TRANSLATE_NOOP("errors", "Give the workbook another name, or move that folder away."),
    ),
}
