"""Certifies a laptop: its request, the words that its enumerator reads out, where the certificate goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot

from app.actions import certifying
from app.base.errors import Code
from app.crypto.spoken import first_difference
from app.exchange.enrolment import FINGERPRINT_WORDS, REQUEST_SUFFIX
from app.ui.coordinate.panel import Panel
from app.ui.coordinate.room import fill
from app.ui.messages import message
from app.ui.widgets.labelled import Labelled
from app.ui.widgets.labels import Label
from app.ui.widgets.path_line import PathLine
from app.ui.widgets.spoken_words import SpokenWords
from app.ui.widgets.styled import appear
from app.ui.widgets.tabbing import tab_order

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.actions.certifying import CertifyReport, Request
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.coordinate.room import Desk

REQUEST_KEY: Final = "Ctrl+B"
TARGET_KEY: Final = "Ctrl+T"
_AT_REQUEST: Final = (
    Code.ENROLMENT_DAMAGED, Code.ENROLMENT_KNOWN, Code.ENROLMENT_OTHER_SURVEY, Code.FILE_MISSING,
    Code.FILE_UNREADABLE, Code.FILE_TOO_NEW,
)  # fmt: skip


class CertifyPanel(Panel):
    """The certificate is only made where somebody typed the words that were heard."""

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.found: Request | None = None
        self._read: Path | None = None
        self.request = PathLine("file", key=REQUEST_KEY)
        self.request.chosen.connect(self.look)
        self.whose, self._says = Label(), Label(role="muted")
        self.words = SpokenWords()
        self.heard = Labelled()
        self.target = PathLine("folder", key=TARGET_KEY)
        self.lines = [self.request, self.heard, self.target]
        self._later = (self.whose, self._says, self.words, self.heard, self.target)
        self.column.addWidget(self.request)
        for part in self._later:
            self.column.addWidget(part)
        tab_order(
            (
                self.request.line, self.request.browse_button, self.heard.line, self.target.line,
                self.target.browse_button,
            )
        )  # fmt: skip
        self._show_found()
        self.finish_building()
        # Behind the panel's own, which take back what was said of a line.
        self.request.line.textEdited.connect(self._another)
        self.heard.line.textEdited.connect(self._heard)

    def begin(self) -> None:
        """Nothing is proposed."""

    def open_file(self, path: Path) -> None:
        """Look at a request that was dropped or chosen."""
        self.request.show_text(str(path))
        self.look()

    @Slot()
    def _another(self) -> None:
        self.found = None
        self._show_found()
        self.state_changed.emit()

    @Slot()
    def look(self) -> None:
        """Have the worker read the request."""
        path = self.request.path
        if path is None:
            self.complain(self.request, self.tr("Type which file holds the laptop's request, or choose it."))
        elif not self.is_working:
            self._read = path
            self.run(self.tr("Reading the request…"), _look(self.around, path), self._looked)

    def _looked(self, found: Request) -> None:
        self.found = found
        self.request.say("")
        if not self.target.text and self._read is not None:
            # The stick that the request came on takes the certificate back.
            self.target.show_text(str(self._read.parent))
        self._show_found()
        self.heard.take_focus()
        self.seen.emit(self.target)
        self.seen.emit(self.whose)

    def _show_found(self) -> None:
        found = self.found
        for part in self._later:
            appear(part, found is not None)
        if found is None:
            return
        whose = found.enrolment
        if whose.organisation:
            said = self.tr("It says it is the laptop of {enumerator}, {organisation} ({device}).")
        else:
            said = self.tr("It says it is the laptop of {enumerator} ({device}).")
        said = fill(
            said, enumerator=whose.enumerator, organisation=whose.organisation, device=whose.device[:8]
        )
        if found.known:
            said += " " + self.tr("It is certified already: the certificate is written once more.")
        self.whose.setText(said)
        self.words.show_words(found.fingerprint, self._says.text())

    @Slot()
    def _heard(self) -> None:
        """Say at once whether the words are the same, as soon as there are enough of them."""
        if self.found is None or len(self.heard.text.split()) < FINGERPRINT_WORDS:
            return
        place = first_difference(self.heard.text, self.found.fingerprint)
        if place is None:
            self.heard.say(self.tr("The same eight words."), "ok")
        else:
            self.heard.say(self._differs(place), "warning")

    def _differs(self, place: int) -> str:
        typed, words = _words(self.heard.text), _words(self.found.fingerprint if self.found else "")
        if place > len(words):
            return fill(self.tr("There are more than {count} words."), count=len(words))
        if place > len(typed):
            return fill(self.tr("Word {place} is missing: there are eight."), place=place)
        said = self.tr("Word {place} differs: “{heard}” was typed, here it is “{here}”.")
        return fill(said, place=place, heard=typed[place - 1], here=words[place - 1])

    def go_text(self) -> str:
        """What the button says."""
        return self.tr("Certify the laptop") if self.found is not None else self.tr("Look at the request")

    def go(self) -> None:
        """Look at the request first; then look at the words, then certify."""
        found = self.found
        if self.is_working:
            return
        if found is None:
            self.look()
            return
        if not self.heard.text.strip():
            self.complain(
                self.heard,
                self.tr("Call the enumerator and type the eight words that you hear, none from here."),
            )
        elif (place := first_difference(self.heard.text, found.fingerprint)) is not None:
            self.complain(self.heard, f"{self._differs(place)} {self._not_yours()}")
        elif (out := self.target.path) is None:
            self.complain(self.target, self.tr("Type which folder the certificate goes into, or choose it."))
        elif (path := self.request.path) is not None:
            job = _certify(self.around, path, self.heard.text, out)
            self.run(self.tr("Certifying, and taking over what waited…"), job, self._certified)

    def _not_yours(self) -> str:
        return self.tr(
            "Ask for the words again. If they stay different, this request is not from that laptop."
        )

    def _certified(self, report: CertifyReport) -> None:
        self.ended.emit(lambda: self._said(report))

    def _said(self, report: CertifyReport) -> str:
        said = self.tr("The laptop of {enumerator} is certified. Take this file to it: {path}.")
        parts = [fill(said, enumerator=report.enrolment.enumerator, path=report.path)]
        if report.bundles:
            parts.append(self.tr("%n bundles that waited for it were taken over.", "", report.bundles))
        parts += dict.fromkeys(
            f"{problem.interview}: {message(problem.error)}" if problem.interview else message(problem.error)
            for problem in report.problems
        )
        return " ".join(parts)

    def failed(self, error: KnownError) -> None:
        """Say it at the line that it concerns."""
        if error.code is Code.FINGERPRINT_DIFFERS:
            self.complain(self.heard, message(error))
        elif error.code in _AT_REQUEST and self.found is None:
            self.complain(self.request, message(error))
        elif error.code in (Code.FILE_UNWRITABLE, Code.FILE_OTHER_KIND, Code.FILE_IN_VAULT, Code.DISK_FULL):
            self.complain(self.target, message(error))
        else:
            super().failed(error)

    def forget(self) -> None:
        """The request goes too."""
        super().forget()
        self.found = None
        self._show_found()

    def retranslate(self) -> None:
        """Set every text."""
        self.title.setText(self.tr("Certify a laptop"))
        self.what.setText(
            self.tr(
                "A laptop writes a request; its bundles wait here until it is certified. Call its enumerator"
                " at a number that you know, and have the eight words on the laptop's screen read out. Only"
                " then is it certain that the bundles come from that laptop."
            )
        )
        self.request.ask(
            self.tr("Request of the laptop"),
            fill(self.tr("its name ends in {suffix}"), suffix=REQUEST_SUFFIX),
        )
        kinds = self.tr("Requests of laptops")
        self.request.offer(self.tr("Choose the request"), f"{kinds} (*{REQUEST_SUFFIX});;* (*)")
        self._says.setText(self.tr("These eight words must stand on the laptop's screen:"))
        self.heard.ask(
            self.tr("Words heard over the telephone"),
            self.tr("eight words; capitals and spaces do not matter"),
        )
        self.target.ask(
            self.tr("Folder for the certificate"), self.tr("the stick that the request came on, for example")
        )
        self.target.offer(self.tr("Choose the folder for the certificate"))
        self._show_found()
        super().retranslate()

    def key_pressed(self, key: str) -> bool:
        """The dialogs; Enter at the request looks at it."""
        if not self.is_working:
            if key == REQUEST_KEY:
                self.request.browse()
                return True
            if key == TARGET_KEY and self.found is not None:
                self.target.browse()
                return True
            if key == "Enter" and self.request.line.hasFocus():
                self.look()
                return True
        return super().key_pressed(key)


def _words(text: str) -> list[str]:
    return text.replace("-", " ").replace(",", " ").split()


def _look(around: Desk, path: Path) -> Callable[[Progress], Request]:
    def job(progress: Progress) -> Request:
        progress(0, None)
        return certifying.read_request(around.desk, path)

    return job


def _certify(around: Desk, path: Path, words: str, out: Path) -> Callable[[Progress], CertifyReport]:
    def job(progress: Progress) -> CertifyReport:
        progress(0, None)
        return certifying.certify(around.desk, path, words, out, None, progress)

    return job
