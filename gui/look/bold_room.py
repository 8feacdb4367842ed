"""Room for a button's words when it is pressed: the style makes them bold, and bold letters are wider."""

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton


def keep_room_for_bold(button: QAbstractButton) -> None:
    """Make a button as wide from the start as its words need in bold, whatever their language."""
    button.ensurePolished()
    bold = QFont(button.font())
    bold.setWeight(QFont.Weight.DemiBold)
    usual = button.fontMetrics().horizontalAdvance(button.text())
    more = max(0, QFontMetrics(bold).horizontalAdvance(button.text()) - usual)
    button.setMinimumWidth(button.sizeHint().width() + more)
