"""The verdict's cell: a shape and a word, in the verdict's colour."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from gui.look.outcomes import Outcome, colour, paint_shape
from gui.table.cells import CellDelegate, draw_wrapped
from gui.table.film_case import FilmCase

_SIDE, _GAP = 14, 9


class VerdictDelegate(CellDelegate):
    """Says the verdict three times over: in shape, word and colour."""

    def paint_content(self, painter: QPainter, area: QRect, case: FilmCase, text: str) -> None:
        """Paint the shape and the word."""
        ink = colour(case.outcome, self.theme.colours)
        top = area.center().y() - _SIDE / 2 + 0.5
        paint_shape(painter, QRectF(area.left(), top, _SIDE, _SIDE), case.outcome, ink)
        if case.outcome is Outcome.SIGNS:
            font = painter.font()
            font.setBold(True)
            painter.setFont(font)
        painter.setPen(ink)
        draw_wrapped(painter, area.adjusted(_SIDE + _GAP, 0, 0, 0), text)
