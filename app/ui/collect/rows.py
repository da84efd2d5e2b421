"""Paths of roster rows, as a page needs them."""

from __future__ import annotations


def rows_around(path: str) -> tuple[str, ...]:
    """The row paths around a path, outermost first: of `a[1]/b[2]/c` they are `a[1]` and `a[1]/b[2]`.

    A row's own path counts as around itself.
    """
    steps = path.split("/")
    return tuple("/".join(steps[: i + 1]) for i, step in enumerate(steps) if step.endswith("]"))


def roster_of(row: str) -> str:
    """The roster's path of a row's path: `a[1]/b` of `a[1]/b[2]`."""
    return row[: row.rindex("[")]


def number_of(row: str) -> int:
    """The row's number, from 1."""
    return int(row[row.rindex("[") + 1 : -1])
