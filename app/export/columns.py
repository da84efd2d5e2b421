"""Lays out the data sheets: which question of which form version stands in which column (pure)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.export.missing import codes as missing_codes
from app.export.options import ExportOptions, Multiple, Values
from app.form.model import CALCULATED, METADATA, Form, Kind, Node
from app.sheets.cells import MOST_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

INTERVIEWS: Final = "interviews"
INTERVIEW_KEYS: Final = (
    "_record",
    "_form",
    "_form_version",
    "_device",
    "_enumerator",
    "_start",
    "_end",
    "_duration_min",
    "_language",
    "_status",
)
PSEUDONYM: Final = "_respondent"
ROSTER_KEYS: Final = ("_record", "_parent_row", "_row")


class Shape(StrEnum):
    """What a question's columns hold: its value, its label beside the code, or 0/1 a choice."""

    VALUE = "value"
    LABEL = "label"
    CHOICES = "choices"


class LeftOut(StrEnum):
    """Why a question has no column."""

    CONTACT = "contact"
    IDENTIFIER = "identifier"
    SENSITIVE = "sensitive"


@dataclass(frozen=True, slots=True)
class Piece:
    """Neighbouring columns of one question: column `first` and on of a table's block `block`.

    `codes` are the choices of a CHOICES piece, one a column.
    """

    variable: str
    shape: Shape
    block: int
    first: int
    codes: tuple[str, ...] = ()

    @property
    def headers(self) -> tuple[str, ...]:
        """The columns' names."""
        match self.shape:
            case Shape.VALUE:
                return (self.variable,)
            case Shape.LABEL:
                return (f"{self.variable}.label",)
            case Shape.CHOICES:
                return tuple(f"{self.variable}/{code}" for code in self.codes)


@dataclass(frozen=True, slots=True)
class Variable:
    """A question under one name across form versions; `nodes` are by form hash, the newest first."""

    name: str
    nodes: dict[str, Node]
    codes: tuple[str, ...] = ()

    @property
    def is_multiple(self) -> bool:
        """Whether it takes several choices in some version."""
        return any(node.kind is Kind.SELECT_MULTIPLE for node in self.nodes.values())

    @property
    def leading(self) -> Node:
        """The question as the newest version that has it asks it."""
        return next(iter(self.nodes.values()))


@dataclass(frozen=True, slots=True)
class Table:
    """One level of the data: the interviews, or a roster (`roster` is "" for the interviews).

    `blocks` are the headers of each sheet: one, or more where the columns are too many for one.
    """

    name: str
    roster: str
    keys: tuple[str, ...]
    variables: dict[str, Variable]
    pieces: tuple[Piece, ...]
    blocks: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """All tables, the interviews first, then the rosters in form order; what was left out; missing codes."""

    tables: tuple[Table, ...]
    left_out: dict[str, LeftOut] = field(default_factory=dict)
    missing_codes: dict[str, str] = field(default_factory=dict)


def layout(forms: Sequence[Form], options: ExportOptions, most_columns: int = MOST_COLUMNS) -> Layout:
    """The tables for interviews of `forms`: of those with the same id a later one is a newer version.

    Questions stand in the order of the newest version, those that only older ones have where they stood.
    """
    ordered = leading_first(forms)
    left_out = _left_out(ordered, options)
    columns = _exported(ordered, left_out)
    rosters = merged(form.roster_names() for form in ordered)
    keys = (*INTERVIEW_KEYS, PSEUDONYM) if options.pseudonyms else INTERVIEW_KEYS
    tables = [_table(INTERVIEWS, "", keys, columns.get("", []), options, most_columns)]
    tables += [
        _table(roster, roster, ROSTER_KEYS, columns.get(roster, []), options, most_columns)
        for roster in rosters
    ]
    return Layout(tuple(tables), left_out, missing_codes(forms))


def leading_first(forms: Iterable[Form]) -> list[Form]:
    """The forms, newest version first within a form id, ids in the order in which they came."""
    by_id: dict[str, list[Form]] = {}
    for form in forms:
        by_id.setdefault(form.form_id, []).insert(0, form)
    return [form for versions in by_id.values() for form in versions]


def merged(orders: Iterable[Iterable[str]]) -> list[str]:
    """All names once: those of the first order, each further one behind the one it follows in its own."""
    found: list[str] = []
    for order in map(list, orders):
        if order == found:
            continue
        known = set(found)
        at = 0
        for name in order:
            if name in known:
                at = found.index(name) + 1
            else:
                found.insert(at, name)
                at += 1
    return found


def table_of(node: Node) -> str:
    """The roster whose rows a question is asked in, "" for the interview itself."""
    return node.rosters[-1] if node.rosters else ""


def is_exported(node: Node) -> bool:
    """Whether a node of this kind has an answer to write."""
    return node.is_asked or node.kind in CALCULATED or node.kind in METADATA


def contact_names(form: Form) -> set[str]:
    """The questions that hold a contact, and whatever is calculated or defaulted from one, however far."""
    found = {node.name for node in form.nodes.values() if node.pii == "contact"}
    grows = bool(found)
    while grows:
        derived = {
            node.name
            for node in form.nodes.values()
            if any(e is not None and e.reads & found for e in (node.calculation, node.default))
        }
        grows = not derived <= found
        found |= derived
    return found


def _left_out(forms: Sequence[Form], options: ExportOptions) -> dict[str, LeftOut]:
    """A question that one version marks is left out of all."""
    found: dict[str, LeftOut] = {}
    for form in forms:
        for name in contact_names(form):
            found[name] = LeftOut.CONTACT
    for form in forms:
        for node in form.nodes.values():
            if node.name in found or not is_exported(node):
                continue
            if node.pii and not options.identifiers:
                found[node.name] = LeftOut.IDENTIFIER
            elif options.without_sensitive and _is_sensitive(form, node):
                found[node.name] = LeftOut.SENSITIVE
    return found


def _is_sensitive(form: Form, node: Node) -> bool:
    return node.sensitive or any(form.nodes[roster].sensitive for roster in node.rosters)


def _exported(forms: Sequence[Form], left_out: dict[str, LeftOut]) -> dict[str, list[Variable]]:
    """Table -> its variables in order."""
    names = merged(_question_names(form) for form in forms)
    found: dict[str, list[Variable]] = {}
    for name in names:
        if name in left_out:
            continue
        by_table: dict[str, dict[str, Node]] = {}
        for form in forms:
            node = form.nodes.get(name)
            if node is not None and is_exported(node):
                by_table.setdefault(table_of(node), {})[form.hash] = node
        for table, nodes in by_table.items():
            lists = [form.choices_of(nodes[form.hash]) for form in forms if form.hash in nodes]
            choices = merged([choice.name for choice in listed] for listed in lists)
            found.setdefault(table, []).append(Variable(name, nodes, tuple(choices)))
    return found


def _question_names(form: Form) -> Iterator[str]:
    return (name for name in form.order if is_exported(form.nodes[name]))


def _table(
    name: str,
    roster: str,
    keys: tuple[str, ...],
    variables: Sequence[Variable],
    options: ExportOptions,
    most: int,
) -> Table:
    pieces: list[Piece] = []
    blocks: list[list[str]] = [list(keys)]
    again = list(keys[:1]) if not roster else list(keys)

    def place(variable: str, shape: Shape, codes: tuple[str, ...]) -> None:
        if len(blocks[-1]) >= most:
            blocks.append(list(again))
        room = most - len(blocks[-1])
        piece = Piece(variable, shape, len(blocks) - 1, len(blocks[-1]), codes[:room])
        pieces.append(piece)
        blocks[-1].extend(piece.headers)
        if codes[room:]:
            place(variable, shape, codes[room:])

    for variable in variables:
        for shape, codes in _shapes(variable, options):
            place(variable.name, shape, codes)
    by_name = {variable.name: variable for variable in variables}
    return Table(name, roster, keys, by_name, tuple(pieces), tuple(tuple(block) for block in blocks))


def _shapes(variable: Variable, options: ExportOptions) -> Iterator[tuple[Shape, tuple[str, ...]]]:
    is_multiple = variable.is_multiple
    if not is_multiple or options.multiple is not Multiple.SPLIT:
        yield Shape.VALUE, ()
        if variable.codes and options.values is Values.BOTH:
            yield Shape.LABEL, ()
    if is_multiple and options.multiple is not Multiple.JOINED:
        yield Shape.CHOICES, variable.codes
