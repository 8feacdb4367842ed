"""Which decoded samples are grey values, and the grey of those that are colours."""

from typing import Any

import numpy as np
import numpy.typing as npt
from pydicom import Dataset
from pydicom.pixels.processing import apply_color_lut

from inference.arrays import FloatImage
from inference.reading.dicom.pixel_format import LUMINANCE_FIRST, PALETTE, PixelFormat

StoredValues = npt.NDArray[Any]

_LUMINANCE = np.array([0.299, 0.587, 0.114], dtype=np.float32)
"""ITU-R BT.601, as PS3.3 C.7.6.3.1.2 defines the Y of YBR_FULL."""


def is_grey(stored: PixelFormat) -> bool:
    """Whether grey values go through the presentation chain; colours do not."""
    return stored.samples == 1 and stored.photometric != PALETTE


def colour_to_grey(samples: StoredValues, stored: PixelFormat, header: Dataset) -> FloatImage:
    """A colour or palette frame as grey.

    Args:
        samples: Integers [H, W, 3] as decoded, or [H, W] of palette entries.
        stored: What the DICOM header says.
        header: The data set, for its palette.

    Returns:
        float32 [H, W] in 0 to 1.
    """
    if stored.photometric == PALETTE:
        entries = np.arange(1 << stored.bits_stored, dtype=f"u{stored.bits_allocated // 8}")
        colours = apply_color_lut(entries, header)
        top = np.iinfo(colours.dtype).max if colours.max() > 0xFF else 0xFF  # noqa: PLR2004
        palette = (colours.astype(np.float32) / top) @ _LUMINANCE
        shown: FloatImage = np.clip(palette, 0.0, 1.0)[np.clip(samples, 0, len(palette) - 1)]
        return shown
    levels = np.float32((1 << stored.bits_stored) - 1)
    if stored.photometric in LUMINANCE_FIRST:
        return np.clip(samples[..., 0] / levels, 0.0, 1.0).astype(np.float32)
    return np.clip((samples.astype(np.float32) / levels) @ _LUMINANCE, 0.0, 1.0).astype(np.float32)
