"""The menu bar and the tool bar: where the window's actions are found."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from gui.frame.actions import Actions
from gui.sharing.sharing_actions import SharingActions
from gui.table.films_table import FilmsTable
from gui.table.table_actions import TableActions

translate = QCoreApplication.translate


def add_menus(window: QMainWindow, actions: Actions, sharing: SharingActions) -> None:
    """Give a window its menu bar."""
    file = window.menuBar().addMenu(translate("Menus", "&File"))
    file.addActions([actions.open_films, actions.open_folder, actions.open_samples])
    file.addSeparator()
    file.addAction(actions.export)
    sharing.add_to_file_menu(file)
    file.addSeparator()
    file.addAction(actions.cancel)
    file.addSeparator()
    file.addAction(actions.quit)
    view = window.menuBar().addMenu(translate("Menus", "&View"))
    view.setObjectName("view_menu")
    view.addAction(actions.heatmap)
    view.addSeparator()
    view.addActions([actions.fit, actions.actual_size, actions.zoom_in, actions.zoom_out])


def tools_menu(window: QMainWindow) -> QMenu:
    """The Tools menu of a window, made where it has none yet."""
    menu = window.menuBar().findChild(QMenu, "tools_menu")
    if menu is None:
        menu = window.menuBar().addMenu(translate("Menus", "&Tools"))
        menu.setObjectName("tools_menu")
    return menu


def add_table_menus(
    window: QMainWindow, actions: TableActions, table: FilmsTable, undo: QUndoStack, sharing: SharingActions
) -> None:
    """Give a window its Edit menu, behind the first one, and the table's columns their place in the View menu."""
    bar = window.menuBar()
    edit = QMenu(translate("Menus", "&Edit"), bar)
    bar.insertMenu(bar.actions()[1], edit)
    undoing, redoing = undo.createUndoAction(edit), undo.createRedoAction(edit)
    undoing.setShortcut(QKeySequence("Ctrl+Z"))
    redoing.setShortcut(QKeySequence("Ctrl+Shift+Z"))
    edit.addActions([undoing, redoing])
    edit.addSeparator()
    edit.addActions([actions.search, actions.select_all])
    edit.addSeparator()
    edit.addActions(actions.of_films)
    edit.addSeparator()
    sharing.add_to_edit_menu(edit)
    view = window.findChild(QMenu, "view_menu")
    if isinstance(view, QMenu):
        view.addSeparator()
        view.addMenu(table.column_menus.columns)
        view.addMenu(table.column_menus.sorting)


def add_tool_bar(window: QMainWindow, actions: Actions) -> None:
    """Give a window its tool bar; the tools of the film are with the film."""
    bar = QToolBar(translate("Menus", "Tools"))
    bar.setObjectName("tool_bar")
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # its only entry would hide it for good
    bar.addActions([actions.open_films, actions.open_folder, actions.export])
    for action in bar.actions():
        bar.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
    window.addToolBar(bar)
