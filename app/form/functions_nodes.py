"""Functions of questions, rosters and lists, and of the laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.form.code import Code, Frame, Kind, constant, number_of
from app.form.finding import Found, Pattern, base_of, is_single, refs_of
from app.form.functions_base import Function, Special, first_value
from app.form.functions_text import normalize_space
from app.form.looking_up import Lookup
from app.form.scope import ExpressionCode, ExpressionError
from app.form.shuffle import shuffled
from app.form.syntax import Call, Here, Path, Reference, Step, Syntax, Text
from app.form.uses import Use
from app.form.values import NodeSet, Value, to_number, to_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.form.compiler import Compiler

DEVICE_KEYS = ("enumerator", "organisation", "device", "survey")


def _count(compiler: Compiler, call: Call) -> Code:
    nodes = _nodes(compiler, call)
    return Code(lambda f: float(len(nodes(f))), Kind.NUMBER)


def _nodes(compiler: Compiler, call: Call) -> Callable[[Frame], tuple[Value, ...]]:
    argument = call.arguments[0]
    nodes = compiler.compile(argument).nodes
    if nodes is None:
        raise ExpressionError(
            ExpressionCode.ARGUMENT,
            argument.column,
            f"{call.name}() takes a roster or a question.",
            f"Write {call.name}(${{name}}), without quotes or calculation.",
        )
    return nodes


def _position(compiler: Compiler, call: Call) -> Code:
    if not call.arguments:
        if not compiler.resolver.in_condition:
            return constant(1.0)
        return Code(lambda f: float(f.position), Kind.NUMBER)
    resolver = compiler.resolver
    argument = call.arguments[0]
    finding = resolver.resolve(argument)
    if not isinstance(finding, Pattern) or len(finding.names) != 1:
        raise ExpressionError(
            ExpressionCode.ARGUMENT, argument.column, "position() takes one row.", "Write position(..)."
        )
    name = finding.names[0]
    if not compiler.scope.names.is_roster(name):
        return constant(1.0)
    own = compiler.scope.rosters
    if isinstance(argument, Reference) and name in own:
        finding = Pattern((name,), own.index(name) + 1)
    if not is_single(compiler.scope.names, finding):
        raise ExpressionError(
            ExpressionCode.ARGUMENT,
            argument.column,
            f"position() is asked outside of a row of {name}.",
            "Write position(..) inside the roster.",
        )
    resolver.uses.add(Use.POSITION)
    resolver.reads.add(name)
    base, fixed = base_of(finding.tested), finding.fixed
    return Code(lambda f: float(f.tree.position(base(f)[:fixed])), Kind.NUMBER)


def _last(compiler: Compiler, call: Call) -> Code:
    if not call.arguments:
        if not compiler.resolver.in_condition:
            return constant(1.0)
        return Code(lambda f: float(f.size), Kind.NUMBER)
    name = _quoted(call, 0, "last() takes a question's name in quotes: last('interview_site').")
    nodes = compiler.scope.names.nodes
    if name not in nodes:
        raise ExpressionError(
            ExpressionCode.NAME,
            call.arguments[0].column,
            f"There is no question `{name}`.",
            f"Did you mean '{near}'?" if (near := compiler.scope.names.closest(name)) else "",
        )
    compiler.resolver.uses.add(Use.DEVICE)
    return Code(lambda f: f.tree.last(name))


def _quoted(call: Call, at: int, message: str) -> str:
    argument = call.arguments[at]
    if isinstance(argument, Text):
        return argument.value
    raise ExpressionError(ExpressionCode.ARGUMENT, argument.column, message)


def _device(compiler: Compiler, call: Call) -> Code:
    key = _quoted(call, 0, "device() takes a name in quotes: device('enumerator').")
    if key not in DEVICE_KEYS:
        raise ExpressionError(
            ExpressionCode.ARGUMENT,
            call.arguments[0].column,
            f"The laptop knows no `{key}`.",
            f"It knows {', '.join(DEVICE_KEYS)}.",
        )
    compiler.resolver.uses.add(Use.DEVICE)
    return Code(lambda f: f.tree.device(key), Kind.TEXT)


def _next_number(compiler: Compiler, _call: Call) -> Code:
    compiler.resolver.uses.add(Use.DEVICE)
    return Code(lambda f: f.tree.next_number(), Kind.NUMBER)


def _missing(compiler: Compiler, call: Call) -> Code:
    argument = call.arguments[0]
    names = compiler.scope.names
    finding = compiler.resolver.resolve(argument)
    if not isinstance(finding, Pattern | Found):
        raise ExpressionError(
            ExpressionCode.ARGUMENT, argument.column, "missing() takes a question: missing(${name})."
        )
    compiler.resolver.note(finding, is_own=compiler.is_own(argument))
    if isinstance(finding, Pattern) and is_single(names, finding):
        name, base, fixed = finding.names[0], base_of(finding.tested), finding.fixed
        return Code(lambda f: f.tree.missing(name, base(f)[:fixed]), Kind.TEXT)
    find = refs_of(names, finding)

    def kinds(f: Frame) -> tuple[Value, ...]:
        return tuple(f.tree.missing(name, place) for name, place in find(f))

    return Code(lambda f: NodeSet(kinds(f)), nodes=kinds)


def _pulldata(compiler: Compiler, call: Call) -> Code:
    message = "pulldata() takes a list, a column and a key column in quotes, and the key."
    list_name, column, key_column = (_quoted(call, at, message) for at in range(3))
    for name, at in ((key_column, 2), (column, 1)):
        # What it notes and refuses is that of instance('list')/root/item/column.
        compiler.compile(_cells(list_name, call.arguments[0].column, name, call.arguments[at].column))
    # `.` and `..` in the key are those of the question that asks, not of the list.
    key = first_value(compiler.compile(call.arguments[3]))
    lookup = Lookup(key_column)

    def first(f: Frame) -> Value:
        row = lookup.find(f, f.tree.choices(list_name), key(f))
        return row.get(column, "") if row is not None else ""

    return Code(first, Kind.TEXT)


def _cells(list_name: str, at: int, column: str, there: int) -> Syntax:
    steps = (Step(at, "child", "root"), Step(at, "child", "item"), Step(there, "child", column))
    return Path(at, Call(at, "instance", (Text(at, list_name),)), (), steps)


def _randomize(compiler: Compiler, call: Call) -> Code:
    find = _nodes(compiler, call)
    if len(call.arguments) == 2:
        seed = first_value(compiler.compile(call.arguments[1]))

        def seeded(f: Frame) -> tuple[Value, ...]:
            return tuple(shuffled(find(f), seed(f)))

        return Code(lambda f: NodeSet(seeded(f)), nodes=seeded)
    compiler.resolver.uses.add(Use.RANDOM)

    def by_chance(f: Frame) -> tuple[Value, ...]:
        return tuple(shuffled(find(f), float(int(f.tree.random() * 0x7FFFFFFF))))

    return Code(lambda f: NodeSet(by_chance(f)), nodes=by_chance)


def _random(compiler: Compiler, _call: Call) -> Code:
    compiler.resolver.uses.add(Use.RANDOM)
    return Code(lambda f: f.tree.random(), Kind.NUMBER)


def _digits(f: Frame, alphabet: str, count: int) -> str:
    f.spend(count)
    return "".join(alphabet[int(f.tree.random() * len(alphabet))] for _ in range(count))


def _uuid(compiler: Compiler, call: Call) -> Code:
    compiler.resolver.uses.add(Use.RANDOM)
    if call.arguments:
        length = number_of(compiler.compile(call.arguments[0]))

        def chars(f: Frame) -> str:
            count = length(f)
            letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
            return _digits(f, letters, int(count)) if 0 < count <= 10_000 else ""

        return Code(chars, Kind.TEXT)

    def uuid4(f: Frame) -> str:
        h = _digits(f, "0123456789abcdef", 30)
        variant = _digits(f, "89ab", 1)
        return f"{h[:8]}-{h[8:12]}-4{h[12:15]}-{variant}{h[15:18]}-{h[18:30]}"

    return Code(uuid4, Kind.TEXT)


def _version(compiler: Compiler, _call: Call) -> Code:
    return constant(compiler.scope.names.version)


def _own_or(convert: Callable[[Value], Value], kind: Kind) -> Callable[[Compiler, Call], Code]:
    """A function of its argument, or without one of the own value."""

    def build(compiler: Compiler, call: Call) -> Code:
        own = Path(call.column, Here(call.column), (), (Step(call.column, "self", "."),))
        code = compiler.compile(call.arguments[0] if call.arguments else own)
        if code.literal is not None:
            return constant(convert(code.literal))
        take = first_value(code)
        return Code(lambda f: convert(f.read(take(f))), kind)

    return build


FUNCTIONS: dict[str, Function] = {
    "string": Special(0, 1, _own_or(to_text, Kind.TEXT)),
    "number": Special(0, 1, _own_or(to_number, Kind.NUMBER)),
    "string-length": Special(0, 1, _own_or(lambda v: float(len(to_text(v))), Kind.NUMBER)),
    "normalize-space": Special(0, 1, _own_or(lambda v: normalize_space(to_text(v)), Kind.TEXT)),
    "count": Special(1, 1, _count),
    "position": Special(0, 1, _position),
    "last": Special(0, 1, _last),
    "missing": Special(1, 1, _missing),
    "device": Special(1, 1, _device),
    "next_number": Special(0, 0, _next_number),
    "pulldata": Special(4, 4, _pulldata),
    "randomize": Special(1, 2, _randomize),
    "random": Special(0, 0, _random),
    "uuid": Special(0, 1, _uuid),
    "version": Special(0, 0, _version),
}
