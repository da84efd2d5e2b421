"""What every test shares: no screen, no noise, nothing left behind."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Iterator

import pytest
from hypothesis import settings as hypothesis_settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ACCESSIBILITY", "0")
if os.environ["QT_QPA_PLATFORM"] == "offscreen":
    os.environ.pop("QT_SCALE_FACTOR", None)

hypothesis_settings.register_profile("dala", deadline=None, print_blob=True)
hypothesis_settings.load_profile("dala")


MOST_WORKERS = 4


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """A worker a processor where everything is asked for; none for some files, which it would only delay."""
    if config.args_source is not pytest.Config.ArgsSource.TESTPATHS:
        return 0
    return min(os.cpu_count() or 1, MOST_WORKERS)


LONGEST = frozenset({"test_walk_screens", "test_power_cut", "test_story_killed", "test_files_touched"})
"""Files that a worker begins with: one of them begun last would leave the other workers idle."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files first; the order is drawn anew otherwise."""
    items.sort(key=lambda item: item.path.stem not in LONGEST)


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, a top-level widget or a running timer behind."""
    threads = set(threading.enumerate())
    yield
    # Only a test that used Qt may have left Qt objects; the core runs where Qt is not installed.
    if "qapp" in request.fixturenames:
        left = _visible_windows()
        if left:
            # A cycle may hold what nobody else does; a full collection is slow, so only where it may help.
            gc.collect()
            left = _visible_windows()
        assert not left, f"widgets left open: {left}"
    for thread in set(threading.enumerate()) - threads:
        if not thread.daemon:
            thread.join(5)
        assert not thread.is_alive(), f"thread left running: {thread.name}"


def _visible_windows() -> list[str]:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [type(widget).__name__ for widget in QApplication.topLevelWidgets() if widget.isVisible()]
