"""Enumerators and quotas come from lists and travel in the pack."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.actions import fieldwork, opening, surveys
from app.actions.desks import CoordinatorDesk
from app.base.errors import Code, KnownError
from app.exchange import pack as packs
from app.exchange.pack import Enumerator, Quota
from tests.helpers.desks import CHEAP, PASSPHRASE


def refused(code: Code, **facts: object) -> pytest.RaisesExc[KnownError]:
    def fits(error: KnownError) -> bool:
        return error.code is code and facts.items() <= error.facts.items()

    return pytest.RaisesExc(KnownError, check=fits)


def listed(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def test_enumerators_are_read_line_by_line(tmp_path: Path) -> None:
    path = listed(tmp_path / "e.csv", "\ufeffcode,organisation\nR03, rodnik\n\nS01,\n")
    assert fieldwork.read_enumerators(path) == (Enumerator("R03", "rodnik"), Enumerator("S01"))
    assert fieldwork.read_enumerators(listed(tmp_path / "c.csv", "code\nR03\n")) == (Enumerator("R03"),)
    assert fieldwork.read_enumerators(listed(tmp_path / "none.csv", "code\n")) == ()


def test_lists_may_be_divided_by_semicolons(tmp_path: Path) -> None:
    path = listed(tmp_path / "e.csv", "\ufeffcode;organisation\r\nR03;Rodnik, Almaty\r\n")
    assert fieldwork.read_enumerators(path) == (Enumerator("R03", "Rodnik, Almaty"),)
    path = listed(tmp_path / "q.csv", "name;form;target;site\nAlmaty;market;5;almaty\n")
    assert fieldwork.read_quotas(path) == (Quota("Almaty", "market", 5, {"site": "almaty"}),)
    with refused(Code.LIST_LINE, line=1):  # a comma anywhere in the header divides, as before
        fieldwork.read_enumerators(listed(tmp_path / "m.csv", "code;organisation,x\nR03;y,z\n"))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("name\nR03\n", 1),
        ("code,code\nR03,R03\n", 1),
        ("code\nR 03\n", 2),
        ("code\nR03\nR03\n", 3),
        ("code,organisation\nR03\n", 2),
        ('code,organisation\n"R03","a\nb"\nR 4,\n', 4),
    ],
)
def test_a_line_that_is_not_right_is_named(tmp_path: Path, text: str, line: int) -> None:
    with refused(Code.LIST_LINE, line=line):
        fieldwork.read_enumerators(listed(tmp_path / "e.csv", text))


def test_what_is_no_list_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x").write_bytes(b"code\n\xff\n")
    with refused(Code.FILE_UNREADABLE):
        fieldwork.read_enumerators(tmp_path / "x")
    with refused(Code.FILE_UNREADABLE):
        fieldwork.read_enumerators(listed(tmp_path / "q", 'code\n"R03\n'))
    with refused(Code.FILE_MISSING):
        fieldwork.read_enumerators(tmp_path / "none")
    monkeypatch.setattr(fieldwork, "MAX_LIST", 4)
    with refused(Code.FILE_UNREADABLE):
        fieldwork.read_enumerators(listed(tmp_path / "e.csv", "code\n"))


def test_only_listed_enumerators_set_a_laptop_up(coordinator: CoordinatorDesk, tmp_path: Path) -> None:
    fieldwork.set_enumerators(coordinator, [Enumerator("R03", "rodnik"), Enumerator("S01")])
    path = surveys.write_pack(coordinator, tmp_path / "p").path
    assert packs.read(path).enumerators == coordinator.pack.enumerators

    def set_up(code: str, organisation: str = "") -> str:
        desk = opening.init_device(tmp_path / code, path, code, PASSPHRASE, CHEAP, organisation=organisation)
        desk.close()
        return desk.device.organisation

    with refused(Code.ENUMERATOR_UNKNOWN):
        set_up("R04")
    with refused(Code.ORGANISATION_UNKNOWN):
        set_up("R03", "other")
    assert set_up("R03") == "rodnik"
    assert set_up("S01", "sana") == "sana"


def test_a_list_changes_the_pack_once(coordinator: CoordinatorDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert fieldwork.set_enumerators(coordinator, [Enumerator("R03")]).revision == 2
    with refused(Code.NOTHING_NEW):
        fieldwork.set_enumerators(coordinator, [Enumerator("R03")])
    assert fieldwork.set_enumerators(coordinator, []).revision == 3
    monkeypatch.setattr(fieldwork, "MAX_ENUMERATORS", 1)
    with refused(Code.LIST_TOO_LONG):
        fieldwork.set_enumerators(coordinator, [Enumerator("R03"), Enumerator("R04")])


def test_an_organisation_must_be_one_of_the_surveys(tmp_path: Path) -> None:
    from tests.unit.actions.test_opening_desks import SOURCE

    desk = opening.create_survey(tmp_path / "o", "M", [SOURCE], PASSPHRASE, CHEAP, organisations=["rodnik"])
    with refused(Code.ORGANISATION_UNKNOWN):
        fieldwork.set_enumerators(desk, [Enumerator("R03", "other")])
    desk.close()


def test_quotas_name_a_form_and_its_questions(coordinator: CoordinatorDesk, tmp_path: Path) -> None:
    path = listed(tmp_path / "q.csv", "name,form,target,site\nAlmaty,market,40,almaty\nAll,market,100,\n")
    quotas = fieldwork.read_quotas(path)
    assert quotas == (Quota("Almaty", "market", 40, {"site": "almaty"}), Quota("All", "market", 100))
    assert fieldwork.set_quotas(coordinator, quotas).quotas == quotas
    with refused(Code.NOTHING_NEW):
        fieldwork.set_quotas(coordinator, quotas)
    with refused(Code.FORM_UNKNOWN):
        fieldwork.set_quotas(coordinator, [Quota("x", "none", 1)])
    with refused(Code.QUOTA_QUESTION, question="town"):
        fieldwork.set_quotas(coordinator, [Quota("x", "market", 1, {"town": "a"})])


@pytest.mark.parametrize("row", ["A,market,none,", "A,market,0,", ",market,4,", "A,market,4,\nA,market,5,"])
def test_a_quota_that_is_not_right_is_named(tmp_path: Path, row: str) -> None:
    with refused(Code.LIST_LINE):
        fieldwork.read_quotas(listed(tmp_path / "q.csv", f"name,form,target,site\n{row}\n"))
