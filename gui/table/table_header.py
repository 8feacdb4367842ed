"""The table's header: elided names, and a triangle above the sorted column."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.common.style.theme import Theme
from gui.table.delegates import MARGIN
from gui.table.rows.column import Column, heading_parts

_TRIANGLE = 5.0
"""Half its width; above the name, as beside it there may be no room."""


class TableHeader(QHeaderView):
    """Painted by hand: a style sheet's header neither shortens its names nor keeps its arrow off them.

    Args:
        theme: Where the colours come from.
        parent: The table.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        """Paint the heading of one column."""
        colours = self._theme.colours
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        painter.save()
        painter.fillRect(area, QColor(colours.surface))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(colours.line))
        font = painter.font()
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.text if is_sorted else colours.muted))
        inner = area.adjusted(MARGIN, 0, -MARGIN + 2, 0)
        name = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        lines = [name] if painter.fontMetrics().horizontalAdvance(name) <= inner.width() else _broken(Column(section))
        texts = [painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, inner.width()) for line in lines]
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), "\n".join(texts))
        if is_sorted:
            self._paint_triangle(painter, area)
        painter.restore()

    def _paint_triangle(self, painter: QPainter, area: QRect) -> None:
        """Paint the triangle; it points upwards for ascending order."""
        rises = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        tip, base = (2.5, 2.5 + _TRIANGLE) if rises else (2.5 + _TRIANGLE, 2.5)
        left = area.left() + MARGIN
        corners = [(left, base), (left + 2 * _TRIANGLE, base), (left + _TRIANGLE, tip)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.accent))
        painter.drawPolygon(QPolygonF([QPointF(x, area.top() + y) for x, y in corners]))


def _broken(column: Column) -> list[str]:
    """A heading broken into two lines."""
    first, *rest = heading_parts(column)
    return [first, "".join(part if part.endswith("-") else f"{part} " for part in rest).strip()] if rest else [first]
