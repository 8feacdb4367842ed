"""The measurements on one film: drawn, grabbed, deleted and painted."""

from math import hypot
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
            at: Near an end of a line or a corner of a region; else inside a region, to move all of it.
            to_widget: From the film to the widget.
            inside: Whether the inside of regions counts: a line can be drawn there.
        """
        return self._grab_end(at, to_widget) or (inside and self._grab_inside(to_widget.inverted()[0].map(at)))

    def corner_at(self, at: QPointF, to_widget: QTransform) -> tuple[Region, QPointF, QPointF] | None:
        """The region with a corner near a point of the widget, that corner, and the opposite one."""
        for region in reversed(self.regions):
            box = to_widget.mapRect(region.box)
            near = min(_NEAR, min(box.width(), box.height()) / 3)  # a small region can still be held by its inside
            for corner, opposite in region.corners():
                if _distance(to_widget.map(corner), at) <= near:
                    return region, corner, opposite
        return None

    def region_at(self, at: QPointF) -> Region | None:
        """The last drawn region that contains a point of the film; the selected one comes first."""
        around = [region for region in reversed(self.regions) if region.contains(at)]
        return self.selected_region if self.selected_region in around else next(iter(around), None)

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
        found = self.corner_at(at, to_widget)
        if found is not None:
            region, corner, opposite = found
            region.start, region.end = QPointF(opposite), QPointF(corner)
            self.selected, self._end, self._grip = region, "end", None
            return True
        for line in reversed(self.lines):
            for end in ("end", "start"):
                if _distance(to_widget.map(getattr(line, end)), at) <= _NEAR:
                    self.selected, self._end, self._grip = line, end, None
                    return True
        return False

    def _grab_inside(self, at: QPointF) -> bool:
        region = self.region_at(at)
        if region is None:
            return False
        self.selected, self._grip = region, at - region.box.topLeft()
        return True

    def _move_region_to(self, corner: QPointF) -> None:
        if self.selected_region is not None and self._film is not None:
            self.selected_region.move_to(corner, QSizeF(self._film.width, self._film.height))


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
        for corner in (to_widget.map(corner) for corner, _ in region.corners()):
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
