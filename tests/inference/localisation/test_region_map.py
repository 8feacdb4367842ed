import numpy as np
import pytest

from inference.localisation.region_map import RegionMap
from inference.models.preprocessing import Window

WINDOW = Window(left=0.2, top=0.1, right=0.7, bottom=0.9)

LEFT_LUNG = np.zeros((2, 32, 32), np.float32)
LEFT_LUNG[0, 4:24, 4:14] = 1.0


def spot(rows: slice, columns: slice, value: float = 0.9) -> np.ndarray:
    values = np.zeros((12, 12), np.float32)
    values[rows, columns] = value
    return values


@pytest.mark.parametrize(
    ("values", "inside"),
    [
        (spot(slice(4, 5), slice(2, 3)), True),
        (spot(slice(4, 5), slice(9, 10)), False),
        (spot(slice(11, 12), slice(2, 3)), False),
        (np.zeros((12, 12), np.float32), True),
    ],
)
def test_peak_is_inside_a_lung_or_not(values: np.ndarray, inside: bool) -> None:
    assert RegionMap(values).peak_is_inside(LEFT_LUNG) is inside


def test_peak_of_a_part_lies_where_the_part_lies() -> None:
    one = RegionMap(spot(slice(0, 1), slice(11, 12)), WINDOW)
    assert one.peak == pytest.approx((0.7 - 0.5 / 12, 0.1, 0.7, 0.1 + 0.8 / 12))
    assert not one.peak_is_inside(LEFT_LUNG)
    assert RegionMap(one.values, Window(left=0.0, top=0.2, right=0.4, bottom=0.9)).peak_is_inside(LEFT_LUNG)


def test_map_of_a_part_covers_the_whole_film_and_is_empty_around_it() -> None:
    film = RegionMap(np.ones((12, 12), np.float32), WINDOW).over_film()
    rows, columns = film.shape
    places = [(np.arange(count) + 0.5) / count for count in (rows, columns)]
    inside = ((places[0] > 0.1) & (places[0] < 0.9))[:, np.newaxis] & ((places[1] > 0.2) & (places[1] < 0.7))
    np.testing.assert_allclose(film, inside, atol=1e-6)


def test_map_of_the_whole_film_stays_as_it_is() -> None:
    values = spot(slice(1, 3), slice(4, 6))
    assert RegionMap(values).over_film() is values
    np.testing.assert_allclose(RegionMap(values).sampled(12, 12), values, atol=1e-6)


def test_map_of_the_lungs_ends_where_they_end() -> None:
    film = RegionMap(np.full((12, 12), 0.8, np.float32), WINDOW, 0.4).within(LEFT_LUNG)
    rows, columns = film.values.shape
    assert film.values[rows // 2, columns // 4 + 1] == pytest.approx(0.8)
    assert film.values[rows // 2, columns // 2 + 1 :].max() == 0
    assert film.values[-2:].max() == 0
    assert film.pointing == 0.4


@pytest.mark.parametrize("quarter_turns", [0, 1, 2, 3])
def test_map_turns_with_its_film(quarter_turns: int) -> None:
    one = RegionMap(np.random.default_rng(1).random((12, 12), np.float32), WINDOW)
    turned = one.turned(quarter_turns).sampled(40, 40)
    np.testing.assert_allclose(turned, np.rot90(one.sampled(40, 40), quarter_turns), atol=1e-5)
