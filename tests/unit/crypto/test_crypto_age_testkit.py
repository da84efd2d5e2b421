"""C2SP's test kit for age (CCTV, released under 0BSD): what must open does, and nothing else does."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.base.errors import KnownError
from app.crypto import age
from app.crypto.age import Identity
from app.crypto.header import AgeError, HeaderDamaged, NotAge, PayloadDamaged, WrongKey, read_header
from app.crypto.payload import open_payload

KIT: dict[str, str] = json.loads(
    (Path(__file__).resolve().parents[2] / "formats" / "age_testkit.json").read_text("ascii")
)
REFUSALS: dict[str, tuple[type[AgeError], ...]] = {
    "header failure": (NotAge, HeaderDamaged),
    "HMAC failure": (HeaderDamaged,),
    "no match": (WrongKey,),
    "payload failure": (PayloadDamaged,),
}
TOLD_LATER: dict[str, type[AgeError]] = {
    # Of a point of low order the library says no more than that the key does not fit.
    "hybrid_identity": WrongKey,
    "hybrid_low_order": WrongKey,
    # Its stanza is of the classic type, which is passed over whatever it holds.
    "hybrid_x25519_arg": WrongKey,
    # The nonce is read with the payload that it belongs to.
    "stream_no_nonce": PayloadDamaged,
    "stream_short_nonce": PayloadDamaged,
}


@dataclass(frozen=True)
class Vector:
    """One file of the kit: what must come of it, by which key, and the age file."""

    expect: str
    payload: str
    file_key: bytes
    identities: tuple[Identity, ...]
    data: bytes


def vector(name: str) -> Vector:
    head, _, data = base64.b64decode(KIT[name]).partition(b"\n\n")
    told = [line.partition(": ")[::2] for line in head.decode().splitlines()]
    found = dict(told)
    lines = [value for key, value in told if key == "identity"]
    return Vector(
        found["expect"],
        found.get("payload", hashlib.sha256(b"").hexdigest()),
        bytes.fromhex(found.get("file key", "")),
        tuple(Identity.parse(line) for line in lines if line.startswith("AGE-SECRET-KEY-PQ-1")),
        zlib.decompress(data) if "compressed" in found else data,
    )


def opened(found: Vector) -> Iterator[bytes]:
    """The content by our identity or, in a file to a classic recipient, by the file key that is told."""
    source = io.BytesIO(found.data)
    if found.identities:
        yield from age.decrypt_stream(source, found.identities)
        return
    header = read_header(source)
    header.check(found.file_key)
    yield from open_payload(source, found.file_key)


def test_the_kit_is_whole() -> None:
    assert len(KIT) == 72
    assert {vector(name).expect for name in KIT} == {"success", *REFUSALS}
    assert sum(bool(vector(name).identities) for name in KIT) == 18


@pytest.mark.parametrize("name", sorted(KIT))
def test_every_vector_gives_what_the_kit_says(name: str) -> None:
    found, digest, refused = vector(name), hashlib.sha256(), None
    try:
        for piece in opened(found):
            digest.update(piece)
    except AgeError as error:
        refused = type(error)
    # Not a byte more than what is authentic may have come out before the refusal.
    assert digest.hexdigest() == found.payload
    if found.expect == "success":
        assert refused is None
    else:
        assert refused in (TOLD_LATER[name],) if name in TOLD_LATER else REFUSALS[found.expect]


def test_classic_identities_are_told_apart() -> None:
    with pytest.raises(KnownError):
        Identity.parse("AGE-SECRET-KEY-1QGC52ZQEX3RXDVSGQ4PE3Q0AFZWRG3L4Q0UKFZ8ZDVXXTYFPYXQSQ9VQDX")
