"""Build hook: turns resources/translations/*.ts into the .qm files that the program loads, at every build."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Compiles the catalogues before the files of a build are gathered."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, object]) -> None:
        """Make the .qm files; the wheel's force-include takes them although git ignores them."""
        place = Path(self.root) / "packaging" / "translations.py"
        spec = importlib.util.spec_from_file_location("translations", place)
        if spec is None or spec.loader is None:
            raise FileNotFoundError(place)
        translations = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(translations)
        translations.release(Path(self.root))
