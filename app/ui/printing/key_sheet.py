"""The printed key and the printed parts of a key, as PDF files in the interface's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.actions import key_sheets
from app.ui.printing.paper import HEADING, LETTERS, SMALL, TEXT, TITLE, WIDTH, WORDS, pdf
from app.ui.texts import full_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from app.actions.key_sheets import KeySheet, ShareSheet
    from app.ui.printing.paper import Paper

CODE_SIDE = 150.0
GROUPS_IN_ROW = 5
WORD_COLUMNS = 3


def write_sheet(path: Path, sheet: KeySheet) -> str:
    """Write the sheet of a key as a PDF file and return its SHA-256 in hex.

    Needs a QGuiApplication. Raises FILE_IN_VAULT, FOLDER_SYNCED, FILE_EXISTS, DISK_FULL, FILE_UNWRITABLE.
    """
    return key_sheets.write(path, sheet_pdf(sheet))


def write_shares(path: Path, shares: Sequence[ShareSheet]) -> str:
    """Write the parts of a key as one PDF file, a page for each, and return its SHA-256 in hex.

    Needs a QGuiApplication. Raises as `write_sheet`.
    """
    return key_sheets.write(path, shares_pdf(shares))


def sheet_pdf(sheet: KeySheet) -> bytes:
    """The sheet of a key as a PDF file. Needs a QGuiApplication."""
    words = KeyWords()
    return pdf([lambda paper: words.draw(paper, sheet)], words.heading())


def shares_pdf(shares: Sequence[ShareSheet]) -> bytes:
    """The parts of a key as one PDF file, a page for each. Needs a QGuiApplication."""
    words = ShareWords()
    return pdf([words.page(share) for share in shares], words.heading())


class CommonWords(QObject):
    """What both kinds of sheet say."""

    def of_survey(self, name: str) -> str:
        """Whose key it is; not whether it is a trial: the paper is good for what is published later too."""
        return self.tr("Survey: {name}").replace("{name}", name)

    def after_printing(self) -> str:
        """What must be done with the file."""
        return self.tr(
            "Print this file on a printer of your own, then delete it and empty the bin: "
            "whoever finds the file has the key."
        )


class KeyWords(QObject):
    """What a printed key says, beside the key."""

    def heading(self) -> str:
        """What the sheet is."""
        return self.tr("Secret key of a survey")

    def draw(self, paper: Paper, sheet: KeySheet) -> None:
        """One page: what it is, the key as a code and as letters, what it is for, how to keep it."""
        paper.text(self.heading(), TITLE, after=2)
        paper.text(CommonWords().of_survey(sheet.survey), HEADING, after=2)
        place = self.tr("kept in another place") if sheet.off_site else self.tr("kept at the office")
        told = self.tr("Key: {name} ({place}). Printed {day}.")
        paper.text(told.format(name=sheet.name, place=place, day=_day(sheet.day)), after=8)
        paper.boxed(
            self.tr(
                "Whoever has this sheet can read every interview of the survey. Lock it away. "
                "Do not photograph it, copy it or send it."
            )
        )
        top = paper.y
        below = paper.code(sheet.line, CODE_SIDE, WIDTH - CODE_SIDE)
        beside = WIDTH - CODE_SIDE - 12
        paper.text(self.tr("What it is for"), HEADING, width=beside, after=4)
        paper.text(self.tr("It opens the interviews if the coordinator's computer is lost."), width=beside)
        paper.text(self.tr("It opens a laptop whose passphrase was forgotten."), width=beside)
        paper.text(
            self.tr(
                "It is tried before the survey is published, and once a year: Dala calls it a rehearsal."
            ),
            width=beside,
        )
        paper.y = max(paper.y, below, top) + 6
        paper.text(self.tr("The key, to be typed"), HEADING, after=4)
        prefix, *groups = sheet.groups
        paper.text(prefix, LETTERS, after=2)
        paper.grid(groups, GROUPS_IN_ROW, LETTERS)
        paper.text(
            self.tr(
                "Spaces and lines do not matter. Below the first line there is no digit 1 and no letter "
                "B, I or O: the round sign is always the digit zero."
            ),
            SMALL,
            after=10,
        )
        paper.text(self.tr("How to keep it"), HEADING, after=4)
        paper.points(
            [
                self.tr("In a sealed envelope, in a safe, in another building than the computers."),
                self.tr("With somebody who may decide alone who gets to read the interviews."),
                self.tr(
                    "Write down in another place who has it. Look once a year whether it is still there."
                ),
            ]
        )
        paper.text(self.tr("Name of this key, in eight words"), HEADING, after=4)
        paper.text(sheet.fingerprint, WORDS, after=4)
        paper.text(
            self.tr("They are no secret: the survey's list of keys shows the same words for this key."), TEXT
        )
        paper.at_foot(CommonWords().after_printing())


class ShareWords(QObject):
    """What a printed part of a key says, beside its words."""

    def heading(self) -> str:
        """What the sheets are."""
        return self.tr("A part of a survey's secret key")

    def page(self, share: ShareSheet) -> SharePage:
        """One part, to be drawn."""
        return SharePage(self, share)

    def draw(self, paper: Paper, share: ShareSheet) -> None:
        """One page: which part it is, its words, what two of them do, how to keep it."""
        paper.text(self.heading(), TITLE, after=2)
        paper.text(CommonWords().of_survey(share.survey), HEADING, after=2)
        told = self.tr("Key: {name}. Part {number} of {of}. Printed {day}.")
        paper.text(
            told.format(name=share.name, number=share.number, of=share.of, day=_day(share.day)), after=8
        )
        paper.boxed(
            self.tr(
                "Any {needed} of the {of} parts together open every interview of the survey. "
                "One part alone opens nothing."
            ).format(needed=share.needed, of=share.of)
        )
        paper.text(self.tr("The words, in this order"), HEADING, after=6)
        numbered = [f"{number:2} {word}" for number, word in enumerate(share.words, 1)]
        paper.grid(numbered, WORD_COLUMNS, WORDS, down=True)
        paper.text(self.tr("How to keep it"), HEADING, after=4)
        paper.points(
            [
                self.tr("Give each part to another person, in another place. Never keep two together."),
                self.tr("Lock it away. Do not photograph it, copy it or send it."),
                self.tr("When the key is needed, type the words of two parts into Dala."),
                self.tr("A lost part opens nothing by itself. Tell the coordinator, who makes a new key."),
            ]
        )
        paper.text(self.tr("Name of the whole key, in eight words"), HEADING, after=4)
        paper.text(share.fingerprint, WORDS, after=4)
        paper.at_foot(CommonWords().after_printing())


class SharePage:
    """Draws one part when its page comes."""

    def __init__(self, words: ShareWords, share: ShareSheet) -> None:
        self._words = words
        self._share = share

    def __call__(self, paper: Paper) -> None:
        """Draw it."""
        self._words.draw(paper, self._share)


def _day(day: date) -> str:
    # Some languages end a day with a full stop ("2026 г."); the sentence brings its own.
    return full_day(day).rstrip(".")
