"""Renders heat maps: from a model's map of regions to a picture over the film."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

import numpy as np
from msgspec import Struct

from inference import late
from inference.arrays import ByteImage, FloatImage, HeatmapArray

LEAST_EVIDENCE = 0.25
"""The least evidence that is worth pointing at; regions of films without signs seldom reach it."""

CONTOUR_LEVELS = (LEAST_EVIDENCE, 0.5, 0.75)
"""The evidence along the lines of `contours`."""

OPACITY = 0.75
"""Opacity of the strongest evidence, 0 to 1."""

_FEWEST_POINTS = 8
"""A line through fewer pixels is left out: it surrounds a region of less than about 3 by 3 of them."""

_LINE_TOLERANCE = 0.12
"""How far a simplified line may deviate, in pixels of the resolution at which it is traced."""


class Palette(StrEnum):
    """Colour maps for evidence; their brightness increases steadily, so that they work for colour-blind readers.

    Inferno is by Smith and van der Walt; cividis by Nuñez, Anderton and Renslow (2018) looks nearly the same with and
    without a colour vision deficiency.
    """

    INFERNO = "inferno"
    CIVIDIS = "cividis"


class Contour(Struct, frozen=True):
    """A closed line of equal evidence: its level, and float32 [N, 2] points (x, y) in the film's pixels."""

    level: float
    points: FloatImage


def colours(palette: Palette = Palette.INFERNO) -> ByteImage:
    """A palette's colours, from no evidence to the strongest: uint8 [256, 3], RGB."""
    maps = {Palette.INFERNO: late.cv2.COLORMAP_INFERNO, Palette.CIVIDIS: late.cv2.COLORMAP_CIVIDIS}
    ramp = np.arange(256, dtype=np.uint8).reshape(-1, 1)
    coloured = late.cv2.cvtColor(late.cv2.applyColorMap(ramp, maps[palette]), late.cv2.COLOR_BGR2RGB)
    return np.asarray(coloured.reshape(-1, 3), dtype=np.uint8)


def smooth(heatmap: HeatmapArray, width: int, height: int) -> ByteImage:
    """The heat map, interpolated to the film's size: uint8 [height, width], 255 for the strongest evidence."""
    return np.asarray(_smooth(heatmap, width, height) * 255, dtype=np.uint8)


def overlay(heatmap: HeatmapArray, width: int, height: int, palette: Palette = Palette.INFERNO) -> ByteImage:
    """Colour a heat map for display over its film.

    The scale is fixed, 0 to 1 for every film, so that colours are comparable between films. Weaker regions are more
    transparent.

    Args:
        heatmap: [h, w] in 0 to 1.
        width: Columns of the film.
        height: Rows of the film.
        palette: The colours.

    Returns:
        uint8 [height, width, 4], red, green, blue and alpha, not premultiplied.
    """
    evidence = smooth(heatmap, width, height)
    alpha = (np.arange(256) * OPACITY).astype(np.uint8)
    table = np.column_stack([colours(palette), alpha])
    return np.ascontiguousarray(table[evidence])


def overlay_table(palette: Palette, opacity: float) -> np.ndarray[tuple[Any, ...], np.dtype[np.uint32]]:
    """The colour of each value of `smooth`: uint32 [256], 0xAARRGGBB, premultiplied.

    Args:
        palette: The colours.
        opacity: Opacity of `overlay`, 0 to 1.
    """
    alpha = np.arange(256) / 255 * OPACITY * opacity
    red, green, blue = (np.rint(channel * alpha).astype(np.uint32) for channel in colours(palette).T)
    covered = np.rint(alpha * 255).astype(np.uint32)
    return np.asarray((covered << 24) | (red << 16) | (green << 8) | blue, dtype=np.uint32)


def contours(
    heatmap: HeatmapArray, width: int, height: int, side: int = 512, levels: Sequence[float] = CONTOUR_LEVELS
) -> tuple[Contour, ...]:
    """Lines of equal evidence, which leave the film visible.

    Args:
        heatmap: [h, w] in 0 to 1.
        width: Columns of the film.
        height: Rows of the film.
        side: Resolution at which lines are traced, in pixels along the film's longer side; their points are then
            refined by interpolation.
        levels: The evidence along the lines.

    Returns:
        The contours, the weakest level first; empty if no region reaches it.
    """
    scale = side / max(width, height)
    columns, rows = max(2, round(width * scale)), max(2, round(height * scale))
    evidence = np.pad(_smooth(heatmap, columns, rows), 1)  # so that lines close along the film's edge
    found: list[Contour] = []
    for level in levels:
        inside = (evidence >= level).astype(np.uint8)
        lines, _ = late.cv2.findContours(inside, late.cv2.RETR_LIST, late.cv2.CHAIN_APPROX_NONE)
        for line in lines:
            if len(line) >= _FEWEST_POINTS:
                refined = _refined(np.asarray(line, dtype=np.float32).reshape(-1, 2), evidence, level) - 0.5
                simplified = late.cv2.approxPolyDP(refined.reshape(-1, 1, 2), _LINE_TOLERANCE, closed=True)
                corners = np.asarray(simplified).reshape(-1, 2)
                points = np.clip(corners * (width / columns, height / rows), 0, (width, height))
                found.append(Contour(level, points.astype(np.float32)))
    return tuple(found)


def _refined(points: FloatImage, evidence: FloatImage, level: float) -> FloatImage:
    """Move points along the gradient to where the evidence equals the level, by at most two pixels."""
    slopes = [
        np.asarray(late.cv2.Scharr(evidence, late.cv2.CV_32F, *axes) / 32, np.float32) for axes in ((1, 0), (0, 1))
    ]
    for _ in range(2):
        columns, rows = (np.ascontiguousarray(points[:, axis : axis + 1]) for axis in (0, 1))
        here, across, down = (
            late.cv2.remap(plane, columns, rows, late.cv2.INTER_LINEAR).reshape(-1) for plane in (evidence, *slopes)
        )
        steepness = np.maximum(across**2 + down**2, np.float32(1e-8))
        step = ((level - here) / steepness)[:, np.newaxis] * np.column_stack([across, down])
        points = np.ascontiguousarray(points + np.clip(step, -1.0, 1.0), dtype=np.float32)
    return points


def _smooth(heatmap: HeatmapArray, width: int, height: int) -> FloatImage:
    stretched = late.cv2.resize(heatmap.astype(np.float32), (width, height), interpolation=late.cv2.INTER_CUBIC)
    return np.asarray(np.clip(stretched, 0.0, 1.0), dtype=np.float32)
