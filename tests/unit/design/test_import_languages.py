"""Languages of headers and their codes."""

from __future__ import annotations

import pytest

from app.design.importing.languages import guess, read_language
from tests.helpers.xlsforms import FORMS, Taken, take, take_table


@pytest.mark.parametrize(
    ("written", "code", "name"),
    [
        ("English (en)", "en", "English"),
        ("Русский (ru)", "ru", "Русский"),
        ("Oʻzbekcha (uz-Latn)", "uz-Latn", "Oʻzbekcha"),
        ("ru", "ru", "Русский"),
        ("RU", "ru", "Русский"),
        ("Қазақша", "kk", "Қазақша"),
        ("French", "fr", "French"),
        ("uzb", "uz", "uzb"),
        ("(ky)", "ky", "ky"),
        ("default", "und", "default"),
        ("Klingon", "und-x-klingon", "Klingon"),
        ("Язык", "und-x-other", "Язык"),
    ],
)
def test_language_is_read_from_a_header(written: str, code: str, name: str) -> None:
    named = read_language(written)
    assert (named.code, named.name) == (code, name)


def test_private_codes_stay_apart() -> None:
    assert read_language("Тiл", {"und-x-other"}).code != "und-x-other"


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        (["Как Вас зовут?"], "ru"),
        (["Атыңыз кім?"], "kk"),
        (["What is your name?"], "en"),
        (["你叫什么名字"], "und"),
        ([], "en"),
    ],
)
def test_language_is_guessed_by_its_letters(texts: list[str], code: str) -> None:
    assert guess(texts) == code


def test_default_language_comes_from_the_settings() -> None:
    made = take(FORMS / "taken" / "three_languages.md").json
    assert made["default_language"] == "kk"
    assert made["languages"] == {"ru": "Русский", "kk": "Қазақша", "en": "English"}
    assert made["survey"][0]["label"] == {"ru": "Имя?", "kk": "Аты?", "en": "Name?"}
    assert made["survey"][0]["required_message"] == {"kk": "Жазыңыз."}


def test_a_name_that_nobody_knows_gets_a_private_code_and_a_warning() -> None:
    made = take(FORMS / "taken" / "languages_by_name.md")
    assert made.json["languages"] == {"en": "English", "fr": "Français", "und-x-klingon": "Klingon"}
    assert 'The language "Klingon" gets the code und-x-klingon.' in made.warnings[0]
    assert made.rows["hello"]["media"] == {"image": {"en": "hello.png"}}


MIXED = """
    | survey |
    | | type | name | label | label::French | hint |
    | | text | a | Hello there | Bonjour | A hint |
    """


def test_texts_without_a_language_are_guessed_beside_others() -> None:
    made = take_table(MIXED).json
    assert made["default_language"] == "en"
    assert made["languages"] == {"en": "English", "fr": "French"}
    assert made["survey"][0]["label"] == {"en": "Hello there", "fr": "Bonjour"}


def test_where_the_guess_is_taken_the_language_stays_undetermined() -> None:
    made = take_table(MIXED.replace("French", "English")).json
    assert list(made["languages"]) == ["und", "en"]


def test_hints_without_a_language_are_in_the_first_one_where_all_labels_have_one() -> None:
    made = take_table(MIXED.replace("| label |", "| label::Русский |")).json
    assert made["survey"][0]["hint"] == {"ru": "A hint"}


def test_two_columns_of_one_language_keep_both_texts() -> None:
    made = take_table(
        MIXED.replace("label::French", "label::English") + "| settings |\n| | default_language |\n| | en |"
    )
    row = made.rows["a"]
    assert row["label"] == {"en": "Hello there"}
    assert row["x"] == {"label::English": "Bonjour"}
    assert "There is another text in en" in made.warnings[0]


def chosen(*languages: str) -> Taken:
    return take(FORMS / "taken" / "three_languages.md", *languages)


def test_languages_can_be_selected_in_an_order() -> None:
    made = chosen("en", "ru")
    assert list(made.json["languages"]) == ["en", "ru"]
    assert made.json["default_language"] == "en"
    assert made.rows["who"]["label"] == {"en": "Name?", "ru": "Имя?"}
    assert made.json["choices"]["yn"][0]["label"] == {"ru": "Да", "en": "Yes"}
    assert "The texts in kk are left out" in made.warnings[0]


def test_a_language_that_the_form_lacks_is_refused() -> None:
    assert chosen("en", "uz").errors == [
        "three_languages.md: survey: error: --languages names uz; the form has ru, kk, en."
    ]


def test_a_language_gets_the_code_that_is_wanted() -> None:
    made = take(FORMS / "taken" / "languages_by_name.md", "en", "Klingon=tlh")
    assert made.json["languages"] == {"en": "English", "tlh": "Klingon"}


def test_texts_without_a_language_get_the_one_that_is_wanted() -> None:
    made = take_table("| survey |\n| | type | name | label |\n| | text | a | Salom |", "uz")
    assert made.json["languages"] == {"uz": "Oʻzbekcha"}
    assert made.json["survey"][0]["label"] == {"uz": "Salom"}
