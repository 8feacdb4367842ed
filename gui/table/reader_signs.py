"""The signs of a reader's verdict and note, as the table paints them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

if TYPE_CHECKING:
    from gui.common.style.colours import Colours
    from inference.review.verdicts import ReaderVerdict


def reader_colour(verdict: "ReaderVerdict", colours: "Colours") -> QColor:
    """The colour of a reader's verdict: that of the model's verdict with the same meaning."""
    match verdict:
        case "signs":
            return QColor(colours.signs)
        case "no_signs":
            return QColor(colours.no_signs)
        case _:
            return QColor(colours.muted)


def paint_reader_sign(painter: QPainter, area: QRectF, verdict: "ReaderVerdict", ink: QColor) -> None:
    """Paint a plus, a minus or a question mark in a box, like a ticked box on paper.

    Args:
        painter: Where to paint; its state is kept.
        area: A square, in logical pixels.
        verdict: Determines the sign.
        ink: The colour of the sign.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = area.width()
    painter.setPen(QPen(ink, side / 9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    inset = side * 0.08
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), side / 7, side / 7)
    centre = area.center()
    arm = side * 0.22
    match verdict:
        case "signs":
            painter.drawLine(QPointF(centre.x() - arm, centre.y()), QPointF(centre.x() + arm, centre.y()))
            painter.drawLine(QPointF(centre.x(), centre.y() - arm), QPointF(centre.x(), centre.y() + arm))
        case "no_signs":
            painter.drawLine(QPointF(centre.x() - arm, centre.y()), QPointF(centre.x() + arm, centre.y()))
        case _:
            font = painter.font()
            font.setPixelSize(max(1, round(side * 0.72)))
            font.setBold(True)
            painter.setFont(font)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), "?")
    painter.restore()


def paint_note_sign(painter: QPainter, area: QRectF, ink: QColor) -> None:
    """Paint the mark of a note: a sheet with a folded corner and two lines."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = area.width()
    painter.setPen(QPen(ink, side / 10, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    fold = ((0.14, 0.08), (0.62, 0.08), (0.86, 0.32), (0.86, 0.92), (0.14, 0.92), (0.14, 0.08))
    painter.drawPolyline(QPolygonF([QPointF(area.x() + x * side, area.y() + y * side) for x, y in fold]))
    for height in (0.48, 0.68):
        begin, end = (QPointF(area.x() + x * side, area.y() + height * side) for x in (0.32, 0.68))
        painter.drawLine(begin, end)
    painter.restore()
