"""What the user chose for the program's look and language, kept beside the vault and never secret."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

VERSION: Final = 1
LANGUAGES: Final = ("ru", "kk", "ky", "uz", "en")
THEMES: Final = ("system", "light", "dark")
SCALES: Final = (80, 90, 100, 110, 125, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class Settings:
    """One user's choices.

    `language` is the interface's own language, "" until somebody chose one (the system's is taken);
    `theme` one of `THEMES`; `text_percent` one of `SCALES`; `follow_questions` switches the interface's
    language together with the questions'.
    """

    language: str = ""
    theme: str = "system"
    text_percent: int = 100
    follow_questions: bool = False

    def checked(self) -> Settings:
        """These settings with every value that the program does not know set back to its default."""
        plain = Settings()
        return replace(
            self,
            language=self.language if self.language in LANGUAGES else plain.language,
            theme=self.theme if self.theme in THEMES else plain.theme,
            text_percent=self.text_percent if self.text_percent in SCALES else plain.text_percent,
            follow_questions=self.follow_questions is True,
        )


def read_settings(path: Path) -> Settings:
    """The settings kept in `path`; the defaults where there are none or they cannot be read."""
    try:
        raw: Any = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError):
        log.warning("settings unreadable, defaults taken")
        return Settings()
    if not isinstance(raw, dict):
        return Settings()
    known = {f.name: raw[f.name] for f in fields(Settings) if f.name in raw}
    plain = asdict(Settings())
    typed = {k: v for k, v in known.items() if type(v) is type(plain[k])}
    return Settings(**typed).checked()


def write_settings(path: Path, settings: Settings) -> None:
    """Keep `settings` in `path`, whole or not at all. Raises `OSError`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.write_text(json.dumps({"version": VERSION, **asdict(settings)}, indent=1) + "\n", "utf-8")
    part.replace(path)
