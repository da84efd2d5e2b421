"""What became of bundles that were added, for a terminal and for a screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.base.sentences import describe

if TYPE_CHECKING:
    from pathlib import Path

    from app.base.errors import KnownError


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a bundle that a person should know; `interview` is the short code of the list, or ""."""

    interview: str
    error: KnownError

    def __str__(self) -> str:
        """The sentence and the next step, in English."""
        said = " ".join(describe(self.error))
        return f"{self.interview}: {said}" if self.interview else said


@dataclass(frozen=True, slots=True)
class BundleResult:
    """What became of one file. `expected` is what the bundle says it holds, `read` what could be verified.

    `files` were attached to its interviews and are new; `lacking` counts interviews that name others.
    `entries` of the laptop's chain are new. `held` says that the file is kept, unopened, because its laptop
    is not certified; `finished` that it was read to its end and everything of it fits.
    """

    path: Path
    enumerator: str = ""
    device: str = ""
    part: int = 1
    expected: int = 0
    read: int = 0
    new: int = 0
    same: int = 0
    conflicts: int = 0
    rejected: int = 0
    files: int = 0
    lacking: int = 0
    entries: int = 0
    held: bool = False
    finished: bool = False
    problems: tuple[Problem, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether everything of it is now in the vault, with all files that its interviews name."""
        return self.finished and not self.rejected and not self.lacking and self.read == self.expected

    def in_words(self) -> str:
        """One line for a terminal."""
        if self.held:
            return f"{self.path}: kept unopened, {self.expected} interviews wait for a certificate"
        said = (
            f"{self.path}: {self.read} of {self.expected} interviews read, {self.new} new, {self.same} known"
        )
        said += f", {self.conflicts} in conflict" if self.conflicts else ""
        said += f", {self.files} new files" if self.files else ""
        said += f", {self.lacking} interviews lack files" if self.lacking else ""
        return said + (f", {self.rejected} not taken" if self.rejected else "")


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What became of all files, and how many interviews there are now."""

    bundles: tuple[BundleResult, ...]
    interviews: int
    conflicts: int

    def in_words(self) -> str:
        """One line for a terminal."""
        new = sum(one.new for one in self.bundles)
        return f"{new} new interviews, {self.interviews} in all, {self.conflicts} in conflict"
