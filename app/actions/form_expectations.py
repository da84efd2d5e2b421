"""Compares what a script expects of an interview with what is there, so that a script is a test of a form."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from app.actions.form_paths import NoSuchPath, find_path
from app.actions.form_states import state_json
from app.form.model import Kind

if TYPE_CHECKING:
    from app.actions.form_states import StateJson
    from app.interview.session import Session
    from app.interview.values import Json

_PARTS: Final = (
    "value", "missing", "raw", "relevant", "required", "read_only", "label", "hint", "choices", "specials",
    "problems", "remark", "rows", "exists",
)  # fmt: skip
"""What may be expected of a node; `rows`: how many rows a roster has, `exists`: whether the path is there."""


def differences(session: Session, expected: dict[str, Json], *, finished: bool) -> list[str]:
    """What is not as expected, a sentence each.

    `expected` has an object of expectations by path, or the value alone; or it is one such object with its
    "path". Of choices, special answers and problems the names or kinds are compared, in order.
    `"finished"` says whether the interview has ended, `"language"` in which language it asks.
    """
    if isinstance(expected.get("path"), str) and not set(expected) - {"path", *_PARTS}:
        path = str(expected["path"])
        return _at(session, path, {key: value for key, value in expected.items() if key != "path"})
    found: list[str] = []
    for path, wanted in expected.items():
        whole: dict[str, Json] = {"finished": finished, "language": session.language}
        if path in whole and path not in session.form.nodes:
            found += _compare(path, "", whole[path], wanted)
        elif isinstance(wanted, dict):
            found += _at(session, path, wanted)
        else:
            found += _at(session, path, {"value": wanted})
    return found


def _at(session: Session, written: str, wanted: dict[str, Json]) -> list[str]:
    try:
        path = find_path(session, written)
    except NoSuchPath as error:
        if wanted == {"exists": False}:
            return []
        return [f"{error.what} {error.hint}"]
    state = state_json(session.state(path))
    found = []
    for part, value in wanted.items():
        if part not in _PARTS:
            found.append(f'{path}: there is no "{part[:40]}" to expect, only {", ".join(_PARTS)}.')
        else:
            found += _compare(path, part, _found(session, path, state, part), value)
    return found


def _found(session: Session, path: str, state: StateJson, part: str) -> object:
    match part:
        case "choices":
            return [choice["name"] for choice in state["choices"]]
        case "specials":
            return [special["kind"] for special in state["specials"]]
        case "problems":
            return [problem["kind"] for problem in state["problems"]]
        case "rows":
            is_roster = (
                session.form.nodes[path.split("/")[-1]].kind is Kind.REPEAT
                if not path.endswith("]")
                else False
            )
            return session.row_count(path) if is_roster else None
        case "exists":
            return True
        case _:
            return dict(state)[part]


def _compare(path: str, part: str, found: object, wanted: Json) -> list[str]:
    if found == wanted and isinstance(found, bool) == isinstance(wanted, bool):
        return []
    what = f"{path}: {part}" if part else path
    return [f"{what} is {_shown(found)}, not {_shown(wanted)}."]


def _shown(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
