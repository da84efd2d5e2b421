"""The words and keys of an interview that the questionnaire does not give itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from app.form.model import ATTACHED, SELECTS
from app.interview.state import Attachment, ProblemKind
from app.interview.values import RANGE_DEFAULTS
from app.ui.fields.moments import typed_moment
from app.ui.plain import plain_text

if TYPE_CHECKING:
    from app.interview.state import NodeState, Problem, SpecialState

SPECIAL_KEYS: Final = {"dont_know": "F8", "refused": "F9", "not_applicable": "F10"}
OWN_KEYS: Final = ("F2", "F3", "F5", "F11")
"""Keys for a questionnaire's own kinds of special answer, in its order."""

REMARK_KEY: Final = "Ctrl+M"
GUIDANCE_KEY: Final = "F1"
CONFIRM_KEY: Final = "F7"
LANGUAGE_KEY: Final = "F6"
ADD_KEY: Final = "Ctrl+Ins"
REMOVE_KEY: Final = "Ctrl+Del"
LIST_KEY: Final = "Ctrl+W"
STOP_KEY: Final = "Ctrl+E"
REVIEW_KEY: Final = "Ctrl+Enter"


def special_keys(specials: tuple[SpecialState, ...]) -> dict[str, str]:
    """The key of each kind of special answer that a question has."""
    own = iter(OWN_KEYS)
    return {s.kind: SPECIAL_KEYS.get(s.kind) or next(own, "") for s in specials}


def special_text(special: SpecialState) -> str:
    """What its chip says: the questionnaire's words, or the program's for the standard kinds."""
    if special.label:
        return plain_text(special.label)
    translate = QCoreApplication.translate
    return {
        "dont_know": translate("Specials", "Don't know"),
        "refused": translate("Specials", "Refused"),
        "not_applicable": translate("Specials", "Not applicable"),
    }.get(special.kind, special.kind)


def problem_text(problem: Problem, state: NodeState) -> str:
    """What is wrong and what to do: the questionnaire's message, then what follows from it."""
    translate = QCoreApplication.translate
    message = plain_text(problem.message)
    match problem.kind:
        case ProblemKind.REQUIRED:
            return message or translate("Problems", "This question needs an answer.")
        case ProblemKind.CONSTRAINT:
            said = message or translate("Problems", "This answer is not possible here.")
            step = translate("Problems", "It is kept, but must be corrected before you finish.")
            return f"{said} {step}"
        case ProblemKind.CHECK if problem.severity == "warning" and problem.confirmed:
            said = translate("Problems", "Warning confirmed: “{remark}”.")
            return said.replace("{remark}", problem.confirmation)
        case ProblemKind.CHECK if problem.severity == "warning":
            step = translate("Problems", "Confirm or correct it.")
            return f"{message} {step}"
        case ProblemKind.CHECK:
            step = translate("Problems", "It must be corrected before you finish.")
            return f"{message} {step}"
        case ProblemKind.CHOICE:
            return message or translate("Problems", "The chosen answer is not in the list any more.")
        case _:
            return message or _type_text(state)


def _type_text(state: NodeState) -> str:
    translate = QCoreApplication.translate
    kind = state.node.kind.value
    if kind == "range":
        low, high = (state.node.parameters.get(key, f"{value:g}") for key, value in RANGE_DEFAULTS[:2])
        said = translate("Problems", "Type a number on the scale from {low} to {high}.")
        return said.replace("{low}", str(low)).replace("{high}", str(high))
    if kind == "date" and "year" in state.node.appearance:
        return translate("Problems", "There is no such year. Type it as yyyy.")
    if kind == "date" and "month-year" in state.node.appearance:
        return translate("Problems", "There is no such month. Type it as mm.yyyy.")
    if state.node.kind in ATTACHED:
        return translate("Problems", "Typed words are no file. Attach one, or remove the words.")
    return {
        "integer": translate("Problems", "This is not a whole number. Use digits only."),
        "decimal": translate("Problems", "This is not a number. Use digits and one decimal point."),
        "date": translate("Problems", "There is no such day. Type it as dd.mm.yyyy."),
        "time": translate("Problems", "There is no such time. Type it as hh:mm."),
        "dateTime": translate("Problems", "There is no such moment. Type it as dd.mm.yyyy hh:mm."),
        "geopoint": translate("Problems", "Type latitude and longitude in degrees, with a blank between."),
        "geotrace": translate("Problems", "Type two or more points with a semicolon between."),
        "geoshape": translate("Problems", "Type three or more points with a semicolon between."),
    }.get(kind, translate("Problems", "This cannot be read. Type it again."))


def answer_text(state: NodeState) -> str:
    """The answer as a short text for a table: labels, days, numbers; a dash where there is none."""
    if state.missing is not None:
        return next((special_text(s) for s in state.specials if s.kind == state.missing), state.missing)
    if state.raw:
        return state.raw
    value = state.value
    if value is None:
        return "—"
    if state.node.kind in SELECTS:
        names = value if isinstance(value, tuple) else (str(value),)
        labels = {c.name: plain_text(c.label) for c in state.choices if c.name in names}
        return ", ".join(labels.get(n) or n for n in names)
    if isinstance(value, Attachment):
        return value.name
    if isinstance(value, bool):
        return "✓"
    if isinstance(value, int | float):
        return QLocale().toString(value) if isinstance(value, int) else f"{value:g}"
    return typed_moment(value, state.node.appearance)
