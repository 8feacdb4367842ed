"""Warns of films without reliable fine detail: few pixels, few grey values, blur, noise."""

from functools import lru_cache
from typing import Any

import numpy as np

from inference import late
from inference.arrays import FloatImage
from inference.messages import Code, Message
from inference.models.gate.passport import IN_A_LUNG
from inference.radiograph import Radiograph

FEWEST_PIXELS_OF_A_SIDE = 128
"""Shorter side below which a film may be only a thumbnail: of 30 films, none changes its verdict at 128, 3 at 96."""

FEWEST_GREYS = 40
"""Different grey values below which a film has too few; one of 9,900 training films has 30, the next 86."""

MOST_APART = 0.3
"""Share of pixels with grey values far from others, above which a film had few; the most of the same films is 0.27.

For JPEG, which smears the values: films of at most 24 values have more than 0.4 at 1024x1024. At 512x512 they have more
than 0.33 if compressed lightly, but some of the strongly compressed ones stay below, unseen.
"""

_SAMPLED_SIDE = 160
"""About how many rows and columns of the shorter side are counted, which takes about 0.1 ms."""

_LEVELS = 256
_PARTS_OF_LEVEL = 16
"""Each of the 256 grey levels is divided into so many, so that the values of deeper films are counted, too."""

_GAP, _PEAK = np.ones((1, 4), np.uint8), np.ones((1, 5), np.uint8)
"""Gaps of a histogram that are narrower than the first are closed; peaks narrower than the second are removed."""

LEAST_DETAIL = 0.018
"""Detail below which a film was blurred, compressed or reduced to few grey values.

The least of 1,400 validation films is 0.019, the next 0.026; of 180 of another hospital 0.030.
"""

LEAST_SHARPNESS = 0.4
"""Sharpness below which a film was blurred.

The least of 2,400 training films is 0.47; blurred by 1 % of their width, 99 % of them have less than 0.4.
"""

MOST_DETAIL = 0.45
"""Detail above which a film is mostly noise; the most of the same films is 0.32."""

_FEWEST_LUNG_PIXELS = 20
"""With fewer sampled pixels in the lungs, the whole film is used."""

_TINY = float(np.finfo(np.float32).tiny)
"""Divisor for a film whose pixels are all equal."""

_STEP = 3
"""Every third row and column is sampled, to save time; with every fourth, the edges of JPEG blocks would count."""


def coarseness_warnings(film: Radiograph) -> tuple[Message, ...]:
    """Warnings for a film whose pixels are few, or have few grey values; both are hidden once it is squeezed."""
    width, height = film.record.width, film.record.height
    if min(width, height) < FEWEST_PIXELS_OF_A_SIDE:
        return (
            Message(
                "The picture has only {0}x{1} pixels, too few for fine detail. Do not rely on this answer.",
                width,
                height,
                code=Code.NO_DETAIL,
            ),
        )
    return (detail_missing(),) * has_few_greys(film.pixels)


def has_few_greys(pixels: FloatImage) -> bool:
    """Whether a film has few grey values, or had few before it was compressed.

    Args:
        pixels: float32 [H, W] in 0 to 1, in the film's own size or at a reduced scale.
    """
    step = max(1, min(pixels.shape) // _SAMPLED_SIDE)
    greys = pixels[::step, ::step] * (_LEVELS - 1 / _PARTS_OF_LEVEL)
    greys += 0.5 / _PARTS_OF_LEVEL
    histogram = late.cv2.calcHist([greys.astype(np.uint8)], [0], None, [_LEVELS], [0, _LEVELS])
    counts = histogram.ravel().astype(np.float32, copy=False)
    if (
        np.count_nonzero(counts) < FEWEST_GREYS
        and len(np.unique((greys * _PARTS_OF_LEVEL).astype(np.uint16))) < FEWEST_GREYS
    ):
        return True
    return _share_apart(counts) > MOST_APART


def _share_apart(counts: FloatImage) -> float:
    """Share of a histogram in narrow peaks with gaps between them, which opening it removes, 0 to 1.

    Gaps of up to three values are closed first, since a stretched contrast leaves them. Black, white and the commonest
    value may be padding, and do not count.
    """
    counts[0] = counts[-1] = 0
    counts[counts.argmax()] = 0
    closed = late.cv2.morphologyEx(counts[np.newaxis], late.cv2.MORPH_CLOSE, _GAP)
    opened = late.cv2.morphologyEx(closed, late.cv2.MORPH_OPEN, _PEAK)
    return 1 - float(opened.sum() / closed.sum()) if closed.any() else 1.0


def detail_missing() -> Message:
    """The warning for a film without fine detail, whatever the cause."""
    return Message(
        "Fine detail is missing from the lungs: this picture was blurred, compressed or reduced to few grey "
        "values. Do not rely on this answer.",
        code=Code.NO_DETAIL,
    )


def detail_warnings(pixels: FloatImage, lung_field: FloatImage) -> tuple[Message, ...]:
    """Warnings for a film that lost its fine detail, or is full of noise.

    Args:
        pixels: float32 [FILM_SIDE, FILM_SIDE] in 0 to 1, a squeezed film.
        lung_field: float32 [2, h, w] in 0 to 1, of the same film.
    """
    detail = lung_detail(pixels, lung_field)
    if detail < LEAST_DETAIL or lung_sharpness(pixels, lung_field) < LEAST_SHARPNESS:
        return (detail_missing(),)
    if detail > MOST_DETAIL:
        return (Message("This picture is full of noise. Do not rely on this answer.", code=Code.NOISY),)
    return ()


def lung_detail(pixels: FloatImage, lung_field: FloatImage) -> float:
    """Median size of the Laplacian in the lungs, relative to the film's deviation; the arguments are as above."""
    centres = np.ascontiguousarray(pixels[1:-1:_STEP, 1:-1:_STEP])
    median = _median(_laplacian_in_lungs(pixels, lung_field, _STEP))
    return median / max(float(late.cv2.meanStdDev(centres)[1].item()), _TINY)


def lung_sharpness(pixels: FloatImage, lung_field: FloatImage) -> float:
    """Mean size of the Laplacian in the lungs at half the film's scale, relative to that at a quarter.

    A blur takes more from the first; how much structure the lungs have, and the film's exposure, change both alike.
    The arguments are as above.
    """
    half = _at_half_scale(pixels)
    fine, coarse = (_laplacian_in_lungs(film, lung_field, 1).mean() for film in (half, _at_half_scale(half)))
    return float(fine) / max(float(coarse), _TINY)


def _at_half_scale(pixels: FloatImage) -> FloatImage:
    side = len(pixels) // 2
    half = late.cv2.resize(pixels, (side, side), interpolation=late.cv2.INTER_AREA)
    return half.astype(np.float32, copy=False)


def _laplacian_in_lungs(pixels: FloatImage, lung_field: FloatImage, step: int) -> FloatImage:
    """Size of the Laplacian at each `step`-th row and column in the lungs; without lungs, in the whole film."""
    middle, before, after = (slice(start, len(pixels) - 2 + start, step) for start in (1, 0, 2))
    neighbours = pixels[before, middle] + pixels[after, middle] + pixels[middle, before] + pixels[middle, after]
    laplacian: FloatImage = np.abs(neighbours - 4 * pixels[middle, middle])
    indices = _field_indices(len(pixels), *lung_field.shape[1:], step)
    lungs = (np.maximum(*lung_field) >= IN_A_LUNG).ravel()[indices]
    return laplacian[lungs] if np.count_nonzero(lungs) >= _FEWEST_LUNG_PIXELS else laplacian


@lru_cache(maxsize=8)
def _field_indices(side: int, rows: int, columns: int, step: int) -> np.ndarray[tuple[Any, ...], np.dtype[np.intp]]:
    """The index, in a flattened lung field, of each sampled pixel."""
    sampled = np.arange(side)[1 : side - 1 : step]
    indices = (sampled * rows // side)[:, np.newaxis] * columns + sampled * columns // side
    indices.flags.writeable = False
    return indices


def _median(values: FloatImage) -> float:
    """As `np.median`, which would import `numpy.ma` to look for NaN: that takes as long as running the gate."""
    ordered = np.sort(values, axis=None)  # five times as fast as `np.partition` for two indices
    return float((ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2)
