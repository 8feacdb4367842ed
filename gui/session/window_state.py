"""Geometry of the window, sort order and selection of the table: saved on exit, restored on start."""

from os import fsencode
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QModelIndex, QObject, Qt, Slot
from PySide6.QtWidgets import QMainWindow, QSplitter

from gui.common.settings import Key, Settings
from gui.table.rows.film_case import FilmCase
from gui.table.rows.films_model import CASE_ROLE

if TYPE_CHECKING:
    from gui.table.films_table import FilmsTable


class WindowState(QObject):
    """Restores the state of the window, and saves it.

    Args:
        window: Its geometry is saved.
        splitter: Between table and viewer; its position is saved.
        table: Its sort order and selection are saved.
        settings: Stores the state.
    """

    def __init__(self, window: QMainWindow, splitter: QSplitter, table: "FilmsTable", settings: Settings) -> None:
        super().__init__(window)
        self._window, self._splitter, self._table, self._settings = window, splitter, table, settings
        self._to_select = ""

    def restore(self) -> None:
        """Restore the state; the film is selected as soon as it is in the table."""
        self._window.restoreGeometry(self._settings.get(Key.GEOMETRY, QByteArray()))
        self._splitter.restoreState(self._settings.get(Key.SPLITTER, QByteArray()))
        order = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)[self._settings.get(Key.DESCENDING, False)]
        column = self._settings.get(Key.SORTED_BY, -1)
        if column < self._table.order.columnCount():
            self._table.horizontalHeader().setSortIndicator(column, order)
        self._to_select = self._settings.get(Key.SELECTED, "")
        if self._to_select:
            self._table.order.rowsInserted.connect(self._look_for)

    def keep(self) -> None:
        """Save the state."""
        header, case = self._table.horizontalHeader(), self._table.selected_case
        self._settings.set(Key.GEOMETRY, self._window.saveGeometry())
        self._settings.set(Key.SPLITTER, self._splitter.saveState())
        self._settings.set(Key.SORTED_BY, header.sortIndicatorSection() if header.isSortIndicatorShown() else -1)
        self._settings.set(Key.DESCENDING, header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder)
        self._settings.set(Key.SELECTED, _name(case) if case is not None else "")

    @Slot()
    def give_up(self) -> None:
        """Stop waiting for the film to select: the whole session has been restored."""
        if self._to_select:
            self._to_select = ""
            self._table.order.rowsInserted.disconnect(self._look_for)

    @Slot(QModelIndex, int, int)
    def _look_for(self, _parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            case = self._table.order.index(row, 0).data(CASE_ROLE)
            if isinstance(case, FilmCase) and _name(case) == self._to_select:
                self._table.select_case(case.case_id)
                self.give_up()
                return


def _name(case: FilmCase) -> str:
    """The path in hexadecimal: it may hold bytes that are not text."""
    return fsencode(case.finding.path).hex()
