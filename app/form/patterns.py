"""A form's regular expressions, on re2: linear time whatever the pattern."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

import re2

from app.form.scope import ExpressionCode, ExpressionError

if TYPE_CHECKING:
    from collections.abc import Callable


MAX_MEMORY: Final = 1 << 20
"""Bytes that a pattern may take: `[а-я]{1,900}` has room, repetitions of repetitions have not."""


class Pattern(NamedTuple):
    """A test whether a text has a match anywhere, and how many states it has."""

    found_in: Callable[[str], bool]
    states: int


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> Pattern | None:
    options = re2.Options()
    options.log_errors = False
    options.max_mem = MAX_MEMORY
    try:
        made = re2.compile(pattern, options)
    except re2.error:
        return None
    search = made.search
    return Pattern(lambda text: search(text) is not None, made.programsize)


def compiled(pattern: str, column: int) -> Pattern:
    """The pattern, ready to be looked for. Raises ExpressionError where it is wrong or too large."""
    made = _compiled(pattern)
    if made is None:
        raise ExpressionError(
            ExpressionCode.PATTERN,
            column,
            "This pattern is not a regular expression that Dala can use.",
            "Look for a bracket without its partner; back references and look-around are not available.",
        )
    return made


def searches(pattern: str, text: str) -> bool:
    """Whether a text matches a pattern that only the interview knows; false if the pattern is wrong."""
    made = _compiled(pattern)
    return made is not None and made.found_in(text)
