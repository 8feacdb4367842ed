"""The outline of the lungs over a film."""

import cv2
import numpy as np

from inference.arrays import FloatImage
from inference.localisation.lung_field import unpacked
from inference.models.heatmap import contours

_EDGE = 0.5

_SOFTNESS = 0.8
"""In places of the field: where its edge is faint, it would run to and fro."""

_LEAST = 0.1
"""Of the largest part of a lung: a smaller one is not outlined."""


def lung_outline(lung_field: bytes, width: int, height: int) -> tuple[FloatImage, ...]:
    """Closed lines around each lung, float32 [N, 2] points (x, y) in the film's pixels.

    Args:
        lung_field: The packed lung field of a finding.
        width: Columns of the film.
        height: Rows of the film.
    """
    return tuple(line for lung in unpacked(lung_field) for line in _outline(lung, width, height))


def _outline(lung: FloatImage, width: int, height: int) -> list[FloatImage]:
    soft = np.asarray(cv2.GaussianBlur(lung, (0, 0), _SOFTNESS), dtype=np.float32)
    lines = [line.points for line in contours(soft, width, height, levels=(_EDGE,))]
    areas = [cv2.contourArea(line) for line in lines]
    return [line for line, area in zip(lines, areas, strict=True) if area >= _LEAST * max(areas)]
