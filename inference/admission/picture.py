"""Checks a picture before any network sees it: shape, contrast, colour, bars of a viewer."""

from collections.abc import Iterable
from typing import Self

import numpy as np
from msgspec import Struct

from inference.arrays import FloatImage
from inference.messages import Code, Message
from inference.radiograph import LEAST_COLOURED_SHARE, Radiograph

MAXIMUM_ASPECT = 3.0
"""The longer side of a chest film is at most three times the shorter one."""

MINIMUM_CONTRAST = 0.02
"""Minimum difference between the 1st and the 99th percentile of the grey values, which range from 0 to 1."""

MOST_COLOURED = 0.5
"""The largest share of coloured pixels: a marker, lines or text may be coloured, but not most of a film."""

MOST_COLOUR_SPREAD = 0.12
"""The largest difference of chroma in a film of one tint, as a scan in sepia; a colour map of a film has more."""

LEAST_BAR = 0.03
"""Height of a bar, as a share of the picture's; one sound film in 200 has such a bar, and 19 of 20 screenshots."""

_EDGE_DEPTH = 0.12
"""How far from an edge bars are looked for, as a share of the picture's height or width."""

_EDGE_ROWS, _EDGE_COLUMNS = 24, 100
"""About how many rows and columns are sampled at each edge."""

_OUTSIDE_MIDDLE = 0.1
"""Share of a row, on either side of its middle values, that buttons and text may take."""

_FLAT = 3 / 255
"""The largest difference of grey within a row of a bar."""

_DARKEST, _BRIGHTEST = 20 / 255, 253 / 255
"""A bar's grey lies between these; the border of a film itself is black or white."""


def check_picture(film: Radiograph) -> Message | None:
    """Check the aspect ratio, the contrast and the colour of a film.

    Returns:
        None if the film passes, otherwise the reason for refusing it.
    """
    return _check_aspect(film) or _check_contrast(film) or _check_colour(film)


def _check_aspect(film: Radiograph) -> Message | None:
    width, height = film.record.width, film.record.height
    if max(width, height) <= MAXIMUM_ASPECT * min(width, height):
        return None
    return Message("At {0}x{1} pixels the picture is too narrow for a chest film.", width, height, code=Code.ASPECT)


def _check_colour(film: Radiograph) -> Message | None:
    if film.coloured <= MOST_COLOURED or film.colour_spread <= MOST_COLOUR_SPREAD:
        return None
    return Message(
        "This picture is in colour: it may be a photograph or a colour map of a film; export the film itself.",
        code=Code.PICTURE_OF_FILM,
    )


def _check_contrast(film: Radiograph) -> Message | None:
    if _is_clearly_spread(film.pixels):
        return None
    sample = film.pixels[::4, ::4].reshape(-1)
    tail = len(sample) // 100
    ordered = np.partition(sample, (tail, len(sample) - 1 - tail))  # ten times as fast as np.percentile
    if ordered[len(sample) - 1 - tail] - ordered[tail] >= MINIMUM_CONTRAST:
        return None
    return Message("The picture is blank, or has almost no contrast.", code=Code.BLANK)


def _is_clearly_spread(pixels: FloatImage) -> bool:
    """Whether a sixteenth of the sample already has more values than a tail far below its mean, and far above it.

    Then the contrast of the whole sample cannot be too low. True of most films, and quick.
    """
    few, tail = (
        pixels[::64, ::4],
        pixels[::4, ::4].size // 100,
    )  # few rows, since the pixels of a row are adjacent in memory
    mean = few.sum() / few.size
    below, above = few <= mean - MINIMUM_CONTRAST, few >= mean + MINIMUM_CONTRAST
    return bool(np.count_nonzero(below) > tail and np.count_nonzero(above) > tail)


def has_screen_frame(pixels: FloatImage) -> bool:
    """Whether a picture has a grey bar along one of its edges, interrupted at most by buttons and text.

    Args:
        pixels: float32 [H, W] in 0 to 1.
    """
    return _any_is_bar(_edges(pixels))


class _Edge(Struct, frozen=True, kw_only=True):
    """A sample of one edge of a picture.

    Attributes:
        rows: float32 [h, w] in 0 to 1: sampled rows of the picture, turned so that this is its upper edge.
        share: Share of the picture's height that the rows span, 0 to 1.
    """

    rows: FloatImage
    share: float


class CopySigns(Struct, frozen=True, kw_only=True):
    """Signs that a picture is a photograph or a screenshot of a film; without arguments there are none.

    Few films need the answer, and by then their pixels have been freed: so only the edges are kept until then.

    Attributes:
        is_coloured: Whether it has colours.
        edges: Samples of its four edges, where a viewer's bars may be.
    """

    is_coloured: bool = False
    edges: tuple[_Edge, ...] = ()

    @classmethod
    def of(cls, film: Radiograph) -> Self:
        """The signs of a film."""
        return cls(is_coloured=film.coloured > LEAST_COLOURED_SHARE, edges=_edges(film.pixels))

    def is_copy_likely(self) -> bool:
        """Whether the picture has colours, or bars at its edges."""
        return self.is_coloured or _any_is_bar(self.edges)


def _edges(pixels: FloatImage) -> tuple[_Edge, ...]:
    # `np.rot90` takes longer than the rest
    return tuple(map(_upper_edge, (pixels, pixels[:, ::-1].T, pixels[::-1, ::-1], pixels.T[:, ::-1])))


def _upper_edge(pixels: FloatImage) -> _Edge:
    height, width = (int(side) for side in pixels.shape)
    depth = max(min(_EDGE_ROWS, height), int(_EDGE_DEPTH * height))
    rows = pixels[: depth : max(1, depth // _EDGE_ROWS), :: max(1, width // _EDGE_COLUMNS)]
    return _Edge(rows=rows.copy(), share=depth / height)


def _any_is_bar(edges: Iterable[_Edge]) -> bool:
    return any(_bar_height(edge) >= LEAST_BAR for edge in edges)


def _bar_height(edge: _Edge) -> float:
    """Share of the picture's height that rows of the same grey take."""
    ordered, last = np.sort(edge.rows, axis=1), edge.rows.shape[1] - 1
    outside = int(_OUTSIDE_MIDDLE * last)
    low, middle, high = ordered[:, outside], ordered[:, last // 2], ordered[:, last - outside]
    flat = (high - low <= _FLAT) & (middle > _DARKEST) & (middle < _BRIGHTEST)
    if not flat.any():
        return 0.0
    alike = flat & (np.abs(middle - np.median(middle[flat])) <= _FLAT / 2)
    return float(alike.mean()) * edge.share
