"""Measures how much of a picture is in colour, and how far its colours differ from each other."""

from typing import Any

import numpy as np
import numpy.typing as npt
from msgspec import Struct
from PIL import Image, ImageChops

_GREY_CHROMA, _LEAST_CHROMA, _HIGHEST = 128, 5, 255
"""The chroma of grey, of 256 values, and the distance from it from which a pixel counts as coloured."""

_COLOURED = np.abs(np.arange(_HIGHEST + 1) - _GREY_CHROMA) >= _LEAST_CHROMA
_MASKS: list[int] = np.where(_COLOURED, _HIGHEST, 0).tolist()
_MIDDLE_OF_THE_PIXELS = np.array([0.1, 0.9])
"""Between these quantiles the spread is measured: a marker or text in another colour does not count."""


class Colour(Struct, frozen=True, kw_only=True):
    """How coloured a picture is.

    Attributes:
        share: Share of its pixels that are not grey, 0 to 1.
        spread: Difference of chroma between its pixels, 0 to 1: small if one tint covers them all.
    """

    share: float = 0.0
    spread: float = 0.0


def colour_of_image(image: Image.Image, seen: Image.Image | None = None) -> Colour:
    """Measure a picture of 8 bits, in any mode, by histograms, the fastest that Pillow has.

    Args:
        image: The picture.
        seen: Its alpha channel, if any; pixels of 0 do not count.
    """
    if image.mode in {"L", "1"}:
        return Colour()
    chroma = image if image.mode == "YCbCr" else image.convert("RGB").convert("YCbCr")
    counts = np.reshape(chroma.histogram(seen), (3, -1))[1:]
    if not counts[:, _COLOURED].any():  # most pictures are grey
        return Colour()
    blue, red = (chroma.getchannel(channel).point(_MASKS) for channel in (1, 2))
    coloured = ImageChops.lighter(blue, red).histogram(seen)[_HIGHEST]
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
    eight = np.rint(np.clip(samples * np.float32(_HIGHEST / highest), 0, _HIGHEST)).astype(np.uint8)
    image = Image.merge(mode, [Image.fromarray(np.ascontiguousarray(eight[..., channel])) for channel in range(3)])
    seen = None if hidden is None else Image.fromarray(np.where(hidden, 0, _HIGHEST).astype(np.uint8))
    return colour_of_image(image, seen)


def _spread(histogram: npt.NDArray[np.int_]) -> float:
    below = np.cumsum(histogram)
    low, high = np.searchsorted(below, _MIDDLE_OF_THE_PIXELS * below[-1])
    return float(high - low) / _HIGHEST
