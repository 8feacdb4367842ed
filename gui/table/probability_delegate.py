"""The probability's cell: the number, and a bar on the fixed scale from 0 to 1."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from gui.look.outcomes import colour
from gui.table.cells import CellDelegate
from gui.table.film_case import FilmCase

_BAR_HEIGHT, _GAP = 5, 8
_SHORTEST = 30
"""A bar that would be shorter beside the number goes below it."""


class ProbabilityDelegate(CellDelegate):
    """Paints nothing for a film that was not assessed, which has no probability, nor for one that is withheld."""

    def paint_content(self, painter: QPainter, area: QRect, case: FilmCase, text: str) -> None:
        """Paint the number and the bar."""
        probability = case.finding.probability
        if probability is None or case.withheld:
            return
        number, bar = _places(area, painter.fontMetrics().horizontalAdvance(">0.99"), painter.fontMetrics().height())
        painter.setPen(QColor(self.theme.colours.text))
        painter.drawText(number, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        _draw_bar(painter, bar, QColor(self.theme.colours.line))
        bar.setWidth(max(_BAR_HEIGHT, bar.width() * probability))
        _draw_bar(painter, bar, colour(case.outcome, self.theme.colours))


def _places(area: QRect, number_width: int, line: int) -> tuple[QRect, QRectF]:
    """Where the number and the bar go: side by side, or one below the other in a narrow column."""
    left = area.left() + number_width + _GAP
    if area.right() - left >= _SHORTEST:
        return area, QRectF(left, area.center().y() - _BAR_HEIGHT / 2, area.right() - left, _BAR_HEIGHT)
    number = QRect(area.left(), area.center().y() - line, area.width(), line)
    return number, QRectF(area.left(), area.center().y() + _BAR_HEIGHT, area.width(), _BAR_HEIGHT)


def _draw_bar(painter: QPainter, bar: QRectF, fill: QColor) -> None:
    painter.setBrush(fill)
    painter.drawRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
