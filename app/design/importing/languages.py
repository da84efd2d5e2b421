"""Gives the languages of a spreadsheet's columns their BCP 47 codes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.form.keys import LANGUAGE_PATTERN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.design.remarks import Place, Report

UNDETERMINED: Final = "und"
"""BCP 47's code for a language that is not known."""
_NAMES: Final[dict[str, str]] = {
    "ar": "arabic|العربية", "az": "azerbaijani|azərbaycanca|азербайджанский", "be": "belarusian|беларуская",
    "bn": "bengali|bangla|বাংলা", "de": "german|deutsch|немецкий", "en": "english|eng|английский|anglais",
    "es": "spanish|español|espanol|испанский", "fa": "persian|farsi|dari|فارسی",
    "fr": "french|français|francais|fra|французский", "ha": "hausa", "hi": "hindi|हिन्दी|हिंदी",
    "ht": "haitian creole|kreyòl|kreyol", "hy": "armenian|հայերեն",
    "id": "indonesian|bahasa indonesia|bahasa", "it": "italian|italiano", "ja": "japanese|日本語",
    "ka": "georgian|ქართული", "kk": "kazakh|kaz|қазақша|қазақ|қазақ тілі|казахский|qazaqsha",
    "km": "khmer|ភាសាខ្មែរ", "ko": "korean|한국어",
    "ky": "kyrgyz|kyrgyzcha|kir|кыргызча|кыргызский|киргизский", "lo": "lao|ລາວ", "mn": "mongolian|монгол",
    "my": "burmese|myanmar", "ne": "nepali|नेपाली", "nl": "dutch|nederlands", "pl": "polish|polski",
    "ps": "pashto|پښتو", "pt": "portuguese|português|portugues", "ro": "romanian|română",
    "ru": "russian|rus|русский|русский язык|по-русски", "rw": "kinyarwanda", "so": "somali|soomaali",
    "sw": "swahili|kiswahili", "ta": "tamil|தமிழ்", "tg": "tajik|тоҷикӣ|таджикский", "th": "thai|ไทย",
    "tk": "turkmen|türkmençe|туркменский", "tr": "turkish|türkçe|turkce|турецкий",
    "uk": "ukrainian|українська", "ur": "urdu|اردو",
    "uz": "uzbek|uzb|o'zbekcha|oʻzbekcha|o‘zbekcha|ozbekcha|узбекский|ўзбекча",
    "vi": "vietnamese|tiếng việt", "zh": "chinese|中文|mandarin",
}  # fmt: skip
_CODES: Final = {name: code for code, names in _NAMES.items() for name in names.split("|")}
_IN_BRACKETS: Final = re.compile(rf"(?P<name>.*)\(\s*(?P<code>{LANGUAGE_PATTERN})\s*\)")
_CODE: Final = re.compile(LANGUAGE_PATTERN)
_PLAIN_CODE: Final = re.compile(r"[a-z]{2}(-[A-Za-z0-9]{1,8})*|[a-z]{3}")
_KAZAKH: Final = re.compile("[әғқңұһӘҒҚҢҰҺ]")
_CYRILLIC: Final = re.compile("[А-Яа-яЁё]")


@dataclass(frozen=True, slots=True)
class Named:
    """A language as headers name it: its code, and its own name."""

    code: str
    name: str
    certain: bool = True


def read_language(written: str, taken: Iterable[str] = ()) -> Named:
    """The language that a header names: `English (en)`, `ru`, `Қазақша`; else a private code (BCP 47)."""
    text = " ".join(written.split())
    inside = _IN_BRACKETS.fullmatch(text)
    if inside:
        return Named(inside["code"], inside["name"].strip() or inside["code"])
    known = _CODES.get(text.casefold())
    if known is not None:
        return Named(known, text)
    if _PLAIN_CODE.fullmatch(text):
        return Named(text, read_name(text))
    if _CODE.fullmatch(text.lower()) and len(text) == 2:
        return Named(text.lower(), read_name(text.lower()))
    slug = re.sub(r"[^a-z0-9]", "", text.lower())[:8] or "other"
    code = f"{UNDETERMINED}-x-{slug}" if text.casefold() != "default" else UNDETERMINED
    number = 2
    while code in taken:
        code = f"{UNDETERMINED}-x-{slug[:7]}{number}"
        number += 1
    return Named(code, text, certain=False)


def guess(texts: Iterable[str]) -> str:
    """The language that texts without one are probably in, told by their letters."""
    cyrillic = latin = other = 0
    kazakh = False
    for text in texts:
        letters = [c for c in text if c.isalpha()]
        cyrillic += sum(bool(_CYRILLIC.match(c)) for c in letters)
        latin += sum(c.isascii() for c in letters)
        other += sum(not c.isascii() and not _CYRILLIC.match(c) for c in letters)
        kazakh = kazakh or _KAZAKH.search(text) is not None
    if cyrillic > max(latin, 0):
        return "kk" if kazakh else "ru"
    return "en" if latin >= other else UNDETERMINED


class Languages:
    """The languages of one form: from a header's words to a code, or None for a language that is left out."""

    def __init__(self, report: Report, place: Place, wanted: Sequence[str]) -> None:
        self.report = report
        self.place = place
        self.names: dict[str, str] = {}
        self.default = ""
        self.unnamed = ""
        self.left_out: tuple[str, ...] = ()
        self._codes: dict[str, str] = {}
        self._given = dict(_pair(item) for item in wanted if "=" in item)
        self._chosen = [_pair(item)[1] if "=" in item else item for item in wanted]

    def add(self, written: str) -> str:
        """The code of a language that a header names."""
        code = self._codes.get(written)
        if code is None:
            code = self._new(written)
            self._codes[written] = code
        return code

    def _new(self, written: str) -> str:
        plain = " ".join(written.split())
        if plain in self._given:
            self.names.setdefault(self._given[plain], plain)
            return self._given[plain]
        named = read_language(written, self.names)
        self.names.setdefault(named.code, named.name)
        if not named.certain and not self._is_chosen(named.code):
            self.report.warn(
                self.place,
                f'The language "{plain}" gets the code {named.code}. '
                f"Another one is given by --languages '{plain}=ru', or by the header as `{plain} (ru)`.",
            )
        return named.code

    def settle(
        self, default: str, has_unnamed_label: bool, samples: Iterable[str], carried: Mapping[str, str]
    ) -> None:
        """Decide the default language and that of columns without one, after all headers were added."""
        named = list(self.names)
        if default:
            self.default = self.unnamed = self.add(default)
        elif named and not has_unnamed_label:
            self.default = self.unnamed = named[0]
        else:
            self.default = self.unnamed = self._unnamed(samples)
            self.names = {self.unnamed: read_name(self.unnamed), **self.names}
        if carried:
            self.names = {**carried, **{c: n for c, n in self.names.items() if c not in carried}}
        self._select()

    def _unnamed(self, samples: Iterable[str]) -> str:
        free = [code for code in self._chosen if code not in self.names]
        if free:
            return free[0]
        code = guess(samples)
        if code in self.names:
            code = UNDETERMINED
        self.report.warn(
            self.place,
            f"Texts without a language are taken as {read_name(code)} ({code}). "
            "Another one is given by --languages, or by default_language in the settings.",
        )
        return code

    def _is_chosen(self, code: str) -> bool:
        return code in self._chosen

    def _select(self) -> None:
        if not self._chosen:
            return
        lacking = [code for code in self._chosen if code not in self.names]
        for code in lacking:
            self.report.refuse(self.place, f"--languages names {code}; the form has {', '.join(self.names)}.")
        if lacking:
            return
        self.left_out = tuple(code for code in self.names if code not in self._chosen)
        if self.left_out:
            named = ", ".join(self.left_out)
            self.report.warn(self.place, f"The texts in {named} are left out, as --languages says.")
        self.names = {code: self.names[code] for code in dict.fromkeys(self._chosen)}
        if self.default not in self.names:
            self.default = next(iter(self.names))

    def code(self, written: str | None) -> str | None:
        """The code of a column's language, None where the language is left out."""
        code = self.unnamed if written is None else self._codes.get(written, self.unnamed)
        return code if code in self.names else None


def read_name(code: str) -> str:
    """What a language is called in itself, for those that forms use most; else its code."""
    return {
        "ru": "Русский", "kk": "Қазақша", "ky": "Кыргызча", "uz": "Oʻzbekcha", "en": "English", "und": "—",
    }.get(code, code)  # fmt: skip


def _pair(item: str) -> tuple[str, str]:
    name, _, code = item.rpartition("=")
    return " ".join(name.split()), code.strip()
