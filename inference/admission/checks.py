"""Can this picture be a chest film at all? A pass, or a refusal; no number is ever given for a refused film."""

import numpy as np

from inference.messages import Code, Message
from inference.radiograph import Radiograph

MAXIMUM_ASPECT = 3.0
"""No chest film is longer than three times its width, or the other way round."""

MINIMUM_CONTRAST = 0.02
"""Least spread between the 1st and the 99th percentile of the grey values, of 1."""


def check_picture(film: Radiograph) -> Message | None:
    """Check the picture of a film before anything else is asked of it.

    Returns:
        None for a pass, else why it must not be assessed.
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
    ordered = np.partition(sample, (tail, len(sample) - 1 - tail))  # a tenth of the time that np.percentile takes
    if ordered[len(sample) - 1 - tail] - ordered[tail] >= MINIMUM_CONTRAST:
        return None
    return Message("The picture is blank, or has almost no contrast.", code=Code.BLANK)
