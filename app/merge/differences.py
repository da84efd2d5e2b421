"""Compares two contents of one record, field by field (pure)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.interview.record import Record
    from app.interview.values import Json

_HEADER = (
    "device",
    "enumerator",
    "organisation",
    "form_version",
    "form_hash",
    "start",
    "end",
    "language",
    "stop_remark",
)


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that two contents of a record hold differently; None where one lacks it.

    `path` is a question's path, or `_` and the name of a part of the header. The values are for the
    coordinator's screen only, so they are in no printed form of this.
    """

    path: str
    left: Json = field(repr=False)
    right: Json = field(repr=False)


def differences(left: Record, right: Record) -> tuple[Difference, ...]:
    """Every differing field: the header's, then answers and remarks in the order of the left content."""
    one, other = dict(_fields(left)), dict(_fields(right))
    return tuple(
        Difference(path, one.get(path), other.get(path))
        for path in dict.fromkeys((*one, *other))
        if one.get(path) != other.get(path) or (path in one) is not (path in other)
    )


def question_paths(record: Record) -> tuple[str, ...]:
    """The paths of the questions that were asked, those that were not reached last; no answer among them."""
    return tuple(dict.fromkeys((*(path for path, _ in _answers(record.answers, "")), *record.not_reached)))


def _fields(record: Record) -> Iterator[tuple[str, Json]]:
    for name in _HEADER:
        yield f"_{name}", getattr(record, name)
    yield "_status", record.status.value
    yield "_stop_reason", record.stop_reason.value if record.stop_reason else None
    yield from _answers(record.answers, "")
    for path, remark in record.remarks.items():
        yield f"{path} (remark)", remark
    for orphan in record.orphans:
        held = {key: value for key, value in orphan.items() if key not in ("form", "version", "path")}
        yield f"{orphan['path']} (orphan of {orphan['version']})", held
    for one in record.confirmed:
        yield f"{one.path} (confirmed {one.index})", one.remark


def _answers(answers: dict[str, Json], above: str) -> Iterator[tuple[str, Json]]:
    for name, answer in answers.items():
        rows = answer if isinstance(answer, list) else []
        if rows and all(isinstance(row, dict) for row in rows):
            for number, row in enumerate(rows, 1):
                if isinstance(row, dict):
                    yield from _answers(row, f"{above}{name}[{number}]/")
        else:
            yield above + name, answer
