"""The reader's cell: the reader's own verdict in shape, word and colour, and the mark of a note."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from gui.table.cells import CellDelegate, draw_wrapped
from gui.table.film_case import FilmCase
from gui.table.reader_words import paint_note, paint_reader_shape, reader_colour

_SIDE, _GAP = 16, 7
READER_ICON = _SIDE + _GAP
"""What the shape takes of a cell, beside the word."""


class ReaderDelegate(CellDelegate):
    """Paints nothing for a film that the reader has said nothing of."""

    def paint_content(self, painter: QPainter, area: QRect, case: FilmCase, text: str) -> None:
        """Paint the shape and the word, and the note's mark below them or in their place."""
        review = case.review
        if review is None:
            return
        square = QRectF(area.left(), area.center().y() - _SIDE / 2 + 0.5, _SIDE, _SIDE)
        if review.note:
            above = _SIDE * 0.6 if review.verdict is not None else 0
            paint_note(painter, square.translated(0, above), QColor(self.theme.colours.muted))
            square.translate(0, -above)
        if review.verdict is not None:
            ink = reader_colour(review.verdict, self.theme.colours)
            paint_reader_shape(painter, square, review.verdict, ink)
            painter.setPen(ink)
            words = area.adjusted(READER_ICON, 0, 0, 0)
            if review.note:
                words.translate(0, round(square.center().y()) - area.center().y())
            draw_wrapped(painter, words, text)
