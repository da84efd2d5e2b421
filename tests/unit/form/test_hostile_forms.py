"""Definitions made to hurt: each is told or read, none crashes, hangs or floods whoever reads it."""

from __future__ import annotations

from collections import Counter

import pytest

from app.base.clock import FixedClock
from app.form.diagnostics import MAX_FINDINGS, MAX_MESSAGE
from app.form.loader import LoadResult, read_form
from app.form.loader_values import MAX_FAULTY
from app.interview.session import Session
from app.interview.state import DeviceInfo
from tests.helpers.hostile_forms import HOSTILE, Hostile, calculates, definition, one, text
from tests.helpers.scenario import MORNING

HEAVY = {
    "19,900 empty rows", "1,000 rows in circles of each other", "a circle of 4,900", "4,900 circles",
    "190,000 characters of names", "2 MB of expressions", "labels that show 180,000 different unknown names",
    "2 MiB of line ends, then a form", "1,500 questions of one list of 3,500 choices", "2 MiB of escapes",
    "3,900 unknown keys", "200,000 characters of sums", "one comparison 600 times, 20 times", "unknown types",
    "patterns of many states", "15,000 columns", "names that are none", "one name 4,900 times",
}  # fmt: skip


def cases(*, heavy: bool) -> list[Hostile]:
    return [hostile for hostile in HOSTILE if (hostile.name in HEAVY) == heavy]


def codes(result: LoadResult) -> Counter[str]:
    return Counter(diagnostic.code for diagnostic in result.diagnostics)


@pytest.mark.parametrize("hostile", cases(heavy=False), ids=lambda hostile: hostile.name)
def test_it_is_told_or_read(hostile: Hostile) -> None:
    told_or_read(hostile)


@pytest.mark.slow
@pytest.mark.parametrize("hostile", cases(heavy=True), ids=lambda hostile: hostile.name)
def test_what_is_heavy_is_told_or_read(hostile: Hostile) -> None:
    told_or_read(hostile)


def test_every_heavy_one_is_there() -> None:
    assert {hostile.name for hostile in cases(heavy=True)} == HEAVY


def told_or_read(hostile: Hostile) -> None:
    result = read_form(hostile.make(), "hostile.json")
    told = codes(result)
    if hostile.code:
        assert told[hostile.code] > 0, told
    else:
        assert not result.errors, result.errors[0]
    assert len(result.diagnostics) <= 2 * MAX_FINDINGS
    assert all(len(d.message) <= MAX_MESSAGE and len(d.hint) <= MAX_MESSAGE for d in result.diagnostics)
    assert (result.form is None) == bool(result.errors)
    if result.form is not None:
        session = Session.start(result.form, DeviceInfo("d", "R01", "s"), FixedClock(MORNING))
        assert session.draft()


def test_faults_of_expressions_are_told_up_to_a_number() -> None:
    result = read_form(calculates(200, lambda number: f"${{x{number}}}"), "f")
    assert codes(result)["E012"] == MAX_FAULTY


def test_a_finding_deep_in_a_text_with_escapes_has_its_place() -> None:
    expression = "'\u0451\n\t\U0001f600' = 'a' or ${s} = 'x'"
    written = one(expression).decode().replace("\u0451", "\\u0451").replace("\U0001f600", "\\ud83d\\ude00")
    (told,) = read_form(written.encode(), "f").diagnostics
    assert told.code == "W013"
    assert written[told.column - 1 :].startswith("'x'")


def test_a_place_after_the_end_of_its_text_is_the_end() -> None:
    written = one("1 +").decode()
    (told,) = read_form(written.encode(), "f").diagnostics
    assert written[told.column - 1 :].startswith('"}')


def test_markup_in_a_label_is_only_text() -> None:
    label = "<img src='file:///etc/passwd'><script>x</script>"
    form = read_form(definition([text(label=label)]), "f").form
    assert form is not None
    assert form.nodes["q"].label == {"en": label}


def test_suggestions_end_where_they_would_take_long() -> None:
    names = [text(f"question_of_a_long_name_{number}") for number in range(1_500)]
    asking = [text(f"q{number}", relevant=f"${{question_of_a_lnog_name_{number}}}") for number in range(9)]
    suggested = [
        [d.hint.startswith("Did you mean") for d in read_form(definition([*some, *asking]), "f").errors]
        for some in (names, names[:20])
    ]
    assert suggested[0][0]
    assert not suggested[0][-1]
    assert all(suggested[1])
