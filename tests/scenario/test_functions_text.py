"""Each function of text in a live interview, with what ODK's table warns of."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest

from tests.helpers.function_forms import Cases, check
from tests.helpers.scenario import Scenario, calculate, question

CASES: Cases = {
    "string": [
        ("string(${n})", "7"),
        ("string(3.0)", "3"),
        ("string(100000000000)", "100000000000"),  # never with an exponent
        ("string(0.00001)", "0.00001"),
        ("string(1 div 0)", "Infinity"),
        ("string(${yes})", "true"),
        ("string(${day})", "2026-11-21"),
        ("string(${wage})", "100"),  # of several nodes the first
        ("string(${tongues})", "kk ru"),
        ("string(${hidden_n})", None),
    ],
    "concat": [
        ("concat(${word}, ' ', ${n}, ${blank})", "Алма-Ата 7"),
        ("concat(${wage})", "10050"),  # every node, not only the first
        ("concat()", None),
        ("concat(${age}, '!')", "!"),
        ("concat(${name}, '-', ${wage})", ("Аня-100", "-", "Бек-50", "hide me-")),
    ],
    "join": [
        ("join(', ', ${name})", "Аня, , Бек, hide me"),  # blanks included
        ("join(', ', ${wage})", "100, , 50"),
        ("join('-', ${n}, 'x', ${boss})", "7-x-x--y"),
        ("join(',', ${hours})", ("8,4", None, "6", None)),
    ],
    "substr": [
        ("substr(${word}, 0, 4)", "Алма"),
        ("substr(${word}, 5)", "Ата"),
        ("substr(${word}, -3)", "Ата"),
        ("substr(${word}, -3, -1)", "Ат"),
        ("substr(${word}, 4, 2)", None),
        ("substr(${word}, 0, 99)", "Алма-Ата"),
        ("substr(${blank}, 0, 1)", None),
    ],
    "substring": [
        ("substring(${word}, 6)", "Ата"),
        ("substring('12345', 1.5, 2.6)", "234"),
        ("substring('12345', 0, 3)", "12"),
        ("substring('12345', -42, 1 div 0)", "12345"),
        ("substring('12345', 0 div 0, 3)", None),
    ],
    "substring-before": [
        ("substring-before(${word}, '-')", "Алма"),
        ("substring-before(${word}, '+')", None),
        ("substring-before(${word}, '')", None),
    ],
    "substring-after": [
        ("substring-after(${word}, '-')", "Ата"),
        ("substring-after(${word}, '+')", None),
        ("substring-after(${word}, '')", "Алма-Ата"),
    ],
    "string-length": [
        ("string-length(${word})", 8),
        ("string-length('😀')", 1),  # characters, not UTF-16 units
        ("string-length(${blank})", 0),
        ("string-length(${n})", 1),
        ("string-length(${name})", (3, 0, 3, 7)),
    ],
    "normalize-space": [
        ("normalize-space(${spaced})", "два \u000b слова"),  # only XML's own blanks
        ("normalize-space('a \t b')", "a b"),
        ("normalize-space(${blank})", None),
    ],
    "contains": [
        ("contains(${word}, 'ма')", True),
        ("contains(${word}, 'МА')", False),
        ("contains(${word}, '')", True),
        ("contains(${blank}, 'x')", False),
    ],
    "starts-with": [
        ("starts-with(${word}, 'Алма')", True),
        ("starts-with(${word}, 'Ата')", False),
        ("starts-with(${blank}, '')", True),
    ],
    "ends-with": [
        ("ends-with(${word}, 'Ата')", True),
        ("ends-with(${word}, 'Алма')", False),
        ("ends-with(${n}, 7)", True),
    ],
    "translate": [
        ("translate(${word}, 'Аа', 'Оо')", "Олмо-Ото"),
        ("translate('123', '13', '3')", "32"),  # without a partner: taken out
        ("translate('aaa', 'aa', 'xy')", "xxx"),
    ],
    "digest": [
        ("digest('abc', 'SHA-256', 'hex')", hashlib.sha256(b"abc").hexdigest()),
        ("digest('abc', 'MD5')", base64.b64encode(hashlib.md5(b"abc").digest()).decode()),
        ("digest(${word}, 'SHA-1', 'hex')", hashlib.sha1("Алма-Ата".encode()).hexdigest()),
        ("string-length(digest('', 'SHA-384', 'hex'))", 96),
        ("string-length(digest('', 'SHA-512', 'hex'))", 128),
        ("digest('abc', 'CRC32')", None),
        ("digest('abc', 'MD5', 'octal')", None),
    ],
    "base64-decode": [
        ("base64-decode('0JDQsdCw0Lk=')", "Абай"),
        ("base64-decode('%%%')", None),
        ("base64-decode('/w==')", None),  # no UTF-8
        ("base64-decode(${blank})", None),
    ],
    "version": [("version()", "2026-1")],
}

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


@pytest.mark.parametrize("function", CASES)
def test_function(function: str) -> None:
    check(CASES[function])


def test_uuid_is_random_and_kept_through_a_resume() -> None:
    told = Scenario(
        question("n", "integer"),
        calculate("id", "uuid()"),
        calculate("short", "uuid(8)"),
        calculate("kept", "once(concat('uuid:', uuid()))"),
        calculate("none", "concat('x', uuid(${n}))"),
    )
    first = told.state("id").value
    assert UUID.fullmatch(str(first))
    short = told.state("short").value
    assert re.fullmatch("[A-Za-z0-9]{8}", str(short))
    kept = told.state("kept").value
    told.expect_value("none", "x").answer("n", 20_000).expect_value("none", "x")
    told.resume().expect_value("id", first).expect_value("short", short).expect_value("kept", kept)
    assert Scenario(calculate("id", "uuid()")).state("id").value != first


def test_the_own_answer_is_what_a_function_takes_without_an_argument() -> None:
    told = Scenario(
        question("code", constraint="string-length() = 3", constraint_message={"en": "three"}),
        question("name", constraint="normalize-space() = string()"),
        question("year", "integer", constraint="number() > 1900"),
    )
    told.answer("code", "ab").expect_problem("code", "constraint", "three").answer("code", "abc")
    told.answer("name", " a").expect_problem("name", "constraint").answer("name", "a")
    told.answer("year", 1800).expect_problem("year", "constraint").answer("year", 2000)
    told.expect_fine("code", "name", "year")
