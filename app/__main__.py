"""`python -m app` and the `dala` command."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from app.base.places import place_of
from app.base.process import keep_memory_private

if TYPE_CHECKING:
    from types import TracebackType


def main() -> None:
    """Run the command line on `sys.argv`; Ctrl+C ends it with 1 and a word, while it is loading too."""
    keep_memory_private()
    sys.excepthook = _tell_place
    try:
        # Here and not above: it takes a second or more on an old laptop.
        from app.cli.main import app

        app(prog_name="dala")
    except KeyboardInterrupt:
        sys.stderr.write("\ndala: Cancelled.\n")
        raise SystemExit(1) from None


def _tell_place(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
    """A mistake of the program: its type and place, never its text, which may quote an answer."""
    sys.stderr.write(f"dala: the program made a mistake; please report this line: {place_of(error)}\n")


if __name__ == "__main__":
    main()
