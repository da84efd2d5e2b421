"""The JSON Schema that editors use says what the loader reads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.form.keys import CHECK_KEYS, CHOICE_KEYS, FORM_KEYS, ROW_KEYS, SPECIAL_KEYS, Holds
from app.form.library import shipped_form, shipped_forms
from app.form.model import Kind
from app.form.schema import schema, text

FORMS = Path(__file__).resolve().parents[3] / "forms"


def test_the_file_beside_the_forms_is_the_one_that_is_made() -> None:
    written = (FORMS / "form.schema.json").read_text(encoding="utf-8")

    assert written == text(), (
        "write it anew: python -c 'from app.form.schema import text; "
        'open("forms/form.schema.json", "w", encoding="utf-8").write(text())\''
    )
    assert json.loads(written) == schema()


def test_it_knows_every_key_of_the_loader() -> None:
    made = schema()

    assert set(made["properties"]) == set(FORM_KEYS)
    assert set(made["required"]) == {"format", "form_id", "version", "survey"}
    for name, keys in (
        ("row", ROW_KEYS),
        ("check", CHECK_KEYS),
        ("choice", CHOICE_KEYS),
        ("special_value", SPECIAL_KEYS),
    ):
        assert set(made["$defs"][name]["properties"]) == set(keys)


def test_every_sort_of_value_is_used_by_a_key() -> None:
    tables = (FORM_KEYS, ROW_KEYS, CHECK_KEYS, CHOICE_KEYS, SPECIAL_KEYS)

    assert {key.holds for table in tables for key in table.values()} == set(Holds)


def sorts(value: Any) -> set[str]:
    """JSON Schema's names for the sort of a value."""
    names = {str: {"string"}, int: {"number", "integer"}, float: {"number"}, bool: {"boolean"}}
    return {**names, type(None): {"null"}, list: {"array"}, dict: {"object"}}[type(value)]


def fits(value: Any, rule: Any, defs: dict[str, Any]) -> bool:
    """Whether `value` fits the part of JSON Schema 2020-12 that ours uses, patterns and lengths apart."""
    if isinstance(rule, bool):
        return rule
    if "$ref" in rule:
        return fits(value, defs[rule["$ref"].rsplit("/", 1)[1]], defs)
    kinds = rule.get("type", [])
    if kinds and not set([kinds] if isinstance(kinds, str) else kinds) & sorts(value):
        return False
    if "enum" in rule and value not in rule["enum"]:
        return False
    if "const" in rule and value != rule["const"]:
        return False
    if "anyOf" in rule and not any(fits(value, part, defs) for part in rule["anyOf"]):
        return False
    if isinstance(value, list) and "items" in rule and not all(fits(v, rule["items"], defs) for v in value):
        return False
    if isinstance(value, dict):
        properties = rule.get("properties", {})
        if not all(key in value for key in rule.get("required", ())):
            return False
        other = rule.get("additionalProperties", True)
        if not all(fits(v, properties.get(k, other), defs) for k, v in value.items()):
            return False
    return all(
        fits(value, part["then"], defs) for part in rule.get("allOf", ()) if fits(value, part["if"], defs)
    )


@pytest.mark.parametrize("name", shipped_forms())
def test_the_shipped_forms_fit(name: str) -> None:
    made = schema()

    assert fits(json.loads(shipped_form(name)), made, made["$defs"])


@pytest.mark.parametrize(
    "row",
    [
        {"type": "text", "name": "a", "relevnt": "1"},
        {"type": "text", "name": "a", "list_name": "l"},
        {"type": "select_one", "name": "a"},
        {"type": "group", "name": "a"},
        {"type": "txt", "name": "a"},
        {"type": "text"},
        {"type": "text", "name": "a", "pii": "nme"},
        {"type": "text", "name": "a", "label": 1},
    ],
)
def test_it_refuses_what_the_loader_refuses(row: dict[str, Any]) -> None:
    made = schema()
    form = {"format": "dala-form/1", "form_id": "f", "version": "1", "survey": [row]}

    assert not fits(form, made, made["$defs"])
    assert fits({**form, "survey": [{"type": "text", "name": "a"}]}, made, made["$defs"])


def test_it_has_a_rule_for_each_type() -> None:
    rules = schema()["$defs"]["row"]["allOf"]

    assert {rule["if"]["properties"]["type"]["const"] for rule in rules} >= set(Kind)
