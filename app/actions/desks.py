"""The two desks that a data folder can hold, unlocked: an enumerator's laptop, or a coordinator's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.crypto.age import Identity
    from app.exchange.pack import SurveyPack
    from app.form.model import Form
    from app.interview.state import DeviceInfo
    from app.vault.vault import Vault


@dataclass
class Desk:
    """What both desks know: the survey as it was packed, and its forms by form_id in the survey's order."""

    vault: Vault
    pack: SurveyPack
    forms: Mapping[str, Form]

    @property
    def survey(self) -> str:
        """The survey's id."""
        return self.pack.survey

    @property
    def survey_name(self) -> str:
        """The survey's name, as people read it."""
        return self.pack.name

    @property
    def trial(self) -> bool:
        """Whether the survey is a trial, which every screen must say."""
        return self.pack.trial

    def form(self, form_id: str) -> Form:
        """One of the survey's forms. Raises FORM_UNKNOWN."""
        found = self.forms.get(form_id)
        if found is None:
            raise KnownError(Code.FORM_UNKNOWN, form=form_id, forms=", ".join(self.forms))
        return found

    def close(self) -> None:
        """Lock the desk: close its files and forget its keys."""
        self.vault.close()


@dataclass
class EnumeratorDesk(Desk):
    """An enumerator's unlocked laptop. `device` changes as interviews are begun and finished.

    `codes` are those of its sealed interviews, None until somebody asked.
    """

    device: DeviceInfo
    codes: set[str] | None = None


@dataclass
class CoordinatorDesk(Desk):
    """A coordinator's unlocked vault, with the private key that opens the survey's interviews."""

    identity: Identity
