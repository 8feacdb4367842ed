import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from inference.models.preprocessing import batch, preprocess


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
