"""The base of the tables of an evaluation: read-only, and as high as their rows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

_ROW_LINES = 1.8
"""Height of a row, as a multiple of a line's."""

_FRAME = 4
"""The frame of a table, both sides together, in pixels."""


class FittedTable(QTableWidget):
    """A read-only table without scroll bars; the page around it scrolls.

    Args:
        columns: Their number.
        parent: Its owner.
    """

    def __init__(self, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(0, columns, parent)
        self.setObjectName("roomy_table")
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(0)
        self.verticalHeader().setDefaultSectionSize(round(_ROW_LINES * self.fontMetrics().height()))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_text(self, row: int, column: int, text: str, tip: str = "") -> None:
        """Set the text and the tool tip of a cell; its item stays the same, and with it the selection."""
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.setItem(row, column, item)
        item.setText(text)
        item.setToolTip(tip)

    def fit_height(self) -> None:
        """Make the table as high as its rows."""
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + _FRAME)
