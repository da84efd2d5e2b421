"""FORM.md, semantics: the questions' language may be switched at any moment."""

from __future__ import annotations

import json

import pytest

from app.base.errors import Code, KnownError
from app.form.diagnostics import Fault
from app.form.loader import read_form
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


def test_the_language_may_change_at_any_moment_and_no_answer_does() -> None:
    told = bilingual().add_row("child").answer("child[1]/name", "Анна").answer("sex", "f")
    before = told.session.answers()
    for code in ("kk", "ru", "kk", "ru"):
        told.language(code)
    assert told.session.answers() == before
    told.language("ru").expect_changed()


def test_a_calculation_that_stores_a_label_changes_with_the_language_and_form_check_says_so() -> None:
    form = {
        **{"format": "dala-form/1", "form_id": "f", "version": "1", "default_language": "en"},
        "languages": {"en": "English", "ru": "Русский"},
        "choices": {"sex": [{"name": "f", "label": {"en": "woman", "ru": "женщина"}}]},
        "survey": [
            {"type": "select_one", "list_name": "sex", "name": "sex", "label": {"en": "Sex", "ru": "Пол"}},
            {"type": "calculate", "name": "word", "calculation": "jr:choice-name(${sex}, '${sex}')"},
        ],
    }
    found = read_form(json.dumps(form).encode(), "f.json").diagnostics
    assert [diagnostic.code for diagnostic in found] == [Fault.TRANSLATED_DATA.value[0]]


def test_choice_names_in_rosters_in_rosters_follow_the_language_in_every_row() -> None:
    told = Scenario(
        roster(
            "house",
            question("own", "select_one", list_name="c"),
            roster(
                "room",
                question("kind", "select_one", list_name="c"),
                calculate("words", "concat(jr:choice-name(${kind}, '${kind}'), ' in ', ${own_word})"),
            ),
            calculate("own_word", "jr:choice-name(${own}, '${own}')"),
            row_title="${own_word}",
        ),
        calculate("all", "join(', ', ${words})"),
        languages={"en": "English", "ru": "Русский"},
        choices={
            "c": [
                {"name": "a", "label": {"en": "stone", "ru": "камень"}},
                {"name": "b", "label": {"en": "wood", "ru": "дерево"}},
            ]
        },
    )
    for house, kinds in ((1, "ab"), (2, "b")):
        told.add_row("house").answer(f"house[{house}]/own", "a")
        for room, kind in enumerate(kinds, 1):
            told.add_row(f"house[{house}]/room").answer(f"house[{house}]/room[{room}]/kind", kind)
    told.expect_value("all", "stone in stone, wood in stone, wood in stone")
    told.language("ru").expect_value("all", "камень in камень, дерево in камень, дерево in камень")
    assert told.state("house[2]").label == "камень"
    told.answer("house[2]/own", "b").expect_value("house[2]/room[1]/words", "дерево in дерево")
    assert "house[2]" in told.changes.paths


def test_hints_guidance_specials_and_messages_follow_the_language() -> None:
    def both(word: str) -> dict[str, str]:
        return {"en": word, "ru": f"{word}-ru"}

    told = Scenario(
        question(
            "q",
            "integer",
            label=both("label"),
            hint=both("hint"),
            guidance_hint=both("guide"),
            constraint=". > 5",
            constraint_message=both("more"),
            special=["refused"],
            checks=[{"expr": ". != 3", "severity": "warning", "message": both("three")}],
        ),
        languages={"en": "English", "ru": "Русский"},
        special_values={"refused": {"code": -9, "label": both("no answer")}},
    ).answer("q", 3)
    for code, end in (("ru", "-ru"), ("en", "")):
        state = told.language(code).state("q")
        assert (state.label, state.hint, state.guidance) == (f"label{end}", f"hint{end}", f"guide{end}")
        assert [special.label for special in state.specials] == [f"no answer{end}"]
        assert [problem.message for problem in state.problems] == [f"more{end}", f"three{end}"]


def test_answers_in_texts_are_written_as_people_read_them() -> None:
    told = Scenario(
        question("day", "date"),
        question("at", "time"),
        question("moment", "dateTime"),
        question("sum", "decimal"),
        question("told", label={"en": "${day}; ${at}; ${moment}; ${sum}"}),
    ).answer("day", "2026-03-01")
    told.answer("at", "09:05").answer("moment", "2026-03-01T14:30").answer("sum", 2.5)

    assert told.state("told").label == "01.03.2026; 09:05; 01.03.2026 14:30; 2.5"
