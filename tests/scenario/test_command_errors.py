"""Acceptance E on the command line: every failure says what, where and what next, loses nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.actions import opening
from tests.helpers.commands import PASSPHRASE, Commands, Ran, cheap_passphrases, copy_of

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
FORM = ROOT / "forms" / "labour_rights.json"
pytestmark = pytest.mark.timeout(60)

SECRET = "Мурат, +7 701 000 00 00"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an office, a laptop with two sealed interviews, and a bundle of them; tests copy it."""
    folder = tmp_path_factory.mktemp("prepared")
    with cheap_passphrases():
        field = Commands(folder)
        field.dala("survey", "create", "--name", "Study", "--form", FORM, data="office")
        field.dala("survey", "pack", "--out", folder / "pack", data="office")
        field.dala("device", "init", "--pack", folder / "pack", "--enumerator", "R01", data="laptop")
        lines = (HERE / "answers_401.jsonl").read_text("utf-8").splitlines(keepends=True)
        (folder / "in").write_text("".join(lines[:2]), "utf-8")
        load(field)
        field.dala("bundle", "write", "--out", folder / "bundle", data="laptop")
    return folder


@pytest.fixture
def field(prepared: Path, tmp_path: Path) -> Iterator[Commands]:
    """A copy of its own of what was prepared."""
    with copy_of(prepared, tmp_path) as field:
        yield field


def load(field: Commands, name: str = "in") -> Ran:
    return field.dala(
        "interview", "load", "--form", "labour_rights", "--answers", field.folder / name, data="laptop"
    )


def sealed(field: Commands) -> int:
    return len(field.dala("interview", "list", "--json", data="laptop").json())


def told(ran: Ran, *parts: object) -> None:
    """The message is one line for a person: it names `parts`, has a next step and holds no answer."""
    assert "Traceback" not in ran.err
    for part in parts:
        assert str(part) in ran.err, ran.err
    assert ran.err.count(".") >= 2
    assert SECRET not in ran.err + ran.out
    assert PASSPHRASE not in ran.err + ran.out


def test_a_wrong_passphrase(field: Commands) -> None:
    (field.folder / "wrong").write_text("lamp falcon river seven\n", "utf-8")
    ran = field.fail(
        *("interview", "list", "--data", field.folder / "laptop"), "--passphrase-file", field.folder / "wrong"
    )
    told(ran, "passphrase")
    assert sealed(field) == 2


def test_a_passphrase_file_that_is_missing_or_empty(field: Commands) -> None:
    for name, content in (("absent", None), ("empty", ""), ("bytes", "\udcff")):
        path = field.folder / name
        if content is not None:
            path.write_text(content, "utf-8", errors="surrogateescape")
        ran = field.fail("interview", "list", "--data", field.folder / "laptop", "--passphrase-file", path)
        told(ran, path)


def test_one_damaged_page_of_the_key_file_is_survived_and_all_are_said(field: Commands) -> None:
    key = field.folder / "laptop" / "vault.key"
    whole = key.read_bytes()
    key.write_bytes(whole[:100] + bytes([whole[100] ^ 1]) + whole[101:])
    assert sealed(field) == 2
    key.write_bytes(bytes(len(whole)))
    told(field.fail("interview", "list", data="laptop"), "vault.key")
    key.write_bytes(whole)
    assert sealed(field) == 2


def test_a_damaged_database(field: Commands) -> None:
    database = field.folder / "laptop" / "vault.db"
    whole = database.read_bytes()
    database.write_bytes(b"not a database at all" * 1000)
    told(field.fail("interview", "list", data="laptop"), "vault.db")
    database.write_bytes(whole)
    assert sealed(field) == 2


def test_a_folder_without_a_vault(field: Commands) -> None:
    told(field.fail("interview", "list", data="nowhere"), "nowhere")
    assert not (field.folder / "nowhere").exists()


def test_the_other_desks_command(field: Commands) -> None:
    told(field.fail("merge", "status", data="laptop"), "coordinator")
    told(field.fail("bundle", "write", "--out", field.folder / "x", data="office"), "enumerator")


def test_a_damaged_a_cut_and_a_foreign_bundle(field: Commands) -> None:
    bundle = field.folder / "bundle"
    whole = bundle.read_bytes()
    for number, damaged in enumerate(
        (whole[:-500], whole[: len(whole) // 2], whole[:3000] + b"x" + whole[3001:], b"", b"junk" * 500)
    ):
        broken = field.folder / f"broken{number}"
        broken.write_bytes(damaged)
        told(field.fail("bundle", "verify", broken, data="office"), broken.name)
        ran = field.fail("merge", "add", broken, data="office")
        assert broken.name in ran.err + ran.out
    assert "2 new interviews" in field.dala("merge", "add", bundle, data="office").out


def test_a_bundle_of_another_survey(field: Commands) -> None:
    field.dala("survey", "create", "--name", "Other", "--form", FORM, data="other")
    told(field.fail("bundle", "verify", field.folder / "bundle", data="other"), "bundle")
    field.fail("merge", "add", field.folder / "bundle", data="other")
    assert field.dala("merge", "status", "--json", data="other").json()["interviews"]["total"] == 0


def test_a_second_program_on_the_same_vault(field: Commands) -> None:
    desk = opening.unlock(field.folder / "laptop", PASSPHRASE)
    try:
        code = "import sys; from app.__main__ import main; sys.argv[0] = 'dala'; main()"
        words = ["interview", "list", "--data", str(field.folder / "laptop")]
        words += ["--passphrase-file", str(field.passphrase)]
        second = subprocess.run(
            [sys.executable, "-c", code, *words],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
    finally:
        desk.close()
    assert second.returncode == 1, second.stderr
    told(Ran(1, second.stdout, second.stderr), "open")
    assert sealed(field) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no RLIMIT_FSIZE")
def test_a_full_disk_while_interviews_are_saved(field: Commands) -> None:
    lines = (HERE / "answers_401.jsonl").read_text("utf-8").splitlines(keepends=True)
    (field.folder / "many").write_text("".join(lines[2:42]), "utf-8")
    limit = (field.folder / "laptop" / "vault.db").stat().st_size + 64 * 1024
    code = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}));"
        "from app.__main__ import main; sys.argv[0] = 'dala'; main()"
    )
    words = ["interview", "load", "--form", "labour_rights", "--answers", str(field.folder / "many")]
    words += ["--data", str(field.folder / "laptop"), "--passphrase-file", str(field.passphrase)]
    full = subprocess.run(
        [sys.executable, "-c", code, *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert full.returncode == 1, full.stderr
    told(Ran(1, full.stdout, full.stderr), "space")
    before = sealed(field)
    assert before >= 2
    load(field)
    assert sealed(field) == before + 2


def test_an_answer_file_with_lines_that_do_not_pass(field: Commands) -> None:
    good = json.loads((HERE / "answers_401.jsonl").read_text("utf-8").splitlines()[5])
    lines = [
        json.dumps(good),
        "{not json",
        json.dumps({**good, "no_such_question": SECRET}),
        json.dumps({**good, "age": SECRET}),
        json.dumps({**good, "sex": SECRET}),
        "[1]",
        json.dumps({k: v for k, v in good.items() if k != "sex"}),
        json.dumps(good | {"respondent_code": "R05-777"}),
    ]
    (field.folder / "mixed").write_text("\n".join(lines) + "\n", "utf-8")
    ran = field.fail(
        *("interview", "load", "--form", "labour_rights", "--answers", field.folder / "mixed"), data="laptop"
    )
    assert ran.out == "2 interviews sealed, 6 lines failed\n"
    said = ran.err.splitlines()
    for number, part in ((2, "JSON"), (3, "no_such_question"), (4, "age"), (5, "sex"), (6, "JSON"), (7, "")):
        assert any(f"mixed:{number}: " in line and part in line for line in said), ran.err
    assert SECRET not in ran.err
    assert sealed(field) == 4


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ('"relevant": "${b} = 1"', "cycle"),
        ('"relevant": "unheard_of(1)"', "unheard_of"),
        ('"relevant": "${nobody} = 1"', "nobody"),
        ('"relevant": "1 +"', "relevant"),
        ('"name": "b"', "name"),
        ('"required" true', "colon"),
    ],
)
def test_a_form_that_is_wrong_is_told_by_line_and_refused(tmp_path: Path, change: str, word: str) -> None:
    text = (
        '{"format": "dala-form/1", "form_id": "f", "version": "1", "default_language": "en",\n'
        ' "title": {"en": "F"}, "languages": {"en": "English"},\n'
        ' "survey": [{"type": "group", "name": "s", "section": true, "label": {"en": "S"}, "children": [\n'
        '  {"type": "integer", "name": "a", "label": {"en": "A"}, CHANGE},\n'
        '  {"type": "integer", "name": "b", "label": {"en": "B"}, "relevant": "${a} = 1"}]}]}\n'
    )
    if change == '"name": "b"':
        text = text.replace('"name": "a", ', "")
    form = tmp_path / "f.json"
    form.write_text(text.replace("CHANGE", change), "utf-8")
    with cheap_passphrases():
        field = Commands(tmp_path)
        ran = field.fail("form", "check", form)
        assert f"{form}:" in ran.out
        assert word in ran.out
        found = field.fail("form", "check", form, "--json").json()
        errors = [d for d in found if d["severity"] == "error"]
        assert errors
        assert all(d.keys() == errors[0].keys() for d in found)
        assert set(errors[0]) == {
            "file", "line", "column", "end_column", "severity", "code", "name", "message", "hint",
        }  # fmt: skip
        assert errors[0]["line"] in (4, 5)
        assert errors[0]["hint"]
        refused = field.fail("survey", "create", "--name", "S", "--form", form, data="office")
        told(refused, form.name)
        assert not (tmp_path / "office" / "vault.key").exists()


def test_an_existing_vault_is_never_written_over(field: Commands) -> None:
    before = (field.folder / "laptop" / "vault.key").read_bytes()
    ran = field.fail("device", "init", "--pack", field.folder / "pack", "--enumerator", "R02", data="laptop")
    told(ran, "laptop")
    assert (field.folder / "laptop" / "vault.key").read_bytes() == before
    assert sealed(field) == 2


def test_a_damaged_pack(field: Commands) -> None:
    pack = (field.folder / "pack").read_bytes()
    for number, damaged in enumerate((pack[:-10], pack.replace(b"consent", b"consemt", 1), b"", b"{}")):
        path = field.folder / f"pack{number}"
        path.write_bytes(damaged)
        ran = field.fail("device", "init", "--pack", path, "--enumerator", "R02", data="new")
        told(ran, path.name)
        assert not (field.folder / "new" / "vault.key").exists()


def test_a_target_that_is_a_folder(field: Commands) -> None:
    (field.folder / "taken").mkdir()
    told(field.fail("export", "xlsx", "--out", field.folder / "taken", data="office"), "taken")
    field.dala("bundle", "write", "--out", field.folder / "taken", data="laptop")
    # A stick's folder gets a file with a random name.
    assert len(list((field.folder / "taken").iterdir())) == 1


def test_what_must_not_be_written_over_is_refused(field: Commands) -> None:
    office, pack = field.folder / "office", field.folder / "pack"
    for own in (office / "vault.key", office / "vault.db"):
        before = own.read_bytes()
        told(field.fail("export", "xlsx", "--out", own, data="office"), own)
        told(field.fail("survey", "pack", "--out", own, data="office"), own)
        assert own.read_bytes() == before
    for foreign in (pack, field.passphrase):
        before = foreign.read_bytes()
        told(field.fail("export", "xlsx", "--out", foreign, data="office"), foreign)
        told(field.fail("export", "contacts", "--out", foreign, data="office"), foreign)
        assert foreign.read_bytes() == before
    field.dala("survey", "pack", "--out", pack, data="office")
    book = field.folder / "book.xlsx"
    field.dala("export", "xlsx", "--out", book, data="office")
    field.dala("export", "xlsx", "--out", book, data="office")


def test_a_run_writes_over_its_own_results_only(tmp_path: Path) -> None:
    field = Commands(tmp_path)
    other, answers = tmp_path / "other.json", tmp_path / "in.jsonl"
    other.write_bytes(FORM.read_bytes())
    answers.write_text("{}\n", "utf-8")
    for foreign in (other, answers):
        before = foreign.read_bytes()
        told(field.fail("form", "run", FORM, "--answers", answers, "--out", foreign), foreign)
        assert foreign.read_bytes() == before
    for _ in range(2):
        field.dala("form", "run", FORM, "--answers", answers, "--out", tmp_path / "out.jsonl")


def test_a_survey_may_have_several_forms(tmp_path: Path) -> None:
    with cheap_passphrases():
        field = Commands(tmp_path)
        demo = ROOT / "forms" / "demo.json"
        field.dala("survey", "create", "--name", "Two", "--form", FORM, demo, data="office")
        assert "2 forms" in field.dala("survey", "pack", "--out", tmp_path / "pack", data="office").out


def test_a_filter_that_lets_nothing_pass(field: Commands) -> None:
    field.dala("merge", "add", field.folder / "bundle", data="office")
    book = field.folder / "book.xlsx"
    for words in (("--site", "nosuch"), ("--form-version", "99"), ("--enumerator", "X1")):
        told(field.fail("export", "xlsx", "--out", book, *words, data="office"), words[1])
    days = ("--from-day", "2022-05-02", "--until-day", "2022-05-01")
    told(field.fail("export", "xlsx", "--out", book, *days, data="office"), days[1])
    assert not book.exists()


def test_a_target_folder_that_is_missing(field: Commands) -> None:
    target = field.folder / "no such folder" / "b"
    told(field.fail("bundle", "write", "--out", target, data="laptop"), "no such folder")
    told(field.fail("export", "xlsx", "--out", target, data="office"), "no such folder")
