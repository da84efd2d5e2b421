"""Bundles of laptops that the published survey has not certified: kept, unopened, taken later."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.actions import held, merging
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.held import HELD, HELD_PIECE
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.crypto.age import Identity
from app.exchange import bundle
from tests.helpers.chained import Laptop
from tests.helpers.fieldwork import certify, finish, publish, set_up, stick


@pytest.fixture
def office(coordinator: CoordinatorDesk) -> CoordinatorDesk:
    publish(coordinator)
    return coordinator


@pytest.fixture
def field(office: CoordinatorDesk, tmp_path: Path) -> Iterator[EnumeratorDesk]:
    made = set_up(office, tmp_path / "field")
    yield made
    made.close()


def codes(result: merging.BundleResult) -> list[Code]:
    return [problem.error.code for problem in result.problems]


def test_a_bundle_waits_for_the_certificate_and_is_taken_then(
    office: CoordinatorDesk, field: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finish(field, clock, 2)
    path = stick(field, clock, tmp_path / "1.dala")
    for _ in range(2):
        (result,) = merging.add_bundles(office, [path], clock=clock).bundles
        assert (result.held, result.whole, result.new, result.expected) == (True, False, 0, 2)
        assert codes(result) == [Code.DEVICE_UNCERTIFIED]
        assert "kept unopened" in result.in_words()
        assert "R07" in str(result.problems[0])
    (kept,) = held.listing(office)
    assert (kept.device, kept.enumerator, kept.count) == (field.device.device, "R07", 2)
    status = merging.status(office)
    assert (status.counts.all.total, status.laptops[0].held, status.whole) == (0, 1, False)
    assert status.to_json()["held"][0]["interviews"] == 2
    assert "not certified" in status.in_words()
    path.unlink()
    assert certify(office, field, tmp_path).bundles == 1
    status = merging.status(office)
    assert (status.counts.all.total, status.held, status.whole) == (2, (), True)
    assert status.laptops[0].certified
    assert not [*office.vault.rows(HELD), *office.vault.rows(HELD_PIECE)]
    assert all(result.held for result in held.take(office, field.device.device))


def test_a_large_file_is_kept_in_pieces(
    office: CoordinatorDesk,
    field: EnumeratorDesk,
    clock: FixedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(held, "_PIECE", 5_000)
    finish(field, clock)
    merging.add_bundles(office, [stick(field, clock, tmp_path / "1.dala")])
    assert len(office.vault.rows(HELD_PIECE)) > 1
    assert certify(office, field, tmp_path).bundles == 1
    assert merging.status(office).counts.all.total == 1


def test_one_too_large_to_keep_is_told(
    office: CoordinatorDesk,
    field: EnumeratorDesk,
    clock: FixedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(held, "_MOST", 1_000)
    finish(field, clock)
    (result,) = merging.add_bundles(office, [stick(field, clock, tmp_path / "1.dala")]).bundles
    assert codes(result) == [Code.FILE_UNREADABLE]
    assert held.listing(office) == ()


def test_a_certified_laptop_is_taken_at_once(
    office: CoordinatorDesk, field: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    certify(office, field, tmp_path)
    finish(field, clock)
    (result,) = merging.add_bundles(office, [stick(field, clock, tmp_path / "1.dala")]).bundles
    assert (result.whole, result.new) == (True, 1)


def test_other_keys_under_the_same_id_are_refused_and_their_bundle_kept(
    office: CoordinatorDesk, field: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    certify(office, field, tmp_path)
    strange = set_up(office, tmp_path / "strange")
    strange.device = dataclasses.replace(strange.device, device=field.device.device)
    path = _forged(strange, office, tmp_path / "strange.dala")
    strange.close()
    (result,) = merging.add_bundles(office, [path]).bundles
    assert (codes(result), result.held) == ([Code.ENROLMENT_KNOWN], True)
    (kept,) = held.listing(office)
    assert kept.reason == Code.ENROLMENT_KNOWN.value
    status = merging.status(office)
    assert [(one.held, one.strange) for one in status.laptops] == [(0, 1)]
    assert "OTHER KEYS" in status.in_words()
    assert all(result.held for result in held.take(office, field.device.device))
    assert len(held.listing(office)) == 1


def test_the_first_keys_of_a_trials_laptop_are_the_only_ones(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finish(desk, clock)
    first = stick(desk, clock, tmp_path / "1.dala")
    strange = set_up(coordinator, tmp_path / "strange")
    strange.device = dataclasses.replace(strange.device, device=desk.device.device)
    second = _forged(strange, coordinator, tmp_path / "2.dala")
    strange.close()
    together = merging.add_bundles(coordinator, [first, second]).bundles
    assert [codes(one) for one in together] == [[], [Code.ENROLMENT_KNOWN]]
    (again,) = merging.add_bundles(coordinator, [second]).bundles
    assert codes(again) == [Code.ENROLMENT_KNOWN]


def test_practice_interviews_never_pass_into_the_published_survey(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finish(desk, clock)
    path = stick(desk, clock, tmp_path / "1.dala")
    merging.add_bundles(coordinator, [path])
    publish(coordinator)
    (result,) = merging.add_bundles(coordinator, [path]).bundles
    assert codes(result) == [Code.BUNDLE_OF_TRIAL]
    status = merging.status(coordinator)
    assert (status.counts.all.total, status.bundles, status.laptops, status.held) == (0, 0, (), ())
    assert not status.trial


def test_unsigned_bundles_are_for_a_trial_only(
    office: CoordinatorDesk, coordinator: CoordinatorDesk, tmp_path: Path
) -> None:
    header = bundle.BundleHeader(office.survey, "d", "R1", "b", "2026-11-21T10:00:00+05:00", "dala 0", 0)
    bundle.write(tmp_path / "old.dala", header, [], office.pack.recipients)
    (result,) = merging.add_bundles(office, [tmp_path / "old.dala"]).bundles
    assert codes(result) == [Code.BUNDLE_UNSIGNED]


def test_an_id_that_is_none_is_refused(
    office: CoordinatorDesk, field: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    field.device = dataclasses.replace(field.device, device="../../etc")
    path = _forged(field, office, tmp_path / "1.dala")
    (result,) = merging.add_bundles(office, [path]).bundles
    assert codes(result) == [Code.ENROLMENT_DAMAGED]
    assert held.listing(office) == ()


def _forged(desk: EnumeratorDesk, office: CoordinatorDesk, path: Path) -> Path:
    """A bundle that a laptop signed with its own keys under whatever id it has."""
    chained = Laptop(key=desk.keys.signer, identity=desk.keys.identity, survey=office.survey)
    chained.device = desk.device.device
    parts = chained.work(0)
    bundle.write(path, chained.header(parts), parts, office.pack.recipients, key=chained.key)
    return path


def test_a_stick_that_is_gone_in_the_meantime_is_told(
    office: CoordinatorDesk, field: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finish(field, clock)
    path = stick(field, clock, tmp_path / "1.dala")
    with bundle.read(path, [office.identity]) as reader:
        path.unlink()
        with pytest.raises(KnownError) as caught:
            held.keep(office, path, reader, Code.DEVICE_UNCERTIFIED, "2026-11-21T10:00:00+05:00")
    assert caught.value.code is Code.FILE_UNREADABLE


def test_only_the_bundles_of_the_certified_laptop_are_taken(
    office: CoordinatorDesk, field: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    other = set_up(office, tmp_path / "other", "R08")
    for number, laptop in enumerate((other, field)):
        finish(laptop, clock)
        merging.add_bundles(office, [stick(laptop, clock, tmp_path / f"{number}.dala")])
    assert certify(office, field, tmp_path).bundles == 1
    other.close()
    assert [one.enumerator for one in held.listing(office)] == ["R08"]


def test_a_cut_bundle_that_waited_says_what_is_missing_when_it_is_taken(
    office: CoordinatorDesk, field: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finish(field, clock, 25)
    path = stick(field, clock, tmp_path / "1.dala")
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 7 // 10])
    merging.add_bundles(office, [path])
    report = certify(office, field, tmp_path)
    (problem,) = report.problems
    assert (report.bundles, problem.error.code) == (1, Code.BUNDLE_DAMAGED)
    assert problem.error.facts["path"] == "1.dala"
    assert 0 < merging.status(office).counts.all.total < 25


def test_what_cannot_be_read_stays_kept_and_does_not_stop_the_certificate(
    office: CoordinatorDesk, field: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finish(field, clock)
    merging.add_bundles(office, [stick(field, clock, tmp_path / "1.dala")])
    office.identity = Identity.generate()
    report = certify(office, field, tmp_path)
    assert (report.bundles, [one.error.code for one in report.problems]) == (0, [Code.BUNDLE_OTHER_SURVEY])
    assert len(held.listing(office)) == 1


def test_a_full_disk_ends_the_taking_and_loses_nothing(
    office: CoordinatorDesk,
    field: EnumeratorDesk,
    clock: FixedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    finish(field, clock)
    merging.add_bundles(office, [stick(field, clock, tmp_path / "1.dala")])

    def full(_ids: object) -> list[bytes]:
        raise KnownError(Code.DISK_FULL, path="x")

    with monkeypatch.context() as patch:
        patch.setattr(office.vault, "read_many", full)
        with pytest.raises(KnownError) as caught:
            certify(office, field, tmp_path)
    assert caught.value.code is Code.DISK_FULL
    assert [result.held for result in held.take(office, field.device.device)] == [False]
