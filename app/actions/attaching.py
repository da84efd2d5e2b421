"""Takes a file that was chosen or drawn into the laptop's vault as an answer, and gives it back."""

from __future__ import annotations

import contextlib
import hashlib
import json
from typing import TYPE_CHECKING

from app.actions.taking import Taken, read_file
from app.base.errors import Code, KnownError
from app.exchange import sealing
from app.interview.attachments import named_in
from app.vault.index import ATTACHMENT, DRAFT, SEALED_FILE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    from app.actions.desks import EnumeratorDesk
    from app.form.model import Node
    from app.interview.record import Record
    from app.interview.state import Attachment
    from app.vault.vault import Row, Transaction


def keep(desk: EnumeratorDesk, record_id: str, taken: Taken) -> None:
    """Put the file into the vault, before the draft that will name it. Raises what a write raises."""
    row_id = row_of(record_id, taken.attachment.sha256)
    desk.arriving.add(row_id)
    if desk.vault.row(row_id) is None:
        with desk.vault.write() as transaction:
            transaction.put(ATTACHMENT, row_id, taken.content, {})


def attach(
    desk: EnumeratorDesk, record_id: str, node: Node, path: Path, others: Iterable[Attachment] = ()
) -> Taken:
    """Read a file and keep it: then `session.answer` may name it. Raises as `read_file` and `keep` do."""
    taken = read_file(node, path, others)
    keep(desk, record_id, taken)
    return taken


def content_of(desk: EnumeratorDesk, record_id: str, attachment: Attachment) -> bytes | None:
    """The file as it was taken in; None where it is not in the vault, or damaged there."""
    return _read(desk, row_of(record_id, attachment.sha256))


def sealed_files(
    desk: EnumeratorDesk, record: Record, contents: Mapping[str, bytes], *, passes: bool = False
) -> Iterator[bytes]:
    """Each file that the record names, once, sealed to the survey's recipients.

    Raises ATTACHMENT_MISSING, naming the question, where a file is neither in `contents` nor in the vault;
    with `passes` it is passed over.
    """
    for digest, path in _questions(record).items():
        content = _whole(desk, record.record, digest, contents)
        if content is not None:
            yield sealing.seal_file(content, desk.pack.recipients)
        elif not passes:
            raise KnownError(Code.ATTACHMENT_MISSING, path=path)


def require_files(desk: EnumeratorDesk, record: Record) -> None:
    """Raise ATTACHMENT_MISSING, naming the question, where a file that the record names is not whole."""
    for digest, path in _questions(record).items():
        if _whole(desk, record.record, digest, {}) is None:
            raise KnownError(Code.ATTACHMENT_MISSING, path=path)


def _whole(desk: EnumeratorDesk, record_id: str, digest: str, contents: Mapping[str, bytes]) -> bytes | None:
    content = contents.get(digest)
    if content is None:
        content = _read(desk, row_of(record_id, digest))
    return content if content is not None and hashlib.sha256(content).hexdigest() == digest else None


def _questions(record: Record) -> dict[str, str]:
    """The SHA-256 of each file that a record names, with a question that it is the answer to."""
    found: dict[str, str] = {}
    for name, answer in record.answers.items():
        found |= {named.sha256: name for named in named_in({name: answer}) if named.sha256 not in found}
    for orphan in record.orphans:
        found |= {
            named.sha256: str(orphan["path"]) for named in named_in(orphan) if named.sha256 not in found
        }
    return found


def _read(desk: EnumeratorDesk, row_id: str) -> bytes | None:
    """What is left of a file: a damaged one must not keep the interview from being finished without it."""
    return desk.vault.read_whole(row_id) if desk.vault.row(row_id) is not None else None


def row_of(record_id: str, digest: str) -> str:
    """The id of the row that keeps a draft's file."""
    return f"{record_id}/{digest}"


def sealed_row_of(record_id: str, number: int) -> str:
    """The id of the row that keeps a sealed interview's file, counted from 1."""
    return f"{record_id}/{number}"


def sealed_rows_of(row: Row) -> list[str]:
    """The ids of the rows that keep the files of the sealed interview in `row`, in their order."""
    return [sealed_row_of(row.id, number) for number in range(1, int(row.summary.get("files", 0)) + 1)]


def put_sealed(transaction: Transaction, record_id: str, files: Iterable[bytes]) -> None:
    """Store what `sealed_files` gave, beside the sealed interview."""
    for number, file in enumerate(files, 1):
        transaction.put(SEALED_FILE, sealed_row_of(record_id, number), file, {}, pads=False)


def drop(
    desk: EnumeratorDesk, transaction: Transaction, record_id: str, besides: Collection[str] = ()
) -> None:
    """Remove the rows that keep files of a draft, `besides` those."""
    for row_id in _rows_of(desk, record_id):
        if row_id not in besides:
            transaction.delete(row_id)


def _rows_of(desk: EnumeratorDesk, record_id: str) -> list[str]:
    return [row.id for row in desk.vault.rows(ATTACHMENT) if row.id.rpartition("/")[0] == record_id]


def sweep(desk: EnumeratorDesk) -> None:
    """Remove files that no draft names: the program ended between taking one in and saving the draft.

    Done when the desk is opened. Where it cannot be done, it is tried at the next opening.
    """
    left: list[str] = []
    for record_id in {row.id.rpartition("/")[0] for row in desk.vault.rows(ATTACHMENT)}:
        with contextlib.suppress(KnownError):  # a damaged draft may name any of its files
            named = _named_by(desk, record_id)
            left += [row_id for row_id in _rows_of(desk, record_id) if row_id not in named]
    if left:
        with contextlib.suppress(KnownError), desk.vault.write() as transaction:
            for row_id in left:
                transaction.delete(row_id)


def _named_by(desk: EnumeratorDesk, record_id: str) -> set[str]:
    row = desk.vault.row(record_id)
    if row is None or row.kind != DRAFT:
        return set()
    try:
        draft = json.loads(desk.vault.read(record_id))
    except ValueError:
        raise KnownError(Code.DRAFT_DAMAGED) from None
    return {row_of(record_id, attachment.sha256) for attachment in named_in(draft)}
