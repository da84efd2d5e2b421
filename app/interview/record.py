"""What an interview ends as: one sealed content, canonical JSON, hashed as it is stored (`dala-record/2`)."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import TYPE_CHECKING, cast

from app.base.errors import Code, KnownError
from app.interview.orphans import RECORD_KEYS
from app.interview.state import StopReason

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.interview.values import Json

FORMAT = "dala-record/2"
UNMOVED = "dala-record/1"
"""The format of a record without orphans, so that its bytes and its hash are what they always were."""

_SURROGATE = re.compile("[\ud800-\udfff]")


class Status(StrEnum):
    """How an interview ended."""

    COMPLETE = "complete"
    PARTIAL = "partial"
    WITHDRAWN = "withdrawn"


def canonical_json(value: object) -> bytes:
    """`value` as the one JSON text that equal content has: sorted keys, no spaces, UTF-8, no NaN.

    A lone surrogate, which UTF-8 cannot hold, is written as its escape, so that no typed text is refused.
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return _SURROGATE.sub(lambda found: f"\\u{ord(found.group()):04x}", text).encode("utf-8")


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A warning that the enumerator confirmed, with the remark that says why."""

    path: str
    index: int
    remark: str


@dataclass(frozen=True, slots=True)
class Record:
    """A finished, broken-off or withdrawn interview.

    `start` and `end` are ISO 8601 moments with a zone; of a withdrawn interview both are only the day.
    `answers` has the shape of an answers line, hidden questions absent; `not_reached` are paths of relevant
    questions left blank; `remarks` are by path; `paradata` are (moment, kind, path) lines.
    A broken-off interview may hold entries that were never mended: `unreadable` has what was typed, by path,
    where it is no answer of its type; `invalid` has the paths of answers that violate a constraint or check.
    An interview that was moved to another version of its form may have `orphans`: answers to questions of
    other versions, each with `form`, `version`, `path` and what `Orphan.told` adds to them.
    """

    record: str
    survey: str
    device: str
    enumerator: str
    organisation: str
    form_id: str
    form_version: str
    form_hash: str
    start: str
    end: str
    language: str
    status: Status
    stop_reason: StopReason | None = None
    stop_remark: str = ""
    answers: dict[str, Json] = field(default_factory=dict)
    not_reached: tuple[str, ...] = ()
    remarks: dict[str, str] = field(default_factory=dict)
    confirmed: tuple[Confirmation, ...] = ()
    paradata: tuple[tuple[str, ...], ...] = ()
    unreadable: dict[str, str] = field(default_factory=dict)
    invalid: tuple[str, ...] = ()
    orphans: tuple[dict[str, Json], ...] = ()

    @property
    def day(self) -> str:
        """The ISO day on which it began."""
        return self.start[:10]

    def to_bytes(self) -> bytes:
        """The canonical JSON that is sealed, and that the content hash is over."""
        content: dict[str, object] = {part.name: getattr(self, part.name) for part in fields(self)}
        content["format"] = FORMAT
        if not self.orphans:
            content["format"] = UNMOVED
            del content["orphans"]
        content["confirmed"] = [[c.path, c.index, c.remark] for c in self.confirmed]
        return canonical_json(content)

    @property
    def content_hash(self) -> str:
        """SHA-256, in hex, of `to_bytes()`."""
        return hashlib.sha256(self.to_bytes()).hexdigest()

    @staticmethod
    def from_bytes(data: bytes) -> Record:
        """The record whose `to_bytes` is `data`. Raises RECORD_DAMAGED for anything else."""
        try:
            content = json.loads(data.decode("utf-8"))
        except (UnicodeDecodeError, ValueError, RecursionError):
            raise KnownError(Code.RECORD_DAMAGED) from None
        if not isinstance(content, dict):
            raise KnownError(Code.RECORD_DAMAGED)
        kind = content.pop("format", None)
        if kind == UNMOVED:
            content.setdefault("orphans", [])
        if (kind == FORMAT) is not bool(content.get("orphans")) or kind not in (FORMAT, UNMOVED):
            raise KnownError(Code.RECORD_DAMAGED)
        return _from_content(content)


_TEXTS = (
    "record", "survey", "device", "enumerator", "organisation", "form_id", "form_version", "form_hash",
    "start", "end", "language", "stop_remark",
)  # fmt: skip


def _from_content(content: dict[str, object]) -> Record:
    """Check each part's type, since a record may come from another machine."""
    if set(content) != {part.name for part in fields(Record)} or not isinstance(content["answers"], dict):
        raise KnownError(Code.RECORD_DAMAGED)
    try:
        parts: dict[str, object] = {name: _string(content[name]) for name in _TEXTS}
        reason = content["stop_reason"]
        parts["status"] = Status(_string(content["status"]))
        parts["stop_reason"] = None if reason is None else StopReason(_string(reason))
        parts["answers"] = content["answers"]
        parts["remarks"] = _string_map(content["remarks"])
        parts["unreadable"] = _string_map(content["unreadable"])
        parts["not_reached"] = _strings(content["not_reached"])
        parts["invalid"] = _strings(content["invalid"])
        parts["confirmed"] = tuple(_confirmation(line) for line in _list(content["confirmed"]))
        parts["orphans"] = tuple(_orphan(item) for item in _list(content["orphans"]))
        parts["paradata"] = _lines(content["paradata"])
    except (ValueError, TypeError):
        raise KnownError(Code.RECORD_DAMAGED) from None
    make: Callable[..., Record] = Record
    return make(**parts)


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError
    return value


def _strings(value: object) -> tuple[str, ...]:
    return tuple(_string(item) for item in _list(value))


def _lines(value: object) -> tuple[tuple[str, ...], ...]:
    """Lists of texts, all at once: an interview has hundreds, and a study tens of thousands of interviews."""
    lines = cast("list[list[str]]", _list(value))
    if {*map(type, lines)} - {list} or {type(text) for line in lines for text in line} - {str}:
        raise TypeError
    return tuple(map(tuple, lines))


def _string_map(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        raise TypeError
    return {_string(key): _string(item) for key, item in value.items()}


def _orphan(value: object) -> dict[str, Json]:
    if not isinstance(value, dict) or not value.keys() <= RECORD_KEYS:
        raise TypeError
    for name in ("form", "version", "path"):
        _string(value.get(name))
    for name in ("unreadable", "remark", "missing"):
        _string(value.get(name, ""))
    _string_map(value.get("confirmed", {}))
    return value


def _confirmation(value: object) -> Confirmation:
    path, index, remark = _list(value)
    if not isinstance(index, int):
        raise TypeError
    return Confirmation(_string(path), index, _string(remark))
