"""The films on screen: filtering and sorting."""

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QAbstractProxyModel, QModelIndex, QObject, Qt, QTimer, Signal, Slot

from gui.common import lazy
from gui.table.rows.column import Column
from gui.table.rows.film_case import FilmCase
from gui.table.rows.film_filter import FilmFilter, passing
from gui.table.rows.film_rows import FilmRows
from gui.table.rows.films_model import FilmsModel, Index
from gui.table.rows.row_codes import NO_READER, NO_SIGNS
from gui.table.rows.search import folded

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from inference.finding import Finding


_NO_PARENT = QModelIndex()
_LAYOUT_SIGNATURE = "QList<QPersistentModelIndex>,QAbstractItemModel::LayoutChangeHint"
_SORT_HINT = QAbstractItemModel.LayoutChangeHint.VerticalSortHint
"""With this hint Qt updates a selection by rows; without it by cells, which takes many times longer."""

_CELL_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
"""Combined once, since painting a page asks for the flags of some hundred cells."""

_KEY_BATCH = 5_000
"""Sort keys of file names that are made at once while the event loop is idle: a few milliseconds."""


class FilmsOrder(QAbstractProxyModel):
    """Sorts and filters a `FilmsModel` with a hundred thousand rows.

    A change of many rows is one layout change; selections and the current row follow their cases. The current case
    stays shown even if it no longer passes the filter, for example after a review, until another case becomes current.

    Args:
        films: The films.
        parent: Its owner.

    Signals:
        shown_changed: Emitted with the number of shown rows and of all rows.
    """

    shown_changed = Signal(int, int)

    def __init__(self, films: FilmsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._films = films
        self._filter = FilmFilter()
        self._column, self._descending = -1, False
        self._rows, self._places = array("i"), array("i")
        self._current_id: int | None = None
        self._current_has_changed = False
        self._persistent: tuple[list[QModelIndex], list[int]] = ([], [])  # with the ids of their cases
        self._sort_timer, self._key_timer = self._timer(self._arrange), self._timer(self._make_keys)
        self.setSourceModel(films)
        films.rowsInserted.connect(self._add_rows)
        films.dataChanged.connect(self._forward_changes)
        films.all_changed.connect(self._arrange)
        films.modelAboutToBeReset.connect(self._begin_layout_change)
        films.modelReset.connect(self._end_layout_change)
        self._end_layout_change()

    @property
    def films_filter(self) -> FilmFilter:
        """The current filter."""
        return self._filter

    def set_filter(self, films_filter: FilmFilter) -> None:
        """Show only films that pass; the current case must pass, too."""
        if films_filter != self._filter:
            self._filter, self._current_id = films_filter, None
            self._arrange()

    def set_current(self, case_id: int) -> None:
        """Keep this case shown even if it no longer passes the filter; the previous one may be hidden."""
        if case_id != self._current_id:
            self._current_id = case_id
            if self._current_has_changed:
                self._sort_timer.start()

    def reveal(self, case_id: int) -> None:
        """Show a case even if it does not pass the filter."""
        self.set_current(case_id)
        if self._places[self._films.rows.row_of(case_id)] < 0:
            self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 restores the order of the scan, or of the film numbers in blind reading."""
        self._column, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def findings(self) -> tuple["Finding", ...]:
        """The findings shown, in the order shown."""
        return tuple(self._films.rows.judged(self._rows))

    def case_ids(self) -> tuple[int, ...]:
        """The cases shown, in the order shown."""
        ids = self._films.rows.ids
        return tuple(ids[row] for row in self._rows)

    def unfiltered_ids(self) -> tuple[int, ...]:
        """All cases, shown or not, in the default order (`FilmRows.in_default_order`)."""
        rows = self._films.rows
        return tuple(rows.ids[row] for row in rows.in_default_order(array("i", range(len(rows)))))

    def case_id(self, row: int) -> int:
        """The id of the case in a row."""
        return self._films.rows.ids[self._rows[row]]

    def case_at(self, row: int) -> FilmCase:
        """The `FilmCase` in a row."""
        return self._films.case_at(self._rows[row])

    def find(self, beginning: str, start: int) -> int | None:
        """The first row from `start` on, wrapping around, whose displayed file name begins with a text.

        Case is ignored; None if there is no such row.
        """
        wanted, rows, names = folded(beginning), self._rows, self._films.rows.names()
        places: list[int] = [*range(start, len(rows)), *range(min(start, len(rows)))]
        for place in places:
            name = folded(names[rows[place]])
            if wanted in name and name.rpartition("/")[2].startswith(wanted):
                return place
        return None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """The number of rows shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """The number of columns."""
        return 0 if parent.isValid() else len(Column)

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        """The index of a cell in the order shown."""
        inside = not parent.isValid() and 0 <= row < len(self._rows) and 0 <= column < len(Column)
        return self.createIndex(row, column) if inside else QModelIndex()

    def parent(self, index: Index | None = None) -> QModelIndex:  # type: ignore[override]  # noqa: ARG002
        """An invalid index: a table has no parents."""
        return QModelIndex()

    def mapToSource(self, index: Index) -> QModelIndex:
        """The index in the model of a cell shown."""
        return self._films.index(self._rows[index.row()], index.column()) if index.isValid() else QModelIndex()

    def mapFromSource(self, index: Index) -> QModelIndex:
        """The index at which a cell of the model is shown; invalid if it is filtered out."""
        return self.index(self._places[index.row()], index.column()) if index.isValid() else QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The model's data of a cell."""
        return self._films.data_at(self._rows[index.row()], index.column(), role) if index.isValid() else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns, also while no row is shown."""
        return self._films.headerData(section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be selected, nothing else."""
        return _CELL_FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    @Slot(QModelIndex, int, int)
    def _add_rows(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Append the rows that pass, then sort: nearly sorted rows take little time."""
        added = self._passing(first)
        if added:
            begin = len(self._rows)
            self.beginInsertRows(QModelIndex(), begin, begin + len(added) - 1)
            self._rows += added
            self._places = _places(self._rows, last + 1)
            self.endInsertRows()
            if self._column >= 0 or self._films.rows.is_shuffled:
                self._begin_layout_change()
                self._apply_rows(self._sorted(self._rows))
        else:
            self._places.extend([-1] * (last - first + 1))
        self._key_timer.start()
        self._emit_shown()

    @Slot(QModelIndex, QModelIndex, list)
    def _forward_changes(self, top: QModelIndex, bottom: QModelIndex, _roles: list[int]) -> None:
        """Forward changes at once; filter and sort again soon, unless only the current case has changed."""
        if bottom.row() - top.row() + 1 == len(self._films.rows) > 1:
            if self._rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))
            if self._is_arranged:
                self._sort_timer.start()
            return
        for row in range(top.row(), bottom.row() + 1):
            if (place := self._places[row]) >= 0:
                self.dataChanged.emit(self.index(place, top.column()), self.index(place, bottom.column()))
            if self._films.rows.ids[row] == self._current_id:
                self._current_has_changed = True
            elif self._is_arranged:
                self._sort_timer.start()

    @property
    def _is_arranged(self) -> bool:
        """Whether the films are sorted or filtered."""
        return self._column >= 0 or not self._filter.is_empty

    @Slot()
    def _arrange(self) -> None:
        """Filter and sort again."""
        self._begin_layout_change()
        self._end_layout_change()

    @Slot()
    def _begin_layout_change(self) -> None:
        self.layoutAboutToBeChanged[_LAYOUT_SIGNATURE].emit([], _SORT_HINT)  # type: ignore[index]  # the stubs know no overloads
        indexes = self.persistentIndexList()
        self._persistent = indexes, [self.case_id(index.row()) for index in indexes]

    @Slot()
    def _end_layout_change(self) -> None:
        self._current_has_changed = False
        self._sort_timer.stop()
        self._apply_rows(self._sorted(self._passing(0)))
        self._emit_shown()

    def _apply_rows(self, rows: "array[int]") -> None:
        self._rows, self._places = rows, _places(rows, len(self._films.rows))
        indexes, ids = self._persistent
        self._persistent = ([], [])
        self.changePersistentIndexList(indexes, [self._index_of(*pair) for pair in zip(ids, indexes, strict=True)])
        self.layoutChanged[_LAYOUT_SIGNATURE].emit([], _SORT_HINT)  # type: ignore[index]

    def _index_of(self, case_id: int, index: QModelIndex) -> QModelIndex:
        row = self._films.rows.row_or_none(case_id)
        return QModelIndex() if row is None else self.index(self._places[row], index.column())

    def _passing(self, first: int) -> "array[int]":
        """The rows from `first` on that are shown, in the order of arrival."""
        rows = self._films.rows
        if first == len(rows):
            return array("i")
        if self._filter.is_empty:
            return _row_array(lazy.np.arange(first, len(rows)))
        passes = passing(rows, self._filter, first)
        current = None if self._current_id is None else rows.row_or_none(self._current_id)
        if current is not None and current >= first:
            passes[current - first] = True
        return _row_array(passes.nonzero()[0] + first)

    def _sorted(self, rows: "array[int]") -> "array[int]":
        return sorted_rows(self._films.rows, rows, self._column, descending=self._descending)

    def _emit_shown(self) -> None:
        self.shown_changed.emit(len(self._rows), len(self._films.rows))

    @Slot()
    def _make_keys(self) -> None:
        """Make sort keys in batches, so that the first sorting by name need not make all of them."""
        if len(self._films.rows.file_keys(_KEY_BATCH)) < len(self._films.rows):
            self._key_timer.start()

    def _timer(self, slot: object) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=0)
        timer.timeout.connect(slot)
        return timer


def _row_array(rows: "npt.NDArray[np.signedinteger]") -> "array[int]":
    """Row numbers in four bytes each: smaller than a list, and faster to make."""
    return array("i", rows.astype(lazy.np.intc).tobytes())


def _places(rows: "array[int]", count: int) -> "array[int]":
    """The position of each of `count` rows among those shown; -1 for a hidden row."""
    if not count:
        return array("i")
    places = lazy.np.full(count, -1)
    places[lazy.np.frombuffer(rows, lazy.np.intc)] = lazy.np.arange(len(rows))
    return _row_array(places)


def sorted_rows(rows: FilmRows, shown: "array[int]", column: int, *, descending: bool) -> "array[int]":
    """Sort rows by a column; equal rows keep the default order (`FilmRows.in_default_order`).

    Args:
        rows: All rows.
        shown: The rows to sort; this is faster if most are sorted already.
        column: A `Column`; any other number gives the default order.
        descending: Whether the largest comes first.
    """
    shown = rows.in_default_order(shown)
    if column in {Column.THUMBNAIL, Column.FILE}:
        return array("i", sorted(shown.tolist(), key=rows.name_keys().__getitem__, reverse=descending))
    if column not in set(Column) or not shown:
        return shown
    picked = lazy.np.frombuffer(shown, lazy.np.intc)
    values = _values(rows, Column(column))[picked]
    order = lazy.np.argsort(-values if descending else values, kind="stable")  # NaN comes last
    return _row_array(picked[order])


def _values(rows: FilmRows, column: Column) -> "npt.NDArray[np.float64]":
    """The values by which a column of numbers or of a few words is sorted: float64; NaN where there is none."""
    match column:
        case Column.PROBABILITY:
            return lazy.np.where(rows.withheld(), lazy.np.nan, lazy.np.frombuffer(rows.probabilities))
        case Column.VERDICT:
            return lazy.np.where(rows.withheld(), lazy.np.nan, lazy.np.frombuffer(rows.outcomes, lazy.np.uint8))
        case Column.ZONE:
            zones = lazy.np.frombuffer(rows.zones, lazy.np.uint16)
            return lazy.np.where(rows.withheld() | (zones == 0), lazy.np.nan, _ranks(rows.zone_words)[zones])
        case Column.WARNINGS:
            warnings = rows.visible_warnings()
            return lazy.np.where(warnings == 0, lazy.np.nan, warnings)
        case Column.MODEL:
            answered = lazy.np.frombuffer(rows.outcomes, lazy.np.uint8) <= NO_SIGNS
            return lazy.np.where(answered, lazy.np.frombuffer(rows.models, lazy.np.uint8), lazy.np.nan)
        case _:
            readers = lazy.np.frombuffer(rows.readers, lazy.np.uint8)
            return lazy.np.where(readers == NO_READER, lazy.np.nan, readers)


def _ranks(words: list[str]) -> "npt.NDArray[np.float64]":
    """The rank of each word in alphabetical order: float64, from 0."""
    ranks = lazy.np.empty(len(words))
    ranks[lazy.np.argsort(lazy.np.array(words), kind="stable")] = lazy.np.arange(len(words))
    return ranks
