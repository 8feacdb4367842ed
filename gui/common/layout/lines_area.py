"""A scrolling area for labels that shows no half line at its lower edge."""

from math import ceil

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui.common.layout.fitting import UNLIMITED, ScrollingArea


class LinesArea(ScrollingArea):
    """Shows labels one below the other; its height does not depend on their text, and longer text scrolls.

    Args:
        labels: The parent of the labels; becomes a child.
    """

    def __init__(self, labels: QWidget) -> None:
        super().__init__(labels)
        self._labels = labels
        self.verticalScrollBar().rangeChanged.connect(self._show_whole_lines)

    def set_height(self, minimum: int, preferred: int) -> None:
        """Set the preferred height, and the minimum for a window with too little space, in logical pixels."""
        self.setMinimumHeight(minimum)  # independent of the width, so that a window can become low
        self.setMaximumHeight(preferred)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The preferred height; 0 if none was set."""
        return QSize(super().sizeHint().width(), self.maximumHeight() if self.maximumHeight() < UNLIMITED else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many whole lines as fit."""
        super().resizeEvent(event)
        self._show_whole_lines()

    @Slot()
    def _show_whole_lines(self) -> None:
        ends = [end for label in self._labels.findChildren(QLabel) for end in _ends_of_lines(label)]
        fitting = [end for end in ends if end <= self.height()]
        spare = self.height() - max(fitting) if fitting and len(fitting) < len(ends) else 0
        self.setViewportMargins(0, 0, 0, spare)


def _ends_of_lines(label: QLabel) -> list[int]:
    """The lower ends of the lines of a label, from the top of its parent; empty for a hidden label."""
    line = ceil(QFontMetricsF(label.font()).lineSpacing())
    lines = 0 if label.isHidden() else max(1, round(label.height() / line))
    return [label.y() + label.height() * line // lines for line in range(1, lines + 1)]
