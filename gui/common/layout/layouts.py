"""Layouts: a row that wraps its widgets, and a form with aligned labels."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QGridLayout, QLabel, QLayout, QWidget

_SPACING = 10
_HYSTERESIS = 16
"""Extra width before a row unfolds, more than a scroll bar: one that appears and disappears would otherwise fold and
unfold the row for ever."""


class WrappingRow(QWidget):
    """Arranges widgets in as many columns as fit, so that nothing is cut off in a small window or with a large font.

    Args:
        widgets: In reading order.
        stretches: Stretch factor of each widget while all are in one row; in several rows they share the width.
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
        """As wide as its widest widget, and as high as it is now."""
        width = max(widget.minimumSizeHint().width() for widget in self._widgets)
        return QSize(width, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as fit."""
        super().resizeEvent(event)
        self._arrange(self._fitting_columns(event.size().width()))

    def event(self, event: QEvent) -> bool:
        """Rearrange when a widget needs more space."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange(self._fitting_columns(self.width()))
        return super().event(event)

    def _fitting_columns(self, width: int) -> int:
        for columns in range(len(self._widgets), 1, -1):
            needed = [max(map(_min_width, self._widgets[column::columns])) for column in range(columns)]
            extra = _HYSTERESIS if columns > self.columns else 0
            if sum(needed) + _SPACING * (columns - 1) + extra <= width:
                return columns
        return 1

    def _arrange(self, columns: int) -> None:
        if columns == self.columns:
            return
        self.columns = columns
        for index, widget in enumerate(self._widgets):
            self._grid.removeWidget(widget)
            self._grid.addWidget(widget, index // columns, index % columns)
            stretch = self._stretches[index] if columns == len(self._widgets) else 1
            self._grid.setColumnStretch(index, stretch if index < columns else 0)
        self.updateGeometry()


def _min_width(widget: QWidget) -> int:
    return max(widget.minimumSizeHint().width(), widget.minimumWidth())


class AlignedForm(QFormLayout):
    """Aligns each label with the middle of its field; Qt would place it at the top of the row."""

    def addRow(self, label: str, field: QWidget | QLayout) -> None:  # type: ignore[override]  # narrower than the base class
        """Add a field with its label."""
        label_widget = QLabel(label)
        if isinstance(field, QWidget):
            label_widget.setBuddy(field)
            field.ensurePolished()
            label_widget.setMinimumHeight(field.sizeHint().height())
        super().addRow(label_widget, field)
