"""One bad definition for every code: the finding names the row, points at the place, says what to do."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import pytest

from app.form.diagnostics import MAX_FINDINGS, Diagnostic, Fault
from app.form.json_reader import MAX_BYTES, MAX_VALUES
from app.form.loader import read_form

Row = dict[str, Any]
L = {"ru": "Да", "kk": "Иә"}


def definition(*rows: Row, **header: Any) -> str:
    """A definition of `rows`, one key a line."""
    form = {
        "format": "dala-form/1",
        "form_id": "f",
        "version": "1",
        "default_language": "ru",
        "languages": {"ru": "Русский", "kk": "Қазақша"},
        "title": L,
        "choices": {"yn": [{"name": "yes", "label": L}, {"name": "no", "label": L}]},
        "survey": [YN, *rows],
    }
    form.update(header)
    return json.dumps(form, ensure_ascii=False, indent=1)


def row(kind: str, name: str, **keys: Any) -> Row:
    """A row with a label."""
    return {"type": kind, "name": name, "label": L, **keys}


def found(text: str | bytes) -> tuple[Diagnostic, ...]:
    """All findings."""
    return read_form(text if isinstance(text, bytes) else text.encode(), "f.json").diagnostics


YN = row("select_one", "ok", list_name="yn")
SPECIAL = {"dont_know": {"code": -88, "label": L}}
ROSTER = row(
    "repeat", "kid", children=[row("integer", "kid_age"), row("calculate", "kid_sum", calculation="1")]
)


class Case(NamedTuple):
    """A definition, the row its finding names, and what stands in the file where it points."""

    text: str | bytes
    name: str
    at: str


CASES: dict[Fault, Case] = {
    Fault.TOO_LARGE: Case(b" " * (MAX_BYTES + 1), "", ""),
    Fault.BAD_ENCODING: Case("{«»}".encode("cp1251"), "", ""),
    Fault.BAD_JSON: Case('{"format": }', "", "}"),
    Fault.TOO_DEEP: Case("[" * 10_000, "", "["),
    Fault.TOO_MANY: Case(f"[{'0,' * MAX_VALUES}0]", "", "0"),
    Fault.TOO_LONG: Case(definition(row("note", "n", hint={"ru": "x" * 1_000_000})), "", '"xx'),
    Fault.DUPLICATE_KEY: Case(
        definition().replace('"version"', '"form_id": "g",\n "version"'), "", '"form_id": "g"'
    ),
    Fault.BAD_NUMBER: Case('{"format": NaN}', "", "NaN"),
    Fault.BAD_EXPRESSION: Case(definition(row("text", "a", relevant="${ok} = ")), "a", '"'),
    Fault.UNKNOWN_FUNCTION: Case(definition(row("text", "a", relevant="1 = coun(${ok})")), "a", "coun("),
    Fault.UNKNOWN_NAME: Case(definition(row("text", "a", relevant="'\"' = ${okk}")), "a", "${okk}"),
    Fault.WRONG_ARGUMENTS: Case(definition(row("text", "a", relevant="not()")), "a", "not()"),
    Fault.CYCLE: Case(
        definition(
            row("calculate", "a", calculation="${b} + 1"),
            row("calculate", "b", calculation="${c}"),
            row("integer", "c", relevant="${a} > 1"),
        ),
        "a",
        '"${b} + 1"',
    ),
    Fault.TOO_COMPLEX: Case(definition(row("text", "a", relevant="(" * 4000 + "1" + ")" * 4000)), "a", "("),
    Fault.BAD_REGEX: Case(definition(row("text", "a", constraint="regex(., '^(a$')")), "a", "'^(a$'"),
    Fault.BAD_FORMER_NAME: Case(definition(row("text", "a", was=["ok"])), "a", '"ok"'),
    Fault.MISSING_FILE: Case(
        definition(
            row("select_one", "a", list_name="v"),
            choices={"yn": [{"name": "yes", "label": L}], "v": {"file": "v.csv"}},
        ),
        "v",
        '"v.csv"',
    ),
    Fault.UNKNOWN_FORMAT: Case(definition(format="dala-form/9"), "", '"dala-form/9"'),
    Fault.MISSING_KEY: Case(definition({"type": "text", "label": L}), "", "{"),
    Fault.UNKNOWN_KEY: Case(definition(row("text", "a", relevnt="1")), "a", '"relevnt"'),
    Fault.WRONG_SHAPE: Case(definition(row("text", "a", sensitive="yes")), "a", '"yes"'),
    Fault.UNKNOWN_TYPE: Case(definition(row("txt", "a")), "a", '"txt"'),
    Fault.MISPLACED_KEY: Case(definition(row("text", "a", list_name="yn")), "a", '"list_name"'),
    Fault.BAD_NAME: Case(definition(row("text", "my name")), "", '"my name"'),
    Fault.DUPLICATE_NAME: Case(definition(row("text", "ok")), "ok", '"ok"'),
    Fault.MISSING_LIST: Case(definition(row("select_one", "a", list_name="ny")), "a", '"ny"'),
    Fault.UNKNOWN_VALUE: Case(definition(row("text", "a", scope="boss")), "a", '"boss"'),
    Fault.BAD_CHOICE_NAME: Case(
        definition(choices={"yn": [{"name": "a b", "label": L}, {"name": "c", "label": L}]}), "", '"a b"'
    ),
    Fault.DUPLICATE_CHOICE: Case(
        definition(choices={"yn": [{"name": "a", "label": L}, {"name": "a", "label": L}]}), "", '"a"'
    ),
    Fault.UNKNOWN_LANGUAGE: Case(definition(row("text", "a", hint={**L, "kz": "Иә"})), "a", '"kz"'),
    Fault.MISSING_LABEL: Case(definition({"type": "text", "name": "a"}), "a", '"a"'),
    Fault.UNKNOWN_SPECIAL: Case(definition(row("text", "a", special=["dontknow"])), "a", '"dontknow"'),
    Fault.SPECIAL_TWICE: Case(
        definition(
            row("select_one", "a", list_name="yd", special=["refused", "dont_know"]),
            choices={
                "yn": [{"name": "yes", "label": L}],
                "yd": [{"name": "dk", "label": L, "missing": "dont_know"}],
            },
        ),
        "a",
        "[",
    ),
    Fault.BAD_SPECIAL_VALUE: Case(
        definition(special_values={**SPECIAL, "refused": {"code": -88, "label": L}}), "refused", "-88"
    ),
    Fault.UNKNOWN_ROLE: Case(definition(roles={"sitte": "ok"}), "", '"sitte"'),
    Fault.BAD_ROLE: Case(definition(ROSTER, roles={"site": "kid_age"}), "kid_age", '"kid_age"'),
    Fault.TITLE_REVEALS: Case(
        definition(
            row("text", "who", pii="name"),
            row("calculate", "called", calculation="concat('x', ${who})"),
            instance_name="${called}",
        ),
        "who",
        '"${called}"',
    ),
    Fault.MISPLACED_SECTION: Case(
        definition(row("group", "g", children=[row("group", "h", section=True, children=[])])), "h", "true"
    ),
    Fault.UNKNOWN_PII: Case(definition(row("text", "a", pii="nme")), "a", '"nme"'),
    Fault.EMPTY_LIST: Case(definition(choices={"yn": []}), "", "[]"),
    Fault.MISSING_TRANSLATION: Case(definition(row("text", "a", hint={"ru": "Так"})), "a", "{"),
    Fault.COMPARED_MULTIPLE: Case(
        definition(row("select_multiple", "m", list_name="yn"), row("text", "a", relevant="${m} != 'yes'")),
        "a",
        "'yes'",
    ),
    Fault.UNANCHORED_REGEX: Case(
        definition(row("text", "a", constraint="regex(., '[A-Z]+')", constraint_message=L)), "a", "'[A-Z]+'"
    ),
    Fault.SILENT_CONSTRAINT: Case(definition(row("integer", "a", constraint=". > 0")), "a", '". > 0"'),
    Fault.CONSTANT_RELEVANT: Case(definition(row("text", "a", relevant="1 = 1")), "a", "1 = 1"),
    Fault.PII_SUSPECTED: Case(definition(row("text", "phone_number")), "phone_number", '"phone_number"'),
    Fault.REVIEW_NEEDED: Case(definition(row("text", "a", review=["kk"])), "", "{"),
    Fault.UNUSED_LIST: Case(
        definition(choices={"yn": [{"name": "yes", "label": L}], "no": [{"name": "a", "label": L}]}), "", "["
    ),
    Fault.TRANSLATED_DATA: Case(
        definition(row("calculate", "a", calculation="jr:choice-name(${ok}, '${ok}')")), "a", "jr:choice"
    ),
    Fault.OWN_ROSTER_TOTAL: Case(
        definition(
            row(
                "repeat",
                "kid",
                children=[row("integer", "n"), row("calculate", "a", calculation="1 + sum(${n})")],
            )
        ),
        "a",
        "sum(",
    ),
    Fault.NOT_SHOWN: Case(definition(row("text", "a", media={"image": "a.png"})), "a", "{"),
    Fault.SUSPECT_COLUMN: Case(
        definition(choices={"yn": [{"name": "yes", "label": L, "lable": "Да"}]}), "yn/yes", '"Да"'
    ),
    Fault.UNKNOWN_CHOICE: Case(definition(row("text", "a", relevant="${ok} = 'yse'")), "a", "'yse'"),
    Fault.SURPLUS_MESSAGE: Case(definition(row("text", "a", constraint_message=L)), "a", "{"),
    Fault.UNLABELLED_CHOICE: Case(definition(choices={"yn": [{"name": "yes"}]}), "yn/yes", "{"),
    Fault.NOT_ON_A_LAPTOP: Case(definition({"type": "phonenumber", "name": "phone"}), "phone", '"phone"'),
}


def test_every_code_has_its_case() -> None:
    elsewhere = {Fault.UNREADABLE, Fault.BAD_LIST_FILE}
    early = {fault for fault in Fault if fault.code < "W018"}
    assert early - set(CASES) == elsewhere, "what needs files is tested with files"
    assert len({fault.code for fault in Fault}) == len(Fault)


@pytest.mark.parametrize("fault", CASES, ids=lambda fault: f"{fault.code}-{fault.name}")
def test_tells_it_at_its_place(fault: Fault) -> None:
    case = CASES[fault]
    result = read_form(case.text if isinstance(case.text, bytes) else case.text.encode(), "f.json")
    mine = [d for d in result.diagnostics if d.code == fault.code]

    assert [d.name for d in mine] == [case.name], result.diagnostics
    told = mine[0]
    assert told.severity == fault.severity
    assert (result.form is None) == any(d.severity == "error" for d in result.diagnostics)
    assert (told.message.endswith((".", "?", ")")), bool(told.hint or told.message)) == (True, True)
    if isinstance(case.text, str):
        line = case.text.split("\n")[told.line - 1]
        plain = line[told.column - 1 :]
        assert plain.startswith(case.at), f"points at {plain[:30]!r}"


@pytest.mark.parametrize("fault", CASES, ids=lambda fault: fault.name)
def test_nothing_else_is_wrong_with_the_case(fault: Fault) -> None:
    """Each case shows one fault, so that a check which fires too often is seen."""
    beside = {
        Fault.BAD_REGEX: {Fault.SILENT_CONSTRAINT},
        Fault.UNKNOWN_CHOICE: {Fault.UNREACHABLE},
        Fault.BAD_CHOICE_NAME: set[Fault](),
        Fault.TITLE_REVEALS: set[Fault](),
        Fault.MISSING_LIST: set[Fault](),
    }.get(fault, set())
    codes = {d.code for d in found(CASES[fault].text)}

    assert codes == {fault.code} | {other.code for other in beside} & codes


def test_a_sound_form_is_clean() -> None:
    assert found(definition(ROSTER, row("text", "a", relevant="${ok} = 'yes'"))) == ()


@pytest.mark.parametrize(
    ("rows", "chain"),
    [
        ([row("calculate", "a", calculation="${a} + 1")], "a → a"),
        ([row("group", "g", relevant="${a} = 'x'", children=[row("text", "a")])], "g → a → g"),
        ([row("repeat", "r", repeat_count="${a}", children=[row("integer", "a")])], "r → a → r"),
        (
            [
                row("select_one", "a", list_name="yn", choice_filter="name != ${b}"),
                row("select_one", "b", list_name="yn", choice_filter="name != ${a}"),
            ],
            "a → b → a",
        ),
        (
            [
                row("text", "a", calculation="1", trigger="${b}"),
                row("text", "b", calculation="1", trigger=["a"]),
            ],
            "a → b → a",
        ),
        (
            [
                row("calculate", "t", calculation="sum(${x})"),
                row("repeat", "r", children=[row("calculate", "x", calculation="${t}")]),
            ],
            "t → x → t",
        ),
    ],
    ids=["itself", "own group", "own count", "filters", "triggers", "total of a roster"],
)
def test_a_cycle_names_its_chain(rows: list[Row], chain: str) -> None:
    cycles = [d for d in found(definition(*rows)) if d.code == "E014"]

    assert len(cycles) == 1
    assert cycles[0].message.startswith(f"A cycle, {chain}:")
    assert "names" in cycles[0].hint


def test_each_of_two_cycles_is_told() -> None:
    rows = [row("calculate", name, calculation=f"${{{name}}}") for name in ("a", "b")]

    assert [d.name for d in found(definition(*rows)) if d.code == "E014"] == ["a", "b"]


@pytest.mark.parametrize(
    "rows",
    [
        [row("integer", "a", constraint=". > ${b}", constraint_message=L),
         row("integer", "b", constraint=". < ${a}", constraint_message=L)],
        [row("integer", "a", required="${b} > 1"), row("integer", "b", required="${a} > 1")],
        [row("integer", "a", calculation="${a} + 1", trigger="ok")],
        [row("calculate", "a", calculation="once(random())")],
        [row("repeat", "r", children=[
            row("integer", "n"),
            row("calculate", "sofar",
                calculation="${n} + coalesce(indexed-repeat(${sofar}, ${r}, position(..) - 1), 0)")])],
    ],
    ids=["constraints", "requirements", "trigger", "own value", "other rows of the same roster"],
)  # fmt: skip
def test_these_are_no_cycles(rows: list[Row]) -> None:
    assert [d for d in found(definition(*rows)) if d.severity == "error"] == []


def test_a_chain_of_thousands_is_followed_without_recursion() -> None:
    rows = [row("calculate", f"c{i}", calculation=f"${{c{(i + 1) % 1500}}}") for i in range(1500)]

    cycles = [d for d in found(definition(*rows)) if d.code == "E014"]

    assert [d.name for d in cycles] == ["c0"]
    assert "c7 → (1492 more) → c0:" in cycles[0].message
    assert cycles[0].hint.endswith("; ….")


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("relevnt", "1", 'Did you mean "relevant"?'),
        ("zzz", "1", 'under "x"'),
    ],
)
def test_an_unknown_key_comes_with_a_suggestion(key: str, value: str, words: str) -> None:
    (told,) = found(definition(row("text", "a", **{key: value})))

    assert words in told.hint


@pytest.mark.parametrize(
    ("word", "words"),
    [
        ("begin group", '"group"'),
        ("select_one yn", '"list_name": "yn"'),
        ("end repeat", '"children"'),
        ("integr", '"integer"'),
        ("qqq", "Write one of"),
        ("select_one_from_file villages.csv", '"file"'),
        ("csv-external", '"file"'),
    ],
)
def test_an_unknown_type_comes_with_what_was_meant(word: str, words: str) -> None:
    told = [d for d in found(definition(row(word, "a"))) if d.code == "E024"]

    assert words in told[0].hint


def test_a_row_of_an_unknown_type_can_still_be_named() -> None:
    told = found(definition(row("txt", "a"), row("text", "b", relevant="${a} != ''")))

    assert [d.code for d in told] == ["E024"]


def test_an_unknown_name_comes_with_a_suggestion() -> None:
    (told,) = found(definition(row("text", "a", relevant="${okk} = 'yes'")))

    assert "ok" in told.hint


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ({"label": {"ru": "Вот ${nobody}", "kk": "Иә"}}, ["E012"]),
        ({"label": {"ru": "Вот ${ok}", "kk": "Иә"}}, []),
        ({"label": {"ru": "Вот ${kid}", "kk": "Иә"}}, ["E012"]),
        ({"hint": {"ru": "Вот ${ok", "kk": "Иә"}}, []),
        ({"trigger": ["ok", "nobody"], "calculation": "1"}, ["E012"]),
    ],
)
def test_names_in_texts_and_triggers_are_looked_up(keys: Row, told: list[str]) -> None:
    assert [d.code for d in found(definition(ROSTER, {**row("text", "a"), **keys}))] == told


def test_a_role_names_a_row() -> None:
    assert [d.code for d in found(definition(roles={"site": "okk"}))] == ["E012"]
    assert [d.code for d in found(definition(row("note", "n"), roles={"site": "n"}))] == ["E038"]


def test_a_sensitive_section_makes_its_questions_sensitive() -> None:
    group = row("group", "g", section=True, sensitive=True, children=[row("text", "a")])

    told = found(definition(group, instance_name="concat(${ok}, ${a})"))

    assert [(d.code, d.name) for d in told] == [("E039", "a")]


@pytest.mark.parametrize(
    ("condition", "codes"),
    [
        ("selected(${m}, 'yes')", []),
        ("selected(${m}, 'maybe')", ["W028", "W013"]),
        ("${m} = ''", []),
        ("'yes' = ${m}", ["W002"]),
        ("${ok} = 'yes' or ${ok} = ''", []),
        ("'nope' != ${ok}", ["W013"]),
        ("regex(${t}, '^a+$')", []),
        ("regex(${t}, '^a+\\$')", ["W003"]),
        ("regex(${t}, '^a+\\\\$')", []),
        ("regex(${t}, 'a+$')", ["W003"]),
    ],
)
def test_conditions_mean_what_they_say(condition: str, codes: list[str]) -> None:
    rows = [
        row("select_multiple", "m", list_name="yn"),
        row("text", "t"),
        row("text", "a", relevant=condition),
    ]

    assert [d.code for d in found(definition(*rows))] == codes


def test_many_missing_translations_are_counted_instead_of_listed() -> None:
    rows = [row("text", f"q{i}", hint={"ru": "Так"}) for i in range(60)]

    told = [d for d in found(definition(*rows)) if d.code == "W001"]

    assert len(told) == 25
    assert told[-1].message == "36 more texts are missing in kk from here on."
    assert "covers 51 % of 124 texts" in told[-1].hint


def test_reviews_are_counted_for_each_language() -> None:
    rows = [row("text", "a", review=["kk"]), row("text", "b", review=["kk", "ru"])]

    told = {d.message for d in found(definition(*rows)) if d.code == "W007"}
    whole = [d.message for d in found(definition(*rows, review=["kk"])) if d.code == "W007"]

    assert told == {
        "2 texts in kk wait for a native speaker's review.",
        "1 texts in ru wait for a native speaker's review.",
    }
    assert any("6 texts in kk" in message and "2 of them doubtful" in message for message in whole)


@pytest.mark.parametrize("parameters", [{"start": "a"}, {"end": 0}, {"step": 0}, "start=5 end=5"])
def test_a_range_leaves_something_to_choose(parameters: object) -> None:
    assert [d.code for d in found(definition(row("range", "a", parameters=parameters)))] == ["E029"]
    assert found(definition(row("range", "a", parameters="start=0 end=1 step=0.1"))) == ()


def test_a_calculate_says_what_it_calculates() -> None:
    assert [d.code for d in found(definition(row("calculate", "a")))] == ["E021"]


def test_an_escape_before_a_fault_does_not_shift_its_place() -> None:
    text = definition(row("text", "a", relevant='"\\t" = "\n" or nope(1)'))

    (told,) = found(text)

    assert text.split("\n")[told.line - 1][told.column - 1 :].startswith("nope(")


def calculates(count: int, calculation: str) -> list[Row]:
    """Many calculates; `{i}` in the calculation is the own number, `{n}` the next one's."""
    return [
        {"type": "calculate", "name": f"c{i}", "calculation": calculation.format(i=i, n=(i + 1) % count)}
        for i in range(count)
    ]


HOSTILE = {
    "one circle through all": (calculates(4000, "${{c{n}}}"), "E014"),
    "a circle each": (calculates(4000, "${{c{i}}}"), "E014"),
    "unknown names": (calculates(4000, "${{nobody{i}}}"), "E012"),
    "unknown functions": (calculates(4000, "fun{i}()"), "E011"),
    "long sums": (calculates(150, "+".join(["1"] * 4000)), "E015"),
    "unknown names in labels": (
        [row("note", f"n{i}", hint=" ".join(f"${{x{i}_{k}}}" for k in range(700))) for i in range(200)],
        "E012",
    ),
    "unknown lists": ([row("select_one", f"s{i}", list_name=f"list{i}") for i in range(2000)], "E028"),
    "unknown keys": ([{**row("text", f"t{i}"), f"key{i}": 1} for i in range(2000)], "E022"),
    "pictures in a label": ([row("note", "n", hint="<img src='x'>" * 80_000)], "E007"),
    "patterns": ([row("text", "t", constraint="regex(., '^(a{1,1000}){1,1000}$')")], "E016"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_forms_are_answered(name: str) -> None:
    rows, code = HOSTILE[name]
    text = definition(*rows).encode()

    result = read_form(text, "f.json")

    assert result.form is None
    assert code in {d.code for d in result.diagnostics}
    assert len(result.diagnostics) <= 2 * MAX_FINDINGS


def test_warnings_leave_room_for_errors() -> None:
    columns = {f"label{i}": "x" for i in range(1100)}
    text = definition(row("text", "a b"), choices={"yn": [{"name": "yes", "label": L, **columns}]})

    told = found(text)

    assert sum(d.severity == "warning" for d in told) <= MAX_FINDINGS
    assert "E026" in {d.code for d in told}


def test_a_row_without_a_type_is_told_and_can_still_be_named() -> None:
    told = found(definition({"name": "a", "label": L}, row("text", "b", relevant="${a} != ''")))

    assert [(d.code, 'the key "type"' in d.message) for d in told] == [("E021", True)]
