"""The ladder from each past layout of the database to the next, one rung a version."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError

if TYPE_CHECKING:
    from pathlib import Path

Rung = Callable[[sqlite3.Connection], None]


def _rows_may_have_keys(_: sqlite3.Connection) -> None:
    """2: an entry may name its own key. Nothing there changes, but an older program must not write."""


UPGRADES: tuple[Rung, ...] = (_rows_may_have_keys,)
"""`UPGRADES[n - 1]` turns layout n into n + 1 by statements of one transaction."""


def upgrade(connection: sqlite3.Connection, path: Path, rungs: Sequence[Rung] = UPGRADES) -> None:
    """Bring an older database to the present layout, all rungs or none. Raises VAULT_TOO_NEW."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    present = len(rungs) + 1
    if version > present:
        raise KnownError(Code.VAULT_TOO_NEW, path=str(path))
    if version < 1:
        raise KnownError(Code.VAULT_DAMAGED, place=f"{path.name}: version")
    if version == present:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for rung in rungs[version - 1 :]:
            rung(connection)
        connection.execute(f"PRAGMA user_version = {present}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
