"""What is said of where the evidence lies, with one map and with two."""

import numpy as np
import pytest

from inference.localisation.location import FilmLungs, locate
from inference.localisation.lung_field import packed, unpacked
from inference.localisation.patient_sides import PatientSides
from inference.localisation.region_map import RegionMap
from inference.messages import Code

FIELD = np.zeros((2, 32, 32), np.float32)
FIELD[0, 5:27, 4:14] = FIELD[1, 5:27, 18:28] = 1.0
LUNGS = FilmLungs(field=FIELD, sides=PatientSides())
LOWER_LEFT = "lower zone, left lung (side by convention)"
UPPER_RIGHT = "upper zone, right lung (side by convention)"


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
    np.testing.assert_array_equal(unpacked(where.lung_field), np.rot90(FIELD, quarter_turns, axes=(1, 2)))


def test_lung_field_is_kept_small_and_true_to_its_levels() -> None:
    rows, columns = np.mgrid[-1:1:32j, -1:1:32j]
    soft = np.stack([1 / (1 + np.exp(20 * (((columns - x) / 0.4) ** 2 + rows**2 - 0.5))) for x in (-0.5, 0.5)])
    kept = packed(soft.astype(np.float32))
    assert len(kept) < 500
    assert np.abs(unpacked(kept) - soft).max() < 0.04
