"""Tells whether conditions can all be true in one interview; where it cannot tell, they can."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.form.domains import FLIPPED, SEVERAL, Domain, compared, domain_of, holds, literal
from app.form.model import CONTAINERS, Kind
from app.form.syntax import Call, Chain, Number, Path, Reference, Syntax, Text, show

if TYPE_CHECKING:
    from app.form.model import Form, Node

_MOST_STEPS: Final = 1_500
"""Conditions that are looked at for one question; beyond that it counts as reachable."""

Goal = tuple[Syntax, bool, "Node"]
"""A condition, whether it is to be true or false, and the node at whose place it is asked."""
Known = dict[str, Domain]


class Reach:
    """Looks for contradictions among the conditions of one form."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._domains: dict[str, Domain] = {}
        self._around: dict[str, tuple[Node, ...]] = {}
        for node in form.survey:
            self._note(node, ())
        self._steps = 0
        self.conflict = ""
        """The last part of a condition that could not be fulfilled, as it may be written."""

    def _note(self, node: Node, around: tuple[Node, ...]) -> None:
        self._around[node.name] = (*around, node)
        for child in node.children:
            self._note(child, (*around, node))

    def can_be_true(self, tree: Syntax, node: Node) -> bool:
        """Whether a condition of `node` can be true, whatever stands around it."""
        return self._solved([(tree, True, node)])

    def can_be_shown(self, node: Node) -> bool:
        """Whether the node's condition and those of all groups around it can be true together."""
        return self._solved(self._conditions(node))

    def _conditions(self, node: Node) -> list[Goal]:
        return [(n.relevant.tree, True, n) for n in self._around[node.name] if n.relevant is not None]

    def _solved(self, goals: list[Goal]) -> bool:
        self._steps = _MOST_STEPS
        self.conflict = ""
        return self._solve(goals, {})

    def _solve(self, goals: list[Goal], known: Known) -> bool:
        """Whether some answers fulfil all goals; `known` is what earlier ones left of each answer."""
        waiting = list(goals)
        while waiting:
            self._steps -= 1
            if self._steps <= 0:
                return True
            tree, truth, asker = waiting.pop()
            match tree:
                case Chain(first=first, rest=((("and" | "or") as word, _), *_) as rest):
                    parts: list[Goal] = [(part, truth, asker) for part in (first, *(o for _, o in rest))]
                    if (word == "and") is not truth:
                        return any(self._solve([*waiting, part], known) for part in parts)
                    waiting += reversed(parts)
                case Call(name="not", arguments=(inner,)):
                    waiting.append((inner, not truth, asker))
                case _:
                    left = self._fulfil(tree, truth, asker, known)
                    if left is None:
                        self.conflict = show(tree) if truth else f"not({show(tree)})"
                        return False
                    name, domain, conditions = left
                    if name:
                        known = {**known, name: domain}
                    waiting += conditions
        return True

    def _fulfil(
        self, tree: Syntax, truth: bool, asker: Node, known: Known
    ) -> tuple[str, Domain, list[Goal]] | None:
        """The answer that a part speaks of, what is left of it, what shows it; None for nothing left."""
        match tree:
            case Call(name="true" | "false" as word, arguments=()):
                return _NOTHING if (word == "true") is truth else None
            case Chain(first=first, rest=((operator, second),)) if operator in FLIPPED:
                return self._compare(first, operator, second, truth, asker, known)
            case Call(name="selected", arguments=(subject, Text(value=code))) if code and not any(
                sign.isspace() for sign in code
            ):
                return self._selected(subject, code, truth, asker, known)
            case _:
                return _NOTHING

    def _compare(
        self, first: Syntax, operator: str, second: Syntax, truth: bool, asker: Node, known: Known
    ) -> tuple[str, Domain, list[Goal]] | None:
        one, other = literal(first), literal(second)
        if one is not None and other is not None:
            return _NOTHING if holds(operator, one, other) is truth else None
        if one is not None:
            first, operator, other = second, FLIPPED[operator], one
        if other is None:
            return _NOTHING
        match first:
            case Reference(name=name):
                node = self._form.nodes[name]
                if node.kind in CONTAINERS or node.kind is Kind.NOTE:
                    return _NOTHING
                before = self._before(node, asker, known, truth)
                if before is None:
                    return _NOTHING
                return self._left(
                    node, asker, before, compared(before, node.kind, operator, other, truth=truth)
                )
            case Call(name="missing", arguments=(Reference(name=name),)):
                kinds = self._kinds(self._form.nodes[name])
                return _NOTHING if any(holds(operator, k, other) is truth for k in kinds) else None
            case Call(name="position", arguments=(Path() as path,)) if show(path) == ".." and asker.rosters:
                return self._position(operator, other, truth, asker, known)
            case _:
                return _NOTHING

    def _before(self, node: Node, asker: Node, known: Known, truth: bool) -> Domain | None:
        """What is known of an answer; None where the condition is about several rows at once."""
        if node.name not in self._domains:
            self._domains[node.name] = domain_of(self._form, node)
        own = self._domains[node.name]
        if _is_single(node, asker):
            return known.get(node.name, own)
        return own if truth else None

    def _left(
        self, node: Node, asker: Node, before: Domain, left: Domain
    ) -> tuple[str, Domain, list[Goal]] | None:
        """The outcome for an answer; an answer that must be filled in must have been shown."""
        if not left.is_possible:
            return None
        if not _is_single(node, asker):
            return _NOTHING
        is_asked_for = before.blank and not left.blank
        return node.name, left, self._conditions(node) if is_asked_for else []

    def _selected(
        self, subject: Syntax, code: str, truth: bool, asker: Node, known: Known
    ) -> tuple[str, Domain, list[Goal]] | None:
        match subject:
            case Reference(name=name):
                node = self._form.nodes[name]
            case _:
                return _NOTHING
        before = self._before(node, asker, known, truth)
        if before is None or node.kind not in SEVERAL | {Kind.SELECT_ONE}:
            return _NOTHING
        if node.kind is Kind.SELECT_ONE:
            return self._left(node, asker, before, compared(before, node.kind, "=", code, truth=truth))
        if truth:
            left = replace(before, blank=False, chosen=before.chosen | {code}).checked()
        else:
            left = replace(before, lacking=before.lacking | {code}).checked()
        return self._left(node, asker, before, left)

    def _kinds(self, node: Node) -> frozenset[str]:
        """The kinds of special answer that a question can have, "" for none."""
        listed = {choice.missing for choice in self._form.choices_of(node) if choice.missing is not None}
        return frozenset({"", *node.special, *listed})

    def _position(
        self, operator: str, constant: float | str, truth: bool, asker: Node, known: Known
    ) -> tuple[str, Domain, list[Goal]] | None:
        """The number of the row that a question stands in."""
        roster = self._around[asker.name][-2]
        if roster.kind is not Kind.REPEAT:
            return _NOTHING
        key = f"position of {roster.name}"
        own = Domain(blank=False, low=1.0, whole=True)
        match roster.repeat_count.tree if roster.repeat_count is not None else None:
            case Number(value=count):
                own = replace(own, high=count)
            case _:
                pass
        left = compared(known.get(key, own), Kind.INTEGER, operator, constant, truth=truth)
        return (key, left, []) if left.is_possible else None


_NOTHING: Final[tuple[str, Domain, list[Goal]]] = ("", Domain(), [])
"""What a part leaves that tells nothing."""


def _is_single(node: Node, asker: Node) -> bool:
    """Whether `${node}` in a condition of `asker` means one answer: of the own row, or of the interview."""
    return node.rosters == asker.rosters[: len(node.rosters)]
