"""A film as grey bytes for a screen."""

import numpy as np
from PIL import Image

from inference.arrays import ByteImage, FloatImage


def to_display(pixels: FloatImage) -> ByteImage:
    """Grey pixels float32 [H, W] in 0 to 1 as uint8 [H, W], contiguous."""
    return np.ascontiguousarray(np.rint(np.clip(pixels, 0.0, 1.0) * 255), dtype=np.uint8)


def thumbnail(pixels: FloatImage, side: int) -> ByteImage:
    """A small copy with its aspect ratio kept.

    Args:
        pixels: float32 [H, W] in 0 to 1.
        side: The longest side of the copy, in pixels.

    Returns:
        uint8 [h, w], contiguous.
    """
    small = Image.fromarray(to_display(pixels))
    small.thumbnail((side, side), Image.Resampling.HAMMING, reducing_gap=2.0)
    return np.ascontiguousarray(small)
