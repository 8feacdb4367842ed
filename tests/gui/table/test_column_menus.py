"""The menus of the columns: hide, show, move, resize and sort."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QStandardItemModel
from PySide6.QtWidgets import QMenu, QTableView
from pytestqt.qtbot import QtBot

from gui.common.settings import Settings
from gui.table.column_layout import ColumnLayout
from gui.table.column_menus import ColumnMenus
from gui.table.rows.films_model import Column


def make_view() -> QTableView:
    made = QTableView()
    made.setModel(QStandardItemModel(3, len(Column), made))
    made.setSortingEnabled(True)
    made.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    return made


@pytest.fixture
def view(qtbot: QtBot) -> QTableView:
    made = make_view()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def menus(view: QTableView) -> ColumnMenus:
    return make_menus(view)


def make_menus(view: QTableView) -> ColumnMenus:
    layout = ColumnLayout(view.horizontalHeader(), Settings(), view)
    layout.fit(700)
    return ColumnMenus(layout, view.horizontalHeader(), view)


def entry(menu: QMenu, *names: str) -> QAction:
    """An entry of a menu or of one below it, as the user finds it."""
    menu.aboutToShow.emit()
    action = next(action for action in menu.actions() if action.text().replace("&", "") == names[0])
    below = action.menu()
    return entry(below, *names[1:]) if isinstance(below, QMenu) and len(names) > 1 else action


def test_columns_are_hidden_and_shown(menus: ColumnMenus, view: QTableView) -> None:
    entry(menus.columns, "Zone or reason").trigger()
    assert view.isColumnHidden(Column.ZONE)
    assert not entry(menus.columns, "Zone or reason").isChecked()
    entry(menus.columns, "Zone or reason").trigger()
    assert not view.isColumnHidden(Column.ZONE)
    assert not entry(menus.columns, "File").isEnabled()


def test_columns_are_moved_and_resized(menus: ColumnMenus, view: QTableView) -> None:
    header = view.horizontalHeader()
    entry(menus.columns, "Zone or reason").trigger()
    entry(menus.columns, "Arrange", "Warnings", "Move left").trigger()
    assert header.visualIndex(Column.WARNINGS) == header.visualIndex(Column.PROBABILITY) - 1
    entry(menus.columns, "Arrange", "Thumbnail", "Move left").trigger()  # there is nowhere to go
    assert header.visualIndex(Column.THUMBNAIL) == 0
    before = header.sectionSize(Column.VERDICT)
    entry(menus.columns, "Arrange", "Verdict", "Wider").trigger()
    assert header.sectionSize(Column.VERDICT) > before
    assert header.length() == 700
    entry(menus.columns, "Arrange", "Verdict", "Narrower").trigger()
    assert header.sectionSize(Column.VERDICT) == before
    entry(menus.columns, "Default columns").trigger()
    assert [header.visualIndex(column) for column in Column] == list(Column)


def test_films_are_sorted(menus: ColumnMenus, view: QTableView) -> None:
    header = view.horizontalHeader()
    assert entry(menus.sorting, "Order of the scan").isChecked()
    entry(menus.sorting, "Probability").trigger()
    assert header.sortIndicatorSection() == Column.PROBABILITY
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder  # what needs attention comes first
    entry(menus.sorting, "Probability").trigger()
    assert header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
    assert entry(menus.sorting, "Probability").isChecked()
    entry(menus.sorting, "Order of the scan").trigger()
    assert header.sortIndicatorSection() == -1


def test_menus_are_deleted_with_their_table(qtbot: QtBot) -> None:
    """A change of language replaces the window; its menus must not remain."""
    view = make_view()
    menus = make_menus(view)
    destroyed = [menus.columns.destroyed, menus.sorting.destroyed, entry(menus.columns, "Arrange").menu().destroyed]
    with qtbot.waitSignals(destroyed):
        view.deleteLater()
