"""The uniform border of a padded film is left out; what else surrounds a film stays."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inference.admission.border import film_window, find_film, part_of
from inference.arrays import FloatImage
from inference.messages import Code
from inference.models.preprocessing import WHOLE_FILM
from inference.reading.reader import read_radiograph

GREYS = [0.0, 0.5, 1.0]


def structured(height: int = 300, width: int = 240) -> FloatImage:
    """A film with a fine structure everywhere."""
    return np.random.default_rng(1).uniform(0.2, 0.8, (height, width)).astype(np.float32)


def padded(rows: int, columns: int, grey: float) -> FloatImage:
    return np.pad(structured(), ((rows, rows), (columns, columns)), constant_values=grey)


@pytest.mark.parametrize("grey", GREYS)
@pytest.mark.parametrize(("rows", "columns"), [(60, 0), (0, 60), (40, 70), (4, 0)])
def test_the_film_is_found_within_its_border(rows: int, columns: int, grey: float) -> None:
    picture = padded(rows, columns, grey)
    np.testing.assert_array_equal(part_of(picture, film_window(picture)), structured())


@pytest.mark.parametrize("grey", GREYS)
def test_what_surrounds_a_film_in_a_screenshot_is_no_border(grey: float) -> None:
    words, bar, beside = padded(60, 60, grey), padded(60, 60, grey), np.pad(structured(), ((0, 0), (90, 0)))
    words[20:30, 100:108] = words[-30:-20, 100:108] = 0.7
    bar[:20] = 0.3
    for picture in (words, bar, beside, structured()):
        assert film_window(picture) == WHOLE_FILM


def test_a_uniform_picture_and_a_film_too_small_stay_whole() -> None:
    speck = np.zeros((200, 200), np.float32)
    assert film_window(speck) == WHOLE_FILM
    speck[90:110, 90:110] = 1
    assert film_window(speck) == WHOLE_FILM


@pytest.mark.parametrize("grey", [0, 128, 255])
@pytest.mark.parametrize("quality", [50, 90])
def test_a_border_that_jpeg_smears_is_found_to_the_line_with_a_warning(tmp_path: Path, grey: int, quality: int) -> None:
    film = np.tile(np.linspace(70, 200, 400), (300, 1)).astype(np.uint8)
    Image.fromarray(np.pad(film, ((53, 53), (0, 0)), constant_values=grey)).save(tmp_path / "film.jpg", quality=quality)
    picture = read_radiograph(tmp_path / "film.jpg")
    found = find_film(picture)
    assert found is not None
    assert abs(found.film.record.height - 300) <= 14
    assert (found.film.record.width, picture.record.height) == (400, 406)
    assert [one.code for one in found.film.warnings] == [Code.BORDER]
