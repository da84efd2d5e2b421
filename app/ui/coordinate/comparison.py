"""Records in conflict with all their contents, field by field, read by the worker."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.actions.merging import summaries
from app.interview.record import Record
from app.merge.differences import differences
from app.merge.plan import by_record, leading

if TYPE_CHECKING:
    from app.actions.desks import CoordinatorDesk
    from app.base.progress import Progress
    from app.interview.values import Json


@dataclass(frozen=True, slots=True)
class Field:
    """A field that differs: its path as `merge.differences` writes it, and each content's value in order."""

    path: str
    values: tuple[Json, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Compared:
    """One record in conflict. The first content is the one that exports take meanwhile."""

    record: str
    versions: tuple[Record, ...] = field(repr=False)
    fields: tuple[Field, ...]


def compare(desk: CoordinatorDesk, progress: Progress) -> tuple[Compared, ...]:
    """Every record in conflict, by its id. Raises VAULT_DAMAGED; `progress` may raise `Cancelled`."""
    grouped = [versions for versions in by_record(summaries(desk)).values() if len(versions) > 1]
    found = []
    for done, versions in enumerate(grouped):
        progress(done, len(grouped))
        first = leading(versions)
        ordered = (first, *(one for one in versions if one is not first))
        records = tuple(Record.from_bytes(desk.vault.read(one.content_hash)) for one in ordered)
        found.append(Compared(first.record, records, _fields(records)))
    return tuple(found)


def _fields(records: tuple[Record, ...]) -> tuple[Field, ...]:
    first, *others = records
    against = [{one.path: one for one in differences(first, other)} for other in others]
    paths = dict.fromkeys(path for found in against for path in found)
    fields = []
    for path in paths:
        left = next(found[path].left for found in against if path in found)
        values = (left, *(found[path].right if path in found else left for found in against))
        fields.append(Field(path, values))
    return tuple(fields)
