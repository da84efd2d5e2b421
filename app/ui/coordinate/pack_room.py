"""The survey pack: what laptops get, written to a file or a stick."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from app.actions import publishing, surveys
from app.exchange.pack import SUFFIX
from app.ui.coordinate.figure import TableCard
from app.ui.coordinate.lists_card import ListCard
from app.ui.coordinate.paths import file_name
from app.ui.coordinate.policy_card import PolicyCard
from app.ui.coordinate.room import fill
from app.ui.coordinate.version_card import VersionCard
from app.ui.coordinate.when import stored
from app.ui.coordinate.writing import WriteRoom
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.labels import Label
from app.ui.widgets.spoken_words import SpokenWords
from app.ui.widgets.styled import appear
from app.ui.widgets.table import HairlineTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.actions.surveys import PackReport
    from app.base.progress import Progress
    from app.ui.coordinate.overview import Overview
    from app.ui.coordinate.room import Desk


class PackRoom(WriteRoom):
    """Says what is in the pack before it is written. It holds no secret."""

    warns_of_sync = False

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, SUFFIX, parent)
        self._title = Label(role="h1")
        self.trial = Banner(tone="warning")
        self._what = Label()
        self._next = Label(role="muted")
        self.words, self.words_card = SpokenWords(), Card()
        self._whose, self._compare = Label(role="h2"), Label(role="muted")
        for said in (self._whose, self.words, self._compare):
            self.words_card.column.addWidget(said)
        self.forms = HairlineTable(marks_row=False)
        self._forms_card = TableCard(self.forms)
        self.facts = HairlineTable(marks_row=False)
        self._facts_card = TableCard(self.facts)
        self.version = VersionCard(around)
        self.version.taken.connect(self._version_taken)
        self.policy = PolicyCard(around)
        self.enumerators, self.quotas = ListCard(around, "enumerators"), ListCard(around, "quotas")
        self._rules = (self.policy, self.enumerators, self.quotas)
        for card in self._rules:
            card.ended.connect(self._rules_changed)
            card.state_changed.connect(self.bar_changed)
            card.seen.connect(self.see)
        intro = Card()
        intro.column.addWidget(self._what)
        intro.column.addWidget(self._next)
        for part in (
            self._title, self.trial, self.work, self.result, intro, self.target_card, self.words_card,
            self._forms_card, self.version, *self._rules, self._facts_card,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.retranslate()

    @Slot()
    def _version_taken(self) -> None:
        self.retranslate()
        self.see(self.version)
        self.stored.emit()

    @Slot(object)
    def _rules_changed(self, said: Callable[[], str]) -> None:
        self._show_facts()
        self._tell(said, "ok")
        self.stored.emit()

    @property
    def is_working(self) -> bool:
        """Whether the pack is being written or signed."""
        return super().is_working or any(card.is_working for card in self._rules)

    def cancel(self) -> None:
        """Stop; no half file is left."""
        super().cancel()
        for card in self._rules:
            card.cancel()

    def show_overview(self, overview: Overview) -> None:
        """The pack may be another one now."""
        self.policy.show_policy()
        for card in (self.enumerators, self.quotas):
            card.show_list()
        self._show_facts()

    def key_pressed(self, key: str) -> bool:
        """The keys of the cards, then those of writing."""
        cards = (self.version, *self._rules)
        return any(card.key_pressed(key) for card in cards) or super().key_pressed(key)

    def default_name(self) -> str:
        """The survey's name."""
        parts = [self.around.desk.survey_name, "TRIAL" if self.around.desk.trial else ""]
        return file_name(" ".join(part for part in parts if part)) + SUFFIX

    def job_for(self, path: Path) -> Callable[[Progress], PackReport]:
        """Write the pack."""
        desk = self.around.desk

        def job(progress: Progress) -> PackReport:
            progress(0, None)
            return surveys.write_pack(desk, path)

        return job

    def report(self, result: Any) -> str:
        """Where it is and what it holds."""
        written: PackReport = result
        forms = self.tr("%n forms", "", written.forms)
        said = self.tr(
            "Written: {path}. It holds {forms}. Copy it to each laptop, or take it there on a stick."
        )
        return fill(said, path=written.path, forms=forms)

    def working_text(self) -> str:
        """Writing the pack."""
        return self.tr("Writing the survey pack")

    def write_text(self) -> str:
        """What the button says."""
        return self.tr("Write the pack")

    def retranslate(self) -> None:
        """Set every text."""
        desk, language = self.around.desk, self.around.texts.language
        self._title.setText(self.tr("Survey pack"))
        self.trial.show_message(
            self.tr(
                "TRIAL: every laptop set up with this pack says so, and its interviews are for practice only."
            )
            if desk.trial
            else ""
        )
        self._what.setText(
            self.tr(
                "One file sets up every laptop of the survey. It holds the questionnaires and the public key"
                " that interviews are sealed to, and nothing secret: losing it harms nobody."
            )
        )
        self._next.setText(
            self.tr(
                "On a new laptop, choose “Set up this laptop for interviews” and this file. On one that is"
                " set up, choose Settings, “Update from a pack…”: it keeps what it has."
            )
        )
        self.target.say(
            self.tr("File or folder for the pack"), self.tr("Write the survey pack"), self.tr("Survey pack")
        )
        self._forms_card.title.setText(self.tr("Questionnaires in it"))
        self.forms.setAccessibleName(self._forms_card.title.text())
        rows = [
            (
                form.text(form.title, language) or form.form_id,
                form.version,
                ", ".join(form.languages.values()),
                str(sum(node.is_asked for node in form.nodes.values())),
            )
            for form in desk.forms.values()
        ]
        head = (self.tr("Form"), self.tr("Version"), self.tr("Languages"), self.tr("Questions"))
        self.forms.show_rows(head, rows, (5, 3, 6, 2))
        self._whose.setText(self.tr("Eight words of the survey"))
        self._compare.setText(
            self.tr(
                "Every laptop that is set up shows them: read them to its enumerator from here. If one is"
                " different there, somebody exchanged the pack on the way."
            )
        )
        self._show_facts()
        super().retranslate()

    def _show_words(self) -> None:
        words = "" if self.around.desk.trial else publishing.root_words(self.around.desk)
        appear(self.words_card, bool(words))
        self.words.show_words(words, self._whose.text())

    def _show_facts(self) -> None:
        self._show_words()
        pack = self.around.desk.pack
        self._facts_card.title.setText(self.tr("What else it says"))
        self.facts.setAccessibleName(self._facts_card.title.text())
        rows = [
            (self.tr("Survey"), pack.name),
            (self.tr("Created"), stored(pack.created)),
            (self.tr("Pack number"), str(pack.revision)),
            (
                self.tr("Keys that can open interviews"),
                "\n".join(f"{key[:14]}…{key[-8:]}" for key in pack.recipients),
            ),
        ]
        if pack.organisations:
            rows.append((self.tr("Organisations"), ", ".join(pack.organisations)))
        self.facts.show_rows(("", ""), rows, (4, 7))
