"""Reads the choice lists of a definition that stand in files beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.form.diagnostics import Fault
from app.form.keys import LIST_FILE_KEYS
from app.form.list_files import ListFileError, choices_from, is_plain_name, read_list_file
from app.form.model import ChoiceList

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.form.json_reader import Json
    from app.form.list_files import ListFile
    from app.form.loader_values import Source
    from app.form.model import Choice, Node


class _AnyColumn(frozenset[str]):
    """The columns of a list whose file could not be read: any name may be one of them."""

    def __contains__(self, name: object) -> bool:
        """Whether there may be such a column."""
        return True


@dataclass(frozen=True, slots=True)
class ListDraft:
    """A choice list with the columns its choices have and the place of each choice; its file, if any."""

    choices: ChoiceList
    columns: frozenset[str]
    places: tuple[Json, ...]
    json: Json
    file: ListFile | None = None


def read_list_of_file(source: Source, list_name: str, json: Json) -> ListDraft:
    """A list from a file beside the form; without the file it has no choices yet."""
    keys = source.members(json, LIST_FILE_KEYS, "a choice list from a file")
    at = keys.get("file", json)
    name = source.text(keys.get("file"), "file", list_name)
    listed = _file(source, list_name, name, at) if name else None
    if listed is None:
        return ListDraft(ChoiceList(list_name, (), name), _AnyColumn(), (), json)
    columns = frozenset(listed.columns)
    labels = listed.translations("label", source.languages)
    return ListDraft(ChoiceList(list_name, (), name, listed.rows, labels), columns, (), at, listed)


def _file(source: Source, list_name: str, name: str, at: Json) -> ListFile | None:
    if not is_plain_name(name):
        source.tell(
            Fault.BAD_LIST_FILE,
            at,
            f'"{name[:60]}" cannot be the name of a file beside the form.',
            "Put the file into the form's own folder, and write its name alone, such as villages.csv.",
            list_name,
        )
        return None
    if not name.lower().endswith(".csv"):
        message = f"{name[:60]} is not read: only CSV files are. The list stays empty."
        source.tell(Fault.MISSING_FILE, at, message, "Save the list as CSV and name that file.", list_name)
        return None
    data = source.files.get(name)
    if data is None:
        message = f"{name[:60]} is not beside the form. The list stays empty."
        hint = "Put the file into the form's folder before a survey is made of it."
        source.tell(Fault.MISSING_FILE, at, message, hint, list_name)
        return None
    source.read_files[name] = data
    try:
        return read_list_file(data)
    except ListFileError as error:
        _tell_file(source, error, name, at)
        return None


def choices_of_files(
    source: Source, nodes: Iterable[Node], lists: Mapping[str, ListDraft]
) -> tuple[dict[str, ChoiceList], dict[str, tuple[Choice, ...]]]:
    """All lists with the choices of those in files, and by question those from other columns of a file.

    A file becomes choices only where a question or calculation offers them, once for each pair of columns:
    a list that is only looked up may well repeat its codes.
    """
    whole = {name: draft.choices for name, draft in lists.items()}
    views: dict[str, tuple[Choice, ...]] = {}
    made: dict[tuple[str, str, str], tuple[Choice, ...]] = {}
    for node in nodes:
        draft = lists.get(node.list_name or "")
        if draft is None or draft.file is None:
            continue
        name = draft.choices.name
        value, label = node.parameters.get("value", "name"), node.parameters.get("label", "label")
        key = (name, value, label)
        if key not in made:
            made[key] = _choices(source, draft, draft.file, value, label)
        if (value, label) == ("name", "label"):
            whole[name] = replace(draft.choices, choices=made[key])
        else:
            views[node.name] = made[key]
    return whole, views


def _choices(
    source: Source, draft: ListDraft, listed: ListFile, value: str, label: str
) -> tuple[Choice, ...]:
    try:
        return choices_from(listed, value, label, source.languages, source.default_language)
    except ListFileError as error:
        _tell_file(source, error, draft.choices.file, draft.json)
        return ()


def _tell_file(source: Source, error: ListFileError, name: str, at: Json) -> None:
    place = f"{name[:60]}, line {error.line}" if error.line else name[:60]
    source.tell(Fault.BAD_LIST_FILE, at, f"{place}: {error.message}", error.hint)
