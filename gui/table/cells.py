"""What all cells of the table share: their background, their margins, and text that wraps rather than vanishes."""

import re
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.look.theme import Theme
from gui.table.film_case import FilmCase
from gui.table.films_model import CASE_ROLE

MARGIN = 8
"""Left and right of a cell's content, in logical pixels."""

BREAK = "\u200b"
"""Of no width: where a word may go on in the next line."""

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


def draw_wrapped(painter: QPainter, area: QRect, text: str, *, keep_end: bool = False) -> None:
    """Draw text in as many lines as fit; what is longer loses its end, which the tool tip has.

    Args:
        painter: Where to paint.
        area: Where the lines go, one below the other, around its middle.
        text: What to draw.
        keep_end: Lose the beginning instead.
    """
    shown, flags = _fitted(text, (area.width(), area.height()), painter.font(), keep_end=keep_end)
    painter.drawText(area, flags, shown)


@lru_cache(maxsize=4096)
def _fitted(text: str, size: tuple[int, int], font: QFont, *, keep_end: bool) -> tuple[str, int]:
    """The text as far as it fits, and how to draw it; kept, since scrolling asks again and again."""
    metrics, (width, height) = QFontMetrics(font), size
    area = QRect(0, 0, width, height)
    flags = int(_MIDDLE) | int(_wrapping(metrics, width, text))
    lines = max(1, height // metrics.lineSpacing())
    shown = text
    while metrics.boundingRect(area, flags, shown).height() > (lines + 0.5) * metrics.lineSpacing() and shown:
        shown = _shortened(shown, keep_end=keep_end) if len(shown) > lines else ""
    return shown, flags


def _shortened(text: str, *, keep_end: bool) -> str:
    left = int(len(text) * 0.94) - 1
    return "…" + text[-left:] if keep_end else text[:left].rstrip(" .,…") + "…"


def _wrapping(metrics: QFontMetrics, width: int, text: str) -> Qt.TextFlag:
    """Between words; within them only where one is wider than the cell."""
    fits = all(metrics.horizontalAdvance(part) <= width for part in re.split(rf"[\s{BREAK}]", text))
    return Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere


def _background(state: QStyle.StateFlag, selected: str, plain: str) -> str:
    return selected if state & QStyle.StateFlag.State_Selected else plain
