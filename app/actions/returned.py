"""What the coordinator says of an interview that came back: it stays with its draft, and goes with it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.base.errors import Code, KnownError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.actions.desks import EnumeratorDesk


@dataclass(frozen=True, slots=True)
class Returned:
    """A draft corrects the interview `record`; `remark` is about all of it, `remarks` are by path.

    `places` are the ids of the rows around those paths in the draft: rows may come and go meanwhile.
    """

    record: str
    remark: str = ""
    remarks: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, tuple[int, ...]] = field(default_factory=dict)


def returned_of(desk: EnumeratorDesk, record_id: str) -> Returned | None:
    """Why a draft was made of an interview that came back; None of any other. Raises DRAFT_DAMAGED."""
    row = desk.vault.row(record_id)
    if row is None or not row.summary.get("returned"):
        return None
    try:
        told: dict[str, Any] = json.loads(desk.vault.read(record_id))["returned"]
        places = {path: tuple(map(int, ids)) for path, ids in told.get("places", {}).items()}
        return Returned(told["record"], told["remark"], dict(told["remarks"]), places)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise KnownError(Code.DRAFT_DAMAGED) from None


def beside(payload: bytes, returned: Returned | None) -> bytes:
    """A draft's content with what was said of it: the key `returned` behind the others."""
    if returned is None:
        return payload
    told = {
        "record": returned.record,
        "remark": returned.remark,
        "remarks": dict(returned.remarks),
        "places": {path: list(ids) for path, ids in returned.places.items()},
    }
    return payload[:-1] + b',"returned":' + json.dumps(told).encode("ascii") + b"}"
