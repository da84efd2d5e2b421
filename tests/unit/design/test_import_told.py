"""What a spreadsheet says that Dala cannot follow, or ODK would refuse: taken, and told with its place."""

from __future__ import annotations

import pytest

from tests.helpers.xlsforms import Taken, take_table

HEAD = "| survey |\n| | type | name | label |\n"
LIST = "| choices |\n| | list_name | name | label |\n| | c | x | X |\n"


def with_parameters(kind: str, parameters: str, more: str = "") -> Taken:
    rows = f"| | text | job | Job | |\n| | {kind} | a | A | {parameters} |\n"
    return take_table("| survey |\n| | type | name | label | parameters |\n" + rows + more)


def test_an_empty_reference_is_plain_text() -> None:
    made = take_table(HEAD + "| | text | a | A |\n| | note | b | ${} |\n| | note | d | ${a} and ${} |\n")
    assert made.rows["b"]["label"] == {"en": "$ {}"}
    assert made.rows["d"]["label"] == {"en": "${a} and $ {}"}
    assert made.warnings[0].endswith("column label: warning: ${} names no question; it is shown as $ {}.")
    assert made.faults == []


def test_an_empty_reference_in_an_expression_is_kept_without_effect() -> None:
    made = take_table("| survey |\n| | type | name | label | relevant |\n| | text | a | A | ${} = 1 |\n")
    assert made.rows["a"]["x"] == {"relevant": "${} = 1"}
    assert made.faults == []


def test_names_of_files_may_hold_references_and_follow_their_rows() -> None:
    made = take_table(
        "| survey |\n| | type | name | label | image | audio::English (en) |\n"
        "| | begin group | g | G | | |\n| | text | a | A | | |\n| | end group | | | | |\n"
        "| | begin group | h | H | | |\n| | text | a | A | | |\n"
        "| | note | b | B | ${a}.png | ${last-saved#a} |\n| | end group | | | | |\n"
        "| | select_one c | d | D | | |\n"
        "| choices |\n| | list_name | name | label | image | video::English (en) |\n"
        "| | c | x | X | ${b}.png | plain.mp4 |\n"
    )
    assert made.rows["b"]["media"] == {"image": "${a_2}.png", "audio": {"en": "${last-saved#a_2}"}}
    assert made.json["choices"]["c"][0]["media"] == {"image": "${b}.png", "video": {"en": "plain.mp4"}}


@pytest.mark.parametrize(
    ("column", "place"), [("image", "column media::image"), ("audio::English (en)", "column media::audio")]
)
def test_a_file_named_after_no_row_is_refused(column: str, place: str) -> None:
    survey = take_table(f"| survey |\n| | type | name | label | {column} |\n| | note | a | A | ${{job}} |\n")
    assert f"survey line 3, {place}: error: There is no ${{job}}" in survey.errors[0]
    choices = take_table(
        HEAD + f"| | select_one c | a | A |\n| choices |\n| | list_name | name | {column} |\n"
        "| | c | x | ${job} |\n"
    )
    assert f"choices line 6, {place}: error: There is no ${{job}}" in choices.errors[0]


def test_a_file_named_after_the_interviews_id_is_not_shown() -> None:
    made = take_table("| survey |\n| | type | name | label | image |\n| | note | a | A | ${instanceID} |\n")
    assert made.rows["a"]["media"] == {"image": "${instanceID}"}
    assert "Dala has no ${instanceID}. No file is shown." in made.warnings[0]


def test_the_nearest_of_several_rows_is_taken_and_told() -> None:
    made = take_table(
        "| survey |\n| | type | name | label | relevant |\n"
        "| | begin group | g | G | |\n| | text | a | A | |\n| | end group | | | |\n"
        "| | begin group | h | H | |\n| | text | a | A | |\n| | text | b | B | ${a} = 'x' |\n"
        "| | end group | | | |\n"
    )
    assert made.rows["b"]["relevant"] == "${a_2} = 'x'"
    assert "line 8, column relevant: warning: Several rows are named a; the nearest" in made.warnings[1]
    assert made.warnings[1].endswith("is taken, in line 7.")


def test_the_copies_of_a_loop_each_mean_their_own_row() -> None:
    made = take_table(
        "| survey |\n| | type | name | label | relevant |\n| | begin loop over c | l | L | |\n"
        "| | text | a | A | |\n| | text | b | B | ${a} = 'x' |\n| | end loop | | | |\n"
        + LIST
        + "| | c | y | Y |\n"
    )
    assert [made.rows[name]["relevant"] for name in ("b", "b_2")] == ["${a} = 'x'", "${a_2} = 'x'"]
    assert not [line for line in made.warnings if "Several rows" in line]


@pytest.mark.parametrize("word", ["yes", "true()", "TRUE", "true"])
def test_yes_is_yes_however_it_is_written(word: str) -> None:
    made = with_parameters("geotrace", f"incremental={word}")
    assert made.rows["a"]["parameters"] == {"incremental": True}
    assert made.warnings == []


@pytest.mark.parametrize("word", ["no", "false()", "false"])
def test_no_is_no_however_it_is_written(word: str) -> None:
    assert with_parameters("audit", f"track-changes={word}").rows["a"]["parameters"] == {
        "track-changes": False
    }


@pytest.mark.parametrize("column", ["7st", "-st", "*st", "st%", "st.()", "7"])
@pytest.mark.parametrize("parameter", ["value", "label"])
def test_a_column_of_a_file_needs_a_name(parameter: str, column: str) -> None:
    made = with_parameters("select_one_from_file c.csv", f"{parameter}={column}")
    assert f'line 4, column parameters: error: "{column}" cannot be the name of a column.' in made.errors[0]


@pytest.mark.parametrize("column", ["st", "ST", "_st", "st-1.x", "название"])
def test_columns_of_files_are_named_as_they_are_written(column: str) -> None:
    made = with_parameters("select_one_from_file c.csv", f"value={column}")
    assert made.rows["a"]["parameters"] == {"value": column}


def test_columns_of_a_file_say_nothing_of_a_list_in_the_sheet() -> None:
    made = with_parameters("select_one c", "value=code", LIST)
    assert "the list c is not in. They have no effect." in made.warnings[0]


@pytest.mark.parametrize(
    ("kind", "parameters", "told"),
    [
        ("background-audio", "quality=external", "has no quality external"),
        ("image", "app=camera", "such as org.example.camera"),
        (
            "audit",
            "location-priority=balanced location-min-interval=60 location-max-age=30",
            "location-max-age must not be less than location-min-interval",
        ),
        ("geopoint", "reference-geometry=Wells", "There is no choice list Wells to show on a map."),
    ],
)
def test_parameters_that_odk_refuses_are_told(kind: str, parameters: str, told: str) -> None:
    made = with_parameters(kind, parameters)
    assert [line for line in made.warnings if told in line and "line 4, column parameters" in line]
    assert made.faults == []


@pytest.mark.parametrize(
    ("kind", "parameters"),
    [
        ("background-audio", "quality=low"),
        ("image", "app=org.example.camera max-pixels=640"),
        ("geopoint", "reference-geometry=c"),
    ],
)
def test_parameters_that_odk_takes_are_not_told(kind: str, parameters: str) -> None:
    assert with_parameters(kind, parameters, LIST).warnings == []


def test_an_audit_has_its_own_name() -> None:
    made = take_table(HEAD + "| | text | a | A |\n| | audit | log | |\n")
    assert "line 4, column name: warning: ODK refuses an audit that is not named audit." in made.warnings[0]


def test_a_place_noted_in_the_background_needs_a_trigger() -> None:
    table = "| survey |\n| | type | name | label | trigger |\n| | text | a | A | |\n"
    without = take_table(table + "| | background-geopoint | b | | |\n")
    assert "line 4, column trigger: warning: A background-geopoint row needs" in without.warnings[0]
    assert take_table(table + "| | background-geopoint | b | | ${a} |\n").warnings == []


def test_a_form_may_have_a_name_that_odk_refuses() -> None:
    made = take_table(HEAD + "| | text | a | A |\n| settings |\n| | name |\n| | my form |\n")
    assert made.json["x"] == {"settings": {"name": "my form"}}
    assert 'settings line 6, column name: warning: "my form" cannot be a name' in made.warnings[0]


def test_what_stands_under_no_header_is_told_once() -> None:
    made = take_table(
        HEAD + "| | text | a | A |\n| | text | b | B | ask twice |\n| | text | d | D | and again | |\n"
    )
    assert [line for line in made.warnings if "under no header" in line] == [made.warnings[0]]
    assert 'survey line 4: warning: "ask twice" stands under no header' in made.warnings[0]


def test_a_day_at_midnight_is_a_day() -> None:
    made = take_table(
        "| survey |\n| | type | name | label | default |\n| | date | a | A | 1990-01-31 00:00:00 |\n"
    )
    assert made.rows["a"]["default"] == "1990-01-31"


def test_copies_of_a_loop_have_files_of_their_own() -> None:
    made = take_table(
        "| survey |\n| | type | name | label | image | audio::English (en) |\n"
        "| | begin loop over c | l | L | | |\n| | text | a | A | %(name)s.png | |\n"
        "| | note | b | B | | ${a}.mp3 |\n| | end loop | | | | |\n" + LIST + "| | c | y | Y |\n"
    )
    assert [made.rows[name]["media"] for name in ("a", "a_2")] == [{"image": "x.png"}, {"image": "y.png"}]
    assert [made.rows[name]["media"]["audio"]["en"] for name in ("b", "b_2")] == ["${a}.mp3", "${a_2}.mp3"]


@pytest.mark.parametrize("word", ["phone number", "Phone_Number"])
def test_a_phone_number_is_asked_and_the_telephones_own_is_not(word: str) -> None:
    made = take_table(
        "| survey |\n| | type | name | label | constraint |\n"
        f"| | {word} | a | A | |\n| | {word} | b | B | string-length(.) = 9 |\n"
        "| | phonenumber | own | | |\n| | get phone number | too | | |\n"
    )
    assert [row["type"] for row in made.rows.values()] == ["text", "text", "phonenumber", "phonenumber"]
    assert made.rows["a"]["constraint"] == "regex(., '^[0-9]*$')"
    assert made.rows["b"]["constraint"] == "string-length(.) = 9"


def test_or_other_is_refused_where_no_choice_can_be_added() -> None:
    filtered = take_table(
        "| survey |\n| | type | name | label | choice_filter |\n| | text | t | T | |\n"
        "| | select_one c or_other | a | A | k = ${t} |\n"
        "| choices |\n| | list_name | name | label | k |\n| | c | x | X | 1 |\n"
    )
    assert "line 4, column choice_filter: error: or_other cannot be filtered" in filtered.errors[0]
    from_file = take_table(HEAD + "| | select_one_from_file c.csv or_other | a | A |\n")
    assert "line 3, column type: error: or_other needs a list" in from_file.errors[0]
