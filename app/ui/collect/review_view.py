"""The review: what is still open, wrong or confirmed, each with a jump to its question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from app.interview.state import ProblemKind
from app.ui.collect.wording import problem_text
from app.ui.fields.choosing import key_caps
from app.ui.plain import plain_text
from app.ui.texts import Retranslating
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import appear

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.interview.session import Session
    from app.interview.state import Problem
    from app.ui.collect.returned import AskedAbout

_ONE_BY_ONE: Final = 12
"""More blanks than this are said once a section, with the jump to the first of them."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One card of the review. `remark` is what the coordinator asks; without a `path` there is no jump."""

    path: str
    where: str
    title: str
    problem: Problem | None
    blanks: int = 1
    remark: str = ""


class ReviewCard(Retranslating, Card):
    """One entry with its jump.

    Signals: jumped(path).
    """

    jumped = Signal(str)

    def __init__(self, entry: Entry, said: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        for text, role in ((entry.where, "caps"), (entry.title, "question")):
            if text or entry.path:
                self.column.addWidget(Label(text, role))
        problem = entry.problem
        if entry.remark:
            self.column.addWidget(Banner(said, "info", self))
        elif problem is None or problem.kind is ProblemKind.REQUIRED:
            self.column.addWidget(Label(said, "muted"))
        else:
            self.column.addWidget(Banner(said, problem.severity, self))
        self.button = KeyButton(key=key)
        self.button.clicked.connect(self.jump)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.column.addLayout(row)
        appear(self.button, bool(entry.path))
        self.retranslate()

    def retranslate(self) -> None:
        """Say it anew."""
        self.button.show_text(self.tr("Go there"))
        self.button.setAccessibleName(f"{self.tr('Go there')}: {self.entry.title}")

    @Slot()
    def jump(self) -> None:
        """Go to the question."""
        self.jumped.emit(self.entry.path)


class ReviewView(Retranslating, ScrollColumn):
    """All entries, and whether the interview can be finished.

    Signals: jumped(path).
    """

    jumped = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._title = Label(role="h1")
        self.notice = Banner(tone="error")
        self._clean = Banner(tone="ok")
        self.asked_about: AskedAbout | None = None
        self.returned = Banner(tone="warning")
        for part in (self._title, self.returned, self.notice, self._clean):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.cards: list[ReviewCard] = []
        self._jumps: list[Entry] = []
        self._typed = ""
        self.open = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def retranslate(self) -> None:
        """Say it anew, where it is shown at all."""
        if self.cards or self.open == 0:
            self.show_review()

    def show_review(self) -> None:
        """List what the interview has to mend now."""
        problems = self._session.problems()
        self.open = sum(not problem.confirmed for problem in problems)
        self._typed = ""
        entries = [*self._remarks(), *self._entries(problems)]
        for card in self.cards:
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        # What leads nowhere stands last and has no key.
        entries.sort(key=_leads_nowhere)
        self._jumps = [entry for entry in entries if entry.path]
        caps = [*key_caps(len(self._jumps)), *("" for entry in entries if not entry.path)]
        self.cards = []
        for place, (entry, cap) in enumerate(zip(entries, caps, strict=True)):
            card = ReviewCard(entry, self._said(entry), cap)
            card.jumped.connect(self.jumped)
            self.column.insertWidget(4 + place, card)
            self.cards.append(card)
        left = self.tr("%n left", "", self.open)
        self._title.setText(left if self.open else self.tr("Everything is answered"))
        clean = "" if self.open else self.tr("Nothing is open. You can finish the interview.")
        self._clean.show_message(clean, "ok")
        self.notice.show_message("")
        self.returned.show_message(self._returned_text(), "warning")
        self.setAccessibleName(self._title.text())

    def _returned_text(self) -> str:
        if self.asked_about is None:
            return ""
        said = self.tr("This interview came back to be corrected.")
        if self.asked_about.remark:
            remark = self.tr("The coordinator: “{remark}”").replace("{remark}", self.asked_about.remark)
            said = f"{said} {remark}"
        then = self.tr("When you finish it, it takes the place of the earlier one.")
        return f"{said} {then}"

    def _remarks(self) -> list[Entry]:
        """What the coordinator asks about single questions, in the order of the interview."""
        asked = self.asked_about
        if asked is None:
            return []
        asked.refresh()
        titles = {section.name: plain_text(section.title) for section in self._session.sections()}
        order = self._session.asked()
        found = [
            Entry(
                path,
                self._where(path, titles),
                plain_text(self._session.state(path).label),
                None,
                remark=asked.at(path),
            )
            for path in order
            if asked.at(path)
        ]
        hidden = [text for path, text in asked.by_path.items() if path not in order]
        return found + [Entry("", "", "", None, remark=text) for text in (*hidden, *asked.elsewhere)]

    def _where(self, path: str, titles: dict[str, str]) -> str:
        title = titles.get(self._session.section_of(path), "")
        number = self._session.state(path).node.number
        return " · ".join(part for part in (title.upper(), number) if part)

    def _entries(self, problems: tuple[Problem, ...]) -> list[Entry]:
        titles = {section.name: plain_text(section.title) for section in self._session.sections()}
        blanks = [p for p in problems if p.kind is ProblemKind.REQUIRED]
        together = len(blanks) > _ONE_BY_ONE
        found: list[Entry] = []
        in_section: dict[str, int] = {}
        for problem in problems:
            section = self._session.section_of(problem.path)
            title = titles.get(section, "")
            if together and problem.kind is ProblemKind.REQUIRED:
                if section in in_section:
                    old = found[in_section[section]]
                    found[in_section[section]] = Entry(old.path, old.where, old.title, None, old.blanks + 1)
                else:
                    in_section[section] = len(found)
                    found.append(Entry(problem.path, "", title, None))
                continue
            label = plain_text(self._session.state(problem.path).label)
            found.append(Entry(problem.path, self._where(problem.path, titles), label, problem))
        return found

    def _said(self, entry: Entry) -> str:
        if entry.remark and not entry.path:
            said = self.tr("The coordinator asks, about a question that is not asked now: “{remark}”")
            return said.replace("{remark}", entry.remark)
        if entry.remark:
            return self.tr("The coordinator asks: “{remark}”").replace("{remark}", entry.remark)
        if entry.problem is None:
            return self.tr("%n question(s) without an answer.", "", entry.blanks)
        if entry.problem.kind is ProblemKind.REQUIRED:
            return self.tr("No answer.")
        return problem_text(entry.problem, self._session.state(entry.path))

    def key_pressed(self, key: str) -> bool:
        """Digits jump."""
        if len(key) != 1 or not key.isdigit() or not self._jumps:
            return False
        typed = self._typed + key
        caps = key_caps(len(self._jumps))
        if typed in caps:
            self._typed = ""
            self.cards[caps.index(typed)].jump()
        else:
            self._typed = typed if any(cap.startswith(typed) for cap in caps) else ""
        return True


def _leads_nowhere(entry: Entry) -> bool:
    return not entry.path
