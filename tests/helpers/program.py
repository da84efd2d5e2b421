"""The real program on a data folder of a test, with passphrases that cost nothing to check."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.actions import opening, surveys
from app.ui.page import Page
from app.ui.program import Program
from app.ui.widgets.labels import Label
from tests.helpers.desks import CHEAP, FORM, PASSPHRASE

P = TypeVar("P", bound=Page)


def make_pack(folder: Path, *, forms: int = 1, organisations: tuple[str, ...] = ()) -> Path:
    """A survey pack in `folder`, and the coordinator's desk that made it in `folder / "office"`."""
    sources = [json.dumps({**FORM, "form_id": f"market{n or ''}"}).encode() for n in range(forms)]
    desk = opening.create_survey(
        folder / "office", "Markets", sources, PASSPHRASE, CHEAP, organisations=organisations
    )
    surveys.write_pack(desk, folder / "survey.dala-pack")
    desk.close()
    return folder / "survey.dala-pack"


def make_laptop(folder: Path, *, forms: int = 1) -> Path:
    """An enumerator's laptop in `folder / "laptop"`."""
    pack = make_pack(folder, forms=forms)
    opening.init_device(folder / "laptop", pack, "R03", PASSPHRASE, CHEAP).close()
    return folder / "laptop"


class Driver:
    """A running program and what a person sees of it."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.qtbot = program, qtbot

    @property
    def page(self) -> Page:
        page = self.program.window.shell.page
        assert page is not None
        return page

    def wait_page(self, kind: type[P]) -> P:
        """Wait until a page of that kind is shown and nothing runs."""

        def there() -> None:
            page = self.program.window.shell.page
            assert isinstance(page, kind), (
                f"{type(page).__name__} is shown, not {kind.__name__}: {self.text()}"
            )
            assert not self.program.tasks.is_busy

        self.qtbot.waitUntil(there)
        page = self.page
        assert isinstance(page, kind)
        return page

    def wait_until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds)

    def wait_text(self, text: str) -> None:
        """Wait until `text` can be read somewhere."""
        self.qtbot.waitUntil(lambda: text in self.text())

    def text(self) -> str:
        """All labels that can be seen, one a line."""
        QApplication.sendPostedEvents()
        labels = self.program.window.findChildren(Label)
        return "\n".join(label.text() for label in labels if label.isVisible())
