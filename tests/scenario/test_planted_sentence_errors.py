"""Acceptance D in words: whatever goes wrong, no message, log or command tells what a respondent said."""

from __future__ import annotations

import json
import logging
import sqlite3
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.actions import exporting, handover, interviews, merging, opening
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.errors import Code, KnownError
from app.base.sentences import describe
from app.exchange import bundle
from app.exchange.bundle import Blob, BundleHeader
from app.exchange.sealing import seal_record
from app.export.options import ExportOptions
from app.interview.record import canonical_json
from app.interview.state import StopReason
from app.ui.bugs import write_log_to
from tests.helpers.commands import Commands, cheap_passphrases
from tests.helpers.desks import PASSPHRASE
from tests.helpers.planted import (
    FORM,
    SENTENCE,
    World,
    drafted,
    found_in,
    line,
    living_in,
    new_laptop,
    new_pack,
    traces,
)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with living_in(World(tmp_path / "world")) as world:
        new_pack(world)
        yield world
        assert traces(world.root) == {}


@pytest.fixture
def desk(world: World) -> Iterator[EnumeratorDesk]:
    desk = new_laptop(world)
    yield desk
    desk.close()


def everything_said(error: BaseException) -> str:
    """All that a message, a traceback or a report of the error could show, chained errors included."""
    told = [*traceback.format_exception(error)]
    seen: BaseException | None = error
    while seen is not None:
        told += [str(seen), repr(seen), repr(seen.args), repr(getattr(seen, "params", ""))]
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    if isinstance(error, KnownError):
        told += [*describe(error), repr(error.facts)]
    return "\n".join(told)


def silent(text: str) -> bool:
    """Whether no part of the sentence is in a text."""
    return not found_in(text.encode("utf-8", "surrogatepass"))


@contextmanager
def raises(*codes: Code) -> Iterator[None]:
    """One of these errors is raised, and nothing about it tells the sentence."""
    with pytest.raises(KnownError) as raised:
        yield
    assert raised.value.code in codes
    assert silent(everything_said(raised.value))


def test_the_check_would_notice() -> None:
    with pytest.raises(ValueError, match="invalid literal") as raised:
        int(SENTENCE)
    assert not silent(everything_said(raised.value))
    assert not silent(everything_said(KnownError(Code.ANSWER_LINE, count=1, where=SENTENCE)))


def test_the_programs_own_log_keeps_the_place_and_not_the_text(tmp_path: Path) -> None:
    handler = write_log_to(tmp_path / "dala.log")
    log = logging.getLogger("app.actions.anything")
    try:
        try:
            int(SENTENCE)
        except ValueError:
            log.exception("a bug")
    finally:
        logging.getLogger("app").removeHandler(handler)
        handler.close()
    told = (tmp_path / "dala.log").read_text("utf-8")
    assert "ValueError" in told
    assert Path(__file__).name in told
    assert silent(told)


BAD_PARTS: dict[str, Any] = {
    "a text as a number": {"age": SENTENCE},
    "a text as a day": {"since": SENTENCE},
    "a text as a choice": {"site": SENTENCE},
    "a list as a choice": {"site": [SENTENCE]},
    "a list as a text": {"story": [SENTENCE]},
    "an object as a text": {"story": {"text": SENTENCE}},
    "an unknown special answer": {"age": {"missing": SENTENCE}},
    "an object as a special answer": {"age": {"missing": {"kind": SENTENCE}}},
    "a text as a roster": {"child": SENTENCE},
    "texts as rows": {"child": [SENTENCE]},
    "a list in a row": {"child": [{"child_name": [SENTENCE]}]},
    "an unknown language": {"_language": SENTENCE},
    "a text as remarks": {"_remarks": SENTENCE},
    "a list as a remark": {"_remarks": {"story": [SENTENCE]}},
    "a text as confirmations": {"_confirm": SENTENCE},
    "a number as confirmation": {"_confirm": {"town": 5}},
    "an unknown reason to stop": {"_stop": {"reason": SENTENCE}},
    "a text as a stop": {"_stop": SENTENCE},
    "an unknown question": {"nobody": SENTENCE},
    "an unknown question in a row": {"child": [{"nobody": SENTENCE}]},
    "a violated constraint": {"age": 500},
    "nothing required": {"story": None},
}
RAW_LINES = {
    "no JSON": f'{{"story": "{SENTENCE}',
    "a key twice": f'{{"story": "{SENTENCE}", "story": "x"}}',
    "no object": json.dumps([SENTENCE]),
    "a bad escape": f'{{"story": "\\q{SENTENCE}"}}',
    "a number that is none": f'{{"story": "{SENTENCE}", "age": NaN}}',
    "a number without end": f'{{"story": "{SENTENCE}", "age": 1e999}}',
    "a text after it": f'{{"story": "x"}} {SENTENCE}',
}


def bad_lines() -> list[str]:
    return [json.dumps({**line(), **bad}) for bad in BAD_PARTS.values()] + list(RAW_LINES.values())


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    """Every bad line, outside the world: the file of answers is the user's own."""
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join([*bad_lines(), json.dumps(line())]), "utf-8")
    return path


def test_lines_that_do_not_pass(
    desk: EnumeratorDesk, answers: Path, caplog: pytest.LogCaptureFixture
) -> None:
    report = interviews.load(desk, "planted", answers)
    names = [*BAD_PARTS, *RAW_LINES]
    assert [names[failure.line - 1] for failure in report.failures] == names
    assert report.loaded == 1
    for failure in report.failures:
        assert silent(failure.reason), names[failure.line - 1]
    assert silent(caplog.text + repr(report))


def test_what_commands_print(
    world: World, answers: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    form = tmp_path / "planted.json"
    form.write_text(json.dumps(FORM), "utf-8")
    with cheap_passphrases():
        field = Commands(world.root)
        field.dala("device", "init", "--pack", world.pack, "--enumerator", "R03", data="data")
        load = ("interview", "load", "--form", "planted", "--answers", answers)
        ran = [
            field.fail(*load, data="data"),
            field.dala("interview", "list", data="data"),
            field.dala("interview", "list", "--json", data="data"),
            field.dala("bundle", "write", "--out", world.root / "bundle", data="data"),
            field.fail("bundle", "write", "--out", world.root / "bundle", data="data"),
            field.dala("bundle", "verify", world.root / "bundle", data="data"),
            field.dala("merge", "add", world.root / "bundle", data="office"),
            field.dala("merge", "status", data="office"),
            field.dala("merge", "status", "--json", data="office"),
            field.dala("export", "xlsx", "--identifiers", "--out", tmp_path / "all.xlsx", data="office"),
            field.dala("export", "contacts", "--out", tmp_path / "contacts.xlsx", data="office"),
            field.run("form", "run", form, "--answers", answers, "--out", tmp_path / "out.jsonl"),
        ]
    for one in ran:
        assert silent(one.out + one.err)
    assert silent(caplog.text)


def allow_pages(desk: EnumeratorDesk | CoordinatorDesk, more: int | None) -> None:
    connection: sqlite3.Connection = desk.vault._database._connection
    (used,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {1 << 30 if more is None else used + more}")


def big(desk: EnumeratorDesk) -> Any:
    session = drafted(desk)
    session.remark("number", SENTENCE * 3000)
    return session


FULL: dict[str, Callable[[EnumeratorDesk, Any], object]] = {
    "save": lambda desk, session: interviews.save(desk, session),
    "finish": lambda desk, session: interviews.finish(desk, session),
    "stop": lambda desk, session: interviews.stop(desk, session, StopReason.LEFT, SENTENCE * 3000),
}


@pytest.mark.parametrize("action", FULL)
def test_a_full_disk(
    desk: EnumeratorDesk, tmp_path: Path, action: str, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(json.dumps({**line(), "_remarks": {"number": SENTENCE * 3000}}), "utf-8")
    session = big(desk)
    allow_pages(desk, 0)
    with raises(Code.DISK_FULL):
        FULL[action](desk, session)
    assert silent(caplog.text)
    allow_pages(desk, 0)
    report = interviews.load(desk, "planted", path)
    assert report.loaded == 0
    assert silent(repr(report) + caplog.text)
    assert interviews.resume(desk, session.record_id).state("story").value == SENTENCE


def test_a_fault_that_nobody_foresaw_in_a_write(
    desk: EnumeratorDesk, caplog: pytest.LogCaptureFixture
) -> None:
    session = big(desk)
    desk.vault._database._connection.execute(
        "CREATE TEMP TRIGGER broken BEFORE UPDATE ON rows BEGIN SELECT RAISE(ABORT, 'broken'); END"
    )
    with raises(Code.DISK_FULL, Code.FILE_UNWRITABLE, Code.VAULT_DAMAGED):
        interviews.save(desk, session)
    assert silent(caplog.text)


def test_what_cannot_be_done_with_an_interview(desk: EnumeratorDesk) -> None:
    session = interviews.start(desk, "planted")
    session.answer("story", SENTENCE)
    session.answer("town", SENTENCE)
    session.answer("age", SENTENCE)
    session.answer("site", SENTENCE)
    interviews.save(desk, session)
    with raises(Code.INTERVIEW_INCOMPLETE):
        interviews.finish(desk, session)
    for wrong in (
        lambda: session.special("age", SENTENCE),
        lambda: session.answer("nobody", SENTENCE),
        lambda: session.answer("again", SENTENCE),
        lambda: session.answer("child", SENTENCE),
        lambda: session.remark("nobody", SENTENCE),
        lambda: session.confirm("nobody", 0, SENTENCE),
        lambda: session.answer("story", (SENTENCE,)),
        lambda: session.answer("age", (SENTENCE,)),
        lambda: session.answer("since", 5.5),
    ):
        try:
            wrong()
        except (KeyError, ValueError, TypeError, AttributeError, KnownError) as error:
            assert silent(everything_said(error))  # noqa: PT017 - some of them are kept as unreadable instead
    interviews.stop(desk, session, StopReason.LEFT, SENTENCE)
    for late in (interviews.save, interviews.finish):
        with raises(Code.INTERVIEW_SEALED, Code.INTERVIEW_INCOMPLETE):
            late(desk, session)
    with raises(Code.INTERVIEW_SEALED):
        interviews.resume(desk, session.record_id)


def test_a_draft_whose_content_is_damaged(desk: EnumeratorDesk) -> None:
    session = drafted(desk)
    row = desk.vault.row(session.record_id)
    assert row is not None
    whole = json.loads(desk.vault.read(session.record_id))
    broken: list[dict[str, Any]] = [
        {"answers": [["age", [], {"value": SENTENCE}]]},
        {"answers": [["number", [SENTENCE], {"value": 1}]]},
        {"answers": [[SENTENCE, [], {"value": 1}]]},
        {"answers": [["again", [], {"type": "float", "value": SENTENCE}]]},
        {"answers": [["again", [], {"type": "date", "value": SENTENCE}]]},
        {"answers": [["since", [], {"value": SENTENCE}]]},
        {"answers": [["story", [], {"value": {"x": SENTENCE}}]]},
        {"answers": [["town", [], {"confirmed": {SENTENCE: "x"}}]]},
        {"answers": SENTENCE},
        {"answers": {SENTENCE: SENTENCE}},
        {"paradata": [SENTENCE]},
        {"started": SENTENCE},
        {"format": SENTENCE},
        {"format": f"dala-draft/{SENTENCE}"},
        {"rows": [[SENTENCE]]},
        {"cursor": SENTENCE},
    ]
    for part in broken:
        content = {**whole, "draft": {**whole["draft"], **part}}
        with desk.vault.write() as transaction:
            transaction.put("draft", session.record_id, json.dumps(content).encode(), row.summary)
        try:
            interviews.resume(desk, session.record_id)
        except (KnownError, ValueError, KeyError, TypeError) as error:
            assert silent(everything_said(error)), list(part)  # noqa: PT017 - a few do no harm
    for payload in (f'{{"v": 1, "{SENTENCE}'.encode(), json.dumps({"form": SENTENCE}).encode(), b"[]"):
        with desk.vault.write() as transaction:
            transaction.put("draft", session.record_id, payload, row.summary)
        with pytest.raises((KnownError, ValueError, KeyError, TypeError)) as raised:
            interviews.resume(desk, session.record_id)
        if b"form" not in payload:
            assert silent(everything_said(raised.value))


def test_a_record_that_is_not_what_it_should_be(
    world: World, desk: EnumeratorDesk, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Records may come from other programs: merging and exporting must not trip over a value aloud."""
    answers = json.loads(drafted(desk).stop(StopReason.LEFT).to_bytes())["answers"]
    wrong: list[Any] = [
        SENTENCE,
        [SENTENCE],
        [[SENTENCE]],
        {"missing": SENTENCE},
        {SENTENCE: 1},
        [{"x": SENTENCE}],
    ]
    contents = []
    for number, value in enumerate(wrong):
        record = json.loads(drafted(desk).stop(StopReason.LEFT).to_bytes())
        record["answers"] = {**answers, **dict.fromkeys(("age", "since", "site", "child", "phone"), value)}
        contents.append(record)
        contents.append({**record, "answers": {**answers, "number": number}})
    contents.append({**contents[0], "record": "x", "status": SENTENCE})
    contents.append({**contents[0], "record": "y", "answers": SENTENCE})
    contents.append({**contents[0], "record": "z", "remarks": {"story": [SENTENCE]}})
    contents.append({**contents[0], "record": "w", "confirmed": [[SENTENCE]]})
    contents.append({**contents[0], "record": "v", "start": SENTENCE, "end": SENTENCE})
    sealed = [(one["record"], seal_record(canonical_json(one), desk.pack.recipients)) for one in contents]
    sealed.append(("broken", seal_record(f'{{"story": "{SENTENCE}'.encode(), desk.pack.recipients)))
    device = desk.device
    header = BundleHeader(
        desk.survey, device.device, "R03", bundle.new_id(), contents[0]["start"], "dala", len(sealed)
    )
    told = {"code": "K7QD", "form": "planted", "day": "2026-11-21", "status": "partial"}
    bundle.write(
        world.root / "odd.dala",
        header,
        [Blob(name, blob, told) for name, blob in sealed],
        desk.pack.recipients,
    )
    office = opening.unlock(world.root / "office", PASSPHRASE)
    assert isinstance(office, CoordinatorDesk)
    said: list[str] = []

    def attempt(action: Callable[[], Any]) -> None:
        try:
            done = action()
        except Exception as error:  # noqa: BLE001 - a bug here must be silent too
            said.append(everything_said(error))
        else:
            said.append(repr(done))
            said.append(getattr(done, "in_words", str)())

    try:
        handover.verify(office, world.root / "odd.dala")
        report = merging.add_bundles(office, [world.root / "odd.dala"])
        assert report.bundles[0].new + report.bundles[0].conflicts > len(wrong)
        said += [str(problem) for problem in report.bundles[0].problems]
        attempt(lambda: merging.status(office))
        attempt(lambda: json.dumps(merging.status(office).to_json()))
        for options in (ExportOptions(identifiers=True), replace(ExportOptions(), pseudonyms=True)):
            attempt(partial(exporting.workbook, office, tmp_path / "all.xlsx", options))
        attempt(lambda: exporting.contacts(office, tmp_path / "contacts.xlsx"))
    finally:
        office.close()
    for text in said:
        assert silent(text)
    assert silent(caplog.text)
