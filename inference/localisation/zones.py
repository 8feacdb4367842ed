"""The zone with the most evidence, in words: a third of a lung."""

from itertools import pairwise
from typing import Any

import cv2
import numpy as np
from msgspec import Struct

from inference.arrays import FloatImage
from inference.localisation.patient_sides import PatientSides
from inference.localisation.region_map import RegionMap
from inference.messages import Message
from inference.models.gate.passport import IN_A_LUNG

COHERENCE = 0.3
"""The least likeness of neighbouring regions (Moran's I) of a map that points anywhere; that of noise is about 0."""

MOST_OF_LUNGS = 0.8
"""The largest share of the lungs that evidence may cover to be said to lie in a part of them."""

_HALF = 0.5
_COMPARABLE = 0.6
"""The strength of the weaker lung relative to the stronger one from which both are named."""

_THIRDS = 3
_AS_MUCH = 0.8
"""What a third must have of the evidence of that with the most, for its size, to be named beside it."""

_FILLED = 2
_WITH_DIAGONALS = 8
"""OpenCV's flag for eight neighbours. Its labelling of components would wake threads of its own for each mask."""

_Mask = np.ndarray[tuple[Any, ...], np.dtype[np.bool_]]

_RIGHT, _LEFT, _BOTH = (
    {
        (0,): Message("upper zone, right lung"),
        (1,): Message("middle zone, right lung"),
        (2,): Message("lower zone, right lung"),
        (0, 1): Message("upper and middle zones, right lung"),
        (1, 2): Message("middle and lower zones, right lung"),
        (0, 1, 2): Message("all zones, right lung"),
    },
    {
        (0,): Message("upper zone, left lung"),
        (1,): Message("middle zone, left lung"),
        (2,): Message("lower zone, left lung"),
        (0, 1): Message("upper and middle zones, left lung"),
        (1, 2): Message("middle and lower zones, left lung"),
        (0, 1, 2): Message("all zones, left lung"),
    },
    {
        (0,): Message("upper zone, both lungs"),
        (1,): Message("middle zone, both lungs"),
        (2,): Message("lower zone, both lungs"),
        (0, 1): Message("upper and middle zones, both lungs"),
        (1, 2): Message("middle and lower zones, both lungs"),
        (0, 1, 2): Message("all zones, both lungs"),
    },
)
"""By thirds from above."""


class Zone(Struct, frozen=True, kw_only=True):
    """A part of a lung.

    Attributes:
        lung: 0 for the lung on the left of the picture, 1 for the other.
        thirds: Thirds of that lung's height, from above: 0 for the upper, 2 for the lower; several adjacent ones if
            none of them stands out.
    """

    lung: int
    thirds: tuple[int, ...]


def zones_of(evidence: RegionMap, lung_field: FloatImage) -> tuple[Zone, ...]:
    """The zone of the strongest connected region of evidence in a lung, and one in the other lung if it is comparable.

    Args:
        evidence: The map of an upright film.
        lung_field: float32 [2, h, w] in 0 to 1, the lung on the left of the picture first.

    Returns:
        The zones, the stronger first. Empty if nothing is worth pointing at, if the strongest evidence lies outside the
        lungs, or if no part of them stands out, as in noise.
    """
    if not (evidence.is_pointing and evidence.peak_is_inside(lung_field) and _coherence(evidence.values) >= COHERENCE):
        return ()
    levels, lungs = evidence.sampled(*lung_field.shape[1:]), lung_field >= IN_A_LUNG
    strong = lungs & (levels >= max(evidence.pointing, _HALF * evidence.strength))
    if _area(strong) > MOST_OF_LUNGS * _area(lungs):
        return ()
    # The mean, so that the larger right lung has no advantage.
    strengths = [float((levels[lung] ** 2).mean()) if lung.any() else 0.0 for lung in lungs]
    seen = [_zone(levels, strong[side], lungs[side], side) for side in _strongest_first(strengths)]
    return tuple(zone for zone in seen if zone)


def _area(lungs: _Mask) -> int:
    """How many places belong to either lung."""
    return int(np.count_nonzero(lungs[0] | lungs[1]))


def _strongest_first(strengths: list[float]) -> list[int]:
    """The lungs that are named: the stronger one, and the other if it is comparable."""
    sides = sorted((0, 1), key=lambda side: strengths[side], reverse=True)
    return [side for side in sides if strengths[side] >= _COMPARABLE * strengths[sides[0]]]


def zone_in_words(zones: tuple[Zone, ...], sides: PatientSides) -> Message | None:
    """The zones in words, such as "lower zone, right lung (side by convention)"; None if there are none."""
    if not zones:
        return None
    first, second = zones[0], zones[-1]
    if first is second:
        return _with_basis(_name(first, sides), sides)
    if first.thirds == second.thirds:
        return _BOTH[first.thirds]
    return _with_basis(Message("{0}; {1}", _name(first, sides), _name(second, sides)), sides)


def _name(zone: Zone, sides: PatientSides) -> Message:
    is_right = (zone.lung == 0) is sides.right_is_left
    return (_RIGHT if is_right else _LEFT)[zone.thirds]


def _with_basis(name: Message, sides: PatientSides) -> Message:
    if sides.in_doubt:
        return Message("{0} (side in doubt: the film may be mirrored)", name)
    if sides.by_header:
        return Message("{0} (side by the film's header)", name)
    return Message("{0} (side by convention)", name)


def _zone(levels: FloatImage, strong: _Mask, lung: _Mask, side: int) -> Zone | None:
    """The zone of the strongest connected region of a lung; None if no region is strong."""
    regions = connected_regions(strong)
    if not regions:
        return None
    region = regions[0] if len(regions) == 1 else max(regions, key=lambda one: float((levels[one] ** 2).sum()))
    return Zone(lung=side, thirds=_thirds(np.where(region, levels, 0), lung))


def _thirds(levels: FloatImage, lung: _Mask) -> tuple[int, ...]:
    """The third of a lung with the most evidence for its size, with those between it and others with nearly as much."""
    rows = np.flatnonzero(lung.any(axis=1))
    first, height = int(rows[0]), int(rows[-1] - rows[0]) + 1
    edges = [first - (-third * height // _THIRDS) for third in range(_THIRDS + 1)]
    thirds = [slice(*between) for between in pairwise(edges)]
    found = [float(levels[third].sum()) / max(1, int(np.count_nonzero(lung[third]))) for third in thirds]
    named = [third for third in range(_THIRDS) if found[third] >= _AS_MUCH * max(found)]
    return tuple(range(named[0], named[-1] + 1))


def connected_regions(mask: _Mask) -> list[_Mask]:
    """The connected regions of a mask, including diagonal neighbours, in the order of their first pixels."""
    left = mask.astype(np.uint8, order="C")  # OpenCV fills no other order
    pixels, found = int(np.count_nonzero(mask)), list[_Mask]()
    while pixels:
        row, column = divmod(int(left.argmax()), mask.shape[1])
        pixels -= cv2.floodFill(left, None, (column, row), _FILLED, flags=_WITH_DIAGONALS)[0]
        found.append(left == _FILLED)
        left[found[-1]] = 0
    return found


def _coherence(values: FloatImage) -> float:
    """Moran's I over neighbours in rows and columns: 1 in smooth maps, about 0 in noise; 0 in a constant map."""
    off = values - values.mean()
    spread = float((off**2).mean())
    products = np.concatenate([(off[1:] * off[:-1]).ravel(), (off[:, 1:] * off[:, :-1]).ravel()])
    return float(products.mean()) / spread if spread > 0 and products.size else 0.0
