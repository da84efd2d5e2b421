"""The textual header of an age v1 file (C2SP age.md): stanzas that wrap the file key, and a MAC over them."""

from __future__ import annotations

import base64
import binascii
import hmac
import re
from dataclasses import dataclass
from typing import BinaryIO

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

VERSION_LINE = b"age-encryption.org/v1\n"
MAX_STANZAS = 64
MAX_LINE = 4096
MAX_BODY_LINES = 64
_COLUMNS = 64
_DIGEST = "sha256"
_ARGUMENTS = re.compile(rb"[\x21-\x7e]+(?: [\x21-\x7e]+)*")


class AgeError(Exception):
    """An age file cannot be opened."""


class NotAge(AgeError):
    """The bytes are not an age v1 file."""


class HeaderDamaged(AgeError):
    """The header breaks the format, exceeds a bound, or its MAC differs."""


class WrongKey(AgeError):
    """No stanza opens with the identities given: another recipient, or a stanza was altered."""


class PayloadDamaged(AgeError):
    """The payload was altered, or `truncated`: it ends before its last chunk."""

    def __init__(self, *, truncated: bool) -> None:
        super().__init__(truncated)
        self.truncated = truncated


@dataclass(frozen=True, slots=True)
class Stanza:
    """One recipient's wrapping of the file key. `args` starts with the recipient type."""

    args: tuple[str, ...]
    body: bytes


def encode_base64(data: bytes) -> str:
    """Standard base64 without padding."""
    return base64.b64encode(data).decode("ascii").rstrip("=")


def decode_base64(text: str) -> bytes:
    """The bytes of canonical unpadded base64. Raises HeaderDamaged for anything else."""
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise HeaderDamaged from None
    if encode_base64(data) != text:
        raise HeaderDamaged
    return data


def write_header(stanzas: list[Stanza], file_key: bytes) -> bytes:
    """The whole header, its MAC line included."""
    lines = bytearray(VERSION_LINE)
    for stanza in stanzas:
        lines += f"-> {' '.join(stanza.args)}\n".encode("ascii")
        body = encode_base64(stanza.body)
        # The last line is shorter than 64 columns, so a body that fills its lines ends with an empty one.
        for start in range(0, len(body) + 1, _COLUMNS):
            lines += body[start : start + _COLUMNS].encode("ascii") + b"\n"
    lines += b"---"
    return bytes(lines) + b" " + encode_base64(_mac(file_key, bytes(lines))).encode("ascii") + b"\n"


@dataclass(frozen=True, slots=True)
class Header:
    """A parsed header whose MAC is still to be checked with the file key."""

    stanzas: tuple[Stanza, ...]
    signed: bytes
    mac: bytes

    def check(self, file_key: bytes) -> None:
        """Raise HeaderDamaged unless the MAC is that of this header under `file_key`."""
        if not hmac.compare_digest(self.mac, _mac(file_key, self.signed)):
            raise HeaderDamaged


def read_header(source: BinaryIO) -> Header:
    """Read a header from `source`, which then stands at the payload. Raises NotAge or HeaderDamaged."""
    first = source.readline(len(VERSION_LINE) + 1)
    if first != VERSION_LINE:
        raise NotAge
    signed = bytearray(first)
    stanzas: list[Stanza] = []
    while (line := _line(source)).startswith(b"-> "):
        if len(stanzas) == MAX_STANZAS:
            raise HeaderDamaged
        signed += line
        stanzas.append(Stanza(_arguments(line), _body(source, signed)))
    if not line.startswith(b"--- ") or not stanzas:
        raise HeaderDamaged
    mac = decode_base64(line[4:-1].decode("ascii", "replace"))
    if len(mac) != 32:
        raise HeaderDamaged
    return Header(tuple(stanzas), bytes(signed + b"---"), mac)


def _line(source: BinaryIO) -> bytes:
    line = source.readline(MAX_LINE)
    if not line.endswith(b"\n"):
        raise HeaderDamaged
    return line


def _arguments(line: bytes) -> tuple[str, ...]:
    args = line[3:-1]
    # One search for the whole line: a bundle brings ten thousand headers, of two thousand letters each.
    if not _ARGUMENTS.fullmatch(args):
        raise HeaderDamaged
    return tuple(args.decode("ascii").split(" "))


def _body(source: BinaryIO, signed: bytearray) -> bytes:
    text = b""
    for _ in range(MAX_BODY_LINES):
        line = _line(source)
        signed += line
        text += line[:-1]
        if len(line) - 1 < _COLUMNS:
            return decode_base64(text.decode("ascii", "replace"))
        if len(line) - 1 > _COLUMNS:
            raise HeaderDamaged
    raise HeaderDamaged


def _mac(file_key: bytes, signed: bytes) -> bytes:
    key = HKDF(SHA256(), 32, salt=None, info=b"header").derive(file_key)
    return hmac.digest(key, signed, _DIGEST)
