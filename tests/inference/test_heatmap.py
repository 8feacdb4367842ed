import itertools

import numpy as np
import pytest

from inference.heatmap import overlay, zone


def spot(rows: slice, columns: slice, value: float = 0.9) -> np.ndarray:
    heatmap = np.zeros((12, 12), np.float32)
    heatmap[rows, columns] = value
    return heatmap


@pytest.mark.parametrize(
    ("heatmap", "words"),
    [
        (spot(slice(0, 3), slice(0, 4)), "upper zone, left of the picture"),
        (spot(slice(5, 7), slice(8, 11)), "middle zone, right of the picture"),
        (spot(slice(9, 12), slice(2, 10)), "lower zone, both sides"),
        (spot(slice(9, 12), slice(2, 10), 0.2), ""),
        (np.zeros((12, 12), np.float32), ""),
    ],
)
def test_a_zone_says_where_the_evidence_lies(heatmap: np.ndarray, words: str) -> None:
    assert zone(heatmap) == words


def test_an_overlay_has_the_films_size_and_shows_only_evidence() -> None:
    picture = overlay(spot(slice(0, 4), slice(0, 4)), 300, 200)
    assert picture.shape == (200, 300, 4)
    assert picture.dtype == np.uint8
    assert picture[10, 10, 3] > 150
    assert picture[190, 290, 3] == 0


def test_the_same_value_has_the_same_colour_on_every_film() -> None:
    faint = overlay(np.full((12, 12), 0.3, np.float32), 60, 60)
    beside = overlay(np.pad(np.full((12, 6), 0.3, np.float32), ((0, 0), (0, 6)), constant_values=1.0), 60, 60)
    assert (faint[30, 5] == beside[30, 5]).all()


def test_stronger_evidence_is_brighter_and_less_transparent() -> None:
    levels = [overlay(np.full((4, 4), level, np.float32), 8, 8)[0, 0].astype(int) for level in (0.2, 0.5, 0.8, 1.0)]
    assert all(a[:3].sum() < b[:3].sum() and a[3] < b[3] for a, b in itertools.pairwise(levels))
