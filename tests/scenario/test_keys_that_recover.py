"""A survey may have more keys than open a desk whose passphrase is lost: the list says which do."""

from __future__ import annotations

import json
from pathlib import Path

from app.crypto.age import Identity
from tests.helpers.commands import Commands, cheap_passphrases
from tests.helpers.desks import FORM

SAYS = "Where a passphrase is lost, only these open the desk again: Coordinator, Key 1, Key 2."


def test_the_list_names_the_keys_that_open_a_desk_again(tmp_path: Path) -> None:
    office, form, line = Commands(tmp_path), tmp_path / "market.json", tmp_path / "line"
    form.write_text(json.dumps(FORM), "utf-8")
    added = [Identity.generate() for _ in range(3)]
    with cheap_passphrases():
        office.dala("survey", "create", "--name", "Markets", "--form", form, data="office")
        for number, key in enumerate(added, 1):
            said = office.dala("survey", "recipients", "list", data="office").out
            assert "only these" not in said  # as long as every key does, nothing is to be said
            line.write_text(f"{key.recipient}\n", "ascii")
            words = ("survey", "recipients", "add", "--name", f"Key {number}", "--line-file", line)
            office.dala(*words, "--off-site", data="office")
        assert SAYS in office.dala("survey", "recipients", "list", data="office").out
        desk = ("--data", tmp_path / "office", "--new-passphrase-file", office.passphrase)
        assert office.run("vault", "recover", *desk, typed=added[2].secret_line()).status == 1
        assert office.run("vault", "recover", *desk, typed=added[1].secret_line()).status == 0
