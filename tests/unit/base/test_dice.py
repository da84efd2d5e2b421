"""Throws repeat for a seed, stay within their bounds, and reach all of them."""

from __future__ import annotations

from app.base.dice import Dice

FIRST = [629528, 411995, 259735]


def test_throws_are_these_on_every_machine() -> None:
    assert [Dice(seed).below(1_000_000) for seed in (1, 2, "1/7")] == FIRST


def test_throws_stay_within_bounds_and_reach_them() -> None:
    dice = Dice("bounds")

    assert {dice.between(-1, 1) for _ in range(100)} == {-1, 0, 1}
    assert {dice.below(1) for _ in range(10)} == {0}
    assert {dice.pick("ab") for _ in range(50)} == {"a", "b"}
    assert all(0 <= dice.random() < 1 for _ in range(1000))
    assert 200 < sum(dice.chance(0.25) for _ in range(1000)) < 300


def test_a_shuffle_keeps_everything() -> None:
    dice = Dice("shuffle")

    assert sorted(dice.shuffled(range(20))) == list(range(20))
    assert dice.shuffled(range(20)) != list(range(20))
    assert dice.shuffled([]) == []
