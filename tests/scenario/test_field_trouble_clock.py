"""Trouble in the field: a laptop's clock goes back a year. Nothing is refused, nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.actions import interviews, opening
from app.actions.desks import EnumeratorDesk
from app.base.clock import SystemClock
from tests.helpers.commands import PASSPHRASE, cheap_passphrases
from tests.helpers.desks import begun
from tests.helpers.field import Field

A_YEAR = timedelta(days=365)


@pytest.fixture
def field(tmp_path: Path) -> Iterator[Field]:
    with cheap_passphrases():
        yield Field(tmp_path).set_up()


def move_clock(patch: pytest.MonkeyPatch, by: timedelta) -> None:
    patch.setattr(SystemClock, "now", lambda _: datetime.now().astimezone() + by)


def laptop_of(field: Field) -> EnumeratorDesk:
    desk = opening.unlock(field.folder / "laptop", PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    return desk


@pytest.mark.parametrize("by", [-A_YEAR, A_YEAR], ids=["back", "on"])
def test_a_clock_that_jumps_a_year_stops_nothing(
    field: Field, monkeypatch: pytest.MonkeyPatch, by: timedelta
) -> None:
    folder = field.folder
    desk = laptop_of(field)
    session = begun(desk, SystemClock())
    interviews.save(desk, session)
    desk.close()
    field.dala("bundle", "write", "--out", folder / "first.dala", data="laptop")
    field.dala("merge", "add", folder / "first.dala", data="office")
    status = field.dala("merge", "status", "--json", data="office").json()
    assert status["laptops"][0]["chain"]["clock_back"] == []
    with monkeypatch.context() as jumped:
        move_clock(jumped, by)
        desk = laptop_of(field)
        again = interviews.resume(desk, interviews.interrupted(desk))
        again.answer("other", "a year apart")
        interviews.save(desk, again)
        interviews.finish(desk, again)
        desk.close()
        field.load(1)
        field.dala("bundle", "write", "--out", folder / "second.dala", data="laptop")
        field.dala("bundle", "verify", folder / "second.dala", data="laptop")
        field.dala("vault", "verify", data="laptop")
    # The coordinator's clock is right, and so is the laptop's again.
    field.load(1)
    field.dala("bundle", "write", "--out", folder / "third.dala", data="laptop")
    for name in ("third", "first", "second"):
        field.dala("merge", "add", folder / f"{name}.dala", data="office")
    assert field.merged() == 5
    assert len(field.listed()) == 5
    # The records whose times are not certain are named, and nothing else is wrong with the chain.
    status = field.dala("merge", "status", "--json", data="office").json()
    (chain,) = (laptop["chain"] for laptop in status["laptops"])
    assert chain["clock_back"]
    assert chain["whole"]
    field.dala("export", "xlsx", "--out", folder / "book.xlsx", data="office")
    field.dala("vault", "verify", data="office")


def test_a_pack_of_tomorrow_is_taken_by_a_laptop_of_last_year(
    field: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    move_clock(monkeypatch, -A_YEAR)
    field.dala("survey", "policy", "--auto-lock-minutes", 5, data="office")
    field.dala("survey", "pack", "--out", field.folder / "later.dala-pack", data="office")
    move_clock(monkeypatch, -2 * A_YEAR)
    field.dala("device", "update", field.folder / "later.dala-pack", data="laptop")
    field.load(1)
    assert len(field.listed()) == 3
