"""`dala interview return`, `dala receipt write` and `dala merge status` at the coordinator's desk."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base import volumes
from tests.helpers.commands import Commands, cheap_passphrases, copy_of
from tests.helpers.desks import FORM


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A trial's office with two interviews of one laptop; tests copy them."""
    folder = tmp_path_factory.mktemp("prepared")
    with cheap_passphrases():
        found = Commands(folder)
        form, pack, lines = folder / "market.json", folder / "survey.dala-pack", folder / "lines.jsonl"
        form.write_text(json.dumps(FORM), "utf-8")
        lines.write_text('{"site":"almaty","story":"one"}\n{"site":"taraz","story":"two"}\n', "utf-8")
        found.dala("survey", "create", "--name", "Markets", "--form", form, data="office")
        found.dala("survey", "pack", "--out", pack, data="office")
        found.dala("device", "init", "--pack", pack, "--enumerator", "R01", data="laptop")
        found.dala("interview", "load", "--form", "market", "--answers", lines, data="laptop")
        found.dala("bundle", "write", "--out", folder / "one.dala", data="laptop")
        found.dala("merge", "add", folder / "one.dala", data="office")
        (folder / "out").mkdir()
    return folder


@pytest.fixture
def at(prepared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Commands]:
    """A copy of its own of what was prepared; every folder stands for a disk of its own."""
    monkeypatch.setattr(volumes, "same_disk", lambda _one, _other: False)
    with copy_of(prepared, tmp_path) as found:
        yield found


def records(at: Commands) -> list[str]:
    return [entry["record"] for entry in at.dala("interview", "list", "--json", data="laptop").json()]


def test_returned_interviews_travel_in_a_file_and_are_told_as_not_back(at: Commands) -> None:
    first, second = records(at)
    out = at.folder / "out"
    ran = at.dala(
        *("interview", "return", first, "--remark", "Ask again", "--question", "story=When?", "--out", out),
        data="office",
    )
    assert "1 interview for the laptop of R01" in ran.out
    at.dala("interview", "return", second, second, "--out", out, data="office")
    assert len(list(out.iterdir())) == 2
    status = at.dala("merge", "status", data="office").out
    assert f"returned {first}: not back yet from R01" in status
    assert "Ask again" not in status
    told = at.dala("merge", "status", "--json", data="office").json()
    assert [one["record"] for one in told["returned"]] == [first, second]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["{first}", "{second}", "--question", "story=When?"], "one interview at a time"),
        (["{first}", "--question", "story"], "PATH=TEXT"),
        (["{first}", "--question", "storey=When?"], "nobody was asked storey"),
        (["nobody"], "No interview nobody is here"),
    ],
)
def test_what_cannot_be_returned_is_said(at: Commands, words: list[str], says: str) -> None:
    first, second = records(at)
    told = [word.format(first=first, second=second) for word in words]
    ran = at.fail("interview", "return", *told, "--out", at.folder / "out", data="office")
    assert says in ran.err
    assert not list((at.folder / "out").iterdir())


def test_receipts_need_a_backup_and_are_listed_by_enumerator(at: Commands) -> None:
    out, backup = at.folder / "out", at.folder / "office.dala-backup"
    backup.write_bytes(b"no backup")
    write = ("receipt", "write", "--out", out, "--backup")
    assert "is no backup that this desk made" in at.fail(*write, backup, data="office").err
    backup.unlink()
    at.dala("vault", "backup", "--out", backup, data="office")
    told = at.dala(*write, backup, "--json", data="office").json()
    assert [(one["enumerator"], one["interviews"]) for one in told["receipts"]] == [("R01", 2)]
    assert "for the laptop of R01, 2 interviews" in at.dala(*write, backup, data="office").out
    (path,) = {Path(one["path"]) for one in told["receipts"]}
    assert at.dala("receipt", "apply", path, "--json", data="laptop").json()["confirmed"] == 2
