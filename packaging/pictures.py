"""Makes the pictures in resources/images from the real program on invented answers: one command, no screen.

`uv run python packaging/pictures.py [FOLDER]`
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("QT_SCALE_FACTOR", None)

from PySide6.QtCore import Qt  # noqa: E402  the platform is chosen above
from PySide6.QtGui import QFont, QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from app.actions import handover, interviews, merging, opening, surveys  # noqa: E402
from app.actions.desks import CoordinatorDesk, EnumeratorDesk  # noqa: E402
from app.actions.interviews import SavedAt  # noqa: E402
from app.base.clock import FixedClock  # noqa: E402
from app.base.progress import Progress  # noqa: E402
from app.crypto.passphrase import KdfCost  # noqa: E402
from app.form.library import shipped_form  # noqa: E402
from app.interview.answers import conclude, fill  # noqa: E402
from app.interview.session import Session  # noqa: E402
from app.interview.state import StopReason  # noqa: E402
from app.ui.collect.interview_page import InterviewPage  # noqa: E402
from app.ui.coordinate.desk import CoordinatorPage  # noqa: E402
from app.ui.home.jobs import DeskJobs  # noqa: E402
from app.ui.home.list_page import ListPage  # noqa: E402
from app.ui.home.side import DeskSide  # noqa: E402
from app.ui.main_window import MainWindow  # noqa: E402
from app.ui.page import Page  # noqa: E402
from app.ui.tasks import Tasks  # noqa: E402
from app.ui.texts import Texts  # noqa: E402
from app.ui.theme import Theme, look  # noqa: E402

SIZE = (1366, 768)
FORM = "labour_rights"
SURVEY = "Трудовые права мигрантов"
PASSPHRASE = "river falcon lamp seven"
CHEAP = KdfCost(64, 1, 1)
NOW = datetime.fromisoformat("2022-02-18T18:20:00+06:00")
ANSWERS = ROOT / "tests" / "scenario" / "answers_401.jsonl"
BY_DAY = (3, 8, 11, 9, 10, 12, 9, 10, 7, 9, 8)
LAPTOPS = ("R03", "R05", "S03")

Line = dict[str, Any]


class ClockJobs(DeskJobs):
    """Saves with the picture's clock, so that the bar tells its time."""

    def __init__(self, desk: EnumeratorDesk, clock: FixedClock) -> None:
        super().__init__(desk)
        self._laptop, self._clock = desk, clock

    def save(self, session: Session) -> Callable[[Progress], SavedAt]:
        """A job that stores the draft as it is now."""
        taken = interviews.snapshot(session, self._clock)
        return lambda _progress: interviews.store(self._laptop, taken)


@dataclass
class Studio:
    """The window that is photographed."""

    app: QApplication
    theme: Theme
    texts: Texts
    tasks: Tasks
    window: MainWindow
    folder: Path

    def show(self, page: Page, language: str, theme: str) -> None:
        """Show a page in the real window."""
        self.texts.set_language(language)
        self.theme.choose(theme)
        self.window.show_page(page)
        self.window.activateWindow()
        self.rest()

    def rest(self) -> None:
        """Let the worker and the layouts come to rest."""
        quiet = 0
        while quiet < 5:
            self.app.processEvents()
            quiet = 0 if self.tasks.is_busy else quiet + 1

    def shoot(self, name: str) -> None:
        """Keep what the window shows."""
        self.rest()
        save(self.window.grab().toImage(), self.folder / f"{name}.png")


def save(picture: QImage, path: Path) -> None:
    """Write a small file: a screen has few colours, and a palette of them halves it."""
    picture.convertToFormat(QImage.Format.Format_RGB888).save(str(path), "PNG", 0)
    sys.stdout.write(f"{path}\n")


def lines() -> Iterator[Line]:
    """Invented answers to the study's questions."""
    with ANSWERS.open(encoding="utf-8") as source:
        for line in source:
            yield json.loads(line)


def first(**wanted: str) -> Line:
    """The first line with these answers."""
    return next(one for one in lines() if all(one.get(k) == v for k, v in wanted.items()))


def laptops(folder: Path, pack: Path) -> Iterator[EnumeratorDesk]:
    """The laptops with what their enumerators asked in eleven days."""
    days = [NOW - timedelta(days=len(BY_DAY) - 1 - n) for n, count in enumerate(BY_DAY) for _ in range(count)]
    told = list(zip(days, lines(), strict=False))
    for place, code in enumerate(LAPTOPS):
        desk = opening.init_device(folder / code, pack, code, PASSPHRASE, CHEAP, organisation="rodnik")
        for number, (day, line) in enumerate(told[place :: len(LAPTOPS)]):
            clock = FixedClock(day.replace(hour=9 + number % 4 * 2, minute=5 + number % 7 * 6))
            session = interviews.start(desk, FORM, "ru", clock)
            clock.moment += timedelta(minutes=17 + number * 7 % 19)
            line |= {"interview_date": day.date().isoformat(), **_codes(code, number + 1)}
            record = conclude(session, line)
            interviews.seal(desk, session.form, record)
        yield desk


def _codes(enumerator: str, number: int) -> Line:
    return {"interviewer_code": enumerator, "respondent_code": f"{enumerator}-{number:03}"}


def office(folder: Path) -> tuple[CoordinatorDesk, EnumeratorDesk]:
    """The coordinator's desk with all that came in, and one of the laptops."""
    desk = opening.create_survey(folder / "office", SURVEY, [shipped_form(FORM)], PASSPHRASE, CHEAP)
    pack = folder / "survey.dala-pack"
    surveys.write_pack(desk, pack)
    kept = None
    for laptop in laptops(folder, pack):
        bundle = folder / f"{laptop.device.enumerator}.dala"
        handover.write_bundle(laptop, bundle)
        merging.add_bundles(desk, [bundle])
        if kept is not None:
            kept.close()
        kept = laptop
    if kept is None:
        sys.exit("there is no laptop to photograph")
    return desk, kept


def half_done(
    desk: EnumeratorDesk, line: Line, clock: FixedClock, sections: int, language: str = "ru"
) -> Session:
    """An interview answered as far as its first sections."""
    line = {**line, **_codes(desk.device.enumerator, desk.device.next_number)}
    session = interviews.start(desk, FORM, language, clock)
    names = {s.name for s in session.sections()[:sections]}
    known = {node.name for node in session.form.nodes.values() if _section(session, node.name) in names}
    fill(session, {k: v for k, v in line.items() if k in known and k != "interview_date"})
    return session


def _section(session: Session, name: str) -> str:
    return session.section_of(name) if session.has(name) else ""


def interview_pictures(studio: Studio, desk: EnumeratorDesk) -> None:
    """Questions in Russian and Kazakh, a roster, the review."""
    line = first(signed_contract="no", worked_in_kz="yes", consent="yes")
    clock = FixedClock(NOW.replace(hour=12, minute=3, second=7))
    session = half_done(desk, line, clock, 3)
    session.answer("recruitment_channel", line["recruitment_channel"])
    session.answer("signed_contract", "no")
    session.answer("no_contract_reason", "no_point")
    shoot_interview(studio, desk, session, clock, "no_contract_reason", "interview-ru-light")

    session = half_done(desk, line, clock, 5, "kk")
    for name, value in (("hours_min", 9), ("hours_avg", 26)):
        session.answer(name, value)
    shoot_interview(studio, desk, session, clock, "hours_avg", "interview-kk-dark")

    with_children = next(one for one in lines() if len(one.get("children", ())) == 2)
    session = half_done(desk, with_children, clock, 12)
    path = next(
        p for p in session.asked() if p.startswith("children[") and session.state(p).value is not None
    )
    shoot_interview(studio, desk, session, clock, path, "roster-ru-dark")

    session = half_done(desk, line, clock, 14)
    for name, value in (("hours_avg", 26), ("paid_regularly", None), ("remittances", None)):
        session.answer(name, value)
    shoot_interview(studio, desk, session, clock, "hours_avg", "review-ru-light")


def shoot_interview(
    studio: Studio, desk: EnumeratorDesk, session: Session, clock: FixedClock, path: str, name: str
) -> None:
    """An interview at the question `path`; its name says language and theme."""
    session.cursor = path
    later = FixedClock(clock.moment + timedelta(minutes=18))
    page = InterviewPage(session, ClockJobs(desk, clock), studio.tasks, later)
    kind, language, theme = name.split("-")
    studio.show(page, language, theme)
    page.go_to(path)
    if kind == "review":
        page.show_review()
    studio.shoot(name)
    _close(studio, page)


def _close(studio: Studio, page: Page) -> None:
    studio.rest()
    studio.window.drop_page(page)
    studio.rest()


def list_picture(studio: Studio, desk: EnumeratorDesk) -> None:
    """Drafts of today and of an earlier day, what was sealed since the last bundle, and before it."""
    for line in [one for one in lines() if one.get("consent") == "yes"][200:203]:
        clock = FixedClock(NOW - timedelta(hours=5))
        session = half_done(desk, line, clock, 14)
        clock.moment += timedelta(minutes=23)
        interviews.seal(desk, session.form, session.finish())
    session = interviews.start(desk, FORM, "ru", FixedClock(NOW - timedelta(hours=3)))
    interviews.stop(desk, session, StopReason.LEFT)
    session = interviews.start(desk, FORM, "ru", FixedClock(NOW - timedelta(hours=2)))
    interviews.stop(desk, session, StopReason.WITHDREW)
    for hours, sections in ((30, 2), (1, 5)):
        clock = FixedClock(NOW - timedelta(hours=hours))
        session = half_done(desk, first(consent="yes", worked_in_kz="yes"), clock, sections)
        interviews.save(desk, session, clock)
        interviews.leave(desk, session.record_id)
    page = ListPage(desk, DeskSide(trial=desk.trial), studio.tasks, FixedClock(NOW))
    studio.show(page, "ru", "light")
    studio.shoot("list-ru-light")
    _close(studio, page)


def coordinator_picture(studio: Studio, desk: CoordinatorDesk) -> None:
    """What came in."""
    page = CoordinatorPage(desk, studio.tasks, studio.texts)
    studio.show(page, "ru", "light")
    studio.shoot("coordinator-ru-light")
    _close(studio, page)


def designer_picture(studio: Studio, folder: Path) -> None:
    """What the check of a form says in a terminal: first with mistakes, then without."""
    studio.theme.choose("light")
    form = json.loads(shipped_form("demo"))
    form.pop("review")
    right = json.dumps(form, ensure_ascii=False, indent=2)
    sections = {section["name"]: section for section in form["survey"]}
    sections["s_home"]["relevant"] = "${tolt} != ''"
    sections["s_home"]["children"][0]["constraint"] = ". >= 1 adn . <= 20"
    shopping = sections["s_shopping"]["children"]
    shopping[0]["list_name"] = "transprot"
    shopping[3]["relevant"] = "cuont-selected(${bought}) > 1"
    del shopping[2]["label"]["ru"]
    wrong = json.dumps(form, ensure_ascii=False, indent=2)
    told = []
    for text in (wrong, right):
        (folder / "market.json").write_text(text, "utf-8")
        told.append((COMMAND, _run(folder)))
    save(terminal(told), studio.folder / "designer-en-light.png")


COMMAND = "dala form check market.json"


def _run(folder: Path) -> str:
    return subprocess.run(
        [sys.executable, "-m", "app", *COMMAND.split()[1:]],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    ).stdout


def terminal(told: list[tuple[str, str]]) -> QImage:
    """Commands and what they said, in the program's colours."""
    now = look()
    picture = QImage(*SIZE, QImage.Format.Format_RGB32)
    picture.fill(now.colour("page"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(now.colour("line"))
    painter.setBrush(now.colour("card"))
    painter.drawRoundedRect(28, 22, SIZE[0] - 56, SIZE[1] - 44, 10, 10)
    font = QFont(["DejaVu Sans Mono", "Consolas", "Menlo", "monospace"])
    font.setPixelSize(20)
    painter.setFont(font)
    wrap = int(Qt.TextFlag.TextWordWrap)
    top = 54
    for command, said in told:
        for text, ink in [(f"$ {command}", "accent"), *_inks(said)]:
            painter.setPen(now.colour(ink))
            room = painter.boundingRect(60, top, SIZE[0] - 120, 10_000, wrap, text)
            painter.drawText(room, wrap, text)
            top += room.height() + 16
        top += 20
    painter.end()
    return picture


def _inks(said: str) -> Iterator[tuple[str, str]]:
    for line in said.splitlines():
        if line.strip():
            yield line, "error" if " error " in line else "warn" if " warning " in line else "text"


def main() -> None:
    """Make all pictures."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "images"
    target.mkdir(parents=True, exist_ok=True)
    app = QApplication(["dala"])
    theme = Theme(app, "light")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        folder = Path(temporary)
        desk, laptop = office(folder)
        tasks = Tasks()
        window = MainWindow(theme)
        window.resize(*SIZE)
        window.show()
        studio = Studio(app, theme, Texts(app, "ru"), tasks, window, target)
        coordinator_picture(studio, desk)
        list_picture(studio, laptop)
        interview_pictures(studio, laptop)
        designer_picture(studio, folder)
        window.close()
        tasks.shutdown()
        desk.close()
        laptop.close()


if __name__ == "__main__":
    main()
