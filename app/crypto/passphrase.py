"""Turns a passphrase into a key, refuses one that can be guessed, and offers better ones."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.base.errors import Code, KnownError
from app.crypto.words import check_strength, generate_words

__all__ = [
    "CEILING",
    "DEFAULT",
    "FLOOR",
    "KEY_SIZE",
    "SALT_SIZE",
    "Cost",
    "KdfCost",
    "calibrate",
    "check_strength",
    "derive",
    "generate_words",
    "measure",
]

KEY_SIZE = 32
SALT_SIZE = 16


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess of a passphrase costs under Argon2id: memory in KiB, passes over it, parallel lanes.

    Raises ValueError for numbers that RFC 9106 (3.1) does not allow.
    """

    memory_kib: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        if self.lanes < 1 or self.passes < 1 or self.memory_kib < 8 * self.lanes:
            raise ValueError("not a cost that Argon2id can run with")

    def at_least(self, other: KdfCost) -> bool:
        """Whether it is no cheaper than `other` in any respect."""
        return (
            self.memory_kib >= other.memory_kib and self.passes >= other.passes and self.lanes >= other.lanes
        )


Cost = KdfCost | Callable[[], KdfCost]
"""A cost, or what measures one once it is needed: that takes a second or two, so never before."""

FLOOR = KdfCost(64 * 1024, 3, 4)
"""The cheapest cost a real vault may be made with; enforced where the program is put together."""

DEFAULT = KdfCost(256 * 1024, 3, 4)
"""Where calibration starts: 0.58 s on a 2-core machine."""

CEILING = KdfCost(1024 * 1024, 20, 8)
"""No file may ask for more than this: a hostile one could freeze the laptop."""

FAST_SECONDS = 0.5
SLOW_SECONDS = 1.0
_TARGET_SECONDS = 0.75
_MEMORY_STEP_KIB = 16 * 1024


def derive(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    """The 32-byte key of a passphrase: Argon2id (RFC 9106) of its NFKC form in UTF-8.

    Raises KDF_TOO_COSTLY above `CEILING`, MEMORY_SHORT where the computer cannot spare the memory.
    """
    if not CEILING.at_least(cost):
        raise KnownError(Code.KDF_TOO_COSTLY, memory=cost.memory_kib // 1024)
    # surrogatepass: an encoding error would carry the passphrase in its text.
    secret = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    try:
        return Argon2id(
            salt=salt, length=KEY_SIZE, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
        ).derive(secret)
    except MemoryError:
        raise KnownError(Code.MEMORY_SHORT, memory=cost.memory_kib // 1024) from None


def measure(cost: KdfCost) -> float:
    """Seconds that one derivation takes on this computer."""
    begin = time.perf_counter()
    derive("measured", bytes(SALT_SIZE), cost)
    return time.perf_counter() - begin


def calibrate(seconds: Callable[[KdfCost], float] = measure) -> KdfCost:
    """The cost at which one unlock takes half a second to a second here, never below `FLOOR`.

    A slow computer gives up memory, a fast one adds passes. `seconds` measures one derivation.
    """
    try:
        taken = seconds(DEFAULT)
    except KnownError as error:
        if error.code is not Code.MEMORY_SHORT:
            raise
        return FLOOR
    if taken > SLOW_SECONDS:
        memory = int(DEFAULT.memory_kib * _TARGET_SECONDS / taken) // _MEMORY_STEP_KIB * _MEMORY_STEP_KIB
        return KdfCost(max(memory, FLOOR.memory_kib), DEFAULT.passes, DEFAULT.lanes)
    if taken < FAST_SECONDS:
        passes = round(DEFAULT.passes * _TARGET_SECONDS / max(taken, 0.001))
        return KdfCost(DEFAULT.memory_kib, min(passes, CEILING.passes), DEFAULT.lanes)
    return DEFAULT
