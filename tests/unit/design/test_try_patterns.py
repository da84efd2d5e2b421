"""Texts are made up that patterns of questionnaires match."""

from __future__ import annotations

import re

import pytest

from app.base.dice import Dice
from app.design.trying.patterns import sample


@pytest.mark.parametrize(
    "pattern",
    [
        "^[A-Z]{2}[0-9]{3}$",
        r"^\d{12}$",
        r"\w+",
        r"^(yes|no|maybe)$",
        r"^(?:ab)+c?$",
        r"^[^0-9]{3}$",
        "^a{2,}$",
        r"^\+7 \(\d{3}\) \d{3}-\d{2}-\d{2}$",
        r"^[a-z.]+@[a-z]+\.(kz|org)$",
        "^.{5}$",
        r"^[\d\s]{4}$",
        "^[]a]$",
        "^[a-]$",
        r"^\S+\D\W$",
        r"(?i)^abc$",
        r"^(?P<year>\d{4})$",
        r"^x*?$",
        r"^a\.b\t$",
        "^$",
        "^[A-C-]{3}$",
        r"^\bword\b$",
    ],
)
def test_a_sample_matches_its_pattern(pattern: str) -> None:
    for seed in range(20):
        made = sample(pattern, Dice(seed))
        assert made is not None
        assert re.search(pattern, made), f"{pattern} made {made!r}"


@pytest.mark.parametrize("pattern", [r"^\p{L}+$", r"^\pL\P{L}$", "^[[:alpha:]]$", r"^[\p{Lu}]$"])
def test_classes_of_letters_give_letters(pattern: str) -> None:
    assert sample(pattern, Dice(1))


@pytest.mark.parametrize(
    "pattern", ["(?=a)b", "*a", "[a", "(a", "a)", "\\", "a{2", r"\1", "(?<=x)y", "[^a-z0-9. Ж#шӘ-]{", "(?"]
)
def test_what_is_beyond_it_is_let_be(pattern: str) -> None:
    assert sample(pattern, Dice(1)) is None
