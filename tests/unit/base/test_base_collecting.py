"""The search for cycles is held back and given back as it was."""

from __future__ import annotations

import gc

import pytest

from app.base.collecting import collecting_later


def test_it_is_held_back_and_given_back() -> None:
    assert gc.isenabled()
    with collecting_later():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_is_given_back_whatever_happens() -> None:
    with pytest.raises(KeyError), collecting_later():
        raise KeyError
    assert gc.isenabled()


def test_where_it_was_held_back_it_stays_so() -> None:
    gc.disable()
    try:
        with collecting_later():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
