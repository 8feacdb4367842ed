"""The heat map's legend: its fixed scale from none to strong, the same for every film."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.look.theme import FILM_BACKGROUND, FILM_TEXT

_INFERNO = ((0.0, "#000004"), (0.25, "#57106e"), (0.5, "#bc3754"), (0.75, "#f98e09"), (1.0, "#fcffa4"))
"""The colours of `inference.heatmap.overlay`: inferno, by Smith and van der Walt, at five places."""

_PADDING, _BAR_HEIGHT, _GAP = 10, 8, 5
_WIDEST_BAR = 150


class Legend(QWidget):
    """Lies over a corner of the film."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = self.tr("Evidence by region")
        self.setAccessibleName(self.tr("Scale of the heat map: evidence for pneumonia by region, none to strong"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """As large as its title and its scale."""
        metrics = self.fontMetrics()
        width = max(_WIDEST_BAR, metrics.horizontalAdvance(self._title)) + 2 * _PADDING
        return QSize(width, 2 * metrics.height() + _BAR_HEIGHT + 2 * _GAP + 2 * _PADDING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint title, scale and what its ends mean."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(FILM_BACKGROUND)
        ground.setAlphaF(0.78)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect(), 7, 7)
        line = self.fontMetrics().height()
        left, width = float(_PADDING), float(self.width() - 2 * _PADDING)
        painter.setPen(QColor(FILM_TEXT))
        painter.drawText(QRectF(left, _PADDING, width, line), Qt.AlignmentFlag.AlignLeft, self._title)
        bar = QRectF(left, _PADDING + line + _GAP, width, _BAR_HEIGHT)
        self._paint_ends(painter, QRectF(left, bar.bottom() + _GAP, width, line))
        painter.fillRect(bar, _gradient(bar))
        painter.end()

    def _paint_ends(self, painter: QPainter, area: QRectF) -> None:
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft, self.tr("none"))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight, self.tr("strong"))


def _gradient(bar: QRectF) -> QLinearGradient:
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    for position, colour in _INFERNO:
        gradient.setColorAt(position, QColor(colour))
    return gradient
