"""A model's map of regions, and the part of the film that it covers."""

import math
from functools import cached_property, lru_cache
from typing import Self

import numpy as np
from msgspec import Struct

from inference.arrays import DoubleArray, FloatImage
from inference.models.gate.passport import IN_A_LUNG
from inference.models.heatmap import LEAST_EVIDENCE
from inference.models.preprocessing import WHOLE_FILM, Window

LEAST_OPACITY = 0.4
"""The least probability of an opacity that is worth pointing at.

On held-out adults' films whose boxes are in one lung, a side that was named alone was right for more of them from here
on (docs/decisions.md).
"""

_FINER = 1.25
"""A map that is resampled over the whole film has so many times as many regions per side."""

_MOST_REGIONS = 32


class RegionMap(Struct, frozen=True, dict=True):
    """A model's map of one film.

    Attributes:
        values: float32 [h, w], 0 to 1, in equal regions of the window.
        window: The covered part of the film.
        pointing: The minimum value that is worth pointing at.
    """

    values: FloatImage
    window: Window = WHOLE_FILM
    pointing: float = LEAST_EVIDENCE

    @cached_property
    def strength(self) -> float:
        """The strongest region's value."""
        return float(self.values.max())

    @property
    def is_pointing(self) -> bool:
        """Whether a region is worth pointing at."""
        return self.strength >= self.pointing

    @cached_property
    def peak(self) -> tuple[float, float, float, float]:
        """The strongest region: left, top, right and bottom as fractions of the film."""
        row, column = divmod(int(self.values.argmax()), self.values.shape[1])
        window = self.window
        down, across = window.height / self.values.shape[0], window.width / self.values.shape[1]
        x, y = window.left + column * across, window.top + row * down
        return x, y, x + across, y + down

    def peak_is_inside(self, lung_field: FloatImage) -> bool:
        """Whether the strongest region touches a lung; True if there is no evidence at all.

        Args:
            lung_field: float32 [2, H, W] in 0 to 1, of the same film.
        """
        rows, columns = lung_field.shape[1:]
        left, top, right, bottom = self.peak
        part = lung_field[:, _cells(top, bottom, rows), _cells(left, right, columns)]
        return bool(self.strength <= 0 or (part.size and part.max() >= IN_A_LUNG))

    def sampled(self, rows: int, columns: int) -> FloatImage:
        """The interpolated map, float32 [rows, columns] over the whole film; 0 outside the window."""
        window = self.window
        down = _weights(self.values.shape[0], rows, window.top, window.bottom)
        across = _weights(self.values.shape[1], columns, window.left, window.right)
        return np.asarray(down @ self.values @ across.T, dtype=np.float32)

    def over_film(self) -> FloatImage:
        """The map over the whole film, in regions of about the same size."""
        if self.window == WHOLE_FILM:
            return self.values
        rows, columns = self.values.shape
        return self.sampled(_regions(rows, self.window.height), _regions(columns, self.window.width))

    def within(self, lung_field: FloatImage) -> Self:
        """The map over the whole film, each region weighted by its share of lung.

        Args:
            lung_field: float32 [2, H, W] in 0 to 1, of the same film.
        """
        film = self.over_film()
        lungs = RegionMap(np.maximum(*lung_field)).sampled(*film.shape)
        return type(self)(film * lungs, pointing=self.pointing)

    def turned(self, quarter_turns: int) -> Self:
        """The map, rotated counter-clockwise by quarter turns."""
        if not quarter_turns % 4:
            return self
        turned = np.ascontiguousarray(np.rot90(self.values, quarter_turns))
        return type(self)(turned, self.window.turned(quarter_turns), self.pointing)

    def placed(self, film: Window) -> Self:
        """The map over a picture of which the film fills only a window."""
        return type(self)(self.values, self.window.within(film), self.pointing)


def _cells(begin: float, end: float, count: int) -> slice:
    return slice(max(0, math.floor(begin * count + 1e-6)), max(0, math.ceil(end * count - 1e-6)))


def _regions(count: int, share: float) -> int:
    return min(_MOST_REGIONS, math.ceil(_FINER * count / share))


@lru_cache(maxsize=64)  # the maps of a film share their window
def _weights(count: int, wanted: int, begin: float, end: float) -> FloatImage:
    """float32 [wanted, count]: weights of the regions between begin and end, at `wanted` places from 0 to 1."""
    places = _middles(wanted)
    at = np.minimum(np.maximum((places - begin) / (end - begin) * count - 0.5, 0), count - 1)
    weights = np.maximum(1 - np.abs(at[:, np.newaxis] - np.arange(count)), 0)
    weights[: places.searchsorted(begin)] = 0
    weights[places.searchsorted(end, "right") :] = 0
    fixed: FloatImage = weights.astype(np.float32)
    fixed.flags.writeable = False
    return fixed


@lru_cache(maxsize=64)
def _middles(count: int) -> DoubleArray:
    """The middles of `count` equal parts from 0 to 1."""
    places: DoubleArray = (np.arange(count) + 0.5) / count
    places.flags.writeable = False
    return places
