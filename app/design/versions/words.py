"""Tells the differences of two versions in plain words, and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from app.design.versions.kinds import IN_WORDS, Change, Difference, FormDiff, Subject

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST: Final = 80


def lines(diff: FormDiff) -> Iterator[str]:
    """For a terminal: a heading, then each difference, those that break data marked by `!`."""
    breaking = len(diff.breaking)
    yield (
        f"{diff.form_id} {diff.old_version} -> {diff.new_version}: "
        + _count(len(diff.differences), "difference")
        + (f", {breaking} of them breaking for data" if breaking else ", none breaking for data")
    )
    yield from (line(difference) for difference in diff.differences)


def line(difference: Difference) -> str:
    """One difference on one line."""
    mark = "!" if difference.is_breaking else " "
    where = {Subject.FORM: "form", Subject.ROW: difference.name, Subject.LIST: f"list {difference.name}"}
    said = f"{mark} {where[difference.subject]}: {_words(difference)}"
    return said if difference.reason is None else f"{said}; {IN_WORDS[difference.reason]}"


def to_json(diff: FormDiff) -> dict[str, Any]:
    """As `form diff --json` prints it; texts are whole."""
    return {
        "form": diff.form_id,
        "old_version": diff.old_version,
        "new_version": diff.new_version,
        "breaking": len(diff.breaking),
        "differences": [
            {
                "subject": one.subject.value,
                "name": one.name,
                "change": one.change.value,
                "key": one.key,
                "language": one.language,
                "old": one.old,
                "new": one.new,
                "breaking": one.is_breaking,
                "reason": IN_WORDS[one.reason] if one.reason is not None else "",
            }
            for one in diff.differences
        ],
    }


def _words(one: Difference) -> str:
    match one.change:
        case Change.ADDED:
            return f"added{_kind(one)} {_quoted(one.new)}"
        case Change.REMOVED:
            return f"removed{_kind(one)} {_quoted(one.old)}"
        case Change.RENAMED:
            return f"was {one.old}"
        case Change.PROBABLY_RENAMED:
            return f'was probably {one.old}: if so, write "was": ["{one.old}"]'
        case Change.ORDER:
            return "stands elsewhere among its neighbours"
        case Change.MOVED:
            return f"moved: {one.old or 'top'} -> {one.new or 'top'}"
        case Change.CHOICE_ADDED:
            return f"choice {one.key} added {_quoted(one.new)}"
        case Change.CHOICE_REMOVED:
            return f"choice {one.key} removed {_quoted(one.old)}"
        case Change.CHOICE_ORDER:
            return f"choice {one.key} stands elsewhere"
        case Change.CHOICE_TEXT:
            return f"choice {one.key} ({one.language}): {_quoted(one.old)} -> {_quoted(one.new)}"
        case Change.CHOICE_COLUMN:
            return f"choice {one.key}: {_quoted(one.old)} -> {_quoted(one.new)}"
        case Change.TEXT:
            return f"{one.key} ({one.language}): {_quoted(one.old)} -> {_quoted(one.new)}"
        case Change.TYPE | Change.LIST | Change.LOGIC | Change.SETTING:
            return f"{one.key}: {_quoted(one.old)} -> {_quoted(one.new)}"


def _kind(one: Difference) -> str:
    return f" {one.key}" if one.subject is Subject.ROW else ""


def _quoted(text: str) -> str:
    """One line of a text, cut where it is long; nothing as a dash."""
    plain = " ".join(text.split())
    shown = plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1].rstrip() + "…"
    return f"“{shown}”" if shown else "–"


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
