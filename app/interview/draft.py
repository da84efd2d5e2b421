"""An unfinished interview as JSON holds it (`dala-draft/2`), to be gone on with after a pause or a crash."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from app.base.errors import Code, KnownError
from app.form.model import CALCULATED, METADATA
from app.interview.orphans import Orphan
from app.interview.store import answer_of
from app.interview.values import Entry, entry_of, read_entry, to_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.form.expression import Place
    from app.form.model import Form
    from app.interview.state import Answer
    from app.interview.store import Cell, Store
    from app.interview.values import Json

FORMAT = "dala-draft/2"


def _never_moved(draft: dict[str, Json]) -> dict[str, Json]:
    """`dala-draft/1` knew of no other versions of its form."""
    return {**draft, "format": "dala-draft/2", "orphans": [], "before": []}


UPGRADES: dict[str, Callable[[dict[str, Json]], dict[str, Json]]] = {"dala-draft/1": _never_moved}
"""Older formats, each with the step to the next one."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What a draft says besides its answers.

    `before` are the drafts that it was moved from, the latest last, without what happened in them.
    """

    record: str
    started: datetime
    language: str
    languages: tuple[str, ...]
    cursor: str
    visited: tuple[str, ...]
    paradata: list[list[str]]
    orphans: tuple[Orphan, ...] = ()
    before: list[dict[str, Json]] = field(default_factory=list)


def write_draft(form: Form, saved: Saved, store: Store) -> dict[str, Json]:
    """The whole interview. Nothing in it changes when the interview goes on."""
    answers: list[Json] = []
    for cell in store.cells.values():
        entry = _cell_to_json(cell)
        if entry:
            answers.append([cell.name, list(cell.place), entry])
    rows: list[Json] = [
        [name, list(place), list(known.ids), known.active]
        for (name, place), known in store.rows.items()
        if known.ids
    ]
    return {
        "format": FORMAT,
        "form": form.form_id,
        "version": form.version,
        "hash": form.hash,
        "record": saved.record,
        "started": saved.started.isoformat(),
        "language": saved.language,
        "languages": list(saved.languages),
        "cursor": saved.cursor,
        "visited": list(saved.visited),
        "next_row": store.next_row,
        "rows": rows,
        "answers": answers,
        "paradata": [[*line] for line in saved.paradata],
        "orphans": [orphan.to_json() for orphan in saved.orphans],
        "before": [*saved.before],
    }


def _cell_to_json(cell: Cell) -> dict[str, Json]:
    entry: dict[str, Json] = {}
    spec = cell.spec
    if cell.value is not None and (not spec.computed or spec.keeps_result):
        if spec.node.kind in CALCULATED:
            entry["type"] = type(cell.value).__name__
        entry["value"] = to_json(cell.value)
    if cell.special:
        entry["missing"] = cell.special
    if cell.raw:
        entry["raw"] = cell.raw
    if cell.remark:
        entry["remark"] = cell.remark
    if cell.confirmed:
        entry["confirmed"] = {str(index): remark for index, remark in cell.confirmed.items()}
    if cell.due:
        entry["due"] = True
    return entry


def read_draft(form: Form, draft: dict[str, Json], store: Store) -> Saved:
    """Put a draft's rows and answers into an empty store; the rest is returned.

    Raises DRAFT_TOO_NEW, DRAFT_DAMAGED, and DRAFT_OTHER_FORM where it was made with another definition.
    """
    while (known := str(draft.get("format"))) in UPGRADES:
        draft = UPGRADES[known](draft)
    if known != FORMAT:
        newer = known.startswith("dala-draft/")
        raise KnownError(Code.DRAFT_TOO_NEW if newer else Code.DRAFT_DAMAGED)
    try:
        if draft["hash"] != form.hash:
            raise KnownError(
                Code.DRAFT_OTHER_FORM, form=cast("str", draft["form"]), version=cast("str", draft["version"])
            )
        _read_rows(cast("list[list[Json]]", draft["rows"]), store)
        store.next_row = max(store.next_row, cast("int", draft["next_row"]))
        for name, place, entry in cast("list[tuple[str, list[int], dict[str, Json]]]", draft["answers"]):
            _read_cell(store.cells[name, tuple(place)], entry)
        return Saved(
            record=cast("str", draft["record"]),
            started=datetime.fromisoformat(cast("str", draft["started"])),
            language=cast("str", draft["language"]),
            languages=tuple(cast("list[str]", draft["languages"])),
            cursor=cast("str", draft["cursor"]),
            visited=tuple(cast("list[str]", draft["visited"])),
            paradata=[
                [str(moment), str(kind), str(about)]
                for moment, kind, about in cast("list[list[str]]", draft["paradata"])
            ],
            orphans=tuple(Orphan.from_json(line) for line in cast("list[Json]", draft["orphans"])),
            before=[{**older} for older in cast("list[dict[str, Json]]", draft["before"])],
        )
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        raise KnownError(Code.DRAFT_DAMAGED) from None


def _read_rows(lines: list[list[Json]], store: Store) -> None:
    for name, around, ids, active in lines:
        place: Place = tuple(cast("list[int]", around))
        for row in cast("list[int]", ids):
            store.add_row(cast("str", name), place, row)
        rows = store.rows[cast("str", name), place]
        rows.active = cast("int", active)
        store.number(rows)


def _read_cell(cell: Cell, entry: dict[str, Json]) -> None:
    node = cell.spec.node
    if "value" in entry:
        if node.kind in CALCULATED:
            cell.value = calculated(cast("str", entry["type"]), entry["value"])
        else:
            read = read_entry(node, entry_of(entry["value"]), cell.spec.choice_places)
            _keep(cell, read)
    if "raw" in entry:
        raw = cast("str", entry["raw"])
        read = read_entry(node, raw, cell.spec.choice_places)
        cell.raw, cell.unknown_choice = raw, read.unknown_choice
    cell.special = cast("str", entry.get("missing", ""))
    cell.remark = cast("str", entry.get("remark", ""))
    confirmed = cast("dict[str, str]", entry.get("confirmed", {}))
    cell.confirmed = {int(index): remark for index, remark in confirmed.items()}
    cell.due = bool(entry.get("due", False))


def calculated(kind: str, value: Json) -> Answer | None:
    """A stored result by the name of its type. Raises TypeError or ValueError where it is none."""
    match kind:
        case "date":
            return date.fromisoformat(cast("str", value))
        case "datetime":
            return datetime.fromisoformat(cast("str", value))
        case "float":
            return answer_of(float(cast("float | str", value)))
        case "bool" | "int" | "str":
            return cast("Answer", value)
        case _:
            raise ValueError


def _keep(cell: Cell, read: Entry) -> None:
    if read.value is None and cell.spec.node.kind not in METADATA:
        raise ValueError
    cell.value = read.value
