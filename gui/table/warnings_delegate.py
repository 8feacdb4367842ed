"""The cell of the warnings: a sign with an exclamation mark, and their number if there are several."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.table.cells import CellDelegate
from gui.table.film_case import FilmCase

_SIDE = 17


class WarningsDelegate(CellDelegate):
    """Paints nothing for a film without a warning; the sentences are in the tool tip and below the film."""

    def paint_content(self, painter: QPainter, area: QRect, case: FilmCase, text: str) -> None:  # noqa: ARG002
        """Paint the sign."""
        count = len(case.finding.warnings)
        if not count:
            return
        ink = QColor(self.theme.colours.text)
        sign = QRectF(area.left(), area.center().y() - _SIDE / 2 + 0.5, _SIDE, _SIDE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1.4))
        painter.drawEllipse(sign.adjusted(1, 1, -1, -1))
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(sign, int(Qt.AlignmentFlag.AlignCenter), "!" if count == 1 else str(count))
