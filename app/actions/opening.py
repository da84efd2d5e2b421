"""How a desk comes to be: a survey is created, a laptop is set up from its pack, and either is unlocked."""

from __future__ import annotations

import json
import re
import uuid
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.actions import device_keys, recovery
from app.actions.chain_log import ChainLog
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import Clock, SystemClock
from app.base.errors import Code, KnownError
from app.base.reading import read_bounded
from app.crypto.age import Identity
from app.crypto.passphrase import DEFAULT, Cost
from app.crypto.signing import SigningKey
from app.crypto.words import check_strength
from app.exchange import pack as packs
from app.exchange.pack import PackedForm, SurveyPack
from app.interview.state import DeviceInfo
from app.vault.keyring import Role, role_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.form.model import Form
    from app.vault.vault import NewRow, Vault

FormSource = bytes | Path | PackedForm
"""A form's definition, the file that holds it (others that it names stand beside it), or all of them."""

PACK, IDENTITY, ROOT, DEVICE, MEMORY = "pack", "identity", "root", "device", "memory"
"""Kinds, and at the same time ids, of the rows that a desk has one of."""

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,31}")
_MAX_FORM = 2 * 1024 * 1024


class Found(StrEnum):
    """What lies in a data folder."""

    EMPTY = "empty"
    DEVICE = "device"
    COORDINATOR = "coordinator"


def what_is_in(folder: Path) -> Found:
    """What a data folder holds, told without a passphrase.

    Raises VAULT_DAMAGED, VAULT_TOO_NEW, FILE_UNREADABLE.
    """
    match role_of(folder):
        case None:
            return Found.EMPTY
        case Role.DEVICE:
            return Found.DEVICE
        case Role.COORDINATOR:
            return Found.COORDINATOR


def require_vault(folder: Path) -> None:
    """Raise VAULT_MISSING where there is nothing to unlock, before anybody is asked for a passphrase."""
    if what_is_in(folder) is Found.EMPTY:
        raise KnownError(Code.VAULT_MISSING, path=str(folder))


def create_survey(
    folder: Path,
    name: str,
    forms: Sequence[FormSource],
    passphrase: str,
    cost: Cost = DEFAULT,
    *,
    organisations: Sequence[str] = (),
) -> CoordinatorDesk:
    """Make a coordinator's vault with the keys and the forms of a new survey, which is a trial.

    Raises SURVEY_NAMELESS, SURVEY_FORMLESS, FORM_INVALID, FORM_FILE_MISSING, FORM_TWICE, EASY_TO_GUESS,
    VAULT_EXISTS, DISK_FULL, FILE_UNWRITABLE.
    """
    _refuse_existing(folder)
    check_strength(passphrase)
    if not name.strip():
        raise KnownError(Code.SURVEY_NAMELESS)
    if not forms:
        raise KnownError(Code.SURVEY_FORMLESS)
    identity, root = Identity.generate(), SigningKey.generate()
    pack = SurveyPack(
        survey=str(uuid.uuid4()),
        name=name.strip(),
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        forms=tuple(packed_form(form, number) for number, form in enumerate(forms, 1)),
        recipients=(str(identity.recipient),),
        organisations=tuple(organisations),
        root=str(root.public),
    )
    loaded = load_forms(pack)
    for form in loaded.values():
        require_files(form)
    rows = {
        PACK: pack.to_bytes(root),
        IDENTITY: identity.secret_line().encode("ascii"),
        ROOT: root.seed.hex().encode("ascii"),
    }
    vault = _create(folder, passphrase, cost, Role.COORDINATOR, rows, recovery=recovery.keys(pack))
    return CoordinatorDesk(vault, pack, loaded, identity, root)


def init_device(
    folder: Path,
    pack_path: Path,
    enumerator: str,
    passphrase: str,
    cost: Cost = DEFAULT,
    *,
    organisation: str = "",
    clock: Clock | None = None,
) -> EnumeratorDesk:
    """Set a laptop up for one enumerator of the survey in a pack, with keys and a chain of its own.

    Raises what reading a pack raises, ENUMERATOR_CODE, ENUMERATOR_UNKNOWN, ORGANISATION_UNKNOWN,
    FORM_INVALID, EASY_TO_GUESS, VAULT_EXISTS, DISK_FULL, FILE_UNWRITABLE.
    """
    _refuse_existing(folder)
    code = enumerator.strip()
    if not _CODE.fullmatch(code):
        raise KnownError(Code.ENUMERATOR_CODE, enumerator=code[:40])
    check_strength(passphrase)
    pack = packs.read(pack_path)
    organisation = _listed_organisation(pack, code, organisation)
    if organisation and pack.organisations and organisation not in pack.organisations:
        raise KnownError(Code.ORGANISATION_UNKNOWN, known=", ".join(pack.organisations))
    loaded = load_forms(pack)
    device = DeviceInfo(str(uuid.uuid4()), code, pack.survey, organisation)
    from app.actions import chain_start

    now = (clock or SystemClock()).now()
    keys = device_keys.generate(now.isoformat(timespec="seconds"))
    rows = {PACK: pack.to_bytes(), DEVICE: _device_bytes(device), MEMORY: memory_bytes(device)}
    first = chain_start.first_rows(keys, device, now)
    vault = _create(folder, passphrase, cost, Role.DEVICE, rows, first, recovery=recovery.keys(pack))
    chain = ChainLog(vault, keys.signer, device)
    return EnumeratorDesk(vault, pack, loaded, device, keys, chain)


def _listed_organisation(pack: SurveyPack, code: str, organisation: str) -> str:
    """The organisation of an enumerator whom the survey's list knows, where it says which.

    Raises ENUMERATOR_UNKNOWN, ORGANISATION_UNKNOWN for another one than the list's.
    """
    if not pack.enumerators:
        return organisation
    listed = next((one for one in pack.enumerators if one.code == code), None)
    if listed is None:
        raise KnownError(Code.ENUMERATOR_UNKNOWN, enumerator=code)
    if listed.organisation and organisation not in ("", listed.organisation):
        raise KnownError(Code.ORGANISATION_UNKNOWN, known=listed.organisation)
    return listed.organisation or organisation


def unlock(folder: Path, passphrase: str, clock: Clock | None = None) -> EnumeratorDesk | CoordinatorDesk:
    """Open the desk in `folder`.

    Raises VAULT_MISSING, VAULT_LOCKED for a wrong passphrase, VAULT_IN_USE, VAULT_DAMAGED, VAULT_TOO_NEW.
    """
    from app.vault.vault import Vault

    vault = Vault.open(folder, passphrase)
    try:
        return desk_of(vault, clock)
    except BaseException:
        vault.close()
        raise


def memory_bytes(device: DeviceInfo) -> bytes:
    """What a laptop remembers from one interview for the next, as it is stored."""
    from app.interview.values import to_json

    last = {name: to_json(answer) for name, answer in device.last.items()}
    return _json({"v": 1, "next": device.next_number, "last": last})


def desk_of(vault: Vault, clock: Clock | None = None) -> EnumeratorDesk | CoordinatorDesk:
    """The desk in an open vault, however it was opened. Raises VAULT_DAMAGED and what its pack raises.

    A laptop of before there were chains begins one, which may raise DISK_FULL.
    """
    pack = SurveyPack.from_store(_row(vault, PACK), str(vault.folder))
    forms = load_forms(pack)
    recovery.renew(vault, pack)
    if vault.role is Role.COORDINATOR:
        identity = Identity.parse(_row(vault, IDENTITY).decode("ascii"))
        return _rooted(CoordinatorDesk(vault, pack, forms, identity, _root(vault)))
    from app.actions import attaching, chain_start, reopening

    now = (clock or SystemClock()).now()
    device = device_in(vault, pack)
    keys, chain = chain_start.opened(vault, device, now)
    certificate = device_keys.load_certificate(vault)
    desk = EnumeratorDesk(vault, pack, forms, device, keys, chain, certificate)
    chain_start.affirm_before(desk, now)
    attaching.sweep(desk)
    reopening.seal_due(desk, clock, also_open=True)
    return desk


def _root(vault: Vault) -> SigningKey | None:
    """The key that signs for the survey, None where the desk was made without it."""
    if vault.row(ROOT) is None:
        return None
    try:
        return SigningKey(bytes.fromhex(vault.read(ROOT).decode("ascii")))
    except (ValueError, KnownError):
        raise KnownError(Code.VAULT_DAMAGED, place=f"{vault.folder.name}: {ROOT}") from None


def _rooted(desk: CoordinatorDesk) -> CoordinatorDesk:
    """Give a trial of before surveys had a root its own; its laptops learn of it by the next revision."""
    if desk.root is None and desk.trial and not desk.pack.root:
        root = SigningKey.generate()
        pack = replace(desk.pack, root=str(root.public), revision=desk.pack.revision + 1)
        with desk.vault.write() as transaction:
            transaction.put(ROOT, ROOT, root.seed.hex().encode("ascii"), {})
            transaction.put(PACK, PACK, pack.to_bytes(root), {})
        desk.root, desk.pack = root, pack
    return desk


def device_in(vault: Vault, pack: SurveyPack) -> DeviceInfo:
    """Whose laptop the vault is, as its rows say. Raises VAULT_DAMAGED."""
    from app.interview.values import entry_of

    try:
        found: dict[str, Any] = json.loads(_row(vault, DEVICE))
        memory: dict[str, Any] = json.loads(_row(vault, MEMORY))
        entries = ((name, entry_of(value)) for name, value in memory["last"].items())
        return DeviceInfo(
            device=found["device"],
            enumerator=found["enumerator"],
            survey=pack.survey,
            organisation=found["organisation"],
            last={name: entry for name, entry in entries if entry is not None},
            next_number=memory["next"],
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        raise KnownError(Code.VAULT_DAMAGED, place=f"{vault.folder.name}: {DEVICE}") from None


def _device_bytes(device: DeviceInfo) -> bytes:
    return _json(
        {
            "v": 1,
            "device": device.device,
            "enumerator": device.enumerator,
            "organisation": device.organisation,
        }
    )


def _json(value: object) -> bytes:
    return json.dumps(value, allow_nan=False, separators=(",", ":")).encode("ascii")


def _row(vault: Vault, row_id: str) -> bytes:
    try:
        return vault.read(row_id)
    except KeyError:
        raise KnownError(Code.VAULT_DAMAGED, place=f"{vault.folder.name}: {row_id}") from None


def _create(
    folder: Path,
    passphrase: str,
    cost: Cost,
    role: Role,
    rows: dict[str, bytes],
    others: Sequence[NewRow] = (),
    *,
    recovery: Sequence[str],
) -> Vault:
    # sqlmodel takes 0.4 s to import: not before the unlock window stands.
    from app.vault.vault import NewRow, Vault

    contents = [*(NewRow(name, name, payload, {}) for name, payload in rows.items()), *others]
    return Vault.create(folder, passphrase, cost, role, contents, recovery)


def require_files(form: Form) -> None:
    """Raise FORM_FILE_MISSING where a choice list has no file: laptops would offer nothing."""
    for listed in form.choices.values():
        if listed.file and listed.file not in form.files:
            raise KnownError(Code.FORM_FILE_MISSING, form=form.form_id, file=listed.file)


def _refuse_existing(folder: Path) -> None:
    if what_is_in(folder) is not Found.EMPTY:
        raise KnownError(Code.VAULT_EXISTS, path=str(folder))


def packed_form(form: FormSource, number: int) -> PackedForm:
    """A definition as packs hold it. Raises FILE_MISSING, FILE_UNREADABLE, FORM_INVALID."""
    if isinstance(form, PackedForm):
        return form
    if isinstance(form, bytes):
        return PackedForm(f"form-{number}.json", form)
    definition = read_bounded(form, _MAX_FORM)
    from app.actions.beside import FilesBeside
    from app.form.loader import load_form

    return PackedForm(form.name, definition, load_form(definition, form.name, FilesBeside(form.parent)).files)


def load_forms(pack: SurveyPack) -> dict[str, Form]:
    """The forms of a pack by form_id. Raises FORM_INVALID, FORM_TWICE."""
    # The form language takes 0.07 s to import: not before the unlock window stands.
    from app.form.loader import load_form

    forms: dict[str, Form] = {}
    for packed in pack.forms:
        form = load_form(packed.definition, packed.name, packed.files)
        if form.form_id in forms:
            raise KnownError(Code.FORM_TWICE, form=form.form_id)
        forms[form.form_id] = form
    return forms
