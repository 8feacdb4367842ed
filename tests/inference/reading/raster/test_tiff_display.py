"""TIFFs that state which of their values are shown as black and as white, or how bright their values are."""

import io
from pathlib import Path

import numpy as np
import pytest
from helpers.dicom import CHEST
from helpers.rasters import COLOUR, DEFLATE, EIGHT, LZW, NONE, SIXTEEN, TWELVE, assert_shows, read, tiff_file
from PIL import Image

from inference.display.screen_film import screen_film
from inference.messages import Message
from inference.reading.grey import BAD_RANGE, NO_GREY_RANGE, RANGE_FOLLOWED
from inference.reading.raster.tiff_display import CURVE_LEFT_OUT
from inference.reading.raster.tone_curve import TONE_CURVE_FOLLOWED
from inference.reading.reader import read_radiograph

DESCRIPTION, RESPONSE_CURVE, TRANSFER_FUNCTION, LEAST, GREATEST = 270, 291, 301, 340, 341
MIN_SAMPLE, MAX_SAMPLE = 280, 281
FLOAT = (CHEST * 4000 - 1000).astype(np.float32)
SIGNED = np.rint(CHEST * 4000 - 1000).astype(np.int16)
WIDE = np.clip((CHEST * 4000 + 500) / 5000, 0, 1)
"""The picture between values that lie beyond its own."""

IN_LOW_HALF = np.clip(2 * CHEST, 0, 1)


def imagej(low: float | str, high: float | str) -> bytes:
    return f"ImageJ=1.54f\nunit=mm\nmin={low}\nmax={high}\n".encode() + b"\0"


def between(low: float, high: float, count: int = 1) -> dict[int, list[int] | list[float] | bytes]:
    return {LEAST: [float(low)] * count, GREATEST: [float(high)] * count}


@pytest.mark.parametrize(
    ("samples", "stated", "shown"),
    [
        (FLOAT, between(-1500, 3500), WIDE),
        (FLOAT, {DESCRIPTION: imagej(-1500.0, 3500.0)}, WIDE),
        (SIGNED, between(-1500, 3500), WIDE),
        (TWELVE, between(0, 2047.5), IN_LOW_HALF),
        (TWELVE, {GREATEST: [2047]}, IN_LOW_HALF),
        (TWELVE, {DESCRIPTION: imagej(0.0, 2047.5)}, IN_LOW_HALF),
        (TWELVE, {DESCRIPTION: imagej("0", "2.0475e3"), **between(0, 4095)}, IN_LOW_HALF),
        (SIXTEEN, between(0, 32767.5), IN_LOW_HALF),
        (EIGHT, {DESCRIPTION: imagej(0.0, 127.5)}, IN_LOW_HALF),
        (EIGHT, {LEAST: [0], GREATEST: [127.5]}, IN_LOW_HALF),
        (np.stack([SIXTEEN] * 3, axis=-1), between(0, 32767.5, 3), IN_LOW_HALF),
        (np.stack([EIGHT] * 3, axis=-1), between(0, 127.5, 3), IN_LOW_HALF),
    ],
    ids=["float", "ImageJ's float", "signed", "12 bits", "only the greatest", "ImageJ's 12 bits", "ImageJ's first",
         "16 bits", "ImageJ's 8 bits", "8 bits", "colour of 16 bits", "colour"],
)  # fmt: skip
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("compression", [NONE, DEFLATE, LZW])
def test_a_stated_range_is_followed(
    samples: np.ndarray,
    stated: dict[int, list[int] | list[float] | bytes],
    shown: np.ndarray,
    order: str,
    compression: int,
) -> None:
    photometric = COLOUR if samples.ndim == 3 else 1
    film = read(tiff_file(samples, photometric=photometric, more=stated, order=order, compression=compression))
    assert film.warnings == (RANGE_FOLLOWED,)
    assert_shows(film, shown, 0.006)


@pytest.mark.parametrize("samples", [TWELVE, EIGHT])
def test_where_white_is_zero_the_least_value_is_white(samples: np.ndarray) -> None:
    top = 4095 if samples is TWELVE else 255
    film = read(tiff_file(top - samples, photometric=0, more=between(top / 2, top)))
    assert film.warnings == (RANGE_FOLLOWED,)
    assert_shows(film, IN_LOW_HALF, 0.006)


@pytest.mark.parametrize(
    ("samples", "stated"),
    [
        (TWELVE, between(0, 4095)),
        (TWELVE, between(0, 65535)),  # all that 16 bits can hold: the default
        (TWELVE, {DESCRIPTION: imagej(0.0, 65535.0)}),
        (TWELVE, {DESCRIPTION: imagej(0.0, 0.0)}),
        (TWELVE, {DESCRIPTION: imagej("NaN", 2047)}),
        (TWELVE, {DESCRIPTION: imagej("black", "white")}),
        (TWELVE, {DESCRIPTION: b"min=0\nmax=2047\0"}),
        (TWELVE, {DESCRIPTION: b"ImageJ=1.54f\nunit=mm\0"}),
        (TWELVE, {MIN_SAMPLE: [0], MAX_SAMPLE: [2047]}),
        (TWELVE, between(2047, 2047)),
        (TWELVE, between(float("nan"), 2047)),
        (EIGHT, between(0, 255)),
        (CHEST.astype(np.float32), between(0, 1)),
        (CHEST.astype(np.float32), {GREATEST: [0.5]}),
    ],
)
def test_a_range_that_says_nothing_changes_nothing(
    samples: np.ndarray, stated: dict[int, list[int] | list[float] | bytes]
) -> None:
    film = read(tiff_file(samples, more=stated))
    assert film.warnings == ()
    assert_shows(film, CHEST, 0.003)


@pytest.mark.parametrize(
    ("samples", "stated", "notes"),
    [
        (TWELVE, between(5000, 6000), (BAD_RANGE,)),
        (TWELVE, {DESCRIPTION: imagej(-3000.0, -1.0)}, (BAD_RANGE,)),
        (EIGHT, between(254, 255), (BAD_RANGE,)),
        (FLOAT, between(1e6, 1e7), (NO_GREY_RANGE, BAD_RANGE)),
    ],
)
def test_a_range_that_hides_the_film_is_left_out_with_a_warning(
    samples: np.ndarray, stated: dict[int, list[int] | list[float] | bytes], notes: tuple[Message, ...]
) -> None:
    film = read(tiff_file(samples, more=stated))
    assert film.warnings == notes
    assert_shows(film, read(tiff_file(samples)).pixels, 1e-6)


def test_a_range_of_a_compression_that_pillow_reads_gives_a_warning() -> None:
    buffer = io.BytesIO()
    Image.fromarray(EIGHT).save(buffer, "TIFF", compression="jpeg", tiffinfo={DESCRIPTION: imagej(0, 127).decode()})
    film = read(buffer.getvalue())
    assert film.warnings == (BAD_RANGE,)
    assert_shows(film, CHEST, 0.1)


def test_values_that_were_cut_off_are_not_shown_as_the_films_own(tmp_path: Path) -> None:
    path = tmp_path / "film.tif"
    path.write_bytes(tiff_file(TWELVE, more=between(0, 2047)))
    assert screen_film(read_radiograph(path, whole_range=True)).values is None


LIGHT = np.where(CHEST <= 0.04045, CHEST / 12.92, ((CHEST + 0.055) / 1.055) ** 2.4)
"""The light that a screen gives for the known picture."""


def linear(bits: int) -> list[int]:
    return np.rint(np.linspace(0, 65535, 1 << bits)).astype(int).tolist()


@pytest.mark.parametrize(
    ("samples", "table", "photometric"),
    [
        (np.rint(LIGHT * 255).astype(np.uint8), linear(8), 1),
        (np.rint(LIGHT * 65535).astype(np.uint16), linear(16), 1),
        (np.rint((1 - LIGHT) * 255).astype(np.uint8), linear(8)[::-1], 0),
        (np.rint((1 - LIGHT) * 65535).astype(np.uint16), linear(16)[::-1], 0),
        (np.stack([np.rint(LIGHT * 255).astype(np.uint8)] * 3, axis=-1), 3 * linear(8), COLOUR),
        (np.stack([np.rint(LIGHT * 65535).astype(np.uint16)] * 3, axis=-1), 3 * linear(16), COLOUR),
    ],
    ids=["8 bits", "16 bits", "white is zero", "white is zero, 16 bits", "colour", "colour of 16 bits"],
)
def test_a_picture_of_light_is_as_bright_as_it_is_meant(
    samples: np.ndarray, table: list[int], photometric: int
) -> None:
    film = read(tiff_file(samples, photometric=photometric, more={TRANSFER_FUNCTION: table}))
    assert film.warnings == (TONE_CURVE_FOLLOWED,)
    assert_shows(film, CHEST, 0.03)


def test_the_transfer_function_of_screens_changes_nothing() -> None:
    grid = np.linspace(0, 1, 256)
    table = np.rint(65535 * grid**2.2).astype(int).tolist()
    film = read(tiff_file(EIGHT, more={TRANSFER_FUNCTION: table}))
    assert film.warnings == ()
    assert_shows(film, CHEST, 0.003)


@pytest.mark.parametrize(
    ("samples", "more"),
    [
        (EIGHT, {TRANSFER_FUNCTION: linear(8)[:100]}),
        (EIGHT, {TRANSFER_FUNCTION: linear(8)[::-1]}),
        (EIGHT, {TRANSFER_FUNCTION: [0] * 256}),
        (TWELVE, {TRANSFER_FUNCTION: linear(16)}),  # its brightest value would be nearly black
        (CHEST.astype(np.float32), {TRANSFER_FUNCTION: linear(8)}),
        (EIGHT, {RESPONSE_CURVE: list(range(256))}),
        (SIXTEEN, {RESPONSE_CURVE: list(range(256))}),
    ],
)
def test_a_table_of_brightness_that_cannot_be_followed_gives_a_warning(
    samples: np.ndarray, more: dict[int, list[int] | list[float] | bytes]
) -> None:
    film = read(tiff_file(samples, more=more))
    assert film.warnings == (CURVE_LEFT_OUT,)
    assert_shows(film, CHEST, 0.003)


def test_a_range_and_a_transfer_function_are_not_followed_both() -> None:
    film = read(tiff_file(TWELVE, more={TRANSFER_FUNCTION: linear(16), **between(0, 2047)}))
    assert film.warnings == (RANGE_FOLLOWED, CURVE_LEFT_OUT)
    assert_shows(film, IN_LOW_HALF, 0.003)
