"""What commands ask for at a terminal and elsewhere: keys, passphrases, a word that is typed on purpose."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
import typer

from app.base.errors import Code, KnownError
from app.cli import asking
from app.crypto import shares
from app.crypto.age import Identity
from app.exchange import key_file
from tests.helpers.desks import CHEAP

KEY = Identity(bytes(range(32)))


class Terminal(io.StringIO):
    """Standard input at which somebody sits."""

    def isatty(self) -> bool:
        return True


def refused(code: Code) -> pytest.RaisesExc[KnownError]:
    return pytest.RaisesExc(KnownError, check=lambda error: error.code is code)


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal())


def answer(monkeypatch: pytest.MonkeyPatch, typed: object) -> list[dict[str, object]]:
    """Let prompts be answered so; what they were asked with."""
    asked: list[dict[str, object]] = []

    def ask(text: str, **how: object) -> object:
        asked.append({"text": text, **how})
        return typed

    monkeypatch.setattr(typer, "prompt", ask)
    monkeypatch.setattr(typer, "confirm", ask)
    return asked


def test_a_key_that_is_typed_is_not_shown(terminal: None, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answer(monkeypatch, KEY.secret_line().lower())
    assert asking.read_key(None, None).seed == KEY.seed
    assert asked[0]["hide_input"] is True


def test_a_key_comes_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    one, two, _ = shares.split(KEY)
    for text in (f"{KEY.secret_line()}\n", f"{one}\n{two}\n"):
        monkeypatch.setattr(sys, "stdin", io.StringIO(text))
        assert asking.read_key(None, None).seed == KEY.seed


def test_where_no_key_comes_no_character_is_said_to_be_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(" \n"))
    with refused(Code.BAD_OPTION):
        asking.read_key(None, None)


def test_a_key_file_asks_for_its_own_passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, words = tmp_path / "k", tmp_path / "words"
    key_file.write(path, KEY, "Safe", "sato lemi gudo nira", CHEAP, "2026-11-21T09:30:00+00:00")
    words.write_text("sato lemi gudo nira\n", "utf-8")
    assert asking.read_key(path, words).seed == KEY.seed
    words.write_text("other words of mine\n", "utf-8")
    with refused(Code.KEY_FILE_LOCKED):
        asking.read_key(path, words)
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    with refused(Code.BAD_OPTION):
        asking.read_key(path, None)


def test_a_new_passphrase_is_typed_twice(terminal: None, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answer(monkeypatch, "sato lemi gudo nira")
    assert asking.read_new_passphrase(None) == "sato lemi gudo nira"
    assert (asked[0]["confirmation_prompt"], asked[0]["hide_input"]) == (True, True)


def test_a_yes_is_asked_for_at_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answer(monkeypatch, True)
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
    with refused(Code.NOT_CONFIRMED):
        asking.require_yes(False, "Sure?")
    monkeypatch.setattr(sys, "stdin", Terminal())
    asking.require_yes(False, "Sure?")
    assert len(asked) == 1
    asking.require_yes(True, "Sure?")
    answer(monkeypatch, False)
    with refused(Code.NOT_CONFIRMED):
        asking.require_yes(False, "Sure?")


def test_the_word_has_to_be_typed_as_it_is(terminal: None, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "DESTROY")
    asking.require_word(False, "DESTROY")
    for typed in ("destroy", "yes", ""):
        answer(monkeypatch, typed)
        with refused(Code.NOT_CONFIRMED):
            asking.require_word(False, "DESTROY")
    asking.require_word(True, "DESTROY")
    answer(monkeypatch, "DESTROY")
    monkeypatch.setattr(sys, "stdin", io.StringIO("DESTROY\n"))
    with refused(Code.NOT_CONFIRMED):
        asking.require_word(False, "DESTROY")
