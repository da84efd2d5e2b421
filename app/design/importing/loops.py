"""Spreads out XLSForm's loops: a group for each choice of a list, as pyxform does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.design.importing.types import Part, TypeCell
from app.form.model import Kind

if TYPE_CHECKING:
    from app.design.importing.languages import Languages
    from app.design.importing.lists import Choice, Lists
    from app.design.importing.rows import Draft, Survey
    from app.design.remarks import Report


def spread_loops(survey: Survey, lists: Lists, languages: Languages, report: Report) -> None:
    """Put a group for each choice into every loop, with the loop's rows said of that choice."""
    for draft in list(survey.walk()):
        if draft.type.part is not Part.LOOP or not draft.type.list_name:
            continue
        at = draft.row.at(draft.header("type"))
        choices = lists.choices(draft.type.list_name)
        if not choices:
            report.refuse(at, f"There is no choice list {draft.type.list_name}.")
            continue
        report.warn(at, f"The loop becomes {len(choices)} groups, one for each choice.")
        inner = draft.children
        draft.children = [_group(draft, inner, choice, languages) for choice in choices]
        draft.type = TypeCell(Part.BEGIN, Kind.GROUP, control="group")


def _group(loop: Draft, rows: list[Draft], choice: Choice, languages: Languages) -> Draft:
    label = choice.get("label")
    labels = {c: str(t) for c, t in label.items()} if isinstance(label, dict) else {}
    name = str(choice["name"])
    words = {code: labels.get(code, name) for code in languages.names}
    made = replace(loop, name=name, parent=loop, children=[], cells={}, extra={}, carried={}, media={})
    made.texts = {"label": labels} if labels else {}
    made.type = TypeCell(Part.BEGIN, Kind.GROUP, control="group")
    made.children = [_copied(row, made, name, words) for row in rows]
    return made


def _copied(row: Draft, parent: Draft, name: str, words: dict[str, str]) -> Draft:
    made = replace(row, parent=parent)
    made.cells = {key: _said(text, name, name) for key, text in row.cells.items()}
    made.texts = {
        key: {code: _said(text, name, words.get(code, name)) for code, text in texts.items()}
        for key, texts in row.texts.items()
    }
    made.media = {
        sort: {code: _said(str(file), name, name) for code, file in named.items()}
        if isinstance(named, dict)
        else _said(str(named), name, name)
        for sort, named in row.media.items()
    }
    made.children = [_copied(child, made, name, words) for child in row.children]
    return made


def _said(text: str, name: str, label: str) -> str:
    return text.replace("%(name)s", name).replace("%(label)s", label)
