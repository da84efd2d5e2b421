"""The worker's part of putting a key on paper or into a file: look first, write, only then add it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.actions import key_sheets, recipients
from app.base.reading import is_folder
from app.exchange import key_file
from app.ui.coordinate.paths import file_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.actions.key_sheets import KeySheet, ShareSheet
    from app.actions.recipients import MadeKey
    from app.base.progress import Progress
    from app.ui.coordinate.room import Desk


@dataclass(frozen=True, slots=True)
class Writing:
    """What is to be written where. `name` is "" for the desk's own key."""

    name: str
    off_site: bool
    as_file: bool
    as_shares: bool
    path: Path
    passphrase: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A key that exists in memory only, and what is to be drawn of it."""

    made: MadeKey
    is_new: bool
    path: Path
    sheet: KeySheet | None = None
    shares: tuple[ShareSheet, ...] = ()
    passphrase: str = field(default="", repr=False)

    @property
    def is_printed(self) -> bool:
        """Whether it goes to paper."""
        return self.sheet is not None or bool(self.shares)


def prepare(around: Desk, wanted: Writing) -> Callable[[Progress], Prepared]:
    """A job that makes the key, or takes the desk's own, and looks whether the place will do."""

    def job(progress: Progress) -> Prepared:
        progress(0, None)
        desk = around.desk
        path = _target(wanted, desk.survey_name)
        key_sheets.check_place(path)
        if wanted.name:
            made = recipients.make(desk, wanted.name, off_site=wanted.off_site)
        else:
            made = recipients.own_key(desk)
        is_new = bool(wanted.name)
        if wanted.as_file:
            return Prepared(made, is_new, path, passphrase=wanted.passphrase)
        if wanted.as_shares:
            return Prepared(made, is_new, path, shares=key_sheets.share_sheets(desk, made))
        return Prepared(made, is_new, path, sheet=key_sheets.sheet(desk, made))

    return job


def keep(around: Desk, prepared: Prepared, drawn: bytes) -> Callable[[Progress], Prepared]:
    """A job that writes the file, then has interviews sealed to the key where it is new."""

    def job(progress: Progress) -> Prepared:
        progress(0, None)
        if prepared.is_printed:
            key_sheets.write(prepared.path, drawn)
        else:
            key_sheets.write_file(prepared.path, prepared.made, prepared.passphrase, around.cost)
        if prepared.is_new:
            recipients.add_made(around.desk, prepared.made)
        return prepared

    return job


def _target(wanted: Writing, survey: str) -> Path:
    """The file: in a folder named after survey and key, else as typed with the suffix it must have."""
    suffix = key_file.SUFFIX if wanted.as_file else ".pdf"
    path = wanted.path
    if is_folder(path):
        return path / (file_name(f"{survey} {wanted.name}".strip()) + suffix)
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
