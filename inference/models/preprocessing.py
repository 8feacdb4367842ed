"""Preprocessing, from a film to the network's input; inference and training use the same.

The border of a film reveals the patient's position, the marker and the collimation, and a model would learn from them.
A model that must not rely on anything else gets only the lungs, as located by the gate.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
from msgspec import Struct

from inference import late
from inference.arrays import ByteImage, FloatImage
from inference.reading.limits import MINIMUM_SIDE

PREPROCESSING = "squeeze-hamming-1"
"""The name of the preprocessing by `preprocess`; a passport states it, and a model with another one is refused.

Intensities are standardised inside the network, film by film, so nothing else happens to them here.
"""

LUNG_CROP = "lung-crop-1"
"""The name of the preprocessing by `crop_to_lungs` of a film that `preprocess` has squeezed."""

FILM_SIDE = 256
"""Side of the squeezed film, in pixels, for the gate and for cutting out the lungs."""

MARGIN = 0.05
"""Margin around the lungs on each side, as a share of their own width or height."""

_MASK_SIDE = 128
_INSIDE = 0.4
"""The value of a lung field above which a place belongs to a lung."""

_LEAST_LUNGS = 0.04
"""Share of the film below which the lungs are unreliable."""

_DILATION = 5
"""Pixels of the mask by which the lungs are enlarged, to include the pleura and the field's errors."""

_BLUR_SIGMA = 1.5
"""Pixels of the mask."""


class Window(Struct, frozen=True, kw_only=True):
    """A rectangle of a film, in fractions of its width and height, from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Share of the film's width."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Share of the film's height."""
        return self.bottom - self.top

    def pixels(self, side: int) -> tuple[float, float, float, float]:
        """The rectangle in pixels of a film squeezed to a square: left, top, right, bottom."""
        return self.left * side, self.top * side, self.right * side, self.bottom * side

    def widened(self, share: float) -> "Window":
        """The rectangle, enlarged on each side by a share of its own width or height, within the film."""
        across, down = share * self.width, share * self.height
        return Window(
            left=max(0.0, self.left - across),
            top=max(0.0, self.top - down),
            right=min(1.0, self.right + across),
            bottom=min(1.0, self.bottom + down),
        )

    def within(self, outer: "Window") -> "Window":
        """The rectangle in the picture of which the film fills the window `outer`."""
        return Window(
            left=outer.left + self.left * outer.width,
            top=outer.top + self.top * outer.height,
            right=outer.left + self.right * outer.width,
            bottom=outer.top + self.bottom * outer.height,
        )

    def turned(self, quarter_turns: int) -> "Window":
        """The rectangle in the film that is rotated counter-clockwise by quarter turns."""
        window = self
        for _ in range(quarter_turns % 4):
            window = Window(left=window.top, top=1 - window.right, right=window.bottom, bottom=1 - window.left)
        return window


WHOLE_FILM = Window(left=0.0, top=0.0, right=1.0, bottom=1.0)


class NetworkInput(Struct, frozen=True, kw_only=True):
    """The input of a classifier.

    Attributes:
        film: float32 [1, S, S] in 0 to 1.
        window: The part of the film that it shows.
    """

    film: FloatImage
    window: Window = WHOLE_FILM


class LungMask(Struct, frozen=True, kw_only=True):
    """The lungs of a film, with a margin.

    Attributes:
        mask: float32 [h, w] in 0 to 1, over the whole film: the convex hull of each lung, with a soft rim.
        window: The bounding box of both hulls.
    """

    mask: FloatImage
    window: Window


def preprocess(pixels: FloatImage, input_size: int) -> FloatImage:
    """Squeeze a film to the network's square input.

    The aspect ratio is not kept, since the training films are distributed squeezed to squares. Pillow's Hamming
    filter averages over the source pixels, so that a native film and its small copy give the same picture.

    Args:
        pixels: float32 [H, W] in 0 to 1, both sides of at least `MINIMUM_SIDE`.
        input_size: Side S of the network's input, in pixels.

    Returns:
        float32 [1, S, S] in 0 to 1.

    Raises:
        ValueError: The pixels are not a finite two-dimensional picture of sufficient size.
    """
    if pixels.ndim != 2 or min(pixels.shape) < MINIMUM_SIDE:  # noqa: PLR2004
        raise ValueError(f"a film has two sides of at least {MINIMUM_SIDE} pixels, not shape {pixels.shape}")
    squeezed = _resized(pixels, input_size)
    if not np.isfinite(squeezed).all():
        raise ValueError("a film's pixels must be finite numbers")
    clipped: FloatImage = np.clip(squeezed, 0.0, 1.0)
    return clipped[np.newaxis]


def batch(films: Sequence[FloatImage]) -> FloatImage:
    """Stack preprocessed films into one network input.

    Args:
        films: N arrays of float32 [1, S, S], N at least 1.

    Returns:
        float32 [N, 1, S, S].
    """
    return np.stack(films).astype(np.float32, copy=False)


def crop_to_lungs(pixels: FloatImage, lung_field: FloatImage, input_size: int) -> NetworkInput:
    """Cut out the lungs, and replace everything between and around them by the mean value of the lungs.

    Args:
        pixels: float32 [FILM_SIDE, FILM_SIDE] in 0 to 1, a film squeezed by `preprocess`.
        lung_field: float32 [2, h, w] in 0 to 1, from the gate.
        input_size: Side S of the network's input, in pixels.
    """
    lungs = lung_mask(lung_field)
    window = lungs.window.widened(MARGIN)
    return NetworkInput(film=cover(cut(pixels, window, input_size), cut(lungs.mask, window, input_size)), window=window)


def lung_mask(lung_field: FloatImage) -> LungMask:
    """The convex hull of each lung, which includes the parts that a consolidation hides.

    Args:
        lung_field: float32 [2, h, w] in 0 to 1.

    Returns:
        The mask; the whole film if no lungs are found.
    """
    hulls = np.zeros((_MASK_SIDE, _MASK_SIDE), np.uint8)
    for lung in lung_field:
        _add_hull(lung, hulls)
    if hulls.mean() < _LEAST_LUNGS:
        return LungMask(mask=np.ones(hulls.shape, np.float32), window=WHOLE_FILM)
    left, top, width, height = late.cv2.boundingRect(hulls)
    edges = np.array([left, top, left + width, top + height]) / _MASK_SIDE
    soft = late.cv2.GaussianBlur(late.cv2.dilate(hulls, _rim()).astype(np.float32), (0, 0), _BLUR_SIGMA)
    window = Window(left=float(edges[0]), top=float(edges[1]), right=float(edges[2]), bottom=float(edges[3]))
    return LungMask(mask=soft.astype(np.float32, copy=False), window=window)


@cache
def _rim() -> ByteImage:
    """The disc by which the lungs' hulls are dilated."""
    side = 2 * _DILATION + 1
    return late.cv2.getStructuringElement(late.cv2.MORPH_ELLIPSE, (side, side)).astype(np.uint8)


def _add_hull(lung: FloatImage, hulls: ByteImage) -> None:
    """Fill the convex hull of a lung's largest region."""
    inside = (late.cv2.resize(lung, hulls.shape, interpolation=late.cv2.INTER_LINEAR) > _INSIDE).astype(np.uint8)
    outlines = _outlines(inside)
    if len(outlines) > 1:  # several regions, or holes
        outlines = _outlines(_largest_region(inside))
    if outlines:
        late.cv2.fillConvexPoly(hulls, late.cv2.convexHull(np.concatenate(outlines)), 1)


def _outlines(mask: ByteImage) -> Sequence[Any]:
    """The corners of every edge of a mask's regions; their hull is that of all pixels, and far quicker to find."""
    return late.cv2.findContours(mask, late.cv2.RETR_LIST, late.cv2.CHAIN_APPROX_SIMPLE)[0]


def _largest_region(mask: ByteImage) -> ByteImage:
    _, regions, statistics, _ = late.cv2.connectedComponentsWithStats(mask)
    largest: ByteImage = (regions == 1 + statistics[1:, late.cv2.CC_STAT_AREA].argmax()).astype(np.uint8)
    return largest


def cut(picture: FloatImage, window: Window, side: int) -> FloatImage:
    """Cut a window out of a square picture and resize it with Pillow's Hamming filter, float32 [side, side]."""
    clipped: FloatImage = np.clip(_resized(picture, side, window.pixels(len(picture))), 0.0, 1.0)
    return clipped


def _resized(pixels: FloatImage, side: int, box: tuple[float, float, float, float] | None = None) -> FloatImage:
    """A picture, or a box of it in pixels, resized with Pillow's Hamming filter: float32 [side, side]."""
    from PIL import Image  # reading a passport does not need Pillow

    image = Image.fromarray(np.ascontiguousarray(pixels, dtype=np.float32))
    return np.asarray(image.resize((side, side), Image.Resampling.HAMMING, box=box), dtype=np.float32)


def cover(film: FloatImage, mask: FloatImage) -> FloatImage:
    """Replace everything outside the mask by the mean inside, float32 [1, S, S]."""
    inside = film * mask
    mean = inside.sum() / max(1.0, float(mask.sum()))
    covered: FloatImage = (inside + mean * (1 - mask)).astype(np.float32, copy=False)
    return covered[np.newaxis]
