"""How long from a key press to the painted screen, on a form as large as they get."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator

from tests.bench import study
from tests.bench.figures import Bench, Figure, Times

LETTER, ENTER, SPREAD = (
    "key to painted screen",
    "Enter to painted screen",
    "Enter that reaches 200 rows, painted",
)


def painted(bench: Bench) -> Iterator[Figure]:
    """Keys of an interview in the real window; offscreen unless QT_QPA_PLATFORM says otherwise."""
    env = os.environ.copy()
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-m", "tests.bench.painting", str(bench.count(60))]
    done = subprocess.run(command, cwd=study.ROOT, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        yield Figure(LETTER, None, "ms", {"error": done.stderr.strip().splitlines()[-1]})
        return
    for name, seconds in json.loads(done.stdout).items():
        yield from Times(seconds).figures(name, platform=env["QT_QPA_PLATFORM"])


def _times(count: int) -> dict[str, list[float]]:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from app.base.clock import SystemClock
    from app.form.loader import load_form
    from app.ui.collect.interview_page import InterviewPage
    from app.ui.main_window import MainWindow
    from app.ui.tasks import Tasks
    from app.ui.texts import Texts
    from app.ui.theme import Theme
    from tests.bench.big import full_interview
    from tests.bench.big_form import big_form
    from tests.helpers.screens import FakeJobs, press

    application = QApplication([])
    theme, texts, tasks = Theme(application, "light"), Texts(application, "en"), Tasks()
    session = full_interview(load_form(big_form(), "big.json"))
    window = MainWindow(theme)
    window.resize(1280, 800)
    window.show()
    QTest.qWaitForWindowActive(window)
    page = InterviewPage(session, FakeJobs(), tasks, SystemClock())
    window.show_page(page)
    QTest.qWait(300)
    times: dict[str, Times] = {name: Times() for name in (LETTER, ENTER, SPREAD)}

    def timed(name: str, *keys: str) -> None:
        with times[name].one():
            press(*keys)
            application.processEvents()

    for number in range(count):
        place = 1 + number % 40
        page.go_to(f"q{1 + number % 20}_1")
        QTest.qWait(20)
        timed(LETTER, f"'{place % 9 + 1}")
        timed(ENTER, "Enter")
        if session.cursor.endswith("_2"):
            timed(LETTER, "3")
            timed(ENTER, "Enter")
        page.go_to("working_age")
        QTest.qWait(20)
        timed(LETTER, f"'{20 + number % 40}")
        timed(SPREAD, "Enter")
    window.close()
    tasks.shutdown()
    texts.close()
    return {name: taken.seconds for name, taken in times.items()}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_times(int(sys.argv[1]))))
