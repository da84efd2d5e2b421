"""Who interviews for a survey, and how many interviews are wanted: lists that travel in its pack."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.actions import surveys
from app.base.errors import Code, KnownError
from app.base.reading import read_bounded
from app.exchange.pack import MAX_ENUMERATORS, MAX_QUOTAS, Enumerator, Quota

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.actions.desks import CoordinatorDesk
    from app.base.clock import Clock
    from app.exchange.pack import SurveyPack

MAX_LIST: Final = 4 * 1024 * 1024
_CODE, _ORGANISATION = "code", "organisation"
_NAME, _FORM, _TARGET = "name", "form", "target"


def read_enumerators(path: Path) -> tuple[Enumerator, ...]:
    """The enumerators in a CSV file with the columns `code` and, where wanted, `organisation`.

    Commas or semicolons divide the cells, as the spreadsheet at hand writes them.
    Raises FILE_MISSING, FILE_UNREADABLE, LIST_LINE with the line that is not right.
    """
    found: dict[str, Enumerator] = {}
    for number, cells in _lines(path, (_CODE,)):
        try:
            one = Enumerator(cells[_CODE], cells.get(_ORGANISATION, ""))
        except ValueError:
            raise _wrong(path, number) from None
        if one.code in found:
            raise _wrong(path, number)
        found[one.code] = one
    return tuple(found.values())


def read_quotas(path: Path) -> tuple[Quota, ...]:
    """The quotas in a CSV file: `name`, `form` (its form_id), `target`, then a column a question.

    A cell under a question's name is the value it must have, a choice's name for example; an empty one asks
    nothing. Raises FILE_MISSING, FILE_UNREADABLE, LIST_LINE.
    """
    found: dict[str, Quota] = {}
    for number, cells in _lines(path, (_NAME, _FORM, _TARGET)):
        where = {key: value for key, value in cells.items() if key not in (_NAME, _FORM, _TARGET) and value}
        try:
            one = Quota(cells[_NAME], cells[_FORM], int(cells[_TARGET]), where)
        except ValueError:
            raise _wrong(path, number) from None
        if one.name in found:
            raise _wrong(path, number)
        found[one.name] = one
    return tuple(found.values())


def set_enumerators(
    desk: CoordinatorDesk, enumerators: Sequence[Enumerator], clock: Clock | None = None
) -> SurveyPack:
    """Let only these set a laptop up from the pack's next revision on; () lets everybody.

    Raises ORGANISATION_UNKNOWN, LIST_TOO_LONG, NOTHING_NEW, ROOT_MISSING, DISK_FULL.
    """
    known = desk.pack.organisations
    if any(one.organisation and known and one.organisation not in known for one in enumerators):
        raise KnownError(Code.ORGANISATION_UNKNOWN, known=", ".join(known))
    _check_length(enumerators, MAX_ENUMERATORS)
    if tuple(enumerators) == desk.pack.enumerators:
        raise KnownError(Code.NOTHING_NEW)
    return surveys.store_pack(desk, replace(desk.pack, enumerators=tuple(enumerators)), clock)


def set_quotas(desk: CoordinatorDesk, quotas: Sequence[Quota], clock: Clock | None = None) -> SurveyPack:
    """Say how many interviews are wanted, from the pack's next revision on.

    Raises FORM_UNKNOWN, QUOTA_QUESTION, LIST_TOO_LONG, NOTHING_NEW, ROOT_MISSING, DISK_FULL.
    """
    for quota in quotas:
        for question in quota.where.keys() - desk.form(quota.form).nodes.keys():
            raise KnownError(Code.QUOTA_QUESTION, quota=quota.name, form=quota.form, question=question)
    _check_length(quotas, MAX_QUOTAS)
    if tuple(quotas) == desk.pack.quotas:
        raise KnownError(Code.NOTHING_NEW)
    return surveys.store_pack(desk, replace(desk.pack, quotas=tuple(quotas)), clock)


def _lines(path: Path, needed: Sequence[str]) -> list[tuple[int, dict[str, str]]]:
    """The cells of each line that is not empty, by the header's names, with the line's number from 1."""
    data = read_bounded(path, MAX_LIST)
    if len(data) > MAX_LIST:
        raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason="it is too large")
    try:
        text = data.decode("utf-8-sig")
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=_divider(text), strict=True)
        rows = [(reader.line_num, [cell.strip() for cell in row]) for row in reader]
    except (UnicodeDecodeError, csv.Error):
        raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason="it is not UTF-8 CSV") from None
    header = rows[0][1] if rows else []
    if any(name not in header for name in needed) or len(set(header)) != len(header):
        raise _wrong(path, 1)
    found = []
    for number, cells in rows[1:]:
        if any(cells):
            if len(cells) != len(header):
                raise _wrong(path, number)
            found.append((number, dict(zip(header, cells, strict=True))))
    return found


def _divider(text: str) -> str:
    """What stands between cells: where decimals have commas, spreadsheets write semicolons."""
    header = text.partition("\n")[0]
    return ";" if ";" in header and "," not in header else ","


def _check_length(listed: Sequence[object], most: int) -> None:
    if len(listed) > most:
        raise KnownError(Code.LIST_TOO_LONG, limit=most)


def _wrong(path: Path, number: int) -> KnownError:
    return KnownError(Code.LIST_LINE, path=str(path), line=number)
