"""Distinguishes grey samples from colour samples, and converts colours to grey."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from pydicom import Dataset
from pydicom.pixels.processing import apply_color_lut

from inference.arrays import FloatImage
from inference.messages import Code, Message, Notes
from inference.reading.dicom.pixels.pixel_format import LUMINANCE_FIRST, PALETTE, PixelFormat
from inference.reading.dicom.pixels.stored_bits import UNUSED_BITS, more_bits
from inference.reading.grey import LUMINANCE, Colour, colour_of_samples

StoredValues = npt.NDArray[Any]


OTHER_COLOURS = Message(
    "The header says that the colours are red, green and blue, but they are brightness and colour differences; "
    "they were read as those.",
    code=Code.HEADER_CONTRADICTED,
)


def is_grey(stored: PixelFormat) -> bool:
    """Whether the samples are grey values, which go through the presentation chain."""
    return stored.samples == 1 and stored.photometric != PALETTE


@dataclass(frozen=True, slots=True, kw_only=True)
class GreyOfColours:
    """A colour frame as grey.

    Attributes:
        pixels: float32 [H, W] in 0 to 1.
        colour: The colour of the frame.
        notes: Warnings about contradictions with the header.
    """

    pixels: FloatImage
    colour: Colour
    notes: Notes


def colour_to_grey(samples: StoredValues, stored: PixelFormat, header: Dataset) -> GreyOfColours:
    """A colour or palette frame as grey.

    Args:
        samples: Unsigned integers [H, W, 3] as decoded, or [H, W] of palette entries.
        stored: The pixel format by the DICOM header.
        header: The data set, for its palette.
    """
    if stored.photometric == PALETTE:
        return _palette_to_grey(samples, stored, header)
    bits = max(stored.bits_stored, int(samples.max()).bit_length())
    levels = np.float32((1 << bits) - 1)
    more = (more_bits(stored.bits_stored, bits),) if bits > stored.bits_stored else ()
    as_luminance = stored.photometric in LUMINANCE_FIRST
    if not as_luminance and _is_luminance_first(samples, 1 << (stored.bits_stored - 1)):
        as_luminance, more = True, (*more, OTHER_COLOURS)
    grey = samples[..., 0] / levels if as_luminance else (samples.astype(np.float32) / levels) @ LUMINANCE
    return GreyOfColours(
        pixels=np.clip(grey, 0.0, 1.0).astype(np.float32),
        colour=_colour(samples, float(levels), "YCbCr" if as_luminance else "RGB"),
        notes=more,
    )


def _colour(samples: StoredValues, highest: float, mode: str) -> Colour:
    """The colour of a frame; equal channels are a grey picture, even if the header calls them luminance first."""
    if (samples[..., 1:] == samples[..., :1]).all():
        return Colour()
    return colour_of_samples(samples, highest, mode=mode)


def _palette_to_grey(samples: StoredValues, stored: PixelFormat, header: Dataset) -> GreyOfColours:
    entries = np.arange(1 << stored.bits_stored, dtype=f"u{stored.bits_allocated // 8}")
    colours = apply_color_lut(entries, header)
    top = np.iinfo(colours.dtype).max if colours.max() > 0xFF else 0xFF  # noqa: PLR2004
    palette = np.clip((colours.astype(np.float32) / top) @ LUMINANCE, 0.0, 1.0)
    used = samples & (len(palette) - 1)
    return GreyOfColours(
        pixels=palette[used],
        colour=colour_of_samples(colours[used], float(top)),
        notes=(UNUSED_BITS,) if int(samples.max()) >= len(palette) else (),
    )


def _is_luminance_first(samples: StoredValues, middle: int) -> bool:
    """Whether channels that are declared as RGB are the Y, Cb and Cr of a grey picture: two of them are constant."""
    return bool((samples[..., 1:] == middle).all()) and int(np.ptp(samples[..., 0])) > 0
