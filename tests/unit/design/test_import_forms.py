"""Whole XLSForms of our own: those that are imported load without an error, the others say where and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.xlsforms import FORMS, take, take_table

TAKEN = sorted((FORMS / "taken").iterdir())
REFUSED = {
    "ambiguous_reference": "survey line 9, column relevant: error: ${a} may mean any of 2 rows.",
    "bad_list_file": 'survey line 3, column type: error: The file "villages.txt" must end in one of .csv,',
    "bad_name": 'survey line 3, column name: error: "my name" cannot be a name.',
    "bad_parameters": 'survey line 3, column parameters: error: "start 1" is no parameter.',
    "broken_reference": 'survey line 4, column relevant: error: "${a = 1" is no reference.',
    "choice_twice": 'choices line 7, column name: error: The list c has two choices named "x".',
    "choice_without_name": "choices line 7, column name: error: The choice has no name.",
    "closed_by_another": "survey line 5, column type: error: `end repeat` closes the group g of line 3.",
    "column_twice": "survey line 2, column relevance: error: This column and relevant are one and the same.",
    "empty_range": "survey line 3, column parameters: error: The step of a range must not be larger than",
    "end_without_begin": "survey line 4, column type: error: `end group` closes nothing: no group is open",
    "group_never_closed": "survey line 3, column type: error: The group g is never closed.",
    "group_without_name": "survey line 3, column name: error: The group has no name.",
    "loop_without_list": "survey line 3, column type: error: A loop names the choice list that it goes over",
    "missing_list": "survey line 3, column type: error: There is no choice list colour. Did you mean color",
    "name_begins_with_digit": 'survey line 3, column name: error: "1st" cannot be a name.',
    "name_twice": 'survey line 4, column name: error: Another row outside groups is named "a", in line 3.',
    "no_calculation": "survey line 4, column calculation: error: The calculate row has no calculation.",
    "no_name": "survey line 3, column name: error: The row of type text has no name.",
    "no_survey": 'error: There is no sheet named "survey". The sheets are: questions, choices.',
    "no_type": "survey line 3, column type: error: The row has no type.",
    "no_type_column": "survey line 2: error: The sheet has no column type.",
    "random_maybe": "survey line 3, column parameters: error: randomize must be true or false.",
    "range_of_words": "survey line 3, column parameters: error: The start of a range must be a number.",
    "select_without_list": 'survey line 3, column type: error: "select_one" names no choice list.',
    "unknown_in_label": "survey line 3, column label: error: There is no ${nobody} in the form.",
    "unknown_reference": "survey line 4, column relevant: error: There is no ${whom} in the form. Did you",
    "unknown_trigger": "survey line 4, column trigger: error: The trigger names ${c}, which is no question",
    "unknown_type": 'survey line 3, column type: error: There is no type "txet". Did you mean "text"?',
}


def test_there_are_thirty_forms_of_our_own() -> None:
    assert len(TAKEN) >= 30


@pytest.mark.parametrize("path", TAKEN, ids=lambda path: path.stem)
def test_form_is_imported_and_checks_without_an_error(path: Path) -> None:
    taken = take(path)
    assert taken.errors == []
    assert taken.faults == []
    assert taken.json["survey"]


def test_every_refused_form_is_listed() -> None:
    assert {path.stem for path in (FORMS / "refused").iterdir()} == set(REFUSED)


@pytest.mark.parametrize(("name", "line"), REFUSED.items(), ids=list(REFUSED))
def test_form_is_refused_with_its_place_and_reason(name: str, line: str) -> None:
    taken = take(FORMS / "refused" / f"{name}.md")
    assert taken.made.is_refused
    assert taken.errors[0].startswith(f"{name}.md: {line}")


def test_all_faults_are_told_at_once() -> None:
    text = (
        "| survey |\n| | type | name | label |\n| | txet | a | A |\n| | text | b | ${c} |\n| | text | | D |\n"
    )
    assert len(take_table(text).errors) == 3
