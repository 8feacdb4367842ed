"""Paints the outline of the lungs, over a film in the viewer and in exported pictures."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inference.arrays import FloatImage

_COLOUR = "#7fe3f0"
"""A colour that no palette of the heat map contains."""

_LINE, _HALO = 1.5, 3.5


def paint_outline(
    painter: QPainter, lines: "Iterable[FloatImage]", transform: QTransform, thickness: float = 1.0
) -> None:
    """Paint closed lines, thin and with a dark halo, so that they are visible on lung and bone.

    Args:
        painter: Where to paint; its state is kept.
        lines: The points (x, y) of each line, float [N, 2], in pixels of the film.
        transform: From pixels of the film to those of the painter.
        thickness: Width of the lines relative to that on a screen.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    paths = [transform.map(closed_path(line)) for line in lines]
    for colour, width in ((QColor(0, 0, 0, 130), _HALO), (QColor(_COLOUR), _LINE)):
        painter.setPen(QPen(colour, width * thickness))
        for path in paths:
            painter.drawPath(path)
    painter.restore()


def closed_path(points: "FloatImage") -> QPainterPath:
    """A closed line through points (x, y), float [N, 2]."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points.tolist()]))
    path.closeSubpath()
    return path
