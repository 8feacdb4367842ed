"""Measured distances on a film, in millimetres where the file gives a pixel spacing."""

from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from gui.common.style.colours import FILM_BACKGROUND
from gui.i18n.number_format import decimal_text

_INK = "#ffd54a"
_NEAR = 10.0
_TICK = 6.0
_LABEL_GAP = 8.0

translate = QCoreApplication.translate


@dataclass(slots=True, eq=False)
class Line:
    """A line between two points, in pixels of the film."""

    start: QPointF
    end: QPointF


class Ruler:
    """Owns and paints the lines on one film.

    Args:
        spacing: Row and column spacing in millimetres (PS3.3 10.7.1.3); None where the file gives none.
    """

    def __init__(self, spacing: tuple[float, float] | None = None) -> None:
        self.spacing = spacing
        self.lines: list[Line] = []
        self.selected: Line | None = None
        self.is_drawing = False
        self._end = "end"

    def begin(self, at: QPointF) -> None:
        """Begin a line; `move` moves its other end until `finish`."""
        self.selected, self._end, self.is_drawing = Line(QPointF(at), QPointF(at)), "end", True
        self.lines.append(self.selected)

    def grab(self, at: QPointF, to_widget: QTransform) -> bool:
        """Select the line with an end near a point of the widget, for `move` to move; False if there is none."""
        for line in reversed(self.lines):
            for end in ("end", "start"):
                distance = to_widget.map(getattr(line, end)) - at
                if hypot(distance.x(), distance.y()) <= _NEAR:
                    self.selected, self._end = line, end
                    return True
        return False

    def move(self, at: QPointF) -> None:
        """Move the open or grabbed end."""
        if self.selected is not None:
            setattr(self.selected, self._end, QPointF(at))

    def finish(self) -> None:
        """End the line; one without length is deleted."""
        if self.selected is not None and self.selected.start == self.selected.end:
            self.delete()
        self.is_drawing = False

    def delete(self) -> None:
        """Delete the selected line, else the last one."""
        if self.lines:
            self.lines.remove(self.selected if self.selected in self.lines else self.lines[-1])
        self.selected, self.is_drawing = (self.lines[-1] if self.lines else None), False

    def clear(self) -> None:
        """Delete all lines."""
        self.lines, self.selected, self.is_drawing = [], None, False

    def length(self, line: Line) -> float:
        """Length in millimetres with a spacing, else in pixels."""
        row, column = self.spacing or (1.0, 1.0)
        return hypot((line.end.x() - line.start.x()) * column, (line.end.y() - line.start.y()) * row)

    def length_text(self, line: Line) -> str:
        """The length with its unit."""
        if self.spacing is None:
            return translate("Ruler", "{0} pixels").format(decimal_text(self.length(line), 0))
        return translate("Ruler", "{0} mm").format(decimal_text(self.length(line), 1))

    def paint(self, painter: QPainter, to_widget: QTransform) -> None:
        """Paint all lines with their lengths."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in self.lines:
            self._paint_line(
                painter, to_widget.map(line.start), to_widget.map(line.end), selected=line is self.selected
            )
        for line in self.lines:
            self._paint_label(painter, to_widget.map(line.start), to_widget.map(line.end), self.length_text(line))
        painter.restore()

    def _paint_line(self, painter: QPainter, start: QPointF, end: QPointF, *, selected: bool) -> None:
        along = end - start
        size = hypot(along.x(), along.y()) or 1.0
        across = QPointF(-along.y(), along.x()) * (_TICK / size)
        for ink, width in ((QColor(0, 0, 0, 170), 4.0), (QColor(_INK), 2.0 if selected else 1.4)):
            painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(start, end)
            for point in (start, end):
                painter.drawLine(point - across, point + across)

    def _paint_label(self, painter: QPainter, start: QPointF, end: QPointF, text: str) -> None:
        right = start if start.x() > end.x() else end
        metrics = painter.fontMetrics()
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + 12, metrics.height() + 4)
        box.moveTo(right.x() + _LABEL_GAP, right.y() - box.height() / 2)
        ground = QColor(FILM_BACKGROUND)
        ground.setAlphaF(0.8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(_INK))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
