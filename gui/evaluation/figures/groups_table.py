"""The table of an evaluation's groups of films, each of which can be shown in the window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from gui.evaluation.figures.film_groups import FilmGroup
from gui.evaluation.figures.fitted_table import FittedTable
from gui.i18n.number_format import count_text

_MIN_LETTERS = 44
"""Least width of the table, in letters; a longer name is cut, and is complete in its tool tip."""


class GroupsTable(FittedTable):
    """A read-only table of groups of films; a click or Enter asks for the films of a row.

    Signals:
        group_chosen: Emitted with the `FilmGroup` whose films are asked for.
    """

    group_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2, parent)
        self._groups: tuple[FilmGroup, ...] = ()
        self._is_choosable = False
        self.setAccessibleName(self.tr("Groups of films"))
        self.setHorizontalHeaderLabels([self.tr("Group"), self.tr("Films")])
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _MIN_LETTERS)
        self.cellClicked.connect(self._choose)

    def set_choosable(self, *, choosable: bool) -> None:
        """Set whether the films' paths are known, so that the films can be shown."""
        self._is_choosable = choosable

    def show_groups(self, groups: Sequence[FilmGroup]) -> None:
        """Show the groups at another threshold."""
        self._groups = tuple(groups)
        self.setRowCount(len(self._groups))
        for row, group in enumerate(self._groups):
            tip = group.name
            if self._can_show(group):
                tip = self.tr("{0}: show these films in the table").format(group.name)
            self.set_text(row, 0, group.name, tip)
            self.set_text(row, 1, count_text(group.number), tip)
        self.fit_height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for the films of the current row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentRow() >= 0:
            self._choose(self.currentRow())
        else:
            super().keyPressEvent(event)

    def _can_show(self, group: FilmGroup) -> bool:
        return self._is_choosable and group.contains is not None and group.number > 0

    @Slot(int, int)
    def _choose(self, row: int, _column: int = 0) -> None:
        if self._can_show(self._groups[row]):
            self.group_chosen.emit(self._groups[row])
