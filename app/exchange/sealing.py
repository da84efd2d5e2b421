"""Seals an interview for the survey's recipients alone, and hides how long it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError
from app.crypto import age, padding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.crypto.age import Identity, Recipient


MAX_RECORD = 8 * 1024 * 1024
"""Bytes of a record, so that its age file always fits into a frame of a bundle."""


def seal_record(record: bytes, recipients: Sequence[Recipient | str]) -> bytes:
    """A standard age v1 file of the padded record, which each of `recipients` can open alone.

    Raises INTERVIEW_TOO_LARGE above `MAX_RECORD`.
    """
    if padding.padded_size(len(record)) > MAX_RECORD:
        raise KnownError(Code.INTERVIEW_TOO_LARGE, limit=MAX_RECORD >> 20)
    return age.encrypt(padding.pad(record), recipients)


def open_sealed(sealed: bytes, identities: Sequence[Identity]) -> bytes:
    """The record that `seal_record` was given. Raises INTERVIEW_OTHER_KEY or INTERVIEW_DAMAGED."""
    try:
        return padding.unpad(age.decrypt(sealed, identities))
    except age.WrongKey:
        raise KnownError(Code.INTERVIEW_OTHER_KEY) from None
    except (age.AgeError, padding.PaddingError):
        raise KnownError(Code.INTERVIEW_DAMAGED) from None
