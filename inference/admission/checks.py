"""Deterministic checks of a picture, made before any network sees it. A refused film never gets a probability."""

import numpy as np

from inference.arrays import FloatImage
from inference.messages import Code, Message
from inference.radiograph import Radiograph

MAXIMUM_ASPECT = 3.0
"""The longer side of a chest film is at most three times the shorter one."""

MINIMUM_CONTRAST = 0.02
"""Minimum difference between the 1st and the 99th percentile of the grey values, which range from 0 to 1."""


def check_picture(film: Radiograph) -> Message | None:
    """Check the aspect ratio and the contrast of a film.

    Returns:
        None if the film passes, otherwise the reason for refusing it.
    """
    return _check_aspect(film) or _check_contrast(film)


def _check_aspect(film: Radiograph) -> Message | None:
    if max(film.width, film.height) <= MAXIMUM_ASPECT * min(film.width, film.height):
        return None
    return Message(
        "At {0}x{1} pixels the picture is too narrow for a chest film.", film.width, film.height, code=Code.ASPECT
    )


def _check_contrast(film: Radiograph) -> Message | None:
    sample = film.pixels[::4, ::4].reshape(-1)
    tail = len(sample) // 100
    if _is_clearly_spread(sample, tail):
        return None
    ordered = np.partition(sample, (tail, len(sample) - 1 - tail))  # ten times as fast as np.percentile
    if ordered[len(sample) - 1 - tail] - ordered[tail] >= MINIMUM_CONTRAST:
        return None
    return Message("The picture is blank, or has almost no contrast.", code=Code.BLANK)


def _is_clearly_spread(sample: FloatImage, tail: int) -> bool:
    """Whether more values than a tail lie far below the mean, and far above it: true of most films, and quick."""
    mean = sample.mean()
    below, above = sample <= mean - MINIMUM_CONTRAST, sample >= mean + MINIMUM_CONTRAST
    return bool(np.count_nonzero(below) > tail and np.count_nonzero(above) > tail)
