"""Converts a file's samples to grey from 0 to 1: range, polarity and alpha."""

from typing import Any

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from inference.arrays import DoubleArray, FloatImage
from inference.errors import UnreadableFilmError, UnsupportedFilmError
from inference.messages import Code, Message
from inference.radiograph import FEWEST_COLOURED
from inference.reading.colour import Colour, colour_of_samples
from inference.reading.decoded import DecodedFilm

Samples = npt.NDArray[Any]

TRANSPARENT = Message("Parts of the picture are transparent; they were shown as black.", code=Code.TRANSPARENT)
NO_GREY_RANGE = Message(
    "The file does not state its grey range; the 0.5 to 99.5 percentiles were taken.", code=Code.NO_GREY_RANGE
)
IN_COLOUR = Message(
    "Parts of the picture are in colour, as in no radiograph; only its brightness was read.", code=Code.IN_COLOUR
)
LUMINANCE = np.array([0.299, 0.587, 0.114], dtype=np.float32)
"""ITU-R BT.601, as Pillow has it."""

_FEWEST_BITS, _MOST_BITS, _FLOAT_BITS = 8, 16, 32


class Raster(Struct, frozen=True, kw_only=True):
    """The samples of a picture file.

    Attributes:
        colour: Integers or floats, [H, W] of grey or [H, W, 3] of red, green and blue.
        alpha: [H, W] of the same type, or None.
        premultiplied: Whether the colours were already multiplied by alpha.
        inverted: Whether high values are shown dark.
        bits: Bits of integer samples; None to derive them from the values, since a 12-bit film stored in 16 bits must
            not appear darker.
    """

    colour: Samples
    alpha: Samples | None = None
    premultiplied: bool = False
    inverted: bool = False
    bits: int | None = None


def upright(samples: Samples, orientation: int) -> Samples:
    """Rotate and mirror by Orientation (274) of TIFF and Exif: [H, W] or [H, W, channels]."""
    turned = samples.swapaxes(0, 1) if orientation in {5, 6, 7, 8} else samples
    if orientation in {2, 3, 6, 7}:
        turned = turned[:, ::-1]
    return turned[::-1] if orientation in {3, 4, 7, 8} else turned


def grey_film(raster: Raster) -> DecodedFilm:
    """Grey pixels of a picture.

    Raises:
        UnreadableFilmError: There are pixels that are not numbers.
        UnsupportedFilmError: There are integers of more than 16 bits.
    """
    is_grey = raster.colour.ndim == 2  # noqa: PLR2004
    grey, bits, notes = _scaled(raster.colour if is_grey else raster.colour @ LUMINANCE, raster)
    alpha = raster.alpha if raster.alpha is not None and hides_something(raster.alpha) else None
    colour = Colour() if is_grey else _colour(raster.colour, alpha)
    notes = (*notes, *colour_notes(colour.share))
    shown = 1.0 - grey if raster.inverted else grey
    if alpha is not None:
        seen = _share(alpha)
        shown = shown * seen if not raster.premultiplied else seen - grey if raster.inverted else grey
        notes = (*notes, TRANSPARENT)
    return DecodedFilm(
        pixels=_pixels(shown), bits_stored=bits, warnings=notes, coloured=colour.share, colour_spread=colour.spread
    )


def colour_notes(coloured: float) -> tuple[Message, ...]:
    """The warning for a share of coloured pixels, 0 to 1."""
    return (IN_COLOUR,) if coloured > FEWEST_COLOURED else ()


def _colour(samples: Samples, alpha: Samples | None) -> Colour:
    """How coloured the parts are that are not transparent."""
    return colour_of_samples(samples, float(samples.max()), hidden=None if alpha is None else alpha <= 0)


def _pixels(shown: Samples) -> FloatImage:
    """As float32, clipped to 0 to 1, which rounding and damage may exceed."""
    return np.clip(shown, 0.0, 1.0).astype(np.float32)


def hides_something(alpha: Samples) -> bool:
    """Whether an alpha channel varies: a constant one, even 0, carries no information."""
    return bool(alpha.min() != alpha.max())


def _scaled(brightness: Samples, raster: Raster) -> tuple[Samples, int, tuple[Message, ...]]:
    if raster.colour.dtype.kind == "f":
        return _from_floats(brightness)
    lowest, highest = int(raster.colour.min()), int(raster.colour.max())
    if highest > 0xFFFF or lowest < -0x8000:  # noqa: PLR2004
        raise UnsupportedFilmError(Message("The picture's grey values do not fit 16 bits."))
    if lowest < 0:
        return by_percentiles(brightness), _MOST_BITS, (NO_GREY_RANGE,)
    bits = max(raster.bits or _FEWEST_BITS, highest.bit_length())
    return brightness / (2**bits - 1), bits, ()


def _from_floats(brightness: Samples) -> tuple[Samples, int, tuple[Message, ...]]:
    """Scale floats, which have no stated range: values within 0 to 1 stay, others are stretched by percentiles."""
    if not np.isfinite(brightness).all():
        raise UnreadableFilmError(Message("The picture has pixels that are not numbers.", code=Code.NOT_FINITE))
    if brightness.min() >= 0.0 and brightness.max() <= 1.0 + _ROUNDING:
        return np.clip(brightness, 0.0, 1.0), _FLOAT_BITS, ()
    return by_percentiles(brightness), _FLOAT_BITS, (NO_GREY_RANGE,)


_ROUNDING = 1e-6
"""Of three weights that add up to 1."""


def by_percentiles(values: Samples) -> DoubleArray:
    """Stretch between the 0.5 and 99.5 percentiles: [H, W] in 0 to 1."""
    low, high = np.percentile(values, [0.5, 99.5])
    stretched = (values.astype(np.float64) - low) / max(float(high - low), float(np.finfo(np.float32).tiny))
    clipped: DoubleArray = np.clip(stretched, 0.0, 1.0)
    return clipped


def _share(alpha: Samples) -> FloatImage:
    """Alpha from 0 to 1."""
    if alpha.dtype.kind == "f":
        return np.clip(alpha, 0.0, 1.0).astype(np.float32)
    return (alpha / np.iinfo(alpha.dtype).max).clip(0.0, 1.0).astype(np.float32)
