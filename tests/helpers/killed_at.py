"""What a program killed at each step of a change leaves: copies of its data folder, one for each step."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.vault import creation, ending, files, pages, upgrading
from app.vault.database import Writing
from app.vault.pages import KeyFile

_STEPS = (
    (KeyFile, "_write"),
    (Writing, "put"),
    (Writing, "delete"),
    (pages, "sync"),
    (files, "sync"),
    (upgrading, "sync"),
    (creation, "sync_folder"),
    (upgrading, "sync_folder"),
    (ending, "sync_folder"),
    (upgrading, "_copy"),
    (Path, "replace"),
    (Path, "unlink"),
)
"""Whatever changes a file of a vault, or makes a change last."""


@contextmanager
def killed_at_each_step(folder: Path) -> Iterator[list[Path]]:
    """Copies of `folder` as it is before and after each step that the block takes, first to last."""
    taken: list[Path] = []

    def take() -> None:
        target = folder.parent / f"killed-{folder.name}-{len(taken)}"
        shutil.copytree(folder, target)
        if not taken or _content(target) != _content(taken[-1]):
            taken.append(target)
        else:
            shutil.rmtree(target)

    def watched(step: Callable[..., Any]) -> Callable[..., Any]:
        def done(*given: Any, **named: Any) -> Any:
            take()
            gave = step(*given, **named)
            if isinstance(given[0], Writing):
                # SQLite writes pages early then, as it does in a large transaction.
                given[0]._session.connection().exec_driver_sql("PRAGMA cache_spill = 1")
            take()
            return gave

        return done

    with pytest.MonkeyPatch.context() as patch:
        for home, name in _STEPS:
            patch.setattr(home, name, watched(getattr(home, name)))
        yield taken
    take()


def _content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


@contextmanager
def failing_at(step: int, error: Callable[[], BaseException]) -> Iterator[list[int]]:
    """Raise `error` instead of the step of that number, 0 the first; gives how many steps were begun."""
    begun = [0]

    def watched(real: Callable[..., Any]) -> Callable[..., Any]:
        def done(*given: Any, **named: Any) -> Any:
            begun[0] += 1
            if begun[0] == step + 1:
                raise error()
            return real(*given, **named)

        return done

    with pytest.MonkeyPatch.context() as patch:
        for home, name in _STEPS:
            patch.setattr(home, name, watched(getattr(home, name)))
        yield begun
