"""Corners of the import that whole forms seldom reach."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.design.importing import grids
from tests.helpers.xlsforms import Taken, take, take_table

HEAD = "| survey |\n| | type | name | label |\n"
LIST = "| choices |\n| | list_name | name | label |\n| | c | x | X |\n"


def test_one_file_is_one_list_and_two_of_one_name_stay_apart() -> None:
    made = take_table(
        HEAD
        + "| | select_one_from_file c.csv | a | A |\n| | select_one_from_file c.csv | b | B |\n"
        + "| | select_one_from_file c.xml | d | D |\n| | select_one c | e | E |\n"
        + LIST
    )
    assert [made.rows[name]["list_name"] for name in "abde"] == ["c_2", "c_2", "c_3", "c"]
    assert "the one in c.csv is called c_2" in made.warnings[0]


@pytest.mark.parametrize("name", ["csv-external", "xml-external"])
def test_a_file_to_look_up_needs_a_name(name: str) -> None:
    assert "The row names no file." in take_table(f"{HEAD}| | {name} | | |\n").errors[0]


def test_a_list_that_has_the_choice_other_is_left_alone() -> None:
    made = take_table(HEAD + "| | select_one c or_other | a | A |\n" + LIST + "| | c | other | Else |\n")
    assert [c["name"] for c in made.json["choices"]["c"]] == ["x", "other"]


def test_two_questions_with_other_share_the_copied_list() -> None:
    made = take_table(
        HEAD
        + "| | select_one c or_other | a | A |\n| | select_one c or other | b | B |\n| | rank c | d | D |\n"
        + LIST
        + "| | c_or_other | y | Y |\n"
    )
    assert [made.rows[name]["list_name"] for name in "abd"] == ["c_or_other_2", "c_or_other_2", "c"]
    assert [c["name"] for c in made.json["choices"]["c_or_other_2"]] == ["x", "other"]


def test_the_name_of_the_added_question_is_free() -> None:
    made = take_table(HEAD + "| | select_one c or_other | a | A |\n| | text | a_other | B |\n" + LIST)
    assert made.names == ["a", "a_other_2", "a_other"]


def test_a_list_name_holds_no_space() -> None:
    assert "it holds a space" in take_table(HEAD + "| | select_one my list | a | A |\n" + LIST).errors[0]


def media(*headers: str, languages: tuple[str, ...] = ()) -> object:
    columns = " | ".join(headers)
    files = " | ".join(f"{n}.png" for n in range(len(headers)))
    table = (
        f"| survey |\n| | type | name | label::en | label::ru | {columns} |\n| | note | a | A | Б | {files} |"
    )
    return take_table(table, *languages).rows["a"].get("media")


def test_pictures_go_by_language_or_not() -> None:
    assert media("image") == {"image": "0.png"}
    assert media("image", "image::en", "image::ru") == {"image": {"en": "1.png", "ru": "2.png"}}
    assert media("image::ru", "image") == {"image": {"ru": "0.png", "en": "1.png"}}
    assert media("image::en", "image") == {"image": {"en": "0.png"}}
    assert media("big-image::ru", "image", languages=("en",)) == {"image": "1.png"}


def one(**cells: str) -> Taken:
    return take_table(
        f"| survey |\n| | type | name | label | {' | '.join(cells)} |\n"
        f"| | text | a | A | {' | '.join(cells.values())} |\n"
    )


def test_an_instances_id_is_kept_under_x_wherever_it_stands() -> None:
    made = one(required="${instanceID} = 1", default="concat(${instanceID}, 'x')")
    assert made.rows["a"]["x"] == {"required": "${instanceID} = 1", "default": "concat(${instanceID}, 'x')"}


@pytest.mark.parametrize(("cell", "value"), [("true()", True), ("false()", False), ("1.50", "1.50")])
def test_defaults_that_are_no_expressions(cell: str, value: object) -> None:
    assert one(default=cell).rows["a"]["default"] == value


@pytest.mark.parametrize("cell", ["a", "${a} ${a}", "when ${a"])
def test_a_trigger_is_a_list_of_references(cell: str) -> None:
    assert "is no trigger" in one(trigger=cell).errors[0]


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("start=1 and end=2", '"and end=2" is no parameter'),
        ("step=0", "must not be 0"),
        ("start=inf", "must be a number"),
        ("start=1 end=true", "must be a number"),
    ],
)
def test_a_range_needs_numbers(cell: str, words: str) -> None:
    made = take_table(f"| survey |\n| | type | name | label | parameters |\n| | range | a | A | {cell} |")
    assert words in made.errors[0]


def test_a_seed_needs_a_random_order() -> None:
    table = f"| survey |\n| | type | name | label | parameters |\n| | select_one c | a | A | seed=3 |\n{LIST}"
    assert "A seed needs randomize=true" in take_table(table).errors[0]


def test_a_spoiled_form_cell_is_told_and_an_unknown_one_left_out(tmp_path: Path) -> None:
    path = tmp_path / "f.csv"
    text = 'survey\n,type,name,label\n,text,a,A\nsettings\n,form_id,dala_roles,dala_colour\n,f,"{{",red\n'
    path.write_text(text, "utf-8")
    made = take(path)
    assert made.errors == [
        "f.csv: settings line 6, column dala_roles: error: The cell is not JSON; "
        "write it as `dala form export` does."
    ]
    assert "There is no key colour" in made.warnings[0]


def test_a_file_that_is_far_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grids, "MAX_BYTES", 100)
    path = tmp_path / "f.csv"
    path.write_text("survey\n" + "," * 200, "utf-8")
    with pytest.raises(KnownError) as raised:
        grids.read_grids(path)
    assert raised.value.code is Code.WORKBOOK_TOO_LARGE


def test_steps_to_the_own_row_stay_in_paths() -> None:
    made = take_table(
        """
        | survey |
        | | type | name | label | relevant |
        | | begin group | g | G | |
        | | text | a | A | |
        | | end group | | | |
        | | begin group | h | H | |
        | | text | a | A | |
        | | text | b | B | ../a = 1 or ../c = 1 |
        | | end group | | | |
        """
    )
    assert made.rows["b"]["x"] == {"relevant": "../a = 1 or ../c = 1"}


def test_of_two_headers_of_one_meaning_the_plain_one_counts() -> None:
    made = take_table("| survey |\n| | type | name | Label | label |\n| | text | a | First | Second |")
    assert made.rows["a"]["label"] == {"en": "Second"}
    assert made.rows["a"]["x"] == {"Label": "First"}
    assert "This column and label are one and the same" in made.warnings[0]


def test_external_choices_without_a_name_are_left_out() -> None:
    made = take_table(
        HEAD + "| | select_one_external e | a | A |\n| external_choices |\n| | list_name | name | label |\n"
        "| | e | x | X |\n| | e | | Y |\n"
    )
    assert [c["name"] for c in made.json["choices"]["e"]] == ["x"]
    assert "The choice has no name; it is left out." in made.warnings[0]


def test_a_name_that_odk_keeps_and_a_sheet_that_is_misspelt_are_told() -> None:
    made = take_table(
        HEAD + "| | begin group | meta | M |\n| | end group | | |\n| choice |\n| | list_name |\n"
    )
    assert "ODK keeps this name for itself" in made.warnings[0]
    assert "Did you mean choices?" in made.warnings[1]


def test_a_big_picture_stands_beside_a_picture() -> None:
    made = take_table("| survey |\n| | type | name | label | media::big-image |\n| | note | a | A | b.png |")
    assert "only beside an image" in made.warnings[0]
    assert made.rows["a"]["media"] == {"big-image": "b.png"}


def test_an_instance_name_that_dala_cannot_calculate_is_kept_under_x() -> None:
    made = take_table(HEAD + "| | text | a | A |\n| settings |\n| | instance_name |\n| | nonsense(${a}) |\n")
    assert made.json["x"] == {"settings": {"instance_name": "nonsense(${a})"}}
    assert made.faults == []
    assert "settings, column instance_name: warning" in made.warnings[0]


def test_a_loop_needs_a_list_that_is_there() -> None:
    made = take_table(HEAD + "| | begin loop over c | l | L |\n| | text | a | A |\n| | end loop | | |\n")
    assert "There is no choice list c." in made.errors[0]


def test_choices_need_a_column_of_names() -> None:
    made = take_table(HEAD + "| | text | a | A |\n| choices |\n| | list_name | label |\n| | c | X |\n")
    assert "The sheet has no column name." in made.errors[0]


def test_two_faults_in_one_cell_move_it_once() -> None:
    made = take_table(
        "| survey |\n| | type | name | label | trigger | calculation |\n"
        "| | text | a | A | | |\n| | text | b | B | ${a} | max() + nope(${a}) |\n"
    )
    assert made.rows["b"]["x"] == {"calculation": "max() + nope(${a})"}
    assert len(made.warnings) == 1
