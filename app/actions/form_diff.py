"""Shows a designer how two versions of a form differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.actions.form_files import form_in
from app.design.versions.compare import compare

if TYPE_CHECKING:
    from pathlib import Path

    from app.design.versions.kinds import FormDiff


def form_diff(old: Path, new: Path) -> FormDiff:
    """How the form in `new` differs from the one in `old`.

    Raises FORM_INVALID where either has errors, FILE_MISSING, FILE_UNREADABLE.
    """
    return compare(form_in(old), form_in(new))
