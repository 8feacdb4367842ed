"""The widget of the table: paints the visible rows, and handles keys, selection and the current case."""

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from gui.common.settings import Key, Settings
from gui.common.style.theme import Theme
from gui.table.cell_painting import MARGIN, CellPainter, cell_painters
from gui.table.column_layout import ColumnLayout
from gui.table.column_menus import ColumnMenus
from gui.table.rows.column import Column
from gui.table.rows.film_case import FilmCase
from gui.table.rows.film_filter import FilmFilter
from gui.table.rows.films_model import CASE_ROLE, FilmsModel, Index
from gui.table.rows.films_order import FilmsOrder
from gui.table.table_header import TableHeader
from gui.table.thumbnails import Thumbnails

ROW_HEIGHTS = {"small": 32, "medium": 64, "large": 104}
"""Row heights in logical pixels, by the value of the setting."""

DEFAULT_ROW_HEIGHT = "small"
_THUMBNAIL_MARGINS = 8
_MARK_WIDTH = 3
"""Of the mark of the current row, in logical pixels."""

_TEXT_MARGINS = 4
"""Above and below a cell's two lines of text, together."""

_TYPING_MS = 1000
"""A key pressed within this time of the last one continues the beginning of a file name."""

_SELECT_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class FilmsTable(QTableView):
    """Shows a `FilmsModel`, sorted and filtered.

    Args:
        films: The rows.
        thumbnails: The source of the pictures.
        theme: The source of the colours.
        settings: Store the columns.
        parent: Its owner.

    Signals:
        case_selected: Emitted with the id of the new current case.
        case_lost: Emitted when no row is shown, and so no case is current.
        film_requested: Emitted when the user moves to the film with the Enter key.
        menu_requested: Emitted with a `QMenu` about to be shown and the selected case ids; slots add their actions.
    """

    case_selected = Signal(int)
    case_lost = Signal()
    film_requested = Signal()
    menu_requested = Signal(object, object)

    def __init__(
        self,
        films: FilmsModel,
        thumbnails: Thumbnails,
        theme: Theme,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._films, self._theme, self._settings = films, theme, settings
        self._current_id: int | None = None
        self._last_row = 0
        self._is_current_visible = False
        self._typed, self._typing_timer = "", QElapsedTimer()
        self.order = FilmsOrder(films, self)
        self.setModel(self.order)
        self.setAccessibleName(self.tr("Films"))
        self._set_behaviour()
        self._set_header()
        self.columns = ColumnLayout(self.horizontalHeader(), settings, self)
        self.column_menus = ColumnMenus(self.columns, self.horizontalHeader(), self)
        self._fit_thumbnails()
        self._painters = cell_painters(theme, thumbnails)
        thumbnails.ready.connect(self._refresh)
        settings.changed.connect(self._follow_settings)
        theme.changed.connect(self._refresh)
        self.order.shown_changed.connect(self._ensure_current)
        self.horizontalHeader().sortIndicatorChanged.connect(self.show_current)
        self.order.layoutAboutToBeChanged.connect(self._note_visibility)
        self.order.layoutChanged.connect(self._keep_current_visible)

    @property
    def selected_case(self) -> FilmCase | None:
        """The current case."""
        case = self.currentIndex().data(CASE_ROLE)
        return case if isinstance(case, FilmCase) else None

    @property
    def selected_ids(self) -> tuple[int, ...]:
        """The cases whose rows are selected, in the order shown."""
        rows = {row for selected in self._ranges() for row in range(selected.top(), selected.bottom() + 1)}
        return tuple(self.order.case_id(row) for row in sorted(rows))

    @property
    def selected_count(self) -> int:
        """The number of selected rows; fast even if all are selected."""
        return sum(selected.height() for selected in self._ranges())

    def select_case(self, case_id: int) -> None:
        """Make a case current, even if it does not pass the filter."""
        self.order.reveal(case_id)
        self.setCurrentIndex(self.order.mapFromSource(self._films.index_of(case_id)))

    def set_filter(self, films_filter: FilmFilter) -> None:
        """Show only films that pass; only the current case stays selected.

        So no hidden film is ever selected, and Delete removes no hidden film.
        """
        if films_filter != self.order.films_filter:
            self._select_only_current()
            self.order.set_filter(films_filter)
            self.show_current()

    @Slot(int)
    def step(self, rows: int) -> None:
        """Make the case current that is some rows further down; negative for up."""
        self._go_to(self.currentIndex().row() + rows)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Emit the new current case."""
        super().currentChanged(current, previous)
        self.viewport().update()  # the mark of the current row
        if not current.isValid():
            return
        self._last_row = current.row()
        case_id = self.order.case_id(current.row())
        if case_id != self._current_id:
            self._current_id = case_id
            self.order.set_current(case_id)
            self.case_selected.emit(case_id)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End move to the first and the last film, not to the first and the last cell of a row."""
        rows = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action in rows and self.order.rowCount():
            return self.order.index(rows[action] % self.order.rowCount(), Column.FILE)
        return super().moveCursor(action, modifiers)

    def event(self, event: QEvent) -> bool:
        """Take letters as part of a file name, not as shortcuts, while the user types one."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
            if self._is_typing and plain and event.text().isprintable() and event.text():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the film by Enter; Qt passes letters to `keyboardSearch`."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.film_requested.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Make the next file current whose name begins with the typed text."""
        if self._films.rows.sealed and not search.isdecimal():
            return  # names are numbers; letters must stay shortcuts, such as those of verdicts
        continues = self._is_typing
        self._typed = self._typed + search if continues else search
        self._typing_timer.start()
        found = self.order.find(self._typed, max(0, self.currentIndex().row()) + (not continues))
        if found is not None:
            self._go_to(found)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the selected films."""
        if not self.selected_ids:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_requested.emit(menu, self.selected_ids)
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(at if isinstance(at, QPoint) else event.pos()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the visible rows and the mark of the current one.

        Done without delegates: Qt asks model, style and delegate several times per cell, which takes twice as long.
        """
        area, painter = event.rect(), QPainter(self.viewport())
        columns = [column for column in Column if not self.isColumnHidden(column)]
        spans = [(self.columnViewportPosition(col), self.columnWidth(col), self._painters[col]) for col in columns]
        first, last = max(0, self.rowAt(area.top())), self.rowAt(area.bottom())
        for row in range(first, (last if last >= 0 else self.order.rowCount() - 1) + 1):
            self._paint_row(painter, row, spans)
        if (current := self.currentIndex()).isValid():
            top, height = self.rowViewportPosition(current.row()), self.rowHeight(current.row())
            painter.fillRect(0, top, _MARK_WIDTH, height - 1, QColor(self._theme.colours.accent))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns fill the width, and keep the current row visible."""
        super().resizeEvent(event)
        if 0 <= self.visualRect(self.currentIndex()).top() < event.oldSize().height():
            self.show_current()
        self.columns.fit(self.viewport().width())

    def showEvent(self, event: QShowEvent) -> None:
        """Scroll to the current row, which may have changed while the table was hidden."""
        super().showEvent(event)
        self.show_current()

    @property
    def _is_typing(self) -> bool:
        return self._typing_timer.isValid() and not self._typing_timer.hasExpired(_TYPING_MS)

    def _paint_row(self, painter: QPainter, row: int, spans: list[tuple[int, int, CellPainter]]) -> None:
        """Paint a row: selection, cells (`spans`: x, width and painter of each) and the line below."""
        colours, case = self._theme.colours, self.order.case_at(row)
        top, height, width = self.rowViewportPosition(row), self.rowHeight(row), self.horizontalHeader().length()
        if self.selectionModel().isSelected(self.order.index(row, Column.FILE)):
            painter.fillRect(0, top, width, height, QColor(colours.selection))
        for left, cell_width, cell in spans:
            painter.save()
            cell.paint(painter, QRect(left + MARGIN, top + 1, cell_width - 2 * MARGIN, height - 3), case)
            painter.restore()
        painter.fillRect(0, top + height - 1, width, 1, QColor(colours.line))

    def _go_to(self, row: int) -> None:
        self.setCurrentIndex(self.order.index(min(max(0, row), self.order.rowCount() - 1), Column.FILE))

    def _ranges(self) -> list[QItemSelectionRange]:
        return self.selectionModel().selection().toList()

    def _select_only_current(self) -> None:
        self.selectionModel().select(self.currentIndex(), _SELECT_ROW)

    def _set_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)  # Tab moves to the next widget of the window

    def _set_header(self) -> None:
        rows, columns = self.verticalHeader(), TableHeader(self._theme, self)
        self.setHorizontalHeader(columns)
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._row_height)
        columns.setSortIndicatorClearable(True)
        columns.setSortIndicator(
            -1, Qt.SortOrder.AscendingOrder
        )  # before setSortingEnabled, which would sort by the first column
        self.setSortingEnabled(True)

    @property
    def _row_height(self) -> int:
        chosen = ROW_HEIGHTS.get(
            self._settings.get(Key.THUMBNAILS, DEFAULT_ROW_HEIGHT), ROW_HEIGHTS[DEFAULT_ROW_HEIGHT]
        )
        return max(chosen, 2 * self.fontMetrics().lineSpacing() + _TEXT_MARGINS)

    @Slot(str)
    def _follow_settings(self, name: str) -> None:
        if name == Key.THUMBNAILS:
            self.verticalHeader().setDefaultSectionSize(self._row_height)
            self._fit_thumbnails()
            self.show_current()

    def _fit_thumbnails(self) -> None:
        """Make the column as wide as a row is high."""
        self.setColumnWidth(Column.THUMBNAIL, self._row_height + _THUMBNAIL_MARGINS)

    @Slot()
    def _refresh(self) -> None:
        self.viewport().update()

    @Slot()
    def _note_visibility(self) -> None:
        """Note whether the current row is visible before rows are reordered, as in a sorted scan."""
        area = self.visualRect(self.currentIndex())
        self._is_current_visible = not area.isEmpty() and self.viewport().rect().contains(area.center())

    @Slot()
    def _keep_current_visible(self) -> None:
        if self._is_current_visible:
            self.show_current()

    @Slot()
    def show_current(self) -> None:
        """Scroll to the current case; new rows are laid out first."""
        self.executeDelayedItemsLayout()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    @Slot()
    def _ensure_current(self) -> None:
        """If no case is current, select the one at the place of the last; if none is shown, emit `case_lost`."""
        if not self.currentIndex().isValid():
            self._current_id = None
            if self.order.rowCount():
                self._go_to(self._last_row)
            else:
                self.case_lost.emit()
        elif not all(selected.isValid() for selected in self._ranges()):
            self._select_only_current()  # a range of selected rows has lost one of its ends
