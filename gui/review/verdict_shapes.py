"""The shapes of a reader's verdicts as icons: boxes, as in the table's column, on a grid of 24 by 24."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath


def plus_box() -> QPainterPath:
    """Signs."""
    return _box(((8, 12), (16, 12)), ((12, 8), (12, 16)))


def minus_box() -> QPainterPath:
    """No signs."""
    return _box(((8, 12), (16, 12)))


def question_box() -> QPainterPath:
    """Unsure."""
    path = _box()
    path.moveTo(9.6, 10)
    path.cubicTo(9.6, 6.6, 14.6, 6.6, 14.6, 9.8)
    path.cubicTo(14.6, 11.6, 12.1, 11.6, 12.1, 13.6)
    path.addEllipse(QPointF(12.1, 16.4), 0.4, 0.4)
    return path


def _box(*strokes: tuple[tuple[float, float], tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(3, 3, 18, 18), 3.5, 3.5)
    for begin, end in strokes:
        path.moveTo(*begin)
        path.lineTo(*end)
    return path
