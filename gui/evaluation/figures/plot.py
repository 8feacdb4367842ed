"""A plot of two quantities from 0 to 1: axes, lines, bands, dots and bars."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from gui.evaluation.figures.drawing import FigureColours, translucent
from gui.i18n.number_format import decimal_text

Points = Iterable[tuple[float, float]]

_TICKS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)


def frame_within(area: QRectF, em: float) -> QRectF:
    """The largest square that leaves room for titles and labels, at a font's height."""
    left, top, bottom = 3.9 * em, 1.9 * em, 2.9 * em
    side = max(0.0, min(area.width() - left - 0.9 * em, area.height() - top - bottom))
    return QRectF(area.x() + left + (area.width() - left - 0.9 * em - side) / 2, area.y() + top, side, side)


class Plot:
    """Draws axes when it is created, then marks; all sizes follow the painter's font.

    Args:
        painter: Draws the plot, in its font.
        area: The area for the plot with its titles and labels; the plot is the largest square that fits.
        ink: The colours.
        title: Above the plot.
        labels: Of the horizontal and the vertical axis.
    """

    def __init__(
        self, painter: QPainter, area: QRectF, ink: FigureColours, title: str, labels: tuple[str, str]
    ) -> None:
        self._painter, self._ink = painter, ink
        self._metrics = QFontMetricsF(painter.font(), painter.device())
        self.em = self._metrics.height()
        self.frame = frame_within(area, self.em)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_axes(title, *labels)

    def at(self, x: float, y: float) -> QPointF:
        """The point of a pair of values."""
        return QPointF(self.frame.left() + x * self.frame.width(), self.frame.bottom() - y * self.frame.height())

    def line(self, points: Points, colour: str, *, width: float = 0.12, dashed: bool = False) -> None:
        """A line through points; its width is a share of the font's height."""
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        self._painter.setPen(QPen(QColor(colour), width * self.em, style, Qt.PenCapStyle.FlatCap))
        self._painter.drawPolyline(QPolygonF([self.at(*point) for point in points]))

    def band(self, low: Points, high: Points, colour: str) -> None:
        """The area between two lines, shaded."""
        corners = [self.at(*point) for point in low] + [self.at(*point) for point in reversed(list(high))]
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(translucent(colour, 0.2))
        self._painter.drawPolygon(QPolygonF(corners))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def dot(self, x: float, y: float, colour: str, *, radius: float = 0.32, filled: bool = True) -> None:
        """A dot, or a ring; its radius is a share of the font's height."""
        self._painter.setPen(QPen(QColor(colour), 0.1 * self.em))
        self._painter.setBrush(QColor(colour if filled else self._ink.surface))
        self._painter.drawEllipse(self.at(x, y), radius * self.em, radius * self.em)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def bar(self, x: float, width: float, height: float, colour: str) -> None:
        """A shaded bar that stands on the horizontal axis."""
        self._painter.fillRect(QRectF(self.at(x, height), self.at(x + width, 0)), translucent(colour, 0.25))

    def note(self, lines: Iterable[str], corner: Qt.AlignmentFlag) -> None:
        """Text in a corner of the plot."""
        inner = self.frame.adjusted(0.5 * self.em, 0.3 * self.em, -0.5 * self.em, -0.4 * self.em)
        text = "\n".join(lines)
        box = self._painter.boundingRect(inner, corner, text)
        margin = 0.2 * self.em
        self._painter.fillRect(box.adjusted(-margin, -margin, margin, margin), translucent(self._ink.surface, 0.85))
        self._painter.setPen(QColor(self._ink.text))
        self._painter.drawText(inner, corner, text)

    def _draw_axes(self, title: str, x_label: str, y_label: str) -> None:
        painter, frame = self._painter, self.frame
        for tick in _TICKS:
            self.line(((tick, 0), (tick, 1)), self._ink.line, width=0.05)
            self.line(((0, tick), (1, tick)), self._ink.line, width=0.05)
            self._text(decimal_text(tick, 1), self.at(tick, 0) + QPointF(0, 0.75 * self.em), self._ink.muted)
            self._text(decimal_text(tick, 1), self.at(0, tick) - QPointF(1.15 * self.em, 0), self._ink.muted)
        painter.setPen(QPen(QColor(self._ink.muted), 0.07 * self.em))
        painter.drawRect(frame)
        self._text(x_label, QPointF(frame.center().x(), frame.bottom() + 2.1 * self.em), self._ink.text)
        painter.save()
        painter.translate(frame.left() - 2.9 * self.em, frame.center().y())
        painter.rotate(-90)
        self._text(y_label, QPointF(0, 0), self._ink.text)
        painter.restore()
        usual = painter.font()
        bold = painter.font()
        bold.setBold(True)
        painter.setFont(bold)
        self._text(title, QPointF(frame.center().x(), frame.top() - 0.95 * self.em), self._ink.text)
        painter.setFont(usual)

    def _text(self, text: str, centre: QPointF, colour: str) -> None:
        box = QRectF(0, 0, 60 * self.em, 2 * self.em)
        box.moveCenter(centre)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
