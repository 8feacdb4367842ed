"""Paints the cells of the table: a base class for columns with a text, and one class for each other kind of column."""

import re
from functools import cache, lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from gui.common.outcomes import (
    WARNING_SIGN_SIDE,
    Outcome,
    colour,
    paint_dots,
    paint_shape,
    paint_warning_sign,
)
from gui.common.style.colours import FILM_BACKGROUND
from gui.common.style.theme import Theme
from gui.table.rows.cell_text import cell_text, paint_note, paint_reader_shape, reader_colour
from gui.table.rows.column import Column
from gui.table.rows.film_case import FilmCase
from gui.table.thumbnails import Thumbnails

MARGIN = 6
"""Left and right of a cell's content, in logical pixels."""

BREAK = "\u200b"
"""Of no width: where a word may go on in the next line."""

_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


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
        painter.setPen(_parsed(colours.text if case.outcome.is_assessed else colours.muted))


@cache
def _parsed(name: str) -> QColor:
    """A colour from its name, which is parsed once."""
    return QColor(name)


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
        text = "\n".join(_with_words_cut(line, metrics, width) for line in text.splitlines())
    flags = _MIDDLE | int(_wrapping(metrics, width, text))
    lines = max(1, height // metrics.lineSpacing())
    shown = text
    while metrics.boundingRect(area, flags, shown).height() > (lines + 0.5) * metrics.lineSpacing() and shown:
        shown = _shortened(shown, keep_end=keep_end) if len(shown) > lines else ""
    return shown, flags


def _with_words_cut(line: str, metrics: QFontMetrics, width: int) -> str:
    return " ".join(metrics.elidedText(word, Qt.TextElideMode.ElideRight, width) for word in line.split())


def _shortened(text: str, *, keep_end: bool) -> str:
    left = int(len(text) * 0.94) - 1
    return "…" + text[-left:] if keep_end else text[:left].rstrip(" .,…") + "…"


def _wrapping(metrics: QFontMetrics, width: int, text: str) -> Qt.TextFlag:
    """Between words; within them only where a file's name is wider than the cell."""
    fits = _fits(metrics, width, re.split(rf"[\s{BREAK}]", text))
    return Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere


def _fits(metrics: QFontMetrics, width: int, parts: list[str]) -> bool:
    """Whether each part fits into a line; those that fit into one together are measured only once."""
    if metrics.horizontalAdvance("".join(parts)) <= width:
        return True
    half = len(parts) // 2
    return bool(half) and _fits(metrics, width, parts[:half]) and _fits(metrics, width, parts[half:])


_BETWEEN_PARTS = re.compile(r"(?<=[-_./ ])(?=\w)")


class FilePainter(CellPainter):
    """Elides a long name at its beginning, where the folders are."""

    def paint(self, painter: QPainter, area: QRect, case: FilmCase) -> None:
        """Paint the name."""
        self.set_text_pen(painter, case)
        draw_wrapped(painter, area, _BETWEEN_PARTS.sub(BREAK, case.name), keep_end=True)


_BAR_HEIGHT, _NUMBER_GAP = 5, 8
_SHORTEST = 24
"""A bar that would be shorter beside the number goes below it."""


class ProbabilityPainter(CellPainter):
    """Paints number and bar; nothing for a film without a probability or with a withheld one."""

    def paint(self, painter: QPainter, area: QRect, case: FilmCase) -> None:
        """Paint the number and the bar."""
        probability = case.finding.probability
        if probability is None or case.withheld:
            return
        metrics = painter.fontMetrics()
        number, bar = _areas(area, metrics.horizontalAdvance(">0.99"), metrics.height())
        painter.setPen(_parsed(self.theme.colours.text))
        painter.drawText(number, _MIDDLE, self.text(case))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        _draw_bar(painter, bar, _parsed(self.theme.colours.line))
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
_BESIDE = _READER_SIDE + _READER_GAP


class ReaderPainter(CellPainter):
    """Paints the reader's verdict and note, if any: one below the other, or side by side in a low row."""

    def paint(self, painter: QPainter, area: QRect, case: FilmCase) -> None:
        """Paint the verdict and the note's mark."""
        review = case.review
        if review is None:
            return
        sign, note, words = _reader_places(area, has_both=bool(review.note) and review.verdict is not None)
        if review.note:
            paint_note(painter, note, _parsed(self.theme.colours.muted))
        if review.verdict is not None:
            ink = reader_colour(review.verdict, self.theme.colours)
            paint_reader_shape(painter, sign, review.verdict, ink)
            painter.setPen(ink)
            self._draw_word(painter, words, self.text(case))

    def _draw_word(self, painter: QPainter, area: QRect, text: str) -> None:
        """Draw the verdict's word where there is room for it; elsewhere the shape says it alone."""
        if max(map(painter.fontMetrics().horizontalAdvance, text.split())) <= area.width():
            draw_wrapped(painter, area, text)


def _reader_places(area: QRect, *, has_both: bool) -> tuple[QRectF, QRectF, QRect]:
    """Where the verdict's shape, the note's mark and the verdict's word go; a lone mark takes the shape's place."""
    sign = QRectF(area.left(), area.center().y() - _READER_SIDE / 2 + 0.5, _READER_SIDE, _READER_SIDE)
    words = area.adjusted(_BESIDE, 0, 0, 0)
    if not has_both:
        return sign, sign, words
    if area.height() < 2 * _READER_SIDE:
        return sign, sign.translated(_BESIDE, 0), words.adjusted(_BESIDE, 0, 0, 0)
    apart = _READER_SIDE * 0.6
    above = sign.translated(0, -apart)
    words.translate(0, round(above.center().y()) - area.center().y())
    return above, sign.translated(0, apart), words


_DASH = 14


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
        """Paint the thumbnail, or the empty place of one."""
        side = min(area.width(), area.height())
        frame = QRect(area.left(), area.center().y() - side // 2, side, side)
        if case.outcome is Outcome.FAILED:
            painter.setPen(_parsed(self.theme.colours.line))
            painter.drawRect(frame.adjusted(0, 0, -1, -1))
            dash = QRectF(0, 0, _DASH, _DASH)
            dash.moveCenter(QRectF(frame).center())
            paint_shape(painter, dash, case.outcome, _parsed(self.theme.colours.muted))
            return
        painter.fillRect(frame, _parsed(FILM_BACKGROUND))
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


class VerdictPainter(CellPainter):
    """Paints the verdict as shape, word and colour; a withheld one as three dots, or not at all in a study."""

    def paint(self, painter: QPainter, area: QRect, case: FilmCase) -> None:
        """Paint the shape and the word."""
        if case.withheld and case.sealed:
            return
        square = QRectF(area.left(), area.center().y() - _VERDICT_SIDE / 2 + 0.5, _VERDICT_SIDE, _VERDICT_SIDE)
        ink = colour(case.outcome, self.theme.colours)
        if case.withheld:
            ink = _parsed(self.theme.colours.muted)
            paint_dots(painter, square, ink)
        else:
            paint_shape(painter, square, case.outcome, ink)
            if case.outcome is Outcome.SIGNS:
                font = painter.font()
                font.setBold(True)
                painter.setFont(font)
        painter.setPen(ink)
        draw_wrapped(painter, area.adjusted(VERDICT_ICON, 0, 0, 0), self.text(case))


class WarningsPainter(CellPainter):
    """Paints a sign if there are warnings; their sentences are in the tool tip and below the film."""

    def paint(self, painter: QPainter, area: QRect, case: FilmCase) -> None:
        """Paint the sign."""
        count = len(case.warnings)
        if not count:
            return
        side = WARNING_SIGN_SIDE
        sign = QRectF(area.left(), area.center().y() - side / 2 + 0.5, side, side)
        paint_warning_sign(painter, sign, count, _parsed(self.theme.colours.text))


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
