"""Questions and answers of a stored interview in the words of its form."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.form.model import SELECTS, Kind
from app.interview.attachments import attachment_of
from app.ui import texts
from app.ui.coordinate.room import fill
from app.ui.coordinate.when import stored

if TYPE_CHECKING:
    from app.form.model import Form, Node
    from app.interview.values import Json

_REFERENCE: Final = re.compile(r"\$\{[^}]*\}")
_PATH: Final = re.compile(r"(?P<path>.*?)(?: \((?P<what>remark|confirmed) ?\d*\))?")
_ROW: Final = re.compile(r"\[(\d+)\]")
_LONGEST: Final = 600
"""Characters of an answer that a table shows; the whole text is in the export."""


class Words:
    """The words of one form, None where the survey lacks that version: then names stand for labels."""

    def __init__(self, form: Form | None, language: str) -> None:
        self._form = form
        self._language = language

    def node(self, path: str) -> Node | None:
        """The question that a field's path names, None for a part of the header or an unknown one."""
        plain = _plain(path)[0]
        if self._form is None or plain.startswith("_"):
            return None
        return self._form.nodes.get(plain.rsplit("/", 1)[-1])

    def order(self, path: str) -> tuple[bool, tuple[int, ...], str]:
        """What sorts fields as the form asks them: the header first, a roster row by row, remarks last."""
        plain, what = _plain(path)
        if plain.startswith("_"):
            return False, (), plain
        steps: list[int] = []
        for step in plain.split("/"):
            name, _, row = step.partition("[")
            found = (
                self._form.order.index(name) if self._form is not None and name in self._form.order else -1
            )
            steps += [found, int(row.rstrip("]"))] if row.rstrip("]").isdigit() else [found]
        return True, tuple(steps), what

    def is_private(self, path: str) -> bool:
        """Whether the answer is shown only when asked for: identifying, sensitive, or of an unknown form.

        Remarks are free text about a person, so they count as private too.
        """
        plain, what = _plain(path)
        if plain in ("_stop_remark",) or what:
            return True
        if plain.startswith("_"):
            return False
        node = self.node(path)
        return node is None or node.pii is not None or node.sensitive

    def question(self, path: str) -> str:
        """The question's number and label, with the roster's row; the header's parts by their own names."""
        plain, what = _plain(path)
        if plain.startswith("_"):
            return _header(plain)
        node = self.node(path)
        said = plain
        if node is not None and self._form is not None:
            label = self._form.text(node.label, self._language) or node.name
            said = " ".join(part for part in (node.number, _REFERENCE.sub("…", label)) if part)
        rows = ", ".join(_ROW.findall(plain))
        translate = QCoreApplication.translate
        if rows:
            said += fill(translate("Words", " (row {row})"), row=rows)
        if what == "remark":
            said = fill(translate("Words", "Remark on: {question}"), question=said)
        elif what == "confirmed":
            said = fill(translate("Words", "Confirmed warning at: {question}"), question=said)
        return said

    def answer(self, path: str, value: Json) -> str:
        """An answer as a short text: labels, days, numbers; a dash where there is none."""
        said = self._answer(path, value)
        return said if len(said) <= _LONGEST else said[:_LONGEST] + " …"

    def _answer(self, path: str, value: Json) -> str:
        translate = QCoreApplication.translate
        if value is None or value == "":
            return "—"
        if isinstance(value, dict) and (file := attachment_of(value)) is not None:
            return f"{file.name} · {file.sha256[:8]}"  # two files may have one name
        if isinstance(value, dict):
            return self._special(str(value.get("missing", "")))
        if isinstance(value, bool):
            return translate("Words", "Yes") if value else translate("Words", "No")
        if isinstance(value, list):
            return ", ".join(self._label(path, str(one)) for one in value) or "—"
        if isinstance(value, int | float):
            return texts.number(value)
        return self._label(path, value)

    def _special(self, kind: str) -> str:
        form = self._form
        if form is not None and kind in form.special_values:
            return form.text(form.special_values[kind].label, self._language) or kind
        return kind

    def _label(self, path: str, value: str) -> str:
        plain, what = _plain(path)
        if plain.startswith("_"):
            return _header_value(plain, value)
        node = self.node(path)
        form = self._form
        if node is None or form is None or what:
            return value
        if node.kind in SELECTS:
            named = (choice for choice in form.choices_of(node) if choice.name == value)
            label = next((form.text(choice.label, self._language) for choice in named), "")
            return label or value
        if node.kind is Kind.DATE:
            try:
                return texts.short_day(date.fromisoformat(value))
            except ValueError:
                return value
        return value


def _plain(path: str) -> tuple[str, str]:
    found = _PATH.fullmatch(path)
    return (found["path"], found["what"] or "") if found is not None else (path, "")


def status(value: str) -> str:
    """A record's status."""
    translate = QCoreApplication.translate
    return {
        "complete": translate("Words", "complete"),
        "partial": translate("Words", "partial"),
        "withdrawn": translate("Words", "withdrawn"),
    }.get(value, value)


def _header(name: str) -> str:
    translate = QCoreApplication.translate
    return {
        "_device": translate("Words", "Laptop"),
        "_enumerator": translate("Words", "Enumerator"),
        "_organisation": translate("Words", "Organisation"),
        "_form_version": translate("Words", "Form version"),
        "_form_hash": translate("Words", "Definition of the form"),
        "_start": translate("Words", "Began"),
        "_end": translate("Words", "Ended"),
        "_language": translate("Words", "Language of the questions"),
        "_status": translate("Words", "Status"),
        "_stop_reason": translate("Words", "Reason for stopping"),
        "_stop_remark": translate("Words", "Remark on stopping"),
    }.get(name, name)


def _header_value(name: str, value: str) -> str:
    translate = QCoreApplication.translate
    if name == "_status":
        return status(value)
    if name in ("_start", "_end"):
        return stored(value)
    if name in ("_device", "_form_hash"):
        return value[:8]
    if name == "_language":
        return texts.NAMES.get(value, value)
    if name == "_stop_reason":
        return {
            "left": translate("Words", "the respondent had to leave"),
            "tired": translate("Words", "the respondent was tired"),
            "not_private": translate("Words", "not alone any more"),
            "withdrew": translate("Words", "consent withdrawn"),
            "other": translate("Words", "another reason"),
        }.get(value, value)
    return value
