"""Icons as vector paths on a 24 by 24 grid, in the colours of the theme."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPainterPath, QPen, QPixmap

_GRID = 24
_MAX_DENSITY = 3
"""The highest density of a screen for which icons are drawn, in device pixels per logical pixel."""

_APPLICATION_ICON_SIZES, _APPLICATION_ICON_COLOUR = (16, 24, 32, 48, 64, 128, 256), "#0b6b6b"


def icon(draw: Callable[[], QPainterPath], normal: str, disabled: str) -> QIcon:
    """An icon from a path on the grid.

    Args:
        draw: One of the functions below.
        normal: Colour as #rrggbb.
        disabled: Colour of a disabled action.
    """
    result, sizes = QIcon(), _sizes()
    for mode, colour in ((QIcon.Mode.Normal, normal), (QIcon.Mode.Disabled, disabled)):
        for size in sizes:
            result.addPixmap(_pixmap(draw(), size, colour), mode)
    return result


def application_icon() -> QIcon:
    """The icon of the application: a film in the accent colour on white, for light and dark task bars."""
    result = QIcon()
    for size in _APPLICATION_ICON_SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        painter.scale(size / _GRID, size / _GRID)
        painter.drawRoundedRect(QRectF(0.5, 0.5, 23, 23), 5, 5)
        painter.drawPixmap(
            QRectF(0.5, 0.5, 23, 23), _pixmap(films(), size, _APPLICATION_ICON_COLOUR), QRectF(0, 0, size, size)
        )
        painter.end()
        result.addPixmap(pixmap)
    return result


def _sizes() -> list[int]:
    """Sides in device pixels of the icons, for the densities of the connected screens."""
    densest = max((ceil(screen.devicePixelRatio()) for screen in QGuiApplication.screens()), default=1)
    return [_GRID * density for density in range(1, min(densest, _MAX_DENSITY) + 1)]


def _pixmap(path: QPainterPath, size: int, colour: str) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / _GRID, size / _GRID)
    painter.setPen(QPen(QColor(colour), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(path)
    painter.end()
    return pixmap


def films() -> QPainterPath:
    """A film with a windpipe and two lungs."""
    path = _lines(((12, 6.3), (12, 10.6)))
    path.addRoundedRect(QRectF(2.5, 2.5, 19, 19), 3, 3)
    for side in (-1, 1):
        path.moveTo(12 + side * 1.7, 12)
        path.cubicTo(12 + side * 1.7, 6.5, 12 + side * 6.2, 7.5, 12 + side * 6.4, 17)
        path.cubicTo(12 + side * 5, 18.2, 12 + side * 1.7, 17.8, 12 + side * 1.7, 15.5)
        path.closeSubpath()
    return path


def folder() -> QPainterPath:
    """A folder."""
    return _lines(((3, 18.5), (3, 5.5), (9, 5.5), (11.5, 8.5), (21, 8.5), (21, 18.5), (3, 18.5)))


def masked_film() -> QPainterPath:
    """A crossed-out eye."""
    path = _lines(((4.5, 19.5), (19.5, 4.5)))
    path.moveTo(2.5, 12)
    path.cubicTo(7, 5, 17, 5, 21.5, 12)
    path.cubicTo(17, 19, 7, 19, 2.5, 12)
    path.addEllipse(QPointF(12, 12), 2.6, 2.6)
    return path


def overlap() -> QPainterPath:
    """Two overlapping circles."""
    path = QPainterPath()
    for across in (8.6, 15.4):
        path.addEllipse(QPointF(across, 12), 6, 6)
    return path


def curve() -> QPainterPath:
    """A steep curve between two axes."""
    path = _lines(((3.5, 3.5), (3.5, 20.5), (20.5, 20.5)))
    path.moveTo(6.5, 17.5)
    path.cubicTo(7, 8.5, 11, 6.5, 20.5, 6)
    return path


def export() -> QPainterPath:
    """An arrow into a tray."""
    return _lines(
        ((12, 3.5), (12, 14.5)), ((7.5, 10.2), (12, 14.7), (16.5, 10.2)), ((4, 15), (4, 20), (20, 20), (20, 15))
    )


def pause() -> QPainterPath:
    """Two bars."""
    return _lines(((8.5, 5), (8.5, 19)), ((15.5, 5), (15.5, 19)))


def rows() -> QPainterPath:
    """The rows of a table."""
    path = _lines(((3, 9), (21, 9)), ((3, 15), (21, 15)))
    path.addRoundedRect(QRectF(3, 3.5, 18, 17), 2, 2)
    return path


def play() -> QPainterPath:
    """A triangle pointing to the right."""
    return _lines(((8, 5), (8, 19), (19, 12), (8, 5)))


def heatmap() -> QPainterPath:
    """Rings around a hot spot."""
    path = QPainterPath()
    for radius in (1.5, 5.2, 9.0):
        path.addEllipse(QPointF(12, 12), radius, radius)
    return path


def fit() -> QPainterPath:
    """Four corners."""
    return _lines(
        ((4, 9), (4, 4), (9, 4)),
        ((15, 4), (20, 4), (20, 9)),
        ((20, 15), (20, 20), (15, 20)),
        ((9, 20), (4, 20), (4, 15)),
    )


def actual_size() -> QPainterPath:
    """One to one."""
    path = _lines(((4, 9), (6.5, 7), (6.5, 17)), ((16, 9), (18.5, 7), (18.5, 17)))
    path.addEllipse(QPointF(12, 10), 0.5, 0.5)
    path.addEllipse(QPointF(12, 15), 0.5, 0.5)
    return path


def zoom_in() -> QPainterPath:
    """A magnifier with a plus."""
    path = zoom_out()
    path.addPath(_lines(((10.5, 7.7), (10.5, 13.3))))
    return path


def zoom_out() -> QPainterPath:
    """A magnifier with a minus."""
    path = _lines(((15.6, 15.6), (20.5, 20.5)), ((7.7, 10.5), (13.3, 10.5)))
    path.addEllipse(QPointF(10.5, 10.5), 6.8, 6.8)
    return path


def _lines(*strokes: tuple[tuple[float, float], ...]) -> QPainterPath:
    path = QPainterPath()
    for first, *rest in strokes:
        path.moveTo(*first)
        for point in rest:
            path.lineTo(*point)
    return path
