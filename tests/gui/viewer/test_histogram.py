"""The histogram: the film's grey values, and the window level that is changed on it."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.viewer.canvas.caption_strip import window_ends, window_level_numbers
from gui.viewer.canvas.film_view import FilmView
from gui.viewer.canvas.loaded_film import LoadedFilm
from gui.viewer.histogram import Histogram, _heights

Drag = Callable[..., None]
Grab = Callable[[QWidget], QImage]


@pytest.fixture
def histogram(showing: FilmView, qtbot: QtBot) -> Histogram:
    made = Histogram(showing)
    qtbot.addWidget(made)
    made.show()
    return made


def window_of(histogram: Histogram) -> tuple[int, int]:
    greyscale = histogram._state.greyscale
    assert greyscale is not None
    return round(greyscale.window_level.low), round(greyscale.window_level.high)


def test_window_level_is_painted(histogram: Histogram, grab: Grab) -> None:
    image = grab(histogram)
    yellow = [x for x in range(image.width()) if image.pixelColor(x, 60).name() == "#ffd54a"]
    assert min(yellow) < 15
    assert max(yellow) > 240


def test_end_of_the_window_is_dragged(histogram: Histogram, drag: Drag) -> None:
    low, high = window_of(histogram)
    drag(histogram, (10, 60), (70, 60))
    assert window_of(histogram)[0] > low + 10_000
    assert window_of(histogram)[1] == high
    drag(histogram, (246, 60), (180, 60))
    assert window_of(histogram)[1] < high - 10_000


def test_ends_of_the_window_never_cross(histogram: Histogram, drag: Drag) -> None:
    drag(histogram, (10, 60), (255, 60))
    low, high = window_of(histogram)
    assert low < high


def test_window_is_dragged_as_a_whole_and_changes_the_film(
    histogram: Histogram, showing: FilmView, drag: Drag, grab: Grab
) -> None:
    before, (low, high) = grab(showing).pixelColor(300, 150).red(), window_of(histogram)
    drag(histogram, (128, 60), (170, 60))
    after = window_of(histogram)
    assert after[1] - after[0] == high - low
    assert after[0] > low
    assert grab(showing).pixelColor(300, 150).red() < before


def test_arrow_keys_change_the_window_level(histogram: Histogram, qtbot: QtBot) -> None:
    low, high = window_of(histogram)
    qtbot.keyClick(histogram, Qt.Key.Key_Down)
    narrower = window_of(histogram)
    assert narrower[1] - narrower[0] < high - low
    qtbot.keyClick(histogram, Qt.Key.Key_Left)
    assert window_of(histogram)[0] < narrower[0]


def test_bars_have_the_films_own_range(make_film: Callable[..., LoadedFilm]) -> None:
    film = make_film(np.tile(np.linspace(0.4, 0.6, 512) ** 1.0, (64, 1)))
    low, high = round(0.4 * 65_535), round(0.6 * 65_535)
    bars = _heights(film.screen, low, high)
    assert min(bars) > 0.8  # a ramp is even


def test_histogram_without_a_film_is_empty(view: FilmView, qtbot: QtBot, drag: Drag, grab: Grab) -> None:
    histogram = Histogram(view)
    qtbot.addWidget(histogram)
    histogram.show()
    drag(histogram, (20, 60), (90, 60))
    assert not grab(histogram).isNull()


def test_ends_of_the_window_are_in_the_films_own_bit_depth(histogram: Histogram) -> None:
    low, high = window_of(histogram)
    assert window_ends(histogram._state) == (round(low), round(high))  # a film of 16 bits
    width, level = window_level_numbers(histogram._state)
    assert width == pytest.approx(high - low, abs=1)
    assert level == pytest.approx((low + high) / 2, abs=1)
