"""A definition becomes the model exactly: what each key turns into, and what stands in for one left out."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base.errors import Code, KnownError
from app.base.sentences import describe
from app.form.expression import Day, Moment, Place, Value
from app.form.loader import load_form, read_form
from app.form.model import ChoiceList, Form, Kind, Node, SpecialValue

Row = dict[str, Any]
BARE = {"format": "dala-form/1", "form_id": "f", "version": "1", "survey": []}


class Nobody:
    """An interview in which nothing was answered."""

    language = "en"

    def today(self) -> Day:
        return Day(20_000)

    def now(self) -> Moment:
        raise NotImplementedError

    def value(self, name: str, place: Place) -> Value:
        return ""

    def relevant(self, name: str, place: Place) -> bool:
        return True

    def missing(self, name: str, place: Place) -> str:
        return ""

    def rows(self, roster: str, place: Place) -> list[Place]:
        return []

    def position(self, place: Place) -> int:
        return 1

    def choice_label(self, name: str, choice: str) -> str:
        return ""

    def choices(self, list_name: str) -> list[dict[str, str]]:
        return []

    def device(self, key: str) -> str:
        return f"the {key}"

    def last(self, name: str) -> Value:
        return ""

    def next_number(self) -> float:
        return 1.0

    def random(self) -> float:
        return 0.5


def text(*rows: Row, **header: Any) -> bytes:
    """A definition in English."""
    return json.dumps({**BARE, "survey": list(rows), **header}, ensure_ascii=False).encode()


def form(*rows: Row, **header: Any) -> Form:
    """The form of a definition that has no errors."""
    result = read_form(text(*rows, **header), "f.json")
    assert result.form is not None, [str(d) for d in result.diagnostics]
    return result.form


def only(**keys: Any) -> Node:
    """The one row of a form."""
    found = form({"type": "text", "name": "a", "label": "A", **keys}, choices=LISTS)
    return found.nodes["a"]


def errors(*rows: Row, **header: Any) -> list[str]:
    """Codes of the errors."""
    return [d.code for d in read_form(text(*rows, **header), "f.json").errors]


LISTS = {"yn": [{"name": "yes", "label": "Yes"}, {"name": "no", "label": "No"}]}
QUESTION = {"type": "text", "name": "q", "label": "Q"}


def test_a_form_of_calculates_only_needs_nothing_else() -> None:
    found = form({"type": "calculate", "name": "two", "calculation": "1 + 1"})

    assert found.languages == {"en": "English"}
    assert found.default_language == "en"
    assert found.title == {"en": "f"}
    assert found.order == ("two",)
    calculation = found.nodes["two"].calculation
    assert calculation is not None
    assert calculation.evaluate(Nobody(), ()) == 2.0
    assert found.nodes["two"].number == ""


def test_the_header_is_kept() -> None:
    source = text(
        QUESTION, version=7, languages={"ru": "Русский", "kk": "Қазақша"}, default_language="kk",
        title={"ru": "А", "kk": "Ә"}, roles={"site": "q"}, review=["kk"], instance_name="${q}",
    )  # fmt: skip
    found = read_form(source, "f.json").form

    assert found is not None
    assert (found.form_id, found.version, found.default_language) == ("f", "7", "kk")
    assert dict(found.languages) == {"ru": "Русский", "kk": "Қазақша"}
    assert found.title == {"ru": "А", "kk": "Ә"}
    assert found.roles == {"site": "q"}
    assert found.review == ("kk",)
    assert found.instance_name is not None
    assert found.instance_name.reads == {"q"}
    assert found.source == source.decode()
    assert found.hash == hashlib.sha256(source).hexdigest()


def test_the_hash_is_that_of_the_text_without_its_byte_order_mark() -> None:
    plain, marked = load_form(text(), "f"), load_form(b"\xef\xbb\xbf" + text(), "f")

    assert plain.hash == marked.hash == hashlib.sha256(marked.source.encode()).hexdigest()


def test_rows_know_where_they_stand() -> None:
    found = form(
        {"type": "text", "name": "before", "label": "B"},
        {
            "type": "group", "name": "s", "label": "S", "section": True, "sensitive": True,
            "children": [
                {"type": "group", "name": "g", "children": [
                    {"type": "repeat", "name": "r", "children": [
                        {"type": "repeat", "name": "rr", "children": [QUESTION]},
                    ]},
                ]},
            ],
        },
    )  # fmt: skip

    assert found.order == ("before", "s", "g", "r", "rr", "q")
    assert tuple(found.nodes) == found.order
    assert [n.name for n in found.survey] == ["before", "s"]
    assert found.roster_names() == ("r", "rr")
    assert [found.nodes[n].rosters for n in found.order] == [(), (), (), (), ("r",), ("r", "rr")]
    assert [found.nodes[n].section for n in found.order] == [None, None, "s", "s", "s", "s"]
    assert [found.nodes[n].sensitive for n in found.order] == [False, True, True, True, True, True]
    assert [n.is_section for n in found.survey] == [False, True]
    assert [n.name for n in found.nodes["s"].walk()] == ["s", "g", "r", "rr", "q"]
    assert found.nodes["q"].position.line == 1


def test_questions_are_numbered_as_they_are_asked_unless_they_say_otherwise() -> None:
    found = form(
        {"type": "note", "name": "n", "label": "N"},
        {"type": "text", "name": "a", "label": "A"},
        {"type": "calculate", "name": "c", "calculation": "1", "number": 9},
        {"type": "text", "name": "b", "label": "B", "number": "2a"},
        {"type": "text", "name": "d", "label": "D"},
    )

    assert [found.nodes[name].number for name in found.order] == ["", "1", "9", "2a", "3"]


def test_choices_keep_order_columns_and_special_answers() -> None:
    lists = {"l": [
        {"name": "b", "label": {"en": "B"}, "region": "x", "rank": 1.50, "open": True, "none": None},
        {"name": 3, "label": "C", "missing": "dont_know", "review": ["en"]},
    ]}  # fmt: skip
    found = form({"type": "select_one", "name": "a", "label": "A", "list_name": "l"}, choices=lists)

    listed = found.choices["l"]
    assert isinstance(listed, ChoiceList)
    assert [c.name for c in listed.choices] == ["b", "3"]
    assert listed.choices[0].columns == {"region": "x", "rank": "1.5", "open": "true"}
    assert listed.choices[1].missing == "dont_know"
    assert listed.choices[1].review == ("en",)
    assert found.nodes["a"].list_name == "l"


def test_special_answers_that_are_used_but_not_defined_are_the_standard_ones() -> None:
    found = form(
        {"type": "integer", "name": "a", "label": "A", "special": ["refused", "no_price", "refused"]},
        special_values={"no_price": {"code": -99, "label": "No price"}},
    )

    assert found.nodes["a"].special == ("refused", "no_price")
    assert found.special_values == {
        "no_price": SpecialValue("no_price", -99, {"en": "No price"}),
        "refused": SpecialValue("refused", -100, {"en": "Refused to answer"}),
    }


@pytest.mark.parametrize(
    ("value", "source"),
    [
        (True, "true()"),
        ("yes", "true()"),
        ("${q} = ''", "${q} = ''"),
        (False, None),
        ("no", None),
        ("", None),
    ],
)
def test_requirements_are_true_false_or_an_expression(value: object, source: str | None) -> None:
    rows = [QUESTION, {"type": "text", "name": "a", "label": "A", "required": value, "read_only": value}]
    node = form(*rows).nodes["a"]

    for condition in (node.required, node.read_only):
        assert (condition.source if condition is not None else None) == source


@pytest.mark.parametrize(
    ("kind", "default", "value"),
    [
        ("text", "7 - 2", "7 - 2"),
        ("text", "Other (which?)", "Other (which?)"),
        ("text", "it's", "it's"),
        ("text", 'it\'s "it"', 'it\'s "it"'),
        ("text", "device('enumerator')", "the enumerator"),
        ("text", "${q}", ""),
        ("integer", 5, 5.0),
        ("decimal", -1.5, -1.5),
        ("decimal", 1e-7, 0.0000001),
        ("text", 5, "5"),
        ("acknowledge", True, True),
        ("acknowledge", False, False),
        ("select_multiple", ["yes", "no"], "yes no"),
        ("date", "2026-01-31", "2026-01-31"),
        ("date", "today()", Day(20_000)),
    ],
)
def test_a_default_is_a_value_unless_it_calls_or_names_something(
    kind: str, default: object, value: Value
) -> None:
    keys = {"list_name": "yn"} if kind == "select_multiple" else {}
    rows = [QUESTION, {"type": kind, "name": "a", "label": "A", "default": default, **keys}]
    expression = form(*rows, choices=LISTS).nodes["a"].default

    assert expression is not None
    assert expression.evaluate(Nobody(), ()) == value


@pytest.mark.parametrize("default", ["", None])
def test_an_empty_default_is_none(default: object) -> None:
    assert only(default=default).default is None


@pytest.mark.parametrize("trigger", ["q", "${q}", ["q"], ["${ q }"], "${q}, q"])
def test_a_trigger_is_a_name_or_several(trigger: object) -> None:
    found = form(
        QUESTION, {"type": "text", "name": "a", "label": "A", "calculation": "1", "trigger": trigger}
    )

    assert set(found.nodes["a"].trigger) == {"q"}


def test_the_rest_of_a_row_is_kept() -> None:
    node = only(
        type="range",
        hint="H",
        guidance_hint="G",
        variable_label="V",
        appearance="multiline  w1",
        pii="other",
        sensitive=True,
        scope="supervisor",
        review=["en"],
        x={"odk": [1]},
        required_message="R",
        required=True,
        constraint=". > 1",
        constraint_message="C",
        parameters={"start": 1, "end": 9, "ticks": True},
        checks=[
            {"expr": ". < 8", "severity": "warning", "message": "W"},
            {"expr": ". != 3", "severity": "error", "message": "E"},
        ],
    )

    assert node.kind is Kind.RANGE
    assert (node.hint, node.guidance_hint, node.variable_label) == ({"en": "H"}, {"en": "G"}, "V")
    assert node.appearance == {"multiline", "w1"}
    assert (node.pii, node.sensitive, node.scope, node.review) == ("other", True, "supervisor", ("en",))
    assert node.extra == {"odk": [1]}
    assert node.parameters == {"start": "1", "end": "9", "ticks": "true"}
    assert [(c.expr.source, c.severity, c.message) for c in node.checks] == [
        (". < 8", "warning", {"en": "W"}),
        (". != 3", "error", {"en": "E"}),
    ]
    assert (node.required_message, node.constraint_message) == ({"en": "R"}, {"en": "C"})


def test_what_is_kept_but_not_shown_is_in_extra() -> None:
    assert only(media={"image": "a.png"}, x=[1]).extra == {"x": [1], "media": {"image": "a.png"}}


def test_parameters_and_appearance_may_be_written_as_in_xlsform() -> None:
    node = only(type="range", parameters="start=1 end=5, step=0.5", appearance=["a", "b c"])

    assert node.parameters == {"start": "1", "end": "5", "step": "0.5"}
    assert node.appearance == {"a", "b", "c"}


def test_trigger_is_another_name_of_acknowledge() -> None:
    assert only(type="trigger").kind is Kind.ACKNOWLEDGE


def test_a_calculate_may_name_the_list_whose_codes_it_yields() -> None:
    assert only(type="calculate", calculation="'yes'", list_name="yn").list_name == "yn"


def test_expressions_of_rosters_and_filters_see_what_they_need() -> None:
    found = form(
        {"type": "integer", "name": "n", "label": "N"},
        {
            "type": "repeat",
            "name": "r",
            "label": "R",
            "repeat_count": 3,
            "row_title": "${x}",
            "children": [
                {"type": "text", "name": "x", "label": "X"},
                {
                    "type": "select_one",
                    "name": "a",
                    "list_name": "l",
                    "choice_filter": "place = ${x}",
                    "label": "A",
                },
            ],
        },
        choices={"l": [{"name": "one", "label": "1", "place": "p"}]},
    )
    roster = found.nodes["r"]

    assert roster.repeat_count is not None
    assert roster.repeat_count.source == "3"
    assert roster.row_title is not None
    assert roster.row_title.spreads == frozenset()
    chosen = found.nodes["a"].choice_filter
    assert chosen is not None
    assert chosen.reads == {"x"}


def test_an_expression_knows_its_place() -> None:
    source = text(
        {"type": "text", "name": "a", "label": "A", "constraint": ". != ''", "constraint_message": "M"}
    )
    node = load_form(source, "f").nodes["a"]

    assert node.constraint is not None
    assert source.decode()[node.constraint.position.column - 1 :].startswith(". != ''")


@pytest.mark.parametrize(
    ("header", "codes"),
    [
        ({"survey": {}}, ["E023"]),
        ({"survey": [1]}, ["E023"]),
        ({"choices": []}, ["E023"]),
        ({"choices": {"a": {}}}, ["E021"]),
        ({"choices": {"a": [1]}}, ["E023"]),
        ({"choices": {"a": [{"name": "x", "label": "X", "labl": {}}]}}, ["E022"]),
        ({"choices": {"a": [{"label": "X"}]}}, ["E021"]),
        ({"special_values": 1}, ["E023"]),
        ({"special_values": {"skipped": {"code": 1, "label": "S"}}}, ["E036"]),
        ({"special_values": {"a": {"code": "1", "label": "S"}}}, ["E023"]),
        ({"roles": 1}, ["E023"]),
        ({"languages": ["ru"]}, ["E023"]),
        ({"languages": {"Russian": "ru"}}, ["E032"]),
        ({"languages": {"ru": "Русский"}, "default_language": "kk"}, ["E032"]),
        ({"title": 1}, ["E023"]),
        ({"review": ["de"]}, ["E032"]),
        ({"review": [1]}, ["E023"]),
        ({"form_id": "a b"}, ["E026"]),
        ({"form_id": ""}, ["E026"]),
        ({"form_id": 1}, ["E023"]),
        ({"version": True}, ["E023"]),
        ({"instance_name": {}}, ["E023"]),
        ({"default_language": "??"}, ["E032"]),
    ],
)  # fmt: skip
def test_a_header_of_the_wrong_shape_is_told(header: Row, codes: list[str]) -> None:
    assert errors(**header) == codes


@pytest.mark.parametrize(
    ("keys", "codes"),
    [
        ({"required": 1}, ["E023"]),
        ({"default": {}}, ["E023"]),
        ({"parameters": []}, ["E023"]),
        ({"checks": {}}, ["E023"]),
        ({"checks": [1]}, ["E023"]),
        ({"checks": [{"expr": "1", "severity": "info", "message": "M"}]}, ["E029"]),
        ({"label": [1]}, ["E023", "E033"]),
        ({"relevant": []}, ["E023"]),
        ({"appearance": 1}, ["E023"]),
        ({"type": "select_one"}, ["E021"]),
        ({"type": "group", "children": {}}, ["E023"]),
        ({"type": "group"}, ["E021"]),
        ({"type": 1}, ["E023", "E024"]),
    ],
)
def test_a_row_of_the_wrong_shape_is_told(keys: Row, codes: list[str]) -> None:
    assert set(errors({"type": "text", "name": "a", "label": "A", **keys})) <= set(codes)
    assert errors({"type": "text", "name": "a", "label": "A", **keys})


@pytest.mark.parametrize("source", [b"[]", b'"text"', b"{}", b'{"format": 1}', b"null"])
def test_what_is_no_form_at_all_is_told(source: bytes) -> None:
    result = read_form(source, "f.json")

    assert result.form is None
    assert result.errors


def test_an_invalid_form_is_a_known_error_with_place_and_next_step() -> None:
    source = text(
        {"type": "text", "name": "a", "label": "A", "relevant": "${b} = 1"}, {"type": "x", "name": "c"}
    )

    with pytest.raises(KnownError) as raised:
        load_form(source, "study.json")

    assert raised.value.code is Code.FORM_INVALID
    sentence = describe(raised.value)
    assert sentence.what.startswith("The form cannot be used: study.json, line 1, column ")
    assert "a: relevant names ${b}" in sentence.what
    assert "(2)" in sentence.next_step


def test_a_finding_reads_as_compilers_write_it() -> None:
    source = b'{\n "format": "dala-form/1",\n "form_id": "f",\n "version": "1",\n "survey": 1\n}'

    assert [str(d) for d in read_form(source, "forms/x.json").diagnostics] == [
        'forms/x.json:5:12 error E023 "survey" is a number where a list of rows [ ... ] belongs. '
        "Write a list of rows [ ... ]."
    ]


WORDS = [
    "type",
    "name",
    "label",
    "children",
    "list_name",
    "checks",
    "expr",
    "special",
    "en",
    "code",
    "default",
]
WORDS += ["relevant", "trigger", "parameters", "review", "message", "severity"]
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 5)
    | st.text(max_size=4)
    | st.sampled_from(["text", "group", "a", "yn"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=4),
    max_leaves=12,
)


@given(
    st.dictionaries(
        st.sampled_from(["survey", "choices", "special_values", "roles", "languages", "title"]), JSON
    )
)
def test_no_shape_makes_it_fail(header: Row) -> None:
    result = read_form(text(**header), "f.json")

    assert result.form is not None or result.errors


@given(st.binary(max_size=40), st.integers(0, 400))
def test_no_damage_makes_it_fail(damage: bytes, at: int) -> None:
    source = text(
        QUESTION, {"type": "select_one", "name": "a", "label": "A", "list_name": "yn"}, choices=LISTS
    )

    result = read_form(source[:at] + damage + source[at + len(damage) :], "f.json")

    assert result.form is not None or result.errors
