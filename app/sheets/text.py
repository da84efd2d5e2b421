"""Turns any text into what a spreadsheet cell can hold, marking visibly what it cannot."""

from __future__ import annotations

import re

MOST_UNITS = 32_767
"""UTF-16 units that a cell holds (Excel specifications and limits)."""

MOST_IN_RUNS = 16_000
"""UTF-16 units of a text in runs: LibreOffice 7.4 breaks a paragraph of such a text after some 16,360."""

CUT_MARK = " … ⟶ long_text"
"""Ends a cell whose whole text stands in the sheet `long_text`."""

_REPLACEMENT = "\ufffd"
# XML 1.0 cannot hold these (production 2, Char), and its readers turn a carriage return into a line feed.
_UNREADABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile("(?<=_)(?=x[0-9A-Fa-f]{4}_)")
_MARKUP = re.compile("[&<>]")
_MARKUP_NAMES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def visible(text: str) -> tuple[str, int]:
    """`text` with every character that a cell cannot hold replaced by one that can be seen, and their number.

    Control characters become their control pictures (U+2400 and on), anything else U+FFFD.
    """
    if not _UNREADABLE.search(text):
        return text, 0
    return _UNREADABLE.subn(_picture, text)


def units(text: str) -> int:
    """The length of `text` in UTF-16 units, as spreadsheets count; a lone surrogate is one."""
    if len(text) == len(text.encode("utf-8", "surrogatepass")):
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def fits(text: str) -> bool:
    """Whether a cell holds the whole of `text`."""
    return len(text) * 2 <= MOST_IN_RUNS or units(text) <= most_units(text)


def most_units(text: str) -> int:
    """How many UTF-16 units of `text` a cell holds; fewer where it must be cut into runs."""
    return MOST_IN_RUNS if _needs_runs(text) else MOST_UNITS


def parts(text: str, most: int = 0) -> list[str]:
    """`text` in pieces that a cell holds, which joined make it again; no character is split.

    `most` are the UTF-16 units of a piece, 0 for what a cell holds.
    """
    most = most or most_units(text)
    found = []
    while units(text) > most:
        head = _head(text, most)
        found.append(head)
        text = text[len(head) :]
    found.append(text)
    return found


def shortened(text: str) -> str:
    """The beginning of a text that does not fit, with the mark that says where the whole of it is."""
    return _head(text, most_units(text) - len(CUT_MARK)) + CUT_MARK


def escaped(text: str) -> str:
    """`text`, already visible, as XML character data or attribute value in double quotes."""
    text = _MARKUP.sub(lambda found: _MARKUP_NAMES[found.group()], text) if _MARKUP.search(text) else text
    return text.replace('"', "&quot;") if '"' in text else text


def string_item(text: str) -> str:
    """`text`, already visible, as the content of an `<is>` or `<si>` element.

    Where it holds what ECMA-376 (ST_Xstring) would read as an escaped character, such as `_x0041_`, it is cut
    into runs inside that: Excel, LibreOffice and openpyxl join runs without reading escapes across them, but
    they disagree about escaping the underscore.
    """
    if _needs_runs(text):
        return "".join(f"<r>{_element(run)}</r>" for run in _ESCAPE.split(text))
    return _element(text)


def _needs_runs(text: str) -> bool:
    return "_x" in text and _ESCAPE.search(text) is not None


def _element(text: str) -> str:
    return f'<t xml:space="preserve">{escaped(text)}</t>'


def _picture(found: re.Match[str]) -> str:
    code = ord(found.group())
    return chr(0x2400 + code) if code < 0x20 else _REPLACEMENT


def _head(text: str, most: int) -> str:
    head = text[:most]
    while (over := units(head) - most) > 0:
        # Every character is one or two units, so dropping half of what is over can never drop too much.
        head = head[: len(head) - (over + 1) // 2]
    return head
