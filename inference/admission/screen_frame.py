"""Finds the bars of a viewer's window at the edges of a picture, by which a screenshot is told from a film."""

from typing import Any

import numpy as np

from inference.arrays import FloatImage

LEAST_BAR = 0.03
"""Height of a bar, as a share of the picture's; one sound film in 200 has such a bar, and 19 of 20 screenshots."""

_DEPTH = 0.12
"""How far from an edge bars are looked for, as a share of the picture's height or width."""

_ROWS, _COLUMNS = 24, 100
"""How many rows and columns are looked at, at each edge."""

_OUTSIDE_MIDDLE = 0.1
"""Share of a row, on either side of its middle values, that buttons and text may take."""

_FLAT = 3 / 255
_DARKEST, _BRIGHTEST = 20 / 255, 253 / 255
"""Between these lies the grey of a bar: a film's own border is black or white."""


def has_screen_frame(pixels: FloatImage) -> bool:
    """Whether a picture has a grey bar along one of its edges, interrupted at most by buttons and text.

    Args:
        pixels: float32 [H, W] in 0 to 1.
    """
    return any(height >= LEAST_BAR for turned in (pixels, pixels[:, ::-1].T) for height in _bar_heights(turned))


def _bar_heights(pixels: FloatImage) -> list[float]:
    """Share of the height that rows of the same grey take, near the upper and near the lower edge.

    Both at once, since the calls take longer than the numbers.
    """
    height, width = (int(side) for side in pixels.shape)
    depth = max(min(_ROWS, height), int(_DEPTH * height))
    step, across = max(1, depth // _ROWS), max(1, width // _COLUMNS)
    edges = np.stack([pixels[:depth:step, ::across], pixels[::-1, ::-1][:depth:step, ::across]])
    edges.sort(axis=2)
    last = edges.shape[2] - 1
    outside = int(_OUTSIDE_MIDDLE * last)
    low, middle, high = edges[..., outside], edges[..., last // 2], edges[..., last - outside]
    flat = (high - low <= _FLAT) & (middle > _DARKEST) & (middle < _BRIGHTEST)
    return [_alike(*edge) * (depth / height) for edge in zip(middle, flat, strict=True)] if flat.any() else []


def _alike(middle: FloatImage, flat: np.ndarray[Any, np.dtype[np.bool_]]) -> float:
    """Share of the rows that are flat and of the commonest grey of those."""
    if not flat.any():
        return 0.0
    return float((flat & (np.abs(middle - np.median(middle[flat])) <= _FLAT / 2)).mean())
