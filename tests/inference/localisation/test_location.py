"""Where the evidence lies, by one map and by two: the strongest region decides; evenly spread evidence gives none."""

import numpy as np
import pytest
from msgspec.structs import replace

from inference.localisation.location import FilmLungs, connected_regions, locate, zones_of
from inference.localisation.lung_field import pack_lung_field, unpack_lung_field
from inference.localisation.region_map import RegionMap
from inference.localisation.zones import PatientSides, zone_in_words
from inference.messages import Code
from inference.models.preprocessing import Window

FIELD = np.zeros((2, 32, 32), np.float32)
FIELD[0, 5:27, 4:14] = FIELD[1, 5:27, 18:28] = 1.0
LUNGS = FilmLungs(field=FIELD, sides=PatientSides())
LOWER_LEFT = "lower zone, left lung (side by convention)"
UPPER_RIGHT = "upper zone, right lung (side by convention)"

CONVENTION, MIRRORED = PatientSides(), PatientSides(right_is_left=False, by_header=True)
SIZES = (7, 12, 16, 24)
MIDDLE = (np.arange(32) + 0.5) / 32


def spot(row: int, column: int, value: float = 0.9) -> RegionMap:
    values = np.zeros((12, 12), np.float32)
    values[row : row + 3, column : column + 3] = value
    return RegionMap(values)


LOW, HIGH, BELOW = spot(7, 8), spot(2, 2), spot(10, 0)


@pytest.mark.parametrize(
    ("evidence", "localisation", "zone", "codes"),
    [
        (LOW, None, LOWER_LEFT, set()),
        (LOW, LOW, LOWER_LEFT, set()),
        (LOW, spot(7, 7), LOWER_LEFT, set()),
        (LOW, HIGH, UPPER_RIGHT, {Code.MAPS_DISAGREE}),
        (LOW, spot(2, 2, 0.2), "", set()),
        (spot(7, 8, 0.2), HIGH, UPPER_RIGHT, set()),
        (BELOW, None, "", {Code.OUTSIDE_LUNGS}),
        (BELOW, HIGH, "", {Code.OUTSIDE_LUNGS, Code.MAPS_DISAGREE}),
        (HIGH, BELOW, "", {Code.OUTSIDE_LUNGS, Code.MAPS_DISAGREE}),
    ],
)
def test_zone_comes_from_the_localisation_and_contradictions_give_warnings(
    evidence: RegionMap, localisation: RegionMap | None, zone: str, codes: set[Code]
) -> None:
    where = locate(evidence, localisation, LUNGS)
    assert str(where.zone or "") == zone
    assert {warning.code for warning in where.warnings} == codes


def test_two_places_that_both_maps_see_are_no_contradiction() -> None:
    evidence = RegionMap(np.maximum(LOW.values, 0.8 * HIGH.values))
    localisation = RegionMap(np.maximum(0.8 * LOW.values, HIGH.values))
    assert locate(evidence, localisation, LUNGS).warnings == ()


def test_lung_named_by_the_evidence_is_added_to_that_of_the_opacities() -> None:
    evidence = RegionMap(np.maximum(LOW.values, 0.8 * HIGH.values))
    where = locate(evidence, HIGH, LUNGS)
    assert str(where.zone) == "upper zone, right lung; lower zone, left lung (side by convention)"
    assert where.warnings == ()
    alone = locate(RegionMap(np.maximum(0.5 * LOW.values, HIGH.values)), HIGH, LUNGS)
    assert str(alone.zone) == UPPER_RIGHT


def test_film_that_no_gate_has_seen_has_no_zone() -> None:
    where = locate(LOW, None, None)
    assert (where.zone, where.warnings, where.lung_field) == (None, (), None)
    np.testing.assert_allclose(where.heatmap, LOW.values, atol=1e-3)


@pytest.mark.parametrize("quarter_turns", [0, 1, 2, 3])
def test_maps_and_lungs_lie_over_the_film_as_its_file_has_it(quarter_turns: int) -> None:
    where = locate(LOW, HIGH, LUNGS, quarter_turns)
    assert where.zone == locate(LOW, HIGH, LUNGS).zone
    assert where.localisation is not None
    assert where.lung_field is not None
    for kept, upright in ((where.heatmap, LOW.values), (where.localisation, HIGH.within(FIELD).values)):
        np.testing.assert_allclose(kept, np.rot90(upright, quarter_turns), atol=1e-3)
    np.testing.assert_array_equal(unpack_lung_field(where.lung_field), np.rot90(FIELD, quarter_turns, axes=(1, 2)))


def test_lung_field_is_kept_small_and_true_to_its_levels() -> None:
    rows, columns = np.mgrid[-1:1:32j, -1:1:32j]
    soft = np.stack([1 / (1 + np.exp(20 * (((columns - x) / 0.4) ** 2 + rows**2 - 0.5))) for x in (-0.5, 0.5)])
    kept = pack_lung_field(soft.astype(np.float32))
    assert len(kept) < 500
    assert np.abs(unpack_lung_field(kept) - soft).max() < 0.04


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
def test_evidence_in_several_thirds_names_all_of_them(highest: float, lowest: float, zone: str) -> None:
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
def test_doubtful_sides_are_named_as_such(sides: PatientSides) -> None:
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
    (zone,) = zones_of(RegionMap(blob(0.9, 0.9, width=0.08), Window(left=0.1, top=0.1, right=0.8, bottom=0.8)), lungs())
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
