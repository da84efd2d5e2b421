"""A coordinator's desk and an enumerator's laptop of the same small survey, both open."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.actions import opening
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.exchange import pack as packs
from tests.helpers.desks import CHEAP, FORM, PASSPHRASE


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 21, 9, 30, tzinfo=UTC))


@pytest.fixture
def coordinator(tmp_path: Path) -> Iterator[CoordinatorDesk]:
    desk = opening.create_survey(
        tmp_path / "office", "Markets", [json.dumps(FORM).encode()], PASSPHRASE, CHEAP
    )
    packs.write(tmp_path / "survey.dala-pack", desk.pack, desk.root)
    yield desk
    desk.close()


@pytest.fixture
def desk(tmp_path: Path, coordinator: CoordinatorDesk) -> Iterator[EnumeratorDesk]:
    made = opening.init_device(tmp_path / "laptop", tmp_path / "survey.dala-pack", "R03", PASSPHRASE, CHEAP)
    yield made
    made.close()
