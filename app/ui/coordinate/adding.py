"""The job that takes bundles over one after the other, so that Cancel keeps what is whole by then."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.actions import merging
from app.base import atomic
from app.base.errors import Code, KnownError
from app.base.reading import is_folder
from app.exchange.bundle import SUFFIX

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.actions.desks import CoordinatorDesk
    from app.actions.merging import BundleResult
    from app.base.progress import Progress


@dataclass(frozen=True, slots=True)
class Added:
    """What became of each file; `error` is why the rest was not looked at, `waiting` how many those are."""

    results: tuple[BundleResult, ...]
    error: KnownError | None = None
    waiting: int = 0


class AddJob:
    """Adds files, and of folders every bundle in them. `place` of `total` is read by the window meanwhile."""

    def __init__(self, desk: CoordinatorDesk, paths: Sequence[Path]) -> None:
        self._desk = desk
        self._paths = paths
        self.place = 0
        self.total = len(paths)

    def __call__(self, progress: Progress) -> Added:
        """Run in the worker. What was added before an error or Cancel is in the vault and in the report."""
        results: list[BundleResult] = []
        files: list[Path] = []
        try:
            files = _files(self._paths)
            self.total = len(files)
            for self.place, path in enumerate(files, 1):
                progress(0, None)
                results += merging.add_bundles(self._desk, [path], progress).bundles
        except KnownError as error:
            return Added(tuple(results), error, len(files) - len(results))
        return Added(tuple(results))


def _files(paths: Sequence[Path]) -> list[Path]:
    """The files that `paths` name, each once. Raises FILE_MISSING for a folder without a bundle."""
    found: dict[Path, None] = {}
    for path in paths:
        if not is_folder(path):
            found[path] = None
            continue
        try:
            inside = sorted(one for one in path.iterdir() if one.suffix == SUFFIX and one.is_file())
        except OSError as error:
            raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason=atomic.reason(error)) from None
        if not inside:
            raise KnownError(Code.FILE_MISSING, path=str(path / f"*{SUFFIX}"))
        found.update(dict.fromkeys(inside))
    return list(found)
