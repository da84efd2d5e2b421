"""What the trigger column may hold, and texts of which nothing is left."""

from __future__ import annotations

import pytest

from tests.helpers.xlsforms import Taken, take_table


def triggered(cell: str) -> Taken:
    return take_table(
        "| survey |\n| | type | name | label | calculation | trigger |\n| | text | a | A | | |\n"
        f"| | text | b | B | | |\n| | dateTime | c | | now() | {cell} |\n"
    )


@pytest.mark.parametrize("cell", ["${a},${b}", "${a} , ${b}", "${a},, ${b}", ",${a},${b}", "${a}, ${b} ,,"])
def test_commas_part_triggers_however_many_there_are(cell: str) -> None:
    made = triggered(cell)
    assert made.rows["c"]["trigger"] == ["a", "b"]
    assert made.warnings == []


def test_what_is_no_reference_has_no_effect() -> None:
    made = triggered("${a}, b, when ${b}")
    assert made.rows["c"]["trigger"] == ["a", "b"]
    assert [line.partition("warning: ")[2] for line in made.warnings] == [
        '"b" is no ${question}; what else stands there has no effect.',
        '"when ${b}" is no ${question}; what else stands there has no effect.',
    ]


@pytest.mark.parametrize("cell", ["6", ",", "${a} ${b}", "${a},${b}${a}", "${a,"])
def test_a_trigger_is_a_question_between_commas(cell: str) -> None:
    assert "is no trigger. Write ${question}, several with commas." in triggered(cell).errors[0]


@pytest.mark.parametrize("cell", ["${z}", "${a}, ${z}"])
def test_a_trigger_is_a_question_of_the_form(cell: str) -> None:
    assert "The trigger names ${z}, which is no question of the form." in triggered(cell).errors[0]


def test_a_text_of_which_nothing_is_left_is_left_out() -> None:
    made = take_table(
        """
        | survey |
        | | type | name | label | hint |
        | | text | a | ${instanceID} | ${instanceID} |
        | | select_one c | b | B | |
        | choices |
        | | list_name | name | label |
        | | c | x | ${instanceID} |
        | | c | y | Y ${instanceID} |
        """
    )
    assert made.rows["a"]["label"] == {"en": "a"}
    assert "hint" not in made.rows["a"]
    assert made.rows["a"]["x"] == {"label": "${instanceID}", "hint": "${instanceID}"}
    assert made.json["choices"]["c"] == [{"name": "x"}, {"name": "y", "label": {"en": "Y "}}]
