"""Distances on a film: lines between two points, in millimetres where the file gives its pixel spacing."""

from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from gui.common.colours import FILM_BACKGROUND

_INK = "#ffd54a"
_NEAR = 10.0
_TICK = 6.0
_LABEL_GAP = 8.0

translate = QCoreApplication.translate


@dataclass(slots=True, eq=False)
class Line:
    """A distance, between two points in the film's pixels."""

    start: QPointF
    end: QPointF


class Ruler:
    """The lines on one film.

    Args:
        spacing: Row and column spacing in millimetres (PS3.3 10.7.1.3); None where the file gives none.
    """

    def __init__(self, spacing: tuple[float, float] | None = None) -> None:
        self.spacing = spacing
        self.lines: list[Line] = []
        self.chosen: Line | None = None
        self.is_drawing = False
        self._end = "end"

    def begin(self, at: QPointF) -> None:
        """Begin a line; its other end follows until `finish`."""
        self.chosen, self._end, self.is_drawing = Line(QPointF(at), QPointF(at)), "end", True
        self.lines.append(self.chosen)

    def grab(self, at: QPointF, to_view: QTransform) -> bool:
        """Choose the line whose end lies near a point of the view, so that `move` moves it; False if none does."""
        for line in reversed(self.lines):
            for end in ("end", "start"):
                away = to_view.map(getattr(line, end)) - at
                if hypot(away.x(), away.y()) <= _NEAR:
                    self.chosen, self._end = line, end
                    return True
        return False

    def move(self, at: QPointF) -> None:
        """Move the end that is being drawn, or that was grabbed."""
        if self.chosen is not None:
            setattr(self.chosen, self._end, QPointF(at))

    def finish(self) -> None:
        """The line is done; one without length is none."""
        if self.chosen is not None and self.chosen.start == self.chosen.end:
            self.delete()
        self.is_drawing = False

    def delete(self) -> None:
        """Take the chosen line away, else the last one."""
        if self.lines:
            self.lines.remove(self.chosen if self.chosen in self.lines else self.lines[-1])
        self.chosen, self.is_drawing = (self.lines[-1] if self.lines else None), False

    def clear(self) -> None:
        """Take all lines away."""
        self.lines, self.chosen, self.is_drawing = [], None, False

    def length(self, line: Line) -> float:
        """In millimetres with a spacing, else in pixels."""
        row, column = self.spacing or (1.0, 1.0)
        return hypot((line.end.x() - line.start.x()) * column, (line.end.y() - line.start.y()) * row)

    def length_text(self, line: Line) -> str:
        """The length with its unit."""
        if self.spacing is None:
            return translate("Ruler", "{0} pixels").format(f"{self.length(line):.0f}")
        return translate("Ruler", "{0} mm").format(f"{self.length(line):.1f}")

    def paint(self, painter: QPainter, to_view: QTransform) -> None:
        """Paint all lines with their lengths."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in self.lines:
            self._paint_line(painter, to_view.map(line.start), to_view.map(line.end), chosen=line is self.chosen)
        for line in self.lines:
            self._paint_label(painter, to_view.map(line.start), to_view.map(line.end), self.length_text(line))
        painter.restore()

    def _paint_line(self, painter: QPainter, start: QPointF, end: QPointF, *, chosen: bool) -> None:
        along = end - start
        size = hypot(along.x(), along.y()) or 1.0
        across = QPointF(-along.y(), along.x()) * (_TICK / size)
        for ink, width in ((QColor(0, 0, 0, 170), 4.0), (QColor(_INK), 2.0 if chosen else 1.4)):
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
