"""Which page of a TIFF is read."""

import io

import numpy as np
import pytest
from making_dicom import CHEST
from PIL import Image

from inference.reading.decoded import DecodedFilm
from inference.reading.raster.decoder import SEVERAL_PAGES, WHOLE_PAGE, decode_raster
from inference.reading.recognition import recognise

SIXTEEN = np.rint(CHEST * 65535).astype(np.uint16)
EIGHT = np.rint(CHEST * 255).astype(np.uint8)


def read(data: bytes) -> DecodedFilm:
    return decode_raster(data, recognise(data))


def assert_shows(film: DecodedFilm, picture: np.ndarray, tolerance: float = 1e-4) -> None:
    assert film.pixels.shape == picture.shape
    assert np.abs(film.pixels - picture).max() <= tolerance


@pytest.mark.parametrize("marked", [{254: 1}, {254: 4}, {}])
@pytest.mark.parametrize("deep", [False, True])
def test_the_page_that_is_no_copy_is_read(marked: dict[int, int], deep: bool) -> None:
    whole = Image.fromarray(SIXTEEN if deep else EIGHT)
    small = whole.resize((56, 48), Image.Resampling.NEAREST)
    buffer = io.BytesIO()
    small.save(buffer, "TIFF", save_all=True, append_images=[whole], tiffinfo=marked)
    film = read(buffer.getvalue())
    assert film.pixels.shape == (CHEST.shape if marked else (48, 56))
    assert film.warnings == (WHOLE_PAGE if marked else SEVERAL_PAGES,)


def test_a_big_tiff_is_read() -> None:
    buffer = io.BytesIO()
    Image.fromarray(SIXTEEN).save(buffer, "TIFF", big_tiff=True)
    assert buffer.getvalue()[2] == 43
    assert_shows(read(buffer.getvalue()), CHEST)
