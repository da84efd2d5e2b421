"""Brings new versions of questionnaires into a survey, and a survey's new pack to a laptop."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.actions import recovery
from app.actions.desks import DEFINITION, CoordinatorDesk, definition_id
from app.actions.opening import PACK, load_forms, packed_form, require_files
from app.base.clock import Clock, stamp
from app.base.errors import Code, KnownError
from app.design.versions.compare import compare
from app.exchange import pack as packs
from app.exchange.succession import check_successor
from app.form.loader import load_form
from app.vault.index import DRAFT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.actions.desks import Desk, EnumeratorDesk
    from app.actions.opening import FormSource
    from app.design.versions.kinds import FormDiff
    from app.exchange.pack import PackedForm, SurveyPack
    from app.form.model import Form
    from app.vault.vault import Transaction


@dataclass(frozen=True, slots=True)
class Update:
    """What an update would do, for a person to read first: nothing is stored yet.

    `changed` are forms that get another version, `added` new ones, `dropped` those that no interview is begun
    with any more. `drafts` counts unfinished interviews of changed forms: they go on with their version.
    """

    pack: SurveyPack
    forms: dict[str, Form]
    changed: tuple[FormDiff, ...]
    added: tuple[Form, ...]
    dropped: tuple[Form, ...] = ()
    drafts: int = 0

    @property
    def is_breaking(self) -> bool:
        """Whether answers already given are lost to a new version, or mean something else in it."""
        return any(diff.breaking for diff in self.changed)


def plan_survey_update(
    desk: CoordinatorDesk, forms: Sequence[FormSource], clock: Clock | None = None
) -> Update:
    """What these definitions would be to the survey: new versions of its forms, or further forms.

    Raises FORM_INVALID, FORM_FILE_MISSING, FORM_TWICE, VERSION_TAKEN, NOTHING_NEW, FILE_MISSING,
    FILE_UNREADABLE, PACK_DAMAGED for more than a pack can hold.
    """
    packed = dict(zip(desk.forms, desk.pack.forms, strict=True))
    offered: dict[str, Form] = {}
    for number, source in enumerate(forms, 1):
        form, one = _loaded(source, number)
        if form.form_id in offered:
            raise KnownError(Code.FORM_TWICE, form=form.form_id)
        _refuse_taken_version(desk, form)
        offered[form.form_id] = form
        packed[form.form_id] = one
    known = {form.hash for form in desk.forms.values()}
    if all(form.hash in known for form in offered.values()):
        raise KnownError(Code.NOTHING_NEW)
    now = stamp(clock)
    pack = replace(desk.pack, forms=tuple(packed.values()), created=now, revision=desk.pack.revision + 1)
    packs.SurveyPack.from_store(pack.to_bytes())
    return _update(desk, pack, {**desk.forms, **offered})


def plan_device_update(desk: EnumeratorDesk, path: Path) -> Update:
    """What a pack of the same survey would be to this laptop.

    Raises what reading a pack and `check_successor` raise, FORM_INVALID, FORM_TWICE.
    """
    pack = packs.read(path, desk.pack.root_key)
    check_successor(desk.pack, pack, str(path))
    return _update(desk, pack, load_forms(pack))


def apply(desk: Desk, update: Update) -> None:
    """Take the update over: interviews are begun with its versions, the former ones stay known.

    One transaction. Raises ROOT_MISSING at a coordinator's desk that cannot sign, DISK_FULL and what else a
    write raises.
    """
    root = desk.signing if isinstance(desk, CoordinatorDesk) else None
    packed = dict(zip(desk.forms, desk.pack.forms, strict=True))
    with desk.vault.write() as transaction:
        transaction.put(PACK, PACK, update.pack.to_bytes(root), {})
        for form_id, form in desk.forms.items():
            current = update.forms.get(form_id)
            if current is None or current.hash != form.hash:
                _keep(transaction, form, packed[form_id])
    desk.pack, desk.forms = update.pack, update.forms
    recovery.renew(desk.vault, update.pack)


def _keep(transaction: Transaction, form: Form, packed: PackedForm) -> None:
    told = {"form": form.form_id, "version": form.version}
    transaction.put(DEFINITION, definition_id(form.hash), packs.write_form(packed), told)


def _loaded(source: FormSource, number: int) -> tuple[Form, PackedForm]:
    packed = packed_form(source, number)
    form = load_form(packed.definition, packed.name, packed.files)
    require_files(form)
    return form, packed


def _refuse_taken_version(desk: Desk, form: Form) -> None:
    """A version's name stands in exports, where two definitions must not share it."""
    for known in desk.definitions().values():
        same = (known.form_id, known.version) == (form.form_id, form.version)
        if same and known.hash != form.hash:
            raise KnownError(Code.VERSION_TAKEN, form=form.form_id, version=form.version)


def _update(desk: Desk, pack: SurveyPack, forms: dict[str, Form]) -> Update:
    changed, added = [], []
    for form_id, form in forms.items():
        known = desk.forms.get(form_id)
        if known is None:
            added.append(form)
        elif known.hash != form.hash:
            changed.append(compare(known, form))
    dropped = tuple(form for form_id, form in desk.forms.items() if form_id not in forms)
    stale = {diff.form_id for diff in changed}
    drafts = sum(row.summary["form"] in stale for row in desk.vault.rows(DRAFT))
    return Update(pack, forms, tuple(changed), tuple(added), dropped, drafts)
