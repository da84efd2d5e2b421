"""The list of expected differences is alive, and the script that compares engines' cases finds faults."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.form.values import to_text
from tests.helpers.conformance import (
    DOCUMENTS,
    MOST_DIFFERENCES,
    Difference,
    Document,
    Expected,
    compared,
    main,
)

LISTED = Expected.read()

AGREEING = {"id": "a", "expr": "1 + 1", "kind": "number", "expected": 2}
DIFFERING = {"id": "d", "expr": "round(-2.5)", "kind": "number", "expected": -3}
RANDOM = {"id": "r", "expr": "random()", "kind": "number", "expected": 0.5, "tags": ["random"]}
LIST_LINE = {"id": "d", "expr": "round(-2.5)", "ours": "-2", "decision": "half-up"}


@pytest.mark.parametrize("difference", LISTED.differences.values(), ids=lambda each: each.id)
def test_a_listed_difference_is_what_we_give(difference: Difference) -> None:
    assert to_text(Document(DOCUMENTS[0]).run(difference.expr)) == difference.ours


def test_the_list_is_short_and_each_decision_explains_something() -> None:
    assert len(LISTED.differences) <= MOST_DIFFERENCES
    assert {difference.decision for difference in LISTED.differences.values()} == set(LISTED.decisions)


def run(
    tmp_path: Path, cases: list[dict[str, Any]], *listed: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> tuple[int, str]:
    """Exit status and output of the script on these cases and this list."""
    source, expected = tmp_path / "cases.jsonl", tmp_path / "list.json"
    source.write_text("\n".join(map(json.dumps, cases)) + "\n", "utf-8")
    expected.write_text(json.dumps({"decisions": {"half-up": "halves go up"}, "differences": listed}))
    status = main([str(source), str(expected)])
    return status, capsys.readouterr().out


def test_cases_that_agree_or_are_listed_pass(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, told = run(tmp_path, [AGREEING, DIFFERING, RANDOM], LIST_LINE, capsys=capsys)
    assert status == 0
    assert "3 cases, 1 listed differences, 0 complaints" in told
    assert "1 halves go up" in told


@pytest.mark.parametrize(
    ("cases", "listed", "complaint"),
    [
        ([AGREEING, DIFFERING], [], "not listed: d 'round(-2.5)' (number): -3, ours '-2'"),
        ([{**DIFFERING, "expected": -2}], [LIST_LINE], "listed, but agrees: d"),
        ([DIFFERING], [{**LIST_LINE, "ours": "-3"}], "listed as '-3': d"),
        ([AGREEING], [LIST_LINE], "listed, but in no case: d"),
        ([{**AGREEING, "expr": "1 +"}], [], "not listed: a '1 +'"),
    ],
    ids=["unlisted", "agrees-now", "other-value", "unknown", "not-compiled"],
)
def test_anything_else_fails(
    cases: list[dict[str, Any]],
    listed: list[dict[str, str]],
    complaint: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    status, told = run(tmp_path, cases, *listed, capsys=capsys)
    assert status == 1
    assert complaint in told


def test_a_list_of_more_than_sixty_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = [{**DIFFERING, "id": str(at)} for at in range(MOST_DIFFERENCES + 1)]
    lines = [{**LIST_LINE, "id": case["id"]} for case in cases]
    status, told = run(tmp_path, cases, *lines, capsys=capsys)
    assert status == 1
    assert "61 are listed, at most 60 may be" in told


def test_a_difference_without_a_decision_is_no_list(tmp_path: Path) -> None:
    wrong = tmp_path / "list.json"
    wrong.write_text(json.dumps({"decisions": {}, "differences": [LIST_LINE]}))
    with pytest.raises(KeyError):
        Expected.read(wrong)


@pytest.mark.parametrize(
    ("case", "agrees"),
    [
        ({"kind": "boolean", "expr": "1 < 2", "expected": True}, True),
        ({"kind": "string", "expr": "concat('a', 1)", "expected": "a1"}, True),
        ({"kind": "string", "expr": "concat('a', 1)", "expected": "a1.0"}, False),
        ({"kind": "number_rounded", "factor": 100, "expr": "pi()", "expected": 3.14}, True),
        ({"kind": "number_rounded", "factor": 100, "expr": "number('x')", "expected": "NaN"}, True),
        ({"kind": "number", "expr": "1 div 0", "expected": "Infinity"}, True),
        ({"kind": "number", "expr": "-0", "expected": "-0"}, True),
        ({"kind": "number", "expr": "max(*)", "expected": 99}, True),
        ({"kind": "number", "expr": "max(*)", "expected": 98}, False),
    ],
)
def test_how_a_case_is_compared(case: dict[str, Any], agrees: bool) -> None:
    assert compared({"id": "x", **case})[0] is agrees
