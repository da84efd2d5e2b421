"""Counts merged interviews by enumerator, site, day and form version (pure)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from app.form.model import Form
    from app.merge.summary import RecordSummary


@dataclass(frozen=True, slots=True)
class Line:
    """The interviews of one enumerator, site, day or form version; `label` is what people call it."""

    code: str
    label: str
    total: int
    complete: int = 0
    partial: int = 0
    withdrawn: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """All interviews, each counted once, and the same by four views; days in order, the others by code."""

    all: Line
    by_enumerator: tuple[Line, ...]
    by_site: tuple[Line, ...]
    by_day: tuple[Line, ...]
    by_version: tuple[Line, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it."""
        views = {
            "enumerator": self.by_enumerator,
            "site": self.by_site,
            "day": self.by_day,
            "version": self.by_version,
        }
        return {
            **_numbers(self.all),
            **{
                f"by_{name}": [{"code": line.code, "label": line.label, **_numbers(line)} for line in lines]
                for name, lines in views.items()
            },
        }


def counts(records: Iterable[RecordSummary], labels: Mapping[str, str]) -> Counts:
    """Count `records`, one a record id. `labels` names sites by code; see `site_labels`."""
    listed = list(records)
    return Counts(
        all=_line("", "", Counter(record.status for record in listed)),
        by_enumerator=_lines(listed, lambda record: record.enumerator, {}),
        by_site=_lines(listed, lambda record: record.site, labels),
        by_day=_lines(listed, lambda record: record.day, {}),
        by_version=_lines(listed, lambda record: f"{record.form_id} {record.form_version}", {}),
    )


def site_labels(forms: Iterable[Form], language: str) -> dict[str, str]:
    """Code -> label of every site, in `language` or each form's own; the newest form's label wins."""
    found: dict[str, str] = {}
    for form in forms:
        node = form.nodes.get(form.roles.get("site", ""))
        for choice in form.choices_of(node) if node is not None else ():
            found[choice.name] = form.text(choice.label, language) or choice.name
    return found


def _lines(
    records: list[RecordSummary], view: Callable[[RecordSummary], str], labels: Mapping[str, str]
) -> tuple[Line, ...]:
    found: dict[str, Counter[str]] = {}
    for record in records:
        found.setdefault(view(record), Counter())[record.status] += 1
    return tuple(_line(code, labels.get(code, code), found[code]) for code in sorted(found))


def _line(code: str, label: str, statuses: Counter[str]) -> Line:
    numbers = (statuses[status] for status in ("complete", "partial", "withdrawn"))
    return Line(code, label, statuses.total(), *numbers)


def _numbers(line: Line) -> dict[str, int]:
    return {
        "total": line.total,
        "complete": line.complete,
        "partial": line.partial,
        "withdrawn": line.withdrawn,
    }
