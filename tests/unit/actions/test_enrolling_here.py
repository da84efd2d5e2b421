"""A laptop's request is the same every time; only the root's word for exactly its keys is taken."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.actions import enrolling, handover, interviews, laptop_status, opening
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.crypto.signing import SigningKey
from app.exchange import bundle, enrolment
from tests.helpers.desks import PASSPHRASE, begun


@pytest.fixture
def certificate(desk: EnumeratorDesk, coordinator: CoordinatorDesk, tmp_path: Path) -> Path:
    request = enrolling.write_request(desk, tmp_path / "request").path
    asked = enrolment.read_request(request.read_bytes())
    assert coordinator.root is not None
    path = tmp_path / "certificate"
    path.write_bytes(enrolment.certify(asked.enrolment, coordinator.root).data)
    return path


def test_the_request_says_who_the_laptop_is_in_the_same_words_every_time(
    desk: EnumeratorDesk, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    report = enrolling.write_request(desk, tmp_path / "stick")
    assert report.path.name == f"{desk.device.device}.dala-enrolment"
    asked = enrolment.read_request(report.path.read_bytes())
    assert asked.enrolment.fingerprint() == report.fingerprint == enrolling.fingerprint(desk)
    assert (asked.enrolment.enumerator, asked.enrolment.recipient) == ("R03", str(desk.identity.recipient))
    before = report.path.read_bytes()
    desk.close()
    again = opening.unlock(desk.vault.folder, PASSPHRASE)
    assert isinstance(again, EnumeratorDesk)
    assert enrolling.write_request(again, report.path).fingerprint == report.fingerprint
    assert report.path.read_bytes() == before
    again.close()


def test_a_request_replaces_nothing_but_itself(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, tmp_path: Path, certificate: Path
) -> None:
    (tmp_path / "notes.txt").write_bytes(b"somebody's")
    for path, code in (
        (tmp_path / "survey.dala-pack", Code.FILE_EXISTS),
        (certificate, Code.FILE_EXISTS),
        (tmp_path / "notes.txt", Code.FILE_OTHER_KIND),
    ):
        before = path.read_bytes()
        with pytest.raises(KnownError) as raised:
            enrolling.write_request(desk, path)
        assert raised.value.code is code
        assert path.read_bytes() == before
    assert coordinator.trial


def test_a_certificate_is_kept_and_travels_with_every_bundle(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path, certificate: Path
) -> None:
    interviews.finish(desk, begun(desk, clock), clock)
    first = handover.write_bundle(desk, tmp_path / "a.dala", silent, clock).path
    assert enrolling.take_certificate(desk, certificate) == enrolling.fingerprint(desk)
    assert enrolling.take_certificate(desk, certificate) == enrolling.fingerprint(desk)
    second = handover.write_bundle(desk, tmp_path / "b.dala", silent, clock).path
    desk.close()
    again = opening.unlock(desk.vault.folder, PASSPHRASE)
    assert isinstance(again, EnumeratorDesk)
    assert again.certificate is not None
    again.close()
    signers = []
    for path in (first, second):
        with bundle.read(path, [coordinator.identity]) as reader:
            assert reader.enrolment is not None
            signers.append(reader.enrolment.signer)
            list(reader)
            assert reader.complete
    assert coordinator.root is not None
    assert signers == [desk.keys.signer.public, coordinator.root.public]


def test_anothers_certificate_is_refused(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, tmp_path: Path, certificate: Path
) -> None:
    root = coordinator.root
    assert root is not None
    own = desk.keys.enrolment(desk.device)
    for said, by, code in (
        (own, SigningKey(bytes(32)), Code.OTHER_ROOT),
        (replace(own, device="another"), root, Code.OTHER_DEVICE),
        (replace(own, key=str(SigningKey(bytes(32)).public)), root, Code.OTHER_DEVICE),
        (replace(own, enumerator="R99"), root, Code.OTHER_DEVICE),
    ):
        path = tmp_path / "bad"
        path.write_bytes(enrolment.certify(said, by).data)
        with pytest.raises(KnownError) as raised:
            enrolling.take_certificate(desk, path)
        assert raised.value.code is code
    with pytest.raises(KnownError) as raised:
        enrolling.take_certificate(desk, tmp_path / "request")
    assert raised.value.code is Code.ENROLMENT_DAMAGED
    desk.pack = replace(desk.pack, root="")
    with pytest.raises(KnownError) as raised:
        enrolling.take_certificate(desk, certificate)
    assert raised.value.code is Code.OTHER_ROOT
    assert desk.certificate is None


def test_a_trial_needs_no_certificate_and_a_published_survey_does(
    desk: EnumeratorDesk, certificate: Path
) -> None:
    states = [desk.is_certified]
    desk.pack = replace(desk.pack, trial=False)
    states.append(desk.is_certified)
    enrolling.take_certificate(desk, certificate)
    assert [*states, desk.is_certified] == [True, False, True]


def test_the_status_counts_and_says_what_is_compared(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    interviews.finish(desk, begun(desk, clock), clock)
    handover.write_bundle(desk, tmp_path / "a.dala", silent, clock)
    interviews.finish(desk, begun(desk, clock), clock)
    interviews.save(desk, begun(desk, clock), clock)
    found = laptop_status.status(desk)
    counts = (found.drafts, found.sealed, found.handed_over, found.confirmed, found.only_here, found.entries)
    assert counts == (1, 2, 1, 0, 1, 5)
    told = found.to_json()
    assert told["oldest"] == "2026-11-21"
    assert (told["trial"], told["certified"], told["survey"]) == (True, True, coordinator.survey)
    assert [len(str(told[name]).split()) for name in ("root", "fingerprint", "head")] == [8, 8, 4]
    words = found.in_words()
    assert words.startswith("TRIAL")
    assert "1 exist only on this laptop, the oldest of 2026-11-21" in words
    desk.pack = replace(desk.pack, root="", trial=False)
    bare = laptop_status.status(desk).in_words()
    assert "TRIAL" not in bare
    assert "survey's key: none" in bare
    assert "not certified yet" in bare
