"""Ranges and transparent pixels."""

import struct

import numpy as np
import pytest
from helpers.dicom import CHEST
from helpers.rasters import BLACK_IS_ZERO, EIGHT, SIXTEEN, WHITE_IS_ZERO, assert_shows, png_file, read, tiff_file

from inference.reading.grey import NO_GREY_RANGE, TRANSPARENT


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
