"""Each function of the expression language: what it gives, and what is said of wrong calls."""

from __future__ import annotations

import math

import pytest

from app.form.expression import Day, ExpressionCode, ExpressionError, Named, Scope, Use, compile_expression
from app.form.functions import FUNCTIONS, NOT_OFFERED, VENDORS
from app.form.model import Kind
from app.form.shuffle import shuffled
from tests.helpers.fake_tree import FakeTree, names_of, questions, run

NAMES = names_of(
    Named("site", Kind.TEXT),
    Named("tools", Kind.SELECT_MULTIPLE, (), "tools"),
    Named("born", Kind.DATE),
    Named("a", Kind.TEXT),
    Named("b", Kind.TEXT),
    raion="oblast code",
    tools="",
)


def a_tree() -> FakeTree:
    tree = FakeTree().put("site", "bazaar").put("tools", "hammer saw").put("a", 4.0).put("b", "x")
    tree.lists["raion"] = [
        {"name": "abay", "label": "Abai", "oblast": "kar", "code": "7"},
        {"name": "osakar", "label": "Osakarov", "oblast": "kar", "code": "9"},
        {"name": "alakol", "label": "Alakol", "oblast": "alm", "code": "9"},
    ]
    tree.labels["tools", "saw", "en"] = "Saw"
    tree.labels["tools", "saw", "ru"] = "Пила"
    return tree


TIER_1 = [
    ("if(1 < 2, 'yes', 'no')", "yes"),
    ("if('', 1, 2)", 2.0),
    ("if(${a} > 3, ${b}, 'no')", "x"),
    ("if(${a} > 5, ${b}, 7)", 7.0),
    ("coalesce('', 'b')", "b"),
    ("coalesce('a', 'b')", "a"),
    ("coalesce(${nothing}, ${b})", "x"),
    ("coalesce('x' + 1, '')", ""),
    ("once('new')", "bazaar"),
    ("true()", True),
    ("false()", False),
    ("boolean('false')", True),
    ("boolean(0)", False),
    ("boolean('')", False),
    ("boolean(${nothing})", True),
    ("not(1 = 2)", True),
    ("selected('a b c', 'b')", True),
    ("selected('a b c', ' b ')", True),
    ("selected('abc', 'b')", False),
    ("selected('a b', 'a b')", False),
    ("selected('', '')", True),
    ("selected('a', '')", False),
    ("selected('', 'a')", False),
    ("selected(${tools}, 'saw')", True),
    ("selected-at('a b c', 1)", "b"),
    ("selected-at('a b c', 3)", ""),
    ("selected-at('a b c', -1)", ""),
    ("selected-at('a b c', 'x')", ""),
    ("count-selected(' a  b ')", 2.0),
    ("count-selected('')", 0.0),
    ("jr:choice-name('saw', '${tools}')", "Saw"),
    ("jr:choice-name('saw', ' /data/tools ')", "Saw"),
    ("jr:choice-name('axe', '${tools}')", ""),
    ("jr:choice-name(selected-at(${tools}, 1), '${tools}')", "Saw"),
    ("regex('abc12', '[0-9]+')", True),
    ("regex('abc12', '^[0-9]+$')", False),
    ("regex('Қазақ', '^\\p{L}+$')", True),
    ("regex(${b}, '^x$')", True),
    ("regex('x', ${b})", True),
    ("regex('x', concat(${b}, '('))", False),
    ("number(' 12 ')", 12.0),
    ("number('2026-03-09')", 20521.0),
    ("number(true())", 1.0),
    ("number()", math.nan),
    ("int(-2.7)", -2.0),
    ("int(2.7)", 2.0),
    ("int(1 div 0)", math.inf),
    ("round(-1.5)", -1.0),
    ("round(2.5)", 3.0),
    ("round(1.005, 2)", 1.01),
    ("round(2.675, 2)", 2.68),
    ("round(-1.475, 2)", -1.47),
    ("round(1234, -2)", 1200.0),
    ("round(0.49999999999999994)", 0.0),
    ("round(9007199254740993)", 9007199254740992.0),
    ("round(1.5, 0)", 2.0),
    ("round(1 div 0)", math.inf),
    ("round('x')", math.nan),
    ("round(1.5, 'x')", math.nan),
    ("sum(1)", 1.0),
    ("max(-4, -1, -3)", -1.0),
    ("max(1, 'x', '')", 1.0),
    ("max('', '')", math.nan),
    ("min(4, 1, 3)", 1.0),
    ("min('')", math.nan),
    ("count(${a})", 1.0),
    ("count-non-empty(${nothing} | ${a})", 1.0),
    ("string(5)", "5"),
    ("string()", "bazaar"),
    ("string(100000000000)", "100000000000"),
    ("string(1 div 3)", "0.3333333333333333"),
    ("concat('a', 1, true())", "a1true"),
    ("concat(${b}, '-', ${a})", "x-4"),
    ("join(', ', 'a', '', 'b')", "a, , b"),
    ("string-length('Аня')", 3.0),
    ("string-length('🙂')", 1.0),
    ("string-length()", 6.0),
    ("contains('abc', 'bc')", True),
    ("contains('abc', '')", True),
    ("starts-with('abc', 'ab')", True),
    ("starts-with('abc', 'b')", False),
    ("position()", 1.0),
    ("position(..)", 1.0),
    ("position(.)", 1.0),
    ("current()/../a", 4.0),
    ("instance('raion')/root/item[name = 'abay']/label", "Abai"),
    ("count(instance('raion')/root/item[oblast = 'kar'])", 2.0),
    ("today() = '2026-03-09'", True),
    ("string(now())", "2026-03-09T14:30:15.250+05:00"),
    ("date('2026-03-09T23:59:59+05:00')", Day(20521)),
    ("date(6.5)", Day(6)),
    ("date('6.5')", Day(6)),
    ("date('2026-3-9')", Day(20521)),
    ("date('2026-2-30')", ""),
    ("date(today())", Day(20521)),
    ("date('soon')", ""),
    ("date('')", ""),
    ("date(true())", ""),
    ("date('2026-03-09' + 1)", Day(20522)),
    ("format-date('2026-03-09', '%d.%m.%Y %y %n %e')", "09.03.2026 26 3 9"),
    ("format-date('2026-03-09', '%a %b, %A %B')", "Mon Mar, Monday March"),
    ("format-date('2026-03-09', '100 %% %Q')", "100 % %Q"),
    ("format-date('', '%Y')", ""),
    ("format-date('soon', '%Y')", ""),
    ("format-date(20521, '%Y-%m-%d')", "2026-03-09"),
    ("format-date-time(now(), '%H:%M:%S.%3 %h')", "14:30:15.250 14"),
    ("format-date-time(now(), ${b})", "x"),
    ("missing(${a})", ""),
]

TIER_2_AND_3 = [
    ("boolean-from-string('true')", True),
    ("boolean-from-string('1')", True),
    ("boolean-from-string(1)", True),
    ("boolean-from-string(true())", True),
    ("boolean-from-string('True')", False),
    ("boolean-from-string('yes')", False),
    ("abs(-3.5)", 3.5),
    ("pow(2, 10)", 1024.0),
    ("pow(-8, 1 div 3)", math.nan),
    ("pow(10, 400)", math.inf),
    ("pow(-10, 401)", -math.inf),
    ("pow(0, -1)", math.inf),
    ("sqrt(9)", 3.0),
    ("sqrt(-1)", math.nan),
    ("floor(-1.2)", -2.0),
    ("floor('x')", math.nan),
    ("ceiling(1.2)", 2.0),
    ("ceiling(1 div 0)", math.inf),
    ("log(1)", 0.0),
    ("log(0)", -math.inf),
    ("log(-1)", math.nan),
    ("log10(1000)", 3.0),
    ("exp(0)", 1.0),
    ("exp(1000)", math.inf),
    ("exp10(2)", 100.0),
    ("sin(0)", 0.0),
    ("cos(0)", 1.0),
    ("tan(0)", 0.0),
    ("asin(2)", math.nan),
    ("acos(1)", 0.0),
    ("atan(0)", 0.0),
    ("atan2(0, 1)", 0.0),
    ("round(pi(), 4)", 3.1416),
    ("last()", 1.0),
    ("random()", 0.25),
    ("substr('hello', 1, 3)", "el"),
    ("substr('hello', -3)", "llo"),
    ("substr('hello', 'x')", "hello"),
    ("substring('12345', 2, 3)", "234"),
    ("substring('12345', 1.5, 2.6)", "234"),
    ("substring('12345', 0)", "12345"),
    ("substring('12345', 0 div 0)", ""),
    ("substring-before('a-b-c', '-')", "a"),
    ("substring-before('abc', '-')", ""),
    ("substring-before('abc', '')", ""),
    ("substring-after('a-b-c', '-')", "b-c"),
    ("substring-after('abc', '')", "abc"),
    ("substring-after('abc', '-')", ""),
    ("normalize-space('  a \t b ')", "a b"),
    ("normalize-space()", "bazaar"),
    ("ends-with('abc', 'bc')", True),
    ("translate('abcab', 'ab', 'x')", "xcx"),
    ("string-length(uuid())", 36.0),
    ("string-length(uuid(7))", 7.0),
    ("uuid(0)", ""),
    ("digest('a', 'MD5', 'hex')", "0cc175b9c0f1b6a831c399e269772661"),
    ("digest('a', 'SHA-256')", "ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs="),
    ("digest('a', 'CRC')", ""),
    ("base64-decode('0JDQvdGP')", "Аня"),
    ("base64-decode('?')", ""),
    ("base64-decode('/w==')", ""),
    ("pulldata('raion', 'label', 'name', 'osakar')", "Osakarov"),
    ("pulldata('raion', 'label', 'code', '9')", "Osakarov"),
    ("pulldata('raion', 'label', 'name', 'none')", ""),
    ("date-time(0.5) = '1970-01-01T12:00:00'", True),
    ("date-time('soon')", ""),
    ("decimal-date-time('1970-01-02T06:00:00+06:00')", 1.0),
    ("decimal-date-time('1970-01-03')", 2.0),
    ("decimal-date-time('x')", math.nan),
    ("decimal-time('06:00')", 0.25),
    ("decimal-time('18:00:00.000+05:00')", 0.75),
    ("decimal-time('24:00')", math.nan),
    ("decimal-time(5)", math.nan),
    ("round(decimal-time(now()), 3)", 0.604),
    ("checklist(2, 3, true(), 1, 0, 'x')", True),
    ("checklist(-1, 1, true(), true())", False),
    ("checklist(1, -1, false(), true())", True),
    ("weighted-checklist(5, -1, true(), 3, true(), 2)", True),
    ("weighted-checklist(-1, 4, true(), 3, true(), 2)", False),
    ("version()", "7"),
    ("distance('0 0; 0 1')", 111318.85),
    ("distance('0 0', '0 1')", 111318.85),
    ("string(distance('0 0; x'))", "NaN"),
    ("string(area(''))", "NaN"),
    ("area('0 0; 0 1; 1 1; 1 0; 0 0;') > 12000000000", True),
    ("area('0 0; 0 1')", 0.0),
    ("geofence('0.5 0.5', '0 0; 0 1; 1 1; 1 0; 0 0')", True),
    ("geofence('2 2', '0 0; 0 1; 1 1; 1 0; 0 0')", False),
    ("geofence('0.5 0.5', '0 0; 0 1; 1 1; 1 0')", False),
    ("geofence('91 0', '0 0; 0 1; 1 1; 0 0')", False),
    ("device('enumerator')", "E07"),
    ("next_number()", 12.0),
    ("last('site')", "bazaar"),
]


@pytest.mark.parametrize(("source", "expected"), TIER_1 + TIER_2_AND_3)
def test_function(source: str, expected: object) -> None:
    names = names_of(*NAMES.nodes.values(), Named("nothing", Kind.TEXT), raion="oblast code", tools="")
    value = run(source, a_tree(), names, own="site")
    if hasattr(value, "values"):
        value = value.values[0]
    if isinstance(expected, float) and math.isnan(expected):
        assert isinstance(value, float)
        assert math.isnan(value)
    else:
        assert value == expected
        assert type(value) is type(expected)


def test_every_function_has_a_row() -> None:
    rows = " ".join(source for source, _ in TIER_1 + TIER_2_AND_3)
    elsewhere = {"randomize"}
    assert [name for name in FUNCTIONS if f"{name}(" not in rows and name not in elsewhere] == []


def test_once_runs_its_argument_only_for_a_blank_answer() -> None:
    names = questions("id")
    assert run("once(uuid(5))", FakeTree(), names, own="id") == "PPPPP"
    assert run("once(uuid(5))", FakeTree().put("id", "kept"), names, own="id") == "kept"
    assert run("once(0)", FakeTree(), names, own="id") == 0.0


def test_month_names_follow_the_questions_language() -> None:
    tree = FakeTree()
    shown = {}
    for tree.language in ("ru", "kk", "ky", "uz", "en", "fr"):
        shown[tree.language] = run("format-date('2026-05-09', '%A %e %B')", tree)
    assert shown["ru"] == "суббота 9 май"
    assert shown["kk"] == "сенбі 9 мамыр"
    assert shown["ky"] == "ишемби 9 май"
    assert shown["uz"] == "shanba 9 may"
    assert shown["fr"] == shown["en"] == "Saturday 9 May"


def test_a_choice_label_follows_the_questions_language() -> None:
    tree = a_tree()
    tree.language = "ru"
    assert run("jr:choice-name('saw', '${tools}')", tree, NAMES) == "Пила"


def test_a_shuffle_with_a_seed_is_always_the_same() -> None:
    assert shuffled("ABCDEF", 42.0) == list("AFCBDE")
    assert shuffled("ABCDEF", "-42") == list("EDAFBC")
    assert shuffled("ABCDEF", 1.0) == list("BFEACD")
    assert shuffled("ABCDEF", 11111111.0) == list("ACDBFE")
    assert shuffled("ABCDEF", "a seed in words") == shuffled("ABCDEF", "a seed in words")
    assert sorted(shuffled(range(500), 7.0)) == list(range(500))


@pytest.mark.parametrize(
    ("source", "code", "column", "says"),
    [
        ("1 + selcted(${a}, 'x')", "FUNCTION", 5, "Did you mean selected()?"),
        ("frobnicate()", "FUNCTION", 1, "There is no function frobnicate()."),
        ("round()", "ARITY", 1, "takes 1 or 2 arguments, not 0"),
        ("if(1, 2)", "ARITY", 1, "takes 3 arguments, not 2"),
        ("not(1, 2)", "ARITY", 1, "takes 1 argument, not 2"),
        ("true(1)", "ARITY", 1, "takes no arguments, not 1"),
        ("max()", "ARITY", 1, "takes at least 1 argument, not 0"),
        ("checklist(1)", "ARITY", 1, "takes at least 3 arguments"),
        ("indexed-repeat(${a})", "ARITY", 1, "pairs"),
        ("regex('a', '(')", "PATTERN", 12, "regular expression"),
        ("regex('a', '(?<=x)a')", "PATTERN", 12, "look-around"),
        ("count('a')", "ARGUMENT", 7, "takes a roster or a question"),
        ("count(1 + 1)", "ARGUMENT", 9, "takes a roster or a question"),
        ("missing('a')", "ARGUMENT", 9, "takes a question"),
        ("missing(instance('raion')/root/item)", "ARGUMENT", 9, "takes a question"),
        ("once(1)", "ARGUMENT", 1, "needs a question"),
        ("position('a')", "ARGUMENT", 10, "position(..)"),
        ("device('imei')", "ARGUMENT", 8, "enumerator"),
        ("device(${a})", "ARGUMENT", 8, "in quotes"),
        ("last('sight')", "NAME", 6, "Did you mean 'site'?"),
        ("jr:choice-name(${a}, ${tools})", "ARGUMENT", 22, "in quotes"),
        ("jr:choice-name(${a}, '${tool}')", "NAME", 22, "${tools}"),
        ("jr:choice-name(${a}, '${site}')", "NAME", 22, "no select question"),
        ("pulldata('rayon', 'label', 'name', 'x')", "LIST", 10, "Did you mean raion?"),
        ("pulldata('raion', 'lable', 'name', 'x')", "COLUMN", 19, "Did you mean label?"),
        ("instance(${a})/root", "ARGUMENT", 1, "in quotes"),
        ("jr:itext('x')", "FUNCTION", 1, "not available in Dala"),
        ("count-if(${a}, 1)", "FUNCTION", 1, "count(${roster}[condition])"),
    ],
)
def test_wrong_calls_say_what_to_write(source: str, code: str, column: int, says: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        compile_expression(source, Scope(NAMES))
    assert caught.value.code is ExpressionCode[code]
    assert caught.value.column == column
    assert says in str(caught.value)


@pytest.mark.parametrize("name", [*NOT_OFFERED, *VENDORS])
def test_functions_of_others_have_a_message_of_their_own(name: str) -> None:
    assert name not in FUNCTIONS
    with pytest.raises(ExpressionError) as caught:
        compile_expression(f"{name}()", Scope(NAMES))
    assert "There is no function" not in caught.value.message


@pytest.mark.parametrize(
    ("source", "uses"),
    [
        ("1 + round(2.5)", set()),
        ("regex('a', 'b') and selected('a b', 'a')", set()),
        ("today() > '2026-01-01'", {Use.TODAY}),
        ("format-date(now(), '%H')", {Use.NOW}),
        ("format-date(today(), '%b')", {Use.TODAY, Use.LANGUAGE}),
        ("jr:choice-name('x', '${tools}')", {Use.LANGUAGE}),
        ("instance('raion')/root/item/label", {Use.LANGUAGE}),
        ("instance('raion')/root/item/code", set()),
        ("random() + string-length(uuid())", {Use.RANDOM}),
        (". > 5", {Use.OWN_VALUE}),
        ("once(1)", {Use.OWN_VALUE}),
        ("current()/.", {Use.OWN_VALUE}),
        ("device('enumerator')", {Use.DEVICE}),
        ("last('site')", {Use.DEVICE}),
        ("next_number()", {Use.DEVICE}),
    ],
)
def test_what_a_result_depends_on(source: str, uses: set[Use]) -> None:
    expression = compile_expression(source, Scope(NAMES, own="site"))
    assert expression.uses == uses
    assert expression.reads == set()
    assert expression.is_constant is (not uses)


def test_a_hostile_pattern_is_instant() -> None:
    tree = FakeTree().put("x", "a" * 5_000 + "!")
    assert run("regex(${x}, '(a+)+$')", tree, questions("x")) is False
