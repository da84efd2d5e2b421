"""Turns XLSForm's `search()` appearance into a choice list that is read from the file it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.design.importing.texts import kept
from app.design.importing.types import Part, TypeCell

if TYPE_CHECKING:
    from app.design.importing.languages import Languages
    from app.design.importing.lists import Choice, Lists
    from app.design.importing.rows import Draft, Survey
    from app.design.remarks import Report

_KEPT: Final = "search"
"""The key under x where the appearance stays as it was written."""
_SEARCH: Final = re.compile(r"\bsearch\s*\((?P<inside>.*)\)", re.IGNORECASE | re.DOTALL)
_WORD: Final = re.compile(r"""\s*(?:'(?P<one>[^']*)'|"(?P<two>[^"]*)"|(?P<bare>[^'",()]+))\s*(?:,|$)""")
_COLUMN: Final = re.compile(r"[^\W\d][\w.\-]*")
_FILTERS: Final = {
    "matches": "{column} = {value}",
    "contains": "contains({column}, {value})",
    "startswith": "starts-with({column}, {value})",
    "endswith": "ends-with({column}, {value})",
}
"""What ODK's manner of searching is as a choice filter."""


class _Unread(Exception):
    """A search that cannot be taken over; the text says why."""


def spread_searches(survey: Survey, lists: Lists, languages: Languages, report: Report) -> None:
    """Make every select that searches a file a select from that file; say what becomes of it."""
    rows = list(survey.walk())
    found = [draft for draft in rows if _SEARCH.search(draft.cells.get("appearance", ""))]
    named: dict[str, None] = {}
    for draft in found:
        at = draft.row.at(draft.header("appearance"))
        name = draft.type.list_name
        if draft.type.file:
            report.refuse(at, "A select from a file cannot have search() as well. Delete search().")
        elif name in lists.found:
            named[name] = None
            try:
                _settle(draft, lists.choices(name), languages, report)
            except _Unread as reason:
                report.warn(at, f"{reason} The choices are those of the list {name[:60]} alone.")
    for draft in rows:
        name = draft.type.list_name
        if draft not in found and name in named:
            message = f"The list {name[:60]} names columns for search(); they are shown as choices here."
            report.warn(draft.row.at(draft.header("type")), message)
    for name in named.keys() - {draft.type.list_name for draft in rows}:
        del lists.found[name]
        lists.places.pop(name, None)


def _settle(draft: Draft, choices: list[Choice], languages: Languages, report: Report) -> None:
    appearance = draft.cells["appearance"]
    at = draft.row.at(draft.header("appearance"))
    words = _words("".join(match["inside"] for match in _SEARCH.finditer(appearance)))
    settings = [choice for choice in choices if not str(choice["name"]).isdigit()]
    if len(settings) != 1:
        raise _Unread("Dala needs one choice that names the columns of codes and labels.")
    codes, labels = _columns(settings[0], languages)
    narrowed = _filter(words[1:])
    file = words[0][1:-1]
    file = file if file.lower().endswith(".csv") else f"{file}.csv"
    draft.extra[_KEPT] = kept(appearance)
    draft.cells["appearance"] = " ".join(_SEARCH.sub(" ", appearance).split())
    draft.cells["parameters"] = f"{draft.cells.get('parameters', '')} value={codes} label={labels}".strip()
    if narrowed:
        own = draft.cells.get("choice_filter")
        draft.cells["choice_filter"] = f"({own}) and {narrowed}" if own else narrowed
        draft.headers.setdefault("choice_filter", draft.header("appearance"))
    draft.type = TypeCell(Part.ROW, draft.kind, file=file)
    message = f"search() becomes choices from {file}: codes from its column {codes}, labels from {labels}."
    report.warn(at, message)
    others = ", ".join(str(choice["name"]) for choice in choices if choice not in settings)
    if others:
        report.warn(at, f"The choices {others[:200]} of the sheet are left out; add them to {file}.")


def _words(inside: str) -> list[str]:
    """What stands between the parentheses: quoted words as they are written, and what is calculated."""
    found: list[str] = []
    at = 0
    while at < len(inside):
        match = _WORD.match(inside, at)
        if match is None:
            raise _Unread("Dala cannot read this search().")
        found.append(match[0].strip().removesuffix(",").strip())
        at = match.end()
    if len(found) not in (1, 4, 6) or found[0][:1] not in ("'", '"') or len(found[0]) < 3:
        raise _Unread(
            "search() takes a file, and a manner, column and value, and a further column and value."
        )
    return found


def _columns(setting: Choice, languages: Languages) -> tuple[str, str]:
    """The columns of codes and of labels that a choice names; of several languages, for the default one."""
    label = setting.get("label")
    texts = label if isinstance(label, dict) else {}
    found = str(setting["name"]), str(texts.get(languages.default) or next(iter(texts.values()), ""))
    if not all(_COLUMN.fullmatch(column) for column in found):
        raise _Unread("Dala reads codes from one column of a file, and labels from one.")
    return found


def _filter(words: list[str]) -> str:
    """The choice filter of a search: `manner, columns, value`, and perhaps `column, value`."""
    if not words:
        return ""
    manner = _FILTERS.get(words[0][1:-1].lower())
    columns = words[1][1:-1].replace(",", " ").split()
    further = words[3][1:-1] if words[3:] else ""
    if manner is None or not columns or not all(map(_COLUMN.fullmatch, [*columns, further or "x"])):
        raise _Unread("Dala does not know this manner of search(), or its columns.")
    parts = [manner.format(column=column, value=words[2]) for column in columns]
    narrowed = " or ".join(parts)
    if not further:
        return f"({narrowed})" if len(parts) > 1 else narrowed
    return f"({narrowed}) and {further} = {words[4]}"
