"""Golden rows of a small form under every option of an export."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from app.base.errors import Cancelled, Code, KnownError
from app.export import contacts
from app.export.about import Origin
from app.export.options import ExportOptions, Missing, Multiple, Values
from app.export.workbook import UNKNOWN_FORM, write
from app.form.model import Form
from app.sheets.reader import read_tables
from app.sheets.writer import Limits
from tests.helpers.scenario import calculate, form_of, question, roster, section

ORIGIN = Origin(
    "Market", datetime(2026, 11, 21, 12, tzinfo=UTC), "dala 0", bundles=2, pseudonym_key=b"k" * 32
)
KEYS = 10

ROLES = {"site": "site", "day": "day", "respondent": "code", "consent": "agreed", "contact_consent": "call"}
ROWS = (
    section(
        "a",
        question("site", "select_one", list_name="site"),
        question("day", "date"),
        question("code", pii="code"),
        question("agreed", "select_one", list_name="yn"),
        question("age", "integer", special=["dont_know", "refused", "in_jail"]),
        question("pay", "decimal", sensitive=True),
        question("why", "select_multiple", list_name="why"),
        question("call", "select_one", list_name="yn"),
        question("phone", pii="contact", relevant="${call} = 'yes'"),
        calculate("has_phone", "${phone} != ''"),
        calculate("older", "${age} > 30"),
        question("at", "time"),
        relevant="1 = 1",
    ),
    roster(
        "home",
        question("rooms", "integer"),
        roster("tenant", question("tenant_name", pii="name"), question("tenant_age", "integer")),
    ),
)
LANGUAGES = {"en": "English", "kk": "Қазақша"}
CHOICES = {
    "site": [{"name": "ala", "label": {"en": "Almaty", "kk": "Алматы"}}, {"name": "tar"}],
    "yn": ["yes", "no", {"name": "ref", "missing": "refused"}],
    "why": ["pay", "family", "never_ticked", {"name": "dk", "missing": "dont_know"}],
}
SPECIAL = {
    "dont_know": {"code": -88, "label": {"en": "Don't know", "kk": "Білмеймін"}},
    "refused": {"code": -99, "label": {"en": "Refused", "kk": "Бас тарту"}},
    "in_jail": {"code": -66, "label": {"en": "In jail", "kk": "Түрмеде"}},
}


def market(**parts: Any) -> Form:
    parts = {"roles": ROLES, "choices": CHOICES, "languages": LANGUAGES, "special_values": SPECIAL, **parts}
    return form_of(*parts.pop("rows", ROWS), **parts)


FORM = market()


def content(record: str = "r1", form: Form = FORM, **parts: Any) -> dict[str, Any]:
    whole: dict[str, Any] = {
        "record": record,
        "survey": "s",
        "device": "d1",
        "enumerator": "R03",
        "form_id": form.form_id,
        "form_version": form.version,
        "form_hash": form.hash,
        "start": "2026-11-20T10:00:00.000+05:00",
        "end": "2026-11-20T10:30:06.000+05:00",
        "language": "en",
        "status": "complete",
        "stop_reason": None,
        "stop_remark": "",
        "answers": {},
        "not_reached": [],
        "remarks": {},
        "confirmed": [],
    }
    return {**whole, **parts}


ANSWERS: dict[str, Any] = {
    "site": "ala",
    "day": "2026-11-20",
    "code": "007",
    "agreed": "yes",
    "age": 31,
    "pay": 12.5,
    "why": ["pay", "family"],
    "call": "yes",
    "phone": "+7 701",
    "has_phone": True,
    "older": True,
    "at": "09:05",
    "home": [
        {"rooms": 2, "tenant": [{"tenant_name": "A", "tenant_age": 5}, {"tenant_age": 6}]},
        {"rooms": 1, "tenant": [{"tenant_age": 7}]},
        {},
    ],
}
SPECIALS: dict[str, Any] = {
    "agreed": "ref",
    "age": {"missing": "in_jail"},
    "pay": {"missing": "dont_know"},
    "why": {"missing": "refused"},
    "day": {"missing": "not_applicable"},
}

Sheets = dict[str, list[dict[str, Any]]]


def export(
    folder: Path, *contents: dict[str, Any], forms: tuple[Form, ...] = (FORM,), **options: Any
) -> Sheets:
    path = folder / "out.xlsx"
    write(path, contents, forms, ExportOptions(**options), ORIGIN)
    return {
        name: [dict(zip(table.rows[0], row, strict=True)) for row in table.rows[1:]]
        for name, table in read_tables(path).items()
    }


def test_sheets_stand_in_the_order_that_analysts_read_them(tmp_path: Path) -> None:
    names = [
        "about",
        "interviews",
        "home",
        "tenant",
        "codebook",
        "choices",
        "missing",
        "remarks",
        "long_text",
    ]
    assert list(export(tmp_path, content())) == names


def test_an_interview_in_labels_without_identifiers(tmp_path: Path) -> None:
    (row,) = export(tmp_path, content(answers=ANSWERS))["interviews"]
    assert row == {
        "_record": "r1",
        "_form": "scenario",
        "_form_version": "1",
        "_device": "d1",
        "_enumerator": "R03",
        "_start": datetime(2026, 11, 20, 10),
        "_end": datetime(2026, 11, 20, 10, 30, 6),
        "_duration_min": 30.1,
        "_language": "en",
        "_status": "complete",
        "site": "Almaty",
        "day": datetime(2026, 11, 20),
        "agreed": "Yes",
        "age": 31,
        "pay": 12.5,
        "why": "pay family",
        "why/pay": 1,
        "why/family": 1,
        "why/never_ticked": 0,
        "why/dk": 0,
        "call": "Yes",
        "older": True,
        "at": datetime(1900, 1, 1, 9, 5).time(),
    }
    assert type(row["age"]) is int
    assert row["older"] is True


def test_codes_with_identifiers_but_never_a_contact_nor_what_is_made_of_one(tmp_path: Path) -> None:
    (row,) = export(tmp_path, content(answers=ANSWERS), values=Values.CODES, identifiers=True)["interviews"]
    assert (row["site"], row["code"]) == ("ala", "007")
    assert not {"phone", "has_phone"} & set(row)


def test_both_values_stand_side_by_side(tmp_path: Path) -> None:
    (row,) = export(tmp_path, content(answers=ANSWERS), values=Values.BOTH, language="kk")["interviews"]
    assert list(row)[KEYS:13] == ["site", "site.label", "day"]
    assert (row["site"], row["site.label"]) == ("ala", "Алматы")
    assert (row["why"], row["why.label"]) == ("pay family", "Pay; Family")


@pytest.mark.parametrize(
    ("multiple", "columns"),
    [
        (Multiple.JOINED, {"why"}),
        (Multiple.SPLIT, {"why/pay", "why/family", "why/never_ticked", "why/dk"}),
    ],
)
def test_multiple_choice_in_one_way_only(tmp_path: Path, multiple: Multiple, columns: set[str]) -> None:
    (row,) = export(tmp_path, content(answers=ANSWERS), multiple=multiple)["interviews"]
    assert {name for name in row if name.startswith("why")} == columns


def test_what_was_not_asked_is_blank_not_zero(tmp_path: Path) -> None:
    (row,) = export(tmp_path, content(answers={"site": "tar"}))["interviews"]
    assert [value for name, value in row.items() if not name.startswith("_")] == ["Tar"] + [None] * 12


@pytest.mark.parametrize(
    ("missing", "expected"),
    [
        (Missing.LABELS, ("In jail", "Don't know", "Refused", "Refused", "Not applicable")),
        (Missing.CODES, (".i", ".d", ".r", ".r", ".n")),
        (Missing.BLANK, (None, None, None, None, None)),
    ],
)
def test_special_answers(tmp_path: Path, missing: Missing, expected: tuple[str | None, ...]) -> None:
    (row,) = export(tmp_path, content(answers=SPECIALS), missing=missing)["interviews"]
    assert tuple(row[name] for name in ("age", "pay", "why", "why/pay", "day")) == expected
    assert row["agreed"] == (None if missing is Missing.BLANK else "Ref")


def test_a_choice_that_stands_for_a_special_answer_keeps_its_code(tmp_path: Path) -> None:
    sheets = export(
        tmp_path, content(answers={**SPECIALS, "why": ["dk"]}), values=Values.CODES, missing=Missing.CODES
    )
    (row,) = sheets["interviews"]
    assert (row["agreed"], row["why"], row["why/dk"], row["why/pay"]) == ("ref", "dk", 1, 0)


def test_roster_rows_know_their_parents_at_any_depth(tmp_path: Path) -> None:
    sheets = export(tmp_path, content("r0"), content("r1", answers=ANSWERS), identifiers=True)
    assert [tuple(row.values()) for row in sheets["home"]] == [
        ("r1", None, 1, 2),
        ("r1", None, 2, 1),
        ("r1", None, 3, None),
    ]
    assert [tuple(row.values()) for row in sheets["tenant"]] == [
        ("r1", 1, 1, "A", 5),
        ("r1", 1, 2, None, 6),
        ("r1", 2, 3, None, 7),
    ]


def test_sensitive_questions_can_be_left_out(tmp_path: Path) -> None:
    sheets = export(tmp_path, content(answers=ANSWERS), without_sensitive=True)
    assert "pay" not in sheets["interviews"][0]
    assert "pay" not in {row["variable"] for row in sheets["codebook"]}


def test_missing_counts_every_reason_once(tmp_path: Path) -> None:
    sheets = export(
        tmp_path,
        content("r1", answers=ANSWERS, not_reached=["home[3]/rooms"]),
        content("r2", answers=SPECIALS, not_reached=["site"]),
        content("r3", answers={"why": ["dk"]}),
        content("r4", status="withdrawn", start="2026-11-20", end="2026-11-20"),
    )
    counted = {row.pop("variable"): row for row in sheets["missing"]}
    assert list(counted["age"].values()) == ["interviews", 1, 1, 0, 0, 0, 0, 1]
    assert list(counted["agreed"].values()) == ["interviews", 1, 1, 0, 0, 1, 0, 0]
    assert list(counted["why"].values()) == ["interviews", 1, 0, 0, 1, 1, 0, 0]
    assert list(counted["site"].values()) == ["interviews", 1, 1, 1, 0, 0, 0, 0]
    assert list(counted["rooms"].values()) == ["home", 2, 0, 1, 0, 0, 0, 0]
    assert list(counted["tenant_age"].values()) == ["tenant", 3, 0, 0, 0, 0, 0, 0]
    answered = {row["variable"]: row["n_answered"] for row in sheets["codebook"]}
    assert (answered["age"], answered["rooms"], answered["tenant_age"]) == (1, 2, 3)


def test_a_withdrawn_interview_keeps_its_day_and_reason_only(tmp_path: Path) -> None:
    gone = content(status="withdrawn", start="2026-11-20", end="2026-11-20", stop_reason="withdrew")
    sheets = export(tmp_path, gone)
    (row,) = sheets["interviews"]
    assert (row["_start"], row["_duration_min"], row["_status"]) == (
        datetime(2026, 11, 20),
        None,
        "withdrawn",
    )
    assert [(r["variable"], r["kind"], r["text"]) for r in sheets["remarks"]] == [
        ("_stop", "stopped", "withdrew")
    ]


def test_remarks_go_with_their_questions_and_no_contact_leaves_in_one(tmp_path: Path) -> None:
    noted = content(
        answers=ANSWERS,
        remarks={"phone": "+7 701", "code": "his code", "home[2]/tenant[1]/tenant_age": "guessed"},
        confirmed=[["pay", 0, "really"]],
    )
    sheets = export(tmp_path, noted)
    assert [tuple(row.values()) for row in sheets["remarks"]] == [
        ("r1", 3, "tenant_age", "remark", "guessed"),
        ("r1", None, "pay", "confirmed", "really"),
    ]
    assert {row["name"]: row["value"] for row in sheets["about"]}[
        "remarks left out with their questions"
    ] == 2
    kept = export(tmp_path, noted, identifiers=True)["remarks"]
    assert "code" in {row["variable"] for row in kept}
    assert "phone" not in {row["variable"] for row in kept}


def test_all_versions_stand_in_one_sheet_in_form_order(tmp_path: Path) -> None:
    new = market(
        version="2",
        rows=(
            question("site", "select_one", list_name="site"),
            question("mood"),
            question("day", "date"),
            question("why", "select_multiple", list_name="why"),
        ),
        roles={},
        choices={**CHOICES, "why": ["pay", "fun"]},
    )
    sheets = export(
        tmp_path,
        content("old", answers={"site": "ala", "age": 3, "why": ["pay"]}),
        content("new", new, answers={"mood": "good", "why": ["fun"]}),
        forms=(FORM, new),
        multiple=Multiple.SPLIT,
    )
    old_row, new_row = sheets["interviews"]
    names = [name for name in old_row if not name.startswith("_")]
    assert names[:3] == ["site", "mood", "day"]
    assert names[names.index("agreed") :][:2] == ["agreed", "age"]
    ticks = ["why/pay", "why/family", "why/never_ticked", "why/dk", "why/fun"]
    assert [name for name in names if name.startswith("why/")] == ticks
    assert [old_row[tick] for tick in ticks] == [1, 0, 0, 0, None]
    assert [new_row[tick] for tick in ticks] == [0, None, None, None, 1]
    versions = {row["variable"]: row["versions"] for row in sheets["codebook"]}
    assert (versions["site"], versions["age"], versions["mood"]) == (
        "scenario 1, scenario 2",
        "scenario 1",
        "scenario 2",
    )


def test_more_columns_than_a_sheet_has_go_on_with_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.export import workbook
    from app.export.columns import layout

    monkeypatch.setattr(workbook, "layout", lambda forms, options: layout(forms, options, most_columns=14))
    sheets = export(tmp_path, content(answers=ANSWERS))
    rows = [sheets[name][0] for name in ("interviews", "interviews_2")]
    assert next(iter(rows[1])) == "_record"
    assert max(len(row) for row in rows) == 14
    whole = {name: value for row in rows for name, value in row.items()}
    assert whole == export(tmp_path, content(answers=ANSWERS))["interviews"][0] | whole
    about = [row["value"] for row in sheets["about"] if row["name"] == "limit"]
    assert about == ["interviews goes on in interviews_2"]


def test_more_rows_than_a_sheet_has_go_on_and_about_says_so(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    contents = [content(f"r{number}") for number in range(5)]
    written = write(path, contents, [FORM], ExportOptions(), ORIGIN, limits=Limits(rows=3))
    assert written.limits[0] == "interviews goes on in interviews_2, interviews_3"
    assert written.interviews == 5


@pytest.mark.parametrize(
    ("options", "records"),
    [
        ({"sites": frozenset({"ala"})}, ["a"]),
        ({"enumerators": frozenset({"S1"})}, ["b"]),
        ({"first_day": date(2026, 11, 21)}, ["b"]),
        ({"last_day": date(2026, 11, 20)}, ["a"]),
        ({"form_versions": frozenset({"2"})}, []),
    ],
)
def test_filters(tmp_path: Path, options: dict[str, Any], records: list[str]) -> None:
    sheets = export(
        tmp_path,
        content("a", answers={"site": "ala", "day": "2026-11-20"}),
        content("b", enumerator="S1", start="2026-11-21T10:00:00+05:00", answers={"site": "tar"}),
        **options,
    )
    assert [row["_record"] for row in sheets["interviews"]] == records
    about = {row["name"]: row["value"] for row in sheets["about"]}
    assert about["left out: not selected by the filter"] == 2 - len(records)
    assert about["filter"] != "all interviews"


def test_pseudonyms_are_the_same_for_the_same_respondent_and_hide_the_code(tmp_path: Path) -> None:
    again = [content(name, answers={"code": code}) for name, code in (("a", "R1"), ("b", "R2"), ("c", "R1"))]
    keys = [
        row["_respondent"] for row in export(tmp_path, *again, content("d"), pseudonyms=True)["interviews"]
    ]
    assert keys[0] == keys[2] != keys[1]
    assert keys[3] is None
    assert "R1" not in str(keys)


def test_an_unknown_form_version_is_left_out_and_said(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    written = write(path, [content(form_hash="other")], [FORM], ExportOptions(), ORIGIN)
    assert (written.interviews, written.excluded) == (0, {UNKNOWN_FORM: 1})


def test_a_language_that_no_form_has_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        export(tmp_path, language="fr")
    assert caught.value.code is Code.LANGUAGE_UNKNOWN


def test_cancel_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    path.write_bytes(b"before")

    def cancel(done: int, total: int | None) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write(path, [content()], [FORM], ExportOptions(), ORIGIN, cancel)
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("out.xlsx", b"before")]


def test_whatever_a_laptop_sends_is_written_as_text(tmp_path: Path) -> None:
    odd = {
        "site": "nowhere",
        "why": [1, {"a": None}],
        "age": [True, "x"],
        "pay": 10**20,
        "day": "2026-02-30",
        "at": "=1+1",
        "agreed": {"missing": "unheard_of"},
        "call": 3,
        "home": ["no row", {"rooms": "many"}],
        "unknown": "left out",
    }
    sheets = export(tmp_path, content(answers=odd, remarks={f"home[{'9' * 5000}]/rooms": "far"}))
    (row,) = sheets["interviews"]
    assert (row["site"], row["why"], row["age"]) == ("nowhere", '[1, {"a": null}]', '[true, "x"]')
    assert (row["pay"], row["day"], row["at"]) == (str(10**20), "2026-02-30", "=1+1")
    assert (row["agreed"], row["call"]) == ("unheard_of", 3)
    assert [r["rooms"] for r in sheets["home"]] == ["many"]


def test_contacts_only_where_the_respondent_agreed(tmp_path: Path) -> None:
    path = tmp_path / "contacts.xlsx"
    agreed = {"call": "yes", "agreed": "yes", "phone": "=+7 701"}
    count = contacts.write(
        path,
        [
            content("a", answers=agreed),
            content("b", answers={**agreed, "call": "no"}),
            content("c", answers={"agreed": "yes", "phone": "1"}),
            content("d", answers={"call": "yes"}),
            content("e", answers=agreed, status="withdrawn"),
        ],
        [FORM],
    )
    rows = read_tables(path)["contacts"].rows
    assert (count, rows[1:]) == (1, (("a", None, "phone", "=+7 701"),))


def test_contacts_fall_back_to_the_general_consent(tmp_path: Path) -> None:
    form = market(roles={"consent": "agreed"})
    answers = {"agreed": "yes", "phone": "1"}
    assert contacts.write(tmp_path / "c.xlsx", [content("a", form, answers=answers)], [form]) == 1
    silent = market(roles={})
    assert contacts.write(tmp_path / "c.xlsx", [content("a", silent, answers=answers)], [silent]) == 0
