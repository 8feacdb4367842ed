"""The themes: text and controls have the contrast that WCAG 2.2 requires."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QTableWidget, QTableWidgetItem, QWidget
from pytestqt.qtbot import QtBot

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
def test_text_has_enough_contrast(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_banner_and_primary_button_have_enough_contrast(colours: Colours) -> None:
    assert contrast(colours.text, colours.warning) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5


def test_text_over_a_film_has_enough_contrast() -> None:
    assert contrast(FILM_TEXT, FILM_BACKGROUND) >= 4.5


@pytest.mark.parametrize(("first", "second", "expected"), [("#000000", "#ffffff", 21.0), ("#777777", "#777777", 1.0)])
def test_contrast_of_known_colours(first: str, second: str, expected: float) -> None:
    assert contrast(first, second) == pytest.approx(expected)


def test_theme_follows_the_scheme(qapp: QApplication, theme: Theme) -> None:
    theme.set_scheme(Qt.ColorScheme.Dark)
    assert qapp.palette().window().color().name() == DARK.window
    theme.set_scheme(Qt.ColorScheme.Light)
    assert qapp.palette().window().color().name() == LIGHT.window


def test_check_boxes_have_visible_outlines_in_the_dark_theme(theme: Theme) -> None:
    theme.set_scheme(Qt.ColorScheme.Dark)
    for name in ("QCheckBox", "QRadioButton"):
        outline = QApplication.palette(name).color(QPalette.ColorRole.Window).darker(140).name()  # as Fusion does
        assert contrast(outline, DARK.window) >= 3  # WCAG 2.2, non-text contrast


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("name", ["roomy_table", "plain_list"])
def test_cells_of_a_table_are_aligned_with_their_heading(name: str, qtbot: QtBot) -> None:
    table = QTableWidget(1, 1)
    qtbot.addWidget(table)
    table.setObjectName(name)
    table.setHorizontalHeaderLabels(["III"])
    table.setItem(0, 0, QTableWidgetItem("III"))
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.verticalHeader().hide()
    with qtbot.waitExposed(table):
        table.show()
    assert abs(_first_ink(table.horizontalHeader().viewport()) - _first_ink(table.viewport())) <= 1


def _first_ink(widget: QWidget) -> int:
    """The first column of pixels that is much darker than paper, in the upper 24 rows."""
    image = widget.grab().toImage()
    rows = range(min(24, image.height()))
    return next(x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < 150 for y in rows))


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_combo_boxes_and_spin_boxes_have_outlines_like_other_fields(
    scheme: Qt.ColorScheme, theme: Theme, qtbot: QtBot
) -> None:
    theme.set_scheme(scheme)
    colours = theme.colours
    for field in (QComboBox(), QDoubleSpinBox()):
        qtbot.addWidget(field)
        with qtbot.waitExposed(field):
            field.show()
        image = field.grab().toImage()
        outline = image.pixelColor(0, image.height() // 2).name()
        assert contrast(outline, colours.surface) < 2.1  # as subtle as the line of a button
    theme.set_scheme(Qt.ColorScheme.Light)
