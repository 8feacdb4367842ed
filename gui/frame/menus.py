"""The menu bar and the tool bar: where the window's actions are found."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from gui.film.film_menu import fill_film_menu
from gui.frame.actions import Actions
from gui.review.review_actions import ReviewActions

if TYPE_CHECKING:
    from gui.main_window import MainWindow

translate = QCoreApplication.translate


def add_menus(window: "MainWindow") -> None:
    """Give the window its menu bar, from left to right."""
    bar = window.menuBar()
    _fill_file_menu(bar.addMenu(translate("Menus", "&File")), window)
    _fill_edit_menu(bar.addMenu(translate("Menus", "&Edit")), window)
    _fill_view_menu(bar.addMenu(translate("Menus", "&View")), window)
    fill_film_menu(bar.addMenu(translate("Menus", "F&ilm")), window.actions_, window.reading_room.film_actions)
    _fill_review_menu(bar.addMenu(translate("Menus", "&Review")), window.review_actions)
    tools = bar.addMenu(translate("Menus", "&Tools"))
    tools.setObjectName("tools_menu")
    tools.addAction(window.evaluation_actions.evaluate)
    _fill_help_menu(bar.addMenu(translate("Menus", "&Help")), window)


def _fill_file_menu(menu: QMenu, window: "MainWindow") -> None:
    actions, frame = window.actions_, window.frame_actions
    menu.addActions([actions.open_films, actions.open_folder])
    menu.addMenu(window.recent)
    menu.addAction(actions.open_samples)
    menu.addSeparator()
    menu.addActions([frame.pause, actions.cancel])
    menu.addSeparator()
    menu.addAction(actions.export)
    window.sharing_actions.add_to_file_menu(menu)
    menu.addSeparator()
    menu.addAction(frame.close_films)
    menu.addSeparator()
    menu.addAction(actions.quit)


def _fill_edit_menu(menu: QMenu, window: "MainWindow") -> None:
    frame, table = window.frame_actions, window.table_actions
    menu.addActions([frame.undo, frame.redo])
    menu.addSeparator()
    menu.addActions([frame.paste, table.search, table.select_all])
    menu.addSeparator()
    window.sharing_actions.add_to_edit_menu(menu)
    menu.addSeparator()
    menu.addActions(table.of_films)
    menu.addSeparator()
    menu.addAction(frame.settings)


def _fill_view_menu(menu: QMenu, window: "MainWindow") -> None:
    menu.addMenu(window.table.column_menus.columns)
    menu.addMenu(window.table.column_menus.sorting)


def _fill_help_menu(menu: QMenu, window: "MainWindow") -> None:
    frame = window.frame_actions
    menu.addActions([frame.cheat_sheet, frame.passport])
    menu.addSeparator()
    menu.addActions([frame.report, frame.licences, frame.about])


def _fill_review_menu(menu: QMenu, actions: ReviewActions) -> None:
    menu.addActions([actions.signs, actions.no_signs, actions.unsure, actions.take_back, actions.note])
    menu.addSeparator()
    menu.addActions([actions.next, actions.next_by_space, actions.previous, actions.next_unreviewed])
    menu.addSeparator()
    menu.addActions([actions.blind, actions.go_on])
    menu.addSeparator()
    menu.addActions([actions.operating_point, actions.agreement])


def add_tool_bar(window: "MainWindow", actions: Actions) -> QToolBar:
    """Give a window its tool bar; the tools of the film are with the film."""
    bar = QToolBar(translate("Menus", "Tools"))
    bar.setObjectName("tool_bar")
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # its only entry would hide it for good
    bar.addActions([actions.open_films, actions.open_folder, actions.export])
    bar.addSeparator()
    for action in (window.review_actions.blind, window.review_actions.agreement, window.evaluation_actions.evaluate):
        bar.addAction(action)
        button = bar.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)  # its words are a sentence
            button.setAccessibleName(action.text())
    for action in bar.actions():
        if not action.isSeparator():
            bar.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
    window.addToolBar(bar)
    return bar


def add_at_the_end(bar: QToolBar, widget: QWidget) -> None:
    """Put a widget at the far end of a tool bar."""
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(space)
    bar.addWidget(widget)
