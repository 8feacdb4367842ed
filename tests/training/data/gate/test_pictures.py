from pathlib import Path

import numpy as np
import pytest
from helpers.training.gate_data import draw_mask, write_gate_data

from inference.models.gate.passport import Kind
from training.data.gate.chest_films import chest_films
from training.data.gate.other_pictures import other_pictures
from training.data.gate.pictures import STORED_SIDE, load_chest_films, load_other_pictures, split_mask
from training.data.manifest import DataError


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_gate_data(tmp_path_factory.mktemp("data"))


def test_the_lung_on_the_left_of_the_picture_comes_first() -> None:
    lungs = split_mask(draw_mask())
    assert lungs is not None
    left, right = (np.nonzero(lung)[1].mean() for lung in lungs)
    assert left < lungs.shape[-1] / 2 < right


def test_a_mask_without_two_lungs_is_not_used() -> None:
    mask = draw_mask()
    assert split_mask(np.where(np.arange(mask.shape[1]) < 48, mask, 0).astype(np.uint8)) is None
    assert split_mask(np.zeros_like(mask)) is None


def test_films_are_stored_small_with_their_lungs(data: Path) -> None:
    films = load_chest_films(chest_films(data), purpose="training")
    assert {film.pixels.shape for film in films} == {(STORED_SIDE, STORED_SIDE)}
    assert {film.lungs is None for film in films if film.adult} == {True, False}
    assert sum(film.lungs is not None for film in films if not film.adult) == 15


def test_a_film_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    films = chest_films(write_gate_data(tmp_path))
    films[0].path.write_bytes(b"no film")
    assert len(load_chest_films(films, purpose="training")) == len(films) - 1


def test_films_of_one_population_alone_are_refused(data: Path) -> None:
    with pytest.raises(DataError, match="cannot be read"):
        load_chest_films([film for film in chest_films(data) if film.adult], purpose="training")


def test_other_pictures_keep_their_kinds(data: Path) -> None:
    pictures = load_other_pictures(other_pictures(data), purpose="training")
    assert sum(one.kind is Kind.LATERAL for one in pictures) == 8
    assert len(pictures) == 24
