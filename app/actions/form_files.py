"""Looks into definitions before a survey is made of them: their title, and what is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.actions.beside import FilesBeside
from app.base.progress import silent
from app.base.reading import read_bounded
from app.exchange.pack import PackedForm
from app.form.json_reader import MAX_BYTES
from app.form.library import shipped_form, shipped_forms
from app.form.loader import NO_FILES, load_form, read_form

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from app.base.progress import Progress
    from app.form.diagnostics import Diagnostic
    from app.form.model import Form


@dataclass(frozen=True, slots=True)
class FormLook:
    """One definition: where it came from, its bytes, and what it says of itself.

    `title` goes by language and is empty where the form has errors; `files` are those beside it that it uses.
    """

    name: str
    source: bytes
    form_id: str
    version: str
    title: Mapping[str, str]
    languages: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]
    files: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def packed(self) -> PackedForm:
        """The definition with its files, as a survey takes it."""
        return PackedForm(self.name, self.source, self.files)

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
        looks.append(_look(path.name, definition_in(path), FilesBeside(path.parent)))
    progress(len(paths), len(paths))
    return tuple(looks)


def form_in(path: Path) -> Form:
    """The form whose definition is in `path`. Raises FORM_INVALID, FILE_MISSING, FILE_UNREADABLE."""
    return load_form(definition_in(path), str(path), FilesBeside(path.parent))


def definition_in(path: Path) -> bytes:
    """The file, no more of it than shows that it is too large. Raises FILE_MISSING, FILE_UNREADABLE."""
    return read_bounded(path, MAX_BYTES)


def _look(name: str, source: bytes, files: Mapping[str, bytes] = NO_FILES) -> FormLook:
    result = read_form(source, name, files)
    form = result.form
    if form is None:
        return FormLook(name, source, "", "", {}, (), result.diagnostics)
    return FormLook(
        name,
        source,
        form.form_id,
        form.version,
        form.title,
        tuple(form.languages),
        result.diagnostics,
        form.files,
    )
