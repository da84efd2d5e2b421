"""A small survey with everything a coordinator meets: two laptops, a refusal, a withdrawal, a conflict."""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app.actions import handover, interviews, merging, opening, surveys
from app.actions.desks import CoordinatorDesk
from app.base.clock import FixedClock
from app.exchange import bundle
from app.exchange.bundle import Blob, BundleHeader
from app.exchange.sealing import seal_record
from app.interview.record import Record
from app.interview.state import StopReason
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.whole_bundle import read_all

BEGAN = datetime(2022, 2, 7, 9, 0, tzinfo=UTC)


def _text(en: str, ru: str) -> dict[str, str]:
    return {"en": en, "ru": ru}


def _row(kind: str, name: str, en: str, ru: str, **more: object) -> dict[str, object]:
    return {"type": kind, "name": name, "label": _text(en, ru), **more}


FORM: dict[str, Any] = {
    "format": "dala-form/1",
    "form_id": "market",
    "version": "2022-02-01",
    "default_language": "ru",
    "title": _text("Market", "Рынок"),
    "languages": {"ru": "Русский", "en": "English"},
    "roles": {"site": "site", "consent": "consent", "contact_consent": "call"},
    "special_values": {"refused": {"code": -99, "label": _text("Refused", "Отказ")}},
    "choices": {
        "site": [
            {"name": "almaty", "label": _text("Almaty", "Алматы")},
            {"name": "taraz", "label": _text("Taraz", "Тараз")},
        ],
        "yn": [{"name": "yes", "label": _text("Yes", "Да")}, {"name": "no", "label": _text("No", "Нет")}],
    },
    "survey": [
        _row("select_one", "site", "Where?", "Где?", list_name="site", number="1"),
        _row("select_one", "consent", "Do you agree?", "Вы согласны?", list_name="yn", required=True),
        _row("integer", "pay", "How much a month?", "Сколько в месяц?", number="2", special=["refused"]),
        _row("text", "who", "Your name?", "Ваше имя?", pii="name"),
        _row("text", "hurt", "Who hurt you?", "Кто вас обидел?", sensitive=True),
        _row("select_one", "call", "May we call?", "Можно позвонить?", list_name="yn"),
        _row("text", "phone", "Telephone?", "Телефон?", pii="contact"),
    ],
}

FULL = {
    "site": "almaty",
    "consent": "yes",
    "pay": 340,
    "who": "Айгуль",
    "hurt": "мастер",
    "call": "yes",
    "phone": "+7 701 123",
}


@dataclasses.dataclass
class Office:
    """The coordinator's desk, the two bundles that came, and one that contradicts the first."""

    desk: CoordinatorDesk
    first: Path
    second: Path
    contradicting: Path

    def add_all(self) -> None:
        """Take everything in, without the screens."""
        merging.add_bundles(self.desk, [self.first, self.second, self.contradicting])


def make(folder: Path) -> Office:
    """Five interviews of R03 (two complete, one without consent, one partial, one withdrawn), one of S01."""
    desk = opening.create_survey(folder / "office", "Markets", [json.dumps(FORM).encode()], PASSPHRASE, CHEAP)
    surveys.write_pack(desk, folder / "survey.dala-pack")
    bundles = []
    everyone: tuple[tuple[str, tuple[object, ...]], ...] = (
        ("R03", (FULL, {**FULL, "pay": 500}, {"consent": "no"}, "left", "withdrew")),
        ("S01", ({**FULL, "site": "taraz"},)),
    )
    for code, lines in everyone:
        laptop = opening.init_device(folder / code, folder / "survey.dala-pack", code, PASSPHRASE, CHEAP)
        for number, line in enumerate(lines):
            _interview(laptop, line, BEGAN + timedelta(days=number))
        bundles.append(folder / f"{code}.dala")
        handover.write_bundle(laptop, bundles[-1])
        laptop.close()
    return Office(desk, *bundles, _contradict(desk, bundles[0], folder / "again.dala"))


def long_bundle(folder: Path, interviews_in_it: int = 40) -> Path:
    """A bundle of a third laptop that is longer than one encrypted chunk, so that half of it can be read."""
    laptop = opening.init_device(folder / "L07", folder / "survey.dala-pack", "L07", PASSPHRASE, CHEAP)
    for _ in range(interviews_in_it):
        _interview(laptop, FULL, BEGAN)
    path = folder / "L07.dala"
    handover.write_bundle(laptop, path)
    laptop.close()
    return path


def _interview(laptop: Any, line: object, began: datetime) -> None:
    clock = FixedClock(began)
    session = interviews.start(laptop, "market", "ru", clock)
    for name, value in (line if isinstance(line, dict) else FULL).items():
        session.answer(name, value)
    clock.moment = began + timedelta(minutes=24)
    if isinstance(line, dict):
        interviews.finish(laptop, session)
    else:
        interviews.stop(laptop, session, StopReason(str(line)))


def _contradict(desk: CoordinatorDesk, path: Path, target: Path) -> Path:
    """The first interview once more, ended an hour later with another pay, another name, and a remark."""
    from app.exchange.sealing import open_sealed

    contents = read_all(path, [desk.identity])
    records = [Record.from_bytes(open_sealed(blob.sealed, [desk.identity])) for blob in contents.blobs]
    record = next(one for one in records if one.answers.get("pay") == 340)
    end = datetime.fromisoformat(record.end) + timedelta(hours=1)
    other = dataclasses.replace(
        record,
        answers={**record.answers, "pay": {"missing": "refused"}, "who": "Айнур", "hurt": "сосед"},
        remarks={"pay": "сказала позже"},
        end=end.isoformat(),
    )
    header = BundleHeader(
        survey=desk.survey, device=record.device, enumerator="R03", bundle=bundle.new_id(),
        created=record.end, program="dala test", count=1,
    )  # fmt: skip
    told = {"code": "K7QD", "form": record.form_id, "day": record.day, "status": "complete"}
    blob = Blob(record.record, seal_record(other.to_bytes(), desk.pack.recipients), told)
    bundle.write(target, header, [blob], desk.pack.recipients)
    return target
