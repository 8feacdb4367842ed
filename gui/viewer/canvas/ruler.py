"""The measurements on one film: drawn, grabbed, deleted and painted."""

from math import hypot
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from gui.common.style.colours import FILM_BACKGROUND
from gui.viewer.canvas.measurements import Line, Measurement, Region, Scale

if TYPE_CHECKING:
    from inference.display.screen_film import ScreenFilm

_INK = "#ffd54a"
_NEAR = 10.0
_TICK = 6.0
_LABEL_GAP = 8.0
_GRIP = 3.5


class Ruler(Scale):
    """Owns and paints the lines and regions on one film.

    Args:
        spacing: Row and column spacing in millimetres (PS3.3 10.7.1.3); None where the file gives none.
        film: Whose values regions have; None where there is no film.
    """

    def __init__(self, spacing: tuple[float, float] | None = None, film: "ScreenFilm | None" = None) -> None:
        super().__init__(spacing, film)
        self.measurements: list[Measurement] = []
        self.selected: Measurement | None = None
        self.is_drawing = False
        self._end = "end"
        self._grip: QPointF | None = None

    @property
    def lines(self) -> list[Line]:
        """The lines alone."""
        return [each for each in self.measurements if isinstance(each, Line)]

    @property
    def regions(self) -> list[Region]:
        """The regions alone."""
        return [each for each in self.measurements if isinstance(each, Region)]

    def begin(self, at: QPointF, outline: str = "") -> None:
        """Begin a line, or a region with an outline; `move` moves its other end until `finish`."""
        start, end = QPointF(at), QPointF(at)
        self.selected = Region(start, end, outline) if outline else Line(start, end)
        self._end, self._grip, self.is_drawing = "end", None, True
        self.measurements.append(self.selected)

    @property
    def selected_region(self) -> Region | None:
        """The selected region, once it is drawn."""
        return self.selected if isinstance(self.selected, Region) and not self.is_drawing else None

    def grab(self, at: QPointF, to_widget: QTransform, *, inside: bool = False) -> bool:
        """Select what lies at a point of the widget, for `move` to move; False if there is nothing.

        Args:
            at: Near an end of a line or a corner of a region; else inside the selected region, to move all of it.
            to_widget: From the film to the widget.
            inside: Whether the inside counts: a line can be drawn there.
        """
        return self._grab_end(at, to_widget) or (inside and self._grab_inside(to_widget.inverted()[0].map(at)))

    def end_at(self, at: QPointF, to_widget: QTransform) -> tuple[Measurement, QPointF, QPointF] | None:
        """What has the nearest end or corner within reach of a point of the widget, that end, and the opposite one."""
        within = [
            (distance, (measured, end, opposite))
            for measured in reversed(self.measurements)
            for end, opposite in measured.ends()
            if (distance := _distance(to_widget.map(end), at)) <= _reach(measured, to_widget)
        ]
        return min(within, key=itemgetter(0))[1] if within else None

    def region_at(self, at: QPointF) -> Region | None:
        """The smallest region that contains a point of the film: what lies inside another can be selected, too."""
        around = [region for region in reversed(self.regions) if region.contains(at)]
        return min(around, key=lambda region: region.box.width() * region.box.height(), default=None)

    def select_region(self, at: QPointF) -> None:
        """Select the region around a point of the film, if there is one."""
        self.selected = self.region_at(at) or self.selected

    def is_in_selected(self, at: QPointF) -> bool:
        """Whether a point of the film lies in the selected region, which can be moved there."""
        return self.selected_region is not None and self.selected_region.contains(at)

    def move(self, at: QPointF) -> None:
        """Move the open or grabbed end, or the region that is grabbed by its inside."""
        if self._grip is not None:
            self._move_region_to(at - self._grip)
        elif self.selected is not None:
            setattr(self.selected, self._end, QPointF(at))

    def nudge(self, by: QPointF) -> None:
        """Move the selected region by some pixels of the film."""
        if self.selected_region is not None:
            self._move_region_to(self.selected_region.box.topLeft() + by)

    def let_go(self) -> None:
        """Select nothing."""
        self.selected, self._grip = None, None

    def finish(self) -> None:
        """End the line or region; one without extent is deleted."""
        if self.selected is not None and self.selected.is_empty:
            self.delete()
        self.is_drawing, self._grip = False, None

    def delete(self) -> None:
        """Delete the selected line or region, else the last one."""
        left = self.measurements
        if left:
            left.remove(self.selected if self.selected in left else left[-1])
        self.selected, self._grip, self.is_drawing = None, None, False  # arrows must not move another region then

    def clear(self) -> None:
        """Delete everything."""
        self.measurements, self.selected, self._grip, self.is_drawing = [], None, None, False

    def paint(self, painter: QPainter, to_widget: QTransform) -> None:
        """Paint everything with its numbers."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for each in self.measurements:
            for ink, width in ((QColor(0, 0, 0, 170), 4.0), (QColor(_INK), 2.0 if each is self.selected else 1.4)):
                painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
                if isinstance(each, Line):
                    _paint_line(painter, to_widget.map(each.start), to_widget.map(each.end))
                else:
                    _paint_region(painter, each, to_widget, selected=each is self.selected)
        for each in self.measurements:
            _paint_label(painter, each, to_widget, self.texts(each))
        painter.restore()

    def _grab_end(self, at: QPointF, to_widget: QTransform) -> bool:
        found = self.end_at(at, to_widget)
        if found is None:
            return False
        self.selected, end, opposite = found
        self._end, self._grip = "end", None
        if isinstance(self.selected, Region):
            self.selected.start, self.selected.end = QPointF(opposite), QPointF(end)
        elif end is self.selected.start:
            self._end = "start"
        return True

    def _grab_inside(self, at: QPointF) -> bool:
        if self.selected_region is None or not self.is_in_selected(at):
            return False
        self._grip = at - self.selected_region.box.topLeft()
        return True

    def _move_region_to(self, corner: QPointF) -> None:
        if self.selected_region is not None and self._film is not None:
            self.selected_region.move_to(corner, QSizeF(self._film.width, self._film.height))


def _reach(measured: Measurement, to_widget: QTransform) -> float:
    """How far from an end it can be held; a small region must still have an inside to be held by."""
    if isinstance(measured, Line):
        return _NEAR
    box = to_widget.mapRect(measured.box)
    return min(_NEAR, min(box.width(), box.height()) / 3)


def _distance(one: QPointF, other: QPointF) -> float:
    return hypot(one.x() - other.x(), one.y() - other.y())


def _paint_line(painter: QPainter, start: QPointF, end: QPointF) -> None:
    along = end - start
    size = hypot(along.x(), along.y()) or 1.0
    across = QPointF(-along.y(), along.x()) * (_TICK / size)
    painter.drawLine(start, end)
    for point in (start, end):
        painter.drawLine(point - across, point + across)


def _paint_region(painter: QPainter, region: Region, to_widget: QTransform, *, selected: bool) -> None:
    """Paint the outline, and of the selected one the corners that resize it."""
    box = to_widget.mapRect(region.box)
    if region.outline == "ellipse":
        painter.drawEllipse(box)
    else:
        painter.drawRect(box)
    if selected:
        for corner in (to_widget.map(corner) for corner, _ in region.ends()):
            painter.drawRect(QRectF(corner.x() - _GRIP, corner.y() - _GRIP, 2 * _GRIP, 2 * _GRIP))


def _place_label(label: QRectF, measured: Measurement, to_widget: QTransform) -> None:
    """Move a label to the right of a line's right end, or below a region."""
    if isinstance(measured, Region):
        box = to_widget.mapRect(measured.box)
        label.moveTo(box.center().x() - label.width() / 2, box.bottom() + _LABEL_GAP)
        return
    start, end = to_widget.map(measured.start), to_widget.map(measured.end)
    right = start if start.x() > end.x() else end
    label.moveTo(right.x() + _LABEL_GAP, right.y() - label.height() / 2)


def _paint_label(painter: QPainter, measured: Measurement, to_widget: QTransform, lines: list[str]) -> None:
    text, metrics = "\n".join(lines), painter.fontMetrics()
    width = max(map(metrics.horizontalAdvance, lines), default=0)
    box = QRectF(0, 0, width + 12, metrics.height() * len(lines) + 4)
    _place_label(box, measured, to_widget)
    room = painter.viewport().width()
    if box.left() < room < box.right():  # at the edge of the view it lies over the film rather than outside
        box.moveRight(room - 2)
    if box.left() < 0 < box.right():
        box.moveLeft(2)
    ground = QColor(FILM_BACKGROUND)
    ground.setAlphaF(0.8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(_INK))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
