"""Says an expression of ours in the words that ODK's engines have, and notes what they cannot say."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from app.form.model import Kind
from app.form.parser import parse
from app.form.syntax import (
    Call,
    Chain,
    Here,
    Negative,
    Number,
    Path,
    Reference,
    Root,
    Step,
    Syntax,
    Text,
    show,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.form.model import Form, Node

ROOT: Final = "data"
"""The element around all answers in an XForm that we write."""
LABEL: Final = "label"
ITEXT_ID: Final = "itextId"
"""An XForm in several languages keeps labels apart; its lists name them by this column."""
ENUMERATOR: Final = "dala_enumerator"
DEVICE: Final = "dala_device"
NUMBER: Final = "dala_number"
"""Rows added where an expression asks the laptop for what a telephone keeps as an answer."""
_HELPERS: Final = {"enumerator": ENUMERATOR, "device": DEVICE}


@dataclass(frozen=True, slots=True)
class Note:
    """Something that the exported form says otherwise or not at all: the row, "" for the form, and what."""

    name: str
    message: str

    def __str__(self) -> str:
        """One line for the terminal."""
        return f"{self.name}: {self.message}" if self.name else self.message


@dataclass(frozen=True, slots=True)
class Special:
    """How a question's special answers are said in an XForm.

    `companion` names the question that asks why there is no answer, "" where choices stand for the kinds;
    `choices` is choice name -> kind.
    """

    companion: str
    choices: Mapping[str, str]


@dataclass(slots=True)
class Phrasing:
    """Rewrites the expressions of one form; `helpers` are the rows that rewritten ones need."""

    form: Form
    specials: Mapping[str, Special]
    notes: list[Note] = field(default_factory=list)
    helpers: set[str] = field(default_factory=set)

    def phrase(self, source: str, owner: str, *, is_filter: bool = False) -> str:
        """`source` as ODK says it; unchanged, to the letter, where ODK has the same words.

        `is_filter` says that it is a choice filter, which is a predicate though no brackets show it.
        """
        before = parse(source)
        after = _Rewriter(self, owner, in_predicate=is_filter).rewrite(before)
        return source if after == before else show(after)


@dataclass(slots=True)
class _Rewriter:
    phrasing: Phrasing
    owner: str
    tested: str = ""
    in_predicate: bool = False

    def rewrite(self, node: Syntax) -> Syntax:
        match node:
            case Negative(operand=operand):
                return replace(node, operand=self.rewrite(operand))
            case Chain(first=first, rest=rest):
                others = tuple((sign, self.rewrite(operand)) for sign, operand in rest)
                return replace(node, first=self.rewrite(first), rest=others)
            case Call():
                return self.call(node)
            case Reference(name=name, column=column):
                return self.relative(name, column) if self.tested else node
            case Path(start=Call(name="instance", arguments=(Text(value=list_name),)), steps=(*_, last)):
                if last.name == LABEL and self._is_inner(list_name):
                    worded = replace(node, steps=(*node.steps[:-1], replace(last, name=ITEXT_ID)))
                    return self._call("jr:itext", self.path(worded), column=node.column)
                return self.path(node)
            case Path():
                return self.path(node)
            case _:
                return node

    def path(self, node: Path) -> Path:
        """A path with what stands in its predicates said about the nodes that they test."""
        start = (
            self.rewrite(node.start) if not isinstance(node.start, Reference) or self.tested else node.start
        )
        name = node.start.name if isinstance(node.start, Reference) else ""
        steps = list(node.steps)
        if isinstance(node.start, Root) and steps:
            steps[0] = replace(steps[0], name=ROOT)
        predicates = tuple(self.tested_part(p, name) for p in node.predicates)
        written = []
        for step in steps:
            name = step.name
            inner = tuple(self.tested_part(p, name) for p in step.predicates)
            written.append(replace(step, predicates=inner))
        if isinstance(start, Path):  # a relative path took the place of `${name}`
            merged = (*start.steps[:-1], replace(start.steps[-1], predicates=predicates), *written)
            return replace(start, steps=merged)
        return replace(node, start=start, predicates=predicates, steps=tuple(written))

    def tested_part(self, predicate: Syntax, name: str) -> Syntax:
        """A predicate about nodes of that name, or about choices where it names none."""
        tested = name if name in self.phrasing.form.nodes else ""
        return replace(self, tested=tested, in_predicate=True).rewrite(predicate)

    def relative(self, name: str, column: int) -> Syntax:
        """`${name}` inside a predicate: from the node that is tested, where both stand in one roster."""
        mine, other = self._place(self.tested), self._place(name)
        shared = 0
        while shared < min(len(mine), len(other)) and mine[shared] == other[shared]:
            shared += 1
        nodes = self.phrasing.form.nodes
        if not any(nodes[step].kind is Kind.REPEAT for step in mine[:shared]):
            return Reference(column, name)
        up = tuple(Step(column, "parent", "..") for _ in mine[shared:])
        down = tuple(Step(column, "child", step) for step in other[shared:])
        return Path(column, Here(column), (), up + down or (Step(column, "self", "."),))

    def _place(self, name: str) -> tuple[str, ...]:
        return (*_above(self.phrasing.form)[name], name)

    def call(self, node: Call) -> Syntax:
        """A call said otherwise where ODK's engines lack the function."""
        column = node.column
        match node.name, node.arguments:
            case "missing", (asked,):
                return self.missing(asked, column)
            case "device", (Text(value=key),):
                if key in _HELPERS:
                    self.phrasing.helpers.add(_HELPERS[key])
                    return Reference(column, _HELPERS[key])
                self.note(f"device('{key}') is not known to ODK; it is left blank.")
                return Text(column, "")
            case "next_number", ():
                self.phrasing.helpers.add(NUMBER)
                return Reference(column, NUMBER)
            case "last", (Text(value=name),):
                return self.last(name, column)
            case "version", ():
                return Text(column, self.phrasing.form.version)
            case "pulldata", (Text(value=name), *_) if self._is_inner(name):
                return self._call("string", self.rewrite(self.looked_up(node)), column=column)
            case "substring", (text, start, *length):
                return self._call("substr", self.rewrite(text), *_positions(start, length), column=column)
            case "regex", (text, Text(value=pattern)):
                return replace(node, arguments=(self.rewrite(text), Text(column, anywhere(pattern))))
        return replace(node, arguments=tuple(self.rewrite(a) for a in node.arguments))

    def _call(self, name: str, *arguments: Syntax, column: int) -> Call:
        return Call(column, name, arguments)

    def _is_inner(self, name: str) -> bool:
        known = self.phrasing.form.choices.get(name)
        return known is not None and not known.file

    def last(self, name: str, column: int) -> Syntax:
        """The last saved answer: ODK reads it from the interview saved before."""
        node = self.phrasing.form.nodes.get(name)
        if node is None or node.rosters:
            self.note(f"last('{name}') has no equal in ODK; it is left blank.")
            return Text(column, "")
        return Reference(column, f"last-saved#{name}")

    def looked_up(self, call: Call) -> Syntax:
        """`pulldata` over a list of the form, as the path that it stands for."""
        key = call.arguments[3]
        anchored = _anchored(key)
        if self.in_predicate and anchored != key:
            self.note("a key of pulldata() that is a relative path inside a condition has no equal in ODK.")
        return _looked_up(call, anchored)

    def missing(self, asked: Syntax, column: int) -> Syntax:
        """The kind of special answer: what the question that asks for it holds, or what a choice says."""
        name = _named(asked)
        special = self.phrasing.specials.get(name)
        if special is None:
            return Text(column, "")
        value = self.rewrite(asked)
        if special.companion:
            return _renamed(asked, special.companion, self)
        found: Syntax = Text(column, "")
        for choice, kind in reversed(list(special.choices.items())):
            chosen = self._call("selected", value, Text(column, choice), column=column)
            found = self._call("if", chosen, Text(column, kind), found, column=column)
        return found

    def note(self, message: str) -> None:
        """Tell what is said otherwise, once a row."""
        note = Note(self.owner, message)
        if note not in self.phrasing.notes:
            self.phrasing.notes.append(note)


def anywhere(pattern: str) -> str:
    """A pattern that finds the same in engines that search and in those that match the whole text."""
    ends = len(pattern) - len(pattern[:-1].rstrip("\\")) if pattern.endswith("$") else 0
    if pattern.startswith("^") and ends % 2 == 1 and "|" not in pattern:
        return pattern
    return f"[\\s\\S]*(?:{pattern})[\\s\\S]*"


def _named(asked: Syntax) -> str:
    match asked:
        case Reference(name=name):
            return name
        case Path(steps=(*_, last)):
            return last.name
    return ""


def _renamed(asked: Syntax, companion: str, rewriter: _Rewriter) -> Syntax:
    """The same path with the companion of the question at its end."""
    match asked:
        case Path(steps=(*steps, last)):
            return replace(
                rewriter.path(asked), steps=(*rewriter.path(asked).steps[:-1], replace(last, name=companion))
            )
    path = rewriter.rewrite(asked)
    match path:
        case Path(steps=(*steps, last)):
            return replace(path, steps=(*steps, replace(last, name=companion)))
    return Reference(asked.column, companion)


def _anchored(key: Syntax) -> Syntax:
    """A key whose relative paths begin at the asking question, not at the row of the list that is tested."""
    match key:
        case Path(start=Here(column=column)):
            return replace(key, start=Call(column, "current", ()))
        case Path(start=start):
            return replace(key, start=_anchored(start))
        case Call(arguments=arguments):
            return replace(key, arguments=tuple(map(_anchored, arguments)))
        case Negative(operand=operand):
            return replace(key, operand=_anchored(operand))
        case Chain(first=first, rest=rest):
            return replace(key, first=_anchored(first), rest=tuple((s, _anchored(o)) for s, o in rest))
    return key


def _looked_up(call: Call, wanted: Syntax) -> Syntax:
    at = call.column
    name, column, key, _ = call.arguments
    texts = [part.value if isinstance(part, Text) else "" for part in (column, key)]
    key_step = Path(at, Here(at), (), (Step(at, "child", texts[1]),))
    test = Chain(at, key_step, (("=", wanted),))
    steps = (
        Step(at, "child", "root"),
        Step(at, "child", "item", (test, Number(at, 1))),
        Step(at, "child", texts[0]),
    )
    return Path(at, Call(at, "instance", (name,)), (), steps)


def _positions(start: Syntax, length: list[Syntax]) -> tuple[Syntax, ...]:
    """XPath's place from 1 and length as ODK's from 0 and end."""
    at = start.column
    first = Chain(at, start, (("-", Number(at, 1)),))
    if not length:
        return (first,)
    return first, Chain(at, start, (("-", Number(at, 1)), ("+", length[0])))


def _above(form: Form) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}

    def visit(nodes: tuple[Node, ...], above: tuple[str, ...]) -> None:
        for node in nodes:
            found[node.name] = above
            visit(node.children, (*above, node.name))

    visit(form.survey, ())
    return found
