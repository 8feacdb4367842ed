"""The sign beside the verdict of a film with warnings: visible even if the user must scroll to their text."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from gui.common.outcomes import WARNING_SIGN_SIDE, paint_warning_sign
from gui.common.style.theme import Theme


class WarningSign(QAbstractButton):
    """A button with the sign for warnings, as in the table; hidden if there are none.

    Args:
        theme: The source of the colours.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._count = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(QSize(WARNING_SIGN_SIDE + 2, WARNING_SIGN_SIDE + 2))
        self.hide()

    def show_for(self, warnings: Sequence[str]) -> None:
        """Show the sign for warnings, which are in its tool tip."""
        self._count = len(warnings)
        self.setToolTip("\n".join(warnings))
        self.setAccessibleName(" ".join(warnings))
        self.setVisible(bool(warnings))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign, and a frame if it has the focus."""
        painter = QPainter(self)
        area = QRectF(1, 1, WARNING_SIGN_SIDE, WARNING_SIGN_SIDE)
        paint_warning_sign(painter, area, self._count, QColor(self._theme.colours.text))
        if self.hasFocus():
            self._paint_focus(painter)
        painter.end()

    def _paint_focus(self, painter: QPainter) -> None:
        # Imported late: PySide builds all enumerations of QStyle on import, which takes four milliseconds.
        from PySide6.QtWidgets import QStyle, QStyleOptionFocusRect  # noqa: PLC0415

        option = QStyleOptionFocusRect()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
