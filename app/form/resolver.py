"""Resolves paths and `${name}` against the form, while compiling: each to what it finds."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from app.form.choosing import Filter, equation_in, indexing, trying
from app.form.code import Code, number_of
from app.form.combining import binary, logic
from app.form.finding import Cells, Finding, Found, Items, Pattern, is_single, refs_of
from app.form.listing import instance, item_step, tested_choice
from app.form.scope import ExpressionCode, ExpressionError, Scope, shared
from app.form.searching import children, chosen, indexed, kept, only, parents
from app.form.syntax import Call, Chain, Here, Path, Reference, Root, Step, Syntax, walk
from app.form.uses import Use

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MAX_SIZE = 10_000
"""Parts and nodes that one expression may come to. `*` and conditions in conditions multiply them."""


@dataclass(frozen=True, slots=True)
class Tested:
    """What conditions are about: a node of the form, or a choice with these columns."""

    node: str = ""
    items: Items | None = None


class Resolver:
    """Finds what paths mean in one scope and notes what they read."""

    def __init__(self, scope: Scope, compile_part: Callable[[Syntax], Code]) -> None:
        self.scope = scope
        self.names = scope.names
        self.rosters = scope.rosters
        self.compile_part = compile_part
        self.reads: set[str] = set()
        self.spreads: set[str] = set()
        self.uses: set[Use] = set()
        self.size = 0
        self.tested: Tested | None = None
        if scope.columns is not None:
            self.tested = Tested(items=tested_choice("", scope.columns))

    def spend(self, count: int, column: int) -> None:
        """Count parts that are compiled and nodes that paths go through. Raises ExpressionError."""
        self.size += count
        if self.size > MAX_SIZE:
            raise ExpressionError(
                ExpressionCode.TOO_LONG,
                column,
                f"The expression comes to more than {MAX_SIZE:,} parts.",
                "Name the questions instead of `*`, or split it into calculations.",
            )

    @property
    def in_condition(self) -> bool:
        """Whether a predicate or a choice filter is being compiled."""
        return self.tested is not None

    @contextmanager
    def testing(self, tested: Tested) -> Iterator[None]:
        """Compile what stands in a predicate about `tested`."""
        before = self.tested
        self.tested = tested
        yield
        self.tested = before

    def resolve(self, node: Syntax) -> Finding | None:
        """What a path finds; None for anything that is no path. Raises ExpressionError."""
        match node:
            case Reference():
                return self.reference(node)
            case Path(start=start, predicates=predicates, steps=steps):
                return self.path(start, predicates, steps)
            case Call(name="current", arguments=()):
                return self.own()
            case Call(name="instance"):
                return instance(self.names, node)
            case Call(name="indexed-repeat"):
                return self.indexed_repeat(node)
            case Chain(rest=rest) if all(op == "|" for op, _ in rest):
                return self.union(node)
        return None

    def note(self, finding: Finding, *, is_own: bool = False) -> None:
        """Remember what reading `finding` depends on."""
        if isinstance(finding, Cells | Items):
            if isinstance(finding, Cells) and finding.column == "label":
                self.uses.add(Use.LANGUAGE)
            return
        if is_own:
            self.uses.add(Use.OWN_VALUE)
            return
        self.reads.update(n for n in finding.names if n)
        if isinstance(finding, Found):
            self.spreads.update(n for n in finding.names if n)
            return
        for name in finding.names:
            beyond = self.names.row_rosters(name)[finding.fixed :]
            self.reads.update(beyond)
            if beyond or finding.tested:  # a predicate tests nodes in other rows too
                self.spreads.add(name)

    def named(self, name: str) -> Pattern:
        """The nodes of a name: of rosters around both asker and asked the own row, of others all rows."""
        around = self.names.rosters[name] if name else ()
        own = shared(around, self.rosters)
        if self.tested is not None and self.tested.node:
            tested = shared(around, self.names.row_rosters(self.tested.node))
            if tested > own:
                return Pattern((name,), tested, tested=True)
        return Pattern((name,), own)

    def reference(self, node: Reference) -> Pattern:
        """What `${name}` finds."""
        if node.name not in self.names.nodes:
            near = self.names.closest(node.name)
            raise ExpressionError(
                ExpressionCode.NAME,
                node.column,
                f"There is no ${{{node.name}}} in the form.",
                f"Did you mean ${{{near}}}?" if near else "",
            )
        return self.named(node.name)

    def own(self) -> Pattern:
        """The node that the expression belongs to."""
        return Pattern((self.scope.own if self.scope.own in self.names.nodes else "",), len(self.rosters))

    def here(self) -> Pattern | Items:
        """Where a relative path starts."""
        if self.tested is None:
            return self.own()
        if self.tested.items is not None:
            return self.tested.items
        return Pattern((self.tested.node,), len(self.names.row_rosters(self.tested.node)), tested=True)

    def path(self, start: Syntax, predicates: tuple[Syntax, ...], steps: tuple[Step, ...]) -> Finding:
        """What a path finds, step by step."""
        finding: Finding
        absolute = False
        match start:
            case Here():
                finding = self.here()
            case Root(column=column):
                steps = self.below_root(column, steps)
                finding, absolute = Pattern(("",), 0), True
            case _:
                resolved = self.resolve(start)
                if resolved is None:
                    raise ExpressionError(
                        ExpressionCode.PATH,
                        start.column,
                        "Only nodes can be filtered with [...] or followed by /.",
                    )
                finding = resolved
        finding = self.filtered(finding, predicates)
        for step in steps:
            finding = self.step(finding, step, absolute=absolute)
            absolute = absolute and not step.predicates
            finding = self.filtered(finding, step.predicates)
        return finding

    def below_root(self, column: int, steps: tuple[Step, ...]) -> tuple[Step, ...]:
        """The steps after the form's own element, which may have any name."""
        if len(steps) == 1 and steps[0].name in self.names.nodes:
            raise ExpressionError(
                ExpressionCode.PATH,
                column,
                f"/{steps[0].name} names the whole form.",
                f"Write ${{{steps[0].name}}}.",
            )
        return steps[1:]

    def step(self, finding: Finding, step: Step, *, absolute: bool) -> Finding:
        """One step from what was found."""
        match finding:
            case Pattern() | Found():
                return self.node_step(finding, step, absolute=absolute)
            case Items():
                return item_step(self.names, finding, step)
            case Cells():
                if step.axis == "self":
                    return finding
                raise ExpressionError(ExpressionCode.PATH, step.column, "A column has nothing below it.")
        assert_never(finding)

    def node_step(self, finding: Pattern | Found, step: Step, *, absolute: bool) -> Finding:
        """A step between nodes of the form."""
        match step.axis:
            case "self":
                names = tuple(n for n in finding.names if step.name in (".", "*", n))
            case "parent":
                names = self.parents(finding, step)
            case _:
                names = self.children(finding, step)
        self.spend(len(names), step.column)
        if not names and step.name != "*":
            raise self.no_such_node(" or ".join(finding.names), step)
        if isinstance(finding, Found):
            return self.searched(finding, names, step.axis)
        if absolute and len(names) == 1:
            return self.named(names[0])
        rows = min((len(self.names.row_rosters(n)) for n in names), default=0)
        return Pattern(names, min(finding.fixed, rows), finding.tested)

    def searched(self, finding: Found, names: tuple[str, ...], axis: str) -> Found:
        """A step from nodes that are only known when evaluating."""
        if axis == "self":
            return Found(names, only(finding.find, names), finding.single)
        if axis == "parent":
            return Found(names, parents(self.names, finding, names), finding.single)
        rosters = [n for n in names if self.names.is_roster(n)]
        self.reads.update(rosters)
        return Found(
            names, children(self.names, finding, names), finding.single and len(names) == 1 and not rosters
        )

    def parents(self, finding: Pattern | Found, step: Step) -> tuple[str, ...]:
        """Names of the groups and rosters that a parent step leads to."""
        if "" in finding.names:
            raise ExpressionError(
                ExpressionCode.PATH, step.column, "The path goes above the form.", "Take a `..` away."
            )
        above = dict.fromkeys((self.names.nodes[n].parents or ("",))[-1] for n in finding.names)
        return tuple(n for n in above if step.name in ("..", "*", n))

    def children(self, finding: Pattern | Found, step: Step) -> tuple[str, ...]:
        """Names of the nodes that a child step leads to."""
        below = self.names.children
        return tuple(c for n in finding.names for c in below.get(n, ()) if step.name in ("*", c))

    def no_such_node(self, start: str, step: Step) -> ExpressionError:
        """What to say of a step that leads nowhere."""
        where = f"below {start}" if start else "at the top of the form"
        if step.name in self.names.nodes:
            hint = f"Write ${{{step.name}}}."
        else:
            near = self.names.closest(step.name)
            hint = (
                f"Did you mean ${{{near}}}?"
                if near
                else "A text stands in quotes, a question is written ${name}."
            )
        return ExpressionError(ExpressionCode.PATH, step.column, f"There is no `{step.name}` {where}.", hint)

    def filtered(self, finding: Finding, predicates: tuple[Syntax, ...]) -> Finding:
        """What remains after predicates."""
        for predicate in predicates:
            match finding:
                case Pattern() | Found():
                    finding = self.filtered_nodes(finding, predicate)
                case Items(level="item", list_name=list_name, columns=columns, find=find):
                    choose, _ = self.choice_filter(predicate, Tested(items=tested_choice(list_name, columns)))
                    finding = Items(list_name, "item", columns, chosen(find, choose))
                case _:
                    raise ExpressionError(
                        ExpressionCode.PATH,
                        predicate.column,
                        "Only the choices of a list can be filtered.",
                        "Write instance('list')/root/item[...].",
                    )
        return finding

    def choice_filter(self, predicate: Syntax, tested: Tested) -> tuple[Filter, Code]:
        """A filter of choices, by index where a column must equal something, and the condition itself."""
        self.spend(sum(1 for _ in walk(predicate)), predicate.column)
        with self.testing(tested):
            equation = equation_in(predicate)
            if equation is None:
                whole = self.compile_part(predicate)
                return trying(whole), whole
            wanted = self.compile_part(equation.wanted)
            others = [self.compile_part(other) for other in equation.others]
            same = binary("=", self.compile_part(equation.column), wanted)
            whole = logic("and", [same, *others]) if others else same
            return indexing(equation.name, wanted, others, whole), whole

    def filtered_nodes(self, finding: Pattern | Found, predicate: Syntax) -> Found:
        """Nodes that pass a predicate."""
        self.note(finding)
        find = refs_of(self.names, finding)
        codes: dict[str, Code] = {}
        for name in finding.names:
            with self.testing(Tested(name)):
                codes[name] = self.compile_part(predicate)
        rosters = frozenset(n for n in finding.names if self.names.is_roster(n))
        return Found(finding.names, kept(find, codes, rosters), is_single(self.names, finding))

    def union(self, chain: Chain) -> Found:
        """What `a | b` finds."""
        findings: list[Pattern | Found] = []
        for operand in (chain.first, *(o for _, o in chain.rest)):
            finding = self.resolve(operand)
            if not isinstance(finding, Pattern | Found):
                raise ExpressionError(
                    ExpressionCode.PATH, operand.column, "`|` joins paths to questions only."
                )
            self.note(finding)
            findings.append(finding)
        finds = [refs_of(self.names, finding) for finding in findings]
        names = tuple(dict.fromkeys(n for finding in findings for n in finding.names))
        return Found(names, lambda f: list(dict.fromkeys(ref for find in finds for ref in find(f))))

    def roster(self, node: Syntax) -> str:
        """The roster that an argument names, "" if it names none."""
        finding = self.resolve(node)
        if (
            isinstance(finding, Pattern)
            and len(finding.names) == 1
            and self.names.is_roster(finding.names[0])
        ):
            return finding.names[0]
        return ""

    def indexed_repeat(self, call: Call) -> Found:
        """`indexed-repeat(target, roster, position, ...)`: the target in the row at each position."""
        arguments = call.arguments
        if len(arguments) not in (3, 5, 7):
            raise ExpressionError(
                ExpressionCode.ARITY,
                call.column,
                "indexed-repeat() takes a question, then one to three pairs of a roster and a position.",
            )
        target = self.resolve(arguments[0])
        if not isinstance(target, Pattern) or len(target.names) != 1 or not target.names[0]:
            raise ExpressionError(
                ExpressionCode.ARGUMENT,
                arguments[0].column,
                "indexed-repeat() takes a question first.",
            )
        name = target.names[0]
        around = self.names.row_rosters(name)
        positions: dict[str, Code] = {}
        for roster, position in zip(arguments[1::2], arguments[2::2], strict=True):
            named = self.roster(roster)
            if named not in around:
                raise ExpressionError(
                    ExpressionCode.ARGUMENT,
                    roster.column,
                    f"indexed-repeat() takes a roster around {name} here.",
                    f"Rosters around it: {', '.join(around)}." if around else f"{name} is in no roster.",
                )
            positions[named] = self.compile_part(position)
        self.reads.update((name, *around))
        self.spreads.add(name)
        fixed = shared(around, self.rosters)
        first = min(around.index(r) for r in positions)
        return Found(
            (name,),
            indexed(name, around, min(fixed, first), {r: number_of(c) for r, c in positions.items()}),
            all(r in positions for r in around[min(fixed, first) :]),
        )
