"""The table of films: virtual, sortable, and aware of which case is looked at."""

from PySide6.QtCore import QItemSelection, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.look.theme import Theme
from gui.table.cells import CellDelegate
from gui.table.film_case import FilmCase
from gui.table.films_model import CASE_ROLE, Column, FilmsModel
from gui.table.films_order import FilmsOrder
from gui.table.probability_delegate import ProbabilityDelegate
from gui.table.thumbnail_delegate import ThumbnailDelegate
from gui.table.thumbnails import Thumbnails
from gui.table.verdict_delegate import VerdictDelegate

_ROW_HEIGHT = 64
_WIDTHS = {Column.THUMBNAIL: 68, Column.VERDICT: 122, Column.PROBABILITY: 112}


class FilmsTable(QTableView):
    """Shows a `FilmsModel` in an order of its own.

    Args:
        films: The rows.
        thumbnails: Where the pictures come from.
        theme: Where the colours come from.
        parent: Its owner.
    """

    case_selected = Signal(int)

    def __init__(self, films: FilmsModel, thumbnails: Thumbnails, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._films = films
        self.order = FilmsOrder(films, self)
        self.setModel(self.order)
        self.setAccessibleName(self.tr("Films"))
        self._set_behaviour()
        self._set_columns()
        self._set_delegates(thumbnails, theme)
        thumbnails.ready.connect(self._refresh)
        theme.changed.connect(self._refresh)
        self.order.rowsInserted.connect(self._select_first)

    @property
    def selected_case(self) -> FilmCase | None:
        """The case that is looked at."""
        case = self.currentIndex().data(CASE_ROLE)
        return case if isinstance(case, FilmCase) else None

    def select_case(self, case_id: int) -> None:
        """Look at a case, wherever it stands."""
        self.setCurrentIndex(self.order.mapFromSource(self._films.index_of(case_id)))

    @Slot(int)
    def step(self, rows: int) -> None:
        """Look at the case that many rows further down."""
        row = min(max(0, self.currentIndex().row() + rows), self.order.rowCount() - 1)
        self.setCurrentIndex(self.order.index(row, Column.FILE))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which case is looked at now."""
        super().selectionChanged(selected, deselected)
        case = self.selected_case
        if case is not None and not selected.isEmpty():
            self.case_selected.emit(case.case_id)

    def _set_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)  # Tab leaves the table, as the keyboard's way round the window

    def _set_columns(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW_HEIGHT)
        columns.setSortIndicatorClearable(True)
        columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # before sorting is switched on, or it sorts once
        self.setSortingEnabled(True)
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(_WIDTHS[Column.THUMBNAIL])
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        columns.setSectionResizeMode(Column.THUMBNAIL, QHeaderView.ResizeMode.Fixed)
        for column in (Column.FILE, Column.ZONE):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _set_delegates(self, thumbnails: Thumbnails, theme: Theme) -> None:
        for column, delegate in (
            (Column.THUMBNAIL, ThumbnailDelegate(theme, thumbnails, self)),
            (Column.FILE, CellDelegate(theme, self)),
            (Column.VERDICT, VerdictDelegate(theme, self)),
            (Column.PROBABILITY, ProbabilityDelegate(theme, self)),
            (Column.ZONE, CellDelegate(theme, self)),
        ):
            self.setItemDelegateForColumn(column, delegate)

    @Slot()
    def _refresh(self) -> None:
        self.viewport().update()

    @Slot()
    def _select_first(self) -> None:
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.order.index(0, Column.FILE))
