"""The heat map: from the model's class activation map to a picture over the film and to a zone in words."""

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np

from inference.arrays import ByteImage, FloatImage
from inference.messages import Message

POINTING = 0.25
"""The least evidence that is worth pointing at; regions of films without signs seldom reach it."""

CONTOUR_LEVELS = (POINTING, 0.5, 0.75)
"""The evidence along the lines of `contours`."""

OPACITY = 0.75
"""How much the strongest evidence covers the film at most."""

_ZONES = (
    (
        Message("upper zone, both sides"),
        Message("upper zone, left of the picture"),
        Message("upper zone, right of the picture"),
    ),
    (
        Message("middle zone, both sides"),
        Message("middle zone, left of the picture"),
        Message("middle zone, right of the picture"),
    ),
    (
        Message("lower zone, both sides"),
        Message("lower zone, left of the picture"),
        Message("lower zone, right of the picture"),
    ),
)
"""By third of the picture from above, then by side."""

_IN_A_LUNG = 0.5

_FEWEST_POINTS = 8

_AS_STRAIGHT = 0.12
"""A bend of a line that is less than this many pixels of those it is found at is painted straight."""


class Palette(StrEnum):
    """Colours for evidence; both rise in brightness and keep their order for colour-blind readers.

    Inferno is by Smith and van der Walt; cividis by Nuñez, Anderton and Renslow (2018) looks nearly the same with and
    without a colour vision deficiency.
    """

    INFERNO = "inferno"
    CIVIDIS = "cividis"


@dataclass(frozen=True, slots=True)
class Contour:
    """A line of equal evidence: the level, and float32 [N, 2] points (x, y) in the film's pixels; it is closed."""

    level: float
    points: FloatImage


def colours(palette: Palette = Palette.INFERNO) -> ByteImage:
    """A palette's colours from no evidence to the strongest: uint8 [256, 3], red, green and blue."""
    import cv2  # a scan only needs the zone, and does not wait for OpenCV

    maps = {Palette.INFERNO: cv2.COLORMAP_INFERNO, Palette.CIVIDIS: cv2.COLORMAP_CIVIDIS}
    ramp = np.arange(256, dtype=np.uint8).reshape(-1, 1)
    coloured = cv2.cvtColor(cv2.applyColorMap(ramp, maps[palette]), cv2.COLOR_BGR2RGB)
    return np.asarray(coloured.reshape(-1, 3), dtype=np.uint8)


def smooth(heatmap: FloatImage, width: int, height: int) -> ByteImage:
    """Evidence between the regions' middles: uint8 [height, width], 255 for the strongest."""
    return np.asarray(_smooth(heatmap, width, height) * 255, dtype=np.uint8)


def overlay(heatmap: FloatImage, width: int, height: int, palette: Palette = Palette.INFERNO) -> ByteImage:
    """Colour a heat map for display over its film.

    The scale is fixed, 0 to 1 for every film, so that colours can be compared between films; the weaker a region, the
    more transparent.

    Args:
        heatmap: float32 [h, w] in 0 to 1.
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
    """What each of the values of `smooth` is painted as: uint32 [256], 0xAARRGGBB, premultiplied.

    Args:
        palette: The colours.
        opacity: How much of `overlay` is laid over the film, 0 to 1.
    """
    alpha = np.arange(256) / 255 * OPACITY * opacity
    red, green, blue = (np.rint(channel * alpha).astype(np.uint32) for channel in colours(palette).T)
    covered = np.rint(alpha * 255).astype(np.uint32)
    return np.asarray((covered << 24) | (red << 16) | (green << 8) | blue, dtype=np.uint32)


def contours(heatmap: FloatImage, width: int, height: int, side: int = 512) -> tuple[Contour, ...]:
    """Lines of equal evidence at `CONTOUR_LEVELS`, which leave the film below them to be read.

    Args:
        heatmap: float32 [h, w] in 0 to 1.
        width: Columns of the film.
        height: Rows of the film.
        side: The lines are found at this many pixels along the film's longer side, and then moved to where the
            evidence between those pixels is the level's.

    Returns:
        The weakest level's first; none where no region reaches it.
    """
    import cv2

    scale = side / max(width, height)
    columns, rows = max(2, round(width * scale)), max(2, round(height * scale))
    evidence = np.pad(_smooth(heatmap, columns, rows), 1)  # so that a line that meets the film's edge follows it
    found: list[Contour] = []
    for level in CONTOUR_LEVELS:
        inside = (evidence >= level).astype(np.uint8)
        lines, _ = cv2.findContours(inside, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
        for line in lines:
            if len(line) >= _FEWEST_POINTS:
                settled = _settled(np.asarray(line, dtype=np.float32).reshape(-1, 2), evidence, level) - 0.5
                bends = np.asarray(cv2.approxPolyDP(settled.reshape(-1, 1, 2), _AS_STRAIGHT, closed=True)).reshape(
                    -1, 2
                )
                points = np.clip(bends * (width / columns, height / rows), 0, (width, height))
                found.append(Contour(level, points.astype(np.float32)))
    return tuple(found)


def _settled(points: FloatImage, evidence: FloatImage, level: float) -> FloatImage:
    """Points moved along the slope of the evidence to where it is the level's, by less than a pixel or two."""
    import cv2

    slopes = [np.asarray(cv2.Scharr(evidence, cv2.CV_32F, *axes) / 32, np.float32) for axes in ((1, 0), (0, 1))]
    for _ in range(2):
        columns, rows = (np.ascontiguousarray(points[:, axis : axis + 1]) for axis in (0, 1))
        here, across, down = (
            cv2.remap(plane, columns, rows, cv2.INTER_LINEAR).reshape(-1) for plane in (evidence, *slopes)
        )
        steepness = np.maximum(across**2 + down**2, np.float32(1e-8))
        step = ((level - here) / steepness)[:, np.newaxis] * np.column_stack([across, down])
        points = np.ascontiguousarray(points + np.clip(step, -1.0, 1.0), dtype=np.float32)
    return points


def _smooth(heatmap: FloatImage, width: int, height: int) -> FloatImage:
    import cv2

    stretched = cv2.resize(heatmap, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(np.clip(stretched, 0.0, 1.0), dtype=np.float32)


def peak_is_inside(heatmap: FloatImage, lung_field: FloatImage) -> bool:
    """Whether the region with the most evidence touches a lung; so it does where there is no evidence at all.

    Args:
        heatmap: float32 [h, w] in 0 to 1.
        lung_field: float32 [2, H, W] in 0 to 1, of the same film.
    """
    row, column = np.unravel_index(int(heatmap.argmax()), heatmap.shape)
    rows, columns = (
        slice(int(place * size / count), math.ceil((place + 1) * size / count))
        for place, size, count in zip((row, column), lung_field.shape[1:], heatmap.shape, strict=True)
    )
    return bool(heatmap.max() <= 0 or lung_field.max(axis=0)[rows, columns].max() >= _IN_A_LUNG)


def zone(heatmap: FloatImage) -> Message | None:
    """Where the model sees most, in words.

    Sides are those of the picture: without a marker nothing says which is the patient's right.

    Args:
        heatmap: float32 [h, w] in 0 to 1.

    Returns:
        Such as "lower zone, left of the picture"; None where no region reaches `POINTING`.
    """
    strongest = float(heatmap.max())
    if strongest < POINTING:
        return None
    evidence = np.where(heatmap >= strongest / 2, heatmap, 0.0)
    rows, columns = np.indices(heatmap.shape)
    down = float((evidence * rows).sum() / evidence.sum() + 0.5) / heatmap.shape[0]
    across = float((evidence * columns).sum() / evidence.sum() + 0.5) / heatmap.shape[1]
    return _ZONES[min(2, int(down * 3))][_side(evidence, across)]


def _side(evidence: FloatImage, across: float) -> int:
    """One side of the picture where nearly all evidence lies on it, else both: an index into each of `_ZONES`."""
    middle = evidence.shape[1] // 2
    left, right = float(evidence[:, :middle].sum()), float(evidence[:, -middle:].sum())
    if min(left, right) > 0.25 * max(left, right):
        return 0
    return 1 if across < 0.5 else 2  # noqa: PLR2004
