"""The order of the films on the screen: typed, and films without a value last whichever way it runs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt

from gui.table.film_case import FilmCase
from gui.table.films_model import CASE_ROLE, Column, FilmsModel, Index

if TYPE_CHECKING:
    from inference.finding import Finding


class FilmsOrder(QSortFilterProxyModel):
    """Sorts a `FilmsModel` by values, not by the text of its cells.

    Args:
        films: What to sort.
        parent: Its owner.
    """

    def __init__(self, films: FilmsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._films = films
        self.setSourceModel(films)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by none means the order of the scan, which Qt would turn round for a descending one."""
        super().sort(column, order if column >= 0 else Qt.SortOrder.AscendingOrder)

    def lessThan(self, left: Index, right: Index) -> bool:
        """Compare two rows; Qt swaps them for a descending order, so what is last has to know the direction."""
        first = self._films.sort_value(left.row(), left.column())
        second = self._films.sort_value(right.row(), right.column())
        if first is None or second is None:
            descending = self.sortOrder() == Qt.SortOrder.DescendingOrder
            return (second is None) != descending if first != second else False
        return bool(first < second)  # type: ignore[operator]  # one column has one type

    def findings(self) -> tuple["Finding", ...]:
        """All findings in the order shown."""
        cases = (self.index(row, Column.FILE).data(CASE_ROLE) for row in range(self.rowCount()))
        return tuple(case.finding for case in cases if isinstance(case, FilmCase))
