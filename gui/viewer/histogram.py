"""The histogram of the film's grey values, with the window level as a ramp that can be dragged."""

from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from gui.common.style.colours import FILM_BACKGROUND, FILM_TEXT
from gui.viewer.canvas.caption_strip import window_ends
from gui.viewer.canvas.film_view import FilmView

if TYPE_CHECKING:
    from inference.display.screen_film import ScreenFilm

_SIZE = QSize(256, 140)
_PADDING = 10
_BARS = 128
_GREYS = 65_536
_REACH, _LABEL_GAP = 9.0, 6
"""Distance within which an end of the window can be grabbed, and between the labels below, in logical pixels."""

_STEP = 0.02
"""By which a key changes level (relative to all grey values) and width (relative to itself)."""

_FULL_HEIGHT_RANK = 3
"""The third-highest bar has the full height, since the two highest are often pure black and pure white."""

_DIM = QColor("#59636e")
_BRIGHT = QColor("#d9dee3")
_INK = QColor("#ffd54a")


class _Grip(Enum):
    LOW = "low"
    HIGH = "high"
    BOTH = "both"


class Histogram(QWidget):
    """Shows and changes the window level beside the film.

    Args:
        view: The view of the film.
        parent: Its owner.
    """

    def __init__(self, view: FilmView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = view.state
        self._grip: _Grip | None = None
        self._at = QPointF()
        self._bars: tuple[ScreenFilm, list[float]] | None = None
        self.setFixedSize(_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Histogram of grey values; arrow keys change the window level"))
        self.setToolTip(self.tr("Drag an end of the window, or the window itself"))
        self.hide()
        view.state.greyscale_changed.connect(self._refresh)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars, and the window level as a ramp from black to white."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(FILM_BACKGROUND))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        focused = self.palette().color(QPalette.ColorRole.Accent)
        painter.setPen(QPen(focused, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.setPen(QColor(FILM_TEXT))
        painter.drawText(self._plot().translated(0, -self.fontMetrics().height() - 4), 0, self.tr("Grey values"))
        if self._state.film is not None and self._state.greyscale is not None:
            self._paint_bars(painter, self._state.film.screen)
            self._paint_window_level(painter)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grab one end of the window level, or both."""
        if event.button() == Qt.MouseButton.LeftButton and self._state.greyscale is not None:
            self._grip, self._at = self._grip_at(event.position()), event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Change the window level."""
        greyscale = self._state.greyscale
        if self._grip is None or greyscale is None:
            grip = self._grip_at(event.position())
            shape = Qt.CursorShape.SizeAllCursor if grip is _Grip.BOTH else Qt.CursorShape.SizeHorCursor
            self.setCursor(shape)
            return
        first, last = self._range()
        by = (event.position().x() - self._at.x()) * (last - first) / self._plot().width()
        self._at = event.position()
        low = greyscale.window_level.low + (by if self._grip is not _Grip.HIGH else 0)
        high = greyscale.window_level.high + (by if self._grip is not _Grip.LOW else 0)
        if high > low:
            self._state.set_greyscale(greyscale.with_window_level((low + high) / 2, high - low))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Release the window level."""
        self._grip = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move the window level, up and down widen and narrow it."""
        greyscale = self._state.greyscale
        changes = {
            Qt.Key.Key_Left: (-_STEP, 1.0),
            Qt.Key.Key_Right: (_STEP, 1.0),
            Qt.Key.Key_Up: (0.0, 1 + _STEP),
            Qt.Key.Key_Down: (0.0, 1 - _STEP),
        }
        change = changes.get(Qt.Key(event.key()))
        if change is None or greyscale is None:
            super().keyPressEvent(event)
            return
        self._state.set_greyscale(
            greyscale.with_window_level(
                greyscale.window_level.level + change[0] * _GREYS, greyscale.window_level.width * change[1]
            )
        )

    @Slot()
    def _refresh(self) -> None:
        self.update()

    def _plot(self) -> QRectF:
        top = _PADDING + self.fontMetrics().height() + 4
        bottom = self.fontMetrics().height() + _PADDING // 2
        return QRectF(_PADDING, top, self.width() - 2 * _PADDING, self.height() - top - bottom)

    def _range(self) -> tuple[int, int]:
        """The grey values at both ends of the plot: from the smallest of the film to just above its largest."""
        if self._state.film is None:
            return 0, _GREYS
        present = self._state.film.screen.counts.nonzero()[0]
        low, high = int(present[0]), int(present[-1]) + 1
        return (low, high) if high - low >= _BARS else (max(0, high - _BARS), max(_BARS, high))

    def _x(self, grey: float) -> float:
        plot, (low, high) = self._plot(), self._range()
        return min(max(plot.left() + plot.width() * (grey - low) / (high - low), plot.left()), plot.right())

    def _grip_at(self, at: QPointF) -> _Grip:
        if self._state.greyscale is None:
            return _Grip.BOTH
        window_level = self._state.greyscale.window_level
        low, high = abs(at.x() - self._x(window_level.low)), abs(at.x() - self._x(window_level.high))
        if min(low, high) <= _REACH:
            return _Grip.LOW if low < high or (low == high and at.x() < self._x(window_level.low)) else _Grip.HIGH
        return _Grip.BOTH

    def _paint_bars(self, painter: QPainter, film: "ScreenFilm") -> None:
        if self._bars is None or self._bars[0] is not film:
            self._bars = film, _heights(film, *self._range())
        plot, greyscale = self._plot(), self._state.greyscale
        width, (low, high) = plot.width() / _BARS, self._range()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(
            QPainter.RenderHint.Antialiasing, on=False
        )  # which would leave hairlines between the bars
        for index, height in enumerate(self._bars[1]):
            grey = low + (index + 0.5) * (high - low) / _BARS
            inside = greyscale is not None and greyscale.window_level.low <= grey <= greyscale.window_level.high
            painter.setBrush(_BRIGHT if inside else _DIM)
            painter.drawRect(QRectF(plot.left() + index * width, plot.bottom(), width, -height * plot.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_window_level(self, painter: QPainter) -> None:
        if self._state.greyscale is None:
            return
        plot, window_level = self._plot(), self._state.greyscale.window_level
        low, high = self._x(window_level.low), self._x(window_level.high)
        ends = (plot.top(), plot.bottom()) if self._state.greyscale.inverted else (plot.bottom(), plot.top())
        ramp = ((plot.left(), ends[0]), (low, ends[0]), (high, ends[1]), (plot.right(), ends[1]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_INK, 1.5))
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in ramp]))
        painter.setPen(QPen(_INK, 2.5))
        for place in (low, high):
            painter.drawLine(QPointF(place, plot.top()), QPointF(place, plot.bottom()))
        self._paint_ends(painter, low, high)

    def _paint_ends(self, painter: QPainter, low: float, high: float) -> None:
        """Write the grey levels below the ends of the window; only the upper one if the two would overlap."""
        plot, metrics, top = self._plot(), painter.fontMetrics(), round(self._plot().bottom()) + 1
        texts = [str(level) for level in window_ends(self._state)]
        widths = [metrics.horizontalAdvance(text) for text in texts]
        lefts = [
            min(max(place - width / 2, plot.left()), plot.right() - width)
            for place, width in zip((low, high), widths, strict=True)
        ]
        painter.setPen(QColor(FILM_TEXT))
        labels = list(zip(lefts, texts, widths, strict=True))
        overlaps = lefts[0] + widths[0] + _LABEL_GAP > lefts[1]
        for left, text, width in labels[1:] if overlaps else labels:
            painter.drawText(QRectF(left, top, width + 1, metrics.height()), 0, text)


def _heights(film: "ScreenFilm", low: int, high: int) -> list[float]:
    """Height of each bar, 0 to 1: the square root of its count, so that a black border does not flatten the rest."""
    edges = [low + (high - low) * index // _BARS for index in range(_BARS + 1)]
    counts = [int(film.counts[start:end].sum()) for start, end in pairwise(edges)]
    padded = [counts[0], *counts, counts[-1]]  # smoothed, since the few grey values of 8 bits fill the bars unevenly
    roots = [
        ((left + 2 * mid + right) / 4) ** 0.5 for left, mid, right in zip(padded, counts, padded[2:], strict=False)
    ]
    highest = sorted(roots)[-_FULL_HEIGHT_RANK] or max(roots)
    return [min(1.0, root / highest) for root in roots]
