"""Takes out of an imported definition what the loader refuses, keeps it under `x`, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.design.importing.texts import kept
from app.design.json_out import definition_text
from app.design.remarks import Place
from app.form.diagnostics import Findings
from app.form.json_reader import read_json
from app.form.loader import read_form
from app.form.model import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.design.importing.rows import Draft
    from app.design.remarks import Report
    from app.form.diagnostics import Diagnostic
    from app.form.json_reader import Document
    from app.form.json_reader import Json as At
    from app.interview.values import Json

_STAYS: Final = frozenset({"type", "name", "list_name", "children", "x"})
"""Keys without which a row would be another one."""

Path = tuple[str | int, ...]


class Settled:
    """A definition's text, and what the loader still says of it."""

    def __init__(self, text: str, diagnostics: tuple[Diagnostic, ...]) -> None:
        self.text = text
        self.diagnostics = diagnostics


def settle(
    definition: dict[str, Json],
    origins: Mapping[str, Draft],
    report: Report,
    name: str,
    files: Mapping[str, bytes],
) -> Settled:
    """Load the definition; as long as it has errors that lie in single cells, move those under `x`.

    An error that cannot be mended so is refused at the row that it belongs to.
    """
    while True:  # every pass takes a key away, or is the last
        text = definition_text(definition)
        result = read_form(text.encode(), name, files)
        if result.form is not None or report.refused:
            return Settled(text, result.diagnostics)
        document = read_json(text.encode(), Findings(name))
        moved: set[Path] = set()
        left: list[Diagnostic] = []
        for error in result.errors:
            path = path_at(document, error)
            if not _move(definition, path, error, origins, report, moved):
                left.append(error)
        if not moved:
            for error in left:
                _refuse(error, origins, report)
            return Settled(text, result.diagnostics)


def path_at(document: Document, error: Diagnostic) -> Path:
    """The keys and indexes that lead to where a finding points."""
    path: list[str | int] = []
    here = document.root
    target = (error.line, error.column)
    while here is not None:
        value = here.value
        inside: list[tuple[str | int, int, At]] = []
        if isinstance(value, dict):
            inside = [(key, member.key_offset, member.json) for key, member in value.items()]
        elif isinstance(value, list):
            inside = [(index, item.offset, item) for index, item in enumerate(value)]
        here = None
        for step, offset, following in inside:
            position = document.position(offset)
            if (position.line, position.column) <= target:
                found, here = step, following
        if here is not None:
            path.append(found)
    return tuple(path)


def _move(
    definition: dict[str, Json],
    path: Path,
    error: Diagnostic,
    origins: Mapping[str, Draft],
    report: Report,
    moved: set[Path],
) -> bool:
    """Move the key that an error lies in under `x`; False where there is none that may go."""
    owner, key, own = _owner(definition, path)
    if own is not None and own in moved:
        return True
    if owner is None or key in _STAYS or key not in owner:
        return False
    draft = origins.get(str(owner.get("name")))
    header = draft.header(key) if draft is not None else key
    place = draft.row.at(header) if draft is not None else Place("settings", column=key)
    value = owner.pop(key)
    extra = owner.setdefault("x", {})
    if isinstance(extra, dict):
        raw = draft.row.cells.get(header) if draft is not None else None
        _keep(extra, header, key, kept(raw) if raw is not None else value, is_form=owner is definition)
    report.warn(place, f"{error.message} It is kept under x, without effect.")
    if owner.get("type") == Kind.CALCULATE and not {"calculation", "default"} & owner.keys():
        owner["type"] = Kind.HIDDEN.value
    moved.add(own or ())
    return True


def _keep(extra: dict[str, Json], header: str, key: str, value: Json, *, is_form: bool) -> None:
    if is_form:
        settings = extra.setdefault("settings", {})
        if isinstance(settings, dict):
            settings[key] = value
    else:
        extra[header] = value


def _owner(definition: dict[str, Json], path: Path) -> tuple[dict[str, Json] | None, str, Path | None]:
    """The row (or the form itself) that a path lies in, the key there, and the path to that key."""
    owner: dict[str, Json] | None = definition if path and path[0] == "instance_name" else None
    key = str(path[0]) if owner is not None else ""
    own: Path | None = path[:1] if owner is not None else None
    here: Json = definition
    for at, step in enumerate(path):
        if isinstance(here, dict) and isinstance(step, str):
            if "type" in here and "name" in here:
                owner, key, own = here, step, path[: at + 1]
            if step == "x":
                break
            here = here.get(step)
        elif isinstance(here, list) and isinstance(step, int):
            here = here[step]
    return owner, key, own


def _refuse(error: Diagnostic, origins: Mapping[str, Draft], report: Report) -> None:
    draft = origins.get(error.name)
    place = draft.row.place if draft is not None else Place()
    report.refuse(place, f"{error.message} {error.hint}".strip())
