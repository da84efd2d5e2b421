"""What a survey pack is made of: forms with files, policy, enumerators, quotas; as values and as JSON."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.base.errors import KnownError
from app.crypto.age import Recipient

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_FILES: Final = 50
MAX_TEXT: Final = 200
MAX_CONDITIONS: Final = 8
MAX_TARGET: Final = 1_000_000
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,31}\Z")


class PackDamaged(Exception):
    """A part of a pack's body is not what it must be; `place` names it."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


@dataclass(frozen=True, slots=True)
class PackedForm:
    """A form's definition, byte for byte as the designer wrote it, and the UTF-8 files that it names.

    `name` is its file name, for messages.
    """

    name: str
    definition: bytes
    files: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def digest(self) -> str:
        """SHA-256 of the definition, in hex."""
        return hashlib.sha256(self.definition).hexdigest()

    def to_json(self) -> dict[str, object]:
        """The form as packs hold it."""
        found: dict[str, object] = {
            "name": self.name,
            "sha256": self.digest,
            "definition": self.definition.decode("utf-8"),
        }
        if self.files:
            found["files"] = [
                {"name": name, "sha256": hashlib.sha256(data).hexdigest(), "content": data.decode("utf-8")}
                for name, data in sorted(self.files.items())
            ]
        return found


@dataclass(frozen=True, slots=True)
class Policy:
    """What the coordinator decides for every laptop of the survey. Raises ValueError out of bounds."""

    auto_lock_minutes: int = 3
    reopen_hours: int = 0
    draft_reminder_hours: int = 4

    def __post_init__(self) -> None:
        for name, (least, most) in POLICY_BOUNDS.items():
            value = getattr(self, name)
            if type(value) is not int or not least <= value <= most:
                raise ValueError(name)

    def to_json(self) -> dict[str, object]:
        """The policy as packs hold it."""
        return {name: getattr(self, name) for name in POLICY_BOUNDS}


POLICY_BOUNDS: Final = {
    "auto_lock_minutes": (1, 15),
    "reopen_hours": (0, 24),
    "draft_reminder_hours": (1, 72),
}
"""Least and most of each number of the policy; a laptop left open for longer would protect nobody."""


@dataclass(frozen=True, slots=True)
class Enumerator:
    """Somebody who may set a laptop up for the survey. Raises ValueError for a code that is none.

    `organisation` is "" where the enumerator may say any.
    """

    code: str
    organisation: str = ""

    def __post_init__(self) -> None:
        if not _CODE.match(self.code) or len(self.organisation) > MAX_TEXT:
            raise ValueError("not an enumerator's code")

    def to_json(self) -> dict[str, object]:
        """The enumerator as packs hold it."""
        return {"code": self.code, **({"organisation": self.organisation} if self.organisation else {})}


@dataclass(frozen=True, slots=True)
class Quota:
    """How many interviews are wanted: `target` of `form` in which each question of `where` has that value.

    `where` maps names of questions to values as records hold them in text; empty counts every interview.
    Raises ValueError out of bounds.
    """

    name: str
    form: str
    target: int
    where: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        texts = (self.name, self.form, *self.where, *self.where.values())
        if any(not text or len(text) > MAX_TEXT for text in texts) or len(self.where) > MAX_CONDITIONS:
            raise ValueError("a text of a quota is missing or too long")
        if type(self.target) is not int or not 1 <= self.target <= MAX_TARGET:
            raise ValueError("a quota's target is out of bounds")

    def to_json(self) -> dict[str, object]:
        """The quota as packs hold it."""
        return {"name": self.name, "form": self.form, "target": self.target, "where": dict(self.where)}


def form_of(entry: object, place: str) -> PackedForm:
    """The form in a pack's JSON. Raises PackDamaged."""
    found = _object(entry, place)
    files = dict(_file(file, f"{place}.files[{i}]") for i, file in enumerate(_files(found, place)))
    form = PackedForm(
        text_of(found, "name", place), text_of(found, "definition", place).encode("utf-8"), files
    )
    if form.digest != found.get("sha256"):
        raise PackDamaged(place)
    return form


def policy_of(found: object) -> Policy:
    """The policy in a pack's JSON; numbers that it lacks have their defaults. Raises PackDamaged."""
    if not isinstance(found, dict):
        raise PackDamaged("policy")
    try:
        return Policy(**{name: found[name] for name in POLICY_BOUNDS if name in found})
    except ValueError as error:
        raise PackDamaged(f"policy.{error}") from None


def enumerator_of(entry: object, place: str) -> Enumerator:
    """The enumerator in a pack's JSON. Raises PackDamaged."""
    found = _object(entry, place)
    code, organisation = found.get("code"), found.get("organisation", "")
    if not isinstance(code, str) or not isinstance(organisation, str):
        raise PackDamaged(place)
    try:
        return Enumerator(code, organisation)
    except ValueError:
        raise PackDamaged(place) from None


def quota_of(entry: object, place: str) -> Quota:
    """The quota in a pack's JSON. Raises PackDamaged."""
    found = _object(entry, place)
    where, target = _object(found.get("where", {}), place), found.get("target")
    wanted = {question: value for question, value in where.items() if isinstance(value, str)}
    if len(wanted) != len(where) or type(target) is not int:
        raise PackDamaged(place)
    try:
        return Quota(text_of(found, "name", place), text_of(found, "form", place), target, wanted)
    except ValueError:
        raise PackDamaged(place) from None


def recipient_of(text: object, place: str) -> str:
    """The line `age1pq1…` of a recipient that is one. Raises PackDamaged."""
    try:
        Recipient.parse(text if isinstance(text, str) else "")
    except KnownError:
        raise PackDamaged(place) from None
    return str(text)


def text_of(found: Mapping[str, object], key: str, place: str = "") -> str:
    """A text that is there and not empty. Raises PackDamaged with `place`, or with `key` at the top."""
    value = found.get(key)
    if not isinstance(value, str) or not value:
        raise PackDamaged(place or key)
    return value


def list_of(found: Mapping[str, object], key: str, most: int, default: object = None) -> list[object]:
    """A list of at most `most`. Raises PackDamaged."""
    value = found.get(key, default)
    if not isinstance(value, list) or len(value) > most:
        raise PackDamaged(key)
    return value


def texts_of(found: Mapping[str, object], key: str, most: int) -> tuple[str, ...]:
    """A list of texts only. Raises PackDamaged."""
    entries = list_of(found, key, most)
    values = tuple(value for value in entries if isinstance(value, str))
    if len(values) != len(entries):
        raise PackDamaged(key)
    return values


def _files(entry: Mapping[str, object], place: str) -> list[object]:
    """The files of a form; packs of before forms had any say nothing of them."""
    found = entry.get("files", [])
    if not isinstance(found, list) or len(found) > MAX_FILES:
        raise PackDamaged(f"{place}.files")
    return found


def _file(entry: object, place: str) -> tuple[str, bytes]:
    found = _object(entry, place)
    content = found.get("content")
    data = content.encode("utf-8") if isinstance(content, str) else b""
    if hashlib.sha256(data).hexdigest() != found.get("sha256"):
        raise PackDamaged(place)
    return text_of(found, "name", place), data


def _object(found: object, place: str) -> dict[str, object]:
    if not isinstance(found, dict):
        raise PackDamaged(place)
    return found
