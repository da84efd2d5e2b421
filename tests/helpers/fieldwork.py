"""What a laptop and a coordinator do on a day in the field, for tests that need both."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from app.actions import certifying, enrolling, handover, interviews, opening, publishing, recipients, surveys
from app.actions.certifying import CertifyReport
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.base.progress import silent
from app.exchange.chain import EntryType
from tests.helpers.desks import CHEAP, PASSPHRASE, begun


def finish(desk: EnumeratorDesk, clock: FixedClock, count: int = 1) -> list[str]:
    """So many interviews, a minute each; their record ids."""
    records = []
    for _ in range(count):
        session = begun(desk, clock)
        interviews.finish(desk, session, clock)
        records.append(session.record_id)
        clock.moment += timedelta(minutes=1)
    return records


def stick(desk: EnumeratorDesk, clock: FixedClock, path: Path) -> Path:
    """A bundle of everything that is not confirmed."""
    return handover.write_bundle(desk, path, silent, clock).path


def say(desk: EnumeratorDesk, clock: FixedClock, kind: EntryType, **told: str) -> None:
    """An entry of the laptop's chain that no action of it would write."""
    with desk.vault.write() as transaction:
        desk.chain.append(transaction, kind, clock.now(), **told)


def publish(desk: CoordinatorDesk) -> None:
    """A second key elsewhere, tried, and the survey published."""
    made = recipients.make(desk, "Safe in Astana")
    recipients.add_made(desk, made)
    publishing.rehearse(desk, made.identity.secret_line())
    publishing.publish(desk)


def set_up(coordinator: CoordinatorDesk, folder: Path, enumerator: str = "R07") -> EnumeratorDesk:
    """Another laptop, set up in `folder` with the survey's pack of now."""
    pack = surveys.write_pack(coordinator, folder.with_suffix(".dala-pack")).path
    return opening.init_device(folder, pack, enumerator, PASSPHRASE, CHEAP)


def certify(coordinator: CoordinatorDesk, desk: EnumeratorDesk, folder: Path) -> CertifyReport:
    """The coordinator compares the eight words and certifies; the laptop has not heard of it yet."""
    request = enrolling.write_request(desk, folder)
    return certifying.certify(coordinator, request.path, request.fingerprint, folder)
