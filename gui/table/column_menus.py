"""The column menus: the keyboard alternative to dragging the header."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHeaderView, QMenu

from gui.table.column_layout import ColumnLayout
from gui.table.rows.column import Column, column_name

translate = QCoreApplication.translate

_STEP = 20
"""Wider and narrower by so many logical pixels."""


class ColumnMenus(QObject):
    """Two menus: the columns and their layout, and the sort order.

    Args:
        layout: The columns.
        header: The header, whose context menu is the first of the menus.
        parent: Its owner.
    """

    def __init__(self, layout: ColumnLayout, header: QHeaderView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layout, self._header = layout, header
        self.columns, self.sorting, self._arranging = QMenu(header), QMenu(header), QMenu(header)  # and end with it
        self._toggles = {column: self._added(self.columns, partial(self._toggle, column)) for column in Column}
        self._toggles[Column.FILE].setEnabled(False)  # without it the rows could not be distinguished
        self.columns.addSeparator()
        self.columns.addMenu(self._arranging)
        self._of_column = {column: self._arranging_of(column) for column in Column}
        self._reset = self.columns.addAction("")
        self._reset.triggered.connect(layout.reset)
        sortable = [column for column in Column if column is not Column.THUMBNAIL]
        self._sorts: dict[Column | None, QAction] = {
            column: self._added(self.sorting, partial(layout.sort_by, column)) for column in (*sortable, None)
        }
        group = QActionGroup(self)
        for action in self._sorts.values():
            group.addAction(action)
        for action in (*self._toggles.values(), *self._sorts.values()):
            action.setCheckable(True)
        self.columns.aboutToShow.connect(self._check)
        self.sorting.aboutToShow.connect(self._check)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._pop_up)
        self._set_names()

    def _set_names(self) -> None:
        self.columns.setTitle(translate("Columns", "&Columns"))
        self.sorting.setTitle(translate("Columns", "&Sort by"))
        self._arranging.setTitle(translate("Columns", "&Arrange"))
        self._reset.setText(translate("Columns", "&Default columns"))
        for column in Column:
            self._toggles[column].setText(column_name(column))
            self._of_column[column].setTitle(column_name(column))
            names = (
                translate("Columns", "Move left"),
                translate("Columns", "Move right"),
                translate("Columns", "Wider"),
                translate("Columns", "Narrower"),
            )
            for action, name in zip(self._of_column[column].actions(), names, strict=True):
                action.setText(name)
        for each, action in self._sorts.items():
            action.setText(translate("Columns", "Order of the scan") if each is None else column_name(each))

    def _arranging_of(self, column: Column) -> QMenu:
        menu = self._arranging.addMenu("")
        for places in (-1, 1):
            self._added(menu, partial(self._layout.move, column, places))
        for pixels in (_STEP, -_STEP):
            self._added(menu, partial(self._layout.widen, column, pixels))
        return menu

    def _added(self, menu: QMenu, work: Callable[[], None]) -> QAction:
        action = menu.addAction("")
        action.triggered.connect(lambda: work())  # noqa: PLW0108  # Qt would hand over whether it is checked
        return action

    def _toggle(self, column: Column) -> None:
        self._layout.show_column(column, shown=not self._layout.is_shown(column))

    @Slot()
    def _check(self) -> None:
        """Check the current columns and sort order, and leave out columns that are withdrawn."""
        for column, action in self._toggles.items():
            offered = not self._layout.is_withdrawn(column)
            for each in (action, self._of_column[column].menuAction(), *filter(None, [self._sorts.get(column)])):
                each.setVisible(offered)
            action.setChecked(self._layout.is_shown(column))
            self._of_column[column].menuAction().setEnabled(self._layout.is_shown(column))
        if self._layout.sorted_by in self._sorts:
            self._sorts[self._layout.sorted_by].setChecked(True)

    @Slot(QPoint)
    def _pop_up(self, at: QPoint) -> None:
        self.columns.popup(self._header.viewport().mapToGlobal(at))
