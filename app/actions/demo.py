"""A throw-away survey to try the program on: the study's questionnaire, one laptop, one coordinator."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.actions import opening, surveys
from app.base.progress import silent
from app.form.library import shipped_form

if TYPE_CHECKING:
    from pathlib import Path

    from app.base.progress import Progress
    from app.crypto.passphrase import Cost

PASSPHRASE: Final = "river falcon lamp seven"
"""Shown on the demo's unlock page: nothing real may be kept in a demo."""

ENUMERATOR: Final = "R03"
FORMS: Final = ("labour_rights", "demo")


@dataclass(frozen=True, slots=True)
class Demo:
    """Where the demo's two desks lie and what opens both."""

    laptop: Path
    coordinator: Path
    passphrase: str


def found(folder: Path) -> Demo:
    """The demo that lies below `folder`, or will."""
    return Demo(folder / "laptop", folder / "coordinator", PASSPHRASE)


def prepare(folder: Path, cost: Cost, progress: Progress = silent) -> Demo:
    """Make a coordinator's survey and one enumerator's laptop below `folder`, which should be empty."""
    demo = found(folder)
    progress(0, 3)
    forms = [shipped_form(name) for name in FORMS]
    with_survey = opening.create_survey(demo.coordinator, "Dala demo", forms, PASSPHRASE, cost)
    try:
        progress(1, 3)
        pack = folder / "survey.dala-pack"
        surveys.write_pack(with_survey, pack)
    finally:
        with_survey.close()
    progress(2, 3)
    opening.init_device(demo.laptop, pack, ENUMERATOR, PASSPHRASE, cost).close()
    progress(3, 3)
    return demo
