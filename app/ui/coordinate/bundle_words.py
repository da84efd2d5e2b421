"""What became of bundles that were added, or what a look through one found, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.base.errors import Cancelled, Code, KnownError
from app.ui import messages
from app.ui.coordinate.room import fill
from app.ui.widgets.table import Cell

if TYPE_CHECKING:
    from app.actions.handover import VerifyReport
    from app.actions.merging import BundleResult, Problem
    from app.ui.coordinate.adding import Added
    from app.ui.widgets.card import Tone


@dataclass(frozen=True, slots=True)
class LookedAt:
    """What a look through one file found, or why it ended early."""

    report: VerifyReport | None
    error: KnownError | None = None


class BundleWords(QObject):
    """A QObject, because plurals need `tr`."""

    def file(self, one: BundleResult) -> str:
        """The file's name; of a hand-over in several files also which part it is."""
        if one.part < 2:
            return one.path.name
        return fill(self.tr("{name} (part {part})"), name=one.path.name, part=one.part)

    def summary(self, added: Added, forks: int) -> tuple[str, Tone]:
        """What came of all files together; `forks` laptops were copied."""
        new = sum(one.new for one in added.results)
        conflicts = sum(one.conflicts for one in added.results)
        held = sum(one.held for one in added.results)
        taken = [one for one in added.results if not one.held]
        said = []
        if new:
            said.append(self.tr("%n new interviews.", "", new))
        elif any(one.whole for one in added.results) and not conflicts:
            said.append(self.tr("Nothing new: these interviews were known already."))
        tone: Tone = "ok"
        if conflicts:
            said.append(self.tr("%n conflicts: look at them under Conflicts.", "", conflicts))
            tone = "warning"
        if held:
            said.append(
                self.tr("%n files are kept, unopened: certify their laptops under Laptops.", "", held)
            )
            tone = "warning"
        if any(not one.whole for one in taken):
            said.append(self.tr("Not every file could be read whole: see below."))
            tone = "warning"
        if forks:
            said.append(self.tr("%n laptops were copied: look at Laptops.", "", forks))
            tone = "warning"
        if added.error is not None:
            tone = "warning" if isinstance(added.error, Cancelled) else "error"
            if isinstance(added.error, Cancelled):
                said.append(self.tr("Cancelled. What was added before is kept; add the rest at any time."))
            else:
                said.append(messages.message(added.error))
            if added.waiting:
                said.append(self.tr("%n files were not added.", "", added.waiting))
        return " ".join(said), tone

    def outcome(self, one: BundleResult) -> Cell:
        """What became of one file."""
        if one.held:
            lines = [self.tr("kept unopened: %n interviews wait", "", one.expected), *self._problems(one)]
            return Cell("! " + "\n".join(lines), "warn")
        parts = []
        if one.new:
            parts.append(self.tr("%n new", "interviews", one.new))
        if one.same:
            parts.append(self.tr("%n known already", "interviews", one.same))
        if one.conflicts:
            parts.append(self.tr("%n in conflict", "interviews", one.conflicts))
        if one.rejected:
            parts.append(self.tr("%n not taken", "interviews", one.rejected))
        if one.lacking:
            parts.append(self.tr("%n without their files", "interviews", one.lacking))
        if one.entries and not one.expected:
            parts.append(self.tr("%n entries of the laptop's chain", "", one.entries))
        lines = self._problems(one)
        if parts:
            lines.append(", ".join(parts))
        sign, tone = ("✓", "ok") if one.whole and not one.conflicts else ("!", "warn")
        if not one.read and not one.whole:
            tone = "error"
        return Cell(f"{sign} " + "\n".join(lines), tone)

    def _problems(self, one: BundleResult) -> list[str]:
        """A hundred damaged interviews are one line, with the codes of the first few."""
        grouped: dict[str, list[str]] = {}
        for problem in one.problems:
            grouped.setdefault(self._problem(problem), []).append(problem.interview)
        lines = []
        for said, codes in grouped.items():
            named = ", ".join(code for code in codes[:5] if code)
            lines.append(f"{named}{' …' if len(codes) > 5 else ''}: {said}" if named else said)
        return lines

    def _problem(self, problem: Problem) -> str:
        """The sentence and the next step. The row names the file already, so damage is told shorter."""
        error = problem.error
        if error.code is not Code.BUNDLE_DAMAGED:
            return messages.message(error)
        said = self.tr("Cut off or damaged: {read} of {expected} interviews came.")
        return f"{fill(said, **error.facts)} {messages.sentence(error).next_step}"

    def looked(self, found: LookedAt) -> tuple[str, Tone]:
        """What a look through a file found."""
        report = found.report
        if report is None:
            if isinstance(found.error, Cancelled):
                return self.tr("Cancelled. Nothing was changed."), "warning"
            return (messages.message(found.error) if found.error is not None else ""), "error"
        if report.whole:
            said = [self.tr("The file is whole: %n interviews can be opened.", "", report.interviews)]
            if report.total > report.expected:
                more = report.total - report.expected
                said.append(self.tr("%n more of the same hand-over are in its other files.", "", more))
            said.append(self.tr("Nothing of it was kept."))
            return " ".join(said), "ok"
        said = [
            fill(
                self.tr("The file is not whole: {read} of {expected} interviews can be opened."),
                read=report.interviews,
                expected=report.expected,
            )
        ]
        if report.damaged:
            said.append(self.tr("%n interviews in it are damaged.", "", len(report.damaged)))
        said.append(self.tr("Ask for a fresh copy; what can be opened may be added all the same."))
        return " ".join(said), "warning"
