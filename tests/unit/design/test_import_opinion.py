"""What is said of forms that Dala takes and ODK's converter does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.design.importing import opinion
from tests.helpers.xlsforms import take, take_table

HEAD = "| survey |\n| | type | name | label | parameters |\n"
TAKEN = "Dala takes the form, but ODK's converter refuses it: "


def test_the_place_and_reason_of_the_converter_are_told() -> None:
    made = take_table(f"{HEAD}| | text | a | A | |\n| | | | | |\n| | range | b | B | tick_interval=0 |\n")
    assert made.rows["b"]["parameters"] == {"tick_interval": 0}
    assert made.warnings == [
        "form.md: survey, column parameters: warning: Dala shows no ticks, labels and placeholder on a "
        "range; the parameters are kept.",
        f"form.md: survey line 5, column parameters: warning: {TAKEN}The 'parameters' value is invalid. "
        "For the 'range' question type, the parameter 'tick_interval' must not be '0' (zero).",
    ]


def test_a_row_is_told_though_the_converter_names_no_sheet() -> None:
    made = take_table("| survey |\n| | type | name | label | default |\n| | calculate | a | A | seven |\n")
    assert made.warnings == [f"form.md: survey line 3: warning: {TAKEN}Missing calculation."]


def test_a_reason_of_the_whole_form_has_no_place() -> None:
    made = take_table(
        "| survey |\n| | type | name | label | calculation | trigger |\n| | calculate | a | | 1 | |\n"
        "| | calculate | b | | now() | ${a} |\n"
    )
    assert made.warnings[0].startswith(f"form.md: warning: {TAKEN}The question ${{a}} is not user-visible")


def test_a_sheet_is_told_where_its_row_is_not_known() -> None:
    made = take_table(
        "| survey |\n| | type | name | label | repeat_count |\n| | text | r_count | C | |\n"
        "| | begin repeat | r | R | 2 |\n| | text | a | A | |\n| | end repeat | | | |\n"
    )
    assert made.warnings[0].startswith(f"form.md: survey, column name: warning: {TAKEN}[row : unknown]")


def test_a_form_that_breaks_the_converter_is_taken_with_a_word() -> None:
    made = take_table(
        "| survey |\n| | type | name | label |\n| | select_one_external c | a | A |\n"
        "| external_choices |\n| | list_name | name | x |\n| | c | 1 | 2 |\n"
    )
    assert "form.md: warning: Dala takes the form, but ODK's converter does not: " in made.warnings[0]


def test_a_row_is_told_beside_what_other_rows_were_told() -> None:
    made = take_table(f"{HEAD}| | text | a | | |\n| | range | b | B | tick_interval=0 |\n")
    assert [line.partition(": warning")[0] for line in made.warnings] == [
        "form.md: survey line 3, column label",
        "form.md: survey, column parameters",
        "form.md: survey line 4, column parameters",
    ]


def test_a_form_that_breaks_the_converter_is_not_told_beside_other_remarks() -> None:
    made = take_table(
        "| survey |\n| | type | name | label |\n| | text | a | |\n| | select_one_external c | b | B |\n"
        "| external_choices |\n| | list_name | name | x |\n| | c | 1 | 2 |\n"
    )
    assert not any("converter" in line for line in made.warnings)


def test_nothing_is_said_of_a_form_that_both_take(tmp_path: Path) -> None:
    path = tmp_path / "f.csv"
    path.write_text("some sheet\n,type,name,label\n,text,a,A\n", "utf-8")
    assert take(path).warnings == []


def test_what_a_row_was_told_of_already_is_not_told_again() -> None:
    made = take_table("| survey |\n| | type | name |\n| | text | a |\n")
    assert [line.partition("warning: ")[2] for line in made.warnings] == [
        "The row has no label; its name is shown."
    ]


def test_the_converter_is_not_asked_about_a_very_large_form(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opinion, "MAX_CELLS", 3)
    assert len(take_table(f"{HEAD}| | range | b | B | tick_interval=0 |\n").warnings) == 1


def test_a_single_sheet_of_settings_is_no_survey() -> None:
    made = take_table("| settings |\n| | type | name | label |\n| | text | a | A |\n")
    assert made.errors == ['form.md: error: There is no sheet named "survey". The sheets are: settings.']


def test_sheets_of_other_names_are_not_asked_about() -> None:
    made = take_table(f"{HEAD}| | text | a | A | |\n| my notes |\n| | one | two |\n| | 1 | 2 |\n")
    assert made.warnings == [
        "form.md: my notes: warning: Dala has no such sheet; it is kept under x, without effect."
    ]
