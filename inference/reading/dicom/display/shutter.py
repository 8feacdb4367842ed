"""The display shutter of a film: the parts that its maker shows as black (PS3.3 C.7.6.11)."""

import numpy as np
import numpy.typing as npt
from PIL import Image
from pydicom import Dataset

from inference.arrays import FloatImage
from inference.messages import Code, Message, Notes
from inference.reading.dicom.header.elements import compact, numbers, text

Mask = npt.NDArray[np.bool_]

COVERS_LIGHT_PARTS = Message(
    "The film's display shutter covers parts that are not black; they were shown as black.", code=Code.SHUTTER
)
UNUSABLE_SHUTTER = Message("The film's display shutter cannot be used; it was left out.", code=Code.SHUTTER)

NEARLY_BLACK = 0.1
"""Pixels up to this grey, 0 to 1, look black, so that a shutter over them hides nothing."""

DARKEST = 1 / 65_535
"""The least pixel of a film with padding or a shutter, so that its values differ from hidden ones even at 16 bits."""

_FEWEST_VERTICES, _FARTHEST = 3, 100_000


def shutter_of(header: Dataset, shape: tuple[int, ...]) -> tuple[Mask | None, Notes]:
    """The pixels that the shutter covers.

    Args:
        header: The object's data set; a film may have shutters of several shapes, each of which covers what is outside.
        shape: Rows and columns of the picture.

    Returns:
        bool [H, W], True for covered pixels; None if there is no shutter, or it cannot be used, or covers nothing. And
        a warning about one that cannot be used.
    """
    names = text(header, "ShutterShape").upper().split()
    kinds = {"RECTANGULAR": _rectangle, "CIRCULAR": _circle, "POLYGONAL": _polygon}
    known = [kinds[name] for name in map(compact, names) if name in kinds]
    if not known:
        return None, ()
    try:
        open_parts = np.logical_and.reduce([kind(header, shape) for kind in known])
    except (ValueError, TypeError, ArithmeticError):  # too few numbers for the shape, or impossible ones
        return None, (UNUSABLE_SHUTTER,)
    if not open_parts.any():
        return None, (UNUSABLE_SHUTTER,)
    return None if open_parts.all() else ~open_parts, ()


def behind_shutter(pixels: FloatImage, hidden: Mask, *, least: float) -> tuple[FloatImage, Notes]:
    """A picture in colour, as grey [H, W] in 0 to 1, behind its shutter; and a warning if that covers light.

    Args:
        pixels: float32 [H, W] in 0 to 1.
        hidden: The pixels to cover.
        least: The least value of the other pixels, so that they differ from covered ones.
    """
    covers_light = bool((pixels[hidden] > NEARLY_BLACK).any())
    covered = np.where(hidden, np.float32(0.0), np.maximum(pixels, np.float32(least)))
    return covered, (COVERS_LIGHT_PARTS,) * covers_light


def _rectangle(header: Dataset, shape: tuple[int, ...]) -> Mask:
    """The pixels between the edges; their rows and columns count from 1."""
    edges = ("UpperHorizontal", "LowerHorizontal", "LeftVertical", "RightVertical")
    (top,), (bottom,), (left,), (right,) = (numbers(header, f"Shutter{edge}Edge") for edge in edges)
    rows, columns = np.ogrid[1 : shape[0] + 1, 1 : shape[1] + 1]
    inside: Mask = (rows >= top) & (rows <= bottom) & (columns >= left) & (columns <= right)
    return inside


def _circle(header: Dataset, shape: tuple[int, ...]) -> Mask:
    (row, column), (radius,) = (numbers(header, f"{name}OfCircularShutter") for name in ("Center", "Radius"))
    if radius <= 0:
        raise ValueError("a circle has a radius")
    rows, columns = np.ogrid[1 : shape[0] + 1, 1 : shape[1] + 1]
    inside: Mask = (rows - row) ** 2 + (columns - column) ** 2 <= radius**2
    return inside


def _polygon(header: Dataset, shape: tuple[int, ...]) -> Mask:
    vertices = np.reshape(numbers(header, "VerticesOfThePolygonalShutter"), (-1, 2)).clip(-_FARTHEST, _FARTHEST)
    if len(vertices) < _FEWEST_VERTICES:
        raise ValueError("a polygon has at least three vertices")
    from PIL import ImageDraw  # few films need it

    picture = Image.new("1", (shape[1], shape[0]))
    ImageDraw.Draw(picture).polygon([(column - 1, row - 1) for row, column in vertices.tolist()], fill=1, outline=1)
    return np.asarray(picture)
