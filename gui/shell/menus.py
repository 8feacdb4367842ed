"""Fills the menu bar and the tool bar with the window's actions."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QSizePolicy, QToolBar, QToolButton, QWidget

from gui.common.action_set import Actions
from gui.evaluation.evaluation_controller import EvaluationActions
from gui.export.export_controller import ExportActions
from gui.review.review_actions import ReviewActions
from gui.session.recent_folders import RecentMenu
from gui.shell.shell_actions import ShellActions
from gui.study.study_controller import StudyActions
from gui.table.column_menus import ColumnMenus
from gui.table.table_controller import TableActions
from gui.viewer.film_actions import FilmActions, fill_film_menu

translate = QCoreApplication.translate

_EDGE = 12
"""Between the tool bar's buttons and the edge of the window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowActions:
    """Every set of actions that the menus offer."""

    files: Actions
    shell: ShellActions
    film: FilmActions
    table: TableActions
    review: ReviewActions
    evaluation: EvaluationActions
    export: ExportActions
    study: StudyActions


def add_menus(bar: QMenuBar, actions: WindowActions, recent: RecentMenu, columns: ColumnMenus) -> None:
    """Fill the menu bar, from left to right."""
    _fill_file_menu(bar.addMenu(translate("Menus", "&File")), actions, recent)
    _fill_edit_menu(bar.addMenu(translate("Menus", "&Edit")), actions)
    view = bar.addMenu(translate("Menus", "&View"))
    view.addActions([actions.shell.show_table, actions.shell.show_viewer, actions.shell.full_screen])
    view.addSeparator()
    view.addMenu(columns.columns)
    view.addMenu(columns.sorting)
    view.addAction(actions.shell.escape)
    fill_film_menu(bar.addMenu(translate("Menus", "F&ilm")), actions.files, actions.film)
    _fill_review_menu(bar.addMenu(translate("Menus", "&Review")), actions.review, actions.study)
    tools = bar.addMenu(translate("Menus", "&Tools"))
    tools.setObjectName("tools_menu")
    tools.addAction(actions.evaluation.evaluate)
    _fill_help_menu(bar.addMenu(translate("Menus", "&Help")), actions.shell)


def add_saved(bar: QMenuBar, recent: RecentMenu, sessions: QMenu, filters: QMenu) -> None:
    """Add the sessions below the recent folders, and the filters to the view menu."""
    file, _, view, *_ = (action.menu() for action in bar.actions())
    if isinstance(file, QMenu) and isinstance(view, QMenu):
        below = file.actions()[file.actions().index(recent.menuAction()) + 1]
        file.insertMenu(below, sessions)
        view.addMenu(filters)


def _fill_file_menu(menu: QMenu, every: WindowActions, recent: RecentMenu) -> None:
    actions, shell = every.files, every.shell
    menu.addActions([actions.open_films, actions.open_folder])
    menu.addMenu(recent)
    menu.addAction(actions.open_samples)
    menu.addSeparator()
    menu.addActions([shell.pause, actions.cancel])
    menu.addSeparator()
    menu.addAction(actions.export)
    every.export.add_to_file_menu(menu)
    menu.addSeparator()
    menu.addAction(shell.close_films)
    menu.addSeparator()
    menu.addAction(actions.quit)


def _fill_edit_menu(menu: QMenu, every: WindowActions) -> None:
    shell, table = every.shell, every.table
    menu.addActions([shell.undo, shell.redo])
    menu.addSeparator()
    menu.addActions([shell.paste, table.search, table.select_all])
    menu.addSeparator()
    every.export.add_to_edit_menu(menu)
    menu.addSeparator()
    menu.addActions(table.of_films)
    menu.addSeparator()
    menu.addAction(shell.settings)


def _fill_help_menu(menu: QMenu, shell: ShellActions) -> None:
    menu.addActions([shell.guide, shell.cheat_sheet, shell.passport])
    menu.addSeparator()
    menu.addActions([shell.report, shell.licences, shell.about])


def _fill_review_menu(menu: QMenu, actions: ReviewActions, study: StudyActions) -> None:
    menu.addActions([actions.signs, actions.no_signs, actions.unsure, actions.take_back, actions.note])
    menu.addSeparator()
    menu.addActions([actions.next, actions.next_by_space, actions.previous, actions.next_unreviewed])
    menu.addSeparator()
    menu.addActions([actions.blind, actions.auto_advance])
    menu.addSeparator()
    menu.addActions([actions.operating_point, actions.agreement])
    menu.addSeparator()
    menu.addActions([study.studies, study.pause])


def add_tool_bar(window: QMainWindow, actions: WindowActions) -> QToolBar:
    """Add the tool bar to a window; the film's tools are beside the film."""
    bar = QToolBar(translate("Menus", "Tools"))
    bar.setObjectName("tool_bar")
    bar.setMovable(False)
    layout = bar.layout()
    if layout is not None:
        layout.setContentsMargins(_EDGE, 3, _EDGE, 3)
    bar.setIconSize(QSize(20, 20))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # its only entry would hide the tool bar
    bar.addActions([actions.files.open_films, actions.files.open_folder, actions.files.export])
    bar.addSeparator()
    for action in (actions.review.blind, actions.review.agreement, actions.evaluation.evaluate):
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


def add_at_the_end(bar: QToolBar, *widgets: QWidget) -> list[QAction]:
    """Add widgets at the right end of a tool bar.

    Returns:
        The actions that show and hide the widgets.
    """
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    edge = QWidget()
    edge.setFixedWidth(_EDGE)
    bar.addWidget(space)
    shown = [bar.addWidget(widget) for widget in widgets]
    bar.addWidget(edge)
    return shown
