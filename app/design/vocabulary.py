"""The words of XLSForm: sheets, columns, types, settings and what each is called in a definition."""

from __future__ import annotations

from typing import Final

from app.form.model import Kind

SURVEY: Final = "survey"
CHOICES: Final = "choices"
SETTINGS: Final = "settings"
EXTERNAL_CHOICES: Final = "external_choices"
SHEETS: Final = (SURVEY, CHOICES, SETTINGS, EXTERNAL_CHOICES)
"""The sheets whose rows become part of a definition; any other sheet is kept as it is."""

COLUMNS: Final[dict[tuple[str, ...], str]] = {
    ("type",): "type",
    ("name",): "name",
    ("label",): "label",
    ("hint",): "hint",
    ("guidance_hint",): "guidance_hint",
    ("bind", "relevant"): "relevant",
    ("bind", "required"): "required",
    ("bind", "jr:requiredMsg"): "required_message",
    ("bind", "readonly"): "read_only",
    ("bind", "constraint"): "constraint",
    ("bind", "jr:constraintMsg"): "constraint_message",
    ("bind", "calculate"): "calculation",
    ("default",): "default",
    ("trigger",): "trigger",
    ("choice_filter",): "choice_filter",
    ("control", "appearance"): "appearance",
    ("parameters",): "parameters",
    ("control", "jr:count"): "repeat_count",
    ("disabled",): "disabled",
}
"""A column of the survey, as pyxform reads its header: what it is called in a definition."""

TEXT_KEYS: Final = ("label", "hint", "guidance_hint", "required_message", "constraint_message")
"""Keys whose columns may name a language."""
CONDITION_KEYS: Final = ("required", "read_only")
"""Keys that hold yes, no or an expression."""
EXPRESSION_KEYS: Final = ("relevant", "constraint", "calculation", "choice_filter", "repeat_count")
MEDIA: Final = ("image", "big-image", "audio", "video")
"""What `media::...` columns may name."""

YES: Final = frozenset({"yes", "true", "true()"})
NO: Final = frozenset({"no", "false", "false()"})

CHOICE_COLUMNS: Final[dict[tuple[str, ...], str]] = {
    ("list name",): "list_name",
    ("list_name",): "list_name",
    ("name",): "name",
    ("label",): "label",
}

SETTING_COLUMNS: Final[dict[tuple[str, ...], str]] = {
    ("title",): "title",
    ("id_string",): "form_id",
    ("version",): "version",
    ("default_language",): "default_language",
    ("instance_name",): "instance_name",
    ("allow_choice_duplicates",): "allow_choice_duplicates",
}

SIGNATURE: Final = "signature"
"""The appearance that makes an image a signature."""

SELECT_COMMANDS: Final[dict[str, Kind]] = {
    "select_one": Kind.SELECT_ONE,
    "select one": Kind.SELECT_ONE,
    "select1": Kind.SELECT_ONE,
    "select one from": Kind.SELECT_ONE,
    "add select one prompt using": Kind.SELECT_ONE,
    "select_one_external": Kind.SELECT_ONE,
    "select_multiple": Kind.SELECT_MULTIPLE,
    "select multiple": Kind.SELECT_MULTIPLE,
    "select all that apply": Kind.SELECT_MULTIPLE,
    "select all that apply from": Kind.SELECT_MULTIPLE,
    "add select multiple prompt using": Kind.SELECT_MULTIPLE,
    "select_one_from_file": Kind.SELECT_ONE,
    "select one from file": Kind.SELECT_ONE,
    "select_multiple_from_file": Kind.SELECT_MULTIPLE,
    "select multiple from file": Kind.SELECT_MULTIPLE,
    "rank": Kind.RANK,
}
"""What stands before a choice list in a type."""
FROM_FILE: Final = frozenset({c for c in SELECT_COMMANDS if c.replace(" ", "_").endswith("_from_file")})
OR_OTHER: Final = ("or_other", "or other", "or specify other")

EXTERNAL_LISTS: Final = {"csv-external": ".csv", "xml-external": ".xml"}
"""Types that name a file to look things up in, and the ending of its name."""
LIST_FILE_ENDINGS: Final = (".csv", ".xml", ".geojson")

CONTROLS: Final[dict[str, Kind | None]] = {
    "group": Kind.GROUP,
    "repeat": Kind.REPEAT,
    "lgroup": Kind.REPEAT,
    "looped group": Kind.REPEAT,
    "loop": None,
}
"""What `begin` and `end` may be followed by; a loop is neither a group nor a roster."""

_WORDS: Final[dict[Kind, str]] = {
    Kind.TEXT: "text|string|q string|add text prompt|phone number",
    Kind.INTEGER: "integer|int|q int|add integer prompt|percentage",
    Kind.DECIMAL: "decimal|q decimal|add decimal prompt",
    Kind.RANGE: "range",
    Kind.DATE: "date|q date|add date prompt",
    Kind.TIME: "time",
    Kind.DATE_TIME: "datetime|date time|q datetime|q date time|add datetime prompt|add date time prompt",
    Kind.NOTE: "note|q note|add note prompt",
    Kind.CALCULATE: "calculate|q calculate|add calculate prompt",
    Kind.ACKNOWLEDGE: "acknowledge|trigger|q acknowledge|add acknowledge prompt",
    Kind.GEOPOINT: "geopoint|gps|location|q geopoint|q location|add location prompt",
    Kind.GEOTRACE: "geotrace|q geotrace",
    Kind.GEOSHAPE: "geoshape|q geoshape",
    Kind.BARCODE: "barcode|q barcode|add barcode prompt",
    Kind.IMAGE: "image|photo|q image|q picture|add image prompt|add photo prompt",
    Kind.AUDIO: "audio|q audio|add audio prompt",
    Kind.VIDEO: "video|q video|add video prompt",
    Kind.FILE: "file|add file prompt",
    Kind.HIDDEN: "hidden",
    Kind.START: "start|start time|get start time",
    Kind.END: "end|end time|get end time",
    Kind.TODAY: "today|get today",
    Kind.DEVICE_ID: "deviceid|device id|imei|get device id|uri:deviceid",
    Kind.USERNAME: "username|uri:username",
    Kind.EMAIL: "email|uri:email",
    Kind.PHONE_NUMBER: "phonenumber|get phone number|uri:phonenumber",
    Kind.SUBSCRIBER_ID: "subscriberid|subscriber id|get subscriber id|uri:subscriberid",
    Kind.SIM_SERIAL: "simserial|sim id|get sim id|uri:simserial",
    Kind.AUDIT: "audit",
    Kind.START_GEOPOINT: "start-geopoint",
    Kind.BACKGROUND_GEOPOINT: "background-geopoint",
    Kind.BACKGROUND_AUDIO: "background-audio",
    Kind.OSM: "osm",
}
TYPES: Final[dict[str, Kind]] = {word: kind for kind, words in _WORDS.items() for word in words.split("|")}
"""A type's words, in small letters, with every type that pyxform still knows from XLSForm's first years."""
_BOUNDED_TYPES: Final[dict[str, int]] = {
    "percentage": 100,
    "number of days in last month": 31,
    "number of days in last six months": 183,
    "number of days in last year": 365,
}
"""Whole numbers from 0 to this."""
TYPES.update(dict.fromkeys(_BOUNDED_TYPES, Kind.INTEGER))
TYPE_CONSTRAINTS: Final = {
    "phone number": "regex(., '^[0-9]*$')",
    **{word: f". >= 0 and . <= {most}" for word, most in _BOUNDED_TYPES.items()},
}
"""What pyxform lets these types answer where their rows have no constraint."""

STRAIGHT_QUOTES: Final = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"'})
"""Quotation marks that word processors put, and what an expression needs."""
SAVED_BY_ODK: Final = frozenset({"instanceID", "instanceName"})
"""Names that every ODK form may refer to without having such a row."""
