"""What becomes of selects that search a file."""

from __future__ import annotations

import pytest

from tests.helpers.xlsforms import FORMS, take, take_table

HEAD = "| survey |\n| | type | name | label | appearance |\n"
LIST = "| choices |\n| | list_name | name | label |\n"
PLACES = b"code,title,region,kind,name,old_name,district\nk1,Kulanak,n,d,Kulanak,Old,x\n"


def test_a_search_becomes_a_list_in_a_file() -> None:
    made = take(
        FORMS / "taken" / "searched_files.md", files={"places.csv": PLACES, "firms.csv": b"id,name\n"}
    )
    rows = made.rows
    assert made.json["choices"].keys() == {"places", "firms", "yes_no"}
    assert made.json["choices"]["places"] == {"file": "places.csv"}
    assert rows["region"]["list_name"] == rows["villages"]["list_name"] == "places"
    assert rows["region"]["parameters"] == {"value": "code", "label": "title"}
    assert rows["district"]["parameters"] == {"randomize": True, "value": "code", "label": "title"}
    assert rows["district"]["appearance"] == "quick"
    assert rows["region"]["x"] == {"search": "search('places')"}
    assert "appearance" not in rows["region"]


def test_what_is_searched_for_becomes_a_choice_filter() -> None:
    rows = take(FORMS / "taken" / "searched_files.md", files={"places.csv": PLACES}).rows
    assert "choice_filter" not in rows["region"]
    assert rows["district"]["choice_filter"] == "(kind = 'd') and region = ${region}"
    assert rows["villages"]["choice_filter"] == (
        "(contains(name, 'kul') or contains(old_name, 'kul')) and district = ${district}"
    )
    assert rows["firm"]["choice_filter"] == "starts-with(name, 'A')"


def test_it_is_said_which_columns_are_read_and_which_choices_left_out() -> None:
    warnings = take(FORMS / "taken" / "searched_files.md").warnings
    assert (
        "searched_files.md: survey line 5, column appearance: warning: search() becomes choices from "
        "places.csv: codes from its column code, labels from title." in warnings
    )
    assert any(
        "The choices 99 of the sheet are left out; add them to places.csv." in line for line in warnings
    )


def test_labels_come_from_the_column_of_the_default_language() -> None:
    made = take_table(
        f"{HEAD}| | select_one c | a | A | search('f') |\n"
        "| choices |\n| | list_name | name | label::en | label::fr |\n| | c | id | name_en | name_fr |\n"
        "| settings |\n| | default_language |\n| | fr |\n"
    )
    assert made.rows["a"]["parameters"] == {"value": "id", "label": "name_fr"}


def test_a_list_that_others_use_too_stays_with_a_warning() -> None:
    made = take_table(
        f"{HEAD}| | select_one c | a | A | search('f') |\n| | select_one c | b | B | |\n"
        f"{LIST}| | c | id | name |\n"
    )
    assert made.rows["b"]["list_name"] == "c"
    assert "The list c names columns for search(); they are shown as choices here." in made.warnings[1]


def test_a_select_from_a_file_searches_no_other() -> None:
    made = take_table(f"{HEAD}| | select_one_from_file c.csv | a | A | search('f') |\n")
    assert made.errors == [
        "form.md: survey line 3, column appearance: error: "
        "A select from a file cannot have search() as well. Delete search()."
    ]


def test_a_search_of_a_list_that_is_not_there_is_refused_for_that() -> None:
    made = take_table(f"{HEAD}| | select_one z | a | A | search('f') |\n{LIST}| | c | id | name |\n")
    assert "There is no choice list z." in made.errors[0]


@pytest.mark.parametrize(
    ("search", "choice", "words"),
    [
        ("search('f', 'matches')", "id | name", "search() takes a file, and a manner"),
        ("search(f)", "id | name", "search() takes a file, and a manner"),
        ("search('')", "id | name", "search() takes a file, and a manner"),
        ("search('f' 'g')", "id | name", "Dala cannot read this search()."),
        ("search('f', 'near', 'x', 1)", "id | name", "Dala does not know this manner of search()"),
        ("search('f', 'matches', '', 1)", "id | name", "Dala does not know this manner of search()"),
        (
            "search('f', 'matches', 'a', 1, 'b c', 2)",
            "id | name",
            "Dala does not know this manner of search()",
        ),
        (
            "search('f')",
            "id | name, region",
            "Dala reads codes from one column of a file, and labels from one.",
        ),
        ("search('f')", "id | ", "Dala reads codes from one column of a file, and labels from one."),
        ("search('f')", "0 | No", "Dala needs one choice that names the columns of codes and labels."),
    ],
)
def test_a_search_that_cannot_be_taken_over_leaves_the_list(search: str, choice: str, words: str) -> None:
    made = take_table(f"{HEAD}| | select_one c | a | A | {search} |\n{LIST}| | c | {choice} |\n")
    assert any(
        words in line and "The choices are those of the list c alone." in line for line in made.warnings
    )
    assert made.rows["a"]["list_name"] == "c"
