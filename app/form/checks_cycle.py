"""Finds questions whose values or relevance depend on themselves, and names the chain."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final, NamedTuple

from app.form.diagnostics import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.form.expression import Expression
    from app.form.loader_rows import Row
    from app.form.loader_values import Source
    from app.form.model import Form, Node

MAX_SEARCHES: Final = 50
"""Chains that are looked for; a form with more circles than that is mended step by step."""
MAX_NAMED: Final = 10
"""Names of a chain that a message shows."""


class _Link(NamedTuple):
    """`key` of a node makes it depend on `target`; "" where it stands inside it."""

    key: str
    target: str


_Links = dict[str, tuple[_Link, ...]]


def check_cycles(source: Source, form: Form, rows: Mapping[str, Row]) -> None:
    """Tell the shortest chain through each question that depends on itself, each question in one chain.

    A value depends on its calculation, choice filter, count and relevance, and on everything around it. It
    does not depend on constraints, checks and requirements; nor, in a roster, on other rows of the same one.
    """
    links = {name: tuple(_links(form, form.nodes[name], rows)) for name in form.order}
    entangled = _entangled(links)
    told: set[str] = set()
    searches = 0
    for name in form.order:
        if name not in entangled or name in told or searches == MAX_SEARCHES:
            continue
        searches += 1
        chain = _shortest(name, links, entangled)
        members = {owner for owner, _ in chain}
        if not chain or members & told:
            continue
        told |= members
        key = chain[0][1].key
        source.findings.add(
            Fault.CYCLE,
            source.at(rows[name].keys[key]) if key in rows[name].keys else rows[name].position,
            f"A cycle, {_chain_text(name, chain)}: the answer would depend on itself.",
            f"Take one of these references out: {_reasons(chain)}.",
            name,
        )


def _chain_text(start: str, chain: list[tuple[str, _Link]]) -> str:
    names = [start, *(link.target for _, link in chain)]
    if len(names) > MAX_NAMED:
        names[MAX_NAMED - 2 : -1] = [f"({len(names) - MAX_NAMED + 1} more)"]
    return " → ".join(names)


def _reasons(chain: list[tuple[str, _Link]]) -> str:
    more = "; …" if len(chain) > MAX_NAMED else ""
    return "; ".join(_reason(owner, link) for owner, link in chain[:MAX_NAMED]) + more


def _reason(owner: str, link: _Link) -> str:
    if not link.key:
        return f"{owner} stands in {link.target}"
    return f"{link.key} of {owner} names {link.target}"


def _links(form: Form, node: Node, rows: Mapping[str, Row]) -> Iterator[_Link]:
    parents = rows[node.name].parents
    if parents:
        yield _Link("", parents[-1])
    for name in node.trigger:
        yield _Link("trigger", name)
    keys: list[tuple[str, Expression | None]] = [
        ("relevant", node.relevant),
        ("choice_filter", node.choice_filter),
        ("repeat_count", node.repeat_count),
        ("calculation", None if node.trigger else node.calculation),
    ]
    for key, expression in keys:
        if expression is None:
            continue
        # A roster is read to find the nodes in it; those say more, and depend on it themselves.
        around = {parent for name in expression.reads if name in rows for parent in rows[name].parents}
        for name in sorted(expression.reads - around):
            if name in form.nodes and not _only_other_rows(form, node, name, expression):
                yield _Link(key, name)


def _only_other_rows(form: Form, node: Node, name: str, expression: Expression) -> bool:
    if name not in expression.spreads:
        return False
    return not set(node.rosters).isdisjoint(form.nodes[name].rosters)


def _entangled(links: _Links) -> set[str]:
    """What is left when whatever depends on nothing left is taken away again and again."""
    waiting = {name: sum(link.target in links for link in found) for name, found in links.items()}
    needed: dict[str, list[str]] = {}
    for name, found in links.items():
        for link in found:
            needed.setdefault(link.target, []).append(name)
    free = deque(name for name, count in waiting.items() if count == 0)
    left = set(links)
    while free:
        name = free.popleft()
        left.discard(name)
        for other in needed.get(name, ()):
            waiting[other] -= 1
            if waiting[other] == 0:
                free.append(other)
    return left


def _shortest(start: str, links: _Links, among: set[str]) -> list[tuple[str, _Link]]:
    """The shortest chain of links from `start` back to itself, [] where there is none."""
    came: dict[str, tuple[str, _Link]] = {}
    queue = deque([start])
    while queue:
        name = queue.popleft()
        for link in links[name]:
            if link.target not in among or link.target in came:
                continue
            came[link.target] = (name, link)
            if link.target == start:
                return _walk_back(start, came)
            queue.append(link.target)
    return []


def _walk_back(start: str, came: Mapping[str, tuple[str, _Link]]) -> list[tuple[str, _Link]]:
    chain = [came[start]]
    while chain[-1][0] != start:
        chain.append(came[chain[-1][0]])
    return chain[::-1]
