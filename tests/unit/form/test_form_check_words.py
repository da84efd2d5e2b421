"""What `form check` prints has one shape, is in the guide, and tells editors where to underline."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.form.diagnostics import Fault
from app.form.loader import load_form, read_form
from tests.helpers.commands import Commands
from tests.unit.form.test_form_checks import L, definition, found, row

GUIDE = Path(__file__).resolve().parents[3] / "forms" / "FORMAT.md"
REGIONS = {
    "yn": [{"name": "yes", "label": L}],
    "oblast": [{"name": "kar", "label": L}],
    "raion": [{"name": "abay", "oblast": "kar", "label": L}],
}


def told(*rows: Any, **header: Any) -> list[str]:
    return [str(d) for d in found(definition(*rows, **header))]


def test_every_code_stands_in_the_guide_with_its_meaning_and_an_example() -> None:
    guide = GUIDE.read_text("utf-8")
    section = guide.partition("## What `form check` says")[2].partition("\n## ")[0]

    for fault in Fault:
        (line,) = [line for line in section.splitlines() if line.startswith(f"| {fault.code} |")]
        _, _, meaning, example, _ = line.split("|")
        assert meaning.strip() == fault.meaning
        assert len(example.strip()) > 3, line


def test_a_wrong_name_is_told_in_the_shape_that_the_guide_promises() -> None:
    rows = (
        row("select_one", "oblast", list_name="oblast"),
        row("select_one", "raion", list_name="raion", choice_filter="oblast = ${oblst}"),
    )
    text = definition(*rows, choices=REGIONS)
    (line,) = [number for number, said in enumerate(text.split("\n"), 1) if "oblst" in said]
    column = text.split("\n")[line - 1].index("${oblst}") + 1

    assert told(*rows, choices=REGIONS) == [
        f"f.json:{line}:{column} error E012 raion: choice_filter names ${{oblst}}; did you mean ${{oblast}}?"
    ]


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({"relevant": "${okk} = 'yes'"}, "a: relevant names ${okk}; did you mean ${ok}?"),
        ({"required": "${okk} = 'yes'"}, "a: required names ${okk}; did you mean ${ok}?"),
        ({"relevant": "${zzzz} = 1"}, "a: relevant names ${zzzz}, which is no row of the form."),
        (
            {"label": {**L, "kk": "${okk}"}},
            "kk shows ${okk}, which is no row of the form; did you mean ${ok}?",
        ),
        (
            {"trigger": "okk", "calculation": "1"},
            'trigger names "okk", which is no row of the form; did you mean ok?',
        ),
        ({"trigger": "a", "calculation": "1"}, "A cycle, a → a"),
        ({"relevnt": "1"}, 'a: There is no key "relevnt" in a text row; did you mean "relevant"?'),
        ({"relevant": "conct(${ok})"}, "a: relevant: There is no function conct(); did you mean concat()?"),
        ({"relevant": "${ok} / 2 = 1"}, "To divide, write `div`."),
        ({"relevant": "4 / 2 = 2"}, "To divide, write `div`."),
    ],
)
def test_sentences_name_the_key_and_what_was_meant(keys: dict[str, Any], said: str) -> None:
    assert said in told(row("text", "a", **keys))[0]


def test_a_required_note_and_a_roster_in_a_label_are_errors() -> None:
    roster = row("repeat", "kid", children=[row("text", "z")])

    assert [d.code for d in found(definition(row("note", "n", required=True)))] == ["E025"]
    assert [d.code for d in found(definition(roster, row("text", "a", hint={**L, "ru": "${kid}"})))] == [
        "E012"
    ]


@pytest.mark.parametrize(
    ("keys", "piece"),
    [
        ({"relevant": "${okk} = 'yes'"}, "${okk}"),
        ({"relevant": "conct(1) = 2"}, "conct"),
        ({"relevant": "${ok} = 'maybe' or ${ok} = 'yes'"}, "'maybe'"),
        ({"relevnt": "1"}, '"relevnt"'),
        ({"sensitive": 12.5}, "12.5"),
        ({"label": {}}, '"a"'),
        ({"special": ["dontknow"]}, '"dontknow"'),
        ({"relevant": "${ok} = 'yes' )"}, ")"),
    ],
)
def test_editors_know_where_a_finding_ends(keys: dict[str, Any], piece: str) -> None:
    text = definition(row("text", "a", **keys))

    first = found(text)[0]

    assert text.split("\n")[first.line - 1][first.column - 1 : first.end_column - 1] == piece


def test_a_row_without_a_name_is_not_called_by_a_makeshift_one() -> None:
    assert {d.name for d in found(definition({"type": "text"}, row("text", "ok")))} == {"", "ok"}


def test_a_file_that_is_not_read_ends_nowhere() -> None:
    assert {d.end_column for d in read_form(b"", "f.json").diagnostics} <= {0, 1}


@pytest.mark.parametrize(
    ("condition", "codes"),
    [
        ("${code} = 2", []),
        ("${code} = 2.0", []),
        ("2 != ${code} and ${code} = 1", []),
        ("${code} = 5 or ${code} = 1", ["W013"]),
        ("${many} = 2", ["W002"]),
    ],
)
def test_numbers_are_compared_with_choices_too(condition: str, codes: list[str]) -> None:
    lists = {"yn": [{"name": "yes", "label": L}], "n": [{"name": str(n), "label": L} for n in (1, 2)]}
    rows = (row("select_one", "code", list_name="n"), row("select_multiple", "many", list_name="n"))

    assert [
        d.code for d in found(definition(*rows, row("note", "it", relevant=condition), choices=lists))
    ] == codes


@pytest.mark.parametrize(
    ("calculation", "codes"),
    [
        ("concat('a', jr:choice-name(${ok}, '${ok}'))", ["W009"]),
        ("instance('yn')/root/item[name = ${ok}]/label", ["W009"]),
        ("format-date(today(), '%b')", ["W009"]),
        ("instance('yn')/root/item[name = ${ok}]/name", []),
    ],
)
def test_words_of_a_language_are_no_data(calculation: str, codes: list[str]) -> None:
    assert [d.code for d in found(definition(row("calculate", "a", calculation=calculation)))] == codes


def test_pictures_of_choices_are_kept_and_said_to_have_no_effect() -> None:
    lists = {"yn": [{"name": "yes", "label": L, "media": {"image": "a.png"}}, {"name": "no", "label": L}]}

    assert [d.code for d in found(definition(choices=lists))] == ["W011"]


def test_a_form_that_is_to_be_run_is_not_looked_over_for_advice() -> None:
    text = definition(row("text", "OK"), row("text", "surname"))

    assert len(found(text)) == 2
    assert load_form(text.encode(), "f.json").form_id == "f"


@pytest.fixture
def desk(tmp_path: Path) -> Commands:
    (tmp_path / "f.json").write_text(definition(row("text", "a", hint={"ru": "Так"}), review=["kk"]), "utf-8")
    (tmp_path / "one.json").write_text(
        json.dumps(
            {"format": "dala-form/1", "form_id": "f", "version": "1", "survey": [row("text", "a", label="A")]}
        )
    )
    return Commands(tmp_path)


def test_what_each_language_covers_comes_last(desk: Commands) -> None:
    form, plain = desk.folder / "f.json", desk.folder / "one.json"

    ran = desk.run("form", "check", form, plain)

    assert f"{form} ru: 6 of 6 texts\n{form} kk: 5 of 6 texts, 5 wait for review\n" in ran.out
    assert f"{plain} en" not in ran.out
    assert f"{plain} en: 1 of 1 texts\n" in desk.run("form", "check", plain, "--languages").out
    found_json = desk.run("form", "check", form, "--languages", "--json").json()
    assert found_json["languages"][1] == {
        "file": str(form),
        "language": "kk",
        "there": 5,
        "texts": 6,
        "waiting": 5,
    }
    assert {d["code"] for d in found_json["findings"]} == {"W001", "W007"}
