"""Finds what a designer means by a path, written in any of the ways that form languages have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.form.model import Kind
from app.form.scope import closest

if TYPE_CHECKING:
    from app.form.model import Form
    from app.interview.session import Session

_STEP: Final = re.compile(r"([^\[\]/]+?)\s*(?:\[\s*([0-9]{1,6})\s*\])?")
_BRACES: Final = re.compile(r"\$\{\s*([^{}]+?)\s*\}")


class NoSuchPath(Exception):
    """The path leads nowhere: what is wrong with it, and what to write instead."""

    def __init__(self, what: str, hint: str) -> None:
        super().__init__(what, hint)
        self.what = what
        self.hint = hint


def find_path(session: Session, written: str) -> str:
    """The path as sessions write it.

    `member[2]/m_age` is understood, and with groups on the way (`main/member[2]/work/m_age`), from the
    root (`/data/member[2]/m_age`) and as `${name}`. Raises NoSuchPath.
    """
    form = session.form
    text = _BRACES.sub(r"\1", written.strip())
    steps = [step for step in text.split("/") if step and step != "."]
    from_root = text.startswith("/")
    if from_root and len(steps) > 1 and steps[0].split("[")[0] not in form.nodes:
        steps = steps[1:]
    found: list[str] = []
    around: list[str] = []
    for at, step in enumerate(steps):
        name, row = _parts(written, step)
        node = form.nodes.get(name)
        if node is None:
            near = closest(name, form.nodes)
            raise NoSuchPath(
                f"{written} names {name}, which the form does not have.",
                f"Did you mean {near}?" if near else "Write the name of a row of the form.",
            )
        if around and around[-1] not in _parents(form, name):
            raise NoSuchPath(f"{written}: {name} does not stand in {around[-1]}.", _whole_path(form, name))
        if row is not None and node.kind is not Kind.REPEAT:
            raise NoSuchPath(f"{written}: {name} is no roster, so it has no rows.", "Leave out [...].")
        around.append(name)
        is_last = at == len(steps) - 1
        if is_last or node.kind is not Kind.GROUP:
            found.append(name if row is None else f"{name}[{row}]")
    path = "/".join(found)
    if not found or not session.has(path):
        raise _unreached(session, written, found, around)
    return path


def _parts(written: str, step: str) -> tuple[str, str | None]:
    matched = _STEP.fullmatch(step.strip())
    if matched is None:
        raise NoSuchPath(
            f"{written} is no path.", "Write it as age, or as member[2]/m_age in a roster's row."
        )
    return matched[1], matched[2]


def _parents(form: Form, name: str) -> set[str]:
    """The groups and rosters around a node."""
    return {
        around.name
        for around in form.nodes.values()
        if around.children and around.name != name and any(inner.name == name for inner in around.walk())
    }


def _whole_path(form: Form, name: str) -> str:
    rosters = form.nodes[name].rosters
    return f"Write {'/'.join([*(f'{roster}[1]' for roster in rosters), name])}."


def _unreached(session: Session, written: str, found: list[str], around: list[str]) -> NoSuchPath:
    """Why a path of known names leads nowhere: a row that is not there, or none given."""
    if not around:
        return NoSuchPath("The path is empty.", "Write it as age, or as member[2]/m_age in a roster's row.")
    for at, step in enumerate(found):
        roster, _, row = "/".join(found[: at + 1]).rpartition("[")
        if step.endswith("]") and session.has(roster) and not session.has(f"{roster}[{row}"):
            return NoSuchPath(
                f"{written}: the roster {roster} has {session.row_count(roster)} rows here.",
                "Rows count from 1; add one with add_row, or answer what its count follows from.",
            )
    return NoSuchPath(f"{written} does not say which row is meant.", _whole_path(session.form, around[-1]))
