"""A film is squeezed to a network's input; or its lungs are cut out, and what is no lung is covered."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from inference.arrays import FloatImage
from inference.models.preprocessing import (
    FILM_SIDE,
    WHOLE_FILM,
    Window,
    batch,
    crop_to_lungs,
    cut,
    lung_mask,
    preprocess,
)

SIDE = 160


def test_a_film_is_squeezed_to_the_input() -> None:
    left_bright = np.repeat([[1.0, 0.0]], 50, axis=1).astype(np.float32) * np.ones((300, 1), np.float32)
    film = preprocess(left_bright, 32)
    assert film.shape == (1, 32, 32)
    assert film.dtype == np.float32
    assert (film[0, :, :15] == 1.0).all()
    assert (film[0, :, 17:] == 0.0).all()


def test_a_native_film_and_its_small_copy_give_nearly_the_same_input() -> None:
    coarse = np.random.default_rng(1).random((20, 20)).astype(np.float32)
    native = np.asarray(Image.fromarray(coarse).resize((1600, 1200), Image.Resampling.BICUBIC)).clip(0, 1)
    copy = np.asarray(Image.fromarray(native).resize((224, 224), Image.Resampling.BICUBIC)).clip(0, 1)
    assert np.abs(preprocess(native, 192) - preprocess(copy, 192)).mean() < 0.005


@given(height=st.integers(32, 300), width=st.integers(32, 300), size=st.integers(8, 256), level=st.floats(0, 1))
def test_the_input_stays_in_range_and_an_even_film_stays_even(height: int, width: int, size: int, level: float) -> None:
    film = preprocess(np.full((height, width), level, np.float32), size)
    assert film.shape == (1, size, size)
    assert np.allclose(film, level, atol=1e-5)
    assert 0.0 <= film.min() <= film.max() <= 1.0


@pytest.mark.parametrize(
    "pixels",
    [
        np.full((64, 64), np.nan, np.float32),
        np.full((64, 64), np.inf, np.float32),
        np.zeros((31, 64), np.float32),
        np.zeros((64, 64, 3), np.float32),
    ],
)
def test_what_is_no_film_is_refused(pixels: np.ndarray) -> None:
    with pytest.raises(ValueError, match="film"):
        preprocess(pixels, 32)


def test_films_are_stacked_in_order() -> None:
    films = [np.full((1, 8, 8), level, np.float32) for level in (0.1, 0.9)]
    assert batch(films).shape == (2, 1, 8, 8)
    assert batch(films)[1].min() == np.float32(0.9)


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


def test_only_the_largest_region_of_a_field_is_a_lung() -> None:
    field = _field()
    field[0, 2:4, 6:12], field[1, 29:31, 20:26] = 1, 1
    assert lung_mask(field).window == lung_mask(_field()).window


def test_a_region_within_a_hole_of_another_may_be_the_lung() -> None:
    """The ring has the larger hull, the disc in it more of the lung."""
    field = np.zeros((2, 32, 32), np.float32)
    field[:, 4:28, 4:28] = 1
    field[:, 5:27, 5:27] = 0
    field[:, 8:24, 10:22] = 1
    window = lung_mask(field).window
    assert (window.left, window.right) == pytest.approx((10 / 32, 22 / 32), abs=0.02)


def test_a_hole_in_a_lung_changes_nothing() -> None:
    field = _field()
    field[0, 14:18, 8:10] = 0
    np.testing.assert_array_equal(lung_mask(field).mask, lung_mask(_field()).mask)


def test_a_window_is_widened_within_the_film() -> None:
    assert Window(left=0.0, top=0.1, right=1.0, bottom=0.5).widened(0.5) == Window(
        left=0.0, top=0.0, right=1.0, bottom=pytest.approx(0.7)
    )
