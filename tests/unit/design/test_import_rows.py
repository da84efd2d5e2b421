"""What single cells of an XLSForm become."""

from __future__ import annotations

from typing import Any

from tests.helpers.xlsforms import FORMS, take, take_table


def taken(name: str) -> dict[str, dict[str, Any]]:
    return take(FORMS / "taken" / f"{name}.md").rows


def test_every_type_has_its_kind() -> None:
    kinds = {name: row["type"] for name, row in taken("every_type").items()}
    assert kinds["audit"] == "audit"
    assert kinds["signed"] == "signature"
    assert kinds["read_too"] == "acknowledge"
    assert kinds["building"] == "osm"
    assert "appearance" not in taken("every_type")["signed"]
    assert taken("every_type")["mood"]["parameters"] == {"start": 0, "end": 10, "step": 1}


def test_types_of_xlsforms_first_years_are_known() -> None:
    rows = taken("types_of_old")
    assert [row["type"] for row in rows.values()] == [
        "deviceid", "image", "text", "integer", "geopoint", "text", "select_one", "select_multiple",
        "text", "integer", "integer",
    ]  # fmt: skip
    assert rows["phone"]["constraint"] == "regex(., '^[0-9]*$')"
    assert rows["share"]["constraint"] == ". >= 0 and . <= 100"
    assert rows["days"]["constraint"] == ". >= 0 and . <= 31"


def test_headers_may_be_written_in_many_ways() -> None:
    rows = taken("headers_any_way")
    assert rows["n"]["constraint_message"] == {"en": "Too many"}
    assert rows["n"]["required"] is True
    assert rows["person"] == {
        "type": "repeat", "name": "person", "label": {"en": "A person"}, "relevant": "${n} > 0",
        "repeat_count": "${n}", "children": [rows["called"]],
    }  # fmt: skip
    assert rows["called"]["read_only"] is False


def test_groups_and_rosters_nest() -> None:
    rows = taken("groups_and_rosters")
    assert [child["name"] for child in rows["person"]["children"]] == ["name", "job"]
    assert rows["person"]["repeat_count"] == "${rooms} * 2"
    assert rows["job"]["repeat_count"] == 3


def test_or_other_becomes_a_choice_and_a_question() -> None:
    made = take(FORMS / "taken" / "or_other.md")
    rows = made.rows
    assert rows["job"]["list_name"] == "work_or_other"
    assert rows["wish"]["list_name"] == "work"
    assert rows["places"]["list_name"] == "place"
    assert [c["name"] for c in made.json["choices"]["work"]] == ["farm", "shop"]
    assert made.json["choices"]["work_or_other"][-1] == {
        "name": "other",
        "label": {"ru": "Другое", "en": "Other"},
    }
    assert rows["job_other"]["relevant"] == "selected(${job}, 'other')"
    assert made.names.index("job_other") == made.names.index("job") + 1


def test_lists_in_files_are_named_and_asked_for() -> None:
    made = take(FORMS / "taken" / "lists_in_files.md")
    assert made.json["choices"] == {
        "prices": {"file": "prices.csv"}, "wages": {"file": "wages.xml"},
        "villages": {"file": "villages.csv"}, "fruits": {"file": "fruits.xml"},
        "places": {"file": "places.geojson"}, "hospitals": {"file": "hospitals.csv"},
    }  # fmt: skip
    assert made.rows["village"]["parameters"] == {"value": "code", "label": "title"}
    assert made.rows["village"]["choice_filter"] == "raion = 'abay'"
    assert set(made.made.files) == {of["file"] for of in made.json["choices"].values()}


def test_a_list_file_that_is_there_is_checked() -> None:
    table = """
        | survey |
        | | type | name | label | choice_filter |
        | | select_one_from_file v.csv | v | V | raion = 'a' |
        """
    assert take_table(table, files={"v.csv": b"name,label,raion\nx,X,a\n"}).warnings == []
    lacking = take_table(table, files={"v.csv": b"name,label\nx,X\n"})
    assert "Choices have no column `raion`" in lacking.warnings[0]
    assert lacking.rows["v"]["x"] == {"choice_filter": "raion = 'a'"}


def test_external_choices_become_a_list() -> None:
    made = take(FORMS / "taken" / "external_choices.md")
    assert [(c["name"], c["state"]) for c in made.json["choices"]["county"]] == [
        ("king", "texas"),
        ("king_2", "washington"),
        ("pierce", "washington"),
    ]
    assert made.rows["county"]["type"] == "select_one"
    assert any("stored as king_2" in line for line in made.warnings)


def test_an_external_list_may_have_the_name_of_another() -> None:
    made = take_table(
        """
        | survey |
        | | type | name | label | choice_filter |
        | | select_one c | a | A | |
        | | select_one_external c | b | B | name = ${a} |
        | choices |
        | | list_name | name | label |
        | | c | 1 | One |
        | external_choices |
        | | list_name | name | label |
        | | c | 2 | Two |
        """
    )
    assert made.rows["b"]["list_name"] == "c_external"
    assert made.json["choices"]["c_external"][0]["name"] == "2"


def test_repeated_choices_stay_apart_where_the_form_allows_them() -> None:
    made = take(FORMS / "taken" / "repeated_choices.md")
    assert [c["name"] for c in made.json["choices"]["town"]] == ["a", "a_2", "b"]
    assert made.json["x"] == {"settings": {"allow_choice_duplicates": "yes"}}


def test_the_very_same_choice_twice_is_one() -> None:
    made = take_table(
        """
        | survey |
        | | type | name | label |
        | | select_one c | a | A |
        | choices |
        | | list_name | name | label |
        | | c | x | X |
        | | c | x | X |
        | settings |
        | | allow_choice_duplicates |
        | | yes |
        """
    )
    assert [c["name"] for c in made.json["choices"]["c"]] == ["x"]
    assert "has the same choice" in made.warnings[0]


def test_spaces_in_choice_names_are_mended_wherever_they_are_compared() -> None:
    made = take(FORMS / "taken" / "spaces_in_choices.md")
    assert made.json["choices"]["job"][0]["name"] == "at_home"
    assert made.rows["which"]["relevant"] == "${job} = 'at_home'"
    assert made.rows["job"]["default"] == "at_home"


def test_defaults_are_values_or_expressions() -> None:
    rows = taken("defaults")
    assert rows["day"]["default"] == "today()"
    assert rows["fixed"]["default"] == "2020-01-02"
    assert rows["n"]["default"] == 7
    assert rows["t"]["default"] == "some-text"
    assert rows["sum"]["default"] == "coalesce(1 + 2, '')"
    assert rows["last"]["default"] == "last('t')"
    assert rows["told"]["label"] == {"en": "You said ${last_saved_t} before."}
    assert rows["last_saved_t"] == {"type": "calculate", "name": "last_saved_t", "calculation": "last('t')"}


def test_triggers_name_one_question_or_several() -> None:
    rows = taken("triggers")
    assert rows["at"]["trigger"] == "a"
    assert rows["both"]["trigger"] == ["a", "b"]
    assert rows["where"]["trigger"] == "a"


def test_what_dala_lacks_is_kept_under_x_and_told() -> None:
    made = take(FORMS / "taken" / "what_dala_lacks.md")
    rows = made.rows
    assert rows["a"]["x"] == {
        "bind::custom": "yes", "body::kb:flash": "no", "instance::odk:tag": "x", "save_to": "person",
        "my column": "kept",
    }  # fmt: skip
    assert rows["b"] == {"type": "hidden", "name": "b", "x": {"calculation": "//a"}}
    assert rows["c"]["x"] == {"calculation": "some-function(${a})"}
    assert rows["d"]["x"] == {"relevant": "/data/nowhere/x = 1"}
    assert rows["e"]["label"] == {"en": "E"}
    assert rows["e"]["x"] == {"label": "E ${instanceID}", "relevant": "${instanceID} != ''"}
    extra = made.json["x"]
    assert extra["settings"] == {
        "style": "pages", "submission_url": "https://example.org", "public_key": "abc",
        "instance_name": "concat(${a}, ${instanceID})",
    }  # fmt: skip
    assert extra["sheets"] == {
        "entities": [["list_name", "label"], ["people", "${a}"]],
        "notes": [["anything", "goes"], ["here", "too"]],
    }
    told = "\n".join(made.warnings)
    for words in (
        "survey line 4, column calculation: warning: calculation: Paths with `//` are not part",
        "survey line 5, column calculation: warning: calculation: There is no function some-function()",
        "survey line 6, column relevant",
        "survey line 7, column label: warning: Dala has no ${instanceID}.",
        "settings, column instance_name: warning: Dala has no ${instanceID}.",
        "entities: warning: Dala has no such sheet",
        "notes: warning: Dala has no such sheet",
    ):
        assert words in told


def test_keys_that_a_type_cannot_have_are_kept_under_x() -> None:
    rows = taken("keys_out_of_place")
    assert rows["n"]["x"] == {
        "required": "yes", "constraint": ". > 1", "default": "7", "read_only": "yes", "repeat_count": "2",
        "choice_filter": "a = 1", "calculation": "1",
    }  # fmt: skip
    assert rows["n"]["hint"] == {"en": "Hint"}
    assert rows["g"]["read_only"] is True
    assert rows["t"]["required"] is True
    assert rows["t"]["read_only"] is False
    assert rows["s"]["x"] == {"hint": "hint", "required": "yes", "default": "x"}


def test_remarks_and_disabled_rows_are_left_out_and_told() -> None:
    made = take(FORMS / "taken" / "comments_and_disabled.md")
    assert made.names == ["a", "c"]
    assert [line.partition("warning: ")[2] for line in made.warnings] == [
        "The row names no choice list; it is left out.",
        "The row has no type, name or label; it is left out as a remark.",
        "The row is disabled; it is left out.",
    ]


def test_loops_become_a_group_for_each_choice() -> None:
    rows = taken("loops")
    assert [child["name"] for child in rows["herd"]["children"]] == ["cow", "goat"]
    assert rows["cow"]["label"] == {"en": "cows"}
    assert rows["count"]["label"] == {"en": "How many cows?"}
    assert rows["count_2"]["label"] == {"en": "How many goats?"}
    assert rows["sold_2"]["label"] == {"en": "Sold any goat?"}


def test_a_range_that_counts_down_is_turned_around() -> None:
    rows = taken("ranges")
    assert rows["b"]["parameters"] == {"start": 1, "end": 10, "step": 1}
    assert rows["c"]["parameters"] == {"start": 0.5, "end": "5.0", "step": 0.5}
    made = take_table(
        "| survey |\n| | type | name | label | parameters |\n| | range | a | A | step=-2 start=0 end=10 |"
    )
    assert made.rows["a"]["parameters"] == {"start": 0, "end": 10, "step": 2}


def test_parameters_that_no_program_knows_are_told() -> None:
    made = take_table(
        """
        | survey |
        | | type | name | label | parameters |
        | | image | a | A | max-pixels=many colour=red |
        | | audio | b | B | quality=best |
        | | audit | | | track-changes=perhaps location-priority=balanced |
        """
    )
    assert [line.partition("warning: ")[2] for line in made.warnings] == [
        "max-pixels must be a number from 0 on; it has no effect so.",
        "A row of type image has no parameter colour; it has no effect.",
        "quality must be one of voice-only, low, normal, external; it has no effect so.",
        "track-changes must be true or false; it has no effect so.",
        "An audit needs location-max-age, location-min-interval, location-priority together; "
        "so they have no effect.",
    ]


def test_choices_from_answers_are_asked_as_text() -> None:
    row = taken("choices_from_answers")["head"]
    assert row["type"] == "text"
    assert row["x"] == {"type": "select_one ${name}"}


def test_curly_quotes_are_made_straight_in_expressions_only() -> None:
    rows = taken("curly_quotes")
    assert rows["a"]["label"] == {"en": "“Quoted” label"}
    assert rows["b"]["relevant"] == "${a} = 'x' or ${a} = \"y\""


def test_a_text_that_is_too_long_is_cut_and_kept_whole() -> None:
    row = taken("long_text")["a"]
    whole = ("A long story. " * 900).strip()
    assert len(row["label"]["en"]) == 10_000
    assert "".join(row["x"]["label"]) == whole


def test_rows_without_a_label_show_their_name() -> None:
    rows = taken("no_labels")
    assert rows["a"]["label"] == {"en": "a"}
    assert "label" not in rows["g"]


def test_settings_may_stand_among_the_rows() -> None:
    made = take(FORMS / "taken" / "settings_among_rows.md").json
    assert made["form_id"] == "an_id"
    assert made["title"] == {"en": "A title"}
