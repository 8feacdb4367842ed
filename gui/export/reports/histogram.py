"""The printed histogram of a scan's probabilities, with operating point and undecided band."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from gui.export.reports.blocks import Block
from gui.export.reports.paper import COLOURS, POINT, Style, Typesetter
from gui.i18n.number_format import count_text, decimal_text

translate = QCoreApplication.translate

_BINS = 20
_TICKS = 4
_HEIGHT = 96 * POINT


@dataclass(frozen=True, slots=True)
class Histogram:
    """Bars over the probabilities from 0 to 1.

    Attributes:
        values: The probabilities.
        threshold: The operating point's threshold; None if it is not known.
        band: The lowest and the highest undecided probability; None if there is no undecided band.
    """

    values: Sequence[float]
    threshold: float | None = None
    band: tuple[float, float] | None = None
    gap: float = 6 * POINT
    header: Block | None = None
    keeps_next: bool = False

    def height(self, setter: Typesetter, width: float) -> float:
        """The height of bars, scale and legend."""
        return _HEIGHT + 2.4 * setter.line_height(Style.NOTE) + setter.height(self._legend(), Style.NOTE, width)

    def paint(self, painter: QPainter, setter: Typesetter, area: QRectF) -> None:
        """Draw band, bars, threshold, scale and legend."""
        counts = bin_counts(self.values, _BINS)
        tallest = count_text(max(counts, default=0))
        line = setter.line_height(Style.NOTE)
        plot = QRectF(area.left(), area.top() + line, area.width(), _HEIGHT - line)
        setter.draw(painter, QRectF(area.left(), area.top(), area.width(), line), self._peak_text(tallest), Style.NOTE)
        if self.band is not None:
            painter.fillRect(_span(plot, *self.band), QColor(COLOURS.selection))
        self._paint_bars(painter, plot, counts)
        self._paint_scale(painter, setter, plot)
        legend_area = area.adjusted(0, _HEIGHT + 1.5 * line, 0, 0)
        setter.draw(painter, legend_area, self._legend(), Style.NOTE)

    def _paint_bars(self, painter: QPainter, plot: QRectF, counts: Sequence[int]) -> None:
        most = max(counts, default=0) or 1
        for index, count in enumerate(counts):
            bar = _span(plot, index / _BINS, (index + 1) / _BINS).adjusted(POINT, 0, -POINT, 0)
            height = plot.height() * count / most
            if count:
                bar.setTop(plot.bottom() - max(POINT, height))  # so that one film among thousands is visible
                painter.fillRect(bar, QColor(COLOURS.accent))
        if self.threshold is not None:
            x = plot.left() + plot.width() * self.threshold
            painter.setPen(QPen(QColor(COLOURS.text), 1.2 * POINT))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))

    def _paint_scale(self, painter: QPainter, setter: Typesetter, plot: QRectF) -> None:
        painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 0.8 * POINT), QColor(COLOURS.muted))
        for tick in range(_TICKS + 1):
            text = f"{tick / _TICKS:g}"
            width = setter.width(text, Style.NOTE) + POINT
            left = plot.left() + (plot.width() - width) * tick / _TICKS
            line = QRectF(left, plot.bottom() + 1.5 * POINT, width, setter.line_height(Style.NOTE))
            setter.draw(painter, line, text, Style.NOTE)

    def _peak_text(self, tallest: str) -> str:
        return translate("Report", "Films; the tallest bar is {0}").format(tallest)

    def _legend(self) -> str:
        parts = [translate("Report", "Probability of signs of pneumonia.")]
        if self.threshold is not None:
            parts.append(translate("Report", "Line: the operating point, {0}.").format(decimal_text(self.threshold, 2)))
        if self.band is not None:
            low, high = (decimal_text(bound, 2) for bound in self.band)
            parts.append(translate("Report", "Tinted: undecided, {0} to {1}.").format(low, high))
        return " ".join(parts)


def _span(plot: QRectF, low: float, high: float) -> QRectF:
    return QRectF(plot.left() + plot.width() * low, plot.top(), plot.width() * (high - low), plot.height())


def bin_counts(values: Sequence[float], bins: int) -> list[int]:
    """The number of values, 0 to 1, in each of some bins of equal width; 1 itself belongs to the last bin."""
    counts = Counter(min(bins - 1, int(value * bins)) for value in values)
    return [counts[index] for index in range(bins)]
