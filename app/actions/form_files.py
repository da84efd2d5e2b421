"""Looks into definitions before a survey is made of them: their title, and what is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.base import atomic
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.form.json_reader import MAX_BYTES
from app.form.library import shipped_form, shipped_forms
from app.form.loader import read_form

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from app.base.progress import Progress
    from app.form.diagnostics import Diagnostic


@dataclass(frozen=True, slots=True)
class FormLook:
    """One definition: where it came from, its bytes, and what it says of itself.

    `title` goes by language and is empty where the form has errors.
    """

    name: str
    source: bytes
    form_id: str
    version: str
    title: Mapping[str, str]
    languages: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """What keeps it from being used."""
        return tuple(d for d in self.diagnostics if d.severity == "error")


def look_at_shipped(progress: Progress = silent) -> tuple[FormLook, ...]:
    """The forms that come with the program."""
    names = shipped_forms()
    looks = []
    for done, name in enumerate(names):
        progress(done, len(names))
        looks.append(_look(name, shipped_form(name)))
    progress(len(names), len(names))
    return tuple(looks)


def look_at(paths: Sequence[Path], progress: Progress = silent) -> tuple[FormLook, ...]:
    """The definitions in `paths`. Raises FILE_MISSING, FILE_UNREADABLE."""
    looks = []
    for done, path in enumerate(paths):
        progress(done, len(paths))
        try:
            with path.open("rb") as file:
                source = file.read(MAX_BYTES + 1)
        except FileNotFoundError:
            raise KnownError(Code.FILE_MISSING, path=str(path)) from None
        except OSError as error:
            raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason=atomic.reason(error)) from None
        looks.append(_look(path.name, source))
    progress(len(paths), len(paths))
    return tuple(looks)


def _look(name: str, source: bytes) -> FormLook:
    result = read_form(source, name)
    form = result.form
    if form is None:
        return FormLook(name, source, "", "", {}, (), result.diagnostics)
    return FormLook(
        name, source, form.form_id, form.version, form.title, tuple(form.languages), result.diagnostics
    )
