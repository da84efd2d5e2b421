"""Sends interviews back to their laptops to be corrected, and knows which did not come back yet."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from app.actions import laptops
from app.actions.merging_files import file_row
from app.actions.standing import Standing, standing
from app.actions.targets import check_target
from app.base.clock import Clock, stamp
from app.base.errors import Code, KnownError
from app.base.reading import is_folder
from app.exchange import returns
from app.exchange.returns import MAX_COUNT, Returned, ReturnHeader
from app.interview.record import Record
from app.merge.differences import question_paths
from app.merge.plan import by_record, leading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from app.actions.desks import CoordinatorDesk
    from app.exchange.enrolment import Enrolment
    from app.merge.summary import RecordSummary

RETURNED: Final = "returned"
"""The kind of row that notes that an interview went back; its id: `returned-`, the return's, a number."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked about one interview: a remark on all of it, and on answers by their path."""

    record: str
    remark: str = ""
    remarks: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReturnedInterview:
    """An interview that went back; `corrected` is the record that took its place, "" for none yet.

    `void` is why the laptop declared it void instead, "" where it did not.
    """

    record: str
    device: str
    enumerator: str
    written: str
    corrected: str = ""
    void: str = ""

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {
            "record": self.record,
            "device": self.device,
            "enumerator": self.enumerator,
            "written": self.written,
            "corrected": self.corrected,
            "void": self.void,
        }

    def in_words(self) -> str:
        """What became of it, for a terminal."""
        if self.corrected:
            return f"corrected by {self.enumerator} as {self.corrected}"
        if self.void:
            return f"declared void by {self.enumerator}: {self.void}"
        return f"not back yet from {self.enumerator}"


@dataclass(frozen=True, slots=True)
class WrittenReturn:
    """One file, for one laptop."""

    path: Path
    device: str
    enumerator: str
    interviews: int


def write_return(
    desk: CoordinatorDesk, requests: Sequence[Request], folder: Path, clock: Clock | None = None
) -> tuple[WrittenReturn, ...]:
    """Write one file for each laptop whose interviews these are, and note that they went back.

    The file is sealed to the laptop and signed by the survey's root; its name says nothing. Each interview
    travels with its files. Raises RECORD_UNKNOWN for one that is not here or does not count any more,
    DEVICE_UNKNOWN where the laptop's keys are not known, ROOT_MISSING, FOLDER_MISSING, DISK_FULL,
    FILE_UNWRITABLE, CHANGED_ON_DISK.
    """
    _ = desk.signing
    if not is_folder(folder):
        raise KnownError(Code.FOLDER_MISSING, path=str(folder))
    grouped = by_record(standing(desk).counted)
    moment = stamp(clock)
    by_device: dict[str, list[tuple[Request, RecordSummary]]] = {}
    for request in requests:
        versions = grouped.get(request.record)
        if versions is None:
            raise KnownError(Code.RECORD_UNKNOWN, record=request.record)
        chosen = leading(versions)
        by_device.setdefault(chosen.device, []).append((request, chosen))
    whose = {device: _keys(desk, device) for device in by_device}
    written = []
    for device, asked in by_device.items():
        for start in range(0, len(asked), MAX_COUNT):
            written.append(_write(desk, whose[device], asked[start : start + MAX_COUNT], folder, moment))
    return tuple(written)


def listing(desk: CoordinatorDesk, stands: Standing) -> tuple[ReturnedInterview, ...]:
    """Every interview that went back, as it went last, those that came back corrected too."""
    found: dict[str, ReturnedInterview] = {}
    for row in desk.vault.rows(RETURNED):
        told = row.summary
        record = told["record"]
        found[record] = ReturnedInterview(
            record,
            told["device"],
            told["enumerator"],
            told["written"],
            stands.replaced.get(record, ""),
            stands.void.get(record, ""),
        )
    return tuple(found.values())


def unasked(desk: CoordinatorDesk, stands: Standing) -> tuple[str, ...]:
    """The records that laptops call corrections of interviews that were never returned to them."""
    asked = {(row.summary["device"], row.summary["record"]) for row in desk.vault.rows(RETURNED)}
    return tuple(
        new
        for device, report in stands.reports.items()
        for new, old in report.superseded.items()
        if (device, old) not in asked
    )


def questions(desk: CoordinatorDesk, record: str) -> tuple[str, tuple[str, ...]]:
    """The hash of the form that a record was made with, and the paths of the questions that were asked.

    No answer is among them. Raises RECORD_UNKNOWN, VAULT_DAMAGED, RECORD_DAMAGED.
    """
    versions = by_record(standing(desk).counted).get(record)
    if versions is None:
        raise KnownError(Code.RECORD_UNKNOWN, record=record)
    chosen = leading(versions)
    content = Record.from_bytes(desk.vault.read(chosen.content_hash))
    return chosen.form_hash, question_paths(content)


def _keys(desk: CoordinatorDesk, device: str) -> Enrolment:
    found = laptops.known(desk, device)
    if found is None:
        raise KnownError(Code.DEVICE_UNKNOWN, device=device)
    return found.enrolment


def _write(
    desk: CoordinatorDesk,
    enrolment: Enrolment,
    asked: Sequence[tuple[Request, RecordSummary]],
    folder: Path,
    moment: str,
) -> WrittenReturn:
    device = enrolment.device
    header = ReturnHeader(desk.survey, device, moment, secrets.token_hex(16))
    path = folder / f"{secrets.token_hex(6)}{returns.SUFFIX}"
    check_target(path)
    items = [_item(desk, request, chosen) for request, chosen in asked]
    returns.write(path, header, items, desk.signing, enrolment.recipient)
    with desk.vault.write() as transaction:
        for number, (request, _) in enumerate(asked):
            told = {
                "record": request.record,
                "device": device,
                "enumerator": enrolment.enumerator,
                "written": moment,
            }
            transaction.put(RETURNED, f"{RETURNED}-{header.id}-{number}", b"{}", told)
    return WrittenReturn(path, device, enrolment.enumerator, len(items))


def _item(desk: CoordinatorDesk, request: Request, chosen: RecordSummary) -> Returned:
    """The interview with the files that it names and that came."""
    files = {
        digest: desk.vault.read(file_row(digest))
        for digest in chosen.files.split()
        if desk.vault.row(file_row(digest)) is not None
    }
    return Returned(desk.vault.read(chosen.content_hash), request.remark, request.remarks, files)
