"""Finds the bars of a viewer's window at the edges of a picture, by which a screenshot is told from a film."""

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
    turned = (pixels, pixels[:, ::-1].T, pixels[::-1, ::-1], pixels.T[:, ::-1])  # `np.rot90` takes as long as the rest
    return any(_bar_height(each) >= LEAST_BAR for each in turned)


def _bar_height(pixels: FloatImage) -> float:
    """Share of the height that rows of the same grey take, near the upper edge."""
    height, width = (int(side) for side in pixels.shape)
    depth = max(min(_ROWS, height), int(_DEPTH * height))
    rows = pixels[: depth : max(1, depth // _ROWS), :: max(1, width // _COLUMNS)]
    ordered, last = np.sort(rows, axis=1), rows.shape[1] - 1
    outside = int(_OUTSIDE_MIDDLE * last)
    low, middle, high = ordered[:, outside], ordered[:, last // 2], ordered[:, last - outside]
    flat = (high - low <= _FLAT) & (middle > _DARKEST) & (middle < _BRIGHTEST)
    if not flat.any():
        return 0.0
    alike = flat & (np.abs(middle - np.median(middle[flat])) <= _FLAT / 2)
    return float(alike.mean()) * (depth / height)
