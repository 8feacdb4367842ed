"""Decoded samples to the grey values that a DICOM object stores: shifted, signed, and colours made grey."""

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


def grey_values(samples: StoredValues, stored: PixelFormat) -> tuple[StoredValues, tuple[int, int]]:
    """The values of a grey frame, and the bounds within which they lie.

    Args:
        samples: Integers [H, W] as decoded.
        stored: What the DICOM header says.

    Returns:
        int32 [H, W], and the least and the greatest value that the stored bits hold.
    """
    low, high = stored.bounds
    if samples.dtype.kind == "i" and not stored.signed:  # only a JPEG 2000 stream has a sign of its own: believed
        half = 1 << (stored.bits_stored - 1)
        low, high = -half, half - 1
    shift = stored.high_bit + 1 - stored.bits_stored
    values = samples.astype(np.int32) >> shift
    return (_with_sign(values, stored.bits_stored) if low < 0 else values), (low, high)


def _with_sign(values: StoredValues, bits: int) -> StoredValues:
    """Two's complement of the stored bits, where the decoder gave their pattern and did not extend the sign."""
    half, whole = 1 << (bits - 1), 1 << bits
    if values.min() >= 0 and values.max() >= half:
        patterns = values & 0xFFFF
        extended = np.where(patterns >= 1 << 15, patterns - (1 << 16), patterns)
        folded = np.where(values >= half, values - whole, values)
        return folded if values.max() < whole else extended
    return values


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
