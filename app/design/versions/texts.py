"""Compares texts that two versions have in several languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.form.model import Texts


def text_differences(old: Texts, new: Texts) -> Iterator[tuple[str, str, str]]:
    """Language, old and new text of each that differs; blanks at the ends and line ends do not count."""
    for language in dict.fromkeys((*old, *new)):
        before, after = old.get(language, ""), new.get(language, "")
        if _plain(before) != _plain(after):
            yield language, before, after


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").strip()
