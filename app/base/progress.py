"""How a long action says where it is, and how it is told to stop."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Called between whole steps of an action; raises `Cancelled` when the user gave up."""

    def __call__(self, done: int, total: int | None) -> None:
        """`done` of `total` steps are finished; `total` is None while it is unknown."""


def silent(done: int, total: int | None) -> None:
    """A progress that nobody watches."""
