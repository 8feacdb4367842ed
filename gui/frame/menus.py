"""The menu bar and the tool bar: where the window's actions are found."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from gui.frame.actions import Actions
from gui.frame.frame_actions import FrameActions

translate = QCoreApplication.translate


def add_menus(window: QMainWindow, actions: Actions, frame: FrameActions, recent: QMenu) -> None:
    """Give a window its menu bar."""
    _add_file_menu(window.menuBar().addMenu(translate("Menus", "&File")), actions, frame, recent)
    edit = window.menuBar().addMenu(translate("Menus", "&Edit"))
    edit.addActions([frame.undo, frame.redo])
    edit.addSeparator()
    edit.addActions([frame.paste, frame.settings])
    view = window.menuBar().addMenu(translate("Menus", "&View"))
    view.addAction(actions.heatmap)
    view.addSeparator()
    view.addActions([actions.fit, actions.actual_size, actions.zoom_in, actions.zoom_out])


def add_help_menu(window: QMainWindow, frame: FrameActions) -> None:
    """The last menu, whatever menus come between."""
    menu = window.menuBar().addMenu(translate("Menus", "&Help"))
    menu.addActions([frame.cheat_sheet, frame.passport])
    menu.addSeparator()
    menu.addActions([frame.report, frame.licences, frame.about])


def _add_file_menu(file: QMenu, actions: Actions, frame: FrameActions, recent: QMenu) -> None:
    file.addActions([actions.open_films, actions.open_folder])
    file.addMenu(recent)
    file.addAction(actions.open_samples)
    file.addSeparator()
    file.addActions([frame.pause, actions.cancel])
    file.addSeparator()
    file.addActions([actions.export, frame.close_films])
    file.addSeparator()
    file.addAction(actions.quit)


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
