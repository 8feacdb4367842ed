"""The icons of the film's tools, on a grid of 24 by 24 like those of `gui.common.style.icons`."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF


def invert() -> QPainterPath:
    """A disc, one half of it hatched."""
    path = _strokes(((12, 3.5), (12, 20.5)), ((12, 8), (17.5, 5.9)), ((12, 12.5), (20, 9.5)), ((12, 17), (19, 14.4)))
    path.addEllipse(QPointF(12, 12), 8.5, 8.5)
    return path


def rotate_right() -> QPainterPath:
    """A clockwise arrow."""
    path = _strokes(((19.5, 4), (19.5, 9), (14.5, 9)))
    path.arcMoveTo(QRectF(4, 4, 16, 16), 22)
    path.arcTo(QRectF(4, 4, 16, 16), 22, 300)
    return path


def rotate_left() -> QPainterPath:
    """A counter-clockwise arrow."""
    path = _strokes(((4.5, 4), (4.5, 9), (9.5, 9)))
    path.arcMoveTo(QRectF(4, 4, 16, 16), 158)
    path.arcTo(QRectF(4, 4, 16, 16), 158, -300)
    return path


def flip() -> QPainterPath:
    """Two triangles that face each other across a line."""
    return _strokes(
        ((12, 3), (12, 21)), ((9, 6.5), (9, 17.5), (3, 17.5), (9, 6.5)), ((15, 6.5), (15, 17.5), (21, 17.5), (15, 6.5))
    )


def magnifier() -> QPainterPath:
    """A magnifying glass."""
    path = _strokes(((15.6, 15.6), (20.5, 20.5)))
    path.addEllipse(QPointF(10.5, 10.5), 6.8, 6.8)
    path.arcMoveTo(QRectF(7, 7, 7, 7), 100)
    path.arcTo(QRectF(7, 7, 7, 7), 100, 80)
    return path


def measure() -> QPainterPath:
    """A ruler with its ticks."""
    return _strokes(
        ((3, 15.5), (15.5, 3), (21, 8.5), (8.5, 21), (3, 15.5)),
        ((6.6, 12), (8.6, 14)),
        ((9.6, 9), (12.2, 11.6)),
        ((12.6, 6), (14.6, 8)),
    )


def ellipse() -> QPainterPath:
    """An ellipse with the corners by which it is drawn."""
    path = QPainterPath()
    path.addEllipse(QPointF(12, 12), 8.5, 6.5)
    for x, y in ((4, 5), (20, 19)):
        path.addRect(QRectF(x - 1.5, y - 1.5, 3, 3))
    return path


def rectangle() -> QPainterPath:
    """A rectangle with the corners by which it is drawn."""
    path = QPainterPath()
    path.addRect(QRectF(5, 6.5, 14, 11))
    for x, y in ((5, 6.5), (19, 17.5)):
        path.addRect(QRectF(x - 1.5, y - 1.5, 3, 3))
    return path


def window_level() -> QPainterPath:
    """A ramp from black to white."""
    return _strokes(((3.5, 3.5), (3.5, 20.5), (20.5, 20.5)), ((3.5, 17.5), (9, 17.5), (15, 6.5), (20.5, 6.5)))


def contours() -> QPainterPath:
    """Three nested contour lines."""
    path = QPainterPath()
    for shift in (0, 5, 10):
        path.moveTo(2.8 + shift * 0.55, 20.5)
        path.cubicTo(2 + shift, 13 + shift * 0.4, 6 + shift * 0.6, 3 + shift, 13 + shift * 0.3, 6 + shift)
        path.quadTo(17 + shift * 0.1, 8 + shift * 0.9, 21, 5 + shift)
    return path


def lungs() -> QPainterPath:
    """Two lungs beside the windpipe."""
    path = _strokes(((12, 3), (12, 9.5)))
    for side in (-1, 1):
        path.moveTo(12 + 2.2 * side, 8)
        path.cubicTo(12 + 4 * side, 4, 12 + 7 * side, 6, 12 + 8.6 * side, 13)
        path.cubicTo(12 + 9.4 * side, 17, 12 + 9 * side, 20.5, 12 + 7.5 * side, 20.5)
        path.cubicTo(12 + 5.5 * side, 20.5, 12 + 4.5 * side, 18, 12 + 2.2 * side, 18)
        path.closeSubpath()
    return path


def histogram() -> QPainterPath:
    """Bars of different height."""
    return _strokes(
        ((3.5, 20.5), (20.5, 20.5)), ((6, 17), (6, 13)), ((10, 17), (10, 6)), ((14, 17), (14, 9)), ((18, 17), (18, 14))
    )


def details() -> QPainterPath:
    """An i in a circle."""
    path = _strokes(((12, 11), (12, 16.5)), ((12, 7.4), (12, 7.6)))
    path.addEllipse(QPointF(12, 12), 8.5, 8.5)
    return path


def compare() -> QPainterPath:
    """Two films side by side."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(3, 5, 8, 14), 1.5, 1.5)
    path.addRoundedRect(QRectF(13, 5, 8, 14), 1.5, 1.5)
    return path


def life_size() -> QPainterPath:
    """A dimension line between two walls."""
    return _strokes(
        ((3.5, 5), (3.5, 19)),
        ((20.5, 5), (20.5, 19)),
        ((6, 12), (18, 12)),
        ((8.5, 9.5), (6, 12), (8.5, 14.5)),
        ((15.5, 9.5), (18, 12), (15.5, 14.5)),
    )


def more() -> QPainterPath:
    """Three dots."""
    path = QPainterPath()
    for across in (5, 12, 19):
        path.addEllipse(QPointF(across, 12), 0.9, 0.9)
    return path


def _strokes(*strokes: tuple[tuple[float, float], ...]) -> QPainterPath:
    path = QPainterPath()
    for points in strokes:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    return path
