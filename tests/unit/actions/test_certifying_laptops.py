"""Laptops are certified after two people compared eight words, and only under the keys they came with."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.actions import certifying, enrolling, merging
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.crypto.age import Identity
from app.crypto.signing import SigningKey
from app.exchange import enrolment as enrolments
from tests.helpers.fieldwork import finish, publish, set_up, stick


def refused(code: Code) -> pytest.RaisesExc[KnownError]:
    return pytest.RaisesExc(KnownError, check=lambda error: error.code is code)


@pytest.fixture
def laptop(coordinator: CoordinatorDesk, tmp_path: Path) -> Iterator[EnumeratorDesk]:
    publish(coordinator)
    made = set_up(coordinator, tmp_path / "r07")
    yield made
    made.close()


def asked(laptop: EnumeratorDesk, path: Path) -> tuple[Path, str]:
    report = enrolling.write_request(laptop, path)
    return report.path, report.fingerprint


def test_the_words_of_the_laptop_are_those_of_the_request(
    coordinator: CoordinatorDesk, laptop: EnumeratorDesk, tmp_path: Path, clock: FixedClock
) -> None:
    path, words = asked(laptop, tmp_path)
    request = certifying.read_request(coordinator, path)
    assert (request.fingerprint, request.known) == (words, False)
    report = certifying.certify(coordinator, path, f"  {words.upper().replace(' ', ' - ')} ", tmp_path, clock)
    certificate = enrolments.read_certificate(report.path.read_bytes())
    assert certificate.signer == coordinator.signing.public
    assert certificate.enrolment == request.enrolment
    assert report.path.name == f"{request.enrolment.device}.dala-certificate"
    (known,) = certifying.devices(coordinator)
    assert known.to_json() == {
        "device": request.enrolment.device,
        "enumerator": "R07",
        "organisation": "",
        "certified": "2026-11-21T09:30:00+00:00",
    }


def test_other_words_certify_nothing(
    coordinator: CoordinatorDesk, laptop: EnumeratorDesk, tmp_path: Path
) -> None:
    path, words = asked(laptop, tmp_path)
    for typed in ("", words.rsplit(" ", 1)[0], words.replace(words[:4], "none"), words + " none"):
        with refused(Code.FINGERPRINT_DIFFERS):
            certifying.certify(coordinator, path, typed, tmp_path / "out")
    assert certifying.devices(coordinator) == ()
    assert not (tmp_path / "out").exists()


def test_nothing_but_the_words_holds_a_certificate_back(
    coordinator: CoordinatorDesk,
    laptop: EnumeratorDesk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The control: where any words will do, a stranger's laptop is certified."""
    path, _ = asked(laptop, tmp_path)
    monkeypatch.setattr(certifying, "same_words", lambda one, other: True)
    certifying.certify(coordinator, path, "none of them", tmp_path)
    assert len(certifying.devices(coordinator)) == 1


def test_certifying_again_gives_the_same_and_the_first_moment_stays(
    coordinator: CoordinatorDesk, laptop: EnumeratorDesk, tmp_path: Path, clock: FixedClock
) -> None:
    path, words = asked(laptop, tmp_path)
    first = certifying.certify(coordinator, path, words, tmp_path, clock)
    assert certifying.read_request(coordinator, path).known
    again = certifying.certify(coordinator, path, words, tmp_path)
    assert (first.digest, first.path) == (again.digest, again.path)
    assert [one.certified for one in certifying.devices(coordinator)] == ["2026-11-21T09:30:00+00:00"]


def test_the_same_laptop_id_with_other_keys_is_refused(
    coordinator: CoordinatorDesk, laptop: EnumeratorDesk, tmp_path: Path
) -> None:
    path, words = asked(laptop, tmp_path)
    certifying.certify(coordinator, path, words, tmp_path)
    key = SigningKey.generate()
    other = dataclasses.replace(
        certifying.read_request(coordinator, path).enrolment,
        key=str(key.public),
        recipient=str(Identity.generate().recipient),
    )
    (tmp_path / "other").write_bytes(enrolments.request(other, key).data)
    with refused(Code.ENROLMENT_KNOWN):
        certifying.certify(coordinator, tmp_path / "other", other.fingerprint(), tmp_path)


def test_a_request_of_another_survey_or_no_request_is_refused(
    coordinator: CoordinatorDesk, laptop: EnumeratorDesk, tmp_path: Path
) -> None:
    path, _ = asked(laptop, tmp_path)
    key = SigningKey.generate()
    other = dataclasses.replace(
        certifying.read_request(coordinator, path).enrolment, survey="another", key=str(key.public)
    )
    (tmp_path / "other").write_bytes(enrolments.request(other, key).data)
    (tmp_path / "noise").write_bytes(b"{}")
    for name, code in (
        ("other", Code.ENROLMENT_OTHER_SURVEY),
        ("noise", Code.ENROLMENT_DAMAGED),
        ("none", Code.FILE_MISSING),
    ):
        with refused(code):
            certifying.read_request(coordinator, tmp_path / name)


def test_what_the_laptop_handed_over_before_is_taken_then(
    coordinator: CoordinatorDesk, laptop: EnumeratorDesk, tmp_path: Path, clock: FixedClock
) -> None:
    finish(laptop, clock, 3)
    merging.add_bundles(coordinator, [stick(laptop, clock, tmp_path / "held.dala")])
    assert merging.status(coordinator).counts.all.total == 0
    path, words = asked(laptop, tmp_path)
    assert certifying.certify(coordinator, path, words, tmp_path).bundles == 1
    assert merging.status(coordinator).counts.all.total == 3


def test_only_a_certificate_may_be_replaced_by_one(
    coordinator: CoordinatorDesk, laptop: EnumeratorDesk, tmp_path: Path
) -> None:
    path, words = asked(laptop, tmp_path)
    pack = next(tmp_path.glob("*.dala-pack"))
    before = pack.read_bytes()
    with refused(Code.FILE_OTHER_KIND):
        certifying.certify(coordinator, path, words, pack)
    assert pack.read_bytes() == before
    (tmp_path / "empty").write_bytes(b"")
    certifying.certify(coordinator, path, words, tmp_path / "empty")
    certifying.certify(coordinator, path, words, tmp_path / "empty")
    with refused(Code.FILE_IN_VAULT):
        certifying.certify(coordinator, path, words, tmp_path / "office" / "vault.db")


def test_a_desk_without_the_root_certifies_nobody(
    coordinator: CoordinatorDesk, laptop: EnumeratorDesk, tmp_path: Path
) -> None:
    path, words = asked(laptop, tmp_path)
    coordinator.root = None
    with refused(Code.ROOT_MISSING):
        certifying.certify(coordinator, path, words, tmp_path)
    assert certifying.devices(coordinator) == ()
