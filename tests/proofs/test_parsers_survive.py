"""Whatever comes on a stick or is typed from paper is read, or refused in words: no crash, no endless work.

Each reader gets valid files made wrong (bits flipped, cut, pieces moved, junk put in, values exchanged behind
seals and signatures that are whole) and other bytes altogether.
"""

from __future__ import annotations

import json
import tracemalloc

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from app.crypto import age
from app.exchange.frames import Frame
from tests.helpers.chained import OWNER
from tests.helpers.readers import READERS, Reader

BY_NAME = {reader.name: reader for reader in READERS}

every_reader = pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)


@every_reader
def test_a_reader_reads_what_is_whole(reader: Reader) -> None:
    reader.read(reader.valid)


def _try(reader: Reader, examples: int, *, shrinks: bool) -> None:
    @settings(
        max_examples=examples,
        derandomize=not shrinks,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.explicit, Phase.generate, *([Phase.shrink] if shrinks else [])],
    )
    @given(reader.how(reader.valid))
    def survives(data: bytes) -> None:
        reader.survives(data)

    survives()


@every_reader
def test_a_reader_survives(reader: Reader) -> None:
    _try(reader, 30, shrinks=False)


@pytest.mark.slow
@pytest.mark.timeout(600)
@every_reader
def test_a_reader_survives_for_long(reader: Reader) -> None:
    _try(reader, 2000, shrinks=True)


def _fragile(data: bytes) -> object:
    """What a reader without its checks does."""
    return json.loads(data)["record"].encode()


def test_the_search_finds_a_reader_that_does_not() -> None:
    with pytest.raises((ValueError, KeyError, TypeError, AttributeError)):
        _try(Reader("fragile", b'{"record": "r0"}', _fragile), 30, shrinks=False)


def _sealed(content: bytes) -> bytes:
    return age.encrypt(content, [OWNER.recipient])


LIES = {
    "bundle": [
        _sealed(b"\x01\xff\xff\xff\xff"),
        _sealed(b"\x01\x00\xff\xff\xff" + bytes(1 << 16)),
        b"age-encryption.org/v1\n" + b"-> x " + b"a" * (1 << 20) + b"\n",
        b"age-encryption.org/v1\n" + b"-> x\n" * 100_000,
    ],
    "sealed interview": [_sealed(b"\xff\xff\xff\xff" + bytes(4092)), _sealed(b"\x7f\xff\xff\xff")],
    "padded interview": [b"\x3f\xff\xff\xf0" + bytes(4092), bytes(12_288)],
    "pack": [
        b'{"format":"dala-pack/1","body":' + b"[" * 1_000_000,
        b'{"' + b'\\"' * 500_000,
        b'{"a":' + b"9" * 1_000_000 + b"}",
        b"{" + b",".join(b'"%d":0' % n for n in range(100_000)) + b"}",
    ],
    "return's frames": [Frame(1, b"{}").to_bytes(), b"\x01\x00\xff\xff\xff"],
    "backup of a coordinator": [b"\x01\x01\0\0\0", b"\x01\xff\xff\xff\xff" + bytes(100)],
    "chain entry": [b"\xff\xff\xff\xff" + bytes(100), bytes(3)],
    "words typed": [b"academic " * 30_000, b"x" * 500_000, "\u202e".encode() * 100_000],
    "key typed": [b"AGE-SECRET-KEY-PQ-1" + b"q" * 500_000],
}
"""Files that say they are larger than they are, or are larger than they may be, by their reader."""


@pytest.mark.parametrize(("name", "number"), [(name, n) for name in LIES for n in range(len(LIES[name]))])
def test_a_length_that_is_not_true_takes_no_memory(name: str, number: int) -> None:
    data = LIES[name][number]
    tracemalloc.start()
    try:
        BY_NAME[name].survives(data)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < (8 << 20) + 30 * len(data), f"{peak >> 20} MiB for {len(data)} bytes"
