"""The file's cell: its name, of which the end is what tells one film from the next."""

import re

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from gui.table.cells import BREAK, CellDelegate, draw_wrapped
from gui.table.film_case import FilmCase

_BETWEEN_PARTS = re.compile(r"(?<=[-_./ ])(?=\w)")


class FileDelegate(CellDelegate):
    """Cuts a long name at its beginning, where the folders are."""

    def paint_content(self, painter: QPainter, area: QRect, case: FilmCase, text: str) -> None:
        """Paint the name."""
        colours = self.theme.colours
        painter.setPen(QColor(colours.text if case.outcome.is_assessed else colours.muted))
        draw_wrapped(painter, area, _BETWEEN_PARTS.sub(BREAK, text), keep_end=True)
