"""Reduces a picture to few colours, chosen so that the window keeps its colours and the film its greys."""

import numpy as np
from PIL import Image

_COLOURED = 6
"""Between the largest and the smallest channel; below, a colour counts as grey."""

_GREYS, _COLOURS = 32, 128
_FREQUENT = 32
"""So many greys and so many colours are kept as they are: those of borders, words and buttons."""


def pack(picture: Image.Image) -> Image.Image:
    """A picture of at most 256 colours.

    Greys are in even steps. Colours are chosen regardless of their frequency; otherwise the few pixels of a blue word
    would become grey.

    Args:
        picture: The original picture.
    """
    pixels = np.asarray(picture.convert("RGBA")).view(np.uint32).ravel()  # numbers sort faster than rows of three
    known, number, often = np.unique(pixels, return_inverse=True, return_counts=True)
    known = known.view(np.uint8).reshape(-1, 4)[:, :3]
    coloured = np.ptp(known.astype(np.int16), axis=1) > _COLOURED
    frequent = [known[kind][np.argsort(often[kind])[-_FREQUENT:]] for kind in (~coloured, coloured)]
    greys = np.linspace(0, 255, _GREYS, dtype=np.uint8)[:, None].repeat(3, 1)
    palette = np.concatenate([*frequent, greys, _chosen(known[coloured], _COLOURS)]).astype(np.uint8)
    result = Image.fromarray(_nearest(known, palette)[number].reshape(picture.height, picture.width), "P")
    result.putpalette(palette.tobytes())
    return result


def _nearest(colours: np.ndarray, palette: np.ndarray) -> np.ndarray:
    """uint8 [n]: for each colour its place in the palette; Pillow's own search is quick and off by a shade."""
    ours = palette.astype(np.int32)
    parts = np.array_split(colours.astype(np.int32), len(colours) // 2000 + 1)
    return np.concatenate([((part[:, None] - ours) ** 2).sum(2).argmin(1) for part in parts]).astype(np.uint8)


def _chosen(colours: np.ndarray, number: int) -> np.ndarray:
    """uint8 [n, 3], at most that many, which stand for all of the colours."""
    if len(colours) <= number:
        return colours
    fewer = Image.fromarray(colours[None]).quantize(number, Image.Quantize.MEDIANCUT, kmeans=1)
    return np.array(fewer.getpalette()[: 3 * number], np.uint8).reshape(-1, 3)
