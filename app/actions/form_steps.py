"""Reads the parts of a script's step, saying what is wrong with each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.interview.values import attachment_of, entry_of

if TYPE_CHECKING:
    from app.interview.state import Answer
    from app.interview.values import Json


class BadStep(Exception):
    """A step that cannot be done: what is wrong, and what to write instead."""

    def __init__(self, what: str, hint: str) -> None:
        super().__init__(what, hint)
        self.what = what
        self.hint = hint


def members(
    given: Json, known: tuple[str, ...], example: str, *, needed: tuple[str, ...] | None = None
) -> dict[str, Json]:
    """The members of a step's object. Raises BadStep where it is none, or has too many or too few."""
    if not isinstance(given, dict):
        raise BadStep("The step needs an object.", f"Write {example}.")
    unknown = [key for key in given if key not in known]
    if unknown:
        raise BadStep(f'The step has no part "{unknown[0][:40]}".', f"Write {example}.")
    lacking = [key for key in (known if needed is None else needed) if key not in given]
    if lacking:
        raise BadStep(f'The step does not say its "{lacking[0]}".', f"Write {example}.")
    return given


def path_in(given: Json) -> str:
    """A path, written as such or as `{"path": ...}`."""
    if isinstance(given, dict):
        given = members(given, ("path",), '{"path": "member[1]"}')["path"]
    return text(given, "A path")


def text(given: Json, what: str) -> str:
    """A text. Raises BadStep, which calls it `what`."""
    if not isinstance(given, str):
        raise BadStep(f"{what} is a text.", "Write it in quotation marks.")
    return given


def only_true(given: Json, step: str) -> None:
    """Raise BadStep for anything but true."""
    if given is not True:
        raise BadStep(f'"{step}" can only be true.', f'Write {{"{step}": true}}, or leave the line out.')


def entry(value: Json) -> Answer | None:
    """A JSON value as an entry: numbers inside a list count as the names that they read as."""
    if isinstance(value, dict):
        attached = attachment_of(value)
        if attached is None:
            raise BadStep("An answer is no object.", "Write a number, a text, a list of choices or null.")
        return attached
    if isinstance(value, list):
        value = [str(item) if isinstance(item, int | float) and item is not True else item for item in value]
        names = entry_of(value)
        if names is None:
            raise BadStep("A list holds names of choices.", 'Write ["bread", "milk"].')
        return names
    return value
