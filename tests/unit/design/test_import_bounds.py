"""Forms that are larger, deeper or more broken than a definition can be."""

from __future__ import annotations

import pytest

from app.form.loader import load_form
from tests.helpers.xlsforms import Taken, take_table

HEAD = "| survey |\n| | type | name | label | relevant |\n"


def long_list(count: int, *, image: str = "") -> str:
    rows = "".join(f"| | v | v{n} | Village {n} | r{n % 7} | {image} |\n" for n in range(count))
    head = (
        "| survey |\n| | type | name | label | choice_filter |\n| | select_one v | a | A | raion = 'r1' |\n"
    )
    return f"{head}| choices |\n| | list_name | name | label::en | raion | image |\n{rows}"


def test_a_long_list_moves_into_a_file_beside_the_form() -> None:
    made = take_table(long_list(6_000))
    assert made.json["choices"] == {"v": {"file": "v.csv"}}
    assert made.made.made["v.csv"].splitlines()[:2] == [b"name,label::en,raion", b"v0,Village 0,r0"]
    assert made.made.files == ("v.csv",)
    assert "The list v has 6,000 choices" in made.warnings[0]
    form = load_form(made.made.text.encode(), "f", made.made.made)
    assert len(form.choices["v"].choices) == 6_000
    assert form.nodes["a"].choice_filter is not None


def test_a_long_list_with_pictures_cannot_move_and_is_refused() -> None:
    made = take_table(long_list(6_000, image="a.png"))
    assert made.made.is_refused
    assert "holds more than 20,000 values" in made.errors[0]


def test_a_list_whose_name_no_file_can_have_gets_another() -> None:
    made = take_table(long_list(6_000).replace("| v |", "| a:b |").replace("select_one v", "select_one a:b"))
    assert made.json["choices"] == {"a:b": {"file": "list_1.csv"}}


def nested(depth: int) -> Taken:
    deep = "".join(f"| | begin group | g{n} | G | |\n" for n in range(depth))
    return take_table(f"{HEAD}{deep}| | text | a | A | |\n" + "| | end group | | | |\n" * depth)


def test_groups_stand_in_each_other_as_deep_as_a_definition_holds() -> None:
    assert nested(14).faults == []
    assert len(nested(14).names) == 15


@pytest.mark.parametrize("depth", [15, 2_500])
def test_groups_nested_too_deep_are_refused_where_they_begin(depth: int) -> None:
    assert nested(depth).errors == [
        "form.md: survey line 17, column type: error: Groups and rosters stand more than 14 deep inside "
        "each other. Put some of them beside each other."
    ]


def test_of_many_lists_the_longest_move_until_the_rest_fits() -> None:
    lists = "".join(
        f"| | c{n} | v{m} | {'V' * 300} |\n"
        for n, count in enumerate((5_000, 3_000, 100))
        for m in range(count)
    )
    rows = "".join(f"| | select_one c{n} | q{n} | Q | |\n" for n in range(3))
    made = take_table(f"{HEAD}{rows}| choices |\n| | list_name | name | label |\n{lists}")
    assert made.made.made.keys() == {"c0.csv"}
    assert [len(made.json["choices"][f"c{n}"]) for n in (1, 2)] == [3_000, 100]
    assert made.faults == []


def test_hundreds_of_broken_expressions_are_all_kept() -> None:
    rows = "".join(f"| | text | q{n} | Q | nonsense-{n}( |\n" for n in range(120))
    made = take_table(HEAD + rows)
    assert len(made.warnings) == 120
    assert all(row["x"]["relevant"].startswith("nonsense") for row in made.rows.values())


def test_a_circle_is_taken_apart_and_told() -> None:
    made = take_table(HEAD + "| | text | a | A | ${b} = 1 |\n| | text | b | B | ${a} = 1 |\n")
    assert made.faults == []
    assert "A cycle" in made.warnings[0]
    assert ("relevant" in made.rows["a"]) != ("relevant" in made.rows["b"])


def test_an_expression_that_is_far_too_long_is_kept_in_parts() -> None:
    long = " or ".join(["1 = 1"] * 2_000)
    made = take_table(f"{HEAD}| | text | a | A | {long} |\n")
    assert "".join(made.rows["a"]["x"]["relevant"]) == long
    assert made.faults == []


def test_more_remarks_than_anybody_reads_are_cut() -> None:
    rows = "".join(f"| | text | q{n} | ${{x}} | |\n" for n in range(1_200))
    assert len(take_table(HEAD + rows).errors) == 1_000


def test_an_empty_survey_is_imported_with_a_warning() -> None:
    made = take_table(HEAD)
    assert made.json["survey"] == []
    assert "The sheet has no questions." in made.warnings[0]
