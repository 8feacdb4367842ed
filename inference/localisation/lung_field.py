"""Packs the gate's lung field, since a hundred thousand findings may be in memory, and outlines the lungs."""

import math
import zlib

import numpy as np

from inference import late
from inference.arrays import FloatImage
from inference.models.heatmap import contours

_HIGHEST_LEVEL = 15

_MEMORY_LEVEL = 4
"""zlib's `memLevel`, of 9: enough for a field, and quickly initialised."""

_EDGE = 0.5
"""The value of a field along the outline."""

_BLUR_SIGMA = 0.8
"""In pixels of the field; without the blur, an outline along a faint edge would zigzag."""

_LEAST_PART = 0.1
"""Parts of a lung whose area is a smaller share of its largest part's are not outlined."""


def pack_lung_field(lung_field: FloatImage) -> bytes:
    """Pack a lung field, float32 [2, S, S] in 0 to 1, into about 250 bytes with 16 levels.

    A field consists of runs of equal values: run-length encoding takes a third of zlib's usual time for as few bytes.
    """
    runs = zlib.compressobj(memLevel=_MEMORY_LEVEL, strategy=zlib.Z_RLE)
    return runs.compress(np.rint(lung_field * _HIGHEST_LEVEL).astype(np.uint8).tobytes()) + runs.flush()


def unpack_lung_field(packed_field: bytes) -> FloatImage:
    """Unpack a lung field: float32 [2, S, S] in 0 to 1."""
    levels = np.frombuffer(zlib.decompress(packed_field), np.uint8)
    side = math.isqrt(levels.size // 2)
    return np.asarray(levels.reshape(2, side, side) / np.float32(_HIGHEST_LEVEL), dtype=np.float32)


def lung_outline(lung_field: bytes, width: int, height: int) -> tuple[FloatImage, ...]:
    """Closed lines around each lung, float32 [N, 2] points (x, y) in the film's pixels.

    Args:
        lung_field: The packed lung field of a finding.
        width: Columns of the film.
        height: Rows of the film.
    """
    return tuple(line for lung in unpack_lung_field(lung_field) for line in _outline(lung, width, height))


def _outline(lung: FloatImage, width: int, height: int) -> list[FloatImage]:
    soft = np.asarray(late.cv2.GaussianBlur(lung, (0, 0), _BLUR_SIGMA), dtype=np.float32)
    lines = [line.points for line in contours(soft, width, height, levels=(_EDGE,))]
    areas = [late.cv2.contourArea(line) for line in lines]
    return [line for line, area in zip(lines, areas, strict=True) if area >= _LEAST_PART * max(areas)]
