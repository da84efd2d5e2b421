"""A questionnaire with every question type in every appearance, four rosters deep; for tests only."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from app.form.loader import read_form
from app.form.model import Form

Json = dict[str, Any]

LANGUAGES = {"ru": "Русский", "kk": "Қазақша", "ky": "Кыргызча", "uz": "Oʻzbekcha", "en": "English"}
VILLAGES = 15_000
SPECIAL = ["dont_know", "refused"]

_ASKS = {
    "ru": "Как респондент отвечает на вопрос «{}»?",
    "kk": "Респондент «{}» сұрағына қалай жауап береді?",
    "ky": "Респондент «{}» суроосуна кандай жооп берет?",
    "uz": "Respondent «{}» savoliga qanday javob beradi?",
    "en": "How does the respondent answer the question “{}”?",
}
_SPECIALS = {
    "dont_know": {"ru": "Не знаю", "kk": "Білмеймін", "ky": "Билбейм", "uz": "Bilmayman", "en": "Don't know"},
    "refused": {"ru": "Отказ", "kk": "Бас тартты", "ky": "Баш тартты", "uz": "Rad etdi", "en": "Refused"},
}
_AGREE = (
    {"ru": "Совсем не согласен", "kk": "Мүлде келіспеймін", "ky": "Такыр макул эмесмин",
     "uz": "Mutlaqo rozi emasman", "en": "Strongly disagree"},
    {"ru": "Не согласен", "kk": "Келіспеймін", "ky": "Макул эмесмин", "uz": "Rozi emasman", "en": "Disagree"},
    {"ru": "Трудно сказать", "kk": "Айту қиын", "ky": "Айтуу кыйын", "uz": "Aytish qiyin", "en": "Undecided"},
    {"ru": "Согласен", "kk": "Келісемін", "ky": "Макулмун", "uz": "Roziman", "en": "Agree"},
    {"ru": "Полностью согласен", "kk": "Толық келісемін", "ky": "Толук макулмун",
     "uz": "Toʻliq roziman", "en": "Strongly agree"},
)  # fmt: skip
_LONG = {
    "ru": "Работодатель забрал документы и не отдаёт до конца сезона, хотя обещал вернуть раньше",
    "kk": "Жұмыс беруші құжаттарды алып қойып, уәде берсе де, маусым соңына дейін бермейді",
    "ky": "Иш берүүчү документтерди алып коюп, убада берсе да, сезондун аягына чейин бербейт",
    "uz": "Ish beruvchi hujjatlarni olib qoʻygan va vaʼda bergan boʻlsa ham mavsum oxirigacha bermaydi",
    "en": "The employer took the documents and keeps them until the season ends against his promise",
}


def asks(about: str) -> dict[str, str]:
    """A question in five languages."""
    return {language: text.format(about) for language, text in _ASKS.items()}


def named(name: str) -> dict[str, str]:
    """A short text in five languages."""
    return {language: f"{name} ({language})" for language in LANGUAGES}


def _q(kind: str, name: str, appearance: str = "", **more: object) -> Json:
    row: Json = {"type": kind, "name": name, "label": asks(f"{kind} {appearance}".strip()), **more}
    return row | ({"appearance": appearance} if appearance else {})


def _select(
    name: str, appearance: str = "", list_name: str = "agree", kind: str = "select_one", **more: object
) -> Json:
    return _q(kind, name, appearance, list_name=list_name, **more)


def _group(name: str, *children: Json, **more: object) -> Json:
    return {"type": "group", "name": name, "label": named(name.replace("_", " ").capitalize()),
            "children": list(children), **more}  # fmt: skip


def _roster(name: str, *children: Json, **more: object) -> Json:
    return {**_group(name, *children, **more), "type": "repeat"}


def _section(name: str, *children: Json) -> Json:
    return _group(name, *children, section=True)


def _sections() -> Iterator[Json]:
    yield _section(
        "texts",
        _q(
            "note",
            "markup",
            label={
                "en": "# Read this out\nIt is **very** important, see [the guide](https://a.b/c).",
                **dict.fromkeys(
                    ("ru", "kk", "ky", "uz"),
                    "# Зачитайте\nЭто **очень** важно, см. [памятку](https://a.b/c).",
                ),
            },
        ),
        _q("text", "t_plain", special=SPECIAL),
        _q("text", "t_multiline", "multiline"),
        _q("text", "t_numbers", "numbers"),
        _q("text", "t_masked", "masked", pii="name"),
        _q("integer", "i_plain", special=SPECIAL, required=True),
        _q("integer", "i_sep", "thousands-sep"),
        _q("decimal", "d_sep", "thousands-sep"),
        _q("integer", "i_counter", "counter"),
        _q("barcode", "code"),
        _q("text", "t_fixed", read_only=True, default="'42'"),
    )
    yield _section(
        "days",
        _q("date", "day", special=SPECIAL),
        _q("date", "day_typed", "no-calendar"),
        _q("date", "month", "month-year"),
        _q("date", "year", "year"),
        _q("time", "clock"),
        _q("dateTime", "moment"),
    )
    yield _section(
        "choices",
        _select("c_rows", special=SPECIAL),
        _select("c_minimal", "minimal"),
        _select("c_many_minimal", "minimal", kind="select_multiple"),
        _select("c_horizontal", "horizontal", "short"),
        _select("c_compact", "horizontal-compact", "short"),
        _select("c_columns", "columns", "short"),
        _select("c_columns_2", "columns-2", kind="select_multiple"),
        _select("c_pack", "columns-pack"),
        _select("c_likert", "likert", special=["refused"]),
        _select("c_quick", "quick", "short"),
        _select("c_long", "", "long"),
        _select("c_other", "", "with_other"),
        _q("text", "c_other_other", label=named("Other, what?"), relevant="${c_other} = 'other'"),
        _select("c_rank", "", "short", "rank", special=SPECIAL),
    )
    yield _section(
        "lookups",
        _select("l_letters", "autocomplete", "agree"),
        _select("l_oblast", "", "oblast"),
        _select("l_village", "", "villages"),
        _select("l_near", "autocomplete", "villages", choice_filter="oblast = ${l_oblast}"),
        _select("l_several", "search", "villages", "select_multiple"),
    )
    yield _section(
        "grids",
        _group("table", _select("g_a", special=["refused"]), _select("g_b"), appearance="table-list"),
        _group(
            "by_hand",
            _select("h_head", "label", "short"),
            _select("h_a", "list-nolabel", "short", "select_multiple"),
            _select("h_b", "list-nolabel", "short", "select_multiple"),
            appearance="field-list",
        ),
    )
    yield _section(
        "scales",
        _q("range", "r_plain"),
        _q("range", "r_wide", parameters={"start": "0", "end": "100", "step": "5"}, special=SPECIAL),
        _q("range", "r_fine", parameters={"start": "0", "end": "1", "step": "0.05"}),
        _q("range", "r_picker", "picker", parameters={"start": "0", "end": "1000", "step": "1"}),
        _q("range", "r_bare", "no-ticks", parameters={"start": "0", "end": "10", "step": "1"}),
        _q("range", "r_rating", "rating", parameters={"start": "1", "end": "5", "step": "1"}),
    )
    yield _section(
        "places",
        _q("geopoint", "p_point", special=SPECIAL),
        _q("geotrace", "p_trace"),
        _q("geoshape", "p_shape"),
        _q("acknowledge", "p_told", special=["refused"]),
    )
    yield _section(
        "nested",
        _q("integer", "n_first"),
        _group(
            "level_one",
            _q("text", "n_one"),
            _group(
                "level_two",
                _q("text", "n_two"),
                _group("level_three", _q("text", "n_three"), _group("level_four", _q("text", "n_four"))),
            ),
            _q("text", "n_after"),
        ),
        _q("text", "n_last"),
    )
    job = _roster(
        "job", _q("text", "job_name"), _q("integer", "job_pay", "thousands-sep"), row_title="${job_name}"
    )
    person = _roster(
        "person",
        _q("text", "person_name", pii="name"),
        _q(
            "integer",
            "person_age",
            checks=[{"expr": ". < 90", "severity": "warning", "message": named("So old?")}],
        ),
        _roster("stay", _q("text", "stay_where"), job, row_title="${stay_where}"),
        row_title="${person_name}",
    )
    house = _roster(
        "house", _q("text", "house_name"), person, _q("text", "house_end"), row_title="${house_name}"
    )
    yield _section("rosters", house, _roster("animal", _q("text", "animal_name"), repeat_count="${animals}"),
                   _q("integer", "animals"), _q("text", "rosters_end"))  # fmt: skip


def showcase() -> dict[str, Any]:
    """The definition, which names the list file "villages.csv"."""
    short = [
        {"name": f"s{n}", "label": {code: f"{word} {n}" for code, word in _WORDS.items()}}
        for n in range(1, 5)
    ]
    return {
        "format": "dala-form/1",
        "form_id": "showcase",
        "version": "1",
        "default_language": "ru",
        "title": named("Showcase"),
        "languages": LANGUAGES,
        "special_values": {
            kind: {"code": code, "label": label}
            for (kind, label), code in zip(_SPECIALS.items(), (-88, -99), strict=True)
        },
        "choices": {
            "agree": [{"name": f"a{n}", "label": label} for n, label in enumerate(_AGREE, 1)],
            "short": short,
            "long": [{"name": "kept", "label": _LONG}, *short],
            "with_other": [*short[:2], {"name": "other", "label": named("Other")}],
            "oblast": [{"name": f"o{n}", "label": named(f"Oblast {n}")} for n in range(1, 15)],
            "villages": {"file": "villages.csv"},
        },
        "survey": list(_sections()),
    }


_WORDS = {"ru": "Ответ", "kk": "Жауап", "ky": "Жооп", "uz": "Javob", "en": "Answer"}


def villages(count: int = VILLAGES) -> bytes:
    """The list file: names that need folding, in 14 oblasts."""
    stems = ("Қарағанды", "Ақтөбе", "Семёновка", "Өскемен", "Жаңаөзен", "Toʻrtkoʻl", "Шу", "Үшарал")
    lines = [f"v{n},{stems[n % len(stems)]} {n // len(stems)},o{n % 14 + 1}" for n in range(count)]
    return "\n".join(["name,label,oblast", *lines, ""]).encode()


def showcase_form(count: int = VILLAGES) -> Form:
    """The form, read. Raises AssertionError where it has errors."""
    read = read_form(json.dumps(showcase()).encode(), "showcase.json", {"villages.csv": villages(count)})
    assert read.form is not None, read.diagnostics
    return read.form
