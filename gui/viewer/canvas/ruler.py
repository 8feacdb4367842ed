"""The ruler: draws, moves, deletes and paints the measurements on one film."""

from math import hypot
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from gui.common.style.colours import FILM_BACKGROUND
from gui.viewer.canvas.measurements import Line, Measurement, MeasurementFormatter, Region

if TYPE_CHECKING:
    from inference.display.screen_film import ScreenFilm

_INK = "#ffd54a"
_REACH = 10.0
"""Distance within which an end or a corner can be grabbed, in logical pixels."""

_TICK, _LABEL_GAP, _HANDLE = 6.0, 8.0, 3.5
"""Half the tick at the end of a line, the gap before a label, and half the side of a corner's handle."""


class Ruler(MeasurementFormatter):
    """Owns and paints the lines and regions on one film.

    Args:
        spacing: Row and column spacing in millimetres (PS3.3 10.7.1.3); None if the file states none.
        film: The film of which regions give values; None if there is no film.
    """

    def __init__(self, spacing: tuple[float, float] | None = None, film: "ScreenFilm | None" = None) -> None:
        super().__init__(spacing, film)
        self.measurements: list[Measurement] = []
        self.selected: Measurement | None = None
        self.is_drawing = False
        self._end = "end"
        self._grab_offset: QPointF | None = None

    @property
    def lines(self) -> list[Line]:
        """The lines among the measurements."""
        return [measurement for measurement in self.measurements if isinstance(measurement, Line)]

    @property
    def regions(self) -> list[Region]:
        """The regions among the measurements."""
        return [measurement for measurement in self.measurements if isinstance(measurement, Region)]

    def begin(self, at: QPointF, outline: str = "") -> None:
        """Begin a line, or a region if an outline is given; `move` moves its other end until `finish`."""
        start, end = QPointF(at), QPointF(at)
        self.selected = Region(start, end, outline) if outline else Line(start, end)
        self._end, self._grab_offset, self.is_drawing = "end", None, True
        self.measurements.append(self.selected)

    @property
    def selected_region(self) -> Region | None:
        """The selected region, unless it is still being drawn."""
        return self.selected if isinstance(self.selected, Region) and not self.is_drawing else None

    def grab(self, at: QPointF, to_widget: QTransform, *, inside: bool = False) -> bool:
        """Select the measurement at a point of the widget, for `move` to move; False if there is none.

        Args:
            at: Near an end of a line or a corner of a region; or inside the selected region, to move all of it.
            to_widget: From the film to the widget.
            inside: Whether the inside of the selected region can be grabbed; with the tool for lines it cannot.
        """
        return self._grab_end(at, to_widget) or (inside and self._grab_inside(to_widget.inverted()[0].map(at)))

    def end_at(self, at: QPointF, to_widget: QTransform) -> tuple[Measurement, QPointF, QPointF] | None:
        """The measurement with the nearest end or corner within reach of a point, that end, and the opposite one."""
        within = [
            (distance, (measurement, end, opposite))
            for measurement in reversed(self.measurements)
            for end, opposite in measurement.ends()
            if (distance := _distance(to_widget.map(end), at)) <= _reach(measurement, to_widget)
        ]
        return min(within, key=itemgetter(0))[1] if within else None

    def region_at(self, at: QPointF) -> Region | None:
        """The smallest region that contains a point of the film, so that a region inside another can be selected."""
        around = [region for region in reversed(self.regions) if region.contains(at)]
        return min(around, key=lambda region: region.box.width() * region.box.height(), default=None)

    def select_region(self, at: QPointF) -> None:
        """Select the smallest region that contains a point of the film, if there is one."""
        self.selected = self.region_at(at) or self.selected

    def is_in_selected(self, at: QPointF) -> bool:
        """Whether a point of the film lies in the selected region."""
        return self.selected_region is not None and self.selected_region.contains(at)

    def move(self, at: QPointF) -> None:
        """Move the open or grabbed end, or the region that was grabbed inside."""
        if self._grab_offset is not None:
            self._move_region_to(at - self._grab_offset)
        elif self.selected is not None:
            setattr(self.selected, self._end, QPointF(at))

    def nudge(self, by: QPointF) -> None:
        """Move the selected region by some pixels of the film."""
        if self.selected_region is not None:
            self._move_region_to(self.selected_region.box.topLeft() + by)

    def deselect(self) -> None:
        """Select nothing."""
        self.selected, self._grab_offset = None, None

    def finish(self) -> None:
        """Finish the line or region; delete it if it has no extent."""
        if self.selected is not None and self.selected.is_empty:
            self.delete()
        self.is_drawing, self._grab_offset = False, None

    def delete(self) -> None:
        """Delete the selected line or region, else the last one."""
        measurements = self.measurements
        if measurements:
            measurements.remove(self.selected if self.selected in measurements else measurements[-1])
        self.selected, self._grab_offset, self.is_drawing = None, None, False  # so that arrow keys move no other region

    def clear(self) -> None:
        """Delete all measurements."""
        self.measurements, self.selected, self._grab_offset, self.is_drawing = [], None, None, False

    def paint(self, painter: QPainter, to_widget: QTransform) -> None:
        """Paint all measurements with their labels."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for measurement in self.measurements:
            selected = measurement is self.selected
            for ink, width in ((QColor(0, 0, 0, 170), 4.0), (QColor(_INK), 2.0 if selected else 1.4)):
                painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
                if isinstance(measurement, Line):
                    _paint_line(painter, to_widget.map(measurement.start), to_widget.map(measurement.end))
                else:
                    _paint_region(painter, measurement, to_widget, selected=selected)
        for measurement in self.measurements:
            _paint_label(painter, measurement, to_widget, self.texts(measurement))
        painter.restore()

    def _grab_end(self, at: QPointF, to_widget: QTransform) -> bool:
        found = self.end_at(at, to_widget)
        if found is None:
            return False
        self.selected, end, opposite = found
        self._end, self._grab_offset = "end", None
        if isinstance(self.selected, Region):
            self.selected.start, self.selected.end = QPointF(opposite), QPointF(end)
        elif end is self.selected.start:
            self._end = "start"
        return True

    def _grab_inside(self, at: QPointF) -> bool:
        if self.selected_region is None or not self.is_in_selected(at):
            return False
        self._grab_offset = at - self.selected_region.box.topLeft()
        return True

    def _move_region_to(self, corner: QPointF) -> None:
        if self.selected_region is not None and self._film is not None:
            self.selected_region.move_to(corner, QSizeF(self._film.width, self._film.height))


def _reach(measurement: Measurement, to_widget: QTransform) -> float:
    """The distance within which an end can be grabbed; less for a small region, to leave room for its inside."""
    if isinstance(measurement, Line):
        return _REACH
    box = to_widget.mapRect(measurement.box)
    return min(_REACH, min(box.width(), box.height()) / 3)


def _distance(first: QPointF, second: QPointF) -> float:
    return hypot(first.x() - second.x(), first.y() - second.y())


def _paint_line(painter: QPainter, start: QPointF, end: QPointF) -> None:
    along = end - start
    size = hypot(along.x(), along.y()) or 1.0
    across = QPointF(-along.y(), along.x()) * (_TICK / size)
    painter.drawLine(start, end)
    for point in (start, end):
        painter.drawLine(point - across, point + across)


def _paint_region(painter: QPainter, region: Region, to_widget: QTransform, *, selected: bool) -> None:
    """Paint the outline, and for the selected region the handles at its corners."""
    box = to_widget.mapRect(region.box)
    if region.outline == "ellipse":
        painter.drawEllipse(box)
    else:
        painter.drawRect(box)
    if selected:
        for corner in (to_widget.map(corner) for corner, _ in region.ends()):
            painter.drawRect(QRectF(corner.x() - _HANDLE, corner.y() - _HANDLE, 2 * _HANDLE, 2 * _HANDLE))


def _place_label(label: QRectF, measurement: Measurement, to_widget: QTransform) -> None:
    """Move a label to the right of a line's right end, or below a region."""
    if isinstance(measurement, Region):
        box = to_widget.mapRect(measurement.box)
        label.moveTo(box.center().x() - label.width() / 2, box.bottom() + _LABEL_GAP)
        return
    start, end = to_widget.map(measurement.start), to_widget.map(measurement.end)
    right = start if start.x() > end.x() else end
    label.moveTo(right.x() + _LABEL_GAP, right.y() - label.height() / 2)


def _paint_label(painter: QPainter, measurement: Measurement, to_widget: QTransform, lines: list[str]) -> None:
    text, metrics = "\n".join(lines), painter.fontMetrics()
    width = max(map(metrics.horizontalAdvance, lines), default=0)
    box = QRectF(0, 0, width + 12, metrics.height() * len(lines) + 4)
    _place_label(box, measurement, to_widget)
    room = painter.viewport().width()
    if box.left() < room < box.right():  # at the edge of the view the label is moved inwards
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
