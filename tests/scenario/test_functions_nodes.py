"""Each function of rosters, lists and the laptop in a live interview, with what ODK's table warns of."""

from __future__ import annotations

import hashlib
import math

import pytest

from app.interview.session import Session
from app.interview.state import DeviceInfo
from tests.helpers.function_forms import Cases, check
from tests.helpers.scenario import Scenario, calculate, question, roster

CASES: Cases = {
    "position": [
        ("position()", 1),
        ("position(${word})", 1),
        ("position(..)", (1, 2, 3, 4)),
        ("position(${person})", (1, 2, 3, 4)),
        ("join('', ${person}[position() > 2]/name)", "Бекhide me"),
        ("count(${job}[position() = 1])", 2),  # the first of each person's
        ("count(${job}[position() = 1])", (1, 0, 1, 0)),
        ("${person}[2]/wage", None),
        ("${person}[3]/wage", 50),
        ("sum(${person}[position() < position(current()/..)]/wage)", (0, 100, 100, 150)),
    ],
    "last": [
        ("last()", 1),
        ("string(${person}[last()]/name)", "hide me"),
        ("join(' ', ${job}[last()]/hours)", "4 6"),
        ("count(${person}[position() = last() - 1])", 1),
        ("last('word')", None),
    ],
    "instance": [
        ("count(instance('raion')/root/item)", 3),
        ("instance('raion')/root/item[name = 'talgar']/people", "54"),
        ("instance('raion')/root/item[name = ${raion}]/label", "Abay"),
        ("sum(instance('raion')/root/item[oblast = 'kar']/people)", 82),
        ("join(' ', instance('raion')/root/item[oblast = 'kar' and people > 40]/name)", "abay"),
        ("join(' ', instance('raion')/root/item[people > 40 or oblast = 'alm'][2]/name)", "talgar"),
        ("instance('raion')/root/item[2]/name", "osakarov"),
        ("instance('raion')/root/item[last()]/name", "talgar"),
        ("count(instance('raion')/root/item[name = 'nowhere'])", 0),
        ("count(instance('raion')/root/item[people > ${wage}])", (0, 0, 2, 0)),
    ],
    "current": [
        ("count(${person}[wage < current()/../wage])", (1, 0, 0, 0)),
        ("string(instance('raion')/root/item[people > current()/../wage]/name)", (None, None, "abay", None)),
        ("current()/../wage", (100, None, 50, None)),
    ],
    "indexed-repeat": [
        ("indexed-repeat(${wage}, ${person}, 3)", 50),
        ("indexed-repeat(${wage}, ${person}, 2)", None),
        ("indexed-repeat(${wage}, ${person}, 4)", None),
        ("indexed-repeat(${wage}, ${person}, 0)", None),
        ("indexed-repeat(${wage}, ${person}, 99)", None),
        ("indexed-repeat(${wage}, ${person}, ${blank})", None),
        ("indexed-repeat(${name}, ${person}, ${n} - 4)", "Бек"),
        ("indexed-repeat(${hours}, ${person}, 1, ${job}, 2)", 4),
        ("sum(indexed-repeat(${hours}, ${person}, 1))", 12),
        ("indexed-repeat(${name}, ${person}, position(..) - 1)", (None, "Аня", None, "Бек")),
        ("indexed-repeat(/data/person/wage, /data/person, 1)", (100, 100, 100, 100)),
    ],
    "pulldata": [
        ("pulldata('raion', 'people', 'name', ${raion})", "52"),
        ("pulldata('raion', 'name', 'oblast', 'kar')", "abay"),  # the first of several
        ("pulldata('raion', 'people', 'name', 'nowhere')", None),
        ("pulldata('raion', 'people', 'name', ${blank})", None),
        ("pulldata('raion', 'label', 'people', 54)", "Talgar"),
    ],
    "missing": [
        ("missing(${age})", "refused"),
        ("missing(${n})", None),
        ("missing(${blank})", None),
        ("if(missing(${age}) = 'refused', 1, 0)", 1),
        ("count-non-empty(missing(${wage}))", 0),
        ("missing(${wage})", (None, None, None, None)),
    ],
    "device": [
        ("device('enumerator')", "R03"),
        ("device('organisation')", "rodnik"),
        ("device('device')", "laptop-1"),
        ("device('survey')", "survey-1"),
    ],
    "next_number": [("next_number()", 7), ("concat('R-', next_number())", "R-7")],
    "random": [("random() < 1", True), ("random() >= 0", True)],
    "uuid": [("string-length(uuid())", 36), ("string-length(uuid(5))", 5), ("uuid(0)", None)],
}

IN_ODK = {
    "42": "AFCBDE",
    "'42'": "AFCBDE",
    "42.9": "AFCBDE",
    "-42": "EDAFBC",
    "1": "BFEACD",
    "11111111": "ACDBFE",
}
"""The order that a seed gives to the letters A to F in ODK's own engines."""


@pytest.mark.parametrize("function", CASES)
def test_function(function: str) -> None:
    check(CASES[function])


def lettered(*calculations: str) -> Scenario:
    told = Scenario(
        roster("row", question("v")), *(calculate(f"c{at}", each) for at, each in enumerate(calculations))
    )
    for at, letter in enumerate("ABCDEF", 1):
        told.add_row("row").answer(f"row[{at}]/v", letter)
    return told


def test_last_answers_come_from_the_laptop() -> None:
    told = Scenario(
        question("site", default="last('site')"),
        question("tongues", "select_multiple", list_name="t", default="last('tongues')"),
        choices={"t": ["kk", "ru"]},
    ).expect_value("site", None)
    device = DeviceInfo("laptop-1", "R03", "s", last={"site": "bazaar", "tongues": "ru kk"})
    later = Session.start(told.form, device, told.clock)
    assert later.answers() == {"site": "bazaar", "tongues": ["kk", "ru"]}


def test_missing_in_a_roster_and_of_a_choice_that_stands_for_a_kind() -> None:
    told = Scenario(
        roster("row", question("q", "select_one", list_name="q", special=["dont_know"])),
        calculate("refusals", "count(${row}[missing(q) = 'refused'])"),
        calculate("kinds", "join(' ', missing(${q}))"),
        choices={"q": ["a", {"name": "ref", "missing": "refused"}]},
    )
    told.add_row("row").add_row("row").add_row("row")
    told.special("row[1]/q", "refused").special("row[2]/q", "dont_know").answer("row[3]/q", "a")
    told.expect_value("refusals", 1).expect_value("kinds", "refused dont_know ")
    told.answer("row[1]/q", "a").expect_value("refusals", 0)


def test_indexed_repeat_takes_three_rosters() -> None:
    told = Scenario(
        roster("a", roster("b", roster("c", question("v", "integer")))),
        question("i", "integer"),
        calculate("one", "indexed-repeat(${v}, ${a}, 1, ${b}, ${i}, ${c}, 2)"),
        calculate("some", "sum(indexed-repeat(${v}, ${a}, 1, ${b}, ${i}))"),
    )
    told.add_row("a")
    for b in (1, 2):
        told.add_row("a[1]/b")
        for c in (1, 2):
            told.add_row(f"a[1]/b[{b}]/c").answer(f"a[1]/b[{b}]/c[{c}]/v", 10 * b + c)
    told.expect_value("one", None).answer("i", 2).expect_value("one", 22).expect_value("some", 43)
    told.answer("i", 1).expect_value("one", 12).answer("i", 3).expect_value("one", None)


def test_a_seed_gives_the_order_that_odk_gives() -> None:
    told = lettered(*(f"join('', randomize(${{row}}/v, {seed}))" for seed in IN_ODK))
    assert [told.state(f"c{at}").value for at in range(len(IN_ODK))] == list(IN_ODK.values())


def test_a_seed_that_is_no_number_is_hashed_to_64_bits_without_loss() -> None:
    digest = hashlib.sha256("дом 7".encode()).digest()
    number = int.from_bytes(digest[:8], "big", signed=True)
    state = int(math.copysign(abs(number) % (2**31 - 1), number))
    told = lettered(
        "join('', randomize(${row}/v, 'дом 7'))",
        f"join('', randomize(${{row}}/v, {state}))",
        "join('', randomize(${row}/v, ''))",
        "join('', randomize(${row}/v, 0))",
        "join('', randomize(${row}/v, 1 div 0))",
        "join('', randomize(${row}/v, pow(10, 30)))",
        "join('', randomize(${row}/v, -1 div 0))",
    )
    found = [told.state(f"c{at}").value for at in range(7)]
    assert found[0] == found[1]
    assert found[2] == found[3]  # blank, as JavaRosa
    assert found[4] == found[5] != found[6]  # no more than 64 bits


def test_without_a_seed_the_order_is_drawn_by_chance_and_kept_through_a_resume() -> None:
    told = lettered("join('', randomize(${row}/v))")
    drawn = told.state("c0").value
    assert sorted(str(drawn)) == list("ABCDEF")
    told.resume().expect_value("c0", drawn)
