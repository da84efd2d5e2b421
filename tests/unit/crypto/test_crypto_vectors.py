"""The age format gives the answers that its specification and another implementation give."""

from __future__ import annotations

import hashlib

from app.crypto import age, selftest
from app.crypto.header import Stanza, decode_base64
from tests.unit.crypto import age_vectors as known


def test_the_specifications_identity_gives_its_recipient() -> None:
    identity = age.Identity.parse(known.SPEC_IDENTITY)
    text = str(identity.recipient)
    assert text.startswith(known.SPEC_RECIPIENT_START)
    assert text.endswith(known.SPEC_RECIPIENT_END)
    assert hashlib.sha256(text.encode()).hexdigest() == known.SPEC_RECIPIENT_SHA256
    assert identity.secret_line() == known.SPEC_IDENTITY


def test_the_specifications_stanza_opens() -> None:
    stanza = Stanza(("mlkem768x25519", known.SPEC_ENCAPSULATED), decode_base64(known.SPEC_BODY))
    opened = age.Identity.parse(known.SPEC_IDENTITY).unwrap(stanza)
    assert opened is not None
    assert opened.hex() == known.SPEC_FILE_KEY


def test_a_file_of_another_implementation_opens() -> None:
    identity = age.Identity.parse(known.IDENTITY)
    content = age.decrypt(bytes.fromhex(known.FOREIGN_FILE), [identity])
    assert content == b"Sealed by another implementation."


def test_a_file_that_another_implementation_opened_still_opens() -> None:
    identity = age.Identity(bytes(range(32)))
    assert identity.secret_line() == known.IDENTITY
    assert age.decrypt(bytes.fromhex(known.OWN_FILE), [identity]) == b"Sealed by Dala."


def test_the_self_test_names_every_primitive() -> None:
    assert {"Argon2id", "HPKE MLKEM768-X25519", "AES-256-GCM"} <= set(selftest.run())
