"""Which kinds are read, and what is said of those that are not."""

import numpy as np
import pytest
from making_dicom import CHEST
from making_rasters import (
    tiff_file,
)

from inference.errors import UnsupportedFilmError
from inference.reading.decoded import DecodedFilm
from inference.reading.dispatch import decode_in_process_or_worker
from inference.reading.raster.decoder import NO_POLARITY, decode_raster
from inference.reading.recognition import recognise

SIXTEEN = np.rint(CHEST * 65535).astype(np.uint16)
EIGHT = np.rint(CHEST * 255).astype(np.uint8)


def read(data: bytes) -> DecodedFilm:
    return decode_raster(data, recognise(data))


def assert_shows(film: DecodedFilm, picture: np.ndarray, tolerance: float = 1e-4) -> None:
    assert film.pixels.shape == picture.shape
    assert np.abs(film.pixels - picture).max() <= tolerance


def test_a_tiff_without_a_polarity_is_told() -> None:
    for samples in (EIGHT, SIXTEEN, CHEST.astype(np.float32)):
        film = read(tiff_file(samples, photometric=None))
        assert_shows(film, CHEST, 0.5 / 255 + 1e-6)
        assert film.warnings == (NO_POLARITY,)


@pytest.mark.parametrize(
    "data",
    [
        tiff_file(SIXTEEN, compression=34_712),
        tiff_file(SIXTEEN.astype(np.uint32)),
        tiff_file(SIXTEEN.astype(np.int64)),
        tiff_file(SIXTEEN, photometric=32_803),
        tiff_file(SIXTEEN, more={339: [6]}),
        tiff_file(EIGHT, compression=65_000),
    ],
    ids=["JPEG 2000", "32 bits", "64 bits", "colour filter", "complex", "unknown compression"],
)
def test_a_kind_that_is_not_read_is_not_called_damaged(data: bytes) -> None:
    with pytest.raises(UnsupportedFilmError, match=r"not read|no X-ray detector gives"):
        decode_in_process_or_worker(data, recognise(data))
