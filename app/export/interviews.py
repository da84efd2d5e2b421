"""Reads what an export needs from interviews: the decoded content of `dala-record/1`, as a plain mapping."""

from __future__ import annotations

import hashlib
import hmac
import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.export.options import ExportOptions
    from app.form.model import Form

Content = dict[str, Any]
"""One record as `json.loads` gives it; see `interview.record.Record` for its parts."""

WITHDRAWN: Final = "withdrawn"
_PSEUDONYM_LENGTH: Final = 16
_ROW_STEP = re.compile(r"([^\[]*)\[([0-9]{1,9})\]")


def role(form: Form, content: Content, part: str) -> str:
    """The interview's answer to the question that plays `part`, as text; "" where there is none."""
    answer = content["answers"].get(form.roles.get(part, ""))
    return str(answer) if isinstance(answer, (str, int, float)) else ""


def day(form: Form, content: Content) -> str:
    """The ISO day an interview counts for: the answer that plays `day`, else the day it began."""
    return role(form, content, "day")[:10] or str(content["start"])[:10]


def is_selected(options: ExportOptions, form: Form, content: Content) -> bool:
    """Whether the options' filter lets an interview through."""
    when = day(form, content)
    return (
        (not options.sites or role(form, content, "site") in options.sites)
        and (not options.enumerators or content["enumerator"] in options.enumerators)
        and (not options.form_versions or content["form_version"] in options.form_versions)
        and (options.first_day is None or when >= options.first_day.isoformat())
        and (options.last_day is None or when <= options.last_day.isoformat())
    )


def pseudonym(key: bytes, form: Form, content: Content) -> str:
    """The respondent's key: HMAC-SHA-256 (RFC 2104) of their code, cut to 64 bits; "" without a code."""
    code = role(form, content, "respondent")
    if not code:
        return ""
    return hmac.new(key, code.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[
        :_PSEUDONYM_LENGTH
    ]


def roster_rows(answers: Mapping[str, Any], rosters: tuple[str, ...]) -> Iterator[tuple[int, int, Content]]:
    """Rows of the innermost of `rosters` as (own number, parent's number, answers).

    Numbers run through the whole interview in form order, from 1, so that they are keys; a parent that is the
    interview itself has number 0.
    """
    parents: list[tuple[int, Mapping[str, Any]]] = [(0, answers)]
    for depth, roster in enumerate(rosters):
        rows = [
            (parent, row)
            for parent, within in parents
            for row in _list(within.get(roster))
            if isinstance(row, dict)
        ]
        if depth == len(rosters) - 1:
            yield from ((number, parent, row) for number, (parent, row) in enumerate(rows, 1))
        parents = [(number, row) for number, (_, row) in enumerate(rows, 1)]


def row_number(answers: Mapping[str, Any], path: str) -> int:
    """The running number of the roster row that `path` (`roster[2]/name`) stands in, 0 outside rosters."""
    before: list[Mapping[str, Any]] = [answers]
    number = 0
    for step in path.split("/"):
        found = _ROW_STEP.fullmatch(step)
        if found is None:
            break
        roster, position = found.groups()
        parent = max(number, 1) - 1
        earlier = sum(len(_list(row.get(roster))) for row in before[:parent])
        number = earlier + int(position)
        before = [row for within in before for row in _list(within.get(roster)) if isinstance(row, dict)]
    return number


def variable(path: str) -> str:
    """The name of the question, or of the roster, at the end of a path."""
    return path.rsplit("/", 1)[-1].partition("[")[0]


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
