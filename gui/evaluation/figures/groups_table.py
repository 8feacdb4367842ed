"""The table of an evaluation's groups of films, each of which can be shown in the window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from gui.evaluation.figures.film_groups import FilmGroup
from gui.i18n.number_format import count_text

_ROW_LINES = 1.8
_MOST_LETTERS = 44
"""Of the names' column, at least; a longer name is cut, and stands whole in its tip."""


class GroupsTable(QTableWidget):
    """A read-only table of groups of films; a click or Enter asks for the films of a row."""

    group_chosen = Signal(object)
    """The `FilmGroup` whose films are asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self._groups: tuple[FilmGroup, ...] = ()
        self._may_choose = False
        self.setObjectName("roomy_table")
        self.setAccessibleName(self.tr("Groups of films"))
        self.setHorizontalHeaderLabels([self.tr("Group"), self.tr("Films")])
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(0)
        self.verticalHeader().setDefaultSectionSize(round(_ROW_LINES * self.fontMetrics().height()))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _MOST_LETTERS)
        self.cellClicked.connect(self._choose)

    def let_choose(self, *, choosable: bool) -> None:
        """Set whether the films are known by name, so that they can be shown."""
        self._may_choose = choosable

    def show_groups(self, groups: Sequence[FilmGroup]) -> None:
        """Show the groups at another threshold."""
        self._groups = tuple(groups)
        self.setRowCount(len(self._groups))
        for row, group in enumerate(self._groups):
            tip = group.name
            if self._can_show(group):
                tip = self.tr("{0}: show these films in the table").format(group.name)
            self._set(row, 0, group.name, tip)
            self._set(row, 1, count_text(group.number), tip)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for the films of the current row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentRow() >= 0:
            self._choose(self.currentRow())
        else:
            super().keyPressEvent(event)

    def _can_show(self, group: FilmGroup) -> bool:
        return self._may_choose and group.takes is not None and group.number > 0

    @Slot(int, int)
    def _choose(self, row: int, _column: int = 0) -> None:
        if self._can_show(self._groups[row]):
            self.group_chosen.emit(self._groups[row])

    def _set(self, row: int, column: int, text: str, tip: str) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.setItem(row, column, item)
        item.setText(text)
        item.setToolTip(tip)
