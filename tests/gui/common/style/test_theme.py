"""The themes: everything that is read has the contrast that WCAG asks for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from gui.common.style.colours import DARK, FILM_BACKGROUND, FILM_TEXT, LIGHT, Colours
from gui.common.style.theme import Theme


def contrast(first: str, second: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio); 4.5 is the least for text."""
    low, high = sorted(_luminance(QColor(colour)) for colour in (first, second))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    return sum(
        weight * _linear(channel)
        for weight, channel in zip(
            (0.2126, 0.7152, 0.0722), (colour.redF(), colour.greenF(), colour.blueF()), strict=True
        )
    )


def _linear(channel: float) -> float:
    """One channel of sRGB, 0 to 1, without its gamma (WCAG 2.2, relative luminance)."""
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ink", ["text", "muted", "signs", "no_signs", "accent"])
@pytest.mark.parametrize("ground", ["window", "surface", "selection"])
def test_words_can_be_read(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_banner_and_main_button_can_be_read(colours: Colours) -> None:
    assert contrast(colours.text, colours.warning) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5


def test_words_over_a_film_can_be_read() -> None:
    assert contrast(FILM_TEXT, FILM_BACKGROUND) >= 4.5


@pytest.mark.parametrize(("first", "second", "expected"), [("#000000", "#ffffff", 21.0), ("#777777", "#777777", 1.0)])
def test_contrast(first: str, second: str, expected: float) -> None:
    assert contrast(first, second) == pytest.approx(expected)


def test_theme_follows_the_scheme(qapp: QApplication, theme: Theme) -> None:
    theme.set_scheme(Qt.ColorScheme.Dark)
    assert qapp.palette().window().color().name() == DARK.window
    theme.set_scheme(Qt.ColorScheme.Light)
    assert qapp.palette().window().color().name() == LIGHT.window


def test_boxes_to_check_are_outlined_in_the_dark(theme: Theme) -> None:
    theme.set_scheme(Qt.ColorScheme.Dark)
    for name in ("QCheckBox", "QRadioButton"):
        outline = QApplication.palette(name).color(QPalette.ColorRole.Window).darker(140).name()  # as Fusion does
        assert contrast(outline, DARK.window) >= 3  # WCAG 2.2, non-text contrast
