"""The menus of columns and sort orders: the keyboard's alternative to dragging the header."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHeaderView, QMenu

from gui.table.column_layout import ColumnLayout
from gui.table.rows.column import Column, column_name

translate = QCoreApplication.translate

_WIDTH_STEP = 20
"""Logical pixels by which an action widens or narrows a column."""


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
        self.columns, self.sorting, self._arranging = QMenu(header), QMenu(header), QMenu(header)  # deleted with it
        self._toggles = {column: self._add_action(self.columns, partial(self._toggle, column)) for column in Column}
        self._toggles[Column.FILE].setEnabled(False)  # without it the rows could not be distinguished
        self.columns.addSeparator()
        self.columns.addMenu(self._arranging)
        self._submenus = {column: self._add_submenu(column) for column in Column}
        self._reset = self.columns.addAction("")
        self._reset.triggered.connect(layout.reset)
        sortable = [column for column in Column if column is not Column.THUMBNAIL]
        self._sort_actions: dict[Column | None, QAction] = {
            column: self._add_action(self.sorting, partial(layout.sort_by, column)) for column in (*sortable, None)
        }
        group = QActionGroup(self)
        for action in self._sort_actions.values():
            group.addAction(action)
        for action in (*self._toggles.values(), *self._sort_actions.values()):
            action.setCheckable(True)
        self.columns.aboutToShow.connect(self._update)
        self.sorting.aboutToShow.connect(self._update)
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
            self._submenus[column].setTitle(column_name(column))
            names = (
                translate("Columns", "Move left"),
                translate("Columns", "Move right"),
                translate("Columns", "Wider"),
                translate("Columns", "Narrower"),
            )
            for action, name in zip(self._submenus[column].actions(), names, strict=True):
                action.setText(name)
        for sort_column, action in self._sort_actions.items():
            name = translate("Columns", "Order of the scan") if sort_column is None else column_name(sort_column)
            action.setText(name)

    def _add_submenu(self, column: Column) -> QMenu:
        menu = self._arranging.addMenu("")
        for places in (-1, 1):
            self._add_action(menu, partial(self._layout.move, column, places))
        for pixels in (_WIDTH_STEP, -_WIDTH_STEP):
            self._add_action(menu, partial(self._layout.widen, column, pixels))
        return menu

    def _add_action(self, menu: QMenu, slot: Callable[[], None]) -> QAction:
        action = menu.addAction("")
        action.triggered.connect(lambda: slot())  # noqa: PLW0108  # or Qt passes the checked state
        return action

    def _toggle(self, column: Column) -> None:
        self._layout.show_column(column, shown=not self._layout.is_shown(column))

    @Slot()
    def _update(self) -> None:
        """Check the shown columns and the sort order, and hide the actions of withdrawn columns."""
        for column, action in self._toggles.items():
            is_offered, submenu = not self._layout.is_withdrawn(column), self._submenus[column].menuAction()
            action.setVisible(is_offered)
            submenu.setVisible(is_offered)
            if column in self._sort_actions:
                self._sort_actions[column].setVisible(is_offered)
            action.setChecked(self._layout.is_shown(column))
            submenu.setEnabled(self._layout.is_shown(column))
        if self._layout.sorted_by in self._sort_actions:
            self._sort_actions[self._layout.sorted_by].setChecked(True)

    @Slot(QPoint)
    def _pop_up(self, at: QPoint) -> None:
        self.columns.popup(self._header.viewport().mapToGlobal(at))
