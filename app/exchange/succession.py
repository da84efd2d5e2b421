"""Decides whether one survey pack may take the place of another on a laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError

if TYPE_CHECKING:
    from app.exchange.pack import SurveyPack


def check_successor(known: SurveyPack, offered: SurveyPack, path: str) -> None:
    """Refuse a pack that must not replace `known`; `path` is named in errors.

    No pack is signed yet, so one that names other recipients could have been made by anybody: it would seal
    every interview from now on to somebody else. The root's signature will take that rule's place.
    Raises PACK_OTHER_SURVEY, PACK_NOT_LATER, PACK_OTHER_KEYS.
    """
    if offered.survey != known.survey:
        raise KnownError(Code.PACK_OTHER_SURVEY, path=path)
    if offered.revision <= known.revision:
        raise KnownError(Code.PACK_NOT_LATER, path=path, offered=offered.revision, revision=known.revision)
    if set(offered.recipients) != set(known.recipients):
        raise KnownError(Code.PACK_OTHER_KEYS, path=path)
