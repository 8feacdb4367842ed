"""Ranges and transparent pixels."""

import struct

import numpy as np
import pytest
from making_dicom import CHEST
from making_rasters import (
    BLACK_IS_ZERO,
    WHITE_IS_ZERO,
    png_file,
    tiff_file,
)

from inference.reading.decoded import DecodedFilm
from inference.reading.raster.decoder import decode_raster
from inference.reading.raster.grey import NO_GREY_RANGE, TRANSPARENT
from inference.reading.recognition import recognise

SIXTEEN = np.rint(CHEST * 65535).astype(np.uint16)
EIGHT = np.rint(CHEST * 255).astype(np.uint8)


def read(data: bytes) -> DecodedFilm:
    return decode_raster(data, recognise(data))


def assert_shows(film: DecodedFilm, picture: np.ndarray, tolerance: float = 1e-4) -> None:
    assert film.pixels.shape == picture.shape
    assert np.abs(film.pixels - picture).max() <= tolerance


@pytest.mark.parametrize(
    "samples", [CHEST.astype(np.float32) * 3000 - 1000, (CHEST * 3000 - 1000).astype(np.int16)], ids=["float", "signed"]
)
@pytest.mark.parametrize("photometric", [WHITE_IS_ZERO, BLACK_IS_ZERO])
def test_a_range_that_is_not_stated_is_reported(samples: np.ndarray, photometric: int) -> None:
    film = read(tiff_file(samples, photometric=photometric))
    assert film.warnings == (NO_GREY_RANGE,)
    upright = film.pixels if photometric == BLACK_IS_ZERO else 1 - film.pixels
    assert np.corrcoef(upright.reshape(-1), CHEST.reshape(-1))[0, 1] > 0.99


def test_a_value_that_stands_for_transparent_is_black_with_a_warning() -> None:
    for values in (EIGHT, SIXTEEN):
        hidden = int(values[40, 50])
        film = read(png_file(values, [(b"tRNS", struct.pack(">H", hidden))]))
        assert film.pixels[40, 50] == 0.0
        assert film.warnings == (TRANSPARENT,)
        assert_shows(film, np.where(values == hidden, 0, CHEST), 1 / 255)
