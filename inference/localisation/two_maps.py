"""Checks whether a model's maps of evidence and of opacities point at the same place."""

import numpy as np

from inference.arrays import FloatImage
from inference.localisation.region_map import RegionMap

_HALF = 0.5


def maps_disagree(evidence: RegionMap, localisation: RegionMap) -> bool:
    """Whether each map is weak where the other one is strongest, if both have regions worth pointing at.

    Two places that are strong in both maps do not contradict each other, even if each map prefers another one.
    """
    if not (evidence.is_pointing and localisation.is_pointing):
        return False
    return _is_weak_at(evidence, localisation.peak) and _is_weak_at(localisation, evidence.peak)


def _is_weak_at(one: RegionMap, place: tuple[float, float, float, float]) -> bool:
    """Whether a map has less than half of its maximum in a region and its neighbours."""
    return _around(one, place) < _HALF * float(one.values.max())


def _around(one: RegionMap, place: tuple[float, float, float, float]) -> float:
    left, top, right, bottom = one.window
    rows, columns = one.values.shape
    row = ((place[1] + place[3]) / 2 - top) / (bottom - top) * rows
    column = ((place[0] + place[2]) / 2 - left) / (right - left) * columns
    if not (0 <= row < rows and 0 <= column < columns):
        return 0.0
    part: FloatImage = one.values[max(0, int(row) - 1) : int(row) + 2, max(0, int(column) - 1) : int(column) + 2]
    return float(np.max(part))
