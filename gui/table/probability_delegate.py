"""The probability's cell: the number, and a bar on the fixed scale from 0 to 1."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from gui.look.outcomes import colour
from gui.table.cells import CellDelegate
from gui.table.film_case import FilmCase

_BAR_HEIGHT, _GAP = 5, 10


class ProbabilityDelegate(CellDelegate):
    """Paints nothing for a film that was not assessed: it has no probability."""

    def paint_content(self, painter: QPainter, area: QRect, case: FilmCase, text: str) -> None:
        """Paint the number and the bar."""
        probability = case.finding.probability
        if probability is None:
            return
        painter.setPen(QColor(self.theme.colours.text))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        used = painter.fontMetrics().horizontalAdvance(">0.99") + _GAP
        bar = QRectF(area.left() + used, area.center().y() - _BAR_HEIGHT / 2, area.width() - used, _BAR_HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        _draw_bar(painter, bar, QColor(self.theme.colours.line))
        bar.setWidth(max(_BAR_HEIGHT, bar.width() * probability))
        _draw_bar(painter, bar, colour(case.outcome, self.theme.colours))


def _draw_bar(painter: QPainter, bar: QRectF, fill: QColor) -> None:
    painter.setBrush(fill)
    painter.drawRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
