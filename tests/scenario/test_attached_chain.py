"""Files from answer lines through laptop, bundle, merge and export: the very bytes come out again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.helpers.attached import FORM, LETTER, PHOTO
from tests.helpers.books import read_book
from tests.helpers.commands import Commands, cheap_passphrases
from tests.helpers.pictures import jpeg, png

PAGES = [png(size=(3, number)) for number in range(1, 6)]


@pytest.fixture(scope="module")
def field(tmp_path_factory: pytest.TempPathFactory) -> Commands:
    """A laptop that has loaded two interviews with files, and an office that added their bundle."""
    folder = tmp_path_factory.mktemp("papers")
    scans = folder / "in" / "scans"
    scans.mkdir(parents=True)
    (folder / "in" / "house.jpg").write_bytes(jpeg())
    (folder / "in" / "Шарт.txt").write_bytes(LETTER)
    for number, page in enumerate(PAGES, 1):
        (scans / f"{number}.png").write_bytes(page)
    lines = [
        {"story": "one", "photo": {"file": "house.jpg"}, "letter": {"file": "Шарт.txt"},
         "page": [{"scan": {"file": f"scans/{number}.png"}} for number in range(1, 6)]},
        {"story": "two", "sign": {"file": "scans/1.png"}, "passport": {"file": "Шарт.txt"}},
    ]  # fmt: skip
    (folder / "in" / "lines.jsonl").write_text("\n".join(map(json.dumps, lines)), "utf-8")
    (folder / "form.json").write_text(json.dumps(FORM), "utf-8")
    with cheap_passphrases():
        desk = Commands(folder)
        desk.dala("survey", "create", "--name", "Papers", "--form", folder / "form.json", data="office")
        desk.dala("survey", "pack", "--out", folder / "pack", data="office")
        desk.dala("device", "init", "--pack", folder / "pack", "--enumerator", "R03", data="laptop")
        desk.dala(
            *("interview", "load", "--form", "papers", "--answers", folder / "in" / "lines.jsonl"),
            data="laptop",
        )
        desk.dala("bundle", "write", "--out", folder / "one.dala", data="laptop")
        desk.dala("bundle", "verify", folder / "one.dala", data="laptop")
        assert "2 interviews" in desk.dala("bundle", "verify", folder / "one.dala", data="office").out
        added = desk.dala("merge", "add", folder / "one.dala", data="office")
        assert "2 new, 0 known, 7 new files" in added.out
    return desk


def test_the_very_bytes_come_out(field: Commands) -> None:
    folder = field.folder
    with cheap_passphrases():
        assert field.dala("merge", "status", "--json", data="office").json()["lacking_files"] == 0
        written = field.dala(
            *("export", "xlsx", "--out", folder / "all.xlsx", "--files", "--identifiers"), data="office"
        )
    assert "9 files written into" in written.out
    book = read_book(folder / "all.xlsx")
    one, two = sorted(book["interviews"], key=lambda row: row["story"])
    assert (folder / one["photo"]).read_bytes() == jpeg()
    assert (folder / one["letter"]).read_bytes() == LETTER
    assert (folder / two["sign"]).read_bytes() == PAGES[0]
    assert (folder / two["passport"]).read_bytes() == LETTER
    assert [(folder / row["scan"]).read_bytes() for row in book["page"]] == PAGES
    assert two["photo"] is None


def test_a_second_export_into_the_same_folder_is_refused_in_words(field: Commands, tmp_path: Path) -> None:
    (tmp_path / "all_files").mkdir()
    with cheap_passphrases():
        refused = field.fail("export", "xlsx", "--out", tmp_path / "all.xlsx", "--files", data="office")
        assert "already there" in refused.err
        field.dala("export", "xlsx", "--out", tmp_path / "all.xlsx", data="office")
    assert list((tmp_path / "all_files").iterdir()) == []


def test_a_run_writes_what_records_hold_of_a_file(field: Commands) -> None:
    folder = field.folder
    out = folder / "run.jsonl"
    (folder / "in" / "camera.png").write_bytes(PHOTO)
    line = {"story": "x", "photo": {"file": "camera.png"}}
    (folder / "in" / "run.jsonl").write_text(json.dumps(line), "utf-8")
    field.run("form", "run", folder / "form.json", "--answers", folder / "in" / "run.jsonl", "--out", out)
    (result,) = map(json.loads, out.read_text("utf-8").splitlines())
    assert result["values"]["photo"]["file"] == "camera.png"
    assert result["values"]["photo"]["size"] == len(png())
    assert result["finished"]
