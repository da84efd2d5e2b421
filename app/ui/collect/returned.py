"""What the coordinator asks about an interview that came back: above it, and at the questions it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.ui.collect.wording import REVIEW_KEY
from app.ui.texts import Retranslating
from app.ui.widgets.card import Banner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.actions.returned import Returned
    from app.interview.session import Session

_SHOWN: Final = 240
"""Characters of the remark that are shown above the questions; the review has all of it."""


class AskedAbout:
    """The remarks by the paths that their questions have now, whatever rows came or went."""

    def __init__(self, session: Session, returned: Returned) -> None:
        self._session, self._returned = session, returned
        self.elsewhere: tuple[str, ...] = ()
        self.by_path: dict[str, str] = {}
        self.refresh()

    @property
    def remark(self) -> str:
        """What is asked about all of it."""
        return self._returned.remark

    def refresh(self) -> None:
        """Find the questions anew; `elsewhere` are remarks whose question is not there now."""
        self.by_path, elsewhere = {}, []
        for path, text in self._returned.remarks.items():
            now = self._path_now(path)
            if now:
                self.by_path[now] = text
            else:
                elsewhere.append(text)
        self.elsewhere = tuple(elsewhere)

    def _path_now(self, path: str) -> str:
        place = self._returned.places.get(path)
        if place is None:
            return path if self._session.has(path) else ""
        return self._session.path_at((path.rpartition("/")[2].partition("[")[0], place))

    def at(self, path: str) -> str:
        """What is asked about this question, "" for nothing."""
        return self.by_path.get(path, "")


class ReturnedBanner(Retranslating, Banner):
    """Stands above the questions; the review says it whole, so it is hidden there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "warning", parent)
        self._asked: AskedAbout | None = None
        self._in_review = False
        self.retranslate()

    def offer(self, asked: AskedAbout) -> None:
        """Say what is asked."""
        self._asked = asked
        self.retranslate()

    def show_review(self, shown: bool) -> None:
        """The review is shown, or the questions are."""
        if shown is not self._in_review:
            self._in_review = shown
            self.retranslate()

    def retranslate(self) -> None:
        """Say it anew."""
        asked = self._asked
        if asked is None or self._in_review:
            self.show_message("")
            return
        parts = [self.tr("This interview came back to be corrected.")]
        if asked.remark:
            short = asked.remark if len(asked.remark) <= _SHOWN else asked.remark[:_SHOWN].rstrip() + "…"
            parts.append(self.tr("The coordinator: “{remark}”").replace("{remark}", " ".join(short.split())))
        if asked.by_path:
            count = len(asked.by_path)
            said = self.tr("%n questions have a remark; {key} lists them.", "", count)
            parts.append(said.replace("{key}", REVIEW_KEY))
        self.show_message(" ".join(parts))
