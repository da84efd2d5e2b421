"""What is said of the place that interviews are to be kept in; part of `base.sentences`."""

from __future__ import annotations

from app.base.errors import Code
from app.base.sentence import QT_TRANSLATE_NOOP, Sentence

PLACES: dict[Code, Sentence] = {
    Code.LOAD_INTERRUPTED: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} was loaded before, to line {line}, and then something ended it."),
        QT_TRANSLATE_NOOP(
            "errors", "Load it with --go-on to add what is missing, or with --anew to add all of it again."
        ),
    ),
    Code.LOAD_NOT_INTERRUPTED: Sentence(
        QT_TRANSLATE_NOOP("errors", "No load of {path} was ended half-way on this laptop."),
        QT_TRANSLATE_NOOP("errors", "If it was never loaded, load it without --go-on."),
    ),
    Code.FOLDER_SYNCED: Sentence(
        QT_TRANSLATE_NOOP("errors", "{program} copies the folder {path} to other computers."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Choose a folder that nothing copies: a copy keeps what is erased here, and whoever has the "
            "account has the copy.",
        ),
    ),
    Code.FOLDER_REMOTE: Sentence(
        QT_TRANSLATE_NOOP("errors", "The folder {path} lies on another computer of the network."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Choose a folder on this computer: an interview could not be saved when the network fails, and "
            "nobody knows what the other computer keeps.",
        ),
    ),
    Code.FOLDER_IN_MEMORY: Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "The folder {path} is emptied whenever this computer is switched off, interviews too."
        ),
        QT_TRANSLATE_NOOP("errors", "Choose a folder on the computer's disk."),
    ),
    Code.FOLDER_KEEPS_OLD: Sentence(
        QT_TRANSLATE_NOOP(
            "errors",
            "The disk that {path} lies on keeps old states of files for a while ({kind}): what is erased "
            "could be found on it.",
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Have the whole disk encrypted before the first interview. Here that is a must.",
        ),
    ),
    Code.DISK_NOT_ENCRYPTED: Sentence(
        QT_TRANSLATE_NOOP("errors", "The disk of this computer is not encrypted."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Dala encrypts its own files, but the system may write parts of its memory to the disk. Have the "
            "whole disk encrypted before the first interview.",
        ),
    ),
    Code.DISK_ENCRYPTION_UNKNOWN: Sentence(
        QT_TRANSLATE_NOOP("errors", "Is the disk of this computer encrypted? Dala cannot see it."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Ask whoever looks after it for BitLocker (Windows), FileVault (Mac) or LUKS (Linux).",
        ),
    ),
}
