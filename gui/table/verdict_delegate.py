"""The verdict's cell: a shape and a word, in the verdict's colour."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from gui.look.outcomes import Outcome, colour, paint_shape
from gui.table.cells import CellDelegate, draw_wrapped
from gui.table.film_case import FilmCase

_SIDE, _GAP = 14, 9


class VerdictDelegate(CellDelegate):
    """Says the verdict three times over: in shape, word and colour; one that is withheld is three dots."""

    def paint_content(self, painter: QPainter, area: QRect, case: FilmCase, text: str) -> None:
        """Paint the shape and the word."""
        square = QRectF(area.left(), area.center().y() - _SIDE / 2 + 0.5, _SIDE, _SIDE)
        ink = colour(case.outcome, self.theme.colours)
        if case.withheld:
            ink = QColor(self.theme.colours.muted)
            _paint_dots(painter, square, ink)
        else:
            paint_shape(painter, square, case.outcome, ink)
            if case.outcome is Outcome.SIGNS:
                font = painter.font()
                font.setBold(True)
                painter.setFont(font)
        painter.setPen(ink)
        draw_wrapped(painter, area.adjusted(_SIDE + _GAP, 0, 0, 0), text)


def _paint_dots(painter: QPainter, area: QRectF, ink: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for across in (0.15, 0.5, 0.85):
        painter.drawEllipse(QPointF(area.x() + across * area.width(), area.center().y()), 1.6, 1.6)
