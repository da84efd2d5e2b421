"""Decides whether one survey pack may take the place of another on a laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError

if TYPE_CHECKING:
    from app.exchange.pack import SurveyPack


def check_successor(known: SurveyPack, offered: SurveyPack, path: str) -> None:
    """Refuse a pack that must not replace `known`; `path` is named in errors.

    `offered` was read with the root of `known`, so whoever signs for the survey answers for its recipients. A
    trial of before there were roots has none: there a pack that names other recipients could have been made
    by anybody, and would seal every interview from now on to somebody else.
    Raises PACK_OTHER_SURVEY, OTHER_ROOT, PACK_NOT_LATER, PACK_OTHER_KEYS.
    """
    if offered.survey != known.survey or offered.trial != known.trial:
        raise KnownError(Code.PACK_OTHER_SURVEY, path=path)
    if known.root and offered.root != known.root:
        raise KnownError(Code.OTHER_ROOT, path=path)
    if offered.revision <= known.revision:
        raise KnownError(Code.PACK_NOT_LATER, path=path, offered=offered.revision, revision=known.revision)
    if not known.root and set(offered.recipients) != set(known.recipients):
        raise KnownError(Code.PACK_OTHER_KEYS, path=path)
