"""Opens what a cut of the power left with the real vault, and says what is wrong with it."""

from __future__ import annotations

import hashlib
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.actions import opening
from app.base.errors import Code, KnownError
from app.crypto.age import Identity
from app.vault.vault import Vault
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.power_cut import Files, lay_out
from tests.helpers.power_cut_record import Cut, Recording, Told
from tests.helpers.power_cut_worker import rows_of

_SHREDDED = {"draft": 3, "attachment": 3, "sealed": 5, "sealed-file": 5}
"""Which type of key page goes when a row of that kind goes; app/vault/FORMAT.md has the types."""

_PASS, _PAGE = 2, 4096
_FILES = {"vault.key", "vault.db", "vault.db-journal", "vault.lock"}
_MENDED = "a passphrase for the test"


def judged(made: Recording, states: Iterable[Cut], folder: Path) -> Iterator[str]:
    """Open each state in `folder`; "" where it is as it must be, else what is wrong with it."""
    destroyed = _destroyed_keys(made)
    whole = {hashlib.sha256(raw).digest() for files in made.written for raw in files.values()}
    for cut in states:
        fault = (
            _keys_left(cut.files, destroyed[cut.moment.told])
            or _file_not_whole(cut.files, whole)
            or _opened(made, cut, folder)
        )
        yield f"{fault}; cut at {cut}, after acknowledgement {cut.moment.told}" if fault else ""


def needs_mending(cut: Cut) -> bool:
    """Whether opening what the cut left has something to undo, to finish or to wipe."""
    names = {name.removeprefix("data/"): raw for name, raw in cut.files.items() if name.startswith("data/")}
    if "vault.key" not in names or "vault.db" not in names:
        return False
    kinds = Counter(kind for kind, _ in _pages(names["vault.key"]))
    return bool(names.get("vault.db-journal")) or bool(set(names) - _FILES) or set(kinds.values()) != {2}


def _destroyed_keys(made: Recording) -> list[dict[bytes, int]]:
    """For each number of acknowledgements, the key pages that must be gone by then, with their types."""
    gone: dict[bytes, int] = {}
    found = [dict(gone), dict(gone)]
    for before, after, files in zip(made.told, made.told[1:], made.written, strict=False):
        kinds = {row: _kind(kind) for row, kind in before["rows"].items()}
        dropped = (kind for row, kind in kinds.items() if _kind(after["rows"].get(row)) != kind)
        types = {_SHREDDED.get(kind, 0) for kind in dropped}
        if before["passphrase"] != after["passphrase"]:
            types.add(_PASS)
        for name, content in files.items():
            if name.endswith("vault.key"):
                gone |= {payload: kind for kind, payload in _pages(content) if kind in types}
        found.append(dict(gone))
    return found


def _kind(row: str | None) -> str:
    return row.split()[0] if row else ""


def _keys_left(files: Files, destroyed: dict[bytes, int]) -> str:
    for name, content in files.items():
        for key, kind in destroyed.items():
            if key in content:
                return f"{name} has a key of type {kind} that was destroyed"
    return ""


def _file_not_whole(files: Files, whole: set[bytes]) -> str:
    """A file that got its name outside the vault is as it was when something was acknowledged."""
    for name, content in files.items():
        is_named = name.startswith("stick/") and not name.endswith(".part")
        if is_named and hashlib.sha256(content).digest() not in whole:
            return f"{name} is not whole"
    return ""


def _opened(made: Recording, cut: Cut, folder: Path) -> str:
    before, after = made.acknowledged(cut.moment), made.in_flight(cut.moment)
    shutil.rmtree(folder, ignore_errors=True)
    lay_out(cut.files, folder)
    data = folder / "data"
    try:
        if opening.what_is_in(data) is opening.Found.EMPTY:
            return "lost: the whole vault" if before or made.has_vault else ""
    except KnownError as error:
        return f"what is in the folder: {error.code.value} {error.facts}"
    faults = []
    # A state that may be of either is looked at as both: opening it mends it.
    for told in (one for one in (before, after) if one is not None):
        try:
            fault = _matches(_vault(data, told, made.identity), told)
        except KnownError as error:
            fault = f"{error.code.value} {error.facts}"
        if not fault:
            return _left(data, made)
        faults.append(fault)
    return "; ".join(faults)


def _vault(data: Path, told: Told, identity: Identity) -> Vault:
    """The vault, by the passphrase that was told of, or by the survey's key where none opens it any more."""
    if told["passphrase"]:
        return Vault.open(data, told["passphrase"])
    try:
        Vault.open(data, PASSPHRASE).close()
    except KnownError as error:
        if error.code is not Code.VAULT_CLOSED:
            raise
    else:
        raise KnownError(Code.VAULT_LOCKED, place="a passphrase opens it after panic")
    return Vault.recover(data, identity, _MENDED, CHEAP)


def _matches(vault: Vault, told: Told) -> str:
    try:
        found = rows_of(vault)
    finally:
        vault.close()
    return "" if found == told["rows"] else _difference(told["rows"], found)


def _left(data: Path, made: Recording) -> str:
    """What is wrong with the files of a vault that was opened and closed again."""
    kinds = Counter(kind for kind, _ in _pages((data / "vault.key").read_bytes()))
    if set(kinds.values()) != {2}:
        return f"key pages that are left, by type: {dict(kinds)}"
    # What an upgrade or a creation leaves beside the vault is gone once it was opened.
    left = {path.name for path in data.iterdir()} - {
        "vault.key",
        "vault.db",
        "vault.db-journal",
        "vault.lock",
    }
    return f"{sorted(left)} lie beside it" if left else ""


def _pages(raw: bytes) -> Iterator[tuple[int, bytes]]:
    """Type and payload of every intact page of a key file, both copies."""
    for at in range(0, len(raw), _PAGE):
        page = raw[at : at + _PAGE]
        end = 16 + int.from_bytes(page[14:16], "big")
        if page[:4] == b"DALA" and page[end : end + 32] == hashlib.sha256(page[:end]).digest():
            yield page[5], page[16:end]


def _difference(wanted: dict[str, str], found: dict[str, str]) -> str:
    lost = sorted(_kind(kind) for row, kind in wanted.items() if row not in found)
    new = sorted(_kind(kind) for row, kind in found.items() if row not in wanted)
    other = sorted(_kind(kind) for row, kind in wanted.items() if found.get(row, kind) != kind)
    return f"lost {lost}, not acknowledged {new}, of another content {other}"
