"""Checks of appearances and parameters: words that mean nothing, or nothing for this type of row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.form.appearances import KEPT, SHOWN, is_kept, shown
from app.form.diagnostics import Fault
from app.form.parameters import LONGEST_SCALE, PARAMETERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.form.loader_rows import Row
    from app.form.loader_values import Source
    from app.form.model import Form, Kind, Node


def check_looks(source: Source, form: Form, rows: Mapping[str, Row]) -> None:
    """Each word of an appearance and each parameter means something for its type."""
    for node in form.nodes.values():
        row = rows[node.name]
        if not row.certain:
            continue
        if node.appearance and "(" not in "".join(node.appearance):
            _appearance(source, form, node, row)
        known = PARAMETERS.get(node.kind, frozenset())
        for setting in node.parameters:
            if setting not in known:
                source.tell(
                    Fault.UNKNOWN_PARAMETER,
                    row.keys["parameters"],
                    f'A {node.kind} row has no parameter "{setting[:40]}".',
                    _setting(source, setting, known),
                    node.name,
                )


def _appearance(source: Source, form: Form, node: Node, row: Row) -> None:
    for word in sorted(node.appearance):
        known = shown(word)
        if is_kept(word) or (known is not None and node.kind in known.kinds):
            continue
        source.tell(
            Fault.UNKNOWN_APPEARANCE,
            row.keys["appearance"],
            f'The appearance "{word[:40]}" means nothing for a {node.kind} row.',
            _word(source, word, node) if known is None else _owners(known.kinds),
            node.name,
        )
    count = len(form.choices_of(node))
    if "likert" in node.appearance and count > LONGEST_SCALE:
        source.tell(
            Fault.LONG_SCALE,
            row.keys["appearance"],
            f"A scale of {count} choices does not fit the screen; a likert scale has 3 to 7.",
            'Delete "likert", or shorten the list.',
            node.name,
        )


def _word(source: Source, word: str, node: Node) -> str:
    """What an unknown word of an appearance was probably meant to be, of this type or of another."""
    mine = [known.word for known in SHOWN.values() if node.kind in known.kinds]
    template = 'Did you mean "{}"?'
    near = source.findings.suggest(word, mine, template)
    return near or source.findings.suggest(word, sorted({*SHOWN, *KEPT}), template) or "Delete it."


def _setting(source: Source, setting: str, known: frozenset[str]) -> str:
    """What a parameter that the type does not have was probably meant to be, or the types that have it."""
    owners = [kind for kind, settings in PARAMETERS.items() if setting in settings]
    return (
        _owners(owners)
        if owners
        else source.findings.suggest(setting, sorted(known), 'Did you mean "{}"?') or "Delete it."
    )


def _owners(kinds: Iterable[Kind]) -> str:
    return f"It belongs to: {', '.join(sorted(kinds))}."
