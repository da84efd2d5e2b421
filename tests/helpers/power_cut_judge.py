"""Opens what a cut of the power left with the real vault, and says what is wrong with it."""

from __future__ import annotations

import hashlib
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.actions import opening
from app.base.errors import KnownError
from app.vault.vault import Vault
from tests.helpers.power_cut import Files, lay_out
from tests.helpers.power_cut_record import Cut, Recording, Told
from tests.helpers.power_cut_worker import rows_of
from tests.helpers.stranger import page_payloads, pages

_SHREDDED = {"draft": 3, "attachment": 3, "sealed": 5, "sealed-file": 5}
"""Which type of key page goes when a row of that kind goes; app/vault/FORMAT.md has the types."""

_PASS = 2


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


def _destroyed_keys(made: Recording) -> list[set[bytes]]:
    """For each number of acknowledgements, the key pages that must be gone by then."""
    gone: set[bytes] = set()
    found = [set(gone), set(gone)]
    for before, after, files in zip(made.told, made.told[1:], made.written, strict=False):
        kinds = {row: _kind(kind) for row, kind in before["rows"].items()}
        dropped = (kind for row, kind in kinds.items() if _kind(after["rows"].get(row)) != kind)
        types = {_SHREDDED.get(kind, 0) for kind in dropped}
        if before["passphrase"] != after["passphrase"]:
            types.add(_PASS)
        for name, content in files.items():
            if name.endswith("vault.key"):
                gone |= {payload for kind, _, payload in page_payloads(content) if kind in types}
        found.append(set(gone))
    return found


def _kind(row: str | None) -> str:
    return row.split()[0] if row else ""


def _keys_left(files: Files, destroyed: set[bytes]) -> str:
    for name, content in files.items():
        if any(key in content for key in destroyed):
            return f"{name} has a key that was destroyed"
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
            return "lost: the whole vault" if before else ""
    except KnownError as error:
        return f"what is in the folder: {error.code.value} {error.facts}"
    allowed = [told for told in (before, after) if told is not None]
    return _matches(data, allowed)


def _matches(data: Path, allowed: list[Told]) -> str:
    faults = []
    for passphrase in dict.fromkeys(told["passphrase"] for told in allowed):
        try:
            vault = Vault.open(data, passphrase)
        except KnownError as error:
            faults.append(f"{error.code.value} {error.facts}")
            continue
        try:
            found = rows_of(vault)
        except KnownError as error:
            return f"reading: {error.code.value} {error.facts}"
        finally:
            vault.close()
        kinds = Counter(kind for kind, _, _ in pages(data))
        if not {2} >= set(kinds.values()):
            return f"key pages by type that are left: {dict(kinds)}"
        opening.unlock(data, passphrase).close()
        for told in allowed:
            if told["passphrase"] == passphrase and told["rows"] == found:
                return ""
        faults.append(_difference(allowed[0]["rows"], found))
    return "; ".join(faults)


def _difference(wanted: dict[str, str], found: dict[str, str]) -> str:
    lost = sorted(_kind(kind) for row, kind in wanted.items() if row not in found)
    new = sorted(_kind(kind) for row, kind in found.items() if row not in wanted)
    other = sorted(_kind(kind) for row, kind in wanted.items() if found.get(row, kind) != kind)
    return f"lost {lost}, not acknowledged {new}, of another content {other}"
