"""Small widgets and their sizes: a label that is elided, room for a button's bold text."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel


class ElidedLabel(QLabel):
    """Plain text in one line; never makes the window wider than the screen, as a QLabel of long words would."""

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as fits."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip("" if shown == self.text() else self.text())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), shown)
        painter.end()


def reserve_bold_width(button: QAbstractButton) -> None:
    """Make a button as wide from the start as its words need in bold, whatever their language."""
    button.ensurePolished()
    bold = QFont(button.font())
    bold.setWeight(QFont.Weight.DemiBold)
    usual = button.fontMetrics().horizontalAdvance(button.text())
    more = max(0, QFontMetrics(bold).horizontalAdvance(button.text()) - usual)
    button.setMinimumWidth(button.sizeHint().width() + more)
