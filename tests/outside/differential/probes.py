"""One small form in which every listed difference occurs, so that the list stays alive whatever is drawn."""

from __future__ import annotations

from typing import Any

from tests.outside.differential.generator import LANGUAGES, choice_lists, texts
from tests.outside.differential.ours import Step

Row = dict[str, Any]


def _row(kind: str, name: str, **keys: Any) -> Row:
    return {"type": kind, "name": name, "label": texts(name), **keys}


def _calculate(name: str, calculation: str, **keys: Any) -> Row:
    return {"type": "calculate", "name": name, "calculation": calculation, **keys}


def probe() -> Row:
    """The definition."""
    inner = _row("repeat", "inner", repeat_count="2", children=[_row("integer", "age")])
    rows = [
        _row("integer", "blank"),
        _row("integer", "count", constraint=". <= 3"),
        _row("decimal", "price"),
        _row("date", "day", default="2024-03-01"),
        _row("dateTime", "moment", default="2024-03-01T08:30:00"),
        _calculate("not_number", "${blank} + 1"),
        _calculate(
            "angle",
            "join(' ', tan(0.1), tan(7), log(7), log10(3), exp(2.3), exp10(1.7), pow(1.1, 2.3), asin(0.3))",
        ),
        _calculate("month", "format-date(${day}, '%b')"),
        _calculate("length", "string-length(${moment})"),
        _row(
            "repeat",
            "person",
            repeat_count="${count}",
            children=[
                _row("integer", "weight"),
                _calculate("people", "once(count(${child_age}))"),
                _row("repeat", "child", repeat_count="2", children=[_row("integer", "child_age")]),
            ],
        ),
        _row("repeat", "house", repeat_count="2", children=[inner]),
        _calculate("firsts", "count(${inner}[position() = 1])"),
        _row(
            "select_one",
            "kind",
            list_name="region",
            required=True,
            default="north",
            choice_filter="name != 'north'",
        ),
        _row("integer", "asked", default="int(3.5)"),
        _calculate("set_off", "5 + 6", trigger="asked"),
        _row("text", "later", relevant="${blank} = 1", default="concat('d', 'e')"),
        _calculate("flag", "${blank} = 1"),
        _row("text", "flagged", relevant="not(${flag})"),
        _calculate("total", "sum(${weight})"),
        _row("text", "far", relevant="indexed-repeat(${weight}, ${person}, 3) = ''"),
        _calculate("a_day", "date(${blank})"),
        _row("repeat", "never", relevant="false()", children=[_row("text", "unasked")]),
        _calculate("hidden", "count(${unasked})"),
        _row("select_multiple", "mixed", list_name="fruit", parameters={"randomize": "true", "seed": "877"}),
        _calculate("zero", "if(boolean(coalesce(${blank}, 0)), 1, 2)"),
        _calculate("words", "concat('a', ${blank} + 1)"),
    ]
    lists = [_row("select_one", f"of_{name}", list_name=name) for name in choice_lists()]
    return {
        "format": "dala-form/1",
        "form_id": "probe",
        "version": "1",
        "default_language": "en",
        "languages": LANGUAGES,
        "title": texts("Probe"),
        "choices": choice_lists(),
        "survey": [*rows, *lists],
    }


def _answer(path: str, kind: str, value: str | None) -> Step:
    return {"do": "answer", "path": path, "kind": kind, "value": value}


def steps() -> list[Step]:
    """What the enumerator does."""
    return [
        _answer("price", "decimal", "10"),
        _answer("count", "integer", "2"),
        _answer("person[1]/weight", "integer", "7"),
        _answer("person[2]/weight", "integer", "8"),
        _answer("count", "integer", "1"),
        _answer("count", "integer", "3"),
        _answer("count", "integer", None),
        {"do": "answer", "path": "mixed", "kind": "select_multiple", "value": ["apple", "fig"]},
        {"do": "language", "code": "ru", "name": "Русский"},
        _answer("blank", "integer", "1"),
    ]
