"""Definitions made to hurt whoever reads them, each with the code that must be told of it ("" for none)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.form.json_reader import MAX_BYTES

Row = dict[str, Any]


@dataclass(frozen=True)
class Hostile:
    """One definition: what is in it, how to make it, and the code of a finding that it must bring."""

    name: str
    make: Callable[[], bytes]
    code: str


def definition(survey: Sequence[Row], **header: Any) -> bytes:
    """A definition with these rows."""
    head = {"format": "dala-form/1", "form_id": "hostile", "version": "1"}
    return json.dumps({**head, **header, "survey": survey}, ensure_ascii=False).encode()


def calculate(number: int, expression: str) -> Row:
    return {"type": "calculate", "name": f"c{number}", "calculation": expression}


def text(name: str = "q", **keys: Any) -> Row:
    return {"type": "text", "name": name, "label": "Q", **keys}


def calculates(count: int, expression: Callable[[int], str], **header: Any) -> bytes:
    return definition([calculate(number, expression(number)) for number in range(count)], **header)


def one(expression: str, **keys: Any) -> bytes:
    """A list of two columns, a roster, and one calculation."""
    rows = [
        {"type": "repeat", "name": "r", "label": "R", "children": [text("a"), text("b")]},
        {"type": "select_one", "name": "s", "label": "S", "list_name": "l"},
        {**calculate(1, expression), **keys},
    ]
    return definition(rows, choices={"l": [{"name": "n", "label": "N", "column": "1"}]})


def three_rosters() -> bytes:
    inner: Row = calculate(1, "sum(${c1}) + count(${r1}/r2/r3) + ${c2}")
    for level in (3, 2, 1):
        more = [calculate(2, "sum(${c1})")] if level == 2 else []
        inner = {"type": "repeat", "name": f"r{level}", "label": "R", "children": [inner, *more]}
    return definition([inner, text("q", relevant="${c1} > 0")])


def nested_choice_conditions() -> bytes:
    condition = "'x'"
    while len(condition) < 9_000:
        condition = f"instance('l')/root/item[name = {condition}]/name"
    return one(condition)


def many_languages() -> bytes:
    codes = [f"{a}{b}-{n}" for a in "abcdefghij" for b in "abcdefghij" for n in range(60)]
    return definition([text()], languages=dict.fromkeys(codes, "x"))


def shared_list() -> bytes:
    rows = [{"type": "select_one", "name": f"q{n}", "label": "Q", "list_name": "l"} for n in range(1_500)]
    compared = [calculate(n, " or ".join(f"${{q{n}}} = 'n{k}'" for k in range(60))) for n in range(150)]
    listed = [{"name": f"n{number}", "label": "N"} for number in range(3_500)]
    return definition([*rows, *compared], choices={"l": listed})


def many_columns() -> bytes:
    choices = [{"name": f"n{n}", "label": "N", **{f"c{n}_{k}": 1 for k in range(60)}} for n in range(250)]
    rows = [
        {"type": "select_one", "name": f"q{n}", "label": "Q", "list_name": "l", "choice_filter": f"k{n} = 1"}
        for n in range(400)
    ]
    return definition(rows, choices={"l": choices})


def deep_groups() -> bytes:
    row: Row = text()
    for level in range(14):
        row = {"type": "group", "name": f"g{level}", "children": [row]}
    return definition([row])


def around(text_of_json: str) -> bytes:
    return b'{"format": "dala-form/1", "form_id": "f", "version": "1", "survey": [], "x": ' + (
        text_of_json.encode() + b"}"
    )


def _files() -> Iterator[Hostile]:
    yield Hostile("a file over 2 MiB", lambda: b" " * (MAX_BYTES + 1), "E002")
    yield Hostile("2 MiB of blanks", lambda: b" " * MAX_BYTES, "E004")
    yield Hostile(
        "2 MiB of line ends, then a form", lambda: b"\n" * (MAX_BYTES - 400) + definition([{}]), "E021"
    )
    yield Hostile("2 MiB of one text", lambda: b'"' + b"a" * (MAX_BYTES - 2) + b'"', "E007")
    yield Hostile("2 MiB of one key", lambda: b'{"' + b"a" * (MAX_BYTES - 2), "E007")
    yield Hostile("2 MiB of one number", lambda: b"1" * MAX_BYTES, "E009")
    yield Hostile("2 MiB of opening brackets", lambda: b"[" * MAX_BYTES, "E005")
    yield Hostile("2 MiB of quotation marks", lambda: b'"' * MAX_BYTES, "E004")
    yield Hostile("2 MiB of backslashes", lambda: b'"' + b"\\" * (MAX_BYTES - 1), "E007")
    yield Hostile(
        "2 MiB of escapes", lambda: around("[" + ",".join(['"' + "\\u0451" * 9_990 + '"'] * 34) + "]"), ""
    )
    yield Hostile("nested 10,000 deep", lambda: around('{"a":' * 10_000 + "1" + "}" * 10_000), "E005")
    yield Hostile("50,000 values", lambda: around("[" + ",".join(["1"] * 50_000) + "]"), "E006")
    yield Hostile("50,000 rows", lambda: definition([{}] * 50_000), "E006")
    yield Hostile("19,900 empty rows", lambda: definition([{}] * 19_900), "E021")
    yield Hostile(
        "19,900 rows that are numbers",
        lambda: around("1").replace(b"[]", b"[" + b"1," * 19_900 + b"1]"),
        "E023",
    )
    yield Hostile("NaN", lambda: around("NaN"), "E009")
    yield Hostile("-Infinity", lambda: around("-Infinity"), "E009")
    yield Hostile("a number of 400 digits of exponent", lambda: around("1e" + "9" * 400), "E009")
    yield Hostile("one key 19,000 times", lambda: around("{" + ",".join(['"a": 1'] * 19_000) + "}"), "E008")
    yield Hostile("UTF-16", lambda: definition([text()]).decode().encode("utf-16"), "E003")
    yield Hostile("UTF-16 without a mark", lambda: definition([text()]).decode().encode("utf-16-le"), "E004")
    yield Hostile("UTF-32", lambda: definition([text()]).decode().encode("utf-32-be"), "E004")
    yield Hostile("Windows-1251", lambda: definition([text(hint="Ответ")]).decode().encode("cp1251"), "E003")
    yield Hostile("2 MiB, the last byte not UTF-8", lambda: b"\n" * (MAX_BYTES - 1) + b"\xff", "E003")
    yield Hostile("half a character as bytes", lambda: around('"') + b'\xed\xa0\x80"}', "E003")
    yield Hostile("half a character as escape", lambda: around('"\\ud800"'), "E004")
    yield Hostile("a NUL in a text", lambda: around('"\x00"'), "E004")
    yield Hostile("no bytes", lambda: b"", "E004")


def _texts() -> Iterator[Hostile]:
    image = "<img src='file:///etc/passwd' onerror='x'>"
    yield Hostile("a label of 1 MB of <img src>", lambda: definition([text(label=image * 25_000)]), "E007")
    yield Hostile(
        "labels of <img src>", lambda: definition([text(f"q{n}", label=image * 230) for n in range(200)]), ""
    )
    yield Hostile(
        "labels that show 450,000 unknown names",
        lambda: definition([text(f"q{n}", label="${a}" * 2_400) for n in range(190)]),
        "E012",
    )
    yield Hostile(
        "labels that show 180,000 different unknown names",
        lambda: definition(
            [text(f"q{n}", label=" ".join(f"${{a{n * 900 + k}}}" for k in range(900))) for n in range(200)]
        ),
        "E012",
    )
    yield Hostile(
        "a label of openings", lambda: definition([text(f"q{n}", label="${" * 4_900) for n in range(200)]), ""
    )
    yield Hostile("6,000 languages", many_languages, "W001")
    yield Hostile(
        "labels in 9,000 unknown languages",
        lambda: definition(
            [text(f"q{n}", label={f"l{k}": "x" for k in range(n, n + 900)}) for n in range(10)]
        ),
        "E032",
    )


def _rows() -> Iterator[Hostile]:
    count = 4_900
    yield Hostile(
        "3,900 unknown keys",
        lambda: definition([{**calculate(n, "1"), f"calculatio{n}": 1} for n in range(3_900)]),
        "E022",
    )
    yield Hostile(
        "19,000 unknown keys in one row",
        lambda: definition([{**text(), **{f"labe{n}": 1 for n in range(19_000)}}]),
        "E022",
    )
    yield Hostile(
        "unknown types",
        lambda: definition([{"type": f"txt{n}", "name": f"n{n}"} for n in range(6_000)]),
        "E024",
    )
    yield Hostile("one name 4,900 times", lambda: definition([text() for _ in range(count)]), "E027")
    yield Hostile("names that are none", lambda: definition([text(f"a b{n}") for n in range(count)]), "E026")
    yield Hostile(
        "2,000 unknown lists",
        lambda: definition(
            [
                {"type": "select_one", "name": f"q{n}", "label": "Q", "list_name": f"lst{n}"}
                for n in range(2_000)
            ],
            choices={f"l{n}": [{"name": "a"}] for n in range(3_000)},
        ),
        "E028",
    )
    yield Hostile(
        "300,000 unknown triggers",
        lambda: definition(
            [
                text(f"q{n}", calculation="1", trigger=",".join(f"z{k}" for k in range(1_600)))
                for n in range(190)
            ]
        ),
        "E012",
    )
    yield Hostile(
        "triggers of blanks",
        lambda: definition(
            [text(f"q{n}", calculation="1", trigger="${" + " " * 9_900 + "x") for n in range(150)]
        ),
        "E012",
    )
    yield Hostile(
        "long triggers",
        lambda: definition(
            [text(), *(text(f"q{n}", calculation="1", trigger=["q"] * 1_800) for n in range(10))]
        ),
        "",
    )
    yield Hostile(
        "parameters of one word",
        lambda: definition([text(f"q{n}", parameters="a" * 9_990) for n in range(200)]),
        "",
    )
    yield Hostile(
        "defaults of one word", lambda: definition([text(f"q{n}", default="a" * 900) for n in range(200)]), ""
    )
    yield Hostile(
        "unknown special answers",
        lambda: definition([text(f"q{n}", special=[f"k{n}_{k}" for k in range(90)]) for n in range(200)]),
        "E034",
    )
    yield Hostile(
        "unknown roles", lambda: definition([text()], roles={f"sit{n}": "q" for n in range(19_000)}), "E037"
    )
    yield Hostile("groups 14 deep", deep_groups, "")
    yield Hostile("1,500 questions of one list of 3,500 choices", shared_list, "")
    yield Hostile(
        "6,000 choices of one name",
        lambda: definition([text()], choices={"l": [{"name": "a", "label": "A"}] * 6_000}),
        "E031",
    )
    yield Hostile("15,000 columns", many_columns, "E012")
    yield Hostile(
        "4,900 unused lists",
        lambda: definition([text()], choices={f"l{n}": [{"name": "a", "label": "A"}] for n in range(4_900)}),
        "W008",
    )
    yield Hostile(
        "names of 128 letters",
        lambda: definition(
            [text("a" * 120 + str(n), relevant="${" + "a" * 119 + str(n) + "}") for n in range(1_400)]
        ),
        "E012",
    )


def _expressions() -> Iterator[Hostile]:
    count = 4_900
    yield Hostile("100,000 characters", lambda: one("1+" * 50_000 + "1"), "E007")
    yield Hostile("9,999 characters of a sum", lambda: one("1+" * 4_999 + "1"), "")
    yield Hostile("9,999 characters of signs", lambda: one("-" * 9_998 + "1"), "")
    yield Hostile("9,999 characters of comparisons", lambda: one("${s} = 'x' or " * 700 + "1"), "W013")
    yield Hostile("comparisons after escapes", lambda: one("${s} = 'x' or\n " * 650 + "1"), "W013")
    yield Hostile("4,000 opening brackets", lambda: one("(" * 4_000), "E015")
    yield Hostile("4,000 calls in calls", lambda: one("not(" * 1_900 + "1" + ")" * 1_900), "E015")
    yield Hostile("conditions in conditions", lambda: one("${r}[" * 90 + "1" + "]" * 90), "")
    yield Hostile("conditions on choices in conditions", nested_choice_conditions, "E015")
    yield Hostile("conditions after conditions", lambda: one("${r}" + "[1]" * 3_000), "E015")
    yield Hostile(
        "stars in conditions",
        lambda: definition(
            [*(calculate(n, "1") for n in range(900)), calculate(1_000, "count(/f/*[" * 20 + "1" + "])" * 20)]
        ),
        "E015",
    )
    yield Hostile(
        "stars up and down",
        lambda: definition(
            [
                *(calculate(n, "1") for n in range(3_000)),
                text(relevant="count(./../*" + "/../*" * 1_900 + ")"),
            ]
        ),
        "E015",
    )
    yield Hostile("steps that go nowhere", lambda: one("${a}" + "/." * 4_900), "E015")
    yield Hostile("4,900 circles", lambda: calculates(count, lambda n: f"${{c{n}}}"), "E014")
    yield Hostile(
        "a circle of 4,900", lambda: calculates(count, lambda n: f"${{c{(n + 1) % count}}}"), "E014"
    )
    yield Hostile(
        "1,000 rows in circles of each other",
        lambda: calculates(
            1_000, lambda n: " + ".join(f"${{c{(n * 7 + k * 13) % 1000}}}" for k in range(20))
        ),
        "E014",
    )
    yield Hostile("self-reference through three rosters", three_rosters, "E014")
    yield Hostile("4,900 unknown names", lambda: calculates(count, lambda n: f"${{x{n}yz}}"), "E012")
    yield Hostile("4,900 unknown functions", lambda: calculates(count, lambda n: f"selecte{n}()"), "E011")
    yield Hostile(
        "4,900 expressions that end too early", lambda: calculates(count, lambda n: f"{n} +"), "E010"
    )
    yield Hostile(
        "one comparison 600 times, 20 times",
        lambda: definition(
            [
                {"type": "select_one", "name": "s", "label": "S", "list_name": "l"},
                *(calculate(n, "${s} = 'x' or " * 600 + "1") for n in range(20)),
            ],
            choices={"l": [{"name": f"n{n}", "label": "N"} for n in range(5_000)]},
        ),
        "W013",
    )
    yield Hostile("200,000 characters of sums", lambda: calculates(20, lambda _: "1+" * 4_990 + "1"), "")
    yield Hostile(
        "190,000 characters of names",
        lambda: calculates(
            1_000, lambda n: "+".join(f"${{c{n - 1 - k % 9}}}" for k in range(23)) if n > 9 else "1"
        ),
        "",
    )
    yield Hostile("2 MB of expressions", lambda: calculates(200, lambda _: "1+" * 4_900 + "1"), "E015")
    yield Hostile(
        "(a+)+$", lambda: definition([text(constraint="regex(., '(a+)+$')", constraint_message="M")]), "W003"
    )
    yield Hostile(
        "patterns that repeat repetitions",
        lambda: definition(
            [
                text(f"q{n}", constraint=f"regex(., '^(a{{1,1000}}){{1,{n}}}$')", constraint_message="M")
                for n in range(200, 1_000)
            ]
        ),
        "E016",
    )
    yield Hostile(
        "patterns of many states",
        lambda: definition(
            [
                text(f"q{n}", constraint=f"regex(., '^[а-я]{{1,900}}{n}$')", constraint_message="M")
                for n in range(1_000)
            ]
        ),
        "E015",
    )


HOSTILE: tuple[Hostile, ...] = (*_files(), *_texts(), *_rows(), *_expressions())
"""All of them."""
