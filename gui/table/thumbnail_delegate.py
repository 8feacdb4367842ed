"""The thumbnail's cell; painting it is what asks for the thumbnail, so only visible rows get one."""

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from gui.look.outcomes import Outcome, paint_shape
from gui.look.theme import FILM_BACKGROUND, Theme
from gui.table.cells import CellDelegate
from gui.table.film_case import FilmCase
from gui.table.thumbnails import Thumbnails

_DASH = 14


class ThumbnailDelegate(CellDelegate):
    """Paints a film small, on black.

    Args:
        theme: Where the colours come from.
        thumbnails: Where the pictures come from.
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
