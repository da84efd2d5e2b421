"""A text that an expression makes has a bound, and its characters count as steps."""

from __future__ import annotations

import pytest

from app.base.errors import Code, KnownError
from app.form.code import MAX_STEPS, MAX_TEXT
from app.form.expression import ExpressionError, Names, Scope, compile_expression
from tests.helpers.fake_tree import FakeTree, questions, run

NAMES = questions("a", "b")
HALF = "ж" * (MAX_TEXT // 2)


def worked_out(source: str, a: str = HALF, b: str = HALF) -> object:
    return run(source, FakeTree().put("a", a).put("b", b), NAMES)


def refused(source: str, a: str = HALF, b: str = HALF) -> Code:
    with pytest.raises(KnownError) as caught:
        worked_out(source, a, b)
    return caught.value.code


@pytest.mark.parametrize(
    ("source", "a"),
    [
        ("concat(${a}, ${b})", HALF),
        ("join('', ${a}, ${b})", HALF),
        ("join('--', ${a}, ${b}, '')", HALF[4:]),
        ("concat(${a})", HALF * 2),
        ("format-date('2026-11-21', ${a})", "%Y" * (MAX_TEXT // 4)),
        ("format-date-time('2026-11-21', ${a})", "%3" * (MAX_TEXT // 3)),
    ],
)
def test_what_makes_longer_texts_stops_at_the_bound(source: str, a: str) -> None:
    assert len(str(worked_out(source, a))) in (MAX_TEXT, MAX_TEXT - 1)
    assert refused(source, a + "%Y") is Code.EXPRESSION_TEXT


@pytest.mark.parametrize(
    ("source", "text", "length"),
    [
        ("translate(${a}, 'x', 'yyyy')", "x" * MAX_TEXT, MAX_TEXT),
        ("normalize-space(${a})", "x " * (MAX_TEXT // 2), MAX_TEXT - 1),
        ("substr(${a}, 1)", "x" * MAX_TEXT, MAX_TEXT - 1),
        ("substring(${a}, 2)", "x" * MAX_TEXT, MAX_TEXT - 1),
        ("substring-after(${a}, 'y')", "y" + "x" * MAX_TEXT, MAX_TEXT),
        ("base64-decode(${a})", "eHh4" * (MAX_TEXT // 4), MAX_TEXT * 3 // 4),
        ("digest(${a}, 'SHA-512', 'hex')", "x" * MAX_TEXT, 128),
        ("string(${a})", "x" * MAX_TEXT, MAX_TEXT),
        ("string(-pow(10, 308))", "", 310),
        ("concat(0 div 0, 1 div 0)", "", len("NaNInfinity")),
        ("uuid(1000000000)", "", 0),
        ("uuid(0 div 0)", "", 0),
        ("uuid(1 div 0)", "", 0),
        ("uuid(10000)", "", 10_000),
    ],
)
def test_what_makes_no_longer_texts_works_on_long_ones(source: str, text: str, length: int) -> None:
    assert len(str(worked_out(source, text))) == length


def test_texts_of_a_list_count_together() -> None:
    names = Names.of([], {"l": frozenset({"region"})})
    tree = FakeTree()
    tree.lists["l"] = [{"name": "x" * 1_000, "label": "", "region": ""}] * 100
    source = "concat(instance('l')/root/item/name)"
    assert len(str(run(source, tree, names))) == MAX_TEXT
    tree.lists["l"] = [*tree.lists["l"], {"name": "y", "label": "", "region": ""}]
    with pytest.raises(KnownError) as caught:
        run(source, tree, names)
    assert caught.value.code is Code.EXPRESSION_TEXT


@pytest.mark.parametrize(
    "part",
    [
        "string-length(${a})",
        "contains(${a}, 'x')",
        "${a} + 1",
        "number(${a})",
        "(${a} < ${b})",
        "(${a} = ${b})",
        "sum(${a})",
        "area(${a})",
        "boolean-from-string(${a})",
        "string-length(format-date(${a}, '%Y'))",
    ],
)
def test_long_texts_are_read_a_bounded_number_of_times(part: str) -> None:
    long = "7" * MAX_TEXT
    few = " + ".join([part] * 5)
    assert isinstance(worked_out(few, long, long), float)
    assert refused(" + ".join([part] * 60), long, long) is Code.EXPRESSION_STEPS


def test_what_is_spent_before_a_text_is_too_long_counts() -> None:
    class Counting(FakeTree):
        steps = 0

        def spent(self, steps: int) -> None:
            self.steps += steps

    tree = Counting()
    tree.put("a", HALF).put("b", HALF)
    with pytest.raises(KnownError, match=Code.EXPRESSION_TEXT.value):
        run("concat(${a}, ${b}, string-length(${a}))", tree, NAMES)
    assert MAX_TEXT // 50 < tree.steps < MAX_STEPS


def test_constant_texts_are_bounded_when_they_are_read() -> None:
    doubled = "'0123456789'"
    for _ in range(60):
        doubled = f"join({doubled}, 1, 1, 1)"
    with pytest.raises(ExpressionError, match=r"join\(\) makes a text that is too long") as caught:
        compile_expression(doubled, Scope(NAMES))
    assert caught.value.code.value == "expression-too-long"
    long = "concat(" + ", ".join(["'" + "x" * 100 + "'"] * 50) + ")"
    assert run(f"string-length({long})") == 5_000
    assert run(f"contains(${{a}}, {long})", FakeTree().put("a", "x" * 5_000), NAMES) is True


def test_constant_texts_are_bounded_together() -> None:
    widened = "'" + "x" * 300 + "'"
    for _ in range(8):
        widened = f"join({widened}, 1, 1, 1)"
    assert run(f"string-length({widened}) > 76000") is True
    several = " + ".join([f"string-length(translate({widened}, 'x', 'y'))"] * 12)
    with pytest.raises(ExpressionError, match="more than 10,000 parts"):
        compile_expression(several, Scope(NAMES))
