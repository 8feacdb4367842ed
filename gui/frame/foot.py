"""The foot of the window: counts on the left, the scan's progress and its device on the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.frame.device_line import DeviceLine
from gui.frame.frame_actions import FrameActions
from gui.frame.progress import ProgressLine
from gui.table.counts import CountsLine

_HEIGHT = 50
"""The same with and without a Cancel button, so that nothing above it jumps."""


class Foot(QWidget):
    """Always there, so that the counts are always seen.

    Args:
        actions: Pause among them.
        parent: Its owner.
    """

    def __init__(self, actions: FrameActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = CountsLine()
        self.progress = ProgressLine(actions.pause)
        self.device = DeviceLine()
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 20, 4)
        row.setSpacing(18)
        row.addWidget(self.counts)
        row.addWidget(self.progress, 1)
        row.addWidget(self.device)
