"""The lungs are cut out of a film, what is no lung is covered, and a map of the crop is laid over the film."""

import numpy as np
import pytest

from inference.arrays import FloatImage
from inference.models.lung_crop import FILM_SIDE, WHOLE_FILM, Window, crop_to_lungs, cut, lung_mask, over_film

SIDE = 160


def _field() -> FloatImage:
    """Two upright lungs, 32x32 each."""
    field = np.zeros((2, 32, 32), np.float32)
    field[0, 8:24, 6:12] = 1
    field[1, 8:24, 20:26] = 1
    return field


def _film() -> FloatImage:
    return np.random.default_rng(1).random((FILM_SIDE, FILM_SIDE), np.float32)


def test_window_holds_both_lungs() -> None:
    window = lung_mask(_field()).window
    assert (window.left, window.right) == pytest.approx((6 / 32, 26 / 32), abs=0.02)
    assert (window.top, window.bottom) == pytest.approx((8 / 32, 24 / 32), abs=0.02)


def test_what_lies_outside_the_lungs_cannot_be_seen() -> None:
    """Another border, another marker, another spine: the same input."""
    film = _film()
    other = film.copy()
    other[:40], other[-40:], other[:, :24], other[:, -24:] = 1, 0, 1, 0
    other[:, 126:130] = 1
    first, second = (crop_to_lungs(one, _field(), SIDE).film for one in (film, other))
    assert np.abs(first - second).max() < 0.01


def test_the_lungs_themselves_are_seen_unchanged() -> None:
    film = np.zeros((FILM_SIDE, FILM_SIDE), np.float32)
    film[120:136, 64:80] = 1  # in the middle of the lung on the left
    crop = crop_to_lungs(film, _field(), SIDE)
    row, column = np.unravel_index(crop.film[0].argmax(), crop.film[0].shape)
    window = crop.window
    assert window.left + (column + 0.5) / SIDE * (window.right - window.left) == pytest.approx(72 / 256, abs=0.05)
    assert window.top + (row + 0.5) / SIDE * (window.bottom - window.top) == pytest.approx(128 / 256, abs=0.05)


def test_a_film_without_lungs_is_seen_whole() -> None:
    film = _film()
    crop = crop_to_lungs(film, np.zeros((2, 32, 32), np.float32), SIDE)
    assert crop.window == WHOLE_FILM
    np.testing.assert_array_equal(crop.film[0], cut(film, WHOLE_FILM, SIDE))


def test_a_hidden_part_of_a_lung_is_seen() -> None:
    """A consolidation takes a notch out of the field: its hull shows it nevertheless."""
    field = _field()
    field[0, 14:20, 6:11] = 0
    mask = lung_mask(field).mask
    assert mask[17 * 4, 8 * 4] == pytest.approx(1, abs=0.01)


def test_a_map_of_the_crop_lies_over_the_film_where_it_belongs() -> None:
    window = Window(left=0.25, top=0.5, right=0.75, bottom=1.0)
    values = np.zeros((10, 10), np.float32)
    values[2, 7] = 1
    laid = over_film(values, window, 64)
    row, column = np.unravel_index(laid.argmax(), laid.shape)
    assert (column + 0.5) / 64 == pytest.approx(0.25 + 0.5 * 0.75, abs=0.02)
    assert (row + 0.5) / 64 == pytest.approx(0.5 + 0.5 * 0.25, abs=0.02)
    assert laid[:32].max() == 0
    assert laid[:, :16].max() == 0


def test_a_uniform_map_stays_uniform_inside_the_window() -> None:
    laid = over_film(np.full((10, 10), 0.5, np.float32), Window(left=0.1, top=0.2, right=0.9, bottom=0.8), 100)
    np.testing.assert_allclose(laid[20:80, 10:90], 0.5, atol=1e-6)


def test_a_window_is_widened_within_the_film() -> None:
    assert Window(left=0.0, top=0.1, right=1.0, bottom=0.5).widened(0.5) == Window(
        left=0.0, top=0.0, right=1.0, bottom=pytest.approx(0.7)
    )
