"""Functions of conditions and choices."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.form.code import Code, Frame, Kind, boolean_of, constant, text_of
from app.form.functions_base import Function, Simple, Special, first_value
from app.form.model import SELECTS
from app.form.patterns import compiled, searches
from app.form.scope import ExpressionCode, ExpressionError
from app.form.syntax import Call, Text
from app.form.uses import Use
from app.form.values import Value, to_boolean, to_number, to_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.form.compiler import Compiler


def _if(compiler: Compiler, call: Call) -> Code:
    condition, then, otherwise = (compiler.compile(a) for a in call.arguments)
    test, yes, no = boolean_of(condition), then.run, otherwise.run
    if condition.literal is not None:
        return then if to_boolean(condition.literal) else otherwise
    return Code(
        lambda f: yes(f) if test(f) else no(f), then.kind if then.kind is otherwise.kind else Kind.ANY
    )


def _coalesce(compiler: Compiler, call: Call) -> Code:
    first, second = (first_value(compiler.compile(a)) for a in call.arguments)

    def run(f: Frame) -> Value:
        value = first(f)
        if _is_empty(value):
            value = second(f)
        return "" if _is_empty(value) else value

    return Code(run)


def _is_empty(value: Value) -> bool:
    return value == "" or value != value


def _once(compiler: Compiler, call: Call) -> Code:
    own = compiler.scope.own
    if not own:
        raise ExpressionError(
            ExpressionCode.ARGUMENT,
            call.column,
            "once() needs a question whose value it keeps.",
            "Use it in a calculation.",
        )
    compiler.resolver.uses.add(Use.OWN_VALUE)
    make = first_value(compiler.compile(call.arguments[0]))
    depth = len(compiler.scope.rosters)

    def run(f: Frame) -> Value:
        kept = f.tree.value(own, f.own[:depth])
        return make(f) if kept == "" else kept

    return Code(run)


def _boolean(compiler: Compiler, call: Call) -> Code:
    code = compiler.compile(call.arguments[0])
    if not (code.single and code.nodes is not None):
        return (
            Code(boolean_of(code), Kind.BOOLEAN)
            if not code.is_constant
            else constant(to_boolean(code.literal or ""))
        )
    nodes = code.nodes

    def run(f: Frame) -> bool:
        values = nodes(f)
        return bool(values) and values[0] is not False

    return Code(run, Kind.BOOLEAN)


def _boolean_from_string(value: Value) -> bool:
    return value is True or to_text(value) in ("true", "1")


def selected(chosen: str, name: str) -> bool:
    """Whether a blank-separated list of choices has `name`."""
    name = name.strip()
    return name in chosen.split() if name else not chosen.strip()


def _selected_at(chosen: str, index: float) -> str:
    names = chosen.split()
    if not 0 <= index < len(names):
        return ""
    return names[int(index)]


def _choice_name(compiler: Compiler, call: Call) -> Code:
    value = text_of(compiler.compile(call.arguments[0]))
    match call.arguments[1]:
        case Text(value=quoted, column=column):
            name = re.sub(r"[\s${}]+", "", quoted).rpartition("/")[2]
        case other:
            raise ExpressionError(
                ExpressionCode.ARGUMENT,
                other.column,
                "jr:choice-name() takes the question in quotes.",
                "Write jr:choice-name(${q}, '${q}').",
            )
    node = compiler.scope.names.nodes.get(name)
    if node is None or node.kind not in SELECTS:
        selects = [n.name for n in compiler.scope.names.nodes.values() if n.kind in SELECTS]
        near = compiler.scope.names.closest(name, selects)
        raise ExpressionError(
            ExpressionCode.NAME,
            column,
            f"There is no select question `{name}`.",
            f"Did you mean '${{{near}}}'?" if near else "",
        )
    compiler.resolver.uses.add(Use.LANGUAGE)
    return Code(lambda f: f.tree.choice_label(name, value(f)), Kind.TEXT)


_STATES_A_PART = 4
"""States of a pattern that take as long to make as one part of an expression."""


def _regex(compiler: Compiler, call: Call) -> Code:
    text, pattern = (compiler.compile(a) for a in call.arguments)
    subject = text_of(text)
    if pattern.literal is None:
        wanted = text_of(pattern)
        return Code(lambda f: searches(wanted(f), subject(f)), Kind.BOOLEAN)
    column = call.arguments[1].column
    search, states = compiled(to_text(pattern.literal), column)
    compiler.resolver.spend(states // _STATES_A_PART, column)
    if text.literal is not None:
        return constant(search(to_text(text.literal)))
    return Code(lambda f: search(subject(f)), Kind.BOOLEAN)


def _holds(value: Value) -> bool:
    return value is True or (not isinstance(value, bool) and to_number(value) > 0)


def _within(least: float, most: float, total: float) -> bool:
    return (least == -1 or total >= least) and (most == -1 or total <= most)


def _checklist(least: float, most: float, values: Sequence[Value]) -> bool:
    return _within(least, most, sum(1 for value in values if _holds(value)))


def _weighted_checklist(least: float, most: float, values: Sequence[Value]) -> bool:
    pairs = zip(values[::2], values[1::2], strict=False)
    return _within(least, most, sum(to_number(weight) for value, weight in pairs if _holds(value)))


FUNCTIONS: dict[str, Function] = {
    "if": Special(3, 3, _if),
    "coalesce": Special(2, 2, _coalesce),
    "once": Special(1, 1, _once),
    "true": Simple("", Kind.BOOLEAN, lambda: True),
    "false": Simple("", Kind.BOOLEAN, lambda: False),
    "boolean": Special(1, 1, _boolean),
    "boolean-from-string": Simple("v", Kind.BOOLEAN, _boolean_from_string),
    "not": Simple("b", Kind.BOOLEAN, lambda b: not b),
    "selected": Simple("tt", Kind.BOOLEAN, selected),
    "selected-at": Simple("tn", Kind.TEXT, _selected_at),
    "count-selected": Simple("t", Kind.NUMBER, lambda t: float(len(t.split()))),
    "jr:choice-name": Special(2, 2, _choice_name),
    "regex": Special(2, 2, _regex),
    "checklist": Simple("nns", Kind.BOOLEAN, _checklist),
    "weighted-checklist": Simple("nns", Kind.BOOLEAN, _weighted_checklist),
}
