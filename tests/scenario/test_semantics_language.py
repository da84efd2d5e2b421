"""FORM.md, semantics: the questions' language may be switched at any moment."""

from __future__ import annotations

import pytest

from app.base.errors import Code, KnownError
from tests.helpers.scenario import Scenario, calculate, question, roster, section


def bilingual() -> Scenario:
    return Scenario(
        section(
            "s",
            question(
                "sex",
                "select_one",
                list_name="sex",
                label={"ru": "Пол", "kk": "Жынысы"},
                required=True,
                required_message={"ru": "Нужен ответ", "kk": "Жауап керек"},
            ),
            question("ru_only", label={"ru": "Адрес"}),
            calculate("word", "jr:choice-name(${sex}, '${sex}')"),
            roster("child", question("name", label={"ru": "Имя (${sex})", "kk": "Аты (${sex})"})),
            label={"ru": "Раздел", "kk": "Бөлім"},
        ),
        language="ru",
        default_language="ru",
        languages={"ru": "Русский", "kk": "Қазақша"},
        title={"ru": "Опрос", "kk": "Сауалнама"},
        special_values={},
        choices={
            "sex": [
                {"name": "f", "label": {"ru": "женский", "kk": "әйел"}},
                {"name": "m", "label": {"ru": "мужской", "kk": "ер"}},
            ]
        },
    )


def test_labels_choices_messages_and_choice_names_change_and_answers_do_not() -> None:
    told = bilingual().expect_problem("sex", "required", "Нужен ответ")
    told.language("kk").expect_problem("sex", "required", "Жауап керек")
    told.add_row("child").answer("sex", "f").expect_value("word", "әйел")
    assert told.state("sex").label == "Жынысы"
    assert [choice.label for choice in told.state("sex").choices] == ["әйел", "ер"]
    assert told.state("child[1]/name").label == "Аты (әйел)"
    assert told.session.sections()[0].title == "Бөлім"
    told.language("ru").expect_value("word", "женский").expect_value("sex", "f")
    assert told.state("child[1]/name").label == "Имя (женский)"
    assert {"sex", "child[1]", "child[1]/name", "word"} <= set(told.changes.paths)


def test_a_missing_translation_falls_back_to_the_default_language_and_is_tagged() -> None:
    told = bilingual().language("kk")
    state = told.state("ru_only")
    assert (state.label, state.label_language) == ("Адрес", "ru")
    assert told.state("sex").label_language == "kk"


def test_the_language_is_part_of_the_draft() -> None:
    told = bilingual().language("kk").resume()
    assert told.session.language == "kk"
    assert told.state("sex").label == "Жынысы"


def test_a_language_that_the_form_does_not_have_is_refused() -> None:
    with pytest.raises(KnownError) as caught:
        bilingual().language("en")
    assert caught.value.code is Code.LANGUAGE_UNKNOWN
