"""An area of fixed height for labels, of which no line is seen by half before one scrolls."""

from math import ceil

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui.common.layout.fitting import UNLIMITED, ScrollingArea


class LinesArea(ScrollingArea):
    """Shows labels one below the other at the same height, whatever their text; more of it scrolls.

    Args:
        labels: Their parent; becomes a child.
    """

    def __init__(self, labels: QWidget) -> None:
        super().__init__(labels)
        self._labels = labels
        self.verticalScrollBar().rangeChanged.connect(self._show_whole_lines)

    def take_height(self, least: int, wanted: int) -> None:
        """Take a height, and less of it where there is too little space."""
        self.setMinimumHeight(least)  # independent of the width, so that a window can become low
        self.setMaximumHeight(wanted)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The height that was taken; none if it is unlimited."""
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
    """Where the lines of a label end, from the top of its parent; none of a hidden one."""
    line = ceil(QFontMetricsF(label.font()).lineSpacing())
    lines = 0 if label.isHidden() else max(1, round(label.height() / line))
    return [label.y() + label.height() * line // lines for line in range(1, lines + 1)]
