"""Every example of the designer's guide is run, and every word of the form language has one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from app.base.clock import FixedClock
from app.form.appearances import SHOWN, shown
from app.form.functions import FUNCTIONS, PATH_FUNCTIONS
from app.form.keys import CHECK_KEYS, CHOICE_KEYS, FORM_KEYS, LIST_FILE_KEYS, ROW_KEYS, SPECIAL_KEYS
from app.form.loader import load_form, read_form
from app.form.model import CALCULATED, Kind
from app.interview.answers import fill
from app.interview.session import Session
from app.interview.state import DeviceInfo
from app.interview.values import to_text

GUIDE = Path(__file__).resolve().parents[3] / "forms" / "FORMAT.md"
CLOCK = FixedClock(datetime(2026, 3, 14, 12, tzinfo=UTC))
LAPTOP = DeviceInfo("d1", "R03", "survey", "rodnik", {"visits": 12}, 7)
TOLD_IN_FRAGMENTS = {"W007", "W008", "W011", "W016", "W017"}
"""Of pieces of a form it is no fault that a list is not used, a file is not there, or a review is open."""

LISTS: dict[str, Any] = {
    "yn": [{"name": "yes", "label": "Yes"}, {"name": "no", "label": "No"}],
    "fruit": [{"name": name, "label": name.title()} for name in ("apple", "pear", "plum")],
    "oblast": [{"name": "kar", "label": "Karaganda"}, {"name": "alm", "label": "Almaty"}],
    "raion": [{"name": "abay", "label": "Abay", "oblast": "kar"}],
    "grade": [{"name": name, "label": name.title()} for name in ("poor", "fair", "good")],
}
SURVEY: list[Any] = [{"type": "hidden", "name": "market", "default": "bazaar"}]


@cache
def blocks() -> tuple[tuple[str, str], ...]:
    """(language, text) of each code block, in the order of the guide."""
    text = GUIDE.read_text(encoding="utf-8")
    return tuple(re.findall(r"^```(\w+)\n(.*?)^```$", text, re.S | re.M))


def of(language: str) -> list[str]:
    return [text for named, text in blocks() if named == language]


def rows_in(text: str) -> list[Any]:
    return json.loads(f"[{text}]")


def wrapped(**members: Any) -> dict[str, Any]:
    return {
        "format": "dala-form/1",
        "form_id": "g",
        "version": "1",
        "choices": LISTS,
        "survey": SURVEY,
        **members,
    }


def findings(definition: dict[str, Any]) -> list[str]:
    result = read_form(json.dumps(definition, ensure_ascii=False).encode(), "guide.json")
    return [str(d) for d in result.diagnostics if d.code not in TOLD_IN_FRAGMENTS]


def test_there_is_no_block_that_nobody_runs() -> None:
    assert {named for named, _ in blocks()} <= {
        "json", "form", "row", "typed", "answers", "expressions", "steps", "lines",
    }  # fmt: skip


@pytest.mark.parametrize("number", range(len(of("json"))))
def test_whole_forms_load_clean(number: int) -> None:
    assert read_form(of("json")[number].encode(), "guide.json").diagnostics == ()


@pytest.mark.parametrize("number", range(len(of("row"))))
def test_rows_load_clean(number: int) -> None:
    assert findings(wrapped(survey=rows_in(of("row")[number]))) == []


@pytest.mark.parametrize("number", range(len(of("form"))))
def test_members_of_a_form_load_clean(number: int) -> None:
    assert findings(wrapped(**{"choices": {}, **json.loads("{" + of("form")[number] + "}")})) == []


# What may be typed


def typed() -> Iterator[tuple[str, str, str]]:
    for block in of("typed"):
        for line in block.splitlines():
            kind, entry, stored = re.fullmatch(r"(\S+): (.*) → (.*)", line).groups()
            yield kind, entry, stored


@pytest.mark.parametrize(("kind", "entry", "stored"), list(typed()))
def test_what_is_typed_is_stored_as_the_guide_says(kind: str, entry: str, stored: str) -> None:
    row = {"type": kind, "name": "q", "label": "?"}
    if kind in ("select_one", "select_multiple", "rank"):
        row["list_name"] = "yn" if kind == "select_one" else "fruit"
    form = load_form(json.dumps(wrapped(survey=[row])).encode(), "g.json")
    session = Session.start(form, LAPTOP, CLOCK)

    session.answer("q", entry)

    value = session.answers().get("q")
    if stored == "refused":
        assert (value, session.state("q").raw) == (None, entry)
    else:
        assert (json.dumps(value) if isinstance(value, list) else to_text(value)) == stored


# What expressions give


def expressions() -> list[tuple[str, str]]:
    lines = [line for block in of("expressions") for line in block.splitlines()]
    return [(line.rpartition(" → ")[0], line.rpartition(" → ")[2]) for line in lines]


@cache
def results() -> list[str]:
    """What each expression gives in the guide's interview."""
    definition = json.loads(next(text for text in of("json") if '"bazaar"' in text))
    child = definition["survey"][-1]
    for number, (expression, _) in enumerate(expressions()):
        inside = expression.startswith("child: ")
        calculate = {
            "type": "calculate",
            "name": f"r{number}",
            "calculation": expression.removeprefix("child: "),
        }
        (child["children"] if inside else definition["survey"]).append(calculate)
    session = Session.start(load_form(json.dumps(definition).encode(), "bazaar.json"), LAPTOP, CLOCK)
    assert fill(session, json.loads(of("answers")[0])) == ()
    values = session.values()
    first: Any = values["child"]
    found = []
    for number in range(len(expressions())):
        value: Any = values.get(f"r{number}", first[0].get(f"r{number}"))
        found.append("blank" if value in (None, "NaN") else to_text(value))
    return found


@pytest.mark.parametrize("number", range(len(expressions())), ids=lambda n: expressions()[n][0])
def test_expressions_give_what_the_guide_says(number: int) -> None:
    assert results()[number] == expressions()[number][1]


# Nothing is left out


def definitions() -> Iterator[dict[str, Any]]:
    yield from (json.loads(text) for text in of("json"))
    yield from (wrapped(survey=rows_in(text)) for text in of("row"))
    yield from (wrapped(**json.loads("{" + text + "}")) for text in of("form"))


def every_row() -> Iterator[dict[str, Any]]:
    def walk(rows: list[Any]) -> Iterator[dict[str, Any]]:
        for row in rows:
            yield row
            yield from walk(row.get("children", []))

    for definition in definitions():
        yield from walk(definition["survey"])


def test_every_key_has_an_example() -> None:
    rows = list(every_row())
    forms = list(definitions())
    lists = [listed for form in forms for listed in form["choices"].values()]
    choices = [choice for listed in lists if isinstance(listed, list) for choice in listed]
    special = [value for form in forms for value in form.get("special_values", {}).values()]

    assert FORM_KEYS.keys() - {key for form in forms for key in form} == set()
    assert ROW_KEYS.keys() - {key for row in rows for key in row} == set()
    assert CHOICE_KEYS.keys() - {key for choice in choices for key in choice} == set()
    assert SPECIAL_KEYS.keys() - {key for value in special for key in value} == set()
    assert (
        CHECK_KEYS.keys() - {key for row in rows for check in row.get("checks", ()) for key in check} == set()
    )
    assert (
        LIST_FILE_KEYS.keys() - {key for listed in lists if isinstance(listed, dict) for key in listed}
        == set()
    )


def test_every_type_has_an_example() -> None:
    used = {row["type"] for row in every_row()}
    tried = {kind for kind, _, _ in typed()}

    assert set(Kind) - used == set()
    assert {kind for kind in Kind if kind in CALCULATED} <= used
    assert tried >= {
        "integer",
        "decimal",
        "range",
        "date",
        "time",
        "dateTime",
        "select_one",
        "select_multiple",
        "rank",
    }


def test_every_function_has_an_example() -> None:
    written = " ".join(expression for expression, _ in expressions())
    called = set(re.findall(r"([a-z][\w:-]*)\(", written))

    assert {*FUNCTIONS, *PATH_FUNCTIONS} - called == set()


def test_every_appearance_has_an_example() -> None:
    used = {word for row in every_row() for word in row.get("appearance", "").split()}
    known = {found.word for word in used if (found := shown(word)) is not None}

    assert SHOWN.keys() - known == set()
    assert {word for word in used if shown(word) is None} == set()
    for row in every_row():
        for word in row.get("appearance", "").split():
            assert Kind(row["type"]) in SHOWN[getattr(shown(word), "word", word)].kinds, word
