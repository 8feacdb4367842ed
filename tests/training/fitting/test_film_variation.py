import numpy as np
import pytest

from inference.arrays import FloatImage
from training.fitting.film_variation import add_border_or_marker, draw_position, vary_exposure, warped, whiten_lung


@pytest.fixture
def ramp() -> FloatImage:
    return np.tile(np.linspace(0, 1, 176, dtype=np.float32), (176, 1))


def test_a_film_that_is_not_moved_is_only_resized(ramp: FloatImage) -> None:
    picture = warped(ramp, np.array([[1, 0, 0], [0, 1, 0]], np.float32), 128)
    assert picture == pytest.approx(np.tile(np.linspace(0, 1, 128), (128, 1)), abs=0.01)


def test_a_film_is_mirrored_if_the_position_says_so(ramp: FloatImage) -> None:
    random = np.random.default_rng(1)
    for _ in range(20):
        position, mirrored = draw_position(random, degrees=9, scale=(0.93, 1.16), shift=0.06)
        middle = warped(ramp, position, 128)[64]
        assert (middle[96] < middle[32]) is np.bool_(mirrored)


def test_varied_exposure_keeps_the_range_and_the_order_of_greys(ramp: FloatImage) -> None:
    for seed in range(20):
        varied = vary_exposure(ramp, np.random.default_rng(seed))
        assert 0 <= varied.min() <= varied.max() <= 1
        assert varied.dtype == np.float32
        assert varied[:, :40].mean() < varied[:, -40:].mean()


def test_some_films_get_a_border_or_a_marker_and_most_stay_unchanged() -> None:
    film = np.full((128, 128), 0.5, np.float32)
    changed = [not np.array_equal(add_border_or_marker(film, np.random.default_rng(seed)), film) for seed in range(200)]
    assert 30 < sum(changed) < 90
    assert (film == 0.5).all()


def test_whitening_brightens_one_lung_and_not_the_other() -> None:
    film, lung = np.full((128, 128), 0.7, np.float32), np.zeros((128, 128), np.float32)
    film[20:100, 20:50] = film[20:100, 78:108] = 0.2
    lung[20:100, 20:50] = 1
    for seed in range(20):
        white = whiten_lung(film, lung, np.random.default_rng(seed))
        assert white[85:95, 25:45].mean() > 0.4
        assert np.abs(white[:, 70:] - film[:, 70:]).max() < 0.01


def test_a_film_without_a_lung_field_is_not_whitened() -> None:
    film = np.random.default_rng(1).random((32, 32), np.float32)
    assert whiten_lung(film, np.zeros_like(film), np.random.default_rng(1)) is film
