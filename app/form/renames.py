"""Tells which rows of a newer version are which of an older one: by name, else by the names they had."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.form.model import Form


def former_names(old: Form, new: Form) -> dict[str, str]:
    """Name in `new` -> name in `old`, in the order of `new`, of every row that both versions have."""
    found: dict[str, str] = {}
    for name in new.order:
        if name in old.nodes:
            found[name] = name
            continue
        former = next((was for was in new.nodes[name].was if was in old.nodes), None)
        if former is not None:
            found[name] = former
    return found
