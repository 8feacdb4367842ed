"""Films without fine detail, or full of noise, are warned of; sound films are not."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inference.admission.detail import LEAST_DETAIL, MOST_DETAIL, _median, detail_warnings, lung_detail
from inference.arrays import FloatImage

SIDE = 256
LUNGS = np.zeros((2, 32, 32), np.float32)
LUNGS[0, 6:26, 4:13] = LUNGS[1, 6:26, 19:28] = 1


def film() -> FloatImage:
    """Two dark lungs with the fine structure of a film."""
    grey = 0.7 - 0.5 * cv2.resize(LUNGS.max(axis=0), (SIDE, SIDE))
    vessels = cv2.GaussianBlur(np.random.default_rng(1).normal(0, 1, (SIDE, SIDE)), (0, 0), 1)
    return (grey + 0.06 * vessels).clip(0, 1).astype(np.float32)


def codes(pixels: FloatImage, lungs: FloatImage = LUNGS) -> list[str | None]:
    return [one.code for one in detail_warnings(pixels.astype(np.float32), lungs)]


def test_a_film_is_not_warned_of_whatever_its_exposure() -> None:
    pixels = film()
    assert codes(pixels) == codes(0.1 + 0.3 * pixels) == codes(pixels**2) == []
    assert lung_detail(0.5 * pixels, LUNGS) == pytest.approx(lung_detail(pixels, LUNGS), rel=1e-4)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda film: cv2.GaussianBlur(film, (0, 0), 4), "no_detail"),
        (lambda film: np.floor(film * 3) / 3, "no_detail"),
        (lambda film: cv2.resize(film[::8, ::8], film.shape, interpolation=cv2.INTER_NEAREST), "no_detail"),
        (lambda film: film + np.random.default_rng(2).normal(0, 0.2, film.shape), "noisy"),
    ],
    ids=["blurred", "few grey values", "coarse pixels", "noise"],
)
def test_lost_detail_and_noise_are_named(change: object, code: str) -> None:
    assert codes(change(film())) == [code]  # type: ignore[operator]


def test_without_lungs_the_whole_film_is_looked_at() -> None:
    nothing = np.zeros_like(LUNGS)
    assert codes(film(), nothing) == []
    assert codes(cv2.GaussianBlur(film(), (0, 0), 4), nothing) == ["no_detail"]


def test_a_flat_picture_has_no_detail() -> None:
    assert LEAST_DETAIL < MOST_DETAIL
    assert codes(np.full((SIDE, SIDE), 0.5)) == ["no_detail"]


@given(st.lists(st.floats(0.0, 4.0, width=32), min_size=1, max_size=60))
def test_the_median_is_that_of_numpy(values: list[float]) -> None:
    array = np.array(values, np.float32)
    assert _median(array) == np.median(array)
