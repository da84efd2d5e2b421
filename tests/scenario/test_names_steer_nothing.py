"""A name that came from another machine is printed, but cannot steer the terminal it is printed on."""

from __future__ import annotations

import json
import re

import pytest

from app.cli import common

NAME = "R01\x1b[2J\x9b31m\x07\x00 Айгуль\tone\ntwo"


def test_what_steers_a_terminal_is_shown_as_a_mark(capsys: pytest.CaptureFixture[str]) -> None:
    common.say(NAME)
    common.warn(NAME)
    shown = capsys.readouterr()
    for text in (shown.out, shown.err):
        assert not set(text) & set("\x1b\x9b\x07\x00")
        assert "Айгуль\tone\ntwo" in text


def test_json_keeps_every_character_escaped(capsys: pytest.CaptureFixture[str]) -> None:
    common.say_json({"name": NAME})
    text = capsys.readouterr().out
    assert json.loads(text) == {"name": NAME}
    assert not set(text) & set("\x1b\x9b\x07\x00")


def test_without_it_the_terminal_would_be_steered(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Negative control."""
    monkeypatch.setattr(common, "_CONTROL", re.compile("(?!)"))
    common.say(NAME)
    assert "\x1b[2J" in capsys.readouterr().out
