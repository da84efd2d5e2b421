"""A form whose choices stand in a CSV file beside it: checked, packed, set up, interviewed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.actions import form_files, forms, interviews, opening
from app.actions.beside import FilesBeside
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.crypto.age import Identity
from app.exchange import pack as packs
from app.exchange.pack import PackedForm, SurveyPack
from app.interview.session import Session
from app.interview.state import DeviceInfo
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.unit.form.test_list_files import VILLAGES, definition, village


@pytest.fixture
def form(tmp_path: Path) -> Path:
    (tmp_path / "villages.csv").write_text(VILLAGES, "utf-8")
    path = tmp_path / "f.json"
    path.write_bytes(definition(village()))
    return path


def test_the_file_beside_is_read(form: Path) -> None:
    assert forms.check([form]) == ()
    assert form_files.look_at([form])[0].files == {"villages.csv": VILLAGES.encode()}


def test_what_is_not_beside_is_told(form: Path) -> None:
    (form.parent / "villages.csv").unlink()

    assert [d.code for d in forms.check([form])] == ["W017"]


def test_a_file_that_cannot_be_opened_is_an_error_of_its_own(form: Path) -> None:
    (form.parent / "villages.csv").unlink()
    (form.parent / "villages.csv").mkdir()

    with pytest.raises(KnownError) as raised:
        form_files.look_at([form])
    assert raised.value.code is Code.FILE_UNREADABLE


def test_only_the_form_s_own_folder_is_looked_into(form: Path) -> None:
    inside = form.parent / "inside"
    inside.mkdir()
    files = FilesBeside(inside)

    assert files.get("../villages.csv") is None
    assert list(files) == []
    assert list(FilesBeside(form.parent)) == ["villages.csv"]
    assert len(FilesBeside(form.parent)) == 1


def test_a_laptop_gets_the_list_with_its_form(form: Path, tmp_path: Path) -> None:
    office = opening.create_survey(tmp_path / "office", "Villages", [form], PASSPHRASE, CHEAP)
    packs.write(tmp_path / "s.dala-pack", office.pack, office.root)
    made = office.form("f").hash
    office.close()

    laptop = opening.init_device(tmp_path / "laptop", tmp_path / "s.dala-pack", "R03", PASSPHRASE, CHEAP)
    session = interviews.start(laptop, "f")
    offered = [choice.label for choice in session.state("village").choices]
    laptop.close()

    assert laptop.form("f").hash == made
    assert offered == ["Аксу", "Бурное", "Шу"]


def test_a_survey_needs_the_file(form: Path, tmp_path: Path) -> None:
    (form.parent / "villages.csv").unlink()

    with pytest.raises(KnownError) as raised:
        opening.create_survey(tmp_path / "office", "Villages", [form], PASSPHRASE, CHEAP)
    assert (raised.value.code, raised.value.facts["file"]) == (Code.FORM_FILE_MISSING, "villages.csv")
    assert not (tmp_path / "office").exists()


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda files: files[0].update(content="name\n"), "forms[0].files[0]"),
        (lambda files: files.append(1), "forms[0].files[1]"),
        (lambda files: files.extend([files[0]] * 50), "forms[0].files"),
    ],
)
def test_a_pack_with_a_damaged_list_is_refused(
    form: Path, change: Callable[[list[object]], None], place: str
) -> None:
    packed = PackedForm("f.json", form.read_bytes(), {"villages.csv": VILLAGES.encode()})
    whole = SurveyPack(
        "s", "S", "2026-11-21T00:00:00+00:00", (packed,), (str(Identity.generate().recipient),)
    )
    envelope = json.loads(whole.to_bytes())
    body = json.loads(envelope["body"])
    change(body["forms"][0]["files"])
    envelope["body"] = json.dumps(body)
    envelope["sha256"] = hashlib.sha256(envelope["body"].encode()).hexdigest()

    with pytest.raises(KnownError) as raised:
        SurveyPack.from_bytes(json.dumps(envelope).encode())
    assert (raised.value.code, raised.value.facts["place"]) == (Code.PACK_DAMAGED, place)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    """15,000 villages: a cascade, a lookup, labels in both languages."""
    lines = [f"v{n},Село {n},Ауыл {n},r{n % 150}" for n in range(15_000)]
    folder = tmp_path_factory.mktemp("many")
    (folder / "villages.csv").write_text("name,label,label::kk,raion\n" + "\n".join(lines), "utf-8")
    label = {"ru": "Район", "kk": "Аудан"}
    rows = [
        {"type": "text", "name": "raion", "label": label},
        village(choice_filter="raion = ${raion}", name="near"),
        village(),
        {
            "type": "calculate",
            "name": "looked_up",
            "calculation": "pulldata('villages', 'raion', 'name', ${village})",
        },
        {
            "type": "calculate",
            "name": "found",
            "calculation": "instance('villages')/root/item[name = ${village}]/label",
        },
    ]
    (folder / "f.json").write_bytes(definition(*rows))
    return Session.start(
        form_files.form_in(folder / "f.json"),
        DeviceInfo("d", "R03", "s"),
        FixedClock(datetime(2026, 11, 21, 12, tzinfo=UTC)),
    )


def test_the_filter_offers_what_fits(session: Session) -> None:
    session.set_language("ru")
    session.answer("raion", "r7")

    near = session.state("near").choices
    assert (len(near), near[0].name, near[-1].label) == (100, "v7", "Село 14857")
    assert session.state("near").choices is near


def test_the_whole_list_is_offered_in_the_questions_language(session: Session) -> None:
    assert len(session.state("village").choices) == 15_000
    session.set_language("kk")
    assert session.state("village").choices[14_999].label == "Ауыл 14999"
    session.set_language("ru")


def test_values_are_looked_up(session: Session) -> None:
    session.set_language("ru")
    session.answer("village", "v301")

    assert session.values()["looked_up"] == "r1"
    assert session.values()["found"] == "Село 301"
    session.set_language("kk")
    assert session.values()["found"] == "Ауыл 301"
