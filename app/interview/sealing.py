"""Turns a live interview into the record that it ends as."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.interview.paths import path_of
from app.interview.record import Confirmation, Record, Status
from app.interview.state import ProblemKind, StopReason
from app.interview.states import is_confirmed
from app.interview.store import json_of

if TYPE_CHECKING:
    from app.form.expression import Place
    from app.interview.paradata import Paradata
    from app.interview.session import Session
    from app.interview.store import Cell, Store
    from app.interview.values import Json


def record_of(
    session: Session, store: Store, log: Paradata, reason: StopReason | None = None, remark: str = ""
) -> Record:
    """The record of a finished interview, or with a reason of one broken off. Hidden nodes are absent."""
    shown = tuple(store.all_shown())
    paths = {cell: path_of(store, cell) for cell in shown}
    asked = [cell for cell in shown if cell.spec.node.is_asked]
    return replace(
        _header(session),
        start=session.started.isoformat(timespec="seconds"),
        end=session.ended.isoformat(timespec="seconds"),
        language=session.language,
        status=Status.COMPLETE if reason is None else Status.PARTIAL,
        stop_reason=reason,
        stop_remark=remark,
        answers=answers_of(store),
        not_reached=tuple(paths[cell] for cell in asked if cell.spec.is_asked and not cell.is_answered),
        remarks={paths[cell]: cell.remark for cell in shown if cell.remark},
        confirmed=tuple(
            Confirmation(paths[cell], index, cell.confirmed[index])
            for cell in shown
            for kind, index in cell.faults
            if is_confirmed(cell, kind, index)
        ),
        paradata=tuple(tuple(line) for line in log.as_lists()),
        unreadable={paths[cell]: cell.raw for cell in asked if cell.raw},
        invalid=tuple(paths[cell] for cell in shown if _is_invalid(cell)),
        orphans=tuple(orphan.told() for orphan in session.orphans if not orphan.hidden),
    )


def withdrawn(session: Session) -> Record:
    """What is left of an interview whose respondent withdrew: its id, the day, and that it was so."""
    return replace(_header(session), status=Status.WITHDRAWN, stop_reason=StopReason.WITHDREW)


def _header(session: Session) -> Record:
    """What every record says, of the time no more than the day."""
    form, device = session.form, session.device
    day = session.started.date().isoformat()
    return Record(
        record=session.record_id,
        survey=device.survey,
        device=device.device,
        enumerator=device.enumerator,
        organisation=device.organisation,
        form_id=form.form_id,
        form_version=form.version,
        form_hash=form.hash,
        start=day,
        end=day,
        language="",
        status=Status.COMPLETE,
    )


def _is_invalid(cell: Cell) -> bool:
    return any(
        kind in (ProblemKind.CONSTRAINT, ProblemKind.CHECK) and not is_confirmed(cell, kind, index)
        for kind, index in cell.faults
    )


def answers_of(store: Store) -> dict[str, Json]:
    """Shown answers as an answers line has them: values, lists, objects for rows, `{"missing": kind}`."""
    found: dict[str, Json] = {}
    for name in store.graph.top:
        _collect(store, name, (), found)
    return found


def _collect(store: Store, name: str, place: Place, found: dict[str, Json]) -> None:
    cell = store.cells[name, place]
    if not cell.visible:
        return
    if cell.spec.is_roster:
        rows: list[Json] = []
        for row in store.active_rows(name, place):
            inside: dict[str, Json] = {}
            for child in cell.spec.children:
                _collect(store, child, row, inside)
            rows.append(inside)
        if rows:
            found[name] = rows
    elif cell.spec.is_container:
        for child in cell.spec.children:
            _collect(store, child, place, found)
    elif cell.special:
        found[name] = {"missing": cell.special}
    elif cell.shown is not None and cell.shown == cell.shown:
        found[name] = json_of(cell.spec.node, cell.shown)
