"""What is warned of in a film: few pixels, few grey values, lost detail, noise."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from inference.admission.detail import (
    FEWEST_PIXELS_OF_A_SIDE,
    LEAST_DETAIL,
    MOST_DETAIL,
    _median,
    coarseness_warnings,
    detail_warnings,
    lung_detail,
)
from inference.arrays import FloatImage
from inference.models.preprocessing import preprocess
from inference.paths import SAMPLE_FILMS
from inference.reading.reader import read_radiograph

SIDE = 256
LUNG_FIELD = np.zeros((2, 32, 32), np.float32)
LUNG_FIELD[0, 6:26, 4:13] = LUNG_FIELD[1, 6:26, 19:28] = 1


def sample(side: int) -> Image.Image:
    film = Image.open(SAMPLE_FILMS / "synthetic-pneumonia-1.png").convert("L")
    return film.resize((side, side), Image.Resampling.BICUBIC)


def posterised(film: Image.Image, greys: int) -> Image.Image:
    return Image.fromarray((np.asarray(film) // (256 / greys) * (255 / (greys - 1))).astype(np.uint8))


def palette(film: Image.Image, greys: int) -> Image.Image:
    return film.convert("RGB").quantize(greys)


def warned_in_file(path: Path, picture: Image.Image, **options: int) -> tuple[list[str | None], list[str | None]]:
    """Codes for the pixels in the file, and for the squeezed film, as a scan reads both."""
    picture.save(path, **options)
    film = read_radiograph(path, smallest_side=SIDE)
    squeezed = detail_warnings(preprocess(film.pixels, SIDE)[0], LUNG_FIELD)
    return [one.code for one in coarseness_warnings(film)], [one.code for one in squeezed]


@pytest.mark.parametrize("side", [512, 1024, 2048])
@pytest.mark.parametrize("greys", [8, 16, 32])
@pytest.mark.parametrize("reduced", [posterised, palette])
def test_few_grey_values_are_named_though_squeezing_hides_them(
    tmp_path: Path, reduced: Callable[[Image.Image, int], Image.Image], greys: int, side: int
) -> None:
    assert warned_in_file(tmp_path / "film.png", reduced(sample(side), greys)) == (["no_detail"], [])


@pytest.mark.parametrize("quality", [75, 95])
@pytest.mark.parametrize("greys", [8, 16])
def test_few_grey_values_are_named_in_a_jpeg_read_at_a_reduced_scale(tmp_path: Path, greys: int, quality: int) -> None:
    picture = posterised(sample(1024), greys)
    assert warned_in_file(tmp_path / "film.jpg", picture, quality=quality)[0] == ["no_detail"]


@pytest.mark.parametrize("name", ["film.png", "film.jpg"])
@pytest.mark.parametrize("side", [FEWEST_PIXELS_OF_A_SIDE, 512, 1024])
@pytest.mark.parametrize(
    "exposed",
    [lambda grey: grey, lambda grey: 90 + grey // 4, lambda grey: (grey // 3) * 3],
    ids=["as it is", "low contrast", "stretched contrast"],
)
def test_sound_films_give_no_warning(
    tmp_path: Path, exposed: Callable[[np.ndarray], np.ndarray], side: int, name: str
) -> None:
    picture = Image.fromarray(exposed(np.asarray(sample(side))).astype(np.uint8))
    assert warned_in_file(tmp_path / name, picture)[0] == []


def test_padding_is_not_taken_for_a_grey_value_that_stands_apart(tmp_path: Path) -> None:
    canvas = Image.new("L", (1024, 1024), 12)
    canvas.paste(sample(600), (212, 212))
    assert warned_in_file(tmp_path / "film.png", canvas)[0] == []


@pytest.mark.parametrize("size", [(40, 40), (300, FEWEST_PIXELS_OF_A_SIDE - 1)])
def test_a_thumbnail_is_named_with_its_size(tmp_path: Path, size: tuple[int, int]) -> None:
    sample(512).resize(size).save(tmp_path / "film.png")
    (warning,) = coarseness_warnings(read_radiograph(tmp_path / "film.png", smallest_side=SIDE))
    assert warning.code == "no_detail"
    assert f"only {size[0]}x{size[1]} pixels" in str(warning)


def detailed_film() -> FloatImage:
    """Two dark lungs with the fine structure of a film."""
    grey = 0.7 - 0.5 * cv2.resize(LUNG_FIELD.max(axis=0), (SIDE, SIDE))
    vessels = cv2.GaussianBlur(np.random.default_rng(1).normal(0, 1, (SIDE, SIDE)), (0, 0), 1)
    return (grey + 0.06 * vessels).clip(0, 1).astype(np.float32)


def codes(pixels: FloatImage, lungs: FloatImage = LUNG_FIELD) -> list[str | None]:
    return [one.code for one in detail_warnings(pixels.astype(np.float32), lungs)]


def test_a_film_gives_no_warning_whatever_its_exposure() -> None:
    pixels = detailed_film()
    assert codes(pixels) == codes(0.1 + 0.3 * pixels) == codes(pixels**2) == []
    assert lung_detail(0.5 * pixels, LUNG_FIELD) == pytest.approx(lung_detail(pixels, LUNG_FIELD), rel=1e-4)


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
    assert codes(change(detailed_film())) == [code]  # type: ignore[operator]


def test_without_lungs_the_detail_of_the_whole_film_is_measured() -> None:
    nothing = np.zeros_like(LUNG_FIELD)
    assert codes(detailed_film(), nothing) == []
    assert codes(cv2.GaussianBlur(detailed_film(), (0, 0), 4), nothing) == ["no_detail"]


def test_a_flat_picture_has_no_detail() -> None:
    assert LEAST_DETAIL < MOST_DETAIL
    assert codes(np.full((SIDE, SIDE), 0.5)) == ["no_detail"]


@given(st.lists(st.floats(0.0, 4.0, width=32), min_size=1, max_size=60))
def test_the_median_is_that_of_numpy(values: list[float]) -> None:
    array = np.array(values, np.float32)
    assert _median(array) == np.median(array)
