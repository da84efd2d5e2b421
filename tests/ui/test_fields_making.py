"""Every kind of question in every appearance gets a field that shows, takes and gives back any state."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.base.clock import FixedClock
from app.form.loader import load_form
from app.form.model import ATTACHED, SELECTS, UNASKED, Kind, Node
from app.interview.session import Session
from app.interview.state import ChoiceState, DeviceInfo, NodeState
from app.ui.fields.field import Field
from app.ui.fields.making import make_field
from app.ui.texts import Texts
from app.ui.theme import Theme
from tests.helpers.screens import MOMENT

APPEARANCES: dict[Kind, tuple[str, ...]] = {
    Kind.TEXT: ("", "multiline", "numbers", "masked"),
    Kind.INTEGER: ("", "thousands-sep", "counter", "thousands-sep counter", "bearing"),
    Kind.DECIMAL: ("", "thousands-sep"),
    Kind.RANGE: ("", "picker", "rating", "vertical", "no-ticks"),
    Kind.DATE: ("", "no-calendar", "month-year", "year", "ethiopian"),
    Kind.TIME: ("",),
    Kind.DATE_TIME: ("", "no-calendar"),
    Kind.SELECT_ONE: (
        "", "minimal", "quick", "autocomplete", "search('villages')", "columns", "columns-3", "columns-pack",
        "columns-flex", "horizontal", "horizontal-compact", "compact", "compact-2", "quickcompact-2",
        "likert", "label", "list-nolabel", "list", "no-buttons", "image-map", "map", "randomized",
    ),
    Kind.SELECT_MULTIPLE: ("", "minimal", "autocomplete", "columns-2", "horizontal-compact", "list-nolabel"),
    Kind.RANK: ("", "minimal"),
    Kind.ACKNOWLEDGE: ("",),
    Kind.GEOPOINT: ("", "placement-map"),
    Kind.GEOTRACE: ("",),
    Kind.GEOSHAPE: ("",),
    Kind.BARCODE: ("",),
}  # fmt: skip
ASKED = [kind for kind in Kind if kind not in UNASKED | ATTACHED]
EVERY = [(kind, appearance) for kind in ASKED for appearance in APPEARANCES[kind]]
ANSWERS: dict[Kind, Any] = {
    Kind.TEXT: "007", Kind.INTEGER: 1234567, Kind.DECIMAL: 0.5, Kind.RANGE: 4, Kind.DATE: "2022-02-12",
    Kind.TIME: "09:30", Kind.DATE_TIME: "2022-02-12 09:30", Kind.SELECT_ONE: "n2", Kind.RANK: ("n3", "n1"),
    Kind.SELECT_MULTIPLE: ("n1", "n3"), Kind.ACKNOWLEDGE: True, Kind.GEOPOINT: "42 69",
    Kind.GEOTRACE: "42 69; 43 69", Kind.GEOSHAPE: "42 69; 43 69; 43 70; 42 69", Kind.BARCODE: "4870001",
}  # fmt: skip


@cache
def session_of(kind: Kind, appearance: str) -> Session:
    row: dict[str, Any] = {"type": kind.value, "name": "q", "label": "**Q**", "special": ["refused"]}
    if appearance:
        row["appearance"] = appearance
    if kind in SELECTS:
        row["list_name"] = "names"
    definition = {
        "format": "dala-form/1",
        "form_id": "one",
        "version": "1",
        "title": "One",
        "languages": {"en": "English"},
        "default_language": "en",
        "choices": {"names": [{"name": f"n{n}", "label": f"Name *{n}*"} for n in range(1, 5)]},
        "survey": [row],
    }
    form = load_form(json.dumps(definition).encode(), "one.json")
    return Session.start(form, DeviceInfo("d", "S03", "survey"), FixedClock(MOMENT))


class Told:
    """A field and what it said."""

    def __init__(self, qtbot: QtBot, state: NodeState) -> None:
        self.holder = QWidget()
        qtbot.addWidget(self.holder)
        self.field: Field = make_field(state.node)
        self.field.setParent(self.holder)
        self.answers: list[Any] = []
        self.field.answered.connect(self.answers.append)
        self.field.show_state(state)


@pytest.fixture(autouse=True)
def look(theme: Theme, english: Texts) -> None:
    """The theme and language of every test here."""


def test_every_kind_is_asked_about() -> None:
    assert APPEARANCES.keys() == set(ASKED)


@pytest.mark.parametrize(("kind", "appearance"), EVERY)
def test_a_field_shows_every_state_and_says_nothing_of_itself(
    qtbot: QtBot, kind: Kind, appearance: str
) -> None:
    session = session_of(kind, appearance)
    session.answer("q", None)
    blank = session.state("q")
    told = Told(qtbot, blank)
    session.answer("q", ANSWERS[kind])
    full = session.state("q")
    assert full.value is not None
    session.special("q", "refused")
    for state in (
        full,
        replace(full, read_only=True),
        replace(blank, raw="what?"),
        session.state("q"),
        blank,
    ):
        told.field.show_state(state)
        told.field.retranslate()
        told.field.restyle()
        told.field.commit()
        told.field.take_focus()
        assert isinstance(told.field.keys_help(), str)
    assert told.answers == []
    assert not told.field.is_pending


KEYS = (
    "1", "9", "0", "Up", "Down", "Left", "Right", "PgDown", "Space", "Esc", "Backspace", "Del", "F4", "F4",
    "Alt+Up", "Enter",
)  # fmt: skip


@pytest.mark.parametrize(("kind", "appearance"), EVERY)
def test_a_read_only_field_takes_no_key(qtbot: QtBot, kind: Kind, appearance: str) -> None:
    session = session_of(kind, appearance)
    session.answer("q", ANSWERS[kind])
    told = Told(qtbot, replace(session.state("q"), read_only=True))
    for key in KEYS:
        told.field.key_pressed(key)
    told.field.commit()
    assert told.answers == []


@pytest.mark.parametrize(("kind", "appearance"), EVERY)
def test_whatever_a_field_says_the_interview_can_read_again(
    qtbot: QtBot, kind: Kind, appearance: str
) -> None:
    session = session_of(kind, appearance)
    session.answer("q", ANSWERS[kind])
    told = Told(qtbot, session.state("q"))
    for key in KEYS:
        told.field.key_pressed(key)
        told.field.commit()
        for answer in told.answers:
            session.answer("q", answer)
            state = session.state("q")
            assert not state.raw, (key, answer)
            told.field.show_state(state)
        told.answers.clear()


@pytest.mark.parametrize("kind", sorted(UNASKED))
def test_what_nobody_answers_has_no_field(kind: Kind) -> None:
    with pytest.raises(ValueError, match=kind.value):
        make_field(Node(kind, "q", session_of(Kind.TEXT, "").form.nodes["q"].position))


def test_markup_and_tags_in_a_form_are_read_as_text(qtbot: QtBot) -> None:
    state = session_of(Kind.SELECT_ONE, "").state("q")
    hostile = replace(
        state, choices=(ChoiceState("n1", '**a** <img src="file:///etc/passwd"> [x](http://y)'),)
    )
    told = Told(qtbot, hostile)
    row = told.field.rows[0]
    assert row.shown_text == 'a <img src="file:///etc/passwd"> x'
