"""Films in memory show the lungs and a little around them; lungs and opacities lie where they are in the film."""

from pathlib import Path

import numpy as np
import pytest

from inference.arrays import FloatImage
from inference.models.gate.gate import Gate
from inference.models.preprocessing import FILM_SIDE, Window
from training.data.gate.chest_films import ChestFilm
from training.data.lungs.labelled_chests import LabelledChest
from training.data.lungs.lung_crops import MAP_SIDE, LungCropFilm, load_lung_crops, lung_crop_film
from training.data.manifest import DataError

BOX = Window(left=0.3, top=0.4, right=0.4, bottom=0.6)


def chest(boxes: tuple[Window, ...] | None, path: Path = Path("film.png")) -> LabelledChest:
    film = ChestFilm(path=path, source="", patient="1", adult=True, mask=None)
    return LabelledChest(film=film, pneumonia=True, kind="typical", boxes=boxes)


def field() -> FloatImage:
    lungs = np.zeros((2, 32, 32), np.float32)
    lungs[0, 8:24, 6:14], lungs[1, 8:24, 18:26] = 1, 1
    return lungs


@pytest.fixture
def crop() -> LungCropFilm:
    film = np.random.default_rng(1).random((FILM_SIDE, FILM_SIDE), np.float32)
    return lung_crop_film(chest((BOX,)), film, field())


def test_the_stored_window_is_larger_than_the_models(crop: LungCropFilm) -> None:
    assert crop.stored_window.left < crop.model_window.left < 6 / 32
    assert crop.stored_window.bottom > crop.model_window.bottom > 24 / 32


def test_position_maps_places_of_the_models_window_to_the_same_places_of_the_stored_one(crop: LungCropFilm) -> None:
    for across, down in ((-1, -1), (0, 0), (1, 1), (0.5, -0.3)):
        seen_x = crop.model_window.left + (across + 1) / 2 * (crop.model_window.right - crop.model_window.left)
        seen_y = crop.model_window.top + (down + 1) / 2 * (crop.model_window.bottom - crop.model_window.top)
        x, y = crop.position @ np.array([across, down, 1])
        assert crop.stored_window.left + (x + 1) / 2 * (
            crop.stored_window.right - crop.stored_window.left
        ) == pytest.approx(seen_x)
        assert crop.stored_window.top + (y + 1) / 2 * (
            crop.stored_window.bottom - crop.stored_window.top
        ) == pytest.approx(seen_y)


def test_opacities_lie_in_the_box(crop: LungCropFilm) -> None:
    assert crop.opacities is not None
    rows, columns = np.nonzero(crop.opacities)
    stored = crop.stored_window
    width, height = stored.right - stored.left, stored.bottom - stored.top
    assert stored.left + columns.min() / MAP_SIDE * width == pytest.approx(BOX.left, abs=0.02)
    assert stored.left + (columns.max() + 1) / MAP_SIDE * width == pytest.approx(BOX.right, abs=0.02)
    assert stored.top + rows.min() / MAP_SIDE * height == pytest.approx(BOX.top, abs=0.02)
    assert stored.top + (rows.max() + 1) / MAP_SIDE * height == pytest.approx(BOX.bottom, abs=0.02)


def test_a_box_outside_the_crop_is_left_out() -> None:
    outside = Window(left=0.0, top=0.0, right=0.02, bottom=0.02)
    crop = lung_crop_film(chest((outside,)), np.zeros((FILM_SIDE, FILM_SIDE), np.float32), field())
    assert crop.opacities is not None
    assert crop.opacities.max() == 0


def test_unknown_opacities_stay_unknown() -> None:
    assert lung_crop_film(chest(None), np.zeros((FILM_SIDE, FILM_SIDE), np.float32), field()).opacities is None


def test_films_that_cannot_be_read_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "film.png").write_bytes(b"no film")
    with pytest.raises(DataError, match="None of the training films can be read"):
        load_lung_crops([chest(None, tmp_path / "film.png")], Gate(), purpose="training")
