"""Warns of films whose lungs show too little fine detail to be judged, or too much noise."""

import numpy as np

from inference.arrays import FloatImage
from inference.messages import Code, Message

LEAST_DETAIL = 0.018
"""Detail below which a film was blurred, compressed or reduced to few grey values.

The least of 1,400 validation films is 0.019, the next 0.026; of 180 of another hospital 0.030.
"""

MOST_DETAIL = 0.45
"""Detail above which a film is mostly noise; the most of the same films is 0.32."""

_IN_A_LUNG = 0.5
_FEWEST_PIXELS = 20
"""Of the lungs; with fewer of them, the whole film is looked at."""

_STEP = 3
"""Every third row and column is looked at, in less time; with every fourth, the edges of JPEG blocks would count."""


def detail_warnings(pixels: FloatImage, lung_field: FloatImage) -> tuple[Message, ...]:
    """Warnings for a film that lost its fine detail, or is full of noise.

    Args:
        pixels: float32 [FILM_SIDE, FILM_SIDE] in 0 to 1, a squeezed film.
        lung_field: float32 [2, h, w] in 0 to 1, of the same film.
    """
    detail = lung_detail(pixels, lung_field)
    if detail < LEAST_DETAIL:
        return (
            Message(
                "Fine detail is missing from the lungs: this picture was blurred, compressed or reduced to few grey "
                "values. Do not rely on this answer.",
                code=Code.NO_DETAIL,
            ),
        )
    if detail > MOST_DETAIL:
        return (Message("This picture is full of noise. Do not rely on this answer.", code=Code.NOISY),)
    return ()


def lung_detail(pixels: FloatImage, lung_field: FloatImage) -> float:
    """Median size of the Laplacian in the lungs, relative to the film's deviation; the arguments are as above."""
    middle, before, after = (slice(start, len(pixels) - 2 + start, _STEP) for start in (1, 0, 2))
    neighbours = pixels[before, middle] + pixels[after, middle] + pixels[middle, before] + pixels[middle, after]
    laplacian = np.abs(neighbours - 4 * pixels[middle, middle])
    rows, columns = (np.arange(len(pixels))[middle] * count // len(pixels) for count in lung_field.shape[1:])
    lungs = (lung_field.max(axis=0) >= _IN_A_LUNG)[np.ix_(rows, columns)]
    seen = laplacian[lungs] if lungs.sum() >= _FEWEST_PIXELS else laplacian
    deviation = max(float(pixels[middle, middle].std()), float(np.finfo(np.float32).tiny))
    return _median(seen) / deviation


def _median(values: FloatImage) -> float:
    """What `np.median` gives, which would import `numpy.ma` to look for NaN: as long as the gate takes for a film."""
    flat = values.ravel()
    middle = [(len(flat) - 1) // 2, len(flat) // 2]
    return float(np.partition(flat, middle)[middle].mean())
