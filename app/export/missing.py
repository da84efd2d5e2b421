"""Names for special answers: their labels, and the codes that statistics programs know them by."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.form.model import Choice, Form

STANDARD_CODES: Final = {"dont_know": ".d", "refused": ".r", "not_applicable": ".n"}

_LABELS: Final = {
    "dont_know": {"ru": "Не знаю", "kk": "Білмеймін", "ky": "Билбейм", "uz": "Bilmayman", "en": "Don't know"},
    "refused": {
        "ru": "Отказ",
        "kk": "Жауап беруден бас тартты",
        "ky": "Баш тартты",
        "uz": "Rad etdi",
        "en": "Refused",
    },
    "not_applicable": {
        "ru": "Не относится",
        "kk": "Қатысы жоқ",
        "ky": "Тиешеси жок",
        "uz": "Taalluqli emas",
        "en": "Not applicable",
    },
}


def codes(forms: Iterable[Form]) -> dict[str, str]:
    """Kind -> code for every kind of the forms: Stata's extended missing values `.a` to `.z`.

    An own kind gets its first letter that no earlier kind has, else any free letter, else its own name.
    """
    found = dict(STANDARD_CODES)
    for form in forms:
        for kind in form.special_values:
            if kind not in found:
                taken = set(found.values())
                wanted = (f".{letter}" for letter in (*kind.lower(), *string.ascii_lowercase))
                fitting = (c for c in wanted if c not in taken and c[1] in string.ascii_lowercase)
                found[kind] = next(fitting, f".{kind}")
    return found


def label(form: Form, kind: str, language: str) -> str:
    """What a special answer is called in `language`, in the form's own language, or its kind."""
    special = form.special_values.get(kind)
    if special is not None and (text := form.text(special.label, language)):
        return text
    texts: Mapping[str, str] = _LABELS.get(kind, {})
    return texts.get(language) or texts.get(form.default_language) or texts.get("en", kind)


def stored_kind(kinds: Mapping[str, str], answer: object) -> str:
    """The kind of special answer that the picked choice, or all picked ones, stand for; "" for a real answer.

    `kinds` are those of the choices that stand for one.
    """
    picked = answer if isinstance(answer, list) else [answer]
    found = [kinds.get(name, "") if isinstance(name, str) else "" for name in picked]
    return found[0] if found and all(found) else ""


def kinds_of(choices: Iterable[Choice]) -> dict[str, str]:
    """Name -> kind of the choices that stand for a special answer."""
    return {choice.name: choice.missing for choice in choices if choice.missing}
