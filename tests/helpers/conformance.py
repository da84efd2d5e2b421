"""Compares our expression results with a file of cases that public engines agree on.

Usage: python -m tests.helpers.conformance CASES.jsonl [EXPECTED.json]
Each line has expr, kind (boolean, number, string, number_rounded with factor) and expected. Where a decision
of our expression language differs, tests/conformance/expected_differences.json lists the case with our
value as text and the decision. Any other difference fails; so does a listed one that agrees now,
that no case has, or for which we give another value now, and so does a list of more than 60.
Cases with `*` come from small documents that the file does not hold; they pass where one of DOCUMENTS gives
what is expected.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

from app.form.expression import ExpressionError, Named, Names, Scope, Value, compile_expression
from app.form.model import Kind
from app.form.values import to_boolean, to_number, to_text
from tests.helpers.fake_tree import FakeTree

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

LIST = Path(__file__).parents[1] / "conformance" / "expected_differences.json"
MOST_DIFFERENCES = 60


@dataclass(frozen=True, slots=True)
class Difference:
    """A listed difference: our value as text, and the key of the decision that explains it."""

    id: str
    expr: str
    ours: str
    decision: str


@dataclass(frozen=True, slots=True)
class Expected:
    """The list: decisions in words by key, differences by id."""

    decisions: Mapping[str, str]
    differences: Mapping[str, Difference]

    @staticmethod
    def read(path: Path = LIST) -> Expected:
        """The list in a file. Raises KeyError where a difference names no decision."""
        content = json.loads(path.read_text("utf-8"))
        listed = [Difference(**line) for line in content["differences"]]
        for difference in listed:
            content["decisions"][difference.decision]
        return Expected(content["decisions"], {difference.id: difference for difference in listed})


class Document(FakeTree):
    """A flat list of text questions below one group, at the moment that the cases were recorded."""

    moment = NOW

    def __init__(self, texts: Sequence[str] = (), own: str = "") -> None:
        super().__init__()
        self.names = [f"q{at}" for at in range(len(texts))]
        self.answers = {(name, ()): text for name, text in zip(self.names, texts, strict=True)}
        self.put("own", own)

    def run(self, expr: str) -> Value:
        """The value of an expression on the group. Raises ExpressionError."""
        nodes = [Named("own", Kind.GROUP), *(Named(name, Kind.TEXT, ("own",)) for name in self.names)]
        return compile_expression(expr, Scope(Names.of(nodes), own="own")).evaluate(self, ())


def outcome(case: Mapping[str, object], value: Value) -> object:
    """Our result for a case, in the shape of its expected value."""
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


def compared(case: Mapping[str, object]) -> tuple[bool, str]:
    """Whether some document gives what is expected, and as text what the first one gives."""
    documents = DOCUMENTS if "*" in str(case["expr"]) else DOCUMENTS[:1]
    try:
        values = [
            Document(texts, OWN_TEXTS.get(str(case["id"]), "")).run(str(case["expr"])) for texts in documents
        ]
    except ExpressionError as error:
        return False, str(error)
    return any(same(case, outcome(case, value)) for value in values), to_text(values[0])


def same(case: Mapping[str, object], ours: object) -> bool:
    """Whether a result is the expected one, numbers to twelve digits."""
    expected = case["expected"]
    if "random" in str(case.get("tags", "")):
        return isinstance(ours, float) and 0 <= ours < 1
    if isinstance(ours, float) and not isinstance(expected, bool):
        wanted = 0.0 if expected == "-0" else expected
        return isinstance(wanted, float | int) and math.isclose(ours, wanted, rel_tol=1e-12)
    return ours == expected


def complaints(cases: Sequence[Mapping[str, object]], expected: Expected) -> Iterator[str]:
    """What is wrong between the cases and the list, a line each."""
    for case in cases:
        agrees, ours = compared(case)
        listed = expected.differences.get(str(case["id"]))
        told = f"{case['id']} {case['expr']!r} ({case['kind']}): {case['expected']!r}, ours {ours!r}"
        if agrees and listed is not None:
            yield f"listed, but agrees: {told}"
        elif not agrees and listed is None:
            yield f"not listed: {told}"
        elif listed is not None and listed.ours != ours:
            yield f"listed as {listed.ours!r}: {told}"
    for unknown in expected.differences.keys() - {str(case["id"]) for case in cases}:
        yield f"listed, but in no case: {unknown}"
    if len(expected.differences) > MOST_DIFFERENCES:
        yield f"{len(expected.differences)} are listed, at most {MOST_DIFFERENCES} may be"


def main(arguments: Sequence[str]) -> int:
    """Print what is wrong and the counts by decision; 1 if anything is wrong."""
    source, *lists = map(Path, arguments)
    cases = [json.loads(line) for line in source.read_text("utf-8").splitlines() if line.strip()]
    expected = Expected.read(*lists)
    wrong = list(complaints(cases, expected))
    for line in wrong:
        print(line)
    print(f"{len(cases)} cases, {len(expected.differences)} listed differences, {len(wrong)} complaints")
    for key, words in expected.decisions.items():
        count = sum(difference.decision == key for difference in expected.differences.values())
        print(f"{count:5} {words}")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
