"""Takes choice lists out of a definition that would be too large with them, into files beside it."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from app.design.json_out import definition_text, values_in
from app.design.remarks import Place
from app.design.vocabulary import CHOICES
from app.form.json_reader import MAX_BYTES, MAX_VALUES
from app.form.list_files import is_plain_name

if TYPE_CHECKING:
    from app.design.remarks import Report
    from app.interview.values import Json

_NOT_IN_FILES: Final = ("media", "missing", "review")
"""Keys of a choice for which a file has no column."""


def take_out_long_lists(definition: dict[str, Json], report: Report) -> dict[str, bytes]:
    """Move the longest lists into CSV files until the definition is within its bounds; the files by name."""
    lists = definition.get("choices")
    files: dict[str, bytes] = {}
    if not isinstance(lists, dict):
        return files
    values, size = values_in(definition), len(definition_text(definition).encode())
    sizes = {name: values_in(choices) for name, choices in lists.items() if _may_go(choices)}
    while sizes and (values > MAX_VALUES or size > MAX_BYTES):
        name = max(sizes, key=sizes.__getitem__)
        file = _file_name(name, lists, len(files))
        choices = lists[name]
        files[file] = _csv(choices)
        lists[name] = {"file": file}
        values -= sizes.pop(name) - values_in(lists[name])
        size -= _bytes(name, choices) - _bytes(name, lists[name])
        count = len(choices) if isinstance(choices, list) else 0
        message = (
            f"The list {name} has {count:,} choices, more than a definition holds together with the rest. "
            f"It is written to {file}, which must stand beside the form."
        )
        report.warn(Place(CHOICES), message)
    return files


def _bytes(name: str, choices: Json) -> int:
    return len(definition_text({"choices": {name: choices}}).encode())


def _may_go(choices: Json) -> bool:
    return isinstance(choices, list) and not any(
        isinstance(choice, dict) and any(key in choice for key in _NOT_IN_FILES) for choice in choices
    )


def _file_name(name: str, lists: dict[str, Json], number: int) -> str:
    taken = {of.get("file") for of in lists.values() if isinstance(of, dict)}
    file = f"{name}.csv"
    return file if is_plain_name(file) and file not in taken else f"list_{number + 1}.csv"


def _csv(choices: Json) -> bytes:
    rows = (
        [_cells(choice) for choice in choices if isinstance(choice, dict)]
        if isinstance(choices, list)
        else []
    )
    columns = dict.fromkeys(column for row in rows for column in row)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(columns), restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def _cells(choice: dict[str, Json]) -> dict[str, str]:
    cells = {"name": str(choice["name"])}
    label = choice.get("label")
    if isinstance(label, dict):
        cells |= {f"label::{code}": str(text) for code, text in label.items()}
    return cells | {key: str(text) for key, text in choice.items() if key not in ("name", "label")}
