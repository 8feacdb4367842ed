"""Converts a picture to grey from 0 to 1: range, polarity and alpha; and measures how much of it is in colour."""

from typing import Any

import numpy as np
import numpy.typing as npt
from msgspec import Struct
from msgspec.structs import replace
from PIL import Image, ImageChops

from inference.arrays import DoubleArray, FloatImage
from inference.errors import UnreadableFilmError, UnsupportedFilmError
from inference.messages import Code, Message
from inference.radiograph import LEAST_COLOURED_SHARE
from inference.reading.decoded import DecodedFilm

Samples = npt.NDArray[Any]

TRANSPARENT = Message("Parts of the picture are transparent; they were shown as black.", code=Code.TRANSPARENT)
NO_GREY_RANGE = Message(
    "The file does not state its grey range; the 0.5 to 99.5 percentiles were taken.", code=Code.NO_GREY_RANGE
)
RANGE_FOLLOWED = Message(
    "The file states which of its grey values are shown as black and as white; this was followed.",
    code=Code.DISPLAY_RANGE,
)
BAD_RANGE = Message(
    "The grey values that the file states to be shown as black and as white show next to nothing of it, or cannot be "
    "used; they were left out.",
    code=Code.BAD_DISPLAY_WINDOW,
)
IN_COLOUR = Message(
    "Parts of the picture are in colour, as in no radiograph; only its brightness was read.", code=Code.IN_COLOUR
)
NO_PHOTOMETRIC = Message(
    "The file does not say how its grey values are meant (Photometric Interpretation); high ones were taken as bright.",
    code=Code.HEADER_UNCLEAR,
)
LUMINANCE = np.array([0.299, 0.587, 0.114], dtype=np.float32)
"""Weights of red, green and blue (ITU-R BT.601), in Pillow, and in the Y of YBR_FULL (PS3.3 C.7.6.3.1.2)."""

_ROUNDING = 1e-6
"""The sum of the three weights may exceed 1 by so much."""

_NEARLY_BLACK, _PURE_BLACK = 0.1, 0.01
"""Display values up to this one count as dark, and as black; as far from 1 they count as bright, and as white."""

_NEARLY_ALL = 0.95
"""Share of the pixels that are dark, bright, or black and white in a picture that is nearly blank."""

_LEAST_STEP = 1 / 510
"""Two greys that differ by no more look the same on a screen of 256 greys."""

_FEWEST_BITS, _MOST_BITS, _FLOAT_BITS = 8, 16, 32

_HIGHEST = 255
"""The highest value of 8 bits."""

_GREY_CHROMA, _LEAST_CHROMA = 128, 5
"""The chroma of grey, 0 to 255, and the distance from it from which a pixel counts as coloured."""

_IS_COLOURED = np.abs(np.arange(_HIGHEST + 1) - _GREY_CHROMA) >= _LEAST_CHROMA
_MASK_OF_CHROMA: list[int] = np.where(_IS_COLOURED, _HIGHEST, 0).tolist()
"""A lookup table from chroma to a mask of coloured pixels."""

_SPREAD_QUANTILES = np.array([0.1, 0.9])
"""The spread is measured between these quantiles, so that a marker or text in another colour does not count."""


class Raster(Struct, frozen=True, kw_only=True):
    """The samples of a picture file.

    Attributes:
        colour: Integers or floats, [H, W] of grey or [H, W, 3] of red, green and blue.
        alpha: [H, W] of the same type, or None.
        premultiplied: Whether the colours were already multiplied by alpha.
        inverted: Whether high values are shown dark.
        display_range: The values between which the file states that greys are shown, the lower one first; or None.
        bits: Bits of integer samples; None to derive them from the values, since a 12-bit film stored in 16 bits must
            not appear darker.
    """

    colour: Samples
    alpha: Samples | None = None
    premultiplied: bool = False
    inverted: bool = False
    display_range: tuple[float, float] | None = None
    bits: int | None = None


class Colour(Struct, frozen=True, kw_only=True):
    """The colour of a picture.

    Attributes:
        share: Share of its pixels that are not grey, 0 to 1.
        spread: Difference of chroma between its pixels, 0 to 1: small if one tint covers them all.
    """

    share: float = 0.0
    spread: float = 0.0


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
    alpha = raster.alpha if raster.alpha is not None and _hides_something(raster.alpha) else None
    colour = Colour() if is_grey else _colour(raster.colour, alpha)
    notes = (*notes, *_colour_notes(colour.share))
    shown = 1.0 - grey if raster.inverted else grey
    if alpha is not None:
        opacity = _opacity(alpha)
        shown = shown * opacity if not raster.premultiplied else opacity - grey if raster.inverted else grey
        notes = (*notes, TRANSPARENT)
    return DecodedFilm(
        pixels=_pixels(shown), bits_stored=bits, warnings=notes, coloured=colour.share, colour_spread=colour.spread
    )


def grey_of_image(image: Image.Image, opened: Image.Image) -> DecodedFilm:
    """Grey pixels of a picture of Pillow, whose `convert("L")` would ruin anything deeper than 8 bits.

    Args:
        image: The upright picture.
        opened: The picture as it was opened, which knows its format.
    """
    transparent = image.info.get("transparency")
    match image.mode:
        case "F":
            return grey_film(Raster(colour=np.asarray(image)))
        case "I" | "I;16" | "I;16B" | "I;16L" | "I;16N":
            return _with_transparent_value(np.asarray(image).astype(np.int64), transparent, bits=None)
        case "L" | "RGB" if transparent is not None:
            return _with_transparent_value(np.asarray(image), transparent, bits=8)
        case "LA" | "PA" | "RGBA" | "La" | "RGBa" | "P" if image.mode != "P" or transparent is not None:
            return _with_alpha(image.convert("RGBA"))
        case "CMYK" if opened.format in {"JPEG", "MPO"} and "adobe" not in opened.info:
            return _from_8_bits(ImageChops.invert(image))  # Pillow treats every CMYK JPEG as an inverted one from Adobe
        case _:
            return _from_8_bits(image)


def _from_8_bits(image: Image.Image, alpha: Image.Image | None = None) -> DecodedFilm:
    image = image.convert("RGB") if image.mode == "P" else image
    colour = _colour_of_image(image, alpha)
    return DecodedFilm(
        pixels=np.divide(np.asarray(image.convert("L")), np.float32(255), dtype=np.float32),
        bits_stored=1 if image.mode == "1" else 8,
        warnings=_colour_notes(colour.share),
        coloured=colour.share,
        colour_spread=colour.spread,
    )


def _with_alpha(image: Image.Image) -> DecodedFilm:
    """Composite an RGBA picture over black, as on a light box; a constant alpha channel is ignored."""
    colours, alpha = image.convert("RGB"), image.getchannel("A")
    if not _hides_something(np.asarray(alpha)):
        return _from_8_bits(colours)
    film, opacity = _from_8_bits(colours, alpha), np.asarray(alpha, dtype=np.float32) / np.float32(255)
    return replace(film, pixels=film.pixels * opacity, warnings=(*film.warnings, TRANSPARENT))


def _with_transparent_value(values: np.ndarray, transparent: object, *, bits: int | None) -> DecodedFilm:
    """Composite a picture in which one grey value or colour means transparent (PNG tRNS)."""
    if transparent is None:
        return grey_film(Raster(colour=values, bits=bits))
    hidden = values == np.asarray(transparent)
    alpha = np.where(hidden.all(axis=-1) if values.ndim == 3 else hidden, 0.0, 1.0)  # noqa: PLR2004
    return grey_film(Raster(colour=values, alpha=alpha, bits=bits))


def _colour_notes(coloured: float) -> tuple[Message, ...]:
    """The warning for a share of coloured pixels, 0 to 1."""
    return (IN_COLOUR,) if coloured > LEAST_COLOURED_SHARE else ()


def _colour(samples: Samples, alpha: Samples | None) -> Colour:
    """The colour of the parts that are not transparent."""
    return colour_of_samples(samples, float(samples.max()), hidden=None if alpha is None else alpha <= 0)


def _pixels(shown: Samples) -> FloatImage:
    """As float32, clipped to 0 to 1, which rounding and damage may exceed."""
    return np.clip(shown, 0.0, 1.0).astype(np.float32)


def _hides_something(alpha: Samples) -> bool:
    """Whether an alpha channel varies: a constant one, even 0, carries no information."""
    return bool(alpha.min() != alpha.max())


def _scaled(brightness: Samples, raster: Raster) -> tuple[Samples, int, tuple[Message, ...]]:
    """Grey values of 0 to 1, their bits, and warnings: over the display range if the film can be seen in it."""
    plain, bits, notes = _over_all_values(brightness, raster)
    if raster.display_range is None:
        return plain, bits, notes
    low, high = raster.display_range
    shown: DoubleArray = np.clip((brightness.astype(np.float64) - low) / (high - low), 0.0, 1.0)
    if np.abs(shown - plain).max() <= _LEAST_STEP:
        return plain, bits, ()
    if is_nearly_blank(shown) and not is_nearly_blank(plain):
        return plain, bits, (*notes, BAD_RANGE)
    return shown, bits, (RANGE_FOLLOWED,)


def _over_all_values(brightness: Samples, raster: Raster) -> tuple[Samples, int, tuple[Message, ...]]:
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


def is_nearly_blank(shown: Samples, counts: npt.NDArray[np.int64] | None = None) -> bool:
    """Whether greys of 0 to 1 show next to nothing: nearly all are dark, or bright, or only black and white.

    Args:
        shown: Pixels, or the greys of a film's possible values.
        counts: How often each of these values occurs, in the shape of `shown`; None for pixels.
    """
    dark, bright = shown <= _NEARLY_BLACK, shown >= 1.0 - _NEARLY_BLACK
    without_grey = (shown <= _PURE_BLACK) | (shown >= 1.0 - _PURE_BLACK)
    weights = np.ones(shown.shape, dtype=np.int64) if counts is None else counts
    return max(float(weights[part].sum()) for part in (dark, bright, without_grey)) > _NEARLY_ALL * float(weights.sum())


def by_percentiles(values: Samples) -> DoubleArray:
    """Stretch between the 0.5 and 99.5 percentiles: [H, W] in 0 to 1."""
    low, high = np.percentile(values, [0.5, 99.5])
    stretched = (values.astype(np.float64) - low) / max(float(high - low), float(np.finfo(np.float32).tiny))
    clipped: DoubleArray = np.clip(stretched, 0.0, 1.0)
    return clipped


def _opacity(alpha: Samples) -> FloatImage:
    """Alpha from 0 to 1."""
    if alpha.dtype.kind == "f":
        return np.clip(alpha, 0.0, 1.0).astype(np.float32)
    return (alpha / np.iinfo(alpha.dtype).max).clip(0.0, 1.0).astype(np.float32)


def _colour_of_image(image: Image.Image, alpha: Image.Image | None = None) -> Colour:
    """Measure a picture of 8 bits, in any mode, by histograms, the fastest that Pillow has.

    Args:
        image: The picture.
        alpha: Its alpha channel, if any; pixels of 0 do not count.
    """
    if image.mode in {"L", "1"}:
        return Colour()
    chroma = image if image.mode == "YCbCr" else image.convert("RGB").convert("YCbCr")
    counts = np.reshape(chroma.histogram(alpha), (3, -1))[1:]
    if not counts[:, _IS_COLOURED].any():  # most pictures are grey
        return Colour()
    blue, red = (chroma.getchannel(channel).point(_MASK_OF_CHROMA) for channel in (1, 2))
    coloured = ImageChops.lighter(blue, red).histogram(alpha)[_HIGHEST]
    return Colour(share=float(coloured / counts[0].sum()), spread=max(map(_spread, counts)))


def colour_of_samples(
    samples: npt.NDArray[Any], highest: float, *, hidden: npt.NDArray[np.bool_] | None = None, mode: str = "RGB"
) -> Colour:
    """Measure samples of any depth.

    Args:
        samples: [H, W, 3].
        highest: The sample that stands for full brightness.
        hidden: [H, W], the pixels that do not count, if any.
        mode: "RGB" or "YCbCr".
    """
    if highest <= 0:
        return Colour()
    bytes_ = np.rint(np.clip(samples * np.float32(_HIGHEST / highest), 0, _HIGHEST)).astype(np.uint8)
    image = Image.merge(mode, [Image.fromarray(np.ascontiguousarray(bytes_[..., channel])) for channel in range(3)])
    alpha = None if hidden is None else Image.fromarray(np.where(hidden, 0, _HIGHEST).astype(np.uint8))
    return _colour_of_image(image, alpha)


def _spread(histogram: npt.NDArray[np.int_]) -> float:
    below = np.cumsum(histogram)
    low, high = np.searchsorted(below, _SPREAD_QUANTILES * below[-1])
    return float(high - low) / _HIGHEST
