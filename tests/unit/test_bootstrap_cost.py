"""However the program is started, no vault is made whose passphrase can be guessed below the floor's cost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import typer

from app import bootstrap
from app.base.errors import Code, KnownError
from app.cli.main import app
from app.crypto import passphrase
from app.crypto.passphrase import FLOOR, KdfCost
from tests.helpers import stranger
from tests.helpers.desks import FORM

ROOT = Path(__file__).resolve().parents[2]
WORDS = ("cost", "kdf", "argon", "memory", "passes", "lanes", "iterations", "floor", "cheap", "test")
LOWER = '{"cost": {"memory_kib": 64, "passes": 1, "lanes": 1}, "kdf": "64,1,1", "floor": 0}'


@pytest.fixture
def measured() -> Iterator[None]:
    """The measurement is taken anew before and after."""
    bootstrap.calibrated_cost.cache_clear()
    yield
    bootstrap.calibrated_cost.cache_clear()


@pytest.mark.usefixtures("measured")
def test_a_slow_computer_gets_the_floor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "calibrate", lambda: passphrase.calibrate(lambda _cost: 60.0))
    assert bootstrap.calibrated_cost() == FLOOR


@pytest.mark.usefixtures("measured")
def test_a_computer_without_memory_gets_the_floor(monkeypatch: pytest.MonkeyPatch) -> None:
    def short(_cost: KdfCost) -> float:
        raise KnownError(Code.MEMORY_SHORT, memory=256)

    monkeypatch.setattr(bootstrap, "calibrate", lambda: passphrase.calibrate(short))
    assert bootstrap.calibrated_cost() == FLOOR


@pytest.mark.usefixtures("measured")
def test_the_floor_holds_where_calibration_would_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "calibrate", lambda: KdfCost(64, 1, 1))
    assert bootstrap.calibrated_cost() == FLOOR


def test_it_is_measured_once_and_not_when_the_program_starts() -> None:
    words = "import app.bootstrap as b; assert b.calibrated_cost.cache_info().currsize == 0"
    subprocess.run([sys.executable, "-c", words], cwd=ROOT, check=True)


def test_no_environment_and_no_file_lowers_it(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    for name in ("settings.json", "dala.json", "config.json", "kdf.json", ".dala", "dala.ini"):
        (tmp_path / name).write_text(LOWER, "utf-8")
    (tmp_path / "words").write_text("river falcon lamp seven\n", "utf-8")
    (tmp_path / "form.json").write_text(json.dumps(FORM), "utf-8")
    names = [f"{before}{word}".upper() for word in WORDS for before in ("", "dala_", "dala_kdf_")]
    environment = {**os.environ, **dict.fromkeys(names, "1"), "PYTHONPATH": str(ROOT)}
    environment |= {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "APPDATA": str(tmp_path)}
    words = ["survey", "create", "--name", "Cost", "--form", "form.json", "--data", str(data)]
    done = subprocess.run(
        [sys.executable, "-m", "app", *words, "--passphrase-file", "words"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert KdfCost(*stranger.kdf_cost(data)).at_least(FLOOR)


def test_no_option_of_any_command_names_a_cost() -> None:
    everything = commands(typer.main.get_command(app))
    named = [" ".join(param.opts) for command in everything for param in command.params]
    assert "--passphrase-file" in " ".join(named)
    assert not [one for one in named if any(word in one.lower() for word in WORDS[:5])]


def commands(command: click.Command) -> Iterator[click.Command]:
    yield command
    for inner in getattr(command, "commands", {}).values():
        yield from commands(inner)
