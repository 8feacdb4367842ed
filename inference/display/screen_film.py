"""A film for a screen: 16-bit grey in several sizes, from which the visible part is sampled."""

from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from PIL import Image

from inference import late
from inference.arrays import ByteImage, FloatImage, GreyImage
from inference.messages import Code
from inference.radiograph import Radiograph, ValueScale

BRIGHTEST = 65_535
"""The greatest grey value of a `ScreenFilm`."""

_SMALLEST_LEVEL = 256
_MOST_BITS = 16
_ROUNDING = 1e-6

Matrix = tuple[float, float, float, float, float, float]
"""An affine map (xx, xy, dx, yx, yy, dy): x' = xx x + xy y + dx, y' = yx x + yy y + dy."""


class ScreenFilm(Struct, frozen=True, kw_only=True):
    """A film prepared for a screen.

    Attributes:
        levels: An image pyramid: uint16 [H, W], then a half, a quarter and so on, each averaged from the previous one.
        counts: int64 [65536], the number of pixels of each grey value; padding does not count.
        values: What grey values from 0 to 65535 stand for in the film; None if they were stretched.
        curve: float32 [65536], the display value, 0 to 1, of each grey value, if the film states a curve; else None.
    """

    levels: tuple[GreyImage, ...]
    counts: np.ndarray[tuple[int], np.dtype[np.int64]]
    values: ValueScale | None
    curve: FloatImage | None = None

    @property
    def is_padded(self) -> bool:
        """Whether pixels of 0 are no values of the film, but padding, or covered by a display shutter."""
        return self.values is not None and self.values.padded

    @property
    def width(self) -> int:
        """Columns of the film."""
        return int(self.levels[0].shape[1])

    @property
    def height(self) -> int:
        """Rows of the film."""
        return int(self.levels[0].shape[0])


def preload() -> None:
    """Import OpenCV while the window is idle: the import holds Python's global lock for about fifty milliseconds."""
    late.cv2  # noqa: B018  # its import is all that is wanted


def screen_film(radiograph: Radiograph) -> ScreenFilm:
    """Prepare a film for a screen; this takes a tenth of a second for 9 megapixels.

    Args:
        radiograph: Read with `whole_range`, so that its window can be widened.
    """
    grey = np.rint(np.clip(radiograph.pixels, 0.0, 1.0) * np.float32(BRIGHTEST)).astype(np.uint16)
    levels = [grey]
    while max(levels[-1].shape) > _SMALLEST_LEVEL and min(levels[-1].shape) > 1:
        rows, columns = levels[-1].shape
        half = late.cv2.resize(levels[-1], ((columns + 1) // 2, (rows + 1) // 2), interpolation=late.cv2.INTER_AREA)
        levels.append(np.asarray(half, dtype=np.uint16))
    counts = late.cv2.calcHist([grey], [0], None, [BRIGHTEST + 1], [0, BRIGHTEST + 1]).reshape(-1).astype(np.int64)
    curve = _sampled_curve(radiograph.curve) if radiograph.curve else None
    values = radiograph.values or _grey_values(radiograph)
    if values is not None and values.padded and counts[1:].any():
        counts[0] = 0
    return ScreenFilm(levels=tuple(levels), counts=counts, values=values, curve=curve)


def _grey_values(radiograph: Radiograph) -> ValueScale | None:
    """Grey of a picture's own depth; None if other values are shown."""
    if any(
        warning.code in {Code.DISPLAY_RANGE, Code.NO_GREY_RANGE, Code.TONE_CURVE} for warning in radiograph.warnings
    ):
        return None  # stretched and clipped between two percentiles, or bent by a curve
    return ValueScale.of_grey(min(radiograph.bits_stored, _MOST_BITS))


def _sampled_curve(points: tuple[tuple[float, float], ...]) -> FloatImage:
    """A piecewise linear curve, sampled at each grey value."""
    at, shown = np.array(points).T
    return np.asarray(np.interp(np.linspace(0.0, 1.0, BRIGHTEST + 1), at, shown), dtype=np.float32)


def sample(levels: Sequence[GreyImage] | Sequence[ByteImage], matrix: Matrix, width: int, height: int) -> GreyImage:
    """The part of a film that a view shows, at the view's size: zoomed, moved, rotated or flipped.

    Uses the level whose pixels are just smaller than the view's, so that the time depends only on the view's size.

    Args:
        levels: The image pyramid, largest first, uint16 or uint8.
        matrix: Maps the film's pixels to the view's; the origin of both is the upper left corner of the first pixel.
        width: Columns of the view.
        height: Rows of the view.

    Returns:
        [height, width] of the levels' dtype; outside the film, its edge pixels are repeated.
    """
    xx, xy, dx, yx, yy, dy = matrix
    scale = float(np.sqrt(abs(xx * yy - xy * yx)))
    wanted = int(np.floor(np.log2(1.0 / max(scale, _ROUNDING)) + _ROUNDING))
    level = levels[min(max(0, wanted), len(levels) - 1)]
    across, down = levels[0].shape[1] / level.shape[1], levels[0].shape[0] / level.shape[0]
    xx, yx, xy, yy = xx * across, yx * across, xy * down, yy * down
    # OpenCV's origin is the centre of the first pixel.
    centred = np.array([[xx, xy, dx + (xx + xy - 1) / 2], [yx, yy, dy + (yx + yy - 1) / 2]], dtype=np.float64)
    flags = late.cv2.INTER_LINEAR
    return np.asarray(
        late.cv2.warpAffine(level, centred, (width, height), flags=flags, borderMode=late.cv2.BORDER_REPLICATE)
    )


def look_up(table: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Look values up in a table with an entry for every value; contiguous."""
    return np.take(table, values, mode="clip")


def to_display(pixels: FloatImage) -> ByteImage:
    """Convert grey pixels, float32 [H, W] in 0 to 1, to uint8 [H, W], contiguous."""
    return np.ascontiguousarray(np.rint(np.clip(pixels, 0.0, 1.0) * 255), dtype=np.uint8)


def thumbnail(pixels: FloatImage, side: int) -> ByteImage:
    """A small copy with its aspect ratio kept.

    Args:
        pixels: float32 [H, W] in 0 to 1.
        side: The longest side of the copy, in pixels.

    Returns:
        uint8 [h, w], contiguous.
    """
    small = Image.fromarray(to_display(pixels))
    small.thumbnail((side, side), Image.Resampling.HAMMING, reducing_gap=2.0)
    return np.ascontiguousarray(small)
