"""The translation catalogues: exactly the program's texts, whole and well formed in every language."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import unicodedata
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from app.base.errors import Code
from app.base.sentences import SENTENCES
from app.settings import LANGUAGES
from app.ui.texts import Texts

if TYPE_CHECKING:
    from types import ModuleType

    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[2]
PLURALS = {"ru": 3, "kk": 2, "ky": 2, "uz": 2, "en": 2}
PLACE = re.compile(r"\{\w+\}|%n|%\d")
WORD = re.compile(r"[^\W\d_]+")
ENDS = ("…", ":", ".", "?", "!")


class Text(NamedTuple):
    """One message of a catalogue with its forms: one, or as many as the language has plurals."""

    context: str
    source: str
    counted: bool
    finished: bool
    forms: tuple[str, ...]


@cache
def packaging_tool() -> ModuleType:
    """packaging/translations.py, which is no module of the program."""
    spec = importlib.util.spec_from_file_location("dala_translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def catalogue(language: str) -> tuple[Text, ...]:
    """Every message of a language's catalogue."""
    texts = []
    for context in ET.parse(path_of(language)).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            texts.append(
                Text(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    message.get("numerus") == "yes",
                    translation.get("type") is None,
                    tuple(forms or [translation.text or ""]),
                )
            )
    return tuple(texts)


def path_of(language: str) -> Path:
    return ROOT / "resources" / "translations" / f"dala_{language}.ts"


def compiler() -> Path:
    """Qt's lrelease."""
    tools = Path(PySide6.__file__).parent
    places = (tools / name for name in ("lrelease", "lrelease.exe", "Qt/libexec/lrelease"))
    return next(place for place in places if place.is_file())


def pairs(language: str) -> list[tuple[str, str]]:
    """Source text and translation, each plural form for itself."""
    return [(text.source, form) for text in catalogue(language) for form in text.forms]


def placed(text: str) -> list[str]:
    return sorted(PLACE.findall(text))


def words_of(text: str) -> list[str]:
    return WORD.findall(PLACE.sub(" ", text))


def test_every_catalogue_holds_exactly_the_texts_of_the_program(tmp_path: Path) -> None:
    tool = packaging_tool()
    tool.update(tmp_path)
    for language in LANGUAGES:
        fresh = tool.messages(tmp_path / path_of(language).name)
        stored = tool.messages(path_of(language))
        assert sorted(fresh - stored) == [], f"not in {language}: run packaging/translations.py and translate"
        assert sorted(stored - fresh) == [], f"gone, but in {language}: run packaging/translations.py"


def test_no_text_escapes_the_search_for_texts() -> None:
    """Lupdate reads no f-strings, knows `tr` and `translate` by name, and plurals only in `tr`."""
    known = {(text.source, text.counted) for text in catalogue("ru")}
    escaped = []
    for file in sorted((ROOT / "app" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and ast.unparse(node.value).endswith((".tr", ".translate")):
                names = {ast.unparse(target) for target in node.targets}
                escaped += [
                    f"{file.relative_to(ROOT)}:{node.lineno}: {name}" for name in names - {"translate"}
                ]
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            place = {"tr": 0, "translate": 1}.get(name)
            if place is None or len(node.args) <= place:
                continue
            source = node.args[place]
            if not isinstance(source, ast.Constant) or not isinstance(source.value, str):
                continue
            if (source.value, "%n" in source.value) not in known:
                escaped.append(f"{file.relative_to(ROOT)}:{node.lineno}: {source.value}")
    assert escaped == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_unfinished_or_blank(language: str) -> None:
    texts = catalogue(language)
    assert [t.source for t in texts if not t.finished] == []
    assert [t.source for t in texts if not all(form.strip() for form in t.forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_texts_have_every_form_of_the_language(language: str) -> None:
    counted = [text for text in catalogue(language) if text.counted]
    assert counted
    assert [t.source for t in counted if len(t.forms) != PLURALS[language]] == []


def test_english_says_one_and_many_apart() -> None:
    wrong = [form for text in catalogue("en") if text.counted for form in text.forms if "(s)" in form]
    assert wrong == []
    assert [t.source for t in catalogue("en") if not t.counted and t.forms != (t.source,)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_of_the_source_is_in_the_translation_and_no_other(language: str) -> None:
    assert [(s, form) for s, form in pairs(language) if placed(s) != placed(form)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_end_and_begin_as_their_source_does(language: str) -> None:
    def edges(text: str) -> tuple[str, str, str]:
        core = text.strip()
        end = core[-1] if core.endswith(ENDS) else ""
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :], end

    assert [(s, form) for s, form in pairs(language) if edges(s) != edges(form)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quoted_button_or_room_is_called_as_it_is_labelled(language: str) -> None:
    labels: dict[str, set[str]] = {}
    for source, form in pairs(language):
        labels.setdefault(source, set()).add(form)
    for source, form in pairs(language):
        for quoted in re.findall("“([^“”{}]+)”", source):
            if quoted in labels:
                assert any(label in form for label in labels[quoted]), f"{quoted}: {form}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_accelerators_doubled_blanks_or_broken_letters(language: str) -> None:
    for source, form in pairs(language):
        assert "&" not in form, form
        assert "  " not in form or "  " in source, form
        assert unicodedata.is_normalized("NFC", form), form
        assert not re.search(r" [,.;:…?!](?:\s|$)", form) or re.search(r" [,.;:…?!](?:\s|$)", source), form


@pytest.mark.parametrize("language", ["ru", "kk", "ky"])
def test_no_word_mixes_latin_and_cyrillic_letters(language: str) -> None:
    for _, form in pairs(language):
        for word in words_of(form):
            alphabets = {unicodedata.name(letter).split()[0] for letter in word}
            assert len(alphabets) == 1, f"{word} in {form}"


@pytest.mark.parametrize(
    ("language", "letters"),
    [
        ("ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
        ("kk", "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"),
        ("ky", "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"),
    ],
)
def test_cyrillic_words_use_the_letters_of_their_language(language: str, letters: str) -> None:
    for _, form in pairs(language):
        for word in words_of(form):
            if "CYRILLIC" in unicodedata.name(word[0]):
                assert set(word.lower()) <= set(letters), f"{word} in {form}"


def test_uzbek_is_written_in_latin_letters_with_its_own_marks() -> None:
    for _, form in pairs("uz"):
        assert not re.search(r"[\u0400-\u04ff]", form), form
        assert not re.search(r"\w['`´‘’]\w", form), f"oʻ, gʻ take U+02BB, the glottal stop U+02BC: {form}"
        assert not re.search(r"(?<![oOgG])\u02bb", form), form


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_is_compiled_without_warnings_and_loads(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    command = [str(compiler()), str(path_of(language)), "-qm", str(made)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    said = run.stdout + run.stderr
    assert run.returncode == 0, said
    assert "warning" not in said.lower(), said
    assert "0 unfinished" in said, said
    translator = QTranslator()
    assert translator.load(str(made))
    text = next(t for t in catalogue(language) if not t.counted)
    assert translator.translate(text.context, text.source) == text.forms[0]


def test_a_loaded_catalogue_keeps_its_bytes(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for language in LANGUAGES:
        made = tmp_path / f"dala_{language}.qm"
        subprocess.run([compiler(), "-silent", path_of(language), "-qm", made], check=True)
    monkeypatch.setattr("app.ui.texts.packaged", lambda *parts: tmp_path / parts[-1])
    spoken = Texts(qapp, "en")
    for language in ("ru", "uz", "kk", "ky", "en", "ru"):
        spoken.set_language(language)
        size = (tmp_path / f"dala_{language}.qm").stat().st_size
        others = [bytes([7]) * size for _ in range(50)]
        for text in catalogue(language):
            if not text.counted:
                assert QCoreApplication.translate(text.context, text.source) == text.forms[0]
        others.clear()
    spoken.close()
    spoken.deleteLater()


def test_plural_forms_stand_in_the_order_of_the_language(tmp_path: Path) -> None:
    said = {}
    for language, numbers in {"ru": (1, 2, 5, 21), "en": (1, 2), "uz": (1, 2)}.items():
        made = tmp_path / f"{language}.qm"
        subprocess.run([compiler(), "-silent", path_of(language), "-qm", made], check=True)
        translator = QTranslator()
        assert translator.load(str(made))
        texts = (translator.translate("PackRoom", "%n forms", "", n) or "" for n in numbers)
        said[language] = [text.replace("%n", str(n)) for text, n in zip(texts, numbers, strict=True)]
    assert said == {
        "ru": ["1 анкета", "2 анкеты", "5 анкет", "21 анкета"],
        "en": ["1 form", "2 forms"],
        "uz": ["1 ta soʻrovnoma", "2 ta soʻrovnoma"],
    }


def test_every_error_has_two_sentences_in_every_language() -> None:
    assert set(SENTENCES) == set(Code)
    said = {text for sentence in SENTENCES.values() for text in sentence}
    for language in LANGUAGES:
        translated = {text.source for text in catalogue(language) if text.context == "errors"}
        assert said == translated


def test_an_errors_facts_can_be_filled_in_every_language() -> None:
    for language in LANGUAGES:
        by_source = {t.source: t.forms[0] for t in catalogue(language) if t.context == "errors"}
        for sentence in SENTENCES.values():
            for text in sentence:
                facts = dict.fromkeys(re.findall(r"\{(\w+)\}", text), "FACT")
                assert by_source[text].format(**facts).count("FACT") == text.count("{")


def test_whoever_raises_an_error_gives_every_fact_that_its_sentences_hold() -> None:
    lacking = []
    for file in sorted((ROOT / "app").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            room, _, name = ast.unparse(node.args[0]).rpartition(".")
            if room not in ("Code", "ErrorCode") or name not in Code.__members__:
                continue
            given = {keyword.arg for keyword in node.keywords}
            held = {fact for text in SENTENCES[Code[name]] for fact in re.findall(r"\{(\w+)\}", text)}
            # `**facts` is given as a whole; what it holds is seen where it is made.
            if None not in given and held - given:
                lacking.append(f"{file.relative_to(ROOT)}:{node.lineno}: {name} lacks {sorted(held - given)}")
    assert lacking == []


SENT_TO = {
    "%n conflicts: look at them under Conflicts.": "Conflicts",
    "%n files are kept, unopened: certify their laptops under Laptops.": "Laptops",
    "The request is written: {path}. Give it to the coordinator and read the eight words aloud. Later take "
    "the certificate in, here or under Hand over.": "Hand over",
}
"""Sentences that send somebody to a place, and what the list calls that place."""


def test_whoever_is_sent_to_a_place_is_told_the_name_that_stands_in_the_list() -> None:
    for language in LANGUAGES:
        lists = [t for t in catalogue(language) if t.context in ("CoordinatorPage", "DeskSide")]
        name_of = {text.source: text.forms[0] for text in lists}
        sent = {text.source: text.forms for text in catalogue(language) if text.source in SENT_TO}
        assert set(sent) == set(SENT_TO)
        for source, forms in sent.items():
            for form in forms:
                assert name_of[SENT_TO[source]] in form, (language, form)
