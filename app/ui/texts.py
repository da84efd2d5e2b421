"""The interface's own language: switched at run time, with the system's way of writing days and numbers."""

from __future__ import annotations

import logging
import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QEvent,
    QLocale,
    QObject,
    QTime,
    QTranslator,
    Signal,
)
from PySide6.QtWidgets import QWidget

from app.base.packaged import packaged
from app.settings import LANGUAGES

if TYPE_CHECKING:
    import datetime as dt
    from importlib.resources.abc import Traversable

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object

log = logging.getLogger(__name__)

NAMES: Final = {"ru": "Русский", "kk": "Қазақша", "ky": "Кыргызча", "uz": "Oʻzbekcha", "en": "English"}
"""Each interface language under its own name; never translated."""

_LOCALES: Final = {"ru": "ru_RU", "kk": "kk_KZ", "ky": "ky_KG", "uz": "uz_Latn_UZ", "en": "en_GB"}


def system_language() -> str:
    """The first of the system's languages that the interface speaks, else Russian."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return "ru"


class Texts(QObject):
    """Keeps the interface's language; every `Screen` retranslates itself when it changes.

    Signals: changed(code) after the catalogue and the locale were switched.
    """

    changed = Signal(str)

    def __init__(self, app: QCoreApplication, language: str = "") -> None:
        super().__init__(app)
        self._app = app
        self._translator: QTranslator | None = None
        self._data = b""  # Qt reads these very bytes in place: they must outlive the translator
        self._language = ""
        self.set_language(language if language in LANGUAGES else system_language())

    @property
    def language(self) -> str:
        """The interface's language, one of `settings.LANGUAGES`."""
        return self._language

    def set_language(self, code: str) -> None:
        """Show the interface in another language. A missing catalogue is logged and leaves English."""
        if code == self._language:
            return
        self._language = code
        QLocale.setDefault(QLocale(_LOCALES[code]))
        self.close()
        self._install(packaged("resources", "translations", f"dala_{code}.qm"))
        self.changed.emit(code)

    def close(self) -> None:
        """Take the catalogue out again."""
        if self._translator is not None:
            self._app.removeTranslator(self._translator)
            self._translator = None

    def _install(self, catalogue: Traversable) -> None:
        if not catalogue.is_file():
            log.warning(
                "the catalogue %s is missing; run packaging/translations.py --release", catalogue.name
            )
            return
        self._data = catalogue.read_bytes()
        translator = QTranslator(self)
        if not translator.load(self._data):
            log.warning("the catalogue %s is damaged", catalogue.name)
            return
        self._translator = translator
        self._app.installTranslator(translator)


class PseudoTranslator(QTranslator):
    """A made-up language for tests: each text in brackets and 40 % longer, so that what escapes it shows."""

    def isEmpty(self) -> bool:
        """Qt asks before it takes the language in use."""
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        """`sourceText` in brackets, padded."""
        extra = math.ceil(len(sourceText) * 0.4)
        pad = ("~ " * extra)[:extra] if extra > 1 else "~" * extra
        return f"⟦{sourceText}{pad}⟧"


class Retranslating(_Base):
    """Mix-in that stands before a widget class: `retranslate` sets all texts, at each change of language.

    A subclass builds its widgets in `__init__` without texts and calls `self.retranslate()` at its end.
    """

    def retranslate(self) -> None:
        """Set every text that `tr` or the locale gives."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class Screen(Retranslating, QWidget):
    """A plain widget with texts of its own."""


def spoken() -> str:
    """The interface's language now. A widget's own locale stays what it was when the widget was made."""
    return QLocale().name().split("_")[0]


def day(value: dt.date) -> str:
    """ "12 февраля": a day without its year, in the interface's language."""
    with_hyphen = QLocale().language() in (QLocale.Language.Uzbek, QLocale.Language.Kyrgyz)
    pattern = "d-MMMM" if with_hyphen else "d MMMM"
    return QLocale().toString(QDate(value.year, value.month, value.day), pattern)


def full_day(value: dt.date) -> str:
    """ "12 февраля 2022 г.": a day with its year, as the interface's language writes it."""
    return QLocale().toString(QDate(value.year, value.month, value.day), QLocale.FormatType.LongFormat)


def short_day(value: dt.date) -> str:
    """ "12.02.2022": the same in every language, because it is also how a date is typed."""
    return f"{value.day:02}.{value.month:02}.{value.year:04}"


def clock(value: dt.time | dt.datetime, *, seconds: bool = False) -> str:
    """ "12:03", with `seconds` "12:03:07"."""
    shown = QTime(value.hour, value.minute, value.second)
    return shown.toString("HH:mm:ss" if seconds else "HH:mm")


def moment(value: dt.datetime) -> str:
    """ "12 февраля 12:03": day and time of a moment, in the interface's language and its own time zone."""
    return f"{day(value.date())} {clock(value)}"


def clock_or_moment(value: dt.datetime, now: dt.datetime) -> str:
    """A moment in the zone of `now`: its time, and its day too where that is another one."""
    here = value.astimezone(now.tzinfo)
    return clock(here) if here.date() == now.date() else moment(here)


def number(value: float) -> str:
    """A number as the interface's language writes it; whole numbers without a fraction."""
    if isinstance(value, int) or value == int(value):
        return QLocale().toString(int(value))
    return QLocale().toString(value, "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)
