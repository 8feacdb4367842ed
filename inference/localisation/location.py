"""Locates the evidence in a film: the zones of the lungs with the most of it, and contradictions between the maps."""

import math
from itertools import pairwise
from typing import Any

import numpy as np
from msgspec import Struct

from inference import late
from inference.arrays import FloatImage, HeatmapArray
from inference.localisation.lung_field import pack_lung_field
from inference.localisation.region_map import RegionMap
from inference.localisation.zones import PatientSides, Zone, zone_in_words
from inference.messages import Code, Message
from inference.models.gate.passport import IN_A_LUNG
from inference.models.preprocessing import WHOLE_FILM, Window

COHERENCE = 0.3
"""The least likeness of neighbouring regions (Moran's I) of a map that points anywhere; that of noise is about 0."""

MOST_OF_LUNGS = 0.8
"""The largest share of the lungs that evidence may cover to be said to lie in a part of them."""

_HALF = 0.5
_COMPARABLE_LUNG = 0.6
"""The weaker lung is named, too, if its strength is at least this share of the stronger one's."""

_THIRDS = 3
_COMPARABLE_THIRD = 0.8
"""A third is named, too, if its evidence for its size is at least this share of that of the third with the most."""

_FILLED = 2
_WITH_DIAGONALS = 8
"""OpenCV's flag for eight neighbours; `connectedComponents` would do, but wakes threads of its own for each mask."""

_Mask = np.ndarray[tuple[Any, ...], np.dtype[np.bool_]]


class FilmLungs(Struct, frozen=True, kw_only=True):
    """The lungs in an upright film.

    Attributes:
        field: float32 [2, h, w] in 0 to 1, the lung on the left of the picture first.
        sides: The patient's sides.
    """

    field: FloatImage
    sides: PatientSides


class Location(Struct, frozen=True, kw_only=True):
    """The location of the evidence; its fields are those of `inference.finding.Finding`."""

    zone: Message | None
    warnings: tuple[Message, ...]
    heatmap: HeatmapArray
    localisation: HeatmapArray | None
    lung_field: bytes | None


def locate(
    evidence: RegionMap,
    localisation: RegionMap | None,
    lungs: FilmLungs | None,
    quarter_turns: int = 0,
    window: Window = WHOLE_FILM,
) -> Location:
    """Locate the evidence, and rotate and place the maps to match the picture in the file.

    Args:
        evidence: The map of the upright film from which the answer comes.
        localisation: The map of opacities in it; None if the model has no such map.
        lungs: Its lungs; None if no gate has located them: then no zone is named.
        quarter_turns: How often the film in the file is rotated by 90 degrees counter-clockwise.
        window: The part of the picture in the file that the film fills.
    """
    maps = [region_map for region_map in (evidence, localisation) if region_map is not None]
    in_lungs = localisation  # limited to the lungs below: the boxes that it was trained with reach beyond them
    if localisation is not None and lungs is not None:
        in_lungs = localisation.within(lungs.field)
    outside = lungs is not None and any(
        region_map.is_pointing and not region_map.peak_is_inside(lungs.field) for region_map in maps
    )
    disagree = localisation is not None and maps_disagree(evidence, localisation)
    zones = () if lungs is None or outside else combined_zones(evidence, localisation, lungs.field)
    return Location(
        zone=None if lungs is None else zone_in_words(zones, lungs.sides),
        warnings=(*((_outside_lungs_warning(),) * outside), *((_maps_disagree_warning(),) * disagree)),
        heatmap=_as_stored(evidence, quarter_turns, window),
        localisation=None if in_lungs is None else _as_stored(in_lungs, quarter_turns, window),
        lung_field=None
        if lungs is None
        else pack_lung_field(_placed(np.rot90(lungs.field, quarter_turns, axes=(1, 2)), window)),
    )


def combined_zones(evidence: RegionMap, localisation: RegionMap | None, lung_field: FloatImage) -> tuple[Zone, ...]:
    """The zones by the map of opacities, and one in the other lung if the map of evidence names that lung.

    So one lung is named alone only if neither map has comparable evidence in the other. If the maps disagree, which
    gives a warning, only the zones of the opacities are named.

    Args:
        evidence: The map of an upright film.
        localisation: The map of opacities in it; None if the model has no such map: then the evidence alone decides.
        lung_field: float32 [2, h, w] in 0 to 1.
    """
    if localisation is None:
        return zones_of(evidence, lung_field)
    zones = zones_of(localisation, lung_field)
    if len(zones) != 1 or maps_disagree(evidence, localisation):
        return zones
    return (*zones, *(other for other in zones_of(evidence, lung_field) if other.lung != zones[0].lung))


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
    strengths = [float(_mean(levels[lung] ** 2)) if lung.any() else 0.0 for lung in lungs]
    zones = [_zone(levels, strong[side], lungs[side], side) for side in _named_lungs(strengths)]
    return tuple(zone for zone in zones if zone)


def _area(lungs: _Mask) -> int:
    """The number of places that belong to either lung."""
    return int(np.count_nonzero(lungs[0] | lungs[1]))


def _named_lungs(strengths: list[float]) -> list[int]:
    """The indices of the lungs to name: the stronger one, and the other if it is comparable."""
    sides = sorted((0, 1), key=lambda side: strengths[side], reverse=True)
    return [side for side in sides if strengths[side] >= _COMPARABLE_LUNG * strengths[sides[0]]]


def _zone(levels: FloatImage, strong: _Mask, lung: _Mask, side: int) -> Zone | None:
    """The zone of the strongest connected region of a lung; None if no region is strong."""
    regions = connected_regions(strong)
    if not regions:
        return None
    region = regions[0] if len(regions) == 1 else max(regions, key=lambda mask: float((levels[mask] ** 2).sum()))
    return Zone(lung=side, thirds=_thirds(np.where(region, levels, 0), lung))


def _thirds(levels: FloatImage, lung: _Mask) -> tuple[int, ...]:
    """The third of a lung with the most evidence for its size, with those between it and others with nearly as much."""
    rows = np.flatnonzero(lung.any(axis=1))
    first, height = int(rows[0]), int(rows[-1] - rows[0]) + 1
    edges = [first - (-third * height // _THIRDS) for third in range(_THIRDS + 1)]
    thirds = [slice(*between) for between in pairwise(edges)]
    found = [float(levels[third].sum()) / max(1, int(np.count_nonzero(lung[third]))) for third in thirds]
    named = [third for third in range(_THIRDS) if found[third] >= _COMPARABLE_THIRD * max(found)]
    return tuple(range(named[0], named[-1] + 1))


def connected_regions(mask: _Mask) -> list[_Mask]:
    """The connected regions of a mask, including diagonal neighbours, in the order of their first pixels."""
    left = mask.astype(np.uint8, order="C")  # OpenCV fills no other order
    pixels, found = int(np.count_nonzero(mask)), list[_Mask]()
    while pixels:
        row, column = divmod(int(left.argmax()), mask.shape[1])
        pixels -= late.cv2.floodFill(left, None, (column, row), _FILLED, flags=_WITH_DIAGONALS)[0]
        found.append(left == _FILLED)
        left[found[-1]] = 0
    return found


def _coherence(values: FloatImage) -> float:
    """Moran's I over neighbours in rows and columns: 1 in smooth maps, about 0 in noise; 0 in a constant map."""
    deviation = values - _mean(values)
    variance = float(_mean(deviation**2))
    vertical, horizontal = deviation[1:] * deviation[:-1], deviation[:, 1:] * deviation[:, :-1]
    products = np.concatenate([vertical.ravel(), horizontal.ravel()])
    return float(_mean(products)) / variance if variance > 0 and products.size else 0.0


def _mean(values: FloatImage) -> np.float32:
    """As `values.mean()`, in a third of the time."""
    total: np.float32 = np.add.reduce(values, axis=None)
    return total / np.float32(values.size)


def _outside_lungs_warning() -> Message:
    return Message("The strongest evidence lies outside the lungs: do not trust this answer.", code=Code.OUTSIDE_LUNGS)


def _maps_disagree_warning() -> Message:
    return Message(
        "The map of opacities and the map of evidence point at different places: look at both.",
        code=Code.MAPS_DISAGREE,
    )


def _as_stored(one: RegionMap, quarter_turns: int, window: Window) -> HeatmapArray:
    return np.ascontiguousarray(one.turned(quarter_turns).placed(window).over_film(), dtype=np.float16)


def _placed(lung_field: FloatImage, window: Window) -> FloatImage:
    """A film's lung field over the picture of which the film fills only a window, in places of about the same size."""
    if window == WHOLE_FILM:
        return lung_field
    side = math.ceil(lung_field.shape[-1] / min(window.width, window.height))
    return np.stack([RegionMap(lung, window).sampled(side, side) for lung in lung_field])


def maps_disagree(evidence: RegionMap, localisation: RegionMap) -> bool:
    """Whether each map is weak where the other one is strongest, if both have regions worth pointing at.

    Two places that are strong in both maps do not contradict each other, even if each map prefers another one.
    """
    if not (evidence.is_pointing and localisation.is_pointing):
        return False
    return _is_weak_at(evidence, localisation.peak) and _is_weak_at(localisation, evidence.peak)


def _is_weak_at(one: RegionMap, place: tuple[float, float, float, float]) -> bool:
    """Whether a map has less than half of its maximum in a region and its neighbours."""
    return _largest_nearby(one, place) < _HALF * one.strength


def _largest_nearby(one: RegionMap, place: tuple[float, float, float, float]) -> float:
    """The largest value of a map in the region at the middle of a place, and in its eight neighbours."""
    window = one.window
    rows, columns = one.values.shape
    row = ((place[1] + place[3]) / 2 - window.top) / window.height * rows
    column = ((place[0] + place[2]) / 2 - window.left) / window.width * columns
    if not (0 <= row < rows and 0 <= column < columns):
        return 0.0
    part: FloatImage = one.values[max(0, int(row) - 1) : int(row) + 2, max(0, int(column) - 1) : int(column) + 2]
    return float(np.max(part))
