"""A form's regular expressions, on re2: linear time whatever the pattern."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import re2

from app.form.scope import ExpressionCode, ExpressionError

if TYPE_CHECKING:
    from collections.abc import Callable


@lru_cache(maxsize=256)
def _search(pattern: str) -> Callable[[str], bool] | None:
    options = re2.Options()
    options.log_errors = False
    try:
        search = re2.compile(pattern, options).search
    except re2.error:
        return None
    return lambda text: search(text) is not None


def compiled(pattern: str, column: int) -> Callable[[str], bool]:
    """A test whether a text has a match anywhere. Raises ExpressionError where the pattern is wrong."""
    search = _search(pattern)
    if search is None:
        raise ExpressionError(
            ExpressionCode.PATTERN,
            column,
            "This pattern is not a regular expression that Dala can use.",
            "Look for a bracket without its partner; back references and look-around are not available.",
        )
    return search


def searches(pattern: str, text: str) -> bool:
    """Whether a text matches a pattern that only the interview knows; false if the pattern is wrong."""
    search = _search(pattern)
    return search is not None and search(text)
