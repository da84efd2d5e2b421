"""What a cell can hold of any text."""

from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st

from app.sheets.text import (
    CUT_MARK,
    MOST_UNITS,
    escaped,
    fits,
    parts,
    shortened,
    string_item,
    units,
    visible,
)

anything = st.text(st.characters(blacklist_categories=[]), max_size=60)


def read_item(xml: str) -> str:
    """What an XML reader makes of a string item, runs joined."""
    return "".join(element.text or "" for element in ElementTree.fromstring(f"<is>{xml}</is>").iter("t"))


def test_unreadable_characters_become_marks_and_are_counted() -> None:
    assert visible("a\x00b\x0bc\rd\x1be") == ("a␀b␋c␍d␛e", 4)
    assert visible("\ud800 \ufffe \uffff") == ("� � �", 3)


def test_readable_text_is_not_touched() -> None:
    text = " \t\n=1+1 'x' \x7f\x85\u2028\u202eabc\u200f\ufeff😀 қғҳ "
    assert visible(text) == (text, 0)


def test_length_counts_utf16_units() -> None:
    assert (units("abc"), units("қғ"), units("😀"), units("\ud800")) == (3, 2, 2, 1)


def test_a_cell_takes_its_most_and_not_one_more() -> None:
    assert fits("я" * MOST_UNITS)
    assert not fits("я" * (MOST_UNITS + 1))
    assert fits("😀" * (MOST_UNITS // 2))
    assert not fits("😀" * (MOST_UNITS // 2 + 1))


def test_a_shortened_text_says_so_and_fits() -> None:
    for long in ("я" * 40_000, "😀" * 40_000, "a😀" * 30_000):
        cut = shortened(long)
        assert cut.endswith(CUT_MARK)
        assert fits(cut)
        assert units(cut) >= MOST_UNITS - 1
        assert long.startswith(cut.removesuffix(CUT_MARK))


@given(anything, st.integers(2, 9))
@settings(max_examples=200, deadline=None)
def test_parts_make_the_text_again(text: str, most: int) -> None:
    found = parts(text, most)
    assert "".join(found) == text
    assert all(units(part) <= most for part in found)
    assert all(found[:-1])


@given(anything)
@settings(max_examples=300, deadline=None)
def test_any_visible_text_survives_xml(text: str) -> None:
    shown, _ = visible(text)
    assert read_item(string_item(shown)) == shown


@given(st.lists(st.sampled_from(["_", "x", "0041", "_x0041_", "x005F_", "ABcd", "_x"]), max_size=12))
@settings(max_examples=200, deadline=None)
def test_no_run_holds_what_reads_as_an_escape(pieces: list[str]) -> None:
    import re

    text = "".join(pieces)
    runs = [e.text or "" for e in ElementTree.fromstring(f"<is>{string_item(text)}</is>").iter("t")]
    assert "".join(runs) == text
    assert not any(re.search("_x[0-9A-Fa-f]{4}_", run) for run in runs)


def test_markup_is_escaped_for_attributes_too() -> None:
    assert escaped("""<a & 'b' "c">""") == "&lt;a &amp; 'b' &quot;c&quot;&gt;"
