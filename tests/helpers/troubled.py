"""A published survey in trouble: a whole laptop, a copied one, one that waits for its certificate."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.actions import enrolling, merging, opening, surveys, voiding
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.handover import head_code
from app.base.clock import FixedClock
from app.exchange.chain import VoidReason
from tests.helpers.desks import CHEAP, FORM, PASSPHRASE
from tests.helpers.fieldwork import certify, finish, publish, stick

BEGAN = datetime(2022, 2, 7, 9, 0, tzinfo=UTC)


@dataclass
class Troubled:
    """The coordinator's desk and what the laptops wrote."""

    desk: CoordinatorDesk
    whole: Path
    copied: tuple[Path, Path]
    waiting: Path
    request: Path
    words: str
    head: str
    early_head: str
    records: list[str]
    """Those of the whole laptop; the last one is void."""

    def close(self, folder: Path) -> Made:
        """Close the desk; what was made in `folder` can be copied."""
        self.desk.close()
        return Made(folder, self)

    def add_all(self) -> None:
        """Take everything in, without the screens."""
        merging.add_bundles(self.desk, [self.whole, *self.copied, self.waiting])


@dataclass
class Made:
    """A closed one in a folder, of which each test takes a copy: making it takes more than a second."""

    folder: Path
    what: Troubled

    def copy(self, folder: Path) -> Troubled:
        """The same in another folder, its desk open."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        desk = opening.unlock(folder / "office", PASSPHRASE)
        assert isinstance(desk, CoordinatorDesk)
        was = self.what

        def here(path: Path) -> Path:
            return folder / path.relative_to(self.folder)

        return replace(
            was,
            desk=desk,
            whole=here(was.whole),
            copied=(here(was.copied[0]), here(was.copied[1])),
            waiting=here(was.waiting),
            request=here(was.request),
        )


def make(folder: Path) -> Troubled:
    """Three interviews of R01, one of them void; two of R02 and one more of its copy; two of R03."""
    sources = [json.dumps(FORM).encode()]
    desk = opening.create_survey(folder / "office", "Markets", sources, PASSPHRASE, CHEAP)
    publish(desk)
    clock = FixedClock(BEGAN)
    pack = surveys.write_pack(desk, folder / "survey.dala-pack").path
    r01, r02, r03 = (
        opening.init_device(folder / code, pack, code, PASSPHRASE, CHEAP, clock=clock)
        for code in ("R01", "R02", "R03")
    )
    for known in (r01, r02):
        certify(desk, known, folder)
    records = finish(r01, clock, 3)
    early = head_code(r01)
    clock.moment -= timedelta(days=1)
    voiding.void(r01, records[2], VoidReason.PRACTICE, clock)
    head = head_code(r01)
    clock.moment += timedelta(days=1)
    whole = stick(r01, clock, folder / "R01.dala")
    finish(r02, clock)
    r02.close()
    shutil.copytree(folder / "R02", folder / "R02-copy")
    copied = (_went_on(folder, "R02", clock, 1), _went_on(folder, "R02-copy", clock, 1))
    finish(r03, clock, 2)
    waiting = stick(r03, clock, folder / "R03.dala")
    request = enrolling.write_request(r03, folder)
    for laptop in (r01, r03):
        laptop.close()
    return Troubled(desk, whole, copied, waiting, request.path, request.fingerprint, head, early, records)


def _went_on(folder: Path, name: str, clock: FixedClock, count: int) -> Path:
    laptop = opening.unlock(folder / name, PASSPHRASE)
    assert isinstance(laptop, EnumeratorDesk)
    finish(laptop, clock, count)
    bundle = stick(laptop, clock, folder / f"{name}.dala")
    laptop.close()
    return bundle
