"""The forms that travel with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.base.packaged import packaged

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

_ENDING: Final = ".json"
_SCHEMA: Final = "form.schema.json"


def _definitions() -> dict[str, Traversable]:
    found = {f.name: f for f in packaged("forms").iterdir() if f.name.endswith(_ENDING) and f.name != _SCHEMA}
    return {name.removesuffix(_ENDING): found[name] for name in sorted(found)}


def shipped_forms() -> tuple[str, ...]:
    """Names of the forms that come with the program, in alphabetical order."""
    return tuple(_definitions())


def shipped_form(name: str) -> bytes:
    """The definition of a shipped form. Raises KeyError where there is none of that name."""
    return _definitions()[name].read_bytes()
