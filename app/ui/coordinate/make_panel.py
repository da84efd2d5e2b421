"""A key's secret half put on paper or into a file: a new key's, which is nowhere else, or this desk's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot

from app.base.errors import Code
from app.exchange import key_file
from app.ui.coordinate.bare import BareChoices, BareTicks
from app.ui.coordinate.key_jobs import Writing, keep, prepare
from app.ui.coordinate.panel import Panel
from app.ui.coordinate.paths import PathField, documents, file_name
from app.ui.coordinate.room import fill
from app.ui.home.drives import looking, removable_drives
from app.ui.messages import message
from app.ui.printing.key_sheet import shares_pdf, sheet_pdf
from app.ui.start.passphrase_lines import PassphraseLines
from app.ui.widgets.card import Banner
from app.ui.widgets.labelled import Labelled
from app.ui.widgets.styled import appear
from app.ui.widgets.tabbing import tab_order

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.base.errors import KnownError
    from app.ui.coordinate.key_jobs import Prepared
    from app.ui.coordinate.room import Desk
    from app.ui.home.drives import Drive

BROWSE_KEY: Final = "Ctrl+B"
SHEET, FILE, SHARES = "sheet", "file", "shares"
PDF: Final = ".pdf"

_AT_PATH: Final = {
    Code.FILE_IN_VAULT, Code.FOLDER_SYNCED, Code.FILE_EXISTS, Code.DISK_FULL, Code.FILE_UNWRITABLE,
    Code.CHANGED_ON_DISK,
}  # fmt: skip


class MakePanel(Panel):
    """`own` writes the desk's own key; else a new one is made, written, and only then added to the survey."""

    def __init__(
        self,
        around: Desk,
        parent: QWidget | None = None,
        *,
        own: bool = False,
        find_drives: Callable[[], tuple[Drive, ...]] = removable_drives,
    ) -> None:
        super().__init__(around, parent)
        self.own = own
        self.find_drives = find_drives
        self._folder = documents()
        self._proposed = ""
        self.name = Labelled()
        self.off_site = BareTicks(("off-site",))
        self.how = BareChoices(with_digits=True)
        self.how.picked.connect(self._how_picked)
        self.target = PathField(BROWSE_KEY, "save")
        self.target.edited.connect(self._path_edited)
        self.target_said = Banner(tone="error")
        self.warning = Banner(tone="warning")
        self.secret = PassphraseLines()
        self.lines = [self.name, *self.secret.lines]
        for part in (
            self.name, self.off_site, self.how, self.target, self.target_said, self.warning, self.secret
        ):  # fmt: skip
            self.column.addWidget(part)
        appear(self.name, not own)
        appear(self.off_site, not own)
        self.name.line.textEdited.connect(self._propose)
        self.finish_building()
        self._show_kind()

    @property
    def kind(self) -> str:
        """What is written: `SHEET`, `FILE` or `SHARES`."""
        return self.how.chosen or SHEET

    def begin(self) -> None:
        """Propose a place: a stick where one is plugged in, because the file must not stay here."""
        self.how.chosen = ""
        self.retranslate()
        self._show_kind()
        if not self.own and not self.off_site.is_ticked("off-site"):
            self.off_site.toggle("off-site")
        self._propose()
        self.around.tasks.run(looking(self.find_drives), self._drives_found)

    def _drives_found(self, drives: tuple[Drive, ...]) -> None:
        self._folder = drives[0].folder if drives else documents()
        self._propose()

    @Slot()
    def _propose(self) -> None:
        if self.target.line.text() in ("", self._proposed):
            parts = [self.around.desk.survey_name, self.name.text.strip()]
            suffix = key_file.SUFFIX if self.kind == FILE else PDF
            name = file_name(" ".join(part for part in parts if part)) + suffix
            self._proposed = str(self._folder / name)
            self.target.line.setText(self._proposed)
            self.target.line.setCursorPosition(0)

    @Slot(str)
    def _how_picked(self, _name: str) -> None:
        self._show_kind()
        self._propose()

    def _show_kind(self) -> None:
        appear(self.secret, self.kind == FILE)
        for line in self.secret.lines:
            appear(line, self.kind == FILE)
        self._say_warning()
        tab_order(
            (
                self.name.line, *self.off_site.rows.values(), *self.how.rows, self.target.line,
                self.target.button, *self.secret.in_order,
            )
        )  # fmt: skip
        self.state_changed.emit()

    def _say_warning(self) -> None:
        printed = self.tr(
            "Print the PDF on a printer of your own at once, then delete it and empty the bin. It must never"
            " stay on this computer: whoever finds it can read every interview."
        )
        filed = self.tr(
            "Put the file on a stick that is kept in another place, and its passphrase in a third place. It"
            " must never stay on this computer."
        )
        self.warning.show_message(filed if self.kind == FILE else printed)

    @Slot()
    def _path_edited(self) -> None:
        self.target_said.show_message("")

    def take_focus(self) -> None:
        """The name first; for the desk's own key the kind."""
        if self.own:
            self.how.take_focus()
        else:
            self.name.take_focus()

    def go_text(self) -> str:
        """What the button says."""
        if self.own:
            return self.tr("Write it")
        return self.tr("Make the key")

    def go(self) -> None:
        """Look at every line, then make and write."""
        if self.is_working:
            return
        if not self.own and not self.name.text.strip():
            said = self.tr("Type who keeps the key or where it lies, for example “Safe in Astana”.")
            self.complain(self.name, said)
            return
        path = self.target.path
        if path is None:
            self._at_path(self.tr("Type where the file shall be written, or choose it with Browse."))
            return
        if self.kind == FILE and (wrong := self.secret.problem()):
            self.complain(*wrong)
            return
        name, off_site = self.name.text, self.off_site.is_ticked("off-site")
        wanted = Writing(
            "" if self.own else name, off_site, self.kind == FILE, self.kind == SHARES, path,
            self.secret.passphrase,
        )  # fmt: skip
        self.run(self.tr("Preparing the key…"), prepare(self.around, wanted), self._prepared)

    def _prepared(self, prepared: Prepared) -> None:
        # Drawn here: fonts and translations belong to the window's thread.
        data = b""
        if prepared.sheet is not None:
            data = sheet_pdf(prepared.sheet)
        elif prepared.shares:
            data = shares_pdf(prepared.shares)
        self.run(self.tr("Writing the key…"), keep(self.around, prepared, data), self._written)

    def _written(self, prepared: Prepared) -> None:
        self.secret.clear()
        path, is_own, printed = prepared.path, self.own, prepared.is_printed
        name = prepared.made.name
        self.ended.emit(lambda: self._said(path, name, is_own=is_own, printed=printed))

    def _said(self, path: Path, name: str, *, is_own: bool, printed: bool) -> str:
        said = [fill(self.tr("Written: {path}."), path=path)]
        if printed:
            said.append(self.tr("Print it now, delete the file, and empty the bin."))
        else:
            said.append(self.tr("Keep the file and its passphrase in two places, neither of them here."))
        if not is_own:
            said.append(fill(self.tr("“{name}” is a key of the survey now."), name=name))
            said.append(self.tr("Try it next, then write the pack and give it to every laptop."))
        return " ".join(said)

    def failed(self, error: KnownError) -> None:
        """Say it where it concerns."""
        if error.code in _AT_PATH:
            self._at_path(message(error))
        elif error.code is Code.RECIPIENT_NAMELESS:
            self.complain(self.name, message(error))
        elif error.code is Code.EASY_TO_GUESS:
            self.complain(self.secret.first, message(error))
        else:
            super().failed(error)

    def _at_path(self, said: str) -> None:
        self.target_said.show_message(said, "error")
        self.target.line.setFocus()
        self.seen.emit(self.target_said)

    def forget(self) -> None:
        """Nothing that was typed stays."""
        super().forget()
        self.secret.clear()
        self.target_said.show_message("")
        self.target.line.clear()
        self._proposed = ""

    def retranslate(self) -> None:
        """Set every text."""
        self.title.setText(self.tr("This desk's own key") if self.own else self.tr("A new key"))
        self.what.setText(self._what())
        self.name.ask(self.tr("Who keeps it, or where it lies"), self.tr("for example Safe in Astana"))
        self.off_site.say(
            self.tr("Where it is kept"),
            (self.tr("Off-site: in another building than this computer. One key at least must be."),),
        )
        self.how.ask(self.tr("How its secret half is kept"))
        self.how.show_choices(
            (
                (SHEET, self.tr("A printed sheet: one page with the key as a code and as letters")),
                (
                    SHARES,
                    self.tr("Three printed sheets of words for three people: any two are the key"),
                ),
                (FILE, self.tr("A key file on a stick, under a passphrase of its own")),
            ),
            SHEET,
        )
        pdf = self.kind != FILE
        self.target.say(
            self.tr("Where the file is written"),
            self.tr("Write the key"),
            self.tr("PDF files") if pdf else self.tr("Key files"),
        )
        self.target_said.show_message("")
        self.secret.advise(
            self.tr("Write them on paper and keep it away from the file: alone the file opens nothing.")
        )
        self._say_warning()
        super().retranslate()

    def _what(self) -> str:
        if self.own:
            return self.tr(
                "The key in this desk opens every interview. On paper in another place it opens them if this"
                " computer is lost, and it opens a laptop whose passphrase was forgotten."
            )
        return self.tr(
            "Its secret half is written once, as you choose below, and is not kept in this desk: what you"
            " write is the key. Interviews are sealed to it from the next pack on."
        )

    def key_pressed(self, key: str) -> bool:
        """Ctrl+B browses, digits choose, the passphrase has its own keys."""
        if self.is_working:
            return super().key_pressed(key)
        if key == BROWSE_KEY:
            self.target.browse()
            return True
        if self.off_site.key_pressed(key) or self.how.key_pressed(key):
            return True
        if self.kind == FILE and self.secret.key_pressed(key):
            return True
        if key == "Enter" and self.name.line.hasFocus():
            self.how.take_focus()
            return True
        if key == "Enter" and self.how.has_keyboard:
            self.target.line.setFocus()
            self.seen.emit(self.target)
            return True
        if key == "Enter" and self.target.line.hasFocus():
            if self.kind == FILE:
                self.secret.first.take_focus()
            else:
                self.go()
            return True
        return super().key_pressed(key)
