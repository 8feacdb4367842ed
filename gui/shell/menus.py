"""Fills the menus of the menu bar with the window's actions."""

from msgspec import Struct
from PySide6.QtWidgets import QMenu

from gui.common.action_set import Actions
from gui.evaluation.evaluation_actions import EvaluationActions
from gui.export.export_controller import ExportActions
from gui.review.review_actions import ReviewActions
from gui.session.recent_folders import RecentMenu
from gui.shell.bars import Menus
from gui.shell.shell_actions import ShellActions
from gui.study.study_controller import StudyActions
from gui.table.column_menus import ColumnMenus
from gui.table.table_controller import TableActions
from gui.viewer.film_actions import FilmActions, fill_film_menu


class WindowActions(Struct, frozen=True, kw_only=True):
    """The sets of actions that the menus offer."""

    files: Actions
    shell: ShellActions
    film: FilmActions
    table: TableActions
    review: ReviewActions
    evaluation: EvaluationActions
    export: ExportActions
    study: StudyActions


def fill_menus(menus: Menus, actions: WindowActions, recent: RecentMenu, columns: ColumnMenus) -> None:
    """Fill the menus of the menu bar."""
    _fill_file_menu(menus.file, actions, recent)
    _fill_edit_menu(menus.edit, actions)
    menus.view.addActions([actions.shell.show_table, actions.shell.show_viewer, actions.shell.full_screen])
    menus.view.addSeparator()
    menus.view.addMenu(columns.columns)
    menus.view.addMenu(columns.sorting)
    menus.view.addAction(actions.shell.escape)
    fill_film_menu(menus.film, actions.files, actions.film)
    _fill_review_menu(menus.review, actions.review, actions.study)
    menus.tools.setObjectName("tools_menu")
    menus.tools.addAction(actions.evaluation.evaluate)
    _fill_help_menu(menus.help, actions.shell)


def add_named_items(menus: Menus, recent: RecentMenu, sessions: QMenu, filters: QMenu) -> None:
    """Add the sessions below the recent folders, and the filters to the view menu."""
    next_action = menus.file.actions()[menus.file.actions().index(recent.menuAction()) + 1]
    menus.file.insertMenu(next_action, sessions)
    menus.view.addMenu(filters)


def _fill_file_menu(menu: QMenu, actions: WindowActions, recent: RecentMenu) -> None:
    files, shell = actions.files, actions.shell
    menu.addActions([files.open_films, files.open_folder])
    menu.addMenu(recent)
    menu.addAction(files.open_samples)
    menu.addSeparator()
    menu.addActions([shell.pause, files.cancel])
    menu.addSeparator()
    menu.addAction(files.export)
    actions.export.add_to_file_menu(menu)
    menu.addSeparator()
    menu.addAction(shell.close_films)
    menu.addSeparator()
    menu.addAction(files.quit)


def _fill_edit_menu(menu: QMenu, actions: WindowActions) -> None:
    shell, table = actions.shell, actions.table
    menu.addActions([shell.undo, shell.redo])
    menu.addSeparator()
    menu.addActions([shell.paste, table.search, table.select_all])
    menu.addSeparator()
    actions.export.add_to_edit_menu(menu)
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
