"""The films on screen: filtering and sorting."""

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QAbstractProxyModel, QModelIndex, QObject, Qt, QTimer, Signal, Slot

from gui.common import lazy
from gui.table.rows.column import Column
from gui.table.rows.film_case import FilmCase
from gui.table.rows.film_filter import FilmFilter, passing
from gui.table.rows.film_rows import NO_READER, NO_SIGNS, FilmRows
from gui.table.rows.films_model import FilmsModel, Index
from gui.table.rows.search import folded

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from inference.finding import Finding


_NO_PARENT = QModelIndex()
_HINTED = "QList<QPersistentModelIndex>,QAbstractItemModel::LayoutChangeHint"
_SORTED = QAbstractItemModel.LayoutChangeHint.VerticalSortHint
"""With this hint Qt keeps a selection by rows; without it, by cells, which takes many times longer."""

_USABLE = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
"""Joined once: painting a page asks for the flags of some hundred cells."""

_KEY_BATCH = 5_000
"""File names made sortable in one go while nothing else is to be done: a few milliseconds."""


class FilmsOrder(QAbstractProxyModel):
    """Sorts and filters a `FilmsModel` with a hundred thousand rows.

    A change of many rows is one layout change; selections and the current row follow their cases. The current case
    stays shown when it no longer passes the filter, as after a review, until another one becomes current.

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
        self._held: int | None = None
        self._held_is_stale = False
        self._moving: tuple[list[QModelIndex], list[int]] = ([], [])
        self._sort_timer, self._key_timer = self._timer(self._settle), self._timer(self._make_keys)
        self.setSourceModel(films)
        films.rowsInserted.connect(self._add_rows)
        films.dataChanged.connect(self._forward_changes)
        films.all_changed.connect(self._settle)
        films.modelAboutToBeReset.connect(self._begin)
        films.modelReset.connect(self._end)
        self._end()

    @property
    def films_filter(self) -> FilmFilter:
        """The current filter."""
        return self._filter

    def set_filter(self, films: FilmFilter) -> None:
        """Show only films that pass; the current case must pass, too."""
        if films != self._filter:
            self._filter, self._held = films, None
            self._settle()

    def hold(self, case_id: int) -> None:
        """Keep the current case shown; the previous one may be hidden."""
        if case_id != self._held:
            self._held = case_id
            if self._held_is_stale:
                self._sort_timer.start()

    def reveal(self, case_id: int) -> None:
        """Show a case even if it does not pass the filter."""
        self.hold(case_id)
        if self._places[self._films.rows.row_of(case_id)] < 0:
            self._settle()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; without a column, restore the order of the scan, or of the numbers in blind reading."""
        self._column, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self._settle()

    def findings(self) -> tuple["Finding", ...]:
        """All findings shown, in their order."""
        return tuple(self._films.rows.judged(self._rows))

    def case_ids(self) -> tuple[int, ...]:
        """All cases shown, in their order."""
        ids = self._films.rows.ids
        return tuple(ids[row] for row in self._rows)

    def unfiltered_ids(self) -> tuple[int, ...]:
        """All cases, also those that are not shown, as they lie if no column sorts them."""
        rows = self._films.rows
        return tuple(rows.ids[row] for row in rows.unsorted(array("i", range(len(rows)))))

    def case_id(self, row: int) -> int:
        """The case in a row."""
        return self._films.rows.ids[self._rows[row]]

    def case_at(self, row: int) -> FilmCase:
        """The case in a row, with its answer."""
        return self._films.case_at(self._rows[row])

    def find(self, beginning: str, start: int) -> int | None:
        """The first row from `start` on, wrapping around, whose shown name begins with a text, ignoring case."""
        wanted, rows, names = folded(beginning), self._rows, self._films.rows.names()
        places: list[int] = [*range(start, len(rows)), *range(min(start, len(rows)))]
        for place in places:
            name = folded(names[rows[place]])
            if wanted in name and name.rpartition("/")[2].startswith(wanted):
                return place
        return None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Rows shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Columns of the table."""
        return 0 if parent.isValid() else len(Column)

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        """The cell at a place on the screen."""
        inside = not parent.isValid() and 0 <= row < len(self._rows) and 0 <= column < len(Column)
        return self.createIndex(row, column) if inside else QModelIndex()

    def parent(self, index: Index | None = None) -> QModelIndex:  # type: ignore[override]  # noqa: ARG002
        """None: a table is no tree."""
        return QModelIndex()

    def mapToSource(self, index: Index) -> QModelIndex:
        """The model's cell that is shown at an index."""
        return self._films.index(self._rows[index.row()], index.column()) if index.isValid() else QModelIndex()

    def mapFromSource(self, index: Index) -> QModelIndex:
        """Where a cell of the model is shown; nowhere if it is filtered out."""
        return self.index(self._places[index.row()], index.column()) if index.isValid() else QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the cell says."""
        return self._films.data_at(self._rows[index.row()], index.column(), role) if index.isValid() else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names, also while no row is shown."""
        return self._films.headerData(section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be selected, nothing else."""
        return _USABLE if index.isValid() else Qt.ItemFlag.NoItemFlags

    @Slot(QModelIndex, int, int)
    def _add_rows(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Append rows that pass, then sort them in: the cost is that of the chunk and one pass."""
        fresh = self._passing(first)
        if fresh:
            begin = len(self._rows)
            self.beginInsertRows(QModelIndex(), begin, begin + len(fresh) - 1)
            self._rows += fresh
            self._places = _places(self._rows, last + 1)
            self.endInsertRows()
            if self._column >= 0 or self._films.rows.is_shuffled:
                self._begin()
                self._end_with(self._sorted(self._rows))
        else:
            self._places.extend([-1] * (last - first + 1))
        self._key_timer.start()
        self._emit_shown()

    @Slot(QModelIndex, QModelIndex, list)
    def _forward_changes(self, top: QModelIndex, bottom: QModelIndex, _roles: list[int]) -> None:
        """Forward changes at once; filter and sort again soon, but not for the current case."""
        if bottom.row() - top.row() + 1 == len(self._films.rows) > 1:
            if self._rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))
            if self._arranges:
                self._sort_timer.start()
            return
        for row in range(top.row(), bottom.row() + 1):
            if (place := self._places[row]) >= 0:
                self.dataChanged.emit(self.index(place, top.column()), self.index(place, bottom.column()))
            if self._films.rows.ids[row] == self._held:
                self._held_is_stale = True
            elif self._arranges:
                self._sort_timer.start()

    @property
    def _arranges(self) -> bool:
        return self._column >= 0 or not self._filter.is_empty

    @Slot()
    def _settle(self) -> None:
        """Filter and sort again."""
        self._begin()
        self._end()

    @Slot()
    def _begin(self) -> None:
        self.layoutAboutToBeChanged[_HINTED].emit([], _SORTED)  # type: ignore[index]  # the stubs know no overloads
        indexes = self.persistentIndexList()
        self._moving = indexes, [self.case_id(index.row()) for index in indexes]

    @Slot()
    def _end(self) -> None:
        self._held_is_stale = False
        self._sort_timer.stop()
        self._end_with(self._sorted(self._passing(0)))
        self._emit_shown()

    def _end_with(self, rows: "array[int]") -> None:
        self._rows, self._places = rows, _places(rows, len(self._films.rows))
        indexes, ids = self._moving
        self._moving = ([], [])
        self.changePersistentIndexList(indexes, [self._index_of(*pair) for pair in zip(ids, indexes, strict=True)])
        self.layoutChanged[_HINTED].emit([], _SORTED)  # type: ignore[index]

    def _index_of(self, case_id: int, index: QModelIndex) -> QModelIndex:
        row = self._films.rows.row_or_none(case_id)
        return QModelIndex() if row is None else self.index(self._places[row], index.column())

    def _passing(self, first: int) -> "array[int]":
        """The rows from `first` on that are shown, in the order in which they came."""
        rows = self._films.rows
        if first == len(rows):
            return array("i")
        if self._filter.is_empty:
            return _row_array(lazy.np.arange(first, len(rows)))
        passes = passing(rows, self._filter, first)
        if self._held is not None and (held := rows.row_or_none(self._held)) is not None and held >= first:
            passes[held - first] = True
        return _row_array(passes.nonzero()[0] + first)

    def _sorted(self, rows: "array[int]") -> "array[int]":
        return in_order(self._films.rows, rows, self._column, descending=self._descending)

    def _emit_shown(self) -> None:
        self.shown_changed.emit(len(self._rows), len(self._films.rows))

    @Slot()
    def _make_keys(self) -> None:
        """Make file names sortable bit by bit, so that the first sorting does not wait for all of them."""
        if len(self._films.rows.file_keys(_KEY_BATCH)) < len(self._films.rows):
            self._key_timer.start()

    def _timer(self, slot: object) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=0)
        timer.timeout.connect(slot)
        return timer


def _row_array(rows: "npt.NDArray[np.signedinteger]") -> "array[int]":
    """Row numbers in four bytes each: quicker to make than a list, and smaller."""
    return array("i", rows.astype(lazy.np.intc).tobytes())


def _places(rows: "array[int]", count: int) -> "array[int]":
    """The position of each of `count` rows; -1 for a hidden one."""
    if not count:
        return array("i")
    places = lazy.np.full(count, -1)
    places[lazy.np.frombuffer(rows, lazy.np.intc)] = lazy.np.arange(len(rows))
    return _row_array(places)


def in_order(rows: FilmRows, shown: "array[int]", column: int, *, descending: bool) -> "array[int]":
    """Sort rows by a column; equal ones lie as if no column sorted them.

    Args:
        rows: All rows.
        shown: The rows to sort; faster if most are in order.
        column: A `Column`; any other sorts by none.
        descending: Whether the largest comes first.
    """
    shown = rows.unsorted(shown)
    if column in {Column.THUMBNAIL, Column.FILE}:
        return array("i", sorted(shown.tolist(), key=rows.name_keys().__getitem__, reverse=descending))
    if column not in set(Column) or not shown:
        return shown
    picked = lazy.np.frombuffer(shown, lazy.np.intc)
    values = _values(rows, Column(column))[picked]
    order = lazy.np.argsort(-values if descending else values, kind="stable")  # NaN comes last
    return _row_array(picked[order])


def _values(rows: FilmRows, column: Column) -> "npt.NDArray[np.float64]":
    """The values of a column with numbers or few words; NaN where there is none."""
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
    """The place of each word among the sorted ones."""
    ranks = lazy.np.empty(len(words))
    ranks[lazy.np.argsort(lazy.np.array(words), kind="stable")] = lazy.np.arange(len(words))
    return ranks
