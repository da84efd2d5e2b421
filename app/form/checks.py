"""The load-time checks of a whole form, one function each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.form.checks_cycle import check_cycles
from app.form.checks_logic import check_expressions, hidden_reads
from app.form.checks_looks import check_looks
from app.form.checks_names import check_names
from app.form.checks_reach import check_reach
from app.form.checks_texts import check_labels, check_references, check_reviews, check_translations
from app.form.checks_values import check_codes, check_defaults, check_locked
from app.form.diagnostics import Fault
from app.form.model import CONTAINERS, OF_A_TELEPHONE, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.form.json_reader import Json
    from app.form.loader_files import ListDraft
    from app.form.loader_rows import Outline
    from app.form.loader_values import Source
    from app.form.model import Choice, Form, Node

_TELLING: Final = {
    "name": "name surname firstname lastname patronymic fio imya familiya aty esimi ism familya otchestvo",
    "contact": "phone tel telephone telefon mobile whatsapp telegram email mail pochta contact kontakt",
    "address": "address adres mekenjay manzil street ulitsa",
    "code": "passport pasport iin inn pinfl ssn snils id_number card_number",
    "date_of_birth": "birth dob birthdate birthday tugan",
    "location": "gps coordinates location geo latitude longitude",
}
_SUSPECTS: Final = {word: pii for pii, words in _TELLING.items() for word in words.split()}
_PART: Final = re.compile(r"[^\W_]+")
_HIDING: Final = frozenset({Kind.TEXT, Kind.INTEGER, Kind.DATE, Kind.BARCODE, Kind.DATE_TIME})


def check_form(
    source: Source, form: Form, outline: Outline, lists: Mapping[str, ListDraft], header: Mapping[str, Json]
) -> None:
    """Run every check that may find an error; findings go to `source.findings`."""
    check_special_twice(source, form, outline)
    check_roles(source, form, header)
    check_title(source, form, header)
    check_ranges(source, form, outline)
    check_calculates(source, form, outline)
    check_labels(source, form, outline.rows)
    check_references(source, form)
    check_cycles(source, form, outline.rows)


def advise(
    source: Source, form: Form, outline: Outline, lists: Mapping[str, ListDraft], header: Mapping[str, Json]
) -> None:
    """Run every check that only warns: of use to a designer, not to an interview that begins."""
    check_identifying(source, form, outline)
    check_lists(source, form, lists)
    check_types(source, form, outline)
    check_translations(source, form)
    check_reviews(source, form)
    check_expressions(source, form)
    check_names(source, form, outline.rows)
    check_looks(source, form, outline.rows)
    check_defaults(source, form, outline.rows)
    check_codes(source, form, outline.rows, header)
    check_locked(source, form, outline.rows)
    if not source.findings.has_errors:
        check_reach(source, form, outline.rows)


def check_special_twice(source: Source, form: Form, outline: Outline) -> None:
    """A special answer is given by a choice or by `special`, never by both."""
    standing: dict[int, dict[str, Choice]] = {}
    for node in form.nodes.values():
        choices = form.choices_of(node)
        if id(choices) not in standing:
            standing[id(choices)] = {choice.missing: choice for choice in choices if choice.missing}
        for kind in node.special:
            if choice := standing[id(choices)].get(kind):
                source.tell(
                    Fault.SPECIAL_TWICE,
                    outline.rows[node.name].keys["special"],
                    f'The choice {choice.name} of {node.list_name} stands for "{kind}" too.',
                    f'Delete "{kind}" here, or "missing" from the choice.',
                    node.name,
                )


def check_roles(source: Source, form: Form, header: Mapping[str, Json]) -> None:
    """Each role is played by a question that is answered once an interview."""
    members = header["roles"].value if "roles" in header else None
    for role, name in form.roles.items():
        json = members[role].json if isinstance(members, dict) else header["roles"]
        node = form.nodes.get(name)
        if node is None:
            fault, message = (
                Fault.UNKNOWN_NAME,
                f'The role {role} names "{name[:40]}", which is no row of the form.',
            )
            hint = (
                source.findings.suggest(name, form.nodes)
                or "Write the name of a question, or delete the role."
            )
        elif node.kind in CONTAINERS or node.kind is Kind.NOTE:
            fault, message = Fault.BAD_ROLE, f"The role {role} names {name}, which holds no answer."
            hint = "Write the name of a question or calculation."
        elif node.rosters:
            fault, message = (
                Fault.BAD_ROLE,
                f"The role {role} names {name}, which is asked in every row of a roster.",
            )
            hint = "Name a question outside rosters."
        else:
            continue
        source.tell(fault, json, message, hint, name)


def check_title(source: Source, form: Form, header: Mapping[str, Json]) -> None:
    """An interview's name in the list shows nothing that identifies or endangers a respondent."""
    if form.instance_name is None:
        return
    shown = hidden_reads(form, form.instance_name.reads)
    for name in form.order:
        node = form.nodes[name]
        if name not in shown or not (node.pii or node.sensitive):
            continue
        through = f" through {shown[name]}" if shown[name] else ""
        why = f"identifying ({node.pii})" if node.pii else "sensitive"
        source.tell(
            Fault.TITLE_REVEALS,
            header["instance_name"],
            f"instance_name shows {name}{through}, which is {why}; names of interviews are seen by others.",
            "Use answers that harm nobody, such as the place and a number.",
            name,
        )


def check_identifying(source: Source, form: Form, outline: Outline) -> None:
    """A question whose name or type suggests identifying information says of which kind it is."""
    for node in form.nodes.values():
        if node.pii is not None or not outline.rows[node.name].certain:
            continue
        kind = _suspected(node)
        if kind:
            source.findings.add(
                Fault.PII_SUSPECTED,
                outline.rows[node.name].position,
                f"The {node.kind} may hold identifying information.",
                f'Add "pii": "{kind}", so that exports leave it out; else rename it.',
                node.name,
            )


def _suspected(node: Node) -> str:
    if node.kind is Kind.GEOPOINT:
        return "location"
    if node.kind not in _HIDING:
        return ""
    parts = _PART.findall(node.name.lower())
    return next((_SUSPECTS[part] for part in parts if part in _SUSPECTS), "")


def check_types(source: Source, form: Form, outline: Outline) -> None:
    """A type that only a telephone can fill in is kept, and said."""
    for node in form.nodes.values():
        if node.kind in OF_A_TELEPHONE:
            source.findings.add(
                Fault.NOT_ON_A_LAPTOP,
                outline.rows[node.name].position,
                f"{node.kind} needs a telephone: on a laptop it stays blank.",
                "Leave it for the telephones that use this form, or delete it.",
                node.name,
            )


def check_lists(source: Source, form: Form, lists: Mapping[str, ListDraft]) -> None:
    """Every choice list is used, by a question or in an expression."""
    used = {node.list_name for node in form.nodes.values()}
    written = " ".join(w.expression.source for w in source.written if "(" in w.expression.source)
    for name, draft in lists.items():
        if name not in used and f"'{name}'" not in written and f'"{name}"' not in written:
            source.tell(
                Fault.UNUSED_LIST,
                draft.json,
                f'No question uses the choice list "{name}".',
                "Delete it, or name it in a question's list_name.",
            )
        shown = next((p for p in draft.places if isinstance(p.value, dict) and "media" in p.value), None)
        if shown is not None:
            source.tell(
                Fault.NOT_SHOWN,
                shown,
                f'"media" of the choices of "{name}" has no effect yet.',
                "Pictures and sounds of choices are kept, and not shown.",
            )


def check_ranges(source: Source, form: Form, outline: Outline) -> None:
    """A range's start, end and step are numbers that leave something to choose."""
    for node in form.nodes.values():
        if node.kind is not Kind.RANGE:
            continue
        row = outline.rows[node.name]
        given = [
            node.parameters.get(key, plain) for key, plain in (("start", "1"), ("end", "10"), ("step", "1"))
        ]
        if not all(_PLAIN_NUMBER.fullmatch(text) for text in given):
            message = "start, end and step of a range are numbers."
        elif float(given[2]) <= 0 or float(given[1]) <= float(given[0]):
            message = "The range is empty: end must be above start, and step above 0."
        else:
            continue
        source.tell(
            Fault.UNKNOWN_VALUE,
            row.keys.get("parameters", row.json),
            message,
            'Write "parameters": {"start": 0, "end": 10, "step": 1}.',
            node.name,
        )


_PLAIN_NUMBER: Final = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,10})?", re.ASCII)


def check_calculates(source: Source, form: Form, outline: Outline) -> None:
    """A calculate row says what it calculates."""
    for node in form.nodes.values():
        row = outline.rows[node.name]
        empty = node.calculation is None and node.default is None
        if node.kind is Kind.CALCULATE and empty and "calculation" not in row.keys:
            source.tell(
                Fault.MISSING_KEY,
                row.json,
                'A calculate row needs the key "calculation".',
                'Write "calculation": "…".',
                node.name,
            )
