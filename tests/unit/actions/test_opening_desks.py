"""Setting up and unlocking either desk."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

from app import bootstrap
from app.actions import opening
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.opening import Found
from app.base.errors import Code, KnownError
from app.crypto.passphrase import FLOOR, KdfCost
from app.exchange import pack as packs
from tests.helpers.desks import CHEAP, FORM, PASSPHRASE

SOURCE = json.dumps(FORM).encode()
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    desk = opening.create_survey(tmp_path / "office", "Markets", [SOURCE], PASSPHRASE, CHEAP)
    packs.write(tmp_path / "survey.dala-pack", desk.pack, desk.root)
    desk.close()
    return tmp_path / "survey.dala-pack"


def test_a_folder_tells_what_it_holds_without_a_passphrase(tmp_path: Path, pack: Path) -> None:
    opening.init_device(tmp_path / "laptop", pack, "R03", PASSPHRASE, CHEAP).close()
    assert opening.what_is_in(tmp_path / "nothing") is Found.EMPTY
    assert opening.what_is_in(tmp_path / "laptop") is Found.DEVICE
    assert opening.what_is_in(tmp_path / "office") is Found.COORDINATOR
    with pytest.raises(KnownError) as raised:
        opening.require_vault(tmp_path / "nothing")
    assert raised.value.code is Code.VAULT_MISSING


def test_either_desk_is_unlocked_as_it_was_made(tmp_path: Path, pack: Path) -> None:
    made = opening.init_device(tmp_path / "laptop", pack, " R03 ", PASSPHRASE, CHEAP, organisation="rodnik")
    made.close()
    laptop = opening.unlock(tmp_path / "laptop", PASSPHRASE)
    assert isinstance(laptop, EnumeratorDesk)
    assert laptop.device == made.device
    assert (laptop.device.enumerator, laptop.device.organisation) == ("R03", "rodnik")
    assert laptop.survey_name == "Markets"
    assert laptop.trial
    assert list(laptop.forms) == ["market"]
    laptop.close()
    office = opening.unlock(tmp_path / "office", PASSPHRASE)
    assert isinstance(office, CoordinatorDesk)
    assert (str(office.identity.recipient),) == laptop.pack.recipients
    assert office.survey == laptop.survey
    office.close()


def test_a_laptop_never_gets_a_survey_key(tmp_path: Path, pack: Path) -> None:
    laptop = opening.init_device(tmp_path / "laptop", pack, "R03", PASSPHRASE, CHEAP)
    rows = {entry.id: laptop.vault.read(entry.id) for entry in laptop.vault._index.entries()}
    laptop.close()
    assert [name for name, row in rows.items() if b"SECRET-KEY" in row] == ["identity"]
    assert str(laptop.identity.recipient) not in laptop.pack.recipients


@pytest.mark.parametrize(
    ("enumerator", "passphrase", "code"),
    [
        ("", PASSPHRASE, Code.ENUMERATOR_CODE),
        ("R 03", PASSPHRASE, Code.ENUMERATOR_CODE),
        ("../R03", PASSPHRASE, Code.ENUMERATOR_CODE),
        ("R" * 33, PASSPHRASE, Code.ENUMERATOR_CODE),
        ("R03", "1234", Code.EASY_TO_GUESS),
    ],
)
def test_a_laptop_is_set_up_whole_or_not_at_all(
    tmp_path: Path, pack: Path, enumerator: str, passphrase: str, code: Code
) -> None:
    with pytest.raises(KnownError) as raised:
        opening.init_device(tmp_path / "laptop", pack, enumerator, passphrase, CHEAP)
    assert raised.value.code is code
    assert not (tmp_path / "laptop").exists()


def test_an_organisation_must_be_one_of_the_surveys(tmp_path: Path) -> None:
    desk = opening.create_survey(
        tmp_path / "office", "Markets", [SOURCE], PASSPHRASE, CHEAP, organisations=["rodnik", "sana_sezim"]
    )
    packs.write(tmp_path / "p", desk.pack, desk.root)
    desk.close()
    with pytest.raises(KnownError) as raised:
        opening.init_device(
            tmp_path / "laptop", tmp_path / "p", "R03", PASSPHRASE, CHEAP, organisation="other"
        )
    assert raised.value.code is Code.ORGANISATION_UNKNOWN


@pytest.mark.parametrize(
    ("name", "forms", "code"),
    [
        (" ", [SOURCE], Code.SURVEY_NAMELESS),
        ("Markets", [SOURCE, SOURCE], Code.FORM_TWICE),
        ("Markets", [b"{}"], Code.FORM_INVALID),
        ("Markets", [Path("no-such-form.json")], Code.FILE_MISSING),
        ("Markets", [], Code.SURVEY_FORMLESS),
    ],
)
def test_a_survey_is_created_whole_or_not_at_all(
    tmp_path: Path, name: str, forms: list[bytes | Path], code: Code
) -> None:
    with pytest.raises(KnownError) as raised:
        opening.create_survey(tmp_path / "office", name, forms, PASSPHRASE, CHEAP)
    assert raised.value.code is code
    assert not (tmp_path / "office").exists()


def test_a_form_file_is_packed_under_its_name(tmp_path: Path) -> None:
    (tmp_path / "market.json").write_bytes(SOURCE)
    desk = opening.create_survey(tmp_path / "office", "M", [tmp_path / "market.json"], PASSPHRASE, CHEAP)
    assert desk.pack.forms[0].name == "market.json"
    assert desk.pack.forms[0].definition == SOURCE
    desk.close()


def test_nothing_is_set_up_over_a_desk(tmp_path: Path, pack: Path) -> None:
    for make in (
        lambda: opening.init_device(tmp_path / "office", pack, "R03", PASSPHRASE, CHEAP),
        lambda: opening.create_survey(tmp_path / "office", "M", [SOURCE], PASSPHRASE, CHEAP),
    ):
        with pytest.raises(KnownError) as raised:
            make()
        assert raised.value.code is Code.VAULT_EXISTS


def test_the_program_is_put_together_at_or_above_the_floor() -> None:
    assert bootstrap.calibrated_cost().at_least(FLOOR)
    assert not KdfCost(FLOOR.memory_kib - 1, FLOOR.passes, FLOOR.lanes).at_least(FLOOR)


def test_no_environment_flag_or_file_lowers_the_cost() -> None:
    """Whatever names a cost outside `crypto` takes it as an argument; only bootstrap gives one."""
    reads_environment, names_a_cost = [], []
    words = ("environ", "getenv", "KdfCost")
    for path in sorted((ROOT / "app").rglob("*.py")):
        name, source = path.relative_to(ROOT).as_posix(), path.read_text("utf-8")
        # What the tree may name stands in the text: only those few files need be parsed.
        tree = ast.parse(source if any(word in source for word in words) else "")
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in {"environ", "getenv"}:
                reads_environment.append(name)
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "KdfCost":
                names_a_cost.append(name)
    assert not [
        n for n in reads_environment if n.startswith(("app/crypto", "app/vault", "app/actions", "app/cli"))
    ]
    # Two read what a vault and a key file were made with, one states floor, default and ceiling.
    assert set(names_a_cost) == {
        "app/crypto/passphrase.py",
        "app/exchange/key_file.py",
        "app/vault/wraps.py",
    }
