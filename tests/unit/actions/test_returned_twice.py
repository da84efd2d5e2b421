"""An interview that went back twice and was corrected twice is one interview."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

from app.actions import interviews, merging, opening, returning, returning_here
from app.base.clock import FixedClock
from tests.helpers.desks import CHEAP, FORM, PASSPHRASE
from tests.helpers.fieldwork import certify, finish, publish, set_up, stick


def test_of_two_corrections_of_one_interview_the_last_counts(tmp_path: Path, clock: FixedClock) -> None:
    office = opening.create_survey(
        tmp_path / "office", "Markets", [json.dumps(FORM).encode()], PASSPHRASE, CHEAP
    )
    publish(office)
    laptop = set_up(office, tmp_path / "laptop")
    certify(office, laptop, tmp_path)
    (record,) = finish(laptop, clock)
    merging.add_bundles(office, [stick(laptop, clock, tmp_path / "1.dala")])
    corrected = []
    for remark in ("How old?", "Where?"):
        clock.moment += timedelta(minutes=1)
        (back,) = returning.write_return(office, [returning.Request(record, remark, {})], tmp_path, clock)
        (draft,) = returning_here.take_in(laptop, back.path, clock).drafts
        corrected.append(draft.record)
    for draft_id in corrected:
        clock.moment += timedelta(minutes=1)
        session = interviews.resume(laptop, draft_id)
        interviews.finish(laptop, session, clock=clock)
    merging.add_bundles(office, [stick(laptop, clock, tmp_path / "2.dala")])
    status = merging.status(office)
    assert (status.counts.all.total, status.superseded) == (1, 2)
    assert [one.record for one in merging.summaries(office)] == corrected[1:]
    assert [one.corrected for one in status.returned] == corrected[1:]
    for desk in (laptop, office):
        desk.close()
