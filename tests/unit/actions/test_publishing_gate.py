"""From a trial to a survey: what it takes, what is left behind, and that nothing of the trial ever counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.actions import exporting, merging, opening, publishing, recipients, surveys, updating
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.publishing import TRIAL_PREFIX, Check
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.crypto import shares
from app.crypto.age import Identity
from app.exchange import pack as packs
from app.exchange.pack import SurveyPack
from app.export.options import ExportOptions
from app.vault.transaction import Transaction
from tests.helpers.desks import PASSPHRASE
from tests.helpers.fieldwork import finish, publish, set_up, stick
from tests.helpers.versions import second, update_office


def refused(code: Code) -> pytest.RaisesExc[KnownError]:
    return pytest.RaisesExc(KnownError, check=lambda error: error.code is code)


def passed(desk: CoordinatorDesk) -> list[Check]:
    return [one.check for one in publishing.readiness(desk) if one.passed]


def test_each_check_stands_in_the_way_until_it_is_passed(coordinator: CoordinatorDesk) -> None:
    assert passed(coordinator) == []
    with refused(Code.RECIPIENTS_TOO_FEW):
        publishing.publish(coordinator)
    made = recipients.make(coordinator, "Safe", off_site=False)
    recipients.add_made(coordinator, made)
    with refused(Code.OFF_SITE_MISSING):
        publishing.publish(coordinator)
    publishing.rehearse(coordinator, coordinator.identity.secret_line())
    recipients.mark(coordinator, "Safe", off_site=True)
    assert passed(coordinator) == [Check.TWO_KEYS, Check.OFF_SITE]
    with refused(Code.REHEARSAL_MISSING):
        publishing.publish(coordinator)
    publishing.rehearse(coordinator, made.identity.secret_line())
    assert passed(coordinator) == [Check.TWO_KEYS, Check.OFF_SITE, Check.REHEARSED]
    publishing.publish(coordinator)
    with refused(Code.ALREADY_PUBLISHED):
        publishing.publish(coordinator)


def test_nothing_but_the_checks_holds_a_survey_back(
    coordinator: CoordinatorDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: without them a survey with one key, which nobody tried, is published."""
    monkeypatch.setattr(publishing, "readiness", lambda desk: ())
    publishing.publish(coordinator)
    assert not coordinator.trial


def test_a_rehearsal_of_before_a_key_was_added_is_none(coordinator: CoordinatorDesk) -> None:
    made = recipients.make(coordinator, "Safe")
    recipients.add_made(coordinator, made)
    publishing.rehearse(coordinator, made.identity.secret_line())
    recipients.add(coordinator, str(Identity.generate().recipient), "Third")
    with refused(Code.REHEARSAL_MISSING):
        publishing.publish(coordinator)


def test_a_key_is_rehearsed_as_it_was_typed_from_paper(
    coordinator: CoordinatorDesk, clock: FixedClock
) -> None:
    made = recipients.make(coordinator, "Safe")
    recipients.add_made(coordinator, made)
    line = made.identity.secret_line()
    typed = " \n".join(line[at : at + 4].lower() for at in range(0, len(line), 4))
    key = publishing.rehearse(coordinator, typed, clock)
    assert (key.name, key.rehearsed) == ("Safe", "2026-11-21T09:30:00+00:00")
    one, _, three = shares.split(made.identity)
    assert publishing.rehearse(coordinator, f"{three}\n{one}").name == "Safe"
    with refused(Code.SHARES_TOO_FEW):
        publishing.rehearse(coordinator, one)


def test_a_key_file_that_opens_says_nothing_of_the_paper(coordinator: CoordinatorDesk) -> None:
    made = recipients.make(coordinator, "Safe")
    recipients.add_made(coordinator, made)
    key = publishing.rehearse_with(coordinator, made.identity)
    assert (bool(key.rehearsed), key.since_change, key.counts) == (True, True, False)
    with pytest.raises(KnownError) as caught:
        publishing.publish(coordinator)
    assert caught.value.code is Code.REHEARSAL_MISSING
    assert publishing.rehearse(coordinator, made.identity.secret_line()).counts
    assert publishing.rehearse_with(coordinator, made.identity).counts


def test_another_surveys_key_rehearses_nothing(coordinator: CoordinatorDesk) -> None:
    with refused(Code.REHEARSAL_OTHER_KEY):
        publishing.rehearse(coordinator, Identity.generate().secret_line())
    assert not recipients.listing(coordinator)[0].rehearsed


def test_a_sample_that_opens_as_something_else_is_told(
    coordinator: CoordinatorDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publishing, "open_sealed", lambda sealed, identities: b"other")
    with refused(Code.INTERVIEW_DAMAGED):
        publishing.rehearse(coordinator, coordinator.identity.secret_line())
    monkeypatch.undo()
    monkeypatch.setattr(publishing, "open_sealed", _damaged)
    with refused(Code.INTERVIEW_DAMAGED):
        publishing.rehearse(coordinator, coordinator.identity.secret_line())
    assert not recipients.listing(coordinator)[0].rehearsed


def _damaged(sealed: bytes, identities: object) -> bytes:
    raise KnownError(Code.INTERVIEW_DAMAGED)


def test_a_published_survey_has_a_new_id_and_the_same_root(
    coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    trial, root = coordinator.survey, coordinator.signing.public
    words = publishing.root_words(coordinator)
    recipients.add_made(coordinator, (made := recipients.make(coordinator, "Safe")))
    publishing.rehearse(coordinator, made.identity.secret_line())
    report = publishing.publish(coordinator, clock)
    assert report.survey == coordinator.survey != trial
    assert not coordinator.trial
    assert (coordinator.pack.revision, coordinator.pack.created) == (1, "2026-11-21T09:30:00+00:00")
    assert publishing.root_words(coordinator) == words == packs.fingerprint(root)
    coordinator.close()
    again = opening.unlock(tmp_path / "office", PASSPHRASE)
    assert isinstance(again, CoordinatorDesk)
    assert again.pack == coordinator.pack
    assert publishing.root_words(again) == words
    again.close()


def test_a_survey_without_a_root_has_no_words(coordinator: CoordinatorDesk) -> None:
    coordinator.pack = SurveyPack.from_store(
        SurveyPack("s", "n", "t", coordinator.pack.forms, coordinator.pack.recipients).to_bytes()
    )
    assert publishing.root_words(coordinator) == ""


def counted(desk: CoordinatorDesk, folder: Path) -> tuple[int, int, int]:
    """Interviews that the status counts, contents that are known, rows that the workbook gets."""
    status = merging.status(desk)
    exported = exporting.workbook(desk, folder / "book.xlsx", ExportOptions()).interviews
    return status.counts.all.total, len(list(merging.summaries(desk))), exported


def a_trial_with_interviews(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> Path:
    finish(desk, clock, 2)
    bundle = stick(desk, clock, tmp_path / "trial.dala")
    merging.add_bundles(coordinator, [bundle])
    return bundle


def test_nothing_of_the_trial_is_counted_exported_or_merged_again(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    bundle = a_trial_with_interviews(coordinator, desk, clock, tmp_path)
    assert counted(coordinator, tmp_path) == (2, 2, 2)
    publish(coordinator)
    assert counted(coordinator, tmp_path) == (0, 0, 0)
    report = merging.add_bundles(coordinator, [bundle])
    assert report.interviews == 0
    assert [problem.error.code for problem in report.bundles[0].problems]
    assert counted(coordinator, tmp_path) == (0, 0, 0)
    kept = {kind: len(coordinator.vault.rows(kind)) for kind in coordinator.vault.kinds()}
    assert kept[f"{TRIAL_PREFIX}interview"] == 2
    assert set(kept) >= {"pack", "identity", "root", "recipients"}


def test_rows_that_are_not_put_aside_would_count(
    coordinator: CoordinatorDesk,
    desk: EnumeratorDesk,
    clock: FixedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    a_trial_with_interviews(coordinator, desk, clock, tmp_path)
    monkeypatch.setattr(Transaction, "rename", lambda *_: None)
    publish(coordinator)
    assert counted(coordinator, tmp_path) != (0, 0, 0)


def test_what_is_put_aside_is_reported_and_its_content_stays(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    a_trial_with_interviews(coordinator, desk, clock, tmp_path)
    before = {row.id: coordinator.vault.read(row.id) for row in coordinator.vault.rows("interview")}
    recipients.add_made(coordinator, (made := recipients.make(coordinator, "Safe")))
    publishing.rehearse(coordinator, made.identity.secret_line())
    report = publishing.publish(coordinator)
    assert report.interviews == 2
    assert report.rows > 0
    for row_id, content in before.items():
        assert coordinator.vault.row(row_id) is None
        assert coordinator.vault.read(TRIAL_PREFIX + row_id) == content


def test_earlier_versions_of_the_trial_are_not_the_surveys(coordinator: CoordinatorDesk) -> None:
    update_office(coordinator, second())
    assert len(coordinator.definitions()) == 2
    publish(coordinator)
    assert [form.version for form in coordinator.definitions().values()] == ["2"]
    assert updating.plan_survey_update(coordinator, [second(version="1")]).changed


def test_a_laptop_of_the_trial_is_refused_and_a_new_one_works(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, tmp_path: Path
) -> None:
    publish(coordinator)
    surveys.write_pack(coordinator, tmp_path / "published")
    with refused(Code.PACK_OTHER_SURVEY):
        updating.plan_device_update(desk, tmp_path / "published")
    laptop = set_up(coordinator, tmp_path / "second")
    assert not laptop.trial
    laptop.close()


def test_a_full_disk_leaves_the_trial_as_it_was(
    coordinator: CoordinatorDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = coordinator.pack

    def full(*_: object) -> None:
        raise KnownError(Code.DISK_FULL, path="vault.db")

    recipients.add_made(coordinator, (made := recipients.make(coordinator, "Safe")))
    publishing.rehearse(coordinator, made.identity.secret_line())
    with monkeypatch.context() as patch, refused(Code.DISK_FULL):
        patch.setattr(Transaction, "apply", full)
        publishing.publish(coordinator)
    assert coordinator.survey == before.survey
    assert coordinator.trial
    assert SurveyPack.from_store(coordinator.vault.read("pack")).survey == before.survey
