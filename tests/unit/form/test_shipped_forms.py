"""The forms that come with the program, and the examples of the designer's guide."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.base.clock import FixedClock
from app.form.functions import FUNCTIONS, PATH_FUNCTIONS
from app.form.keys import CHECK_KEYS, CHOICE_KEYS, FORM_KEYS, PII, ROLES, ROW_KEYS, SPECIAL_KEYS
from app.form.library import shipped_form, shipped_forms
from app.form.loader import read_form
from app.form.model import LINES_ON_EARTH, METADATA, OF_A_TELEPHONE, Form, Kind, Node
from app.interview.answers import conclude
from app.interview.session import Session
from app.interview.state import Answer, DeviceInfo

FORMS = Path(__file__).resolve().parents[3] / "forms"
LANGUAGES = {"ru", "kk", "ky", "uz", "en"}
TEXT_KEYS = {"label", "title", "hint", "guidance_hint", "constraint_message", "required_message", "message"}
SHIPPED = ("demo", "labour_rights")
SCENARIO = Path(__file__).resolve().parents[2] / "scenario"
AFTER_THE_FIELD_WORK = FixedClock(datetime(2022, 5, 1, 12, tzinfo=UTC))

Row = dict[str, Any]


def definition(name: str) -> Row:
    """A shipped form as plain JSON."""
    parsed: Row = json.loads(shipped_form(name))
    return parsed


def rows(level: list[Row]) -> Iterator[Row]:
    """All rows below a level, groups included."""
    for row in level:
        yield row
        yield from rows(row.get("children", []))


def objects(value: Any) -> Iterator[Row]:
    """Every object of a JSON value."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from objects(item)


def texts(form: Row) -> Iterator[dict[str, str]]:
    """Every text by language."""
    for found in objects(form):
        for key in TEXT_KEYS & found.keys():
            yield found[key]


def loaded(name: str) -> Form:
    """A shipped form through the loader."""
    form = read_form(shipped_form(name), f"{name}.json").form
    assert form is not None
    return form


@pytest.fixture(scope="module")
def study() -> Row:
    """The study's questionnaire."""
    return definition("labour_rights")


def test_both_forms_are_shipped() -> None:
    assert set(SHIPPED) <= set(shipped_forms())
    assert {path.stem for path in FORMS.glob("*.json")} - {"form.schema"} == set(shipped_forms())


@pytest.mark.parametrize("name", SHIPPED)
def test_loads_without_an_error(name: str) -> None:
    result = read_form(shipped_form(name), f"{name}.json")

    assert [str(d) for d in result.diagnostics if d.severity == "error"] == []
    assert result.form is not None
    assert result.form.form_id == name


@pytest.mark.parametrize("name", SHIPPED)
def test_warns_only_that_translations_wait_for_review(name: str) -> None:
    found = read_form(shipped_form(name), f"{name}.json").diagnostics

    assert {d.code for d in found} <= {"W007"}, [str(d) for d in found]


@pytest.mark.parametrize("name", SHIPPED)
def test_every_text_stands_in_five_languages(name: str) -> None:
    form = definition(name)

    assert set(form["languages"]) == LANGUAGES
    for by_language in texts(form):
        assert set(by_language) == LANGUAGES
        assert all(text.strip() == text and text for text in by_language.values()), by_language


@pytest.mark.parametrize("name", SHIPPED)
def test_everything_shown_has_a_label(name: str) -> None:
    form = definition(name)
    unseen = METADATA | {Kind.CALCULATE}

    assert [r["name"] for r in rows(form["survey"]) if r["type"] not in unseen and "label" not in r] == []
    assert all("label" in choice for choices in form["choices"].values() for choice in choices)
    assert all(r.get("variable_label") for r in rows(form["survey"]) if r["type"] == Kind.CALCULATE)


@pytest.mark.parametrize("name", SHIPPED)
def test_uzbek_is_written_with_its_own_letters(name: str) -> None:
    for by_language in texts(definition(name)):
        assert not set(by_language["uz"]) & set("'`´ʹ’‘"), by_language["uz"]
        assert not re.search(r"[\u0400-\u04ff]", by_language["uz"]), by_language["uz"]
        assert not re.search(r"[^oOgG]ʻ", by_language["uz"]), by_language["uz"]


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize(("language", "foreign"), [("kk", "ŋ"), ("ky", "әғқұһі"), ("ru", "әғқңөұүһі")])
def test_a_language_holds_no_letter_of_its_neighbour(name: str, language: str, foreign: str) -> None:
    own_names = {"Ұлытау", "Жетісу", "Сезім"}
    for by_language in texts(definition(name)):
        words = set(re.findall(r"\w+", by_language[language])) - own_names
        assert [word for word in words if set(word.lower()) & set(foreign)] == []


def test_the_study_has_its_rows_sections_and_lists(study: Row) -> None:
    kinds = Counter(r["type"] for r in rows(study["survey"]))

    assert kinds == {
        "select_one": 81, "select_multiple": 12, "text": 11, "integer": 7, "decimal": 3, "date": 1,
        "calculate": 8, "note": 2, "repeat": 1, "group": 15,
    }  # fmt: skip
    assert sum(kinds.values()) - kinds["group"] == 126
    assert [r["name"][:4] for r in study["survey"]] == [f"s_{letter}_" for letter in "abcdefghijklmn"]
    assert all(r["section"] for r in study["survey"])
    assert len(study["choices"]) == 61
    assert sum(len(choices) for choices in study["choices"].values()) == 363


def test_no_review_mark_of_the_study_is_lost(study: Row) -> None:
    marked = [c for choices in study["choices"].values() for c in choices if "review" in c]

    assert len(marked) == 233
    assert all({"uz", "ky"} <= set(c["review"]) for c in marked)
    assert set(study["review"]) == {"kk", "ky", "uz"}
    assert definition("demo")["review"] == study["review"]
    by_name = {r["name"]: r for r in rows(study["survey"])}
    assert set(by_name["harassment_by_clients"]["review"]) == {"kk", "ky", "uz"}
    assert set(by_name["union_trust"]["review"]) == {"ky"}
    assert {"uz", "ky"} <= set(by_name["hours_avg"]["review"])


def test_only_what_identifies_is_marked_as_identifying(study: Row) -> None:
    assert {r["name"]: r["pii"] for r in rows(study["survey"]) if "pii" in r} == {
        "interview_settlement": "location",
        "age": "demographic",
        "age_group_asked": "demographic",
        "age_group": "demographic",
        "referral_contact": "contact",
    }


def test_what_could_harm_is_marked_as_sensitive(study: Row) -> None:
    sensitive = {r["name"] for r in rows(study["survey"]) if r.get("sensitive")}

    assert len(sensitive) == 37
    assert {"ethnicity", "id_documents_where", "strike_participation", "workplace_violence", "child_works",
            "registered_workplace", "interviewer_remarks", "income_day_usd"} <= sensitive  # fmt: skip


def test_special_answers_are_the_study_s(study: Row) -> None:
    missing = {c["name"]: c["missing"] for cs in study["choices"].values() for c in cs if "missing" in c}
    both = {"dont_know", "refused"}

    assert missing == {"dk": "dont_know", "ref": "refused", "na": "not_applicable"}
    assert {kind: value["code"] for kind, value in study["special_values"].items()} == {
        "dont_know": -88, "refused": -99, "not_applicable": -77,
    }  # fmt: skip
    assert {r["name"]: set(r["special"]) for r in rows(study["survey"]) if "special" in r} == {
        "age": {"refused"}, "hours_min": both, "hours_avg": both, "hours_max": both,
        "income_season_usd": both, "income_month_usd": both, "income_day_usd": both,
    }  # fmt: skip


def test_the_study_as_the_program_sees_it() -> None:
    form = loaded("labour_rights")

    assert form.default_language == "ru"
    assert form.roster_names() == ("children",)
    assert form.roles["contact_consent"] == "referral_consent"
    assert form.instance_name is not None
    assert form.instance_name.reads == {"respondent_code"}
    assert len([n for n in form.survey if n.is_section]) == 14
    assert form.nodes["age_group"].list_name == "age_group"
    assert form.nodes["child_age"].rosters == ("children",)
    assert form.nodes["satisfaction"].appearance == {"table-list"}
    assert {n.list_name for n in form.nodes["satisfaction"].children} == {"satisfaction"}


def test_what_is_the_same_every_time_is_not_typed() -> None:
    nodes = loaded("labour_rights").nodes

    assert [name for name, node in nodes.items() if node.default is not None] == [
        "interview_date", "organisation", "interviewer_code", "respondent_code", "interview_site",
        "interview_mode", "interview_language",
    ]  # fmt: skip
    last: dict[str, Answer] = {
        "interview_site": "shymkent",
        "interview_mode": "phone",
        "interview_language": "uz",
    }
    session = begun("labour_rights", DeviceInfo("d1", "S03", "s", "sana_sezim", last=last, next_number=7))
    assert {name: str(session.state(name).value) for name in ("interview_date", "organisation", *last)} == {
        "interview_date": "2022-05-01", "organisation": "sana_sezim", **last,
    }  # fmt: skip
    assert session.title() == "S03-007"


def test_respondent_codes_never_repeat_in_silence() -> None:
    session = begun("labour_rights", DeviceInfo("d1", "R03", "s", next_number=1000))

    assert session.state("respondent_code").value == "R03-1000"
    assert [p.kind.value for p in session.state("respondent_code").problems] == ["constraint"]


def begun(name: str, device: DeviceInfo, language: str = "") -> Session:
    """A new interview over a shipped form."""
    return Session.start(loaded(name), device, AFTER_THE_FIELD_WORK, language)


def lines(name: str) -> list[Row]:
    """The answer lines of a scenario file."""
    with (SCENARIO / name).open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def test_all_interviews_of_the_study_pass_with_equal_calculations() -> None:
    form, device = loaded("labour_rights"), DeviceInfo("d1", "R03", "s")

    for line in lines("answers_401.jsonl"):
        answers = conclude(Session.start(form, device, AFTER_THE_FIELD_WORK), line).answers
        wanted = {name: value for name, value in line.items() if not name.startswith("_")}
        assert {k: in_any_order(v) for k, v in answers.items()} == {
            k: in_any_order(v) for k, v in wanted.items()
        }, line["_index"]


def in_any_order(answer: Any) -> Any:
    """Several choices as a set; records keep them in the order of their list."""
    return set(answer) if isinstance(answer, list) and all(isinstance(a, str) for a in answer) else answer


def test_the_hand_written_interviews_become_their_rows() -> None:
    form, device = loaded("labour_rights"), DeviceInfo("d1", "R09", "s")
    wanted_rows = json.loads((SCENARIO / "study_rows.json").read_text(encoding="utf-8"))

    for line, wanted in zip(lines("study_lines.jsonl"), wanted_rows, strict=True):
        record = conclude(Session.start(form, device, AFTER_THE_FIELD_WORK), line)
        answers = dict(record.answers)
        children = answers.pop("children", [])
        assert isinstance(children, list)
        answers.pop("referral_contact", None)
        assert cells(answers) == wanted["interview"], wanted["case"]
        rows_below = [{"_row": n, **cells(child)} for n, child in enumerate(children, 1)]
        assert rows_below == wanted["children"], wanted["case"]
        assert record.status.value == wanted["status"]
        assert dict(record.remarks) == wanted.get("remarks", {})
        assert {c.path: c.remark for c in record.confirmed} == wanted.get("confirmed", {})


def cells(answers: Any) -> Row:
    """Answers as an export with `--values codes --missing codes` writes them."""
    letters = {"dont_know": ".d", "refused": ".r", "not_applicable": ".n"}

    def cell(value: Any) -> Any:
        if isinstance(value, dict):
            return letters[value["missing"]]
        return " ".join(value) if isinstance(value, list) else value

    return {name: cell(value) for name, value in answers.items()}


DEMO_LINE: Row = {
    "told": True, "visit_date": "2022-04-30", "arrived": "9:05", "region": "south", "city": "almaty",
    "shopper": "Aziz", "place": "43.26 76.93", "people": 3,
    "person": [
        {"person_age": 40, "person_shops": "yes"}, {"person_age": 5},
        {"person_age": {"missing": "dont_know"}},
    ],
    "transport": "other", "transport_other": "poyezd", "bought": ["tea", "apples", "bread"],
    "costliest": "tea",
    "reasons": ["freshness", "price", "variety", "distance"],
    "purchase": [
        {"item": "olma", "quantity": 2.5, "price": 400},
        {"item": "non", "quantity": 2, "price": {"missing": "no_price"}},
    ],
    "spent": 900, "_confirm": {"spent": "bir qismi sovgʻa"}, "receipt": "00123",
    "rate_freshness": "good", "rate_price": "na", "rate_parking": {"missing": "not_applicable"},
    "overall": 8, "next_visit": "2022-05-07T09:00", "comment": "birinchi\nikkinchi",
}  # fmt: skip


def test_the_demo_can_be_filled_in_from_end_to_end() -> None:
    session = begun("demo", DeviceInfo("d1", "R03", "s"), "uz")

    record = conclude(session, DEMO_LINE)

    assert record.answers["shoppers"] == 1
    assert record.answers["total"] == 1000
    assert record.answers["bought"] == ["apples", "bread", "tea"]
    assert record.answers["marked_on"] == "2022-05-01T12:00:00+00:00"
    assert session.title() == "Olmaota 2022-04-30"
    assert session.state("total_note").label == "Sanab oʻtilgan xaridlar: 1000 tenge."
    assert [session.state(path).label for path in ("purchase[2]", "person[2]")] == ["non", "Kishi 2"]


def test_the_demo_shows_every_type() -> None:
    nodes = loaded("demo").nodes.values()

    unshown = OF_A_TELEPHONE | LINES_ON_EARTH | {Kind.HIDDEN, Kind.AUDIT, Kind.AUDIO, Kind.VIDEO, Kind.FILE}
    assert {node.kind for node in nodes} == set(Kind) - unshown
    assert {node.pii for node in nodes} == {None, "name", "location"}
    assert not any(node.sensitive for node in nodes)
    shows: dict[str, bool] = {
        "multiline text": any("multiline" in n.appearance for n in nodes),
        "grid": any("table-list" in n.appearance for n in nodes),
        "long list": any(len(loaded("demo").choices[n.list_name].choices) > 20 for n in nodes if n.list_name),
        "choice filter": any(n.choice_filter for n in nodes),
        "roster by hand": any(n.kind is Kind.REPEAT and n.repeat_count is None for n in nodes),
        "roster by count": any(n.kind is Kind.REPEAT and n.repeat_count for n in nodes),
        "trigger": any(n.trigger for n in nodes),
        "warning": any(c.severity == "warning" for n in nodes for c in n.checks),
        "guidance": any(n.guidance_hint for n in nodes),
        "required message": any(n.required_message for n in nodes),
        "special": any(n.special for n in nodes),
    }
    assert [what for what, shown in shows.items() if not shown] == []


def guide() -> str:
    """The designer's guide."""
    return (FORMS / "FORMAT.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """The guide's code blocks in a language, "" for those that name none."""
    found = re.findall(r"^```(\w*)\n(.*?)^```$", guide(), re.S | re.M)
    return [block for named, block in found if named == language]


def test_the_guide_s_whole_examples_load_clean() -> None:
    examples = [block for block in blocks("json") if '"format"' in block]

    assert examples
    for number, example in enumerate(examples, 1):
        found = read_form(example.encode(), f"example {number}")
        assert [str(d) for d in found.diagnostics] == []


def test_the_guide_s_fragments_are_json() -> None:
    for block in blocks(""):
        json.loads(block if block.startswith("{") else "{" + block + "}")


def test_the_guide_names_every_type_and_key() -> None:
    quoted = set(re.findall(r'[`"]([\w$-]+)[`"]', guide()))
    tables = (FORM_KEYS, ROW_KEYS, CHOICE_KEYS, SPECIAL_KEYS, CHECK_KEYS)

    assert set(Kind) - quoted == set()
    assert {key for table in tables for key in table} - quoted == set()
    assert (set(PII) | set(ROLES)) - quoted == set()


def test_the_guide_names_every_function_and_no_other() -> None:
    listed = guide().partition("| functions | |")[2].partition("\n\n")[0]

    assert set(re.findall(r"`([a-z][\w:-]*)\(", listed)) == {*FUNCTIONS, *PATH_FUNCTIONS}


def test_rows_know_where_they_stand() -> None:
    """Positions lead a designer to the row: each is the place of the row's own name in the file."""
    form = loaded("labour_rights")
    lines = form.source.splitlines()

    def at(node: Node) -> str:
        return lines[node.position.line - 1][node.position.column - 1 :]

    assert [n.name for n in form.nodes.values() if n.name not in at(n)] == []
