"""Paints the cells of the table: a base class for columns with a text, and one class for each other kind of column."""

import re
from functools import cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from gui.common.outcomes import (
    WARNING_SIGN_SIDE,
    Outcome,
    outcome_colour,
    paint_dots,
    paint_shape,
    paint_warning_sign,
)
from gui.common.style.colours import FILM_BACKGROUND
from gui.common.style.theme import Theme
from gui.table.reader_signs import paint_note_sign, paint_reader_sign, reader_colour
from gui.table.rows.cell_text import cell_text
from gui.table.rows.column import Column
from gui.table.rows.film_case import FilmCase
from gui.table.thumbnails import Thumbnails
from gui.table.wrapped_text import BREAK, LEFT_MIDDLE, draw_wrapped

MARGIN = 6
"""Left and right of a cell's content, in logical pixels."""


class CellPainter:
    """Paints the cells of a column: here their text, greyed for a film that was not assessed.

    Args:
        theme: The source of the colours.
        column: Its column.
    """

    def __init__(self, theme: Theme, column: Column) -> None:
        self.theme, self.column = theme, column

    def paint(self, painter: QPainter, area: QRect, case: FilmCase) -> None:
        """Paint a cell's content.

        Args:
            painter: Where to paint; its state may be left changed.
            area: The cell without its margins.
            case: The row's film.
        """
        self.set_text_pen(painter, case)
        draw_wrapped(painter, area, self.text(case))

    def text(self, case: FilmCase) -> str:
        """The text of a cell."""
        return cell_text(case, self.column)

    def set_text_pen(self, painter: QPainter, case: FilmCase) -> None:
        """Set the colour of a film's text."""
        colours = self.theme.colours
        painter.setPen(_colour(colours.text if case.outcome.is_assessed else colours.muted))


@cache
def _colour(name: str) -> QColor:
    """A colour by its name; each name is parsed only once."""
    return QColor(name)


_NAME_PARTS = re.compile(r"(?<=[-_./ ])(?=\w)")
"""The boundaries between the parts of a file name, where a line may be broken."""


class FilePainter(CellPainter):
    """Paints a file name; a long one is elided at its beginning, where the folders are."""

    def paint(self, painter: QPainter, area: QRect, case: FilmCase) -> None:
        """Paint the name."""
        self.set_text_pen(painter, case)
        draw_wrapped(painter, area, _NAME_PARTS.sub(BREAK, case.name), keep_end=True)


_BAR_HEIGHT, _NUMBER_GAP = 5, 8
_MIN_BAR_WIDTH = 24
"""If the bar would be shorter beside the number, it is painted below the number."""


class ProbabilityPainter(CellPainter):
    """Paints number and bar; nothing for a film without a probability or with a withheld one."""

    def paint(self, painter: QPainter, area: QRect, case: FilmCase) -> None:
        """Paint the number and the bar."""
        probability = case.finding.probability
        if probability is None or case.withheld:
            return
        metrics = painter.fontMetrics()
        number, bar = _probability_areas(area, metrics.horizontalAdvance(">0.99"), metrics.height())
        painter.setPen(_colour(self.theme.colours.text))
        painter.drawText(number, LEFT_MIDDLE, self.text(case))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        _draw_bar(painter, bar, _colour(self.theme.colours.line))
        bar.setWidth(max(_BAR_HEIGHT, bar.width() * probability))
        _draw_bar(painter, bar, outcome_colour(case.outcome, self.theme.colours))


def _probability_areas(area: QRect, number_width: int, line: int) -> tuple[QRect, QRectF]:
    """The areas of number and bar: side by side, or one below the other in a narrow column."""
    left = area.left() + number_width + _NUMBER_GAP
    if area.right() - left >= _MIN_BAR_WIDTH:
        return area, QRectF(left, area.center().y() - _BAR_HEIGHT / 2, area.right() - left, _BAR_HEIGHT)
    number = QRect(area.left(), area.center().y() - line, area.width(), line)
    return number, QRectF(area.left(), area.center().y() + _BAR_HEIGHT, area.width(), _BAR_HEIGHT)


def _draw_bar(painter: QPainter, bar: QRectF, fill: QColor) -> None:
    painter.setBrush(fill)
    painter.drawRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)


_READER_SIDE, _READER_GAP = 16, 7
_READER_OFFSET = _READER_SIDE + _READER_GAP


class ReaderPainter(CellPainter):
    """Paints the reader's verdict and note, if any: one below the other, or side by side in a low row."""

    def paint(self, painter: QPainter, area: QRect, case: FilmCase) -> None:
        """Paint the verdict and the note's mark."""
        review = case.review
        if review is None:
            return
        sign, note, words = _reader_areas(area, has_both=bool(review.note) and review.verdict is not None)
        if review.note:
            paint_note_sign(painter, note, _colour(self.theme.colours.muted))
        if review.verdict is not None:
            ink = reader_colour(review.verdict, self.theme.colours)
            paint_reader_sign(painter, sign, review.verdict, ink)
            painter.setPen(ink)
            self._draw_word(painter, words, self.text(case))

    def _draw_word(self, painter: QPainter, area: QRect, text: str) -> None:
        """Draw the verdict's word if it fits; otherwise the sign stands alone."""
        if max(map(painter.fontMetrics().horizontalAdvance, text.split())) <= area.width():
            draw_wrapped(painter, area, text)


def _reader_areas(area: QRect, *, has_both: bool) -> tuple[QRectF, QRectF, QRect]:
    """The areas of the verdict's sign, the note's sign and the verdict's word; a note alone takes the first."""
    sign = QRectF(area.left(), area.center().y() - _READER_SIDE / 2 + 0.5, _READER_SIDE, _READER_SIDE)
    words = area.adjusted(_READER_OFFSET, 0, 0, 0)
    if not has_both:
        return sign, sign, words
    if area.height() < 2 * _READER_SIDE:
        return sign, sign.translated(_READER_OFFSET, 0), words.adjusted(_READER_OFFSET, 0, 0, 0)
    apart = _READER_SIDE * 0.6
    above = sign.translated(0, -apart)
    words.translate(0, round(above.center().y()) - area.center().y())
    return above, sign.translated(0, apart), words


_DASH = 14
"""Side of the sign of a film that could not be read, in logical pixels."""


class ThumbnailPainter(CellPainter):
    """Paints a film's thumbnail on black.

    Args:
        theme: The source of the colours.
        thumbnails: The source of the pictures.
    """

    def __init__(self, theme: Theme, thumbnails: Thumbnails) -> None:
        super().__init__(theme, Column.THUMBNAIL)
        self._thumbnails = thumbnails

    def paint(self, painter: QPainter, area: QRect, case: FilmCase) -> None:
        """Paint the thumbnail, or its empty frame."""
        side = min(area.width(), area.height())
        frame = QRect(area.left(), area.center().y() - side // 2, side, side)
        if case.outcome is Outcome.FAILED:
            painter.setPen(_colour(self.theme.colours.line))
            painter.drawRect(frame.adjusted(0, 0, -1, -1))
            dash = QRectF(0, 0, _DASH, _DASH)
            dash.moveCenter(QRectF(frame).center())
            paint_shape(painter, dash, case.outcome, _colour(self.theme.colours.muted))
            return
        painter.fillRect(frame, _colour(FILM_BACKGROUND))
        pixmap = self._thumbnails.get(case.finding.path, case.finding.film.sha256 if case.finding.film else "")
        if pixmap is not None:
            size = pixmap.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(frame.topLeft(), size)
            target.moveCenter(frame.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(target, pixmap)


_VERDICT_SIDE, _VERDICT_GAP = 14, 7
VERDICT_ICON_WIDTH = _VERDICT_SIDE + _VERDICT_GAP
"""Width of the shape and the gap before the word, in logical pixels."""


class VerdictPainter(CellPainter):
    """Paints the verdict as shape, word and colour; a withheld one as three dots, or not at all in a study."""

    def paint(self, painter: QPainter, area: QRect, case: FilmCase) -> None:
        """Paint the shape and the word."""
        if case.withheld and case.sealed:
            return
        square = QRectF(area.left(), area.center().y() - _VERDICT_SIDE / 2 + 0.5, _VERDICT_SIDE, _VERDICT_SIDE)
        ink = outcome_colour(case.outcome, self.theme.colours)
        if case.withheld:
            ink = _colour(self.theme.colours.muted)
            paint_dots(painter, square, ink)
        else:
            paint_shape(painter, square, case.outcome, ink)
            if case.outcome is Outcome.SIGNS:
                font = painter.font()
                font.setBold(True)
                painter.setFont(font)
        painter.setPen(ink)
        draw_wrapped(painter, area.adjusted(VERDICT_ICON_WIDTH, 0, 0, 0), self.text(case))


class WarningsPainter(CellPainter):
    """Paints a sign if there are warnings; their texts are in the tool tip and in the verdict panel."""

    def paint(self, painter: QPainter, area: QRect, case: FilmCase) -> None:
        """Paint the sign."""
        count = len(case.warnings)
        if not count:
            return
        side = WARNING_SIGN_SIDE
        sign = QRectF(area.left(), area.center().y() - side / 2 + 0.5, side, side)
        paint_warning_sign(painter, sign, count, _colour(self.theme.colours.text))


def cell_painters(theme: Theme, thumbnails: Thumbnails) -> dict[Column, CellPainter]:
    """The painter of each column."""
    return {
        Column.THUMBNAIL: ThumbnailPainter(theme, thumbnails),
        Column.FILE: FilePainter(theme, Column.FILE),
        Column.VERDICT: VerdictPainter(theme, Column.VERDICT),
        Column.PROBABILITY: ProbabilityPainter(theme, Column.PROBABILITY),
        Column.ZONE: CellPainter(theme, Column.ZONE),
        Column.WARNINGS: WarningsPainter(theme, Column.WARNINGS),
        Column.READER: ReaderPainter(theme, Column.READER),
        Column.MODEL: CellPainter(theme, Column.MODEL),
    }
