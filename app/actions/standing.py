"""Which of the contents in the coordinator's vault count: not those that are void or were replaced."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.actions import chain_store
from app.exchange.chain import Head
from app.merge.chain import DeviceReport, examine
from app.merge.summary import RecordSummary

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.actions.desks import CoordinatorDesk

INTERVIEW: Final = "interview"
"""The kind of row that holds a content of a record; its id is the SHA-256 of that content."""

BUNDLE: Final = "bundle"
"""The kind of row that remembers a file that was added; its id is the hand-over's own, with the part."""

TRIAL_ID: Final = "trial-id"
"""Kind and id of the row that keeps the id of the trial that a published survey was."""


@dataclass(frozen=True, slots=True)
class Standing:
    """`counted` contents, `void` records with their reason, `replaced` records with the one that counts now.

    Both name only records that are here. `reports` are the laptops' chains by their id.
    """

    counted: tuple[RecordSummary, ...]
    void: Mapping[str, str] = field(default_factory=dict)
    replaced: Mapping[str, str] = field(default_factory=dict)
    reports: Mapping[str, DeviceReport] = field(default_factory=dict)


def everything(desk: CoordinatorDesk) -> Iterator[RecordSummary]:
    """All contents in the vault, those that do not count too."""
    return (RecordSummary.from_json(row.summary) for row in desk.vault.rows(INTERVIEW))


def standing(desk: CoordinatorDesk) -> Standing:
    """Judge every content by its own laptop's chain: no laptop can take another's interview away."""
    contents = list(everything(desk))
    blobs: dict[str, set[str]] = {}
    for content in contents:
        blobs.setdefault(content.device, set()).update(content.blobs.split())
    heads = _heads(desk)
    entries = chain_store.everything(desk)
    reports = {
        device: examine(device, entries.get(device, ()), blobs.get(device, ()), heads.get(device, ()))
        for device in dict.fromkeys((*entries, *heads))
    }
    here: dict[str, set[str]] = {}
    for content in contents:
        here.setdefault(content.device, set()).add(content.record)
    replacing = {device: report.replaced(here.get(device, ())) for device, report in reports.items()}
    counted, void, replaced = [], {}, {}
    for content in contents:
        report = reports.get(content.device)
        if report is not None and content.record in report.void:
            void[content.record] = report.void[content.record]
        elif report is not None and content.record in replacing[content.device]:
            replaced[content.record] = replacing[content.device][content.record]
        else:
            counted.append(content)
    return Standing(tuple(counted), void, replaced, reports)


def _heads(desk: CoordinatorDesk) -> dict[str, list[Head]]:
    """The heads that whole bundles named, by laptop."""
    found: dict[str, list[Head]] = {}
    for row in desk.vault.rows(BUNDLE):
        if "head" in row.summary:
            seq, digest = row.summary["head"]
            found.setdefault(row.summary["device"], []).append(Head(seq, digest))
    return found
