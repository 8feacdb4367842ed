"""Pages of a PDF that are written from top to bottom, with Qt's own PDF writer."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QMarginsF, QRectF, QSaveFile, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from inference.errors import HilumError

_DPI = 1200
_POINT = _DPI / 72
_MARGIN_MM = 17
_FOOT_PT = 22.0
_BODY_PT, _SMALL_PT = 9.0, 7.5

_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class PdfSheet:
    """Keeps the place where the next thing goes; what does not fit goes to a new page.

    Args:
        writer: With its page set up.
        painter: That paints on it.
        foot: What is written at the foot of each page.
    """

    def __init__(self, writer: QPdfWriter, painter: QPainter, foot: str) -> None:
        self._writer, self._painter, self._foot = writer, painter, foot
        self._page, self._y = 1, 0.0
        self.width = float(painter.viewport().width())
        self._bottom = painter.viewport().height() - _FOOT_PT * _POINT
        self._draw_foot()

    def gap(self, points: float) -> None:
        """Leave space."""
        self._y += points * _POINT

    def text(self, text: str, *, points: float = _BODY_PT, bold: bool = False, colour: str = "#000000") -> None:
        """A paragraph over the whole width; one that is longer than the rest of the page begins the next."""
        font = self._font(points, bold=bold)
        self._painter.setFont(font)
        box = self._painter.boundingRect(QRectF(0, 0, self.width, 1e7), int(_WRAPPED), text)
        self._need(box.height())
        self._painter.setFont(font)  # a new page has its foot written first
        self._painter.setPen(QColor(colour))
        self._painter.drawText(QRectF(0, self._y, self.width, box.height() + 1), int(_WRAPPED), text)
        self._y += box.height() + 0.25 * points * _POINT

    def new_page(self) -> None:
        """Leave the rest of the page empty."""
        self._writer.newPage()
        self._page, self._y = self._page + 1, 0.0
        self._draw_foot()

    def title(self, text: str) -> None:
        """A title, never alone at the foot of a page."""
        self._need(5 * _BODY_PT * _POINT)
        self.gap(7)
        self.text(text, points=11, bold=True)

    def small(self, lines: Iterable[str]) -> None:
        """Paragraphs in small letters."""
        for line in lines:
            self.text(line, points=_SMALL_PT, colour="#333333")

    def table(self, heading: Sequence[str], rows: Iterable[Sequence[str]], shares: Sequence[float]) -> None:
        """Rows of words below a heading.

        Args:
            heading: Names of the columns.
            rows: A word for each column.
            shares: Each column's share of the width; they add up to 1.
        """
        self._row(heading, shares, bold=True)
        for row in rows:
            self._row(row, shares, bold=False)

    def figures(self, paints: Sequence[Callable[[QPainter, QRectF], None]], height: float) -> None:
        """Figures side by side, as vectors; the height is in points."""
        self._need(height * _POINT)
        self._painter.setFont(self._font(_SMALL_PT))
        each = self.width / len(paints)
        for index, paint in enumerate(paints):
            paint(self._painter, QRectF(index * each, self._y, each, height * _POINT))
        self._y += height * _POINT

    def _row(self, cells: Sequence[str], shares: Sequence[float], *, bold: bool) -> None:
        font = self._font(_BODY_PT, bold=bold)
        height = 1.5 * QFontMetricsF(font, self._writer).height()
        self._need(height)
        self._painter.setFont(font)
        self._painter.setPen(QColor("#000000"))
        x = 0.0
        for cell, share in zip(cells, shares, strict=True):
            box = QRectF(x, self._y, share * self.width, height)
            self._painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), cell)
            x += share * self.width
        self._y += height
        self._painter.setPen(QPen(QColor("#000000" if bold else "#c8c8c8"), 0.5 * _POINT))
        self._painter.drawLine(0, round(self._y), round(self.width), round(self._y))

    def _need(self, height: float) -> None:
        if self._y > 0 and self._y + height > self._bottom:
            self.new_page()

    def _draw_foot(self) -> None:
        self._painter.setFont(self._font(_SMALL_PT))
        self._painter.setPen(QColor("#444444"))
        box = QRectF(0, self._bottom, self.width, _FOOT_PT * _POINT)
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), self._foot)
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), str(self._page))

    def _font(self, points: float, *, bold: bool = False) -> QFont:
        font = QFont(self._painter.font())
        font.setPixelSize(round(points * _POINT))
        font.setBold(bold)
        return font


@contextmanager
def pdf_sheet(target: Path, *, title: str, creator: str, foot: str) -> Iterator[PdfSheet]:
    """An A4 document that takes the target's place once it is whole.

    Raises:
        HilumError: It cannot be written; the sentence says why.
    """
    file = QSaveFile(str(target))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _cannot_write(target, file)
    writer = QPdfWriter(file)
    writer.setResolution(_DPI)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    writer.setTitle(title)
    writer.setCreator(creator)
    painter = QPainter(writer)
    try:
        yield PdfSheet(writer, painter, foot)
    except BaseException:
        painter.end()
        file.cancelWriting()
        file.commit()
        raise
    painter.end()
    if not file.commit():
        raise _cannot_write(target, file)


def _cannot_write(target: Path, file: QSaveFile) -> HilumError:
    text = QCoreApplication.translate(
        "EvaluationPdf", "{0} could not be written ({1}). Close it if it is open elsewhere, or name another file."
    )
    return HilumError(text.format(target, file.errorString()), code="not_written")
