"""What the coordinator's list knows of an interview without opening it again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.interview.attachments import named_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.form.model import Form
    from app.interview.record import Record


_FILE = b'"sha256"'

_LATER = ("started", "consent", "named", "files", "blobs", "code")
"""What summaries did not have from the first."""


def files_of(record: Record, data: bytes = _FILE) -> list[str]:
    """The SHA-256 of each file that a record names, once, in the order of its answers.

    `data`, its content, tells most of the time at once that there is none.
    """
    if _FILE not in data:
        return []
    named = named_in([record.answers, [*record.orphans]])
    return list(dict.fromkeys(attachment.sha256 for attachment in named))


@dataclass(frozen=True, slots=True)
class RecordSummary:
    """The header of one content of one record. `site` is the answer to that role, `day` an ISO day.

    `started` is "" of a withdrawn interview; `consent` is yes, no, or "" where it was not asked; `named` is
    the enumerator that the answers name, "" for none, while `enumerator` is the laptop's; `files` are the
    SHA-256 of attached files with a space between, `blobs` in the same way those of the sealed interviews
    that it came in, as the laptop's chain names them. `code` is the random one of the laptop's own list, by
    which its enumerator knows it, "" where a bundle did not tell it.
    """

    record: str
    content_hash: str
    form_id: str
    form_version: str
    form_hash: str
    device: str
    enumerator: str
    site: str
    day: str
    end: str
    status: str
    started: str = ""
    consent: str = ""
    named: str = ""
    files: str = ""
    blobs: str = ""
    code: str = ""

    @property
    def names_another(self) -> bool:
        """Whether the answers name another enumerator than the laptop's."""
        return bool(self.named) and self.named != self.enumerator

    @staticmethod
    def of(
        record: Record,
        content_hash: str,
        form: Form | None,
        files: Iterable[str] | None = None,
        blobs: str = "",
        code: str = "",
    ) -> RecordSummary:
        """The summary of `record`; `form` is the version it was made with, None where unknown.

        `files` spares looking for them again.
        """
        roles: Mapping[str, str] = form.roles if form is not None else {}
        site = record.answers.get(roles.get("site", ""))
        day = record.answers.get(roles.get("day", ""))
        consent = record.answers.get(roles.get("consent", ""))
        named = record.answers.get(roles.get("enumerator", ""))
        return RecordSummary(
            record=record.record,
            content_hash=content_hash,
            form_id=record.form_id,
            form_version=record.form_version,
            form_hash=record.form_hash,
            device=record.device,
            enumerator=record.enumerator,
            site=site if isinstance(site, str) else "",
            day=day[:10] if isinstance(day, str) else record.day,
            end=record.end,
            status=record.status.value,
            started=record.start if len(record.start) > len(record.day) else "",
            consent="yes" if consent in (True, "yes") else "no" if isinstance(consent, str | bool) else "",
            named=named if isinstance(named, str) else "",
            files=" ".join(files_of(record) if files is None else files),
            blobs=blobs,
            code=code,
        )

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {name: getattr(self, name) for name in RecordSummary.__slots__}

    @staticmethod
    def from_json(found: Mapping[str, Any]) -> RecordSummary:
        """What `to_json` gave."""
        named = {name: str(found.get(name, "")) for name in _LATER}
        return RecordSummary(
            **{name: str(found[name]) for name in RecordSummary.__slots__ if name not in named}, **named
        )
