"""README promises nothing about security without a command that proves it, and names no test that is gone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.bench.__main__ import MEASURES

ROOT = Path(__file__).resolve().parents[1]
_PROMISES = "### What is promised"


def promises() -> list[tuple[str, str]]:
    """Each row of README's table: the promise and its command."""
    section = (ROOT / "README.md").read_text("utf-8").split(_PROMISES)[1].split("\n### ")[0]
    rows = re.findall(r"^\| (.+) \| (.+) \|$", section, re.MULTILINE)
    return [(promise, command) for promise, command in rows if promise != "promise"]


@pytest.mark.parametrize(("promise", "command"), promises())
def test_each_promise_has_a_proof_that_is_there(promise: str, command: str) -> None:
    tests = re.fullmatch(r"`uv run pytest (?:-m \"[^\"]+\" )?((?:tests/\S+ ?)+)`", command)
    bench = re.fullmatch(r"`uv run python -m tests\.bench (\w+)`", command)
    assert tests or bench, command
    if bench:
        assert bench[1] in MEASURES
    for path in tests[1].split() if tests else ():
        assert (ROOT / path).exists(), path
        found = [ROOT / path] if path.endswith(".py") else [*(ROOT / path).glob("test_*.py")]
        assert any("\ndef test_" in one.read_text("utf-8") for one in found), path


def test_the_promises_are_those_of_the_design() -> None:
    assert len(promises()) >= 12
