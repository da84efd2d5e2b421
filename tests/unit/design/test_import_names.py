"""Names of rows: unique in the form, and what refers to them follows."""

from __future__ import annotations

from tests.helpers.xlsforms import FORMS, take, take_table


def test_equal_names_in_different_groups_get_a_number_and_references_follow() -> None:
    made = take(FORMS / "taken" / "same_names.md")
    rows = made.rows
    assert [c["name"] for c in rows["mother"]["children"]] == ["name_2", "age_2", "hers", "first"]
    assert rows["told"]["label"] == {"en": "He is ${age}."}
    assert rows["hers"]["label"] == {"en": "She is ${age_2}."}
    assert rows["told"]["relevant"] == "../age > 10"
    assert rows["hers"]["relevant"] == "../age_2 > 10"
    assert rows["first"]["calculation"] == "/data/father/age"
    assert '"age" is called age_2 in Dala' in made.warnings[1]


def test_paths_that_lead_nowhere_and_texts_stay_as_they_are() -> None:
    made = take_table(
        """
        | survey |
        | | type | name | label | calculation |
        | | begin group | g | G | |
        | | text | a | A | |
        | | end group | | | |
        | | begin group | h | H | |
        | | text | a | A | |
        | | calculate | b | | concat('../a', ./../a, ../../g/a, "/x/h/a") |
        | | end group | | | |
        """
    )
    assert made.rows["b"]["calculation"] == "concat('../a', ./../a_2, ../../g/a, \"/x/h/a\")"


def test_a_free_name_is_found_beside_the_names_that_are_there() -> None:
    made = take_table(
        """
        | survey |
        | | type | name | label |
        | | text | a_2 | First |
        | | begin group | g | G |
        | | text | a | A |
        | | end group | | |
        | | begin group | h | H |
        | | text | a | A |
        | | end group | | |
        """
    )
    assert made.names == ["a_2", "g", "a", "h", "a_3"]


def test_names_that_xml_knows_and_dala_does_not_are_mended() -> None:
    made = take(FORMS / "taken" / "unusual_names.md")
    assert made.names == ["имя", "odk_b", "a.b-c_d"]
    assert made.rows["a.b-c_d"]["relevant"] == "${odk_b} = '1'"


def test_a_name_is_cut_where_it_is_far_too_long() -> None:
    made = take_table(f"| survey |\n| | type | name | label |\n| | text | {'n' * 200} | A |")
    assert made.names == ["n" * 128]


def test_notes_and_audits_need_no_name() -> None:
    made = take_table("| survey |\n| | type | name | label |\n| | note | | A |\n| | audit | | |")
    assert made.names == ["note_3", "audit"]


def test_references_to_rows_without_an_answer_are_left_out_of_texts() -> None:
    made = take_table(
        """
        | survey |
        | | type | name | label |
        | | begin group | g | G |
        | | note | n | See ${g} and ${ n }. |
        | | end group | | |
        """
    )
    assert made.rows["n"]["label"] == {"en": "See  and ."}
    assert made.rows["n"]["x"] == {"label": "See ${g} and ${ n }."}
    assert made.faults == []


def test_choices_may_show_answers() -> None:
    made = take(FORMS / "taken" / "text_of_choices.md")
    assert made.json["choices"]["c"][0] == {
        "name": "a",
        "label": {"en": "For ${who}"},
        "media": {"image": "a.png"},
    }
    refused = take_table(
        """
        | survey |
        | | type | name | label |
        | | select_one c | a | A |
        | choices |
        | | list_name | name | label::English (en) |
        | | c | x | ${b} |
        """
    )
    assert refused.errors == [
        "form.md: choices line 6, column label::English (en): error: There is no ${b} in the form."
    ]


def test_an_instances_id_is_left_out_of_a_choices_label() -> None:
    made = take_table(
        """
        | survey |
        | | type | name | label |
        | | select_one c | a | A |
        | choices |
        | | list_name | name | label |
        | | c | x | Id ${instanceID} |
        """
    )
    assert made.json["choices"]["c"][0]["label"] == {"en": "Id "}
    assert "Dala has no ${instanceID}" in made.warnings[0]


def test_a_form_id_comes_from_the_file_or_is_mended() -> None:
    table = "| survey |\n| | type | name | label |\n| | text | a | A |\n| settings |\n| | form_id |\n| | {} |"
    assert take_table(table.format("My form 1")).json["form_id"] == "My_form_1"
    assert take_table(table.format("2025")).json["form_id"] == "form_2025"
    assert take_table(table.format("")).json["form_id"] == "form"
    assert 'The form_id "My form 1" cannot be a name' in take_table(table.format("My form 1")).warnings[0]


def test_renaming_a_row_that_is_last_saved_follows() -> None:
    made = take_table(
        """
        | survey |
        | | type | name | label | default |
        | | begin group | g | G | |
        | | text | a | A | |
        | | end group | | | |
        | | begin group | h | H | |
        | | text | a | A | ${last-saved#a} |
        | | end group | | | |
        """
    )
    assert made.rows["a_2"]["default"] == "last('a_2')"


def test_choices_may_show_what_was_last_saved_but_no_group() -> None:
    made = take_table(
        """
        | survey |
        | | type | name | label |
        | | begin group | g | G |
        | | select_one c | a | A |
        | | end group | | |
        | choices |
        | | list_name | name | label |
        | | c | x | As before: ${last-saved#a} |
        | | c | y | In ${g} |
        """
    )
    labels = [choice["label"]["en"] for choice in made.json["choices"]["c"]]
    assert labels == ["As before: ${last_saved_a}", "In"]
    assert made.rows["last_saved_a"]["calculation"] == "last('a')"
    assert made.faults == []
