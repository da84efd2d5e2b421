"""The longer interviews exist only on this laptop, the louder it is said."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.ui.home.wording import only_here_text, only_here_tone
from app.ui.texts import Texts

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("days", "tone", "said"),
    [
        (0, "info", "only on this laptop. Hand over today."),
        (1, "info", "the oldest for 1 day. Hand over today."),
        (2, "info", "the oldest for 2 days. Hand over today."),
        (3, "warning", "the oldest for 3 days. Hand over today."),
        (6, "warning", "the oldest for 6 days. Hand over today."),
        (7, "error", "the oldest for 7 days. Hand over now"),
    ],
)
def test_the_tone_follows_the_oldest(english: Texts, days: int, tone: str, said: str) -> None:
    oldest = TODAY - timedelta(days=days)
    assert only_here_tone(oldest, TODAY) == tone
    assert said in only_here_text(2, oldest, TODAY)


def test_where_nothing_is_only_here_nothing_is_said(english: Texts) -> None:
    assert only_here_text(0, None, TODAY) == ""
    assert only_here_tone(None, TODAY) == "info"


def test_a_clock_that_was_set_back_does_not_alarm(english: Texts) -> None:
    oldest = TODAY + timedelta(days=300)
    assert only_here_tone(oldest, TODAY) == "info"
    assert only_here_text(1, oldest, TODAY).endswith("only on this laptop. Hand over today.")
