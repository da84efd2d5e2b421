"""Trouble in the field: folders and files are called what people call them, in their letters, at length."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from app.actions import opening
from tests.helpers.commands import cheap_passphrases
from tests.helpers.desks import FORM
from tests.helpers.field import Field, told

NAMES = {
    "cyrillic and spaces": "Полевая работа 2026 (Жетісу) — копия, № 2",
    "marks": "a'b;c&d$e%f#g~h+i=j@k!l {m} [n]",
    "dots and hyphens": "--data .hidden ..x",
    "combined letters": "Й ё é",
    "260 characters": "/".join(f"field work {n} поле" for n in range(16)),
}


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_survey_works_under_any_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / NAMES[name]
    folder.mkdir(parents=True)
    assert name != "260 characters" or len(str(folder)) > 260
    with cheap_passphrases():
        field = Field(folder)
        field.form = "анкета рынка № 1.json"
        field.set_up()
        bundle, backup = folder / "передача данных.dala", folder / "копия стола.dala-backup"
        field.dala("bundle", "write", "--out", bundle, data="laptop")
        field.dala("bundle", "verify", bundle, data="office")
        field.dala("merge", "add", bundle, data="office")
        field.dala("export", "xlsx", "--out", folder / "отчёт за май.xlsx", data="office")
        field.dala("export", "contacts", "--out", folder / "контакты (не отправлять).xlsx", data="office")
        field.dala("vault", "backup", "--out", backup, data="office")
        field.dala("vault", "verify", data="laptop")
        field.dala("vault", "verify", data="office")
        assert field.merged() == 2
        assert {one["state"] for one in field.listed()} == {"sealed"}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have limits of their own")
def test_folders_deeper_than_the_database_takes_are_told(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*["очень длинное имя папки"] * 14)
    folder.mkdir(parents=True)
    with cheap_passphrases():
        field = Field(folder)
        (folder / field.form).write_text(json.dumps(FORM), "utf-8")
        words = ("survey", "create", "--name", "Markets", "--form", folder / field.form)
        told(field.fail(*words, data="office"), "too long")
        assert opening.what_is_in(folder / "office") is opening.Found.EMPTY


def test_a_name_that_no_disk_takes_is_told(tmp_path: Path) -> None:
    with cheap_passphrases():
        field = Field(tmp_path).set_up()
        long = tmp_path / ("я" * 200)
        told(field.fail("bundle", "write", "--out", long, data="laptop"), long.name)
        told(field.fail("merge", "add", long, data="office"), long.name)
        told(field.fail("export", "xlsx", "--out", long, data="office"), long.name)
        told(field.fail("vault", "backup", "--out", long, data="office"), long.name)
        told(field.fail("interview", "list", data=long.name), long.name)
        assert len(field.listed()) == 2
