"""Printed keys: one page that can be read, typed and scanned, in each language of the interface."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.actions.key_sheets import KeySheet, ShareSheet
from app.actions.recipients import fingerprint
from app.base import synced
from app.base.errors import Code, KnownError
from app.crypto import shares
from app.crypto.keys import Identity
from app.crypto.typed_keys import any_key
from app.settings import LANGUAGES
from app.ui.printing import paper
from app.ui.printing.application import for_paper
from app.ui.printing.key_sheet import write_shares, write_sheet
from tests.helpers import qr
from tests.helpers.printed import Page, pages

ROOT = Path(__file__).resolve().parents[2]
IDENTITY = Identity(bytes(range(32)))
WORDS = fingerprint(str(IDENTITY.recipient))
LETTERS = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі Ыы ʻ ’ Ёё"
"""What Kazakh, Kyrgyz and Uzbek have and Russian has not; a name may hold any of them."""

SHEET = KeySheet("Рынки " + LETTERS, "Сейф", True, date(2026, 11, 21), WORDS, IDENTITY.secret_line())
GIVES_AWAY = {"ru": "Держите", "kk": "құлыптап", "ky": "кулпулап", "uz": "qulflab", "en": "Lock it away"}


def printed(path: Path, language: str, sheet: KeySheet = SHEET) -> list[Page]:
    with for_paper(language):
        write_sheet(path, sheet)
    return pages(path.read_bytes())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_is_one_page_that_gives_the_key_in_three_ways(
    qapp: QApplication, tmp_path: Path, language: str
) -> None:
    (page,) = printed(tmp_path / "key.pdf", language)
    assert SHEET.line in page.squeezed()
    assert qr.read(page.modules(qr.SIZE)) == SHEET.line
    typed = page.text[page.text.index("AGE-SECRET-KEY-PQ-1") :].split("\n")
    assert any_key(" ".join(typed[: 1 + len(SHEET.groups[1:])])).seed == IDENTITY.seed
    assert WORDS in page.text
    assert ".." not in page.squeezed(), "a day may end with a full stop of its own"
    assert GIVES_AWAY[language] in page.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_has_a_sign(qapp: QApplication, tmp_path: Path, language: str) -> None:
    (page,) = printed(tmp_path / "key.pdf", language)
    # Which letter a sign stands for, Qt forgets to note now and then; that the sign is there, it cannot miss.
    assert 0 not in page.glyphs
    for letter in LETTERS.replace(" ", ""):
        assert letter in page.text, letter


def test_a_module_that_is_drawn_wrong_is_seen(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = paper.matrix
    monkeypatch.setattr(paper, "matrix", lambda content: _one_turned(whole(content)))
    (page,) = printed(tmp_path / "key.pdf", "en")
    assert qr.read(page.modules(qr.SIZE)) != SHEET.line


def _one_turned(modules: tuple[tuple[bool, ...], ...]) -> tuple[tuple[bool, ...], ...]:
    """Eight rows from below, at the right edge: a bit of the first two letters."""
    row = modules[-8]
    return (*modules[:-8], (*row[:-1], not row[-1]), *modules[-7:])


def test_the_key_is_printed_in_black_and_its_letters_are_large(qapp: QApplication, tmp_path: Path) -> None:
    (page,) = printed(tmp_path / "key.pdf", "en")
    assert page.inks == {"0 0 0"}
    assert paper.LETTERS.size >= 18
    assert paper.LETTERS.fixed
    rest = "".join(SHEET.groups[1:])
    assert not set(rest) & set("1BIO")
    assert all(len(group) <= 4 for group in SHEET.groups[1:])


def test_a_sheet_longer_than_its_page_is_refused_and_leaves_no_file(
    qapp: QApplication, tmp_path: Path
) -> None:
    long = dataclasses.replace(SHEET, survey="слово " * 2_000)
    with for_paper("ru"), pytest.raises(ValueError, match="longer than the page"):
        write_sheet(tmp_path / "key.pdf", long)
    assert list(tmp_path.iterdir()) == []


def share_sheets() -> tuple[ShareSheet, ...]:
    day = date(2026, 11, 21)
    return tuple(
        ShareSheet("Markets", "Safe", day, WORDS, number, 3, 2, tuple(share.split()))
        for number, share in enumerate(shares.split(IDENTITY), 1)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_pages_of_words_any_two_of_which_are_the_key(
    qapp: QApplication, tmp_path: Path, language: str
) -> None:
    sheets = share_sheets()
    with for_paper(language):
        write_shares(tmp_path / "parts.pdf", sheets)
    found = pages((tmp_path / "parts.pdf").read_bytes())
    assert len(found) == 3
    read = []
    for page, sheet in zip(found, sheets, strict=True):
        words = [word for word in page.text.split() if word in sheet.words]
        assert sorted(set(words)) == sorted(set(sheet.words))
        read.append(" ".join(sheet.words))
        assert 0 not in page.glyphs
        assert SHEET.line not in page.squeezed()
    assert any_key("\n".join(read[:2])).seed == any_key("\n".join(read[1:])).seed == IDENTITY.seed


def test_a_sheet_is_drawn_where_there_is_no_display(tmp_path: Path) -> None:
    drawn = (
        "import sys; from pathlib import Path; from app import bootstrap\n"
        "with bootstrap.on_paper('kk'):\n"
        "    from tests.ui.test_keys_printed import SHEET\n"
        "    from app.ui.printing.key_sheet import write_sheet\n"
        "    write_sheet(Path(sys.argv[1]), SHEET)\n"
    )
    without = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    there = {name: value for name, value in os.environ.items() if name not in without}
    done = subprocess.run(
        [sys.executable, "-c", drawn, tmp_path / "key.pdf"],
        cwd=ROOT, env=there, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    (page,) = pages((tmp_path / "key.pdf").read_bytes())
    assert GIVES_AWAY["kk"] in page.text


def test_neither_a_data_folder_nor_another_file_is_written_over(qapp: QApplication, tmp_path: Path) -> None:
    data = tmp_path / "data"
    (data / "deeper").mkdir(parents=True)
    (data / "vault.key").write_bytes(b"")
    (tmp_path / "there.pdf").write_bytes(b"mine")
    with for_paper("en"):
        for path, code in (
            (data / "key.pdf", Code.FILE_IN_VAULT),
            (data / "deeper" / "key.pdf", Code.FILE_IN_VAULT),
            (tmp_path / "there.pdf", Code.FILE_EXISTS),
        ):
            with pytest.raises(KnownError) as raised:
                write_sheet(path, SHEET)
            assert raised.value.code is code
    assert (tmp_path / "there.pdf").read_bytes() == b"mine"
    assert sorted(one.name for one in data.rglob("*")) == ["deeper", "vault.key"]


def test_a_key_is_not_put_where_a_program_copies_it_away(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(synced, "synced_by", lambda folder: "OneDrive" if folder == tmp_path else "")
    with for_paper("en"):
        with pytest.raises(KnownError) as raised:
            write_sheet(tmp_path / "key.pdf", SHEET)
        (tmp_path / "stick").mkdir()
        write_sheet(tmp_path / "stick" / "key.pdf", SHEET)
    assert (raised.value.code, raised.value.facts["program"]) == (Code.FOLDER_SYNCED, "OneDrive")
    assert not (tmp_path / "key.pdf").exists()


def test_nothing_that_is_shown_of_a_sheet_gives_the_key_away() -> None:
    assert SHEET.line not in repr(SHEET)
    assert share_sheets()[0].words[4] not in repr(share_sheets()[0])
