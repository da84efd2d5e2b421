"""Checks of what people read: labels, messages, translations, and what a native speaker has yet to see."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.form.diagnostics import Fault
from app.form.model import UNASKED, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.form.loader_rows import Row
    from app.form.loader_values import Source, Wording
    from app.form.model import Form, Node

MAX_PLACES: Final = 25
"""Places that are told for each language; the rest is counted."""
_REFERENCE: Final = re.compile(r"\$\{([^{}]*)\}")


def check_labels(source: Source, form: Form, rows: Mapping[str, Row]) -> None:
    """Everything that people see has a label, every rule its message, every message its rule."""
    for node in form.nodes.values():
        row = rows[node.name]
        if not row.certain:
            continue
        seen = node.kind not in UNASKED or node.kind is Kind.NOTE or node.is_section
        computed = node.calculation is not None and not node.label
        if seen and not node.label and not node.hint and not computed:
            source.findings.add(
                Fault.MISSING_LABEL,
                row.position,
                f"The {'section' if node.is_section else node.kind} has no label.",
                f'Write "label": {{"{form.default_language}": "…"}}.',
                node.name,
            )
        _messages(source, node, row)


def _messages(source: Source, node: Node, row: Row) -> None:
    keys = row.keys
    if "constraint" in keys and node.constraint is not None and not node.constraint_message:
        source.tell(
            Fault.SILENT_CONSTRAINT,
            keys["constraint"],
            "The constraint has no message, so an enumerator is not told what is wrong.",
            'Write a "constraint_message".',
            node.name,
        )
    for message, rule in (("constraint_message", "constraint"), ("required_message", "required")):
        given = keys.get(rule)
        if message in keys and (given is None or given.value in (None, False, "")):
            source.tell(
                Fault.SURPLUS_MESSAGE,
                keys[message],
                f"{message} is never shown: the row has no {rule}.",
                f'Add "{rule}", or delete the message.',
                node.name,
            )


def check_references(source: Source, form: Form) -> None:
    """Every `${name}` in a text names a row whose answer it can show."""
    for wording in source.wordings:
        for language, text in wording.texts.items():
            if "${" not in text:
                continue
            for name in dict.fromkeys(written.strip() for written in _REFERENCE.findall(text)):
                _reference(source, form, wording, language, name)


def _reference(source: Source, form: Form, wording: Wording, language: str, name: str) -> None:
    node = form.nodes.get(name)
    if node is None:
        message = f"The {wording.key} in {language} shows ${{{name[:40]}}}, which is no row of the form."
        hint = (
            source.findings.suggest(name, form.nodes, "Did you mean ${{{}}}?")
            or "Write the name of a question."
        )
    elif node.kind in (Kind.GROUP, Kind.REPEAT, Kind.NOTE):
        message = f"The {wording.key} in {language} shows ${{{name}}}, which holds no answer."
        hint = "Name a question or a calculation."
    else:
        return
    source.tell(Fault.UNKNOWN_NAME, wording.json, message, hint, wording.owner)


def check_translations(source: Source, form: Form) -> None:
    """Each text is there in each language; how much each language covers."""
    texts = [wording for wording in source.wordings if wording.texts]
    for language in form.languages:
        lacking = [wording for wording in texts if language not in wording.texts]
        shown = lacking if len(lacking) <= MAX_PLACES else lacking[: MAX_PLACES - 1]
        for wording in shown:
            source.tell(
                Fault.MISSING_TRANSLATION,
                wording.json,
                f"The {wording.key} is missing in {language}.",
                "Until it is there, another language is shown in its place.",
                wording.owner,
            )
        if len(lacking) > len(shown):
            covered = 100 * (len(texts) - len(lacking)) // len(texts)
            source.tell(
                Fault.MISSING_TRANSLATION,
                lacking[len(shown)].json,
                f"{len(lacking) - len(shown)} more texts are missing in {language} from here on.",
                f"{language} covers {covered} % of {len(texts)} texts.",
                lacking[len(shown)].owner,
            )


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a form's wording there is in a language: `there` of `texts`, `waiting` for review."""

    language: str
    there: int
    texts: int
    waiting: int

    def __str__(self) -> str:
        """`kk: 120 of 124 texts, 30 wait for review`."""
        waiting = f", {self.waiting} wait for review" if self.waiting else ""
        return f"{self.language}: {self.there} of {self.texts} texts{waiting}"


def coverage(source: Source, form: Form) -> tuple[Coverage, ...]:
    """How much there is in each language of the form."""
    texts = [wording for wording in source.wordings if wording.texts]
    return tuple(
        Coverage(
            language,
            sum(language in wording.texts for wording in texts),
            len(texts),
            len(_waiting(source, form, language)),
        )
        for language in form.languages
    )


def _waiting(source: Source, form: Form, language: str) -> list[Wording]:
    """The texts in a language that a native speaker has yet to see."""
    whole = language in form.review
    return [w for w in source.wordings if language in w.texts and (whole or language in w.review)]


def check_reviews(source: Source, form: Form) -> None:
    """Count for each language the texts that a native speaker has yet to see."""
    for language in form.languages:
        whole = language in form.review
        waiting = _waiting(source, form, language)
        if waiting:
            marked = sum(language in w.review for w in waiting)
            extra = f", {marked} of them doubtful" if whole and 0 < marked < len(waiting) else ""
            source.tell(
                Fault.REVIEW_NEEDED,
                waiting[0].json,
                f"{len(waiting)} texts in {language} wait for a native speaker's review{extra}.",
                f'Take {language} out of "review" where the wording has been checked.',
            )
