"""Makes the JSON Schema of definitions from the loader's own tables, so that editors complete and check keys.

The schema follows JSON Schema 2020-12. What needs the whole form, such as names and expressions, is left to
the checks. `forms/form.schema.json` is `text()`, which a test compares.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from app.form.json_scan import MAX_STRING
from app.form.keys import (
    CHECK_KEYS,
    CHOICE_KEYS,
    FORM_KEYS,
    LANGUAGE_PATTERN,
    LIST_FILE_KEYS,
    ROLES,
    ROW_KEYS,
    SPECIAL_KEYS,
    TYPE_ALIASES,
    Holds,
)
from app.form.loader_values import MAX_NAME
from app.form.model import SELECTS, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.form.keys import Key

Schema = dict[str, Any]

_TEXT: Final[Schema] = {"type": "string", "maxLength": MAX_STRING}
_NAME: Final[Schema] = {"type": "string", "pattern": r"^[^\s\d\-.][^\s]*$", "maxLength": MAX_NAME}
_SCALAR: Final[Schema] = {"type": ["string", "number", "boolean", "null"]}
_NAMES: Final[Schema] = {"type": "array", "items": _TEXT}
_LANGUAGE: Final[Schema] = {"type": "string", "pattern": f"^{LANGUAGE_PATTERN}$"}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


_HOLDS: Final[dict[Holds, Schema]] = {
    Holds.TEXT: _TEXT,
    Holds.NAME: _NAME,
    Holds.SCALAR_TEXT: {"type": ["string", "number"]},
    Holds.TEXTS: _ref("texts"),
    Holds.EXPRESSION: {"type": ["string", "number"], "maxLength": MAX_STRING},
    Holds.COUNT: {"type": ["string", "number"], "maxLength": MAX_STRING},
    Holds.CONDITION: {"type": ["boolean", "string"], "maxLength": MAX_STRING},
    Holds.DEFAULT: {"type": ["string", "number", "boolean", "array"]},
    Holds.FLAG: {"type": "boolean"},
    Holds.INTEGER: {"type": "integer"},
    Holds.NAMES: {"anyOf": [_NAMES, _TEXT]},
    Holds.TRIGGER: {"anyOf": [_NAMES, _TEXT]},
    Holds.WORDS: {"anyOf": [_NAMES, _TEXT]},
    Holds.LANGUAGES: {"type": "array", "items": _LANGUAGE},
    Holds.LANGUAGE_NAMES: {"type": "object", "propertyNames": _LANGUAGE, "additionalProperties": _TEXT},
    Holds.PARAMETERS: {"anyOf": [{"type": "object", "additionalProperties": _SCALAR}, _TEXT]},
    Holds.CHECKS: {"type": "array", "items": _ref("check")},
    Holds.ROWS: {"type": "array", "items": _ref("row")},
    Holds.CHOICE_LISTS: {
        "type": "object",
        "additionalProperties": {
            "anyOf": [{"type": "array", "minItems": 1, "items": _ref("choice")}, _ref("list_file")]
        },
    },
    Holds.SPECIAL_VALUES: {"type": "object", "additionalProperties": _ref("special_value")},
    Holds.ROLES: {
        "type": "object",
        "properties": dict.fromkeys(ROLES, _NAME),
        "additionalProperties": False,
    },
    Holds.ANYTHING: {},
}


def schema() -> Schema:
    """The JSON Schema of a definition."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Dala form",
        "description": "A questionnaire of Dala. FORMAT.md beside this file explains every key.",
        **_object(FORM_KEYS),
        "$defs": {
            "texts": {
                "description": "A text in each language of the form, or one text in its default language.",
                "anyOf": [
                    {"type": "object", "propertyNames": _LANGUAGE, "additionalProperties": _TEXT},
                    _TEXT,
                ],
            },
            "row": _row(),
            "check": _object(CHECK_KEYS),
            "choice": {**_object(CHOICE_KEYS), "additionalProperties": _SCALAR},
            "list_file": _object(LIST_FILE_KEYS),
            "special_value": _object(SPECIAL_KEYS),
        },
    }


def text() -> str:
    """The schema as `forms/form.schema.json` holds it."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def _object(keys: Mapping[str, Key]) -> Schema:
    return {
        "type": "object",
        "properties": {key.name: _property(key) for key in keys.values()},
        "required": [key.name for key in keys.values() if key.needed and key.kinds is None],
        "additionalProperties": False,
    }


def _property(key: Key) -> Schema:
    held = {"enum": list(key.words)} if key.words else _HOLDS[key.holds]
    return {"description": key.meaning, **held}


def _row() -> Schema:
    """A row: every key, and for each type those that it needs and those that it cannot have."""
    row = _object(ROW_KEYS)
    row["properties"]["type"] = {"description": ROW_KEYS["type"].meaning, "enum": [*Kind, *TYPE_ALIASES]}
    row["allOf"] = [
        {
            "if": {"properties": {"type": {"const": word}}, "required": ["type"]},
            "then": _of_kind(kind),
        }
        for word, kind in [*((str(kind), kind) for kind in Kind), *TYPE_ALIASES.items()]
    ]
    return row


def _of_kind(kind: Kind) -> Schema:
    needed = [
        key.name for key in ROW_KEYS.values() if key.needed and key.kinds is not None and kind in key.kinds
    ]
    if kind in SELECTS:
        needed.append("list_name")
    misplaced = {
        key.name: False for key in ROW_KEYS.values() if key.kinds is not None and kind not in key.kinds
    }
    return {"required": needed, "properties": misplaced}
