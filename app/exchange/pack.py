"""The survey pack: what a laptop needs for a survey, in one signed file that is checked before it is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.base import atomic
from app.base.errors import Code, KnownError
from app.base.reading import read_bounded
from app.crypto.signing import VerifyKey
from app.crypto.spoken import spoken
from app.exchange import pack_parts as parts
from app.exchange import signed, strict_json
from app.exchange.pack_parts import (
    MAX_FILES,
    POLICY_BOUNDS,
    Enumerator,
    PackDamaged,
    PackedForm,
    Policy,
    Quota,
)

if TYPE_CHECKING:
    from pathlib import Path

    from app.crypto.signing import SigningKey

__all__ = [
    "FORMAT",
    "MAX_FILES",
    "MAX_PACK",
    "MAX_REVISION",
    "POLICY_BOUNDS",
    "SUFFIX",
    "Enumerator",
    "PackedForm",
    "Policy",
    "Quota",
    "SurveyPack",
    "fingerprint",
    "read",
    "read_form",
    "write",
    "write_form",
]

FORMAT: Final = "dala-pack/1"
SUFFIX: Final = ".dala-pack"
MAX_PACK: Final = 32 * 1024 * 1024
MAX_FORMS: Final = 50
MAX_RECIPIENTS: Final = 16
MAX_REVISION: Final = 1_000_000
MAX_ENUMERATORS: Final = 10_000
MAX_QUOTAS: Final = 1_000
FINGERPRINT_WORDS: Final = 8
_FAMILY = b"dala-pack/"


@dataclass(frozen=True, slots=True)
class SurveyPack:
    """A survey as a laptop gets it. `created` is an ISO 8601 moment; `recipients` are texts `age1pq1…`.

    `revision` counts the survey's packs from 1: a laptop takes only a later one than its own.
    `root` is the hex of the key that signs for the survey, "" for a trial of before there were any.
    `enumerators` may set a laptop up; where there are none, anybody may.
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
    root: str = ""
    enumerators: tuple[Enumerator, ...] = ()
    quotas: tuple[Quota, ...] = ()

    @property
    def root_key(self) -> VerifyKey | None:
        """The survey's root, None for a trial of before there were any."""
        return VerifyKey.parse(self.root) if self.root else None

    def to_bytes(self, key: SigningKey | None = None) -> bytes:
        """The pack file, signed by the root `key`; without one, bytes for the desk's own vault only.

        Raises ValueError where the pack names another root than `key`.
        """
        if key is not None and str(key.public) != self.root:
            raise ValueError("a pack is signed by the root that it names")
        return signed.wrap(FORMAT, self._body(), *([] if key is None else [key]))

    @staticmethod
    def from_bytes(data: bytes, path: str = "", root: VerifyKey | None = None) -> SurveyPack:
        """The pack in a file from elsewhere, whose hash and signature are checked before it is parsed.

        With a known `root` nothing else is taken than what it signed. Without one, at the first set-up, the
        pack must be signed by the root that it names; only a trial that names none may be unsigned. `path`
        is named in errors. Raises PACK_NOT_A_PACK, PACK_DAMAGED with the place of the damage, PACK_TOO_NEW,
        PACK_UNSIGNED, OTHER_ROOT.
        """
        envelope = _envelope(data, path)
        signer = _signer(envelope, path, root)
        pack = _pack(envelope, path)
        if signer is None and not (pack.trial and not pack.root):
            raise KnownError(Code.PACK_UNSIGNED, path=path)
        if signer is not None and str(signer) != pack.root:
            raise KnownError(Code.PACK_DAMAGED, path=path, place="root")
        return pack

    @staticmethod
    def from_store(data: bytes, path: str = "") -> SurveyPack:
        """The pack that a desk's own vault kept, which vouches for it: signed or not.

        Raises as `from_bytes` does, but for what concerns signatures.
        """
        return _pack(_envelope(data, path), path)

    def _body(self) -> bytes:
        """What is signed. Keys that came later are absent where they say nothing."""
        later: dict[str, object] = {"revision": self.revision} if self.revision > 1 else {}
        if self.root:
            later["root"] = self.root
        if self.enumerators:
            later["enumerators"] = [one.to_json() for one in self.enumerators]
        if self.quotas:
            later["quotas"] = [one.to_json() for one in self.quotas]
        return strict_json.write_object(
            {
                "survey": self.survey,
                "name": self.name,
                "created": self.created,
                "trial": self.trial,
                "organisations": list(self.organisations),
                "recipients": list(self.recipients),
                "policy": self.policy.to_json(),
                "forms": [form.to_json() for form in self.forms],
                **later,
            }
        )


def fingerprint(root: VerifyKey) -> str:
    """Eight words for a survey's root, which a laptop shows at set-up and the coordinator reads aloud."""
    return spoken("dala/root/v1", root.raw, FINGERPRINT_WORDS)


def read(path: Path, root: VerifyKey | None = None) -> SurveyPack:
    """The pack at `path`. Raises as `SurveyPack.from_bytes`, FILE_MISSING, FILE_UNREADABLE."""
    return SurveyPack.from_bytes(read_bounded(path, MAX_PACK), str(path), root)


def write(path: Path, pack: SurveyPack, key: SigningKey | None = None) -> str:
    """Put the pack, signed by the root `key`, into `path` and return its SHA-256 (hex).

    Raises as `atomic.write_atomic`, and ValueError for an unsigned pack that no laptop would take.
    """
    if key is None and (pack.root or not pack.trial):
        raise ValueError("a pack that leaves the desk must be signed")
    return atomic.write_atomic(path, [pack.to_bytes(key)])


def write_form(form: PackedForm) -> bytes:
    """One definition with its files, as packs hold it."""
    return strict_json.write_object(form.to_json())


def read_form(data: bytes) -> PackedForm:
    """What `write_form` gave. Raises PACK_DAMAGED."""
    try:
        return parts.form_of(strict_json.read_object(data, MAX_PACK), "form")
    except strict_json.NotStrict:
        raise KnownError(Code.PACK_DAMAGED, path="", place="form") from None
    except PackDamaged as damage:
        raise KnownError(Code.PACK_DAMAGED, path="", place=damage.place) from None


def _envelope(data: bytes, path: str) -> signed.Signed:
    """The envelope whose hash fits; its body is still text that nobody has looked into."""
    if _FAMILY not in data[:MAX_PACK]:
        raise KnownError(Code.PACK_NOT_A_PACK, path=path)
    try:
        return signed.unwrap(data, FORMAT, MAX_PACK)
    except signed.EnvelopeTooNew:
        raise KnownError(Code.PACK_TOO_NEW, path=path) from None
    except signed.EnvelopeBroken as broken:
        raise KnownError(Code.PACK_DAMAGED, path=path, place=broken.place) from None


def _signer(envelope: signed.Signed, path: str, root: VerifyKey | None) -> VerifyKey | None:
    """Whose signature is good: `root`'s where there is one, else anybody's; None for a pack without any."""
    if root is not None and not envelope.names(root):
        raise KnownError(Code.OTHER_ROOT, path=path)
    if not envelope.signatures:
        return None
    signer = envelope.signer() if root is None else root
    if signer is None or not envelope.signed_by(signer):
        raise KnownError(Code.PACK_DAMAGED, path=path, place="signatures")
    return signer


def _pack(envelope: signed.Signed, path: str) -> SurveyPack:
    try:
        return _read_body(strict_json.read_object(envelope.body, MAX_PACK))
    except strict_json.NotStrict:
        raise KnownError(Code.PACK_DAMAGED, path=path, place="body") from None
    except PackDamaged as damage:
        raise KnownError(Code.PACK_DAMAGED, path=path, place=damage.place) from None


def _read_body(body: dict[str, object]) -> SurveyPack:
    trial = body.get("trial")
    if not isinstance(trial, bool):
        raise PackDamaged("trial")
    forms = tuple(
        parts.form_of(entry, f"forms[{i}]") for i, entry in enumerate(parts.list_of(body, "forms", MAX_FORMS))
    )
    recipients = tuple(
        parts.recipient_of(text, f"recipients[{i}]")
        for i, text in enumerate(parts.texts_of(body, "recipients", MAX_RECIPIENTS))
    )
    if not forms or not recipients:
        raise PackDamaged("recipients" if forms else "forms")
    return SurveyPack(
        survey=parts.text_of(body, "survey"),
        name=parts.text_of(body, "name"),
        created=parts.text_of(body, "created"),
        forms=forms,
        recipients=recipients,
        organisations=parts.texts_of(body, "organisations", MAX_FORMS),
        policy=parts.policy_of(body.get("policy")),
        trial=trial,
        revision=_revision(body.get("revision", 1)),
        root=_root(body.get("root", "")),
        enumerators=_enumerators(body),
        quotas=tuple(
            parts.quota_of(entry, f"quotas[{i}]")
            for i, entry in enumerate(parts.list_of(body, "quotas", MAX_QUOTAS, []))
        ),
    )


def _revision(found: object) -> int:
    """Packs of before surveys had new versions say nothing of it."""
    if type(found) is not int or not 1 <= found <= MAX_REVISION:
        raise PackDamaged("revision")
    return found


def _root(found: object) -> str:
    """Packs of before surveys had a root say nothing of it."""
    if found == "":
        return ""
    try:
        return str(VerifyKey.parse(found if isinstance(found, str) else ""))
    except KnownError:
        raise PackDamaged("root") from None


def _enumerators(body: dict[str, object]) -> tuple[Enumerator, ...]:
    listed = parts.list_of(body, "enumerators", MAX_ENUMERATORS, [])
    found = tuple(parts.enumerator_of(entry, f"enumerators[{i}]") for i, entry in enumerate(listed))
    if len({one.code for one in found}) != len(found):
        raise PackDamaged("enumerators")
    return found
