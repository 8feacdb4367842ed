"""The foot of the window: the counts on the left, the progress of the scan on the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.frame.progress import ProgressLine
from gui.table.counts import CountsLine

_HEIGHT = 48


class Foot(QWidget):
    """Always there, so that the counts are always seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = CountsLine()
        self.progress = ProgressLine()
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 12, 4)
        row.addWidget(self.counts)
        row.addStretch(1)
        row.addWidget(self.progress)
