"""A form as large as they get: 1,000 questions, 1,500 expressions, 60 choice lists, a roster of 200 rows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

SECTIONS, EACH, LISTS, CHOICES, ROWS = 20, 49, 60, 12, 200
LANGUAGES = {"ru": "Русский", "kk": "Қазақша", "en": "English"}

Json = dict[str, Any]


def big_form() -> bytes:
    """The definition as an editor writes it, indented, in three languages, without a finding."""
    definition = {
        "format": "dala-form/1",
        "form_id": "big",
        "version": "1",
        "title": _texts("Большой опрос", "Үлкен сауалнама", "A big survey"),
        "languages": LANGUAGES,
        "default_language": "ru",
        "instance_name": "concat('HH-', ${q1_1}, '-', ${adults})",
        "choices": {f"list{number}": _choices() for number in range(1, LISTS + 1)},
        "survey": [
            {"type": "start", "name": "start"},
            *(_section(number) for number in range(1, SECTIONS + 1)),
            *_household(),
        ],
    }
    return json.dumps(definition, ensure_ascii=False, indent=1).encode()


def _texts(ru: str, kk: str, en: str) -> dict[str, str]:
    return {"ru": ru, "kk": kk, "en": en}


def _asked(name: str) -> dict[str, str]:
    return _texts(
        f"Сколько раз за последние двенадцать месяцев это случалось лично с вами? ({name})",
        f"Соңғы он екі айда бұл жеке өзіңізбен неше рет болды? ({name})",
        f"How many times in the last twelve months has this happened to you? ({name})",
    )


_WRONG = _texts("Проверьте ответ.", "Жауапты тексеріңіз.", "Check the answer.")


def _choices() -> list[Json]:
    return [
        {
            "name": f"c{at}",
            "region": f"r{at % 4}",
            "label": _texts(f"Ответ {at}", f"Жауап {at}", f"Answer {at}"),
        }
        for at in range(1, CHOICES + 1)
    ]


def _section(number: int) -> Json:
    """Seven sorts of question in turn; each leans on the one before it and on one of the section before."""
    rows = [_question(number, at) for at in range(1, EACH + 1)]
    total = " + ".join(f"coalesce(${{q{number}_{at}}}, 0)" for at in range(1, EACH + 1, 7))
    rows.append({"type": "calculate", "name": f"sum{number}", "calculation": total})
    return {
        "type": "group",
        "name": f"section{number}",
        "section": True,
        "label": _texts(f"{number}. Раздел", f"{number}. Бөлім", f"{number}. Section"),
        "children": rows,
    }


def _question(number: int, at: int) -> Json:
    name = f"q{number}_{at}"
    before = f"${{q{number}_{at - 1}}}"
    earlier = f"${{q{max(1, number - 1)}_1}}"
    row: Json = {"name": name, "label": _asked(name)}
    more: Json
    match at % 7:
        case 1:
            more = {"type": "integer", "required": True, "constraint": ". >= 0 and . <= 366"}
            if number > 1:
                more["relevant"] = f"{earlier} = '' or {earlier} >= 0"
        case 2:
            more = {
                "type": "select_one",
                "list_name": f"list{number}",
                "relevant": f"{before} > 0 or {earlier} > 3",
            }
        case 3:
            more = {
                "type": "select_multiple",
                "list_name": f"list{number + 20}",
                "relevant": f"{before} != 'c1' and {before} != ''",
            }
        case 4:
            more = {"type": "text", "relevant": f"selected({before}, 'c2')"}
            if number % 2:
                more["constraint"] = "string-length(.) <= 200 and regex(., '^[^0-9]*$')"
        case 5:
            more = {
                "type": "select_one",
                "list_name": f"list{number + 40}",
                "choice_filter": f"region = 'r1' or ${{q{number}_{at - 3}}} != 'c3'",
            }
        case 6:
            more = {
                "type": "date",
                "relevant": f"{before} = 'c4' or {before} = 'c5'",
            }
        case _:
            more = {
                "type": "decimal",
                "constraint": f". > 0 and . < 1000000 and (. >= 10 or {earlier} != 7)",
                "relevant": f"if({earlier} > 1, {before} != '', true())",
            }
    if "constraint" in more:
        more["constraint_message"] = _WRONG
    return {**row, **more}


def _household() -> Iterator[Json]:
    """A roster of 11 questions whose rows an answer counts, and what is worked out from all of them."""
    yield {
        "type": "integer",
        "name": "size",
        "label": _texts("Сколько человек в хозяйстве?", "Үйде неше адам?", "How many people live here?"),
        "constraint": f". >= 0 and . <= {ROWS}",
        "constraint_message": _WRONG,
    }
    questions: list[Json] = [
        {"type": "text", "name": "m_name"},
        {
            "type": "integer",
            "name": "m_age",
            "constraint": ". >= 0 and . <= 115",
            "constraint_message": _WRONG,
        },
        {"type": "select_one", "name": "m_sex", "list_name": "list1"},
        {"type": "select_one", "name": "m_relation", "list_name": "list2", "relevant": "position(..) > 1"},
        {
            "type": "select_one",
            "name": "m_school",
            "list_name": "list3",
            "relevant": "${m_age} >= 6 and ${m_age} < 25",
        },
        {
            "type": "select_one",
            "name": "m_work",
            "list_name": "list4",
            "relevant": "${m_age} >= ${working_age}",
        },
        {"type": "decimal", "name": "m_income", "relevant": "${m_work} = 'c1' or ${m_work} = 'c2'"},
        {"type": "select_multiple", "name": "m_ill", "list_name": "list5"},
        {"type": "text", "name": "m_ill_which", "relevant": "selected(${m_ill}, 'c12')"},
        {"type": "date", "name": "m_came", "constraint": ". <= today()", "constraint_message": _WRONG},
        {"type": "integer", "name": "m_months", "relevant": "${m_came} != ''"},
    ]
    share: Json = {"type": "calculate", "name": "m_share", "calculation": "${m_income} div ${income}"}
    yield {
        "type": "integer",
        "name": "working_age",
        "label": _texts(
            "С какого возраста работают?", "Неше жастан істейді?", "From what age do people work?"
        ),
    }
    yield {
        "type": "repeat",
        "name": "member",
        "repeat_count": "${size}",
        "row_title": "concat(position(..), ' ', ${m_name})",
        "label": _texts("Член семьи", "Отбасы мүшесі", "Member"),
        "children": [*({**row, "label": _asked(row["name"])} for row in questions), share],
    }
    for name, calculation in (
        ("adults", "count(${member}[m_age >= 18])"),
        ("income", "sum(${m_income})"),
        ("oldest", "max(${m_age})"),
        ("working", "count(${member}[m_work = 'c1' or m_work = 'c2'])"),
        ("mean_income", "if(${adults} > 0, round(${income} div ${adults}, 2), 0)"),
    ):
        yield {"type": "calculate", "name": name, "calculation": calculation}
