"""The sheet `about`: where a workbook comes from, what is in it and what is not."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.export.columns import LeftOut

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from app.export.columns import Layout
    from app.export.options import ExportOptions
    from app.form.model import Form


@dataclass(frozen=True, slots=True)
class Origin:
    """What the coordinator's desk knows of the data; `excluded` counts by reason what was not handed in.

    `pseudonym_key` is the survey's secret for `_respondent`, used only where that was asked for.
    """

    survey: str
    made: datetime
    program: str
    trial: bool = False
    bundles: int = 0
    excluded: Mapping[str, int] = field(default_factory=dict)
    pseudonym_key: bytes = b""


@dataclass(slots=True)
class Written:
    """What a workbook holds, counted while it was written."""

    interviews: int = 0
    rows: dict[str, int] = field(default_factory=dict)
    statuses: Counter[str] = field(default_factory=Counter)
    versions: Counter[str] = field(default_factory=Counter)
    devices: set[str] = field(default_factory=set)
    excluded: Counter[str] = field(default_factory=Counter)
    other_enumerator: int = 0
    remarks_left_out: int = 0
    orphans: int = 0
    orphans_left_out: int = 0
    files: int = 0
    files_lacking: int = 0
    replaced: int = 0
    long_texts: int = 0
    limits: list[str] = field(default_factory=list)


def about_lines(
    origin: Origin, options: ExportOptions, forms: Sequence[Form], layout: Layout, written: Written
) -> Iterator[tuple[str, str | int | datetime]]:
    """Name and value of each line."""
    if origin.trial:
        yield "TRIAL", "This survey is a trial: its data are for practice only."
    yield "survey", origin.survey
    yield "exported", origin.made
    yield "program", origin.program
    for form in forms:
        title = form.text(form.title, options.language)
        said = f"{form.form_id} {form.version}"
        yield "form", f"{said}: {title}" if title else said
        yield f"interviews by {said}", written.versions[form.hash]
    yield "interviews", written.interviews
    for status, count in sorted(written.statuses.items()):
        yield f"interviews {status}", count
    for roster, count in written.rows.items():
        yield f"rows of {roster}", count
    yield "devices", len(written.devices)
    yield "bundles", origin.bundles
    yield "interviews whose enumerator is not the laptop's", written.other_enumerator
    excluded = Counter(origin.excluded) + written.excluded
    yield "interviews left out", sum(excluded.values())
    for reason, count in sorted(excluded.items()):
        yield f"left out: {reason}", count
    yield "filter", options.filter_in_words()
    yield "values", options.values.value
    yield "language", options.language or "each form's own"
    yield "multiple choice", options.multiple.value
    yield "special answers", options.missing.value
    yield "identifiers", "written" if options.identifiers else "left out"
    if options.files:
        yield "attached files written", written.files
        yield "attached files that never came", written.files_lacking
    else:
        yield "attached files", "not written, only their names"
    yield "sensitive questions", "left out" if options.without_sensitive else "written"
    left_out = Counter(layout.left_out.values())
    for reason in LeftOut:
        yield f"questions left out: {reason.value}", left_out[reason]
    yield "remarks left out with their questions", written.remarks_left_out
    if written.orphans or written.orphans_left_out:
        yield "orphans of other versions", written.orphans
        yield "orphans left out with their questions", written.orphans_left_out
    yield "unreadable characters replaced", written.replaced
    yield "texts continued in long_text", written.long_texts
    for limit in written.limits:
        yield "limit", limit
