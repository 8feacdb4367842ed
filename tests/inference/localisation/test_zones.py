"""Zones in words on made lung fields: the strongest region decides, and what is spread evenly gives none."""

import numpy as np
import pytest
from msgspec.structs import replace

from inference.localisation.patient_sides import PatientSides
from inference.localisation.region_map import RegionMap
from inference.localisation.zones import connected_regions, zone_in_words, zones_of

CONVENTION, MIRRORED = PatientSides(), PatientSides(right_is_left=False, by_header=True)
SIZES = (7, 12, 16, 24)
MIDDLE = (np.arange(32) + 0.5) / 32


def lungs() -> np.ndarray:
    """Two ellipses, the lung on the left of the picture reaching higher than the other."""
    rows, columns = np.meshgrid(MIDDLE, MIDDLE, indexing="ij")
    middles = ((0.29, 0.46), (0.71, 0.52))
    return np.stack([((columns - x) / 0.15) ** 2 + ((rows - y) / 0.32) ** 2 <= 1 for x, y in middles]).astype(
        np.float32
    )


def blob(x: float, y: float, height: float = 0.9, width: float = 0.07, side: int = 16) -> np.ndarray:
    places = (np.arange(side) + 0.5) / side
    rows, columns = np.meshgrid(places, places, indexing="ij")
    return (height * np.exp(-((columns - x) ** 2 + (rows - y) ** 2) / (2 * width**2))).astype(np.float32)


def words(values: np.ndarray, sides: PatientSides = CONVENTION) -> str:
    return str(zone_in_words(zones_of(RegionMap(values), lungs()), sides) or "")


@pytest.mark.parametrize("side", SIZES)
@pytest.mark.parametrize(
    ("x", "y", "zone"),
    [
        (0.3, 0.24, "upper zone, right lung (side by convention)"),
        (0.3, 0.46, "middle zone, right lung (side by convention)"),
        (0.29, 0.66, "lower zone, right lung (side by convention)"),
        (0.7, 0.3, "upper zone, left lung (side by convention)"),
        (0.7, 0.72, "lower zone, left lung (side by convention)"),
    ],
)
def test_one_region_is_named_by_third_and_lung(x: float, y: float, zone: str, side: int) -> None:
    assert words(blob(x, y, side=side)) == zone


@pytest.mark.parametrize(
    ("highest", "lowest", "zone"),
    [
        (0.12, 0.57, "upper and middle zones, right lung (side by convention)"),
        (0.4, 0.75, "middle and lower zones, right lung (side by convention)"),
        (0.1, 0.8, "all zones, right lung (side by convention)"),
    ],
)
def test_evidence_that_fills_several_thirds_is_said_to(highest: float, lowest: float, zone: str) -> None:
    places = (np.arange(16) + 0.5) / 16
    rows, columns = np.meshgrid(places, places, indexing="ij")
    filled = (rows > highest) & (rows < lowest) & (columns > 0.1) & (columns < 0.5)
    level = 0.9 - 0.2 * np.abs(columns - 0.29) - 0.1 * np.abs(rows - (highest + lowest) / 2)
    assert words(np.where(filled, level, 0).astype(np.float32)) == zone


def test_thirds_are_those_of_that_lung_and_not_of_the_picture() -> None:
    short = lungs()
    short[1, :18] = 0
    (zone,) = zones_of(RegionMap(blob(0.7, 0.6)), short)
    assert (zone.lung, zone.thirds) == (1, (0,))


def test_a_header_that_says_so_swaps_the_sides() -> None:
    assert words(blob(0.3, 0.66), MIRRORED) == "lower zone, left lung (side by the film's header)"


@pytest.mark.parametrize("sides", [CONVENTION, MIRRORED], ids=["by convention", "by header"])
def test_a_doubt_about_the_sides_is_said_instead_of_their_basis(sides: PatientSides) -> None:
    doubted, lung = replace(sides, in_doubt=True), "right" if sides.right_is_left else "left"
    assert words(blob(0.3, 0.66), doubted) == f"lower zone, {lung} lung (side in doubt: the film may be mirrored)"
    assert words(np.maximum(blob(0.29, 0.66), blob(0.7, 0.7, 0.85)), doubted) == "lower zone, both lungs"


@pytest.mark.parametrize(
    ("second", "zone"),
    [
        (blob(0.7, 0.7, 0.85), "lower zone, both lungs"),
        (blob(0.7, 0.5, 0.85), "lower zone, right lung; middle zone, left lung (side by convention)"),
        (blob(0.7, 0.7, 0.5), "lower zone, right lung (side by convention)"),
        (blob(0.7, 0.7, 0.9, 0.04), "lower zone, right lung (side by convention)"),
    ],
    ids=["alike", "elsewhere", "weaker", "smaller"],
)
def test_both_lungs_are_named_only_where_each_has_evidence_of_its_own(second: np.ndarray, zone: str) -> None:
    assert words(np.maximum(blob(0.29, 0.66), second)) == zone


def test_the_strongest_region_decides_and_not_what_lies_between_two() -> None:
    both = np.maximum(blob(0.3, 0.22, width=0.05), blob(0.3, 0.7, width=0.06))
    assert words(both) == "lower zone, right lung (side by convention)"


def test_evidence_outside_the_lungs_has_no_zone() -> None:
    assert words(blob(0.5, 0.95)) == ""


def test_weak_evidence_has_no_zone() -> None:
    assert words(blob(0.3, 0.66, 0.2)) == ""


@pytest.mark.parametrize("level", [0.0, 0.2, 0.3, 0.6, 1.0])
@pytest.mark.parametrize("side", SIZES)
def test_uniform_heat_has_no_zone(level: float, side: int) -> None:
    assert words(np.full((side, side), level, np.float32)) == ""


@pytest.mark.parametrize("side", SIZES)
@pytest.mark.parametrize("spread", [0.02, 0.2, 0.6, 2.0])
@pytest.mark.parametrize("middle", [-0.5, 0.0, 0.5])
def test_white_noise_has_no_zone(side: int, spread: float, middle: float) -> None:
    random = np.random.default_rng(side)
    maps = np.clip(random.normal(middle, spread, (200, side, side)), 0, 1).astype(np.float32)
    assert {words(values) for values in maps} == {""}


@pytest.mark.parametrize("side", SIZES)
@pytest.mark.parametrize("degrees", range(0, 360, 15))
@pytest.mark.parametrize("lowest", [0.0, 0.3, -0.5])
def test_gradients_have_no_zone(side: int, degrees: int, lowest: float) -> None:
    places = np.linspace(-1, 1, side)
    rows, columns = np.meshgrid(places, places, indexing="ij")
    slope = columns * np.cos(np.radians(degrees)) + rows * np.sin(np.radians(degrees))
    values = np.clip(lowest + (1 - lowest) * (slope - slope.min()) / np.ptp(slope), 0, 1)
    assert words(values.astype(np.float32)) == ""


@pytest.mark.parametrize("side", SIZES)
def test_heat_that_fills_the_lungs_has_no_zone(side: int) -> None:
    """As a model that is shown nothing but the lungs may give it."""
    within = RegionMap(lungs().max(axis=0)).sampled(side, side)
    assert words(0.8 * within) == ""


def test_a_map_of_a_part_of_the_film_is_laid_over_that_part() -> None:
    (zone,) = zones_of(RegionMap(blob(0.9, 0.9, width=0.08), (0.1, 0.1, 0.8, 0.8)), lungs())
    assert (zone.lung, zone.thirds) == (1, (2,))


def test_regions_that_touch_over_a_corner_are_one() -> None:
    mask = np.array([[1, 0, 0, 1], [0, 1, 0, 0], [0, 0, 0, 1]], bool)
    assert sorted(int(region.sum()) for region in connected_regions(mask)) == [1, 1, 2]


def test_regions_come_in_the_order_of_their_first_pixels() -> None:
    mask = np.array([[0, 0, 0, 1], [1, 0, 0, 1], [1, 0, 0, 0]], bool)
    assert [tuple(np.argwhere(region)[0]) for region in connected_regions(mask)] == [(0, 3), (1, 0)]


def test_regions_are_found_in_a_transposed_mask_which_stays_as_it_is() -> None:
    mask = np.array([[0, 0, 0, 1], [1, 0, 0, 1], [1, 0, 0, 0]], bool)
    turned = mask.T
    assert [tuple(np.argwhere(region)[0]) for region in connected_regions(turned)] == [(0, 1), (3, 0)]
    assert mask.sum() == 4
