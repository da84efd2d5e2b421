"""The interface's language at run time; every known error has its sentence."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.base.errors import Code, KnownError
from app.base.sentences import SENTENCES
from app.settings import LANGUAGES
from app.ui import messages, texts
from app.ui.texts import PseudoTranslator, Screen, Texts
from app.ui.widgets.labels import Label


class Greeting(Screen):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label()
        QVBoxLayout(self).addWidget(self.label)
        self.retranslate()

    def retranslate(self) -> None:
        self.label.setText(self.tr("Hello"))


class PoliteGreeting(Greeting):
    pass


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[PseudoTranslator]:
    made = PseudoTranslator()
    yield made
    qapp.removeTranslator(made)


def test_a_screen_follows_the_language_also_in_a_subclass(
    qapp: QApplication, qtbot: QtBot, pseudo: PseudoTranslator
) -> None:
    screen = PoliteGreeting()
    qtbot.addWidget(screen)
    assert screen.label.text() == "Hello"
    qapp.installTranslator(pseudo)
    qtbot.waitUntil(lambda: screen.label.text() == "⟦Hello~ ⟧")
    qapp.removeTranslator(pseudo)
    qtbot.waitUntil(lambda: screen.label.text() == "Hello")


@pytest.mark.parametrize("code", LANGUAGES)
def test_days_are_written_as_the_language_does(qapp: QApplication, english: Texts, code: str) -> None:
    english.set_language(code)
    written = {
        "ru": "12 февраля",
        "kk": "12 ақпан",
        "ky": "12-февраль",
        "uz": "12-fevral",
        "en": "12 February",
    }
    assert texts.day(date(2022, 2, 12)) == written[code]
    assert texts.clock(datetime(2022, 2, 12, 9, 5, 7), seconds=True) == "09:05:07"
    assert texts.short_day(date(2022, 2, 12)) == "12.02.2022"


def test_uzbek_is_written_in_latin_letters(english: Texts) -> None:
    english.set_language("uz")
    assert QLocale().script() == QLocale.Script.LatinScript
    assert set(texts.NAMES) == set(LANGUAGES)


@pytest.mark.parametrize("code", list(Code))
def test_every_known_error_has_a_sentence_and_a_next_step(code: Code) -> None:
    said = SENTENCES[code]
    assert said.what
    assert said.next_step


def test_a_known_error_is_said_in_the_interfaces_language_with_its_facts(
    qapp: QApplication, pseudo: PseudoTranslator
) -> None:
    error = KnownError(Code.FILE_MISSING, path="a{b}.json")
    assert messages.sentence(error).what == "There is no file a{b}.json."
    qapp.installTranslator(pseudo)
    said = messages.message(error)
    assert said.count("⟦") == 2
    assert "a{b}.json" in said


def test_what_the_system_says_of_a_file_is_said_in_the_interfaces_language(qapp: QApplication) -> None:
    made = texts.Texts(qapp, "ru")
    refused = KnownError(Code.FILE_UNWRITABLE, path="/gone/a.pdf", reason=os.strerror(errno.ENOENT))
    own = KnownError(Code.FILE_UNWRITABLE, path="/gone/a.pdf", reason="SQLite refuses it")
    try:
        assert messages.sentence(refused).what.endswith("такой папки или файла нет.")
        assert messages.sentence(own).what.endswith("SQLite refuses it.")
    finally:
        made.close()
