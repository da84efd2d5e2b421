"""What has to be worked out again when something changes: a form's dependencies, made once a form."""

from __future__ import annotations

import re
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.form.expression import Use
from app.form.model import CALCULATED, CONTAINERS, SELECTS, Kind
from app.interview.values import choice_places

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.form.expression import Expression
    from app.form.model import Choice, Form, Node, Texts


Aspects = int
"""Any of the numbers of `Aspect` joined by `|`. Members of an enumeration cost more than what they steer."""


class Aspect:
    """The parts of a node that an expression decides, in the order in which they are worked out."""

    RELEVANT: Final = 1
    COUNT: Final = 2
    CHOICES: Final = 4
    CALCULATION: Final = 8
    TRIGGER: Final = 16
    VERIFY: Final = 32
    TEXT: Final = 64
    ROW_TITLE: Final = 128


WORTH: Final[Aspects] = Aspect.RELEVANT | Aspect.COUNT | Aspect.CHOICES | Aspect.CALCULATION
"""What decides how a node reads in other expressions."""

EVERYTHING: Final[Aspects] = WORTH | Aspect.VERIFY

INTERVIEWER = "interviewer"
"""The scope of what enumerators see. Other scopes are kept, calculated and exported, but never asked."""

VOLATILE = frozenset({Use.NOW, Use.RANDOM})
"""What gives something else each time: a resumed interview keeps the result it had."""

NAMES_IN_TEXT = re.compile(r"\$\{([^{}\s]+)\}")
"""`${name}` in a label, hint or message."""


@dataclass(frozen=True, slots=True)
class Reader:
    """An expression that reads a node: `shared` counts the rosters that both stand in.

    Of a change in some row, readers in rows that agree with it in the first `shared` rosters are worked out.
    """

    name: str
    aspect: Aspects
    shared: int


@dataclass(slots=True)
class Spec:
    """A node with what is known of it before any interview.

    `depth` is the number of rosters around it; `parent` the group or roster it stands in, "" for the form;
    `rank` its turn in recomputation; `missing_choices` the kinds that choices of its list stand for;
    `is_asked` whether enumerators answer it.
    """

    node: Node
    index: int
    parent: str
    depth: int
    children: tuple[str, ...]
    rank: int = 0
    is_roster: bool = False
    is_container: bool = False
    keeps_result: bool = False
    computed: bool = False
    is_asked: bool = False
    choices: tuple[Choice, ...] = ()
    choice_places: dict[str, int] = field(default_factory=dict)
    missing_choices: dict[str, str] = field(default_factory=dict)
    choices_show_answers: bool = False


@dataclass(frozen=True, slots=True)
class _Known:
    """Of a choice list: the place of each choice, the kinds that some stand for, names that labels show."""

    places: dict[str, int]
    missing: dict[str, str]
    shown: frozenset[str]


class Graph:
    """A form's nodes by name, in order, and who reads whom."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.specs: dict[str, Spec] = {}
        self.readers: dict[str, tuple[Reader, ...]] = {}
        self.language_readers: list[tuple[str, Aspects]] = []
        self._lists: dict[int, _Known] = {}
        self.top = tuple(node.name for node in form.survey)
        for node in form.survey:
            self._add(node, "")
        self._link()
        self._rank()

    def _add(self, node: Node, parent: str) -> None:
        spec = Spec(node, len(self.specs), parent, len(node.rosters), tuple(c.name for c in node.children))
        spec.is_roster = node.kind is Kind.REPEAT
        spec.is_container = node.kind in CONTAINERS
        spec.computed = node.kind in CALCULATED and node.calculation is not None and not node.trigger
        spec.keeps_result = _keeps_result(node)
        spec.is_asked = node.is_asked and node.scope == INTERVIEWER
        if node.kind in SELECTS:
            spec.choices = self.form.choices_of(node)
            known = self._known(spec.choices)
            spec.choice_places = known.places
            spec.missing_choices = known.missing
            spec.choices_show_answers = bool(known.shown)
        self.specs[node.name] = spec
        for child in node.children:
            self._add(child, node.name)

    def _known(self, choices: tuple[Choice, ...]) -> _Known:
        """What is known of a list, worked out once for all questions that offer it."""
        if id(choices) not in self._lists:
            self._lists[id(choices)] = _Known(
                choice_places([choice.name for choice in choices]),
                {choice.name: choice.missing for choice in choices if choice.missing},
                _names_in(choice.label for choice in choices),
            )
        return self._lists[id(choices)]

    def _link(self) -> None:
        readers: dict[str, dict[Reader, None]] = {name: {} for name in self.specs}
        for name, spec in self.specs.items():
            for aspect, expression in _expressions(spec.node):
                around = self._around(name, aspect)
                for read in expression.reads & readers.keys():
                    shared = 0 if read in expression.spreads else _shared(around, self._around(read))
                    readers[read][Reader(name, aspect, shared)] = None
                if Use.LANGUAGE in expression.uses:
                    self.language_readers.append((name, aspect))
            for read in spec.node.trigger:
                shared = _shared(self._around(name), self._around(read))
                readers[read][Reader(name, Aspect.TRIGGER, shared)] = None
            for read in self._names_in_texts(spec.node) & readers.keys():
                shared = _shared(self._around(name), self._around(read))
                readers[read][Reader(name, Aspect.TEXT, shared)] = None
                if spec.is_roster:  # a row without a title is called by its roster's label
                    readers[read][Reader(name, Aspect.ROW_TITLE, shared)] = None
        self.readers = {name: tuple(found) for name, found in readers.items()}

    def _around(self, name: str, aspect: Aspects | None = None) -> tuple[str, ...]:
        spec = self.specs[name]
        in_row = aspect == Aspect.ROW_TITLE or (aspect is None and spec.is_roster)
        return (*spec.node.rosters, name) if in_row else tuple(spec.node.rosters)

    def _names_in_texts(self, node: Node) -> frozenset[str]:
        texts: list[Texts] = [
            node.label,
            node.hint,
            node.guidance_hint,
            node.constraint_message,
            node.required_message,
        ]
        texts += [check.message for check in node.checks]
        return _names_in(texts) | self._known(self.specs[node.name].choices).shown

    def _rank(self) -> None:
        """Give every node its turn: after all that it reads and after the group or roster around it.

        Rows of one roster may read each other, so a way back to a node that is being visited is simply left.
        """
        before: dict[str, list[str]] = {
            name: [s.parent] if s.parent else [] for name, s in self.specs.items()
        }
        for read, readers in self.readers.items():
            for reader in readers:
                if reader.aspect & (WORTH | Aspect.TRIGGER):
                    before[reader.name].append(read)
        done: dict[str, int] = {}
        entered: set[str] = set()
        for start in self.specs:
            stack: list[tuple[str, Iterator[str]]] = []
            if start not in entered:
                entered.add(start)
                stack.append((start, iter(before[start])))
            while stack:
                name, ahead = stack[-1]
                step = next((other for other in ahead if other not in entered), None)
                if step is None:
                    stack.pop()
                    done[name] = len(done)
                else:
                    entered.add(step)
                    stack.append((step, iter(before[step])))
        for name, rank in done.items():
            self.specs[name].rank = rank


def _keeps_result(node: Node) -> bool:
    """Whether a calculated result has to be saved, as working it out again would not give it back."""
    if node.calculation is None or node.kind not in CALCULATED:
        return False
    uses = node.calculation.uses
    return bool(node.trigger) or bool(uses & VOLATILE) or Use.OWN_VALUE in uses


def _expressions(node: Node) -> Iterator[tuple[Aspects, Expression]]:
    """The node's expressions that follow others; a triggered calculation follows its triggers only."""
    found: list[tuple[Aspects, Expression | None]] = [
        (Aspect.RELEVANT, node.relevant),
        (Aspect.COUNT, node.repeat_count),
        (Aspect.CHOICES, node.choice_filter),
        (Aspect.CHOICES, node.seed),
        (Aspect.CALCULATION, None if node.trigger else node.calculation),
        (Aspect.VERIFY, node.required),
        (Aspect.VERIFY, node.read_only),
        (Aspect.VERIFY, node.constraint),
        (Aspect.ROW_TITLE, node.row_title),
    ]
    found += [(Aspect.VERIFY, check.expr) for check in node.checks]
    return ((aspect, expression) for aspect, expression in found if expression is not None)


def _names_in(texts: Iterable[Texts]) -> frozenset[str]:
    """The names that texts show in any language."""
    naming = (words for text in texts for words in text.values() if "${" in words)
    return frozenset(name for words in naming for name in NAMES_IN_TEXT.findall(words))


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How many rosters two nodes stand in together."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


_MOST_GRAPHS = 8
_graphs: OrderedDict[str, Graph] = OrderedDict()


def graph_of(form: Form) -> Graph:
    """The form's graph, made at its first use; the last few forms' are kept."""
    graph = _graphs.get(form.hash)
    if graph is None or graph.form is not form:
        graph = Graph(form)
        _graphs[form.hash] = graph
        while len(_graphs) > _MOST_GRAPHS:
            _graphs.popitem(last=False)
    _graphs.move_to_end(form.hash)
    return graph
