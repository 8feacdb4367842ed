"""Checks a picture before any network sees it: shape, contrast, colour, bars of a viewer, few pixels or greys."""

from collections.abc import Iterable
from typing import Self

import numpy as np
from msgspec import Struct

from inference import late
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
"""How many rows and columns are looked at, at each edge."""

_OUTSIDE_MIDDLE = 0.1
"""Share of a row, on either side of its middle values, that buttons and text may take."""

_FLAT = 3 / 255
_DARKEST, _BRIGHTEST = 20 / 255, 253 / 255
"""Between these lies the grey of a bar: a film's own border is black or white."""

FEWEST_PIXELS_OF_A_SIDE = 128
"""Shorter side below which a film may be only a thumbnail: of 30 films, none changes its verdict at 128, 3 at 96."""

FEWEST_GREYS = 40
"""Different grey values below which a film has too few; one of 9,900 training films has 30, the next 86."""

MOST_APART = 0.3
"""Share of pixels with grey values far from others, above which a film had few; the most of the same films is 0.27.

For JPEG, which smears the values: films of at most 24 values have more than 0.4 at 1024x1024. At 512x512 they have more
than 0.33 if compressed lightly, but some of the strongly compressed ones stay below, unseen.
"""

_SAMPLED_SIDE = 160
"""About how many rows and columns of the shorter side are counted, which takes about 0.1 ms."""

_LEVELS = 256
_PARTS = 16
"""Of a level, so that films of more than 8 bits are counted right."""

_GAP, _PEAK = np.ones((1, 4), np.uint8), np.ones((1, 5), np.uint8)
"""Wider than the gaps that are closed, and than the peaks that are removed."""


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
    """Whether a sixteenth of the sample alone has more values than a tail far below its mean, and far above it.

    Then the contrast of the whole sample cannot be too low. True of most films, and quick.
    """
    few, tail = pixels[::64, ::4], pixels[::4, ::4].size // 100  # few rows: those lie together in memory
    mean = few.sum() / few.size
    below, above = few <= mean - MINIMUM_CONTRAST, few >= mean + MINIMUM_CONTRAST
    return bool(np.count_nonzero(below) > tail and np.count_nonzero(above) > tail)


def has_screen_frame(pixels: FloatImage) -> bool:
    """Whether a picture has a grey bar along one of its edges, interrupted at most by buttons and text.

    Args:
        pixels: float32 [H, W] in 0 to 1.
    """
    return _have_bar(_edges(pixels))


class _Edge(Struct, frozen=True, kw_only=True):
    """What lies near one edge of a picture.

    Attributes:
        rows: Of the picture, turned so that the edge is the upper one; some of their pixels.
        share: How much of the picture's height they span, 0 to 1.
    """

    rows: FloatImage
    share: float


class CopySigns(Struct, frozen=True, kw_only=True):
    """What is kept of a picture to tell whether it is likely to be a photograph or a screenshot.

    Few films need the answer, and by then their pixels are gone: so its edges are kept, and looked at when it is asked.
    By default nothing is kept, and no copy is likely.

    Attributes:
        is_coloured: It has colours.
        edges: What lies near its edges, where bars of a viewer may be.
    """

    is_coloured: bool = False
    edges: tuple[_Edge, ...] = ()

    @classmethod
    def of(cls, film: Radiograph) -> Self:
        """Those of a film."""
        return cls(is_coloured=film.coloured > LEAST_COLOURED_SHARE, edges=_edges(film.pixels))

    def make_copy_likely(self) -> bool:
        """Whether there are colours, or bars at the edges."""
        return self.is_coloured or _have_bar(self.edges)


def _edges(pixels: FloatImage) -> tuple[_Edge, ...]:
    # `np.rot90` takes longer than the rest
    return tuple(map(_upper_edge, (pixels, pixels[:, ::-1].T, pixels[::-1, ::-1], pixels.T[:, ::-1])))


def _upper_edge(pixels: FloatImage) -> _Edge:
    height, width = (int(side) for side in pixels.shape)
    depth = max(min(_EDGE_ROWS, height), int(_EDGE_DEPTH * height))
    rows = pixels[: depth : max(1, depth // _EDGE_ROWS), :: max(1, width // _EDGE_COLUMNS)]
    return _Edge(rows=rows.copy(), share=depth / height)


def _have_bar(edges: Iterable[_Edge]) -> bool:
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


def coarseness_warnings(film: Radiograph) -> tuple[Message, ...]:
    """Warnings for a film whose pixels are few, or have few grey values; both are hidden once it is squeezed."""
    width, height = film.record.width, film.record.height
    if min(width, height) < FEWEST_PIXELS_OF_A_SIDE:
        return (
            Message(
                "The picture has only {0}x{1} pixels, too few for fine detail. Do not rely on this answer.",
                width,
                height,
                code=Code.NO_DETAIL,
            ),
        )
    return (detail_missing(),) * has_few_greys(film.pixels)


def has_few_greys(pixels: FloatImage) -> bool:
    """Whether a film has few grey values, or had few before it was compressed.

    Args:
        pixels: float32 [H, W] in 0 to 1, in the film's own size or at a reduced scale.
    """
    step = max(1, min(pixels.shape) // _SAMPLED_SIDE)
    greys = pixels[::step, ::step] * (_LEVELS - 1 / _PARTS)
    greys += 0.5 / _PARTS
    histogram = late.cv2.calcHist([greys.astype(np.uint8)], [0], None, [_LEVELS], [0, _LEVELS])
    counts = histogram.ravel().astype(np.float32, copy=False)
    if np.count_nonzero(counts) < FEWEST_GREYS and len(np.unique((greys * _PARTS).astype(np.uint16))) < FEWEST_GREYS:
        return True
    return _share_apart(counts) > MOST_APART


def _share_apart(counts: FloatImage) -> float:
    """Share of a histogram in narrow peaks with gaps between them, which opening it removes, 0 to 1.

    Gaps of up to three values are closed first, since a stretched contrast leaves them. Black, white and the commonest
    value may be padding, and do not count.
    """
    counts[0] = counts[-1] = 0
    counts[counts.argmax()] = 0
    closed = late.cv2.morphologyEx(counts[np.newaxis], late.cv2.MORPH_CLOSE, _GAP)
    opened = late.cv2.morphologyEx(closed, late.cv2.MORPH_OPEN, _PEAK)
    return 1 - float(opened.sum() / closed.sum()) if closed.any() else 1.0


def detail_missing() -> Message:
    """The warning for a film without fine detail, whatever took it away."""
    return Message(
        "Fine detail is missing from the lungs: this picture was blurred, compressed or reduced to few grey "
        "values. Do not rely on this answer.",
        code=Code.NO_DETAIL,
    )
