import cv2
import numpy as np
import pytest
from helpers.training.gate_data import draw_chest, draw_mask

from training.data.gate.altered_films import ALTERATIONS, Film, crop_centre, keep_half, paint_lungs, several_films
from training.data.gate.pictures import split_mask
from training.fitting.film_variation import as_floats

SIDE = 96


@pytest.fixture
def film() -> Film:
    fields = split_mask(draw_mask())
    assert fields is not None
    lungs = np.stack([cv2.resize(field, (32, 32)) for field in fields])
    return Film(
        pixels=as_floats(draw_chest(1, adult=False)),
        lungs=as_floats(lungs.astype(np.uint8)),
        other=as_floats(draw_chest(2, adult=True)),
    )


@pytest.mark.parametrize("name", ALTERATIONS)
def test_every_alteration_gives_another_picture_of_the_same_size(name: str, film: Film) -> None:
    for seed in range(30):
        picture = ALTERATIONS[name].apply(film, np.random.default_rng(seed))
        assert picture.shape == (SIDE, SIDE)
        assert picture.dtype == np.float32
        assert np.isfinite(picture).all()
        assert np.abs(picture - film.pixels).max() > 0.1


def test_the_shares_add_up() -> None:
    assert sum(one.share for one in ALTERATIONS.values()) == pytest.approx(1)


def test_painting_changes_only_the_lungs(film: Film) -> None:
    inside = cv2.erode(draw_mask(), np.ones((9, 9), np.uint8)) > 0
    corner = np.s_[:8, :8]
    for seed in range(10):
        painted = paint_lungs(film, np.random.default_rng(seed))
        assert np.abs(painted - film.pixels)[inside].mean() > 0.01
        assert np.allclose(painted[corner], film.pixels[corner], atol=0.02)


def test_a_film_of_unknown_lungs_is_cropped_instead(film: Film) -> None:
    unknown = Film(pixels=film.pixels, lungs=np.zeros_like(film.lungs), other=film.other)
    painted = paint_lungs(unknown, np.random.default_rng(1))
    assert np.abs(painted - film.pixels).mean() > 0.05


def test_a_crop_to_the_centre_shows_no_more_than_56_percent_of_a_side(film: Film) -> None:
    ramp = Film(
        pixels=np.tile(np.linspace(0, 1, SIDE, dtype=np.float32), (SIDE, 1)), lungs=film.lungs, other=film.other
    )
    seen = [np.ptp(crop_centre(ramp, np.random.default_rng(seed))) for seed in range(40)]
    assert 0.15 < min(seen) < max(seen) <= 0.56


def test_a_half_fills_the_picture_or_stays_in_place_on_plain_grey(film: Film) -> None:
    halves = [keep_half(film, np.random.default_rng(seed)) for seed in range(40)]
    one_grey = [
        any(np.ptp(half[edge]) == 0 for edge in (0, -1)) or np.ptp(half[:, (0, -1)], 0).min() == 0 for half in halves
    ]
    assert 5 < sum(one_grey) < 30


def test_several_films_may_be_of_two_patients(film: Film) -> None:
    pictures = [several_films(film, np.random.default_rng(seed)) for seed in range(20)]
    bright_below = [picture[-4:].max() > 0.9 for picture in pictures]  # the adult's film, not the child's
    assert any(bright_below)
