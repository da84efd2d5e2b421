"""No damage to a bundle is silent, be it one bit at any offset or a cut at any length; the rest is kept."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import ChaCha20
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.base.errors import KnownError
from app.crypto import payload
from app.exchange.bundle import Blob, Part
from app.exchange.bundle_reader import BundleReader
from app.exchange.chain import SignedEntry
from tests.helpers.chained import OWNER, Laptop

TAG = 16
STRIDE = 101
"""Of the plain suite, which tries every so manieth offset; it shares no factor with any size in a bundle."""


@pytest.fixture(scope="module")
def parts() -> list[Part]:
    """Three interviews; the second is so long that the file has two chunks of 64 KiB."""
    laptop = Laptop()
    return [*laptop.work(1), *laptop.finish("r1", size=40_000), *laptop.finish("r2", files=1)]


@pytest.fixture(scope="module")
def whole(parts: list[Part], tmp_path_factory: pytest.TempPathFactory) -> bytes:
    laptop = Laptop()
    laptop.chain = [part for part in parts if isinstance(part, SignedEntry)]
    return laptop.write(tmp_path_factory.mktemp("stick") / "small.dala", parts).read_bytes()


def read(data: bytes) -> tuple[list[Part], bool] | None:
    """What is handed out and whether it is taken for all; None where nothing can be read."""
    try:
        with BundleReader(Path("x"), io.BytesIO(data), [OWNER]) as reader:
            return list(reader), reader.complete
    except KnownError:
        return None


def flipped(data: bytes, offset: int) -> bytes:
    return data[:offset] + bytes([data[offset] ^ 1 << offset % 8]) + data[offset + 1 :]


def unseen(whole: bytes, parts: list[Part], offsets: Iterable[int]) -> Iterator[str]:
    """What of the damage at these offsets is not noticed, costs more than it must, or is handed out."""
    second = whole.index(b"\n---") + 1
    second = whole.index(b"\n", second) + 1 + payload.NONCE_SIZE + payload.CHUNK + TAG
    for offset in offsets:
        for what, data in (("flip", flipped(whole, offset)), ("cut", whole[:offset])):
            found = read(data)
            if found is None:
                if offset >= second:
                    yield f"{what} at {offset}: nothing was kept"
                continue
            came, complete = found
            if complete:
                yield f"{what} at {offset}: not noticed"
            if came != parts[: len(came)]:
                yield f"{what} at {offset}: handed out what was not written"
            if offset >= second and not any(isinstance(part, Blob) for part in came):
                yield f"{what} at {offset}: a whole interview was not kept"


def test_the_bundle_is_whole_and_has_two_chunks(whole: bytes, parts: list[Part]) -> None:
    assert read(whole) == (parts, True)
    assert payload.CHUNK < len(whole) < 2 * payload.CHUNK


def test_damage_at_sampled_offsets_is_seen(whole: bytes, parts: list[Part]) -> None:
    ends = [0, 1, *range(len(whole) - 40, len(whole))]
    assert list(unseen(whole, parts, [*ends, *range(2, len(whole), STRIDE)])) == []


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_damage_at_every_offset_is_seen(whole: bytes, parts: list[Part]) -> None:
    assert list(unseen(whole, parts, range(len(whole)))) == []


def test_without_what_proves_it_damage_is_silent(
    whole: bytes, parts: list[Part], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: a reader that checks neither age's tags, nor the entries' hashes, nor the end."""

    def opened(cipher: bytes, chunk: bytes, nonce: bytes) -> bytes:
        block = (1).to_bytes(4, "little") + nonce
        return Cipher(ChaCha20(cipher, block), None).decryptor().update(chunk[:-TAG])

    def taken(_reader: BundleReader, part: Part) -> Part:
        return part

    real = HKDF.derive
    keys: list[bytes] = []

    def derive(hkdf: HKDF, material: bytes) -> bytes:
        keys.append(real(hkdf, material))
        return keys[-1]

    monkeypatch.setattr(HKDF, "derive", derive, raising=False)
    monkeypatch.setattr(payload, "_opened", lambda _cipher, chunk, nonce: opened(keys[-1], chunk, nonce))
    assert read(whole) == (parts, True)
    offsets = range(40_000, 41_000, 100)
    noticed = list(unseen(whole, parts, offsets))
    assert [line for line in noticed if "flip" in line and "not noticed" in line] == []
    monkeypatch.setattr(BundleReader, "_checked_blob", taken)
    monkeypatch.setattr(BundleReader, "_checked_file", taken)
    monkeypatch.setattr(BundleReader, "_check_end", lambda *_told: None)
    silent = list(unseen(whole, parts, offsets))
    assert [line for line in silent if "flip" in line and "not noticed" in line]
    assert [line for line in silent if "handed out what was not written" in line]
