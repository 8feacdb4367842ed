"""The outline of the lungs over a film."""

from inference.arrays import FloatImage
from inference.localisation.lung_field import unpacked
from inference.models.heatmap import contours

_EDGE = 0.5


def lung_outline(lung_field: bytes, width: int, height: int) -> tuple[FloatImage, ...]:
    """Closed lines around each lung, float32 [N, 2] points (x, y) in the film's pixels.

    Args:
        lung_field: As a finding keeps it.
        width: Columns of the film.
        height: Rows of the film.
    """
    lungs = unpacked(lung_field)
    return tuple(line.points for lung in lungs for line in contours(lung, width, height, levels=(_EDGE,)))
