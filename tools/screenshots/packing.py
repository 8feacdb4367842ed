"""Reduces a picture to few colours, chosen so that the window keeps its colours and the film its greys."""

import numpy as np
from PIL import Image

_COLOURED = 6
"""Difference between the largest and the smallest channel up to which a colour counts as grey."""

_GREYS, _COLOURS = 32, 128
_FREQUENT = 32
"""Number of the most frequent greys, and of colours, that stay as they are: those of borders, words and buttons."""


def pack(picture: Image.Image) -> Image.Image:
    """A picture of at most 256 colours.

    Greys are in even steps. Colours are chosen regardless of their frequency; otherwise the few pixels of a blue word
    would become grey.

    Args:
        picture: The original picture.
    """
    pixels = np.asarray(picture.convert("RGBA")).view(np.uint32).ravel()  # numbers sort faster than rows of three
    distinct, index, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    colours = distinct.view(np.uint8).reshape(-1, 4)[:, :3]
    coloured = np.ptp(colours.astype(np.int16), axis=1) > _COLOURED
    frequent = [colours[kind][np.argsort(counts[kind])[-_FREQUENT:]] for kind in (~coloured, coloured)]
    greys = np.linspace(0, 255, _GREYS, dtype=np.uint8)[:, None].repeat(3, 1)
    palette = np.concatenate([*frequent, greys, _representative(colours[coloured], _COLOURS)]).astype(np.uint8)
    result = Image.fromarray(_nearest(colours, palette)[index].reshape(picture.height, picture.width), "P")
    result.putpalette(palette.tobytes())
    return result


def _nearest(colours: np.ndarray, palette: np.ndarray) -> np.ndarray:
    """The index in the palette of the nearest to each colour, uint8 [n]; Pillow's own search is not exact."""
    entries = palette.astype(np.int32)
    parts = np.array_split(colours.astype(np.int32), len(colours) // 2000 + 1)
    return np.concatenate([((part[:, None] - entries) ** 2).sum(2).argmin(1) for part in parts]).astype(np.uint8)


def _representative(colours: np.ndarray, number: int) -> np.ndarray:
    """At most `number` colours that represent all of them, uint8 [n, 3]."""
    if len(colours) <= number:
        return colours
    fewer = Image.fromarray(colours[None]).quantize(number, Image.Quantize.MEDIANCUT, kmeans=1)
    return np.array(fewer.getpalette()[: 3 * number], np.uint8).reshape(-1, 3)
