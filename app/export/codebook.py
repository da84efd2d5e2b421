"""The sheets that explain the data: `codebook`, `choices` and `missing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.export import missing
from app.export.columns import Layout, Table, Variable, leading_first, merged
from app.export.tally import summed
from app.form.model import ATTACHED, STANDARD_MISSING, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from app.export.options import ExportOptions
    from app.export.tally import Tally
    from app.form.model import Choice, Form, Node

Line = tuple[str | int, ...]
"""One row of a sheet of texts and counts; "" leaves a cell blank."""

CODEBOOK: Final = (
    ("variable", 24),
    ("question", 60),
    ("type", 24),
    ("section", 30),
    ("relevant", 40),
    ("missing_codes", 30),
    ("n_answered", 12),
    ("versions", 20),
    ("sheet", 16),
    ("list", 20),
)
MISSING: Final = ("variable", "sheet", "answered", "skipped", "not_reached", *STANDARD_MISSING)


def codebook_lines(
    forms: Sequence[Form], layout: Layout, tallies: Mapping[str, Tally], options: ExportOptions
) -> Iterator[Line]:
    """A line for each exported variable, in the order of the sheets."""
    language = options.language
    by_hash = {form.hash: form for form in forms}
    conditions = {form.hash: dict(_conditions(form.survey, ())) for form in forms}
    for table in layout.tables:
        for variable in table.variables.values():
            form, node = by_hash[next(iter(variable.nodes))], variable.leading
            yield (
                variable.name,
                form.text(node.label, language) or node.variable_label,
                _type(node.kind, options),
                _section(form, node, language),
                _joined(conditions[form.hash][node.name]),
                _missing_codes(by_hash, layout, variable, language),
                summed(tallies, table, variable.name).answered,
                ", ".join(dict.fromkeys(_version(by_hash[h]) for h in reversed(variable.nodes))),
                table.name,
                node.list_name or "",
            )


def _type(kind: Kind, options: ExportOptions) -> str:
    """XLSForm's name of the type; of a file also what its cells hold."""
    if kind not in ATTACHED:
        return kind.value
    return f"{kind.value}: {'path from the workbook' if options.files else 'name of the file'}"


def choices_header(forms: Sequence[Form]) -> tuple[str, ...]:
    """The columns of `choices`: a label in every language of the forms."""
    return ("list", "code", *(f"label.{code}" for code in _languages(forms)), "order", "missing")


def choices_lines(forms: Sequence[Form]) -> Iterator[Line]:
    """Every choice of every list, ticked or not, as the newest version has it."""
    ordered = leading_first(forms)
    languages = _languages(forms)
    listed = [_lists(form) for form in ordered]
    for name in merged(listed):
        lists = [by_name[name] for by_name in listed if name in by_name]
        newest = {choice.name: choice for choices in reversed(lists) for choice in choices}
        for order, code in enumerate(merged([c.name for c in choices] for choices in lists), 1):
            choice = newest[code]
            labels = (choice.label.get(language, "") for language in languages)
            yield (name, code, *labels, order, choice.missing or "")


def missing_header(layout: Layout) -> tuple[str, ...]:
    """The columns of `missing`, the forms' own kinds of special answers behind the standard ones."""
    return (*MISSING, *_own_kinds(layout))


def missing_lines(layout: Layout, tallies: Mapping[str, Tally]) -> Iterator[Line]:
    """A line of counts for each exported variable; together they are the rows of its sheet."""
    kinds = (*STANDARD_MISSING, *_own_kinds(layout))
    for table in layout.tables:
        for name in table.variables:
            found = summed(tallies, table, name)
            special = (found.special.get(kind, 0) for kind in kinds)
            yield (name, table.name, found.answered, found.skipped, found.not_reached, *special)


def width(table: Table, header: str, forms: Mapping[str, Form], language: str) -> float:
    """How wide a data column should be, in characters, to show its name and most of its values."""
    least = len(header) + 4
    variable = table.variables.get(header.removesuffix(".label"))
    if variable is None:
        return max(least, {"_record": 38, "_device": 38, "_start": 20, "_end": 20}.get(header, 10))
    match variable.leading.kind:
        case kind if kind in ATTACHED:
            return max(least, 40)
        case Kind.TEXT | Kind.BARCODE | Kind.GEOPOINT:
            return max(least, 30)
        case Kind.DATE | Kind.TODAY:
            return max(least, 12)
        case Kind.DATE_TIME | Kind.START | Kind.END:
            return max(least, 20)
        case _:
            labels = _labels(variable, forms, language)
            return max([least, *(min(len(label) + 2, 40) for label in labels)])


def _labels(variable: Variable, forms: Mapping[str, Form], language: str) -> Iterator[str]:
    for form_hash, node in variable.nodes.items():
        form = forms[form_hash]
        yield from (form.text(choice.label, language) for choice in form.choices_of(node))


def _lists(form: Form) -> dict[str, tuple[Choice, ...]]:
    """Every list; one that takes other columns of a file than usual also has the name of its question."""
    found = {name: listed.choices for name, listed in form.choices.items()}
    for name, choices in form.views.items():
        found[f"{form.nodes[name].list_name}:{name}"] = choices
    return found


def _section(form: Form, node: Node, language: str) -> str:
    if node.section is None or node.section not in form.nodes:
        return node.section or ""
    return form.text(form.nodes[node.section].label, language) or node.section


def _conditions(nodes: Iterable[Node], around: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each node with when it is asked: the conditions of everything around it and its own."""
    for node in nodes:
        own = node.relevant.source if node.relevant is not None else ""
        conditions = (*around, own) if own and own not in around else around
        yield node.name, conditions
        yield from _conditions(node.children, conditions)


def _joined(conditions: tuple[str, ...]) -> str:
    return conditions[0] if len(conditions) == 1 else " and ".join(f"({c})" for c in conditions)


def _missing_codes(by_hash: Mapping[str, Form], layout: Layout, variable: Variable, language: str) -> str:
    said: dict[str, None] = {}
    for form_hash, node in variable.nodes.items():
        form = by_hash[form_hash]
        for kind in node.special:
            special = form.special_values.get(kind)
            stored = f" ({special.code})" if special is not None else ""
            code = layout.missing_codes.get(kind, kind)
            said[f"{code} = {missing.label(form, kind, language)}{stored}"] = None
        for choice in form.choices_of(node):
            if choice.missing:
                label = form.text(choice.label, language) or choice.name
                said[f"{choice.name} = {label} ({choice.missing})"] = None
    return "; ".join(said)


def _languages(forms: Sequence[Form]) -> list[str]:
    return merged(form.languages for form in leading_first(forms))


def _own_kinds(layout: Layout) -> list[str]:
    return [kind for kind in layout.missing_codes if kind not in STANDARD_MISSING]


def _version(form: Form) -> str:
    return f"{form.form_id} {form.version}"
