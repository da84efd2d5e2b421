"""Compares our expression results with a file of cases that public engines agree on.

Usage: python -m tests.helpers.conformance CASES.jsonl
Each line has expr, kind (boolean, number, string, number_rounded with factor) and expected.
Cases with `*` come from small documents that the file does not hold; they pass where one of DOCUMENTS gives
what is expected.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path

from app.form.expression import (
    Day,
    ExpressionError,
    Moment,
    Named,
    Names,
    Place,
    Scope,
    Value,
    compile_expression,
)
from app.form.model import Kind
from app.form.values import to_boolean, to_number, to_text

NOW = datetime(2024, 6, 15, 10, 0, tzinfo=timezone(timedelta(hours=-7)))
DOCUMENTS: tuple[tuple[str, ...], ...] = (
    (),
    tuple(str(n) for n in range(-5, 6)),
    ("aaa", "bbb", ""),
    ("0", "0"),
    ("1", "1", "0"),
    ("1", "2", "3", "4"),
    ("-10", "0"),
    ("0", "99"),
    ("10", "90"),
)
"""Texts of the nodes that `*` finds."""

OWN_TEXTS = {
    "30466ab8e7": "aaa",
    "d8daf9420c": "bbbssscccddd",
    "698969ad25": " hello world ",
    "1f2371fcdf": "here is some text",
    "bf172545b5": 'type="text/xml" href="test.xsl"',
    "34449a187f": "some cdata",
    "746887bb8b": "abcd",
    "66830038ff": " a  b ",
    "c0625eddda": " a  bc c ",
    "f4183d550a": "123",
    "f3158feb6c": "ab",
}
"""The own text of cases that read it, by id."""


class Document:
    """A flat list of text questions below one group."""

    language = "en"

    def __init__(self, texts: Sequence[str], own: str = "") -> None:
        self.texts = {f"q{at}": text for at, text in enumerate(texts)}
        self.own = own

    def today(self) -> Day:
        return Day.of(NOW.date())

    def now(self) -> Moment:
        return Moment(NOW)

    def value(self, name: str, place: Place) -> Value:
        return self.own if name == "own" else self.texts[name]

    def relevant(self, name: str, place: Place) -> bool:
        return True

    def missing(self, name: str, place: Place) -> str:
        return ""

    def rows(self, roster: str, place: Place) -> Sequence[Place]:
        return ()

    def position(self, place: Place) -> int:
        return 1

    def choice_label(self, name: str, choice: str) -> str:
        return ""

    def choices(self, list_name: str) -> Sequence[Mapping[str, str]]:
        return ()

    def device(self, key: str) -> str:
        return ""

    def last(self, name: str) -> Value:
        return ""

    def next_number(self) -> float:
        return 1.0

    def random(self) -> float:
        return 0.5


def scope_of(document: Document) -> Scope:
    """The scope of a node that has the document's questions below it."""
    nodes = [Named(name, Kind.TEXT, ("own",)) for name in document.texts]
    return Scope(Names.of([Named("own", Kind.GROUP), *nodes]), own="own")


def outcome(case: Mapping[str, object], document: Document) -> object:
    """Our result for a case, in the shape of its expected value."""
    try:
        value = compile_expression(str(case["expr"]), scope_of(document)).evaluate(document, ())
    except ExpressionError as error:
        return str(error)
    match case["kind"]:
        case "boolean":
            return to_boolean(value)
        case "string":
            return to_text(value)
        case "number_rounded":
            factor = float(str(case["factor"]))
            number = to_number(value)
            return "NaN" if math.isnan(number) else math.floor(number * factor + 0.5) / factor
    number = to_number(value)
    return to_text(number) if not math.isfinite(number) else number


def agrees(case: Mapping[str, object]) -> tuple[bool, object]:
    """Whether some document gives what is expected, and what the first one gives."""
    documents = DOCUMENTS if "*" in str(case["expr"]) else DOCUMENTS[:1]
    own = OWN_TEXTS.get(str(case["id"]), "")
    results = [outcome(case, Document(document, own)) for document in documents]
    return any(same(case, ours) for ours in results), results[0]


def same(case: Mapping[str, object], ours: object) -> bool:
    """Whether a result is the expected one, numbers to twelve digits."""
    expected = case["expected"]
    if "random" in str(case.get("tags", "")):
        return isinstance(ours, float) and 0 <= ours < 1
    if isinstance(ours, float) and not isinstance(expected, bool):
        wanted = 0.0 if expected == "-0" else expected
        return isinstance(wanted, float | int) and math.isclose(ours, wanted, rel_tol=1e-12)
    return ours == expected


def main(arguments: Sequence[str]) -> int:
    """Print each difference and the counts; 1 if there is any difference."""
    cases = [json.loads(line) for line in Path(arguments[0]).read_text("utf-8").splitlines() if line.strip()]
    differences = 0
    for case in cases:
        agreed, ours = agrees(case)
        if not agreed:
            differences += 1
            print(f"{case['id']} {case['expr']!r} ({case['kind']}): {case['expected']!r}, ours {ours!r}")
    print(f"{len(cases) - differences} of {len(cases)} agree, {differences} differ")
    return int(differences > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
