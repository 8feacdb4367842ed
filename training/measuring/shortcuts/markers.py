"""Detects markers near the edge of a film, such as the letter R, and inpaints them."""

import cv2
import numpy as np
import numpy.typing as npt

from inference.arrays import FloatImage

_EDGE = 0.25
"""Markers lie within this share of the film from its edge."""

_BRIGHT = 0.9
"""Least brightness of a marker, as a share of the film's 99.9th percentile."""

_LARGEST = 0.006
"""A marker covers at most this share of the film; brighter regions that are larger are anatomy."""


def without_markers(pixels: FloatImage) -> FloatImage:
    """Inpaint small bright marks near the edge (Telea 2004, OpenCV's inpainting).

    Args:
        pixels: float32 [H, W] in 0 to 1.

    Returns:
        float32 [H, W]; the film itself where nothing like a marker is found.
    """
    marks = _marks(pixels)
    if not marks.any():
        return pixels
    film = np.rint(pixels * 255).astype(np.uint8)
    radius = max(2, round(0.01 * min(pixels.shape)))
    grown = cv2.dilate(marks.astype(np.uint8), np.ones((2 * radius + 1, 2 * radius + 1), np.uint8))
    painted = cv2.inpaint(film, grown, radius, cv2.INPAINT_TELEA)
    return np.where(grown > 0, painted.astype(np.float32) / 255, pixels)


def _marks(pixels: FloatImage) -> npt.NDArray[np.bool_]:
    """Small bright connected regions that lie wholly near the edge: bool [H, W]."""
    bright = (pixels >= _BRIGHT * float(np.percentile(pixels, 99.9))).astype(np.uint8)
    _, regions, statistics, _ = cv2.connectedComponentsWithStats(bright, connectivity=8)
    height, width = pixels.shape
    left, top, region_width, region_height, area = (statistics[:, column] for column in range(5))
    at_the_sides = (left + region_width <= _EDGE * width) | (left >= (1 - _EDGE) * width)
    above_or_below = (top + region_height <= _EDGE * height) | (top >= (1 - _EDGE) * height)
    small = (area <= _LARGEST * pixels.size) & (area >= 4)  # noqa: PLR2004  # fewer pixels are noise
    chosen: npt.NDArray[np.bool_] = (at_the_sides | above_or_below) & small
    chosen[0] = False  # the background
    of_pixels: npt.NDArray[np.bool_] = chosen[regions]
    return of_pixels
