"""Preprocessing, from a film to the network's input; inference and training use the same."""

from collections.abc import Sequence

import numpy as np

from inference.arrays import FloatImage
from inference.reading.limits import MINIMUM_SIDE

PREPROCESSING = "squeeze-hamming-1"
"""The name of what `preprocess` does; a passport states it, and a model that wants another is refused.

Intensities are standardised inside the network, film by film, so nothing else happens to them here.
"""

FILM_SIDE = 256
"""Side of the squeezed film, in pixels, that the gate looks at and that lungs are cut from."""

LUNG_CROP = "lung-crop-1"
"""The name of what `inference.models.lung_crop.crop_to_lungs` does with a film that `preprocess` has squeezed."""


WHOLE_FILM = (0.0, 0.0, 1.0, 1.0)
"""Left, top, right and bottom of a whole film, as fractions of its sides."""


def preprocess(pixels: FloatImage, input_size: int) -> FloatImage:
    """Squeeze a film to the network's square input.

    The aspect ratio is not kept, since the training films are distributed squeezed to squares. Pillow's Hamming
    filter averages over the source pixels, so that a native film and its small copy give the same picture.

    Args:
        pixels: float32 [H, W] in 0 to 1, both sides of at least `MINIMUM_SIDE`.
        input_size: Side S of the network's input, in pixels.

    Returns:
        float32 [1, S, S] in 0 to 1.

    Raises:
        ValueError: The pixels are not a finite two-dimensional picture of sufficient size.
    """
    if pixels.ndim != 2 or min(pixels.shape) < MINIMUM_SIDE:  # noqa: PLR2004
        raise ValueError(f"a film has two sides of at least {MINIMUM_SIDE} pixels, not shape {pixels.shape}")
    from PIL import Image  # imported late: reading a passport does not need Pillow

    film = Image.fromarray(np.ascontiguousarray(pixels, dtype=np.float32))
    squeezed = np.asarray(film.resize((input_size, input_size), Image.Resampling.HAMMING))
    if not np.isfinite(squeezed).all():
        raise ValueError("a film's pixels must be finite numbers")
    clipped: FloatImage = np.clip(squeezed, 0.0, 1.0)
    return clipped[np.newaxis]


def batch(films: Sequence[FloatImage]) -> FloatImage:
    """Stack preprocessed films into one network input.

    Args:
        films: N arrays of float32 [1, S, S], N at least 1.

    Returns:
        float32 [N, 1, S, S].
    """
    return np.stack(films).astype(np.float32, copy=False)
