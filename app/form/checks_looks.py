"""Checks of appearances and parameters: words that mean nothing, or nothing for this type of row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.form.diagnostics import Fault
from app.form.looks import ANYWHERE, APPEARANCES, LONGEST_SCALE, PARAMETERS, is_open_word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.form.loader_rows import Row
    from app.form.loader_values import Source
    from app.form.model import Form, Kind, Node

_EVERY_WORD = frozenset(word for words in APPEARANCES.values() for word in words)
_EVERY_SETTING = frozenset(word for words in PARAMETERS.values() for word in words)


def check_looks(source: Source, form: Form, rows: Mapping[str, Row]) -> None:
    """Each word of an appearance and each parameter means something for its type."""
    for node in form.nodes.values():
        row = rows[node.name]
        if not row.certain:
            continue
        if node.appearance and not any(is_open_word(word) for word in node.appearance):
            _appearance(source, form, node, row)
        known = PARAMETERS.get(node.kind, frozenset())
        for setting in node.parameters:
            if setting not in known:
                source.tell(
                    Fault.UNKNOWN_PARAMETER,
                    row.keys["parameters"],
                    f'A {node.kind} row has no parameter "{setting[:40]}".',
                    _hint(source, setting, known, PARAMETERS, _EVERY_SETTING),
                    node.name,
                )


def _appearance(source: Source, form: Form, node: Node, row: Row) -> None:
    known = APPEARANCES.get(node.kind, frozenset())
    for word in sorted(node.appearance - known - ANYWHERE):
        source.tell(
            Fault.UNKNOWN_APPEARANCE,
            row.keys["appearance"],
            f'The appearance "{word[:40]}" means nothing for a {node.kind} row.',
            _hint(source, word, known, APPEARANCES, _EVERY_WORD),
            node.name,
        )
    count = len(form.choices_of(node))
    if "likert" in node.appearance & known and count > LONGEST_SCALE:
        source.tell(
            Fault.LONG_SCALE,
            row.keys["appearance"],
            f"A scale of {count} choices does not fit the screen; a likert scale has 3 to 7.",
            'Delete "likert", or shorten the list.',
            node.name,
        )


def _hint(
    source: Source,
    word: str,
    known: frozenset[str],
    by_kind: Mapping[Kind, frozenset[str]],
    every: frozenset[str],
) -> str:
    """What was probably meant: a resembling word of this type, or the types that have this very word."""
    owners = [kind.value for kind, words in by_kind.items() if word in words]
    if owners:
        return f"It belongs to: {', '.join(owners)}."
    near = source.findings.suggest(word, sorted(known), 'Did you mean "{}"?')
    return near or source.findings.suggest(word, sorted(every), 'Did you mean "{}"?') or "Delete it."
