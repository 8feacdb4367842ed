"""The table's header: elided names, and a triangle above the sorted column."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.common.style.theme import Theme
from gui.table.cell_painting import MARGIN
from gui.table.rows.column import Column, column_heading

_TRIANGLE = 5.0
"""Half of its width and its height, in logical pixels. It is above the name, since beside it there may be no room."""


class TableHeader(QHeaderView):
    """Paints its sections itself: with a style sheet Qt neither elides names nor separates the arrow from them.

    Args:
        theme: The source of the colours.
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
        metrics = painter.fontMetrics()
        lines = heading_lines(Column(section), metrics, inner.width())
        texts = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, inner.width()) for line in lines]
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), "\n".join(texts))
        if is_sorted:
            self._paint_triangle(painter, area)
        painter.restore()

    def _paint_triangle(self, painter: QPainter, area: QRect) -> None:
        """Paint the triangle; it points upwards for ascending order."""
        ascending = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        tip, base = (2.5, 2.5 + _TRIANGLE) if ascending else (2.5 + _TRIANGLE, 2.5)
        left = area.left() + MARGIN
        corners = [(left, base), (left + 2 * _TRIANGLE, base), (left + _TRIANGLE, tip)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.accent))
        painter.drawPolygon(QPolygonF([QPointF(x, area.top() + y) for x, y in corners]))


def heading_lines(column: Column, metrics: QFontMetrics, width: int) -> list[str]:
    """A heading in one line if it fits, else broken into the two lines that need the least width."""
    name = column_heading(column)
    words = name.split()
    if metrics.horizontalAdvance(name) <= width or len(words) < 2:  # noqa: PLR2004  # nothing to break
        return [name]
    broken = ([" ".join(words[:end]), " ".join(words[end:])] for end in range(1, len(words)))
    return min(broken, key=lambda lines: max(map(metrics.horizontalAdvance, lines)))
