"""Tells what becomes of one entry of a draft when its question changes between two versions of a form."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, cast

from app.form.model import ATTACHED, CALCULATED, METADATA, SELECTS, Kind
from app.interview.draft import calculated
from app.interview.state import Attachment
from app.interview.store import AGREED
from app.interview.values import entry_of, read_entry, to_json, to_text

if TYPE_CHECKING:
    from app.interview.graph import Spec
    from app.interview.orphans import Entry
    from app.interview.state import Answer


HELD = ("value", "missing", "raw")
"""The parts of a draft's entry that are an answer."""


class Why(StrEnum):
    """Why an answer is no more what it was. "" where it is."""

    NOTHING = ""
    REMOVED = "the question is gone"
    OTHER_ROSTER = "the question is asked in another roster"
    OTHER_TYPE = "the question takes answers of another type"
    NO_SUCH_CHOICE = "a choice is gone"
    NO_SUCH_SPECIAL = "the question does not take this special answer"
    READ_ANEW = "it was read as the new type"
    FAILS = "it fails a check"
    NOT_ASKED = "the question is not asked here"


class Refit(NamedTuple):
    """What the new question's cell gets, what stays behind as an orphan (each may be empty), and why."""

    kept: Entry
    left: Entry
    why: Why


def refit(was: Spec, now: Spec, entry: Entry) -> Refit:
    """What `now`, the newer version of `was`, keeps of `entry`. Nothing of it is in neither part.

    An answer that does not fit is kept as typed text, to be mended, and stays behind as it was.
    """
    kept: Entry = {"remark": entry["remark"]} if "remark" in entry else {}
    left: Entry = {}
    why = Why.NOTHING
    if now.node.kind is Kind.ACKNOWLEDGE and was.node.kind is not Kind.ACKNOWLEDGE:
        # Whoever answered "1" or "yes" to something else agreed to nothing.
        left = _held(entry)
        why = Why.OTHER_TYPE if left else Why.NOTHING
    elif now.node.kind in CALCULATED:
        why = _calculation(was, now, entry, kept, left)
    elif now.is_container or now.node.kind is Kind.NOTE:
        left = _held(entry)
        why = Why.OTHER_TYPE if left else Why.NOTHING
    elif "missing" in entry:
        why = _special(now, entry, kept, left)
    elif "raw" in entry:
        kept |= _read(now, cast("str", entry["raw"]))
    elif "value" in entry:
        why = _value(was, now, entry, kept, left)
    _confirmations(was, now, entry, kept, left)
    if entry.get("due") and now.node.calculation is not None:
        kept["due"] = True
    return Refit(kept, left, why)


def _held(entry: Entry) -> Entry:
    return {key: entry[key] for key in ("type", *HELD) if key in entry}


def _calculation(was: Spec, now: Spec, entry: Entry, kept: Entry, left: Entry) -> Why:
    held = _held(entry)
    if was.node.kind not in CALCULATED:
        left |= held
        return Why.OTHER_TYPE if held else Why.NOTHING
    if not now.computed or now.keeps_result:
        kept |= held
    else:
        left |= held
    return Why.NOTHING


def _special(now: Spec, entry: Entry, kept: Entry, left: Entry) -> Why:
    kind = entry["missing"]
    choice = next((name for name, stands_for in now.missing_choices.items() if stands_for == kind), None)
    if kind in now.node.special:
        kept["missing"] = kind
    elif choice is not None:
        kept |= _read(now, choice)
    else:
        left["missing"] = kind
        return Why.NO_SUCH_SPECIAL
    return Why.NOTHING


def _value(was: Spec, now: Spec, entry: Entry, kept: Entry, left: Entry) -> Why:
    answer = _answer(was, entry)
    stood_for = was.missing_choices.get(answer) if isinstance(answer, str) else None
    if stood_for in now.node.special and answer not in now.choice_places:
        kept["missing"] = stood_for
        return Why.NOTHING
    if isinstance(answer, Attachment) is not (now.node.kind in ATTACHED):
        left |= {"value": entry["value"]}
        return Why.OTHER_TYPE
    if isinstance(answer, tuple) and now.node.kind not in SELECTS:
        answer = to_text(answer)
    read = _read(now, answer)
    if "raw" not in read:
        kept |= read
        same = was.node.kind is now.node.kind
        return Why.NOTHING if same or read.get("value") == entry["value"] else Why.READ_ANEW
    left |= {"value": entry["value"]}
    if now.node.kind not in METADATA and was.node.kind not in CALCULATED:
        kept |= read
    if was.node.kind in SELECTS and now.node.kind in SELECTS:
        return Why.NO_SUCH_CHOICE
    return Why.OTHER_TYPE


def _answer(was: Spec, entry: Entry) -> Answer | None:
    if was.node.kind in CALCULATED:
        return calculated(cast("str", entry["type"]), entry["value"])
    if was.node.kind is Kind.ACKNOWLEDGE:
        return AGREED
    return entry_of(entry["value"])


def _read(now: Spec, answer: Answer | None) -> Entry:
    read = read_entry(now.node, answer, now.choice_places)
    if read.value is not None:
        return {"value": to_json(read.value)}
    return {"raw": read.raw} if read.raw else {}


def _confirmations(was: Spec, now: Spec, entry: Entry, kept: Entry, left: Entry) -> None:
    """Each confirmation goes with its check, wherever that stands now."""
    confirmed = cast("dict[str, str]", entry.get("confirmed", {}))
    places = {check.expr.source: str(index) for index, check in enumerate(now.node.checks)}
    stays: Entry = {}
    goes: Entry = {}
    for index, remark in confirmed.items():
        place = places.get(was.node.checks[int(index)].expr.source)
        if place is None:
            goes[index] = remark
        else:
            stays[place] = remark
    if stays:
        kept["confirmed"] = stays
    if goes:
        left["confirmed"] = goes
