"""A form that goes through a spreadsheet comes back equal, with everything that XLSForm has no column for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from app.design.exporting.workbook import xlsform_of
from app.design.importing.importer import import_xlsform
from app.form.library import shipped_form, shipped_forms
from app.form.loader import load_form, read_form
from app.sheets.reader import read_tables
from tests.helpers.scenario import form_of, question

FILES = dict.fromkeys(("villages.csv", "more.csv", "swapped.csv"), b"name,label\nv1,One\n")
FROM_FILES = [("from file", "villages"), ("village", "villages"), ("swapped", "more"), ("more", "swapped")]
Json = Any


def there_and_back(definition: Json, folder: Path, change: Any = None) -> str:
    path = folder / "form.xlsx"
    path.write_bytes(xlsform_of(definition, FILES))
    if change is not None:
        change(path)
    imported = import_xlsform(path, "form.json", (), FILES)
    assert imported.text, imported.remarks
    return imported.text


@pytest.mark.parametrize("name", shipped_forms())
def test_a_shipped_form_comes_back_and_then_to_the_letter(name: str, tmp_path: Path) -> None:
    definition = json.loads(shipped_form(name))
    once = there_and_back(definition, tmp_path)
    assert json.loads(once) == definition
    assert there_and_back(json.loads(once), tmp_path) == once


CHARACTERS = st.sampled_from("abЖқ '\"“’=+@-_.;:{}$\u00a0\n<&>0123") | st.characters(
    codec="utf-8", exclude_categories=("Cs", "Cc")
)
WORDING = st.text(CHARACTERS, min_size=1, max_size=12).filter(lambda t: "${" not in t and t.strip())
TEXTS = WORDING | st.fixed_dictionaries({}, optional={"ru": WORDING, "en": WORDING}).filter(bool)
CONDITION = st.sampled_from([True, False, "1 = 1", "yes", "true()"])
NAME = "q{}"
LOOKED_UP = [
    "pulldata('village', 'label', 'name', 'v1')",
    'concat(pulldata( "from file" ,\'label\',"name",\'v1\'), instance("list")/root/item[1]/name)',
    "count(instance('village')/root/item[name = 'v1']) + count(instance('swapped')/root/item)",
    "pulldata('more', 'label', 'name', pulldata('swapped', 'name', 'name', 'v1'))",
]
"""Expressions that look into lists of other names than their files, and of a file's name but not its list."""
COMMON: dict[str, st.SearchStrategy[Json]] = {
    "label": TEXTS,
    "hint": TEXTS,
    "relevant": st.sampled_from(["1 = 1", "  1  =  1 ", "'“' != 'x'", *LOOKED_UP]),
    "variable_label": WORDING,
    "number": st.integers(1, 99) | st.sampled_from(["12a", "007"]),
    "appearance": st.sampled_from(["multiline", ["a", "b"], "a  b"]),
    "review": st.sampled_from([["en"], ["ru", "en"], []]),
    "x": st.dictionaries(st.sampled_from(["my column", "body::rows", "deep"]), WORDING | st.just({"a": [1]})),
}
ASKED: dict[str, st.SearchStrategy[Json]] = {
    **COMMON,
    "required": CONDITION,
    "read_only": CONDITION,
    "constraint": st.sampled_from([". != ''", "regex(., '^a$')"]),
    "constraint_message": TEXTS,
    "required_message": TEXTS,
    "guidance_hint": TEXTS,
    "special": st.sampled_from([["refused"], ["dont_know", "no_price"]]),
    "pii": st.sampled_from(["name", "other"]),
    "sensitive": st.booleans(),
    "scope": st.sampled_from(["interviewer", "supervisor"]),
    "checks": st.just([{"expr": ". != 3", "severity": "warning", "message": {"ru": "?"}}]),
    "media": st.sampled_from([{"image": {"ru": "a.png"}}, {"audio": "b.mp3", "image": {"en": "c.png"}}]),
}
DEFAULTS: dict[str, st.SearchStrategy[Json]] = {
    "integer": st.integers(-5, 5) | st.sampled_from(["7", "1 + 1"]),
    "decimal": st.sampled_from([2.5, 10.0, 1e-7, "2.50"]),
    "text": WORDING | st.sampled_from([5, "today()", "2024-01-05"]),
    "date": st.sampled_from(["2024-01-05", "today()"]),
    "select_multiple": st.sampled_from([["a", "b"], "a b", "a"]),
    "select_one": st.sampled_from(["a", 3]),
}


def row(
    kind: str, name: str, keys: dict[str, st.SearchStrategy[Json]], **fixed: Json
) -> st.SearchStrategy[Json]:
    needed = {key: of for key, of in keys.items() if key in ("label", "children")}
    return st.fixed_dictionaries(needed, optional={k: of for k, of in keys.items() if k not in needed}).map(
        lambda drawn: {"type": kind, "name": name, **fixed, **drawn}
    )


def asked(kind: str, name: str) -> st.SearchStrategy[Json]:
    fixed = {"list_name": "list"} if kind.startswith("select") else {}
    return row(kind, name, {**ASKED, "default": DEFAULTS[kind]}, **fixed)


CALCULATED = {"variable_label": WORDING, "list_name": st.just("list")}


def level(depth: int, name: str) -> st.SearchStrategy[Json]:
    leaves = [asked(kind, name) for kind in DEFAULTS]
    leaves += [
        row("note", name, COMMON),
        *(row("calculate", name, CALCULATED, calculation=of) for of in ("1 + 1", *LOOKED_UP)),
        row("range", name, ASKED, parameters={"start": 0, "end": 10, "step": 0.5}),
        row("select_one", name, COMMON, list_name="from file", parameters={"value": "name"}),
        row("rank", name, COMMON, list_name="from file"),
        row("select_one", name, COMMON, list_name="village"),
        row("select_multiple", name, COMMON, list_name="swapped"),
        *(row(kind, name, COMMON) for kind in ("signature", "image", "geotrace", "acknowledge", "barcode")),
    ]
    if not depth:
        return st.one_of(leaves)
    children = rows(depth - 1, f"{name}_")
    group = {**COMMON, "sensitive": st.booleans(), "children": children}
    return st.one_of(
        *leaves,
        row("group", name, group),
        row(
            "repeat",
            name,
            {**group, "repeat_count": st.sampled_from([2, "1 + 1"])},
            row_title="1",
            children=[],
        ),
    )


def rows(depth: int, stem: str) -> st.SearchStrategy[Json]:
    return (
        st.lists(st.integers(), max_size=3)
        .flatmap(lambda items: st.tuples(*(level(depth, f"{stem}q{number}") for number in range(len(items)))))
        .map(list)
    )


CHOICE_KEYS = {
    "label": TEXTS,
    "missing": st.just("refused"),
    "size": WORDING | st.integers() | st.booleans(),
    "other column": WORDING,
    "media": st.just({"image": {"ru": "a.png"}}),
    "review": st.just(["en"]),
}


@st.composite
def definitions(draw: st.DrawFn) -> Json:
    choices = [
        {"name": name, **draw(st.fixed_dictionaries({}, optional=CHOICE_KEYS))}
        for name in draw(st.permutations(["a", "b", 3]))
    ]
    keys = {
        "title": TEXTS,
        "instance_name": st.sampled_from(["'x'", LOOKED_UP[0]]),
        "roles": st.just({}),
        "review": st.just(["en"]),
        "x": st.just({"settings": {"style": "pages"}, "more": [1, None]}),
        "$schema": st.just("form.schema.json"),
    }
    from_files = {name: {"file": f"{file}.csv"} for name, file in draw(st.permutations(FROM_FILES))}
    return {
        "format": "dala-form/1",
        "form_id": "generated",
        "version": draw(st.sampled_from(["1", 2025, "2025-06-01"])),
        "default_language": "ru",
        "languages": {"ru": "Русский", "en": draw(st.sampled_from(["English", "Eng :: lish", ""]))},
        **draw(st.fixed_dictionaries({}, optional=keys)),
        "special_values": {"no_price": {"code": -66, "label": {"ru": "Без цены"}}},
        "choices": {"list": choices, **from_files},
        "survey": draw(rows(2, "")) or [{"type": "note", "name": "n", "label": {"ru": "?"}}],
    }


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(definitions())
def test_any_form_comes_back_and_then_to_the_letter(tmp_path_factory: Any, definition: Json) -> None:
    folder = tmp_path_factory.mktemp("forms")
    assume(read_form(json.dumps(definition).encode(), "form.json", FILES).form is not None)
    once = there_and_back(definition, folder)
    assert json.loads(once) == definition
    assert there_and_back(json.loads(once), folder) == once


def test_a_cell_that_somebody_changed_counts(tmp_path: Path) -> None:
    form = form_of(question("age", "integer", label={"en": " two  blanks "}, default=5))
    path = tmp_path / "form.xlsx"
    path.write_bytes(xlsform_of(json.loads(form.source), {}))
    row = dict(zip(*read_tables(path)["survey"].rows[:2], strict=True))
    assert row["default"] == "5"
    book = load_workbook(path)
    survey = book["survey"]
    survey.cell(2, 1 + list(row).index("default")).value = "6"
    book.save(path)
    back = json.loads(import_xlsform(path, "form.json", (), {}).text)
    assert back["survey"][0]["default"] == 6
    assert back["survey"][0]["label"] == {"en": " two  blanks "}


def test_the_model_is_equal_too(tmp_path: Path) -> None:
    source = shipped_form("labour_rights")
    back = there_and_back(json.loads(source), tmp_path)
    before, after = load_form(source, "a"), load_form(back.encode(), "a")
    assert [*before.nodes] == [*after.nodes]
    for name, node in before.nodes.items():
        other = after.nodes[name]
        assert (node.kind, node.label, node.special, node.number) == (
            other.kind, other.label, other.special, other.number,
        )  # fmt: skip
        assert getattr(node.relevant, "source", None) == getattr(other.relevant, "source", None)
    assert before.choices == after.choices
