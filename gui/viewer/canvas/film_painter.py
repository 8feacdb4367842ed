"""Paints a film view: film, heat map, measurements and magnifier."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen, QTransform
from PySide6.QtWidgets import QWidget

from gui.common.style.colours import FILM_BACKGROUND, FILM_TEXT
from gui.viewer.canvas.pictures.layers import Layers, Section
from gui.viewer.canvas.pictures.outline import paint_outline
from gui.viewer.canvas.view_state import ViewState

_LENS_RADIUS = 105.0
_MIN_LENS_ZOOM, _MAX_LENS_ZOOM = 2.5, 4.0
"""Limits of the magnifier's zoom relative to the view; within them it shows one pixel of the film per device pixel."""

_CROSS = 9.0
"""Half the size of the pointer's cross, in logical pixels."""


class FilmPainter:
    """Paints the state of one view.

    Args:
        state: The state of the view.
    """

    def __init__(self, state: ViewState) -> None:
        self._state = state
        self._layers, self._lens_layers = Layers(), Layers()

    def paint(self, widget: QWidget) -> None:
        """Paint everything onto the view."""
        state, viewport = self._state, self._state.viewport
        painter = QPainter(widget)
        painter.fillRect(widget.rect(), QColor(FILM_BACKGROUND))
        if state.film is None or state.greyscale is None:
            self._paint_message(painter, widget.rect())
        else:
            ratio = viewport.pixel_ratio
            area = QRect(0, 0, round(widget.width() * ratio), round(widget.height() * ratio))
            section = Section(viewport.device_transform, area, ratio)
            self._paint_layers(painter, self._layers, section)
            state.ruler.paint(painter, viewport.transform)
            self._paint_pointer(painter, section, focused=widget.hasFocus())
        if widget.hasFocus():
            painter.setPen(QPen(widget.palette().color(QPalette.ColorRole.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(widget.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_layers(self, painter: QPainter, layers: Layers, section: Section) -> None:
        state = self._state
        if state.film is None or state.greyscale is None:
            return
        layers.paint_film(painter, state.film.screen, state.greyscale, section)
        if state.shown_map is not None and state.heatmap_style.visible:
            layers.paint_evidence(painter, state.film.screen, state.shown_map, state.heatmap_style, section)
        if state.heatmap_style.lungs:
            to_widget = section.transform * QTransform.fromScale(1 / section.ratio, 1 / section.ratio)
            paint_outline(painter, state.film.lungs, to_widget)

    def _paint_pointer(self, painter: QPainter, section: Section, *, focused: bool) -> None:
        """Paint the magnifier, and the cross of a pointer that is moved by keys."""
        state = self._state
        at = state.pointer
        if at is None and state.magnified and focused:
            at = state.viewport.centre
        if at is not None and state.magnified:
            self._paint_lens(painter, at, section)
        if at is not None and state.pointer_by_keyboard and (state.tool.measures or state.magnified):
            for ink, width in ((QColor(0, 0, 0, 170), 4.0), (QColor("#ffffff"), 1.5)):
                painter.setPen(QPen(ink, width))
                painter.drawLine(at - QPointF(_CROSS, 0), at + QPointF(_CROSS, 0))
                painter.drawLine(at - QPointF(0, _CROSS), at + QPointF(0, _CROSS))

    def _paint_lens(self, painter: QPainter, at: QPointF, section: Section) -> None:
        zoom = min(max(_MIN_LENS_ZOOM, 1.0 / self._state.viewport.scale), _MAX_LENS_ZOOM)
        centre = at * section.ratio
        around = QTransform.fromTranslate(centre.x(), centre.y())
        transform = section.transform * around.inverted()[0] * QTransform.fromScale(zoom, zoom) * around
        circle = QRectF(at.x() - _LENS_RADIUS, at.y() - _LENS_RADIUS, 2 * _LENS_RADIUS, 2 * _LENS_RADIUS)
        covered = QRectF(circle.topLeft() * section.ratio, circle.size() * section.ratio).toAlignedRect()
        path = QPainterPath()
        path.addEllipse(circle)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(path)
        painter.fillRect(circle, QColor(FILM_BACKGROUND))
        self._paint_layers(painter, self._lens_layers, Section(transform, covered, section.ratio))
        to_widget = transform * QTransform.fromScale(1 / section.ratio, 1 / section.ratio)
        self._state.ruler.paint(painter, to_widget)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ink, width in ((QColor(0, 0, 0, 170), 5.0), (QColor(FILM_TEXT), 2.0)):
            painter.setPen(QPen(ink, width))
            painter.drawEllipse(circle)
        painter.restore()

    def _paint_message(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QColor(FILM_TEXT))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(rect.adjusted(24, 20, -24, -20), flags, self._state.message)
