"""The two desks that a data folder can hold, unlocked: an enumerator's laptop, or a coordinator's."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError
from app.exchange import pack as packs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.actions.chain_log import ChainLog
    from app.actions.device_keys import DeviceKeys
    from app.crypto.age import Identity
    from app.crypto.signing import SigningKey, VerifyKey
    from app.exchange.enrolment import Certificate
    from app.exchange.pack import SurveyPack
    from app.form.model import Form
    from app.interview.state import DeviceInfo
    from app.vault.vault import Vault


DEFINITION = "definition"
"""The kind of row that holds a version of a form that the survey had before, with its files."""


def definition_id(form_hash: str) -> str:
    """The id of the row of the definition with that hash."""
    return f"definition-{form_hash}"


def _loaded(stored: bytes) -> Form:
    # The form language takes 0.07 s to import: not before the unlock window stands.
    from app.form.loader import load_form

    packed = packs.read_form(stored)
    return load_form(packed.definition, packed.name, packed.files)


@dataclass
class Desk:
    """What both desks know: the survey as it was packed, and its forms by form_id in the survey's order.

    `forms` are the versions that interviews are begun with now; the definitions of earlier ones stay known.
    """

    vault: Vault
    pack: SurveyPack
    forms: Mapping[str, Form]
    _earlier: dict[str, Form] = field(default_factory=dict, init=False, repr=False)

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

    def definition(self, form_hash: str) -> Form:
        """The definition with that hash, of any version. Raises DEFINITION_UNKNOWN."""
        found = next((form for form in self.forms.values() if form.hash == form_hash), None)
        found = found or self._earlier.get(form_hash)
        if found is None:
            row = self.vault.row(definition_id(form_hash))
            if row is None:
                raise KnownError(Code.DEFINITION_UNKNOWN)
            found = self._earlier[form_hash] = _loaded(self.vault.read(row.id))
        return found

    def definitions(self) -> dict[str, Form]:
        """Every definition by its hash, of each form the older versions first; none that is damaged here."""
        now = {form.hash: form for form in self.forms.values()}
        rows = {row.id.removeprefix(definition_id("")): row.id for row in self.vault.rows(DEFINITION)}
        earlier = {
            known: self.definition(known)
            for known, row_id in rows.items()
            if known not in now and (known in self._earlier or self.vault.read_whole(row_id) is not None)
        }
        return {**earlier, **now}

    def begin_anew(self, pack: SurveyPack) -> None:
        """Take over a pack with the same forms, whose earlier versions are no longer the survey's."""
        self.pack = pack
        self._earlier.clear()

    def close(self) -> None:
        """Lock the desk: close its files and forget its keys."""
        self.vault.close()


@dataclass
class EnumeratorDesk(Desk):
    """An enumerator's unlocked laptop. `device` changes as interviews are begun and finished.

    `keys` are its own, `chain` what it did, `certificate` the root's word for its keys, None until it came.
    `codes` are those of its sealed interviews, None until somebody asked. `arriving` are the rows of files
    that were taken in and that no saved draft names yet.
    """

    device: DeviceInfo
    keys: DeviceKeys
    chain: ChainLog
    certificate: Certificate | None = None
    codes: set[str] | None = None
    arriving: set[str] = field(default_factory=set)

    @property
    def identity(self) -> Identity:
        """What opens files that were sealed to this laptop alone."""
        return self.keys.identity

    @property
    def is_certified(self) -> bool:
        """Whether its bundles are taken at once: a trial's laptops enrol themselves."""
        return self.trial or self.certificate is not None

    def root_for(self, path: str) -> VerifyKey:
        """What must have signed the file at `path`. Raises OTHER_ROOT where nobody can sign for the survey.

        That is a trial of before there were roots.
        """
        root = self.pack.root_key
        if root is None:
            raise KnownError(Code.OTHER_ROOT, path=path)
        return root

    def require_own(self, survey: str, device: str, path: str) -> None:
        """Raise OTHER_DEVICE where the file at `path` is for another laptop or survey than these."""
        if (survey, device) != (self.survey, self.device.device):
            raise KnownError(Code.OTHER_DEVICE, path=path)

    @property
    def enrolment(self) -> Certificate:
        """What its bundles say of its keys: the certificate, or while there is none its own request."""
        return self.certificate or self.keys.request(self.device)


@dataclass
class CoordinatorDesk(Desk):
    """A coordinator's unlocked vault, with the private key that opens the survey's interviews.

    `root` signs packs, certificates, receipts and returns; None at a desk that was made from a recipient's
    key after the survey's own desk was lost.
    """

    identity: Identity
    root: SigningKey | None = None

    @property
    def signing(self) -> SigningKey:
        """The root key. Raises ROOT_MISSING."""
        if self.root is None:
            raise KnownError(Code.ROOT_MISSING)
        return self.root
