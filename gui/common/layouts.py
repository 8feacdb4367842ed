"""Layouts that put widgets below each other where there is no room side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QLayoutItem, QWidget

_SPACING = 10


class WrappingRow(QWidget):
    """Lays out widgets in as many columns as fit, so that nothing is cut off in a small window or with a large font.

    Args:
        widgets: In reading order.
        stretches: Stretch factor of each widget while they all stand in one row.
        parent: Its owner.
    """

    def __init__(self, widgets: Sequence[QWidget], stretches: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets, self._stretches = tuple(widgets), tuple(stretches)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACING)
        self.columns = 0
        self._arrange(len(self._widgets))

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest widget alone, as high as it is now."""
        return QSize(max(one.minimumSizeHint().width() for one in self._widgets), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as fit."""
        super().resizeEvent(event)
        self._arrange(self._fitting(event.size().width()))

    def event(self, event: QEvent) -> bool:
        """Rearrange when a widget needs more room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange(self._fitting(self.width()))
        return super().event(event)

    def _fitting(self, width: int) -> int:
        for columns in range(len(self._widgets), 1, -1):
            needed = [
                max(max(one.minimumSizeHint().width(), one.minimumWidth()) for one in self._widgets[column::columns])
                for column in range(columns)
            ]
            if sum(needed) + _SPACING * (columns - 1) <= width:
                return columns
        return 1

    def _arrange(self, columns: int) -> None:
        if columns == self.columns:
            return
        self.columns = columns
        for index, widget in enumerate(self._widgets):
            self._grid.removeWidget(widget)
            self._grid.addWidget(widget, index // columns, index % columns)
            self._grid.setColumnStretch(index, self._stretches[index] if index < columns else 0)
        self.updateGeometry()


class FlowLayout(QLayout):
    """Lays out widgets in lines, like words in a paragraph.

    Args:
        parent: The widget that is laid out.
        gap: Between widgets and between lines, in logical pixels.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them; None behind the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out; None behind the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Lines wrap, so the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines."""
        return self._flow(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, area: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(area)
        self._flow(area, place=True)

    def sizeHint(self) -> QSize:
        """The minimum size; the parent layout decides about more."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest widget."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _flow(self, area: QRect, *, place: bool) -> int:
        """Lay out the lines, or only measure them.

        Returns:
            Height of all lines.
        """
        x, y, line = area.x(), area.y(), 0
        for item in self._items:
            size = item.sizeHint()
            if line and x + size.width() > area.right() + 1:
                x, y, line = area.x(), y + line + self._gap, 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, line = x + size.width() + self._gap, max(line, size.height())
        return y + line - area.y()
