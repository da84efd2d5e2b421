"""Takes interviews out of the coordinator's vault: the one deliberate release of answers, noted each time."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.actions.merging_files import file_row
from app.actions.merging_status import bundles_added, form_hashes
from app.actions.standing import standing
from app.actions.targets import WORKBOOK, check_target
from app.base.clock import Clock, SystemClock
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.base.version import program_version
from app.export import contacts as contact_sheets
from app.export import workbook as workbooks
from app.export.about import Origin
from app.export.files import FileFolder, folder_beside
from app.merge.plan import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from app.actions.desks import CoordinatorDesk
    from app.base.progress import Progress
    from app.export.about import Written
    from app.export.interviews import Content
    from app.export.options import ExportOptions
    from app.merge.summary import RecordSummary

EXPORT = "export"
"""The kind of row that notes one export: when, what, whether identifiers were in it."""

PSEUDONYM_KEY = "pseudonym-key"
"""Kind and id of the row that keeps respondents' pseudonyms the same in every export."""

IN_CONFLICT = "a further content of a record in conflict"
VOID = "declared void on the laptop"
REPLACED = "replaced by a corrected interview"
DAMAGED = "damaged in the survey's vault: add its bundle again, or restore a backup"


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written. `excluded` interviews are not in the file; its sheet `about` says why.

    `files` stand in the folder beside it, `files_lacking` are named by interviews and never came.
    """

    path: Path
    interviews: int
    rows: dict[str, int]
    excluded: dict[str, int]
    replaced: int
    long_texts: int
    files: int = 0
    files_lacking: int = 0

    def in_words(self) -> str:
        """Some lines for a terminal."""
        said = [f"{self.path}: {self.interviews} interviews"]
        said += [f"{count} rows of {roster}" for roster, count in self.rows.items()]
        lines = [", ".join(said)]
        lines += [f"left out, {reason}: {count}" for reason, count in sorted(self.excluded.items())]
        if self.files:
            lines.append(f"{self.files} files written into {folder_beside(self.path)}")
        if self.files_lacking:
            lines.append(f"{self.files_lacking} attached files never came")
        if self.replaced:
            lines.append(f"{self.replaced} unreadable characters were replaced by marks")
        if self.long_texts:
            lines.append(f"{self.long_texts} texts are continued in the sheet long_text")
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class ContactsReport:
    """How many contacts were written, of how many respondents; the others gave none or did not agree."""

    path: Path
    contacts: int
    interviews: int

    def in_words(self) -> str:
        """One line for a terminal."""
        return f"{self.path}: {self.contacts} contacts from {self.interviews} interviews"


def workbook(
    desk: CoordinatorDesk,
    path: Path,
    options: ExportOptions,
    progress: Progress = silent,
    clock: Clock | None = None,
) -> ExportReport:
    """Write the merged interviews as a workbook, and note the export in the vault.

    Of a record in conflict the leading content is written, the others are counted as left out, and so are
    records that are void or that a corrected one replaced. Raises FILE_IN_VAULT, FILE_OTHER_KIND for a file
    that is no workbook, ATTACHMENTS_FOLDER where the folder for attached files is there already,
    NOTHING_SELECTED, LANGUAGE_UNKNOWN, DISK_FULL, FILE_UNWRITABLE, CHANGED_ON_DISK, VAULT_DAMAGED;
    `progress` may raise `Cancelled`.
    """
    check_target(path, WORKBOOK)
    now = (clock or SystemClock()).now()
    chosen, excluded = _chosen(desk)
    _check_filter(desk, chosen, options)
    origin = Origin(
        survey=desk.survey_name,
        made=now.replace(microsecond=0),
        program=f"dala {program_version()}",
        trial=desk.trial,
        bundles=bundles_added(desk),
        excluded=excluded,
        pseudonym_key=_pseudonym_key(desk) if options.pseudonyms else b"",
    )
    forms = tuple(form_hashes(desk).values())
    files = FileFolder(folder_beside(path), lambda digest: _file(desk, digest)) if options.files else None
    contents = _contents(desk, chosen, excluded)
    written = workbooks.write(
        path, contents, forms, options, origin, progress, total=len(chosen), files=files
    )
    told = now.isoformat(timespec="seconds")
    _note(desk, told, "workbook", written.interviews, options.identifiers, written.files)
    return _report(path, origin, written)


def contacts(
    desk: CoordinatorDesk, path: Path, progress: Progress = silent, clock: Clock | None = None
) -> ContactsReport:
    """Write the contacts of respondents who agreed to be contacted, and note it in the vault.

    Raises FILE_IN_VAULT, FILE_OTHER_KIND, DISK_FULL, FILE_UNWRITABLE, CHANGED_ON_DISK, VAULT_DAMAGED;
    `progress` may raise `Cancelled`.
    """
    check_target(path, WORKBOOK)
    now = (clock or SystemClock()).now()
    chosen, _ = _chosen(desk)
    forms = tuple(form_hashes(desk).values())
    left_out: dict[str, int] = {}
    contents = _contents(desk, chosen, left_out)
    count = contact_sheets.write(path, contents, forms, progress, total=len(chosen))
    read = len(chosen) - left_out.get(DAMAGED, 0)
    _note(desk, now.isoformat(timespec="seconds"), "contacts", read, identifiers=True)
    return ContactsReport(path, count, read)


def _check_filter(desk: CoordinatorDesk, chosen: Iterable[RecordSummary], options: ExportOptions) -> None:
    """Raise NOTHING_SELECTED where a filter can let nothing pass, as a mistyped site does."""
    for wanted, known in (
        (options.sites, {summary.site for summary in chosen}),
        (options.enumerators, {summary.enumerator for summary in chosen}),
        (options.form_versions, {summary.form_version for summary in chosen}),
    ):
        if wanted and not wanted & known:
            raise KnownError(Code.NOTHING_SELECTED, filter=options.filter_in_words())
    if options.first_day and options.last_day and options.first_day > options.last_day:
        raise KnownError(Code.NOTHING_SELECTED, filter=options.filter_in_words())


def _chosen(desk: CoordinatorDesk) -> tuple[list[RecordSummary], dict[str, int]]:
    """One content an interview that counts, by day and id, and how many others there are, by reason."""
    stands = standing(desk)
    chosen = sorted(shown(stands.counted), key=lambda s: (s.day, s.record, s.device))
    excluded = {
        IN_CONFLICT: len(stands.counted) - len(chosen),
        VOID: len(stands.void),
        REPLACED: len(stands.replaced),
    }
    return chosen, {reason: count for reason, count in excluded.items() if count}


def _contents(
    desk: CoordinatorDesk, chosen: Iterable[RecordSummary], excluded: dict[str, int]
) -> Iterator[Content]:
    """The contents, as far as they can be read; `excluded` counts those that cannot."""
    for data in desk.vault.read_each(summary.content_hash for summary in chosen):
        if data is None:
            excluded[DAMAGED] = excluded.get(DAMAGED, 0) + 1
            continue
        content: Content = json.loads(data)
        yield content


def _file(desk: CoordinatorDesk, digest: str) -> bytes | None:
    row_id = file_row(digest)
    return None if desk.vault.row(row_id) is None else desk.vault.read_whole(row_id)


def _pseudonym_key(desk: CoordinatorDesk) -> bytes:
    if desk.vault.row(PSEUDONYM_KEY) is None:
        with desk.vault.write() as transaction:
            transaction.put(PSEUDONYM_KEY, PSEUDONYM_KEY, secrets.token_bytes(32), {})
    return desk.vault.read(PSEUDONYM_KEY)


def _note(
    desk: CoordinatorDesk, moment: str, what: str, interviews: int, identifiers: bool, files: int = 0
) -> None:
    told: dict[str, Any] = {"moment": moment, "what": what, "interviews": interviews}
    told |= {"identifiers": identifiers, "files": files}
    with desk.vault.write() as transaction:
        transaction.put(EXPORT, f"export-{secrets.token_hex(8)}", b"{}", told)


def _report(path: Path, origin: Origin, written: Written) -> ExportReport:
    excluded = {**origin.excluded, **written.excluded}
    return ExportReport(
        path,
        written.interviews,
        written.rows,
        excluded,
        written.replaced,
        written.long_texts,
        written.files,
        written.files_lacking,
    )
