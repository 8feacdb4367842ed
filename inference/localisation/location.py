"""The location of the evidence in one film."""

import numpy as np
from msgspec import Struct

from inference.arrays import FloatImage, HeatmapArray
from inference.localisation.lung_field import packed
from inference.localisation.patient_sides import PatientSides
from inference.localisation.region_map import RegionMap
from inference.localisation.zones import Zone, zone_in_words, zones_of
from inference.messages import Code, Message

_HALF = 0.5


class FilmLungs(Struct, frozen=True, kw_only=True):
    """Where the lungs are in an upright film.

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
    evidence: RegionMap, localisation: RegionMap | None, lungs: FilmLungs | None, quarter_turns: int = 0
) -> Location:
    """Locate the evidence, and rotate the maps to match the film in its file.

    Args:
        evidence: Of the upright film: what the answer comes from.
        localisation: Of the upright film: where the model sees opacities; None if it does not say.
        lungs: Of the upright film; None where no gate has seen it: then no zone is named.
        quarter_turns: How often the file's film lies turned by 90 degrees counter-clockwise from upright.
    """
    maps = [each for each in (evidence, localisation) if each is not None]
    in_lungs = localisation  # of the lungs: the boxes that taught it reach beyond them
    if localisation is not None and lungs is not None:
        in_lungs = localisation.within(lungs.field)
    outside = lungs is not None and any(each.is_pointing and not each.peak_is_inside(lungs.field) for each in maps)
    disagree = localisation is not None and maps_disagree(evidence, localisation)
    zones = () if lungs is None or outside else zones_by(evidence, localisation, lungs.field)
    return Location(
        zone=None if lungs is None else zone_in_words(zones, lungs.sides),
        warnings=(*((_outside_lungs_warning(),) * outside), *((_maps_disagree_warning(),) * disagree)),
        heatmap=_as_stored(evidence, quarter_turns),
        localisation=None if in_lungs is None else _as_stored(in_lungs, quarter_turns),
        lung_field=None if lungs is None else packed(np.rot90(lungs.field, quarter_turns, axes=(1, 2))),
    )


def zones_by(evidence: RegionMap, localisation: RegionMap | None, lung_field: FloatImage) -> tuple[Zone, ...]:
    """The zones that the map of opacities names, and one in the other lung where the map of evidence names that.

    So one lung stands alone only where neither map has comparable evidence in the other. Maps that disagree are warned
    of, and then the opacities' zones stand alone.

    Args:
        evidence: Of an upright film.
        localisation: Of the same film; None where the model gives none: then the zones are those of the evidence.
        lung_field: float32 [2, h, w] in 0 to 1.
    """
    if localisation is None:
        return zones_of(evidence, lung_field)
    zones = zones_of(localisation, lung_field)
    if len(zones) != 1 or maps_disagree(evidence, localisation):
        return zones
    return (*zones, *(other for other in zones_of(evidence, lung_field) if other.lung != zones[0].lung))


def _outside_lungs_warning() -> Message:
    return Message("The strongest evidence lies outside the lungs: do not trust this answer.", code=Code.OUTSIDE_LUNGS)


def _maps_disagree_warning() -> Message:
    return Message(
        "The map of opacities and the map of evidence point at different places: look at both.",
        code=Code.MAPS_DISAGREE,
    )


def _as_stored(one: RegionMap, quarter_turns: int) -> HeatmapArray:
    return np.ascontiguousarray(one.turned(quarter_turns).over_film(), dtype=np.float16)


def maps_disagree(evidence: RegionMap, localisation: RegionMap) -> bool:
    """Whether each map is weak where the other one is strongest, if both have regions worth pointing at.

    Two places that are strong in both maps do not contradict each other, even if each map prefers another one.
    """
    if not (evidence.is_pointing and localisation.is_pointing):
        return False
    return _is_weak_at(evidence, localisation.peak) and _is_weak_at(localisation, evidence.peak)


def _is_weak_at(one: RegionMap, place: tuple[float, float, float, float]) -> bool:
    """Whether a map has less than half of its maximum in a region and its neighbours."""
    return _around(one, place) < _HALF * one.strength


def _around(one: RegionMap, place: tuple[float, float, float, float]) -> float:
    left, top, right, bottom = one.window
    rows, columns = one.values.shape
    row = ((place[1] + place[3]) / 2 - top) / (bottom - top) * rows
    column = ((place[0] + place[2]) / 2 - left) / (right - left) * columns
    if not (0 <= row < rows and 0 <= column < columns):
        return 0.0
    part: FloatImage = one.values[max(0, int(row) - 1) : int(row) + 2, max(0, int(column) - 1) : int(column) + 2]
    return float(np.max(part))
