"""The confusion matrix at the current threshold: true classes against predicted ones."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from gui.evaluation.figures.drawing import FigureColours, FigurePart, translucent
from gui.i18n.number_format import count_text

if TYPE_CHECKING:
    from inference.evaluation.figures import ThresholdFigures

translate = QCoreApplication.translate

_NUMBER_SCALE = 2.0
"""Size of the numbers, as a multiple of the text's."""

_WRAPPED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixFigure:
    """The confusion matrix."""

    figures: "ThresholdFigures"

    def paint(self, painter: QPainter, area: QRectF, ink: FigureColours) -> None:
        """Draw the matrix: cells are shaded by their share of the row, and labelled in words."""
        em = QFontMetricsF(painter.font(), painter.device()).height()
        grid = _grid(area, em)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, cells in enumerate(self._rows()):
            total = sum(number for number, _ in cells)
            for column, (number, words) in enumerate(cells):
                self._paint_cell(
                    painter, _cell(grid, row, column), ink, number, words, number / total if total else 0.0
                )
        self._paint_names(painter, grid, em, ink)

    def parts(self, area: QRectF, em: float) -> list[tuple[FigurePart, QRectF]]:
        """The four cells."""
        grid, threshold = _grid(area, em), self.figures.threshold
        found: list[tuple[FigurePart, QRectF]] = []
        for row, cells in enumerate(self._rows()):
            for column, (_, words) in enumerate(cells):
                pneumonia, called = row == 0, column == 0
                found.append((_part(words, threshold, pneumonia=pneumonia, called=called), _cell(grid, row, column)))
        return found

    def description(self) -> str:
        """The matrix in words."""
        text = translate(
            "MatrixFigure",
            "Confusion matrix. Of {0} films with pneumonia {1} are called and {2} missed; "
            "of {3} normal films {4} are called and {5} are not.",
        )
        (hits, misses), (alarms, rejections) = ((number for number, _ in cells) for cells in self._rows())
        return text.format(hits + misses, hits, misses, alarms + rejections, alarms, rejections)

    def _rows(self) -> tuple[tuple[tuple[int, str], tuple[int, str]], ...]:
        """The cells of the films with pneumonia and of the normal ones: called signs first, then called no signs."""
        figures = self.figures
        found, missed = translate("MatrixFigure", "found"), translate("MatrixFigure", "missed")
        alarms, passed = translate("MatrixFigure", "false alarms"), translate("MatrixFigure", "rightly passed")
        return (
            ((figures.hits, found), (figures.misses, missed)),
            ((figures.alarms, alarms), (figures.rejections, passed)),
        )

    def _paint_cell(
        self, painter: QPainter, cell: QRectF, ink: FigureColours, number: int, words: str, share: float
    ) -> None:
        em = QFontMetricsF(painter.font(), painter.device()).height()
        painter.fillRect(cell, translucent(ink.accent, 0.06 + 0.3 * share))
        painter.setPen(QPen(QColor(ink.muted), 0.07 * em))
        painter.drawRect(cell)
        painter.setPen(QColor(ink.text))
        usual, large = painter.font(), painter.font()
        if large.pixelSize() > 0:
            large.setPixelSize(round(large.pixelSize() * _NUMBER_SCALE))
        else:
            large.setPointSizeF(large.pointSizeF() * _NUMBER_SCALE)
        painter.setFont(large)
        painter.drawText(cell.translated(0, -0.5 * em), Qt.AlignmentFlag.AlignCenter, count_text(number))
        painter.setFont(usual)
        painter.drawText(QRectF(cell.x(), cell.center().y() + 0.5 * em, cell.width(), 2.3 * em), _WRAPPED, words)

    def _paint_names(self, painter: QPainter, grid: QRectF, em: float, ink: FigureColours) -> None:
        columns = (translate("MatrixFigure", "called signs"), translate("MatrixFigure", "called no signs"))
        rows = (translate("MatrixFigure", "Pneumonia"), translate("MatrixFigure", "Normal"))
        painter.setPen(QColor(ink.text))
        for number, name in enumerate(columns):
            below = QRectF(grid.x() + number * grid.width() / 2, grid.bottom() + 0.3 * em, grid.width() / 2, 2.3 * em)
            painter.drawText(below, _WRAPPED, name)
        for number, name in enumerate(rows):
            painter.save()
            painter.translate(grid.left() - 1.0 * em, grid.y() + (number + 0.5) * grid.height() / 2)
            painter.rotate(-90)
            painter.drawText(_box(QPointF(0, 0), grid.height() / 2, em), Qt.AlignmentFlag.AlignCenter, name)
            painter.restore()
        bold = painter.font()
        usual = painter.font()
        bold.setBold(True)
        painter.setFont(bold)
        title = translate("MatrixFigure", "Confusion matrix")
        centre = QPointF(grid.center().x(), grid.top() - 0.95 * em)
        painter.drawText(_box(centre, 60 * em, em), Qt.AlignmentFlag.AlignCenter, title)
        painter.setFont(usual)


def _part(words: str, threshold: float, *, pneumonia: bool, called: bool) -> FigurePart:
    return FigurePart(
        name=words, contains=lambda label, probability: label == pneumonia and (probability >= threshold) == called
    )


def _grid(area: QRectF, em: float) -> QRectF:
    """The area of the four cells, without their names and the title."""
    height = max(0.0, area.height() - 4.8 * em)
    width = max(0.0, min(area.width() - 3.6 * em, 1.5 * height))
    left = area.x() + 2.4 * em + (area.width() - 3.6 * em - width) / 2
    return QRectF(left, area.y() + 1.9 * em, width, height)


def _cell(grid: QRectF, row: int, column: int) -> QRectF:
    width, height = grid.width() / 2, grid.height() / 2
    return QRectF(grid.x() + column * width, grid.y() + row * height, width, height)


def _box(centre: QPointF, width: float, em: float) -> QRectF:
    box = QRectF(0, 0, width, 1.6 * em)
    box.moveCenter(centre)
    return box
