"""A region of interest: mean and standard deviation of a film's own values within it, and its area."""

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from inference.arrays import DoubleArray
from inference.display.screen_film import BRIGHTEST, ScreenFilm
from inference.radiograph import ValueScale


class Outline(StrEnum):
    """The shape of a region."""

    ELLIPSE = "ellipse"
    RECTANGLE = "rectangle"


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionOfInterest:
    """A part of a film between two opposite corners, in pixels from the film's upper left corner.

    An ellipse touches all four sides.
    """

    outline: Outline
    left: float
    top: float
    right: float
    bottom: float

    @property
    def area(self) -> float:
        """In pixels."""
        box = (self.right - self.left) * (self.bottom - self.top)
        return box * math.pi / 4 if self.outline is Outline.ELLIPSE else box


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionValues:
    """The values of a region's pixels; their standard deviation is that of these pixels, not of a sample."""

    mean: float
    deviation: float


def region_values(film: ScreenFilm, region: RegionOfInterest) -> RegionValues | None:
    """The values of the pixels whose middle lies in a region, without padding; None where there are none.

    None also for a film whose values are not known.
    """
    if film.values is None:
        return None
    top, bottom = _pixels_between(region.top, region.bottom, film.height)
    left, right = _pixels_between(region.left, region.right, film.width)
    greys = film.levels[0][top:bottom, left:right]
    if region.outline is Outline.ELLIPSE:
        across = _squared_distance(left, right, (region.left, region.right))
        down = _squared_distance(top, bottom, (region.top, region.bottom))
        inside = greys[across[np.newaxis, :] + down[:, np.newaxis] <= 1.0]
    else:
        inside = greys.reshape(-1)
    counts = np.bincount(inside, minlength=BRIGHTEST + 1)
    if film.values.padded:
        counts[0] = 0
    present = np.flatnonzero(counts)
    if not len(present):
        return None
    values, weights = _values(present, film.values), counts[present]
    mean = float(np.average(values, weights=weights))
    return RegionValues(mean=mean, deviation=math.sqrt(float(np.average((values - mean) ** 2, weights=weights))))


def _pixels_between(start: float, end: float, size: int) -> tuple[int, int]:
    """The first pixel whose middle lies between two positions, and the one after the last."""
    return max(0, math.ceil(start - 0.5)), min(size, math.floor(end - 0.5) + 1)


def _squared_distance(first: int, end: int, sides: tuple[float, float]) -> DoubleArray:
    """The squared distance of each pixel's middle from the ellipse's, in units of its half axis."""
    half = max((sides[1] - sides[0]) / 2, np.finfo(np.float64).tiny)
    middles = np.arange(first, end, dtype=np.float64) + 0.5
    return np.asarray(((middles - (sides[0] + sides[1]) / 2) / half) ** 2, dtype=np.float64)


def _values(greys: np.ndarray, scale: ValueScale) -> DoubleArray:
    """The film's values for grey values of a screen; exact, since a film's values lie on even steps."""
    steps = np.rint(greys.astype(np.float64) * scale.steps / BRIGHTEST)
    return np.asarray(scale.black + steps * (scale.white - scale.black) / scale.steps, dtype=np.float64)
