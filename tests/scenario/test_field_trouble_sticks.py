"""Trouble in the field: sticks that are read-only, full, pulled out, or somebody else's. Nothing is lost."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.crypto import age
from tests.helpers.commands import cheap_passphrases
from tests.helpers.field import PULLS, Field, everything_in, read_only, small_disk, told


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office that has one bundle of a laptop with two interviews; the laptop has one more."""
    folder = tmp_path_factory.mktemp("worked")
    with cheap_passphrases():
        field = Field(folder).set_up()
        (folder / "stick").mkdir()
        field.dala("bundle", "write", "--out", folder / "first.dala", data="laptop")
        field.dala("merge", "add", folder / "first.dala", data="office")
        field.load(1)
    return folder


@pytest.fixture
def field(worked: Path, tmp_path: Path) -> Iterator[Field]:
    """The same, for one test alone."""
    shutil.copytree(worked, tmp_path, dirs_exist_ok=True)
    with cheap_passphrases():
        yield Field(tmp_path)


WRITES = {
    "bundle": ("laptop", "bundle", "write", "--out"),
    "pack": ("office", "survey", "pack", "--out"),
    "workbook": ("office", "export", "xlsx", "--out"),
    "contacts": ("office", "export", "contacts", "--out"),
    "backup of the office": ("office", "vault", "backup", "--out"),
    "backup of the laptop": ("laptop", "vault", "backup", "--out"),
}
"""What is written to a stick: whose command, and its words."""

QUICK = ("bundle", "workbook", "backup of the laptop")

every_write = pytest.mark.parametrize(
    "what", [pytest.param(what, marks=() if what in QUICK else pytest.mark.slow) for what in sorted(WRITES)]
)


def write(field: Field, what: str, target: Path, status: int) -> Any:
    desk, *words = WRITES[what]
    return field.fail(*words, target, data=desk, status=status)


def standing(field: Field) -> tuple[list[dict[str, Any]], int]:
    return field.listed(), field.merged()


def _pulls() -> Iterator[Any]:
    """What is written, and when the stick is pulled: each moment at a bundle, each thing at one moment."""
    for what in sorted(WRITES):
        for moment in sorted(PULLS):
            is_quick = what == "bundle" or (what in QUICK and moment == "while it is flushed")
            yield pytest.param(what, moment, marks=() if is_quick else pytest.mark.slow)


@pytest.mark.parametrize(("what", "moment"), list(_pulls()))
def test_a_stick_that_is_pulled_out(
    field: Field, monkeypatch: pytest.MonkeyPatch, what: str, moment: str
) -> None:
    before, stick = standing(field), field.folder / "stick"
    with monkeypatch.context() as pulled:
        PULLS[moment](pulled)
        ran = write(field, what, stick / "file", 1)
    told(ran, "stick")
    assert list(stick.iterdir()) == []
    assert standing(field) == before
    write(field, what, stick / "file", 0)
    assert (stick / "file").stat().st_size


@every_write
def test_a_stick_that_is_not_there(field: Field, what: str) -> None:
    before, stick = standing(field), field.folder / "stick"
    shutil.rmtree(stick)
    told(write(field, what, stick / "file", 1), "stick")
    assert not stick.exists()
    assert standing(field) == before


@every_write
def test_a_stick_that_is_read_only(field: Field, what: str) -> None:
    before, stick = standing(field), field.folder / "stick"
    (stick / "photo.jpg").write_bytes(b"somebody's")
    with read_only(stick):
        told(write(field, what, stick / "file", 1), "stick")
        assert everything_in(stick) == {"photo.jpg": b"somebody's"}
    assert standing(field) == before
    write(field, what, stick / "file", 0)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a small disk or RLIMIT_FSIZE")
@every_write
def test_a_stick_that_is_full(field: Field, what: str) -> None:
    before, stick = standing(field), field.folder / "small"
    with small_disk(stick, kilobytes=64) as full:
        with full():
            known = set(stick.iterdir())
            told(write(field, what, stick / "file", 1), "small", "space")
            assert set(stick.iterdir()) == known
        assert list(stick.iterdir()) == []
    assert standing(field) == before


def test_a_stick_with_bundles_of_others_beside_ours(field: Field, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = Field(tmp_path / "other").set_up()
    ours, theirs, photo = tmp_path / "stick/a.dala", tmp_path / "stick/b.dala", tmp_path / "stick/c.dala"
    field.dala("bundle", "write", "--out", ours, data="laptop")
    other.dala("bundle", "write", "--out", theirs, data="laptop")
    photo.write_bytes(b"\xff\xd8\xff\xe0" + bytes(5000))
    ran = field.fail("merge", "add", theirs, photo, ours, data="office")
    told(ran, theirs.name, photo.name)
    assert field.merged() == 3
    assert other.merged() == 0


def test_a_stick_that_is_pulled_out_while_it_is_read(field: Field, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = field.folder / "stick" / "b.dala"
    field.dala("bundle", "write", "--out", bundle, data="laptop")
    really = age.decrypt_stream

    def cut(*words: Any) -> Iterator[bytes]:
        pieces = really(*words)
        yield next(pieces)[:300]
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as pulled:
        pulled.setattr(age, "decrypt_stream", cut)
        told(field.fail("merge", "add", bundle, data="office"), bundle.name)
    assert field.merged() == 2
    field.dala("merge", "add", bundle, data="office")
    assert field.merged() == 3
