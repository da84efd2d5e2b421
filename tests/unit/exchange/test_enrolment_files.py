"""A request is its own laptop's, a certificate the root's, and neither survives any damage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace

import pytest

from app.base.errors import Code, KnownError
from app.crypto.age import Identity
from app.crypto.signing import SigningKey
from app.exchange import enrolment, signed, strict_json
from app.exchange.enrolment import Certificate, Enrolment
from tests.unit.exchange.damages import damages

DEVICE, ROOT = SigningKey(bytes([3]) * 32), SigningKey(bytes([7]) * 32)
LAPTOP = Enrolment(
    survey="s-1",
    device="d-1",
    enumerator="R01",
    organisation="Сана Сезім",
    key=str(DEVICE.public),
    recipient=str(Identity(bytes([4]) * 32).recipient),
    created="2026-11-21T09:00:00+05:00",
)
REQUEST = enrolment.request(LAPTOP, DEVICE).data
CERTIFICATE = enrolment.certify(LAPTOP, ROOT)


def refusal(read: Callable[[bytes, str], Certificate], data: bytes) -> Code:
    with pytest.raises(KnownError) as caught:
        read(data, "stick/d.dala-enrolment")
    assert caught.value.facts == {"path": "stick/d.dala-enrolment"}
    return caught.value.code


def test_request_and_certificate_come_back() -> None:
    request = enrolment.read_request(REQUEST)
    assert (request.enrolment, request.signer, request.data) == (LAPTOP, DEVICE.public, REQUEST)
    certificate = enrolment.read_certificate(CERTIFICATE.data)
    assert certificate == CERTIFICATE
    assert (certificate.signer, certificate.enrolment.verify_key) == (ROOT.public, DEVICE.public)


def test_every_damage_of_a_request_is_seen() -> None:
    for bent in damages(REQUEST):
        if bent != REQUEST[:-1]:
            assert refusal(enrolment.read_request, bent) in (Code.ENROLMENT_DAMAGED, Code.FILE_TOO_NEW)


def test_a_request_is_signed_by_the_laptop_that_it_names() -> None:
    body = LAPTOP.to_body()
    for key in (ROOT, SigningKey(bytes(32))):
        stolen = signed.wrap(enrolment.REQUEST_FORMAT, body, key)
        assert refusal(enrolment.read_request, stolen) is Code.ENROLMENT_DAMAGED
    assert (
        refusal(enrolment.read_request, signed.wrap(enrolment.REQUEST_FORMAT, body)) is Code.ENROLMENT_DAMAGED
    )


def test_neither_is_taken_for_the_other() -> None:
    assert refusal(enrolment.read_certificate, REQUEST) is Code.ENROLMENT_DAMAGED
    assert refusal(enrolment.read_request, CERTIFICATE.data) is Code.ENROLMENT_DAMAGED
    renamed = REQUEST.replace(enrolment.REQUEST_FORMAT.encode(), enrolment.CERTIFICATE_FORMAT.encode())
    assert refusal(enrolment.read_certificate, renamed) is Code.ENROLMENT_DAMAGED


def test_a_certificate_says_who_signed_it() -> None:
    """Anybody can write one: whether the signer is the survey's root, the reader of it asks."""
    assert enrolment.read_certificate(enrolment.certify(LAPTOP, DEVICE).data).signer == DEVICE.public


@pytest.mark.parametrize("name", [part.name for part in fields(Enrolment)])
def test_every_text_must_be_there(name: str) -> None:
    found = {part.name: getattr(LAPTOP, part.name) for part in fields(Enrolment)}
    for body in ({**found, name: 7}, {key: value for key, value in found.items() if key != name}):
        data = signed.wrap(enrolment.REQUEST_FORMAT, strict_json.write_object(body), DEVICE)
        assert refusal(enrolment.read_request, data) is Code.ENROLMENT_DAMAGED


@pytest.mark.parametrize("change", [{"key": "ab"}, {"key": "00" * 32}, {"recipient": "age1pq1q"}])
def test_what_is_no_key_is_refused(change: dict[str, str]) -> None:
    data = signed.wrap(enrolment.CERTIFICATE_FORMAT, replace(LAPTOP, **change).to_body(), ROOT)
    assert refusal(enrolment.read_certificate, data) is Code.ENROLMENT_DAMAGED


def test_a_later_format_is_too_new() -> None:
    data = signed.wrap("dala-enrolment/2", LAPTOP.to_body(), DEVICE)
    assert refusal(enrolment.read_request, data) is Code.FILE_TOO_NEW


def test_eight_words_stand_for_everything_in_it() -> None:
    words = LAPTOP.fingerprint()
    assert len(words.split()) == 8
    changed = {part.name: replace(LAPTOP, **{part.name: "other"}).fingerprint() for part in fields(Enrolment)}
    assert words not in changed.values()
    assert len(set(changed.values())) == len(changed)
