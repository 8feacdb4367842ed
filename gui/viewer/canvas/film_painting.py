"""Paints a film view: film, heat map, lines, magnifier, and what is written over them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen, QTransform

from gui.common.colours import FILM_BACKGROUND, FILM_TEXT
from gui.viewer.canvas.drags import Tool, view_transform
from gui.viewer.canvas.layers import Layers, Section
from gui.viewer.canvas.tone import preset_name

if TYPE_CHECKING:
    from gui.viewer.canvas.film_view import FilmView

_LENS_RADIUS = 105.0
_LENS_CLOSER, _LENS_CLOSEST = 2.5, 4.0
"""How much closer the magnifier is than the view: as close as the film's own pixels, between these."""

_CROSS = 9.0
_EDGE = 12

translate = QCoreApplication.translate


class FilmPainting:
    """Paints one view."""

    def __init__(self, view: "FilmView") -> None:
        self._view = view
        self._layers, self._lens_layers = Layers(), Layers()

    def paint(self) -> None:
        """Paint all of it."""
        view = self._view
        painter = QPainter(view)
        painter.fillRect(view.rect(), QColor(FILM_BACKGROUND))
        if view.film is None or view.tone is None:
            self._paint_message(painter)
        else:
            ratio = view.devicePixelRatioF()
            area = QRect(0, 0, round(view.width() * ratio), round(view.height() * ratio))
            section = Section(view.placement.transform(view.device_size), area, ratio)
            self._paint_layers(painter, self._layers, section)
            view.ruler.paint(painter, view_transform(view))
            self._paint_pointer(painter, section)
            self._paint_captions(painter)
        if view.hasFocus():
            painter.setPen(QPen(view.palette().color(QPalette.ColorRole.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(view.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_layers(self, painter: QPainter, layers: Layers, section: Section) -> None:
        view = self._view
        if view.film is None or view.tone is None:
            return
        layers.paint_film(painter, view.film.screen, view.tone, section)
        if view.evidence is not None and view.look.shown:
            layers.paint_evidence(painter, view.film.screen, view.evidence, view.look, section)

    def _paint_pointer(self, painter: QPainter, section: Section) -> None:
        """The magnifier, and the cross that keys move."""
        view = self._view
        at = view.pointer
        if at is None and view.magnified and view.hasFocus():
            at = QPointF(view.width() / 2, view.height() / 2)
        if at is not None and view.magnified:
            self._paint_lens(painter, at, section)
        if at is not None and view.pointer_by_keyboard and (view.tool is Tool.MEASURE or view.magnified):
            for ink, width in ((QColor(0, 0, 0, 170), 4.0), (QColor("#ffffff"), 1.5)):
                painter.setPen(QPen(ink, width))
                painter.drawLine(at - QPointF(_CROSS, 0), at + QPointF(_CROSS, 0))
                painter.drawLine(at - QPointF(0, _CROSS), at + QPointF(0, _CROSS))

    def _paint_lens(self, painter: QPainter, at: QPointF, section: Section) -> None:
        closer = min(max(_LENS_CLOSER, 1.0 / self._view.placement.scale), _LENS_CLOSEST)
        centre = at * section.ratio
        around = QTransform.fromTranslate(centre.x(), centre.y())
        transform = section.transform * around.inverted()[0] * QTransform.fromScale(closer, closer) * around
        circle = QRectF(at.x() - _LENS_RADIUS, at.y() - _LENS_RADIUS, 2 * _LENS_RADIUS, 2 * _LENS_RADIUS)
        covered = QRectF(circle.topLeft() * section.ratio, circle.size() * section.ratio).toAlignedRect()
        path = QPainterPath()
        path.addEllipse(circle)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(path)
        painter.fillRect(circle, QColor(FILM_BACKGROUND))
        self._paint_layers(painter, self._lens_layers, Section(transform, covered, section.ratio))
        to_view = transform * QTransform.fromScale(1 / section.ratio, 1 / section.ratio)
        self._view.ruler.paint(painter, to_view)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ink, width in ((QColor(0, 0, 0, 170), 5.0), (QColor(FILM_TEXT), 2.0)):
            painter.setPen(QPen(ink, width))
            painter.drawEllipse(circle)
        painter.restore()

    def _paint_captions(self, painter: QPainter) -> None:
        """How the film is shown, for one who must not take a flipped or inverted film for another."""
        area = self._view.rect().adjusted(_EDGE, _EDGE - 2, -_EDGE, -_EDGE)
        top = Qt.AlignmentFlag.AlignTop
        _write(painter, area, Qt.AlignmentFlag.AlignRight | top, "\n".join(self._state()))
        half = QRect(area.x(), area.y(), area.width() * 11 // 20, area.height())
        title = painter.fontMetrics().elidedText(self._view.title, Qt.TextElideMode.ElideMiddle, half.width())
        note = self._ruler_note() if self._view.ruler.lines else ""
        _write(painter, half, Qt.AlignmentFlag.AlignLeft | top, "\n".join(text for text in (title, note) if text))

    def _state(self) -> list[str]:
        view, placement = self._view, self._view.placement
        said = [translate("FilmPainting", "{0} %").format(f"{100 * placement.scale:.0f}")]
        if view.tone is not None:
            said.append(translate("FilmPainting", "Window: {0}").format(preset_name(view.tone.preset)))
            said += [translate("FilmPainting", "Inverted")] if view.tone.inverted else []
        said += [translate("FilmPainting", "Flipped")] if placement.flipped else []
        said += [translate("FilmPainting", "Turned by {0}°").format(90 * placement.turns)] if placement.turns else []
        return said

    def _ruler_note(self) -> str:
        film = self._view.film
        if self._view.ruler.spacing is None:
            return translate("FilmPainting", "The file gives no pixel spacing: lengths are in pixels.")
        if film is not None and film.details.facts.spacing_at_detector:
            return translate("FilmPainting", "Measured at the detector: the patient's own lengths are smaller.")
        return ""

    def _paint_message(self, painter: QPainter) -> None:
        painter.setPen(QColor(FILM_TEXT))
        area = self._view.rect().adjusted(24, 20, -24, -20)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(area, flags, self._view.message)


def _write(painter: QPainter, area: QRect, where: Qt.AlignmentFlag, text: str) -> None:
    """Write light on dark, readable on a bright film too."""
    flags = int(where | Qt.TextFlag.TextWordWrap)
    painter.setPen(QColor(0, 0, 0, 200))
    for across, down in ((1, 1), (-1, 1), (1, -1), (-1, -1)):
        painter.drawText(area.translated(across, down), flags, text)
    painter.setPen(QColor("#eef1f4"))
    painter.drawText(area, flags, text)
