"""The corners of expressions that no ordinary form comes to."""

from __future__ import annotations

from datetime import date

import pytest

from app.form.expression import ExpressionCode, ExpressionError, Named, Names, Scope, compile_expression
from app.form.model import Kind
from app.form.values import EPOCH, moment_from_number
from tests.helpers.fake_tree import FakeTree, questions, run

LAST_DAY = date.max.toordinal() - EPOCH

NESTED = Names.of(
    [
        Named("outer", Kind.REPEAT),
        Named("inner", Kind.REPEAT, ("outer",)),
        Named("q", Kind.INTEGER, ("outer", "inner")),
    ],
    {"l": frozenset({"of"})},
)


def nested() -> FakeTree:
    return FakeTree().add_rows("outer", [1, 2]).add_rows("inner", [3, 4], 1).add_rows("inner", [5], 2)


def test_rows_of_a_roster_in_the_row_at_a_position() -> None:
    assert run("count(indexed-repeat(${inner}, ${outer}, 1))", nested(), NESTED) == 2
    assert run("count(indexed-repeat(${inner}, ${outer}, 2))", nested(), NESTED) == 1


def test_a_column_of_a_list_may_be_followed_by_itself_but_by_nothing_else() -> None:
    tree = nested()
    tree.lists["l"] = [{"name": "a", "label": "A", "of": "x"}, {"name": "b", "label": "B", "of": "y"}]
    assert run("join('', instance('l')/root/item/of/.)", tree, NESTED) == "xy"
    with pytest.raises(ExpressionError) as caught:
        run("instance('l')/root/item/of/name", tree, NESTED)
    assert caught.value.code is ExpressionCode.PATH


@pytest.mark.parametrize("own", ["current()/.", "current()", ".", "${q}"])
def test_the_own_answer_in_each_way_to_write_it(own: str) -> None:
    tree = FakeTree().put("q", 5.0)
    assert run(f"{own} > 3", tree, questions("q"), "q") is True


def test_an_index_of_a_long_list_is_made_once_and_asked_for_text_only() -> None:
    tree = FakeTree().add_rows("r", [1]).put("word", "c7", 1)
    rows = [{"name": f"n{at}", "label": "", "of": f"c{at % 10}"} for at in range(100)]
    names = Names.of([Named("r", Kind.REPEAT), Named("word", Kind.TEXT, ("r",)), Named("q", Kind.TEXT)])
    scope = Scope(names, "q", columns=frozenset({"of"}))
    by_text = compile_expression("of = ${word}", scope)
    for _ in range(2):
        assert [rows[at]["name"] for at in by_text.passing(tree, (), rows)] == [
            f"n{at}7" if at else "n7" for at in range(10)
        ]
    tree.add_rows("r", [1, 2]).put("word", "c8", 2)
    assert len(by_text.passing(tree, (), rows)) == 20  # several nodes: some of them is equal
    tree.add_rows("r", [1]).put("word", 7.0, 1)
    assert by_text.passing(tree, (), rows) == []


@pytest.mark.parametrize(("number", "found"), [(2.5, 2.5), (7.0, 7.0), (1e300, 1e300)])
def test_what_has_no_more_decimals_than_asked_for_is_as_it_was(number: float, found: float) -> None:
    assert run(f"round({number:f}, 3)") == pytest.approx(found)


def test_a_moment_beyond_the_last_day_of_the_calendar_is_none() -> None:
    assert moment_from_number(LAST_DAY + 0.5) is not None
    assert moment_from_number(LAST_DAY + 1 - 5e-10) is None
    assert moment_from_number(float(LAST_DAY + 1)) is None


def test_only_a_choice_filter_chooses() -> None:
    with pytest.raises(TypeError):
        compile_expression("1", Scope(Names.of([]))).passing(FakeTree(), (), [])
