from collections.abc import Callable

import numpy as np
import pytest
from helpers.films import radiograph_of

from inference.display.screen_film import BRIGHTEST, Matrix, ScreenFilm, sample, screen_film, thumbnail, to_display


def test_grey_values_become_bytes() -> None:
    pixels = np.array([[0.0, 0.5], [1.0, 2.0]], np.float32)
    assert to_display(pixels).tolist() == [[0, 128], [255, 255]]
    assert to_display(pixels.T).flags["C_CONTIGUOUS"]


@pytest.mark.parametrize(("shape", "small"), [((1000, 500), (64, 32)), ((300, 600), (32, 64)), ((40, 50), (40, 50))])
def test_a_thumbnail_keeps_the_aspect_and_enlarges_nothing(shape: tuple[int, int], small: tuple[int, int]) -> None:
    assert thumbnail(np.full(shape, 0.5, np.float32), 64).shape == small


def random_film(rows: int, columns: int) -> ScreenFilm:
    return screen_film(radiograph_of(np.random.default_rng(1).random((rows, columns))))


def test_a_screen_film_keeps_16_bits_and_halves_its_sides() -> None:
    pixels = np.arange(BRIGHTEST + 1).reshape(256, 256) / BRIGHTEST
    film = screen_film(radiograph_of(np.tile(pixels, (4, 3))))
    assert len(np.unique(film.levels[0])) == BRIGHTEST + 1
    assert [level.shape for level in film.levels] == [(1024, 768), (512, 384), (256, 192)]
    assert (film.counts == 12).all()
    assert (film.width, film.height) == (768, 1024)


def test_at_full_size_the_pixels_are_unchanged() -> None:
    film = random_film(300, 400)
    part = sample(film.levels, (1, 0, -50, 0, 1, -20), 200, 100)
    assert (part == film.levels[0][20:120, 50:250]).all()


@pytest.mark.parametrize(
    ("matrix", "shown"),
    [
        ((-1, 0, 400, 0, 1, 0), lambda grey: grey[:, ::-1]),  # flipped
        ((0, -1, 300, 1, 0, 0), lambda grey: np.rot90(grey, -1)),  # turned to the right
        ((0, 1, 0, -1, 0, 400), np.rot90),
        ((-1, 0, 400, 0, -1, 300), lambda grey: grey[::-1, ::-1]),
    ],
)
def test_turned_and_flipped_films_keep_their_pixels(matrix: Matrix, shown: Callable[[np.ndarray], np.ndarray]) -> None:
    film = random_film(300, 400)
    expected = shown(film.levels[0])
    assert (sample(film.levels, matrix, expected.shape[1], expected.shape[0]) == expected).all()


def test_a_reduced_film_is_averaged_and_not_thinned_out() -> None:
    checkers = np.indices((1024, 1024)).sum(axis=0) % 2
    small = sample(screen_film(radiograph_of(checkers)).levels, (0.2, 0, 0, 0, 0.2, 0), 204, 204)
    assert np.abs(small.astype(int) - BRIGHTEST // 2).max() < 400


def test_a_ramp_keeps_its_place_at_every_zoom() -> None:
    ramp = screen_film(radiograph_of(np.tile(np.linspace(0, 1, 1000), (1000, 1))))
    for zoom in (0.13, 0.25, 0.5, 0.7, 1.0, 3.0):
        middle = sample(ramp.levels, (zoom, 0, 50 - 500 * zoom, 0, zoom, 50 - 500 * zoom), 100, 100)[50, 49:51]
        assert middle.mean() == pytest.approx(BRIGHTEST / 2, rel=0.002)
