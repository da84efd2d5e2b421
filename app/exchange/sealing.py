"""Seals an interview and its files for the survey's recipients alone, and hides how long each is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError
from app.crypto import age, padding

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.crypto.age import Identity, Recipient


MAX_RECORD = 8 * 1024 * 1024
"""Bytes of a record, so that its age file always fits into a frame of a bundle."""


_LONGEST = MAX_RECORD - 4
"""Bytes of the longest record that, padded, is no larger than `MAX_RECORD`."""

MAX_FILE = 8 * 1024 * 1024
"""Bytes of a file that is part of an interview."""

_LARGEST = MAX_FILE + padding.BUCKET
"""The padded size of files that fill `MAX_FILE` to the last bytes: twice as much would fit into no frame."""

_PREFIX = 4


def seal_record(record: bytes, recipients: Sequence[Recipient | str], usual: int = 0) -> bytes:
    """A standard age v1 file of the padded record, which each of `recipients` can open alone.

    Records of up to `usual` bytes all get one size. Raises INTERVIEW_TOO_LARGE above `MAX_RECORD`.
    """
    if padding.padded_size(len(record)) > MAX_RECORD:
        raise KnownError(Code.INTERVIEW_TOO_LARGE, limit=MAX_RECORD >> 20)
    return age.encrypt(padding.pad(record, min(usual, _LONGEST)), recipients)


def seal_file(content: bytes, recipients: Sequence[Recipient | str]) -> bytes:
    """A standard age v1 file of a padded file that belongs to an interview. Raises ATTACHMENT_TOO_LARGE."""
    if len(content) > MAX_FILE:
        raise KnownError(Code.ATTACHMENT_TOO_LARGE, limit=MAX_FILE >> 20)
    return age.encrypt(_padded_file(content), recipients)


def open_file(sealed: bytes, identities: Sequence[Identity]) -> bytes:
    """The file that `seal_file` was given. Raises INTERVIEW_OTHER_KEY or INTERVIEW_DAMAGED."""
    return _opened(sealed, identities, _unpadded_file)


def _padded_file(content: bytes) -> bytes:
    if padding.padded_size(len(content)) <= MAX_FILE:
        return padding.pad(content)
    return (len(content).to_bytes(_PREFIX, "big") + content).ljust(_LARGEST, b"\0")


def _unpadded_file(padded: bytes) -> bytes:
    if len(padded) != _LARGEST:
        return padding.unpad(padded)
    content = padded[_PREFIX : _PREFIX + int.from_bytes(padded[:_PREFIX], "big")]
    if len(content) > MAX_FILE or _padded_file(content) != padded:
        raise padding.PaddingError("the filling is not what it should be")
    return content


def open_sealed(sealed: bytes, identities: Sequence[Identity]) -> bytes:
    """The record that `seal_record` was given. Raises INTERVIEW_OTHER_KEY or INTERVIEW_DAMAGED."""
    return _opened(sealed, identities, padding.unpad)


def _opened(sealed: bytes, identities: Sequence[Identity], unpad: Callable[[bytes], bytes]) -> bytes:
    try:
        return unpad(age.decrypt(sealed, identities))
    except age.WrongKey:
        raise KnownError(Code.INTERVIEW_OTHER_KEY) from None
    except (age.AgeError, padding.PaddingError):
        raise KnownError(Code.INTERVIEW_DAMAGED) from None
