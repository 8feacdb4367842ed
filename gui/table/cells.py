"""What all cells of the table share: their background, their margins, and text that wraps rather than vanishes."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.look.theme import Theme
from gui.table.film_case import FilmCase
from gui.table.films_model import CASE_ROLE

MARGIN = 8
"""Left and right of a cell's content, in logical pixels."""

_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CellDelegate(QStyledItemDelegate):
    """Paints a cell's background, then what `paint_content` adds.

    Args:
        theme: Where the colours come from, each time anew.
        parent: Its owner.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the cell."""
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours = self.theme.colours
        painter.save()
        painter.fillRect(area, QColor(_background(state, colours.selection, colours.surface)))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(colours.line))
        case = index.data(CASE_ROLE)
        if isinstance(case, FilmCase):
            self.paint_content(painter, area.adjusted(MARGIN, 4, -MARGIN, -5), case, str(index.data() or ""))
        painter.restore()

    def paint_content(self, painter: QPainter, area: QRect, case: FilmCase, text: str) -> None:
        """Paint what the cell says; here its text, greyed for a film that was not assessed."""
        colours = self.theme.colours
        painter.setPen(QColor(colours.text if case.outcome.is_assessed else colours.muted))
        draw_wrapped(painter, area, text)


def draw_wrapped(painter: QPainter, area: QRect, text: str) -> None:
    """Draw text in as many lines as fit; what is longer loses its end, which the tool tip has."""
    metrics = painter.fontMetrics()
    flags = int(_MIDDLE) | int(_wrapping(painter, area, text))
    lines = max(1, area.height() // metrics.lineSpacing())
    shown = text
    while metrics.boundingRect(area, flags, shown).height() > (lines + 0.5) * metrics.lineSpacing() and shown:
        shown = shown[: int(len(shown) * 0.94) - 1].rstrip(" .,") + "…" if len(shown) > lines else ""
    painter.drawText(area, flags, shown)


def _wrapping(painter: QPainter, area: QRect, text: str) -> Qt.TextFlag:
    """Between words; within them only where one is wider than the cell."""
    metrics = painter.fontMetrics()
    fits = all(metrics.horizontalAdvance(part) <= area.width() for part in text.split())
    return Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere


def _background(state: QStyle.StateFlag, selected: str, plain: str) -> str:
    return selected if state & QStyle.StateFlag.State_Selected else plain
