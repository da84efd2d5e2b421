"""What works and was hardly meant: defaults, names, looks, codes; and nothing told of what is right."""

from __future__ import annotations

from typing import Any

import pytest

from app.form.appearances import KEPT, SHOWN
from app.form.diagnostics import Fault
from app.form.model import Kind
from app.form.parameters import PARAMETERS
from tests.unit.form.test_form_checks import CASES, ROSTER, Case, L, definition, found, row

LONG = {
    "long": [{"name": f"c{number}", "label": L} for number in range(10)],
    "yn": [{"name": "yes", "label": L}],
}
REGIONS = {
    "yn": [{"name": "yes", "label": L}],
    "town": [{"name": "a", "of": "n", "label": L}, {"name": "b", "of": "s", "label": L}],
}
LOW = row("integer", "n", constraint=". < 9", constraint_message=L)
ADVICE: dict[Fault, Case] = {
    Fault.LOOKALIKE_NAMES: Case(definition(row("text", "OK")), "OK", '"OK"'),
    Fault.TAKEN_NAME: Case(definition(row("text", "_record")), "_record", '"_record"'),
    Fault.BAD_DEFAULT: Case(definition(row("integer", "a", default="many")), "a", '"many"'),
    Fault.TAKEN_CODE: Case(
        definition(
            row("text", "a", special=["refused"]), special_values={"no_price": {"code": -99, "label": L}}
        ),
        "",
        '{\n  "no_price"'[:1],
    ),
    Fault.NEVER_REMEMBERED: Case(definition(row("text", "a", default="last('a')")), "a", "'a'"),
    Fault.LOCKED_BLANK: Case(definition(row("text", "a", required=True, read_only=True)), "a", "true"),
    Fault.IDLE_FILTER: Case(
        definition(row("select_one", "a", list_name="yn", choice_filter="${ok} = 'yes'")), "a", '"${ok}'
    ),
    Fault.UNKNOWN_APPEARANCE: Case(definition(row("text", "a", appearance="multilin")), "a", '"multilin"'),
    Fault.UNKNOWN_PARAMETER: Case(definition(row("range", "a", parameters={"stepp": 2})), "a", "{"),
    Fault.LONG_SCALE: Case(
        definition(row("select_one", "a", list_name="long", appearance="likert"), choices=LONG),
        "a",
        '"likert"',
    ),
    Fault.UNREACHABLE: Case(
        definition(LOW, row("text", "a", relevant="${n} > 9")),
        "a",
        '"${n} > 9"',
    ),
    Fault.UNFIT_CHARACTER: Case(definition(row("text", "a", appearance="multiline", x="\b")), "a", '"\\b"'),
}


def codes(*rows: Any, **header: Any) -> list[str]:
    """The codes of all findings."""
    return [d.code for d in found(definition(*rows, **header))]


def test_each_later_code_has_its_case_here() -> None:
    assert set(ADVICE) == {fault for fault in Fault if fault.code >= "W018"} - set(CASES)


@pytest.mark.parametrize("fault", ADVICE, ids=lambda fault: f"{fault.code}-{fault.name}")
def test_tells_it_once_at_its_place_and_nothing_else(fault: Fault) -> None:
    case = ADVICE[fault]
    assert isinstance(case.text, str)

    (told,) = found(case.text)

    assert (told.code, told.severity, told.name) == (fault.code, "warning", case.name)
    assert told.message.endswith(".")
    assert told.hint.endswith((".", "?"))
    line = case.text.split("\n")[told.line - 1]
    assert line[told.column - 1 :].startswith(case.at), line[told.column - 1 :][:30]
    assert told.column < told.end_column <= len(line) + 1


@pytest.mark.parametrize(
    ("kind", "default"),
    [
        ("integer", "-1 000"),
        ("integer", 7),
        ("integer", -7),
        ("decimal", "2,5"),
        ("decimal", ".5"),
        ("range", 3),
        ("date", "2026-02-28"),
        ("date", "28.02.2026"),
        ("time", "23:59"),
        ("time", "9:30:15"),
        ("dateTime", "2026-02-28T10:00"),
        ("dateTime", "2026-02-28"),
        ("acknowledge", True),
        ("text", "anything"),
        ("date", "today()"),
        ("integer", "${ok} + 1"),
        ("geopoint", "43 76"),
        ("barcode", "KZ 1"),
        ("text", " "),
    ],
)
def test_a_default_that_fits_is_not_told(kind: str, default: object) -> None:
    keys = {"pii": "location"} if kind == "geopoint" else {}

    assert codes(row(kind, "a", default=default, **keys)) == []


@pytest.mark.parametrize(
    ("kind", "default", "says"),
    [
        ("integer", "1.5", "type integer"),
        ("integer", True, "type integer"),
        ("decimal", "much", "type decimal"),
        ("range", "top", "type range"),
        ("date", "2026-02-30", "type date"),
        ("date", "tomorrow", "type date"),
        ("time", "25:00", "type time"),
        ("dateTime", "noon", "type dateTime"),
        ("acknowledge", False, "acknowledge"),
        ("image", "a.jpg", "begin with a file"),
        ("select_one", "maybe", '"maybe" is no choice of yn'),
        ("select_multiple", ["yes", "maybe"], '"maybe" is no choice'),
        ("rank", "maybe yes", '"maybe"'),
    ],
)
def test_a_default_that_no_question_takes_is_told(kind: str, default: object, says: str) -> None:
    keys = {"list_name": "yn"} if kind in ("select_one", "select_multiple", "rank") else {}

    (told,) = found(definition(row(kind, "a", default=default, **keys)))

    assert (told.code, says in told.message) == ("W020", True)


def test_choices_that_are_not_known_yet_take_any_default() -> None:
    rows = (row("select_one", "a", list_name="v", default="x"),)

    assert codes(*rows, choices={"yn": REGIONS["yn"], "v": {"file": "v.csv"}}) == ["W017"]


def test_codes_of_special_answers_are_their_own() -> None:
    both = {"no_price": {"code": -99, "label": L}, "refused": {"code": -98, "label": L}}
    lists = {"yn": [{"name": "yes", "label": L}, {"name": "-99", "label": L}]}

    assert codes(row("text", "a", special=["refused"]), special_values=both) == []
    (told,) = found(definition(row("select_one", "a", list_name="yn", special=["refused"]), choices=lists))
    assert (told.code, told.name) == ("W021", "a")
    assert "-99 is a choice of yn" in told.message
    assert (
        codes(row("text", "a", special=["refused"]), special_values={"refused": {"code": 1, "label": L}})
        == []
    )
    assert codes(row("text", "a", special=["refused"]), special_values=[]) == ["E023"]


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ({"kind": "text"}, "answers of type text"),
        ({"kind": "integer", "pii": "other"}, "identifying"),
        ({"kind": "integer", "sensitive": True}, "sensitive"),
        ({"kind": "integer"}, ""),
    ],
)
def test_last_asks_for_what_is_remembered(keys: dict[str, Any], why: str) -> None:
    rows = (row(keys.pop("kind"), "before", **keys), row("integer", "a", default="last('before')"))

    assert [why in d.message for d in found(definition(*rows)) if d.code == "W022"] == ([True] if why else [])


def test_answers_in_rosters_are_not_remembered() -> None:
    assert codes(ROSTER, row("integer", "a", default="last('kid_age')")) == ["W022"]
    assert codes(row("integer", "a", default="last(concat('o', 'k'))")) in ([], ["E013"])


@pytest.mark.parametrize(
    "keys",
    [
        {"default": "x"},
        {"read_only": "${ok} = 'yes'"},
        {"required": "${ok} = 'yes'"},
        {"required": False},
        {"calculation": "${ok}", "trigger": "ok"},
    ],
)
def test_what_can_be_answered_or_has_its_answer_is_not_told(keys: dict[str, Any]) -> None:
    assert codes(row("text", "a", **{"required": True, "read_only": True, **keys})) == []


@pytest.mark.parametrize("rule", ["of = ${ok}", "selected(${ok}, name)", "starts-with(label, 'Д')"])
def test_a_filter_that_looks_at_its_list_is_not_told(rule: str) -> None:
    assert codes(row("select_one", "a", list_name="town", choice_filter=rule), choices=REGIONS) == []


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("_Start", "a column _start"),
        ("_language", "In answer lines"),
        ("ok.label", "the label of ok"),
        ("interviews", ""),
        ("q.label", ""),
        ("_mine", ""),
    ],
)
def test_names_of_the_program(name: str, says: str) -> None:
    assert [says in d.message for d in found(definition(row("text", name)))] == ([True] if says else [])


def test_a_roster_is_no_sheet_of_the_program() -> None:
    (told,) = found(definition(row("repeat", "missing", children=[row("text", "a")])))

    assert (told.code, "a sheet missing" in told.message) == ("W019", True)


def test_nameless_rows_are_nobody_s_lookalikes() -> None:
    assert "W018" not in codes({"type": "text", "label": L}, {"type": "text", "label": L})


@pytest.mark.parametrize("word", SHOWN)
def test_every_word_is_known_where_it_belongs(word: str) -> None:
    for kind in SHOWN[word].kinds:
        keys: dict[str, Any] = {"children": [row("text", "z")]} if kind in (Kind.GROUP, Kind.REPEAT) else {}
        keys |= {"list_name": "yn"} if "select" in kind else {}

        assert codes(row(kind.value, "a", appearance=word.replace("columns-N", "columns-4"), **keys)) == []


@pytest.mark.parametrize("word", [*sorted(KEPT), "ex:org.app.scan", "search('villages')", "printer:org.x"])
def test_words_for_telephones_and_other_programs_are_let_be(word: str) -> None:
    assert codes(row("text", "a", appearance=word)) == []


@pytest.mark.parametrize(
    ("kind", "word", "hint"),
    [
        ("integer", "multiline", "It belongs to: text."),
        ("text", "nubers", 'Did you mean "numbers"?'),
        ("text", "likertt", 'Did you mean "likert"?'),
        ("text", "qqqqqqqq", "Delete it."),
        ("note", "minimal", "It belongs to: select_multiple, select_one."),
        ("decimal", "columns-3", "It belongs to: select_multiple, select_one."),
    ],
)
def test_a_word_that_means_nothing_says_what_was_meant(kind: str, word: str, hint: str) -> None:
    (told,) = found(definition(row(kind, "a", appearance=word)))

    assert (told.code, told.hint) == ("W025", hint)


def test_words_with_arguments_are_let_be_whole() -> None:
    assert codes(row("text", "a", appearance="search('villages', 'matches', 'x') minimal")) == []


def test_short_scales_are_let_be() -> None:
    assert codes(row("select_one", "a", list_name="yn", appearance="likert")) == []


@pytest.mark.parametrize("kind", [kind for kind in PARAMETERS if kind not in (Kind.RANGE, Kind.GEOPOINT)])
def test_every_known_parameter_is_known(kind: Kind) -> None:
    keys: dict[str, Any] = {"list_name": "yn"} if "select" in kind or kind is Kind.RANK else {}
    unlabelled = {"type": kind.value, "name": "a"} if kind in (Kind.AUDIT, Kind.BACKGROUND_AUDIO) else {}
    parameters = dict.fromkeys(PARAMETERS[kind] - {"seed", "value", "label", "randomize"}, "1")

    told = codes({**row(kind.value, "a", **keys), **unlabelled, "parameters": parameters})

    assert "W026" not in told
    assert not [code for code in told if code.startswith("E")]


def test_a_parameter_of_no_type_is_told() -> None:
    (told,) = found(definition(row("text", "a", parameters="qqqqqqq=100")))

    assert (told.code, told.hint) == ("W026", "Delete it.")


def test_a_parameter_of_another_type_is_told() -> None:
    (told,) = found(definition(row("text", "a", parameters="max-pixels=100")))

    assert (told.code, told.hint) == ("W026", "It belongs to: image, signature.")


def test_a_row_of_an_unknown_type_gives_one_error() -> None:
    rows = (
        {"type": "begin group", "name": "phone", "appearance": "field-list", "parameters": {"x": 1}},
        {"type": "text", "name": "inside", "label": L},
        {"type": "end_group"},
    )

    told = found(definition(*rows))

    assert [(d.code, d.name) for d in told] == [("E024", "phone"), ("E024", "")]
    assert 'Did you mean "group"?' in told[0].hint
    assert '"children"' in told[1].hint


def test_places_are_suspected_of_telling_who_was_asked() -> None:
    assert codes(row("geopoint", "a")) == ["W006"]
    assert codes(row("geopoint", "a", pii="location")) == []


def test_a_title_is_followed_through_every_calculation() -> None:
    rows = (
        row("text", "surname", pii="name"),
        row("calculate", "a", calculation="concat(${surname}, ${ok})"),
        row("calculate", "b", calculation="concat(${surname}, ${a})"),
    )

    assert codes(*rows, instance_name="concat(${a}, ${b})") == ["E039"]


def test_a_file_without_a_format_is_no_form() -> None:
    assert [d.code for d in found('{"form_id": "f"}')] == ["E021", "E021", "E021"]


def test_what_only_reads_a_circle_is_not_told_of() -> None:
    rows = [row("calculate", name, calculation=f"${{{other}}}") for name, other in ("ab", "ba", "ca")]

    assert [d.name for d in found(definition(*rows)) if d.code == "E014"] == ["a"]
