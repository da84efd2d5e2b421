"""What a laptop's chain and bundles mean, in words: short for the table, with what to do for its card."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from app.ui.coordinate.room import fill
from app.ui.widgets.table import Cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.actions.merging_status import LaptopStatus
    from app.actions.returning import ReturnedInterview
    from app.merge.links import Span
    from app.ui.widgets.card import Tone

_NAMED = 5
"""So many records or numbers are named; of more only how many they are is said."""

_SHORT = 3
"""So many troubles of a laptop stand in the table, the worst; its card has all."""


class Trouble(NamedTuple):
    """One thing that is not as it should be."""

    short: str
    long: str
    tone: Tone


class LaptopWords(QObject):
    """A QObject, because plurals need `tr`."""

    def name(self, one: LaptopStatus) -> str:
        """The laptop of whom."""
        said = self.tr("Laptop of {enumerator} ({device})")
        return fill(said, enumerator=one.enumerator or "—", device=one.device[:8])

    def state(self, one: LaptopStatus, *, trial: bool) -> Cell:
        """Whether the survey's root vouches for it."""
        if one.certified:
            return Cell(self.tr("✓ certified"), "ok")
        if trial:
            return Cell(self.tr("trial: needs no certificate"), "muted")
        return Cell(self.tr("! waits for its certificate"), "warn")

    def short(self, troubles: Sequence[Trouble], one: LaptopStatus) -> Cell:
        """One cell for all of them; the worst gives the tone."""
        if troubles:
            tone = "error" if any(each.tone == "error" for each in troubles) else "warn"
            return Cell("! " + _listed([each.short for each in troubles], _SHORT), tone)
        if not one.report.entries:
            return Cell(self.tr("nothing came yet"), "muted")
        return Cell(self.tr("✓ nothing lacks"), "ok")

    def fine(self, one: LaptopStatus) -> str:
        """What is said where there is no trouble."""
        if not one.report.entries:
            return self.tr("Nothing came from this laptop yet.")
        return self.tr(
            "Nothing lacks: every entry of this laptop's chain came, and every interview that it names."
        )

    def troubles(
        self, one: LaptopStatus, away: Sequence[ReturnedInterview], *, trial: bool
    ) -> tuple[Trouble, ...]:
        """Everything that is not as it should be, the worst first."""
        found = [*self._chain(one), *self._bundles(one, trial=trial), *self._rest(one, away)]
        return tuple(sorted(found, key=lambda each: each.tone != "error"))

    def _chain(self, one: LaptopStatus) -> Iterator[Trouble]:
        report, links = one.report, one.report.links
        if links.fork is not None:
            said = self.tr(
                "This laptop was copied or set back to an earlier state: from entry {number} on it has two"
                " histories. Nothing is lost: both are kept, and the interviews of both count. Call"
                " {enumerator}: was the laptop restored, or its folder copied to another one? Only one of"
                " them may go on; set the other one up anew."
            )
            said = fill(said, number=links.fork, enumerator=one.enumerator)
            yield Trouble(self.tr("COPIED: two histories"), said, "error")
        if links.broken:
            said = self.tr(
                "%n entries do not join those that are here: something before them is another than what"
                " came. Treat it as a copied laptop: call {enumerator}.",
                "",
                len(links.broken),
            )
            said = fill(said, enumerator=one.enumerator)
            yield Trouble(self.tr("entries that do not join"), said, "error")
        if report.missing:
            count = len(report.missing)
            names = _listed([each.record[:8] for each in report.missing])
            said = self.tr(
                "%n interviews that this laptop finished did not come: {names}. Ask {enumerator} to hand over"
                " again, and not to take a receipt in before that.",
                "",
                count,
            )
            said = fill(said, names=names, enumerator=one.enumerator)
            yield Trouble(self.tr("%n interviews missing", "", count), said, "error")
        if links.gaps:
            count = sum(map(len, links.gaps))
            said = self.tr(
                "%n entries of its chain lack, number {numbers}: a bundle in between did not come. Add that"
                " bundle, or ask {enumerator} to hand over again.",
                "",
                count,
            )
            said = fill(said, numbers=_spans(links.gaps), enumerator=one.enumerator)
            yield Trouble(self.tr("%n entries missing", "", count), said, "warning")
        if links.tail is not None:
            count = len(links.tail)
            said = self.tr(
                "The end is cut off: a bundle named %n later entries, number {numbers}, that did not come."
                " Add its other parts, or ask {enumerator} to hand over again.",
                "",
                count,
            )
            said = fill(said, numbers=_spans([links.tail]), enumerator=one.enumerator)
            yield Trouble(self.tr("the end is cut off"), said, "warning")

    def _bundles(self, one: LaptopStatus, *, trial: bool) -> Iterator[Trouble]:
        if one.strange:
            said = self.tr(
                "%n bundles came under this laptop's id with other keys. They are kept, unopened. Ask"
                " {enumerator}: was the laptop set up anew? If nobody knows of it, somebody else made them.",
                "",
                one.strange,
            )
            yield Trouble(self.tr("other keys"), fill(said, enumerator=one.enumerator), "error")
        if one.held:
            said = self.tr(
                "%n bundles of it are kept, unopened, until the laptop is certified. Nothing is lost. Ask"
                " {enumerator} for its request, then choose “Certify a laptop”.",
                "",
                one.held,
            )
            said = fill(said, enumerator=one.enumerator)
            yield Trouble(self.tr("%n bundles wait", "", one.held), said, "warning")
        if one.unsigned and not trial:
            said = self.tr(
                "%n interviews came without the laptop's signature, from before the survey was published."
                " They count, but nobody can prove where they come from.",
                "",
                one.unsigned,
            )
            yield Trouble(self.tr("%n unsigned", "interviews", one.unsigned), said, "warning")

    def _rest(self, one: LaptopStatus, away: Sequence[ReturnedInterview]) -> Iterator[Trouble]:
        report = one.report
        if report.clock_back:
            count = len(report.clock_back)
            said = self.tr(
                "Its clock was set back: the times of %n interviews are not certain. They count all the"
                " same. Ask {enumerator} to set date and time right.",
                "",
                count,
            )
            said = fill(said, enumerator=one.enumerator)
            yield Trouble(self.tr("clock set back"), said, "warning")
        mine = [each for each in away if each.device == one.device]
        if mine:
            said = self.tr(
                "%n interviews were returned to be corrected and are not back yet. Did {enumerator} get the"
                " file? They count as they are until then.",
                "",
                len(mine),
            )
            said = fill(said, enumerator=one.enumerator)
            yield Trouble(self.tr("%n returned, not back", "interviews", len(mine)), said, "warning")


def _listed(names: Sequence[str], most: int = _NAMED) -> str:
    return ", ".join(names[:most]) + (" …" if len(names) > most else "")


def _spans(spans: Sequence[Span]) -> str:
    return _listed([str(one).replace("-", "–") for one in spans])
