"""Checks of names that work here and confuse people or other programs later."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.form.diagnostics import Fault
from app.form.model import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.form.loader_rows import Row
    from app.form.loader_values import Source
    from app.form.model import Form

OF_EXPORTS: Final = frozenset(
    {
        "_record", "_form", "_form_version", "_device", "_enumerator", "_start", "_end", "_duration_min",
        "_status", "_respondent", "_parent_row", "_row",
    }
)  # fmt: skip
"""Columns that every export has."""
OF_LINES: Final = frozenset({"_language", "_remarks", "_confirm", "_stop"})
"""Words of answer lines."""
OF_SHEETS: Final = frozenset(
    {"about", "interviews", "codebook", "choices", "missing", "remarks", "long_text", "orphans"}
)
"""Sheets that every export has; a roster becomes a sheet of its own."""


def check_names(source: Source, form: Form, rows: Mapping[str, Row]) -> None:
    """No name is the program's own, or another's in other letters."""
    alike: dict[str, str] = {}
    for name, node in form.nodes.items():
        if not rows[name].keys.get("name"):
            continue
        taken = _taken(form, name, is_roster=node.kind is Kind.REPEAT)
        if taken:
            hint = "Give it another name."
            source.tell(Fault.TAKEN_NAME, rows[name].keys["name"], taken, hint, name)
        other = alike.setdefault(name.casefold(), name)
        if other != name:
            source.tell(
                Fault.LOOKALIKE_NAMES,
                rows[name].keys["name"],
                f"{name} and {other} on line {rows[other].position.line} differ only in capital letters.",
                "Rename one; Excel and statistics programs take them for one.",
                name,
            )


def _taken(form: Form, name: str, *, is_roster: bool) -> str:
    """What a name already stands for, as a sentence; "" where it is free."""
    plain = name.lower()
    if plain in OF_EXPORTS:
        return f"Exports have a column {plain} of their own."
    if plain in OF_LINES:
        return f"In answer lines {plain} says something else."
    if is_roster and plain in OF_SHEETS:
        return f"Exports have a sheet {plain} of their own."
    base = name.removesuffix(".label")
    if base != name and base in form.nodes:
        return f"Exports write the label of {base} into a column {name}."
    return ""
