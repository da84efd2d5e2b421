"""Both themes are readable, one factor scales everything, the fonts have the letters."""

from __future__ import annotations

import re
from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.settings import SCALES
from app.ui.theme import DARK, LIGHT, Look, Theme, Tokens, look, style_sheet


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


TEXT_ON = [
    *[
        (ink, ground)
        for ink in ("text", "muted", "accent", "ok", "warn", "error")
        for ground in ("page", "card")
    ],
    ("text", "accent_soft"),
    ("accent", "accent_soft"),
    ("ok", "accent_soft"),
    ("warn", "warn_soft"),
    ("error", "error_soft"),
    ("muted", "key"),
    ("on_accent", "accent"),
]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON)
def test_text_stands_out_from_every_ground_it_meets(tokens: Tokens, ink: str, ground: str) -> None:
    colours = asdict(tokens)
    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["page", "card"])
def test_outlines_of_controls_stand_out(tokens: Tokens, ground: str) -> None:
    colours = asdict(tokens)
    assert contrast(colours["control"], colours[ground]) >= 3


def test_one_factor_scales_every_length_of_the_style_sheet() -> None:
    template = "QLabel { color: ${text}; font-size: 14px; margin: 0; border: 1px solid ${line}; }"
    assert style_sheet(Look(DARK, 2.0), template) == (
        f"QLabel {{ color: {DARK.text}; font-size: 28px; margin: 0; border: 2px solid {DARK.line}; }}"
    )


def test_no_text_is_below_twelve_pixels() -> None:
    assert Look().font(9).pixelSize() == 12
    assert Look(factor=1.5).font(12).pixelSize() == 18


def test_the_shipped_style_sheet_names_only_tokens_that_exist(theme: Theme) -> None:
    shown = style_sheet(look(), theme._template)
    assert "${" not in shown
    assert not re.search(r"font-size: (?:[0-9]|1[01])px", shown)


def test_zoom_steps_through_the_scales_and_stops_at_the_ends(theme: Theme) -> None:
    theme.zoom(1)
    assert theme.percent == 110
    for _ in SCALES:
        theme.zoom(1)
    assert theme.percent == SCALES[-1]
    theme.zoom(0)
    assert theme.percent == 100


def test_widgets_follow_theme_and_scale(qtbot: QtBot, theme: Theme) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.show()
    before = edit.sizeHint().height()
    theme.choose("dark")
    theme.set_percent(200)
    assert look().is_dark
    assert edit.sizeHint().height() > before * 1.5


def test_the_font_in_use_has_the_letters_of_all_five_languages(qapp: QApplication, theme: Theme) -> None:
    letters = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЎўҲҳʻʼ"
    font = look().font(14)
    raw = QRawFont.fromFont(font)
    missing = [letter for letter in letters if not raw.supportsCharacter(ord(letter))]
    assert not missing, f"{QFontInfo(font).family()} lacks {missing}"
