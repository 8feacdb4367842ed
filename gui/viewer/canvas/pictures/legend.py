"""The legend of the heat map."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.common import lazy
from gui.common.style.colours import FILM_TEXT
from gui.i18n.number_format import decimal_text
from gui.viewer.canvas.pictures.heatmap_style import HeatmapStyle, colours_of, line_colour, line_style

_BAR_HEIGHT, _GAP = 9, 6
_SEGMENT_WIDTH, _MIN_SEGMENT_WIDTH = 26, 8
"""Widths of the part of the scale between two figures, in logical pixels."""

_STOPS = 4
"""Colour stops of each segment of the scale, besides its start."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Legend(QWidget):
    """Explains the heat map in one line: a scale of colours, or the line of each contour, with figures."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = HeatmapStyle()
        self._of_opacities = False
        self._titles = {False: self.tr("Evidence by region"), True: self.tr("Lung opacities by region")}
        self._room = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_style(self, style: HeatmapStyle, *, of_opacities: bool = False) -> None:
        """Explain the colours or contours of a style, for a map of the evidence or of opacities."""
        self._style, self._of_opacities = style, of_opacities
        if of_opacities and style.contours:
            name = self.tr("Lines of equal probability of a lung opacity: dotted {0}, dashed {1}, solid {2}")
        elif of_opacities:
            name = self.tr("Scale of the heat map: probability of a lung opacity by region, 0 to 1")
        elif style.contours:
            name = self.tr("Lines of equal evidence for pneumonia: dotted {0}, dashed {1}, solid {2}")
        else:
            name = self.tr("Scale of the heat map: evidence for pneumonia by region, from 0, none, to 1, strong")
        self.setAccessibleName(name.format(*(decimal_text(level, 2) for level in lazy.heatmap.CONTOUR_LEVELS)))
        self.update()

    def fit(self, width: int, height: int) -> None:
        """Take the needed part of a width; the title is omitted if it does not fit."""
        self._room = width
        self.resize(min(width, self._width_of(self._title if self._has_title else "", self._segment_width)), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint title and scale."""
        painter = QPainter(self)
        painter.setPen(QColor(FILM_TEXT))
        painter.drawText(self.rect(), int(_LEFT), self._title if self._has_title else "")
        left = self._advance(self._title) + 2 * _GAP if self._has_title else 0
        if self._style.contours:
            self._paint_lines(painter, left)
        else:
            self._paint_scale(painter, left)
        painter.end()

    @property
    def _title(self) -> str:
        return self._titles[self._of_opacities]

    @property
    def _has_title(self) -> bool:
        return self._width_of(self._title, _SEGMENT_WIDTH) <= self._room

    @property
    def figures(self) -> tuple[float, ...]:
        """The values of the map that the legend names."""
        levels = tuple(lazy.heatmap.CONTOUR_LEVELS)
        if self._style.contours:
            return levels
        all_figures = (0.0, *levels, 1.0)
        needed = sum(map(self._advance, map(_figure, all_figures))) + len(levels) * (_MIN_SEGMENT_WIDTH + 2 * _GAP)
        return (0.0, 0.5, 1.0) if 0 < self._room < needed + _MIN_SEGMENT_WIDTH + 2 * _GAP else all_figures

    def _advance(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)

    @property
    def _segment_width(self) -> int:
        """Width of the colours between two figures, or of the line before a figure; it shrinks if space is scarce."""
        spare = self._room - self._width_of("", 0)
        return max(_MIN_SEGMENT_WIDTH, min(_SEGMENT_WIDTH, spare // self._segment_count))

    @property
    def _segment_count(self) -> int:
        return len(self.figures) if self._style.contours else len(self.figures) - 1

    def _width_of(self, title: str, segment: int) -> int:
        figures = sum(self._advance(_figure(value)) for value in self.figures)
        return (self._advance(title) + 2 * _GAP if title else 0) + figures + self._segment_count * (segment + 2 * _GAP)

    def _paint_scale(self, painter: QPainter, left: int) -> None:
        colours = colours_of(self._style.palette)
        for low, high in pairwise(self.figures):
            left = self._paint_figure(painter, left, low) + _GAP
            bar = QRectF(left, (self.height() - _BAR_HEIGHT) / 2, self._segment_width, _BAR_HEIGHT)
            gradient = QLinearGradient(bar.topLeft(), bar.topRight())
            for stop in range(_STOPS + 1):
                value = low + (high - low) * stop / _STOPS
                gradient.setColorAt(stop / _STOPS, QColor(colours[round(255 * value)]))
            painter.fillRect(bar, gradient)
            left += self._segment_width + _GAP
        self._paint_figure(painter, left, self.figures[-1])

    def _paint_lines(self, painter: QPainter, left: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        for level in self.figures:
            painter.setPen(QPen(QColor(line_colour(self._style.palette, level)), 2.0, line_style(level)))
            painter.drawLine(QPointF(left, middle), QPointF(left + self._segment_width, middle))
            left = self._paint_figure(painter, left + self._segment_width + _GAP, level) + _GAP

    def _paint_figure(self, painter: QPainter, left: int, value: float) -> int:
        """Paint a figure, and return its right end."""
        painter.setPen(QColor(FILM_TEXT))
        width = self._advance(_figure(value))
        painter.drawText(QRectF(left, 0, width, self.height()), int(_LEFT), _figure(value))
        return left + width


def _figure(value: float) -> str:
    return decimal_text(value, 2) if 0 < value < 1 else decimal_text(value, 0)
