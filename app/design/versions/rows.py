"""Compares one row of a form with the same row of an older version."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.design.versions.kinds import Change, Difference, Reason, Subject
from app.design.versions.lists import lost_choices
from app.design.versions.logic import is_looser
from app.design.versions.texts import text_differences
from app.form.model import ATTACHED, CONTAINERS, SELECTS, Kind, Node

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.form.expression import Expression
    from app.form.model import Form

_REFERENCE: Final = re.compile(r"\$\{\s*([^{}\s]+)\s*\}")
_TEXTS: Final = frozenset({Kind.TEXT, Kind.BARCODE})
_WIDER: Final = frozenset(
    {
        (Kind.INTEGER, Kind.DECIMAL),
        (Kind.RANGE, Kind.DECIMAL),
        (Kind.TEXT, Kind.BARCODE),
        (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE),
        (Kind.SELECT_ONE, Kind.RANK),
        (Kind.RANK, Kind.SELECT_MULTIPLE),
        (Kind.CALCULATE, Kind.HIDDEN),
        (Kind.HIDDEN, Kind.CALCULATE),
    }
)
"""Changes of type after which every answer is still one; to text whatever can be written as text is."""

_LABELS: Final = ("label", "hint", "guidance_hint", "constraint_message", "required_message")
_CONDITIONS: Final = {"relevant": Reason.MAY_BE_HIDDEN, "constraint": Reason.MAY_NOT_FIT}
_LOGIC: Final = {
    "required": None,
    "read_only": None,
    "calculation": Reason.OTHER_MEANING,
    "default": None,
    "choice_filter": Reason.MAY_NOT_FIT,
    "repeat_count": Reason.MAY_BE_HIDDEN,
    "row_title": None,
}
"""Expressions that are compared as they are written, with why a change of one may break data."""
_SETTINGS: Final = ("variable_label", "pii", "scope", "sensitive", "is_section")
COMPARED: Final = frozenset(
    {*_LABELS, *_CONDITIONS, *_LOGIC, *_SETTINGS, "kind", "name", "list_name", "trigger", "checks", "special",
     "parameters", "seed", "appearance", "rosters", "section", "children", "extra"}
)  # fmt: skip
"""Parts of a row that are compared, here or as the rows inside it. The rest are `position`,
`was`, `review`, and `number`, which runs: one new question would change all behind it."""


class Sides:
    """Both versions, what each row was called (`old_of`), and what stands around each row of both."""

    def __init__(self, old: Form, new: Form, old_of: Mapping[str, str]) -> None:
        self.old, self.new, self.old_of = old, new, old_of
        self._now_of = {was: now for now, was in old_of.items() if now != was}
        self.around_old = dict(_around(old.survey, ()))
        self.around_new = dict(_around(new.survey, ()))

    def follow(self, text: str) -> str:
        """A text as it reads where it only followed renamed rows."""
        return _REFERENCE.sub(lambda found: f"${{{self._now_of.get(found[1], found[1])}}}", text)

    def source(self, expression: Expression | None) -> str:
        """An expression, likewise; "" for none."""
        return self.follow(expression.source) if expression is not None else ""

    def triggers(self, was: Node) -> tuple[str, ...]:
        """The names of a row's triggers, likewise."""
        return tuple(self._now_of.get(name, name) for name in was.trigger)


def _around(nodes: tuple[Node, ...], above: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each row with the groups and rosters around it, outermost first."""
    for node in nodes:
        yield node.name, above
        yield from _around(node.children, (*above, node.name))


def row_differences(sides: Sides, was: Node, now: Node) -> Iterator[Difference]:
    """Everything in which a row differs, its name and place among its neighbours left out."""
    yield from _type(was, now)
    yield from _list(sides, was, now)
    yield from _place(sides, was, now)
    for key in _LABELS:
        old = {language: sides.follow(text) for language, text in getattr(was, key).items()}
        for language, before, after in text_differences(old, getattr(now, key)):
            yield Difference(Subject.ROW, now.name, Change.TEXT, key, language, before, after)
    yield from _logic(sides, was, now)
    yield from _checks(sides, was, now)
    yield from _special(was, now)
    yield from _parameters(was, now)
    for key in _SETTINGS:
        yield from _plain(
            now.name, Change.SETTING, key.removeprefix("is_"), getattr(was, key), getattr(now, key)
        )
    yield from _plain(now.name, Change.SETTING, "appearance", sorted(was.appearance), sorted(now.appearance))
    yield from _plain(now.name, Change.SETTING, "x", _columns(was), _columns(now))


def keeps_answers(was: Kind, now: Kind) -> bool:
    """Whether every answer of the one type is an answer of the other."""
    if was is now or (was, now) in _WIDER:
        return True
    return now in _TEXTS and was not in CONTAINERS | ATTACHED | {Kind.NOTE, Kind.HIDDEN, Kind.CALCULATE}


def _type(was: Node, now: Node) -> Iterator[Difference]:
    if was.kind is not now.kind:
        reason = None if keeps_answers(was.kind, now.kind) or was.kind is Kind.NOTE else Reason.MAY_NOT_FIT
        if was.kind in CONTAINERS or now.kind in CONTAINERS or now.kind is Kind.NOTE:
            reason = Reason.ORPHANED if was.kind is not Kind.GROUP else None
        yield Difference(
            Subject.ROW, now.name, Change.TYPE, "type", old=was.kind, new=now.kind, reason=reason
        )


def _list(sides: Sides, was: Node, now: Node) -> Iterator[Difference]:
    """Another list of the same name is told with the lists."""
    if was.list_name == now.list_name:
        return
    lost = (
        now.kind in SELECTS
        and was.kind in SELECTS
        and lost_choices(
            sides.old.choices.get(was.list_name or ""), sides.new.choices.get(now.list_name or "")
        )
    )
    yield Difference(
        Subject.ROW,
        now.name,
        Change.LIST,
        "list_name",
        old=was.list_name or "",
        new=now.list_name or "",
        reason=Reason.CODE_GONE if lost else None,
    )


def _place(sides: Sides, was: Node, now: Node) -> Iterator[Difference]:
    before, after = sides.around_old[was.name], sides.around_new[now.name]
    if before == tuple(sides.old_of.get(name, "") for name in after):
        return
    rosters = tuple(sides.old_of.get(name, "") for name in now.rosters)
    reason = None
    if was.rosters != rosters and now.kind is not Kind.GROUP:
        reason = Reason.ORPHANED
    else:
        joined = (sides.new.nodes[name] for name in after if sides.old_of.get(name) not in before)
        if any(node.relevant is not None for node in joined):
            reason = Reason.MAY_BE_HIDDEN
    yield Difference(
        Subject.ROW, now.name, Change.MOVED, old="/".join(before), new="/".join(after), reason=reason
    )


def _logic(sides: Sides, was: Node, now: Node) -> Iterator[Difference]:
    for key, reason in _CONDITIONS.items():
        before, after = sides.source(getattr(was, key)), sides.source(getattr(now, key))
        yield from _plain(
            now.name, Change.LOGIC, key, before, after, None if is_looser(before, after) else reason
        )
    for key, reason_or_none in _LOGIC.items():
        before, after = sides.source(getattr(was, key)), sides.source(getattr(now, key))
        gone = not after and key != "calculation"
        yield from _plain(now.name, Change.LOGIC, key, before, after, None if gone else reason_or_none)
    yield from _plain(now.name, Change.LOGIC, "trigger", sides.triggers(was), now.trigger)


def _checks(sides: Sides, was: Node, now: Node) -> Iterator[Difference]:
    before = {sides.source(check.expr): check for check in was.checks}
    after = {sides.source(check.expr): check for check in now.checks}
    for text in dict.fromkeys((*before, *after)):
        old, new = before.get(text), after.get(text)
        if old is None or new is None or old.severity != new.severity:
            stricter = new is not None and new.severity == "error"
            yield Difference(
                Subject.ROW,
                now.name,
                Change.LOGIC,
                "checks",
                old=f"{old.severity}: {text}" if old is not None else "",
                new=f"{new.severity}: {text}" if new is not None else "",
                reason=Reason.MAY_NOT_FIT if stricter else None,
            )
            continue
        for language, one, other in text_differences(old.message, new.message):
            yield Difference(Subject.ROW, now.name, Change.TEXT, "checks", language, one, other)


def _special(was: Node, now: Node) -> Iterator[Difference]:
    lost = set(was.special) - set(now.special)
    if was.kind not in CONTAINERS:
        yield from _plain(
            now.name,
            Change.LOGIC,
            "special",
            was.special,
            now.special,
            Reason.MAY_NOT_FIT if lost else None,
        )


def _parameters(was: Node, now: Node) -> Iterator[Difference]:
    before = [f"{key}={value}" for key, value in was.parameters.items()]
    after = [f"{key}={value}" for key, value in now.parameters.items()]
    ranges = Kind.RANGE in (was.kind, now.kind)
    yield from _plain(
        now.name,
        Change.LOGIC if ranges else Change.SETTING,
        "parameters",
        sorted(before),
        sorted(after),
        Reason.MAY_NOT_FIT if ranges else None,
    )


def _columns(node: Node) -> list[str]:
    return [f"{key}={value}" for key, value in node.extra.items()]


def _plain(
    name: str, change: Change, key: str, old: object, new: object, reason: Reason | None = None
) -> Iterator[Difference]:
    if old != new:
        yield Difference(Subject.ROW, name, change, key, old=_text(old), new=_text(new), reason=reason)


def _text(value: object) -> str:
    if isinstance(value, list | tuple):
        return " ".join(str(part) for part in value)
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
