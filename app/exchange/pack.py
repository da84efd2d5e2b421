"""The survey pack: what a laptop needs for a survey, in one file that is checked before use."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.base import atomic
from app.base.errors import Code, KnownError
from app.base.reading import read_bounded
from app.crypto.age import Recipient
from app.exchange import strict_json

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FORMAT = "dala-pack/1"
SUFFIX = ".dala-pack"
MAX_PACK = 32 * 1024 * 1024
MAX_FORMS = 50
MAX_FILES = 50
MAX_RECIPIENTS = 16
MAX_REVISION = 1_000_000
_FAMILY = b"dala-pack/"


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


POLICY_BOUNDS = {"auto_lock_minutes": (1, 15), "reopen_hours": (0, 24), "draft_reminder_hours": (1, 72)}
"""Least and most of each number of the policy; a laptop left open for longer would protect nobody."""


@dataclass(frozen=True, slots=True)
class SurveyPack:
    """A survey as a laptop gets it. `created` is an ISO 8601 moment; `recipients` are texts `age1pq1…`.

    `revision` counts the survey's packs from 1: a laptop takes only a later one than its own.
    While `trial` is true the pack needs no signature; a published survey's pack will.
    """

    survey: str
    name: str
    created: str
    forms: tuple[PackedForm, ...]
    recipients: tuple[str, ...]
    organisations: tuple[str, ...] = ()
    policy: Policy = field(default_factory=Policy)
    trial: bool = True
    revision: int = 1

    def to_bytes(self) -> bytes:
        """The pack file. Raises ValueError for a survey that is no trial: nothing here can sign yet."""
        if not self.trial:
            raise ValueError("the pack of a published survey must be signed")
        later: dict[str, object] = {"revision": self.revision} if self.revision > 1 else {}
        body = strict_json.write_object(
            {
                "survey": self.survey,
                "name": self.name,
                "created": self.created,
                "trial": self.trial,
                "organisations": list(self.organisations),
                "recipients": list(self.recipients),
                "policy": {name: getattr(self.policy, name) for name in POLICY_BOUNDS},
                "forms": [_packed(form) for form in self.forms],
                **later,
            }
        )
        envelope: dict[str, object] = {
            "format": FORMAT,
            "sha256": hashlib.sha256(body).hexdigest(),
            # A string, so that what a signature covers is checked as it was stored, never written anew.
            "body": body.decode("ascii"),
            "signatures": [],
        }
        return strict_json.write_object(envelope) + b"\n"

    @staticmethod
    def from_bytes(data: bytes, path: str = "") -> SurveyPack:
        """The pack in `data`; `path` is named in errors.

        Raises PACK_NOT_A_PACK, PACK_DAMAGED with the place of the damage, PACK_TOO_NEW.
        """
        if _FAMILY not in data[:MAX_PACK]:
            raise KnownError(Code.PACK_NOT_A_PACK, path=path)
        try:
            return _body(_envelope(data))
        except _TooNew:
            raise KnownError(Code.PACK_TOO_NEW, path=path) from None
        except _Damaged as damage:
            raise KnownError(Code.PACK_DAMAGED, path=path, place=damage.place) from None


def read(path: Path) -> SurveyPack:
    """The pack at `path`. Raises as `from_bytes`, FILE_MISSING, FILE_UNREADABLE."""
    return SurveyPack.from_bytes(read_bounded(path, MAX_PACK), str(path))


def write(path: Path, pack: SurveyPack) -> str:
    """Put the pack into `path` and return its SHA-256 (hex). Raises as `atomic.write_atomic`."""
    return atomic.write_atomic(path, [pack.to_bytes()])


def write_form(form: PackedForm) -> bytes:
    """One definition with its files, as packs hold it."""
    return strict_json.write_object(_packed(form))


def read_form(data: bytes) -> PackedForm:
    """What `write_form` gave. Raises PACK_DAMAGED."""
    try:
        return _form(_object(data, "form"), "form")
    except _Damaged as damage:
        raise KnownError(Code.PACK_DAMAGED, path="", place=damage.place) from None


def _packed(form: PackedForm) -> dict[str, object]:
    found: dict[str, object] = {
        "name": form.name,
        "sha256": form.digest,
        "definition": form.definition.decode("utf-8"),
    }
    if form.files:
        found["files"] = [
            {"name": name, "sha256": hashlib.sha256(data).hexdigest(), "content": data.decode("utf-8")}
            for name, data in sorted(form.files.items())
        ]
    return found


class _Damaged(Exception):
    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


class _TooNew(Exception):
    pass


def _envelope(data: bytes) -> dict[str, object]:
    """The body of a pack whose envelope is whole."""
    envelope = _object(data, "file")
    if _text(envelope, "format") != FORMAT:
        raise _TooNew
    body = _text(envelope, "body").encode("utf-8", "surrogatepass")
    if hashlib.sha256(body).hexdigest() != envelope.get("sha256"):
        raise _Damaged("body")
    return _object(body, "body")


def _body(body: dict[str, object]) -> SurveyPack:
    # A published survey's pack is signed, and this version cannot check signatures.
    if body.get("trial") is not True:
        raise _TooNew
    forms = tuple(_form(entry, f"forms[{i}]") for i, entry in enumerate(_list(body, "forms", MAX_FORMS)))
    recipients = _texts(body, "recipients", MAX_RECIPIENTS)
    for i, text in enumerate(recipients):
        _recipient(text, f"recipients[{i}]")
    if not forms or not recipients:
        raise _Damaged("recipients" if forms else "forms")
    return SurveyPack(
        survey=_text(body, "survey"),
        name=_text(body, "name"),
        created=_text(body, "created"),
        forms=forms,
        recipients=recipients,
        organisations=_texts(body, "organisations", MAX_FORMS),
        policy=_policy(body.get("policy")),
        revision=_revision(body.get("revision", 1)),
    )


def _revision(found: object) -> int:
    """Packs of before surveys had new versions say nothing of it."""
    if type(found) is not int or not 1 <= found <= MAX_REVISION:
        raise _Damaged("revision")
    return found


def _form(entry: object, place: str) -> PackedForm:
    if not isinstance(entry, dict):
        raise _Damaged(place)
    try:
        definition = _text(entry, "definition").encode("utf-8")
        files = dict(_file(file, f"{place}.files[{i}]") for i, file in enumerate(_files(entry, place)))
    except UnicodeEncodeError:
        raise _Damaged(place) from None
    form = PackedForm(_text(entry, "name"), definition, files)
    if form.digest != entry.get("sha256"):
        raise _Damaged(place)
    return form


def _files(entry: dict[str, object], place: str) -> list[object]:
    """The files of a form; packs of before forms had any say nothing of them."""
    found = entry.get("files", [])
    if not isinstance(found, list) or len(found) > MAX_FILES:
        raise _Damaged(f"{place}.files")
    return found


def _file(entry: object, place: str) -> tuple[str, bytes]:
    if not isinstance(entry, dict):
        raise _Damaged(place)
    content = entry.get("content")
    data = content.encode("utf-8") if isinstance(content, str) else b""
    if hashlib.sha256(data).hexdigest() != entry.get("sha256"):
        raise _Damaged(place)
    return _text(entry, "name"), data


def _recipient(text: str, place: str) -> None:
    try:
        Recipient.parse(text)
    except KnownError:
        raise _Damaged(place) from None


def _policy(found: object) -> Policy:
    if not isinstance(found, dict):
        raise _Damaged("policy")
    try:
        return Policy(**{name: found[name] for name in POLICY_BOUNDS if name in found})
    except ValueError as error:
        raise _Damaged(f"policy.{error}") from None


def _object(data: bytes, place: str) -> dict[str, object]:
    try:
        return strict_json.read_object(data, MAX_PACK)
    except strict_json.NotStrict:
        raise _Damaged(place) from None


def _text(found: dict[str, object], key: str) -> str:
    value = found.get(key)
    if not isinstance(value, str) or not value:
        raise _Damaged(key)
    return value


def _list(found: dict[str, object], key: str, most: int) -> list[object]:
    value = found.get(key)
    if not isinstance(value, list) or len(value) > most:
        raise _Damaged(key)
    return value


def _texts(found: dict[str, object], key: str, most: int) -> tuple[str, ...]:
    values = tuple(value for value in _list(found, key, most) if isinstance(value, str))
    if len(values) != len(_list(found, key, most)):
        raise _Damaged(key)
    return values
