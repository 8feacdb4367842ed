"""Paints the cells of the table: a base delegate, and one for each kind of column."""

import re
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.common.outcomes import Outcome, colour, paint_shape
from gui.common.style.colours import FILM_BACKGROUND
from gui.common.style.theme import Theme
from gui.table.rows.cell_text import cell_text, paint_note, paint_reader_shape, reader_colour
from gui.table.rows.column import Column
from gui.table.rows.film_case import FilmCase
from gui.table.rows.films_model import CASE_ROLE
from gui.table.thumbnails import Thumbnails

MARGIN = 6
"""Left and right of a cell's content, in logical pixels."""

BREAK = "\u200b"
"""Of no width: where a word may go on in the next line."""

_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CellDelegate(QStyledItemDelegate):
    """Paints a cell's background, then what `paint_content` adds.

    Args:
        theme: The source of the colours.
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
        painter.save()
        if state & QStyle.StateFlag.State_Selected:  # the table has painted the ground of the others, and paints lines
            painter.fillRect(area, QColor(self.theme.colours.selection))
        case = index.data(CASE_ROLE)
        if isinstance(case, FilmCase):
            text = cell_text(case, Column(index.column()))  # which is what the model would say, by a longer way
            self.paint_content(painter, area.adjusted(MARGIN, 1, -MARGIN, -2), case, text)
        painter.restore()

    def paint_content(self, painter: QPainter, area: QRect, case: FilmCase, text: str) -> None:
        """Paint the cell's content; here its text, greyed for a film that was not assessed."""
        colours = self.theme.colours
        painter.setPen(QColor(colours.text if case.outcome.is_assessed else colours.muted))
        draw_wrapped(painter, area, text)


def draw_wrapped(painter: QPainter, area: QRect, text: str, *, keep_end: bool = False) -> None:
    """Draw text in as many lines as fit; a longer text loses its end, which the tool tip shows.

    Args:
        painter: Where to paint.
        area: Where the lines go, one below the other, around its middle.
        text: What to draw.
        keep_end: Cut the beginning instead.
    """
    shown, flags = _fitted(text, (area.width(), area.height()), painter.font(), keep_end=keep_end)
    painter.drawText(area, flags, shown)


@lru_cache(maxsize=4096)
def _fitted(text: str, size: tuple[int, int], font: QFont, *, keep_end: bool) -> tuple[str, int]:
    """The text that fits, and how to draw it; cached for scrolling. Words are never broken, only names of files."""
    metrics, (width, height) = QFontMetrics(font), size
    area = QRect(0, 0, width, height)
    if not keep_end:
        text = " ".join(metrics.elidedText(word, Qt.TextElideMode.ElideRight, width) for word in text.split())
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
    """Between words; within them only where a file's name is wider than the cell."""
    fits = all(metrics.horizontalAdvance(part) <= width for part in re.split(rf"[\s{BREAK}]", text))
    return Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere


_BETWEEN_PARTS = re.compile(r"(?<=[-_./ ])(?=\w)")


class FileDelegate(CellDelegate):
    """Elides a long name at its beginning, where the folders are."""

    def paint_content(self, painter: QPainter, area: QRect, case: FilmCase, text: str) -> None:
        """Paint the name."""
        colours = self.theme.colours
        painter.setPen(QColor(colours.text if case.outcome.is_assessed else colours.muted))
        draw_wrapped(painter, area, _BETWEEN_PARTS.sub(BREAK, text), keep_end=True)


_BAR_HEIGHT, _NUMBER_GAP = 5, 8
_SHORTEST = 24
"""A bar that would be shorter beside the number goes below it."""


class ProbabilityDelegate(CellDelegate):
    """Paints number and bar; nothing for a film without a probability or with a withheld one."""

    def paint_content(self, painter: QPainter, area: QRect, case: FilmCase, text: str) -> None:
        """Paint the number and the bar."""
        probability = case.finding.probability
        if probability is None or case.withheld:
            return
        number, bar = _areas(area, painter.fontMetrics().horizontalAdvance(">0.99"), painter.fontMetrics().height())
        painter.setPen(QColor(self.theme.colours.text))
        painter.drawText(number, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        _draw_bar(painter, bar, QColor(self.theme.colours.line))
        bar.setWidth(max(_BAR_HEIGHT, bar.width() * probability))
        _draw_bar(painter, bar, colour(case.outcome, self.theme.colours))


def _areas(area: QRect, number_width: int, line: int) -> tuple[QRect, QRectF]:
    """Where the number and the bar go: side by side, or one below the other in a narrow column."""
    left = area.left() + number_width + _NUMBER_GAP
    if area.right() - left >= _SHORTEST:
        return area, QRectF(left, area.center().y() - _BAR_HEIGHT / 2, area.right() - left, _BAR_HEIGHT)
    number = QRect(area.left(), area.center().y() - line, area.width(), line)
    return number, QRectF(area.left(), area.center().y() + _BAR_HEIGHT, area.width(), _BAR_HEIGHT)


def _draw_bar(painter: QPainter, bar: QRectF, fill: QColor) -> None:
    painter.setBrush(fill)
    painter.drawRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)


_READER_SIDE, _READER_GAP = 16, 7


class ReaderDelegate(CellDelegate):
    """Paints the reader's verdict and note, if any."""

    def paint_content(self, painter: QPainter, area: QRect, case: FilmCase, text: str) -> None:
        """Paint the shape and the word, and the note's mark below them or in their place."""
        review = case.review
        if review is None:
            return
        square = QRectF(area.left(), area.center().y() - _READER_SIDE / 2 + 0.5, _READER_SIDE, _READER_SIDE)
        is_low = area.height() < 2 * _READER_SIDE  # then the note stands beside the verdict, else below it
        beside = _READER_SIDE + _READER_GAP
        if review.note:
            below = _READER_SIDE * 0.6 if review.verdict is not None and not is_low else 0
            place = square.translated(beside if review.verdict is not None and is_low else 0, below)
            paint_note(painter, place, QColor(self.theme.colours.muted))
            square.translate(0, -below)
        if review.verdict is not None:
            ink = reader_colour(review.verdict, self.theme.colours)
            paint_reader_shape(painter, square, review.verdict, ink)
            painter.setPen(ink)
            words = area.adjusted(2 * beside if review.note and is_low else beside, 0, 0, 0)
            if review.note and not is_low:
                words.translate(0, round(square.center().y()) - area.center().y())
            if max(map(painter.fontMetrics().horizontalAdvance, text.split())) <= words.width():
                draw_wrapped(painter, words, text)  # else the shape says it alone


_DASH = 14


class ThumbnailDelegate(CellDelegate):
    """Paints a film's thumbnail on black.

    Args:
        theme: Where the colours come from.
        thumbnails: The source of the pictures.
        parent: Its owner.
    """

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._thumbnails = thumbnails

    def paint_content(self, painter: QPainter, area: QRect, case: FilmCase, text: str) -> None:  # noqa: ARG002
        """Paint the thumbnail, or the empty place of one."""
        side = min(area.width(), area.height())
        frame = QRect(area.left(), area.center().y() - side // 2, side, side)
        if case.outcome is Outcome.FAILED:
            painter.setPen(QColor(self.theme.colours.line))
            painter.drawRect(frame.adjusted(0, 0, -1, -1))
            dash = QRectF(0, 0, _DASH, _DASH)
            dash.moveCenter(QRectF(frame).center())
            paint_shape(painter, dash, case.outcome, QColor(self.theme.colours.muted))
            return
        painter.fillRect(frame, QColor(FILM_BACKGROUND))
        pixmap = self._thumbnails.get(case.finding.path, case.finding.film.sha256 if case.finding.film else "")
        if pixmap is not None:
            size = pixmap.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(frame.topLeft(), size)
            target.moveCenter(frame.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(target, pixmap)


_VERDICT_SIDE, _VERDICT_GAP = 14, 7
VERDICT_ICON = _VERDICT_SIDE + _VERDICT_GAP
"""Width of the shape beside the word."""


class VerdictDelegate(CellDelegate):
    """Paints the verdict as shape, word and colour; a withheld one as three dots."""

    def paint_content(self, painter: QPainter, area: QRect, case: FilmCase, text: str) -> None:
        """Paint the shape and the word."""
        square = QRectF(area.left(), area.center().y() - _VERDICT_SIDE / 2 + 0.5, _VERDICT_SIDE, _VERDICT_SIDE)
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
        draw_wrapped(painter, area.adjusted(VERDICT_ICON, 0, 0, 0), text)


def _paint_dots(painter: QPainter, area: QRectF, ink: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for across in (0.15, 0.5, 0.85):
        painter.drawEllipse(QPointF(area.x() + across * area.width(), area.center().y()), 1.6, 1.6)


_SIGN_SIDE = 17


class WarningsDelegate(CellDelegate):
    """Paints a sign if there are warnings; their sentences are in the tool tip and below the film."""

    def paint_content(self, painter: QPainter, area: QRect, case: FilmCase, text: str) -> None:  # noqa: ARG002
        """Paint the sign."""
        count = len(case.warnings)
        if not count:
            return
        ink = QColor(self.theme.colours.text)
        sign = QRectF(area.left(), area.center().y() - _SIGN_SIDE / 2 + 0.5, _SIGN_SIDE, _SIGN_SIDE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1.4))
        painter.drawEllipse(sign.adjusted(1, 1, -1, -1))
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(sign, int(Qt.AlignmentFlag.AlignCenter), "!" if count == 1 else str(count))
