"""Certifying at a terminal: the words are shown, and only a yes to them writes a certificate."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
import typer

from app.actions import enrolling, opening, surveys
from app.cli import certify_commands
from tests.helpers.desks import CHEAP, FORM, PASSPHRASE
from tests.helpers.fieldwork import publish


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def request_of(tmp_path: Path) -> tuple[Path, str]:
    """A published survey's office in `office`, and the request of a laptop with its eight words."""
    (tmp_path / "words").write_text(PASSPHRASE, "utf-8")
    office = opening.create_survey(tmp_path / "office", "M", [json.dumps(FORM).encode()], PASSPHRASE, CHEAP)
    publish(office)
    pack = surveys.write_pack(office, tmp_path / "pack").path
    office.close()
    laptop = opening.init_device(tmp_path / "laptop", pack, "R03", PASSPHRASE, CHEAP)
    report = enrolling.write_request(laptop, tmp_path / "request")
    laptop.close()
    return report.path, report.fingerprint


@pytest.mark.parametrize("said", [True, False])
def test_only_a_yes_certifies(
    request_of: tuple[Path, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    said: bool,
) -> None:
    path, words = request_of
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(typer, "confirm", lambda question, **_: said)
    certificate = tmp_path / "certificate"

    def certify() -> None:
        certify_commands.certify(path, certificate, "", tmp_path / "office", tmp_path / "words")

    if said:
        certify()
    else:
        with pytest.raises(typer.Exit):
            certify()
    assert certificate.exists() is said
    assert words in capsys.readouterr().out
