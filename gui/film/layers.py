"""The film and its heat map as pictures: only the part that is looked at, and only what has changed since."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from gui.film.film_loader import Evidence
from gui.film.heatmap_look import HeatmapLook, line_colour, stroke_of
from gui.film.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inference.arrays import ByteImage, GreyImage
    from inference.rendering import ScreenFilm

_LINE, _HALO = 2.0, 4.0


@dataclass(frozen=True, slots=True)
class Section:
    """The part of a film that is painted: how the film lies on the screen's pixels, and which of these."""

    transform: QTransform
    area: QRect
    ratio: float
    """Pixels of the screen for one of Qt's."""


class Layers:
    """Paints a film, then its evidence; two sections that are painted in turn need one each."""

    def __init__(self) -> None:
        self._grey = _Sampled()
        self._evidence = _Sampled()
        self._paths: tuple[Evidence, list[tuple[float, QPainterPath]]] | None = None
        self._colours: tuple[HeatmapLook, Any] | None = None

    def paint_film(self, painter: QPainter, film: "ScreenFilm", tone: Tone, section: Section) -> None:
        """Paint the film through its window."""
        from inference.rendering import look_up

        area = _visible(film, section)
        if not area.isEmpty():
            values = self._grey.get(film.levels, section.transform, area)
            _draw(painter, look_up(tone.table, values), QImage.Format.Format_Grayscale8, area, section.ratio)

    def paint_evidence(
        self, painter: QPainter, film: "ScreenFilm", evidence: Evidence, look: HeatmapLook, section: Section
    ) -> None:
        """Paint the heat map in its look."""
        if look.contours:
            self._paint_contours(painter, evidence, look, section)
        else:
            self._paint_surface(painter, film, evidence, look, section)

    def _paint_surface(
        self, painter: QPainter, film: "ScreenFilm", evidence: Evidence, look: HeatmapLook, section: Section
    ) -> None:
        from inference.heatmap import Palette, overlay_table
        from inference.rendering import look_up

        area = _visible(film, section)
        if area.isEmpty():
            return
        if self._colours is None or self._colours[0] != look:
            self._colours = look, overlay_table(Palette(look.palette), look.opacity / 100)
        rows, columns = evidence.levels[0].shape
        stretched = QTransform.fromScale(film.width / columns, film.height / rows) * section.transform
        values = self._evidence.get(evidence.levels, stretched, area)
        image = look_up(self._colours[1], values)
        _draw(painter, image, QImage.Format.Format_ARGB32_Premultiplied, area, section.ratio)

    def _paint_contours(self, painter: QPainter, evidence: Evidence, look: HeatmapLook, section: Section) -> None:
        if self._paths is None or self._paths[0] is not evidence:
            self._paths = evidence, [(line.level, _path(line.points.tolist())) for line in evidence.contours]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(look.opacity / 100)
        to_view = section.transform * QTransform.fromScale(1 / section.ratio, 1 / section.ratio)
        for level, path in self._paths[1]:
            colour = line_colour(look.palette, level)
            line = to_view.map(path)
            for ink, width in ((QColor(0, 0, 0, 150), _HALO), (QColor(colour), _LINE)):
                painter.setPen(QPen(ink, width, stroke_of(level), Qt.PenCapStyle.RoundCap))
                painter.drawPath(line)
        painter.restore()


class _Sampled:
    """What was sampled last; a change of the window or the colours needs no sampling."""

    def __init__(self) -> None:
        self._key: tuple[object, QTransform, QRect] | None = None
        self._values: Any = None

    def get(self, levels: "Sequence[GreyImage] | Sequence[ByteImage]", transform: QTransform, area: QRect) -> Any:
        from inference.rendering import sample

        key = (levels, transform, area)
        if self._key is None or self._key[0] is not levels or self._key[1:] != key[1:]:
            t = transform * QTransform.fromTranslate(-area.x(), -area.y())
            matrix = (t.m11(), t.m21(), t.dx(), t.m12(), t.m22(), t.dy())
            self._key, self._values = key, sample(levels, matrix, area.width(), area.height())
        return self._values


def _visible(film: "ScreenFilm", section: Section) -> QRect:
    """The section's pixels upon which the film lies."""
    covered = section.transform.mapRect(QRectF(0, 0, film.width, film.height))
    return QRect(*_whole(covered)).intersected(section.area)


def _whole(area: QRectF) -> tuple[int, int, int, int]:
    """The pixels that an area covers by at least a half."""
    left, top, right, bottom = round(area.left()), round(area.top()), round(area.right()), round(area.bottom())
    return left, top, max(1, right - left), max(1, bottom - top)


def _draw(painter: QPainter, pixels: Any, kind: QImage.Format, area: QRect, ratio: float) -> None:
    rows, columns = pixels.shape
    image = QImage(pixels.data, columns, rows, pixels.strides[0], kind)
    image.setDevicePixelRatio(ratio)
    painter.drawImage(QPointF(area.x() / ratio, area.y() / ratio), image)


def _path(points: list[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path
