"""How long what is sealed is tells nothing: whoever sees the sizes cannot tell who spoke of violence.

Interviews of the study, each different, some of which tell of harassment at length and some of which lack
that section. The observer sees sizes only and guesses; AUC is how often the guess is right when one of each
is compared, 0.5 being no better than a coin.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from app.actions import handover, interviews, opening, surveys
from app.actions.desks import EnumeratorDesk
from app.base.clock import FixedClock
from app.crypto import padding
from app.crypto.age import Identity
from app.exchange.sealing import seal_record
from app.interview.answers import conclude
from app.interview.record import Record
from tests.helpers import stranger
from tests.helpers.desks import CHEAP, PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]
FORM = ROOT / "forms" / "labour_rights.json"
LINES = ROOT / "tests" / "scenario" / "answers_401.jsonl"
SECTION = "s_i_discrimination"
CLOCK = FixedClock(datetime(2026, 11, 21, 12))
PAIRS = 40

Line = dict[str, Any]

TOLD: Line = {
    "private_check": "yes",
    "discriminated": "yes",
    "discrimination_grounds": ["migrant_status", "ethnicity", "language", "sex"],
    "discrimination_by": ["employer", "colleagues", "clients"],
    "discrimination_cases": ["unfair", "bullying", "lower_pay", "refused_hire"],
    "discrimination_help_sought": "nowhere",
    "harassment_by_clients": "yes",
    "workplace_violence": "both",
    "violence_action": "silent",
    "_remarks": {"violence_action": "Бригадир угрожал и не отдавал паспорт; просила никому не говорить."},
}


def auc(some: Sequence[int], others: Sequence[int]) -> float:
    """How often one of `some` is larger than one of `others`; equal ones count half."""
    wins = sum((one > other) + (one == other) / 2 for one in some for other in others)
    return wins / (len(some) * len(others))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EnumeratorDesk]:
    """A laptop of the study."""
    folder = tmp_path_factory.mktemp("lengths")
    office = opening.create_survey(folder / "office", "Study", [FORM], PASSPHRASE, CHEAP)
    surveys.write_pack(office, folder / "pack")
    office.close()
    desk = opening.init_device(folder / "laptop", folder / "pack", "R01", PASSPHRASE, CHEAP)
    yield desk
    desk.close()


Held = tuple[list[Record], list[Record]]


@pytest.fixture(scope="module")
def held(desk: EnumeratorDesk) -> Held:
    """Records that tell of it, and as many that lack the section: odd and even lines of the study."""
    form = desk.form("labour_rights")
    inside = {name for name, node in form.nodes.items() if node.section == SECTION}
    assert set(TOLD) - {"_remarks"} <= inside
    lines: list[Line] = [json.loads(line) for line in LINES.read_text("utf-8").splitlines()]
    eligible = [line for line in lines if line.get("eligible") == 1][: 2 * PAIRS]
    some, others = [], []
    for number, line in enumerate(eligible):
        kept = {name: value for name, value in line.items() if name not in inside}
        stopped = {**kept, "_stop": {"reason": "left"}}
        session = interviews.start(desk, "labour_rights", clock=CLOCK)
        if number % 2:
            some.append(conclude(session, stopped | TOLD))
        else:
            others.append(conclude(session, stopped))
    assert all("violence_action" in record.answers for record in some)
    assert not any(inside & set(record.answers) for record in others)
    return some, others


def sealed_sizes(desk: EnumeratorDesk, records: Sequence[Record]) -> list[int]:
    """The sizes of the sealed interviews, as they stand in bundles and receipts."""
    form = desk.form("labour_rights")
    for record in records:
        interviews.seal(desk, form, record)
    return [len(desk.vault.read(record.record)) for record in records]


def test_the_sizes_of_sealed_interviews_tell_nothing(desk: EnumeratorDesk, held: Held) -> None:
    some, others = held
    raw = auc([len(one.to_bytes()) for one in some], [len(one.to_bytes()) for one in others])
    assert raw > 0.9, "lengths that are not hidden would not tell either: the test is too weak"
    assert auc(sealed_sizes(desk, some), sealed_sizes(desk, others)) == 0.5
    # Nor does a row of the vault tell more, of whatever kind it is.
    rows = {row: len(payload) for row, _, _, payload in stranger.stored(desk.vault.folder)}
    entries = {record.record: desk.vault._index.get(record.record) for record in (*some, *others)}
    in_rows = {record: rows[entry.number] for record, entry in entries.items() if entry is not None}
    assert auc([in_rows[one.record] for one in some], [in_rows[one.record] for one in others]) == 0.5


def test_a_bundle_is_as_long_whatever_was_told(desk: EnumeratorDesk, held: Held, tmp_path: Path) -> None:
    lengths = set()
    for number, records in enumerate(held):
        folder = tmp_path / f"laptop-{number}"
        other = opening.init_device(folder, desk.vault.folder.parent / "pack", "R01", PASSPHRASE, CHEAP)
        form = other.form("labour_rights")
        for record in records[:20]:
            interviews.seal(other, form, record)
        report = handover.write_bundle(other, tmp_path / f"bundle-{number}.dala", clock=CLOCK)
        lengths.add(report.path.stat().st_size)
        other.close()
    assert len(lengths) == 1


WEAKER: dict[str, Callable[[bytes, int], bytes]] = {
    "none": lambda data, _: data,
    "16 bytes": lambda data, _: data.ljust(-(-len(data) // 16) * 16, b"\0"),
    "a page": lambda data, _: data.ljust(-(-len(data) // 512) * 512, b"\0"),
}


@pytest.mark.parametrize("how", sorted(WEAKER))
def test_weaker_padding_tells(held: Held, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    weaker = WEAKER[how]
    monkeypatch.setattr(padding, "pad", lambda data, least=0: weaker(data, least))
    to = [str(Identity.generate().recipient)]
    some, others = ([len(seal_record(one.to_bytes(), to)) for one in records] for records in held)
    assert auc(some, others) > 0.9


def test_the_smallest_bucket_alone_would_tell(held: Held) -> None:
    """Why a record is padded to what its form usually has: here the boundary at 8 KiB lies between them."""
    some, others = ([padding.padded_size(len(one.to_bytes())) for one in records] for records in held)
    assert auc(some, others) > 0.7
