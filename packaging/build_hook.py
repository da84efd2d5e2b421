"""Build hook: turns resources/translations/*.ts into the .qm files that the program loads.

Runs at every build and editable install; `python packaging/build_hook.py` does the same by hand.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def release(root: Path) -> list[Path]:
    """Compile every catalogue below `root`; raises CalledProcessError where lrelease refuses one."""
    import PySide6

    tools = Path(PySide6.__file__).parent
    places = (tools / name for name in ("lrelease", "lrelease.exe", "Qt/libexec/lrelease"))
    lrelease = next(place for place in places if place.is_file())
    made = []
    for catalogue in sorted((root / "resources" / "translations").glob("*.ts")):
        target = catalogue.with_suffix(".qm")
        subprocess.run([lrelease, "-silent", catalogue, "-qm", target], check=True)
        made.append(target)
    return made


class TranslationsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Compiles the catalogues before the files of a build are gathered."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, object]) -> None:
        """Make the .qm files; the wheel's force-include takes them although git ignores them."""
        release(Path(self.root))


if __name__ == "__main__":
    sys.stdout.write("".join(f"{path}\n" for path in release(Path(__file__).resolve().parents[1])))
