"""Renders the visible part of film and heat map, and caches the parts that do not change."""

from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from gui.common import lazy
from gui.viewer.canvas.loaded_film import Evidence
from gui.viewer.canvas.pictures.greyscale import Greyscale
from gui.viewer.canvas.pictures.heatmap_style import HeatmapStyle, line_colour, line_style
from gui.viewer.canvas.pictures.outline import closed_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inference.arrays import ByteImage, GreyImage
    from inference.display.screen_film import ScreenFilm

_LINE_WIDTH = 2.0
_EDGE = 8
"""Device pixels around a film into which the line of a contour at its edge may reach."""

_HALO = 2.0
"""Width of the dark halo relative to that of the contour."""


class Section(Struct, frozen=True):
    """The part of a film that is painted.

    Attributes:
        transform: From pixels of the film to device pixels.
        area: The painted area, in device pixels.
        ratio: Device pixels per logical pixel.
    """

    transform: QTransform
    area: QRect
    ratio: float


class Layers:
    """Paints film and heat map; caches one section, so the view and its magnifier need an object each."""

    def __init__(self) -> None:
        self._grey = _SampleCache()
        self._evidence = _SampleCache()
        self._contours = _ContourPicture()
        self._colours: tuple[HeatmapStyle, Any] | None = None

    def paint_film(self, painter: QPainter, film: "ScreenFilm", greyscale: Greyscale, section: Section) -> None:
        """Paint the film through its window level."""
        area = _visible(film, section)
        if not area.isEmpty():
            values = self._grey.get(film.levels, section.transform, area)
            image = lazy.screen_film.look_up(greyscale.table, values)
            _draw(painter, image, QImage.Format.Format_Grayscale8, area, section.ratio)

    def paint_evidence(
        self, painter: QPainter, film: "ScreenFilm", evidence: Evidence, style: HeatmapStyle, section: Section
    ) -> None:
        """Paint the heat map."""
        if style.contours:
            self._contours.paint(painter, film, evidence, style, section)
        else:
            self._paint_surface(painter, film, evidence, style, section)

    def _paint_surface(
        self, painter: QPainter, film: "ScreenFilm", evidence: Evidence, style: HeatmapStyle, section: Section
    ) -> None:
        area = _visible(film, section)
        if area.isEmpty():
            return
        if self._colours is None or self._colours[0] != style:
            self._colours = style, lazy.heatmap.overlay_table(lazy.heatmap.Palette(style.palette), style.opacity / 100)
        rows, columns = evidence.levels[0].shape
        stretched = QTransform.fromScale(film.width / columns, film.height / rows) * section.transform
        values = self._evidence.get(evidence.levels, stretched, area)
        image = lazy.screen_film.look_up(self._colours[1], values)
        _draw(painter, image, QImage.Format.Format_ARGB32_Premultiplied, area, section.ratio)


class _ContourPicture:
    """Contours rendered into an image somewhat larger than the visible part; while panning only the image moves."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._evidence: Evidence | None = None
        self._paths: list[tuple[float, QPainterPath]] = []
        self._origin = QPointF()
        self._film, self._area = QRect(), QRect()
        self._image = QImage()

    def paint(
        self, painter: QPainter, film: "ScreenFilm", evidence: Evidence, style: HeatmapStyle, section: Section
    ) -> None:
        """Paint the contours; render them again only if style or zoom has changed, or the image is too small."""
        t = section.transform
        origin, key = QPointF(t.dx(), t.dy()), (style, section.ratio, t.m11(), t.m12(), t.m21(), t.m22())
        moved = (origin - self._origin).toPoint()
        visible = section.area.translated(-moved).intersected(self._film)
        fits = visible.isEmpty() or self._area.contains(visible)
        if self._evidence is not evidence or self._key != key or not fits:
            self._key, self._origin, moved = key, origin, QPoint()
            self._film = _grown(t.mapRect(QRectF(0, 0, film.width, film.height)).toAlignedRect(), _EDGE, _EDGE)
            self._area = _area_to_render(self._film, section.area)
            self._draw(evidence, style, section)
        if self._area.isEmpty():  # the film has been panned out of sight
            return
        corner = QPointF(self._area.topLeft() + moved)
        painter.drawImage(corner / section.ratio, self._image)

    def _draw(self, evidence: Evidence, style: HeatmapStyle, section: Section) -> None:
        if self._evidence is not evidence:
            self._evidence = evidence
            self._paths = [(line.level, closed_path(line.points)) for line in evidence.contours]
        if self._area.isEmpty():
            return
        self._image = QImage(self._area.size(), QImage.Format.Format_ARGB32_Premultiplied)
        self._image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(style.opacity / 100)
        to_image = section.transform * QTransform.fromTranslate(-self._area.x(), -self._area.y())
        for level, path in self._paths:
            line = to_image.map(path)
            pen = QPen(QColor(line_colour(style.palette, level)), _LINE_WIDTH * section.ratio, line_style(level))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            for layer_pen in (_halo_of(pen), pen):
                painter.setPen(layer_pen)
                painter.drawPath(line)
        painter.end()
        self._image.setDevicePixelRatio(section.ratio)


class _SampleCache:
    """Caches the sampled pixels of one section: a change of window level or colours needs no new sampling."""

    def __init__(self) -> None:
        self._key: tuple[object, QTransform, QRect] | None = None
        self._values: Any = None

    def get(self, levels: "Sequence[GreyImage] | Sequence[ByteImage]", transform: QTransform, area: QRect) -> Any:
        key = (levels, transform, area)
        if self._key is None or self._key[0] is not levels or self._key[1:] != key[1:]:
            t = transform * QTransform.fromTranslate(-area.x(), -area.y())
            matrix = (t.m11(), t.m21(), t.dx(), t.m12(), t.m22(), t.dy())
            self._key, self._values = key, lazy.screen_film.sample(levels, matrix, area.width(), area.height())
        return self._values


def _area_to_render(film: QRect, visible: QRect) -> QRect:
    """The whole film if it is not much larger than the visible part, else the visible part with a border."""
    bordered = _grown(visible, visible.width() // 4, visible.height() // 4)
    is_small = film.width() * film.height() <= bordered.width() * bordered.height()
    return film if is_small else bordered.intersected(film)


def _grown(area: QRect, across: int, down: int) -> QRect:
    return area.adjusted(-across, -down, across, down)


def _visible(film: "ScreenFilm", section: Section) -> QRect:
    """The part of the section's area that the film covers."""
    covered = section.transform.mapRect(QRectF(0, 0, film.width, film.height))
    return QRect(*_pixels(covered)).intersected(section.area)


def _pixels(area: QRectF) -> tuple[int, int, int, int]:
    """Left, top, width and height of the pixels of which an area covers at least half; at least one pixel."""
    left, top, right, bottom = round(area.left()), round(area.top()), round(area.right()), round(area.bottom())
    return left, top, max(1, right - left), max(1, bottom - top)


def _draw(painter: QPainter, pixels: Any, kind: QImage.Format, area: QRect, ratio: float) -> None:
    rows, columns = pixels.shape
    image = QImage(pixels.data, columns, rows, pixels.strides[0], kind)
    image.setDevicePixelRatio(ratio)
    painter.drawImage(QPointF(area.x() / ratio, area.y() / ratio), image)


def _halo_of(pen: QPen) -> QPen:
    """A wider, dark pen with dashes of the same length."""
    halo = QPen(pen)
    halo.setColor(QColor(0, 0, 0, 150))
    halo.setWidthF(pen.widthF() * _HALO)
    if pen.style() != Qt.PenStyle.SolidLine:
        halo.setDashPattern([length / _HALO for length in pen.dashPattern()])
    return halo
