"""The files that answer lines name: found beside the lines, and nowhere else."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

from app.actions.taking import read_file
from app.base.errors import Code, KnownError

if TYPE_CHECKING:
    from app.form.model import Node
    from app.interview.state import Attachment


class LineFiles:
    """Finds files for one line. `contents` has those found, by SHA-256, as they are kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._named: list[Attachment] = []
        self.contents: dict[str, bytes] = {}

    def supply(self, node: Node, name: str) -> Attachment:
        """The file of that name for `node`, of which the interview's files together must not be too large.

        Names are relative, with `/` between folders. Raises ATTACHMENT_OUTSIDE and what `read_file` raises.
        """
        taken = read_file(node, self._inside(name), self._named)
        self._named.append(taken.attachment)
        self.contents[taken.attachment.sha256] = taken.content
        return taken.attachment

    def _inside(self, name: str) -> Path:
        """The file in the folder of the lines or in one below it; no name and no link leads out of there."""
        parts = PurePosixPath(name)
        windows = PureWindowsPath(name)
        if parts.is_absolute() or windows.drive or windows.root or ".." in windows.parts or "\0" in name:
            raise KnownError(Code.ATTACHMENT_OUTSIDE)
        try:
            home = self._folder.resolve()
            path = (home / parts).resolve()
            is_there = path.is_file()
        except (OSError, RuntimeError):
            raise KnownError(Code.ATTACHMENT_OUTSIDE) from None
        if not is_there or not path.is_relative_to(home):
            raise KnownError(Code.ATTACHMENT_OUTSIDE)
        return path
