"""Every reader of what comes from other machines or is typed from paper, each with something it reads."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.base.errors import KnownError
from app.crypto import age, padding, shares, typed_keys
from app.crypto.signing import SigningKey
from app.exchange import (
    backup_file,
    bundle_verify,
    chain,
    enrolment,
    key_file,
    receipt,
    returns,
    sealing,
    signed,
    strict_json,
)
from app.exchange.backup_file import BackupHeader, Role
from app.exchange.bundle_parts import BundleHeader
from app.exchange.chain import EntryBroken, EntryType, Head, SignedEntry
from app.exchange.frames import Frame, read_frames
from app.exchange.pack import FORMAT as PACK_FORMAT
from app.exchange.pack import PackedForm, SurveyPack, read_form
from app.exchange.receipt import BackupCopy, Receipt
from app.exchange.returns import Returned, ReturnHeader
from app.exchange.strict_json import NotStrict
from app.interview.record import Record
from tests.helpers.chained import AT, OWNER, SURVEY, Laptop
from tests.helpers.desks import CHEAP, FORM, PASSPHRASE
from tests.helpers.mutation import Strategy, exchanged, mutated
from tests.helpers.whole_bundle import read_all

FORMATS = Path(__file__).resolve().parents[1] / "formats"
ROOT_KEY = SigningKey(bytes(range(3, 35)))
LAPTOP = Laptop()

Read = Callable[[bytes], object]


@dataclass(frozen=True)
class Reader:
    """`read` takes bytes, of which `valid` is whole; it may raise `raises` and nothing else.

    Where a layer around must be whole for an inner one to be read at all, `read` puts it around.
    """

    name: str
    valid: bytes
    read: Read
    raises: type[Exception] = KnownError
    how: Strategy = mutated

    def survives(self, data: bytes) -> None:
        """Read it; what it refuses in the way that callers know is fine."""
        try:
            self.read(data)
        except self.raises:
            return


def at_path(read: Callable[[Path], object]) -> Read:
    """What reads a file, as what reads bytes."""

    def from_bytes(data: bytes) -> object:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "file"
            path.write_bytes(data)
            return read(path)

    return from_bytes


def _sealed(data: bytes) -> bytes:
    return age.encrypt(data, [OWNER.recipient])


def _resigned(format_name: str, key: SigningKey) -> Callable[[bytes], bytes]:
    return lambda body: signed.wrap(format_name, body, key)


def _body(envelope: bytes) -> bytes:
    return json.loads(envelope)["body"].encode()


def _written(write: Callable[[Path], object]) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        write(path)
        return path.read_bytes()


def _interviews() -> Iterator[Reader]:
    record = json.loads((FORMATS / "record_1.json").read_bytes())
    plain = json.dumps(record).encode()
    for name, seal, unseal in (
        ("interview", sealing.seal_record, sealing.open_sealed),
        ("interview's file", sealing.seal_file, sealing.open_file),
    ):
        yield Reader(
            f"sealed {name}",
            seal(plain, [OWNER.recipient]),
            lambda d, u=unseal: u(d, [OWNER]),
        )
        yield Reader(
            f"padded {name}",
            padding.pad(plain),
            lambda d, u=unseal: u(_sealed(d), [OWNER]),
        )
    yield Reader("record", plain, Record.from_bytes)
    yield Reader("record's values", plain, Record.from_bytes, how=exchanged)


def _bundles() -> Iterator[Reader]:
    read = at_path(lambda path: read_all(path, [OWNER]))
    verify = at_path(lambda path: bundle_verify.verify(path, [OWNER]))
    laptop = Laptop()
    parts = laptop.work(2, files=1)
    whole = _written(lambda path: laptop.write(path, parts))
    content = age.decrypt(whole, [OWNER])
    first, *rest = (frame.to_bytes() for frame in read_frames(iter([content])))
    yield Reader("bundle", whole, read)
    yield Reader("bundle, verified", whole, verify)
    yield Reader("bundle's frames", content, lambda data: read(_sealed(data)))
    yield Reader(
        "bundle's header",
        first[5:],
        lambda data: read(_sealed(Frame(1, data).to_bytes() + b"".join(rest))),
        how=exchanged,
    )
    old = (FORMATS / "bundle_files_1.dala").read_bytes()
    yield Reader("bundle of before", old, read)
    yield Reader(
        "frames of before", age.decrypt(old, [age.Identity(bytes(range(32)))]), lambda d: read(_sealed(d))
    )
    yield Reader("bundle's header alone", first[5:], BundleHeader.from_bytes, Exception, exchanged)


def _chains() -> Iterator[Reader]:
    laptop = Laptop()
    laptop.work(1)
    entry = laptop.chain[-1]
    yield Reader("chain entry", entry.to_bytes(), SignedEntry.from_bytes, EntryBroken)
    yield Reader("what an entry says", entry.body, chain.Entry.from_bytes, EntryBroken, exchanged)
    genesis = Laptop()
    genesis.say(EntryType.GENESIS, other=str(genesis.key.public))

    def in_bundle(body: bytes) -> object:
        said = SignedEntry(body, laptop.key.sign(chain.DOMAIN, body), entry.entry)
        header = genesis.header(genesis.chain[:1])
        frames = Frame(1, header.to_bytes()).to_bytes() + Frame(5, said.to_bytes()).to_bytes()
        return at_path(lambda path: read_all(path, [OWNER]))(_sealed(frames))

    yield Reader("entry in a bundle", genesis.chain[0].body, in_bundle, how=exchanged)


def _statements() -> Iterator[Reader]:
    identity, root = LAPTOP.identity, ROOT_KEY.public
    told = Receipt(SURVEY, "d", Head(3, "a" * 64), ("b" * 64, "c" * 64), "00", BackupCopy("d" * 64, AT), AT)
    whole = receipt.write(told, ROOT_KEY, identity.recipient)
    inner = age.decrypt(whole, [identity])

    def receipt_of(data: bytes) -> object:
        return receipt.read(age.encrypt(data, [identity.recipient]), [identity], root)

    yield Reader("receipt", whole, lambda data: receipt.read(data, [identity], root))
    yield Reader("receipt's envelope", inner, receipt_of)
    yield Reader(
        "what a receipt says",
        _body(inner),
        lambda data: receipt_of(_resigned(receipt.FORMAT, ROOT_KEY)(data)),
        how=exchanged,
    )
    items = [Returned(b'{"record":"r0"}', "look", {"q": "?"}, {})]
    header = ReturnHeader(SURVEY, "d", AT, "1")
    whole = _written(lambda path: returns.write(path, header, items, ROOT_KEY, identity.recipient))
    read = at_path(lambda path: list(returns.read(path, [identity], root)))
    content = age.decrypt(whole, [identity])
    first, *rest = read_frames(iter([content]))

    def returned(head: bytes) -> object:
        frames = Frame(1, signed.wrap(returns.FORMAT, head, ROOT_KEY)).to_bytes()
        frames += b"".join(frame.to_bytes() for frame in rest)
        return read(age.encrypt(frames, [identity.recipient]))

    yield Reader("return", whole, read)
    yield Reader("return's frames", content, lambda d: read(age.encrypt(d, [identity.recipient])))
    yield Reader("what a return says", _body(first.payload), returned, how=exchanged)


def _enrolments() -> Iterator[Reader]:
    request = enrolment.request(LAPTOP.enrolment, LAPTOP.key).data
    certificate = enrolment.certify(LAPTOP.enrolment, ROOT_KEY).data
    yield Reader("enrolment request", request, enrolment.read_request)
    yield Reader("certificate", certificate, enrolment.read_either)
    for name, format_name, key in (
        ("request", enrolment.REQUEST_FORMAT, LAPTOP.key),
        ("certificate", enrolment.CERTIFICATE_FORMAT, ROOT_KEY),
    ):
        sign = _resigned(format_name, key)
        yield Reader(
            f"what a {name} says",
            _body(request),
            lambda data, s=sign: enrolment.read_either(s(data)),
            how=exchanged,
        )


def _packs() -> Iterator[Reader]:
    forms = (PackedForm("form.json", json.dumps(FORM).encode(), {"list.csv": b"name,label\n1,One\n"}),)
    pack = SurveyPack(SURVEY, "Study", AT, forms, (str(OWNER.recipient),), root=str(ROOT_KEY.public))
    whole = pack.to_bytes(ROOT_KEY)
    yield Reader("pack", whole, SurveyPack.from_bytes)
    yield Reader("pack of a known root", whole, lambda data: SurveyPack.from_bytes(data, "", ROOT_KEY.public))
    yield Reader(
        "what a pack says",
        _body(whole),
        lambda data: SurveyPack.from_bytes(_resigned(PACK_FORMAT, ROOT_KEY)(data)),
        how=exchanged,
    )
    yield Reader("form in a pack", json.dumps(forms[0].to_json()).encode(), read_form, how=exchanged)


def _keys() -> Iterator[Reader]:
    whole = _written(lambda path: key_file.write(path, OWNER, "safe", PASSPHRASE, CHEAP, AT))

    def unlocked(path: Path) -> object:
        return key_file.read(path).unlock(PASSPHRASE)

    yield Reader("key file", whole, at_path(unlocked))
    yield Reader(
        "what a key file says",
        _body(whole),
        lambda data: at_path(unlocked)(signed.wrap(key_file.FORMAT, data)),
        how=exchanged,
    )
    one, two, three = shares.split(OWNER)

    def typed(data: bytes) -> str:
        return data.decode("utf-8", "replace")

    yield Reader("words of one share", one.encode(), lambda data: shares.join([typed(data), two, three]))
    yield Reader("words typed", f"{one}\n{two}".encode(), lambda data: typed_keys.any_key(typed(data)))
    line = OWNER.secret_line().encode()
    yield Reader("key line", line, lambda data: age.Identity.parse(typed(data)))
    yield Reader("key typed", line, lambda data: typed_keys.any_key(typed(data)))
    yield Reader("recipient", str(OWNER.recipient).encode(), lambda data: age.Recipient.parse(typed(data)))


def _backups() -> Iterator[Reader]:
    for role, to in ((Role.COORDINATOR, []), (Role.DEVICE, [OWNER.recipient])):
        header = BackupHeader(role, "00" * 16, SURVEY, AT, "dala", 4096, 9000)
        whole = _written(
            lambda path, h=header, t=to: backup_file.write(path, h, bytes(4096), [bytes(9000)], t)
        )
        verify = at_path(lambda path: backup_file.verify(path, [OWNER]))
        yield Reader(f"backup of a {role.value}", whole, verify)
        if to:
            yield Reader("backup's frames", age.decrypt(whole, [OWNER]), lambda d, v=verify: v(_sealed(d)))


def _parts() -> Iterator[Reader]:
    document: dict[str, Any] = {"a": [1, {"b": "c"}], "d": None}
    whole = json.dumps(document).encode()
    yield Reader("strict JSON", whole, lambda data: strict_json.read_object(data, 10_000), NotStrict)
    yield Reader("age file", _sealed(b"x" * 70_000), lambda data: age.decrypt(data, [OWNER]), age.AgeError)


READERS: tuple[Reader, ...] = (
    *_interviews(),
    *_bundles(),
    *_chains(),
    *_statements(),
    *_enrolments(),
    *_packs(),
    *_keys(),
    *_backups(),
    *_parts(),
)
"""All of them."""
