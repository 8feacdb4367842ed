"""Bars of a viewer's window are found at every edge; the borders of a film are not."""

import numpy as np
import pytest

from inference.admission.screen_frame import has_screen_frame
from inference.arrays import FloatImage


def film(height: int = 600, width: int = 500) -> FloatImage:
    """A film with a fine structure everywhere."""
    return np.random.default_rng(1).uniform(0.2, 0.8, (height, width)).astype(np.float32)


@pytest.mark.parametrize("edge", [0, 1, 2, 3])
@pytest.mark.parametrize("grey", [0.1, 0.18, 0.5, 0.94])
def test_a_grey_bar_is_found_at_every_edge(edge: int, grey: float) -> None:
    picture = film()
    picture[:40] = grey
    picture[10:30, 20:60] = 1.0  # a button
    assert has_screen_frame(np.rot90(picture, edge))


@pytest.mark.parametrize("border", [0.0, 0.02, 1.0])
def test_a_black_or_a_white_border_is_no_bar(border: float) -> None:
    picture = film()
    picture[:60] = picture[:, :50] = border
    assert not has_screen_frame(picture)


def test_a_thin_line_and_a_film_without_bars_are_none() -> None:
    picture = film()
    assert not has_screen_frame(picture)
    picture[:6] = 0.2
    assert not has_screen_frame(picture)


@pytest.mark.parametrize("size", [(32, 32), (33, 2000), (2000, 33)])
def test_pictures_of_any_size_are_looked_at(size: tuple[int, int]) -> None:
    assert not has_screen_frame(film(*size))
    assert has_screen_frame(np.full(size, 0.3, np.float32))
