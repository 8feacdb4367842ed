"""The file's cell: its name, of which the end is what tells one film from the next."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from gui.table.cells import CellDelegate, draw_wrapped
from gui.table.film_case import FilmCase


class FileDelegate(CellDelegate):
    """Cuts a long name at its beginning, where the folders are."""

    def paint_content(self, painter: QPainter, area: QRect, case: FilmCase, text: str) -> None:
        """Paint the name."""
        colours = self.theme.colours
        painter.setPen(QColor(colours.text if case.outcome.is_assessed else colours.muted))
        draw_wrapped(painter, area, text, keep_end=True)
