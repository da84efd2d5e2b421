"""Every screen of the program with something real on it, as journeys that stop at each of them."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from app.actions import handover, interviews
from app.actions.premises import Remark, Weight
from app.base.again import Again, Because
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.form.library import shipped_form
from app.form.loader import load_form, read_form
from app.form.model import Form
from app.interview.state import Changes, StopReason
from app.ui.bugs import BugPage
from app.ui.collect.interview_page import InterviewPage
from app.ui.coordinate.desk import CoordinatorPage
from app.ui.coordinate.places import ROOMS
from app.ui.home.drives import Drive
from app.ui.home.enrol_page import EnrolPage
from app.ui.home.hand_over_page import HandOverPage
from app.ui.home.list_page import ListPage
from app.ui.home.new_page import NewPage
from app.ui.home.take_in_page import TakeInPage
from app.ui.page import Page
from app.ui.settings_page import SettingsPage
from app.ui.start.create_page import CreatePage
from app.ui.start.set_up_page import SetUpPage
from app.ui.start.start_page import StartPage
from app.ui.trouble_page import TroublePage
from app.ui.unlock.demo_page import DemoPage
from app.ui.unlock.unlock_page import UnlockPage
from tests.helpers import desk_screens, desks, office, office_screens
from tests.helpers.laptop_screens import LAPTOP_PAGES, LAPTOP_TEXTS, confirmed_laptop, known_laptop
from tests.helpers.locking_screens import LOCKING_PAGES, locking
from tests.helpers.program import make_pack
from tests.helpers.screens import MOMENT, press
from tests.helpers.showcase_screens import showcase_questions, showcase_rows, showcase_texts
from tests.helpers.stage import Stage, Stop, make_laptop, open_desk
from tests.helpers.version_screens import PAGES, versions
from tests.helpers.window_screens import WINDOW_PAGES, WINDOW_TEXTS, finished_laptop

STUDY_ANSWERS: dict[str, object] = {
    "organisation": "rodnik", "interviewer_code": "R03", "interview_site": "almaty_city",
    "interview_mode": "face_to_face", "consent": "yes", "age": 34, "citizenship": "kg", "sex": "female",
    "worked_in_kz": "yes", "ethnicity": "kyrgyz", "education": "secondary", "disability": "no",
    "migration_reasons": ("low_pay",), "work_regions": ("almaty_city",), "sector": "trade",
    "signed_contract": "no", "has_id_documents": "yes", "hours_min": 9, "hours_avg": 11, "hours_max": 30,
    "income_month_usd": 340, "children_in_kz": 2,
}  # fmt: skip


BAD_PLACE = (
    Remark(KnownError(Code.FOLDER_SYNCED, path="E:/OneDrive/dala", program="OneDrive"), Weight.REFUSES),
    Remark(KnownError(Code.FOLDER_KEEPS_OLD, path="E:/OneDrive/dala", kind="refs"), Weight.WARNS),
    Remark(KnownError(Code.DISK_ENCRYPTION_UNKNOWN), Weight.ASKS),
)

BROKEN = {**office.FORM, "choices": {}, "roles": {"site": "nowhere"}}


# From the first start to a desk


def beginnings(stage: Stage) -> Iterator[Stop]:
    """First start, the pages that make a desk, what is said there when something is missing or wrong."""
    pack = make_pack(stage.folder, organisations=("Rodnik", "Sana Sezim"))
    driver = stage.begin(stage.folder / "empty")
    driver.wait_page(StartPage)
    yield Stop("start")
    press("1")
    page = driver.wait_page(SetUpPage)
    page.go_on()
    yield Stop("set up, nothing typed")
    page.pack.show_text(str(pack))
    page.look_into_pack()
    page.code.show_text("R03")
    stage.settle()
    page.go_on()
    yield Stop("set up, pack read", again=True)
    page.place._looked(BAD_PLACE)
    page.place.refuse()
    stage.settle()
    yield Stop("set up, in a synced folder", again=True)
    page.go_back()
    driver.wait_page(StartPage)
    press("2")
    create = driver.wait_page(CreatePage)
    create.go_on()
    yield Stop("create, nothing typed")
    broken = stage.folder / "broken.json"
    broken.write_text(json.dumps(BROKEN), "utf-8")
    create._read([broken])
    create.name.show_text("Labour rights of migrant workers")
    press("F2")
    stage.settle()
    yield Stop("create, a form with errors", again=True)


def unlocking(stage: Stage) -> Iterator[Stop]:
    """The demo being made and its two desks, a wrong passphrase, a folder that cannot be opened, a bug."""
    hold = threading.Event()
    driver = stage.begin(stage.folder / "demo", demo=True, hold=hold)
    stage.qtbot.waitUntil(lambda: isinstance(driver.page, DemoPage))
    yield Stop("demo, being made", is_working=True)
    hold.set()
    driver.wait_page(UnlockPage)
    yield Stop("unlock the demo")
    press("'wrong words", "Enter")
    page = driver.wait_page(UnlockPage)
    page.toggle_shown()
    yield Stop("unlock, wrong passphrase", again=True)
    (stage.folder / "busy").mkdir()
    (stage.folder / "busy" / "laptop").write_text("in the way", "utf-8")
    driver = stage.begin(stage.folder / "busy", demo=True)
    driver.wait_page(DemoPage)
    yield Stop("demo, failed", again=True)
    driver = stage.begin(make_laptop(stage.folder, "demo"), again=Again(Because.SLEPT))
    driver.wait_page(UnlockPage)
    yield Stop("unlock")
    assert stage.program is not None
    stage.program._met_bug(ValueError())
    driver.wait_page(BugPage)
    yield Stop("a bug")
    (stage.folder / "laptop" / "vault.key").write_bytes(b"\x00" * 65536)
    driver = stage.begin(stage.folder / "laptop")
    driver.wait_page(TroublePage)
    yield Stop("trouble")


# The enumerator


def laptop(stage: Stage) -> Iterator[Stop]:
    """The list without and with every kind of interview, a new one, handing over, settings, hiding."""
    folder = make_laptop(stage.folder, "labour_rights", "demo")
    page = stage.unlock(folder, ListPage)
    yield Stop("list, empty")
    stage.end()
    _fill(folder, stage.folder)
    page = stage.unlock(folder, ListPage)
    yield Stop("list")
    page.table.opened.emit(3)
    yield Stop("list, something said", again=True)
    page.stick.rest()
    page.stick.drive = Drive(stage.folder, "KINGSTON", 15_032_385_536)
    page.stick._show()
    yield Stop("list, a known stick", again=True)
    press("Ctrl+N")
    assert stage.driver is not None
    stage.driver.wait_page(NewPage)
    yield Stop("new interview")
    press("Esc")
    stage.driver.wait_page(ListPage)
    press("Ctrl+2")
    hand_over = stage.driver.wait_page(HandOverPage)
    yield Stop("hand over, no stick")
    stick = stage.folder / "KINGSTON"
    stick.mkdir()
    hand_over.places.find_drives = lambda: (Drive(stick, "KINGSTON", 15_032_385_536),)
    hand_over.places.look()
    stage.qtbot.waitUntil(lambda: len(hand_over.places.rows) > 1)
    yield Stop("hand over, a stick", again=True)
    hand_over.places.choose(str(stick))
    hand_over.go_on()
    stage.qtbot.waitUntil(lambda: hand_over.report is not None)
    yield Stop("hand over, written")
    press("Ctrl+3")
    stage.driver.wait_page(SettingsPage)
    yield Stop("settings")
    assert stage.program is not None
    stage.program.window.hide_work()
    yield Stop("hidden")
    stage.program.window.show_work()


def _fill(folder: Path, outside: Path) -> None:
    began = MOMENT
    with open_desk(folder) as desk:
        for number, end in enumerate(("handed", "sealed", "partial", "withdrawn", "old", "draft")):
            clock = FixedClock(began + timedelta(hours=number))
            session = interviews.start(desk, "demo", "ru", clock)
            if end in ("old", "draft"):
                session.answer("told", True)
                interviews.save(desk, session, clock)
                interviews.leave(desk, session.record_id)
                continue
            reason = StopReason.WITHDREW if end == "withdrawn" else StopReason.LEFT
            interviews.stop(desk, session, reason)
            if end == "handed":
                handover.write_bundle(desk, outside / "earlier.dala")


def demo_interview(stage: Stage) -> Iterator[Stop]:
    """Every question type there is, with answers, problems, an open remark; review and stop."""
    folder = make_laptop(stage.folder, "demo")
    with open_desk(folder) as desk:
        session = interviews.start(desk, "demo", "ru")
        session.answer("told", True)
        session.answer("people", 2)
        session.answer("person[2]/person_age", 40)
        for path in ("bought", "reasons"):
            session.answer(path, tuple(choice.name for choice in session.state(path).choices[:2]))
        session.answer("visit_date", "31.02.2022")
        session.answer("overall", 8)
        session.add_row("purchase")
        interviews.save(desk, session)
    page = stage.unlock(folder, InterviewPage)
    for section in page.session.sections():
        page._section_chosen(section.name)
        yield Stop(section.name)
    press("Ctrl+M")
    yield Stop("a remark", again=True)
    press("'here", "Enter")
    page.jump(next(path for path in page.session.asked() if path.startswith("purchase[")))
    press("Ctrl+Del")
    yield Stop("a row to be removed", again=True)
    press("Esc")
    page.session.answer("people", 1)
    page._apply(Changes(structure=True))
    page.jump("person[1]/person_age")
    press("Ctrl+Del")
    yield Stop("rows that wait hidden", again=True)
    press("Esc")
    page.jump("overall")
    press("F1")
    yield Stop("guidance", again=True)
    page.show_review()
    yield Stop("review")
    page._show_questions()
    page.show_stop()
    yield Stop("stop")
    page.stop_view.choose(StopReason.WITHDREW)
    page.stop_view.ask_again()
    yield Stop("stop, the answers to be destroyed", again=True)


def study_interview(stage: Stage) -> Iterator[Stop]:
    """The study's sections that hold most, with answers and a problem."""
    folder = make_laptop(stage.folder, "labour_rights")
    with open_desk(folder) as desk:
        session = interviews.start(desk, "labour_rights", "ru")
        for name, value in STUDY_ANSWERS.items():
            if session.has(name):
                session.answer(name, value)
        interviews.save(desk, session)
    page = stage.unlock(folder, InterviewPage)
    for section in page.session.sections():
        if section.status != "off" and section.name in ("s_a_consent", "s_f_hours_pay", "s_l_children"):
            page._section_chosen(section.name)
            yield Stop(section.name)


# The coordinator


def coordinator(stage: Stage) -> Iterator[Stop]:
    """Each room of the desk, before and after bundles came, and what is asked before something is written."""
    made = office.make(stage.folder)
    made.desk.close()
    page = stage.unlock(stage.folder / "office", CoordinatorPage)
    yield Stop("progress, nothing came in", again=True)
    page.bundles.add([made.first, made.second, made.contradicting, stage.folder / "survey.dala-pack"])
    stage.settle()
    page.export.ticks.toggle("identifiers")
    for room in ROOMS:
        page.open_room(room)
        stage.settle()
        yield Stop(room)
    page.open_room("export")
    page.export.target.line.setText(str(made.first))
    page.export.ticks.toggle("understood")
    page.export.write()
    stage.settle()
    yield Stop("export, a file is there", again=True)
    page.export.replace()
    stage.settle()
    yield Stop("export, written", again=True)
    page.open_room("pack")
    page.pack.target.line.setText(str(stage.folder / "again.dala-pack"))
    page.pack.write()
    stage.settle()
    yield Stop("pack, written", again=True)
    page.open_room("conflicts")
    stage.settle()
    page.conflicts.go_back()
    yield Stop("conflicts, shown", again=True)
    page.settings_asked.emit()
    assert stage.driver is not None
    stage.driver.wait_page(SettingsPage)
    yield Stop("settings of the coordinator", again=True)


@dataclass(frozen=True)
class Journey:
    """A way through the program and the pages that it stops at."""

    walk: Callable[[Stage], Iterator[Stop]]
    pages: frozenset[type[Page]]


JOURNEYS = {
    "beginnings": Journey(beginnings, frozenset({StartPage, SetUpPage, CreatePage})),
    "unlocking": Journey(unlocking, frozenset({DemoPage, UnlockPage, TroublePage, BugPage})),
    "laptop": Journey(laptop, frozenset({ListPage, NewPage, HandOverPage, SettingsPage})),
    "demo_interview": Journey(demo_interview, frozenset({InterviewPage})),
    "study_interview": Journey(study_interview, frozenset({InterviewPage})),
    "showcase_questions": Journey(showcase_questions, frozenset({InterviewPage})),
    "showcase_rows": Journey(showcase_rows, frozenset({InterviewPage})),
    "coordinator": Journey(coordinator, frozenset({CoordinatorPage, SettingsPage})),
    "versions": Journey(versions, PAGES),
    "locking": Journey(locking, LOCKING_PAGES),
    "keys": Journey(desk_screens.keys, desk_screens.KEYS_PAGES),
    "backups": Journey(desk_screens.backups, desk_screens.KEYS_PAGES),
    "losses": Journey(desk_screens.losses, desk_screens.LOSS_PAGES),
    "laptops": Journey(office_screens.laptops, office_screens.OFFICE_PAGES),
    "interviews": Journey(office_screens.interviews, office_screens.OFFICE_PAGES),
    "known_laptop": Journey(known_laptop, frozenset({SetUpPage, EnrolPage, ListPage, TakeInPage})),
    "confirmed_laptop": Journey(confirmed_laptop, LAPTOP_PAGES),
    "finished_laptop": Journey(finished_laptop, WINDOW_PAGES),
}


def texts_of(form: Form) -> set[str]:
    """Every text of a questionnaire, in every language."""
    found: set[str] = set()
    for node in form.nodes.values():
        for said in (
            node.label, node.hint, node.guidance_hint, node.constraint_message, node.required_message,
        ):  # fmt: skip
            found |= set(said.values())
    for choices in form.choices.values():
        for choice in choices.choices:
            found |= set(choice.label.values())
    for special in form.special_values.values():
        found |= set(special.label.values())
    return found | set(form.title.values()) | set(form.languages.values())


def shown_forms() -> set[str]:
    """Every text of the questionnaires that the journeys use."""
    sources = {name: shipped_form(name) for name in ("demo", "labour_rights")}
    sources["market"] = json.dumps(office.FORM).encode()
    found: set[str] = showcase_texts() | LAPTOP_TEXTS | WINDOW_TEXTS | office_screens.OFFICE_TEXTS
    found |= texts_of(load_form(json.dumps(desks.FORM).encode(), "market.json"))
    # What the check of a form says is English: it is for its designer.
    for one in read_form(json.dumps(BROKEN).encode(), "broken.json").diagnostics:
        found |= {f"{one.name}: {one.message} {one.hint}"}
    for name, source in sources.items():
        form = load_form(source, f"{name}.json")
        found |= texts_of(form) | {f"{name}.json", name, form.form_id, form.version}
    return found
